import type { GraphBuilder } from '@pellucid/graph-builder';

/** The part of the graph builder that reads the journal. */
export type Journal = Pick<GraphBuilder, 'changes' | 'journalEnd'>;
