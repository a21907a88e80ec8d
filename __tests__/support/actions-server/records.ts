import type { PerfBaseline } from '../../../src/gate/contracts/documents.ts';

export function makeRecord(changes: Partial<PerfBaseline> = {}): PerfBaseline {
  return {
    schema_version: 'fj.perf-baseline.v1',
    tool_version: '0.1.0',
    name: 'main',
    commit: 'a'.repeat(40),
    ref: 'refs/heads/main',
    saved_at_unix_ms: 1_790_000_000_000,
    environment: {
      os: 'linux',
      arch: 'x64',
      cpu_model: 'Test CPU',
      cpu_count: 2,
      node: '24.0.0',
      v8: '13.6',
      pinned_cpu: 1,
    },
    sources: [{ path: 'bench/add.bench.js', sha256: 'b'.repeat(64) }],
    benchmarks: [],
    history: [],
    ...changes,
  };
}
