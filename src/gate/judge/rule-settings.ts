/** Numbers of pairs at which a benchmark may be decided. */
export const looks = [4, 6, 8, 10, 12, 14, 16, 20, 24, 30, 36, 44, 52, 60, 76, 96, 120] as const;

export const maxPairs: number = looks[looks.length - 1] as number;

/** The bound that must lie below the limit is the upper one of the two-sided 95% interval that is shown. */
export const passLevel = 0.975;
/** Of evidence whose plan does not say. */
export const olderPassLevel = 0.99;

/** What a regression's control has at least, in evidence that is measured now. */
export const minControlPairs = 8;

export interface RuleSettings {
  /** The benchmark's threshold. */
  readonly limitPercent: number;
  readonly minImprovementPercent: number;
  /** Fewer pairs cannot pass: the first look of the plan that the evidence was measured by. */
  readonly minPairsToPass: number;
  /** Level of the upper bound that passes, but for the last look. */
  readonly passLevel: number;
  /** Number of benchmarks that the failing side is corrected for. */
  readonly familySize: number;
  /** Pairs of the control that a regression needs at least; undefined where none was measured. */
  readonly controlPairs?: number | undefined;
}

export function logLimit({ limitPercent }: RuleSettings): number {
  return Math.log1p(limitPercent / 100);
}
