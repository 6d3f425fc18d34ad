import { describe, expect, it } from 'vitest';
import type { Credential } from '../src/callers/credential.ts';
import { createCredentialCache } from '../src/callers/credential-cache.ts';
import type { Identified } from '../src/callers/identified.ts';

const credential = (secret: string): Credential => ({ type: 'keystone', secret });
const somebody = (id: string, until: number | null = null): Identified => ({
  caller: { id, name: id, role: 'reader', sees: null, keystone: null },
  until,
});

describe('what is known of credentials', () => {
  it('is believed for a while, and never for longer than they live', async () => {
    let now = 1000;
    const cache = createCredentialCache(60_000, () => now);
    await cache.getOr(credential('long'), async () => somebody('long', 3_600_000));
    await cache.getOr(credential('short'), async () => somebody('short', 5000));
    await cache.getOr(credential('endless'), async () => somebody('endless'));
    now = 4999;
    expect(cache.get(credential('short'))?.until).toBe(5000);
    now = 5000;
    expect(cache.get(credential('short'))).toBeUndefined();
    expect(cache.get(credential('long'))?.until).toBe(61_000);
    now = 61_000;
    expect(cache.get(credential('long'))).toBeUndefined();
    expect(cache.get(credential('endless'))).toBeUndefined();
  });

  it('is not that one of them failed: it is asked again', async () => {
    const cache = createCredentialCache(60_000, () => 0);
    const fails = async (): Promise<Identified> => {
      throw new Error('away');
    };
    await expect(cache.getOr(credential('a'), fails)).rejects.toThrow('away');
    expect((await cache.getOr(credential('a'), async () => somebody('a'))).caller.id).toBe('a');
  });

  it('tells the same secret apart by how it was sent', async () => {
    const cache = createCredentialCache(60_000, () => 0);
    await cache.getOr(credential('same'), async () => somebody('a'));
    expect(cache.get({ type: 'bearer', secret: 'same' })).toBeUndefined();
  });

  it('is bounded: who did not come for longest is forgotten', async () => {
    const cache = createCredentialCache(60_000, () => 0);
    for (let index = 0; index <= 5000; index += 1) {
      await cache.getOr(credential(`${index}`), async () => somebody(`${index}`));
      cache.get(credential('1'));
    }
    expect(cache.get(credential('0'))).toBeUndefined();
    expect(cache.get(credential('1'))).toBeDefined();
  });
});
