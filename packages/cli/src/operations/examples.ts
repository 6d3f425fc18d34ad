import type { Operation } from './operation.ts';
import { optionName } from './option-name.ts';

/** Examples below an operation's help, made of what it takes. */
export function examplesOf(operation: Operation): string {
  const { resource, verb, acts, inputs } = operation;
  const places = inputs.filter(({ place }) => place === 'path');
  const needed = inputs.filter(({ place, required }) => place === 'body' && required);
  const command = [
    `pellucid ${resource} ${verb}`,
    ...places.map(({ name }) => name.toUpperCase()),
    ...needed.map((input) => `--${optionName(input)} ${sampleOf(input)}`),
  ].join(' ');
  const more = acts ? [`${command} --wait 60 -o json`] : [`${command} -o json`];
  const takesInput = inputs.some(({ place }) => place === 'body');
  const fromFile = [`pellucid ${resource} ${verb}`, ...places.map(({ name }) => name.toUpperCase()), '--input FILE'];
  return [
    '',
    'Examples:',
    `  ${command}`,
    ...[...more, ...(takesInput ? [fromFile.join(' ')] : [])].map((one) => `  ${one}`),
  ].join('\n');
}

function sampleOf({ name, type }: { readonly name: string; readonly type: string }): string {
  if (type === 'Int') return '10';
  return name === 'name' ? 'web-1' : name.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}
