import type { EventsV1Event } from '@kubernetes/client-node';
import { newest } from '../../collectors.ts';
import { defineKubernetesResource, type KubernetesContext, kindOf, objectAlias } from '../../define.ts';
import type { ApiObject } from '../../wire.ts';

type Event = ApiObject<EventsV1Event>;

const MOST = 2000;
const HOURS = 6;

/**
 * Events. The API has no order by time: all of them are listed, which is bounded by how long the API server keeps them (an
 * hour by default), and the newest are kept.
 */
export const event = defineKubernetesResource<'KubernetesEvent', Event>('KubernetesEvent', {
  source: {
    apiVersion: 'events.k8s.io/v1',
    resource: 'events',
    collect: newest<Event>({
      count: MOST,
      withinMs: HOURS * 3_600_000,
      at: (row) => Date.parse(lastSeen(row) ?? '') || 0,
    }),
  },
  // Nothing refers to it by name.
  alias: () => null,
  properties: {
    type: 'type',
    reason: 'reason',
    message: 'note',
    action: 'action',
    count: ({ series, deprecatedCount }) => series?.count ?? deprecatedCount ?? 1,
    lastSeenAt: (row) => lastSeen(row),
    reportingController: ({ reportingController, deprecatedSource }) =>
      reportingController || deprecatedSource?.component,
  },
  relationships: { regarding: regardingOf },
});

/** Those who write events by the old API fill in other fields than those who write by the new one. */
function lastSeen({ series, eventTime, deprecatedLastTimestamp, metadata }: Event): string | undefined {
  return series?.lastObservedTime ?? deprecatedLastTimestamp ?? eventTime ?? metadata.creationTimestamp;
}

function regardingOf({ regarding }: Event, context: KubernetesContext) {
  const { apiVersion = '', kind: itsKind, namespace, name, uid } = regarding ?? {};
  const kind = itsKind && kindOf({ apiVersion, kind: itsKind }, context);
  if (!kind || !name) return null;
  // A kubelet puts the name of its node in place of the uid, which it does not know.
  if (uid && uid !== name) return { kind, key: uid };
  return { kind, alias: objectAlias({ name, ...(namespace && kind !== 'KubernetesNode' ? { namespace } : {}) }) };
}
