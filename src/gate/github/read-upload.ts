import { buffer } from 'node:stream/consumers';
import type { Entry, ZipFile } from 'yauzl';
import {
  checkDocument,
  type DocumentKind,
  evidenceDocument,
  type PerfDelta,
  type PerfEvidence,
  reportDocument,
} from '../contracts/documents.ts';
import { messageOf } from '../contracts/problems.ts';
import { reportFiles } from '../contracts/report-files.ts';

/**
 * What a measuring run uploaded, held against its schemas. The run executed the code of a pull request,
 * so every byte may have been chosen by whoever opened it.
 */
export type Upload =
  | { kind: 'evidence'; evidence: PerfEvidence; report: PerfDelta }
  /** Nothing was measured: the report says why, and holds no figures. */
  | { kind: 'no-figures'; report: PerfDelta }
  | { kind: 'refused'; why: string };

/** A run uploads four files. */
const maxEntries = 16;
const mebibyte = 1024 * 1024;
/** Expanded. 2,000 benchmarks leave evidence of 34 MB; parsed, hostile JSON takes 35 times its size. */
const maxBytes = { report: 16 * mebibyte, evidence: 64 * mebibyte } as const;

/** Reads report and evidence from an archive in memory; nothing is written, and no path in it is used. */
export async function readUpload(archive: Buffer): Promise<Upload> {
  try {
    const texts = await readTexts(archive);
    const report = texts.report && parse(reportDocument, texts.report, reportFiles.report);
    const evidence =
      texts.evidence && parse(evidenceDocument, texts.evidence, reportFiles.evidence);
    if (report === undefined) return refused(`it holds no ${reportFiles.report}`);
    if (evidence !== undefined) return { kind: 'evidence', evidence, report };
    if (report.benchmarks.length > 0 || report.regressions.length > 0) {
      return refused(`its report has figures, and there is no ${reportFiles.evidence} to judge`);
    }
    if ((report.error === undefined) !== (report.overall_status === 'pass')) {
      return refused(
        'its report contradicts itself: it fails without an error, or passes with one',
      );
    }
    return { kind: 'no-figures', report };
  } catch (error) {
    return refused(messageOf(error));
  }
}

type Texts = { report?: Buffer; evidence?: Buffer };

async function readTexts(archive: Buffer): Promise<Texts> {
  const { fromBufferPromise } = await import('yauzl');
  const zip = await fromBufferPromise(archive, { strictFileNames: true });
  if (zip.entryCount > maxEntries) {
    throw new Error(`it has ${zip.entryCount} entries, more than ${maxEntries}`);
  }
  const texts: Texts = {};
  for await (const entry of zip.eachEntry()) {
    for (const key of ['report', 'evidence'] as const) {
      if (entry.fileName !== reportFiles[key]) continue;
      if (texts[key] !== undefined) throw new Error(`${entry.fileName} is in it twice`);
      texts[key] = await readEntry(zip, entry, maxBytes[key]);
    }
  }
  return texts;
}

const typeOfFile = 0o170000;
const regularFile = 0o100000;

/** yauzl ends the stream with an error when an entry holds more than it declares. */
async function readEntry(zip: ZipFile, entry: Entry, limitBytes: number): Promise<Buffer> {
  const type = (entry.externalFileAttributes >>> 16) & typeOfFile;
  if (type !== 0 && type !== regularFile) throw new Error(`${entry.fileName} is no regular file`);
  if (entry.uncompressedSize > limitBytes) {
    throw new Error(
      `${entry.fileName} has ${entry.uncompressedSize} bytes expanded, more than ${limitBytes}`,
    );
  }
  return await buffer(await zip.openReadStreamPromise(entry));
}

function parse<T>(kind: DocumentKind<T>, bytes: Buffer, name: string): T {
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new Error(`${name} is no JSON`);
  }
  const checked = checkDocument(kind, value);
  if (checked.kind === 'valid') return checked.value;
  throw new Error(`${name} does not meet its schema: ${checked.issues.slice(0, 3).join('; ')}`);
}

function refused(why: string): Upload {
  return { kind: 'refused', why };
}
