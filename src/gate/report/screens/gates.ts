import { styleText } from 'node:util';
import type { GateResult, QualityGate, QualityGatesReport } from '../../contracts/documents.ts';
import { formatCount, formatDuration, formatForLog } from '../format.ts';
import type { TerminalOptions } from '../terminal.ts';
import { wrap } from '../terminal-layout.ts';

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
const maxTailLines = 20;

export function renderGateStart(gate: QualityGate, { columns }: TerminalOptions): string {
  const limit = formatDuration(gate.max_seconds * 1000);
  return wrap(`${'running'.padEnd(wordWidth)}  ${nameOf(gate)}, at most ${limit}`, columns, indent);
}

/** How one gate ended; where it failed, the end of its output, its log, and how to run it again. */
export function renderGate(result: GateResult, { columns, color }: TerminalOptions): string {
  const { word, style } = looks[result.status];
  const head = `${word.padEnd(wordWidth)}  ${nameOf(result)}${endingOf(result)}`;
  const lines = [
    wrap(head, columns, indent).replace(word, paint(style, word, color)),
    ...('output_tail' in result ? whatToDo(result) : []),
  ];
  return lines.join('\n');
}

/** The last lines: how many gates ended how, and where more is to be read. */
export function renderGatesVerdict(
  { overall_status, gates }: QualityGatesReport,
  reportPath: string,
  { columns, color }: TerminalOptions,
): string {
  const { word, style } = verdicts[overall_status];
  const counts = Object.entries(looks).flatMap(([status, look]) => {
    const count = gates.filter((gate) => gate.status === status).length;
    return count > 0 ? [`${count} ${look.word}`] : [];
  });
  const sentence = `${word} ${formatCount(gates.length, 'quality gate')}: ${counts.join(', ')}`;
  const painted = wrap(sentence, columns, '  ').replace(word, paint(style, word, color));
  return `${painted}\nReport: ${reportPath}`;
}

function endingOf(result: GateResult): string {
  switch (result.status) {
    case 'passed':
      return ` in ${formatDuration(result.duration_ms)}`;
    case 'skipped':
      return `: ${result.reason === 'asked' ? 'as asked' : 'an earlier gate failed'}`;
    case 'failed':
      return `: it ${formatForLog(result.detail, 500)}, after ${formatDuration(result.duration_ms)}`;
    case 'timed_out':
      return `: stopped at its limit of ${formatDuration(result.max_seconds * 1000)}`;
  }
}

function whatToDo({
  output_tail,
  log_path,
  command,
}: Extract<GateResult, { output_tail: string }>): string[] {
  const lines = output_tail.split('\n').filter((line) => line.trim() !== '');
  return [
    // Behind a bar, as a line that begins with "::" would be a command in a workflow's log.
    ...lines.slice(-maxTailLines).map((line) => `${indent}| ${formatForLog(line, 300)}`),
    // Longer than a line or not: they are for copying.
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
