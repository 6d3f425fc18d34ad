import { maskSecrets, type Page } from '@pellucid/provider-sdk';
import type { ApiError } from 'openstack-client-ts';
import { isForbidden } from './errors.ts';

/** Keeps count of projects that do not let us read something, where others do. */
export interface Refusals {
  /** Notes a refusal; rethrows any other error. */
  note(error: unknown): void;
  /** What the refusals mean for the whole listing. Throws when nobody let us read it: nothing found is not the word. */
  conclude(): Page['incomplete'];
}

/** Counts refusals among so many requests; `permission` is what they wanted. */
export function createRefusals(total: number, permission: string): Refusals {
  const refusals: ApiError[] = [];
  return {
    note(error) {
      if (!isForbidden(error)) throw error;
      refusals.push(error);
    },
    conclude() {
      const [first] = refusals;
      if (!first) return undefined;
      if (refusals.length === total) throw first;
      return {
        code: 'FORBIDDEN',
        reason: `refused for ${refusals.length} of ${total} projects: ${maskSecrets(first.message)}`,
        missingPermission: permission,
      };
    },
  };
}
