/** What the configuration says about an OpenStack account. */
export interface OpenStackSettings {
  /** Name of a cloud in clouds.yaml, or such a cloud's settings themselves. */
  readonly cloud: string | Readonly<Record<string, unknown>>;
  /** Regions to read. Left out: the cloud's `region_name`, else all in its catalog. */
  readonly regions?: readonly string[];
  /** Milliseconds for one attempt of a request. */
  readonly timeoutMs?: number;
  /** Further attempts after the first, where the platform did not answer or was busy. */
  readonly retries?: number;
  /** Requests under way at a time, for each service. */
  readonly concurrency?: number;
}
