/** Version of fj-perf-gate; a test holds it against package.json. */
export const toolVersion = '1.0.0';
