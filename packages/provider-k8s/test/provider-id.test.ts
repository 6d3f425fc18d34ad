import { expect, it } from 'vitest';
import { serverIdOf } from '../src/provider-id.ts';

const ID = 'd2fe513d-d4b5-49a0-acab-b9296698fb7c';

it.each([
  ['by cloud-provider-openstack', `openstack:///${ID}`],
  ['with a region', `openstack://RegionOne/${ID}`],
  ['without scheme (kubernetes#85731)', `/${ID}`],
  ['bare', ID],
  ['by forks of Karpenter', `openstack://${ID}/worker-3`],
  ['by forks of Karpenter, with a project', `openstack://0f9a3b6c5d4e4f7f8a9b0c1d2e3f4a5b/${ID}`],
  ['in upper case', `openstack:///${ID.toUpperCase()}`],
])('finds the server id written %s', (_, providerId) => {
  expect(serverIdOf(providerId)).toBe(ID);
});

it.each([
  ['another cloud, though it has a UUID', `vsphere://${ID}`],
  ['another cloud', 'aws:///eu-central-1a/i-0123456789abcdef0'],
  ['a name', 'openstack:///worker-3'],
  ['nothing', ''],
  ['none', undefined],
])('finds none in %s', (_, providerId) => {
  expect(serverIdOf(providerId)).toBeNull();
});
