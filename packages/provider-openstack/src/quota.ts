/** One resource's quota and use; Nova and Cinder say `in_use`, Neutron says `used`. */
interface Quota {
  readonly limit: number;
  readonly in_use: number;
}

/** A quota set of Nova or Cinder with usage, and whose it is. Releases add and drop resources. */
export type QuotaSet<Names extends string> = { readonly project_id: string } & { readonly [Name in Names]?: Quota };

/** Neutron's quotas with usage, and whose they are. Extensions add resources. */
export type NetworkQuotas<Names extends string> = { readonly project_id: string } & {
  readonly [Name in Names]?: { readonly limit: number; readonly used: number };
};
