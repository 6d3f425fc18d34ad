import { GatewayError } from '@pellucid/gateway';
import type { Caller } from '../callers/caller.ts';
import { didYouMean } from '../config/suggest.ts';
import type { GatewayAccount } from './account-session.ts';

/** Which account and region a caller means. */
export interface PlaceArguments {
  readonly account?: string | null;
  readonly region?: string | null;
}

/** The account that is meant. Throws `INVALID_INPUT`, `NOT_FOUND` or `FORBIDDEN`, saying which there are. */
export function choosePlace(
  accounts: readonly GatewayAccount[],
  { keystone }: Pick<Caller, 'keystone'>,
  { account: wanted }: PlaceArguments,
): GatewayAccount {
  const usable = keystone ? accounts.filter(({ name }) => keystone.accounts.includes(name)) : accounts;
  const names = usable.map(({ name }) => name);
  if (wanted) {
    const found = usable.find(({ name }) => name === wanted);
    if (found) return found;
    const message = `there is no OpenStack account '${wanted}' that you can use${didYouMean(wanted, names)}`;
    throw new GatewayError('NOT_FOUND', message, { field: 'account' });
  }
  const [account, ...others] = usable;
  if (!account) throw new GatewayError('NOT_FOUND', 'no OpenStack account is configured', { field: 'account' });
  if (others.length === 0) return account;
  throw new GatewayError('INVALID_INPUT', `there are several accounts, name one: ${names.join(', ')}`, {
    field: 'account',
  });
}

/** The region that is meant. Throws `INVALID_INPUT`, saying which there are. */
export function chooseRegion(regions: readonly string[], wanted: string | null | undefined): string {
  if (wanted) {
    if (regions.includes(wanted)) return wanted;
    throw new GatewayError('INVALID_INPUT', `there is no region '${wanted}'; there are: ${regions.join(', ')}`, {
      field: 'region',
    });
  }
  const [region, ...others] = regions;
  if (region !== undefined && others.length === 0) return region;
  throw new GatewayError('INVALID_INPUT', `the account has several regions, name one: ${regions.join(', ')}`, {
    field: 'region',
  });
}
