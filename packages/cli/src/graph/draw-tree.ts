import type { createColors } from 'picocolors';
import { printable } from '../output/printable.ts';
import type { Edge, Neighbourhood } from './neighbourhood.ts';
import type { ResourceRow } from './resource-rows.ts';

type Colors = ReturnType<typeof createColors>;

/** The neighbourhood as a tree: what was met before is not gone into again. */
export function drawTree({ root, nodes, edges }: Neighbourhood, colors: Colors): string {
  const byUid = new Map(nodes.map((node) => [node.uid, node]));
  const from = Map.groupBy(edges, (edge) => edge.from);
  const shown = new Set([root.uid]);
  const lines = [describe(root, colors)];
  const draw = (uid: string, indent: string): void => {
    const all = (from.get(uid) ?? []).filter(({ to }) => !shown.has(to));
    for (const { to } of all) shown.add(to);
    for (const [index, edge] of all.entries()) {
      const last = index === all.length - 1;
      lines.push(`${indent}${last ? '└─ ' : '├─ '}${lineOf(edge, byUid, colors)}`);
      draw(edge.to, `${indent}${last ? '   ' : '│  '}`);
    }
  };
  draw(root.uid, '');
  return `${lines.join('\n')}\n`;
}

function lineOf({ relationship, to }: Edge, byUid: ReadonlyMap<string, ResourceRow>, colors: Colors): string {
  const node = byUid.get(to);
  return `${colors.dim(relationship)} ${node ? describe(node, colors) : to}`;
}

function describe({ kind, name, id, status }: ResourceRow, colors: Colors): string {
  const state = status === null ? '' : ` ${colors.dim(printable(status))}`;
  return `${kind} ${colors.bold(printable(name ?? id))}${state}`;
}
