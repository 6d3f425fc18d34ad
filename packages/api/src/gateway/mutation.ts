import { type GatewayCloud, GatewayError, type WaitOptions } from '@pellucid/gateway';
import type { RefreshTarget } from '@pellucid/graph-builder';
import type { ActionContext } from '../actions/action-work.ts';
import type { RequestContext } from '../callers/caller.ts';
import { toAction } from '../graphql/actions.ts';
import type { ActionOptions, Gateway } from './gateway.ts';

/** What a mutation works with. */
export interface MutationContext extends ActionContext {
  /** Gives fields of the payload to this caller only: secrets that the cloud tells once, and that nobody keeps. */
  readonly answerOnce: (fields: object) => void;
}

/** What a mutation does on a cloud, and how its result is shown. */
export interface MutationDefinition<Args, Result> {
  /** Asks the cloud; resolves when it has accepted. */
  readonly begin: (context: MutationContext, args: Args) => Promise<Result>;
  /** Waits for the final state; left out where the cloud is done when it has accepted. */
  readonly finish?: (
    cloud: GatewayCloud,
    result: Result,
    options: { readonly wait: WaitOptions; readonly args: Args },
  ) => Promise<Result>;
  /** What of the graph it changes. */
  readonly touches: (result: Result, args: Args) => readonly RefreshTarget[];
  /** The payload, beside `action`. */
  readonly show: (result: Result, args: Args) => object;
}

type Resolver = (parent: unknown, args: never, context: RequestContext) => Promise<object>;

/** A mutation that waits for its gateway and its name. */
export type Mutation = (gateway: Gateway, name: string) => Resolver;

interface WithOptions {
  readonly options?: ActionOptions | null;
}

/** Makes a mutation of what it does. All its arguments but `options` are its input. */
export function mutation<Args extends object, Result>({
  begin,
  finish,
  touches,
  show,
}: MutationDefinition<Args, Result>): Mutation {
  return (gateway, name) =>
    async (_parent: unknown, { options, ...rest }: Args & WithOptions, { caller }: RequestContext) => {
      // What is left of `Args & WithOptions` without the options.
      const args = rest as unknown as Args;
      let once = {};
      const answerOnce = (fields: object): void => {
        once = fields;
      };
      const { result, action } = await gateway.act<Result>(
        { caller, name, input: args, options },
        {
          begin: (context) => begin({ ...context, answerOnce }, args),
          ...(finish ? { finish: (cloud, accepted, wait) => finish(cloud, accepted, { wait, args }) } : {}),
          touches: (accepted) => touches(accepted, args),
        },
      );
      return { ...show(result, args), ...once, action: toAction(action) };
    };
}

/** Names one thing. */
export interface ById {
  readonly id: string;
}

/** Changes one thing. */
export interface ChangeById<Input> extends ById {
  readonly input: Input;
}

/** Makes a thing. */
export interface WithInput<Input> {
  readonly input: Input;
}

/** A mutation that deletes a thing. A retry that finds nothing more has done what it was to do. */
export function deletion<Args extends ById>(definition: {
  readonly remove: (cloud: GatewayCloud, args: Args) => Promise<void>;
  /** Left out where it is gone at once. */
  readonly waitUntilGone?: (cloud: GatewayCloud, id: string, wait: WaitOptions) => Promise<void>;
  readonly touches: (args: Args) => readonly RefreshTarget[];
}): Mutation {
  const { remove, waitUntilGone, touches } = definition;
  return mutation<Args, ById>({
    begin: async ({ cloud, marker }, args) => {
      const removed = remove(cloud, args);
      await (marker?.isRetry ? removed.catch(unlessGone) : removed);
      return { id: args.id };
    },
    ...(waitUntilGone
      ? {
          finish: async (cloud, deleted, { wait }) => {
            await waitUntilGone(cloud, deleted.id, wait);
            return deleted;
          },
        }
      : {}),
    touches: (_deleted, args) => touches(args),
    show: ({ id }) => ({ id }),
  });
}

function unlessGone(error: unknown): void {
  if (!(error instanceof GatewayError && error.code === 'NOT_FOUND')) throw error;
}

/** The resolvers of mutations, by their names. */
export function bindMutations<Names extends string>(
  gateway: Gateway,
  table: Readonly<Record<Names, Mutation>>,
): Record<Names, Resolver> {
  const entries = Object.entries<Mutation>(table).map(([name, bind]) => [name, bind(gateway, name)]);
  return Object.fromEntries(entries);
}
