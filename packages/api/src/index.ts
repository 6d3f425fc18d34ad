export type {
  PreviewedChange,
  ScanEvent,
  ScanPreview,
  ScanRecord,
  ScanTask,
  ScopePreview,
} from '@pellucid/graph-builder';
export { isWhole } from '@pellucid/graph-builder';
export type { Config } from './config/config.ts';
export type { LoadConfigOptions } from './config/load-config.ts';
export { loadConfig } from './config/load-config.ts';
export type { AccountReport, ConfigReport, DoctorReport, Neo4jReport } from './doctor/report.ts';
export type { DoctorObserver, DoctorOptions } from './doctor/run-doctor.ts';
export { runDoctor } from './doctor/run-doctor.ts';
export type { Failure } from './failure.ts';
export { describeFailure } from './failure.ts';
export type { LoggerOptions } from './logger.ts';
export { createLogger } from './logger.ts';
export type { ScanOnceOptions } from './scan-once.ts';
export { previewOnce, scanOnce } from './scan-once.ts';
export type { ScanObserver } from './scans/scan-service.ts';
export type { ServeOptions, Service } from './serve.ts';
export { serve } from './serve.ts';
export { VERSION } from './version.ts';
