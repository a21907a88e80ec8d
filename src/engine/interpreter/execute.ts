import type { NdArray } from '../array/nd-array.ts';
import { type CompiledProgram, compileJaxpr } from '../compiler/compile.ts';
import { derivedFacts, type Jaxpr } from '../ir/jaxpr.ts';
import { evaluatePrimitive, inferOutputs } from '../primitives/table.ts';
import { provideEvaluation } from '../tracing/evaluation.ts';
import { interpret } from './interpret.ts';

/** Compiling costs as much as some tens of interpreted runs, so a program has to come back. */
const RUNS_BEFORE_COMPILING = 3;

/** Evaluates a jaxpr on arrays: interpreted at first, compiled once it runs repeatedly. */
export function execute(
  jaxpr: Jaxpr,
  constants: readonly NdArray[],
  args: readonly NdArray[],
): NdArray[] {
  const facts = derivedFacts(jaxpr);
  if (facts.compiled !== null) return (facts.compiled as CompiledProgram)(constants, args);
  if (facts.runs++ < RUNS_BEFORE_COMPILING) return interpret(jaxpr, constants, args);
  const program = compileJaxpr(jaxpr);
  facts.compiled = program;
  return program(constants, args);
}

provideEvaluation({ inferOutputs, evaluatePrimitive, execute });
