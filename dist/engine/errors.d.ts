/**
 * Every error of the engine carries a code and the fields its sentence is made of.
 * The sentences follow JAX's where JAX has one (jax._src.core, jax._src.api, jax._src.lax).
 */
export interface EngineErrorFields {
    duplicate_binding: {
        variable: string;
    };
    unbound_variable: {
        variable: string;
        equation: number;
    };
    shadowed_binding: {
        variable: string;
        equation: number;
    };
    unknown_output: {
        variable: string;
    };
    duplicate_output: {
        variable: string;
    };
    nested_constants: {
        primitive: string;
    };
    equation_type: {
        equation: number;
        primitive: string;
        expected: string;
        actual: string;
    };
    unknown_primitive: {
        primitive: string;
    };
    wrong_arity: {
        what: string;
        expected: string;
        actual: number;
    };
    incompatible_shapes: {
        primitive: string;
        shapes: string;
    };
    incompatible_dtypes: {
        primitive: string;
        dtypes: string;
    };
    unsupported_dtype: {
        primitive: string;
        dtype: string;
        accepted: string;
    };
    invalid_params: {
        primitive: string;
        reason: string;
    };
    axis_out_of_range: {
        what: string;
        axis: number;
        rank: number;
    };
    argument_type: {
        index: number;
        expected: string;
        actual: string;
    };
    invalid_argument: {
        what: string;
        reason: string;
    };
    inconsistent_batch_sizes: {
        sizes: string;
    };
    nothing_to_map: Record<never, never>;
    missing_out_axis: {
        output: number;
    };
    axes_structure: {
        what: string;
        expected: string;
        actual: string;
    };
    grad_input_dtype: {
        argument: number;
        dtype: string;
    };
    grad_output_shape: {
        shape: string;
    };
    grad_output_dtype: {
        dtype: string;
    };
    grad_output_count: {
        count: number;
    };
    not_differentiable: {
        primitive: string;
        rule: string;
    };
    reverse_mode_through_while: Record<never, never>;
    forward_mode_through_custom_vjp: {
        name: string;
    };
    custom_rule: {
        name: string;
        reason: string;
    };
    custom_rule_missing: {
        name: string;
    };
    custom_closure: {
        name: string;
    };
    captured_value: {
        type: string;
    };
    carry_structure: {
        what: string;
        before: string;
        after: string;
    };
    carry_type: {
        what: string;
        differences: string;
    };
    escaped_tracer: {
        type: string;
    };
    abstract_value: {
        type: string;
    };
    literal_out_of_range: {
        value: string;
        dtype: string;
    };
    parse_error: {
        position: number;
        expected: string;
        found: string;
    };
    unknown_backend: {
        backend: string;
        known: string;
    };
    unknown_compile_option: {
        option: string;
        known: string;
    };
    invalid_compile_option: {
        option: string;
        reason: string;
    };
    unknown_incompatible_features: {
        features: string;
    };
    composition_missing_evidence: {
        transforms: number;
        evidence: number;
    };
    composition_empty_evidence: {
        index: number;
        transform: string;
    };
    composition_foreign_evidence: {
        index: number;
        transform: string;
        evidence: string;
    };
    composition_duplicate_evidence: {
        index: number;
        evidence: string;
    };
    duplicate_decision_id: {
        decisionId: string;
    };
    invalid_probability: {
        value: number;
    };
}
export type EngineErrorCode = keyof EngineErrorFields;
/** An error of the engine: `code` for programs, `fields` for detail, `message` for people. */
export declare class EngineError<C extends EngineErrorCode = EngineErrorCode> extends Error {
    readonly code: C;
    readonly fields: EngineErrorFields[C];
    constructor(code: C, fields: EngineErrorFields[C], options?: ErrorOptions);
}
