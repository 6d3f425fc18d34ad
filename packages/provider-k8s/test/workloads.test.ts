import { describe, expect, it } from 'vitest';
import { daemonSet } from '../src/resources/apps/daemon-set.ts';
import { deployment } from '../src/resources/apps/deployment.ts';
import { replicaSet } from '../src/resources/apps/replica-set.ts';
import { statefulSet } from '../src/resources/apps/stateful-set.ts';
import { cronJob } from '../src/resources/batch/cron-job.ts';
import { job } from '../src/resources/batch/job.ts';
import { mapObject } from './support/map.ts';

const DELETED = { metadata: { deletionTimestamp: '2026-11-21T04:01:30Z' } };

function withConditions(...types: readonly string[]): { readonly status: object } {
  return { status: { conditions: types.map((type) => ({ type, status: 'True' })) } };
}

describe('the status of a job', () => {
  it.each([
    ['Running', { status: { active: 1 } }],
    ['Running', { status: { conditions: [{ type: 'Complete', status: 'False' }] } }],
    ['Complete', withConditions('SuccessCriteriaMet', 'Complete')],
    ['Failed', withConditions('FailureTarget', 'Failed')],
    ['FailureTarget', withConditions('FailureTarget')],
    ['SuccessCriteriaMet', withConditions('SuccessCriteriaMet')],
    ['Suspended', withConditions('Suspended')],
    ['Terminating', { ...DELETED, ...withConditions('Suspended') }],
    ['Complete', { ...DELETED, ...withConditions('Complete') }],
  ])('is %s', (status, object) => {
    expect(mapObject(job, object).properties['status']).toBe(status);
  });
});

describe('workloads without a status yet', () => {
  it('have no pods, rather than an unknown number of them', () => {
    const created = { spec: { replicas: 3 } };
    for (const definition of [deployment, replicaSet, statefulSet]) {
      expect(mapObject(definition, created).properties).toMatchObject({ replicas: 3, readyReplicas: 0 });
    }
    expect(mapObject(daemonSet, {}).properties).toMatchObject({ desiredPods: 0, readyPods: 0 });
    expect(mapObject(deployment, created).properties['available']).toBe(false);
  });
});

describe('images of a template', () => {
  const template = {
    spec: {
      initContainers: [{ name: 'init', image: 'web:1' }],
      containers: [{ name: 'web', image: 'web:1' }, { name: 'log', image: 'log:2' }, { name: 'none' }],
    },
  };

  it('are named once, whichever containers use them', () => {
    expect(mapObject(deployment, { spec: { template } }).properties['images']).toEqual(['web:1', 'log:2']);
  });

  it('are found below the job of a cron job', () => {
    const row = { spec: { schedule: '0 3 * * *', jobTemplate: { spec: { template } } } };
    expect(mapObject(cronJob, row).properties).toMatchObject({ schedule: '0 3 * * *', images: ['web:1', 'log:2'] });
  });
});

describe('a stateful set', () => {
  it('refers to the service in its own namespace', () => {
    const row = mapObject(statefulSet, { spec: { serviceName: 'db' } });
    expect(row.to('service')).toEqual([{ alias: 'shop/db' }]);
  });

  it('may have no service', () => {
    expect(mapObject(statefulSet, { spec: { serviceName: '' } }).to('service')).toEqual([]);
  });
});

it('a replica set that no deployment made has no revision', () => {
  const annotations = { 'deployment.kubernetes.io/revision': '7' };
  expect(mapObject(replicaSet, { metadata: { annotations } }).properties['revision']).toBe(7);
  expect(mapObject(replicaSet, {}).properties['revision']).toBeNull();
});
