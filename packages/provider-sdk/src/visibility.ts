import type { PropertyValue } from './convert.ts';

/**
 * Who sees the resources of a kind, besides those who see everything (the operators of Pellucid): `PROJECT` and `NAMESPACE`
 * those to whom the project or namespace belongs; `ACCOUNT` everybody who has something in the account; `OPERATORS` nobody else.
 */
export interface VisibilityRule {
  readonly to: 'PROJECT' | 'NAMESPACE' | 'ACCOUNT' | 'OPERATORS';
  /** The property that holds the project's id or the namespace's name; null where there is no such thing. */
  readonly by: string | null;
  /** One that is fulfilled opens the resource to everybody who has something in the account. */
  readonly everyoneIf: readonly { readonly property: string; readonly value: string | true }[];
  /** Properties that only operators see, also where the resource is somebody's own. */
  readonly hides: readonly string[];
}

/** What nobody but the operators of Pellucid sees. */
export const OPERATORS_ONLY: VisibilityRule = { to: 'OPERATORS', by: null, everyoneIf: [], hides: [] };

/** Everybody who has something in an account. */
export function accountAudience(account: string): string {
  return `account:${encodeURIComponent(account)}`;
}

/** Those to whom an OpenStack project belongs. Ids count within an account only: another cloud may use the same one. */
export function projectAudience(account: string, projectId: string): string {
  return `project:${encodeURIComponent(account)}/${projectId}`;
}

/** Those to whom a Kubernetes namespace belongs. */
export function namespaceAudience(account: string, namespace: string): string {
  return `namespace:${encodeURIComponent(account)}/${namespace}`;
}

/**
 * Makes the function that says who sees a resource of a kind in an account, given its properties and its id; null when that
 * is operators only, also where the property is missing that would say more.
 */
export function audienceOf(
  { to, by, everyoneIf }: VisibilityRule,
  account: string,
): (properties: Readonly<Record<string, PropertyValue>>, id: string) => string | null {
  const everyone = accountAudience(account);
  const named = to === 'PROJECT' ? projectAudience : namespaceAudience;
  return (properties, id) => {
    if (to === 'ACCOUNT' || everyoneIf.some(({ property, value }) => properties[property] === value)) return everyone;
    const owner = by === 'id' ? id : by && properties[by];
    return typeof owner === 'string' && owner !== '' ? named(account, owner) : null;
  };
}
