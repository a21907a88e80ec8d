import { randomUUID } from 'node:crypto';
import { type Call, json, type Reply, type Route } from './calls.ts';

/** Azure's block blobs, as far as the cache and artifact clients use them. */
export class BlobStore {
  readonly #blobs = new Map<string, Buffer>();
  readonly #types = new Map<string, string>();
  readonly #blocks = new Map<string, Map<string, Buffer>>();

  /** A fresh blob's path: on loopback the Azure client wants /account/container/blob. */
  reserve(container: 'cache' | 'artifacts'): string {
    return `/store/${container}/${randomUUID()}`;
  }

  read(path: string): Buffer | undefined {
    return this.#blobs.get(path);
  }

  /** Lets a test put other bytes in the place of what was uploaded. */
  write(path: string, bytes: Buffer): void {
    this.#blobs.set(path, bytes);
  }

  routes(): Route[] {
    const path = /^\/store\/(?:cache|artifacts)\/[0-9a-f-]+$/;
    const comp = (value: string | null) => (query: URLSearchParams) => query.get('comp') === value;
    return [
      {
        name: 'blob/put',
        method: 'PUT',
        path,
        query: comp(null),
        handle: (call) => this.#put(call),
      },
      {
        name: 'blob/put-block',
        method: 'PUT',
        path,
        query: comp('block'),
        handle: (call) => this.#putBlock(call),
      },
      {
        name: 'blob/put-block-list',
        method: 'PUT',
        path,
        query: comp('blocklist'),
        handle: (call) => this.#putBlockList(call),
      },
      { name: 'blob/head', method: 'HEAD', path, handle: (call) => this.#get(call) },
      { name: 'blob/get', method: 'GET', path, handle: (call) => this.#get(call) },
    ];
  }

  #put(call: Call): Reply {
    if (call.headers['x-ms-blob-type'] !== 'BlockBlob') {
      return json(400, { error: 'x-ms-blob-type must be BlockBlob' });
    }
    return this.#keep(call, call.body);
  }

  #putBlock(call: Call): Reply {
    const blocks = this.#blocks.get(call.url.pathname) ?? new Map<string, Buffer>();
    blocks.set(call.url.searchParams.get('blockid') ?? '', call.body);
    this.#blocks.set(call.url.pathname, blocks);
    return created();
  }

  #putBlockList(call: Call): Reply {
    const blocks = this.#blocks.get(call.url.pathname) ?? new Map<string, Buffer>();
    const ids = [...call.body.toString('utf8').matchAll(/<Latest>([^<]*)<\/Latest>/g)].map(
      (match) => match[1] ?? '',
    );
    const parts: Buffer[] = [];
    for (const id of ids) {
      const block = blocks.get(id);
      if (block === undefined) return json(400, { error: `unknown block ${id}` });
      parts.push(block);
    }
    return this.#keep(call, Buffer.concat(parts));
  }

  #keep(call: Call, bytes: Buffer): Reply {
    this.#blobs.set(call.url.pathname, bytes);
    const type = call.headers['x-ms-blob-content-type'];
    if (typeof type === 'string') this.#types.set(call.url.pathname, type);
    return created();
  }

  #get(call: Call): Reply {
    const bytes = this.#blobs.get(call.url.pathname);
    if (bytes === undefined) return json(404, { error: 'BlobNotFound' });
    const type = this.#types.get(call.url.pathname);
    const headers = { ...blobHeaders(), ...(type === undefined ? {} : { 'content-type': type }) };
    const range = /^bytes=(\d+)-(\d+)$/.exec(String(call.headers.range ?? ''));
    if (range === null) return { kind: 'bytes', status: 200, bytes, headers };
    const [from, to] = [Number(range[1]), Math.min(Number(range[2]), bytes.length - 1)];
    return {
      kind: 'bytes',
      status: 206,
      bytes: bytes.subarray(from, to + 1),
      headers: { ...headers, 'content-range': `bytes ${from}-${to}/${bytes.length}` },
    };
  }
}

function created(): Reply {
  return { kind: 'bytes', status: 201, bytes: Buffer.alloc(0), headers: blobHeaders() };
}

function blobHeaders(): Record<string, string> {
  return {
    'content-type': 'application/octet-stream',
    etag: `"${randomUUID()}"`,
    'last-modified': new Date().toUTCString(),
    'x-ms-request-id': randomUUID(),
    'x-ms-version': '2025-11-05',
    'x-ms-request-server-encrypted': 'true',
  };
}
