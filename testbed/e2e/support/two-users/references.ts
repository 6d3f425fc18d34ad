import { GraphQLID, type GraphQLInputType, getNamedType, isInputObjectType } from 'graphql';

/** What somebody has and can name: by its id, but for keypairs and what is searched for. */
export type Thing = (typeof NOUNS)[number] | (typeof OTHERS)[number];

/** Nouns in names of root fields: `updateSecurityGroupRule(id)` is about a rule. */
const NOUNS = [
  'server',
  'serverGroup',
  'keypair',
  'image',
  'volume',
  'volumeSnapshot',
  'network',
  'subnet',
  'port',
  'router',
  'securityGroup',
  'securityGroupRule',
  'floatingIp',
  'action',
  'scan',
  'flavor',
  'volumeType',
  'topology',
] as const;

const OTHERS = [
  'user',
  'uid',
  'name',
  'scope',
  'subnetPool',
  'idempotencyKey',
  'publicImage',
  'externalNetwork',
] as const;

/** What of this is there for all: naming it is no trespass. */
const OF_ALL: ReadonlySet<Thing> = new Set<Thing>(['flavor', 'volumeType', 'externalNetwork']);

/** Arguments and fields of inputs that name a thing. */
const NAMED: Readonly<Record<string, Thing>> = {
  serverId: 'server',
  deviceId: 'server',
  targetId: 'server',
  after: 'server',
  serverGroupId: 'serverGroup',
  keypairName: 'keypair',
  imageId: 'image',
  volumeId: 'volume',
  sourceVolumeId: 'volume',
  snapshotId: 'volumeSnapshot',
  networkId: 'network',
  subnetId: 'subnet',
  subnetPoolId: 'subnetPool',
  portId: 'port',
  routerId: 'router',
  securityGroup: 'securityGroup',
  securityGroups: 'securityGroup',
  securityGroupId: 'securityGroup',
  securityGroupIds: 'securityGroup',
  remoteGroupId: 'securityGroup',
  flavorId: 'flavor',
  // Of topologies, which name things by name or id.
  externalNetwork: 'network',
  // What is not external is refused before anybody looks whose it is.
  from: 'externalNetwork',
  network: 'network',
  networks: 'network',
  interfaces: 'subnet',
  remoteGroup: 'securityGroup',
  image: 'image',
  keypair: 'keypair',
  flavor: 'flavor',
  actionId: 'action',
  idempotencyKey: 'idempotencyKey',
  scanId: 'scan',
  scopes: 'scope',
  callerId: 'user',
  uid: 'uid',
  text: 'name',
};

/** A place in the arguments of a field where something of somebody is named. */
export interface Reference {
  /** `input.networks.networkId`; lists have no part in it. */
  readonly path: string;
  readonly thing: Thing;
}

/** A root field, as far as its references go. */
export interface Asked {
  readonly operation: 'query' | 'mutation' | 'subscription';
  readonly field: string;
}

/** What an argument, or a field of an input, names; null for nothing. Throws for an id that nobody has thought of. */
export function thingAt({ operation, field }: Asked, path: string, type: GraphQLInputType): Thing | null {
  const name = path.split('.').at(-1) ?? '';
  const isId = getNamedType(type) === GraphQLID;
  if (name === 'id' || (name === 'name' && /(keypair|topology)$/i.test(field) && path === 'name')) return nounIn(field);
  // Names of things that are made are free; lists are asked for those of others.
  if (name === 'name' && operation === 'query') return 'name';
  const isCursor = name === 'after' && !isId;
  const thing = isCursor ? undefined : NAMED[name];
  if (thing) return thing;
  if (isId) throw new Error(`${field}: nobody says what '${path}' names: see references.ts`);
  return null;
}

/** The first noun in a field's name, and of several that begin there the longest. */
function nounIn(field: string): Thing {
  const text = field.toLowerCase();
  const found = NOUNS.map((noun) => ({ noun, at: text.indexOf(noun.toLowerCase()) })).filter(({ at }) => at >= 0);
  const [first] = found.toSorted((a, b) => a.at - b.at || b.noun.length - a.noun.length);
  // `actionProgress(id)`, `scanProgress(id)` have their noun, too.
  if (!first) throw new Error(`${field}: nobody says what its id names: see references.ts`);
  return first.noun;
}

/** An argument of a field, or a field of an input. */
export interface Argument {
  readonly name: string;
  readonly type: GraphQLInputType;
}

/** All places in arguments where things are named that are not there for all. */
export function referencesIn(asked: Asked, args: readonly Argument[], parent = ''): Reference[] {
  return args.flatMap(({ name, type }) => {
    const path = parent ? `${parent}.${name}` : name;
    // Where and how long: about nobody's things.
    if (path === 'options') return [];
    const named = getNamedType(type);
    if (isInputObjectType(named)) return referencesIn(asked, Object.values(named.getFields()), path);
    const thing = thingAt(asked, path, type);
    return thing && !OF_ALL.has(thing) ? [{ path, thing }] : [];
  });
}
