import { resolveCommand } from 'package-manager-detector';
import { budgetsDocument, serializeDocument } from '../contracts/documents.ts';
import { harnessName } from '../plan/harness-packages.ts';
import { defaultBudgetsPath } from '../policy/load-policy.ts';
import { globsNaming } from './find-harness-suites.ts';
import { type Project, pathsOfInterest } from './look-at-project.ts';
import { proposeBenchFile } from './propose-bench-file.ts';
import { proposeWorkflow } from './propose-workflow.ts';

/** What `init` would do about one file. Paths are relative to the root. */
export type Proposal =
  | { kind: 'create'; path: string; text: string; about: string }
  | { kind: 'append'; path: string; lines: readonly string[]; about: string }
  | { kind: 'leave'; path: string; about: string };

const workflowPath = '.github/workflows/performance.yml';

/** What is missing in a repository before it can be gated, in the order in which people read it. */
export function proposeFiles(project: Project): Proposal[] {
  const bench = project.found.suites.length === 0 ? proposeBenchFile(project) : undefined;
  return [
    proposeBudgets(project, bench?.path),
    ...(bench === undefined ? [leaveSuites(project)] : [proposeBench(project, bench)]),
    proposeGate(project),
    proposeIgnoring(project),
  ];
}

function proposeBudgets(project: Project, benchPath: string | undefined): Proposal {
  const path = defaultBudgetsPath;
  if (project.files.includes(path)) return { kind: 'leave', path, about: 'the limits' };
  const benchFiles =
    benchPath === undefined
      ? project.found.globs
      : globsNaming([benchPath], [...project.files, benchPath]);
  const build = buildCommandOf(project);
  const budgets = {
    ...(project.installFolder === '' && project.manifest?.packages.has('fj-perf-gate')
      ? { $schema: './node_modules/fj-perf-gate/schemas/reliability_budgets.v1.schema.json' }
      : {}),
    schema_version: 'fj.reliability-budgets.v1' as const,
    perf_regression: {
      max_p95_regression_percent: 5,
      ...(benchFiles === undefined ? {} : { bench_files: [...benchFiles] as [string] }),
      ...(build === undefined ? {} : { build_command: build }),
    },
  };
  const which = benchFiles === undefined ? '' : ', and which suites count';
  return {
    kind: 'create',
    path,
    text: serializeDocument(budgetsDocument, budgets),
    about: `how much slower is too slow${which}`,
  };
}

/** Where suites import what is built and not committed, both sides have to build. */
function buildCommandOf({ found, packageManager }: Project): string | undefined {
  const folder = found.builtImport?.buildFolder;
  const command = resolveCommand(packageManager, 'run', ['build']);
  if (folder === undefined || command === null) return undefined;
  const line = [command.command, ...command.args].join(' ');
  if (folder === '') return line;
  // A folder's name may hold what a shell would run.
  return /^[\w./ @-]+$/.test(folder) ? `cd "${folder}" && ${line}` : undefined;
}

function proposeBench(project: Project, bench: { path: string; text: string }): Proposal {
  const { path, text } = bench;
  if (project.files.includes(path)) return { kind: 'leave', path, about: 'it is there already' };
  return { kind: 'create', path, text, about: 'a first benchmark, to put yours into' };
}

function leaveSuites({ found: { suites, harnesses } }: Project): Proposal {
  const [first = '', ...others] = suites;
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  return {
    kind: 'leave',
    path: `${first}${more}`,
    about: `suites of ${harnesses.map(harnessName).join(' and ')}`,
  };
}

function proposeGate(project: Project): Proposal {
  const { gatedBy, files } = project;
  if (gatedBy !== undefined) {
    return { kind: 'leave', path: gatedBy, about: 'it uses fj-perf-gate already' };
  }
  const isTaken = files.includes(workflowPath);
  return {
    kind: 'create',
    path: isTaken ? workflowPath.replace('performance', 'fj-perf-gate') : workflowPath,
    text: proposeWorkflow(project),
    about: 'gates pull requests on GitHub',
  };
}

/** Lines that `.gitignore` lacks: the gate's own files and installed packages are no part of a tree. */
export function missingIgnoreLines({ ignored }: Pick<Project, 'ignored'>): string[] {
  const wanted = [
    // Also where there is no package.json yet: installing a harness makes both.
    ['node_modules/', pathsOfInterest.packages],
    ['artifacts/ci/', pathsOfInterest.reports],
    ['.fj-perf/', pathsOfInterest.store],
  ] as const;
  return wanted.filter(([, name]) => !ignored.has(name)).map(([line]) => line);
}

function proposeIgnoring(project: Project): Proposal {
  const path = '.gitignore';
  const lines = missingIgnoreLines(project);
  if (lines.length === 0) return { kind: 'leave', path, about: 'what has to be ignored is' };
  return { kind: 'append', path, lines, about: 'what stays out of git' };
}
