import { type ModelTable, PellucidError } from '@pellucid/provider-sdk';
import { type Database, type DefinableDatabase, identifier, text } from './store/database.ts';
import { prepareJournal } from './store/journal-store.ts';

/** The oldest Neo4j whose Cypher takes labels and types as parameters: the long-term release of Neo4j 5. */
const MINIMUM_VERSION = [5, 26] as const;

/** Indexes on the label that all resources share. */
const SHARED_INDEXES = ['_scope', '_alias', 'name', 'id', 'account'] as const;

/**
 * Creates what the graph needs, derived from the SDL: the uniqueness of `uid`, an index per `@index`, the full-text index
 * for search. May run again at any time. Throws `CONFIG` on a Neo4j that is too old.
 */
export async function prepareGraph(database: DefinableDatabase, models: ModelTable): Promise<void> {
  await checkVersion(database);
  for (const statement of schemaStatements(models)) await ensure(database, statement);
  await database.read('CALL db.awaitIndexes(300)');
  await prepareJournal(database);
}

/** `IF NOT EXISTS` looks before it takes the lock: of two processes that start together one may still be told so. */
async function ensure(database: DefinableDatabase, statement: string): Promise<void> {
  try {
    await database.define(statement);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!/\.Schema\.(EquivalentSchemaRule|Index|Constraint)AlreadyExists$/.test(code)) throw error;
  }
}

/** The constraints and indexes as Cypher, in a stable order. */
function schemaStatements(models: ModelTable): string[] {
  const indexes = Object.values(models).flatMap(({ name, properties }) =>
    properties.filter(({ index }) => index).map((property) => rangeIndex(name, property.name)),
  );
  return [
    uniqueness('Resource', 'uid'),
    uniqueness('Account', 'name'),
    uniqueness('Journal', 'id'),
    uniqueness('Scan', 'id'),
    uniqueness('ScanTask', 'id'),
    uniqueness('Scope', 'id'),
    uniqueness('Lease', 'account'),
    uniqueness('Linking', 'id'),
    uniqueness('Tombstone', 'uid'),
    uniqueness('ChangeSet', 'seq'),
    uniqueness('Refreshed', 'uid'),
    uniqueness('Action', 'id'),
    // Null for those without an idempotency key: a constraint does not look at nulls.
    uniqueness('Action', 'key'),
    ...SHARED_INDEXES.map((property) => rangeIndex('Resource', property)),
    rangeIndex('Scan', 'startedAt'),
    rangeIndex('Scan', 'state'),
    rangeIndex('ScanTask', 'scanId'),
    rangeIndex('Lease', 'scanId'),
    rangeIndex('Missing', '_scope'),
    rangeIndex('Tombstone', '_scope'),
    rangeIndex('Tombstone', 'deletedAt'),
    rangeIndex('ChangeSet', 'at'),
    rangeIndex('Refreshed', 'account'),
    rangeIndex('Refreshed', 'at'),
    rangeIndex('Action', 'startedAt'),
    rangeIndex('Action', 'state'),
    // A term is a whole uid.
    `CREATE FULLTEXT INDEX journal_uids IF NOT EXISTS FOR (n:ChangeSet) ON EACH [n.uids, n.others]
     OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'keyword' } }`,
    // Terms are written in lower case and separated by blanks: nothing else may cut an address or a name in two.
    `CREATE FULLTEXT INDEX resource_search IF NOT EXISTS FOR (n:Resource) ON EACH [n._search]
     OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'whitespace' } }`,
    ...indexes,
  ];
}

function uniqueness(label: string, property: string): string {
  const name = identifier(`${label}_${property}_unique`);
  return `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${identifier(label)}) REQUIRE n.${identifier(property)} IS UNIQUE`;
}

function rangeIndex(label: string, property: string): string {
  const name = identifier(`${label}_${property}`);
  return `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${identifier(label)}) ON (n.${identifier(property)})`;
}

async function checkVersion(database: Database): Promise<void> {
  const [row] = await database.read(
    "CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version",
  );
  const version = row ? text(row, 'version') : '0';
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major < MINIMUM_VERSION[0] || (major === MINIMUM_VERSION[0] && minor < MINIMUM_VERSION[1])) {
    throw new PellucidError(
      'CONFIG',
      `Neo4j ${version} is too old: Pellucid needs ${MINIMUM_VERSION.join('.')} or newer`,
    );
  }
}
