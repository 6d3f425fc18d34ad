import type { Retention, SweepRules } from '@pellucid/graph-builder';
import type { Role } from '../callers/caller.ts';
import { type AuthConfig, DEFAULT_AUTH } from './auth-config.ts';

/** An account to scan, as configured. */
export type AccountConfig = OpenStackAccountConfig | KubernetesAccountConfig;

interface CommonAccountConfig {
  /** Unique; part of the uid of everything that is read from it. */
  readonly name: string;
  /** Cron expression (five fields, UTC); null: only at start and on demand. */
  readonly schedule: string | null;
  /** Kinds to read; all when left out. */
  readonly include?: readonly string[] | undefined;
  /** Kinds to leave out. */
  readonly exclude?: readonly string[] | undefined;
}

/** A cloud of clouds.yaml. */
interface OpenStackAccountConfig extends CommonAccountConfig {
  readonly provider: 'openstack';
  /** Its name in clouds.yaml. */
  readonly cloud: string;
  /** Only these regions; all when left out. */
  readonly regions?: readonly string[] | undefined;
  /** Clouds of clouds.yaml with whose credentials callers without a Keystone token act, by their role. */
  readonly gateway?: { readonly [name in Role]?: string | undefined } | undefined;
}

/** A cluster: a kubeconfig's context, or the one that this process runs in. */
interface KubernetesAccountConfig extends CommonAccountConfig {
  readonly provider: 'kubernetes';
  /** Path of the kubeconfig; `KUBECONFIG` or `~/.kube/config` when left out. */
  readonly kubeconfig?: string | undefined;
  /** The kubeconfig's current context when left out. */
  readonly context?: string | undefined;
  /** Use the pod's own service account. */
  readonly inCluster: boolean;
  /** Whether the kubeconfig may run programs to get credentials. */
  readonly allowExec: boolean;
  /** Only these namespaces; all when left out. */
  readonly namespaces?: readonly string[] | undefined;
  /** Custom resources to read besides those that have a kind of their own. */
  readonly customResources?: readonly CustomResourceConfig[] | undefined;
  /** How its namespaces say which OpenStack project they belong to. */
  readonly projects?: readonly ProjectRuleConfig[] | undefined;
  /** The OpenStack account whose cloud this cluster runs on. */
  readonly tiedTo?: string | undefined;
}

/** How a cluster's namespaces say which OpenStack project they belong to: see the provider's settings. */
interface ProjectRuleConfig {
  readonly label?: string | undefined;
  readonly annotation?: string | undefined;
  readonly namespace?: string | undefined;
}

/** Chooses custom resources of a cluster. */
interface CustomResourceConfig {
  /** `plural.group`, with `*` for any text. */
  readonly resources: string;
  /** What they refer to: where the name stands, and which kind or custom resource it is the name of. */
  readonly edges: readonly { readonly path: string; readonly to: string }[];
}

/** A Neo4j that somebody else runs. */
export interface ExternalNeo4jConfig {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
}

/** Where the API listens, and who may ask. */
export interface ServerConfig {
  readonly host: string;
  readonly port: number;
  /** Null: no authentication, which only a loopback address allows. */
  readonly apiToken: string | null;
  /** Origins whose pages may ask from a browser. */
  readonly corsOrigins: readonly string[];
  /** Addresses and networks of proxies whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: readonly string[];
  /** A file with the only queries that may be asked; null: any. */
  readonly persistedQueries: string | null;
}

/** Bounds of a request to the API. */
export interface LimitsConfig {
  /** Levels of nested fields. */
  readonly queryDepth: number;
  readonly queryAliases: number;
  readonly queryTokens: number;
  /** Fields that an answer may have, every list counted with its limit. */
  readonly queryCost: number;
  /** Subscriptions, and WebSockets, open at the same time. */
  readonly subscriptions: number;
  /** Those of one caller. */
  readonly subscriptionsPerCaller: number;
  readonly requestBytes: number;
  /** How long Neo4j may work on one statement. */
  readonly queryTimeoutSeconds: number;
  /** How long a whole request may take. */
  readonly requestTimeoutSeconds: number;
  /** Of one caller. */
  readonly requestsPerMinute: number;
  /** From one address, with wrong credentials. */
  readonly failedSignInsPerMinute: number;
}

/** Everything that can be configured, complete. */
export interface Config {
  /** The file it was read from; null without one. */
  readonly file: string | null;
  /** Null: none are named, so use what this machine has (see `defaultAccounts`). */
  readonly accounts: readonly AccountConfig[] | null;
  /** Null: the embedded one. */
  readonly neo4j: ExternalNeo4jConfig | null;
  /** For accounts that bring none of their own. */
  readonly schedule: string | null;
  /** The database in Neo4j; its default one when null. */
  readonly database: string | null;
  /** Folder for the embedded Neo4j's data. */
  readonly dataDirectory: string;
  readonly server: ServerConfig;
  readonly auth: AuthConfig;
  readonly limits: LimitsConfig;
  /** How much a scan may delete. */
  readonly sweep: SweepRules;
  /** How long what is gone is remembered. */
  readonly retention: Retention;
  readonly scans: ScansConfig;
}

/** Bounds of a scan. */
interface ScansConfig {
  /** After so long a scan is stopped; what it has read stays. */
  readonly deadlineMinutes: number;
}

/** What can stand in for an account's schedule, and for limits that are not configured. */
export const DEFAULTS = {
  schedule: '*/15 * * * *',
  host: '127.0.0.1',
  port: 4000,
  server: { apiToken: null, corsOrigins: [], trustedProxies: [], persistedQueries: null },
  username: 'neo4j',
  limits: {
    queryDepth: 12,
    queryAliases: 50,
    queryTokens: 5000,
    queryCost: 5_000_000,
    subscriptions: 100,
    subscriptionsPerCaller: 20,
    requestBytes: 256 * 1024,
    queryTimeoutSeconds: 30,
    requestTimeoutSeconds: 60,
    requestsPerMinute: 1200,
    failedSignInsPerMinute: 20,
  },
  auth: DEFAULT_AUTH,
  sweep: { afterScans: 1, maxShare: 0.2, maxCount: 5 },
  retention: { deletedDays: 90, journalDays: 90 },
  scans: { deadlineMinutes: 60 },
} as const;
