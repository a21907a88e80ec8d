import { Command, CommanderError } from 'commander';
import { type ExitCode, exitCodeOf, GateError, problemOf } from '../gate/contracts/problems.ts';
import { toolVersion } from '../gate/system/tool-version.ts';
import { reportMisuse } from './check-command.ts';
import {
  addJudgingCommands,
  addMeasuringCommands,
  addProvingCommands,
  addRiskNoteCommands,
  addSettingUpCommands,
  type Finish,
} from './commands.ts';
import { discardGates } from './gates-command.ts';
import { printNote } from './terminal.ts';

/** What becomes of an older report after a command line that made no sense. */
const afterMisuse: ReadonlyMap<string | undefined, (message: string) => Promise<void>> = new Map([
  ['check', reportMisuse],
  ['drift', reportMisuse],
  ['judge', reportMisuse],
  ['merge', reportMisuse],
  ['gates', discardGates],
]);

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
      return await endMisuse(args[0], error.message);
    }
    const problem = problemOf(error);
    printNote(new GateError(problem).message);
    return exitCodeOf(problem);
  }
}

async function endMisuse(command: string | undefined, message: string): Promise<ExitCode> {
  try {
    await afterMisuse.get(command)?.(message);
  } catch (error) {
    printNote(new GateError(problemOf(error)).message);
  }
  return 2;
}

function stop(signal: NodeJS.Signals): void {
  // A terminal has shown "^C" where the next line begins.
  const start = signal === 'SIGINT' && process.stderr.isTTY ? '\n' : '';
  printNote(`${start}${new GateError({ code: 'interrupted' }).message}`);
  process.exit(3);
}

function buildProgram(finish: Finish): Command {
  const program = new Command('fj-perf-gate')
    .description('A performance gate that says so when it cannot tell.')
    .version(toolVersion)
    .exitOverride()
    .showHelpAfterError('(see --help)')
    .configureOutput({ writeErr: printNote });
  program.commandsGroup('Setting up:');
  addSettingUpCommands(program, finish);
  program.commandsGroup('Measuring:');
  addMeasuringCommands(program, finish);
  program.commandsGroup('Judging and reporting:');
  addJudgingCommands(program, finish);
  addRiskNoteCommands(program, finish);
  program.commandsGroup('Other:');
  addProvingCommands(program, finish);
  return program;
}
