import { pairsAbove, rankSumChance } from '../compare/rank-sum.ts';
import {
  differenceLowerBound,
  halfWidth,
  type RobustEffect,
  robustEffect,
} from '../compare/robust-effect.ts';
import type { Suspect } from './looks-regressed.ts';
import { firstLookShare } from './plain-slowdown.ts';
import { maxPairs } from './rule-settings.ts';

/**
 * What the control says of a benchmark that looks regressed. Its pairs are of the baseline against a
 * copy of its own code: what moves them is not the change.
 */
export type ControlFinding =
  | { readonly kind: 'stands'; readonly control: RobustEffect }
  /** The control is off by half as much as the candidate or more, either way. */
  | { readonly kind: 'moved'; readonly control: RobustEffect }
  /** It is off by less, and still the two cannot be told apart. */
  | { readonly kind: 'unclear'; readonly control: RobustEffect }
  | { readonly kind: 'incomplete'; readonly pairs: number; readonly needed: number };

/** While more pairs of the control are to come, only what is this clear ends it: it is asked often. */
const earlyLevel = 0.999;
const lastLevel = 0.99;
/** Two-sided: a control that moved is a finding in either direction. */
const movedLevel = 0.9995;
/** Of the candidate's effect. */
const quietShare = 0.5;

const timesTheCandidates = 2;
const timesTheFirst = 4;

/** A number of control pairs at which it may be decided. */
interface ControlLook {
  readonly pairs: number;
  readonly isLast: boolean;
  /** Of the chance of a false failure, for this look. */
  readonly share: number;
}

/** Undefined while the control needs more pairs. */
export function findAtLooks(
  suspect: Suspect,
  controlLogRatios: readonly number[],
  fewest: number,
): ControlFinding | undefined {
  for (const look of controlLooks(suspect, fewest)) {
    if (look.pairs > controlLogRatios.length) return undefined;
    const finding = findAt(look, suspect, controlLogRatios.slice(0, look.pairs));
    if (finding !== undefined) return finding;
  }
  return undefined;
}

/** What the control says once no more pairs of it are to come. */
export function findControl(
  suspect: Suspect,
  controlLogRatios: readonly number[],
  fewest: number,
): ControlFinding {
  const looks = controlLooks(suspect, fewest);
  const needed = looks[0]?.pairs ?? fewest;
  const pairs = controlLogRatios.length;
  if (pairs < needed) return { kind: 'incomplete', pairs, needed };
  const found = findAtLooks(suspect, controlLogRatios, fewest);
  if (found !== undefined) return found;
  // An odd pair has no counterpart that began with the other side.
  const counted = controlLogRatios.slice(0, Math.max(needed, pairs - (pairs % 2)));
  const share = looks.find((look) => look.pairs >= counted.length)?.share ?? 0;
  return conclude({ pairs: counted.length, isLast: true, share }, suspect, counted);
}

/** Each doubles the one before. */
function controlLooks({ logRatios, guard }: Suspect, fewest: number): ControlLook[] {
  const first = Math.max(fewest, guard?.minControlPairs ?? 0);
  const most = Math.max(timesTheFirst * first, timesTheCandidates * logRatios.length);
  const last = Math.max(first, Math.min(most, maxPairs));
  const numbers: number[] = [];
  for (let pairs = first; pairs < last; pairs *= 2) numbers.push(pairs);
  numbers.push(last);
  return numbers.map((pairs, look) => ({
    pairs,
    isLast: pairs === last,
    share: look === 0 ? firstLookShare : (1 - firstLookShare) / (numbers.length - 1),
  }));
}

function findAt(
  look: ControlLook,
  suspect: Suspect,
  logRatios: readonly number[],
): ControlFinding | undefined {
  if (look.isLast) return conclude(look, suspect, logRatios);
  const control = robustEffect(logRatios);
  if (stands(look, suspect, logRatios, control)) return { kind: 'stands', control };
  const isSure = Math.abs(control.center) > halfWidth(control, movedLevel);
  return isSure && !isQuiet(suspect, control) ? { kind: 'moved', control } : undefined;
}

function conclude(
  look: ControlLook,
  suspect: Suspect,
  logRatios: readonly number[],
): ControlFinding {
  const control = robustEffect(logRatios);
  if (stands(look, suspect, logRatios, control)) return { kind: 'stands', control };
  return { kind: isQuiet(suspect, control) ? 'unclear' : 'moved', control };
}

function stands(
  look: ControlLook,
  suspect: Suspect,
  logRatios: readonly number[],
  control: RobustEffect,
): boolean {
  if (!isQuiet(suspect, control)) return false;
  if (suspect.guard === undefined) {
    const level = look.isLast ? lastLevel : earlyLevel;
    const size = { ...control, center: Math.abs(control.center) };
    return differenceLowerBound(suspect.effect, size, level) > 0;
  }
  const above = pairsAbove(suspect.logRatios, logRatios);
  const chance = rankSumChance(suspect.logRatios.length, logRatios.length, above);
  const { errorRate, lastErrorRate } = suspect.guard;
  return chance <= look.share * (look.isLast ? lastErrorRate : errorRate);
}

function isQuiet({ effect }: Suspect, control: RobustEffect): boolean {
  return Math.abs(control.center) < quietShare * effect.center;
}
