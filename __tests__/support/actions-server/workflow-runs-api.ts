import { type Call, json, type Reply, type Route } from './calls.ts';
import { exampleOf } from './github-contract.ts';
import { notFound, type RestApi } from './rest-api.ts';

export interface WorkflowRun {
  readonly id: number;
  /** The file's name. */
  readonly workflow: string;
  readonly event: string;
  readonly headSha: string;
  readonly headBranch: string;
  readonly headRepository: string;
  readonly status: 'in_progress' | 'completed';
  /** Names of its jobs by their ids. */
  readonly jobs: Readonly<Record<number, string>>;
}

/** Runs, their jobs, and what was asked to run again. */
export class WorkflowRunsApi {
  /** Newest first, as GitHub lists them. */
  readonly runs: WorkflowRun[] = [];
  /** Ids of jobs. */
  readonly rerun: number[] = [];
  readonly #rest: RestApi;

  constructor(rest: RestApi) {
    this.#rest = rest;
  }

  routes(): Route[] {
    const route = (
      name: string,
      method: string,
      path: string,
      handle: (call: Call) => Reply,
    ): Route => ({
      name: `rest/${name}`,
      method,
      path: new RegExp(`^/repos/octo/engine/actions/${path}$`),
      handle: (call) => this.#rest.authorized(call, handle),
    });
    return [
      route('list-runs', 'GET', 'workflows/(?<workflow>[^/]+)/runs', (call) => this.#list(call)),
      route('list-jobs', 'GET', 'runs/(?<run>\\d+)/jobs', (call) => this.#jobs(call)),
      route('rerun-job', 'POST', 'jobs/(?<job>\\d+)/rerun', (call) => this.#again(call)),
    ];
  }

  #list({ params, url: { searchParams } }: Call): Reply {
    const [example] = exampleOf<{ workflow_runs: { head_repository: object }[] }>(
      'workflow-run-paginated',
    ).workflow_runs;
    const workflow_runs = this.runs
      .filter(({ workflow }) => workflow === params.workflow)
      .filter(({ event }) => event === (searchParams.get('event') ?? event))
      .filter(({ headSha }) => headSha === (searchParams.get('head_sha') ?? headSha))
      .map(({ id, event, headSha, headBranch, headRepository, status }) => ({
        ...example,
        id,
        event,
        head_sha: headSha,
        head_branch: headBranch,
        head_repository: { ...example?.head_repository, full_name: headRepository },
        status,
      }));
    return json(200, { total_count: workflow_runs.length, workflow_runs });
  }

  #jobs({ params }: Call): Reply {
    const run = this.runs.find(({ id }) => id === Number(params.run));
    if (run === undefined) return notFound();
    const [example] = exampleOf<{ jobs: object[] }>('job-paginated').jobs;
    // GitHub's own example lacks what its description requires.
    const job = { ...example, created_at: '2026-11-20T10:00:00Z' };
    const jobs = Object.entries(run.jobs).map(([id, name]) => ({ ...job, id: Number(id), name }));
    return json(200, { total_count: jobs.length, jobs });
  }

  #again({ params }: Call): Reply {
    this.rerun.push(Number(params.job));
    return json(201, {});
  }
}
