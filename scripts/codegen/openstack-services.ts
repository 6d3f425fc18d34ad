import type { ResourceDefinition } from '../../packages/provider-sdk/src/index.ts';

/** Services that catalogs list, and parts of those that are read, that are knowingly left out, and why. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  cloudformation: 'Heat’s second API, in the manner of AWS: it shows the same stacks',
  event: 'kept by Panko, which is retired',
  'image (`/v2/info/usage`)':
    'with unified limits Glance tells what the token’s own project uses and of no other; the limits are Keystone’s, and are read there',
  metering: 'Ceilometer’s API is gone; what is left of it has no resources of its own',
  metric: 'Gnocchi’s measures are no resources; what they are about is read from its own service',
  rating: 'CloudKitty’s ratings are no resources',
  volumev2: 'the same as block-storage, which is read through its newest version',
};

/** Which services are read, each with its kinds, and which are not. */
export function printServices(definitions: readonly ResourceDefinition[]): string {
  const byService = Map.groupBy(definitions, ({ source }) => (source as { readonly service: string }).service);
  const read = [...byService].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    'Checked against a real service means: read from one, its ids compared with what the `openstack` command lists (`testbed/e2e/ids.test.ts`). A service that a cloud does not have is `absent` there, one that refuses is `forbidden`: see the query `freshness`.',
    [
      '| service | kinds |',
      '| --- | --- |',
      ...read.map(([service, kinds]) => `| ${service} | ${kinds.map(linkTo).join(', ')} |`),
    ].join('\n'),
    [
      '| not read | why |',
      '| --- | --- |',
      ...Object.entries(LEFT_OUT).map(([service, why]) => `| ${service} | ${why} |`),
    ].join('\n'),
  ].join('\n\n');
}

function linkTo({ kind }: ResourceDefinition): string {
  return `[${kind.replace('OpenStack', '')}](#${kind.toLowerCase()})`;
}
