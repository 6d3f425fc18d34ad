import { type GraphQLArgument, type GraphQLInputField, getNamedType, isInputObjectType } from 'graphql';
import { REST_ROUTES } from '../../packages/api/src/generated/rest-routes.ts';
import {
  mediaTypeOf,
  type QueryParameter,
  type RestOperation,
  restOperations,
} from '../../packages/api/src/rest/operation.ts';
import { statusOf } from '../../packages/api/src/rest/problem.ts';
import { successStatus } from '../../packages/api/src/rest/route.ts';
import { executableSchema } from './executable-schema.ts';
import type { Schema } from './load-schema.ts';
import { HEADER, table } from './reference.ts';
import { printCurl } from './rest-example.ts';
import { inputRow, printTypes, typeText } from './rest-types.ts';

/** The page of every path of REST: what it takes, answers and needs. */
export function printRestReference(schema: Schema): string {
  const operations = restOperations(executableSchema(schema), REST_ROUTES);
  const sections = new Map<string, RestOperation[]>();
  for (const operation of operations) {
    const [, section = ''] = operation.route.path.split('/');
    sections.set(section, [...(sections.get(section) ?? []), operation]);
  }
  return [
    HEADER,
    '# REST reference',
    'Every path is below `/api`. How to ask, wait and repeat: [rest.md](../rest.md); how to sign in, and what the roles may: [auth.md](../auth.md). In the examples `$AUTH` is a header with a credential, `X-Auth-Token: …`, and `$JSON` is `content-type: application/json`.',
    table(
      ['path', 'does', 'role'],
      operations.map((operation) => [
        `[\`${titleOf(operation)}\`](#${anchorOf(titleOf(operation))})`,
        firstSentence(operation.field.description ?? ''),
        operation.role,
      ]),
    ),
    '## Common parameters',
    'Of the query string: where something is, and, for what acts on it, how.',
    printCommonParameters(operations),
    '## Errors',
    'Errors are `application/problem+json` (RFC 9457) with the members of [Problem](../rest.md#when-something-is-wrong). Besides those that stand with a path, any can answer',
    table(['status', 'code', 'meaning'], COMMON_ERRORS),
    ...[...sections].flatMap(([section, those]) => [`## /${section}`, ...those.map(printOperation)]),
    '## Types',
    'Members that may be null say so; members of an answer are always there, unless they are left out of lists.',
    ...printTypes(operations),
    '',
  ].join('\n\n');
}

const COMMON_ERRORS: readonly (readonly string[])[] = [
  [
    '400',
    '`BAD_REQUEST`',
    'several credentials, or a body that is no JSON (413: too large, 415: of another media type)',
  ],
  ['401', '`UNAUTHENTICATED`', 'no credential, or one that is not good (any more)'],
  ['403', '`FORBIDDEN`', 'the role is too low, or the cloud says no'],
  ['404, 405', '`NOT_FOUND`, `METHOD_NOT_ALLOWED`', 'no such path; the path is not for this method, see `Allow`'],
  ['429', '`RATE_LIMITED`', 'too many requests; `Retry-After` says when to come again'],
  ['502', '`UPSTREAM_FAILED`', 'the cloud could not do it, with its own reason'],
  ['503', '`UPSTREAM_UNAVAILABLE`, `UNAVAILABLE`', 'the service, or our database, does not answer'],
  ['503, 504', '`TIMEOUT`', 'not done in time; it may still be'],
];

function titleOf({ route: { method, path } }: RestOperation): string {
  return `${method} ${path}`;
}

/** As GitHub makes it of a heading. */
function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-');
}

function printOperation(operation: RestOperation): string {
  const { route, field, places, leftOut } = operation;
  const parameters = [
    ...places.path.map((one) => parameterRow(one, 'path')),
    ...places.query.filter(isOwn).map(({ input }) => parameterRow(input, 'query')),
  ];
  const common = places.query.filter((one) => !isOwn(one)).map(({ input }) => `\`${input.name}\``);
  const bodyType = places.wholeBody && getNamedType(places.wholeBody.type);
  const members = isInputObjectType(bodyType) ? Object.values(bodyType.getFields()) : places.body;
  const without = [...leftOut].map(({ name }) => `\`${name}\``).join(', ');
  return [
    `### ${titleOf(operation)}`,
    field.description ?? '',
    `Role: ${operation.role}. In GraphQL: \`${route.operation} ${field.name}\`.`,
    ...(parameters.length > 0 ? [table(['parameter', 'in', 'type', 'meaning'], parameters)] : []),
    ...(common.length > 0 ? [`Also takes [${common.join(', ')}](#common-parameters).`] : []),
    ...(isInputObjectType(bodyType) && bodyType.description ? [`Body: ${bodyType.description}`] : []),
    ...(members.length > 0 ? [table(['member of the body', 'type', 'meaning'], members.map(inputRow))] : []),
    `Answers ${successStatus(route)} with ${mediaTypeOf(operation) === 'text/plain' ? '`text/plain`' : typeText(field.type)}${without ? `, without ${without}` : ''}. ${errorsOf(operation)}`,
    `\`\`\`sh\n${printCurl(operation)}\n\`\`\``,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

type Input = GraphQLArgument | GraphQLInputField;

/** Those that say where and how are the same everywhere. */
function isOwn({ input: { name }, memberOf }: QueryParameter): boolean {
  return memberOf !== 'options' && name !== 'account' && name !== 'region';
}

function printCommonParameters(operations: readonly RestOperation[]): string {
  const options = operations.flatMap(({ places }) => places.query).filter(({ memberOf }) => memberOf === 'options');
  const inputs = new Map(options.map(({ input }) => [input.name, input]));
  return table(['parameter', 'type', 'meaning'], [...inputs.values()].map(inputRow));
}

function parameterRow(input: Input, place: string): string[] {
  const [name = '', ...more] = inputRow(input);
  return [name, place, ...more];
}

/** What may go wrong, as the path's own form and what the SDL says of it tell. */
function errorsOf({ route, field, places }: RestOperation): string {
  const takes = [...places.query, ...places.path, ...places.body].length > 0 || places.wholeBody !== null;
  const isMutation = route.operation === 'mutation';
  const codes = new Set([
    ...(takes ? ['INVALID_INPUT'] : []),
    ...(places.path.length > 0 ? ['NOT_FOUND'] : []),
    ...(isMutation ? ['CONFLICT'] : []),
    ...(successStatus(route) === 201 ? ['QUOTA_EXCEEDED'] : []),
    ...[...(field.description ?? '').matchAll(/`([A-Z]+_[A-Z_]+)`/g)].flatMap(([, code = '']) =>
      statusOf(code) === undefined ? [] : [code],
    ),
  ]);
  if (codes.size === 0) return '';
  return `Errors: ${[...codes].map((code) => `${statusOf(code)} \`${code}\``).join(', ')}.`;
}

function firstSentence(text: string): string {
  return /^[\s\S]*?[.;](?=\s|$)/.exec(text)?.[0].replace(/;$/, '.') ?? text;
}
