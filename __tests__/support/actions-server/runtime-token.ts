/** What a job may do with the results service, as GitHub writes it into ACTIONS_RUNTIME_TOKEN. */
export interface RuntimeClaims {
  readonly runId: string;
  readonly jobId: string;
  /** In the order of look-up; entries are written to the first that may be written. */
  readonly cacheScopes: readonly CacheScope[];
}

export interface CacheScope {
  readonly ref: string;
  readonly access: 'read' | 'write';
}

/** An unsigned JWT with the claims that the clients (`scp`) and the cache service (`ac`) read. */
export function makeRuntimeToken(claims: RuntimeClaims): string {
  const payload = {
    scp: `Actions.GenericRead:00000000-0000-0000-0000-000000000000 Actions.Results:${claims.runId}:${claims.jobId}`,
    ac: JSON.stringify(
      claims.cacheScopes.map((scope) => ({
        Scope: scope.ref,
        Permission: scope.access === 'write' ? 3 : 1,
      })),
    ),
  };
  return [{ alg: 'none', typ: 'JWT' }, payload, 'signature'].map(encodePart).join('.');
}

/** Undefined when the text is no token of ours. */
export function readRuntimeToken(token: string): RuntimeClaims | undefined {
  try {
    const payload = JSON.parse(
      Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'),
    ) as { scp: string; ac: string };
    const [, runId, jobId] = /Actions\.Results:([^: ]+):([^: ]+)/.exec(payload.scp) ?? [];
    if (runId === undefined || jobId === undefined) return undefined;
    const scopes = JSON.parse(payload.ac) as { Scope: string; Permission: number }[];
    return {
      runId,
      jobId,
      cacheScopes: scopes.map((scope) => ({
        ref: scope.Scope,
        access: scope.Permission >= 2 ? 'write' : 'read',
      })),
    };
  } catch {
    return undefined;
  }
}

function encodePart(part: unknown): string {
  return Buffer.from(JSON.stringify(part), 'utf8').toString('base64url');
}
