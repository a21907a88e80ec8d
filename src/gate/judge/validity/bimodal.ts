import type { MeasuredOutcome, SideFigures } from '../../contracts/documents.ts';
import { holdsInMost } from './holds-in-most.ts';

/** A benchmark whose samples are of two kinds, such as one that finds a cache full now and then. */
export interface Bimodality {
  readonly slowSharePercent: number;
  /** How many times as long the quickest slow sample takes as the slowest quick one. */
  readonly ratio: number;
}

/** The outermost quantiles are of stray samples. */
const outermost = 2;
/** Nothing between the kinds is that wide, and neither kind is as wide itself. */
const minRatio = 1.2;
const shareOfProcesses = 0.75;
const minPairs = 4;

/** Undefined for a benchmark whose samples are of one kind in more than a quarter of its processes. */
export function bimodalityOf({ pairs }: MeasuredOutcome): Bimodality | undefined {
  if (pairs.length < minPairs) return undefined;
  const processes = pairs.flatMap(({ baseline, candidate }) => [baseline, candidate]);
  const isSplit = (figures: SideFigures) => widestGap(figures) !== undefined;
  if (!holdsInMost(processes, shareOfProcesses, isSplit)) return undefined;
  const split = processes.flatMap((figures) => widestGap(figures) ?? []);
  const middle = (values: readonly number[]) =>
    values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
  return {
    slowSharePercent: middle(split.map(({ slowSharePercent }) => slowSharePercent)),
    ratio: middle(split.map(({ ratio }) => ratio)),
  };
}

/** The gap between neighbouring quantiles that separates two kinds, if there is one. */
function widestGap({ pooled_quantiles_ns: quantiles }: SideFigures): Bimodality | undefined {
  const inner = quantiles.slice(outermost, -outermost).map(Math.log);
  const gaps = inner.slice(1).map((upper, i) => upper - (inner[i] ?? Number.NaN));
  const width = Math.max(...gaps);
  const at = gaps.indexOf(width);
  const elsewhere = (inner.at(-1) ?? 0) - (inner[0] ?? 0) - width;
  if (!(width > Math.log(minRatio)) || elsewhere > width) return undefined;
  const steps = quantiles.length - 1;
  return { slowSharePercent: 100 * (1 - (outermost + at + 0.5) / steps), ratio: Math.exp(width) };
}
