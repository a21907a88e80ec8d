import type { Finding } from '../../doctor/finding.ts';
import { formatCount, formatForLog } from '../format.ts';
import { wrap } from '../terminal-layout.ts';

const signs: Readonly<Record<Finding['outcome'], string>> = {
  good: '✓',
  advice: '!',
  problem: '✗',
};

/** A sign, a sentence and what to do for each check, then the verdict. */
export function renderDiagnosis(
  findings: readonly Finding[],
  options: { columns: number },
): string {
  const widest = Math.max(...findings.map(({ check }) => check.length));
  const indent = ' '.repeat(widest + 4);
  const width = options.columns - indent.length;
  const lines = findings.map((finding) => {
    const head = `${signs[finding.outcome]} ${finding.check.padEnd(widest)}  `;
    const todo = 'todo' in finding && finding.todo !== undefined ? [`→ ${finding.todo}`] : [];
    return [finding.message, ...todo]
      .map((text) => wrap(formatForLog(text, 1_000), width, indent))
      .map((text, at) => (at === 0 ? head : indent) + text)
      .join('\n');
  });
  return [...lines, '', verdict(findings)].join('\n');
}

function verdict(findings: readonly Finding[]): string {
  const count = (outcome: Finding['outcome']) =>
    findings.filter((finding) => finding.outcome === outcome).length;
  const [problems, remarks] = [count('problem'), count('advice')];
  const besides = remarks === 0 ? '' : `, ${formatCount(remarks, 'remark')}`;
  return problems === 0
    ? `Ready${besides}.`
    : `Not ready: ${formatCount(problems, 'problem')}${besides}.`;
}
