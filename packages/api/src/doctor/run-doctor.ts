import { type Finding, faultOf } from '@pellucid/provider-sdk';
import { type Accounts, openAccounts, type ScheduledAccount } from '../accounts/open-accounts.ts';
import type { Config } from '../config/config.ts';
import { checkExposure } from '../http/loopback.ts';
import { accountOf } from '../scans/scan-service.ts';
import { diagnoseAccount } from './diagnose-account.ts';
import { diagnoseNeo4j } from './diagnose-neo4j.ts';
import type { AccountReport, ConfigReport, DoctorReport, Neo4jReport } from './report.ts';

/** How long one account may take, in milliseconds. */
const ACCOUNT_LIMIT_MS = 30_000;

/** Hears of each part as soon as it is known. */
export interface DoctorObserver {
  config?(report: ConfigReport): void;
  account?(report: AccountReport): void;
  neo4j?(report: Neo4jReport): void;
}

/** What `runDoctor` needs. */
export interface DoctorOptions {
  readonly config: Config;
  /** Names; all when left out. */
  readonly accounts?: readonly string[] | undefined;
  readonly observer?: DoctorObserver;
  /** Gets one line for each step that takes time. */
  readonly onNotice: (line: string) => void;
  readonly signal: AbortSignal;
  /** @default 30 000 */
  readonly accountLimitMs?: number;
}

/**
 * Examines the configuration, every account and Neo4j, all at the same time. Nothing is changed anywhere; the embedded Neo4j is
 * started if it does not run. Throws `CONFIG` for unknown names; what platforms and Neo4j do is in the report.
 */
export async function runDoctor(options: DoctorOptions): Promise<DoctorReport> {
  const { config, observer = {}, onNotice, signal, accountLimitMs = ACCOUNT_LIMIT_MS } = options;
  const accounts = await openAccounts(config);
  try {
    const chosen = choose(accounts, options.accounts);
    const settings: ConfigReport = {
      file: config.file,
      sample: accounts.sample,
      notice: accounts.notice,
      findings: configFindings(config),
    };
    observer.config?.(settings);
    const examine = async (account: ScheduledAccount): Promise<AccountReport> => {
      const report = await diagnoseAccount(account, { limitMs: accountLimitMs, signal });
      observer.account?.(report);
      return report;
    };
    const [neo4j, ...reports] = await Promise.all([
      diagnoseNeo4j({ config, sample: accounts.sample, signal, onProgress: onNotice }).then((report) => {
        observer.neo4j?.(report);
        return report;
      }),
      ...chosen.map(examine),
    ]);
    const healthy = settings.findings.length === 0 && neo4j.healthy && reports.every((report) => report.healthy);
    return { healthy, config: settings, accounts: reports, neo4j };
  } finally {
    await accounts.close();
  }
}

function choose({ accounts }: Accounts, names: readonly string[] | undefined): readonly ScheduledAccount[] {
  return names ? names.map((name) => accountOf(accounts, name)) : accounts;
}

/** What is wrong with a configuration that can be read. */
function configFindings(config: Config): Finding[] {
  try {
    checkExposure(config);
    return [];
  } catch (error) {
    return [faultOf(error)];
  }
}
