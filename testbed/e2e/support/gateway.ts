import { expect } from 'vitest';
import type { Served } from './pellucid.ts';

/** An error as a caller of the gateway gets it. */
export interface Fault {
  readonly message: string;
  readonly extensions: { readonly code: string; readonly field?: string; readonly actionId?: string };
}

/** How an action ended. */
export interface ActionAnswer {
  readonly id: string;
  readonly state: string;
  readonly refreshed: boolean | null;
  readonly refreshError: string | null;
  readonly error: { readonly code: string; readonly message: string } | null;
}

/** The API as one caller uses it: with his own Keystone token. */
export interface GatewayClient {
  /** Sends a document; errors are in the answer. */
  ask<Data>(document: string, variables?: object): Promise<{ readonly data: Data; readonly errors?: readonly Fault[] }>;
  /** Sends a document that must not fail. */
  get<Data>(document: string, variables?: object): Promise<Data>;
  /** Waits until an action has ended, if the mutation did not. */
  ended(action: Pick<ActionAnswer, 'id' | 'state'>): Promise<ActionAnswer>;
}

/** What to ask of `action`. */
export const ACTION = 'action { id state refreshed refreshError error { code message } }';

/** How long an action on a busy testbed may take, in milliseconds. */
const ENDED = { timeout: 280_000, interval: 500 };

/** A caller with this token. */
export function gatewayClient({ url }: Pick<Served, 'url'>, token: string): GatewayClient {
  const client: GatewayClient = {
    async ask<Data>(query: string, variables: object = {}) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-auth-token': token },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as { data: Data; errors?: Fault[] };
    },
    async get<Data>(document: string, variables: object = {}) {
      const { data, errors } = await client.ask<Data>(document, variables);
      expect(errors, document).toBeUndefined();
      return data;
    },
    async ended({ id }) {
      const look = async () => {
        const document =
          'query ($id: ID!) { action(id: $id) { id state refreshed refreshError error { code message } } }';
        return (await client.get<{ action: ActionAnswer }>(document, { id })).action;
      };
      await expect.poll(async () => (await look()).state, ENDED).not.toBe('RUNNING');
      return look();
    },
  };
  return client;
}
