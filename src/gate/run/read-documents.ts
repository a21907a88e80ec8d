import { readFile } from 'node:fs/promises';
import {
  baselineDocument,
  type DocumentKind,
  evidenceDocument,
  parseDocument,
} from '../contracts/documents.ts';
import { GateError } from '../contracts/problems.ts';
import { measuredTimes } from '../plan/measured-times.ts';

/** Reads and checks a document that the user names. Throws a GateError. */
export async function readDocument<T>(kind: DocumentKind<T>, path: string): Promise<T> {
  return parseDocument(kind, await readText(kind.what, path), path);
}

/** What measuring each benchmark took, from evidence or from a baseline record. Throws a GateError. */
export async function readTimes(path: string): Promise<ReadonlyMap<string, number>> {
  const text = await readText('The file to split by', path);
  const isRecord = text.slice(0, 1000).includes('"fj.perf-baseline.v1"');
  return measuredTimes(
    isRecord
      ? parseDocument(baselineDocument, text, path)
      : parseDocument(evidenceDocument, text, path),
  );
}

async function readText(what: string, path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    const detail = describeFailure(cause);
    throw new GateError({ code: 'document-unreadable', what, path, detail }, { cause });
  }
}

function describeFailure(cause: unknown): string {
  const { code, message } = cause as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such file: check the path';
  if (code === 'EISDIR') return 'it is a folder: name a file in it';
  return message;
}
