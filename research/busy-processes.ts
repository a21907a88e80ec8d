import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** Processes that never rest, each started behind its words, such as those of taskset. End them by `using`. */
export async function startBusyProcesses(prefixes: readonly string[][]): Promise<Disposable> {
  const children: ChildProcess[] = [];
  for (const prefix of prefixes) {
    const [program = process.execPath, ...args] = [...prefix, process.execPath, '-e', 'for (;;);'];
    const child = spawn(program, args, { stdio: 'ignore' });
    await once(child, 'spawn');
    children.push(child);
  }
  return {
    [Symbol.dispose]() {
      for (const child of children) child.kill('SIGKILL');
    },
  };
}
