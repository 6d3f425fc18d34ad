import type { ApiClient } from '../api-client.ts';
import { groupOf, type ListSource } from '../source.ts';

/** What we may do in one namespace, or in all of them. */
export interface Rights {
  /** Whether we may do this with all objects of a resource there (or with the one of that name). */
  may(verb: 'get' | 'list', source: ListSource, name?: string): Promise<boolean>;
}

/** One rule of a `SelfSubjectRulesReview`. */
interface Rule {
  readonly verbs: readonly string[];
  readonly apiGroups?: readonly string[];
  readonly resources?: readonly string[];
  /** Objects that the rule is about; all when empty. */
  readonly resourceNames?: readonly string[];
}

interface RulesReview {
  readonly status: {
    readonly resourceRules: readonly Rule[] | null;
    /** True where an authorizer cannot tell all it would allow. */
    readonly incomplete?: boolean;
  };
}

interface AccessReview {
  readonly status: { readonly allowed: boolean };
}

/**
 * A review of rules is about a namespace. What is bound in none of them holds in all: a namespace that does not exist has no
 * rights of its own.
 */
const NO_NAMESPACE = 'pellucid-asks-for-all-namespaces';

/** Asks for all rights at a time; only where the API server cannot tell them, for each one that is wanted. */
export async function readRights(
  client: ApiClient,
  { namespace, signal }: { readonly namespace?: string; readonly signal: AbortSignal },
): Promise<Rights> {
  const { status } = await client.review<RulesReview>(
    '/apis/authorization.k8s.io/v1/selfsubjectrulesreviews',
    {
      apiVersion: 'authorization.k8s.io/v1',
      kind: 'SelfSubjectRulesReview',
      spec: { namespace: namespace ?? NO_NAMESPACE },
    },
    { signal },
  );
  return {
    async may(verb, source, name) {
      if (status.resourceRules?.some((rule) => allows(rule, { verb, source, name }))) return true;
      if (!status.incomplete) return false;
      const { resource } = source;
      const { status: answer } = await client.review<AccessReview>(
        '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews',
        {
          apiVersion: 'authorization.k8s.io/v1',
          kind: 'SelfSubjectAccessReview',
          spec: { resourceAttributes: { verb, group: groupOf(source), resource, namespace, name } },
        },
        { signal },
      );
      return answer.allowed;
    },
  };
}

function allows(
  { verbs, apiGroups = [], resources = [], resourceNames = [] }: Rule,
  { verb, source, name }: { readonly verb: string; readonly source: ListSource; readonly name: string | undefined },
): boolean {
  const includes = (list: readonly string[], value: string): boolean => list.includes(value) || list.includes('*');
  const isNamed = resourceNames.length === 0 || (name !== undefined && resourceNames.includes(name));
  return (
    includes(verbs, verb) && includes(apiGroups, groupOf(source)) && includes(resources, source.resource) && isNamed
  );
}
