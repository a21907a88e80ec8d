import type { PreparedBenchmark } from './benchmark-forms.ts';
import { compileTurn, type TakeTurn } from './compiled-loops.ts';
import {
  compileHookedTurn,
  compileOpaqueTurn,
  compileTextTurn,
  runsToItsEnd,
} from './plain-loops.ts';
import { refusal } from './refusals.ts';
import type { BenchmarkBody, LoopText, PlainForm } from './registry.ts';

const AsyncFunction = (async () => {}).constructor;

/**
 * Gets a benchmark of another harness than mitata ready: its set-up, and one call with what stands around
 * it. Throws what these throw, and a refusal where it cannot be measured.
 */
export async function preparePlain(
  body: BenchmarkBody,
  form: PlainForm,
): Promise<PreparedBenchmark> {
  if (form.refused !== undefined) throw refusal(form.refused);
  await form.beforeAll?.();
  const hasHooks = (form.beforeEach ?? form.afterEach) !== undefined;
  const takeTurn = form.loops
    ? await prepareText(form.loops, form.isAsync === true)
    : await prepareCalls(body, form, hasHooks);
  return {
    hooksAround: form.loops ? 'samples' : hasHooks ? 'calls' : undefined,
    async run(turns) {
      for (let turn = turns.next(); turn; turn = turns.next()) {
        const pending = takeTurn(turn);
        if (pending) await pending;
      }
      await form.afterAll?.();
    },
  };
}

async function prepareCalls(
  body: BenchmarkBody,
  form: PlainForm,
  hasHooks: boolean,
): Promise<TakeTurn> {
  const before: unknown = form.beforeEach?.();
  await before;
  const first: unknown = body();
  const isAsync = form.isAsync ?? (body.constructor === AsyncFunction || isThenable(first));
  const result = isAsync ? await first : first;
  checkResult(result, form);
  const after: unknown = form.afterEach?.();
  await after;
  if (!hasHooks) {
    if (!isAsync) return compileOpaqueTurn(body);
    return compileTurn(body, [], { draws: false, calls: true });
  }
  const awaits = { hooks: isThenable(before) || isThenable(after), calls: isAsync };
  return compileHookedTurn(body, hooksAround(form, awaits.hooks), awaits);
}

function checkResult(result: unknown, { check }: PlainForm): void {
  if (isThenable(result))
    throw refusal('it gives a promise, though it was synchronous before or says so');
  check?.(result);
}

/** Hooks that gave no promise at first are to give none later, since nothing would wait for it. */
function hooksAround(form: PlainForm, isAsync: boolean) {
  const orRefuse = (name: string, result: unknown) => {
    if (!isAsync && isThenable(result)) throw refusal(`its ${name} gives a promise at times`);
    return result;
  };
  return [
    () => orRefuse('beforeEach', form.beforeEach?.()),
    (result: unknown) => {
      checkResult(result, form);
      return orRefuse('afterEach', form.afterEach?.());
    },
  ] as const;
}

/** The first loop that runs to its end; throws what the last one throws if none does. */
async function prepareText(loops: readonly LoopText[], isAsync: boolean): Promise<TakeTurn> {
  let problem: unknown;
  for (const loop of loops) {
    try {
      if (await runsToItsEnd(loop, isAsync)) return compileTextTurn(loop, isAsync);
      problem = refusal('its set-up returns before it comes to the calls');
    } catch (error) {
      problem = error;
    }
  }
  throw problem;
}

function isThenable(value: unknown): boolean {
  const isHolder = (typeof value === 'object' && value !== null) || typeof value === 'function';
  return isHolder && typeof (value as { then?: unknown }).then === 'function';
}
