import type { Field, OperationTable } from './operation.ts';
import { kebab } from './option-name.ts';

/**
 * The resource that a field names by id, where it can be looked up by name: `flavorId` → `flavor`, `sourceVolumeId` → `volume`,
 * `snapshotId` → `volume-snapshot`, `securityGroupIds` → `security-group`. Undefined where it is not plain which it is.
 */
export function resourceOfField(
  { name, type }: Pick<Field, 'name' | 'type'>,
  table: OperationTable,
): string | undefined {
  const stem = /^(.+)-ids?$/.exec(kebab(name))?.[1];
  if (type !== 'ID' || stem === undefined) return undefined;
  const listed = table.operations.filter(({ verb }) => verb === 'list').map(({ resource }) => resource);
  if (listed.includes(stem)) return stem;
  const alike = listed.filter((one) => stem.endsWith(`-${one}`) || one.endsWith(`-${stem}`));
  return alike.length === 1 ? alike[0] : undefined;
}
