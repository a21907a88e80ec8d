import { flushCompileCache } from 'node:module';
import { setTimeout as delay } from 'node:timers/promises';
import { Baton, PeerFailed } from './baton.js';
import { prepareBenchmark } from './benchmark-forms.js';
import { messageOf } from './error-text.js';
import { expandCases, registry } from './registry.js';
import { seedRandom } from './seeded-random.js';
import { AlternatingTurns, CalibratingTurns } from './turn-sources.js';
/** A timer of the shortest kind that a benchmark leaves behind fires within this time. */
const afterthoughtMs = 2;
/** Announces the suite's benchmarks and answers the orchestrator's commands, one after another. */
export class CommandServer {
    #seed;
    #cases;
    #prepared;
    /** Fails the command that is being carried out. */
    #fail;
    constructor(seed, channel) {
        this.#seed = seed;
        this.#cases = registry().benchmarks.flatMap((benchmark) => [...expandCases(benchmark)]);
        channel.hold((command) => {
            this.#carryOut(command).then((reply) => channel.send(reply));
        });
        // The process will be killed, and Node would keep what it compiled only at a regular end.
        flushCompileCache();
        channel.send({
            kind: 'listed',
            benchmarks: this.#cases.map(({ groups, name }) => ({ groups: [...groups], name })),
        });
    }
    /** An exception that nothing caught, from a timer or a promise that a benchmark left behind. */
    crash(error) {
        if (this.#fail)
            this.#fail(error);
        else {
            process.stderr.write(`${messageOf(error)}\n`);
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
                await Promise.race([delay(afterthoughtMs), crashed]);
            return reply;
        }
        catch (error) {
            return { kind: 'failed', message: messageOf(error) };
        }
        finally {
            this.#fail = undefined;
        }
    }
    async #answer(command) {
        if (command.kind === 'take-turns')
            return takeTurns(this.#prepared, command);
        seedRandom(this.#seed);
        this.#prepared = await prepareBenchmark(this.#cases[command.index]);
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
