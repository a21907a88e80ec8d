import { describe, expect, test } from 'vitest';
import type { BenchmarkResult } from '../../../src/gate/contracts/documents.ts';
import { sourceLink } from '../../../src/gate/report/source-link.ts';
import { report, result } from './sample-reports.ts';

const repository_url = 'https://github.com/octo/sorting';

function linkTo(changes: Partial<BenchmarkResult>, url: string | undefined = repository_url) {
  const known = url === undefined ? {} : { repository_url: url };
  return sourceLink(report(known), result(changes));
}

describe('the link to a source', () => {
  const { candidate_id, baseline_id } = report();

  test("leads to the line in the candidate, and to the baseline's file where it was removed", () => {
    const defined_at = { file: 'bench/a b#1.bench.ts', line: 12 };
    expect(linkTo({ defined_at })).toBe(
      `${repository_url}/blob/${candidate_id}/bench/a%20b%231.bench.ts#L12`,
    );
    expect(linkTo({ source_file: 'bench/old.ts', status: 'removed' })).toBe(
      `${repository_url}/blob/${baseline_id}/bench/old.ts`,
    );
  });

  test.each(['', '/etc/passwd', '../../../evil/repo', 'a/../../b', './a', 'a//b', 'a/'])(
    'leaves the repository for no path: %j',
    (file) => {
      expect(linkTo({ source_file: file })).toBeUndefined();
      expect(linkTo({ defined_at: { file, line: 1 } })).toBeUndefined();
    },
  );

  test('is none where the repository has no page', () => {
    expect(sourceLink(report(), result())).toBeUndefined();
  });

  test('takes names that are no text', () => {
    expect(linkTo({ source_file: 'a\ud800.ts' })).toMatch(/\/a%EF%BF%BD\.ts$/);
  });
});
