import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { kubernetesProvider } from '@pellucid/provider-k8s';
import { openstackProvider } from '@pellucid/provider-openstack';
import { expect, it } from 'vitest';

it('the README counts the kinds and services as they are', async () => {
  const text = await readFile(join(import.meta.dirname, '..', '..', '..', 'README.md'), 'utf8');
  const services = new Set(
    openstackProvider.resources.map(({ source }) => (source as { readonly service: string }).service),
  );
  const counted = (what: RegExp): number => Number(what.exec(text)?.[1]);
  expect({
    openstack: counted(/\[(\d+) kinds of OpenStack\]/),
    services: counted(/of (\d+) services from Keystone/),
    kubernetes: counted(/\[(\d+) of Kubernetes\]/),
  }).toEqual({
    openstack: openstackProvider.resources.length,
    services: services.size,
    kubernetes: kubernetesProvider.resources.length,
  });
});
