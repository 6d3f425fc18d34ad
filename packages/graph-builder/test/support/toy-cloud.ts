import type {
  Connection,
  KindModel,
  ModelTable,
  Page,
  PropertyModel,
  Provider,
  Reference,
  ResourceDefinition,
} from '@pellucid/provider-sdk';

/** A row of the toy cloud. */
export interface ToyRow {
  readonly id: string;
  readonly name?: string;
  readonly heartbeat?: string;
  /** Key of its host. */
  readonly host?: string;
  /** Name of its host. */
  readonly hostName?: string;
  readonly disks?: readonly { readonly id: string; readonly device: string }[];
}

/** What the toy cloud answers for a kind: its pages, each a list of rows, an error to throw, or what else is said of the listing. */
export type ToyAnswers = Record<string, readonly (readonly ToyRow[] | Error | Pick<Page, 'incomplete' | 'reach'>)[]>;

const text = (name: string, more: Partial<PropertyModel> = {}): PropertyModel => ({
  name,
  type: 'String',
  list: false,
  nonNull: false,
  engine: false,
  common: false,
  volatile: false,
  index: false,
  search: false,
  ...more,
});

const kind = (name: string, relationships: KindModel['relationships'] = [], transient = false): KindModel => ({
  name,
  provider: 'toy',
  transient,
  visibility: { to: 'ACCOUNT', by: null, everyoneIf: [], hides: [] },
  properties: [
    ...['uid', 'id', 'kind', 'provider', 'account', 'firstSeenAt'].map((one) => text(one, { engine: true })),
    text('name', { search: true }),
    text('heartbeat', { volatile: true }),
  ],
  relationships,
});

const ON_HOST: KindModel['relationships'][number] = {
  ...{ field: 'host', type: 'HOSTED_ON', direction: 'OUT', to: 'ToyHost', many: false, common: false },
  properties: [],
};

/** Hosts, machines that run on them and have disks, and what happens to hosts. */
export const TOY_MODELS: ModelTable = {
  ToyHost: kind('ToyHost'),
  ToyEvent: kind('ToyEvent', [ON_HOST], true),
  ToyDisk: kind('ToyDisk'),
  ToyMachine: kind('ToyMachine', [
    ON_HOST,
    {
      field: 'disks',
      type: 'ATTACHED_TO',
      direction: 'IN',
      to: 'ToyDisk',
      many: true,
      common: false,
      properties: [text('device')],
    },
  ]),
};

const definition = (name: string): ResourceDefinition => ({
  kind: name,
  source: null,
  regional: false,
  relationships: TOY_MODELS[name]?.relationships.map(({ field }) => field) ?? [],
  faults: [],
  map: (raw) => {
    const row = raw as ToyRow;
    if (row.id === 'broken') throw new Error('a broken row');
    return {
      key: row.id,
      alias: row.name ?? null,
      properties: { name: row.name ?? null, heartbeat: row.heartbeat ?? null },
      references: references(row),
    };
  },
});

function references(row: ToyRow): Reference[] {
  return [
    ...(row.host ? [{ field: 'host', kind: 'ToyHost', key: row.host }] : []),
    ...(row.hostName ? [{ field: 'host', kind: 'ToyHost', alias: row.hostName }] : []),
    ...(row.disks ?? []).map(({ id, device }) => ({
      field: 'disks',
      kind: 'ToyDisk',
      key: id,
      properties: { device },
    })),
  ];
}

/** A provider whose answers a test changes between scans. */
export function toyProvider(answers: ToyAnswers): Provider {
  return {
    name: 'toy',
    resources: Object.keys(TOY_MODELS).map(definition),
    connect: async (): Promise<Connection> => ({
      info: { realm: 'toy://cloud', user: null, regions: [] },
      async *list({ kind: name }) {
        for (const page of answers[name] ?? [[]]) {
          if (page instanceof Error) throw page;
          yield Array.isArray(page) ? { rows: page, context: null } : { rows: [], context: null, ...page };
        }
      },
      fetch: async ({ kind: name }, selection) => {
        const rows = (answers[name] ?? []).flatMap((page) => {
          if (page instanceof Error) throw page;
          return Array.isArray(page) ? (page as readonly ToyRow[]) : [];
        });
        const wanted = (row: ToyRow): boolean =>
          'id' in selection ? row.id === selection.id : selection.field === 'host' && row.host === selection.to;
        return { rows: rows.filter(wanted), context: null, conclusive: 'id' in selection };
      },
      requestCount: () => 1,
      close: async () => undefined,
    }),
  };
}
