import { z } from 'zod';

/** What is asked of every resource. Not its account: some kinds have a relationship of that name. */
export const RESOURCE_FIELDS = ['uid', 'kind', 'name', 'status', 'id'] as const;

const rowSchema = z.object({
  uid: z.string(),
  kind: z.string(),
  name: z.string().nullable(),
  status: z.string().nullable(),
  id: z.string(),
});

/** A resource of the graph, of any kind. */
export type ResourceRow = z.infer<typeof rowSchema>;

/** The resources in an answer. Throws when they are not as they were asked for. */
export function resourceRows(value: unknown): ResourceRow[] {
  return z.array(rowSchema).parse(value);
}

/** What a relationship field holds: one, several or nobody. */
export function resourcesAt(value: unknown): ResourceRow[] {
  if (value === null || value === undefined) return [];
  return resourceRows(Array.isArray(value) ? value : [value]);
}
