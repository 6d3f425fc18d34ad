import { isRecord } from './record.ts';

const LONGEST_REASON = 300;

/** Where the services put their words, the most telling first. */
const WORDS = ['message', 'faultstring', 'detail', 'description', 'explanation', 'error_message', 'error_description'];

/** Names of which some services make the text itself, where others put a map under them. */
const TITLES = ['NeutronError', 'error', 'title'];

/**
 * The service's own words out of an error body, in one line. The services do not agree on its shape: `{badRequest:
 * {message}}` (nova, cinder), `{NeutronError: {message}}` or a text there, `{error: {message}}` (keystone), `{faultstring}`
 * (octavia, designate), `{error_message: {faultstring}}` or that as JSON in a text (ironic, magnum), `{title, description}`
 * (barbican, zaqar), `{title, error: {message}}` (heat), `{errors: [{title, detail}]}` (placement), HTML (glance, proxies)
 * or plain text.
 */
export function reasonOf(body: string): string {
  const parsed = parse(body);
  const found = textOf(parsed, WORDS) ?? textOf(parsed, TITLES);
  const line = lineOf(found ?? body);
  if (line === '') return 'no explanation';
  if (line.length <= LONGEST_REASON) return line;
  // A page, a sign-in form for one: its title says what it is, its first words mostly do not.
  const title = lineOf(/<title[^>]*>([\s\S]*?)<\/title>/i.exec(body)?.[1] ?? '');
  if (found === undefined && title !== '') return title.slice(0, LONGEST_REASON);
  return `${line.slice(0, LONGEST_REASON)}…`;
}

/** The name that Neutron gives its errors, beside their words; null for other bodies. */
export function reasonTypeOf(body: string): string | null {
  const parsed = parse(body);
  const error = isRecord(parsed) ? parsed['NeutronError'] : undefined;
  const type = isRecord(error) ? error['type'] : undefined;
  return typeof type === 'string' && type !== '' ? type : null;
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    // Many proxies answer in plain text or HTML: then the body is the message.
    return undefined;
  }
}

/** The first text under one of these names, at whatever depth it is; a text may hold JSON itself. */
function textOf(value: unknown, names: readonly string[], depth = 0): string | undefined {
  if (typeof value !== 'object' || value === null || depth > 4) return undefined;
  const own = isRecord(value) ? names.map((name) => value[name]) : [];
  for (const text of own) {
    if (typeof text !== 'string' || text.trim() === '') continue;
    const inner = text.startsWith('{') ? parse(text) : undefined;
    return isRecord(inner) ? (textOf(inner, names, depth + 1) ?? text) : text;
  }
  for (const nested of Object.values(value)) {
    const text = textOf(nested, names, depth + 1);
    if (text) return text;
  }
  return undefined;
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['amp', '&'],
]);

/** Without tags, comments and line breaks. */
function lineOf(text: string): string {
  return text
    .replace(/<!--[\s\S]*?-->|<(style|script|title)\b[\s\S]*?<\/\1>|<[/!]?[a-z][^>]*>/gi, ' ')
    .replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]+));/gi, (entity, decimal, hex, name) => {
      if (decimal || hex) return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16));
      return ENTITIES.get(String(name).toLowerCase()) ?? entity;
    })
    .replace(/\s+/g, ' ')
    .trim();
}
