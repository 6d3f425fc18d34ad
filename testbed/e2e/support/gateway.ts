import { expect } from 'vitest';
import { openstack } from './commands.ts';
import type { Served } from './pellucid.ts';

/** What an error of the API tells. */
export interface Refusal {
  readonly message: string;
  readonly extensions: { readonly code: string; readonly field?: string };
}

/** Arguments of a field, each with its GraphQL type: `{ id: ['ID!', '…'] }`. */
export type Arguments = Readonly<Record<string, readonly [type: string, value: unknown]>>;

/** A caller of the API who comes with a Keystone token. */
export interface GatewayCaller {
  /** Asks for a query field. */
  ask<Answer>(field: string, args: Arguments, selection: string): Promise<Answer>;
  /** Calls a mutation and waits for the final state; the graph has to show its effect then. Resolves to its payload. */
  act<Payload>(field: string, args: Arguments, selection: string): Promise<Payload>;
  /** Calls a mutation that has to be refused. */
  refusal(field: string, args: Arguments): Promise<Refusal['extensions']>;
}

const WAIT_SECONDS = 50;

/** Makes a caller of a token. */
export function gatewayCaller({ url }: Served, token: string): GatewayCaller {
  const send = async (operation: 'query' | 'mutation', field: string, args: Arguments, selection: string) => {
    const entries = Object.entries(args);
    const variables = Object.fromEntries(entries.map(([name, [, value]]) => [name, value]));
    const declared = entries.map(([name, [type]]) => `$${name}: ${type}`).join(', ');
    const passed = entries.map(([name]) => `${name}: $${name}`).join(', ');
    const query = `${operation} (${declared}) { ${field}(${passed}) { ${selection} } }`;
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-auth-token': token },
      body: JSON.stringify({ query, variables }),
    });
    const answer = (await response.json()) as { data?: Record<string, unknown> | null; errors?: Refusal[] };
    return { result: answer.data?.[field], errors: answer.errors };
  };
  const withWait = (args: Arguments): Arguments => ({
    ...args,
    options: ['ActionOptions', { waitSeconds: WAIT_SECONDS }],
  });
  return {
    async ask<Answer>(field: string, args: Arguments, selection: string) {
      const { result, errors } = await send('query', field, args, selection);
      expect(errors).toBeUndefined();
      return result as Answer;
    },
    async act<Payload>(field: string, args: Arguments, selection: string) {
      const action = 'action { state refreshed refreshError }';
      const { result, errors } = await send('mutation', field, withWait(args), `${selection} ${action}`);
      expect(errors, field).toBeUndefined();
      expect(result, field).toMatchObject({ action: { state: 'SUCCEEDED', refreshed: true, refreshError: null } });
      return result as Payload;
    },
    async refusal(field, args) {
      const { errors } = await send('mutation', field, withWait(args), '__typename');
      const [error] = errors ?? [];
      if (!error) throw new Error(`${field} was not refused`);
      return error.extensions;
    },
  };
}

/** A token for one of the testbed's clouds; `scope` are options of the command that change its project. */
export async function issueToken(cloud: string, scope = ''): Promise<string> {
  // With `-f json` the command prints one object instead of a list.
  const issued: unknown = await openstack(cloud, `${scope} token issue`.trim());
  return String(Reflect.get(Object(issued), 'id'));
}

/** One thing as the `openstack` command shows it. */
export async function shown(cloud: string, command: string): Promise<Readonly<Record<string, unknown>>> {
  const answer: unknown = await openstack(cloud, command);
  return answer as Readonly<Record<string, unknown>>;
}
