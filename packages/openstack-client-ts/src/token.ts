import { z } from 'zod';
import { type Catalog, catalogSchema } from './catalog.ts';
import { OpenStackError } from './errors.ts';

const named = z.looseObject({ id: z.string(), name: z.string().nullish() });
const inDomain = named.extend({ domain: named.nullish() });
const answerSchema = z.looseObject({
  token: z.looseObject({
    expires_at: z.string().refine((time) => !Number.isNaN(Date.parse(time))),
    user: inDomain,
    roles: z.array(named).nullish(),
    project: inDomain.nullish(),
    domain: named.nullish(),
    system: z.looseObject({ all: z.boolean().nullish() }).nullish(),
    catalog: catalogSchema.nullish(),
  }),
});

/** Something that Keystone names; the name may be left out. */
export interface Named {
  readonly id: string;
  readonly name: string | null;
}

/** A user or a project, and whose it is; the domain is null where Keystone does not tell. */
export interface NamedInDomain extends Named {
  readonly domain: Named | null;
}

/** A token and what Keystone says about it. */
export interface Token {
  /** The secret itself. */
  readonly id: string;
  /** Milliseconds since the epoch, by the cloud's clock. */
  readonly expiresAt: number;
  /**
   * How far the cloud's clock is ahead of ours (negative: behind), in whole seconds, as of Keystone's answer; null when
   * that did not tell the time.
   */
  readonly clockSkewSeconds: number | null;
  readonly user: NamedInDomain;
  /** Names of the roles the user has in this scope. */
  readonly roles: readonly string[];
  /** Scopes exclude each other: at most one of `project`, `domain` and `isSystemScoped` is set. */
  readonly project: NamedInDomain | null;
  readonly domain: Named | null;
  readonly isSystemScoped: boolean;
  readonly catalog: Catalog;
}

/** What Keystone answered to `POST /v3/auth/tokens`. */
interface TokenAnswer {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** Milliseconds since the epoch, by our clock. */
  readonly receivedAt: number;
}

/** Reads Keystone's answer. Throws `UNEXPECTED_ANSWER`. */
export function parseToken({ headers, body, receivedAt }: TokenAnswer): Token {
  const id = headers['x-subject-token'];
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
    clockSkewSeconds: clockSkew(headers['date'], receivedAt),
    user: withDomain(token.user),
    roles: (token.roles ?? []).map((role) => role.name ?? role.id),
    project: token.project ? withDomain(token.project) : null,
    domain: token.domain ? withName(token.domain) : null,
    isSystemScoped: token.system?.all === true,
    catalog: token.catalog ?? [],
  };
}

/** The header `Date` leaves out the fraction of its second: half a second is the best guess at it. */
function clockSkew(date: string | undefined, receivedAt: number): number | null {
  const sentAt = Date.parse(date ?? '');
  // `+ 0` for -0, which means the same and does not look it.
  return Number.isNaN(sentAt) ? null : Math.round((sentAt + 500 - receivedAt) / 1000) + 0;
}

function withName({ id, name }: z.infer<typeof named>): Named {
  return { id, name: name ?? null };
}

function withDomain({ domain, ...one }: z.infer<typeof inDomain>): NamedInDomain {
  return { ...withName(one), domain: domain ? withName(domain) : null };
}
