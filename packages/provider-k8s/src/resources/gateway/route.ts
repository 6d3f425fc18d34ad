import { type Condition, conditionStatus } from '../../conditions.ts';
import { aliasOf, type KubernetesObject, objectAlias } from '../../define.ts';

/** An object that a route names; the same namespace where it names none. */
interface ObjectReference {
  readonly group?: string;
  readonly kind?: string;
  readonly namespace?: string;
  readonly name: string;
  readonly port?: number;
}

/** One rule of a route; what it matches on differs from kind to kind of route. */
interface RouteRule<Match> {
  readonly matches?: readonly Match[];
  readonly backendRefs?: readonly ObjectReference[];
}

/** A route of Gateway API: https://gateway-api.sigs.k8s.io/reference/spec/ */
export interface Route<Match = never> extends KubernetesObject {
  readonly spec?: {
    readonly parentRefs?: readonly ObjectReference[];
    readonly hostnames?: readonly string[];
    readonly rules?: readonly RouteRule<Match>[];
  };
  readonly status?: { readonly parents?: readonly { readonly conditions?: readonly Condition[] }[] };
}

/** What all kinds of route have; `text` says what a rule matches on, empty for everything. */
export function routeProperties<Match = never>(text: (match: Match) => string = () => '') {
  return {
    rules: ({ spec }: Route<Match>) =>
      (spec?.rules ?? []).flatMap(({ matches, backendRefs }) => {
        const from = matches?.length ? matches.map(text) : [''];
        return from.flatMap((one) => (backendRefs ?? []).map((to) => `${one} -> ${backendText(to)}`.trim()));
      }),
    accepted: ({ status }: Route<Match>) => {
      const answers = (status?.parents ?? []).flatMap(
        ({ conditions }) => conditionStatus(conditions, 'Accepted') ?? [],
      );
      return answers.length === 0 ? null : answers.every((one) => one === 'True');
    },
  };
}

/** The gateways that a route is attached to, and the services it leads to. */
export const ROUTE_RELATIONSHIPS = {
  gateways: (route: Route<unknown>) =>
    aliases(route, route.spec?.parentRefs, ({ kind = 'Gateway' }) => kind === 'Gateway'),
  services: (route: Route<unknown>) =>
    aliases(
      route,
      (route.spec?.rules ?? []).flatMap(({ backendRefs }) => backendRefs ?? []),
      ({ kind = 'Service', group = '' }) => kind === 'Service' && group === '',
    ),
};

function aliases(
  { metadata }: KubernetesObject,
  references: readonly ObjectReference[] | undefined,
  isMeant: (reference: ObjectReference) => boolean,
): { readonly alias: string }[] {
  const found = (references ?? [])
    .filter(isMeant)
    .map(({ namespace = metadata.namespace ?? '', name }) => ({ namespace, name }));
  return [...new Set(found.map(objectAlias))].flatMap((alias) => aliasOf(alias) ?? []);
}

function backendText({ name, port }: ObjectReference): string {
  return port === undefined ? name : `${name}:${port}`;
}
