import { z } from 'zod';
import { serviceTypeNames } from './service-types.ts';

/** `auth` of a cloud: what its `auth_type` needs, in keystoneauth's names. */
const authSchema = z.looseObject({
  auth_url: z.string().optional(),
  username: z.string().optional(),
  user_id: z.string().optional(),
  password: z.string().optional(),
  user_domain_id: z.string().optional(),
  user_domain_name: z.string().optional(),
  project_id: z.string().optional(),
  project_name: z.string().optional(),
  project_domain_id: z.string().optional(),
  project_domain_name: z.string().optional(),
  domain_id: z.string().optional(),
  domain_name: z.string().optional(),
  default_domain_id: z.string().optional(),
  default_domain_name: z.string().optional(),
  default_domain: z.string().optional(),
  system_scope: z.string().optional(),
  token: z.string().optional(),
  application_credential_id: z.string().optional(),
  application_credential_name: z.string().optional(),
  application_credential_secret: z.string().optional(),
});

const flag = z
  .union([z.boolean(), z.string().regex(/^(true|false|yes|no|on|off)$/i)])
  // YAML 1.1, which PyYAML reads, has more words for it than 1.2.
  .transform((value) => /^(true|yes|on)$/i.test(String(value)));
const text = z.union([z.string(), z.number()]).transform(String);

/** One cloud of clouds.yaml, as far as this client reads it; unknown keys (per-service settings among them) are kept. */
export const cloudSchema = z.looseObject({
  auth_type: z.string().optional(),
  auth: authSchema.optional(),
  region_name: text.optional(),
  regions: z
    .array(z.union([text, z.strictObject({ name: text, values: z.record(z.string(), z.unknown()).nullish() })]))
    .optional(),
  interface: z.union([z.string(), z.array(z.string())]).optional(),
  verify: flag.optional(),
  insecure: flag.optional(),
  cacert: z.string().optional(),
  cert: z.string().optional(),
  key: z.string().optional(),
  profile: z.string().optional(),
  cloud: z.string().optional(),
});

/** A cloud's settings. */
export type CloudSettings = z.infer<typeof cloudSchema>;
/** Its credentials and scope. */
export type AuthSettings = z.infer<typeof authSchema>;

/** A cloud with its name. */
export interface Cloud {
  readonly name: string;
  readonly settings: CloudSettings;
}

/**
 * A per-service setting, under any name of the service: `compute_endpoint_override`, `volume_interface`, …; undefined
 * when the cloud does not have it.
 */
export function serviceSetting(cloud: Cloud, serviceType: string, name: string): string | undefined {
  const found = serviceTypeNames(serviceType)
    .map((one) => cloud.settings[`${one.replaceAll('-', '_')}_${name}`])
    .find((value) => typeof value === 'string' || typeof value === 'number');
  return found === undefined ? undefined : String(found);
}
