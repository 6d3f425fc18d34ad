import type { Texts } from '../../raw-fields.ts';

/** What Designate writes where nobody but the operator owns a zone, as those of floating IPs' names. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** The project that a zone or recordset belongs to, if one does. */
export function ownerOf({ project_id }: Texts<'project_id'>): string | null {
  return project_id && project_id !== NOBODY ? project_id : null;
}
