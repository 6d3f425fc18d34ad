/** Fields whose values are secrets, whatever they hold. */
const SECRET_FIELDS =
  /(^|[-_:])(admin_?pass|password|user_data|private_key|secret|payload|configdrive|blob|token|temp-url-key|access_key|auth_key|heartbeat_key|auth_encryption_key)(-2)?$/i;

/**
 * Text that is a secret, wherever it stands: tokens of Keystone and of Kubernetes, private keys, URLs with a password or
 * with a token among their parameters.
 */
const SECRET_TEXTS: readonly RegExp[] = [
  /gAAAAA[\w-]{20,}={0,2}/g,
  /\beyJ[\w-]{10,}\.eyJ[\w-]+(\.[\w-]+)?/g,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?-----END [A-Z ]*PRIVATE KEY-----/g,
  /(?<=:\/\/)[^/\s"@]+:[^/\s"@]+(?=@)/g,
  /(?<=[?&](?:token|key|secret|password|signature)=)[^&\s"]+/gi,
];

/** Ids of single requests, which say nothing of the estate and differ every time. */
const REQUEST_IDS = /\breq-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g;

/** An answer without secrets and request ids. Secret fields become null, secret text `(left out)`. */
export function scrub(value: unknown): unknown {
  if (typeof value === 'string') return scrubText(value);
  if (Array.isArray(value)) return value.map(scrub);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, isSecret(name, inner) ? null : scrub(inner)]);
  // What a request has to know for a rule of Octavia's to let it through: a session, a key.
  if (isByKnowledge(value)) entries.push(['value', '(left out)']);
  return Object.fromEntries(entries);
}

function isByKnowledge(row: object): boolean {
  return 'compare_type' in row && 'type' in row && (row.type === 'COOKIE' || row.type === 'HEADER');
}

/** Text without secrets and request ids. */
export function scrubText(text: string): string {
  const withoutSecrets = SECRET_TEXTS.reduce((left, pattern) => left.replace(pattern, '(left out)'), text);
  return withoutSecrets.replace(REQUEST_IDS, 'req-00000000-0000-0000-0000-000000000000');
}

/** Fields of the same name that are no text describe something: `"secret": { ... }`, `"password": true`. */
const isSecret = (name: string, value: unknown): boolean => typeof value === 'string' && SECRET_FIELDS.test(name);
