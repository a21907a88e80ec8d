import type { RobustEffect } from '../compare/robust-effect.ts';
import type { Doubt } from '../judge/sequential-rule.ts';
import { formatCount, formatEffect, formatLimit, formatNs } from './format.ts';

/** Why there is no verdict on a benchmark, and what to do about it. `limit` as it is shown. */
export function describeDoubt(why: Doubt, effect: RobustEffect, limit: string): string {
  switch (why.kind) {
    case 'noise': {
      const seen = why.minDetectablePercent;
      if (seen === undefined) return 'Too noisy to decide.';
      return `Too noisy to decide; a slowdown of ${formatLimit(seen)} or more would have been detected.`;
    }
    case 'too-few-pairs': {
      const seen = why.minDetectablePercent;
      const only = `Only ${formatCount(effect.pairs, 'pair')} within the time budget`;
      const more = 'raise time_budget_seconds, or use shards.';
      if (seen === undefined) return `${only}, too few to decide: ${more}`;
      return `${only}; a slowdown of ${formatLimit(seen)} or more would have been detected: ${more}`;
    }
    case 'control-moved':
      return describeMovedControl(effect, why.control);
    case 'control-unclear':
      return `Looks ${formatEffect(effect.center)}, and too much noise is left to tell it from a copy of the baseline's own code (${figureOf(why.control)}): measure on a quieter machine, or raise time_budget_seconds.`;
    case 'control-incomplete':
      return `Looks ${formatEffect(effect.center)}, but its control, a copy of the baseline's own code, has only ${why.pairs} of ${formatCount(why.needed, 'pair')}: raise time_budget_seconds, or use shards.`;
    case 'coarse-timer':
      return `The timer moves in steps of ${formatNs(why.stepNs)}, more than the limit of ${limit} in a sample: let each call do more work, or measure where performance.now() is finer.`;
  }
}

function describeMovedControl(effect: RobustEffect, control: RobustEffect): string {
  const copy = "a copy of the baseline's own code";
  const moved =
    control.center > 0
      ? `so does ${copy} (${figureOf(control)})`
      : `${copy} is off as well (${figureOf(control)})`;
  return `Looks ${formatEffect(effect.center)}, but ${moved}: where code lies in memory decides more here than the change.`;
}

function figureOf(control: RobustEffect): string {
  return `${formatEffect(control.center)} in ${formatCount(control.pairs, 'pair')}`;
}
