import { type CallProblem, problemOfCall } from './call-problem.ts';
import { failureOf, type GitHubClient, type Repository } from './client.ts';
import { booleanAt, integerAt, listAt, textAt, textOrNothingAt } from './read-reply.ts';

const permission = 'actions: read';

/** What GitHub says of an artifact; the name is chosen by whoever uploaded it. */
export interface ArtifactEntry {
  readonly id: number;
  readonly name: string;
  readonly expired: boolean;
}

export type FoundArtifact =
  | { kind: 'found'; artifact: ArtifactEntry }
  /** `others`: names that the run left instead. */
  | { kind: 'missing'; others: string[] }
  | CallProblem;

/**
 * The artifact of a run by its name, the newest if attempts of the run left several. The list is asked
 * for by name, so that no number of other artifacts can hide it.
 */
export async function findArtifact(
  client: GitHubClient,
  repository: Repository,
  run: { readonly id: number; readonly headSha: string },
  name: string,
): Promise<FoundArtifact> {
  const list = async (filter: { name?: string }) => {
    const { data } = await client.rest.actions.listWorkflowRunArtifacts({
      ...repository,
      run_id: run.id,
      ...filter,
      per_page: 100,
    });
    return listAt(data, 'artifacts').map((one) => ({
      id: integerAt(one, 'id'),
      name: textAt(one, 'name'),
      expired: booleanAt(one, 'expired'),
      headSha: textOrNothingAt(one, 'workflow_run.head_sha'),
    }));
  };
  try {
    const own = (await list({ name })).filter(
      (one) => one.name === name && one.headSha === run.headSha,
    );
    const newest = own.sort((left, right) => right.id - left.id)[0];
    if (newest !== undefined) {
      const { id, expired } = newest;
      return { kind: 'found', artifact: { id, name, expired } };
    }
    return { kind: 'missing', others: (await list({})).map((one) => one.name) };
  } catch (error) {
    return problemOfCall(error, permission);
  }
}

/** 2,000 benchmarks make an archive of about 30 MB. */
const maxBytes = 64 * 1024 * 1024;

export type DownloadedArtifact =
  | { kind: 'downloaded'; archive: Buffer }
  | { kind: 'expired' }
  | { kind: 'too-large'; limitBytes: number }
  | CallProblem;

/** An artifact's archive, in memory; what is larger than the limit is not read to its end. */
export async function downloadArtifact(
  client: GitHubClient,
  repository: Repository,
  { id, expired }: ArtifactEntry,
  limits: { readonly ms: number; readonly bytes?: number },
): Promise<DownloadedArtifact> {
  const limitBytes = limits.bytes ?? maxBytes;
  if (expired) return { kind: 'expired' };
  const stop = new AbortController();
  const late = new Error(`it took longer than ${limits.ms / 1000} s`);
  const timer = setTimeout(() => stop.abort(late), limits.ms);
  try {
    // The answer's size is not to be trusted to a client that reads all of it.
    const request = { signal: stop.signal, parseSuccessResponseBody: false };
    const { data } = await client.request(
      'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
      { ...repository, artifact_id: id, archive_format: 'zip', request },
    );
    const archive = await readUpTo(data as ReadableStream<Uint8Array>, limitBytes);
    return archive === undefined
      ? { kind: 'too-large', limitBytes }
      : { kind: 'downloaded', archive };
  } catch (error) {
    const { status } = failureOf(error);
    return status === 410 ? { kind: 'expired' } : problemOfCall(error, permission);
  } finally {
    clearTimeout(timer);
    stop.abort();
  }
}

/** Undefined as soon as there is more than the limit. */
async function readUpTo(
  stream: ReadableStream<Uint8Array>,
  limitBytes: number,
): Promise<Buffer | undefined> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of stream) {
    bytes += part.length;
    if (bytes > limitBytes) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}
