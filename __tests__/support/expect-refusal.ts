import { expect } from 'vitest';
import { runCommand } from './command-line.ts';

/** Runs a command that must end with this code and this sentence, and without a stack trace. */
export async function expectRefusal(
  root: string,
  args: readonly string[],
  expected: { code: number; says: string | RegExp },
): Promise<void> {
  const { code, stdout, stderr } = await runCommand(root, args);
  const said = (stdout + stderr).replace(/\s+/g, ' ');
  expect(said).toMatch(expected.says);
  expect(said).not.toMatch(/\bat \S+ \(|node:internal|unexpected error/);
  expect(code).toBe(expected.code);
}
