import { describeProblem, type ExitCode, exitCodeOf, problemOf } from '../contracts/problems.ts';

/** What one check of `doctor` found. `todo` says what to do about it, a command where there is one. */
export type Finding = { readonly check: string; readonly message: string } & (
  | { readonly outcome: 'good' }
  /** It works, and could work better. */
  | { readonly outcome: 'advice'; readonly todo: string }
  /** It cannot work: `exitCode` is what `check` would end with. */
  | { readonly outcome: 'problem'; readonly todo?: string; readonly exitCode: ExitCode }
);

export function good(check: string, message: string): Finding {
  return { check, outcome: 'good', message };
}

export function advice(check: string, message: string, todo: string): Finding {
  return { check, outcome: 'advice', message, todo };
}

/** What a run would have ended with. */
export function problem(check: string, error: unknown, todo?: string): Finding {
  const found = problemOf(error);
  return {
    check,
    outcome: 'problem',
    message: describeProblem(found),
    ...(todo === undefined ? {} : { todo }),
    exitCode: exitCodeOf(found),
  };
}

/** 0 when it can work; otherwise as `check` would end, "could not measure" before "wrong use". */
export function exitCodeOfFindings(findings: readonly Finding[]): ExitCode {
  const codes = findings.map((finding) => (finding.outcome === 'problem' ? finding.exitCode : 0));
  return codes.reduce((worst: ExitCode, code) => (code > worst ? code : worst), 0);
}
