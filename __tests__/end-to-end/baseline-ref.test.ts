import { describe, expect, it } from 'vitest';
import { readReport, runCommand, statuses } from '../support/command-line.ts';
import { suiteOf } from '../support/small-project.ts';
import { TemporaryRepository } from '../support/temporary-repository.ts';

const args = ['check', '--time-budget', '1', '--baseline-ref', 'main'];

/** `main` has gone on with a second benchmark since `topic` left it. */
function parted(): TemporaryRepository {
  const repository = new TemporaryRepository({ 'a.bench.mjs': suiteOf(['one', '() => {}']) });
  repository.git('checkout', '--quiet', '-b', 'topic');
  repository.commit('a page', { 'README.md': '# changed\n' });
  repository.git('checkout', '--quiet', 'main');
  repository.commit('second', {
    'a.bench.mjs': suiteOf(['one', '() => {}'], ['two', '() => {}']),
  });
  repository.git('checkout', '--quiet', 'topic');
  return repository;
}

describe('a branch that has gone on', () => {
  it('is compared with where this tree left it, which is said', async () => {
    using repository = parted();
    const { stderr } = await runCommand(repository.root, args);
    const report = readReport(repository.root);
    expect(Object.keys(statuses(report))).toEqual(['a/one']);
    expect(report.baseline_id).toBe(repository.git('merge-base', 'main', 'topic'));
    expect(stderr).toContain('"main" has one commit that this tree lacks');
    expect(stderr).toContain(`${report.baseline_id}`.slice(0, 10));
  });

  it('is compared with as it is where that is asked for, as are tags and commits', async () => {
    using repository = parted();
    repository.git('tag', 'v1', 'main');
    const tip = repository.git('rev-parse', 'main');
    const exactly = [
      [...args, '--baseline-exact'],
      [...args.slice(0, -1), 'v1'],
      [...args.slice(0, -1), tip],
    ];
    for (const one of exactly) {
      const { stderr } = await runCommand(repository.root, one);
      const report = readReport(repository.root);
      expect(statuses(report)).toMatchObject({ 'a/two': 'removed' });
      expect(report.baseline_id).toBe(tip);
      expect(stderr).not.toContain('lacks');
    }
  });

  it('is refused where nothing is known of that place', async () => {
    using repository = parted();
    repository.git('checkout', '--quiet', '--orphan', 'other');
    repository.commit('without parents');
    const { code, stdout } = await runCommand(repository.root, args);
    expect(code).toBe(2);
    expect(stdout).toContain('It is not known here where this tree left "main"');
  });
});

it('the tip of a branch is asked for with the branch', async () => {
  using repository = parted();
  const { code, stdout } = await runCommand(repository.root, ['check', '--baseline-exact']);
  expect(code).toBe(2);
  expect(stdout).toContain('name that with --baseline-ref');
});
