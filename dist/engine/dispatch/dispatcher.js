import { BoundedCache } from '../bounded-cache.js';
import { EngineError } from '../errors.js';
import { EvidenceLedger, } from '../evidence/evidence-ledger.js';
import { assess, failureSignal, unknownSignal } from '../evidence/signals.js';
import { execute } from '../interpreter/execute.js';
import { bodyOf } from '../ir/jaxpr.js';
import { checkArgumentTypes, checkJaxpr } from '../ir/validate.js';
import { avalsOf } from '../tracing/call.js';
import { cacheKeyOf, placeOf } from './cache-key.js';
import { KNOWN_COMPILE_OPTIONS, readCompileOptions, unknownCompileOptions, } from './compile-options.js';
import { checkComposition } from './composition-proof.js';
import { lowerProgram } from './lower.js';
import { describeStack } from './prepared-program.js';
const KNOWN_BACKENDS = ['cpu'];
/**
 * Runs transformed programs: verify the transform stack, check the jaxpr, derive the cache key,
 * execute, write evidence. Failures leave evidence too and are thrown on.
 */
export class Dispatcher {
    evidence;
    #clock;
    #append;
    #calibrator;
    /**
     * By the text of the cache key, which says all that a program depends on, with the text of short
     * programs instead of their digest.
     */
    #programs;
    constructor(options = {}) {
        this.evidence = options.evidence ?? new EvidenceLedger({ capacity: 1024 });
        this.#clock = options.clock ?? Date.now;
        this.#append = this.evidence.startRun(options.runId ?? globalThis.crypto.randomUUID());
        this.#calibrator = options.calibrator ?? null;
        this.#programs = new BoundedCache(options.cacheCapacity ?? 256);
    }
    /**
     * @throws EngineError for a malformed request, jaxpr or stack; the newest entry of `evidence`
     *   then has the error's code as its outcome.
     */
    dispatch(request) {
        const progress = { signals: NO_SIGNALS };
        try {
            const { program, cacheKey, stack } = this.#prepare(request, progress);
            const inputs = [...request.ledger.root.constants, ...request.args];
            const outputs = execute(program.jaxpr, program.constants, inputs);
            const evidence = this.#record(request.mode, stack.success, stack.signalsOfSuccess);
            return { outputs, cacheKey, evidence };
        }
        catch (error) {
            const failure = failureSignal(error instanceof EngineError ? error.code : 'internal_error');
            const signals = [...progress.signals, failure];
            this.#record(request.mode, assess(signals), signals);
            throw error;
        }
    }
    /** Checks every request whole; what follows from it alone is worked out once and kept. */
    #prepare(request, progress) {
        const { ledger, args, compileOptions } = request;
        const { root, transforms } = ledger;
        const unknowns = admitUnknowns(request);
        progress.signals = unknowns;
        const options = readCompileOptions(compileOptions);
        checkJaxpr(root.jaxpr);
        checkArgumentTypes('The root jaxpr', bodyOf(root.jaxpr).constants, avalsOf(root.constants));
        checkComposition(ledger);
        const types = avalsOf(args);
        const fields = {
            mode: request.mode,
            backend: request.backend,
            transforms,
            compileOptions,
            customHook: request.customHook,
            unknownIncompatibleFeatures: request.unknownIncompatibleFeatures,
            jaxpr: root.jaxpr,
            args: types,
        };
        const place = placeOf(fields);
        const kept = this.#programs.get(place);
        const stack = kept !== undefined && sameTexts(kept.stack.evidence, ledger.evidence)
            ? kept.stack
            : describeStack(ledger, unknowns);
        progress.signals = stack.signals;
        if (kept !== undefined) {
            kept.stack = stack;
            return kept;
        }
        const program = lowerProgram(root.jaxpr, transforms, types, options);
        const prepared = { program, cacheKey: cacheKeyOf(fields), stack };
        this.#programs.set(place, prepared);
        return prepared;
    }
    #record(mode, assessment, signals) {
        const { posterior, losses } = assessment;
        const action = this.#chooseAction(assessment);
        this.#calibrator?.add(posterior);
        const record = {
            mode,
            posterior,
            expectedLossKeep: losses.keep,
            expectedLossKill: losses.kill,
            action,
            timeMs: this.#clock(),
        };
        return this.#append(record, signals);
    }
    #chooseAction({ posterior, losses, hasUnknowns }) {
        if (losses.kill < losses.keep)
            return 'kill';
        if (hasUnknowns)
            return 'fallback';
        const threshold = this.#calibrator?.threshold() ?? null;
        return threshold !== null && posterior > threshold ? 'reprofile' : 'keep';
    }
}
function sameTexts(a, b) {
    if (a.length !== b.length)
        return false;
    for (let i = 0; i < a.length; i++)
        if (a[i] !== b[i])
            return false;
    return true;
}
const NO_SIGNALS = Object.freeze([]);
/** Unknown things are an error in strict mode and a signal in hardened mode. */
function admitUnknowns(request) {
    const { mode, backend, unknownIncompatibleFeatures: features } = request;
    const strict = mode === 'strict';
    let signals = NO_SIGNALS;
    if (!strict && mode !== 'hardened') {
        const reason = `${JSON.stringify(mode)} is neither strict nor hardened`;
        throw new EngineError('invalid_argument', { what: 'mode', reason });
    }
    if (!KNOWN_BACKENDS.includes(backend)) {
        const known = KNOWN_BACKENDS.join(', ');
        if (strict)
            throw new EngineError('unknown_backend', { backend, known });
        signals = [...signals, unknownSignal('unknown_backend', [backend])];
    }
    const options = unknownCompileOptions(request.compileOptions);
    if (options.length > 0) {
        const known = KNOWN_COMPILE_OPTIONS.join(', ');
        const option = options.join(', ');
        if (strict)
            throw new EngineError('unknown_compile_option', { option, known });
        signals = [...signals, unknownSignal('unknown_compile_options', options)];
    }
    if (features.length > 0) {
        if (strict) {
            throw new EngineError('unknown_incompatible_features', { features: features.join(', ') });
        }
        signals = [...signals, unknownSignal('unknown_features', features)];
    }
    return signals;
}
