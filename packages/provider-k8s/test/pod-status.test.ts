import { expect, it } from 'vitest';
import type { ContainerStatus, Pod } from '../src/resources/core/pod-object.ts';
import { podStatus } from '../src/resources/core/pod-status.ts';

type Container = Partial<ContainerStatus>;

const RUNNING: Container = { ready: true, state: { running: {} } };
const COMPLETED: Container = { state: { terminated: { exitCode: 0, reason: 'Completed' } } };

function status(container: Container, name: string): ContainerStatus {
  return { name, image: '', imageID: '', ready: false, restartCount: 0, ...container };
}

function pod(about: {
  readonly phase?: string;
  readonly reason?: string;
  readonly deleted?: boolean;
  readonly conditions?: readonly string[];
  readonly gated?: boolean;
  readonly init?: readonly Container[];
  readonly sidecars?: readonly number[];
  readonly containers?: readonly Container[];
}): Pod {
  const {
    phase = 'Running',
    reason,
    deleted,
    conditions = [],
    gated,
    init = [],
    sidecars = [],
    containers = [],
  } = about;
  return {
    metadata: { name: 'p', uid: 'u', ...(deleted ? { deletionTimestamp: '2026-11-21T00:00:00Z' } : {}) },
    spec: {
      containers: [],
      initContainers: init.map((_, i) => ({
        name: `i${i}`,
        ...(sidecars.includes(i) ? { restartPolicy: 'Always' } : {}),
      })),
    },
    status: {
      phase,
      ...(reason ? { reason } : {}),
      conditions: [
        ...conditions.map((type) => ({ type, status: 'True' })),
        ...(gated ? [{ type: 'PodScheduled', status: 'False', reason: 'SchedulingGated' }] : []),
      ],
      initContainerStatuses: init.map((one, i) => status(one, `i${i}`)),
      containerStatuses: containers.map((one, i) => status(one, `c${i}`)),
    },
  };
}

/** What `kubectl get pods` shows, case by case of `printPod`. */
it.each<[string, Parameters<typeof pod>[0]]>([
  ['Running', { containers: [RUNNING] }],
  ['Pending', { phase: 'Pending' }],
  ['Evicted', { phase: 'Failed', reason: 'Evicted' }],
  ['SchedulingGated', { phase: 'Pending', gated: true }],
  ['CrashLoopBackOff', { containers: [{ state: { waiting: { reason: 'CrashLoopBackOff' } } }] }],
  ['ContainerCreating', { phase: 'Pending', containers: [{ state: { waiting: { reason: 'ContainerCreating' } } }] }],
  ['Completed', { phase: 'Succeeded', containers: [COMPLETED] }],
  ['Error', { phase: 'Failed', containers: [{ state: { terminated: { exitCode: 1, reason: 'Error' } } }] }],
  ['ExitCode:3', { phase: 'Failed', containers: [{ state: { terminated: { exitCode: 3 } } }] }],
  ['Signal:9', { phase: 'Failed', containers: [{ state: { terminated: { exitCode: 137, signal: 9 } } }] }],
  ['Running', { conditions: ['Ready'], containers: [COMPLETED, RUNNING] }],
  ['NotReady', { containers: [COMPLETED, RUNNING] }],
  [
    'OOMKilled',
    { containers: [COMPLETED, { state: { terminated: { exitCode: 137, reason: 'OOMKilled' } } }, RUNNING] },
  ],
  [
    'Init:0/2',
    { phase: 'Pending', init: [{ state: { running: {} } }, { state: { waiting: { reason: 'PodInitializing' } } }] },
  ],
  ['Init:1/2', { phase: 'Pending', init: [COMPLETED, { state: { running: {} } }] }],
  ['Init:Error', { phase: 'Pending', init: [{ state: { terminated: { exitCode: 1, reason: 'Error' } } }] }],
  ['Init:ErrImagePull', { phase: 'Pending', init: [{ state: { waiting: { reason: 'ErrImagePull' } } }] }],
  ['Running', { init: [{ started: true, state: { running: {} } }], sidecars: [0], containers: [RUNNING] }],
  ['Init:0/1', { phase: 'Pending', init: [{ started: false, state: { running: {} } }], sidecars: [0] }],
  ['Terminating', { deleted: true, containers: [RUNNING] }],
  ['Completed', { deleted: true, phase: 'Succeeded', containers: [COMPLETED] }],
  ['Unknown', { deleted: true, reason: 'NodeLost', containers: [RUNNING] }],
])('%s', (expected, about) => {
  expect(podStatus(pod(about))).toBe(expected);
});
