import { BoundedCache } from '../bounded-cache.js';
import { EngineError } from '../errors.js';
import { EvidenceLedger, } from '../evidence/evidence-ledger.js';
import { decide, expectedLosses } from '../evidence/loss-matrix.js';
import { failureSignal, noteSignal, posteriorAbandoned, programSignals, sizeSignal, successSignal, unknownSignal, } from '../evidence/signals.js';
import { execute } from '../interpreter/execute.js';
import { checkArgumentTypes, checkJaxpr } from '../ir/validate.js';
import { avalsOf } from '../tracing/call.js';
import { cacheKeyOf } from './cache-key.js';
import { KNOWN_COMPILE_OPTIONS, readCompileOptions, unknownCompileOptions, } from './compile-options.js';
import { proveComposition } from './composition-proof.js';
import { lowerProgram } from './lower.js';
const KNOWN_BACKENDS = ['cpu'];
/**
 * Runs transformed programs: verify the transform stack, check the jaxpr, derive the cache key,
 * execute, write evidence. Failures leave evidence too and are thrown on.
 */
export class Dispatcher {
    evidence;
    #clock;
    #runId;
    #calibrator;
    #programs;
    #decisions = 0;
    constructor(options = {}) {
        this.evidence = options.evidence ?? new EvidenceLedger({ capacity: 1024 });
        this.#clock = options.clock ?? Date.now;
        this.#runId = options.runId ?? globalThis.crypto.randomUUID();
        this.#calibrator = options.calibrator ?? null;
        this.#programs = new BoundedCache(options.cacheCapacity ?? 256);
    }
    /**
     * @throws EngineError for a malformed request, jaxpr or stack; the newest entry of `evidence`
     *   then has the error's code as its outcome.
     */
    dispatch(request) {
        const signals = [];
        try {
            const { outputs, cacheKey } = this.#execute(request, signals);
            signals.push(successSignal());
            return { outputs, cacheKey, evidence: this.#record(request.mode, signals) };
        }
        catch (error) {
            signals.push(failureSignal(error instanceof EngineError ? error.code : 'internal_error'));
            this.#record(request.mode, signals);
            throw error;
        }
    }
    #execute(request, signals) {
        const { mode, ledger, args, backend, compileOptions, customHook } = request;
        const { unknownIncompatibleFeatures } = request;
        const { root, transforms } = ledger;
        admitUnknowns(request, signals);
        const options = readCompileOptions(compileOptions);
        checkJaxpr(root.jaxpr);
        checkArgumentTypes('The root jaxpr', root.jaxpr.constants, avalsOf(root.constants));
        const proof = proveComposition(ledger);
        signals.push(noteSignal('stack_hash', proof.stackHash));
        signals.push(sizeSignal('transform_depth', proof.transformCount));
        signals.push(...programSignals(root.jaxpr));
        const types = avalsOf(args);
        const cacheKey = cacheKeyOf({
            mode,
            backend,
            transforms,
            compileOptions,
            customHook,
            unknownIncompatibleFeatures,
            jaxpr: root.jaxpr,
            args: types,
        });
        let program = this.#programs.get(cacheKey);
        if (program === undefined) {
            program = lowerProgram(root.jaxpr, transforms, types, options);
            this.#programs.set(cacheKey, program);
        }
        return { outputs: execute(program, [], [...root.constants, ...args]), cacheKey };
    }
    #record(mode, signals) {
        const posterior = posteriorAbandoned(signals);
        const losses = expectedLosses(posterior);
        this.#decisions += 1;
        const action = this.#chooseAction(posterior, signals);
        this.#calibrator?.add(posterior);
        return this.evidence.append({
            decisionId: `${this.#runId}-${this.#decisions}`,
            record: {
                mode,
                posterior,
                expectedLossKeep: losses.keep,
                expectedLossKill: losses.kill,
                action,
                timeMs: this.#clock(),
            },
            signals,
        });
    }
    #chooseAction(posterior, signals) {
        if (decide(posterior) === 'kill')
            return 'kill';
        if (signals.some((signal) => signal.name.startsWith('unknown_')))
            return 'fallback';
        const threshold = this.#calibrator?.threshold() ?? null;
        return threshold !== null && posterior > threshold ? 'reprofile' : 'keep';
    }
}
/** Unknown things are an error in strict mode and a signal in hardened mode. */
function admitUnknowns(request, signals) {
    const { mode, backend, unknownIncompatibleFeatures: features } = request;
    const strict = mode === 'strict';
    if (!strict && mode !== 'hardened') {
        const reason = `${JSON.stringify(mode)} is neither strict nor hardened`;
        throw new EngineError('invalid_argument', { what: 'mode', reason });
    }
    if (!KNOWN_BACKENDS.includes(backend)) {
        const known = KNOWN_BACKENDS.join(', ');
        if (strict)
            throw new EngineError('unknown_backend', { backend, known });
        signals.push(unknownSignal('unknown_backend', [backend]));
    }
    const options = unknownCompileOptions(request.compileOptions);
    if (options.length > 0) {
        const known = KNOWN_COMPILE_OPTIONS.join(', ');
        const option = options.join(', ');
        if (strict)
            throw new EngineError('unknown_compile_option', { option, known });
        signals.push(unknownSignal('unknown_compile_options', options));
    }
    if (features.length > 0) {
        if (strict) {
            throw new EngineError('unknown_incompatible_features', { features: features.join(', ') });
        }
        signals.push(unknownSignal('unknown_features', features));
    }
}
