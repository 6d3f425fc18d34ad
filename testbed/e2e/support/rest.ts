import { openstack } from './commands.ts';

/** Where a service is, and a token for it. */
interface Target {
  readonly url: string;
  readonly token: string;
}

interface Endpoint {
  readonly interface: string;
  readonly url: string;
}

/** A GET of a service that the `openstack` command knows nothing about: the part of the answer with this name. */
export async function openstackGet<Part>(
  cloud: string,
  { service, path, part, microversion }: { service: string; path: string; part: string; microversion: string },
): Promise<Part> {
  const { url, token } = await targetOf(cloud, service);
  const headers = { 'X-Auth-Token': token, 'OpenStack-API-Version': microversion };
  const response = await fetch(`${url}${path}`, { headers });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  const body: Readonly<Record<string, Part>> = JSON.parse(await response.text());
  const wanted = body[part];
  if (wanted === undefined) throw new Error(`${path}: no '${part}' in the answer`);
  return wanted;
}

/** Found out once: the command takes seconds, and some kinds are asked for server by server. */
const targets = new Map<string, Promise<Target>>();

function targetOf(cloud: string, service: string): Promise<Target> {
  const key = `${cloud} ${service}`;
  const target = targets.get(key) ?? findTarget(cloud, service);
  targets.set(key, target);
  return target;
}

async function findTarget(cloud: string, service: string): Promise<Target> {
  const [endpoints, token] = await Promise.all([endpointsOf(cloud, service), fieldOf(cloud, 'token issue', 'id')]);
  const url = endpoints.find((endpoint) => endpoint.interface === 'public')?.url.replace(/\/$/, '');
  if (url === undefined) throw new Error(`no public endpoint of ${service}`);
  return { url, token: String(token) };
}

async function endpointsOf(cloud: string, service: string): Promise<readonly Endpoint[]> {
  const endpoints = await fieldOf(cloud, `catalog show ${service}`, 'endpoints');
  return Array.isArray(endpoints) ? endpoints : [];
}

/** With `-f json` these commands print one object instead of a list. */
async function fieldOf(cloud: string, command: string, field: string): Promise<unknown> {
  const answer: unknown = await openstack(cloud, command);
  return typeof answer === 'object' && answer !== null ? Reflect.get(answer, field) : undefined;
}
