import {
  medianUpperBound,
  type RobustEffect,
  robustEffect,
  upperBound,
} from '../compare/robust-effect.ts';
import { type ControlFinding, findAtLooks, findControl } from './control.ts';
import { areTooFew, minDetectablePercent, type Suspect, suspectIn } from './looks-regressed.ts';
import { plainLooks } from './plain-slowdown.ts';
import { logLimit, looks, maxPairs, type RuleSettings } from './rule-settings.ts';

const lastPassLevel = 0.95;
const improvedErrorRate = 0.01;
/** With fewer the interval is so wide that only the largest improvements would be called so. */
const minPairsToImprove = 8;
const allLooks = [...new Set([...plainLooks, ...looks])].sort((a, b) => a - b);

export type Decision =
  /** `control`: of equal code beside it; undefined in evidence of a version that measured none. */
  | { kind: 'regressed'; effect: RobustEffect; control: RobustEffect | undefined }
  | { kind: 'pass'; effect: RobustEffect }
  | { kind: 'improved'; effect: RobustEffect }
  | { kind: 'inconclusive'; effect: RobustEffect; why: Doubt };

/** Why there is no verdict. */
export type Doubt =
  /** `minDetectablePercent`: the smallest effect that these pairs could have failed. */
  | { kind: 'noise'; minDetectablePercent: number | undefined }
  /** Fewer than a slowdown of the limit needs; a larger one might have been seen. */
  | { kind: 'too-few-pairs'; minDetectablePercent: number | undefined }
  /** It looks regressed, and so does equal code beside it, or the two cannot be told apart. */
  | { kind: 'control-moved' | 'control-unclear'; control: RobustEffect }
  | { kind: 'control-incomplete'; pairs: number; needed: number }
  /** Two sides further apart than the limit may read the same. */
  | { kind: 'coarse-timer'; stepNs: number };

/** What a benchmark needs to be decided. */
export type Need = 'pairs' | 'control-pairs' | 'nothing';

/** What ends the sampling of a benchmark's own pairs. */
type Stop = { kind: 'looks-regressed'; suspect: Suspect } | { kind: 'decided'; decision: Decision };

/**
 * What the pairs so far leave to be measured. Only the failing side is corrected: passing too early
 * costs a missed regression of about the limit, failing wrongly costs the trust in the gate. Once there
 * is a control, the candidate's pairs are what they are. Source and error rates: docs/statistics.md.
 */
export function nextNeedOf(
  logRatios: readonly number[],
  settings: RuleSettings,
  controlLogRatios: readonly number[],
): Need {
  const planned = firstStop(logRatios, settings);
  if (planned === undefined && controlLogRatios.length === 0) return 'pairs';
  const stop = planned ?? lastStop(logRatios, settings);
  const { controlPairs } = settings;
  if (stop.kind === 'decided' || controlPairs === undefined) return 'nothing';
  const found = findAtLooks(stop.suspect, controlLogRatios, controlPairs);
  return found === undefined ? 'control-pairs' : 'nothing';
}

/** Whether a benchmark whose time is up looks regressed, so that its control is what it still needs. */
export function looksRegressed(logRatios: readonly number[], settings: RuleSettings): boolean {
  const stop = firstStop(logRatios, settings) ?? lastStop(logRatios, settings);
  return stop.kind === 'looks-regressed';
}

/** Walks the looks as the measuring did; what is undecided at the end gets one last look. */
export function decide(
  logRatios: readonly number[],
  settings: RuleSettings,
  controlLogRatios: readonly number[] = [],
): Decision {
  const stop = firstStop(logRatios, settings) ?? lastStop(logRatios, settings);
  if (stop.kind === 'decided') return stop.decision;
  const { effect } = stop.suspect;
  const { controlPairs } = settings;
  if (controlPairs === undefined) return { kind: 'regressed', effect, control: undefined };
  return besideControl(effect, findControl(stop.suspect, controlLogRatios, controlPairs));
}

function besideControl(effect: RobustEffect, finding: ControlFinding): Decision {
  switch (finding.kind) {
    case 'stands':
      return { kind: 'regressed', effect, control: finding.control };
    case 'moved':
      return inconclusive(effect, { kind: 'control-moved', control: finding.control });
    case 'unclear':
      return inconclusive(effect, { kind: 'control-unclear', control: finding.control });
    case 'incomplete': {
      const { pairs, needed } = finding;
      return inconclusive(effect, { kind: 'control-incomplete', pairs, needed });
    }
  }
}

export function inconclusive(effect: RobustEffect, why: Doubt): Decision {
  return { kind: 'inconclusive', effect, why };
}

/** The first planned look that ends the sampling; undefined while there was none. */
function firstStop(logRatios: readonly number[], settings: RuleSettings): Stop | undefined {
  for (const look of allLooks) {
    if (look > logRatios.length) return undefined;
    const stop = stopAt(logRatios.slice(0, look), settings);
    if (stop !== undefined) return stop;
  }
  return undefined;
}

function stopAt(logRatios: readonly number[], settings: RuleSettings): Stop | undefined {
  const suspect = suspectIn(logRatios, settings, 'planned');
  if (suspect !== undefined) return { kind: 'looks-regressed', suspect };
  if (logRatios.length < settings.minPairsToPass) return undefined;
  const decided = (level: number): Stop => {
    return { kind: 'decided', decision: conclude(logRatios, settings, level) };
  };
  if (logRatios.length === maxPairs) return decided(lastPassLevel);
  const effect = robustEffect(logRatios);
  const isOver =
    passes(effect, settings, settings.passLevel) && !mayStillImprove(logRatios, effect, settings);
  return isOver ? decided(settings.passLevel) : undefined;
}

function lastStop(logRatios: readonly number[], settings: RuleSettings): Stop {
  // An odd pair has no counterpart that began with the other side.
  const even = logRatios.slice(0, logRatios.length - (logRatios.length % 2));
  const counted = even.length >= 4 ? even : logRatios;
  const suspect = suspectIn(counted, settings, 'time-is-up');
  if (suspect !== undefined) return { kind: 'looks-regressed', suspect };
  return { kind: 'decided', decision: conclude(counted, settings, lastPassLevel) };
}

/** Of what does not look regressed. */
function conclude(logRatios: readonly number[], settings: RuleSettings, level: number): Decision {
  const effect = robustEffect(logRatios);
  if (logRatios.length >= settings.minPairsToPass && passes(effect, settings, level)) {
    const median = medianUpperBound(logRatios, improvedErrorRate / settings.familySize);
    const improved = isClearlyFaster(effect, settings) && median !== undefined && median < 0;
    return { kind: improved ? 'improved' : 'pass', effect };
  }
  return inconclusive(effect, {
    kind: areTooFew(logRatios, settings) ? 'too-few-pairs' : 'noise',
    minDetectablePercent: minDetectablePercent(logRatios, effect, settings),
  });
}

function passes(effect: RobustEffect, settings: RuleSettings, level: number): boolean {
  return upperBound(effect, level) < logLimit(settings);
}

function isClearlyFaster(effect: RobustEffect, settings: RuleSettings): boolean {
  const { familySize, minImprovementPercent } = settings;
  const upper = upperBound(effect, 1 - improvedErrorRate / familySize);
  return upper < Math.log(1 - minImprovementPercent / 100);
}

/** Faster, with so few pairs that it could be so by chance: a few more will tell. */
function mayStillImprove(
  logRatios: readonly number[],
  effect: RobustEffect,
  settings: RuleSettings,
): boolean {
  if (logRatios.length < minPairsToImprove) {
    return effect.center < Math.log1p(-settings.minImprovementPercent / 100);
  }
  const tooFew = medianUpperBound(logRatios, improvedErrorRate / settings.familySize) === undefined;
  return tooFew && isClearlyFaster(effect, settings);
}
