import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { reportFiles, reportFolder } from '../contracts/report-files.ts';
import { folderInTree, makeFolderInTree, writeWhole } from '../system/safe-files.ts';

/** `below`: a folder of one of several runs in the same checkout. */
function placeOf(below: string | undefined): [path: string, why: string] {
  const folder = below === undefined ? reportFolder : `${reportFolder}/${below}`;
  return [folder, 'the reports go there'];
}

/** Texts to write, or absolute paths written. */
export interface WrittenReports {
  readonly report: string;
  readonly evidence?: string | undefined;
  readonly markdown: string;
  readonly html?: string | undefined;
}

/** Removes what earlier runs left, or a folder in its place, so that none of it survives a run that fails. */
export function clearReports(root: string, below?: string): Promise<void> {
  return remove(root, below, Object.values(reportFiles));
}

/** Like clearReports, but keeps the evidence, which may be what is judged again. */
export function clearVerdicts(root: string, below?: string): Promise<void> {
  const { evidence: _, ...verdicts } = reportFiles;
  return remove(root, below, Object.values(verdicts));
}

async function remove(
  root: string,
  below: string | undefined,
  names: readonly string[],
): Promise<void> {
  const folder = await folderInTree(root, ...placeOf(below));
  await Promise.all(names.map((name) => rm(join(folder, name), { force: true, recursive: true })));
}

/** Returns the paths. The report comes last: where it is, the others are. */
export async function writeReports(
  root: string,
  below: string | undefined,
  texts: WrittenReports,
): Promise<WrittenReports> {
  const folder = await makeFolderInTree(root, ...placeOf(below));
  const write = async (name: string, text: string): Promise<string> => {
    const path = join(folder, name);
    await writeWhole(path, text);
    return path;
  };
  return {
    evidence: texts.evidence && (await write(reportFiles.evidence, texts.evidence)),
    html: texts.html && (await write(reportFiles.html, texts.html)),
    markdown: await write(reportFiles.markdown, texts.markdown),
    report: await write(reportFiles.report, texts.report),
  };
}
