import { z } from 'zod';
import type { Api } from '../client/api.ts';

/** A type as introspection shows it, without its list and non-null around. */
interface TypeRef {
  readonly name: string | null;
  readonly ofType?: TypeRef | null | undefined;
}

const typeRef: z.ZodType<TypeRef> = z.lazy(() =>
  z.looseObject({ name: z.string().nullable(), ofType: typeRef.nullish() }),
);
const fieldSchema = z.looseObject({
  name: z.string(),
  type: typeRef,
  args: z.array(z.looseObject({ name: z.string() })),
});
type SchemaField = z.infer<typeof fieldSchema>;

/** A field that leads from resources of one kind to others. */
export interface Relationship {
  readonly field: string;
  /** Whether it takes a limit, as lists do. */
  readonly many: boolean;
}

/** How resources of a kind are asked for. */
export interface KindShape {
  /** The list of them: `openStackServers`. */
  readonly list: string;
  readonly relationships: readonly Relationship[];
}

const FIELDS = 'fields { name args { name } type { name ofType { name ofType { name ofType { name } } } } }';
const fieldsSchema = z.object({ fields: z.array(fieldSchema) });

/** Finds out how to ask for a kind; undefined where the server shows no such kind. */
export type FindShape = (kind: string) => Promise<KindShape | undefined>;

/** Reads the server's own schema, so that kinds of third parties count, too. Each part of it is asked for once. */
export function createFindShape(api: Pick<Api, 'ask'>): FindShape {
  const shapes = new Map<string, Promise<KindShape | undefined>>();
  let lists: Promise<ReadonlyMap<string, string>> | undefined;
  const listsByKind = async (): Promise<ReadonlyMap<string, string>> => {
    const answer = await api.ask({ query: `{ __schema { queryType { ${FIELDS} } } }` });
    const { queryType } = z.object({ queryType: fieldsSchema }).parse(answer['__schema']);
    const found = queryType.fields.filter((one) => takes(one, 'where') && !typeNameOf(one).endsWith('Connection'));
    return new Map(found.map((one) => [typeNameOf(one), one.name]));
  };
  const read = async (kind: string): Promise<KindShape | undefined> => {
    lists ??= listsByKind();
    const known = await lists;
    const list = known.get(kind);
    if (list === undefined) return undefined;
    const { __type: type } = await api.ask({
      query: `query ($kind: String!) { __type(name: $kind) { ${FIELDS} } }`,
      variables: { kind },
    });
    const relationships = fieldsSchema.parse(type).fields.filter((one) => known.has(typeNameOf(one)));
    return { list, relationships: relationships.map((one) => ({ field: one.name, many: takes(one, 'limit') })) };
  };
  return (kind) => {
    const shape = shapes.get(kind) ?? read(kind);
    shapes.set(kind, shape);
    return shape;
  };
}

function typeNameOf({ type }: SchemaField): string {
  let at: TypeRef | null | undefined = type;
  while (at && at.name === null) at = at.ofType;
  return at?.name ?? '';
}

function takes({ args }: SchemaField, name: string): boolean {
  return args.some((one) => one.name === name);
}
