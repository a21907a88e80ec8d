import { createHash } from 'node:crypto';
import type { BlobStore } from './blob-store.ts';
import { bearerOf, type Call, json, jsonBody, type Reply, type Route } from './calls.ts';
import { type RuntimeClaims, readRuntimeToken } from './runtime-token.ts';

export interface Artifact {
  readonly id: number;
  readonly runId: string;
  readonly jobId: string;
  readonly name: string;
  readonly blobPath: string;
  size: number;
  digest: string;
  finalized: boolean;
}

/** The artifact service: names are unique in an attempt of a run, which a job's id stands for here. */
export class ArtifactService {
  readonly artifacts: Artifact[] = [];
  readonly #blobs: BlobStore;
  readonly #origin: () => string;

  constructor(blobs: BlobStore, origin: () => string) {
    this.#blobs = blobs;
    this.#origin = origin;
  }

  /** Puts bytes of a test's making in the place of an upload; gives the artifact's id. */
  plant(runId: number, name: string, archive: Buffer): number {
    const blobPath = this.#blobs.reserve('artifacts');
    this.#blobs.write(blobPath, archive);
    const id = 1000 + this.artifacts.length;
    const size = archive.length;
    const common = { id, name, blobPath, size, digest: '', finalized: true };
    this.artifacts.push({ ...common, runId: `run-${runId}`, jobId: 'job-1' });
    return id;
  }

  /** Where an archive can be had without a token: as GitHub redirects to it, on another origin. */
  signedUrl(blobPath: string): string {
    return this.#sign(blobPath).replace('//127.0.0.1:', '//localhost:');
  }

  /** The bytes of the archive that was uploaded under this name. */
  archive(name: string): Buffer | undefined {
    const artifact = this.artifacts.findLast((one) => one.name === name && one.finalized);
    return artifact && this.#blobs.read(artifact.blobPath);
  }

  routes(): Route[] {
    const method = (name: string, handle: (call: Call, claims: RuntimeClaims) => Reply) => ({
      name: `artifact/${name}`,
      method: 'POST',
      path: new RegExp(`^/twirp/github\\.actions\\.results\\.api\\.v1\\.ArtifactService/${name}$`),
      handle: (call: Call) => {
        const claims = readRuntimeToken(bearerOf(call));
        if (claims === undefined) return json(401, { code: 'unauthenticated', msg: 'no token' });
        if (jsonBody(call).workflow_run_backend_id !== claims.runId) {
          return json(403, { code: 'permission_denied', msg: 'another run' });
        }
        return handle(call, claims);
      },
    });
    return [
      method('CreateArtifact', (call, claims) => this.#create(call, claims)),
      method('FinalizeArtifact', (call, claims) => this.#finalize(call, claims)),
      method('ListArtifacts', (call, claims) => this.#list(call, claims)),
      method('GetSignedArtifactURL', (call, claims) => this.#signed(call, claims)),
      method('DeleteArtifact', (call, claims) => this.#delete(call, claims)),
    ];
  }

  #create(call: Call, claims: RuntimeClaims): Reply {
    const { name, version } = jsonBody(call) as { name: string; version: number };
    if (version !== 7) return json(400, { code: 'invalid_argument', msg: 'version must be 7' });
    if (this.#find(claims, name) !== undefined) {
      return json(409, {
        code: 'already_exists',
        msg: 'an artifact with this name already exists on the workflow run',
      });
    }
    const blobPath = this.#blobs.reserve('artifacts');
    this.artifacts.push({
      id: 1000 + this.artifacts.length,
      runId: claims.runId,
      jobId: claims.jobId,
      name,
      blobPath,
      size: 0,
      digest: '',
      finalized: false,
    });
    return json(200, { ok: true, signed_upload_url: this.#sign(blobPath) });
  }

  #finalize(call: Call, claims: RuntimeClaims): Reply {
    const body = jsonBody(call) as { name: string; size: string; hash?: string };
    const artifact = this.#find(claims, body.name);
    const bytes = artifact && this.#blobs.read(artifact.blobPath);
    if (artifact === undefined || bytes === undefined) {
      return json(404, { code: 'not_found', msg: 'no such artifact' });
    }
    const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
    if (body.size !== String(bytes.length) || (body.hash ?? digest) !== digest) {
      return json(400, { code: 'invalid_argument', msg: 'size or hash differ' });
    }
    Object.assign(artifact, { size: bytes.length, digest, finalized: true });
    return json(200, { ok: true, artifact_id: String(artifact.id) });
  }

  #list(call: Call, claims: RuntimeClaims): Reply {
    const { name_filter, id_filter } = jsonBody(call) as {
      name_filter?: string;
      id_filter?: string;
    };
    const artifacts = this.artifacts
      .filter((one) => one.runId === claims.runId && one.finalized)
      .filter((one) => name_filter === undefined || one.name === name_filter)
      .filter((one) => id_filter === undefined || String(one.id) === id_filter)
      .map((one) => ({
        workflow_run_backend_id: one.runId,
        workflow_job_run_backend_id: one.jobId,
        database_id: String(one.id),
        name: one.name,
        size: String(one.size),
        digest: one.digest,
      }));
    return json(200, { artifacts });
  }

  #signed(call: Call, claims: RuntimeClaims): Reply {
    const { name } = jsonBody(call) as { name: string };
    const artifact = this.#find(claims, name);
    if (artifact === undefined) return json(404, { code: 'not_found', msg: 'no such artifact' });
    return json(200, { name, signed_url: this.#sign(artifact.blobPath) });
  }

  #delete(call: Call, claims: RuntimeClaims): Reply {
    const { name } = jsonBody(call) as { name: string };
    const artifact = this.#find(claims, name);
    if (artifact === undefined) return json(404, { code: 'not_found', msg: 'no such artifact' });
    this.artifacts.splice(this.artifacts.indexOf(artifact), 1);
    return json(200, { ok: true, artifact_id: String(artifact.id) });
  }

  #find(claims: RuntimeClaims, name: string): Artifact | undefined {
    return this.artifacts.find(
      (one) => one.runId === claims.runId && one.jobId === claims.jobId && one.name === name,
    );
  }

  #sign(blobPath: string): string {
    return `${this.#origin()}${blobPath}?sig=signature`;
  }
}
