import type { KindModel, ModelTable } from '../../packages/provider-sdk/src/index.ts';
import { HEADER, table } from './reference.ts';

/** The page that lists who sees what. */
export function printVisibilityReference(models: ModelTable): string {
  const rows = Object.values(models).map((kind) => [
    kind.name,
    seenBy(kind),
    kind.visibility.everyoneIf
      .map(({ property, value }) => `\`${property}\`${value === true ? '' : `: ${value}`}`)
      .join(', '),
    kind.visibility.hides.map((name) => `\`${name}\``).join(', '),
  ]);
  return [
    HEADER,
    '# Who sees what',
    'For callers who are bound to projects or namespaces: see [visibility.md](../visibility.md).',
    table(['kind', 'seen by', 'by everybody in the account if', 'fields for operators'], rows),
    '',
  ].join('\n\n');
}

function seenBy({ visibility: { to, by } }: KindModel): string {
  if (to === 'PROJECT') return `its project (\`${by}\`)`;
  if (to === 'NAMESPACE') return `its namespace (\`${by}\`)`;
  return to === 'ACCOUNT' ? 'everybody in the account' : 'operators';
}
