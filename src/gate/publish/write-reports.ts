import { lstat, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { GateError } from '../contracts/problems.ts';

/** Names of what a run leaves below `artifacts/ci/`. */
export const reportFiles = {
  report: 'perf_regression_report.v1.json',
  evidence: 'perf_evidence.v1.json',
  markdown: 'perf_regression_report.md',
  html: 'perf_regression_report.html',
} as const;

/** Texts to write, or absolute paths written. */
export interface WrittenReports {
  readonly report: string;
  readonly evidence?: string;
  readonly markdown: string;
  readonly html?: string;
}

/** Removes what earlier runs left, so that none of it survives a run that fails. */
export function clearReports(root: string): Promise<void> {
  return remove(root, Object.values(reportFiles));
}

/** The same but for the evidence, which may be what is judged again and took minutes to measure. */
export function clearVerdicts(root: string): Promise<void> {
  const { evidence: _, ...verdicts } = reportFiles;
  return remove(root, Object.values(verdicts));
}

async function remove(root: string, names: readonly string[]): Promise<void> {
  const folder = await reportFolder(root);
  await Promise.all(names.map((name) => rm(join(folder, name), { force: true })));
}

/** Writes each file beside its place and then renames it, so that none is ever half-written. Returns paths. */
export async function writeReports(root: string, texts: WrittenReports): Promise<WrittenReports> {
  const folder = await reportFolder(root);
  await mkdir(folder, { recursive: true });
  const write = async (name: string, text: string): Promise<string> => {
    const path = join(folder, name);
    const fresh = `${path}.${process.pid}.new`;
    await rm(fresh, { force: true });
    await writeFile(fresh, text, { flag: 'wx' });
    await rename(fresh, path);
    return path;
  };
  return {
    ...(texts.evidence === undefined
      ? {}
      : { evidence: await write(reportFiles.evidence, texts.evidence) }),
    ...(texts.html === undefined ? {} : { html: await write(reportFiles.html, texts.html) }),
    markdown: await write(reportFiles.markdown, texts.markdown),
    report: await write(reportFiles.report, texts.report),
  };
}

/** A change can commit `artifacts` as a link to elsewhere: then nothing is written. */
async function reportFolder(root: string): Promise<string> {
  let folder = root;
  for (const part of ['artifacts', 'ci']) {
    folder = join(folder, part);
    const found = await lstat(folder).catch(() => undefined);
    if (found && !found.isDirectory()) {
      const detail = 'it must be a folder, not a link or a file, because the reports go there';
      throw new GateError({ code: 'unsafe-path', path: relative(root, folder), detail });
    }
  }
  return folder;
}
