import { describe, expect, it } from 'vitest';
import { keyValues } from '../src/key-values.ts';

describe('keyValues', () => {
  it('prints pairs in the order of their keys, whatever the service sent', () => {
    expect(keyValues({ role: 'web', 'hw:cpu_policy': 'dedicated', count: 3 })).toEqual([
      'count=3',
      'hw:cpu_policy=dedicated',
      'role=web',
    ]);
    expect(keyValues(null)).toEqual([]);
  });

  it.each([
    'password',
    'adminPass',
    'db_pass',
    'ADMIN_PASSWD',
    'wifi-pwd',
    'apiKey',
    'aws_access_key_id',
    'ssh_key',
    'token',
    'authToken',
    'client_secret',
    'credentials',
    'private_data',
  ])('keeps the key and drops the value of %s', (key) => {
    expect(keyValues({ [key]: 'hunter2' })).toEqual([key]);
  });

  it.each(['monkey', 'compass', 'bypass', 'author', 'keyboard', 'cinder.csi.openstack.org/cluster', 'keypairless'])(
    'does not take %s for a secret',
    (key) => expect(keyValues({ [key]: 'x' })).toEqual([`${key}=x`]),
  );

  it('drops values that hold a secret under an innocent key', () => {
    expect(
      keyValues({ backend: 'postgres://app:hunter2@db/shop', cert: '-----BEGIN RSA PRIVATE KEY-----\nMII' }),
    ).toEqual(['backend', 'cert']);
    expect(keyValues({ docs: 'https://wiki.example/page' })).toEqual(['docs=https://wiki.example/page']);
  });
});
