import { expect, it } from 'vitest';
import { projectOf } from '../src/project-of.ts';

const RULES = [
  { label: 'team.example/project' },
  { annotation: 'team.example/project' },
  { namespace: '^(?<project>[a-z]+)-(?:prod|dev)$' },
];

it.each([
  [{ name: 'shop-prod', labels: { 'team.example/project': 'retail' } }, 'retail'],
  [{ name: 'shop-prod', annotations: { 'team.example/project': 'a1b2' } }, 'a1b2'],
  [{ name: 'shop-prod', labels: { 'team.example/project': '' } }, 'shop'],
  [{ name: 'shop-test' }, null],
])('takes the first rule that finds a project: %o', (metadata, project) => {
  expect(projectOf({ uid: 'u', ...metadata }, RULES)).toBe(project);
});
