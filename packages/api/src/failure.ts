import { EmbeddedNeo4jError } from '@pellucid/embedded-neo4j';
import { maskSecrets, PellucidError } from '@pellucid/provider-sdk';

/** Why a command could not do its work. */
export interface Failure {
  /** `config`: what the user wrote is wrong. `environment`: something it needs is not there. `fault`: ours. */
  readonly kind: 'config' | 'environment' | 'fault';
  /** What to show: the message, for our own faults with the stack. */
  readonly text: string;
}

/** Sorts what `serve`, `scanOnce` and `loadConfig` throw. */
export function describeFailure(error: unknown): Failure {
  if (error instanceof PellucidError && error.code === 'CONFIG') return { kind: 'config', text: error.message };
  if (error instanceof PellucidError && error.code !== 'INTERNAL') return { kind: 'environment', text: error.message };
  if (error instanceof EmbeddedNeo4jError) return { kind: 'environment', text: error.message };
  return { kind: 'fault', text: maskSecrets(error instanceof Error ? (error.stack ?? error.message) : String(error)) };
}
