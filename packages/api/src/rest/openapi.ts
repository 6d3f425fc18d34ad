import {
  type GraphQLArgument,
  type GraphQLField,
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
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';
import { VERSION } from '../version.ts';
import { ANSWER_DEPTH, answeredFields, mediaTypeOf, type RestOperation } from './operation.ts';
import { successStatus } from './route.ts';

type Json = Readonly<Record<string, unknown>>;

/** What operations refer to by name, as it is found. */
interface Components {
  readonly schemas: Map<string, Json>;
  /** What some answers leave out is not required. */
  readonly leftOut: RestOperation['leftOut'];
}

/** The OpenAPI 3.1 document of the REST API: https://spec.openapis.org/oas/v3.1.0. Everything in it comes from the schema. */
export function openApiDocument(operations: readonly RestOperation[]): Json {
  const schemas = new Map<string, Json>();
  const components = { schemas, leftOut: new Set(operations.flatMap(({ leftOut }) => [...leftOut])) };
  const paths: Record<string, Record<string, Json>> = {};
  for (const operation of operations) {
    const { path, method } = operation.route;
    const methods = paths[path] ?? {};
    paths[path] = { ...methods, [method.toLowerCase()]: operationObject(operation, components) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Pellucid',
      version: VERSION,
      description: 'What a cloud offers and what is done on it, as REST; the whole graph is at /graphql.',
    },
    servers: [{ url: '/api' }],
    security: [{ keystoneToken: [] }, { bearer: [] }, {}],
    paths,
    components: {
      schemas: Object.fromEntries([...schemas].sort(([a], [b]) => (a < b ? -1 : 1))),
      securitySchemes: {
        keystoneToken: {
          type: 'apiKey',
          in: 'header',
          name: 'X-Auth-Token',
          description: 'A token of the cloud’s Keystone.',
        },
        bearer: { type: 'http', scheme: 'bearer', description: 'An API token of this server, or a JWT.' },
      },
    },
  };
}

function operationObject(operation: RestOperation, components: Components): Json {
  const { route, field, places } = operation;
  const parameters = [
    ...places.path.map((argument) => parameter(argument, 'path', components)),
    ...places.query.map(({ input }) => parameter(input, 'query', components)),
  ];
  const body = requestBody(places, components);
  const status = String(successStatus(route));
  return {
    operationId: field.name,
    ...(field.description ? { summary: firstSentence(field.description) } : {}),
    description: [...(field.description ? [field.description] : []), `Role: \`${operation.role}\`.`].join('\n\n'),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body ? { requestBody: { required: true, content: { 'application/json': { schema: body } } } } : {}),
    responses: {
      [status]: {
        description: field.description ? firstSentence(field.description) : 'Done.',
        // What is null is answered with 404.
        content: {
          [mediaTypeOf(operation)]: { schema: nonNullSchema(getNullableType(field.type), components, ANSWER_DEPTH) },
        },
      },
      default: {
        description: 'What went wrong (RFC 9457).',
        content: { 'application/problem+json': { schema: problemSchema(components) } },
      },
    },
  };
}

function parameter(
  { name, description, type, defaultValue }: GraphQLArgument | GraphQLInputField,
  place: 'path' | 'query',
  components: Components,
): Json {
  return {
    name,
    in: place,
    required: place === 'path' || (isNonNullType(type) && defaultValue === undefined),
    ...(description ? { description } : {}),
    schema: { ...inputSchema(type, components), ...(defaultValue === undefined ? {} : { default: defaultValue }) },
  };
}

function requestBody({ wholeBody, body }: RestOperation['places'], components: Components): Json | undefined {
  if (wholeBody) return inputSchema(wholeBody.type, components);
  if (body.length === 0) return undefined;
  return {
    type: 'object',
    properties: Object.fromEntries(
      body.map(({ name, type, description }) => [name, described(inputSchema(type, components), description)]),
    ),
    required: body.filter(isRequiredArgument).map(({ name }) => name),
    additionalProperties: false,
  };
}

function inputSchema(type: GraphQLInputType, components: Components): Json {
  const bare = getNullableType(type);
  if (isListType(bare)) return { type: 'array', items: inputSchema(bare.ofType, components) };
  if (!isInputObjectType(bare)) return leafSchema(bare, components);
  if (!components.schemas.has(bare.name)) {
    // Before its fields, which may lead back to it.
    components.schemas.set(bare.name, {});
    const fields = Object.values(bare.getFields());
    components.schemas.set(bare.name, {
      type: 'object',
      ...(bare.description ? { description: bare.description } : {}),
      properties: Object.fromEntries(
        fields.map((field) => [
          field.name,
          described(inputSchema(field.type, components), field.description, field.defaultValue),
        ]),
      ),
      required: fields.filter(isRequiredInputField).map(({ name }) => name),
      additionalProperties: false,
    });
  }
  return { $ref: `#/components/schemas/${bare.name}` };
}

/** As deep as answers go; what is left out of an answer is left out here. */
function outputSchema(type: GraphQLOutputType, components: Components, depth: number): Json {
  const schema = nonNullSchema(getNullableType(type), components, depth);
  return isNonNullType(type) ? schema : { anyOf: [schema, { type: 'null' }] };
}

function nonNullSchema(type: GraphQLOutputType, components: Components, depth: number): Json {
  if (isListType(type)) return { type: 'array', items: outputSchema(type.ofType, components, depth) };
  const named = getNamedType(type);
  if (!isObjectType(named)) return leafSchema(named, components);
  if (!components.schemas.has(named.name)) {
    components.schemas.set(named.name, {});
    const fields = answeredFields(named, depth);
    components.schemas.set(named.name, {
      type: 'object',
      ...(named.description ? { description: named.description } : {}),
      properties: Object.fromEntries(
        fields.map((field) => [
          field.name,
          described(outputSchema(field.type, components, depth - 1), describedIn(field, components)),
        ]),
      ),
      required: fields.filter((field) => !components.leftOut.has(field)).map(({ name }) => name),
    });
  }
  return { $ref: `#/components/schemas/${named.name}` };
}

function describedIn(field: GraphQLField<unknown, unknown>, { leftOut }: Components): string | null | undefined {
  return leftOut.has(field) ? `${field.description ?? ''} Left out in lists.`.trim() : field.description;
}

const SCALARS: Readonly<Record<string, Json>> = {
  Boolean: { type: 'boolean' },
  Float: { type: 'number' },
  Int: { type: 'integer', format: 'int32' },
  BigInt: { type: 'string', description: 'A whole number that may have more than 53 bits.' },
};

function leafSchema(type: GraphQLNamedType, components: Components): Json {
  if (!isEnumType(type)) return SCALARS[type.name] ?? { type: 'string' };
  components.schemas.set(type.name, {
    type: 'string',
    ...(type.description ? { description: type.description } : {}),
    enum: type.getValues().map(({ name }) => name),
  });
  return { $ref: `#/components/schemas/${type.name}` };
}

function problemSchema(components: Components): Json {
  components.schemas.set('Problem', {
    type: 'object',
    properties: {
      status: { type: 'integer' },
      title: { type: 'string' },
      detail: { type: 'string', description: 'What went wrong, for people.' },
      code: { type: 'string', description: 'What went wrong, for programs; stable.' },
      field: { type: 'string', description: 'The part of the request that is wrong.' },
      service: { type: 'string', description: 'The service of the cloud that refused.' },
      requestId: { type: 'string', description: 'Its own id of the request: its operator finds it in the logs.' },
    },
    required: ['status', 'title', 'detail', 'code'],
  });
  return { $ref: '#/components/schemas/Problem' };
}

function described(schema: Json, description: string | null | undefined, fallback?: unknown): Json {
  return {
    ...schema,
    ...(description ? { description } : {}),
    ...(fallback === undefined ? {} : { default: fallback }),
  };
}

function firstSentence(text: string): string {
  return /^[\s\S]*?[.;](?=\s|$)/.exec(text)?.[0].replaceAll(/\s+/g, ' ') ?? text;
}
