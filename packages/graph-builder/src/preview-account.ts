import { type ModelTable, PellucidError } from '@pellucid/provider-sdk';
import { collectScope } from './collect.ts';
import { diffNode, type StoredNode } from './diff.ts';
import { fieldChanges } from './journal.ts';
import { mapLimited } from './limit.ts';
import { type GraphNode, normalise } from './normalise.ts';
import { openAccount, planScopes } from './open-account.ts';
import { type ScanAccountReport, toScanError } from './scan-record.ts';
import type { PreviewedChange, ScanAccount, ScopePreview } from './scan-request.ts';
import type { ScopeJob } from './scan-scope.ts';
import type { Database } from './store/database.ts';
import { readProperties, readScope } from './store/node-store.ts';
import { planSweep, type SweepRules } from './sweep-plan.ts';

/** Scopes of one account that are listed at the same time. */
const SCOPES_AT_ONCE = 6;
/** Changes shown for each scope. */
const SHOWN_CHANGES = 20;

/** What looking at an account without writing needs. */
export interface AccountPreview {
  readonly database: Database;
  readonly models: ModelTable;
  readonly account: ScanAccount;
  readonly kinds: readonly string[] | undefined;
  readonly sweep: SweepRules & { readonly approved: boolean };
  readonly signal: AbortSignal;
}

/** Lists an account and says what a scan would change. Writes nothing and needs no lease. */
export async function previewAccount(
  preview: AccountPreview,
): Promise<{ readonly report: ScanAccountReport; readonly scopes: readonly ScopePreview[] }> {
  const { account, signal } = preview;
  const identity = { provider: account.provider.name, account: account.name };
  const connection = await openAccount(account, signal);
  if (connection instanceof PellucidError)
    return { report: { ...identity, error: toScanError(connection), requests: 0 }, scopes: [] };
  try {
    const jobs = planScopes(preview, connection);
    const scopes = await mapLimited(jobs, SCOPES_AT_ONCE, (job) => previewScope(preview, job));
    return { report: { ...identity, error: null, requests: connection.requestCount() }, scopes };
  } finally {
    await connection.close();
  }
}

async function previewScope({ database, sweep }: AccountPreview, job: ScopeJob): Promise<ScopePreview> {
  const { live, buried } = await readScope(database, job.scope);
  const size = live.size;
  const counts = { created: 0, updated: 0, unchanged: 0 };
  const shown: { readonly node: GraphNode; readonly operation: 'create' | 'restore' | 'update' }[] = [];
  const outcome = await collectScope(job.connection, job.definition, {
    region: job.place.region,
    signal: job.signal,
    onPage: async (resources) => {
      for (const resource of resources) {
        const node = normalise(resource, job);
        const write = diffNode(node, live.get(node.uid));
        live.delete(node.uid);
        if (write === 'create') counts.created += 1;
        else if (write === 'update') counts.updated += 1;
        else counts.unchanged += 1;
        if ((write !== 'create' && write !== 'update') || shown.length >= SHOWN_CHANGES) continue;
        shown.push({ node, operation: write === 'create' && buried.has(node.uid) ? 'restore' : write });
      }
    },
  });
  const plan = planSweep(outcome.state === 'complete' ? live : new Map<string, StoredNode>(), size, sweep);
  return {
    scope: job.scope,
    account: job.place.account,
    region: job.place.region,
    kind: job.model.name,
    state: outcome.state,
    errors: outcome.errors,
    ...counts,
    found: outcome.found,
    failed: outcome.failed,
    deleted: plan.due.length,
    withheld: plan.withheld,
    changes: await describe(database, job, { shown, due: plan.due }),
  };
}

async function describe(
  database: Database,
  { model }: ScopeJob,
  {
    shown,
    due,
  }: {
    readonly shown: readonly { readonly node: GraphNode; readonly operation: 'create' | 'restore' | 'update' }[];
    readonly due: readonly string[];
  },
): Promise<PreviewedChange[]> {
  const names = model.properties.filter(({ engine, volatile }) => !engine && !volatile).map(({ name }) => name);
  const going = due.slice(0, SHOWN_CHANGES);
  const stored = await readProperties(database, [...shown.map(({ node }) => node.uid), ...going]);
  const nameOf = (properties: Readonly<Record<string, unknown>> | undefined): string | null =>
    typeof properties?.['name'] === 'string' ? properties['name'] : null;
  return [
    ...shown.map(({ node, operation }) => ({
      operation,
      uid: node.uid,
      name: nameOf(node.properties),
      fields: operation === 'update' ? fieldChanges(names, stored.get(node.uid) ?? {}, node.properties) : [],
    })),
    ...going.map((uid) => ({ operation: 'delete' as const, uid, name: nameOf(stored.get(uid)), fields: [] })),
  ];
}
