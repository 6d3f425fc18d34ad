/** `100m`, `1.5`, `128Mi`, `12e6`: https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/ */
const QUANTITY =
  /^(?<sign>[+-]?)(?<whole>\d*)\.?(?<fraction>\d*)(?:[eE](?<exponent>[+-]?\d{1,2})|(?<suffix>[numkKMGTPE]i?))?$/;

const DECIMAL_SUFFIXES: Readonly<Record<string, number>> = {
  n: -9,
  u: -6,
  m: -3,
  k: 3,
  M: 6,
  G: 9,
  T: 12,
  P: 15,
  E: 18,
};
const BINARY_SUFFIXES: Readonly<Record<string, number>> = { Ki: 10, Mi: 20, Gi: 30, Ti: 40, Pi: 50, Ei: 60 };

/** Largest `Int` of GraphQL. */
const MAX_INT = 0x7fffffff;

/** Memory or storage in bytes, rounded up as Kubernetes does. Null when there is none, or more than a number can hold. */
export function bytes(quantity: string | null | undefined): number | null {
  const value = toInteger(quantity, 0);
  return value !== null && Number.isSafeInteger(value) ? value : null;
}

/** CPU in thousandths of a core, rounded up. Null when there is none, or more than an `Int` can hold. */
export function millicores(quantity: string | null | undefined): number | null {
  const value = toInteger(quantity, 3);
  return value !== null && Math.abs(value) <= MAX_INT ? value : null;
}

/** Calculated with whole numbers throughout: `1.1` cores are 1100 thousandths, not 1100.0000000000002 rounded up. */
function toInteger(quantity: string | null | undefined, shift: number): number | null {
  const { sign, whole = '', fraction = '', exponent, suffix = '' } = QUANTITY.exec(quantity ?? '')?.groups ?? {};
  const binary = BINARY_SUFFIXES[suffix];
  const decimal = exponent === undefined ? (DECIMAL_SUFFIXES[suffix] ?? 0) : Number(exponent);
  const isKnown = suffix === '' || binary !== undefined || suffix in DECIMAL_SUFFIXES;
  if (whole + fraction === '' || !isKnown) return null;
  const digits = BigInt(whole + fraction) * 2n ** BigInt(binary ?? 0);
  const power = decimal - fraction.length + shift;
  const divisor = 10n ** BigInt(Math.max(0, -power));
  const magnitude = (digits * 10n ** BigInt(Math.max(0, power)) + divisor - 1n) / divisor;
  return Number(sign === '-' ? -magnitude : magnitude);
}
