import type { AccountReport, ConfigReport, DoctorReport, Neo4jReport } from '@pellucid/api';
import type { createColors } from 'picocolors';
import { alignColumns, formatCount, type Row } from './table.ts';

type Colors = ReturnType<typeof createColors>;
type Finding = AccountReport['findings'][number];
type Access = AccountReport['kinds'][number];

/** The configuration: where it comes from and what is wrong with it. */
export function describeConfig({ file, notice, findings }: ConfigReport, colors: Colors): string[] {
  return [
    `${colors.bold('configuration')} ${colors.dim(file ?? 'none')}`,
    ...(notice ? [`  ${notice}`] : []),
    ...findingLines(findings, colors),
  ];
}

/** One account: what works, then what does not and what to do about it. */
export function describeAccount(report: AccountReport, colors: Colors): string[] {
  const { account, provider, endpoint, findings, breakers } = report;
  const paint = report.healthy ? colors.green : colors.red;
  const broken = breakers.filter(({ state }) => state !== 'closed');
  return [
    `${paint(report.healthy ? '✔' : '✖')} ${colors.bold(account)} ${colors.dim(`${provider} ${endpoint ?? ''}`.trimEnd())}`,
    ...factLines(factsOf(report), colors),
    ...findingLines(findings, colors),
    ...broken.map(({ service, retryAt, lastError }) =>
      colors.red(`  ✖ ${service} is left alone${retryAt ? ` until ${retryAt}` : ''}: ${lastError ?? 'no answer'}`),
    ),
    ...kindLines(report.kinds, colors),
  ];
}

/** The graph's database. */
export function describeNeo4j(report: Neo4jReport, colors: Colors): string[] {
  const { healthy, kind, uri, version, edition, latencyMs, nodes, relationships, findings } = report;
  const paint = healthy ? colors.green : colors.red;
  const facts: Row[] = [
    ...(latencyMs === null ? [] : [['reachable', `in ${latencyMs} ms`]]),
    ...(version === null ? [] : [['version', [version, edition].filter(Boolean).join(' ')]]),
    ...(nodes === null
      ? []
      : [['size', `${formatCount(nodes)} nodes, ${formatCount(relationships ?? 0)} relationships`]]),
  ];
  return [
    `${paint(healthy ? '✔' : '✖')} ${colors.bold('Neo4j')} ${colors.dim(`${kind} ${uri ?? ''}`.trimEnd())}`,
    ...factLines(facts, colors),
    ...findingLines(findings, colors),
  ];
}

/** The last line. */
export function describeOutcome({ healthy, accounts, neo4j, config }: DoctorReport, colors: Colors): string {
  if (healthy) return colors.green(colors.bold('all well'));
  const ill = [
    ...(config.findings.length > 0 ? ['the configuration'] : []),
    ...accounts.filter((account) => !account.healthy).map(({ account }) => account),
    ...(neo4j.healthy ? [] : ['Neo4j']),
  ];
  return colors.red(`${colors.bold('something is missing')}: see ${ill.join(', ')}`);
}

function factsOf(report: AccountReport): Row[] {
  const { reachable, latencyMs, identity, version, realm, endpoint, regions, clockSkewSeconds, kinds, leastRequests } =
    report;
  const scope = [identity?.scope, listOf('roles', identity?.roles), listOf('groups', identity?.groups)];
  return [
    ...(reachable ? [['reachable', [`in ${latencyMs ?? '?'} ms`, tlsText(report)].join(', ')]] : []),
    ...(identity ? [['signed in', [withDomain(identity), ...scope.filter((text) => text)].join(', ')]] : []),
    ...(version === null ? [] : [['version', version]]),
    ...(realm === null || realm === endpoint ? [] : [['realm', realm]]),
    ...(regions.length > 0 ? [['regions', regions.join(', ')]] : []),
    ...(clockSkewSeconds === null ? [] : [['clock', clockText(clockSkewSeconds)]]),
    ...(kinds.length > 0 ? [['kinds', countsOf(kinds)]] : []),
    ...(leastRequests === null ? [] : [['a scan', `at least ${formatCount(leastRequests)} API calls`]]),
  ];
}

const TLS_TEXTS: Readonly<Record<NonNullable<AccountReport['tls']>, string>> = {
  none: 'without TLS',
  verified: 'certificate verified',
  unverified: 'certificate not checked',
  untrusted: 'certificate not trusted',
};

function tlsText({ tls }: AccountReport): string {
  return tls === null ? 'TLS unknown' : TLS_TEXTS[tls];
}

function withDomain({ user, domain }: NonNullable<AccountReport['identity']>): string {
  return domain === null ? `as ${user}` : `as ${user} (${domain})`;
}

function listOf(word: string, names: readonly string[] = []): string {
  return names.length > 0 ? `${word} ${names.join(' ')}` : '';
}

function clockText(seconds: number): string {
  if (Math.abs(seconds) <= 1) return 'as ours';
  return `${Math.abs(seconds)} s ${seconds > 0 ? 'ahead of' : 'behind'} ours`;
}

function countsOf(kinds: readonly Access[]): string {
  const counts = Object.entries(STATES).map(([state, { words }]) => {
    const count = kinds.filter((kind) => kind.state === state).length;
    return count > 0 ? `${count} ${words}` : '';
  });
  return counts.filter((text) => text).join(', ');
}

/** In the order in which they are told. */
const STATES: Readonly<Record<Access['state'], { readonly words: string; readonly advice: string | null }>> = {
  complete: { words: 'complete', advice: null },
  failed: { words: 'failed', advice: 'Mend the cause; the next scan tries again.' },
  forbidden: { words: 'not allowed', advice: 'Give the account what is named, or exclude the kind.' },
  partial: {
    words: 'in part',
    advice: 'Give the account what is named, or scan with less: nothing of these is ever deleted.',
  },
  limited: { words: 'limited', advice: 'There is more: to see it too, give the account what is named.' },
  absent: { words: 'not there', advice: 'No fault if the platform is meant to be without it.' },
};

function kindLines(kinds: readonly Access[], colors: Colors): string[] {
  return Object.entries(STATES).flatMap(([state, { words, advice }]) => {
    const some = kinds.filter((kind) => kind.state === state);
    if (advice === null || some.length === 0) return [];
    const isFault = state !== 'limited' && state !== 'absent';
    const rows = some.map(
      ({ kind, region, missingPermission, reason }): Row => [
        `      ${kind}`,
        region,
        colors.dim(missingPermission ? `needs ${missingPermission}` : (reason ?? '')),
      ],
    );
    return [
      `  ${isFault ? colors.red(`✖ ${words}`) : colors.yellow(`! ${words}`)}`,
      `    → ${advice}`,
      ...alignColumns(rows),
    ];
  });
}

function factLines(facts: readonly Row[], colors: Colors): string[] {
  return alignColumns(facts.map(([label = '', ...rest]) => [`  ${colors.dim(String(label))}`, ...rest]));
}

function findingLines(findings: readonly Finding[], colors: Colors): string[] {
  return findings.flatMap(({ level, code, message, advice }) => [
    level === 'fault' ? colors.red(`  ✖ ${message} (${code})`) : colors.yellow(`  ! ${message}`),
    `    → ${advice}`,
  ]);
}
