import type { FieldDefinitionNode, ObjectTypeDefinitionNode } from 'graphql';
import { print } from 'graphql';
import type { KindModel, Link, ModelTable, RelationshipModel } from '../../packages/provider-sdk/src/index.ts';
import type { Schema } from './load-schema.ts';

/** What stands at the top of every page. */
export const HEADER = '<!-- Generated from schema/ and the definitions by `npm run codegen`; do not edit. -->';

/** What a page about a provider's kinds says beside what stands in the SDL. */
export interface KindReference {
  readonly provider: string;
  readonly title: string;
  readonly introduction: string;
  /** By kind. */
  readonly permissions: Readonly<Record<string, string>>;
  /** What each kind was checked against, by kind. */
  readonly checks: Readonly<Record<string, string>>;
}

/** One page per provider: its kinds with their properties, relationships and the permission each needs. */
export function printKindReference(
  schema: Schema,
  models: ModelTable,
  { provider, title, introduction, permissions, checks }: KindReference,
): string {
  const kinds = Object.values(models).filter((kind) => kind.provider === provider);
  const contents = kinds.map(({ name }) => `[${name}](#${name.toLowerCase()})`).join(' · ');
  return [
    HEADER,
    `# ${title}`,
    introduction,
    `${kinds.length} kinds: ${contents}`,
    ...kinds.map((kind) => printKind(schema, kind, [permissions[kind.name], checks[kind.name]])),
    '',
  ].join('\n\n');
}

function printKind(schema: Schema, kind: KindModel, facts: readonly (string | undefined)[]): string {
  const type = schema.types.get(kind.name);
  const properties = kind.properties.filter(({ engine, common }) => !engine && !common);
  const common = kind.properties.filter((property) => property.common).map(({ name }) => `\`${name}\``);
  return [
    `## ${kind.name}`,
    type?.description?.value ?? '',
    ...facts.filter((fact) => fact !== undefined),
    ...(kind.transient ? ['Comes and goes by itself: not in the journal, and not remembered when it is gone.'] : []),
    ...(properties.length > 0
      ? [
          table(
            ['property', 'type', 'meaning'],
            properties.map(({ name, volatile }) => [
              `\`${name}\``,
              typeOf(type, name),
              `${describe(type, name)}${volatile ? ' *(volatile)*' : ''}`,
            ]),
          ),
        ]
      : []),
    ...computedFields(type),
    `Also: ${common.join(', ')}.`,
    ...(kind.relationships.length > 0
      ? [
          table(
            ['relationship', 'to', 'edge', 'meaning'],
            kind.relationships.map((one) => relationshipRow(type, one)),
          ),
        ]
      : []),
  ].join('\n\n');
}

/** Fields that are found by a query when they are asked for. */
function computedFields(type: ObjectTypeDefinitionNode | undefined): string[] {
  const fields = (type?.fields ?? []).filter(({ directives = [] }) =>
    directives.some(({ name }) => name.value === 'cypher'),
  );
  if (fields.length === 0) return [];
  const rows = fields.map(({ name, type: of, description }) => [
    `\`${name.value}\``,
    print(of),
    description?.value.replaceAll('\n', ' ') ?? '',
  ]);
  return [table(['computed when asked', 'type', 'meaning'], rows)];
}

function relationshipRow(type: ObjectTypeDefinitionNode | undefined, one: RelationshipModel): string[] {
  const arrow = one.direction === 'OUT' ? `—${one.type}→` : `←${one.type}—`;
  return [`\`${one.field}\``, one.many ? `${one.to} *(many)*` : one.to, arrow, describe(type, one.field)];
}

/** How resources that do not name each other are recognised as belonging together. */
export function printLinkReference(links: readonly Link[]): string {
  const sections = links.map(({ kind, field, to, rules, exclusive }) =>
    [
      `## ${kind}.${field} → ${to}`,
      ...(exclusive ? [`Two of one cluster that claim the same ${to} get no edge.`] : []),
      ...rules
        .filter(({ yields }) => yields)
        .map(
          ({ via }) => `Where another cluster has an edge to the same ${to}, by whatever rule, \`${via}\` makes none.`,
        ),
      ...rules
        .filter(({ every }) => every)
        .map(({ from, via }) => `One value of \`${from}\` may lead to several by \`${via}\`: to each an edge.`),
      table(
        ['via', `${kind}`, `${to}`, 'searched in', 'confidence', 'if it finds nothing'],
        rules.map((rule) => [
          rule.via,
          `\`${rule.from}\``,
          `\`${rule.to}\``,
          WITHIN[rule.within],
          String(rule.confidence),
          rule.conclusive ? 'no edge' : 'the next rule',
        ]),
      ),
    ].join('\n\n'),
  );
  const introduction =
    'Rules are tried from top to bottom; a rule whose property is empty is passed over. More than one candidate for one end: no edge, counted as `ambiguous` in the scan. Each edge says which rule made it (`via`) and how far to trust it (`confidence`).';
  return [HEADER, '# Links', introduction, ...sections, ''].join('\n\n');
}

const WITHIN = {
  any: 'all accounts, or the cloud that the cluster is tied to',
  tied: 'the cloud that the cluster is tied to',
  'tied-project': "the cluster's own projects in the cloud that it is tied to",
  'tied-project-if-known':
    "the cluster's own projects in the cloud that it is tied to; while none is known, all of that",
  account: 'the account that it was read from',
  everywhere: 'all accounts',
} as const;

/** A table in Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replace(/\s+/g, ' ')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function field(type: ObjectTypeDefinitionNode | undefined, name: string): FieldDefinitionNode | undefined {
  return type?.fields?.find((one) => one.name.value === name);
}

function typeOf(type: ObjectTypeDefinitionNode | undefined, name: string): string {
  const found = field(type, name);
  return found ? print(found.type) : '';
}

function describe(type: ObjectTypeDefinitionNode | undefined, name: string): string {
  return field(type, name)?.description?.value ?? '';
}
