import type { AbsentFile, RunRemark } from './generated/types.ts';
import { listSome } from './list-some.ts';

export type { AbsentFile, RunRemark } from './generated/types.ts';

const maxNamed = 5;

/** A remark on how a run was measured, as one sentence or two: what happened, and what to do about it. */
export function describeRunRemark(remark: RunRemark): string {
  switch (remark.kind) {
    case 'not-pinned':
      return describeNotPinned(remark);
    case 'baseline-problem':
      return remark.message;
    case 'counts-as-new':
      return `"${remark.bench_id}" counts as new. It failed on the baseline: ${remark.message}.`;
    case 'cpus-changed':
      return `The CPUs that may be used changed while measuring, from ${remark.before} to ${remark.after}: measure again where nothing moves the process.`;
    case 'cpu-quota-changed':
      return `The CPU quota changed while measuring, from "${remark.before}" to "${remark.after}": measure again where it stays.`;
    case 'throttled':
      return `The container's CPU quota stopped the measuring for ${duration(remark.ms)} in all: give it a larger one, or expect more noise.`;
    case 'node-replaced':
      return 'The Node that runs the suites was replaced while measuring: measure again, with nothing installing beside it.';
    case 'absent-files':
      return `Both sides were measured without what suites look for: ${describeAbsentFiles(remark.files, remark.has_build_command)}.`;
    case 'filtered-files':
      return describeFilteredFiles(remark.paths);
    case 'exceptions-unmatched':
      return `No benchmark is named by ${listSome(remark.matches.map((match) => `"${match}"`))} in per_bench of the budgets file, whose limits hold for none: correct the names, or take the entries out.`;
    case 'suites-renamed':
      return `Suites were renamed, and compared under their new names: ${listSome(remark.files.map(({ from, to }) => `"${to}" was "${from}"`))}.`;
    case 'benchmarks-renamed':
      return `Benchmarks were renamed, and compared under their new names: ${listSome(remark.benchmarks.map(({ from, to }) => `"${to}" was "${from}"`))}.`;
    case 'benchmarks-replaced':
      return `Benchmarks are gone and others new, so neither were compared: ${listSome(remark.suites.map(({ file, removed, added }) => `"${file}" (${removed} gone, ${added} new)`))}. Where they were only renamed, do that in a change of its own.`;
    case 'measured-in-place':
      return 'The candidate was measured in place (candidate_tree), at a path of another length than the baseline: that alone can make equal code differ by several percent.';
    case 'tree-changed':
      return `Changed while it was measured: ${listSome(remark.paths.map((path) => `"${path}"`))}. The results mix what was before and what came after: measure again.`;
    case 'policy-of-change':
      return `The base has neither budgets nor suites yet, so those of this change hold (${remark.path}): from its merge on, a change is judged by the base's.`;
    case 'machines-differ':
      return `The shards ran on different machines, so p95 figures of different benchmarks do not compare: ${remark.machines.map(describeShards).join('; ')}.`;
  }
}

/** What a clean checkout lacks, and what makes it. */
export function describeAbsentFiles(
  files: readonly AbsentFile[],
  hasBuildCommand: boolean,
): string {
  const described = files
    .slice(0, maxNamed)
    .map((file) => describeAbsentFile(file, hasBuildCommand));
  const more = files.length - described.length;
  return [...described, ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}

function describeNotPinned({ why, platform }: Extract<RunRemark, { kind: 'not-pinned' }>): string {
  switch (why) {
    case 'platform':
      return `Both sides could not be put on one CPU (${platform} has no taskset): expect more noise.`;
    case 'no-taskset':
      return 'Both sides could not be put on one CPU: install taskset (util-linux) for less noise.';
    case 'cpus-unreadable':
      return 'Both sides could not be put on one CPU (which CPUs this process may use could not be read): expect more noise.';
  }
}

function describeAbsentFile({ path, why, folder }: AbsentFile, hasBuildCommand: boolean): string {
  const toMake = hasBuildCommand
    ? 'let build_command make it too'
    : 'set build_command in the budgets file to what makes it';
  switch (why) {
    case 'submodule': {
      const command = 'git submodule update --init --recursive';
      const place = hasBuildCommand
        ? `put "${command}" before the rest of build_command`
        : `set "build_command": "${command}" in the budgets file`;
      return `${folder ?? path} is a submodule, which a clean checkout leaves empty: ${place}`;
    }
    case 'generated':
      return `${path} was not made by the install, so a clean checkout lacks it: ${toMake}`;
    case 'ignored':
      return `${path} is ignored by git, so a clean checkout lacks it: ${toMake}`;
    case 'uncommitted':
      return `${path} is in no commit, so a clean checkout lacks it: ${toMake}`;
  }
}

function describeFilteredFiles(paths: readonly string[]): string {
  const [first = '', ...more] = paths;
  const which = more.length === 0 ? `${first} passes` : `${first} and ${more.length} more pass`;
  return `${which} through a filter of git (as with LFS), and a clean checkout has what is stored, such as a pointer: let build_command fetch it, or a suite that reads it measures the pointer.`;
}

function describeShards({
  machine,
  shards,
}: Extract<RunRemark, { kind: 'machines-differ' }>['machines'][number]): string {
  return `${machine} (${shards.length === 1 ? 'shard' : 'shards'} ${shards.join(', ')})`;
}

function duration(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${Math.round(ms / 1000)} s`;
}
