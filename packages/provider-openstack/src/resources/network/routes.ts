/** A static route as Neutron writes it. */
export interface Route {
  readonly destination: string;
  readonly nexthop: string;
}

/** Static routes, each as `destination via next hop`. */
export function printedRoutes(routes: readonly Route[] | null | undefined): string[] {
  return routes?.map(({ destination, nexthop }) => `${destination} via ${nexthop}`) ?? [];
}
