import type { Link, LinkRule } from '@pellucid/provider-sdk';
import type { LinkEnd, Views } from './link.ts';
import type { StoredAccount } from './store/account-store.ts';

/**
 * Which cloud account each cluster runs on: as configured, else the one in which its ids are found. Several accounts
 * may look at one cloud (an administrator's and a project's): of these the one that knows most of the ids, then the
 * first by name. Ids in two different clouds tie a cluster to neither.
 */
export function inferTies(
  accounts: readonly StoredAccount[],
  links: readonly { readonly link: Link; readonly sources: readonly LinkEnd[]; readonly targets: readonly LinkEnd[] }[],
): Map<string, string> {
  const votes = countMatches(links, isOfOwnCloud);
  const ties = new Map<string, string>();
  for (const { account, tiedTo } of accounts) {
    const tie = tiedTo ?? elect(votes.get(account), accounts);
    if (tie) ties.set(account, tie);
  }
  return ties;
}

/** Which accounts look at one cloud, and how many of each cluster's ids they know: of any cloud, not only of that which it runs on. */
export function viewsOf(accounts: readonly StoredAccount[], links: Parameters<typeof inferTies>[1]): Views {
  const votes = countMatches(links, (rule) => isOfOwnCloud(rule) || (rule.within === 'everywhere' && rule.to === 'id'));
  return {
    realms: new Map(accounts.map(({ account, realm }) => [account, realm])),
    ranks: new Map([...votes].map(([cluster, counts]) => [cluster, rank(counts)])),
  };
}

/** For each cluster's account: how many of the ids that these rules compare each cloud account knows. */
function countMatches(
  links: Parameters<typeof inferTies>[1],
  isCounted: (rule: LinkRule) => boolean,
): Map<string, Map<string, number>> {
  const votes = new Map<string, Map<string, number>>();
  for (const { link, sources, targets } of links) {
    for (const rule of link.rules.filter(isCounted)) {
      const knownBy = Map.groupBy(targets, (target) => String(target.columns[rule.to]));
      for (const source of sources) {
        const id = source.columns[rule.from];
        if (typeof id !== 'string') continue;
        const counts = votes.get(source.account) ?? new Map<string, number>();
        votes.set(source.account, counts);
        for (const { account } of knownBy.get(id) ?? []) counts.set(account, (counts.get(account) ?? 0) + 1);
      }
    }
  }
  return votes;
}

/** Whether a rule compares ids that a cluster was told by the cloud that it runs on itself. */
export function isOfOwnCloud({ within, to }: LinkRule): boolean {
  return within === 'any' && to === 'id';
}

function elect(votes: ReadonlyMap<string, number> | undefined, accounts: readonly StoredAccount[]): string | undefined {
  const realmOf = new Map(accounts.map(({ account, realm }) => [account, realm]));
  const ranked = rank(votes ?? new Map());
  const realms = new Set(ranked.map((account) => realmOf.get(account)));
  return realms.size === 1 ? ranked[0] : undefined;
}

/** Accounts with most votes first, then by name. */
function rank(votes: ReadonlyMap<string, number>): string[] {
  return [...votes].sort(([a, votesA], [b, votesB]) => votesB - votesA || (a < b ? -1 : 1)).map(([account]) => account);
}
