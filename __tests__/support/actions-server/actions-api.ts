import type { Artifact, ArtifactService } from './artifact-service.ts';
import { type Call, json, type Reply, type Route } from './calls.ts';
import { exampleOf } from './github-contract.ts';
import { notFound, type RestApi } from './rest-api.ts';

/** The REST API's view of workflow runs and what they uploaded. */
export class ActionsApi {
  /** By the id of a run. */
  readonly headShas = new Map<number, string>();
  /** Ids of artifacts that are listed and gone. */
  readonly expired = new Set<number>();
  readonly #artifacts: ArtifactService;
  readonly #rest: RestApi;

  constructor(artifacts: ArtifactService, rest: RestApi) {
    this.#artifacts = artifacts;
    this.#rest = rest;
  }

  routes(): Route[] {
    const route = (name: string, path: string, handle: (call: Call) => Reply): Route => ({
      name: `rest/${name}`,
      method: 'GET',
      path: new RegExp(`^/repos/octo/engine/actions/${path}$`),
      handle: (call) => this.#rest.authorized(call, handle),
    });
    return [
      route('list-artifacts', 'runs/(?<run>\\d+)/artifacts', (call) => this.#list(call)),
      route('download-artifact', 'artifacts/(?<id>\\d+)/zip', (call) => this.#download(call)),
    ];
  }

  #list(call: Call): Reply {
    const run = Number(call.params.run);
    const name = call.url.searchParams.get('name');
    const artifacts = this.#artifacts.artifacts
      .filter((one) => one.runId === `run-${run}` && one.finalized)
      .filter((one) => name === null || one.name === name)
      .map((one) => this.#show(one, run));
    return json(200, { total_count: artifacts.length, artifacts });
  }

  #show({ id, name, size, digest }: Artifact, run: number): unknown {
    const [example] = exampleOf<{ artifacts: object[] }>('artifact-paginated').artifacts;
    const head_sha = this.headShas.get(run) ?? '';
    return {
      ...example,
      id,
      name,
      size_in_bytes: size,
      expired: this.expired.has(id),
      digest,
      workflow_run: { id: run, head_branch: 'change', head_sha },
    };
  }

  #download(call: Call): Reply {
    const id = Number(call.params.id);
    const artifact = this.#artifacts.artifacts.find((one) => one.id === id);
    if (artifact === undefined) return notFound();
    if (this.expired.has(id)) return json(410, { message: 'Artifact has expired' });
    const location = this.#artifacts.signedUrl(artifact.blobPath);
    return { kind: 'bytes', status: 302, bytes: Buffer.alloc(0), headers: { location } };
  }
}
