import { z } from 'zod';
import { type Catalog, catalogSchema } from './catalog.ts';
import { OpenStackError } from './errors.ts';

const named = z.looseObject({ id: z.string(), name: z.string().nullish() });
const answerSchema = z.looseObject({
  token: z.looseObject({
    expires_at: z.string().refine((time) => !Number.isNaN(Date.parse(time))),
    user: named,
    roles: z.array(named).nullish(),
    project: named.nullish(),
    domain: named.nullish(),
    system: z.looseObject({ all: z.boolean().nullish() }).nullish(),
    catalog: catalogSchema.nullish(),
  }),
});

/** A token and what Keystone says about it. */
export interface Token {
  /** The secret itself. */
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
  readonly user: { readonly id: string; readonly name: string | null };
  /** Names of the roles the user has in this scope. */
  readonly roles: readonly string[];
  readonly project: { readonly id: string; readonly name: string | null } | null;
  readonly isSystemScoped: boolean;
  readonly catalog: Catalog;
}

/** Reads the answer to `POST /v3/auth/tokens`. Throws `UNEXPECTED_ANSWER`. */
export function parseToken(id: string | undefined, body: unknown): Token {
  const parsed = answerSchema.safeParse(body);
  if (!parsed.success || !id) {
    const faults = parsed.error?.issues.map((issue) => issue.path.join('.')) ?? ['the header X-Subject-Token'];
    throw new OpenStackError(
      'UNEXPECTED_ANSWER',
      `Keystone's answer is not that of Identity v3 (wrong: ${faults.join(', ')}); is auth_url right?`,
    );
  }
  const { token } = parsed.data;
  return {
    id,
    expiresAt: Date.parse(token.expires_at),
    user: withName(token.user),
    roles: (token.roles ?? []).map((role) => role.name ?? role.id),
    project: token.project ? withName(token.project) : null,
    isSystemScoped: token.system?.all === true,
    catalog: token.catalog ?? [],
  };
}

function withName({ id, name }: { id: string; name?: string | null | undefined }): { id: string; name: string | null } {
  return { id, name: name ?? null };
}
