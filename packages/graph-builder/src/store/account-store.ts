import { type Database, optionalText, text } from './database.ts';

/** What the graph keeps of a configured account. */
export interface StoredAccount {
  readonly provider: string;
  readonly account: string;
  /** Names the cloud itself: accounts with the same realm look at the same cloud. */
  readonly realm: string;
  /** The cloud account that a cluster was told to run on. */
  readonly tiedTo: string | null;
}

/** Notes an account under its name. */
export async function writeAccount(database: Database, account: StoredAccount): Promise<void> {
  await database.write(
    'MERGE (a:Account {name: $account}) SET a.provider = $provider, a.realm = $realm, a.tiedTo = $tiedTo',
    { ...account },
  );
}

/** All accounts that were ever scanned into this graph. */
export async function readAccounts(database: Database): Promise<StoredAccount[]> {
  const rows = await database.read(
    'MATCH (a:Account) RETURN a.provider AS provider, a.name AS account, a.realm AS realm, a.tiedTo AS tiedTo ORDER BY account',
  );
  return rows.map((row) => ({
    provider: text(row, 'provider'),
    account: text(row, 'account'),
    realm: text(row, 'realm'),
    tiedTo: optionalText(row, 'tiedTo'),
  }));
}
