import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  compareStatuses,
  countStatuses,
  statuses,
  statusTraits,
} from '../../../src/gate/contracts/statuses.ts';
import { repositoryRoot } from '../../support/scan-sources.ts';

const textOf = (path: string) => readFileSync(join(repositoryRoot, path), 'utf8');

it('has every status of the report, and no other', () => {
  const schema = JSON.parse(textOf('schemas/perf_delta.v1.schema.json'));
  const known = schema.$defs.BenchmarkResult.properties.status.enum;
  expect([...statuses].sort()).toEqual([...known].sort());
});

it('tells each by a sign and a label of its own', () => {
  const traits = Object.values(statusTraits);
  expect(new Set(traits.map(({ sign }) => sign)).size).toBe(statuses.length);
  expect(new Set(traits.map(({ label }) => label)).size).toBe(statuses.length);
});

it('ranks by its own order, and counts all', () => {
  expect(statuses.toReversed().toSorted(compareStatuses)).toEqual(statuses);
  const counted = countStatuses([{ status: 'pass' }, { status: 'new' }, { status: 'pass' }]);
  expect(Object.keys(counted)).toEqual(statuses);
  expect(counted).toMatchObject({ pass: 2, new: 1, regressed: 0 });
});

it("gives each a colour on the report's page", () => {
  const theme = textOf('src/report-page/styles/theme.css');
  for (const status of statuses) expect(theme).toContain(`.is-${status}`);
});
