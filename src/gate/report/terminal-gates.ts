import { styleText } from 'node:util';
import type { GateResult, QualityGate, QualityGatesReport } from '../contracts/documents.ts';
import { formatDuration, formatForLog } from './format.ts';

type Style = Parameters<typeof styleText>[0];

const looks: Readonly<Record<GateResult['status'], { word: string; style: Style }>> = {
  failed: { word: 'failed', style: 'red' },
  timed_out: { word: 'timed out', style: 'red' },
  passed: { word: 'passed', style: 'green' },
  skipped: { word: 'skipped', style: 'yellow' },
};
const verdicts: Readonly<
  Record<QualityGatesReport['overall_status'], { word: string; style: Style }>
> = {
  pass: { word: 'PASS', style: ['bold', 'green'] },
  fail: { word: 'FAIL', style: ['bold', 'red'] },
  nothing_ran: { word: 'SKIPPED', style: ['bold', 'yellow'] },
};

const wordWidth = 9;
const indent = ' '.repeat(wordWidth + 2);
/** Lines of output below a gate that failed; its log has all. */
const mostTailLines = 20;

export function renderGateStart(gate: QualityGate): string {
  const limit = formatDuration(gate.max_seconds * 1000);
  return `${'running'.padEnd(wordWidth)}  ${nameOf(gate)}, at most ${limit}`;
}

/** How one gate ended; where it failed, the end of its output, its log, and how to run it again. */
export function renderGate(result: GateResult, color: boolean): string {
  const { word, style } = looks[result.status];
  const head = `${paint(style, word.padEnd(wordWidth), color)}  ${nameOf(result)}`;
  switch (result.status) {
    case 'passed':
      return `${head} in ${formatDuration(result.duration_ms)}`;
    case 'skipped':
      return `${head}: ${result.reason === 'asked' ? 'as asked' : 'an earlier gate failed'}`;
    case 'failed': {
      const detail = formatForLog(result.detail, 500);
      const after = formatDuration(result.duration_ms);
      return [`${head}: it ${detail}, after ${after}`, ...whatToDo(result)].join('\n');
    }
    case 'timed_out': {
      const limit = formatDuration(result.max_seconds * 1000);
      return [`${head}: stopped at its limit of ${limit}`, ...whatToDo(result)].join('\n');
    }
  }
}

/** The last line: how many gates ended how. */
export function renderGatesVerdict(
  { overall_status, gates }: QualityGatesReport,
  reportPath: string,
  color: boolean,
): string {
  const { word, style } = verdicts[overall_status];
  const counts = Object.entries(looks).flatMap(([status, look]) => {
    const count = gates.filter((gate) => gate.status === status).length;
    return count > 0 ? [`${count} ${look.word}`] : [];
  });
  const noun = gates.length === 1 ? 'gate' : 'gates';
  return `${paint(style, word, color)} ${gates.length} quality ${noun}: ${counts.join(', ')}; report ${reportPath}`;
}

function whatToDo({
  output_tail,
  log_path,
  command,
}: Extract<GateResult, { output_tail: string }>): string[] {
  const lines = output_tail.split('\n').filter((line) => line.trim() !== '');
  return [
    // Behind a bar, as a line that begins with "::" would be a command in a workflow's log.
    ...lines.slice(-mostTailLines).map((line) => `${indent}| ${formatForLog(line, 300)}`),
    `${indent}log: ${log_path}`,
    `${indent}again with: ${formatForLog(command, 2_000)}`,
  ];
}

function nameOf({ id, name }: { readonly id: string; readonly name: string }): string {
  return `${id} (${formatForLog(name, 200)})`;
}

function paint(style: Style, text: string, color: boolean): string {
  return color ? styleText(style, text, { validateStream: false }) : text;
}
