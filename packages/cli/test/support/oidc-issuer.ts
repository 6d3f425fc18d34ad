import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

/** What the issuer says when it is asked for the token of a device. */
type DeviceState = 'authorization_pending' | 'slow_down' | 'access_denied' | 'expired_token' | 'confirmed';

/** An OpenID provider of a test, with the device flow (RFC 8628). */
export interface OidcIssuer {
  readonly url: string;
  /** What it answers to the requests for the token, one after the other; the last one again and again. */
  device: readonly DeviceState[];
  /** What it was asked for devices and tokens, as form fields. */
  readonly asked: URLSearchParams[];
  close(): void;
}

/** Who its tokens are for, and what else they claim. */
export interface IssuerOptions {
  readonly audience: string;
  readonly claims: Readonly<Record<string, unknown>>;
}

export const USER_CODE = 'WDJB-MJHT';

export async function startOidcIssuer({ audience, claims }: IssuerOptions): Promise<OidcIssuer> {
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const keys = [{ ...(await exportJWK(publicKey)), kid: 'k1', alg: 'ES256', use: 'sig' }];
  const jwt = () =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: 'ES256', kid: 'k1' })
      .setIssuer(issuer.url)
      .setAudience(audience)
      .setSubject('ada')
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(privateKey);
  const server: Server = createServer(async (request, response) => {
    const { status, body } = await answer(request);
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const issuer: OidcIssuer = {
    url,
    device: ['confirmed'],
    asked: [],
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };

  async function answer(request: IncomingMessage): Promise<{ readonly status: number; readonly body: unknown }> {
    if (request.url === '/keys') return { status: 200, body: { keys } };
    if (request.url === '/.well-known/openid-configuration')
      return {
        status: 200,
        body: {
          issuer: url,
          jwks_uri: `${url}/keys`,
          device_authorization_endpoint: `${url}/device`,
          token_endpoint: `${url}/token`,
          response_types_supported: ['code'],
        },
      };
    issuer.asked.push(new URLSearchParams(await text(request)));
    if (request.url === '/device')
      return {
        status: 200,
        body: {
          device_code: 'the-device-code',
          user_code: USER_CODE,
          verification_uri: `${url}/activate`,
          verification_uri_complete: `${url}/activate?user_code=${USER_CODE}`,
          expires_in: 60,
          interval: 1,
        },
      };
    const [state = 'expired_token', ...later] = issuer.device;
    if (later.length > 0) issuer.device = later;
    if (state !== 'confirmed') return { status: 400, body: { error: state } };
    return { status: 200, body: { access_token: await jwt(), token_type: 'Bearer', expires_in: 300 } };
  }
  return issuer;
}
