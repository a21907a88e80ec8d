import { flushCompileCache } from 'node:module';
import { setTimeout as delay } from 'node:timers/promises';
import { Baton, PeerFailed } from './baton.js';
import { prepareBenchmark } from './benchmark-forms.js';
import { describeError, textOfError } from './error-text.js';
import { expandCases, registry } from './registry.js';
import { seedRandom } from './seeded-random.js';
import { AlternatingTurns, CalibratingTurns } from './turn-sources.js';
/** A timer of the shortest kind that a benchmark leaves behind fires within this time. */
const strayErrorGraceMs = 2;
/** Announces the suite's benchmarks and answers the orchestrator's commands, one after another. */
export class CommandServer {
    #seed;
    #channel;
    #lookups;
    #cases = [];
    /** Lets the suite go on behind its `run()`. */
    #goOn;
    #taken;
    #prepared;
    /** Fails the command that is being carried out. */
    #fail;
    constructor(seed, channel, lookups) {
        this.#seed = seed;
        this.#channel = channel;
        this.#lookups = lookups;
    }
    /** Takes what the suite has registered since it was asked last. */
    takePart() {
        const registered = registry().benchmarks.splice(0);
        this.#cases.push(...registered.flatMap((benchmark) => [...expandCases(benchmark)]));
        this.#taken?.();
    }
    /** Resolves when a benchmark of a later part is asked for, or never. */
    async waitForOrder() {
        await new Promise((resolve) => {
            this.#goOn = resolve;
        });
        seedRandom(this.#seed);
    }
    announce() {
        this.#channel.hold((command) => {
            this.#carryOut(command).then((reply) => this.#channel.send(reply));
        });
        // The process will be killed, and Node would keep what it compiled only at a regular end.
        flushCompileCache();
        this.#channel.send({
            kind: 'listed',
            benchmarks: this.#cases.map(({ groups, name, place }) => ({
                groups: [...groups],
                name,
                ...(place === undefined ? {} : { place }),
            })),
            modules: this.#lookups?.loaded ?? [],
            missing: this.#lookups?.missing ?? [],
        });
    }
    /** An exception that nothing caught, from a timer or a promise that a benchmark left behind. */
    crash(error) {
        if (this.#fail)
            this.#fail(error);
        else {
            process.stderr.write(`${textOfError(error)}\n`);
            process.exit(1);
        }
    }
    async #carryOut(command) {
        const crashed = new Promise((_, reject) => {
            this.#fail = reject;
        });
        try {
            const reply = await Promise.race([this.#answer(command), crashed]);
            // What a benchmark set off and did not wait for still speaks for it, and for no other.
            if (command.kind !== 'prepare')
                await Promise.race([delay(strayErrorGraceMs), crashed]);
            return reply;
        }
        catch (error) {
            return { kind: 'failed', ...describeError(error) };
        }
        finally {
            this.#fail = undefined;
        }
    }
    /** A benchmark that the suite registers after an earlier `run()` is there once that has returned. */
    async #caseAt(index) {
        for (;;) {
            const found = this.#cases[index];
            if (found)
                return found;
            const taken = new Promise((resolve) => {
                this.#taken = resolve;
            });
            this.#goOn?.();
            await taken;
        }
    }
    async #answer(command) {
        if (command.kind === 'take-turns')
            return takeTurns(this.#prepared, command);
        const benchmark = await this.#caseAt(command.index);
        seedRandom(this.#seed);
        this.#prepared = await prepareBenchmark(benchmark);
        return command.kind === 'prepare'
            ? { kind: 'prepared' }
            : calibrate(this.#prepared, command.budgetMs);
    }
}
async function calibrate(prepared, budgetMs) {
    const turns = new CalibratingTurns(budgetMs);
    await prepared.run(turns);
    return { kind: 'calibrated', nsPerCall: turns.nsPerCall() };
}
async function takeTurns(prepared, { plan, first }) {
    const turns = new AlternatingTurns(plan, new Baton(), first);
    try {
        await prepared.run(turns);
        return { kind: 'figures', figures: turns.figures() };
    }
    catch (error) {
        if (error instanceof PeerFailed)
            return { kind: 'peer-failed' };
        throw error;
    }
}
