import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inspect } from 'node:util';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type Cloud, CloudConfigError, cloudInRegion, cloudNames, loadCloud, parseCloud } from '../src/index.ts';

/** A machine with these files and variables; paths start with `cwd/`, `home/` or `site/`. */
function machine(files: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}) {
  const root = mkdtempSync(join(tmpdir(), 'clouds-'));
  chmodSync(root, 0o755);
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  const own = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, value.replace('{root}', root)]));
  return { cwd: join(root, 'cwd'), env: { HOME: join(root, 'home'), XDG_CONFIG_DIRS: join(root, 'site'), ...own } };
}

/** Root may read every file: then somebody else has to. */
function asNobody<Result>(work: () => Result): Result {
  if (process.geteuid?.() !== 0) return work();
  process.seteuid?.(65_534);
  try {
    return work();
  } finally {
    process.seteuid?.(0);
  }
}

const cloudsYaml = (name: string, settings: unknown = {}): string => JSON.stringify({ clouds: { [name]: settings } });

describe('where clouds.yaml is looked for', () => {
  const places = [
    'cwd/clouds.yaml',
    'cwd/clouds.yml',
    'cwd/clouds.json',
    'xdg/openstack/clouds.yaml',
    'real-home/.config/openstack/clouds.yaml',
    'site/openstack/clouds.yaml',
  ];
  const variables = { XDG_CONFIG_HOME: '{root}/xdg', SNAP_REAL_HOME: '{root}/real-home' };

  test.each(places.map((path, index) => [path, places.slice(index)] as const))(
    '%s comes before those after it',
    (path, rest) => {
      const files = Object.fromEntries(rest.map((one) => [one, cloudsYaml(one)]));
      expect(cloudNames(machine(files, variables))).toEqual([path]);
    },
  );

  test('the home folder is looked into without variables too', () => {
    expect(cloudNames(machine({ 'home/.config/openstack/clouds.yml': cloudsYaml('at-home') }))).toEqual(['at-home']);
  });

  test('the file named by the environment wins; the usual ones count if it does not exist', () => {
    const files = { 'cwd/clouds.yaml': cloudsYaml('near'), 'elsewhere/mine.yaml': cloudsYaml('named') };
    expect(cloudNames(machine(files, { OS_CLIENT_CONFIG_FILE: '../elsewhere/mine.yaml' }))).toEqual(['named']);
    const gone = { OS_CLIENT_CONFIG_FILE: '{root}/gone.yaml' };
    expect(cloudNames(machine(files, gone))).toEqual(['near']);
    expect(() => loadCloud(machine({}, gone))).toThrow(
      /no cloud is configured: .*; .*gone\.yaml, named by the environment, does not exist/,
    );
    expect(() => loadCloud({ name: 'far', ...machine(files, gone) })).toThrow(/it has: near; .*gone\.yaml, named/);
  });

  test('files that cannot be read are passed over, and named when the cloud is not found', () => {
    const places = machine({
      'cwd/clouds.yaml/is-a-folder': '',
      'cwd/clouds.yml': cloudsYaml('secret'),
      'home/.config/openstack/clouds.yaml': cloudsYaml('readable'),
    });
    chmodSync(join(places.cwd, 'clouds.yml'), 0);
    expect(asNobody(() => cloudNames(places))).toEqual(['readable']);
    expect(() => asNobody(() => loadCloud({ name: 'secret', ...places }))).toThrow(
      /it has: readable; .*clouds\.yaml cannot be read \(EISDIR\); .*clouds\.yml cannot be read \(EACCES\)/,
    );
  });
});

describe('what is merged', () => {
  const files = {
    'cwd/clouds.yaml': `
clouds:
  prod:
    profile: vendor
    region_name: two
    auth: { username: reader, project_name: demo }
  old: { auth: { auth_url: http://old, tenant_name: demo, password: old }, endpoint_type: internalURL }`,
    'cwd/secure.yaml': 'clouds: { prod: { auth: { password: hunter2 } } }',
    'cwd/clouds-public.yaml': `
public-clouds:
  vendor: { region_name: one, interface: internal, auth: { auth_url: 'http://vendor', project_name: other } }`,
  };

  test('secure.yaml over clouds.yaml over the profile, key by key', () => {
    expect(loadCloud({ name: 'prod', ...machine(files) }).settings).toMatchObject({
      region_name: 'two',
      interface: 'internal',
      auth: { auth_url: 'http://vendor', username: 'reader', project_name: 'demo', password: 'hunter2' },
    });
  });

  test('what the file itself merges, and its words for yes and no', () => {
    const yaml = `
common: &common { interface: internal, verify: no }
clouds:
  prod: { <<: *common, region_name: one }`;
    expect(loadCloud(machine({ 'cwd/clouds.yaml': yaml })).settings).toEqual({
      interface: 'internal',
      verify: false,
      region_name: 'one',
    });
  });

  test('secrets come from OS_CLIENT_SECURE_FILE where it is set', () => {
    const elsewhere = { ...files, 'vault/s.yaml': 'clouds: { prod: { auth: { password: other } } }' };
    const { settings } = loadCloud({
      name: 'prod',
      ...machine(elsewhere, { OS_CLIENT_SECURE_FILE: '{root}/vault/s.yaml' }),
    });
    expect(settings.auth?.password).toBe('other');
  });

  test('credentials beside `auth` are moved into it, by the precedence of openstacksdk', () => {
    const settings = {
      auth: { username: 'inside', project_name: 'inside', 'auth-url': 'http://keystone' },
      username: 'outside',
      project_name: 'outside',
      password: 'hunter2',
      'user-domain-name': 'Default',
      compute_endpoint_type: 'internal',
      region_name: '',
    };
    expect(parseCloud('prod', settings).settings).toEqual({
      auth: {
        username: 'inside',
        project_name: 'outside',
        auth_url: 'http://keystone',
        password: 'hunter2',
        user_domain_name: 'Default',
      },
      compute_interface: 'internal',
    });
    expect(parseCloud('prod', { auth_url: 'http://keystone', auth_token: 't' }).settings).toEqual({
      auth: { auth_url: 'http://keystone', token: 't' },
    });
  });

  test("today's name wins over an older one, whatever their order", () => {
    const { settings } = parseCloud('prod', { auth: { project_name: 'new', tenant_name: 'old' } });
    expect(settings.auth).toEqual({ project_name: 'new' });
  });

  test('older spellings mean what they meant', () => {
    expect(loadCloud({ name: 'old', ...machine(files) }).settings).toMatchObject({
      interface: 'internalURL',
      auth: { project_name: 'demo' },
    });
  });
});

describe('which cloud', () => {
  const two = { 'cwd/clouds.yaml': 'clouds: { a: { region_name: r }, b: {} }' };
  const variables = { OS_AUTH_URL: 'http://env', OS_USERNAME: 'reader', OS_PASSWORD: 'hunter2' };

  test.each([
    ['the named one', { name: 'a' }, { OS_CLOUD: 'b', ...variables }, 'a'],
    ['OS_CLOUD', {}, { OS_CLOUD: 'b', ...variables }, 'b'],
    ['the one in the environment', {}, variables, 'envvars'],
    ['the named one, not an empty variable', { name: 'a' }, { OS_CLOUD: '', OS_CLOUD_NAME: '' }, 'a'],
    ['the one in the environment, not an empty OS_CLOUD', {}, { ...variables, OS_CLOUD: '' }, 'envvars'],
    ['the one in the environment, under no empty name', {}, { ...variables, OS_CLOUD_NAME: '' }, 'envvars'],
    ['the one in the environment by its name', {}, { ...variables, OS_CLOUD_NAME: 'mine' }, 'mine'],
  ])('%s', (_what, options, env, expected) => {
    expect(loadCloud({ ...options, ...machine(two, env) }).name).toBe(expected);
  });

  test('the only one there is', () => {
    expect(loadCloud(machine({ 'cwd/clouds.yaml': cloudsYaml('only') })).name).toBe('only');
  });

  test.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>, RegExp]>([
    ['several', two, {}, /several clouds \(a, b\): name one, or set OS_CLOUD/],
    ['none', {}, {}, /no cloud is configured: write a clouds\.yaml or set OS_AUTH_URL/],
    ['an unknown one', two, { OS_CLOUD: 'c' }, /no cloud 'c' in .*clouds\.yaml; it has: a, b/],
    ['a name twice', two, { ...variables, OS_CLOUD_NAME: 'a' }, /set OS_CLOUD_NAME/],
    [
      'variables that only select',
      {},
      { OS_REGION_NAME: 'r', OS_TEST_PATH: 'x', OS_STDOUT_CAPTURE: '1' },
      /no cloud is configured/,
    ],
    ['a file without clouds', { 'cwd/clouds.yaml': 'cloud: {}' }, {}, /clouds\.yaml has no 'clouds' map/],
  ])('is asked for when there is %s', (_what, files, env, message) => {
    expect(() => loadCloud(machine(files, env))).toThrow(message);
  });

  test('OS_REGION_NAME fills in what the cloud leaves open', () => {
    const region = (name: string): unknown =>
      loadCloud({ name, ...machine(two, { OS_REGION_NAME: 'e' }) }).settings.region_name;
    expect([region('a'), region('b')]).toEqual(['r', 'e']);
  });
});

describe('regions', () => {
  const settings = {
    auth: { auth_url: 'http://one', username: 'reader', password: 'hunter2' },
    interface: 'public',
    regions: [
      'zero',
      { name: 'one', values: { interface: 'internal', 'compute-endpoint-override': 'http://nova' } },
      { name: 'two', values: { auth: { auth_url: 'http://two' } } },
    ],
  };

  test('their values go over the settings of the cloud', () => {
    const cloud = parseCloud('prod', settings);
    const inRegion = (region?: string) => cloudInRegion(cloud, region).settings;
    expect(inRegion('one')).toMatchObject({
      region_name: 'one',
      interface: 'internal',
      compute_endpoint_override: 'http://nova',
    });
    expect(inRegion('two')).toMatchObject({ interface: 'public', auth: { ...settings.auth, auth_url: 'http://two' } });
    expect(inRegion('three')).toMatchObject({ region_name: 'three', interface: 'public' });
    expect(inRegion()).toMatchObject({ region_name: 'zero' });
  });

  test('are a list also where region_name holds several', () => {
    const regions = ['one', 'two'];
    expect(parseCloud('prod', { region_name: 'one, two' }).settings).toEqual({ regions });
    expect(parseCloud('prod', { region_name: regions }).settings).toEqual({ regions });
    expect(parseCloud('prod', { region_name: ['one'] }).settings).toEqual({ region_name: 'one' });
  });

  test('the asked one replaces that of the cloud', () => {
    const files = { 'cwd/clouds.yaml': cloudsYaml('prod', { ...settings, region_name: 'zero' }) };
    const env = { OS_REGION_NAME: 'one' };
    expect(loadCloud({ name: 'prod', region: 'two', ...machine(files, env) }).settings.region_name).toBe('two');
    expect(loadCloud({ name: 'prod', ...machine(files, env) }).settings.region_name).toBe('zero');
  });

  test('are checked with the cloud', () => {
    const wrong = { ...settings, regions: [{ name: 'one', values: { verify: 'maybe' } }] };
    expect(() => parseCloud('prod', wrong)).toThrow(/cloud 'prod', region 'one': verify: /);
    expect(() => parseCloud('prod', { regions: [{ name: 'one', value: {} }] })).toThrow(/cloud 'prod': regions\.0/);
  });
});

describe('OS_* variables', () => {
  test('become settings and credentials', () => {
    const env = {
      OS_AUTH_URL: 'http://env',
      OS_TENANT_NAME: 'demo',
      OS_PROJECT_DOMAIN_NAME: 'Default',
      OS_ENDPOINT_TYPE: 'internal',
      OS_REGION_NAME: 'one',
      OS_INSECURE: 'true',
      OS_IDENTITY_API_VERSION: '3',
      OS_COMPUTE_ENDPOINT_OVERRIDE: 'http://compute',
      OS_PASSWORD: '',
    };
    expect(loadCloud(machine({}, env)).settings).toEqual({
      auth: { auth_url: 'http://env', project_name: 'demo', project_domain_name: 'Default' },
      interface: 'internal',
      region_name: 'one',
      insecure: true,
      identity_api_version: '3',
      compute_endpoint_override: 'http://compute',
    });
  });
});

describe('faults', () => {
  const faultOf = (load: () => Cloud): string => {
    try {
      load();
    } catch (error) {
      expect(error).toBeInstanceOf(CloudConfigError);
      return inspect(error, { depth: 9, showHidden: true });
    }
    return expect.unreachable();
  };

  test('name the setting, not its value', () => {
    const fault = faultOf(() =>
      parseCloud('prod', { auth: { password: 4711, username: ['hunter2'] }, verify: 'maybe' }),
    );
    expect(fault).toMatch(
      /cloud 'prod': auth\.username: .*auth\.password: .*received number \(put it in quotes\); verify: /,
    );
    expect(fault).not.toMatch(/4711|hunter2|maybe/);
  });

  test('name the line of broken YAML, without quoting it', () => {
    const broken = 'clouds:\n  prod:\n    auth: { password: "hunter2 }\n';
    const fault = faultOf(() => loadCloud(machine({ 'cwd/clouds.yaml': broken })));
    expect(fault).toMatch(/clouds\.yaml:\d+ is not valid YAML/);
    expect(fault).not.toContain('hunter2');
  });

  test.each([
    ['a list that ends early', 'clouds:\n  prod: [hunter2,\n', /clouds\.yaml:\d+ is not valid YAML$/],
    ['a key twice', 'clouds:\n  prod: {}\n  prod: { password: hunter2 }\n', /clouds\.yaml:3 is not valid YAML$/],
    ['a star', 'clouds:\n  prod:\n    password: *hunter2\n', /clouds\.yaml:3 has a value that begins with '\*'/],
  ])('name the file and the line, and quote nothing: %s', (_what, broken, message) => {
    const places = machine({ 'cwd/clouds.yaml': broken });
    expect(() => loadCloud(places)).toThrow(message);
    expect(faultOf(() => loadCloud(places))).not.toContain('hunter2');
  });
});
