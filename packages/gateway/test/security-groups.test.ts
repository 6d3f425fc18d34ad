import { describe, expect, it } from 'vitest';
import {
  addSecurityGroup,
  createSecurityGroup,
  createSecurityGroupRule,
  replaceSecurityGroupRule,
  type SecurityGroupRuleInput,
  type UpdateSecurityGroupRuleInput,
} from '../src/index.ts';
import { fakeServices, neutronError, neutronPort } from './support/fake-services.ts';

const rule = (facts: Readonly<Record<string, unknown>>) => ({
  ...{ id: 'r', security_group_id: 'g', direction: 'ingress', ethertype: 'IPv4', protocol: 'tcp' },
  ...{ port_range_min: 80, port_range_max: 80, remote_ip_prefix: null, remote_group_id: null, ...facts },
});

describe('rules', () => {
  it.each<[Partial<SecurityGroupRuleInput>, unknown]>([
    [
      { protocol: 'tcp', portRangeMin: 22 },
      { ethertype: 'IPv4', protocol: 'tcp', port_range_min: 22, port_range_max: 22 },
    ],
    [
      { protocol: 'icmp', portRangeMin: 8 },
      { ethertype: 'IPv4', protocol: 'icmp', port_range_min: 8 },
    ],
    [{ remoteIpPrefix: '2001:db8::/32' }, { ethertype: 'IPv6', remote_ip_prefix: '2001:db8::/32' }],
  ])('%j are asked for in the words of Neutron', async (input, sent) => {
    const { cloud, on, changes } = await fakeServices();
    on('POST network/security-group-rules', { status: 201, body: { security_group_rule: rule({}) } });
    await createSecurityGroupRule(cloud, { securityGroupId: 'g', direction: 'ingress', ...input });
    const always = { security_group_id: 'g', direction: 'ingress' };
    expect(changes()).toEqual([
      ['POST network/security-group-rules', { security_group_rule: { ...always, ...(sent as object) } }],
    ]);
  });

  it.each<[Partial<SecurityGroupRuleInput>, string]>([
    [{ remoteIpPrefix: '10.0.0.0/8', remoteGroupId: 'g' }, 'remoteGroupId'],
    [{ remoteIpPrefix: 'anywhere' }, 'remoteIpPrefix'],
    [{ portRangeMin: 22 }, 'protocol'],
    [{ protocol: 'tcp', portRangeMax: 22 }, 'portRangeMin'],
    [{ protocol: 'tcp', portRangeMin: 0 }, 'portRangeMin'],
    [{ protocol: 'tcp', portRangeMin: 22, portRangeMax: 65_536 }, 'portRangeMax'],
    [{ protocol: 'tcp', portRangeMin: 22, portRangeMax: 21 }, 'portRangeMax'],
    [{ protocol: 'icmp', portRangeMin: 256 }, 'portRangeMin'],
  ])('%j are not even asked for', async (input, field) => {
    const { cloud, requests } = await fakeServices();
    const made = createSecurityGroupRule(cloud, { securityGroupId: 'g', direction: 'ingress', ...input });
    await expect(made).rejects.toMatchObject({ code: 'INVALID_INPUT', field });
    expect(requests()).toEqual([]);
  });

  it('are replaced by new ones first; the new one is taken back when the old one stays', async () => {
    const { cloud, on, changes } = await fakeServices();
    on('GET network/security-group-rules/old', { body: { security_group_rule: rule({ id: 'old' }) } });
    on('POST network/security-group-rules', { status: 201, body: { security_group_rule: rule({ id: 'new' }) } });
    on('DELETE network/security-group-rules/old', neutronError(403, 'PolicyNotAuthorized', 'not yours'));
    on('DELETE network/security-group-rules/new', { status: 204 });
    await expect(replaceSecurityGroupRule(cloud, 'old', { portRangeMax: 90 })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(changes().map(([request]) => request.replace('network/security-group-rules', ''))).toEqual([
      'POST ',
      'DELETE /old',
      'DELETE /new',
    ]);
    expect(changes()[0]?.[1]).toMatchObject({ security_group_rule: { port_range_min: 80, port_range_max: 90 } });
  });

  it.each<[UpdateSecurityGroupRuleInput, unknown]>([
    [{ portRangeMax: 90 }, { port_range_max: 90, remote_address_group_id: 'offices' }],
    [
      { portRangeMax: 90, remoteIpPrefix: null },
      { port_range_max: 90, remote_address_group_id: 'offices' },
    ],
    [{ remoteIpPrefix: '0.0.0.0/0' }, { port_range_max: 80, remote_ip_prefix: '0.0.0.0/0' }],
    [{ remoteGroupId: 'web' }, { port_range_max: 80, remote_group_id: 'web' }],
  ])('of an address group are not opened to everybody by %j', async (changed, sent) => {
    const { cloud, on, changes } = await fakeServices();
    const old = rule({ id: 'old', remote_address_group_id: 'offices' });
    on('GET network/security-group-rules/old', { body: { security_group_rule: old } });
    on('POST network/security-group-rules', { status: 201, body: { security_group_rule: rule({ id: 'new' }) } });
    on('DELETE network/security-group-rules/old', { status: 204 });
    await replaceSecurityGroupRule(cloud, 'old', changed);
    const always = { security_group_id: 'g', description: '', direction: 'ingress', ethertype: 'IPv4' };
    expect(changes()[0]?.[1]).toEqual({
      security_group_rule: { ...always, protocol: 'tcp', port_range_min: 80, ...(sent as object) },
    });
  });

  it.each<UpdateSecurityGroupRuleInput>([
    { description: 'web' },
    { description: 'web', portRangeMin: 80, protocol: 'TCP' },
    { description: null },
  ])('cannot be described anew alone: %j changes nothing', async (changed) => {
    const { cloud, on, changes } = await fakeServices();
    const old = rule({ id: 'old', description: 'http' });
    on('GET network/security-group-rules/old', { body: { security_group_rule: old } });
    await expect(replaceSecurityGroupRule(cloud, 'old', changed)).rejects.toMatchObject({
      ...{ code: 'INVALID_INPUT', field: 'description', message: expect.stringContaining('delete the rule') },
    });
    expect(changes()).toEqual([]);
  });

  it('is replaced once, however often it is asked for', async () => {
    const { cloud, on, changes, requests } = await fakeServices();
    let kept: Record<string, unknown> = {};
    on('GET network/security-group-rules/old', { body: { security_group_rule: rule({ id: 'old' }) } });
    on('POST network/security-group-rules', ({ body }) => {
      kept = rule({ ...(body as { security_group_rule: object }).security_group_rule, id: 'new' });
      return { status: 201, body: { security_group_rule: kept } };
    });
    on('DELETE network/security-group-rules/old', () => {
      on('GET network/security-group-rules/old', neutronError(404, 'SecurityGroupRuleNotFound', 'no rule old'));
      return { status: 204 };
    });
    on('GET network/security-group-rules', () => ({ body: { security_group_rules: [rule({ id: 'other' }), kept] } }));
    for (const isRetry of [false, true]) {
      const changed = await replaceSecurityGroupRule(cloud, 'old', { portRangeMax: 90 }, { value: 'key-1', isRetry });
      expect(changed).toMatchObject({ id: 'new', description: '', portRangeMax: 90 });
    }
    expect(changes()).toHaveLength(2);
    const listed = requests().filter(({ method, path }) => method === 'GET' && path.endsWith('/security-group-rules'));
    // Neutron takes no order by what a rule does not have.
    expect(listed.map(({ query }) => query.get('sort_key'))).toEqual(['id']);
  });
});

describe('a new group', () => {
  const group = {
    ...{ id: 'g', name: 'web', project_id: 'own' },
    security_group_rules: [rule({ id: 'default', direction: 'egress' })],
  };

  it('is taken back when a rule is refused', async () => {
    const { cloud, on, changes } = await fakeServices();
    on('POST network/security-groups', { status: 201, body: { security_group: group } });
    on('POST network/security-group-rules', neutronError(409, 'OverQuota', 'Quota exceeded for resources: rules'));
    on('DELETE network/security-groups/g', { status: 204 });
    const made = createSecurityGroup(cloud, { name: 'web', rules: [{ direction: 'ingress' }] });
    await expect(made).rejects.toMatchObject({ code: 'QUOTA_EXCEEDED' });
    expect(changes().at(-1)?.[0]).toBe('DELETE network/security-groups/g');
  });

  it('has no default rules when it is to have none', async () => {
    const { cloud, on, changes } = await fakeServices();
    on('POST network/security-groups', { status: 201, body: { security_group: group } });
    on('DELETE network/security-group-rules/default', { status: 204 });
    on('GET network/security-groups/g', { body: { security_group: { ...group, security_group_rules: [] } } });
    expect(await createSecurityGroup(cloud, { name: 'web', withDefaultRules: false })).toMatchObject({ rules: [] });
    expect(changes().map(([request]) => request)).toContain('DELETE network/security-group-rules/default');
  });
});

describe('groups of ports', () => {
  it('are written again when somebody else has changed the port meanwhile', async () => {
    const { cloud, on, requests } = await fakeServices();
    const port = (groups: string[], revision: number) => ({
      body: { port: neutronPort({ id: 'p', security_groups: groups, revision_number: revision }) },
    });
    on('GET network/ports/p', port(['a'], 1), port(['a', 'b'], 2));
    on('PUT network/ports/p', neutronError(412, 'RevisionNumberConstraintFailed', 'changed'), port(['a', 'b', 'c'], 3));
    const [changed] = await addSecurityGroup(cloud, { securityGroupId: 'c', portId: 'p' });
    expect(changed?.securityGroupIds).toEqual(['a', 'b', 'c']);
    const writes = requests().filter(({ method }) => method === 'PUT');
    expect(writes.map(({ headers, body }) => [headers['if-match'], body])).toEqual([
      ['revision_number=1', { port: { security_groups: ['a', 'c'] } }],
      ['revision_number=2', { port: { security_groups: ['a', 'b', 'c'] } }],
    ]);
  });

  it('of a server are as before when one of its ports refuses', async () => {
    const { cloud, on, changes } = await fakeServices();
    const ports = ['p', 'q'].map((id) => neutronPort({ id, security_groups: ['a'], device_id: 'server' }));
    on('GET network/ports', { body: { ports } });
    on('PUT network/ports/p', { body: { port: neutronPort({ id: 'p', security_groups: ['a', 'c'] }) } });
    on('PUT network/ports/q', neutronError(403, 'PolicyNotAuthorized', 'not yours'));
    const put = addSecurityGroup(cloud, { securityGroupId: 'c', serverId: 'server' });
    await expect(put).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(changes().at(-1)).toEqual(['PUT network/ports/p', { port: { security_groups: ['a'] } }]);
  });

  it.each([
    [[], 'NOT_FOUND'],
    [[neutronPort({ id: 'p', port_security_enabled: false })], 'CONFLICT'],
  ])('of a server with ports %j cannot be changed', async (ports, code) => {
    const { cloud, on } = await fakeServices();
    on('GET network/ports', { body: { ports } });
    const put = addSecurityGroup(cloud, { securityGroupId: 'c', serverId: 'server' });
    await expect(put).rejects.toMatchObject({ code, field: 'serverId' });
  });
});
