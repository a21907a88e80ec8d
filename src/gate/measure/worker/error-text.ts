import { explainError } from './refusals.ts';

/** What a thrown value says; suites throw anything. */
export function messageOf(error: unknown): string {
  try {
    return error instanceof Error ? explainError(error) : String(error);
  } catch {
    return 'it threw something that cannot be shown';
  }
}
