import { setTimeout as delay } from 'node:timers/promises';
import { json, type Reply, type Responder } from './calls.ts';

/** What a call is to the one who makes it; a fault may matter for some only. */
export type CallKind = 'reading' | 'writing' | 'uploading' | 'downloading';

export interface Fault {
  readonly name: string;
  readonly respond: Responder;
  /** Infinite, or once, after which all is well. */
  readonly times: number;
}

/**
 * What each call answers for by itself. The rest is its client's, and tried with one call of each client:
 * there the clients take it for one of these.
 */
const ofEachCall: ReadonlySet<string> = new Set([
  'status 404',
  'status 500',
  'no answer',
  'another object',
  'another list',
  'status 500, once',
  'done, and connection closed, once',
]);

/** Ways in which a service can fail at a call, or the `few` that may matter to it alone. */
export function faultsOf(kind: CallKind, { few = false } = {}): Fault[] {
  const inJson = kind === 'reading' || kind === 'writing';
  const changesGitHub = kind === 'writing' || kind === 'uploading';
  const lasting = {
    ...refusals,
    ...troubles,
    ...(kind === 'uploading' ? {} : otherBytes),
    ...(inJson ? otherShapes : {}),
    // An answer that is cut was done as well.
    ...(kind === 'writing' ? doneAllTheSame : {}),
  };
  const passing = {
    'status 429, retry after 1 s': refusals['status 429, retry after 1 s'],
    'status 500': refusals['status 500'],
    ...(changesGitHub ? doneAllTheSame : { 'cut in the middle': troubles['cut in the middle'] }),
  };
  const all = [
    ...Object.entries(lasting).map(([name, respond]) => fault(name, respond, Infinity)),
    ...Object.entries(passing).map(([name, respond]) => fault(`${name}, once`, respond, 1)),
  ];
  return few ? all.filter(({ name }) => ofEachCall.has(name)) : all;
}

const refusals = {
  'status 403': refuse(403),
  'status 404': refuse(404),
  'status 409': refuse(409),
  'status 429, retry after 1 s': refuse(429, { 'retry-after': '1' }),
  'status 500': refuse(500),
} satisfies Record<string, Responder>;

const troubles = {
  'half a second late': async (_, proceed) => {
    await delay(500);
    return proceed();
  },
  'no answer': () => ({ kind: 'silence' }),
  'connection closed': () => ({ kind: 'cut' }),
  'cut in the middle': (_, proceed) => half(proceed(), 'cut'),
  'fewer bytes than promised': (_, proceed) => half(proceed(), 'stall'),
  'more bytes than promised': (_, proceed) => {
    const reply = proceed();
    const bytes = bytesOf(reply);
    const length = { 'content-length': String(bytes.length >> 1) };
    const headers = 'headers' in reply ? reply.headers : {};
    const status = 'status' in reply ? reply.status : 200;
    return { kind: 'bytes', status, bytes, headers: { ...typeOf(reply), ...headers, ...length } };
  },
} satisfies Record<string, Responder>;

const otherBytes = {
  'no JSON': () => text('application/json', '<html>'),
} satisfies Record<string, Responder>;

const otherShapes = {
  'a page': () => text('text/html', '<html><body>Sign in</body></html>'),
  'another object': () => json(200, { hello: 'world' }),
  'another list': () => json(200, [{ hello: 'world' }, null, 7]),
} satisfies Record<string, Responder>;

const doneAllTheSame = {
  'done, and connection closed': (_, proceed) => {
    proceed();
    return { kind: 'cut' };
  },
  'done, and status 500': (_, proceed) => {
    proceed();
    return refuse(500)();
  },
} satisfies Record<string, Responder>;

function fault(name: string, respond: Responder, times: number): Fault {
  return { name, respond, times };
}

function refuse(status: number, headers: Readonly<Record<string, string>> = {}) {
  const text = `planned fault ${status}`;
  return (): Reply => json(status, { message: text, code: 'planned', msg: text }, headers);
}

function half(reply: Reply, kind: 'cut' | 'stall'): Reply {
  const bytes = bytesOf(reply);
  const { 'content-type': type = 'application/octet-stream' } = typeOf(reply);
  return { kind, bytes: bytes.subarray(0, bytes.length >> 1), promised: bytes.length + 1, type };
}

function bytesOf(reply: Reply): Buffer {
  if (reply.kind === 'json') return Buffer.from(JSON.stringify(reply.value), 'utf8');
  return reply.kind === 'bytes' ? reply.bytes : Buffer.alloc(0);
}

function typeOf(reply: Reply): Record<string, string> {
  return reply.kind === 'json' ? { 'content-type': 'application/json' } : {};
}

function text(type: string, content: string): Reply {
  const headers = { 'content-type': type };
  return { kind: 'bytes', status: 200, bytes: Buffer.from(content, 'utf8'), headers };
}
