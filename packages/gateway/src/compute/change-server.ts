import type { GatewayCloud } from '../cloud.ts';
import { invalidInput } from '../errors.ts';
import type { KeyValue } from '../key-values.ts';
import { requireMicroversion } from '../microversion.ts';
import type { Server } from './server.ts';
import { newMetadata } from './server-metadata.ts';
import { sendToServer, showServer } from './servers.ts';

/** What of a server can be changed at any time; what is left out or null stays. */
export interface UpdateServerInput {
  readonly name?: string | null;
  /** An empty text takes it away. */
  readonly description?: string | null;
}

/** Nova's limit on names. */
const LONGEST_NAME = 255;

/** Throws `INVALID_INPUT` for a name that Nova does not take. */
export function checkName(field: string, name: string): void {
  if (name.trim() === '') throw invalidInput(field, 'the name is empty');
  if (name.length > LONGEST_NAME) throw invalidInput(field, `a name has ${LONGEST_NAME} characters at most`);
}

/** Nova's limits on tags. */
const MOST_TAGS = 50;
const LONGEST_TAG = 60;

/** Throws `INVALID_INPUT` for tags that Nova does not take: it would not say which one it is. */
export function checkTags(tags: readonly string[]): void {
  if (tags.length > MOST_TAGS) throw invalidInput('tags', `a server has ${MOST_TAGS} tags at most`);
  const wrong = tags.findIndex((tag) => tag === '' || tag.length > LONGEST_TAG || /[,/]/.test(tag));
  if (wrong >= 0)
    throw invalidInput(`tags.${wrong}`, `a tag has 1 to ${LONGEST_TAG} characters, no commas and no slashes`);
}

/** Renames a server, describes it anew. Throws `NOT_FOUND`, `INVALID_INPUT`. */
export async function updateServer(
  cloud: GatewayCloud,
  id: string,
  { name, description }: UpdateServerInput,
): Promise<Server> {
  if (name == null && description == null) throw invalidInput('input', 'nothing is to be changed');
  if (name != null) checkName('name', name);
  await requireMicroversion(cloud, 'compute', [{ field: 'description', value: description, since: '2.19' }]);
  const server = {
    ...(name == null ? {} : { name }),
    ...(description == null ? {} : { description: description === '' ? null : description }),
  };
  await sendToServer(cloud, id, {
    method: 'PUT',
    body: { server },
    names: { attributes: { name: 'name', description: 'description' } },
  });
  return showServer(cloud, id);
}

/** Replaces all metadata of a server but the mark of its topology. Throws `NOT_FOUND`, `QUOTA_EXCEEDED`. */
export async function setServerMetadata(
  cloud: GatewayCloud,
  id: string,
  metadata: readonly KeyValue[],
): Promise<Server> {
  const server = await showServer(cloud, id);
  await sendToServer(cloud, id, {
    method: 'PUT',
    path: '/metadata',
    body: { metadata: newMetadata(server, metadata) },
  });
  return showServer(cloud, id);
}

/** Replaces all tags of a server. Throws `NOT_FOUND`, `INVALID_INPUT`. */
export async function setServerTags(cloud: GatewayCloud, id: string, tags: readonly string[]): Promise<Server> {
  checkTags(tags);
  await requireMicroversion(cloud, 'compute', [{ field: 'tags', value: tags, since: '2.26' }]);
  // Of a server of another project Nova says that its tags may not be changed, and so tells that there is one.
  await showServer(cloud, id);
  await sendToServer(cloud, id, { method: 'PUT', path: '/tags', body: { tags } });
  return showServer(cloud, id);
}

/** Deletes a server; by force also where deletes are deferred, and while Nova is busy with it. Throws `NOT_FOUND`. */
export async function deleteServer(cloud: GatewayCloud, id: string, { force = false } = {}): Promise<void> {
  if (force) await sendToServer(cloud, id, { method: 'POST', path: '/action', body: { forceDelete: null } });
  else await sendToServer(cloud, id, { method: 'DELETE' });
}
