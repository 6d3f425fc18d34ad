import type { Diagnosis, Finding } from '@pellucid/provider-sdk';

/** How well Pellucid could work with what it is given. */
export interface DoctorReport {
  /** True when nothing is missing, refused or out of reach; warnings do not count. */
  readonly healthy: boolean;
  readonly config: ConfigReport;
  readonly accounts: readonly AccountReport[];
  readonly neo4j: Neo4jReport;
}

/** The configuration, which was good enough to be read. */
export interface ConfigReport {
  /** The file it came from; null without one. */
  readonly file: string | null;
  /** True when nothing real was found to scan. */
  readonly sample: boolean;
  /** Where the accounts come from, when no file names them. */
  readonly notice: string | null;
  readonly findings: readonly Finding[];
}

/** One account. */
export interface AccountReport extends Diagnosis {
  readonly account: string;
  readonly provider: string;
  readonly healthy: boolean;
  /** Milliseconds that it took to find this out. */
  readonly durationMs: number;
}

/** The graph's database. */
export interface Neo4jReport {
  /** `embedded`: Pellucid's own, which was started or joined for this. */
  readonly kind: 'embedded' | 'external';
  readonly healthy: boolean;
  readonly uri: string | null;
  readonly reachable: boolean;
  readonly latencyMs: number | null;
  readonly version: string | null;
  /** `community` or `enterprise` */
  readonly edition: string | null;
  readonly nodes: number | null;
  readonly relationships: number | null;
  readonly findings: readonly Finding[];
}
