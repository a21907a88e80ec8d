import { join } from 'node:path';
import type { GateResult, QualityGate, QualityGatesReport } from '../contracts/documents.ts';
import { GateError, usageError } from '../contracts/problems.ts';
import type { Clock } from '../ports.ts';
import { runShellCommand } from '../processes/run-command.ts';
import { emptyGatesFolder, freeLogPath, writeSummary } from './gate-folder.ts';
import { overallStatus, stopsTheBuild } from './gate-results.ts';

export interface GatesRequest {
  /** The repository's root; gates run here. */
  readonly root: string;
  readonly gates: readonly QualityGate[];
  /** The environment of the gates; they are the user's own commands and usually get the user's own. */
  readonly env: NodeJS.ProcessEnv;
  /** Stop at the first gate that fails; the rest are skipped. */
  readonly failFast: boolean;
  /** Ids of gates not to run. */
  readonly skip: readonly string[];
  readonly clock: Clock;
  readonly onEvent?: (event: GateEvent) => void;
}

export type GateEvent =
  | { kind: 'started'; gate: QualityGate }
  | { kind: 'output'; gate: QualityGate; text: string }
  | { kind: 'finished'; result: GateResult };

/**
 * Runs the gates in order, each with its time limit and its log, and writes the summary. A gate that
 * fails is a result; a skip that names no gate, or two gates of one id, is a GateError before any runs.
 */
export async function runGates(request: GatesRequest): Promise<QualityGatesReport> {
  await emptyGatesFolder(request.root);
  const skipped = checkIds(request);
  const startedAt = request.clock.nowUnixMs();
  const results: GateResult[] = [];
  for (const gate of request.gates) {
    const stopped = request.failFast && results.some(stopsTheBuild);
    const result =
      stopped || skipped.has(gate.id)
        ? skip(gate, skipped.has(gate.id) ? 'asked' : 'earlier_gate_failed')
        : await runGate(gate, request);
    results.push(result);
    request.onEvent?.({ kind: 'finished', result });
  }
  const summary: QualityGatesReport = {
    schema_version: 'fj.quality-gates.v1',
    generated_at_unix_ms: request.clock.nowUnixMs(),
    duration_ms: msSince(startedAt, request.clock),
    overall_status: overallStatus(results),
    gates: results,
  };
  await writeSummary(request.root, summary);
  return summary;
}

/** Ids name log files, and file names that differ only in case are one on macOS and Windows. */
function checkIds({ gates, skip }: GatesRequest): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const { id } of gates) {
    if (seen.has(id.toLowerCase())) {
      throw usageError(`Two quality gates in the budgets file have the id "${id}": rename one.`);
    }
    seen.add(id.toLowerCase());
  }
  const known = gates.map((gate) => gate.id);
  const unknown = skip.find((id) => !known.includes(id));
  if (unknown !== undefined) throw new GateError({ code: 'unknown-gate', id: unknown, known });
  return new Set(skip);
}

function skip(
  { id, name, command }: QualityGate,
  reason: 'asked' | 'earlier_gate_failed',
): GateResult {
  return { status: 'skipped', id, name, command, reason };
}

async function runGate(gate: QualityGate, request: GatesRequest): Promise<GateResult> {
  const { id, name, command, max_seconds } = gate;
  const { root, clock, env } = request;
  request.onEvent?.({ kind: 'started', gate });
  const log_path = await freeLogPath(root, id);
  const startedAt = clock.nowUnixMs();
  const ended = await runShellCommand({
    command,
    cwd: root,
    env,
    timeoutMs: max_seconds * 1000,
    logPath: join(root, log_path),
    onOutput: (text) => request.onEvent?.({ kind: 'output', gate, text }),
  });
  const ran = { id, name, command, duration_ms: msSince(startedAt, clock), log_path };
  if (ended.kind === 'not-started') {
    const detail = `could not be started: ${ended.detail}`;
    return { status: 'failed', ...ran, detail, output_tail: '' };
  }
  const output_tail = ended.tail;
  if (ended.kind === 'timed-out') return { status: 'timed_out', ...ran, max_seconds, output_tail };
  if (ended.code === 0) return { status: 'passed', ...ran };
  return { status: 'failed', ...ran, detail: `ended with exit code ${ended.code}`, output_tail };
}

/** The machine's time may be set back meanwhile. */
function msSince(startedAtUnixMs: number, clock: Clock): number {
  return Math.max(0, clock.nowUnixMs() - startedAtUnixMs);
}
