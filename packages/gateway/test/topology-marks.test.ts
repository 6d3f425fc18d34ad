import { describe, expect, it } from 'vitest';
import {
  beginServerAction,
  SERVER_ACTIONS,
  setServerMetadata,
  showNetwork,
  updateNetwork,
  updateVolume,
} from '../src/index.ts';
import { cinderVolume, fakeServices } from './support/fake-services.ts';

describe('the mark of a topology', () => {
  it('stays behind a new description, and is not part of it', async () => {
    const { cloud, on, changes } = await fakeServices();
    const marks = '(pellucid:topology=shop) (pellucid:idempotency=k-1)';
    const network = {
      ...{ id: 'n1', name: 'lan', status: 'ACTIVE', admin_state_up: true, shared: false, subnets: [] },
      description: `office ${marks}`,
    };
    on('GET network/networks/n1', { body: { network } });
    on('PUT network/networks/n1', { body: { network } });
    on('GET network/subnets', { body: { subnets: [] } });
    expect(await showNetwork(cloud, 'n1')).toMatchObject({ description: 'office', topology: 'shop' });
    await updateNetwork(cloud, 'n1', { description: 'home' });
    await updateNetwork(cloud, 'n1', { description: '' });
    await updateNetwork(cloud, 'n1', { name: 'wan' });
    expect(changes().map(([, body]) => body)).toEqual([
      { network: { description: `home ${marks}` } },
      { network: { description: marks } },
      { network: { name: 'wan' } },
    ]);
  });

  it('stays among new metadata', async () => {
    const { cloud, on, changes } = await fakeServices();
    const metadata = { role: 'db', 'pellucid:topology': 'shop' };
    const volume = cinderVolume({ metadata });
    on('GET block-storage/volumes/v1', { body: { volume } });
    on('PUT block-storage/volumes/v1', { body: { volume } });
    const server = { id: 's1', name: 'web', status: 'ACTIVE', created: '2026-01-01T00:00:00Z', metadata };
    on('GET compute/servers/s1', { body: { server } });
    on('PUT compute/servers/s1/metadata', { body: { metadata: {} } });
    const given = [{ key: 'role', value: 'web' }];
    expect(await updateVolume(cloud, 'v1', { metadata: given })).toMatchObject({
      ...{ topology: 'shop', metadata: [{ key: 'role', value: 'db' }] },
    });
    await setServerMetadata(cloud, 's1', given);
    on('POST compute/servers/s1/action', { status: 202, body: { server } });
    const input = { imageId: 'i1', metadata: given };
    await beginServerAction(cloud, SERVER_ACTIONS.rebuildServer, { id: 's1', input });
    const kept = { role: 'web', 'pellucid:topology': 'shop' };
    expect(changes().map(([, body]) => body)).toEqual([
      { volume: { metadata: kept } },
      { metadata: kept },
      { rebuild: { imageRef: 'i1', metadata: kept } },
    ]);
  });
});
