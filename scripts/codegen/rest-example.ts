import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredInputField,
} from 'graphql';
import type { RestOperation } from '../../packages/api/src/rest/operation.ts';

/** What is worth showing although it may be left out, and what reads better than a placeholder. */
const EXAMPLES: Readonly<Record<string, unknown>> = {
  name: 'example',
  imageId: '…',
  sizeGb: 10,
  cidr: '10.0.0.0/24',
  publicKey: 'ssh-ed25519 AAAA… me@laptop',
  key: 'role',
  value: 'web',
  protocol: 'tcp',
  portRangeMin: 443,
  portId: '…',
};

/** How to ask with curl. */
export function printCurl({ route: { method, path }, places }: RestOperation): string {
  const target = path.replaceAll(
    /\{(\w+)\}/g,
    (_, name: string) => `$${name.replaceAll(/[A-Z]/g, '_$&').toUpperCase()}`,
  );
  const needed = places.query.filter(({ input }) => isNeeded(input));
  const query = needed.map(({ input }) => `${input.name}=${String(example(input))}`).join('&');
  const waits = places.query.some(({ input }) => input.name === 'waitSeconds') ? 'waitSeconds=45' : '';
  const parameters = [query, waits].filter((part) => part !== '').join('&');
  const body = bodyOf(places);
  return [
    'curl -s',
    ...(method === 'GET' ? [] : [`-X ${method}`]),
    `"$API${target}${parameters && `?${parameters}`}"`,
    '-H "$AUTH"',
    ...(body === undefined ? [] : ['-H "$JSON"', `-d '${JSON.stringify(body)}'`]),
  ].join(' ');
}

function bodyOf({ wholeBody, body }: RestOperation['places']): unknown {
  if (wholeBody) return example(wholeBody);
  const needed = body.filter(isNeeded);
  return needed.length === 0 ? undefined : Object.fromEntries(needed.map((one) => [one.name, example(one)]));
}

type Input = GraphQLArgument | GraphQLInputField;

function isNeeded(input: Input): boolean {
  return isRequiredInputField(input);
}

function example({ name, type }: Input): unknown {
  return exampleOf(type, name);
}

function exampleOf(type: GraphQLInputType, name: string): unknown {
  const bare = getNullableType(type);
  if (isListType(bare)) return [exampleOf(bare.ofType, name)];
  const named = getNamedType(bare);
  if (isInputObjectType(named)) {
    const fields = Object.values(named.getFields());
    const shown = fields.filter((field) => isNeeded(field) || field.name in EXAMPLES);
    return Object.fromEntries((shown.length > 0 ? shown : fields.slice(0, 1)).map((one) => [one.name, example(one)]));
  }
  if (isEnumType(named)) return named.getValues()[0]?.name;
  if (named.name === 'Int') return EXAMPLES[name] ?? 1;
  if (named.name === 'Boolean') return true;
  return EXAMPLES[name] ?? '…';
}
