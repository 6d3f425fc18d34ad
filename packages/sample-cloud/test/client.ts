/** Just enough of a client to ask the sample cloud over a real socket. */

import { onTestFinished } from 'vitest';
import { type SampleCloud, type SampleCloudOptions, startSampleCloud } from '../src/index.ts';

export type Json = Record<string, unknown>;

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: Json;
}

/** Starts a sample cloud that ends with the test. */
export async function sampleCloud(options?: SampleCloudOptions): Promise<SampleCloud> {
  const cloud = await startSampleCloud(options);
  onTestFinished(() => cloud.close());
  return cloud;
}

export async function get(url: string, headers: Record<string, string> = {}): Promise<Reply> {
  return reply(await fetch(url, { headers }));
}

export async function post(url: string, body: unknown): Promise<Reply> {
  return reply(await fetch(url, { method: 'POST', body: JSON.stringify(body) }));
}

async function reply(response: Response): Promise<Reply> {
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.startsWith('application/json') ?? false;
  return { status: response.status, headers: response.headers, text, body: isJson ? JSON.parse(text) : {} };
}

export interface Session {
  readonly token: string;
  /** The public endpoint of a service type; undefined when the catalog has none. */
  endpoint(type: string): string;
  get(url: string, headers?: Record<string, string>): Promise<Reply>;
  readonly tokenBody: Json;
}

/** Authenticates with what `cloudsYaml` says. */
export async function login(cloud: SampleCloud): Promise<Session> {
  const { auth } = cloud.openstack.cloudsYaml.clouds.sample;
  const scope = auth['system_scope']
    ? { system: { all: true } }
    : { project: { name: auth['project_name'], domain: { id: auth['project_domain_id'] } } };
  const user = { name: auth['username'], domain: { id: auth['user_domain_id'] }, password: auth['password'] };
  const answer = await post(`${auth['auth_url']}/auth/tokens`, {
    auth: { identity: { methods: ['password'], password: { user } }, scope },
  });
  if (answer.status !== 201) throw new Error(`authentication failed: ${answer.text}`);
  const token = answer.headers.get('x-subject-token') ?? '';
  const tokenBody = answer.body['token'] as Json;
  const catalog = tokenBody['catalog'] as { type: string; endpoints: { interface: string; url: string }[] }[];
  return {
    token,
    tokenBody,
    endpoint: (type) =>
      catalog.find((entry) => entry.type === type)?.endpoints.find((each) => each.interface === 'public')?.url ?? '',
    get: (url, headers = {}) => get(url, { 'X-Auth-Token': token, ...headers }),
  };
}
