import { describe, expect, it } from 'vitest';
import { accountAudience, audienceOf, namespaceAudience, OPERATORS_ONLY, projectAudience } from '../src/index.ts';

const OF_PROJECT = { ...OPERATORS_ONLY, to: 'PROJECT', by: 'projectId' } as const;

describe('audienceOf', () => {
  it('names the project, namespace or account, within the account', () => {
    expect(audienceOf(OF_PROJECT, 'a')({ projectId: 'p' }, 'x')).toBe(projectAudience('a', 'p'));
    const ofNamespace = { ...OPERATORS_ONLY, to: 'NAMESPACE', by: 'namespace' } as const;
    expect(audienceOf(ofNamespace, 'a')({ namespace: 'p' }, 'x')).toBe(namespaceAudience('a', 'p'));
    expect(audienceOf({ ...OPERATORS_ONLY, to: 'ACCOUNT' }, 'a')({}, 'x')).toBe(accountAudience('a'));
    expect(audienceOf({ ...OF_PROJECT, by: 'id' }, 'a')({}, 'p')).toBe(projectAudience('a', 'p'));
  });

  it('keeps accounts apart whatever their names are', () => {
    expect(projectAudience('a/b', 'c')).not.toBe(projectAudience('a', 'b/c'));
    expect(accountAudience('a')).not.toBe(projectAudience('a', ''));
  });

  it('leaves to operators what does not say whose it is', () => {
    for (const properties of [{}, { projectId: null }, { projectId: '' }, { projectId: ['p'] }])
      expect(audienceOf(OF_PROJECT, 'a')(properties, 'x')).toBeNull();
    expect(audienceOf(OPERATORS_ONLY, 'a')({ projectId: 'p' }, 'x')).toBeNull();
  });

  it('opens to the account what is shared, and nothing that is not just so', () => {
    const shared = { ...OF_PROJECT, everyoneIf: [{ property: 'shared', value: true }] } as const;
    const own = projectAudience('a', 'p');
    expect(audienceOf(shared, 'a')({ projectId: 'p', shared: true }, 'x')).toBe(accountAudience('a'));
    for (const value of [false, null, 'true'])
      expect(audienceOf(shared, 'a')({ projectId: 'p', shared: value }, 'x')).toBe(own);
    const image = { ...OF_PROJECT, everyoneIf: [{ property: 'visibility', value: 'public' }] };
    expect(audienceOf(image, 'a')({ visibility: 'public' }, 'x')).toBe(accountAudience('a'));
    expect(audienceOf(image, 'a')({ projectId: 'p', visibility: 'shared' }, 'x')).toBe(own);
  });
});
