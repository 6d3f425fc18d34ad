import { describe, expect, test } from 'vitest';
import { microversionName, officialServiceType, serviceTypeNames } from '../src/service-types.ts';

describe('names of a service', () => {
  // As in the authority's service-types.yaml of 2025-07: what has aliases there, in its order.
  test.each([
    ['block-storage', ['volumev3', 'volumev2', 'volume', 'block-store']],
    ['shared-file-system', ['sharev2', 'share']],
    ['container-infrastructure-management', ['container-infrastructure', 'container-infra']],
    ['clustering', ['resource-cluster', 'cluster']],
    ['meter', ['metering', 'telemetry']],
    ['resource-optimization', ['infra-optim']],
    ['operator-policy', ['policy']],
    ['message', ['messaging']],
    ['workflow', ['workflowv2']],
    ['instance-ha', ['ha']],
    ['root-cause-analysis', ['rca']],
    ['monitoring-logging', ['monitoring-log-api']],
    ['multi-region-network-automation', ['tricircle']],
    ['application-deployment', ['application_deployment']],
    ['admin-logic', ['registration']],
  ])('%s: in the order of authority, and each leads back to it', (official, aliases) => {
    expect(serviceTypeNames(official).slice(0, aliases.length + 1)).toEqual([official, ...aliases]);
    for (const alias of aliases) expect(officialServiceType(alias)).toBe(official);
  });

  test('the wanted name comes first, the newest of the others next', () => {
    expect(serviceTypeNames('share')).toEqual(['share', 'shared-file-system', 'sharev2', 'shared-file-systems']);
    expect(serviceTypeNames('volume').slice(0, 3)).toEqual(['volume', 'block-storage', 'volumev3']);
    expect(serviceTypeNames('my-own')).toEqual(['my-own']);
    expect(serviceTypeNames('constructor')).toEqual(['constructor']);
  });

  test.each([
    ['infra-optim', 'infra-optim'],
    ['resource-optimization', 'infra-optim'],
    ['container', 'container'],
    ['volumev3', 'volume'],
    ['ha', 'instance-ha'],
  ])('%s is %s in the microversion header', (type, name) => {
    expect(microversionName(type)).toBe(name);
  });
});
