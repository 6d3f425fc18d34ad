import { type ModelTable, PellucidError } from '@pellucid/provider-sdk';
import { compareScope, type ScopeJob } from './compare-scope.ts';
import { fieldChanges, journalledColumns } from './journal.ts';
import type { GraphNode } from './normalise.ts';
import { eachScope, openAccount, planScopes } from './open-account.ts';
import { type ScanAccountReport, toScanError } from './scan-record.ts';
import type { PreviewedChange, ScanAccount, ScopePreview } from './scan-request.ts';
import { type Database, optionalText } from './store/database.ts';
import { readBuried, readProperties } from './store/node-store.ts';
import { planSweep, rulesFor, type SweepRules } from './sweep-plan.ts';

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
  const connection = await openAccount(account, { signal });
  if (connection instanceof PellucidError)
    return { report: { ...identity, error: toScanError(connection), requests: 0 }, scopes: [] };
  try {
    const jobs = planScopes(preview, connection);
    const scopes = await eachScope(jobs, (job) => previewScope(preview, job));
    return { report: { ...identity, error: null, requests: connection.requestCount() }, scopes };
  } finally {
    await connection.close();
  }
}

async function previewScope({ database, sweep }: AccountPreview, job: ScopeJob): Promise<ScopePreview> {
  const shown: ShownNode[] = [];
  const { outcome, created, updated, unchanged, gone, size, narrowed } = await compareScope(
    database,
    job,
    async (compared) => {
      for (const { node, write } of compared) {
        if (shown.length >= SHOWN_CHANGES) return;
        if (write === 'create' || write === 'update') shown.push({ node, operation: write });
      }
    },
  );
  const plan = planSweep(gone, size, rulesFor(job.model, { narrowed }, sweep));
  const { state, found, failed, errors } = outcome;
  return {
    scope: job.scope,
    account: job.place.account,
    region: job.place.region,
    kind: job.model.name,
    state,
    errors,
    ...{ found, created, updated, unchanged, failed },
    deleted: plan.due.length,
    withheld: plan.withheld,
    changes: await describe(database, job, { shown, due: plan.due }),
  };
}

interface ShownNode {
  readonly node: GraphNode;
  readonly operation: 'create' | 'update';
}

async function describe(
  database: Database,
  { model }: ScopeJob,
  { shown, due }: { readonly shown: readonly ShownNode[]; readonly due: readonly string[] },
): Promise<PreviewedChange[]> {
  const names = journalledColumns(model.properties);
  const going = due.slice(0, SHOWN_CHANGES);
  const coming = shown.map(({ node }) => node.uid);
  const stored = await readProperties(database, [...coming, ...going]);
  const buried = await readBuried(database.read, coming);
  return [
    ...shown.map(({ node, operation }) => ({
      operation: buried.has(node.uid) ? ('restore' as const) : operation,
      uid: node.uid,
      name: node.name,
      fields: operation === 'update' ? fieldChanges(names, stored.get(node.uid) ?? {}, node.properties()) : [],
    })),
    ...going.map((uid) => ({
      operation: 'delete' as const,
      uid,
      name: optionalText(stored.get(uid) ?? {}, 'name'),
      fields: [],
    })),
  ];
}
