import { Jaxpr } from './jaxpr.ts';
/**
 * The jaxpr without equations whose outputs nothing uses. Equations with effects stay.
 */
export declare function eliminateDeadCode(jaxpr: Jaxpr): Jaxpr;
