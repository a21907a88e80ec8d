import { usageError } from '../gate/contracts/problems.ts';
import type { PolicyOverrides } from '../gate/policy/policy.ts';

/** Flags that several commands share, as commander hands them over. */
export interface RunFlags {
  readonly budgets?: string;
  readonly filter?: string;
  readonly timeBudget?: string;
  readonly benchFiles?: readonly string[];
  readonly installCommand?: string;
  readonly buildCommand?: string;
  /** Its arguments one by one. */
  readonly execWrapper?: readonly string[];
}

export interface CheckFlags extends RunFlags {
  readonly baseline?: string;
  readonly baselineRef?: string;
  readonly baselineExact?: boolean;
  readonly policyFrom?: 'base' | 'head';
  readonly threshold?: string;
  readonly shard?: string;
  readonly splitBy?: string;
  readonly json?: boolean;
}

export interface DriftFlags extends RunFlags {
  readonly since?: string;
  readonly threshold?: string;
  readonly json?: boolean;
}

/** A positive number, or undefined for a flag that was not given. Throws a GateError (usage). */
export function positiveNumber(flag: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (text.trim() !== '' && Number.isFinite(value) && value > 0) return value;
  throw usageError(
    `${flag} takes a number above 0, and "${text}" is none: write for example "${flag} 5".`,
  );
}

/** Throws a GateError for a flag that makes no sense. */
export function overridesOf(flags: CheckFlags | DriftFlags): PolicyOverrides {
  return {
    thresholdPercent: positiveNumber('--threshold', flags.threshold),
    timeBudgetSeconds: positiveNumber('--time-budget', flags.timeBudget),
    filter: flags.filter,
    benchFiles: flags.benchFiles,
    installCommand: flags.installCommand,
    buildCommand: flags.buildCommand,
    execWrapper: flags.execWrapper,
  };
}
