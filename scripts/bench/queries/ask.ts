import type { Driver } from 'neo4j-driver';
import type { BenchQuery } from './catalogue.ts';

type Variables = Readonly<Record<string, string>>;

/** Asks the API; returns the items of the answer's list. */
export async function askApi(url: string, query: BenchQuery, variables: Variables): Promise<unknown[]> {
  const data = await post(url, query.graphql, variables);
  const value = data[query.field];
  const items: unknown = query.list && isRecord(value) ? value[query.list] : value;
  if (!Array.isArray(items)) throw new Error(`'${query.name}' got no list`);
  return items;
}

/** The names of the fields of `Query` that the API has. */
export async function queryFields(url: string): Promise<Set<string>> {
  const data = await post(url, '{ __schema { queryType { fields { name } } } }', {});
  return new Set(JSON.stringify(data).match(/(?<="name":")\w+/g));
}

async function post(url: string, query: string, variables: Variables): Promise<Readonly<Record<string, unknown>>> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const answer: { data?: Record<string, unknown>; errors?: unknown } = JSON.parse(await response.text());
  if (answer.errors || !answer.data) throw new Error(`the API refuses: ${JSON.stringify(answer.errors)}\n${query}`);
  return answer.data;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Asks Neo4j, as the API does: a session for each question. */
export async function askNeo4j(driver: Driver, { cypher }: BenchQuery, variables: Variables): Promise<unknown[]> {
  const session = driver.session({ defaultAccessMode: 'READ' });
  try {
    const result = await session.executeRead((transaction) => transaction.run(cypher, variables));
    return result.records.map((record): unknown => record.get('row'));
  } finally {
    await session.close();
  }
}

/** Throws unless both ways gave the same answer, in whatever order nested lists came; an empty one proves nothing. */
export function checkSame(query: BenchQuery, viaApi: readonly unknown[], viaNeo4j: readonly unknown[]): void {
  if (viaNeo4j.length === 0) throw new Error(`'${query.name}' finds nothing in the synthetic estate`);
  const [api, neo4j] = [viaApi, viaNeo4j].map((answer) => JSON.stringify(canonical(answer)));
  if (api !== neo4j)
    throw new Error(
      `'${query.name}': the API and Neo4j answer differently:\n${api?.slice(0, 500)}\n${neo4j?.slice(0, 500)}`,
    );
}

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(canonical).map((item): [string, unknown] => [JSON.stringify(item), item]);
    return items.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);
  }
  if (typeof value !== 'object' || value === null) return value ?? null;
  const entries = Object.entries(value).map(([key, one]): [string, unknown] => [key, canonical(one)]);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
