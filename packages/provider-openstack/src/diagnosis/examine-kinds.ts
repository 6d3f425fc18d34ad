import type { KindAccess, ResourceDefinition } from '@pellucid/provider-sdk';
import type { Session } from 'openstack-client-ts';
import { sourceOf } from '../connect.ts';
import { errorUnder, isNotFound } from '../errors.ts';
import { permissionOf } from '../source.ts';
import { createProber, type ProbeResult } from './probe.ts';

/** Where and as whom kinds are looked at. */
export interface ExamineOptions {
  readonly session: Session;
  readonly regions: readonly string[];
  /** The project that we are signed in to; null for other scopes. */
  readonly projectName: string | null;
  readonly signal: AbortSignal;
}

/** Looks at each kind in each region, all at a time: the client bounds the requests to each service. */
export async function examineKinds(
  definitions: readonly ResourceDefinition[],
  { session, regions, projectName, signal }: ExamineOptions,
): Promise<{ readonly kinds: readonly KindAccess[]; readonly leastRequests: number }> {
  const prober = createProber(session, { projectName, signal });
  const places = definitions.flatMap((definition) =>
    (definition.regional ? regions : ['']).map((region) => ({ definition, region })),
  );
  const services = new Set(places.map(({ definition, region }) => `${sourceOf(definition).service} ${region}`));
  const results = await Promise.all(
    places.map(async ({ definition, region }) => {
      const source = sourceOf(definition);
      const byProject = definition.relationships.includes('project');
      const result = await prober
        .probe(source, { byProject, region })
        .catch((error: unknown) => failureOf(error, { signal, permission: permissionOf(source) }));
      return { kind: definition.kind, region, ...result };
    }),
  );
  return {
    kinds: results.map(({ requests, ...access }) => access),
    // Signing in, and finding the version of each service.
    leastRequests: results.reduce((sum, { requests }) => sum + requests, 1 + services.size),
  };
}

function failureOf(
  error: unknown,
  { signal, permission }: { readonly signal: AbortSignal; readonly permission: string },
): ProbeResult {
  const { code, message: reason, missingPermission = null } = errorUnder(signal, error, permission);
  if (code === 'FORBIDDEN') return { state: 'forbidden', code, reason, missingPermission, requests: 1 };
  const isAbsent = code === 'SERVICE_ABSENT' || isNotFound(error);
  return isAbsent
    ? { state: 'absent', code: 'SERVICE_ABSENT', reason, missingPermission: null, requests: 0 }
    : { state: 'failed', code, reason, missingPermission: null, requests: 1 };
}
