import { isCalledBySuite } from '../call-site.ts';
import { type MayGoOn, registry } from '../registry.ts';
import { runsOnce } from '../several-runs.ts';

/** Hands what is registered over, for a `run()` that is waited for; resolves when the suite may go on. */
export async function handOver(mayGoOn = whereCalled()): Promise<void> {
  await registry().handOver?.(mayGoOn);
}

/** The same for a `run()` that returns: throws, to end the suite, where nothing of it can follow. */
export function handOverAtOnce(mayGoOn = whereCalled()): void {
  registry().handOverAtOnce?.(mayGoOn);
}

/** Of what a module of the suite runs, the suite's text says nothing. */
export function whereCalled(): MayGoOn {
  const isOwn = isCalledBySuite();
  return (source) => !(isOwn && runsOnce(source));
}
