import {
  type GraphQLArgument,
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
import { ANSWER_DEPTH, answeredFields, type RestOperation } from './operation.ts';
import { successStatus } from './route.ts';

type Json = Readonly<Record<string, unknown>>;

/** The OpenAPI 3.1 document of the REST API: https://spec.openapis.org/oas/v3.1.0. Everything in it comes from the schema. */
export function openApiDocument(operations: readonly RestOperation[]): Json {
  const schemas = new Map<string, Json>();
  const paths: Record<string, Record<string, Json>> = {};
  for (const operation of operations) {
    const { path, method } = operation.route;
    const methods = paths[path] ?? {};
    paths[path] = { ...methods, [method.toLowerCase()]: operationObject(operation, schemas) };
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

function operationObject({ route, field, places }: RestOperation, schemas: Map<string, Json>): Json {
  const parameters = [
    ...places.path.map((argument) => parameter(argument, 'path', schemas)),
    ...places.query.map((argument) => parameter(argument, 'query', schemas)),
    ...optionParameters(places.options, schemas),
  ];
  const body = requestBody(places, schemas);
  const status = String(successStatus(route));
  return {
    operationId: field.name,
    ...(field.description ? { summary: firstSentence(field.description), description: field.description } : {}),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body ? { requestBody: { required: true, content: { 'application/json': { schema: body } } } } : {}),
    responses: {
      [status]: {
        description: field.description ? firstSentence(field.description) : 'Done.',
        content: { 'application/json': { schema: outputSchema(field.type, schemas, ANSWER_DEPTH) } },
      },
      default: {
        description: 'What went wrong (RFC 9457).',
        content: { 'application/problem+json': { schema: problemSchema(schemas) } },
      },
    },
  };
}

function parameter(argument: GraphQLArgument, place: 'path' | 'query', schemas: Map<string, Json>): Json {
  const { name, description, type, defaultValue } = argument;
  return {
    name,
    in: place,
    required: place === 'path' || isRequiredArgument(argument),
    ...(description ? { description } : {}),
    schema: { ...inputSchema(type, schemas), ...(defaultValue === undefined ? {} : { default: defaultValue }) },
  };
}

/** The members of `options` stand beside the other parameters. */
function optionParameters(options: GraphQLArgument | null, schemas: Map<string, Json>): Json[] {
  const type = options ? getNamedType(options.type) : undefined;
  if (!isInputObjectType(type)) return [];
  return Object.values(type.getFields()).map((field) => ({
    name: field.name,
    in: 'query',
    required: false,
    ...(field.description ? { description: field.description } : {}),
    schema: {
      ...inputSchema(field.type, schemas),
      ...(field.defaultValue === undefined ? {} : { default: field.defaultValue }),
    },
  }));
}

function requestBody({ wholeBody, body }: RestOperation['places'], schemas: Map<string, Json>): Json | undefined {
  if (wholeBody) return inputSchema(wholeBody.type, schemas);
  if (body.length === 0) return undefined;
  return {
    type: 'object',
    properties: Object.fromEntries(
      body.map(({ name, type, description }) => [name, described(inputSchema(type, schemas), description)]),
    ),
    required: body.filter(isRequiredArgument).map(({ name }) => name),
    additionalProperties: false,
  };
}

function inputSchema(type: GraphQLInputType, schemas: Map<string, Json>): Json {
  const bare = getNullableType(type);
  if (isListType(bare)) return { type: 'array', items: inputSchema(bare.ofType, schemas) };
  if (!isInputObjectType(bare)) return leafSchema(bare, schemas);
  if (!schemas.has(bare.name)) {
    // Before its fields, which may lead back to it.
    schemas.set(bare.name, {});
    const fields = Object.values(bare.getFields());
    schemas.set(bare.name, {
      type: 'object',
      ...(bare.description ? { description: bare.description } : {}),
      properties: Object.fromEntries(
        fields.map((field) => [
          field.name,
          described(inputSchema(field.type, schemas), field.description, field.defaultValue),
        ]),
      ),
      required: fields.filter(isRequiredInputField).map(({ name }) => name),
      additionalProperties: false,
    });
  }
  return { $ref: `#/components/schemas/${bare.name}` };
}

/** As deep as answers go; what is left out of an answer is left out here. */
function outputSchema(type: GraphQLOutputType, schemas: Map<string, Json>, depth: number): Json {
  const schema = nonNullSchema(getNullableType(type), schemas, depth);
  return isNonNullType(type) ? schema : { anyOf: [schema, { type: 'null' }] };
}

function nonNullSchema(type: GraphQLOutputType, schemas: Map<string, Json>, depth: number): Json {
  if (isListType(type)) return { type: 'array', items: outputSchema(type.ofType, schemas, depth) };
  const named = getNamedType(type);
  if (!isObjectType(named)) return leafSchema(named, schemas);
  if (!schemas.has(named.name)) {
    schemas.set(named.name, {});
    const fields = answeredFields(named, depth);
    schemas.set(named.name, {
      type: 'object',
      ...(named.description ? { description: named.description } : {}),
      properties: Object.fromEntries(
        fields.map((field) => [field.name, described(outputSchema(field.type, schemas, depth - 1), field.description)]),
      ),
      required: fields.map(({ name }) => name),
    });
  }
  return { $ref: `#/components/schemas/${named.name}` };
}

const SCALARS: Readonly<Record<string, Json>> = {
  Boolean: { type: 'boolean' },
  Float: { type: 'number' },
  Int: { type: 'integer', format: 'int32' },
  BigInt: { type: 'string', description: 'A whole number that may have more than 53 bits.' },
};

function leafSchema(type: GraphQLNamedType, schemas: Map<string, Json>): Json {
  if (!isEnumType(type)) return SCALARS[type.name] ?? { type: 'string' };
  schemas.set(type.name, {
    type: 'string',
    ...(type.description ? { description: type.description } : {}),
    enum: type.getValues().map(({ name }) => name),
  });
  return { $ref: `#/components/schemas/${type.name}` };
}

function problemSchema(schemas: Map<string, Json>): Json {
  schemas.set('Problem', {
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
