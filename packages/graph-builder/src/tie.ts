import type { Link, LinkRule } from '@pellucid/provider-sdk';
import type { LinkEnd } from './link.ts';
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
  const votes = countMatches(links);
  const ties = new Map<string, string>();
  for (const { account, tiedTo } of accounts) {
    const tie = tiedTo ?? elect(votes.get(account), accounts);
    if (tie) ties.set(account, tie);
  }
  return ties;
}

/** For each cluster's account: how many of its ids each cloud account knows. */
function countMatches(links: Parameters<typeof inferTies>[1]): Map<string, Map<string, number>> {
  const votes = new Map<string, Map<string, number>>();
  for (const { link, sources, targets } of links) {
    for (const rule of link.rules.filter(isOfOwnCloud)) {
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
  const ranked = [...(votes ?? [])].sort(([a, votesA], [b, votesB]) => votesB - votesA || (a < b ? -1 : 1));
  const realms = new Set(ranked.map(([account]) => realmOf.get(account)));
  return realms.size === 1 ? ranked[0]?.[0] : undefined;
}
