import { compileIterator, compileTurn } from './compiled-loops.ts';
import { preparePlain } from './plain-forms.ts';
import { refusal } from './refusals.ts';
import type { BenchmarkBody, Case } from './registry.ts';
import type { TurnSource } from './turns.ts';

export interface PreparedBenchmark {
  /** What something is run around that is not timed. */
  readonly hooksAround?: 'calls' | 'samples' | undefined;
  run(turns: TurnSource): Promise<void>;
}

type Draw = () => unknown;

const GeneratorFunction = Object.getPrototypeOf(function* () {}).constructor;
const AsyncGeneratorFunction = Object.getPrototypeOf(async function* () {}).constructor;

/**
 * Gets a benchmark ready in whichever of mitata's forms it is written: a function, a function of a
 * state to iterate over, or a generator that yields a function. Runs its set-up, and a function once.
 */
export async function prepareBenchmark(benchmark: Case): Promise<PreparedBenchmark> {
  const { body, args, plain } = benchmark;
  if (plain !== undefined) return preparePlain(body, plain);
  if (body instanceof GeneratorFunction || body instanceof AsyncGeneratorFunction) {
    return prepareGenerator(body, args);
  }
  if (body.length > 0) return prepareIterator(body, args);
  return prepareFunction(body, []);
}

async function prepareFunction(
  body: BenchmarkBody,
  draws: readonly Draw[],
): Promise<PreparedBenchmark> {
  const drawn = draws.map((draw) => draw());
  const first: unknown = body(...(await Promise.all(drawn)));
  const awaits = {
    draws: drawn.some((parameter) => parameter instanceof Promise),
    calls: first instanceof Promise,
  };
  await first;
  const takeTurn = compileTurn(body, awaits.draws ? draws : draws.map(withoutPromises), awaits);
  return {
    async run(turns) {
      for (let turn = turns.next(); turn; turn = turns.next()) {
        const pending = takeTurn(turn);
        if (pending) await pending;
      }
    },
  };
}

/** A body that was given no promise at first is to get none later. */
function withoutPromises(draw: Draw, position: number): Draw {
  return () => {
    const parameter = draw();
    if (parameter instanceof Promise)
      throw refusal(`its parameter ${position} is a promise at times`);
    return parameter;
  };
}

function prepareIterator(body: BenchmarkBody, args: Case['args']): PreparedBenchmark {
  const iterate = compileIterator();
  return {
    async run(turns) {
      let ended = false;
      const source: TurnSource = {
        next() {
          const turn = turns.next();
          ended = turn === undefined;
          return turn;
        },
      };
      const state = Object.assign(iterate(source), { get: (name: string) => args[name] });
      await body(state);
      if (!ended) throw refusal('it does not iterate over its state to the end');
    },
  };
}

async function prepareGenerator(
  body: BenchmarkBody,
  args: Case['args'],
): Promise<PreparedBenchmark> {
  const generator = body({ get: (name: string) => args[name] });
  const { value, done } = await generator.next();
  if (done) throw refusal('it is a generator that yields nothing: yield the function to measure');
  if (value?.manual) throw refusal('it yields "manual" timing, which cannot be gated');
  if ((value?.concurrency ?? args.concurrency ?? 1) !== 1) {
    throw refusal('it asks for concurrency, which is not supported');
  }
  const inner: unknown = typeof value === 'function' ? value : value?.bench;
  if (typeof inner !== 'function') {
    throw refusal('it is a generator that yields no function to measure');
  }
  const draws: Draw[] = typeof value === 'function' ? [] : parametersOf(value, inner.length);
  const prepared = await prepareFunction(inner, draws);
  return {
    async run(turns) {
      await prepared.run(turns);
      if (!(await generator.next()).done) throw refusal('it is a generator that yields twice');
    },
  };
}

function parametersOf(value: Record<number, unknown>, count: number): Draw[] {
  return Array.from({ length: count }, (_, position) => {
    const draw = value[position];
    if (typeof draw !== 'function') throw refusal(`its parameter ${position} is no function`);
    return draw as Draw;
  });
}
