/** One of an object's `status.conditions`. */
export interface Condition {
  readonly type: string;
  readonly status: string;
}

type Conditions = readonly Condition[] | null | undefined;

/** Conditions as sorted `Type=Status`; their times are heartbeats and left out. */
export function conditionTexts(conditions: Conditions): string[] | null {
  return conditions?.map(({ type, status }) => `${type}=${status}`).sort() ?? null;
}

/** A condition's status (`True`, `False`, `Unknown`); undefined where nobody has set it. */
export function conditionStatus(conditions: Conditions, type: string): string | undefined {
  return conditions?.find((one) => one.type === type)?.status;
}
