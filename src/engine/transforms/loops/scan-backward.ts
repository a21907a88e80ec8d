import type { Aval } from '../../array/aval.ts';
import type { Value } from '../../array/nd-array.ts';
import type { Equation, Jaxpr } from '../../ir/jaxpr.ts';
import { addTangents } from '../../primitives/elementwise/derivatives.ts';
import { full } from '../../primitives/lax.ts';
import { LinearInput, type TransposeInput } from '../../primitives/linear-input.ts';
import { applyEquation } from '../../tracing/replay.ts';
import { stageSelfContained } from '../../tracing/stage.ts';
import { chosen, maskOf, spread } from '../masks.ts';
import { cut } from '../rearrange.ts';

/** See backward.ts. */
export type Backward = (
  jaxpr: Jaxpr,
  constants: readonly Value[],
  inputs: readonly TransposeInput[],
  cotangents: readonly (Value | null)[],
) => (Value | null)[];

const isLinear = (input: TransposeInput): boolean => input instanceof LinearInput;
const isKnown = (input: TransposeInput): input is Value => !(input instanceof LinearInput);
const zerosOf = (aval: Aval): Value => full({ ...aval, weakType: false }, 0);
const typesOf = (values: readonly { readonly aval: Aval }[]): Aval[] =>
  values.map(({ aval }) => aval);

/**
 * A linear scan backwards: it goes through the rounds the other way round, carries the cotangents
 * of the carry and the sums of those of the constants, and gives the cotangents of the slices. The
 * whole carry counts as linear; where it starts from known values, those are zeros (see
 * scan-linearize.ts).
 */
export function scanBackward(
  equation: Equation<'scan'>,
  inputs: readonly TransposeInput[],
  cotangents: readonly (Value | null)[],
  backward: Backward,
): readonly (Value | null)[] {
  const { params } = equation;
  const { constantCount, carryCount } = params;
  const body = equation.subJaxprs[0] as Jaxpr;
  const [constants, start, slices] = cut(inputs, constantCount, carryCount);
  const masks = { constants: constants.map(isLinear), slices: slices.map(isLinear) };
  const linearConstants = typesOf(chosen(body.inputs.slice(0, constantCount), masks.constants));
  const knownConstants = constants.filter(isKnown);
  const knownSlices = slices.filter(isKnown);
  const carryTypes = typesOf(body.inputs.slice(constantCount, constantCount + carryCount));
  const given = cotangents.slice(carryCount);
  const [givenMask, stacked] = [maskOf(given), given.filter((ct) => ct !== null)];

  const round = (values: readonly Value[]): readonly Value[] => {
    const [fixed, sums, rest] = cut(values, knownConstants.length, linearConstants.length);
    const [ctCarry, ctStacked, known] = cut(rest, carryCount, stacked.length);
    const operands = [
      ...mixed(fixed, body.inputs.slice(0, constantCount), masks.constants),
      ...carryTypes.map((aval) => new LinearInput(aval)),
      ...mixed(known, body.inputs.slice(constantCount + carryCount), masks.slices),
    ];
    const found = backward(body, [], operands, [...ctCarry, ...spread(ctStacked, givenMask)]);
    const whole = (places: readonly boolean[], from: number): Value[] =>
      places.flatMap((wanted, i) => {
        const aval = (body.inputs[from + i] as { aval: Aval }).aval;
        return wanted ? [found[from + i] ?? zerosOf(aval)] : [];
      });
    const steps = chosen(found.slice(0, constantCount), masks.constants);
    return [
      ...sums.map((sum, i) => addTangents(sum, steps[i] ?? null) as Value),
      ...whole(
        carryTypes.map(() => true),
        constantCount,
      ),
      ...whole(masks.slices, constantCount + carryCount),
    ];
  };
  const roundTypes = (types: readonly Aval[], sliced: readonly boolean[]): Aval[] =>
    types.map((aval, i) => (sliced[i] ? { ...aval, shape: aval.shape.slice(1) } : aval));
  const operands = [
    ...knownConstants,
    ...linearConstants.map(zerosOf),
    ...carryTypes.map((aval, i) => cotangents[i] ?? zerosOf(aval)),
    ...stacked,
    ...knownSlices,
  ];
  const before = knownConstants.length + linearConstants.length + carryCount;
  const transposed = stageSelfContained(
    round,
    roundTypes(
      typesOf(operands),
      operands.map((_, i) => i >= before),
    ),
  );
  const results = applyEquation(
    {
      ...equation,
      subJaxprs: [transposed],
      params: {
        ...params,
        reverse: !params.reverse,
        constantCount: knownConstants.length,
        carryCount: linearConstants.length + carryCount,
      },
    },
    operands,
  );
  const [sums, ctStart, ctSlices] = cut(results, linearConstants.length, carryCount);
  return [
    ...spread(sums, masks.constants),
    ...ctStart.map((cotangent, i) => (isLinear(start[i] as TransposeInput) ? cotangent : null)),
    ...spread(ctSlices, masks.slices),
  ];
}

/** Known values where the mask is false, linear inputs where it is true. */
function mixed(
  known: readonly Value[],
  variables: readonly { readonly aval: Aval }[],
  linear: readonly boolean[],
): TransposeInput[] {
  let next = 0;
  return variables.map(({ aval }, i) =>
    linear[i] ? new LinearInput(aval) : (known[next++] as Value),
  );
}
