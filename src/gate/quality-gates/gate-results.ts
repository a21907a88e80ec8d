interface RanGate {
  readonly id: string;
  readonly name: string;
  /** Replays the gate when run in the repository's root. */
  readonly command: string;
  readonly durationMs: number;
  /** Relative to the repository's root. */
  readonly logPath: string;
}

export type GateResult =
  | (RanGate & { readonly kind: 'passed' })
  /** `detail` completes "it …"; `tail` is the end of its output. */
  | (RanGate & { readonly kind: 'failed'; readonly detail: string; readonly tail: string })
  | (RanGate & { readonly kind: 'timed-out'; readonly maxSeconds: number; readonly tail: string })
  | {
      readonly kind: 'skipped';
      readonly id: string;
      readonly name: string;
      readonly command: string;
      readonly reason: 'asked' | 'earlier-gate-failed';
    };

export interface GatesSummary {
  readonly schema_version: 'fj.quality-gates.v1';
  readonly generated_at_unix_ms: number;
  readonly duration_ms: number;
  /** `nothing-ran` when every gate was skipped: a skipped gate never counts as passed. */
  readonly overall_status: 'pass' | 'fail' | 'nothing-ran';
  readonly gates: readonly GateResult[];
}

export function overallStatus(results: readonly GateResult[]): GatesSummary['overall_status'] {
  if (results.some(stopsTheBuild)) return 'fail';
  return results.some((result) => result.kind === 'passed') ? 'pass' : 'nothing-ran';
}

export function stopsTheBuild(result: GateResult): boolean {
  return result.kind === 'failed' || result.kind === 'timed-out';
}

/** One sentence for a gate, as the terminal shows it. */
export function describeGate(result: GateResult): string {
  const gate = `${result.id} (${result.name})`;
  switch (result.kind) {
    case 'passed':
      return `passed     ${gate} in ${seconds(result.durationMs)}`;
    case 'failed':
      return `failed     ${gate}: it ${result.detail}; log ${result.logPath}; again with: ${result.command}`;
    case 'timed-out':
      return `timed out  ${gate}: stopped after its ${result.maxSeconds} s; log ${result.logPath}; again with: ${result.command}`;
    case 'skipped':
      return `skipped    ${gate}: ${result.reason === 'asked' ? 'as asked' : 'an earlier gate failed'}`;
  }
}

/** The last line of a run: how many gates ended how. */
export function describeGates(results: readonly GateResult[]): string {
  const count = (kind: GateResult['kind'], word: string) => {
    const number = results.filter((result) => result.kind === kind).length;
    return number > 0 ? [`${number} ${word}`] : [];
  };
  const counts = [
    ...count('failed', 'failed'),
    ...count('timed-out', 'timed out'),
    ...count('passed', 'passed'),
    ...count('skipped', 'skipped'),
  ];
  return `${results.length} quality ${results.length === 1 ? 'gate' : 'gates'}${counts.length > 0 ? `: ${counts.join(', ')}` : ''}`;
}

function seconds(durationMs: number): string {
  return `${(durationMs / 1000).toFixed(1)} s`;
}
