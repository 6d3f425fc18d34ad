import { kubernetesProvider } from '../../../packages/provider-k8s/src/index.ts';
import { openstackProvider } from '../../../packages/provider-openstack/src/index.ts';
import type { Connection, Page, Provider, ResourceDefinition } from '../../../packages/provider-sdk/src/index.ts';
import { KUBERNETES_ROWS } from './kubernetes-rows.ts';
import { OPENSTACK_ROWS } from './openstack-rows.ts';
import { type BenchKind, countOf, type Estate, idOf, isBenchKind } from './size.ts';

/** Rows per page: what the services and the API server give at most, or about so. */
const PAGE_SIZE = 500;

const REGION = 'bench';

/** The real definitions of both platforms over rows that are made when they are asked for: nothing is kept. */
export const SYNTHETIC_PROVIDERS: readonly Provider<Estate>[] = [
  synthetic({ ...openstackProvider, regions: [REGION], context: { region: REGION, userId: 'bench' } }),
  synthetic({
    ...kubernetesProvider,
    regions: [],
    context: {
      clusterId: idOf('KubernetesCluster', 0),
      podsMatching: () => [],
      readsCustomResourcesOf: () => false,
      projectOf: () => null,
    },
  }),
];

interface Synthetic {
  readonly name: string;
  readonly resources: readonly ResourceDefinition[];
  readonly regions: readonly string[];
  readonly context: unknown;
}

function synthetic({ name, resources, regions, context }: Synthetic): Provider<Estate> {
  return {
    name,
    resources: resources.filter(({ kind }) => isBenchKind(kind)),
    connect: async (estate): Promise<Connection> => {
      let pages = 0;
      return {
        info: { realm: `synthetic ${name}`, user: null, regions },
        async *list(definition, { signal }) {
          for (const rows of pagesOf(definition, estate)) {
            signal.throwIfAborted();
            pages += 1;
            yield { rows, context };
          }
        },
        requestCount: () => pages,
        close: async () => undefined,
      };
    },
  };
}

function* pagesOf(definition: ResourceDefinition, estate: Estate): Generator<Page['rows']> {
  const { kind, source } = definition;
  if (!isBenchKind(kind)) throw new Error(`the synthetic estate has no ${kind}`);
  const listed: BenchKind = kind === 'KubernetesContainer' ? 'KubernetesPod' : kind;
  const make = OPENSTACK_ROWS[listed] ?? KUBERNETES_ROWS[listed];
  if (!make) throw new Error(`the synthetic estate cannot make rows of ${kind}`);
  const total = countOf(listed, estate);
  for (let start = 0; start < total; start += PAGE_SIZE) {
    const objects = Array.from({ length: Math.min(PAGE_SIZE, total - start) }, (_, index) =>
      make(start + index, estate),
    );
    yield splits(source) ? objects.flatMap((object) => source.rows(object)) : objects;
  }
}

/** Containers are rows of their own, out of the listing of pods. */
function splits(source: unknown): source is { rows(object: object): readonly unknown[] } {
  return typeof source === 'object' && source !== null && 'rows' in source && typeof source.rows === 'function';
}
