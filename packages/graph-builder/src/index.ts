export type { GraphBuilder, GraphBuilderOptions } from './graph-builder.ts';
export { createGraphBuilder } from './graph-builder.ts';
export { KUBERNETES_ON_OPENSTACK } from './links/kubernetes-on-openstack.ts';
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
export type { RunScan, ScanAccount, ScanEvent, ScanRequest } from './scan-request.ts';
