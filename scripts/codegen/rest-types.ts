import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { ANSWER_DEPTH, answeredFields, type RestOperation } from '../../packages/api/src/rest/operation.ts';
import { table } from './reference.ts';

/** What the scalars are in JSON. */
const JSON_TYPES: Readonly<Record<string, string>> = {
  Boolean: 'boolean',
  Float: 'number',
  Int: 'integer',
  Timestamp: 'string (ISO 8601, UTC)',
  BigInt: 'string (a whole number)',
};

/** A type in the words of JSON, linked where the page has more of it. */
export function typeText(type: GraphQLInputType | GraphQLOutputType): string {
  const bare = getNullableType(type);
  if (isListType(bare)) return `list of ${typeText(bare.ofType)}`;
  const named = getNamedType(bare);
  if (isObjectType(named) || isInputObjectType(named) || isEnumType(named))
    return `[${named.name}](#${named.name.toLowerCase()})`;
  return JSON_TYPES[named.name] ?? 'string';
}

/** A row of a table about something that is sent: name, type, meaning. */
export function inputRow({ name, type, description, defaultValue }: GraphQLArgument | GraphQLInputField): string[] {
  const isNeeded = String(type).endsWith('!') && defaultValue === undefined;
  const fallback = defaultValue === undefined ? '' : `; \`${JSON.stringify(defaultValue)}\` when left out`;
  return [`\`${name}\``, `${typeText(type)}${isNeeded ? ', required' : fallback}`, description ?? ''];
}

/** What the page has of each type that answers and bodies are made of, by name. */
export function printTypes(operations: readonly RestOperation[]): string[] {
  const found = new Map<string, GraphQLNamedType>();
  const leftOut = new Set(operations.flatMap((operation) => [...operation.leftOut]));
  const collect = (type: GraphQLNamedType, depth: number): void => {
    if (!(isObjectType(type) || isInputObjectType(type) || isEnumType(type)) || found.has(type.name)) return;
    found.set(type.name, type);
    const members = isObjectType(type)
      ? answeredFields(type, depth)
      : isInputObjectType(type)
        ? Object.values(type.getFields())
        : [];
    for (const member of members) collect(getNamedType(member.type), depth - 1);
  };
  for (const { field, places } of operations) {
    collect(getNamedType(field.type), ANSWER_DEPTH);
    const sent = [
      ...places.query.map(({ input }) => input),
      ...places.body,
      ...(places.wholeBody ? [places.wholeBody] : []),
    ];
    for (const { type } of sent) collect(getNamedType(type), ANSWER_DEPTH);
  }
  return [...found.values()]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((type) =>
      [`### ${type.name}`, ...(type.description ? [type.description] : []), membersOf(type, leftOut)].join('\n\n'),
    );
}

function membersOf(type: GraphQLNamedType, leftOut: RestOperation['leftOut']): string {
  if (isEnumType(type))
    return table(
      ['value', 'meaning'],
      type.getValues().map(({ name, description }) => [`\`${name}\``, description ?? '']),
    );
  if (isInputObjectType(type))
    return table(['member', 'type', 'meaning'], Object.values(type.getFields()).map(inputRow));
  if (!isObjectType(type)) return '';
  return table(
    ['member', 'type', 'meaning'],
    answeredFields(type, ANSWER_DEPTH).map((field) => [
      `\`${field.name}\``,
      `${typeText(field.type)}${isNonNullType(field.type) ? '' : ' or null'}`,
      `${field.description ?? ''}${leftOut.has(field) ? ' Left out of lists.' : ''}`.trim(),
    ]),
  );
}
