import type { Link, LinkRule, PropertyValue } from '@pellucid/provider-sdk';

/** One end of a possible link, with the properties that rules compare. */
export interface LinkEnd {
  readonly uid: string;
  readonly account: string;
  /** The project it belongs to, on platforms that have projects. */
  readonly projectId: string | null;
  /** Whether the platform lists it no more, though no sweep has taken it away yet. */
  readonly isMissing: boolean;
  readonly columns: Readonly<Record<string, PropertyValue>>;
}

/** A link that was found. */
export interface LinkEdge {
  readonly from: string;
  readonly to: string;
  readonly via: string;
  readonly confidence: number;
}

/** The cloud account that a cluster's account is tied to, and the projects in it where its own servers live. */
export interface Tie {
  readonly account: string;
  readonly projects: ReadonlySet<string>;
}

/** Which accounts look at one cloud, and which of them a cluster's ids are looked for in first. */
export interface Views {
  /** By account. */
  readonly realms: ReadonlyMap<string, string>;
  /** By the cluster's account: those that know ids of it, the one that knows most first. */
  readonly ranks: ReadonlyMap<string, readonly string[]>;
}

/** What came out of one link. */
export interface LinkResult {
  readonly edges: readonly LinkEdge[];
  readonly candidates: number;
  readonly ambiguous: number;
}

/** What a link is matched over. */
export interface LinkEnds {
  readonly sources: readonly LinkEnd[];
  readonly targets: readonly LinkEnd[];
  /** Whether a source may have several other ends: then each of its values is matched by itself. */
  readonly many: boolean;
  /** Without them each account looks at a cloud of its own. */
  readonly views?: Views;
}

/** Finds the other ends for all sources of a link. Pure: everything it knows is in its arguments. */
export function matchLink(
  link: Link,
  { sources, targets, many, views = { realms: new Map(), ranks: new Map() } }: LinkEnds,
  ties: ReadonlyMap<string, Tie>,
): LinkResult {
  const rules = link.rules.map((rule) => ({ rule, index: indexBy(targets, rule.to) }));
  const claims: Claim[] = [];
  let candidates = 0;
  let ambiguous = 0;
  for (const source of sources) {
    const match = matchSource(source, rules, { tie: ties.get(source.account), many, views });
    if (match.evidence) candidates += 1;
    if (match.ambiguous) ambiguous += 1;
    const { account, isMissing } = source;
    claims.push(...match.edges.map((edge) => ({ edge, account, isMissing, yields: match.yields })));
  }
  const valid = link.exclusive ? withoutMissing(claims) : claims;
  const rivals = Map.groupBy(valid, ({ edge }) => edge.to);
  const undisputed = valid.filter((claim) => !isDisputed(claim, rivals.get(claim.edge.to) ?? [], link));
  return {
    edges: undisputed.map(({ edge }) => edge),
    candidates,
    ambiguous: ambiguous + valid.length - undisputed.length,
  };
}

/** An edge that was found, beside others that may lead to the same end. */
interface Claim {
  readonly edge: LinkEdge;
  /** The source's. */
  readonly account: string;
  readonly isMissing: boolean;
  readonly yields: boolean;
}

/** What waits for a sweep claims nothing that another of its account claims, which may have been made in its place. */
function withoutMissing(claims: readonly Claim[]): Claim[] {
  const contests = Map.groupBy(claims, ({ account, edge }) => `${account}\n${edge.to}`);
  return [...contests.values()].flatMap(presentOf);
}

/** Those that are there; all, where none is: a cloud that is suddenly empty loses no links. */
function presentOf<End extends { readonly isMissing: boolean }>(ends: readonly End[]): readonly End[] {
  const present = ends.filter(({ isMissing }) => !isMissing);
  return present.length > 0 ? present : ends;
}

function isDisputed(claim: Claim, all: readonly Claim[], { exclusive }: Link): boolean {
  if (exclusive && all.some((other) => other !== claim && other.account === claim.account)) return true;
  return claim.yields && isClaimedByAnotherCluster(claim, all);
}

/** One cluster may be read through several accounts: these claim the same end for the same objects. */
function isClaimedByAnotherCluster({ account }: Claim, all: readonly Claim[]): boolean {
  const accounts = Map.groupBy(all, (claim) => claim.account);
  const own = new Set(accounts.get(account)?.map(({ edge }) => nativeId(edge.from)));
  return [...accounts.values()].some((theirs) => !theirs.some(({ edge }) => own.has(nativeId(edge.from))));
}

function nativeId(uid: string): string {
  return uid.slice(uid.lastIndexOf('/') + 1);
}

interface IndexedRule {
  readonly rule: LinkRule;
  readonly index: ReadonlyMap<string, readonly LinkEnd[]>;
}

interface SourceMatch {
  readonly edges: readonly LinkEdge[];
  readonly evidence: boolean;
  readonly ambiguous: boolean;
  /** Whether the rule that decided does. */
  readonly yields: boolean;
}

/** The first rule that finds something decides; one that finds too much decides that nothing is known. */
function matchSource(
  source: LinkEnd,
  rules: readonly IndexedRule[],
  { tie, many, views }: { tie: Tie | undefined; many: boolean; views: Views },
): SourceMatch {
  let evidence = false;
  for (const { rule, index } of rules) {
    const values = valuesOf(source, rule.from);
    if (values.length === 0) continue;
    evidence = true;
    const groups = many ? values.map((value) => [value]) : [values];
    const matches = groups.map((group) => candidatesFor(group, index, { rule, account: source.account, tie, views }));
    const isClear = (targets: readonly LinkEnd[]): boolean => targets.length === 1 || (many && rule.every === true);
    const ambiguous = matches.some((targets) => targets.length > 0 && !isClear(targets));
    const edges = matches
      .filter(isClear)
      .flat()
      .map((target) => ({ from: source.uid, to: target.uid, via: rule.via, confidence: rule.confidence }));
    if (ambiguous || edges.length > 0 || rule.conclusive)
      return { edges, evidence, ambiguous, yields: rule.yields ?? false };
  }
  return { edges: [], evidence, ambiguous: false, yields: false };
}

function candidatesFor(values: readonly string[], index: IndexedRule['index'], place: SearchPlace): readonly LinkEnd[] {
  const targets = new Set(values.flatMap((value) => index.get(value) ?? []));
  const near = [...targets].filter((target) => isWithin(target, place));
  const found = place.rule.every ? near : presentOf(near);
  // Several accounts may look at one cloud: the one that the source is tied to comes first.
  const tied = found.filter(({ account }) => account === place.tie?.account);
  if (place.rule.within === 'everywhere' && tied.length > 0) return tied;
  return place.rule.confidence === 1 ? inOneView(found, place) : found;
}

/** One id in several accounts of one cloud is one thing: taken is that of the account that knows most of the cluster's ids. */
function inOneView(found: readonly LinkEnd[], { account, views: { realms, ranks } }: SearchPlace): readonly LinkEnd[] {
  const accounts = new Set(found.map((target) => target.account));
  const clouds = new Set([...accounts].map((one) => realms.get(one) ?? one));
  if (clouds.size !== 1) return found;
  const chosen = [...(ranks.get(account) ?? []), ...[...accounts].sort()].find((one) => accounts.has(one));
  return found.filter((target) => target.account === chosen);
}

interface SearchPlace {
  readonly rule: LinkRule;
  /** The source's. */
  readonly account: string;
  readonly tie: Tie | undefined;
  readonly views: Views;
}

/** An id may be searched anywhere, but a cluster that is tied to a cloud has nothing to look for in another. */
function isWithin(target: LinkEnd, { rule, account, tie }: SearchPlace): boolean {
  if (rule.within === 'everywhere') return true;
  if (rule.within === 'account') return target.account === account;
  if (!tie) return rule.within === 'any';
  if (target.account !== tie.account) return false;
  if (rule.within === 'tied-project-if-known' && tie.projects.size === 0) return true;
  if (rule.within !== 'tied-project' && rule.within !== 'tied-project-if-known') return true;
  return target.projectId !== null && tie.projects.has(target.projectId);
}

function indexBy(targets: readonly LinkEnd[], column: string): Map<string, LinkEnd[]> {
  const index = new Map<string, LinkEnd[]>();
  for (const target of targets) {
    for (const value of valuesOf(target, column)) {
      const same = index.get(value);
      if (same) same.push(target);
      else index.set(value, [target]);
    }
  }
  return index;
}

function valuesOf(end: LinkEnd, column: string): string[] {
  const value = end.columns[column];
  const values = Array.isArray(value) ? value : [value];
  return values.filter((one): one is string => typeof one === 'string' && one !== '');
}
