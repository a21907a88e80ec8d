import type { SelftestRun } from '../contracts/documents.ts';
import { type NullEdit, nullEdits } from '../null-edits/kinds.ts';

/** What of two trees of equal code differs in a run of the self-test. */
export interface SelftestVariant {
  /** Made in one of the two; none: both are clean checkouts. */
  readonly edits: readonly NullEdit[];
  /** Of the folder in which both stand. */
  readonly folder: 'short' | 'long';
  /** Whether the edited tree, or the second checkout, is the baseline. */
  readonly swapped: boolean;
}

/** How much longer paths in the long folder are. */
export const lettersOfLongFolder = 100;

const editsInTurn: readonly (readonly NullEdit[])[] = [[], ...nullEdits.map((edit) => [edit])];
const placesInTurn = [
  { folder: 'short', swapped: false },
  { folder: 'short', swapped: true },
  { folder: 'long', swapped: false },
  { folder: 'long', swapped: true },
] as const;

/**
 * Every combination once, in such an order that few runs already have some of each: seven edits and four
 * places have no common divisor, so both take turns, and after 14 runs each edit was on either side.
 */
export const selftestVariants: readonly SelftestVariant[] = Array.from(
  { length: editsInTurn.length * placesInTurn.length },
  (_, turn) => ({
    edits: inTurn(editsInTurn, turn),
    ...inTurn(placesInTurn, turn),
  }),
);

/** The one that the runs so far have least of, the first of several. */
export function nextVariant(
  variants: readonly SelftestVariant[],
  runs: readonly SelftestRun[],
  shortRootLength: number,
): SelftestVariant {
  const [first] = variants
    .map((variant) => ({
      variant,
      done: runs.filter((run) => isOf(run, variant, shortRootLength)).length,
    }))
    .toSorted((a, b) => a.done - b.done);
  if (first === undefined) throw new RangeError('no variants');
  return first.variant;
}

/** A run of an older file has no edits, and stood in a short folder. */
function isOf(run: SelftestRun, variant: SelftestVariant, shortRootLength: number): boolean {
  const { edits = [], root_length = shortRootLength, swapped } = run;
  const folder = root_length >= shortRootLength + lettersOfLongFolder ? 'long' : 'short';
  return (
    swapped === variant.swapped &&
    folder === variant.folder &&
    edits.join(' ') === variant.edits.join(' ')
  );
}

function inTurn<T>(all: readonly T[], turn: number): T {
  return all[turn % all.length] as T;
}
