import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { byUse } from '../../../../src/gate/measure/machine/choose-cpus.ts';

const source = resolve(import.meta.dirname, '../../../../src/gate/measure/machine/choose-cpus.ts');

describe('CPUs, by how busy they are', () => {
  it.each([
    ['all quiet', [0, 0, 0], [3, 2, 1], []],
    ['equal within a tick or two', [0, 0.1, 0.3], [3, 2, 1], []],
    ['the last one busy', [0, 0.1, 1], [2, 1], [3]],
    ['one quiet', [0.2, 1, 1], [1], [3, 2]],
    ['all busy', [1, 1, 1], [3, 2, 1], []],
    ['one that cannot be read', [0, undefined, 1], [3, 2, 1], []],
  ])('%s', (_, shares, quiet, busier) => {
    expect(byUse([1, 2, 3], (cpu) => shares[cpu - 1])).toEqual({ quiet, busier });
  });
});

/** Of the kernel's files: the text of /proc/stat the first and second time, and who shares a core. */
interface Machine {
  readonly stat: readonly [string, string];
  readonly siblings?: string;
}

/** A process that chooses at most so many among these CPUs, by what it reads of the kernel. */
class Chooser implements Disposable {
  readonly #child: ChildProcess;
  constructor(cpus: readonly number[], max: number, { stat, siblings }: Machine) {
    const code = `const { chooseCpus } = await import(${JSON.stringify(source)});
      const texts = ${JSON.stringify(stat)};
      const siblings = ${JSON.stringify(siblings)};
      const read = async (path) => {
        if (path === '/proc/stat') return texts.shift() ?? '';
        if (siblings === undefined) throw new Error('no such file');
        return siblings;
      };
      const choose = () => chooseCpus(${JSON.stringify(cpus)}, ${max}, read);
      process.stdout.write(JSON.stringify([await choose(), await choose()]));
      setInterval(() => {}, 1_000);`;
    this.#child = spawn(process.execPath, ['--input-type=module', '-e', code], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  }
  /** Of two times in the same process. */
  async choices(): Promise<number[][]> {
    const [chunk] = await once(this.#child.stdout as NodeJS.ReadableStream, 'data');
    return JSON.parse(String(chunk));
  }
  async end(): Promise<void> {
    this.#child.kill('SIGKILL');
    await once(this.#child, 'close');
  }
  [Symbol.dispose](): void {
    this.#child.kill('SIGKILL');
  }
}

/** No machine has these: other tests measure on those that there are. */
const [left, right] = [90_001, 90_002];
const stat = (leftBusy: number, rightBusy: number, ticks = 1_000) =>
  `cpu  0 0 0 0 0 0 0 0 0 0
cpu${left} ${leftBusy} 0 0 ${ticks - leftBusy} 0 0 0 0 0 0
cpu${right} 0 0 0 ${ticks - rightBusy} 0 0 0 ${rightBusy} 0 0
intr 5`;

const quiet: Machine = { stat: [stat(0, 0, 0), stat(10, 10)] };

describe.runIf(process.platform === 'linux')('the CPUs to measure on', () => {
  it('are not those that are kept busy, be it by another guest of the machine', async () => {
    using chooser = new Chooser([left, right], 2, { stat: [stat(0, 0, 0), stat(100, 1_000)] });
    expect(await chooser.choices()).toEqual([[left], [left]]);
    await chooser.end();
  });

  it('are the last ones where nothing can be read, and no more than asked for', async () => {
    using chooser = new Chooser([left, right], 1, { stat: ['', ''] });
    expect(await chooser.choices()).toEqual([[right], [right]]);
    await chooser.end();
  });

  it('are all quiet ones, but one of each core', async () => {
    using both = new Chooser([left, right], 8, quiet);
    expect(await both.choices()).toEqual([
      [right, left],
      [right, left],
    ]);
    await both.end();
    using threads = new Chooser([left, right], 8, { ...quiet, siblings: `${left},${right}\n` });
    expect(await threads.choices()).toEqual([[right], [right]]);
    await threads.end();
  });

  it('are others for each of two that choose at once, and free again when one has ended', async () => {
    using one = new Chooser([left, right], 1, quiet);
    using two = new Chooser([left, right], 1, quiet);
    const chosen = await Promise.all([one.choices(), two.choices()]);
    expect(chosen.flatMap(([first = []]) => first).sort()).toEqual([left, right]);
    for (const [first, second] of chosen) expect(second).toEqual(first);
    using third = new Chooser([left, right], 2, quiet);
    // Where all are taken, one is shared.
    expect((await third.choices())[0]).toEqual([right]);
    await Promise.all([one.end(), two.end(), third.end()]);
    using last = new Chooser([left, right], 2, quiet);
    expect(await last.choices()).toEqual([
      [right, left],
      [right, left],
    ]);
  });
});
