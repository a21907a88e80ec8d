import { flushCompileCache } from 'node:module';
import timers from 'node:timers/promises';
import { Baton, PeerFailed } from './baton.ts';
import { type PreparedBenchmark, prepareBenchmark } from './benchmark-forms.ts';
import type { Channel } from './channel.ts';
import { describeError, textOfError } from './error-text.ts';
import type { Lookups } from './lookups.ts';
import type { Command, Reply } from './messages.ts';
import { optimiseEarly } from './optimise-early.ts';
import { type Case, expandCases, registry } from './registry.ts';
import { seedRandom } from './seeded-random.ts';
import { AlternatingTurns, CalibratingTurns } from './turn-sources.ts';

// Kept as it is now: a suite may put another in its place.
const { setTimeout: delay } = timers;

/** A timer of the shortest kind that a benchmark leaves behind fires within this time. */
const strayErrorGraceMs = 2;

/** Announces the suite's benchmarks and answers the orchestrator's commands, one after another. */
export class CommandServer {
  readonly #seed: number;
  readonly #channel: Channel;
  readonly #lookups: Lookups | undefined;
  readonly #cases: Case[] = [];
  /** Lets the suite go on behind its `run()`. */
  #goOn: (() => void) | undefined;
  #taken: (() => void) | undefined;
  #prepared: PreparedBenchmark | undefined;
  /** Fails the command that is being carried out. */
  #fail: ((error: unknown) => void) | undefined;

  constructor(seed: number, channel: Channel, lookups: Lookups | undefined) {
    this.#seed = seed;
    this.#channel = channel;
    this.#lookups = lookups;
  }

  /** Takes what the suite has registered since it was asked last. */
  takePart(): void {
    const registered = registry().benchmarks.splice(0);
    this.#cases.push(...registered.flatMap((benchmark) => [...expandCases(benchmark)]));
    this.#taken?.();
  }

  /** Resolves when a benchmark of a later part is asked for, or never. */
  async waitForOrder(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#goOn = resolve;
    });
    seedRandom(this.#seed);
  }

  announce(): void {
    this.#channel.hold((command) => {
      this.#carryOut(command).then((reply) => this.#channel.send(reply));
    });
    // The process will be killed, and Node would keep what it compiled only at a regular end.
    flushCompileCache();
    optimiseEarly();
    this.#channel.send({
      kind: 'listed',
      benchmarks: this.#cases.map(({ groups, name, place }) => ({
        groups: [...groups],
        name,
        ...(place === undefined ? {} : { place }),
      })),
      modules: this.#lookups?.loaded ?? [],
      missing: this.#lookups?.missing ?? [],
    });
  }

  /** An exception that nothing caught, from a timer or a promise that a benchmark left behind. */
  crash(error: unknown): void {
    if (this.#fail) this.#fail(error);
    else {
      process.stderr.write(`${textOfError(error)}\n`);
      process.exit(1);
    }
  }

  async #carryOut(command: Command): Promise<Reply> {
    const crashed = new Promise<never>((_, reject) => {
      this.#fail = reject;
    });
    try {
      const reply = await Promise.race([this.#answer(command), crashed]);
      // What a benchmark set off and did not wait for still speaks for it, and for no other.
      if (command.kind !== 'prepare') await Promise.race([delay(strayErrorGraceMs), crashed]);
      return reply;
    } catch (error) {
      return { kind: 'failed', ...describeError(error) };
    } finally {
      this.#fail = undefined;
    }
  }

  /** A benchmark that the suite registers after an earlier `run()` is there once that has returned. */
  async #caseAt(index: number): Promise<Case> {
    for (;;) {
      const found = this.#cases[index];
      if (found) return found;
      const taken = new Promise<void>((resolve) => {
        this.#taken = resolve;
      });
      this.#goOn?.();
      await taken;
    }
  }

  async #answer(command: Command): Promise<Reply> {
    if (command.kind === 'take-turns') return takeTurns(this.#prepared, command);
    const benchmark = await this.#caseAt(command.index);
    seedRandom(this.#seed);
    this.#prepared = await prepareBenchmark(benchmark);
    return command.kind === 'prepare'
      ? { kind: 'prepared' }
      : calibrate(this.#prepared, command.budgetMs);
  }
}

async function calibrate(prepared: PreparedBenchmark, budgetMs: number): Promise<Reply> {
  const turns = new CalibratingTurns(budgetMs, prepared.hooksAround);
  await prepared.run(turns);
  return { kind: 'calibrated', nsPerCall: turns.nsPerCall(), ...turns.hooksNs() };
}

async function takeTurns(
  prepared: PreparedBenchmark | undefined,
  { plan, first }: Extract<Command, { kind: 'take-turns' }>,
): Promise<Reply> {
  const turns = new AlternatingTurns(plan, new Baton(), first);
  try {
    await (prepared as PreparedBenchmark).run(turns);
    return { kind: 'figures', figures: turns.figures() };
  } catch (error) {
    if (error instanceof PeerFailed) return { kind: 'peer-failed' };
    throw error;
  }
}
