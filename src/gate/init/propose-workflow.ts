import { resolveCommand } from 'package-manager-detector';
import { stringify } from 'yaml';
import type { Project } from './look-at-project.ts';

/** Versions that `init` writes; Dependabot and Renovate keep them up to date from there. */
const actions = {
  checkout: 'actions/checkout@v6',
  setupNode: 'actions/setup-node@v6',
  setupPnpm: 'pnpm/action-setup@v4',
  setupBun: 'oven-sh/setup-bun@v2',
  gate: 'org/fj-perf-gate@v1',
} as const;

type Step = readonly string[];
type Needs = Pick<
  Project,
  'defaultBranch' | 'installFolder' | 'manifest' | 'packageManager' | 'isLocked' | 'nodeVersionFile'
>;

/** The workflow that gates pull requests and saves the record of the default branch. */
export function proposeWorkflow(project: Needs): string {
  const steps = [
    [
      `uses: ${actions.checkout}`,
      'with:',
      '  fetch-depth: 0',
      '  # Benchmark code must not find the token.',
      '  persist-credentials: false',
    ],
    ...preparePackageManager(project),
    setUpNode(project),
    ...install(project),
    [`uses: ${actions.gate}`],
  ];
  return `# Written by "fj-perf-gate init"; from here on it is yours to change. Benchmark code runs in the job
# that may comment. Where pull requests come from strangers, use the two of fj-perf-gate's examples/public.
name: Performance
on:
  pull_request:
  merge_group:
  push:
    branches: ${yamlList([project.defaultBranch])}

permissions:
  contents: read

concurrency:
  group: performance-\${{ github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

jobs:
  gate:
    name: Performance gate
    runs-on: ubuntu-latest
    timeout-minutes: 30
    permissions:
      contents: read
      pull-requests: write # for the comment
    steps:
${steps.map(layOutStep).join('\n')}
`;
}

/** setup-node knows caches of npm, pnpm and yarn, and finds their programs only if they are there. */
function preparePackageManager({ packageManager, manifest }: Needs): Step[] {
  if (manifest === undefined) return [];
  switch (packageManager) {
    case 'pnpm':
    case 'pnpm@6':
      return [[`uses: ${actions.setupPnpm}`]];
    case 'bun':
      return [[`uses: ${actions.setupBun}`]];
    case 'yarn@berry':
      return [['run: corepack enable']];
    default:
      return [];
  }
}

function setUpNode({
  packageManager,
  manifest,
  isLocked,
  installFolder,
  nodeVersionFile,
}: Needs): Step {
  const [tool = ''] = packageManager.split('@');
  const lockfile = lockfiles.get(tool);
  const cached = manifest !== undefined && isLocked && lockfile !== undefined;
  return [
    `uses: ${actions.setupNode}`,
    'with:',
    nodeVersionFile === undefined
      ? '  node-version: 24'
      : `  node-version-file: ${yamlText(nodeVersionFile)}`,
    ...(cached ? [`  cache: ${tool}`] : []),
    ...(cached && installFolder !== ''
      ? [`  cache-dependency-path: ${yamlText(`${installFolder}/${lockfile}`)}`]
      : []),
  ];
}

const lockfiles: ReadonlyMap<string, string> = new Map([
  ['npm', 'package-lock.json'],
  ['pnpm', 'pnpm-lock.yaml'],
  ['yarn', 'yarn.lock'],
]);

function install({ manifest, packageManager, isLocked, installFolder }: Needs): Step[] {
  if (manifest === undefined) return [];
  // "npm ci" and its like refuse to work without a lockfile.
  const command = resolveCommand(packageManager, isLocked ? 'frozen' : 'install', []);
  const line = command === null ? 'npm install' : [command.command, ...command.args].join(' ');
  const where = installFolder === '' ? [] : [`working-directory: ${yamlText(installFolder)}`];
  return [[`run: ${line}`, ...where]];
}

function layOutStep([first = '', ...more]: Step): string {
  return [`      - ${first}`, ...more.map((line) => `        ${line}`)].join('\n');
}

/** Quoted where it could be read as anything but itself. */
function yamlText(text: string): string {
  return stringify(text, { lineWidth: 0 }).trimEnd();
}

function yamlList(texts: readonly string[]): string {
  const style = { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 } as const;
  return stringify(texts, style).trimEnd();
}
