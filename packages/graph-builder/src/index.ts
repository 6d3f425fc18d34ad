export type {
  AcceptedResult,
  ActionBeginning,
  ActionCaller,
  ActionFailure,
  ActionFilter,
  ActionKey,
  ActionLog,
  ActionRecord,
  ActionState,
  ActionStep,
  StoredAction,
} from './action.ts';
export { INTERRUPTED, toActionCursor } from './action.ts';
export type { FreshnessFilter, ScopeFreshness } from './freshness.ts';
export type { GraphBuilder, GraphBuilderOptions } from './graph-builder.ts';
export { createGraphBuilder } from './graph-builder.ts';
export type { Change, ChangeFilter, ChangeOperation, ChangePage, FieldChange } from './journal.ts';
export { LINKS } from './links/links.ts';
export { kindsOf } from './open-account.ts';
export type { RefreshReport, RefreshRequest, RefreshTarget } from './refresh-request.ts';
export type { Retention } from './retention.ts';
export type {
  LinkReport,
  ScanAccountReport,
  ScanCounts,
  ScanError,
  ScanRecord,
  ScanState,
  ScanTask,
  ScopeState,
} from './scan-record.ts';
export { beginScan, isWhole, sumCounts } from './scan-record.ts';
export type {
  PreviewedChange,
  RunScan,
  ScanAccount,
  ScanEvent,
  ScanPreview,
  ScanRequest,
  ScopePreview,
} from './scan-request.ts';
export type { ScanPage } from './store/scan-store.ts';
export type { DeletedEnd, DeletedFilter, DeletedResource } from './store/tombstone-store.ts';
export type { SweepRules } from './sweep-plan.ts';
