import { Jaxpr } from './jaxpr.ts';
/**
 * Reads what `printJaxpr` writes. Names are free; each jaxpr is a scope of its own. The result is
 * not checked further (see `checkJaxpr`).
 *
 * @throws EngineError `parse_error`, `unknown_primitive`.
 */
export declare function parseJaxpr(text: string): Jaxpr;
