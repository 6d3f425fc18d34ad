import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Token } from 'openstack-client-ts';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import type { Caller } from '../src/callers/caller.ts';
import type { GatewayAccount } from '../src/gateway/account-session.ts';
import { checkBounds } from '../src/gateway/check-bounds.ts';
import { createSessionPool, type SessionPool } from '../src/gateway/session-pool.ts';

const cloud = (username: string) => ({
  auth: { auth_url: 'http://127.0.0.1:1/v3', username, password: 'x', project_name: 'p' },
});
const account = (roles?: GatewayAccount['roles']): GatewayAccount => ({
  name: 'prod',
  settings: { cloud: cloud('scanner') },
  roles,
});
const caller = (more: Partial<Caller>): Caller => ({
  id: 'token:ci',
  name: 'ci',
  role: 'operator',
  sees: null,
  keystone: null,
  ...more,
});

let pool: SessionPool;
afterEach(() => pool?.close());

/** Who a session signs in as. */
function userOf(who: Caller, roles?: GatewayAccount['roles']): string | undefined {
  pool = createSessionPool();
  return pool.open(account(roles), who).cloud.settings.auth?.username;
}

describe('callers without a Keystone token', () => {
  it('act with the credentials of their role, or of the next lower one', () => {
    const roles = { operator: cloud('gateway'), admin: cloud('gateway-admin') };
    expect(userOf(caller({ role: 'operator' }), roles)).toBe('gateway');
    expect(userOf(caller({ role: 'admin' }), roles)).toBe('gateway-admin');
    expect(userOf(caller({ role: 'admin' }), { operator: cloud('gateway') })).toBe('gateway');
  });

  it('never act with those of a higher one, nor with the scanner’s', () => {
    for (const [role, roles] of [
      ['reader', { operator: cloud('gateway') }],
      ['operator', { admin: cloud('gateway-admin') }],
      ['admin', undefined],
    ] as const)
      expect(() => userOf(caller({ role }), roles)).toThrow(/has no rights in account 'prod'/);
  });

  it('share a session, but not with those who have a token', () => {
    pool = createSessionPool();
    const ours = account({ operator: cloud('gateway') });
    const first = pool.open(ours, caller({ id: 'token:a' }));
    expect(pool.open(ours, caller({ id: 'token:b' }))).toBe(first);
    const keystone = { accounts: ['prod'], token: 't-1', projectId: 'p' };
    const own = pool.open(ours, caller({ keystone }));
    expect(own).not.toBe(first);
    expect(pool.open(ours, caller({ keystone: { ...keystone, token: 't-2' } }))).not.toBe(own);
  });
});

it('goes on with a session that many others have come after', async () => {
  const keystone = createServer((_request, response) => response.writeHead(401).end()).listen(0, '127.0.0.1');
  onTestFinished(() => {
    keystone.close();
  });
  await once(keystone, 'listening');
  const { port } = keystone.address() as AddressInfo;
  const own = { ...account(), settings: { cloud: { auth: { auth_url: `http://127.0.0.1:${port}/v3` } } } };
  pool = createSessionPool();
  const [first] = Array.from({ length: 150 }, (_, index) =>
    pool.open(own, caller({ keystone: { accounts: ['prod'], token: `t-${index}`, projectId: 'p' } })),
  );
  await expect(first?.token()).rejects.toThrow(/the token is unknown/);
});

describe('callers who are bound to projects', () => {
  const token = (id: string, roles: string[] = ['member']): Pick<Token, 'project' | 'roles'> => ({
    project: { id, name: id, domain: null },
    roles,
  });
  const bound = caller({ sees: { accounts: [], projects: ['mine'], namespaces: [] } });

  it('act in these only, and not with an admin’s credentials', () => {
    expect(() => checkBounds(bound, token('mine'))).not.toThrow();
    expect(() => checkBounds(bound, token('other'))).toThrow(/for another one/);
    expect(() => checkBounds(bound, { project: null, roles: [] })).toThrow(/for another one/);
    expect(() => checkBounds(bound, token('mine', ['admin', 'member']))).toThrow(/an admin's/);
  });

  it('may do with tokens of their own what Keystone lets them', () => {
    const own = { ...bound, keystone: { accounts: ['prod'], token: 't', projectId: 'mine' } };
    expect(() => checkBounds(own, token('mine', ['admin']))).not.toThrow();
    expect(() => checkBounds(caller({}), token('any'))).not.toThrow();
  });
});
