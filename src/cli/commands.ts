import { type Command, Option } from 'commander';
import type { ExitCode } from '../gate/contracts/problems.ts';
import { runBaselineList, runBaselineSave, runBaselineShow } from './baseline-command.ts';
import { runBench } from './bench-command.ts';
import { runCheck, runJudge, runReport } from './check-command.ts';
import { runDoctor } from './doctor-command.ts';
import { runDrift } from './drift-command.ts';
import { runQualityGates } from './gates-command.ts';
import { runInit } from './init-command.ts';
import { runMerge } from './merge-command.ts';
import { runCheckNotes, runListNotes, runNewNote } from './risk-note-command.ts';
import { runSelftest } from './selftest-command.ts';

/** Told with which code the process is to end. */
export type Finish = (code: ExitCode) => void;

const json = new Option('--json', 'print JSON on stdout');
const budgets = new Option(
  '--budgets <file>',
  'budgets file (default: reliability_budgets.v1.json)',
);
const filter = new Option(
  '--filter <what>',
  'only what this names: an id, a name, a group, a glob',
);
const timeBudget = new Option('--time-budget <seconds>', 'maximum measuring time');
const policyFrom = new Option(
  '--policy-from <side>',
  'with --baseline-ref: whose budgets count, as on a pull request (base) or of this tree (default: head)',
).choices(['base', 'head']);
const addUp = (value: string, before: readonly string[] = []) => [...before, value];

/** What of the budgets a single run may set otherwise; the action has an input for each. */
const settings = [
  new Option('--bench-files <glob>', 'these suites; give it again for more globs').argParser(addUp),
  new Option('--install-command <line>', "installs the baseline's dependencies"),
  new Option('--build-command <line>', 'builds what suites import and git ignores, on both sides'),
  new Option(
    '--exec-wrapper <word>',
    'starts every benchmark process; a word each, such as --exec-wrapper=chrt --exec-wrapper=-b',
  ).argParser(addUp),
];

function addSettings(command: Command): Command {
  for (const setting of settings) command.addOption(setting);
  return command;
}

export function addSettingUpCommands(program: Command, finish: Finish): void {
  program
    .command('init')
    .description('set up this repository: budgets, a workflow, a first benchmark')
    .option('--dry-run', 'show what would be written, and write nothing')
    .action(async (flags) => finish(await runInit(flags)));
  program
    .command('doctor')
    .description('look at all that a check depends on, and say what to do')
    .addOption(budgets)
    .addOption(json)
    .action(async (flags) => finish(await runDoctor(flags)));
}

export function addMeasuringCommands(program: Command, finish: Finish): void {
  program
    .command('bench')
    .argument('[filter]', 'an id, a name, a group, or a glob')
    .description('show benchmarks as their own library shows them: all, a group, or one')
    .addOption(budgets)
    .action(async (what: string | undefined, flags) => finish(await runBench(what ?? '', flags)));
  addBaselineCommands(program, finish);
  const checking = program
    .command('check')
    .description('measure this tree against a baseline, judge, and write the report')
    .option('--baseline <name>', 'a saved baseline (default: main, or what the budgets say)')
    .option('--baseline-ref <commit>', 'where this tree left a branch, or a tag or commit, instead')
    .option('--baseline-exact', 'with a branch: its tip')
    .addOption(policyFrom)
    .option('--threshold <percent>', 'regression threshold in percent (default: 5)')
    .option('--shard <i/n>', 'only this part of the benchmarks, such as 1/4; then "merge"')
    .option('--split-by <file>', 'evidence or a record, whose times balance the shards')
    .addOption(filter)
    .addOption(budgets)
    .addOption(timeBudget)
    .addOption(json)
    .action(async (flags) => finish(await runCheck(flags)));
  const drift = program
    .command('drift')
    .description('measure this tree against the last release: what many small changes add up to')
    .option('--since <commit>', 'a tag, branch or commit instead of the last release')
    .option('--threshold <percent>', 'regression threshold in percent (default: 10)')
    .addOption(filter)
    .addOption(budgets)
    .addOption(timeBudget)
    .addOption(json)
    .action(async (flags) => finish(await runDrift(flags)));
  addSettings(checking);
  addSettings(drift);
}

function addBaselineCommands(program: Command, finish: Finish): void {
  const baseline = program.command('baseline').description('named baselines of this clone');
  const saving = baseline
    .command('save')
    .description('save the tree as it is, uncommitted changes included')
    .option('--name <name>', 'its name (default: main, or what the budgets say)')
    .addOption(budgets)
    .addOption(filter)
    .addOption(timeBudget)
    .action(async (flags) => finish(await runBaselineSave(flags)));
  addSettings(saving);
  baseline
    .command('list')
    .description('list saved baselines')
    .action(async () => finish(await runBaselineList()));
  baseline
    .command('show')
    .description("show a baseline's results")
    .option('--name <name>', 'its name', 'main')
    .addOption(json)
    .action(async (flags) => finish(await runBaselineShow(flags)));
}

export function addJudgingCommands(program: Command, finish: Finish): void {
  program
    .command('judge')
    .description('judge evidence again, with the risk notes of this tree, without measuring')
    .requiredOption('--evidence <file>', 'perf_evidence.v1.json of an earlier check')
    .addOption(json)
    .action(async (flags) => finish(await runJudge(flags)));
  program
    .command('merge')
    .argument('<files...>', 'perf_evidence.v1.json of every shard')
    .description('join the shards of one run into one verdict, without measuring')
    .addOption(json)
    .action(async (files: string[], flags) => finish(await runMerge(files, flags)));
  program
    .command('report')
    .argument('<file>', 'perf_regression_report.v1.json')
    .description('show a report again')
    .addOption(
      new Option('--format <format>', 'how')
        .choices(['terminal', 'markdown', 'html'])
        .default('terminal'),
    )
    .action(async (file: string, flags) => finish(await runReport(file, flags)));
}

export function addRiskNoteCommands(program: Command, finish: Finish): void {
  const note = program
    .command('risk-note')
    .description('accept a regression, and look after the notes that do');
  addNewNote(note, finish);
  note
    .command('check')
    .description('validate every note of the tree; exits with 1 when one is invalid')
    .addOption(json)
    .action(async (flags) => finish(await runCheckNotes(flags)));
  note
    .command('list')
    .description('what each note covers, until when, and whether the last report used it')
    .addOption(json)
    .action(async (flags) => finish(await runListNotes(flags)));
}

function addNewNote(note: Command, finish: Finish): void {
  note
    .command('new')
    .argument('<benchmark>', 'one that regressed in the last report: its id, name, or a glob')
    .description('write a note from the last report; in a terminal it asks for what is missing')
    .option('--why <text>', 'what is slower, for whom, and why that is worth it')
    .option('--summary <text>', 'what the change adds, in one sentence')
    .option('--author <name>', 'who accepts it (default: your name in git)')
    .option('--packet <name>', "the change's name (default: the branch)")
    .option('--issue <text>', 'tracking issue, such as #42')
    .option(
      '--max-delta <percent>',
      'maximum accepted slowdown (default: a little above the measured one)',
    )
    .option('--expires <day>', 'last day, as YYYY-MM-DD (default: in 90 days)')
    .option('--mitigation <text...>', 'mitigation')
    .option('--likelihood <text>', 'likelihood', 'certain')
    .option('--impact <text>', 'impact', 'low')
    .option('--residual-risk <text>', 'residual risk', 'low')
    .option('--approved', 'it is accepted already, by the author it names')
    .option('--report <file>', 'another report than the last')
    .action(async (benchmark: string, flags) => finish(await runNewNote(benchmark, flags)));
}

export function addProvingCommands(program: Command, finish: Finish): void {
  const selftest = program
    .command('selftest')
    .description(
      'prove the gate on this machine: how often it is wrong, what it sees, and its bias',
    )
    .option(
      '--unchanged <runs>',
      'whole runs on equal code; 14 have each edit that changes nothing on either side, 28 also in folders of two lengths',
      '14',
    )
    .option('--slower <runs>', 'whole runs at each level of added work', '2')
    .option('--added <percents>', 'the levels of added work', '5,7.5,10,20')
    .option(
      '--out <file>',
      'keeps the runs; an interrupted self-test goes on from it',
      'perf_selftest.v1.json',
    )
    .addOption(filter)
    .addOption(budgets)
    .addOption(timeBudget)
    .addOption(json)
    .action(async (flags) => finish(await runSelftest(flags)));
  addSettings(selftest);
  program
    .command('gates')
    .description('run the quality gates of the budgets file in order')
    .option('--skip <id...>', 'gates to leave out')
    .option('--skip-perf', 'do not run the gate "perf"')
    .option('--all', 'go on after a gate that failed')
    .addOption(json)
    .addOption(budgets)
    .action(async (flags) => finish(await runQualityGates(flags)));
}
