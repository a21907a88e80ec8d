/**
 * Says what releasing this tree means, as `key=value` lines for GITHUB_OUTPUT, or refuses with every
 * reason. `--notes` prints the notes of the release instead.
 *
 *     node scripts/describe-release.ts [--notes]
 *
 * Needs no dependency: it runs in jobs that may publish, where nothing is installed.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export interface Tree {
  readonly version: string;
  /** `repository.url` of package.json, which npm holds against the repository that publishes. */
  readonly repositoryUrl: string;
  readonly changelog: string;
  /** Of the repository, such as `v1.0.0` and `v1`. */
  readonly tags: readonly string[];
  readonly isOnMain: boolean;
}

export interface Run {
  /** `owner/name` */
  readonly repository: string;
  /** Undefined in a rehearsal, which runs on a branch. */
  readonly tag: string | undefined;
}

export type Release =
  | {
      readonly kind: 'release';
      /** npm's dist-tag. */
      readonly npmTag: string;
      /** Undefined where a later version of the same major has it already, and for a pre-release. */
      readonly majorTag: string | undefined;
      readonly notes: string;
    }
  | { readonly kind: 'refused'; readonly reasons: readonly string[] };

export function describeRelease(tree: Tree, run: Run): Release {
  const { version } = tree;
  const [, major, minor] = /^(\d+)\.(\d+)\.\d+(?:-[\w.-]+)?$/.exec(version) ?? [];
  const notes = notesOf(tree.changelog, version);
  const reasons = [
    major === undefined && `package.json has the version ${version}: make it major.minor.patch.`,
    run.tag !== undefined &&
      run.tag !== `v${version}` &&
      `The tag is ${run.tag}, and package.json has ${version}: tag the commit that has this version.`,
    notes === undefined && `CHANGELOG.md has nothing below "## ${version}": write what changed.`,
    run.tag !== undefined &&
      !tree.isOnMain &&
      'The commit is not on main: merge it first, then tag it there.',
    run.tag !== undefined &&
      !tree.repositoryUrl.endsWith(`/${run.repository}.git`) &&
      `package.json has the repository "${tree.repositoryUrl}", and npm publishes with provenance only from there: name ${run.repository}.`,
  ].filter((reason) => reason !== false);
  if (reasons.length > 0 || notes === undefined) return { kind: 'refused', reasons };

  const others = tree.tags.flatMap((tag) => /^v(\d+\.\d+\.\d+)$/.exec(tag)?.[1] ?? []);
  const isHighestOf = (prefix: string) =>
    others.every((other) => !other.startsWith(prefix) || compareVersions(other, version) <= 0);
  if (version.includes('-')) return { kind: 'release', npmTag: 'next', majorTag: undefined, notes };
  return {
    kind: 'release',
    npmTag: isHighestOf('') ? 'latest' : `release-${major}.${minor}`,
    majorTag: isHighestOf(`${major}.`) ? `v${major}` : undefined,
    notes,
  };
}

/** What stands below the version's heading; undefined where that is nothing. */
function notesOf(changelog: string, version: string): string | undefined {
  const section = changelog.split(/^## /m).find((part) => part.split(/\s/)[0] === version);
  return section?.split('\n').slice(1).join('\n').trim() || undefined;
}

/** Of versions without a pre-release. */
function compareVersions(one: string, other: string): number {
  return one.localeCompare(other, 'en', { numeric: true });
}

const root = resolve(import.meta.dirname, '..');

function readTree(): Tree {
  const read = (name: string) => readFileSync(join(root, name), 'utf8');
  const { version, repository } = JSON.parse(read('package.json')) as {
    version: string;
    repository?: { url?: string };
  };
  return {
    version,
    repositoryUrl: repository?.url ?? '',
    changelog: read('CHANGELOG.md'),
    tags: git('tag', '--list').stdout.split('\n'),
    isOnMain: git('merge-base', '--is-ancestor', 'HEAD', 'origin/main').status === 0,
  };
}

function git(...args: readonly string[]): { status: number | null; stdout: string } {
  return spawnSync('git', args, { cwd: root, encoding: 'utf8' });
}

function main(): void {
  const isTag = process.env.GITHUB_REF_TYPE === 'tag';
  const release = describeRelease(readTree(), {
    repository: process.env.GITHUB_REPOSITORY ?? '',
    tag: isTag ? process.env.GITHUB_REF_NAME : undefined,
  });
  if (release.kind === 'refused') {
    for (const reason of release.reasons) console.error(`::error::${reason}`);
    process.exitCode = 1;
  } else if (process.argv.includes('--notes')) {
    console.log(release.notes);
  } else {
    console.log(`npm-tag=${release.npmTag}\nmajor-tag=${release.majorTag ?? ''}`);
  }
}

if (import.meta.main) main();
