import type { KindModel, Link, ModelTable, RelationshipModel } from '@pellucid/provider-sdk';
import { type LinkEnd, matchLink } from './link.ts';
import type { LinkReport } from './scan-record.ts';
import { readAccounts } from './store/account-store.ts';
import type { Database } from './store/database.ts';
import { relationshipOf } from './store/edge-store.ts';
import type { FencedWriter } from './store/fenced-writer.ts';
import { publishLink, readLinkEnds } from './store/link-store.ts';
import { inferTies, viewsOf } from './tie.ts';
import { withProjects } from './tie-projects.ts';

/** How the links of a scan went. */
export interface LinksOutcome {
  readonly reports: readonly LinkReport[];
  /** Edges that were new. */
  readonly linked: number;
}

/**
 * Finds and writes all edges between providers, over what the graph holds now: the latest snapshot of every account,
 * whenever each was scanned.
 */
export async function publishLinks(
  database: Database,
  writer: FencedWriter,
  { models, links }: { readonly models: ModelTable; readonly links: readonly Link[] },
): Promise<LinksOutcome> {
  const loaded: LoadedLink[] = [];
  for (const link of links) {
    const relationship = linkRelationship(models, link);
    const sources = await readLinkEnds(
      database,
      link.kind,
      link.rules.map(({ from }) => from),
    );
    const targets = await readLinkEnds(
      database,
      link.to,
      link.rules.map(({ to }) => to),
    );
    loaded.push({ link, relationship, sources, targets });
  }
  const accounts = await readAccounts(database);
  const ties = withProjects(inferTies(accounts, loaded), loaded);
  const views = viewsOf(accounts, loaded);
  const reports: LinkReport[] = [];
  let linked = 0;
  for (const { link, relationship, sources, targets } of loaded) {
    const { edges, candidates, ambiguous } = matchLink(
      link,
      { sources, targets, many: relationship.many, views },
      ties,
    );
    const accountOf = new Map(sources.map(({ uid, account }) => [uid, account]));
    const provider = models[link.kind]?.provider ?? '';
    linked += await publishLink(database, writer, {
      relationship,
      edges,
      ownerOf: (uid) => {
        const account = accountOf.get(uid);
        return account === undefined ? undefined : { provider, account };
      },
    });
    reports.push({ link: `${link.kind}.${link.field}`, candidates, matched: edges.length, ambiguous });
  }
  return { reports, linked };
}

type KindRelationship = RelationshipModel & { readonly kind: string };

interface LoadedLink {
  readonly link: Link;
  readonly relationship: KindRelationship;
  readonly sources: readonly LinkEnd[];
  readonly targets: readonly LinkEnd[];
}

function linkRelationship(models: ModelTable, link: Link): KindRelationship {
  const model: KindModel | undefined = models[link.kind];
  if (!model) throw new Error(`link ${link.kind}.${link.field}: ${link.kind} is not in the schema`);
  return { ...relationshipOf(model, link.field), kind: link.kind };
}
