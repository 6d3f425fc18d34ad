import { maskSecrets } from '@pellucid/provider-sdk';
import { ApiError, HttpError, OpenStackError, ServiceNotAvailableError } from 'openstack-client-ts';
import { GatewayError, type GatewayErrorCode } from './errors.ts';

/** How the parts of a request are called in our input, so that an error can name the part that it is about. */
export interface InputNames {
  /** Names of attributes in the service's body → of fields in our input: `flavorRef` → `flavorId`. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** What the request refers to. Services put the id that they do not find into their message. */
  readonly references?: readonly Reference[];
  /** Messages that name neither. */
  readonly phrases?: readonly { readonly says: RegExp; readonly code: GatewayErrorCode; readonly field: string }[];
}

/** Something that the input refers to by id or name. */
export interface Reference {
  /** Path in the input: `networks.0.networkId`. */
  readonly field: string;
  readonly value: string;
}

/** What the OpenStack client throws, in the gateway's terms; anything else as it is. */
export function toGatewayError(error: unknown, names: InputNames = {}): unknown {
  if (error instanceof ApiError) return ofAnswer(error, names);
  if (error instanceof OpenStackError) {
    const code = error.code === 'UNAUTHORIZED' ? 'UNAUTHENTICATED' : 'UPSTREAM_UNAVAILABLE';
    return new GatewayError(code, error.message, { cause: error });
  }
  if (error instanceof HttpError && error.failure !== 'aborted')
    return new GatewayError('UPSTREAM_UNAVAILABLE', error.message, { cause: error });
  return error;
}

/** Whether an error says that the cloud does not have the service, or not the part of its API that was asked for. */
export function isNotOffered(error: unknown): boolean {
  if (!(error instanceof GatewayError)) return false;
  return error.code === 'NOT_FOUND' || error.cause instanceof ServiceNotAvailableError;
}

function ofAnswer(error: ApiError, names: InputNames): GatewayError {
  const { service, requestId } = error;
  const about = { service, requestId: requestId ?? undefined, cause: error };
  const attribute = attributeOf(error.reason);
  const own = attribute === undefined ? undefined : (names.attributes?.[attribute] ?? attribute);
  const phrase = names.phrases?.find(({ says }) => says.test(error.reason));
  const reference = names.references?.find(({ value }) => mentions(error.reason, value));
  const field = own ?? phrase?.field ?? reference?.field;
  const isMissing = own === undefined && reference !== undefined && error.status === 400 && MISSING.test(error.reason);
  const code = own === undefined && phrase ? phrase.code : isMissing ? 'NOT_FOUND' : codeOf(error);
  return new GatewayError(code, maskSecrets(withoutValue(error.reason)), { ...about, field });
}

/** As a word of its own: a name may be short. */
function mentions(text: string, value: string): boolean {
  const at = value === '' ? -1 : text.indexOf(value);
  return at >= 0 && !/[\w-]/.test(text.charAt(at - 1) + text.charAt(at + value.length));
}

/** Nova answers 400 where what a new server refers to is not there. */
const MISSING =
  /could not be found|not found|failed to get|does not exist|cannot be found|can not find|unable to find/i;

/** Quotas are refused with 403 by Nova, 409 by Neutron, 413 by Cinder: only their words tell. */
const QUOTA = /quota|exceeds? (allowed|available)|limit exceeded|too many|maximum number of .* exceed/i;

/** oslo.policy names the rule, and some rules are about quotas. */
const POLICY = /policy doesn't allow|disallowed by policy|not authorized/i;

/**
 * Neutron's own names of errors whose HTTP status says something else than we do: a 404 for a network that no router leads
 * to is no missing thing, a 400 for a network without free addresses no fault of the input. Source: neutron-lib's exceptions.
 */
const NEUTRON_CODES: Readonly<Record<string, GatewayErrorCode>> = {
  OverQuota: 'QUOTA_EXCEEDED',
  SubnetPoolQuotaExceeded: 'QUOTA_EXCEEDED',
  ExternalGatewayForFloatingIPNotFound: 'CONFLICT',
  ExternalIpAddressExhausted: 'CONFLICT',
  IpAddressGenerationFailure: 'CONFLICT',
};

/** Cinder and Nova refuse what a volume's state forbids, and Neutron a second interface in a subnet, as bad requests. */
const WRONG_STATE = /^invalid (volume|snapshot)\b.*\b(status|state|attach)|already (has|attached)/i;

function codeOf({ status, reason, type }: ApiError): GatewayErrorCode {
  const ofNeutron = type === null ? undefined : NEUTRON_CODES[type];
  if (ofNeutron) return ofNeutron;
  if (status === 400 && WRONG_STATE.test(reason)) return 'CONFLICT';
  // A change on the condition that nobody else has changed it.
  if (status === 412) return 'CONFLICT';
  if ([403, 409, 413].includes(status) && QUOTA.test(reason) && !POLICY.test(reason)) return 'QUOTA_EXCEEDED';
  if (status === 401) return 'UNAUTHENTICATED';
  if (status === 403) return 'FORBIDDEN';
  if (status === 404) return 'NOT_FOUND';
  if (status === 409) return 'CONFLICT';
  // 500: it broke over this request; 501: this cloud cannot do it.
  if (status === 500 || status === 501) return 'UPSTREAM_FAILED';
  return status > 501 || status === 429 ? 'UPSTREAM_UNAVAILABLE' : 'INVALID_INPUT';
}

/**
 * The services name the part of the body: `Invalid input for field/attribute name. Value: …` (Nova, Cinder), `Invalid input
 * for cidr. Reason: …` (Neutron).
 */
function attributeOf(reason: string): string | undefined {
  return /(?:field\/attribute|invalid input for) ([\w.:-]+?)\. /i.exec(reason)?.[1];
}

/** What was sent may be a secret (`user_data`, `adminPass`), and the caller knows it: Nova repeats all of it. */
function withoutValue(reason: string): string {
  const [beginning, value] = reason.split(/ Value: /, 2);
  if (beginning === undefined || value === undefined || attributeOf(reason) === undefined) return reason;
  const rule =
    /(is too long|is too short|is not of type '\w+'|is not a '[\w-]+'|is a required property|does not match .*)$/.exec(
      value.replace(/\.$/, ''),
    )?.[1];
  return rule === undefined ? beginning : `${beginning.replace(/\.$/, '')}: it ${rule}`;
}
