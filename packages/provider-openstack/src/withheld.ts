import { maskSecrets, type Page } from '@pellucid/provider-sdk';
import type { ApiError } from 'openstack-client-ts';
import { isForbidden } from './errors.ts';
import { type ListSource, permissionOf } from './source.ts';

/** What an error answer to one of many requests means for the whole listing: it is known to be incomplete. */
export function withheld(error: ApiError, source: ListSource): NonNullable<Page['incomplete']> {
  const reason = maskSecrets(error.message);
  return isForbidden(error)
    ? { code: 'FORBIDDEN', reason, missingPermission: permissionOf(source) }
    : { code: 'UPSTREAM', reason };
}
