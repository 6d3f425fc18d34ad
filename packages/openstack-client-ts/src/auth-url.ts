import type { Cloud } from './cloud.ts';
import { CloudConfigError } from './errors.ts';

/** Where a cloud's Keystone is, with or without version, without slashes at its end. Throws `CloudConfigError`. */
export function authUrlOf({ name, settings }: Cloud): string {
  const authUrl = settings.auth?.auth_url;
  if (!authUrl) throw new CloudConfigError(`cloud '${name}': auth.auth_url missing`);
  if (!URL.canParse(authUrl)) throw new CloudConfigError(`cloud '${name}': auth.auth_url is no URL`);
  return authUrl.replace(/\/+$/, '');
}
