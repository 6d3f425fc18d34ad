import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OidcConfig } from '../src/config/auth-config.ts';
import { type AuthServer, startAuthServer } from './support/auth-server.ts';

const ME = '{ me { id role projects namespaces } }';

/** An issuer of tokens: its discovery document and its keys, over HTTP. */
let issuer: Server;
let url: string;
let key: CryptoKey;
let stranger: CryptoKey;
let isAway = false;
let keysAsked = 0;
let server: AuthServer;

beforeAll(async () => {
  const ours = await generateKeyPair('ES256');
  key = ours.privateKey;
  stranger = (await generateKeyPair('ES256')).privateKey;
  const jwks = { keys: [{ ...(await exportJWK(ours.publicKey)), kid: 'k1', alg: 'ES256', use: 'sig' }] };
  issuer = createServer((request, response) => {
    if (isAway) return response.writeHead(503).end();
    if (request.url === '/keys') keysAsked += 1;
    const body = request.url === '/keys' ? jwks : { issuer: url, jwks_uri: `${url}/keys` };
    return response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => issuer.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(issuer.address() as AddressInfo).port}`;
  server = await startAuthServer({ auth: { required: true, oidc: configOf() } });
});
beforeEach(() => {
  isAway = false;
});
afterAll(async () => {
  await server?.close();
  issuer?.close();
  issuer?.closeAllConnections();
});

function configOf(more: Partial<OidcConfig> = {}): OidcConfig {
  return {
    issuer: url,
    audience: 'pellucid',
    jwksUri: null,
    clockToleranceSeconds: 5,
    rolesClaim: 'realm_access.roles',
    roles: { reader: ['viewer'], operator: ['ops'], admin: ['root'] },
    projectsClaim: 'projects',
    namespacesClaim: 'https://example.org/namespaces',
    accounts: ['prod'],
    ...more,
  };
}

interface Made {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly by?: CryptoKey;
  readonly from?: string;
  readonly to?: string;
  readonly expires?: string | number;
  readonly kid?: string;
}

function token({ claims = {}, by = key, from = url, to = 'pellucid', expires = '5m', kid = 'k1' }: Made = {}) {
  return new SignJWT({ sub: 'user-1', realm_access: { roles: ['viewer'] }, ...claims })
    .setProtectedHeader({ alg: 'ES256', kid })
    .setIssuer(from)
    .setAudience(to)
    .setIssuedAt()
    .setExpirationTime(expires)
    .sign(by);
}

const ask = async (jwt: string, from = server) => from.query(ME, { authorization: `Bearer ${jwt}` });
const codeOf = ({ body }: Awaited<ReturnType<typeof ask>>) => body.errors?.[0]?.extensions.code;

describe('a JWT', () => {
  it('says who asks, in which role, and what he sees, by its claims', async () => {
    const claims = {
      realm_access: { roles: ['viewer', 'ops', 'else'] },
      projects: ['p-1', 'p-2', 7],
      'https://example.org/namespaces': 'k8s/shop k8s/data nonsense',
    };
    expect((await ask(await token({ claims }))).body.data).toEqual({
      me: { id: 'oidc:user-1', role: 'operator', projects: ['p-1', 'p-2'], namespaces: ['k8s/shop', 'k8s/data'] },
    });
  });

  it('of an admin sees everything; of somebody without claims about it, nothing', async () => {
    const root = await ask(await token({ claims: { realm_access: { roles: ['root'] } } }));
    expect(root.body.data).toMatchObject({ me: { role: 'admin', projects: null } });
    expect((await ask(await token())).body.data).toMatchObject({
      me: { role: 'reader', projects: [], namespaces: [] },
    });
  });

  it.each<[string, Made]>([
    ['signed by another key', {}],
    ['signed with a key that is not known', { kid: 'k2' }],
    ['of another issuer', { from: 'https://evil.example.org' }],
    ['for another audience', { to: 'somebody-else' }],
    ['that has expired', { expires: Math.floor(Date.now() / 1000) - 60 }],
    ['of nobody', { claims: { sub: '' } }],
  ])('%s is refused', async (name, made) => {
    const answer = await ask(await token(name === 'signed by another key' ? { by: stranger } : made));
    expect(answer.status).toBe(401);
    expect(codeOf(answer)).toBe('UNAUTHENTICATED');
  });

  it('that nobody signed, or that is signed with a secret that both know, is refused', async () => {
    const unsigned = new UnsecuredJWT({ sub: 'x' })
      .setIssuer(url)
      .setAudience('pellucid')
      .setExpirationTime('5m')
      .encode();
    expect((await ask(unsigned)).status).toBe(401);
    const symmetric = await new SignJWT({ sub: 'x', realm_access: { roles: ['root'] } })
      .setProtectedHeader({ alg: 'HS256', kid: 'k1' })
      .setIssuer(url)
      .setAudience('pellucid')
      .setExpirationTime('5m')
      .sign(new TextEncoder().encode('a secret that is long enough for it'));
    expect((await ask(symmetric)).status).toBe(401);
  });

  it('without a role that counts is refused with 403', async () => {
    const answer = await ask(await token({ claims: { realm_access: { roles: ['guest'] } } }));
    expect(answer.status).toBe(403);
  });

  it('may have expired as lately as clocks differ', async () => {
    expect((await ask(await token({ expires: Math.floor(Date.now() / 1000) - 2 }))).status).toBe(200);
  });

  it('is checked with keys that are kept, also when many are signed with unknown ones', async () => {
    const before = keysAsked;
    for (let index = 0; index < 5; index += 1) await ask(await token({ kid: `made-up-${index}` }));
    expect(keysAsked - before).toBeLessThanOrEqual(1);
  });
});

describe('an issuer that is away', () => {
  it('makes 503, and is asked again the next time', async () => {
    const fresh = await startAuthServer({ auth: { required: true, oidc: configOf() } });
    isAway = true;
    const answer = await ask(await token(), fresh);
    expect(answer.status).toBe(503);
    expect(codeOf(answer)).toBe('UPSTREAM_UNAVAILABLE');
    isAway = false;
    expect((await ask(await token(), fresh)).status).toBe(200);
    await fresh.close();
  });

  it('is not believed when it says that it is another', async () => {
    const wrong = await startAuthServer({ auth: { required: true, oidc: configOf({ issuer: `${url}/realm` }) } });
    expect((await ask(await token({ from: `${url}/realm` }), wrong)).status).toBe(503);
    await wrong.close();
  });

  it('is not asked where its keys are if the configuration says so', async () => {
    const direct = await startAuthServer({
      auth: { required: true, oidc: configOf({ issuer: 'https://id.example.org', jwksUri: `${url}/keys` }) },
    });
    expect((await ask(await token({ from: 'https://id.example.org' }), direct)).status).toBe(200);
    await direct.close();
  });
});
