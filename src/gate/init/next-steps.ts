import { resolveCommand } from 'package-manager-detector';
import { harnessName } from '../plan/harness-packages.ts';
import { type Project, pathsOfInterest } from './look-at-project.ts';
import type { Proposal } from './propose-files.ts';

/** A thing to do, and the command that does it where there is one. */
export interface NextStep {
  readonly text: string;
  readonly command?: string;
}

/** What to do after `init`, in this order. */
export function nextSteps(project: Project, proposals: readonly Proposal[]): NextStep[] {
  const bench = proposals.find(({ kind, path }) => kind === 'create' && path.includes('.bench.'));
  const missing = project.missingHarnesses;
  const rule = project.ignored.get(pathsOfInterest.notes);
  const steps: (NextStep | undefined)[] = [
    rule === undefined
      ? undefined
      : {
          text: `git ignores risk notes (${rule}), and the gate reads them from git: ignore "artifacts/ci/" instead.`,
        },
    missing.length === 0
      ? undefined
      : {
          text: `Add ${missing.map(harnessName).join(' and ')}, which the suites import:`,
          command: addCommand(project, missing),
        },
    project.hasCommit
      ? undefined
      : {
          text: 'Commit once, since all that follows goes by commits:',
          command: 'git add --all && git commit --message "Guard performance"',
        },
    bench === undefined
      ? undefined
      : {
          text: `Put your own calls into ${bench.path}; its sample shows that it works:`,
          command: 'npx fj-perf-gate bench',
        },
    { text: 'Save the tree as it is as the baseline:', command: 'npx fj-perf-gate baseline save' },
    { text: 'Change something, then compare:', command: 'npx fj-perf-gate check' },
  ];
  return steps.filter((step) => step !== undefined);
}

/** The command after which these packages are there; at a workspace's root pnpm wants to be told so. */
export function addCommand(project: Project, packages: readonly string[]): string {
  const { packageManager, hasWorkspaces, isLocked, manifest } = project;
  if (packages.every((name) => manifest?.packages.has(name))) {
    const install = resolveCommand(packageManager, isLocked ? 'frozen' : 'install', []);
    if (install !== null) return [install.command, ...install.args].join(' ');
  }
  const isPnpmRoot = packageManager.startsWith('pnpm') && hasWorkspaces;
  const args = ['-D', ...(isPnpmRoot ? ['-w'] : []), ...packages];
  const command = resolveCommand(packageManager, 'add', args);
  return command === null
    ? `npm install --save-dev ${packages.join(' ')}`
    : [command.command, ...command.args].join(' ');
}
