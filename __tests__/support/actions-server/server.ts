import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ActionsApi } from './actions-api.ts';
import { ArtifactService } from './artifact-service.ts';
import { BlobStore } from './blob-store.ts';
import { CacheService } from './cache-service.ts';
import {
  type Call,
  json,
  type RecordedCall,
  type Reply,
  type Responder,
  type Route,
} from './calls.ts';
import { GitDataApi } from './git-data-api.ts';
import { breachesOfReply, breachesOfRequest } from './github-contract.ts';
import { RestApi } from './rest-api.ts';
import { ReviewsApi } from './reviews-api.ts';
import { WorkflowRunsApi } from './workflow-runs-api.ts';

/** GitHub's cache, artifact and REST services on loopback, for the real clients to talk to. */
export interface ActionsServer extends AsyncDisposable {
  readonly url: string;
  readonly blobs: BlobStore;
  readonly cache: CacheService;
  readonly artifacts: ArtifactService;
  readonly rest: RestApi;
  /** Runs and artifacts as the REST API shows them. */
  readonly actions: ActionsApi;
  /** What workflows ran, and what was run again. */
  readonly workflowRuns: WorkflowRunsApi;
  /** Who reviewed the pull request, and who may write. */
  readonly reviews: ReviewsApi;
  /** Commits, trees and files of the repository that `host` names. */
  readonly gitData: GitDataApi;
  /** Every call, in the order of arrival. */
  readonly calls: readonly RecordedCall[];
  /** The calls of one name. */
  callsOf(name: string): readonly RecordedCall[];
  /** Answers the next `times` calls of this name instead of the route (default: all). */
  respondWith(name: string, responder: Responder, times?: number): void;
  /** A fresh folder, which goes when the server closes. */
  newFolder(): Promise<string>;
  /** Rejects if a request, or a reply of a route, was none that GitHub's own description knows. */
  close(): Promise<void>;
}

interface Planned {
  readonly name: string;
  readonly responder: Responder;
  left: number;
}

export async function startActionsServer(): Promise<ActionsServer> {
  let url = '';
  const origin = () => url;
  const blobs = new BlobStore();
  const cache = new CacheService(blobs, origin);
  const artifacts = new ArtifactService(blobs, origin);
  const rest = new RestApi(origin);
  const actions = new ActionsApi(artifacts, rest);
  const gitData = new GitDataApi(rest);
  const reviews = new ReviewsApi(rest);
  const workflowRuns = new WorkflowRunsApi(rest);
  const services = [blobs, cache, artifacts, actions, workflowRuns, gitData, reviews, rest];
  const routes = services.flatMap((one) => one.routes());
  const calls: RecordedCall[] = [];
  const planned: Planned[] = [];
  const breaches = new Set<string>();

  const server = createServer((request, response) => {
    answer(request, response, { routes, calls, planned, breaches }).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const folders: string[] = [];
  const close = async () => {
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
    for (const folder of folders) await rm(folder, { recursive: true, force: true });
    if (breaches.size > 0) throw new Error([...breaches].join('\n'));
  };

  return {
    url,
    blobs,
    cache,
    artifacts,
    rest,
    actions,
    workflowRuns,
    reviews,
    gitData,
    calls,
    callsOf: (name) => calls.filter((call) => call.name === name),
    respondWith: (name, responder, times = Number.POSITIVE_INFINITY) => {
      planned.push({ name, responder, left: times });
    },
    newFolder: async () => {
      const folder = await realpath(await mkdtemp(join(tmpdir(), 'fj-perf-test-')));
      folders.push(folder);
      return folder;
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** Not among what the description kept here tells of: GraphQL, and what other servers answer in its place. */
const undescribed: ReadonlySet<string> = new Set(['rest/graphql', 'rest/get-authenticated-user']);

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  state: {
    readonly routes: readonly Route[];
    readonly calls: RecordedCall[];
    readonly planned: readonly Planned[];
    readonly breaches: Set<string>;
  },
): Promise<void> {
  const body = await readAll(request);
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const method = request.method ?? 'GET';
  const route = state.routes.find(
    (one) =>
      one.method === method &&
      one.path.test(url.pathname) &&
      (one.query === undefined || one.query(url.searchParams)),
  );
  const params = route?.path.exec(url.pathname)?.groups ?? {};
  const name = route?.name ?? `unknown ${method} ${url.pathname}`;
  const call: Call = { name, method, url, headers: request.headers, body, params };
  const recorded: RecordedCall = { ...call, status: undefined };
  state.calls.push(recorded);
  const isRest = name.startsWith('rest/') || url.pathname.startsWith('/repos/');
  const isDescribed = isRest && !undescribed.has(name);
  const note = (breach: string) => state.breaches.add(`${name}: ${breach}`);
  if (isDescribed) breachesOfRequest(call).forEach(note);
  const proceed = () => {
    const reply = route?.handle(call) ?? json(404, { message: `No route for ${name}` });
    if (isDescribed) breachesOfReply(call, reply).forEach(note);
    return reply;
  };
  const plan = state.planned.find((one) => one.name === name && one.left > 0);
  if (plan !== undefined) plan.left -= 1;
  const reply = plan === undefined ? proceed() : await plan.responder(call, proceed);
  recorded.status = 'status' in reply ? reply.status : undefined;
  send(response, reply, method);
}

function send(response: ServerResponse, reply: Reply, method: string): void {
  switch (reply.kind) {
    case 'silence':
      return;
    case 'stall':
      response.writeHead(200, { 'content-length': reply.promised, ...typed(reply.type) });
      response.write(reply.bytes);
      return;
    case 'cut': {
      if (reply.bytes === undefined) {
        response.destroy();
        return;
      }
      const promised = reply.promised ?? reply.bytes.length + 1;
      response.writeHead(200, { 'content-length': promised, ...typed(reply.type) });
      response.write(reply.bytes, () => response.destroy());
      return;
    }
    case 'json':
    case 'bytes': {
      const bytes =
        reply.kind === 'bytes' ? reply.bytes : Buffer.from(JSON.stringify(reply.value), 'utf8');
      const type = reply.kind === 'json' ? { 'content-type': 'application/json' } : {};
      response.writeHead(reply.status, {
        ...type,
        'content-length': bytes.length,
        ...reply.headers,
      });
      response.end(method === 'HEAD' ? undefined : bytes);
    }
  }
}

function typed(type: string | undefined): Record<string, string> {
  return type === undefined ? {} : { 'content-type': type };
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
