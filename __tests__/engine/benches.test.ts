import { readdirSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';

/** The ids the gate's budgets refer to. */
const EXPECTED = [
  'cache_key_generation/hardened/unknown_features',
  'cache_key_generation/large/100eq_1t',
  'cache_key_generation/medium/3eq_2t',
  'cache_key_generation/simple/1eq_1t',
  'dispatch_latency/grad/scalar_square',
  'dispatch_latency/jit/scalar_add',
  'dispatch_latency/jit/scalar_square_plus_linear',
  'dispatch_latency/jit/vector_add_one',
  'dispatch_latency/jit_grad/scalar_square',
  'dispatch_latency/vmap/constant_scalar_out_axes_none',
  'dispatch_latency/vmap/constant_scalar_output',
  'dispatch_latency/vmap/rank2_add_one',
  'dispatch_latency/vmap/rank2_add_one_in_axes_1',
  'dispatch_latency/vmap/vector_add_one',
  'dispatch_latency/vmap_grad/vector_square',
  'eval_jaxpr_throughput/chain_add/10',
  'eval_jaxpr_throughput/chain_add/100',
  'eval_jaxpr_throughput/chain_add/1000',
  'jaxpr_fingerprint/cached_fingerprint/10eq',
  'jaxpr_fingerprint/canonical_fingerprint/1',
  'jaxpr_fingerprint/canonical_fingerprint/10',
  'jaxpr_fingerprint/canonical_fingerprint/100',
  'jaxpr_validation/validate_well_formed/1',
  'jaxpr_validation/validate_well_formed/10',
  'jaxpr_validation/validate_well_formed/100',
  'ledger_append/burst_100_appends',
  'ledger_append/single_append',
  'transform_composition/depth2/jit_grad',
  'transform_composition/depth3/jit_vmap_grad',
  'transform_composition/empty_stack',
  'transform_composition/single/grad',
  'transform_composition/single/jit',
  'transform_composition/single/vmap',
];

/** Those of benches/further/, which the gate of this repo does not measure. */
const FURTHER = [
  'vmap_dot/paired_vectors',
  'vmap_dot/shared_matrix',
  'vmap_eigh/batched_matrix_3x3',
  'vmap_eigh/batched_matrix_8x8',
  'vmap_gather/batched_indices',
  'vmap_gather/batched_operand_batched_indices',
  'vmap_gather/batched_operand_shared_indices',
  'vmap_qr/batched_matrix_3x2',
  'vmap_qr/batched_matrix_8x8',
  'vmap_scan/shared_init_batched_xs_128x64',
  'vmap_scatter/add_batched_indices_updates',
  'vmap_scatter/batched_indices_updates',
  'vmap_scatter/batched_operand_shared_indices',
  'vmap_svd/batched_matrix_3x2',
  'vmap_svd/batched_matrix_8x8',
  'vmap_switch/batched_index_128',
  'vmap_switch/shared_index_128',
  'vmap_while/batched_predicate_128',
  'vmap_while/shared_predicate_128',
];

const recorder = vi.hoisted(() => {
  const cases = new Map<string, () => unknown>();
  let prefix = '';
  return {
    cases,
    group(name: string, body: () => void): void {
      prefix = `${name}/`;
      body();
      prefix = '';
    },
    bench(name: string, body: () => unknown): void {
      cases.set(prefix + name, body);
    },
  };
});

vi.mock('mitata', () => ({
  bench: recorder.bench,
  group: recorder.group,
  run: () => Promise.resolve(),
  do_not_optimize: (value: unknown) => value,
}));

describe('the benchmark suites', () => {
  beforeEach(() => recorder.cases.clear());

  it.each([
    ['benches', EXPECTED],
    ['benches/further', FURTHER],
  ])('%s holds the ids of its groups, and every case runs', async (folder, expected) => {
    const suites = readdirSync(new URL(`../../${folder}/`, import.meta.url)).filter((name) =>
      name.endsWith('.bench.ts'),
    );
    for (const suite of suites) {
      const before = recorder.cases.size;
      await import(new URL(`../../${folder}/${suite}`, import.meta.url).href);
      const group = suite.replace('.bench.ts', '');
      const added = [...recorder.cases.keys()].slice(before);
      expect(added.every((id) => id.startsWith(`${group}/`))).toBe(true);
    }
    expect([...recorder.cases.keys()].sort()).toEqual(expected);
    for (const body of recorder.cases.values()) for (let i = 0; i < 6; i++) body();
  });
});
