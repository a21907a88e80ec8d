import type { SetUp } from '../../init/set-up-project.ts';
import { formatForLog } from '../format.ts';
import { wrap } from '../terminal-layout.ts';

type Proposal = SetUp['proposals'][number];

/** What `init` found and did, a line for each file, and the commands to go on with. */
export function renderSetUp(setUp: SetUp, options: { columns: number; dryRun: boolean }): string {
  const { proposals, steps } = setUp;
  const widest = Math.max(...proposals.map(({ path }) => path.length));
  const lines = proposals.map((proposal) => {
    const path = formatForLog(proposal.path, 200).padEnd(Math.min(widest, 48));
    return `${doing(proposal, options.dryRun).padEnd(11)} ${path}  ${aboutOf(proposal)}`.trimEnd();
  });
  return [
    wrap(describeProject(setUp.project), options.columns, '  '),
    '',
    ...lines,
    ...(options.dryRun ? proposals.flatMap(contentOf) : []),
    '',
    'Next:',
    ...steps.flatMap(({ text, command }, at) => [
      `${at + 1}. ${wrap(formatForLog(text, 500), options.columns - 3, '   ')}`,
      ...(command === undefined ? [] : [`     ${command}`]),
    ]),
    '',
    'If something does not work: npx fj-perf-gate doctor',
  ].join('\n');
}

function describeProject({
  name,
  manifest,
  isTypeScript,
  packageManager,
  hasWorkspaces,
  defaultBranch,
}: SetUp['project']): string {
  const modules = manifest?.moduleType === 'module' ? 'ES modules' : 'CommonJS';
  const parts = [
    ...(manifest === undefined ? ['no package.json'] : [packageManager, modules]),
    ...(isTypeScript ? ['TypeScript'] : []),
    ...(hasWorkspaces ? ['workspaces'] : []),
    `default branch ${formatForLog(defaultBranch, 100)}`,
  ];
  return `${name}: ${parts.join(', ')}`;
}

function doing({ kind }: Proposal, dryRun: boolean): string {
  switch (kind) {
    case 'create':
      return dryRun ? 'would write' : 'written';
    case 'append':
      return dryRun ? 'would add' : 'added to';
    case 'leave':
      return 'left alone';
  }
}

function aboutOf(proposal: Proposal): string {
  if (proposal.kind !== 'append') return proposal.about;
  return `${proposal.about}: ${proposal.lines.join(', ')}`;
}

function contentOf(proposal: Proposal): string[] {
  switch (proposal.kind) {
    case 'create':
      return ['', `--- ${proposal.path}`, proposal.text.trimEnd()];
    case 'append':
      return ['', `--- ${proposal.path}, at the end`, ...proposal.lines];
    case 'leave':
      return [];
  }
}
