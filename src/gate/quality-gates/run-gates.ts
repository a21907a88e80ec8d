import { join } from 'node:path';
import type { QualityGate } from '../contracts/documents.ts';
import { GateError } from '../contracts/problems.ts';
import type { Clock } from '../ports.ts';
import { runShellCommand } from '../processes/run-command.ts';
import { emptyGatesFolder, gatesDir, makeGatesFolder, writeSummary } from './gate-folder.ts';
import {
  type GateResult,
  type GatesSummary,
  overallStatus,
  stopsTheBuild,
} from './gate-results.ts';

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
  /** Stops the running gate; `runGates` then rejects with a GateError (interrupted). */
  readonly signal?: AbortSignal;
}

export type GateEvent =
  | { kind: 'started'; gate: QualityGate }
  | { kind: 'output'; gate: QualityGate; text: string }
  | { kind: 'finished'; result: GateResult };

/**
 * Runs the gates in order, each with its time limit and its log, and writes the summary. A gate that
 * fails is a result; a skip that names no gate, or two gates of one id, is a GateError before any runs.
 */
export async function runGates(request: GatesRequest): Promise<GatesSummary> {
  const skipped = checkIds(request);
  await emptyGatesFolder(request.root);
  const startedAt = request.clock.nowUnixMs();
  const results: GateResult[] = [];
  for (const gate of request.gates) {
    const stopped = request.failFast && results.some(stopsTheBuild);
    const result =
      stopped || skipped.has(gate.id)
        ? skip(gate, skipped.has(gate.id) ? 'asked' : 'earlier-gate-failed')
        : await runGate(gate, request);
    results.push(result);
    request.onEvent?.({ kind: 'finished', result });
  }
  const now = request.clock.nowUnixMs();
  const summary: GatesSummary = {
    schema_version: 'fj.quality-gates.v1',
    generated_at_unix_ms: now,
    duration_ms: now - startedAt,
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
      throw new GateError({
        code: 'usage',
        message: `Two quality gates in the budgets file have the id "${id}": rename one.`,
      });
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
  reason: 'asked' | 'earlier-gate-failed',
): GateResult {
  return { kind: 'skipped', id, name, command, reason };
}

async function runGate(gate: QualityGate, request: GatesRequest): Promise<GateResult> {
  const { id, name, command } = gate;
  const logPath = `${gatesDir}/${id}.log`;
  request.onEvent?.({ kind: 'started', gate });
  await makeGatesFolder(request.root);
  const startedAt = request.clock.nowUnixMs();
  const ended = await runShellCommand({
    command,
    cwd: request.root,
    env: request.env,
    timeoutMs: gate.max_seconds * 1000,
    logPath: join(request.root, logPath),
    onOutput: (text) => request.onEvent?.({ kind: 'output', gate, text }),
    ...(request.signal ? { signal: request.signal } : {}),
  });
  const durationMs = request.clock.nowUnixMs() - startedAt;
  const ran = { id, name, command, durationMs, logPath };
  switch (ended.kind) {
    case 'exited':
      return ended.code === 0
        ? { kind: 'passed', ...ran }
        : {
            kind: 'failed',
            ...ran,
            detail: `ended with exit code ${ended.code}`,
            tail: ended.tail,
          };
    case 'timed-out':
      return { kind: 'timed-out', ...ran, maxSeconds: gate.max_seconds, tail: ended.tail };
    case 'not-started':
      return { kind: 'failed', ...ran, detail: `could not be started: ${ended.detail}`, tail: '' };
  }
}
