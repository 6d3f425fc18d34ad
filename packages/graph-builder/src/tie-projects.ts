import type { Link } from '@pellucid/provider-sdk';
import { type LinkEnd, matchLink, type Tie } from './link.ts';
import { isOfOwnCloud } from './tie.ts';

/** A link with all that it may join. */
interface LoadedLink {
  readonly link: Link;
  readonly relationship: { readonly many: boolean };
  readonly sources: readonly LinkEnd[];
  readonly targets: readonly LinkEnd[];
}

/**
 * Adds to the cloud account of each cluster the projects in it that are the cluster's own: those in which ids of what it runs
 * on were found. What it manages for others, as Cluster API does, may be anywhere.
 */
export function withProjects(ties: ReadonlyMap<string, string>, loaded: readonly LoadedLink[]): Map<string, Tie> {
  const result = new Map<string, Tie>();
  for (const [cluster, account] of ties) result.set(cluster, { account, projects: new Set() });
  const projects = new Map<string, Set<string>>();
  for (const { link, relationship, sources, targets } of loaded) {
    const byId = { ...link, rules: link.rules.filter(isOfOwnCloud) };
    const projectOf = new Map(targets.map(({ uid, projectId }) => [uid, projectId]));
    const clusterOf = new Map(sources.map(({ uid, account }) => [uid, account]));
    for (const { from, to } of matchLink(byId, { sources, targets, many: relationship.many }, result).edges) {
      const project = projectOf.get(to);
      const cluster = clusterOf.get(from);
      if (!project || !cluster) continue;
      projects.set(cluster, (projects.get(cluster) ?? new Set()).add(project));
    }
  }
  for (const [cluster, tie] of result) result.set(cluster, { ...tie, projects: projects.get(cluster) ?? new Set() });
  return result;
}
