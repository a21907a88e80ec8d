import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  type BenchmarkResult,
  type PerfDelta,
  riskNoteDocument,
  serializeDocument,
} from '../contracts/documents.ts';
import { GateError, usageError } from '../contracts/problems.ts';
import { ignoredFiles, ignoringRule } from '../git/ignored-files.ts';
import { readAllNotes } from '../git/read-risk-notes.ts';
import { openRepository, type Repository } from '../git/repository.ts';
import { snapshotTree } from '../git/snapshot-tree.ts';
import { selectBenchmarks } from '../plan/select-benchmarks.ts';
import { loadPolicyOfTree } from '../policy/load-policy.ts';
import { riskNotePath, riskNotesDir } from '../risk-notes/path.ts';
import { type ReviewedNote, reviewNote } from '../risk-notes/review.ts';
import { composeRiskNote, type RiskNoteWords } from '../risk-notes/template.ts';
import { createWhole, folderInTree, makeFolderInTree } from '../system/safe-files.ts';

/** Whether the tree's budgets ask for approvals. Throws a GateError for budgets that are not valid. */
export async function needsReviews(cwd: string): Promise<boolean> {
  const policy = await loadPolicyOfTree(await openRepository(cwd), { cwd });
  return policy.verdict.require_approval === 'reviewed';
}

/** Every risk note of the tree as it is, those that git ignores included. Throws outside a repository. */
export async function reviewNotesOfTree(
  cwd: string,
  todayUtc: string,
  needsReview: boolean,
): Promise<ReviewedNote[]> {
  const repository = await openRepository(cwd);
  const { commit } = await snapshotTree(repository);
  const notes = await readAllNotes(repository, commit);
  const ignored = await ignoredFiles(repository, riskNotesDir);
  const unseen = await Promise.all(
    ignored.filter((path) => path.endsWith('.json')).map((path) => reviewUnseen(repository, path)),
  );
  return [...notes.map((note) => reviewNote(note, todayUtc, needsReview)), ...unseen].toSorted(
    (a, b) => (a.path < b.path ? -1 : 1),
  );
}

async function reviewUnseen(repository: Repository, path: string): Promise<ReviewedNote> {
  return { path, state: 'invalid', message: await whyUnseen(repository, path) };
}

async function whyUnseen(repository: Repository, path: string): Promise<string> {
  const rule = await ignoringRule(repository, path);
  const by = rule === undefined ? '' : ` (${rule})`;
  return `git ignores it${by}, so the gate does not see it: ignore "artifacts/ci/" instead of all of "artifacts/", or add the note with "git add --force".`;
}

/**
 * The one benchmark of a report that a person means: by id, name, or a glob. Throws a GateError (usage)
 * when it is not one, or did not regress and `anyStatus` is not set.
 */
export function chooseRegression(
  report: PerfDelta,
  wanted: string,
  anyStatus: boolean,
): BenchmarkResult {
  const named = report.benchmarks.map((result) => ({
    result,
    id: result.bench_id,
    group: result.group,
    name: result.bench_id.slice(result.group.length + 1),
  }));
  if (named.length === 0) {
    const why = report.error ? `: ${report.error.message}` : '.';
    throw usageError(
      `The last report is about no benchmark${why} Run "npx fj-perf-gate check" again first.`,
    );
  }
  const found = selectBenchmarks(named, wanted);
  const [first, ...others] = found.map(({ result }) => result);
  if (first === undefined) {
    const some = regressedFirst(report).slice(0, 3);
    throw new GateError({ code: 'filter-matches-nothing', filter: wanted, some });
  }
  if (others.length > 0) {
    const ids = found.slice(0, 5).map(({ id }) => `"${id}"`);
    throw usageError(
      `"${wanted}" names ${found.length} benchmarks (${ids.join(', ')}${found.length > 5 ? ', …' : ''}), and a note covers one: name it by its id.`,
    );
  }
  if (first.status === 'risk_noted') {
    throw usageError(
      `"${first.bench_id}" is covered already, by ${first.risk_note_ref ?? 'another note'}: edit that note to change its terms.`,
    );
  }
  if (first.status === 'regressed' || anyStatus) return first;
  throw usageError(
    `"${first.bench_id}" did not regress in the last report (${first.status}), so a note would cover nothing; to write one for a slowdown still to come, say up to how much with --max-delta.`,
  );
}

/** Where a new note is to be written. */
export interface NotePlace {
  readonly root: string;
  /** Relative to the root. */
  readonly path: string;
}

/**
 * The place of a new note on a benchmark of a report, before anybody is asked anything. Throws a
 * GateError where one is already, where git would not see it, or where a link is in the way.
 */
export async function placeOfNote(
  cwd: string,
  report: PerfDelta,
  { bench_id: id }: BenchmarkResult,
): Promise<NotePlace> {
  const { root } = await openRepository(cwd);
  const ids = report.benchmarks.map(({ bench_id }) => bench_id);
  const place = { root, path: riskNotePath(id, ids) };
  if ((await ignoringRule(place, place.path)) !== undefined) {
    throw usageError(
      `The note ${place.path} cannot be written: ${await whyUnseen(place, place.path)}`,
    );
  }
  await folderInTree(root, riskNotesDir, whyFolder);
  if (existsSync(join(root, place.path))) throw occupied(place);
  return place;
}

/** Writes a note, and returns its absolute path. Throws a GateError where one has come there meanwhile. */
export async function writeRiskNote(
  place: NotePlace,
  result: BenchmarkResult,
  words: RiskNoteWords,
  nowUnixMs: number,
): Promise<string> {
  const { root, path } = place;
  const note = composeRiskNote(result, words, nowUnixMs);
  const text = serializeDocument(riskNoteDocument, note);
  await makeFolderInTree(root, riskNotesDir, whyFolder);
  const absolutePath = join(root, path);
  if ((await createWhole(absolutePath, text)) === 'created') return absolutePath;
  throw occupied(place);
}

const whyFolder = 'the risk notes are kept there';

function occupied({ path }: NotePlace): GateError {
  return usageError(
    `${path} is there already: edit it, which makes it count for this change, or remove it and run this again.`,
  );
}

function regressedFirst(report: PerfDelta): string[] {
  const isRegressed = ({ status }: BenchmarkResult) => (status === 'regressed' ? 0 : 1);
  return report.benchmarks
    .toSorted((a, b) => isRegressed(a) - isRegressed(b))
    .map(({ bench_id }) => bench_id);
}
