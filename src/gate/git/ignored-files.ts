import { askGit, listByGit } from './git.ts';
import type { Repository } from './repository.ts';

/** Files below a folder that git ignores: what the gate measures and reads has none of them. */
export function ignoredFiles({ root }: Repository, folder: string): Promise<string[]> {
  const which = ['--others', '--ignored', '--exclude-standard', '--', `:(literal)${folder}`];
  return listByGit(root, ['ls-files', '-z', ...which], 'asking what is ignored');
}

/** Where it is written that git ignores a path, such as `.gitignore:3: artifacts/`; undefined if nowhere. */
export async function ignoringRule(
  { root }: Repository,
  path: string,
): Promise<string | undefined> {
  const output = await askGit(root, ['check-ignore', '--verbose', '--', path], {
    doing: 'asking what is ignored',
  });
  const rule = output?.split('\t')[0]?.trim();
  if (!rule) return undefined;
  const [, source, line, pattern = ''] = /^(.*?):(\d+):(.*)$/s.exec(rule) ?? [];
  // A pattern with "!" says that the path is not ignored.
  return source === undefined || pattern.startsWith('!')
    ? undefined
    : `${source}:${line}: ${pattern}`;
}
