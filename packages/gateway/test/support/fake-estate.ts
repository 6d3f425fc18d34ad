import type { GatewayCloud } from '../../src/index.ts';
import { type FakeServices, fakeServices } from './fake-services.ts';

type Thing = Readonly<Record<string, unknown>> & { readonly id: string };
type Answer = ReturnType<Extract<Parameters<FakeServices['on']>[1], (...args: never[]) => unknown>>;

/** What goes wrong: the request of this number that makes something is refused, or done and not answered. */
export interface Fault {
  readonly at: number;
  readonly how: 'refused' | 'unanswered';
}

/** A cloud that remembers what was made, and refuses to delete what is in use. */
export interface FakeEstate {
  readonly cloud: GatewayCloud;
  /** `network/net-1`, …: whatever is there, but what was there at the beginning. */
  readonly left: () => readonly string[];
  /** Requests that make something, so far. */
  readonly made: () => readonly string[];
  /** What was refused because it was in use. */
  readonly conflicts: readonly string[];
  readonly things: (many: string) => readonly Thing[];
  /** Puts something there that nobody has asked for. */
  readonly put: (many: string, thing: Thing) => void;
  readonly services: FakeServices;
}

interface Kind {
  readonly path: string;
  readonly one: string;
  readonly many: string;
  readonly list?: string;
  readonly born?: (sent: Record<string, unknown>, id: string) => Record<string, unknown>;
  /** Why it cannot be deleted. */
  readonly inUse?: (id: string) => boolean;
  readonly died?: (id: string) => void;
}

/** Starts an empty one, with a flavor, an image and an external network. */
export async function fakeEstate(fault?: Fault): Promise<FakeEstate> {
  const services = await fakeServices();
  const { cloud, on } = services;
  const things = new Map<string, Map<string, Thing>>();
  const made: string[] = [];
  const conflicts: string[] = [];
  let count = 0;
  const of = (many: string): Map<string, Thing> => things.get(many) ?? new Map();
  const all = (many: string): Thing[] => [...of(many).values()];
  const add = (many: string, thing: Thing): void => {
    things.set(many, of(many).set(thing.id, thing));
  };
  const make = (request: string, work: () => Answer): Answer => {
    made.push(request);
    const isFault = fault?.at === made.length - 1;
    if (isFault && fault.how === 'refused') return { status: 400, body: { badRequest: { message: 'refused' } } };
    const answer = work();
    return isFault ? { status: 504, body: 'no answer' } : answer;
  };
  const plug = (networkId: unknown, device: { id: string; owner: string; subnet: unknown }): string => {
    const id = `port-${++count}`;
    const fixed_ips = [{ subnet_id: device.subnet, ip_address: '10.0.0.9' }];
    const facts = {
      name: '',
      status: 'ACTIVE',
      admin_state_up: true,
      mac_address: 'fa:16:3e:0:0:1',
      project_id: 'own',
    };
    add('ports', { ...facts, id, network_id: networkId, device_id: device.id, device_owner: device.owner, fixed_ips });
    return id;
  };
  const unplug = (device: string): void => {
    for (const { id, device_id } of all('ports')) if (device_id === device) of('ports').delete(id);
  };
  const attachments = (serverId: string) =>
    all('volumes').filter((volume) => JSON.stringify(volume['attachments']).includes(`"${serverId}"`));
  const kinds: readonly Kind[] = [
    {
      ...{ path: 'network/networks', one: 'network', many: 'networks' },
      born: () => ({ status: 'ACTIVE', admin_state_up: true, shared: false, subnets: [] }),
      inUse: (id) => all('ports').some((port) => port['network_id'] === id),
      died: (id) => {
        for (const subnet of all('subnets')) if (subnet['network_id'] === id) of('subnets').delete(subnet.id);
      },
    },
    {
      ...{ path: 'network/subnets', one: 'subnet', many: 'subnets' },
      born: (sent, id) => {
        const network = of('networks').get(String(sent['network_id']));
        if (network) add('networks', { ...network, subnets: [...(network['subnets'] as string[]), id] });
        return {
          ...{ gateway_ip: '10.0.0.1', enable_dhcp: true, dns_nameservers: [], allocation_pools: [], host_routes: [] },
        };
      },
    },
    {
      ...{ path: 'network/routers', one: 'router', many: 'routers' },
      born: () => ({ status: 'ACTIVE', admin_state_up: true, routes: [] }),
      inUse: (id) => all('ports').some((port) => port['device_id'] === id),
    },
    {
      ...{ path: 'network/security-groups', one: 'security_group', many: 'security_groups' },
      born: () => ({ security_group_rules: [] }),
      inUse: (id) => all('servers').some((server) => JSON.stringify(server['groups']).includes(`"${id}"`)),
      died: (id) => {
        for (const rule of all('security_group_rules'))
          if (rule['security_group_id'] === id) of('security_group_rules').delete(rule.id);
      },
    },
    {
      ...{ path: 'network/security-group-rules', one: 'security_group_rule', many: 'security_group_rules' },
      born: (sent, id) => {
        const group = of('security_groups').get(String(sent['security_group_id']));
        const rule = { protocol: null, port_range_min: null, port_range_max: null, remote_ip_prefix: null };
        const whole = { ...rule, remote_group_id: null, ...sent, id };
        if (group)
          add('security_groups', {
            ...group,
            security_group_rules: [...(group['security_group_rules'] as Thing[]), whole],
          });
        return whole;
      },
      died: (id) => {
        for (const group of all('security_groups'))
          add('security_groups', {
            ...group,
            security_group_rules: (group['security_group_rules'] as Thing[]).filter((rule) => rule.id !== id),
          });
      },
    },
    {
      ...{ path: 'network/floatingips', one: 'floatingip', many: 'floatingips' },
      born: () => ({ status: 'ACTIVE', floating_ip_address: '203.0.113.9', router_id: null }),
    },
    { path: 'network/ports', one: 'port', many: 'ports' },
    {
      ...{ path: 'block-storage/volumes', one: 'volume', many: 'volumes', list: 'block-storage/volumes/detail' },
      born: () => ({
        ...{ status: 'available', bootable: 'false', encrypted: false, attachments: [], volume_type: 'fast' },
        created_at: '2026-01-01T00:00:00',
      }),
      inUse: (id) => JSON.stringify(of('volumes').get(id)?.['attachments']) !== '[]',
    },
    {
      ...{ path: 'compute/servers', one: 'server', many: 'servers', list: 'compute/servers/detail' },
      born: (sent, id) => {
        for (const { uuid } of sent['networks'] as { uuid: string }[])
          plug(uuid, {
            id,
            owner: 'compute:nova',
            subnet: all('subnets').find((one) => one['network_id'] === uuid)?.id,
          });
        const facts = { status: 'ACTIVE', created: '2026-01-01T00:00:00Z', 'OS-EXT-STS:task_state': null };
        const image = { id: sent['imageRef'] };
        const groups = (sent['security_groups'] ?? []) as { name: string }[];
        const named = ({ name }: { name: string }) => ({ name: of('security_groups').get(name)?.['name'] });
        on(`POST compute/servers/${id}/os-volume_attachments`, ({ body }) =>
          make('attach', () => {
            const { volumeId } = (body as { volumeAttachment: { volumeId: string } }).volumeAttachment;
            const volume = of('volumes').get(volumeId);
            if (volume)
              add('volumes', { ...volume, status: 'in-use', attachments: [{ server_id: id, device: '/dev/vdb' }] });
            return { body: {} };
          }),
        );
        return {
          ...facts,
          image,
          flavor: { original_name: 'small' },
          groups: groups.map(({ name }) => name),
          security_groups: groups.map(named),
        };
      },
      died: (id) => {
        unplug(id);
        for (const volume of attachments(id)) add('volumes', { ...volume, status: 'available', attachments: [] });
        for (const floating of all('floatingips'))
          if (!of('ports').has(String(floating['port_id']))) add('floatingips', { ...floating, port_id: null });
      },
    },
  ];
  const serveOne = ({ path, one, many, inUse, died }: Kind, id: string): void => {
    on(`GET ${path}/${id}`, () => {
      const thing = of(many).get(id);
      return thing ? { body: { [one]: thing } } : { status: 404, body: { itemNotFound: { message: 'gone' } } };
    });
    on(`DELETE ${path}/${id}`, () => {
      if (inUse?.(id)) {
        conflicts.push(`DELETE ${path}/${id}`);
        return { status: 409, body: { conflictingRequest: { message: `${id} is in use` } } };
      }
      if (!of(many).delete(id)) return { status: 404, body: { itemNotFound: { message: 'gone' } } };
      died?.(id);
      return { status: 204, body: '' };
    });
    if (many === 'floatingips')
      on(`PUT ${path}/${id}`, ({ body }) => {
        const { floatingip } = body as { floatingip: { port_id: string | null } };
        const lead = (): Answer => {
          const led = { ...of(many).get(id), ...floatingip, id };
          add(many, led);
          return { body: { floatingip: led } };
        };
        return floatingip.port_id === null ? lead() : make('lead', lead);
      });
    if (many !== 'routers') return;
    on(`PUT ${path}/${id}/add_router_interface`, ({ body }) =>
      make('join', () => {
        const { subnet_id } = body as { subnet_id: string };
        const network_id = of('subnets').get(subnet_id)?.['network_id'];
        const port_id = plug(network_id, { id, owner: 'network:router_interface', subnet: subnet_id });
        serveOne({ path: 'network/ports', one: 'port', many: 'ports' }, port_id);
        return { body: { port_id, subnet_id, network_id } };
      }),
    );
    on(`PUT ${path}/${id}/remove_router_interface`, ({ body }) => {
      const { subnet_id } = body as { subnet_id: string };
      if (all('floatingips').some((floating) => floating['port_id'])) {
        conflicts.push(`leave ${id}`);
        return { status: 409, body: { NeutronError: { type: 'RouterInterfaceInUseByFloatingIP', message: 'in use' } } };
      }
      const port = all('ports').find((one) => one['device_id'] === id && JSON.stringify(one).includes(subnet_id));
      if (port) of('ports').delete(port.id);
      return { body: { port_id: port?.id, subnet_id, network_id: port?.['network_id'] } };
    });
  };
  for (const kind of kinds) {
    const { path, one, many, list = path, born } = kind;
    on(`GET ${list}`, ({ query }) => {
      const fits = (thing: Thing): boolean =>
        ['id', 'name', 'network_id', 'device_id'].every((key) => {
          const wanted = query.getAll(key);
          return wanted.length === 0 || wanted.includes(String(thing[key]));
        });
      return { body: { [many]: all(many).filter(fits) } };
    });
    on(`POST ${path}`, ({ body }) =>
      make(`POST ${path}`, () => {
        const sent = (body as Record<string, Record<string, unknown>>)[one] ?? {};
        const id = `${one}-${++count}`;
        const thing = { project_id: 'own', ...sent, ...born?.(sent, id), id };
        add(many, thing);
        serveOne(kind, id);
        return { status: 201, body: { [one]: thing } };
      }),
    );
  }
  const small = { id: 'f1', name: 'small', vcpus: 2, ram: 512, disk: 1 };
  on('GET compute/flavors/detail', { body: { flavors: [small] } });
  on('GET image/images', ({ query }) => {
    const image = { id: 'i1', name: 'linux', status: 'active', visibility: 'public', size: 1, min_disk: 0, min_ram: 0 };
    return { body: { images: query.get('name') === 'linux' ? [image] : [] } };
  });
  const unlimited = { limit: -1, in_use: 0, reserved: 0, used: 0 };
  on('GET compute/os-quota-sets/own/detail', { body: { quota_set: { cores: { ...unlimited, limit: 8 } } } });
  on('GET compute/os-keypairs', { body: { keypairs: [] } });
  on('GET network/quotas/own/details.json', { body: { quota: { network: unlimited } } });
  on('GET block-storage/os-quota-sets/own', { body: { quota_set: { volumes: unlimited } } });
  const outside = { id: 'outside', name: 'public', status: 'ACTIVE', admin_state_up: true, shared: false, subnets: [] };
  add('networks', { ...outside, project_id: 'other', 'router:external': true });
  return {
    cloud,
    services,
    conflicts,
    made: () => made,
    things: all,
    put: add,
    left: () =>
      [...things].flatMap(([many, kept]) =>
        [...kept.keys()].filter((id) => id !== 'outside').map((id) => `${many}/${id}`),
      ),
  };
}
