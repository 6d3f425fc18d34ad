import {
  clockSkewSeconds,
  connectionWarnings,
  type DiagnoseOptions,
  type Diagnosis,
  type Finding,
  faultOf,
  type PellucidError,
  type ResourceDefinition,
  UNKNOWN_DIAGNOSIS,
} from '@pellucid/provider-sdk';
import { HttpError, type Identity, redactUrl, type Session, type Token, whoAmI } from 'openstack-client-ts';
import { errorUnder } from '../errors.ts';
import { checkRegions, checkScope, openSession } from '../open-session.ts';
import { realmOf } from '../realm.ts';
import type { OpenStackSettings } from '../settings.ts';
import { examineKinds } from './examine-kinds.ts';
import { readVersions } from './versions.ts';

/** A diagnosis is wanted soon: one attempt that may take this long (milliseconds), where the settings say nothing else. */
const PATIENCE = { timeoutMs: 10_000, retries: 0 } as const;

/** What is looked at, and how. */
interface Examination extends DiagnoseOptions {
  readonly session: Session;
  readonly settings: OpenStackSettings;
  readonly resources: readonly ResourceDefinition[];
}

/** `Provider.diagnose` for these kinds. */
export function createDiagnose(resources: readonly ResourceDefinition[]) {
  return async (settings: OpenStackSettings, options: DiagnoseOptions): Promise<Diagnosis> => {
    let session: Session;
    try {
      session = openSession({ ...PATIENCE, ...settings }, options);
    } catch (error) {
      return { ...UNKNOWN_DIAGNOSIS, findings: [faultOf(error)] };
    }
    try {
      const found = await examine({ ...options, session, settings, resources });
      const findings = [...found.findings, ...connectionWarnings(found)];
      return { ...found, findings, requests: session.stats().requests, breakers: options.breaker?.states() ?? [] };
    } finally {
      await session.close();
    }
  };
}

async function examine(examination: Examination): Promise<Diagnosis> {
  const { session, signal } = examination;
  const began = performance.now();
  const start: Diagnosis = {
    ...UNKNOWN_DIAGNOSIS,
    endpoint: redactUrl(session.authUrl),
    tls: transportOf(session),
    realm: realmOf(session.authUrl),
  };
  try {
    const token = await session.token();
    const latencyMs = Math.round(performance.now() - began);
    return await examineSignedIn(examination, { ...start, reachable: true, latencyMs }, token);
  } catch (error) {
    return refusedSignIn(start, { error: errorUnder(signal, error), latencyMs: Math.round(performance.now() - began) });
  }
}

/** Tells a service that does not answer from one that answers with a refusal. */
function refusedSignIn(
  start: Diagnosis,
  { error, latencyMs }: { readonly error: PellucidError; readonly latencyMs: number },
): Diagnosis {
  const failure = error.cause instanceof HttpError ? error.cause.failure : null;
  const reachable = failure === null && error.code !== 'TIMEOUT' && error.code !== 'CANCELLED';
  return {
    ...start,
    reachable,
    latencyMs: reachable ? latencyMs : null,
    // Whether a certificate is good shows only where one was seen.
    tls: failure === 'tls' ? 'untrusted' : reachable || start.tls !== 'verified' ? start.tls : null,
    findings: [faultOf(error)],
  };
}

async function examineSignedIn(examination: Examination, start: Diagnosis, token: Token): Promise<Diagnosis> {
  const { session, settings, resources, kinds, signal } = examination;
  const identity = identityOf(await whoAmI(session));
  const findings: Finding[] = [];
  const note = (check: () => void): void => {
    try {
      check();
    } catch (error) {
      findings.push(faultOf(error));
    }
  };
  note(() => checkScope(session.cloud.name, token));
  if (findings.length > 0) return { ...start, identity, clockSkewSeconds: token.clockSkewSeconds, findings };
  const regions = settings.regions ?? (await session.regions());
  note(() => checkRegions(session.cloud.name, regions, token));
  const wanted = kinds ? resources.filter(({ kind }) => kinds.includes(kind)) : resources;
  const [versions, access] = await Promise.all([
    readVersions(session, { region: regions[0] ?? '', signal }),
    examineKinds(wanted, { session, regions, projectName: token.project?.name ?? null, signal }),
  ]);
  return {
    ...start,
    identity,
    regions,
    version: versions.text,
    // Not every Keystone says what time it is.
    clockSkewSeconds: token.clockSkewSeconds ?? clockSkewSeconds(versions.date, versions.receivedAt),
    kinds: access.kinds,
    leastRequests: access.leastRequests,
    findings,
  };
}

function transportOf({ authUrl, cloud }: Session): Diagnosis['tls'] {
  if (!authUrl.startsWith('https:')) return 'none';
  const { insecure, verify } = cloud.settings;
  return insecure === true || verify === false ? 'unverified' : 'verified';
}

function identityOf({ user, scope, roles }: Identity): Diagnosis['identity'] {
  return {
    user: user.name ?? user.id,
    domain: user.domain ? (user.domain.name ?? user.domain.id) : null,
    scope: scopeText(scope),
    roles: roles.toSorted(),
    groups: [],
  };
}

function scopeText(scope: Identity['scope']): string | null {
  if (scope.type === 'unscoped') return null;
  if (scope.type === 'system') return 'system';
  if (scope.type === 'domain') return `domain ${scope.domain.name ?? scope.domain.id}`;
  const { name, id, domain } = scope.project;
  return `project ${name ?? id}${domain ? ` (${domain.name ?? domain.id})` : ''}`;
}
