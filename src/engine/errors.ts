/**
 * Every error of the engine carries a code and the fields its sentence is made of.
 * The sentences follow JAX's where JAX has one (jax._src.core, jax._src.api, jax._src.lax).
 */
export interface EngineErrorFields {
  duplicate_binding: { variable: string };
  unbound_variable: { variable: string; equation: number };
  shadowed_binding: { variable: string; equation: number };
  unknown_output: { variable: string };
  duplicate_output: { variable: string };
  nested_constants: { primitive: string };
  equation_type: { equation: number; primitive: string; expected: string; actual: string };
  unknown_primitive: { primitive: string };
  wrong_arity: { what: string; expected: string; actual: number };
  incompatible_shapes: { primitive: string; shapes: string };
  incompatible_dtypes: { primitive: string; dtypes: string };
  unsupported_dtype: { primitive: string; dtype: string; accepted: string };
  invalid_params: { primitive: string; reason: string };
  axis_out_of_range: { what: string; axis: number; rank: number };
  argument_type: { index: number; expected: string; actual: string };
  invalid_argument: { what: string; reason: string };
  inconsistent_batch_sizes: { sizes: string };
  nothing_to_map: Record<never, never>;
  missing_out_axis: { output: number };
  axes_structure: { what: string; expected: string; actual: string };
  grad_input_dtype: { argument: number; dtype: string };
  grad_output_shape: { shape: string };
  grad_output_dtype: { dtype: string };
  grad_output_count: { count: number };
  not_differentiable: { primitive: string; rule: string };
  reverse_mode_through_while: Record<never, never>;
  forward_mode_through_custom_vjp: { name: string };
  custom_rule: { name: string; reason: string };
  custom_rule_missing: { name: string };
  custom_closure: { name: string };
  captured_value: { type: string };
  carry_structure: { what: string; before: string; after: string };
  carry_type: { what: string; differences: string };
  escaped_tracer: { type: string };
  abstract_value: { type: string };
  literal_out_of_range: { value: string; dtype: string };
  parse_error: { position: number; expected: string; found: string };
  unknown_backend: { backend: string; known: string };
  unknown_compile_option: { option: string; known: string };
  invalid_compile_option: { option: string; reason: string };
  unknown_incompatible_features: { features: string };
  composition_missing_evidence: { transforms: number; evidence: number };
  composition_empty_evidence: { index: number; transform: string };
  composition_foreign_evidence: { index: number; transform: string; evidence: string };
  composition_duplicate_evidence: { index: number; evidence: string };
  duplicate_decision_id: { decisionId: string };
  invalid_probability: { value: number };
}

export type EngineErrorCode = keyof EngineErrorFields;

type Sentences = { [C in EngineErrorCode]: (fields: EngineErrorFields[C]) => string };

const sentences: Sentences = {
  duplicate_binding: (f) =>
    `The variable ${f.variable} is bound twice among the inputs and constants of the jaxpr.`,
  unbound_variable: (f) =>
    `Variable ${f.variable} is used by equation ${f.equation} but is not bound before it.`,
  shadowed_binding: (f) =>
    `Equation ${f.equation} binds variable ${f.variable}, which is already bound.`,
  unknown_output: (f) => `The jaxpr returns variable ${f.variable}, which nothing binds.`,
  duplicate_output: (f) =>
    `The jaxpr returns variable ${f.variable} more than once; return a copy of it.`,
  nested_constants: (f) =>
    `The sub-jaxpr of ${f.primitive} has constants; pass them as inputs instead.`,
  equation_type: (f) =>
    `Equation ${f.equation} (${f.primitive}) declares ${f.actual}, but its rule gives ${f.expected}.`,
  unknown_primitive: (f) => `There is no primitive named ${f.primitive}.`,
  wrong_arity: (f) => `${f.what} takes ${f.expected}, but got ${f.actual}.`,
  incompatible_shapes: (f) => `${f.primitive} got incompatible shapes: ${f.shapes}.`,
  incompatible_dtypes: (f) =>
    `${f.primitive} requires arguments to have equal dtypes, got ${f.dtypes}.`,
  unsupported_dtype: (f) =>
    `${f.primitive} does not accept dtype ${f.dtype}. Accepted dtypes are ${f.accepted}.`,
  invalid_params: (f) => `${f.primitive} has invalid params: ${f.reason}.`,
  axis_out_of_range: (f) =>
    `${f.what}: axis ${f.axis} is out of bounds for an array of dimension ${f.rank}.`,
  argument_type: (f) => `Argument ${f.index} has type ${f.actual}, but ${f.expected} is expected.`,
  invalid_argument: (f) => `${f.what}: ${f.reason}.`,
  inconsistent_batch_sizes: (f) =>
    `vmap got inconsistent sizes for array axes to be mapped: ${f.sizes}.`,
  nothing_to_map: () => 'vmap must have at least one non-null value in inAxes.',
  missing_out_axis: (f) =>
    `vmap output ${f.output} depends on the mapped axis, but its outAxes entry is null.`,
  axes_structure: (f) => `vmap ${f.what} has ${f.actual} for ${f.expected}.`,
  grad_input_dtype: (f) =>
    `grad requires float32 or float64 inputs, but argument ${f.argument} has dtype ${f.dtype}.`,
  grad_output_shape: (f) =>
    `Gradient only defined for scalar-output functions. Output had shape: ${f.shape}.`,
  grad_output_dtype: (f) =>
    `grad requires float32 or float64 outputs, but the output has dtype ${f.dtype}.`,
  grad_output_count: (f) =>
    `Gradient only defined for functions with one scalar output. The function returned ${f.count} values.`,
  not_differentiable: (f) => `Primitive ${f.primitive} has no ${f.rule} rule.`,
  reverse_mode_through_while: () =>
    'Reverse-mode differentiation does not work for whileLoop or foriLoop with start or stop values that are only traced. Try scan, or foriLoop with known start and stop values.',
  forward_mode_through_custom_vjp: (f) =>
    `Forward-mode differentiation (jvp) cannot be applied to ${f.name}, which has a customVjp rule. Use grad or vjp, or give it a customJvp rule.`,
  custom_rule: (f) => `The custom derivative rule of ${f.name} ${f.reason}.`,
  custom_rule_missing: (f) =>
    `The custom derivative rule of ${f.name} is a function, which the text of a jaxpr does not hold. Trace the function again instead of parsing it.`,
  custom_closure: (f) =>
    `${f.name} is differentiated with respect to a value it closes over, which its custom derivative rule says nothing about. Pass the value as an argument.`,
  captured_value: (f) =>
    `A rule closes over a value of type ${f.type} where it cannot be reached. Pass the value as an argument.`,
  carry_structure: (f) =>
    `${f.what} function carry input and carry output must have the same structure, but ${f.before} becomes ${f.after}. Return the carry as it came in.`,
  carry_type: (f) =>
    `${f.what} function carry input and carry output must have equal types, but ${f.differences}. Return each part of the carry with the type it came in with.`,
  escaped_tracer: (f) =>
    `A traced value of type ${f.type} was used after its transformation ended. Return it from the function instead of storing it.`,
  abstract_value: (f) =>
    `Abstract tracer value of type ${f.type} encountered where a concrete value is expected. Use select or cond for control flow on traced values.`,
  literal_out_of_range: (f) => `Number ${f.value} is out of bounds for ${f.dtype}.`,
  parse_error: (f) => `At position ${f.position}: expected ${f.expected}, found ${f.found}.`,
  unknown_backend: (f) => `Unknown backend ${f.backend}. Known backends: ${f.known}.`,
  unknown_compile_option: (f) => `Unknown compile option ${f.option}. Known options: ${f.known}.`,
  invalid_compile_option: (f) => `Compile option ${f.option}: ${f.reason}.`,
  unknown_incompatible_features: (f) =>
    `Strict mode rejects unknown incompatible features: ${f.features}.`,
  composition_missing_evidence: (f) =>
    `The ledger has ${f.transforms} transforms but ${f.evidence} evidence ids; each transform needs one.`,
  composition_empty_evidence: (f) =>
    `Transform ${f.index} (${f.transform}) has an empty evidence id.`,
  composition_foreign_evidence: (f) =>
    `Evidence id ${JSON.stringify(f.evidence)} does not name transform ${f.index}; write ${f.transform}:<label>.`,
  composition_duplicate_evidence: (f) =>
    `Evidence id ${JSON.stringify(f.evidence)} of transform ${f.index} is already used in this stack.`,
  duplicate_decision_id: (f) => `The evidence ledger already has a decision ${f.decisionId}.`,
  invalid_probability: (f) => `A probability lies between 0 and 1, got ${f.value}.`,
};

/** An error of the engine: `code` for programs, `fields` for detail, `message` for people. */
export class EngineError<C extends EngineErrorCode = EngineErrorCode> extends Error {
  readonly code: C;
  readonly fields: EngineErrorFields[C];

  constructor(code: C, fields: EngineErrorFields[C], options?: ErrorOptions) {
    super(sentences[code](fields), options);
    this.name = 'EngineError';
    this.code = code;
    this.fields = fields;
  }
}
