import type { Operation } from './operation.ts';
import { optionName } from './option-name.ts';

/** Examples below an operation's help, made of what it takes. */
export function examplesOf(operation: Operation): string {
  const { resource, verb, acts, inputs } = operation;
  const command = commandOf(operation);
  const places = inputs.filter(({ place }) => place === 'path').map(({ name }) => name.toUpperCase());
  const takesInput = inputs.some(({ place }) => place === 'body');
  return asExamples([
    command,
    acts ? `${command} --wait 60 -o json` : `${command} -o json`,
    ...(takesInput ? [['pellucid', resource, verb, ...places, '--input FILE'].join(' ')] : []),
  ]);
}

/** Examples below a resource's help: what one begins with. */
export function resourceExamples(operations: readonly Operation[]): string {
  return asExamples(operations.slice(0, 3).map(commandOf));
}

function asExamples(commands: readonly string[]): string {
  return ['', 'Examples:', ...commands.map((one) => `  ${one}`)].join('\n');
}

/** The shortest command line that an operation takes. */
function commandOf({ resource, verb, inputs }: Operation): string {
  const words = inputs.flatMap((input) => {
    if (input.place === 'path') return [input.name.toUpperCase()];
    return input.place === 'body' && input.required ? [`--${optionName(input)} ${sampleOf(input)}`] : [];
  });
  return ['pellucid', resource, verb, ...words].join(' ');
}

function sampleOf({ name, type }: { readonly name: string; readonly type: string }): string {
  if (type === 'Int') return '10';
  return name === 'name' ? 'web-1' : name.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}
