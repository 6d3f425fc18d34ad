import { type Connection, PellucidError } from '@pellucid/provider-sdk';
import { openstackProvider } from '../../src/index.ts';

/** How the listing of a kind went. */
export interface Listed {
  readonly keys: readonly string[];
  /** Codes and reasons of pages that were known to be incomplete. */
  readonly incomplete: readonly string[];
  /** The code of the error that ended it, if one did. */
  readonly failed: string | null;
}

/** Lists a kind and understands every row. */
export async function listKind(connection: Connection, kind: string, signal = running()): Promise<Listed> {
  const definition = openstackProvider.resources.find((one) => one.kind === kind);
  if (!definition) throw new Error(`no kind ${kind}`);
  const keys = new Set<string>();
  const incomplete: string[] = [];
  try {
    for await (const page of connection.list(definition, { region: definition.regional ? 'R1' : '', signal })) {
      for (const row of page.rows) keys.add(definition.map(row, page.context).key);
      if (page.incomplete) incomplete.push(`${page.incomplete.code}: ${page.incomplete.reason}`);
    }
    return { keys: [...keys].sort(), incomplete, failed: null };
  } catch (error) {
    if (!(error instanceof PellucidError)) throw error;
    return { keys: [...keys].sort(), incomplete, failed: error.code };
  }
}

/** A signal that nobody aborts. */
export function running(): AbortSignal {
  return new AbortController().signal;
}
