import type { DiagnosedIdentity, PellucidError } from '@pellucid/provider-sdk';
import type { ApiClient } from '../api-client.ts';
import { namespacePermission } from '../source.ts';
import { isUntold, orNull } from './faults.ts';

interface SelfSubjectReview {
  readonly status: { readonly userInfo: { readonly username?: string; readonly groups?: readonly string[] } };
}

/** Who the API server takes us for; null before Kubernetes 1.28, which has no word for it. */
export async function readIdentity(client: ApiClient, signal: AbortSignal): Promise<DiagnosedIdentity | null> {
  const review = client.review<SelfSubjectReview>(
    '/apis/authentication.k8s.io/v1/selfsubjectreviews',
    { apiVersion: 'authentication.k8s.io/v1', kind: 'SelfSubjectReview' },
    { signal },
  );
  const { username = '', groups = [] } = (await orNull(review))?.status.userInfo ?? {};
  return username === '' ? null : { user: username, domain: null, scope: null, roles: [], groups };
}

/** Why a namespace cannot be seen; null when it can. */
export async function readNamespace(
  client: ApiClient,
  name: string,
  signal: AbortSignal,
): Promise<PellucidError | null> {
  try {
    const permission = namespacePermission([name]);
    await client.get(`/api/v1/namespaces/${encodeURIComponent(name)}`, { signal, permission });
    return null;
  } catch (error) {
    if (isUntold(error)) return error;
    throw error;
  }
}
