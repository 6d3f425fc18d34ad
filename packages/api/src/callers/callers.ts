import type { IncomingHttpHeaders } from 'node:http';
import { OpenStackError, type Token } from 'openstack-client-ts';
import { type GatewayAccount, openAccountSession } from '../gateway/account-session.ts';
import type { Caller, Role } from './caller.ts';

/** Finds out who asks. */
export interface Callers {
  /** Throws `OpenStackError` `UNAUTHORIZED` for a token that no configured cloud knows. */
  identify(headers: IncomingHttpHeaders): Promise<Caller>;
}

/** Who asks on loopback, or with the API token, without saying who he is. */
const TRUSTED: Caller = { id: 'local', name: 'the operator of this server', role: 'admin', sees: null, keystone: null };

/** Makes the door; `accounts` are the clouds whose tokens count. */
export function createCallers(accounts: readonly GatewayAccount[]): Callers {
  return {
    identify: async (headers) => {
      const token = headers['x-auth-token'];
      return typeof token === 'string' ? identifyByKeystone(accounts, token) : TRUSTED;
    },
  };
}

/** The first cloud that knows the token has issued it; accounts with the same Keystone are the same cloud. */
async function identifyByKeystone(accounts: readonly GatewayAccount[], tokenId: string): Promise<Caller> {
  const asked = new Set<string>();
  for (const account of accounts) {
    const session = openAccountSession(account, tokenId);
    try {
      if (asked.has(session.authUrl)) continue;
      asked.add(session.authUrl);
      const token = await session.token();
      const issuers = accounts.filter((one) => openAccountSession(one, tokenId).authUrl === session.authUrl);
      return toCaller(
        token,
        account.name,
        issuers.map(({ name }) => name),
      );
    } catch (error) {
      if (!(error instanceof OpenStackError && error.code === 'UNAUTHORIZED')) throw error;
    } finally {
      await session.close();
    }
  }
  throw new OpenStackError('UNAUTHORIZED', 'the Keystone token is unknown, expired or revoked');
}

function toCaller({ id, user, roles, project }: Token, cloud: string, accounts: readonly string[]): Caller {
  const projectId = project?.id ?? null;
  return {
    id: `keystone:${cloud}:${user.id}`,
    name: user.name ?? user.id,
    role: roleOf(roles),
    sees: roles.includes('admin') ? null : { accounts, projects: projectId ? [projectId] : [], namespaces: [] },
    keystone: { accounts, token: id, projectId },
  };
}

function roleOf(roles: readonly string[]): Role {
  if (roles.includes('admin')) return 'admin';
  return roles.includes('member') ? 'operator' : 'reader';
}
