import type { RbacV1Subject } from '@kubernetes/client-node';
import { eachOnce } from '../../collectors.ts';
import { type KubernetesObject, objectAlias } from '../../define.ts';
import type { ListSource } from '../../source.ts';
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

/** A binding, as far as those it is for go. */
interface Binding extends KubernetesObject {
  readonly subjects?: Subjects;
}

/** A user or group that bindings name. */
export interface SubjectRow extends KubernetesObject {
  readonly system: boolean;
}

/** All users or groups that any binding of the cluster names, each once. */
export function subjectSource(kind: 'User' | 'Group'): ListSource {
  return {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    resource: 'clusterrolebindings',
    namespaced: false,
    also: [{ apiVersion: 'rbac.authorization.k8s.io/v1', resource: 'rolebindings' }],
    rows: ({ subjects }: Binding) =>
      subjectNames(subjects, kind).map((name) => ({
        metadata: { name, uid: name },
        system: name.startsWith('system:'),
      })),
    collect: eachOnce<SubjectRow>(),
  };
}
