import type { TwoUsers } from './two-users.ts';

/** How long is listened, in milliseconds: a change comes within two seconds. */
const LISTEN_MS = 15_000;

/** What a subscription tells in a while. */
export async function listen(
  { served, token }: Pick<TwoUsers, 'served' | 'token'>,
  query: string,
  variables: object,
): Promise<string> {
  const response = await fetch(`${served.url}/graphql/stream`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', 'x-auth-token': token },
    body: JSON.stringify({ query, variables }),
  });
  const decoder = new TextDecoder();
  const reader = response.body?.getReader();
  const end = setTimeout(() => void reader?.cancel(), LISTEN_MS);
  let text = '';
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read())
    text += decoder.decode(part.value, { stream: true });
  clearTimeout(end);
  return text;
}
