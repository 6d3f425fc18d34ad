import { describe, expect, it } from 'vitest';
import { createServerImage, waitForImage } from '../src/index.ts';
import { type FakeServices, fakeServices } from './support/fake-services.ts';

const ACTION = 'POST compute/servers/server-1/action';

const imageOf = (status: string) => ({ id: 'image-1', name: 'backup', status, visibility: 'private', owner: 'own' });

function serverIs(status: string, { on }: FakeServices): void {
  const volumes = { 'os-extended-volumes:volumes_attached': [{ id: 'volume-1' }] };
  on('GET compute/servers/server-1', {
    body: { server: { id: 'server-1', name: 'web', status, created: '', ...volumes } },
  });
}

describe('an image of a server', () => {
  it.each([
    ['the body', { body: { image_id: 'image-1' } }],
    ['the header of an old cloud', { headers: { location: 'http://elsewhere/images/image-1' } }],
  ])('is known from %s of the answer', async (_where, answer) => {
    const services = await fakeServices();
    const { cloud, on, changes } = services;
    serverIs('SHUTOFF', services);
    on(ACTION, { status: 202, ...answer });
    on('GET image/images/image-1', { body: imageOf('queued') });
    const made = await createServerImage(cloud, 'server-1', { name: 'backup', metadata: [{ key: 'a', value: 'b' }] });
    expect(made).toMatchObject({ image: { id: 'image-1', status: 'queued' }, volumeIds: ['volume-1'] });
    expect(changes()).toEqual([[ACTION, { createImage: { name: 'backup', metadata: { a: 'b' } } }]]);
  });

  it('is found by its mark when the answer was lost', async () => {
    const services = await fakeServices();
    const { cloud, on, changes, requests } = services;
    serverIs('SHUTOFF', services);
    on('GET image/images', { body: { images: [imageOf('saving')] } });
    const made = await createServerImage(cloud, 'server-1', { name: 'backup' }, { value: 'key-1', isRetry: true });
    expect(made.image).toMatchObject({ id: 'image-1', status: 'saving' });
    expect(changes()).toEqual([]);
    expect(requests().at(-1)?.query.get('pellucid:idempotency')).toBe('key-1');
  });

  it('is refused of a server in another state', async () => {
    const services = await fakeServices();
    serverIs('SHELVED', services);
    const made = createServerImage(services.cloud, 'server-1', { name: 'backup' });
    await expect(made).rejects.toMatchObject({ code: 'CONFLICT', field: 'id' });
    expect(services.changes()).toEqual([]);
  });

  it('that Nova has given up is no longer waited for', async () => {
    const { cloud, on } = await fakeServices();
    on(
      'GET image/images/image-1',
      { body: imageOf('queued') },
      { status: 404, body: { message: 'no image found with ID image-1' } },
    );
    const states: string[] = [];
    const waited = waitForImage(cloud, 'image-1', {
      timeoutMs: 10_000,
      signal: AbortSignal.timeout(15_000),
      onState: (state) => void states.push(state),
    });
    await expect(waited).rejects.toMatchObject({ code: 'UPSTREAM_FAILED' });
    expect(states).toEqual(['queued', 'deleted']);
  });
});
