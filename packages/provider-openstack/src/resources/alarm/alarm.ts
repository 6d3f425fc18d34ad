import { defineOpenStackResource } from '../../define.ts';
import { keyValues } from '../../key-values.ts';
import type { Flags, Lists, Texts } from '../../raw-fields.ts';
import { type AlarmRules, ruleOf, subjectOf } from './alarm-rule.ts';

type Alarm = Texts<
  | 'alarm_id'
  | 'description'
  | 'type'
  | 'severity'
  | 'state'
  | 'state_reason'
  | 'state_timestamp'
  | 'timestamp'
  | 'user_id'
> &
  Flags<'enabled' | 'repeat_actions'> &
  Lists<'alarm_actions' | 'ok_actions' | 'insufficient_data_actions'> &
  AlarmRules;

/** Aodh alarms. */
export const alarm = defineOpenStackResource<'OpenStackAlarm', Alarm>('OpenStackAlarm', {
  source: {
    service: 'alarm',
    path: '/alarms',
    items: '',
    idKey: 'alarm_id',
    allProjects: { 'q.field': 'all_projects', 'q.op': 'eq', 'q.value': 'true' },
    pageSize: 500,
    permission: 'telemetry:get_alarms:all_projects',
  },
  key: 'alarm_id',
  properties: {
    status: 'state',
    updatedAt: 'timestamp',
    description: 'description',
    type: 'type',
    enabled: 'enabled',
    severity: 'severity',
    stateReason: 'state_reason',
    stateChangedAt: 'state_timestamp',
    repeatActions: 'repeat_actions',
    rule: (row) => keyValues(ruleOf(row)),
    metric: (row) => textIn(row, 'metric'),
    comparisonOperator: (row) => textIn(row, 'comparison_operator'),
    threshold: (row) => numberIn(row, 'threshold'),
    alarmActions: ({ alarm_actions }) => alarm_actions?.map(actionTarget),
    okActions: ({ ok_actions }) => ok_actions?.map(actionTarget),
    insufficientDataActions: ({ insufficient_data_actions }) => insufficient_data_actions?.map(actionTarget),
  },
  relationships: { user: 'user_id', about: subjectOf },
});

/** Webhooks carry their secret in the path or the parameters as often as before the host. */
function actionTarget(action: string): string {
  if (!URL.canParse(action)) return 'unknown';
  const { protocol, host } = new URL(action);
  return host === '' ? protocol : `${protocol}//${host}`;
}

function textIn(row: Alarm, name: string): string | null {
  const value = ruleOf(row)[name];
  return typeof value === 'string' ? value : null;
}

function numberIn(row: Alarm, name: string): number | null {
  const value = ruleOf(row)[name];
  return typeof value === 'number' ? value : null;
}
