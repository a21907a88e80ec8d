import { compileIterator, compileTurn } from './compiled-loops.js';
import { refusal } from './refusals.js';
const GeneratorFunction = Object.getPrototypeOf(function* () { }).constructor;
const AsyncGeneratorFunction = Object.getPrototypeOf(async function* () { }).constructor;
/**
 * Gets a benchmark ready in whichever of mitata's forms it is written: a function, a function of a
 * state to iterate over, or a generator that yields a function. Runs its set-up, and a function once.
 */
export async function prepareBenchmark(benchmark) {
    const { body, args } = benchmark;
    if (body instanceof GeneratorFunction || body instanceof AsyncGeneratorFunction) {
        return prepareGenerator(body, args);
    }
    if (body.length > 0)
        return prepareIterator(body, args);
    return prepareFunction(body, []);
}
async function prepareFunction(body, draws) {
    const first = body(...(await Promise.all(draws.map((draw) => draw()))));
    const isAsync = first instanceof Promise;
    await first;
    const takeTurn = compileTurn(body, draws, isAsync);
    return {
        async run(turns) {
            for (let turn = turns.next(); turn; turn = turns.next()) {
                const pending = takeTurn(turn);
                if (pending)
                    await pending;
            }
        },
    };
}
function prepareIterator(body, args) {
    const iterate = compileIterator();
    return {
        async run(turns) {
            let ended = false;
            const source = {
                next() {
                    const turn = turns.next();
                    ended = turn === undefined;
                    return turn;
                },
            };
            const state = Object.assign(iterate(source), { get: (name) => args[name] });
            await body(state);
            if (!ended)
                throw refusal('it does not iterate over its state to the end');
        },
    };
}
async function prepareGenerator(body, args) {
    const generator = body({ get: (name) => args[name] });
    const { value, done } = await generator.next();
    if (done)
        throw refusal('it is a generator that yields nothing: yield the function to measure');
    if (value?.manual)
        throw refusal('it yields "manual" timing, which cannot be gated');
    if ((value?.concurrency ?? args.concurrency ?? 1) !== 1) {
        throw refusal('it asks for concurrency, which is not supported');
    }
    const inner = typeof value === 'function' ? value : value?.bench;
    if (typeof inner !== 'function') {
        throw refusal('it is a generator that yields no function to measure');
    }
    const draws = typeof value === 'function' ? [] : parametersOf(value, inner.length);
    const prepared = await prepareFunction(inner, draws);
    return {
        async run(turns) {
            await prepared.run(turns);
            if (!(await generator.next()).done)
                throw refusal('it is a generator that yields twice');
        },
    };
}
function parametersOf(value, count) {
    return Array.from({ length: count }, (_, position) => {
        const draw = value[position];
        if (typeof draw !== 'function')
            throw refusal(`its parameter ${position} is no function`);
        return draw;
    });
}
