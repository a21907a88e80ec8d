import type { IncomingHttpHeaders } from 'node:http';

/** One request, named by the route that takes it: "cache/CreateCacheEntry", "rest/create-comment". */
export interface Call {
  readonly name: string;
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** What the route's pattern captured from the path. */
  readonly params: Readonly<Record<string, string>>;
}

export type Reply =
  | {
      readonly kind: 'json';
      readonly status: number;
      readonly value: unknown;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | {
      readonly kind: 'bytes';
      readonly status: number;
      readonly bytes: Buffer;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** The connection is closed; with `bytes`, after a part of an answer that promised more. */
  | {
      readonly kind: 'cut';
      readonly bytes?: Buffer;
      readonly promised?: number;
      readonly type?: string;
    }
  /** A part of an answer, and nothing after it. */
  | {
      readonly kind: 'stall';
      readonly bytes: Buffer;
      readonly promised: number;
      readonly type?: string;
    }
  /** No answer, ever. */
  | { readonly kind: 'silence' };

export interface Route {
  readonly name: string;
  readonly method: string;
  readonly path: RegExp;
  /** Distinguishes routes that differ in their query only. */
  readonly query?: (query: URLSearchParams) => boolean;
  readonly handle: (call: Call) => Reply;
}

export interface RecordedCall extends Call {
  /** Undefined while nothing has been answered. */
  status: number | undefined;
}

/** What a test puts in the place of a route's answer; `proceed` does what the route would have done. */
export type Responder = (call: Call, proceed: () => Reply) => Reply | Promise<Reply>;

export function json(
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  return { kind: 'json', status, value, headers };
}

/** The request's JSON as an object of unknown fields. */
export function jsonBody(call: Call): Readonly<Record<string, unknown>> {
  const value: unknown = JSON.parse(call.body.toString('utf8'));
  if (typeof value !== 'object' || value === null) throw new Error(`${call.name}: no JSON object`);
  return value as Record<string, unknown>;
}

export function bearerOf(call: Call): string {
  return (call.headers.authorization ?? '').replace(/^(bearer|token) /i, '');
}
