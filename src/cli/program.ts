import { Command, CommanderError } from 'commander';
import { type ExitCode, exitCodeOf, GateError, problemOf } from '../gate/contracts/problems.ts';
import { toolVersion } from '../gate/tool-version.ts';
import { reportMisuse } from './check-command.ts';
import {
  addJudgingCommands,
  addMeasuringCommands,
  addProvingCommands,
  addRiskNoteCommands,
  addSettingUpCommands,
  type Finish,
} from './commands.ts';

import { printNote } from './terminal.ts';

/** Commands that leave a report. */
const reporting: ReadonlySet<string | undefined> = new Set(['check', 'judge', 'merge']);

/** Runs one command line and returns the exit code: 0 pass, 1 gate failed, 2 wrong use, 3 not measured. */
export async function runCommandLine(args: readonly string[]): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  // Children and temporary folders are cleaned up by handlers of the process's exit.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop);
  const program = buildProgram((code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    // commander has printed its own sentence already; its code is 0 after --help and --version.
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0;
      if (reporting.has(args[0])) await reportMisuse(error.message);
      return 2;
    }
    const problem = problemOf(error);
    printNote(new GateError(problem).message);
    return exitCodeOf(problem);
  }
}

function stop(signal: NodeJS.Signals): void {
  // A terminal has shown "^C" where the next line begins.
  const start = signal === 'SIGINT' && process.stderr.isTTY ? '\n' : '';
  printNote(`${start}${new GateError({ code: 'interrupted' }).message}`);
  process.exit(3);
}

function buildProgram(finish: Finish): Command {
  const program = new Command('fj-perf-gate')
    .description('A performance gate that is right on a noisy machine.')
    .version(toolVersion)
    .exitOverride()
    .showHelpAfterError('(--help shows what there is)')
    .configureOutput({ writeErr: printNote });
  program.commandsGroup('Setting up:');
  addSettingUpCommands(program, finish);
  program.commandsGroup('Measuring:');
  addMeasuringCommands(program, finish);
  program.commandsGroup('Judging and reporting:');
  addJudgingCommands(program, finish);
  addRiskNoteCommands(program, finish);
  program.commandsGroup('Besides:');
  addProvingCommands(program, finish);
  return program;
}
