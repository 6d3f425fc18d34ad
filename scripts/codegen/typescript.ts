import type { KindModel, ModelTable, PropertyModel, PropertyType } from '../../packages/provider-sdk/src/model.ts';

const TYPESCRIPT: Readonly<Record<PropertyType, string>> = {
  String: 'string',
  ID: 'string',
  Int: 'number',
  Float: 'number',
  BigInt: 'number',
  Boolean: 'boolean',
  Timestamp: 'string',
};

/** The kinds as TypeScript types and as a run-time table: the source text of provider-sdk's `generated/model.ts`. */
export function printModel(table: ModelTable): string {
  const kinds = Object.values(table);
  return [
    '// Generated from schema/ by `npm run codegen`; do not edit.',
    "import type { ModelTable } from '../model.ts';",
    '',
    '/** The first-party kinds. `own` properties must be mapped by a definition, `common` ones come from provider defaults. */',
    'export interface FirstPartyModel {',
    ...kinds.map(printKind),
    '}',
    '',
    '/** The same, at run time. */',
    `export const FIRST_PARTY_MODEL: ModelTable = ${JSON.stringify(table, null, 1)};`,
    '',
  ].join('\n');
}

function printKind(kind: KindModel): string {
  const mapped = kind.properties.filter((property) => !property.engine);
  const lines = [
    `  ${kind.name}: {`,
    `    provider: '${kind.provider}';`,
    `    own: {${printProperties(mapped.filter((property) => !property.common))}};`,
    `    common: {${printProperties(mapped.filter((property) => property.common))}};`,
    '    relationships: {',
    ...kind.relationships.map(
      (one) =>
        `      ${one.field}: { to: '${one.to}'; many: ${one.many}; properties: {${printProperties(one.properties)}} };`,
    ),
    '    };',
    '  };',
  ];
  return lines.join('\n');
}

function printProperties(properties: readonly PropertyModel[]): string {
  return properties.map((property) => ` ${property.name}: ${printType(property)};`).join('');
}

function printType({ type, list, nonNull }: PropertyModel): string {
  const one = TYPESCRIPT[type];
  return `${list ? `readonly ${one}[]` : one}${nonNull ? '' : ' | null'}`;
}
