import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  budgetsDocument,
  checkDocument,
  type ReliabilityBudgets,
} from '../../../src/gate/contracts/documents.ts';
import { defaultBenchFiles, resolvePolicy } from '../../../src/gate/policy/policy.ts';
import { repositoryRoot, scanSources } from '../../support/scan-sources.ts';

type PerfRegression = NonNullable<ReliabilityBudgets['perf_regression']>;

const schemaPath = join(repositoryRoot, 'schemas/reliability_budgets.v1.schema.json');
const schema = JSON.parse(readFileSync(schemaPath, 'utf8'));
const perfKeys = Object.keys(schema.properties.perf_regression.properties);

/** A value of every key that is not its default. */
const otherValues: Required<PerfRegression> = {
  max_p95_regression_percent: 7.5,
  max_cumulative_drift_percent: 15,
  min_improvement_percent: 3,
  baseline_save_name: 'release',
  bench_files: ['perf/**'],
  bench_filter: 'jit',
  install_command: 'make install',
  build_command: 'make',
  node_args: ['--import', 'tsx'],
  exec_wrapper: ['chrt', '--fifo', '1'],
  pass_env: ['TOKEN'],
  fail_on_unjustified_regression: false,
  candidate_tree: 'in-place',
  on_missing_baseline: 'warn',
  on_inconclusive: 'fail',
  on_removed: 'fail',
  time_budget_seconds: 90,
  lanes: 3,
  bench_timeout_seconds: 5,
  allow_unbounded_notes: true,
  require_approval: 'reviewed',
  per_bench: [{ match: 'jit', reason: 'noisy', max_p95_regression_percent: 10 }],
};
const gates = [{ id: 'G1', name: 'types', command: 'tsc', max_seconds: 60 }];

const budgets = (perf: PerfRegression): ReliabilityBudgets => ({
  schema_version: 'fj.reliability-budgets.v1',
  perf_regression: perf,
});
const defaults = resolvePolicy(undefined, {}, 'defaults');

describe('every key of the budgets', () => {
  it('has a sample here', () => {
    expect(Object.keys(otherValues).sort()).toEqual(perfKeys.toSorted());
    expect(Object.keys(schema.properties).sort()).toEqual(
      ['$schema', 'gates', 'perf_regression', 'schema_version'].sort(),
    );
    const all = { ...budgets(otherValues), gates };
    expect(checkDocument(budgetsDocument, all)).toMatchObject({ kind: 'valid' });
  });

  it.each(perfKeys)('%s changes exactly one part of the policy', (key) => {
    const value = otherValues[key as keyof PerfRegression];
    const policy = resolvePolicy(budgets({ [key]: value }), {}, 'defaults');
    const changed = differing(
      { ...policy, ...policy.verdict },
      { ...defaults, ...defaults.verdict },
    );
    expect(changed.filter((name) => name !== 'verdict')).toHaveLength(1);
    expect(JSON.stringify(policy)).toContain(JSON.stringify(value));
  });

  it('brings its gates', () => {
    const policy = resolvePolicy({ ...budgets({}), gates }, {}, 'defaults');
    expect(differing(policy, defaults)).toEqual(['gates']);
    expect(policy.gates).toEqual(gates);
  });

  it('has a reader: each part of the policy, each key of an exception and of a gate', () => {
    const texts = scanSources('src')
      .filter(({ path }) => !/contracts\/generated\/|plan\/policy\.ts$/.test(path))
      .map(({ path }) => readFileSync(join(repositoryRoot, path), 'utf8'));
    const isRead = (name: string) => texts.some((text) => new RegExp(`\\b${name}\\b`).test(text));
    const { perf_regression, gates: gatesSchema } = schema.properties;
    const names = [
      ...Object.keys(defaults),
      ...Object.keys(defaults.verdict),
      ...Object.keys(perf_regression.properties.per_bench.items.properties),
      ...Object.keys(gatesSchema.items.properties),
    ];
    // The reason of an exception is for people.
    expect(names.filter((name) => name !== 'reason' && !isRead(name))).toEqual([]);
  });
});

describe('without a budgets file', () => {
  it('the defaults of the schema hold', () => {
    expect(defaults).toEqual({
      maxRegressionPercent: 5,
      maxCumulativeDriftPercent: 10,
      minImprovementPercent: 5,
      baselineName: 'main',
      benchFiles: defaultBenchFiles,
      benchFilter: '',
      install: undefined,
      buildCommand: undefined,
      nodeArgs: [],
      execWrapper: [],
      passEnv: [],
      candidateTree: 'own',
      onMissingBaseline: 'fail',
      timeBudgetSeconds: undefined,
      benchTimeoutSeconds: 30,
      perBench: [],
      verdict: {
        fail_on_unjustified_regression: true,
        on_inconclusive: 'pass',
        on_removed: 'warn',
        allow_unbounded_notes: false,
        require_approval: 'none',
        source: 'defaults',
      },
      budgetsOf: 'tree',
      gates: [],
    });
  });

  it('the defaults are those that the schema tells', () => {
    const { properties } = schema.properties.perf_regression;
    const told = Object.entries(properties as Record<string, { description?: string }>).flatMap(
      ([key, { description }]) =>
        /Default "?([\w.]+?)"?\./.exec(description ?? '')?.[1] === undefined
          ? []
          : [[key, /Default "?([\w.]+?)"?\./.exec(description ?? '')?.[1]]],
    );
    const policy = { ...defaults, ...defaults.verdict } as Record<string, unknown>;
    const inPolicy = (key: string) =>
      policy[key] ?? policy[key.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())];
    const names: Record<string, string> = { baseline_save_name: 'baselineName' };
    const wrong = told.filter(([key, value]) => {
      const name = names[key as string] ?? (key as string);
      // `install_command` and `time_budget_seconds` have defaults that are computed.
      return inPolicy(name) !== undefined && String(inPolicy(name)) !== value;
    });
    expect(wrong).toEqual([]);
    expect(told.length).toBeGreaterThan(6);
  });

  it('an empty one means the same', () => {
    expect(resolvePolicy({ schema_version: 'fj.reliability-budgets.v1' }, {}, 'defaults')).toEqual(
      defaults,
    );
    expect(resolvePolicy(budgets({}), {}, 'defaults')).toEqual(defaults);
  });
});

describe('flags and inputs', () => {
  it('win over the budgets, one by one', () => {
    const overrides = {
      thresholdPercent: 1,
      filter: 'grad',
      benchFiles: ['x.js'],
      installCommand: 'true',
      buildCommand: 'false',
      timeBudgetSeconds: 10,
    };
    const policy = resolvePolicy(budgets(otherValues), overrides, 'x');
    expect(policy).toMatchObject({
      maxRegressionPercent: 1,
      maxCumulativeDriftPercent: 1,
      benchFilter: 'grad',
      benchFiles: ['x.js'],
      install: { command: 'true', isOfChange: false },
      buildCommand: 'false',
      timeBudgetSeconds: 10,
      baselineName: 'release',
    });
  });

  it('may empty a filter or a command that the budgets set', () => {
    const policy = resolvePolicy(budgets(otherValues), { filter: '', buildCommand: '' }, 'x');
    expect(policy).toMatchObject({ benchFilter: '', buildCommand: '' });
  });
});

function differing(left: object, right: object): string[] {
  return Object.keys(left).filter(
    (key) =>
      JSON.stringify(left[key as keyof typeof left]) !==
      JSON.stringify(right[key as keyof typeof right]),
  );
}
