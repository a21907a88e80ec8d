import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { orderByUse } from '../../../src/gate/measure/choose-cpu.ts';

const source = resolve(import.meta.dirname, '../../../src/gate/measure/choose-cpu.ts');

describe('CPUs, in the order in which they are taken', () => {
  it.each([
    ['all quiet', [0, 0, 0], [3, 2, 1]],
    ['equal within a tick or two', [0, 0.1, 0.3], [3, 2, 1]],
    ['the last one busy', [0, 0.1, 1], [2, 1, 3]],
    ['one quiet', [0.2, 1, 1], [1, 3, 2]],
    ['all busy', [1, 1, 1], [3, 2, 1]],
    ['one that cannot be read', [0, undefined, 1], [3, 2, 1]],
  ])('%s', (_, shares, expected) => {
    expect(orderByUse([1, 2, 3], (cpu) => shares[cpu - 1])).toEqual(expected);
  });
});

/** A process that chooses among these CPUs, with what it reads of the kernel the first and second time. */
class Chooser implements Disposable {
  readonly #child: ChildProcess;
  constructor(cpus: readonly number[], first: string, second = first) {
    const code = `const { chooseCpu } = await import(${JSON.stringify(source)});
      const texts = ${JSON.stringify([first, second])};
      const choose = () => chooseCpu(${JSON.stringify(cpus)}, async () => texts.shift() ?? '');
      process.stdout.write(JSON.stringify([await choose(), await choose()]));
      setInterval(() => {}, 1_000);`;
    this.#child = spawn(process.execPath, ['--input-type=module', '-e', code], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  }
  /** Of two times in the same process. */
  async choices(): Promise<number[]> {
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

describe.runIf(process.platform === 'linux')('the CPU to measure on', () => {
  it('is not one that is kept busy, be it by another guest of the machine', async () => {
    using chooser = new Chooser([left, right], stat(0, 0, 0), stat(100, 1_000));
    expect(await chooser.choices()).toEqual([left, left]);
    await chooser.end();
  });

  it('is the last one where nothing can be read', async () => {
    using chooser = new Chooser([left, right], '');
    expect(await chooser.choices()).toEqual([right, right]);
    await chooser.end();
  });

  it('is another one for each of two that choose at once, and free again when one has ended', async () => {
    using one = new Chooser([left, right], stat(0, 0, 0), stat(10, 10));
    using two = new Chooser([left, right], stat(0, 0, 0), stat(10, 10));
    const chosen = await Promise.all([one.choices(), two.choices()]);
    expect(chosen.map(([first]) => first).sort()).toEqual([left, right]);
    for (const [first, second] of chosen) expect(second).toBe(first);
    using third = new Chooser([left, right], stat(0, 0, 0), stat(10, 10));
    // Where all are taken, one is shared.
    expect((await third.choices())[0]).toBe(right);
    await Promise.all([one.end(), two.end(), third.end()]);
    using last = new Chooser([left, right], stat(0, 0, 0), stat(10, 10));
    expect(await last.choices()).toEqual([right, right]);
  });
});
