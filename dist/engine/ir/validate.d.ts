import { type Aval } from '../array/aval.ts';
import { type Atom, type Jaxpr } from './jaxpr.ts';
/**
 * Checks the bindings of a jaxpr: none twice among inputs and constants, every variable bound
 * before its use, none bound again, every output known and returned once; sub-jaxprs in their own
 * scope and without constants.
 *
 * @throws EngineError `duplicate_binding`, `unbound_variable`, `shadowed_binding`,
 *   `unknown_output`, `duplicate_output` or `nested_constants`; variables are named as printed.
 */
export declare function validateJaxpr(jaxpr: Jaxpr): void;
/**
 * Checks that every equation's outputs have the types its primitive's rule gives.
 *
 * @throws EngineError `equation_type`, `unknown_primitive`, or what the rule itself throws.
 */
export declare function typecheckJaxpr(jaxpr: Jaxpr): void;
/**
 * Bindings and types together. Every way of running or transforming a jaxpr starts here, so a
 * malformed one gives the same error everywhere. A jaxpr cannot change, so it is checked once.
 */
export declare function checkJaxpr(jaxpr: Jaxpr): void;
/** @throws EngineError `wrong_arity` or `argument_type` unless the types are those expected. */
export declare function checkArgumentTypes(what: string, expected: readonly Atom[], actual: readonly Aval[]): void;
