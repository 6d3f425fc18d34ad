import { describe, expect, it } from 'vitest';
import { OPERATION_TABLE } from '../src/generated/operations.ts';
import { optionsOf, withOptionNames } from '../src/operations/option.ts';
import { resourceOfField } from '../src/operations/resource-of-field.ts';

const { operations } = OPERATION_TABLE;

describe('the resource that a field names', () => {
  it.each([
    ['flavorId', 'flavor'],
    ['sourceVolumeId', 'volume'],
    ['snapshotId', 'volume-snapshot'],
    ['securityGroupIds', 'security-group'],
    ['serverGroupId', 'server-group'],
    ['deviceId', undefined],
    ['remoteGroupId', undefined],
    ['id', undefined],
  ])('%s: %s', (name, resource) => {
    expect(resourceOfField({ name, type: 'ID' }, OPERATION_TABLE)).toBe(resource);
  });
});

describe('options', () => {
  it('are of one name each in every command', () => {
    for (const { resource, verb, inputs } of operations) {
      const flags = inputs
        .filter(({ place }) => place !== 'path')
        .flatMap((input) => optionsOf(input, OPERATION_TABLE))
        .flatMap(({ short, long }) => [short, long].filter((one) => one !== undefined));
      expect(flags, `${resource} ${verb}`).toEqual([...new Set(flags)]);
    }
  });

  const flagsOf = (resource: string, verb: string, name: string) => {
    const input = operations
      .find((one) => one.resource === resource && one.verb === verb)
      ?.inputs.find((one) => one.name === name);
    return input ? optionsOf(input, OPERATION_TABLE).map(({ flags }) => flags) : [];
  };

  it.each([
    ['server', 'create', 'flavorId', ['--flavor, --flavor-id <id|name>']],
    ['server', 'create', 'networks', ['--network <name=value,…|json>']],
    ['server', 'create', 'metadata', ['--metadata <key=value>']],
    ['server', 'create', 'userData', ['--user-data <file>']],
    ['server', 'create', 'configDrive', ['--config-drive', '--no-config-drive']],
    ['server', 'delete', 'force', ['--force']],
    ['security-group', 'create', 'withDefaultRules', ['--no-with-default-rules']],
    ['volume', 'create', 'sizeGb', ['--size-gb <number>']],
  ])('%s %s: %s', (resource, verb, name, flags) => {
    expect(flagsOf(resource, verb, name)).toEqual(flags);
  });

  it('are what descriptions speak of', () => {
    expect(withOptionNames('With `waitSeconds`, of `sizeGb`, `ACTIVE`, `nobody`.', OPERATION_TABLE)).toBe(
      'With --wait, of --size-gb, `ACTIVE`, `nobody`.',
    );
  });
});
