import {
  allowInsecureRequests,
  ClientError,
  type Configuration,
  discovery,
  initiateDeviceAuthorization,
  None,
  pollDeviceAuthorizationGrant,
  ResponseBodyError,
} from 'openid-client';
import { isLoopback } from '../client/connection.ts';
import type { SavedCredential } from '../client/credentials-file.ts';
import { CommandError, usageError } from '../command-error.ts';
import { EXIT } from '../exit-codes.ts';
import { printable } from '../output/printable.ts';
import { createSpinner } from '../output/spinner.ts';

/** What is to be known of the issuer. */
export interface OidcLoginOptions {
  readonly issuer?: string;
  readonly clientId?: string;
  readonly scope?: string;
  readonly audience?: string;
}

/** How long an issuer may take to answer, in seconds. */
const TIMEOUT_SECONDS = 30;

/** Gets a JWT by the device flow (RFC 8628): somebody confirms in a browser, here or elsewhere. */
export async function oidcLogin(options: OidcLoginOptions): Promise<SavedCredential> {
  const { env, stderr } = process;
  const issuer = options.issuer ?? env['PELLUCID_OIDC_ISSUER'];
  const clientId = options.clientId ?? env['PELLUCID_OIDC_CLIENT_ID'];
  if (!issuer || !clientId)
    throw usageError(
      '--oidc needs --issuer URL and --client-id ID',
      'or PELLUCID_OIDC_ISSUER and PELLUCID_OIDC_CLIENT_ID',
    );
  const url = URL.parse(issuer);
  if (!url) throw usageError(`'${issuer}' is no URL of an issuer`);
  const spinner = createSpinner(stderr);
  try {
    const configuration = await discover(url, clientId);
    const device = await initiateDeviceAuthorization(configuration, {
      scope: options.scope ?? 'openid',
      ...(options.audience === undefined ? {} : { audience: options.audience }),
    });
    stderr.write(`Open ${printable(device.verification_uri)} and enter the code ${printable(device.user_code)}\n`);
    if (device.verification_uri_complete) stderr.write(`or open ${printable(device.verification_uri_complete)}\n`);
    spinner.say('waiting for you to confirm');
    const signal = AbortSignal.timeout(device.expires_in * 1000);
    const answer = await pollDeviceAuthorizationGrant(configuration, device, undefined, { signal });
    const lifetime = answer.expiresIn();
    return {
      type: 'bearer',
      token: answer.access_token,
      user: answer.claims()?.sub ?? null,
      project: null,
      expiresAt: lifetime === undefined ? null : new Date(Date.now() + lifetime * 1000).toISOString(),
    };
  } catch (error) {
    throw asCommandError(error, issuer);
  } finally {
    spinner.stop();
  }
}

function discover(issuer: URL, clientId: string): Promise<Configuration> {
  const execute = isLoopback(issuer.hostname) ? [allowInsecureRequests] : [];
  return discovery(issuer, clientId, undefined, None(), { execute, timeout: TIMEOUT_SECONDS });
}

const REASONS: Readonly<Record<string, string>> = {
  access_denied: 'was refused in the browser',
  expired_token: 'was not confirmed in time',
  invalid_client: 'refused: it does not know the client',
  unauthorized_client: 'refused: the client may not use the device flow',
};

/** Messages of the library name no token; those of the issuer are not passed on but for its error code. */
function asCommandError(error: unknown, issuer: string): unknown {
  if (error instanceof CommandError) return error;
  if (error instanceof ResponseBodyError)
    return new CommandError(
      `The login at ${issuer} ${REASONS[error.error] ?? `failed (${printable(error.error)})`}.`,
      EXIT.AUTH,
      { cause: error, code: 'UNAUTHENTICATED' },
    );
  if (error instanceof Error && error.name === 'TimeoutError')
    return new CommandError(`The login at ${issuer} was not confirmed in time.`, EXIT.AUTH, {
      code: 'UNAUTHENTICATED',
    });
  if (error instanceof ClientError || error instanceof TypeError)
    return new CommandError(`${issuer} cannot be used to log in: ${error.message}`, EXIT.UPSTREAM, {
      cause: error,
      code: 'UPSTREAM_UNAVAILABLE',
    });
  return error;
}
