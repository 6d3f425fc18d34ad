import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { openstack } from './commands.ts';
import { ACTION, type ActionAnswer, type Fault, gatewayClient } from './gateway.ts';
import type { Served } from './pellucid.ts';

/** Arguments of a field, each with its GraphQL type: `{ id: ['ID!', '…'] }`. */
export type Arguments = Readonly<Record<string, readonly [type: string, value: unknown]>>;

/** A caller of the API with his own Keystone token, who asks for one field at a time. */
export interface GatewayCaller {
  /** Asks for a query field. */
  ask<Answer>(field: string, args: Arguments, selection: string): Promise<Answer>;
  /** Calls a mutation and waits for the final state; the graph has to show its effect then. Resolves to its payload. */
  act<Payload>(field: string, args: Arguments, selection: string): Promise<Payload>;
  /** Calls a mutation that has to be refused. */
  refusal(field: string, args: Arguments): Promise<Fault['extensions']>;
}

const WAIT_SECONDS = 50;

/** Makes a caller of a token. */
export function gatewayCaller(served: Served, token: string): GatewayCaller {
  const client = gatewayClient(served, token);
  const send = async (operation: 'query' | 'mutation', field: string, args: Arguments, selection: string) => {
    const entries = Object.entries(args);
    const declared = entries.map(([name, [type]]) => `$${name}: ${type}`).join(', ');
    const passed = entries.map(([name]) => `${name}: $${name}`).join(', ');
    const call = entries.length > 0 ? `${field}(${passed})` : field;
    const document = `${operation} ${declared && `(${declared})`} { ${call} { ${selection} } }`;
    const variables = Object.fromEntries(entries.map(([name, [, value]]) => [name, value]));
    const { data, errors } = await client.ask<Record<string, unknown> | null>(document, variables);
    return { result: data?.[field], errors };
  };
  const withOptions = (args: Arguments): Arguments => ({
    ...args,
    options: ['ActionOptions', { waitSeconds: WAIT_SECONDS, idempotencyKey: randomUUID() }],
  });
  return {
    async ask<Answer>(field: string, args: Arguments, selection: string) {
      const { result, errors } = await send('query', field, args, selection);
      expect(errors, field).toBeUndefined();
      return result as Answer;
    },
    async act<Payload>(field: string, args: Arguments, selection: string) {
      const request = withOptions(args);
      const call = async () => {
        const { result, errors } = await send('mutation', field, request, `${selection} ${ACTION}`);
        expect(errors, field).toBeUndefined();
        return result as Payload & { readonly action: ActionAnswer };
      };
      const first = await call();
      if (first.action.state !== 'RUNNING') return expectRefreshed(field, first);
      // A busy testbed takes longer than a caller may wait; the same key gets the final answer then.
      await client.ended(first.action);
      return expectRefreshed(field, await call());
    },
    async refusal(field, args) {
      const { errors } = await send('mutation', field, withOptions(args), '__typename');
      const [error] = errors ?? [];
      if (!error) throw new Error(`${field} was not refused`);
      return error.extensions;
    },
  };
}

function expectRefreshed<Payload extends { readonly action: ActionAnswer }>(field: string, payload: Payload): Payload {
  const done = { state: 'SUCCEEDED', refreshed: true, refreshError: null };
  expect(payload.action, field).toMatchObject(done);
  return payload;
}

/** A token for one of the testbed's clouds. */
export async function issueToken(cloud: string): Promise<string> {
  return String((await shown(cloud, 'token issue'))['id']);
}

/** One thing as the `openstack` command shows it: with `-f json` it prints an object instead of a list. */
export async function shown(cloud: string, command: string): Promise<Readonly<Record<string, unknown>>> {
  const answer: unknown = await openstack(cloud, command);
  return answer as Readonly<Record<string, unknown>>;
}
