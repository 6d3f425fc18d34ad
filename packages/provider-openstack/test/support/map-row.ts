import type { Reference, Resource } from '@pellucid/provider-sdk';
import type { OpenStackContext } from '../../src/define.ts';
import { openstackProvider } from '../../src/index.ts';

const context: OpenStackContext = { region: 'R1', userId: 'me' };

/** A row, understood, and its references by field. */
export interface MappedRow extends Resource {
  readonly to: (field: string) => Omit<Reference, 'field' | 'kind'>[];
}

/** Has a row understood by the definition of its kind. */
export function map(kind: string, row: object): MappedRow {
  const definition = openstackProvider.resources.find((one) => one.kind === kind);
  if (!definition) throw new Error(`no kind ${kind}`);
  const resource = definition.map(row, context);
  const to: MappedRow['to'] = (field) =>
    resource.references
      .filter((reference) => reference.field === field)
      .map(({ field: _, kind: __, ...reference }) => reference);
  return { ...resource, to };
}
