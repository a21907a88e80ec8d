import { compileJaxpr } from '../compiler/compile.js';
import { derivedFacts } from '../ir/jaxpr.js';
import { evaluatePrimitive, inferOutputs } from '../primitives/table.js';
import { provideEvaluation } from '../tracing/evaluation.js';
import { interpret } from './interpret.js';
/** Compiling costs as much as some tens of interpreted runs, so a program has to come back. */
const RUNS_BEFORE_COMPILING = 3;
/** Evaluates a jaxpr on arrays: interpreted at first, compiled once it runs repeatedly. */
export function execute(jaxpr, constants, args) {
    const facts = derivedFacts(jaxpr);
    if (facts.compiled !== null)
        return facts.compiled(constants, args);
    if (facts.runs++ < RUNS_BEFORE_COMPILING)
        return interpret(jaxpr, constants, args);
    const program = compileJaxpr(jaxpr);
    facts.compiled = program;
    return program(constants, args);
}
provideEvaluation({ inferOutputs, evaluatePrimitive, execute });
