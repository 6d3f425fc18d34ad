import type { RbacV1Subject } from '@kubernetes/client-node';
import { objectAlias } from '../../define.ts';
import type { Wire } from '../../wire.ts';

type Subjects = readonly Wire<RbacV1Subject>[] | null | undefined;

/** Names of a binding's users or groups. */
export function subjectNames(subjects: Subjects, kind: 'User' | 'Group'): string[] {
  return (subjects ?? []).filter((subject) => subject.kind === kind).map(({ name }) => name);
}

/** A binding's service accounts. */
export function serviceAccounts(subjects: Subjects): { readonly alias: string }[] {
  const accounts = (subjects ?? []).filter(({ kind }) => kind === 'ServiceAccount');
  return accounts.map(({ namespace, name }) => ({ alias: objectAlias({ namespace: namespace ?? '', name }) }));
}
