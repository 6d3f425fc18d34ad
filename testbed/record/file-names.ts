import { isObject } from './answer.ts';

const ID = /[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}/g;

/** What the estate calls things: ids differ in every recording, names do not. */
export function namesById(bodies: readonly unknown[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (!isObject(value)) return;
    const { name } = value;
    for (const id of [value['id'], value['uuid']])
      if (typeof id === 'string' && typeof name === 'string' && !name.match(ID)) names.set(id, name);
    Object.values(value).forEach(visit);
  };
  bodies.forEach(visit);
  return names;
}

/**
 * File names without `.json`, in the order of the URLs of one service: of `/v2.1/os-quota-sets/<id>/detail` it is
 * `os_quota_sets_demo_detail`. Where only queries differ, the shortest has none in its name.
 *
 * @param ownProject left out of paths that begin with it (`/v3/<project>/volumes`)
 */
export function fileNames(
  urls: readonly URL[],
  names: ReadonlyMap<string, string>,
  ownProject: string,
): readonly string[] {
  const unnamed = new Map<string, string>();
  const nameOf = (id: string): string => {
    const name = names.get(id) ?? unnamed.get(id) ?? `id${unnamed.size}`;
    if (!names.has(id)) unnamed.set(id, name);
    return name;
  };
  const slug = (text: string): string =>
    text
      .replaceAll(ID, nameOf)
      .replaceAll(/[^A-Za-z0-9]+/g, '_')
      .replaceAll(/^_|_$/g, '');
  const paths = urls.map(({ pathname }) => {
    const [, version = '', ...rest] = pathname.split('/');
    const below = /^v\d/.test(version) ? rest : [version, ...rest];
    return slug((below[0] === ownProject ? below.slice(1) : below).join('/')) || '_versions';
  });
  const shortest = new Map<string, string>();
  for (const [index, url] of urls.entries()) {
    const path = paths[index] ?? '';
    const known = shortest.get(path);
    if (known === undefined || url.search.length < known.length) shortest.set(path, url.search);
  }
  const taken = new Map<string, number>();
  return urls.map((url, index) => {
    const path = paths[index] ?? '';
    const name = url.search === shortest.get(path) ? path : `${path}_${slug(url.search)}`;
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    return count === 1 ? name : `${name}_${count}`;
  });
}
