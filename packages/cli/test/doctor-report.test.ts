import type { AccountReport, DoctorReport } from '@pellucid/api';
import { createColors } from 'picocolors';
import { expect, it } from 'vitest';
import { describeAccount, describeNeo4j, describeOutcome } from '../src/doctor-report.ts';

const plain = createColors(false);

const GOOD: AccountReport = {
  account: 'prod',
  provider: 'openstack',
  healthy: true,
  durationMs: 900,
  endpoint: 'https://cloud.example.org:5000/v3',
  reachable: true,
  latencyMs: 230,
  tls: 'verified',
  identity: { user: 'scanner', domain: 'Default', scope: 'system', roles: ['reader'], groups: [] },
  realm: 'https://cloud.example.org:5000',
  regions: ['RegionOne'],
  version: 'Identity API v3.14',
  clockSkewSeconds: 1,
  kinds: [access('OpenStackServer')],
  leastRequests: 1200,
  requests: 40,
  breakers: [],
  findings: [],
};

function access(kind: string, more: Partial<AccountReport['kinds'][number]> = {}): AccountReport['kinds'][number] {
  return { kind, region: 'RegionOne', state: 'complete', code: null, reason: null, missingPermission: null, ...more };
}

it('sums up an account that is well', () => {
  expect(describeAccount(GOOD, plain)).toEqual([
    '✔ prod openstack https://cloud.example.org:5000/v3',
    '  reachable  in 230 ms, certificate verified',
    '  signed in  as scanner (Default), system, roles reader',
    '  version    Identity API v3.14',
    '  realm      https://cloud.example.org:5000',
    '  regions    RegionOne',
    '  clock      as ours',
    '  kinds      1 complete',
    '  a scan     at least 1\u202f200 API calls',
  ]);
});

it('names what is lacking below each state, with what to do', () => {
  const kinds = [
    access('OpenStackPort', { state: 'failed', code: 'UPSTREAM', reason: 'status 500' }),
    access('OpenStackHypervisor', { state: 'forbidden', missingPermission: 'os-hypervisors:list-detail (compute)' }),
    access('OpenStackRouter', { state: 'absent', reason: 'no such service' }),
  ];
  const lines = describeAccount({ ...GOOD, healthy: false, kinds }, plain);
  expect(lines.slice(7)).toEqual([
    '  kinds      1 failed, 1 not allowed, 1 not there',
    '  a scan     at least 1\u202f200 API calls',
    '  ✖ failed',
    '    → Mend the cause; the next scan tries again.',
    '      OpenStackPort  RegionOne  status 500',
    '  ✖ not allowed',
    '    → Give the account what is named, or exclude the kind.',
    '      OpenStackHypervisor  RegionOne  needs os-hypervisors:list-detail (compute)',
    '  ! not there',
    '    → No fault if the platform is meant to be without it.',
    '      OpenStackRouter  RegionOne  no such service',
  ]);
});

it('tells of an account that cannot be reached only what is known', () => {
  const unknown = { latencyMs: null, tls: null, identity: null, realm: null, version: null, clockSkewSeconds: null };
  const dead: AccountReport = {
    ...GOOD,
    ...unknown,
    healthy: false,
    reachable: false,
    regions: [],
    kinds: [],
    leastRequests: null,
    breakers: [
      { service: 'identity', state: 'open', failures: 5, openedAt: 'T1', retryAt: 'T2', lastError: 'ECONNREFUSED' },
    ],
    findings: [{ level: 'fault', code: 'UNREACHABLE', message: 'nobody listens', advice: 'See whether it runs.' }],
  };
  expect(describeAccount(dead, plain)).toEqual([
    '✖ prod openstack https://cloud.example.org:5000/v3',
    '  ✖ nobody listens (UNREACHABLE)',
    '    → See whether it runs.',
    '  ✖ identity is left alone until T2: ECONNREFUSED',
  ]);
});

it('ends with who is ill', () => {
  const neo4j: DoctorReport['neo4j'] = {
    kind: 'external',
    healthy: true,
    uri: 'bolt://127.0.0.1:7687',
    reachable: true,
    latencyMs: 4,
    version: '5.26.30',
    edition: 'community',
    nodes: 1200,
    relationships: 0,
    findings: [],
  };
  expect(describeNeo4j(neo4j, plain)).toEqual([
    '✔ Neo4j external bolt://127.0.0.1:7687',
    '  reachable  in 4 ms',
    '  version    5.26.30 community',
    '  size       1\u202f200 nodes, 0 relationships',
  ]);
  const config = { file: null, sample: false, notice: null, findings: [] };
  expect(describeOutcome({ healthy: true, config, neo4j, accounts: [GOOD] }, plain)).toBe('all well');
  const ill = { ...GOOD, account: 'shop', healthy: false };
  const report = { healthy: false, config, neo4j: { ...neo4j, healthy: false }, accounts: [GOOD, ill] };
  expect(describeOutcome(report, plain)).toBe('something is missing: see shop, Neo4j');
});
