import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { loadSchema } from './load-schema.ts';
import { printRestRoutes } from './rest-routes.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pellucid-routes-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function routesOf(sdl: string): string {
  writeFileSync(join(folder, 'a.graphql'), sdl);
  return printRestRoutes(loadSchema(folder));
}

it('makes a route of each field with @rest', () => {
  const routes = routesOf(`
    extend type Query { box(id: ID!): String @rest(method: "GET", path: "/boxes/{id}") other: String }
    extend type Mutation { move(id: ID!): String @rest(method: "POST", path: "/boxes/{id}/move") }
  `);
  expect(routes).toContain("{ method: 'GET', path: '/boxes/{id}', operation: 'query', field: 'box' },");
  expect(routes).toContain("{ method: 'POST', path: '/boxes/{id}/move', operation: 'mutation', field: 'move' },");
  expect(routes).not.toContain('other');
});

it.each([
  ['a method that is none', '@rest(method: "FETCH", path: "/a")', /method must be one of GET/],
  ['a query that is not GET', '@rest(method: "POST", path: "/a")', /queries are GET/],
  ['a path that is none', '@rest(method: "GET", path: "a")', /'a' is no path/],
  ['an argument that is none', '@rest(method: "GET", path: "/a/{key}")', /there is no argument key/],
])('refuses %s', (_, directive, message) => {
  expect(() => routesOf(`extend type Query { a(id: ID): String ${directive} }`)).toThrow(message);
});

it('refuses a path that stands for two fields', () => {
  const sdl = 'extend type Query { a: Int @rest(method: "GET", path: "/a") b: Int @rest(method: "GET", path: "/a") }';
  expect(() => routesOf(sdl)).toThrow(/GET \/a is given twice/);
});
