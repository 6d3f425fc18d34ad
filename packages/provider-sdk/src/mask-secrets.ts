/** Stands where a secret was. */
const MASK = '***';

/** Words in a name that tell of a secret in the value. */
const SECRET_NAME =
  'passw|passphrase|secret|token|credential|authorization|signature|cookie|api[_-]?key|private[_-]?key';

/** `password=…`, also as a query parameter; `password="…"`. */
const ASSIGNMENT = new RegExp(
  `([\\w.-]{0,40}(?:${SECRET_NAME})[\\w.-]{0,40}["']?=)("[^"]*"|'[^']*'|[^\\s"'&,;})\\]]+)`,
  'gi',
);
/** `"password": "…"`, as in JSON, also where it is quoted again. */
const MEMBER = new RegExp(
  `([\\w.-]{0,40}(?:${SECRET_NAME})[\\w.-]{0,40}\\\\?["']\\s{0,4}:\\s{0,4}\\\\?["'])([^"'\\\\]*)`,
  'gi',
);
/** `X-Auth-Token: …`, `password: …`. Ordinary words after a colon are no secrets: what has no digit stays. */
const HEADER = new RegExp(
  `([\\w.-]{0,40}(?:${SECRET_NAME})[\\w.-]{0,40}:[ \\t]{1,4}(?:(?:Bearer|Basic)[ \\t]+)?)(?=[^\\s"',;]*\\d)(?!\\$\\{)([^\\s"',;]{6,})`,
  'gi',
);

const PATTERNS: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  // Users and passwords in URLs.
  [/(:\/\/)[^/\s@"'<>]{1,500}@/g, `$1${MASK}@`],
  [/-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]{0,30}PRIVATE KEY-----|$)/g, MASK],
  [/\b(Bearer|Basic)([ \t]+)(?=\S*\d)[\w.~+/=-]{8,}/gi, `$1$2${MASK}`],
  // JSON Web Tokens (service accounts, OIDC), Fernet tokens (Keystone).
  [/\beyJ[\w-]{5,}\.[\w-]{5,}(?:\.[\w-]*)?/g, MASK],
  [/\bgAAAAA[\w-]{20,}={0,2}/g, MASK],
  [ASSIGNMENT, `$1${MASK}`],
  [MEMBER, `$1${MASK}`],
  [HEADER, `$1${MASK}`],
];

/** What has none of these has none of the patterns: most texts are names, and there are millions of them. */
const SUSPECT = new RegExp(`://[^/]*@|PRIVATE KEY|eyJ|gAAAAA|bearer|basic|${SECRET_NAME}`, 'i');

/**
 * Takes out of a text what looks like a secret: credentials in URLs, values of parameters, members and headers whose names
 * tell of one, private keys, tokens of known forms. Services put into their error messages what they were sent; this is
 * for messages that are shown, logged or stored.
 */
export function maskSecrets(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return PATTERNS.reduce((masked, [pattern, replacement]) => masked.replaceAll(pattern, replacement), text);
}

const NAME = new RegExp(SECRET_NAME, 'i');

/** Whether what goes by this name is a secret, going by the name alone: `adminPassword`, `x-auth-token`. */
export function isSecretName(name: string): boolean {
  return NAME.test(name);
}
