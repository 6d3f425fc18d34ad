import { expect } from 'vitest';
import { openstackDo, openstackOne } from '../commands.ts';
import { ACTION, type ActionAnswer, type GatewayClient } from '../gateway.ts';
import type { Things } from './attempts.ts';

/** Who makes things, and of what. */
export interface Maker {
  readonly client: GatewayClient;
  /** The testbed's cloud, for what the API does not do. */
  readonly cloud: string;
  /** Of all things that have one. */
  readonly name: string;
  readonly externalNetworkId: string;
  readonly publicImageId: string;
  readonly flavorId: string;
  readonly cidr: string;
}

/** What `makeThings` can make. */
export type Made = Pick<
  Things,
  | 'server'
  | 'serverGroup'
  | 'keypair'
  | 'image'
  | 'volume'
  | 'volumeSnapshot'
  | 'network'
  | 'subnet'
  | 'port'
  | 'router'
  | 'securityGroup'
  | 'securityGroupRule'
  | 'floatingIp'
  | 'subnetPool'
  | 'topology'
  | 'action'
  | 'idempotencyKey'
>;

/**
 * Makes one thing of each kind, with a user's own token. What has to be done to be rid of them is put in `undo`, at once, so that
 * nothing is left behind when something fails.
 */
export async function makeThings(maker: Maker, undo: (() => Promise<void>)[]): Promise<Made> {
  const { client, cloud, name, externalNetworkId, publicImageId, flavorId, cidr } = maker;
  const idempotencyKey = `${name}-key`;
  let action = '';

  /** Runs a mutation to its end; resolves to what it answers. */
  const act = async (
    field: string,
    args: string,
    selection: string,
    key?: string,
  ): Promise<Record<string, unknown>> => {
    const options = `options: { waitSeconds: 40${key ? `, idempotencyKey: "${key}"` : ''} }`;
    const document = `mutation { ${field}(${args}, ${options}) { ${selection} ${ACTION} } }`;
    const { [field]: answer } =
      await client.get<Record<string, Record<string, unknown> & { action: ActionAnswer }>>(document);
    if (!answer) throw new Error(`${field} answers nothing`);
    const ended = answer.action.state === 'RUNNING' ? await client.ended(answer.action) : answer.action;
    expect(ended, field).toMatchObject({ state: 'SUCCEEDED' });
    action = ended.id;
    return answer;
  };
  const remove = (field: string, id: string, more = ''): void => {
    undo.push(async () => void (await act(field, `id: "${id}"${more}`, '__typename')));
  };
  const make = async (noun: string, input: string, fields = '', key?: string): Promise<string> => {
    const field = `create${noun}`;
    const show = noun.charAt(0).toLowerCase() + noun.slice(1);
    const answer = await act(field, `input: { ${input} }`, `${show} { id ${fields} }`, key);
    const { id } = answer[show] as { id: string };
    remove(`delete${noun}`, id);
    return id;
  };

  const named = `name: "${name}"`;
  const network = await make('Network', named);
  const subnet = await make('Subnet', `${named}, networkId: "${network}", cidr: "${cidr}"`);
  const router = await make('Router', `${named}, externalGateway: { networkId: "${externalNetworkId}" }`);
  await act('addRouterInterface', `id: "${router}", input: { subnetId: "${subnet}" }`, '__typename');
  remove('removeRouterInterface', router, `, input: { subnetId: "${subnet}" }`);
  const securityGroup = await make('SecurityGroup', named);
  const securityGroupRule = await make(
    'SecurityGroupRule',
    `securityGroupId: "${securityGroup}", direction: ingress, protocol: "tcp"`,
  );
  const port = await make('Port', `${named}, networkId: "${network}", securityGroupIds: ["${securityGroup}"]`);
  const serverGroup = await make('ServerGroup', `${named}, policy: SOFT_AFFINITY`);
  await act('createKeypair', `input: { name: "${name}-login" }`, '__typename');
  undo.push(async () => void (await act('deleteKeypair', `name: "${name}-login"`, '__typename')));
  const volume = await make('Volume', `${named}, sizeGb: 1`);
  const volumeSnapshot = await make('VolumeSnapshot', `${named}, volumeId: "${volume}"`);
  const server = await make(
    'Server',
    `${named}, flavorId: "${flavorId}", imageId: "${publicImageId}", keypairName: "${name}-login",
     networks: [{ portId: "${port}" }], serverGroupId: "${serverGroup}", metadata: [{ key: "of", value: "${name}" }]`,
    '',
    idempotencyKey,
  );
  const actionOfServer = action;
  const allocated = await act(
    'allocateFloatingIp',
    `input: { networkId: "${externalNetworkId}", portId: "${port}", description: "${name}" }`,
    'floatingIp { id }',
  );
  const { id: floatingIp } = allocated['floatingIp'] as { id: string };
  remove('releaseFloatingIp', floatingIp);
  await openstackDo(cloud, `subnet pool create --pool-prefix 10.96.0.0/16 --default-prefix-length 24 ${name}`);
  undo.push(() => openstackDo(cloud, `subnet pool delete ${name}`));
  const { id: subnetPool } = await openstackOne<{ id: string }>(cloud, `subnet pool show ${name}`);
  const topology = `${name}-topology`;
  await act('createTopology', `input: { name: "${topology}", networks: [{ name: "net" }] }`, '__typename');
  undo.push(async () => void (await act('deleteTopology', `name: "${topology}"`, '__typename')));
  const file = `--disk-format raw --container-format bare --file ${import.meta.filename}`;
  await openstackDo(cloud, `image create --private ${file} ${name}`);
  undo.push(() => openstackDo(cloud, `image delete ${name}`));
  const { images } = await client.get<{ images: { id: string }[] }>(`{ images(name: "${name}") { id } }`);
  return {
    ...{ network, subnet, router, securityGroup, securityGroupRule, port, serverGroup, keypair: `${name}-login` },
    ...{ volume, volumeSnapshot, server, floatingIp, image: String(images[0]?.id) },
    ...{ action: actionOfServer, idempotencyKey, subnetPool, topology },
  };
}
