import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GatewayAccount } from '../../src/gateway/account-session.ts';

/** What a token is good for. */
export interface FakeToken {
  readonly user: string;
  readonly roles: readonly string[];
  readonly project?: string;
  /** Milliseconds since the epoch; an hour from now when left out. */
  readonly expiresAt?: number;
}

/** One stage of Keystone: it validates tokens by themselves, and signs in with one application credential. */
export interface FakeKeystone {
  readonly tokens: Map<string, FakeToken>;
  /** Requests so far. */
  readonly asked: () => number;
  /** Answers everything with this status from now on; null: as it should. */
  fail(status: number | null): void;
  account(name: string): GatewayAccount;
  close(): Promise<void>;
}

export const APPLICATION_CREDENTIAL = { id: 'credential-1', secret: 'open-sesame', token: 'token-of-credential' };

export async function startFakeKeystone(tokens: Readonly<Record<string, FakeToken>>): Promise<FakeKeystone> {
  const known = new Map(Object.entries(tokens));
  let asked = 0;
  let failure: number | null = null;
  const server = createServer(async (request, response) => {
    asked += 1;
    const answer = (status: number, body: object, headers = {}) =>
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
    let text = '';
    for await (const part of request) text += part;
    if (failure !== null) return answer(failure, { error: { message: 'out of order' } });
    const id = request.method === 'POST' ? signIn(text) : String(request.headers['x-subject-token']);
    const token = id === undefined ? undefined : known.get(id);
    if (!token) return answer(request.method === 'POST' ? 401 : 404, { error: { message: 'no such token' } });
    const { user, roles, project, expiresAt = Date.now() + 3_600_000 } = token;
    const body = {
      expires_at: new Date(expiresAt).toISOString(),
      user: { id: `id-of-${user}`, name: user },
      roles: roles.map((name) => ({ id: name, name })),
      ...(project ? { project: { id: project, name: project } } : {}),
    };
    return answer(200, { token: body }, { 'x-subject-token': id });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    tokens: known,
    asked: () => asked,
    fail: (status) => {
      failure = status;
    },
    account: (name) => ({ name, settings: { cloud: { auth: { auth_url: `http://127.0.0.1:${port}/v3` } } } }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function signIn(text: string): string | undefined {
  const { id, secret } = JSON.parse(text).auth.identity.application_credential;
  const isRight = id === APPLICATION_CREDENTIAL.id && secret === APPLICATION_CREDENTIAL.secret;
  return isRight ? APPLICATION_CREDENTIAL.token : undefined;
}
