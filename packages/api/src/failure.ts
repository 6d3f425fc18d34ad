import { EmbeddedNeo4jError } from '@pellucid/embedded-neo4j';
import { maskSecrets, PellucidError } from '@pellucid/provider-sdk';
import { Neo4jError } from 'neo4j-driver';
import { isNeo4jLost } from './neo4j-loss.ts';

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
  const lost = error instanceof Neo4jError ? describeLoss(error) : undefined;
  if (lost !== undefined) return { kind: 'environment', text: lost };
  return { kind: 'fault', text: maskSecrets(error instanceof Error ? (error.stack ?? error.message) : String(error)) };
}

/** What to say when Neo4j is lost in the midst of work, or will not write; undefined where our own statement is at fault. */
function describeLoss(error: Neo4jError): string | undefined {
  const [reason = ''] = error.message.split('\n');
  if (isNeo4jLost(error)) {
    // The other codes say it all, and the driver's message is a paragraph about encryption.
    const detail = error.code === 'ServiceUnavailable' || error.code === 'SessionExpired' ? '' : ` (${reason})`;
    return `Neo4j no longer answers${detail}: see whether it runs, and why it ended, in its own log. What was committed is kept; the next scan goes on from there.`;
  }
  if (/^Neo\.(TransientError|DatabaseError)\.|\.Security\.|ReadOnly/.test(error.code))
    return `Neo4j does not do its work: ${reason}`;
  return undefined;
}
