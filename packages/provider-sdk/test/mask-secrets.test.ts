import { describe, expect, it } from 'vitest';
import { isSecretName, maskSecrets, PellucidError } from '../src/index.ts';

describe('secrets in a text', () => {
  it.each([
    ['cannot reach https://bob:hunter2@cloud.example/v3', 'cannot reach https://***@cloud.example/v3'],
    ['postgres://hunter2@db', 'postgres://***@db'],
    ['GET /v3?token=hunter2&limit=5', 'GET /v3?token=***&limit=5'],
    [
      'bad input {"adminPass": 1, "password": "hunter2", "name": "x"}',
      'bad input {"adminPass": 1, "password": "***", "name": "x"}',
    ],
    ['quoted {\\"client_secret\\":\\"hunter2\\"}', 'quoted {\\"client_secret\\":\\"***\\"}'],
    ['password: "S3cret-99"', 'password: "***"'],
    ["token: 'swordfish', name: 'x'", "token: '***', name: 'x'"],
    [`password: "it's hunter2", user: bob`, 'password: "***", user: bob'],
    ['{"password": "a\\"hunter2", "name": "x"}', '{"password": "***", "name": "x"}'],
    ['DB_PASS=hunter22 MYSQL_PWD=hunter22', 'DB_PASS=*** MYSQL_PWD=***'],
    ['pass=hunter22&page=2', 'pass=***&page=2'],
    ['Server=db;UID=sa;PWD=hunter2;', 'Server=db;UID=sa;PWD=***;'],
    ['DB_PASS: hunter22', 'DB_PASS: ***'],
    ['{"adminPass": "hunter2", "dbPwd": "hunter2"}', '{"adminPass": "***", "dbPwd": "***"}'],
    ['bypass=token=hunter2', 'bypass=token=***'],
    ["could not log in with password='hunter 2' twice", 'could not log in with password=*** twice'],
    ['X-Auth-Token: hunter2', 'X-Auth-Token: ***'],
    ['Authorization: Bearer hunter22', 'Authorization: Bearer ***'],
    ['sent Basic aHVudGVyMjpodW50ZXIy, refused', 'sent Basic ***, refused'],
    ['token gAAAAABmZhunter2hunter2hunter2hunter2 expired', 'token *** expired'],
    ['jwt eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJodW50ZXIyIn0.c2ln', 'jwt ***'],
    ['key -----BEGIN RSA PRIVATE KEY-----\nhunter2\n-----END RSA PRIVATE KEY----- end', 'key *** end'],
    ['key -----BEGIN PRIVATE KEY-----\nhunter2 cut', 'key ***'],
  ])('%s', (text, masked) => {
    expect(maskSecrets(text)).toBe(masked);
  });

  it.each([
    'server.apiToken: a secret may not stand in this file: use apiTokenFile: <path>',
    'neo4j.password: must be text',
    `use 'password: \${env:VARIABLE}'`,
    'the token expired at 2026-01-01T00:00:00Z',
    'GET https://cloud.example:5000/v3/auth/tokens: status 401, request req-1234',
    'no answer from https://cloud.example/v3 for user@example.org',
    'list secrets (all namespaces)',
    'bypass=true COMPASS=123456 passed=123456 PASSED=123456 OLDPWD=/root',
    'compass: "north", passenger: "joe"',
    'compass: north123',
    'PASSED: 123456 tests',
    'PASS: 12 tests',
    '--- PASS: TestServer2 (0.00s)',
  ])('leaves alone: %s', (text) => {
    expect(maskSecrets(text)).toBe(text);
  });

  it('takes time in proportion to its length', () => {
    const parts = ['password', '://', '-----BEGIN PRIVATE KEY-----', 'token"', 'Bearer ', 'eyJaaaaa'];
    const hard = [...parts, 'pass', 'a_Pass.', 'password: "', 'token: \\"', "secret:'\\"].map((part) =>
      part.repeat(20_000),
    );
    const since = performance.now();
    for (const text of hard) maskSecrets(text);
    expect(performance.now() - since).toBeLessThan(5000);
  });
});

it('never get into the message of an error, whoever made it', () => {
  expect(new PellucidError('UPSTREAM', 'nova said: password=hunter2').message).toBe('nova said: password=***');
});

it('tells secrets by their names', () => {
  expect(
    ['password', 'adminPassword', 'X-Auth-Token', 'apiKey', 'client_secret', 'DB_PASS', 'dbPwd'].every(isSecretName),
  ).toBe(true);
  expect(['name', 'key', 'account', 'passed', 'bypass', 'scan'].some(isSecretName)).toBe(false);
});
