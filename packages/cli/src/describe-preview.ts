import { isWhole, type PreviewedChange, type ScanPreview, type ScopePreview } from '@pellucid/api';
import type { createColors } from 'picocolors';
import { formatCount } from './table.ts';

type Colors = ReturnType<typeof createColors>;

const SIGNS = { create: '+', restore: '+', update: '~', delete: '-' } as const;

/** What a scan would change, for a person: scope by scope with the first changes, then what could not be read, then one line. */
export function describePreview({ accounts, scopes }: ScanPreview, colors: Colors): string {
  const changed = scopes.filter((scope) => scope.created + scope.updated + scope.deleted + scope.withheld > 0);
  const faults = [
    ...accounts.flatMap(({ account, error }) => (error ? [`${account}: ${error.message}`] : [])),
    ...scopes
      .filter((scope) => !isWhole(scope))
      .map(({ account, kind, state, errors }) => `${account} ${kind}: ${errors[0]?.message ?? state}`),
  ];
  const total = (name: 'created' | 'updated' | 'deleted' | 'withheld' | 'unchanged'): string =>
    formatCount(scopes.reduce((all, scope) => all + scope[name], 0));
  const last = `would create ${total('created')}, update ${total('updated')}, delete ${total('deleted')}, withhold ${total('withheld')}; ${total('unchanged')} unchanged; nothing was written`;
  return [...changed.map((scope) => scopeLines(scope, colors)), faults.map((fault) => colors.red(fault)), [last]]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function scopeLines(scope: ScopePreview, colors: Colors): string[] {
  const { account, region, kind, created, updated, deleted, withheld, changes } = scope;
  const more = created + updated + deleted - changes.length;
  return [
    `${colors.bold(account)}${region ? ` ${region}` : ''} ${kind}`,
    ...changes.flatMap(changeLines),
    ...(more > 0 ? [colors.dim(`  and ${formatCount(more)} more`)] : []),
    ...(withheld > 0
      ? [`  ${formatCount(withheld)} are gone, which is too much at once: they stay, unless --allow-sweep is given`]
      : []),
  ];
}

function changeLines({ operation, uid, name, fields }: PreviewedChange): string[] {
  const id = uid.slice(uid.lastIndexOf('/') + 1);
  return [
    `  ${SIGNS[operation]} ${name && name !== id ? `${name} (${id})` : id}`,
    ...fields.map((field) => `      ${field.name}: ${JSON.stringify(field.before)} → ${JSON.stringify(field.after)}`),
  ];
}
