/** Stands where a secret was. */
const MASK = '***';

/** Parts of names that tell of a secret in the value. */
const PARTS = 'passw|passphrase|secret|token|credential|authorization|signature|cookie|api[_-]?key|private[_-]?key';
/** These do so only as words of their own: there are `bypass`, `COMPASS`, `passed` and `OLDPWD`. */
const WORDS = '(?:(?<![A-Za-z])(?:pass|pwd)|Pass|Pwd)(?![a-z])|(?<![A-Za-z])(?:PASS|PWD)(?![A-Za-z])';

/** The flag `i` would not do: where a word begins may be told by its capital alone (`adminPass`). */
function inAnyCase(words: string): string {
  return words.replaceAll(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

const SECRET_NAME = `${inAnyCase(PARTS)}|${WORDS}`;
/** From the telling word to the name's end. */
const NAME_END = `(?:${SECRET_NAME})[\\w.-]{0,40}`;
/** `PASS: …` is what a test runner says. */
const NO_VERDICT = '(?!(?<![\\w.-])PASS:)';

/** `password=…`, also as a query parameter; `password="…"`. */
const ASSIGNMENT = new RegExp(`(${NAME_END}["']?=)("[^"]*"|'[^']*'|[^\\s"'&,;})\\]]+)`, 'g');
/** `"password": "…"`, as in JSON, also where it is quoted again; `password: "…"`, as in YAML. */
const MEMBER = new RegExp(
  `(${NO_VERDICT}${NAME_END}(?:\\\\?["'])?\\s{0,4}:\\s{0,4})` +
    `(?:(")(?:[^"\\\\]|\\\\[^])*|(')(?:[^'\\\\]|\\\\[^])*|(\\\\["'])(?:(?!\\\\["'])[^])*)`,
  'g',
);
/** `X-Auth-Token: …`, `password: …`. Ordinary words after a colon are no secrets: what has no digit stays. */
const HEADER = new RegExp(
  `(${NO_VERDICT}${NAME_END}:[ \\t]{1,4}(?:(?:${inAnyCase('bearer|basic')})[ \\t]+)?)` +
    `(?=[^\\s"',;]*\\d)(?!\\$\\{)([^\\s"',;]{6,})`,
  'g',
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
  [MEMBER, `$1$2$3$4${MASK}`],
  [HEADER, `$1${MASK}`],
];

/** What has none of these has none of the patterns: most texts are names, and there are millions of them. */
const SUSPECT = new RegExp(`://[^/]*@|PRIVATE KEY|eyJ|gAAAAA|bearer|basic|${PARTS}|pass|pwd`, 'i');

/**
 * Takes out of a text what looks like a secret: credentials in URLs, values of parameters, members and headers whose names
 * tell of one, private keys, tokens of known forms. Services put into their error messages what they were sent; this is
 * for messages that are shown, logged or stored.
 */
export function maskSecrets(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return PATTERNS.reduce((masked, [pattern, replacement]) => masked.replaceAll(pattern, replacement), text);
}

const NAME = new RegExp(SECRET_NAME);

/** Whether what goes by this name is a secret, going by the name alone: `adminPassword`, `x-auth-token`, `DB_PASS`. */
export function isSecretName(name: string): boolean {
  return NAME.test(name);
}
