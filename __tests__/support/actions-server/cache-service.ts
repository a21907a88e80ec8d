import type { BlobStore } from './blob-store.ts';
import { bearerOf, type Call, json, jsonBody, type Reply, type Route } from './calls.ts';
import { type CacheScope, readRuntimeToken } from './runtime-token.ts';

export interface CacheEntry {
  readonly id: number;
  /** The ref that the entry belongs to: `refs/heads/main`, `refs/pull/7/merge`. */
  readonly scope: string;
  readonly key: string;
  readonly version: string;
  readonly blobPath: string;
  finalized: boolean;
}

/** The cache service v2: immutable entries, found by key and prefix, one scope after the other. */
export class CacheService {
  readonly entries: CacheEntry[] = [];
  readonly #blobs: BlobStore;
  readonly #origin: () => string;

  constructor(blobs: BlobStore, origin: () => string) {
    this.#blobs = blobs;
    this.#origin = origin;
  }

  routes(): Route[] {
    const method = (
      name: string,
      handle: (call: Call, scopes: readonly CacheScope[]) => Reply,
    ) => ({
      name: `cache/${name}`,
      method: 'POST',
      path: new RegExp(`^/twirp/github\\.actions\\.results\\.api\\.v1\\.CacheService/${name}$`),
      handle: (call: Call) => {
        const claims = readRuntimeToken(bearerOf(call));
        if (claims === undefined) return json(401, { code: 'unauthenticated', msg: 'no token' });
        return handle(call, claims.cacheScopes);
      },
    });
    return [
      method('CreateCacheEntry', (call, scopes) => this.#create(call, scopes)),
      method('FinalizeCacheEntryUpload', (call, scopes) => this.#finalize(call, scopes)),
      method('GetCacheEntryDownloadURL', (call, scopes) => this.#find(call, scopes)),
    ];
  }

  #create(call: Call, scopes: readonly CacheScope[]): Reply {
    const { key, version } = jsonBody(call) as { key: string; version: string };
    const scope = scopes.find((candidate) => candidate.access === 'write')?.ref;
    if (scope === undefined) {
      return json(200, { ok: false, message: 'cache write denied: the token is read-only' });
    }
    if (this.#exact(scope, key, version) !== undefined) {
      return json(409, { code: 'already_exists', msg: 'cache entry already exists' });
    }
    const blobPath = this.#blobs.reserve('cache');
    const id = this.entries.length + 1;
    this.entries.push({ id, scope, key, version, blobPath, finalized: false });
    return json(200, { ok: true, signed_upload_url: this.#sign(blobPath) });
  }

  #finalize(call: Call, scopes: readonly CacheScope[]): Reply {
    const body = jsonBody(call) as { key: string; version: string; size_bytes: string };
    const scope = scopes.find((candidate) => candidate.access === 'write')?.ref ?? '';
    const entry = this.#exact(scope, body.key, body.version);
    const size = entry && this.#blobs.read(entry.blobPath)?.length;
    if (entry === undefined || String(size) !== body.size_bytes) {
      return json(200, { ok: false, message: `size is ${size}, not ${body.size_bytes}` });
    }
    entry.finalized = true;
    return json(200, { ok: true, entry_id: String(entry.id) });
  }

  #find(call: Call, scopes: readonly CacheScope[]): Reply {
    const body = jsonBody(call) as { key: string; restore_keys?: string[]; version: string };
    for (const scope of scopes) {
      const usable = this.entries
        .filter((entry) => entry.scope === scope.ref && entry.version === body.version)
        .filter((entry) => entry.finalized)
        .reverse();
      const exact = usable.find((entry) => entry.key === body.key);
      const byPrefix = [body.key, ...(body.restore_keys ?? [])]
        .map((prefix) => usable.find((entry) => entry.key.startsWith(prefix)))
        .find((entry) => entry !== undefined);
      const found = exact ?? byPrefix;
      if (found !== undefined) {
        return json(200, {
          ok: true,
          signed_download_url: this.#sign(found.blobPath),
          matched_key: found.key,
        });
      }
    }
    return json(200, { ok: false });
  }

  #exact(scope: string, key: string, version: string): CacheEntry | undefined {
    return this.entries.find(
      (entry) => entry.scope === scope && entry.key === key && entry.version === version,
    );
  }

  #sign(blobPath: string): string {
    return `${this.#origin()}${blobPath}?sig=signature`;
  }
}
