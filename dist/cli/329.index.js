export const id = 329;
export const ids = [329];
export const modules = {

/***/ 3329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommandLine: () => (/* binding */ runCommandLine)
});

// EXTERNAL MODULE: ./node_modules/commander/index.js + 6 modules
var commander = __webpack_require__(7375);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/gate/plain-text.js

/**
 * What may not reach a terminal, a log or a comment: control characters, and format characters such as
 * right-to-left marks, with which a text can look like another ("Trojan Source", CVE-2021-42574).
 * The joiners U+200C and U+200D stay: scripts and emoji need them.
 */
const unprintable = /(?![\n\t\u200c\u200d])[\p{Cc}\p{Cf}]/gu;
/** Text of several lines without terminal sequences, control and bidirectional characters. */
function toPlainText(text) {
    return (0,external_node_util_.stripVTControlCharacters)((0,external_node_util_.toUSVString)(text))
        .replace(/\r\n?|[\u2028\u2029]/g, '\n')
        .replace(unprintable, '');
}
/** The same on one line: whatever separates lines or words becomes one space. */
function toPlainLine(text) {
    return toPlainText(text).replace(/\s+/g, ' ').trim();
}

;// CONCATENATED MODULE: ./build/gate/contracts/problems.js

const usageCodes = new Set([
    'usage',
    'not-a-repository',
    'no-commit',
    'budgets-missing',
    'document-unreadable',
    'document-invalid',
    'baseline-unknown',
    'no-suites',
    'filter-matches-nothing',
    'duplicate-benchmark',
    'evidence-mismatch',
    'not-a-shard',
    'shards-differ',
    'shard-doubled',
    'shards-missing',
    'shards-share-benchmark',
    'shards-incomplete',
    'unknown-gate',
    'unsafe-path',
]);
/** 2 for wrong use or configuration, 3 for "could not measure". */
function exitCodeOf(problem) {
    return usageCodes.has(problem.code) ? 2 : 3;
}
/** An error that carries a problem; its message is the problem's sentence. */
class GateError extends Error {
    problem;
    constructor(problem, options) {
        super(describeProblem(problem), options);
        this.name = 'GateError';
        this.problem = problem;
    }
}
/** The problem behind any thrown value; what was not foreseen becomes `unexpected`. */
function problemOf(error) {
    if (error instanceof GateError)
        return error.problem;
    return { code: 'unexpected', detail: error instanceof Error ? error.message : String(error) };
}
/** One line that ends in a period, whatever a foreign tool said in several. */
function describeProblem(problem) {
    return toPlainLine(sentenceOf(problem)).replace(/([.!?…])\.$/, '$1');
}
function sentenceOf(problem) {
    switch (problem.code) {
        case 'usage':
            return problem.message;
        case 'not-a-repository':
            return `${problem.path} is not inside a git repository: run fj-perf-gate in a clone, or "git init" and commit first.`;
        case 'no-commit':
            return `The repository at ${problem.path} has no commit yet: commit once, then run again.`;
        case 'budgets-missing':
            return `The budgets file ${problem.path} does not exist: check the path, or leave it out to use the defaults.`;
        case 'document-unreadable':
            return `${problem.what} ${problem.path} cannot be read: ${problem.detail}.`;
        case 'document-invalid':
            return `${problem.what} ${problem.path} is not valid: ${problem.issues.join('; ')}.`;
        case 'baseline-unknown':
            return `There is no baseline named "${problem.name}"${problem.known.length > 0 ? ` (known: ${list(problem.known)})` : ''}: save one with "fj-perf-gate baseline save --name ${problem.name}".`;
        case 'no-suites':
            return `No benchmark suite matches ${list(problem.globs)}: add one, or set bench_files in the budgets file.`;
        case 'filter-matches-nothing':
            return `The filter "${problem.filter}" matches no benchmark; there are for example ${list(problem.some)}.`;
        case 'duplicate-benchmark':
            return `The benchmark "${problem.id}" is defined ${problem.files[0] === problem.files[1] ? `twice in ${problem.files[0]}` : `in both ${problem.files[0]} and ${problem.files[1]}`}: rename one, or put it into a group of its own.`;
        case 'evidence-mismatch':
            return `The evidence is of candidate ${problem.found}, and this tree is ${problem.expected}: measure again with "fj-perf-gate check".`;
        case 'not-a-shard':
            return `${problem.path} is the evidence of a whole run, not of a shard: merge what "fj-perf-gate check --shard 1/4" and its like wrote.`;
        case 'shards-differ':
            return `${problem.paths[0]} and ${problem.paths[1]} are no shards of one run, since they differ in the ${problem.what}: measure all shards of the same commits, with the same flags.`;
        case 'shard-doubled':
            return `${problem.paths[0]} and ${problem.paths[1]} are both shard ${problem.index} of ${problem.count}: name each shard once.`;
        case 'shards-missing':
            return `Of ${problem.count} shards ${problem.missing.length > 0 ? `${problem.missing.length === 1 ? 'one is' : `${problem.missing.length} are`} missing (${listNumbers(problem.missing)})` : 'some have numbers above that'}: merge the evidence of every shard, the empty ones too.`;
        case 'shards-share-benchmark':
            return `The benchmark "${problem.id}" is in both ${problem.paths[0]} and ${problem.paths[1]}: measure the shards again, with the same flags.`;
        case 'shards-incomplete':
            return `The shards hold ${problem.found} benchmarks, and the run has ${problem.expected}: measure the shards again.`;
        case 'unknown-gate':
            return `There is no quality gate "${problem.id}" in the budgets file (known: ${list(problem.known)}).`;
        case 'unsafe-path':
            return `${problem.path} cannot be used: ${problem.detail}.`;
        case 'node-too-old':
            return `The Node on PATH is ${problem.found}, and fj-perf-gate needs ${problem.needed} or newer: install one, for example with "npm install --save-dev node@24".`;
        case 'command-missing':
            return `The command "${problem.command}" could not be started (${problem.detail}): install it, or put it on PATH.`;
        case 'git-failed':
            return `git failed while ${problem.doing}: ${problem.detail}.`;
        case 'baseline-unavailable':
            return `The baseline commit ${problem.commit} is not here and could not be fetched (${problem.detail}): check out with more history ("fetch-depth: 0"), or name another baseline.`;
        case 'record-corrupt':
            return `The baseline record ${problem.path} is damaged (${problem.issues.join('; ')}): save the baseline again.`;
        case 'command-failed':
            return `The ${problem.what} command failed on the ${problem.side} side: "${problem.command}" ${problem.detail}.`;
        case 'suite-failed':
            return `The suite ${problem.file} could not be loaded on the ${problem.side} side: ${problem.detail}.`;
        case 'no-benchmarks':
            return `The suites define no benchmark (${list(problem.files)}): call bench() from mitata in at least one.`;
        case 'nothing-measured':
            return `Nothing could be measured: ${problem.detail}.`;
        case 'benchmarks-failed':
            return `${problem.ids.length === 1 ? `The benchmark "${problem.ids[0]}"` : `${problem.ids.length} benchmarks (${list(problem.ids)})`} could not be measured: ${problem.first}.`;
        case 'interrupted':
            return 'Stopped before the end; nothing was judged.';
        case 'unexpected':
            return `An unexpected error stopped the run: ${problem.detail}. Please report it with the log.`;
    }
}
function listNumbers(numbers, most = 10) {
    const more = numbers.length - most;
    return `${numbers.slice(0, most).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
function list(items, most = 5) {
    const shown = items.slice(0, most).map((item) => `"${item}"`);
    const more = items.length - shown.length;
    return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}

;// CONCATENATED MODULE: ./build/gate/tool-version.js
/** Version of fj-perf-gate; a test holds it against package.json. */
const toolVersion = '0.1.0';

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/gate/baseline/git.js





/** No hook, filter or helper that a tree or its configuration names may run. */
const hardening = [
    'core.hooksPath=/dev/null',
    'core.fsmonitor=false',
    'protocol.ext.allow=never',
    'filter.lfs.required=false',
    'filter.lfs.smudge=',
    'filter.lfs.process=',
    'filter.lfs.clean=',
    'core.safecrlf=false',
    'advice.detachedHead=false',
    'gc.auto=0',
];
const passed = ['PATH', 'HOME', 'USERPROFILE', 'SYSTEMROOT', 'TMPDIR', 'TEMP', 'LANG', 'LC_ALL'];
const longestOutput = 256 * 1024 * 1024;
/**
 * The one place that runs git. Arguments never pass a shell; refs that come from outside must stand
 * behind `--end-of-options`. Resolves with stdout; throws a GateError (git-failed) otherwise.
 */
async function runGit(cwd, args, options) {
    const env = { GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' };
    for (const name of passed) {
        const value = process.env[name];
        if (value !== undefined)
            env[name] = value;
    }
    const settings = [...hardening, ...trustedFolders(cwd)];
    try {
        const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('git', [...settings.flatMap((setting) => ['-c', setting]), ...args], {
            cwd,
            env: { ...env, ...options.env },
            maxBuffer: longestOutput,
            timeout: options.timeoutMs ?? 300_000,
            encoding: 'utf8',
        });
        return stdout;
    }
    catch (cause) {
        const { code, stderr, message } = cause;
        if (code === 'ENOENT') {
            throw new GateError({ code: 'command-missing', command: 'git', detail: message }, { cause });
        }
        const detail = toPlainLine(stderr || message).slice(0, 500);
        throw new GateError({ code: 'git-failed', doing: options.doing, detail }, { cause });
    }
}
/** The workspace of a container job often belongs to another user than the one who runs the job. */
function trustedFolders(cwd) {
    const workspace = process.env.GITHUB_WORKSPACE;
    if (!workspace || (0,external_node_path_.relative)(workspace, cwd).startsWith('..'))
        return [];
    return [workspace, cwd].map((folder) => `safe.directory=${folder}`);
}
/** The same, with undefined where git says no. A missing git still throws. */
async function askGit(cwd, args, options) {
    try {
        return await runGit(cwd, args, options);
    }
    catch (error) {
        if (error instanceof GateError && error.problem.code === 'git-failed')
            return undefined;
        throw error;
    }
}
/**
 * Environment for a command that reads or writes a work tree: switches off every filter driver that the
 * configuration defines. Which files pass through one, a tree's own `.gitattributes` decides, and a
 * change could so feed any driver of this machine. Files stay as they are stored, as with LFS.
 */
async function withoutFilters(cwd) {
    const output = await askGit(cwd, ['config', '--name-only', '-z', '--get-regexp', '^filter\\.'], {
        doing: 'reading the configuration',
    });
    const names = (output ?? '').split('\0').filter((name) => name !== '');
    const drivers = new Set(names.map((name) => name.slice(0, name.lastIndexOf('.'))));
    const settings = [...drivers].flatMap((driver) => [
        [`${driver}.clean`, ''],
        [`${driver}.smudge`, ''],
        [`${driver}.process`, ''],
        [`${driver}.required`, 'false'],
    ]);
    // Not by `-c`, which takes the first "=" of a driver's name for the end of the key.
    const variables = settings.flatMap(([key, value], i) => [
        [`GIT_CONFIG_KEY_${i}`, key],
        [`GIT_CONFIG_VALUE_${i}`, value],
    ]);
    return { GIT_CONFIG_COUNT: String(settings.length), ...Object.fromEntries(variables) };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
;// CONCATENATED MODULE: ./build/gate/contracts/lay-out-json.js
/**
 * JSON for people and tools: indented, except that the items of `listKey` stand one a line. Evidence has
 * millions of figures, which nobody reads and which take half the time and room on one line.
 */
function layOutJson(value, listKey) {
    if (listKey === undefined)
        return JSON.stringify(value, null, 2);
    const parts = Object.entries(value)
        .filter(([, part]) => part !== undefined)
        .map(([key, part]) => {
        const lines = key === listKey && Array.isArray(part) && part.length > 0;
        return `  ${JSON.stringify(key)}: ${lines ? linePerItem(part) : indented(part)}`;
    });
    return `{\n${parts.join(',\n')}\n}`;
}
function linePerItem(items) {
    return `[\n${items.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`;
}
function indented(part) {
    return JSON.stringify(part, null, 2).replaceAll('\n', '\n  ');
}

;// CONCATENATED MODULE: ./build/gate/contracts/validators.generated.js
// Generated from schemas/ by scripts/generate-contracts.ts; do not edit.
// @ts-nocheck

const validateBudgets = validate20;
const schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "reliability_budgets.v1.schema.json", "title": "ReliabilityBudgets", "description": "The policy of a repository: what may regress by how much, what is measured, which quality gates run.", "type": "object", "additionalProperties": false, "required": ["schema_version"], "properties": { "$schema": { "type": "string", "description": "For editors; not read by the gate." }, "schema_version": { "const": "fj.reliability-budgets.v1" }, "perf_regression": { "type": "object", "additionalProperties": false, "properties": { "max_p95_regression_percent": { "type": "number", "exclusiveMinimum": 0, "maximum": 1000, "description": "A benchmark whose p95 grew by more than this regressed. Default 5." }, "min_improvement_percent": { "type": "number", "minimum": 0, "exclusiveMaximum": 100, "description": "A benchmark that passed is called improved when its whole interval lies below minus this. Default 5." }, "baseline_save_name": { "type": "string", "pattern": "^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,98}[A-Za-z0-9_-])?$", "description": "Name under which `baseline save` stores and `check` looks a baseline up. Default \"main\"." }, "bench_files": { "type": "array", "items": { "type": "string", "pattern": "\\S" }, "minItems": 1, "description": "Globs of the mitata suites, relative to the repository's root." }, "bench_filter": { "type": "string", "description": "Measure only what this names: an id, a name, a group, or a glob. Empty means all." }, "install_command": { "type": "string", "description": "Installs the baseline's dependencies when its lockfile differs from the candidate's. Default: by lockfile." }, "build_command": { "type": "string", "description": "Builds what the suites import and git ignores; runs on both sides." }, "node_args": { "type": "array", "items": { "type": "string" }, "description": "Arguments for the Node that runs the suites, such as [\"--import\", \"tsx\"]." }, "exec_wrapper": { "type": "array", "items": { "type": "string", "pattern": "\\S" }, "minItems": 1, "description": "A command that every benchmark process is started by, such as [\"chrt\", \"--fifo\", \"1\"]." }, "pass_env": { "type": "array", "items": { "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]*$" }, "description": "Names of environment variables that the suites may see." }, "fail_on_unjustified_regression": { "type": "boolean", "description": "false reports regressions without failing. Default true." }, "on_missing_baseline": { "enum": ["fail", "warn"], "description": "What to do when the baseline exists and cannot be fetched, installed or built. Default fail." }, "on_inconclusive": { "enum": ["pass", "fail"], "description": "Default pass." }, "on_removed": { "enum": ["pass", "warn", "fail"], "description": "Default warn." }, "time_budget_seconds": { "type": "number", "minimum": 5, "maximum": 21600, "description": "Time for measuring. Default 30 s and 3 s per benchmark, at most 15 minutes." }, "bench_timeout_seconds": { "type": "number", "minimum": 1, "maximum": 3600, "description": "A benchmark that does not answer within this time is stopped and failed. Default 30." }, "allow_unbounded_notes": { "type": "boolean", "description": "Accept risk notes without an acceptance block. Default false." }, "per_bench": { "type": "array", "description": "Exceptions; of several that match, the last one counts.", "items": { "type": "object", "additionalProperties": false, "required": ["match", "reason"], "properties": { "match": { "type": "string", "pattern": "\\S", "description": "An id, a name, a group, or a glob." }, "max_p95_regression_percent": { "type": "number", "exclusiveMinimum": 0, "maximum": 1000, "description": "The threshold of what matches." }, "min_effect_ns": { "type": "number", "minimum": 0, "description": "Differences smaller than this many nanoseconds are no regression." }, "reason": { "type": "string", "pattern": "\\S", "description": "Why this exception exists." } } } } } }, "gates": { "type": "array", "description": "Quality gates that `fj-perf-gate gates` runs in order.", "items": { "type": "object", "additionalProperties": false, "required": ["id", "name", "command", "max_seconds"], "properties": { "id": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9_-]{0,49}$", "description": "Short name, for `--skip`." }, "name": { "type": "string", "pattern": "\\S", "description": "What people read." }, "command": { "type": "string", "pattern": "\\S", "description": "Shell command, run in the repository's root." }, "max_seconds": { "type": "number", "exclusiveMinimum": 0, "maximum": 86400, "description": "The gate fails when it takes longer." } } } } } };
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,98}[A-Za-z0-9_-])?$", "u");
const pattern5 = new RegExp("\\S", "u");
const pattern7 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
const pattern10 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]{0,49}$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="reliability_budgets.v1.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate20.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.schema_version === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema_version" }, message: "must have required property '" + "schema_version" + "'", schema: schema31.required, parentSchema: schema31, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((key0 === "$schema") || (key0 === "schema_version")) || (key0 === "perf_regression")) || (key0 === "gates"))) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31, data };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.$schema !== undefined) {
            let data0 = data.$schema;
            if (typeof data0 !== "string") {
                const err2 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.$schema.type, parentSchema: schema31.properties.$schema, data: data0 };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.schema_version !== undefined) {
            let data1 = data.schema_version;
            if ("fj.reliability-budgets.v1" !== data1) {
                const err3 = { instancePath: instancePath + "/schema_version", schemaPath: "#/properties/schema_version/const", keyword: "const", params: { allowedValue: "fj.reliability-budgets.v1" }, message: "must be equal to constant", schema: "fj.reliability-budgets.v1", parentSchema: schema31.properties.schema_version, data: data1 };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.perf_regression !== undefined) {
            let data2 = data.perf_regression;
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                for (const key1 in data2) {
                    if (!(func1.call(schema31.properties.perf_regression.properties, key1))) {
                        const err4 = { instancePath: instancePath + "/perf_regression", schemaPath: "#/properties/perf_regression/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.perf_regression, data: data2 };
                        if (vErrors === null) {
                            vErrors = [err4];
                        }
                        else {
                            vErrors.push(err4);
                        }
                        errors++;
                    }
                }
                if (data2.max_p95_regression_percent !== undefined) {
                    let data3 = data2.max_p95_regression_percent;
                    if ((typeof data3 == "number") && (isFinite(data3))) {
                        if (data3 > 1000 || isNaN(data3)) {
                            const err5 = { instancePath: instancePath + "/perf_regression/max_p95_regression_percent", schemaPath: "#/properties/perf_regression/properties/max_p95_regression_percent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000 }, message: "must be <= 1000", schema: 1000, parentSchema: schema31.properties.perf_regression.properties.max_p95_regression_percent, data: data3 };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                        if (data3 <= 0 || isNaN(data3)) {
                            const err6 = { instancePath: instancePath + "/perf_regression/max_p95_regression_percent", schemaPath: "#/properties/perf_regression/properties/max_p95_regression_percent/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema31.properties.perf_regression.properties.max_p95_regression_percent, data: data3 };
                            if (vErrors === null) {
                                vErrors = [err6];
                            }
                            else {
                                vErrors.push(err6);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err7 = { instancePath: instancePath + "/perf_regression/max_p95_regression_percent", schemaPath: "#/properties/perf_regression/properties/max_p95_regression_percent/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema31.properties.perf_regression.properties.max_p95_regression_percent.type, parentSchema: schema31.properties.perf_regression.properties.max_p95_regression_percent, data: data3 };
                        if (vErrors === null) {
                            vErrors = [err7];
                        }
                        else {
                            vErrors.push(err7);
                        }
                        errors++;
                    }
                }
                if (data2.min_improvement_percent !== undefined) {
                    let data4 = data2.min_improvement_percent;
                    if ((typeof data4 == "number") && (isFinite(data4))) {
                        if (data4 < 0 || isNaN(data4)) {
                            const err8 = { instancePath: instancePath + "/perf_regression/min_improvement_percent", schemaPath: "#/properties/perf_regression/properties/min_improvement_percent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.perf_regression.properties.min_improvement_percent, data: data4 };
                            if (vErrors === null) {
                                vErrors = [err8];
                            }
                            else {
                                vErrors.push(err8);
                            }
                            errors++;
                        }
                        if (data4 >= 100 || isNaN(data4)) {
                            const err9 = { instancePath: instancePath + "/perf_regression/min_improvement_percent", schemaPath: "#/properties/perf_regression/properties/min_improvement_percent/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 100 }, message: "must be < 100", schema: 100, parentSchema: schema31.properties.perf_regression.properties.min_improvement_percent, data: data4 };
                            if (vErrors === null) {
                                vErrors = [err9];
                            }
                            else {
                                vErrors.push(err9);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err10 = { instancePath: instancePath + "/perf_regression/min_improvement_percent", schemaPath: "#/properties/perf_regression/properties/min_improvement_percent/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema31.properties.perf_regression.properties.min_improvement_percent.type, parentSchema: schema31.properties.perf_regression.properties.min_improvement_percent, data: data4 };
                        if (vErrors === null) {
                            vErrors = [err10];
                        }
                        else {
                            vErrors.push(err10);
                        }
                        errors++;
                    }
                }
                if (data2.baseline_save_name !== undefined) {
                    let data5 = data2.baseline_save_name;
                    if (typeof data5 === "string") {
                        if (!pattern4.test(data5)) {
                            const err11 = { instancePath: instancePath + "/perf_regression/baseline_save_name", schemaPath: "#/properties/perf_regression/properties/baseline_save_name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,98}[A-Za-z0-9_-])?$" }, message: "must match pattern \"" + "^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,98}[A-Za-z0-9_-])?$" + "\"", schema: "^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,98}[A-Za-z0-9_-])?$", parentSchema: schema31.properties.perf_regression.properties.baseline_save_name, data: data5 };
                            if (vErrors === null) {
                                vErrors = [err11];
                            }
                            else {
                                vErrors.push(err11);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err12 = { instancePath: instancePath + "/perf_regression/baseline_save_name", schemaPath: "#/properties/perf_regression/properties/baseline_save_name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.perf_regression.properties.baseline_save_name.type, parentSchema: schema31.properties.perf_regression.properties.baseline_save_name, data: data5 };
                        if (vErrors === null) {
                            vErrors = [err12];
                        }
                        else {
                            vErrors.push(err12);
                        }
                        errors++;
                    }
                }
                if (data2.bench_files !== undefined) {
                    let data6 = data2.bench_files;
                    if (Array.isArray(data6)) {
                        if (data6.length < 1) {
                            const err13 = { instancePath: instancePath + "/perf_regression/bench_files", schemaPath: "#/properties/perf_regression/properties/bench_files/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.perf_regression.properties.bench_files, data: data6 };
                            if (vErrors === null) {
                                vErrors = [err13];
                            }
                            else {
                                vErrors.push(err13);
                            }
                            errors++;
                        }
                        const len0 = data6.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                            let data7 = data6[i0];
                            if (typeof data7 === "string") {
                                if (!pattern5.test(data7)) {
                                    const err14 = { instancePath: instancePath + "/perf_regression/bench_files/" + i0, schemaPath: "#/properties/perf_regression/properties/bench_files/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema31.properties.perf_regression.properties.bench_files.items, data: data7 };
                                    if (vErrors === null) {
                                        vErrors = [err14];
                                    }
                                    else {
                                        vErrors.push(err14);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err15 = { instancePath: instancePath + "/perf_regression/bench_files/" + i0, schemaPath: "#/properties/perf_regression/properties/bench_files/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.perf_regression.properties.bench_files.items.type, parentSchema: schema31.properties.perf_regression.properties.bench_files.items, data: data7 };
                                if (vErrors === null) {
                                    vErrors = [err15];
                                }
                                else {
                                    vErrors.push(err15);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err16 = { instancePath: instancePath + "/perf_regression/bench_files", schemaPath: "#/properties/perf_regression/properties/bench_files/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.perf_regression.properties.bench_files.type, parentSchema: schema31.properties.perf_regression.properties.bench_files, data: data6 };
                        if (vErrors === null) {
                            vErrors = [err16];
                        }
                        else {
                            vErrors.push(err16);
                        }
                        errors++;
                    }
                }
                if (data2.bench_filter !== undefined) {
                    let data8 = data2.bench_filter;
                    if (typeof data8 !== "string") {
                        const err17 = { instancePath: instancePath + "/perf_regression/bench_filter", schemaPath: "#/properties/perf_regression/properties/bench_filter/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.perf_regression.properties.bench_filter.type, parentSchema: schema31.properties.perf_regression.properties.bench_filter, data: data8 };
                        if (vErrors === null) {
                            vErrors = [err17];
                        }
                        else {
                            vErrors.push(err17);
                        }
                        errors++;
                    }
                }
                if (data2.install_command !== undefined) {
                    let data9 = data2.install_command;
                    if (typeof data9 !== "string") {
                        const err18 = { instancePath: instancePath + "/perf_regression/install_command", schemaPath: "#/properties/perf_regression/properties/install_command/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.perf_regression.properties.install_command.type, parentSchema: schema31.properties.perf_regression.properties.install_command, data: data9 };
                        if (vErrors === null) {
                            vErrors = [err18];
                        }
                        else {
                            vErrors.push(err18);
                        }
                        errors++;
                    }
                }
                if (data2.build_command !== undefined) {
                    let data10 = data2.build_command;
                    if (typeof data10 !== "string") {
                        const err19 = { instancePath: instancePath + "/perf_regression/build_command", schemaPath: "#/properties/perf_regression/properties/build_command/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.perf_regression.properties.build_command.type, parentSchema: schema31.properties.perf_regression.properties.build_command, data: data10 };
                        if (vErrors === null) {
                            vErrors = [err19];
                        }
                        else {
                            vErrors.push(err19);
                        }
                        errors++;
                    }
                }
                if (data2.node_args !== undefined) {
                    let data11 = data2.node_args;
                    if (Array.isArray(data11)) {
                        const len1 = data11.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                            let data12 = data11[i1];
                            if (typeof data12 !== "string") {
                                const err20 = { instancePath: instancePath + "/perf_regression/node_args/" + i1, schemaPath: "#/properties/perf_regression/properties/node_args/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.perf_regression.properties.node_args.items.type, parentSchema: schema31.properties.perf_regression.properties.node_args.items, data: data12 };
                                if (vErrors === null) {
                                    vErrors = [err20];
                                }
                                else {
                                    vErrors.push(err20);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err21 = { instancePath: instancePath + "/perf_regression/node_args", schemaPath: "#/properties/perf_regression/properties/node_args/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.perf_regression.properties.node_args.type, parentSchema: schema31.properties.perf_regression.properties.node_args, data: data11 };
                        if (vErrors === null) {
                            vErrors = [err21];
                        }
                        else {
                            vErrors.push(err21);
                        }
                        errors++;
                    }
                }
                if (data2.exec_wrapper !== undefined) {
                    let data13 = data2.exec_wrapper;
                    if (Array.isArray(data13)) {
                        if (data13.length < 1) {
                            const err22 = { instancePath: instancePath + "/perf_regression/exec_wrapper", schemaPath: "#/properties/perf_regression/properties/exec_wrapper/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.perf_regression.properties.exec_wrapper, data: data13 };
                            if (vErrors === null) {
                                vErrors = [err22];
                            }
                            else {
                                vErrors.push(err22);
                            }
                            errors++;
                        }
                        const len2 = data13.length;
                        for (let i2 = 0; i2 < len2; i2++) {
                            let data14 = data13[i2];
                            if (typeof data14 === "string") {
                                if (!pattern5.test(data14)) {
                                    const err23 = { instancePath: instancePath + "/perf_regression/exec_wrapper/" + i2, schemaPath: "#/properties/perf_regression/properties/exec_wrapper/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema31.properties.perf_regression.properties.exec_wrapper.items, data: data14 };
                                    if (vErrors === null) {
                                        vErrors = [err23];
                                    }
                                    else {
                                        vErrors.push(err23);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err24 = { instancePath: instancePath + "/perf_regression/exec_wrapper/" + i2, schemaPath: "#/properties/perf_regression/properties/exec_wrapper/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.perf_regression.properties.exec_wrapper.items.type, parentSchema: schema31.properties.perf_regression.properties.exec_wrapper.items, data: data14 };
                                if (vErrors === null) {
                                    vErrors = [err24];
                                }
                                else {
                                    vErrors.push(err24);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err25 = { instancePath: instancePath + "/perf_regression/exec_wrapper", schemaPath: "#/properties/perf_regression/properties/exec_wrapper/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.perf_regression.properties.exec_wrapper.type, parentSchema: schema31.properties.perf_regression.properties.exec_wrapper, data: data13 };
                        if (vErrors === null) {
                            vErrors = [err25];
                        }
                        else {
                            vErrors.push(err25);
                        }
                        errors++;
                    }
                }
                if (data2.pass_env !== undefined) {
                    let data15 = data2.pass_env;
                    if (Array.isArray(data15)) {
                        const len3 = data15.length;
                        for (let i3 = 0; i3 < len3; i3++) {
                            let data16 = data15[i3];
                            if (typeof data16 === "string") {
                                if (!pattern7.test(data16)) {
                                    const err26 = { instancePath: instancePath + "/perf_regression/pass_env/" + i3, schemaPath: "#/properties/perf_regression/properties/pass_env/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: "must match pattern \"" + "^[A-Za-z_][A-Za-z0-9_]*$" + "\"", schema: "^[A-Za-z_][A-Za-z0-9_]*$", parentSchema: schema31.properties.perf_regression.properties.pass_env.items, data: data16 };
                                    if (vErrors === null) {
                                        vErrors = [err26];
                                    }
                                    else {
                                        vErrors.push(err26);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err27 = { instancePath: instancePath + "/perf_regression/pass_env/" + i3, schemaPath: "#/properties/perf_regression/properties/pass_env/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.perf_regression.properties.pass_env.items.type, parentSchema: schema31.properties.perf_regression.properties.pass_env.items, data: data16 };
                                if (vErrors === null) {
                                    vErrors = [err27];
                                }
                                else {
                                    vErrors.push(err27);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err28 = { instancePath: instancePath + "/perf_regression/pass_env", schemaPath: "#/properties/perf_regression/properties/pass_env/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.perf_regression.properties.pass_env.type, parentSchema: schema31.properties.perf_regression.properties.pass_env, data: data15 };
                        if (vErrors === null) {
                            vErrors = [err28];
                        }
                        else {
                            vErrors.push(err28);
                        }
                        errors++;
                    }
                }
                if (data2.fail_on_unjustified_regression !== undefined) {
                    let data17 = data2.fail_on_unjustified_regression;
                    if (typeof data17 !== "boolean") {
                        const err29 = { instancePath: instancePath + "/perf_regression/fail_on_unjustified_regression", schemaPath: "#/properties/perf_regression/properties/fail_on_unjustified_regression/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.perf_regression.properties.fail_on_unjustified_regression.type, parentSchema: schema31.properties.perf_regression.properties.fail_on_unjustified_regression, data: data17 };
                        if (vErrors === null) {
                            vErrors = [err29];
                        }
                        else {
                            vErrors.push(err29);
                        }
                        errors++;
                    }
                }
                if (data2.on_missing_baseline !== undefined) {
                    let data18 = data2.on_missing_baseline;
                    if (!((data18 === "fail") || (data18 === "warn"))) {
                        const err30 = { instancePath: instancePath + "/perf_regression/on_missing_baseline", schemaPath: "#/properties/perf_regression/properties/on_missing_baseline/enum", keyword: "enum", params: { allowedValues: schema31.properties.perf_regression.properties.on_missing_baseline.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.perf_regression.properties.on_missing_baseline.enum, parentSchema: schema31.properties.perf_regression.properties.on_missing_baseline, data: data18 };
                        if (vErrors === null) {
                            vErrors = [err30];
                        }
                        else {
                            vErrors.push(err30);
                        }
                        errors++;
                    }
                }
                if (data2.on_inconclusive !== undefined) {
                    let data19 = data2.on_inconclusive;
                    if (!((data19 === "pass") || (data19 === "fail"))) {
                        const err31 = { instancePath: instancePath + "/perf_regression/on_inconclusive", schemaPath: "#/properties/perf_regression/properties/on_inconclusive/enum", keyword: "enum", params: { allowedValues: schema31.properties.perf_regression.properties.on_inconclusive.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.perf_regression.properties.on_inconclusive.enum, parentSchema: schema31.properties.perf_regression.properties.on_inconclusive, data: data19 };
                        if (vErrors === null) {
                            vErrors = [err31];
                        }
                        else {
                            vErrors.push(err31);
                        }
                        errors++;
                    }
                }
                if (data2.on_removed !== undefined) {
                    let data20 = data2.on_removed;
                    if (!(((data20 === "pass") || (data20 === "warn")) || (data20 === "fail"))) {
                        const err32 = { instancePath: instancePath + "/perf_regression/on_removed", schemaPath: "#/properties/perf_regression/properties/on_removed/enum", keyword: "enum", params: { allowedValues: schema31.properties.perf_regression.properties.on_removed.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.perf_regression.properties.on_removed.enum, parentSchema: schema31.properties.perf_regression.properties.on_removed, data: data20 };
                        if (vErrors === null) {
                            vErrors = [err32];
                        }
                        else {
                            vErrors.push(err32);
                        }
                        errors++;
                    }
                }
                if (data2.time_budget_seconds !== undefined) {
                    let data21 = data2.time_budget_seconds;
                    if ((typeof data21 == "number") && (isFinite(data21))) {
                        if (data21 > 21600 || isNaN(data21)) {
                            const err33 = { instancePath: instancePath + "/perf_regression/time_budget_seconds", schemaPath: "#/properties/perf_regression/properties/time_budget_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 21600 }, message: "must be <= 21600", schema: 21600, parentSchema: schema31.properties.perf_regression.properties.time_budget_seconds, data: data21 };
                            if (vErrors === null) {
                                vErrors = [err33];
                            }
                            else {
                                vErrors.push(err33);
                            }
                            errors++;
                        }
                        if (data21 < 5 || isNaN(data21)) {
                            const err34 = { instancePath: instancePath + "/perf_regression/time_budget_seconds", schemaPath: "#/properties/perf_regression/properties/time_budget_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 5 }, message: "must be >= 5", schema: 5, parentSchema: schema31.properties.perf_regression.properties.time_budget_seconds, data: data21 };
                            if (vErrors === null) {
                                vErrors = [err34];
                            }
                            else {
                                vErrors.push(err34);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err35 = { instancePath: instancePath + "/perf_regression/time_budget_seconds", schemaPath: "#/properties/perf_regression/properties/time_budget_seconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema31.properties.perf_regression.properties.time_budget_seconds.type, parentSchema: schema31.properties.perf_regression.properties.time_budget_seconds, data: data21 };
                        if (vErrors === null) {
                            vErrors = [err35];
                        }
                        else {
                            vErrors.push(err35);
                        }
                        errors++;
                    }
                }
                if (data2.bench_timeout_seconds !== undefined) {
                    let data22 = data2.bench_timeout_seconds;
                    if ((typeof data22 == "number") && (isFinite(data22))) {
                        if (data22 > 3600 || isNaN(data22)) {
                            const err36 = { instancePath: instancePath + "/perf_regression/bench_timeout_seconds", schemaPath: "#/properties/perf_regression/properties/bench_timeout_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, message: "must be <= 3600", schema: 3600, parentSchema: schema31.properties.perf_regression.properties.bench_timeout_seconds, data: data22 };
                            if (vErrors === null) {
                                vErrors = [err36];
                            }
                            else {
                                vErrors.push(err36);
                            }
                            errors++;
                        }
                        if (data22 < 1 || isNaN(data22)) {
                            const err37 = { instancePath: instancePath + "/perf_regression/bench_timeout_seconds", schemaPath: "#/properties/perf_regression/properties/bench_timeout_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.perf_regression.properties.bench_timeout_seconds, data: data22 };
                            if (vErrors === null) {
                                vErrors = [err37];
                            }
                            else {
                                vErrors.push(err37);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err38 = { instancePath: instancePath + "/perf_regression/bench_timeout_seconds", schemaPath: "#/properties/perf_regression/properties/bench_timeout_seconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema31.properties.perf_regression.properties.bench_timeout_seconds.type, parentSchema: schema31.properties.perf_regression.properties.bench_timeout_seconds, data: data22 };
                        if (vErrors === null) {
                            vErrors = [err38];
                        }
                        else {
                            vErrors.push(err38);
                        }
                        errors++;
                    }
                }
                if (data2.allow_unbounded_notes !== undefined) {
                    let data23 = data2.allow_unbounded_notes;
                    if (typeof data23 !== "boolean") {
                        const err39 = { instancePath: instancePath + "/perf_regression/allow_unbounded_notes", schemaPath: "#/properties/perf_regression/properties/allow_unbounded_notes/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.perf_regression.properties.allow_unbounded_notes.type, parentSchema: schema31.properties.perf_regression.properties.allow_unbounded_notes, data: data23 };
                        if (vErrors === null) {
                            vErrors = [err39];
                        }
                        else {
                            vErrors.push(err39);
                        }
                        errors++;
                    }
                }
                if (data2.per_bench !== undefined) {
                    let data24 = data2.per_bench;
                    if (Array.isArray(data24)) {
                        const len4 = data24.length;
                        for (let i4 = 0; i4 < len4; i4++) {
                            let data25 = data24[i4];
                            if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                                if (data25.match === undefined) {
                                    const err40 = { instancePath: instancePath + "/perf_regression/per_bench/" + i4, schemaPath: "#/properties/perf_regression/properties/per_bench/items/required", keyword: "required", params: { missingProperty: "match" }, message: "must have required property '" + "match" + "'", schema: schema31.properties.perf_regression.properties.per_bench.items.required, parentSchema: schema31.properties.perf_regression.properties.per_bench.items, data: data25 };
                                    if (vErrors === null) {
                                        vErrors = [err40];
                                    }
                                    else {
                                        vErrors.push(err40);
                                    }
                                    errors++;
                                }
                                if (data25.reason === undefined) {
                                    const err41 = { instancePath: instancePath + "/perf_regression/per_bench/" + i4, schemaPath: "#/properties/perf_regression/properties/per_bench/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property '" + "reason" + "'", schema: schema31.properties.perf_regression.properties.per_bench.items.required, parentSchema: schema31.properties.perf_regression.properties.per_bench.items, data: data25 };
                                    if (vErrors === null) {
                                        vErrors = [err41];
                                    }
                                    else {
                                        vErrors.push(err41);
                                    }
                                    errors++;
                                }
                                for (const key2 in data25) {
                                    if (!((((key2 === "match") || (key2 === "max_p95_regression_percent")) || (key2 === "min_effect_ns")) || (key2 === "reason"))) {
                                        const err42 = { instancePath: instancePath + "/perf_regression/per_bench/" + i4, schemaPath: "#/properties/perf_regression/properties/per_bench/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.perf_regression.properties.per_bench.items, data: data25 };
                                        if (vErrors === null) {
                                            vErrors = [err42];
                                        }
                                        else {
                                            vErrors.push(err42);
                                        }
                                        errors++;
                                    }
                                }
                                if (data25.match !== undefined) {
                                    let data26 = data25.match;
                                    if (typeof data26 === "string") {
                                        if (!pattern5.test(data26)) {
                                            const err43 = { instancePath: instancePath + "/perf_regression/per_bench/" + i4 + "/match", schemaPath: "#/properties/perf_regression/properties/per_bench/items/properties/match/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema31.properties.perf_regression.properties.per_bench.items.properties.match, data: data26 };
                                            if (vErrors === null) {
                                                vErrors = [err43];
                                            }
                                            else {
                                                vErrors.push(err43);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err44 = { instancePath: instancePath + "/perf_regression/per_bench/" + i4 + "/match", schemaPath: "#/properties/perf_regression/properties/per_bench/items/properties/match/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.perf_regression.properties.per_bench.items.properties.match.type, parentSchema: schema31.properties.perf_regression.properties.per_bench.items.properties.match, data: data26 };
                                        if (vErrors === null) {
                                            vErrors = [err44];
                                        }
                                        else {
                                            vErrors.push(err44);
                                        }
                                        errors++;
                                    }
                                }
                                if (data25.max_p95_regression_percent !== undefined) {
                                    let data27 = data25.max_p95_regression_percent;
                                    if ((typeof data27 == "number") && (isFinite(data27))) {
                                        if (data27 > 1000 || isNaN(data27)) {
                                            const err45 = { instancePath: instancePath + "/perf_regression/per_bench/" + i4 + "/max_p95_regression_percent", schemaPath: "#/properties/perf_regression/properties/per_bench/items/properties/max_p95_regression_percent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000 }, message: "must be <= 1000", schema: 1000, parentSchema: schema31.properties.perf_regression.properties.per_bench.items.properties.max_p95_regression_percent, data: data27 };
                                            if (vErrors === null) {
                                                vErrors = [err45];
                                            }
                                            else {
                                                vErrors.push(err45);
                                            }
                                            errors++;
                                        }
                                        if (data27 <= 0 || isNaN(data27)) {
                                            const err46 = { instancePath: instancePath + "/perf_regression/per_bench/" + i4 + "/max_p95_regression_percent", schemaPath: "#/properties/perf_regression/properties/per_bench/items/properties/max_p95_regression_percent/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema31.properties.perf_regression.properties.per_bench.items.properties.max_p95_regression_percent, data: data27 };
                                            if (vErrors === null) {
                                                vErrors = [err46];
                                            }
                                            else {
                                                vErrors.push(err46);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err47 = { instancePath: instancePath + "/perf_regression/per_bench/" + i4 + "/max_p95_regression_percent", schemaPath: "#/properties/perf_regression/properties/per_bench/items/properties/max_p95_regression_percent/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema31.properties.perf_regression.properties.per_bench.items.properties.max_p95_regression_percent.type, parentSchema: schema31.properties.perf_regression.properties.per_bench.items.properties.max_p95_regression_percent, data: data27 };
                                        if (vErrors === null) {
                                            vErrors = [err47];
                                        }
                                        else {
                                            vErrors.push(err47);
                                        }
                                        errors++;
                                    }
                                }
                                if (data25.min_effect_ns !== undefined) {
                                    let data28 = data25.min_effect_ns;
                                    if ((typeof data28 == "number") && (isFinite(data28))) {
                                        if (data28 < 0 || isNaN(data28)) {
                                            const err48 = { instancePath: instancePath + "/perf_regression/per_bench/" + i4 + "/min_effect_ns", schemaPath: "#/properties/perf_regression/properties/per_bench/items/properties/min_effect_ns/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.perf_regression.properties.per_bench.items.properties.min_effect_ns, data: data28 };
                                            if (vErrors === null) {
                                                vErrors = [err48];
                                            }
                                            else {
                                                vErrors.push(err48);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err49 = { instancePath: instancePath + "/perf_regression/per_bench/" + i4 + "/min_effect_ns", schemaPath: "#/properties/perf_regression/properties/per_bench/items/properties/min_effect_ns/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema31.properties.perf_regression.properties.per_bench.items.properties.min_effect_ns.type, parentSchema: schema31.properties.perf_regression.properties.per_bench.items.properties.min_effect_ns, data: data28 };
                                        if (vErrors === null) {
                                            vErrors = [err49];
                                        }
                                        else {
                                            vErrors.push(err49);
                                        }
                                        errors++;
                                    }
                                }
                                if (data25.reason !== undefined) {
                                    let data29 = data25.reason;
                                    if (typeof data29 === "string") {
                                        if (!pattern5.test(data29)) {
                                            const err50 = { instancePath: instancePath + "/perf_regression/per_bench/" + i4 + "/reason", schemaPath: "#/properties/perf_regression/properties/per_bench/items/properties/reason/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema31.properties.perf_regression.properties.per_bench.items.properties.reason, data: data29 };
                                            if (vErrors === null) {
                                                vErrors = [err50];
                                            }
                                            else {
                                                vErrors.push(err50);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err51 = { instancePath: instancePath + "/perf_regression/per_bench/" + i4 + "/reason", schemaPath: "#/properties/perf_regression/properties/per_bench/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.perf_regression.properties.per_bench.items.properties.reason.type, parentSchema: schema31.properties.perf_regression.properties.per_bench.items.properties.reason, data: data29 };
                                        if (vErrors === null) {
                                            vErrors = [err51];
                                        }
                                        else {
                                            vErrors.push(err51);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err52 = { instancePath: instancePath + "/perf_regression/per_bench/" + i4, schemaPath: "#/properties/perf_regression/properties/per_bench/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.perf_regression.properties.per_bench.items.type, parentSchema: schema31.properties.perf_regression.properties.per_bench.items, data: data25 };
                                if (vErrors === null) {
                                    vErrors = [err52];
                                }
                                else {
                                    vErrors.push(err52);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err53 = { instancePath: instancePath + "/perf_regression/per_bench", schemaPath: "#/properties/perf_regression/properties/per_bench/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.perf_regression.properties.per_bench.type, parentSchema: schema31.properties.perf_regression.properties.per_bench, data: data24 };
                        if (vErrors === null) {
                            vErrors = [err53];
                        }
                        else {
                            vErrors.push(err53);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err54 = { instancePath: instancePath + "/perf_regression", schemaPath: "#/properties/perf_regression/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.perf_regression.type, parentSchema: schema31.properties.perf_regression, data: data2 };
                if (vErrors === null) {
                    vErrors = [err54];
                }
                else {
                    vErrors.push(err54);
                }
                errors++;
            }
        }
        if (data.gates !== undefined) {
            let data30 = data.gates;
            if (Array.isArray(data30)) {
                const len5 = data30.length;
                for (let i5 = 0; i5 < len5; i5++) {
                    let data31 = data30[i5];
                    if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
                        if (data31.id === undefined) {
                            const err55 = { instancePath: instancePath + "/gates/" + i5, schemaPath: "#/properties/gates/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property '" + "id" + "'", schema: schema31.properties.gates.items.required, parentSchema: schema31.properties.gates.items, data: data31 };
                            if (vErrors === null) {
                                vErrors = [err55];
                            }
                            else {
                                vErrors.push(err55);
                            }
                            errors++;
                        }
                        if (data31.name === undefined) {
                            const err56 = { instancePath: instancePath + "/gates/" + i5, schemaPath: "#/properties/gates/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'", schema: schema31.properties.gates.items.required, parentSchema: schema31.properties.gates.items, data: data31 };
                            if (vErrors === null) {
                                vErrors = [err56];
                            }
                            else {
                                vErrors.push(err56);
                            }
                            errors++;
                        }
                        if (data31.command === undefined) {
                            const err57 = { instancePath: instancePath + "/gates/" + i5, schemaPath: "#/properties/gates/items/required", keyword: "required", params: { missingProperty: "command" }, message: "must have required property '" + "command" + "'", schema: schema31.properties.gates.items.required, parentSchema: schema31.properties.gates.items, data: data31 };
                            if (vErrors === null) {
                                vErrors = [err57];
                            }
                            else {
                                vErrors.push(err57);
                            }
                            errors++;
                        }
                        if (data31.max_seconds === undefined) {
                            const err58 = { instancePath: instancePath + "/gates/" + i5, schemaPath: "#/properties/gates/items/required", keyword: "required", params: { missingProperty: "max_seconds" }, message: "must have required property '" + "max_seconds" + "'", schema: schema31.properties.gates.items.required, parentSchema: schema31.properties.gates.items, data: data31 };
                            if (vErrors === null) {
                                vErrors = [err58];
                            }
                            else {
                                vErrors.push(err58);
                            }
                            errors++;
                        }
                        for (const key3 in data31) {
                            if (!((((key3 === "id") || (key3 === "name")) || (key3 === "command")) || (key3 === "max_seconds"))) {
                                const err59 = { instancePath: instancePath + "/gates/" + i5, schemaPath: "#/properties/gates/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.gates.items, data: data31 };
                                if (vErrors === null) {
                                    vErrors = [err59];
                                }
                                else {
                                    vErrors.push(err59);
                                }
                                errors++;
                            }
                        }
                        if (data31.id !== undefined) {
                            let data32 = data31.id;
                            if (typeof data32 === "string") {
                                if (!pattern10.test(data32)) {
                                    const err60 = { instancePath: instancePath + "/gates/" + i5 + "/id", schemaPath: "#/properties/gates/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,49}$" }, message: "must match pattern \"" + "^[A-Za-z0-9][A-Za-z0-9_-]{0,49}$" + "\"", schema: "^[A-Za-z0-9][A-Za-z0-9_-]{0,49}$", parentSchema: schema31.properties.gates.items.properties.id, data: data32 };
                                    if (vErrors === null) {
                                        vErrors = [err60];
                                    }
                                    else {
                                        vErrors.push(err60);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err61 = { instancePath: instancePath + "/gates/" + i5 + "/id", schemaPath: "#/properties/gates/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.gates.items.properties.id.type, parentSchema: schema31.properties.gates.items.properties.id, data: data32 };
                                if (vErrors === null) {
                                    vErrors = [err61];
                                }
                                else {
                                    vErrors.push(err61);
                                }
                                errors++;
                            }
                        }
                        if (data31.name !== undefined) {
                            let data33 = data31.name;
                            if (typeof data33 === "string") {
                                if (!pattern5.test(data33)) {
                                    const err62 = { instancePath: instancePath + "/gates/" + i5 + "/name", schemaPath: "#/properties/gates/items/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema31.properties.gates.items.properties.name, data: data33 };
                                    if (vErrors === null) {
                                        vErrors = [err62];
                                    }
                                    else {
                                        vErrors.push(err62);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err63 = { instancePath: instancePath + "/gates/" + i5 + "/name", schemaPath: "#/properties/gates/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.gates.items.properties.name.type, parentSchema: schema31.properties.gates.items.properties.name, data: data33 };
                                if (vErrors === null) {
                                    vErrors = [err63];
                                }
                                else {
                                    vErrors.push(err63);
                                }
                                errors++;
                            }
                        }
                        if (data31.command !== undefined) {
                            let data34 = data31.command;
                            if (typeof data34 === "string") {
                                if (!pattern5.test(data34)) {
                                    const err64 = { instancePath: instancePath + "/gates/" + i5 + "/command", schemaPath: "#/properties/gates/items/properties/command/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema31.properties.gates.items.properties.command, data: data34 };
                                    if (vErrors === null) {
                                        vErrors = [err64];
                                    }
                                    else {
                                        vErrors.push(err64);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err65 = { instancePath: instancePath + "/gates/" + i5 + "/command", schemaPath: "#/properties/gates/items/properties/command/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.gates.items.properties.command.type, parentSchema: schema31.properties.gates.items.properties.command, data: data34 };
                                if (vErrors === null) {
                                    vErrors = [err65];
                                }
                                else {
                                    vErrors.push(err65);
                                }
                                errors++;
                            }
                        }
                        if (data31.max_seconds !== undefined) {
                            let data35 = data31.max_seconds;
                            if ((typeof data35 == "number") && (isFinite(data35))) {
                                if (data35 > 86400 || isNaN(data35)) {
                                    const err66 = { instancePath: instancePath + "/gates/" + i5 + "/max_seconds", schemaPath: "#/properties/gates/items/properties/max_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema31.properties.gates.items.properties.max_seconds, data: data35 };
                                    if (vErrors === null) {
                                        vErrors = [err66];
                                    }
                                    else {
                                        vErrors.push(err66);
                                    }
                                    errors++;
                                }
                                if (data35 <= 0 || isNaN(data35)) {
                                    const err67 = { instancePath: instancePath + "/gates/" + i5 + "/max_seconds", schemaPath: "#/properties/gates/items/properties/max_seconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema31.properties.gates.items.properties.max_seconds, data: data35 };
                                    if (vErrors === null) {
                                        vErrors = [err67];
                                    }
                                    else {
                                        vErrors.push(err67);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err68 = { instancePath: instancePath + "/gates/" + i5 + "/max_seconds", schemaPath: "#/properties/gates/items/properties/max_seconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema31.properties.gates.items.properties.max_seconds.type, parentSchema: schema31.properties.gates.items.properties.max_seconds, data: data35 };
                                if (vErrors === null) {
                                    vErrors = [err68];
                                }
                                else {
                                    vErrors.push(err68);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err69 = { instancePath: instancePath + "/gates/" + i5, schemaPath: "#/properties/gates/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.gates.items.type, parentSchema: schema31.properties.gates.items, data: data31 };
                        if (vErrors === null) {
                            vErrors = [err69];
                        }
                        else {
                            vErrors.push(err69);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err70 = { instancePath: instancePath + "/gates", schemaPath: "#/properties/gates/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.gates.type, parentSchema: schema31.properties.gates, data: data30 };
                if (vErrors === null) {
                    vErrors = [err70];
                }
                else {
                    vErrors.push(err70);
                }
                errors++;
            }
        }
    }
    else {
        const err71 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
        if (vErrors === null) {
            vErrors = [err71];
        }
        else {
            vErrors.push(err71);
        }
        errors++;
    }
    validate20.errors = vErrors;
    return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const validateRiskNote = validate21;
const schema32 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "risk_note.v1.schema.json", "title": "RiskNote", "description": "A signed acceptance of one benchmark's regression, added by the change that causes it.", "type": "object", "additionalProperties": false, "required": ["schema_version", "packet_id", "generated_at_unix_ms", "threat_surface_summary", "risks", "top_open_risk_id", "signoff"], "properties": { "$schema": { "type": "string" }, "schema_version": { "enum": ["fj.risk-note.v1", "frankenjax.risk-note.v1"] }, "packet_id": { "type": "string", "pattern": "\\S" }, "generated_at_unix_ms": { "type": "integer", "minimum": 0 }, "threat_surface_summary": { "type": "string" }, "risks": { "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["risk_id", "category", "description", "likelihood", "impact", "mitigation_status", "mitigations", "residual_risk", "evidence_refs"], "properties": { "risk_id": { "type": "string", "pattern": "\\S" }, "category": { "enum": ["compatibility", "security", "performance", "correctness", "operability"] }, "description": { "type": "string", "pattern": "\\S" }, "likelihood": { "type": ["string", "number"] }, "impact": { "type": ["string", "number"] }, "mitigation_status": { "enum": ["planned", "in_progress", "mitigated", "accepted"] }, "mitigations": { "type": "array", "items": { "type": "string" } }, "residual_risk": { "type": ["string", "number"] }, "evidence_refs": { "type": "array", "items": { "type": "string" } } } } }, "top_open_risk_id": { "type": ["string", "null"] }, "signoff": { "type": "object", "additionalProperties": false, "required": ["author", "approved", "signed_at"], "properties": { "author": { "type": "string", "pattern": "\\S" }, "approved": { "type": "boolean" }, "signed_at": { "type": ["string", "integer"] } } }, "acceptance": { "type": "object", "additionalProperties": false, "required": ["bench_id", "metric", "max_delta_percent", "expires_on"], "properties": { "bench_id": { "type": "string", "pattern": "\\S" }, "metric": { "const": "p95" }, "max_delta_percent": { "type": "number", "exclusiveMinimum": 0 }, "expires_on": { "type": "string", "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" }, "issue": { "type": "string" } } } } };
const pattern18 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="risk_note.v1.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate21.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.schema_version === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema_version" }, message: "must have required property '" + "schema_version" + "'", schema: schema32.required, parentSchema: schema32, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.packet_id === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "packet_id" }, message: "must have required property '" + "packet_id" + "'", schema: schema32.required, parentSchema: schema32, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.generated_at_unix_ms === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "generated_at_unix_ms" }, message: "must have required property '" + "generated_at_unix_ms" + "'", schema: schema32.required, parentSchema: schema32, data };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.threat_surface_summary === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "threat_surface_summary" }, message: "must have required property '" + "threat_surface_summary" + "'", schema: schema32.required, parentSchema: schema32, data };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.risks === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "risks" }, message: "must have required property '" + "risks" + "'", schema: schema32.required, parentSchema: schema32, data };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.top_open_risk_id === undefined) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "top_open_risk_id" }, message: "must have required property '" + "top_open_risk_id" + "'", schema: schema32.required, parentSchema: schema32, data };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.signoff === undefined) {
            const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signoff" }, message: "must have required property '" + "signoff" + "'", schema: schema32.required, parentSchema: schema32, data };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func1.call(schema32.properties, key0))) {
                const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32, data };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.$schema !== undefined) {
            let data0 = data.$schema;
            if (typeof data0 !== "string") {
                const err8 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.$schema.type, parentSchema: schema32.properties.$schema, data: data0 };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.schema_version !== undefined) {
            let data1 = data.schema_version;
            if (!((data1 === "fj.risk-note.v1") || (data1 === "frankenjax.risk-note.v1"))) {
                const err9 = { instancePath: instancePath + "/schema_version", schemaPath: "#/properties/schema_version/enum", keyword: "enum", params: { allowedValues: schema32.properties.schema_version.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.schema_version.enum, parentSchema: schema32.properties.schema_version, data: data1 };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.packet_id !== undefined) {
            let data2 = data.packet_id;
            if (typeof data2 === "string") {
                if (!pattern5.test(data2)) {
                    const err10 = { instancePath: instancePath + "/packet_id", schemaPath: "#/properties/packet_id/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema32.properties.packet_id, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
            }
            else {
                const err11 = { instancePath: instancePath + "/packet_id", schemaPath: "#/properties/packet_id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.packet_id.type, parentSchema: schema32.properties.packet_id, data: data2 };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.generated_at_unix_ms !== undefined) {
            let data3 = data.generated_at_unix_ms;
            if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                const err12 = { instancePath: instancePath + "/generated_at_unix_ms", schemaPath: "#/properties/generated_at_unix_ms/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.generated_at_unix_ms.type, parentSchema: schema32.properties.generated_at_unix_ms, data: data3 };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
            if ((typeof data3 == "number") && (isFinite(data3))) {
                if (data3 < 0 || isNaN(data3)) {
                    const err13 = { instancePath: instancePath + "/generated_at_unix_ms", schemaPath: "#/properties/generated_at_unix_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema32.properties.generated_at_unix_ms, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err13];
                    }
                    else {
                        vErrors.push(err13);
                    }
                    errors++;
                }
            }
        }
        if (data.threat_surface_summary !== undefined) {
            let data4 = data.threat_surface_summary;
            if (typeof data4 !== "string") {
                const err14 = { instancePath: instancePath + "/threat_surface_summary", schemaPath: "#/properties/threat_surface_summary/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.threat_surface_summary.type, parentSchema: schema32.properties.threat_surface_summary, data: data4 };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        if (data.risks !== undefined) {
            let data5 = data.risks;
            if (Array.isArray(data5)) {
                if (data5.length < 1) {
                    const err15 = { instancePath: instancePath + "/risks", schemaPath: "#/properties/risks/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema32.properties.risks, data: data5 };
                    if (vErrors === null) {
                        vErrors = [err15];
                    }
                    else {
                        vErrors.push(err15);
                    }
                    errors++;
                }
                const len0 = data5.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data6 = data5[i0];
                    if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                        if (data6.risk_id === undefined) {
                            const err16 = { instancePath: instancePath + "/risks/" + i0, schemaPath: "#/properties/risks/items/required", keyword: "required", params: { missingProperty: "risk_id" }, message: "must have required property '" + "risk_id" + "'", schema: schema32.properties.risks.items.required, parentSchema: schema32.properties.risks.items, data: data6 };
                            if (vErrors === null) {
                                vErrors = [err16];
                            }
                            else {
                                vErrors.push(err16);
                            }
                            errors++;
                        }
                        if (data6.category === undefined) {
                            const err17 = { instancePath: instancePath + "/risks/" + i0, schemaPath: "#/properties/risks/items/required", keyword: "required", params: { missingProperty: "category" }, message: "must have required property '" + "category" + "'", schema: schema32.properties.risks.items.required, parentSchema: schema32.properties.risks.items, data: data6 };
                            if (vErrors === null) {
                                vErrors = [err17];
                            }
                            else {
                                vErrors.push(err17);
                            }
                            errors++;
                        }
                        if (data6.description === undefined) {
                            const err18 = { instancePath: instancePath + "/risks/" + i0, schemaPath: "#/properties/risks/items/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property '" + "description" + "'", schema: schema32.properties.risks.items.required, parentSchema: schema32.properties.risks.items, data: data6 };
                            if (vErrors === null) {
                                vErrors = [err18];
                            }
                            else {
                                vErrors.push(err18);
                            }
                            errors++;
                        }
                        if (data6.likelihood === undefined) {
                            const err19 = { instancePath: instancePath + "/risks/" + i0, schemaPath: "#/properties/risks/items/required", keyword: "required", params: { missingProperty: "likelihood" }, message: "must have required property '" + "likelihood" + "'", schema: schema32.properties.risks.items.required, parentSchema: schema32.properties.risks.items, data: data6 };
                            if (vErrors === null) {
                                vErrors = [err19];
                            }
                            else {
                                vErrors.push(err19);
                            }
                            errors++;
                        }
                        if (data6.impact === undefined) {
                            const err20 = { instancePath: instancePath + "/risks/" + i0, schemaPath: "#/properties/risks/items/required", keyword: "required", params: { missingProperty: "impact" }, message: "must have required property '" + "impact" + "'", schema: schema32.properties.risks.items.required, parentSchema: schema32.properties.risks.items, data: data6 };
                            if (vErrors === null) {
                                vErrors = [err20];
                            }
                            else {
                                vErrors.push(err20);
                            }
                            errors++;
                        }
                        if (data6.mitigation_status === undefined) {
                            const err21 = { instancePath: instancePath + "/risks/" + i0, schemaPath: "#/properties/risks/items/required", keyword: "required", params: { missingProperty: "mitigation_status" }, message: "must have required property '" + "mitigation_status" + "'", schema: schema32.properties.risks.items.required, parentSchema: schema32.properties.risks.items, data: data6 };
                            if (vErrors === null) {
                                vErrors = [err21];
                            }
                            else {
                                vErrors.push(err21);
                            }
                            errors++;
                        }
                        if (data6.mitigations === undefined) {
                            const err22 = { instancePath: instancePath + "/risks/" + i0, schemaPath: "#/properties/risks/items/required", keyword: "required", params: { missingProperty: "mitigations" }, message: "must have required property '" + "mitigations" + "'", schema: schema32.properties.risks.items.required, parentSchema: schema32.properties.risks.items, data: data6 };
                            if (vErrors === null) {
                                vErrors = [err22];
                            }
                            else {
                                vErrors.push(err22);
                            }
                            errors++;
                        }
                        if (data6.residual_risk === undefined) {
                            const err23 = { instancePath: instancePath + "/risks/" + i0, schemaPath: "#/properties/risks/items/required", keyword: "required", params: { missingProperty: "residual_risk" }, message: "must have required property '" + "residual_risk" + "'", schema: schema32.properties.risks.items.required, parentSchema: schema32.properties.risks.items, data: data6 };
                            if (vErrors === null) {
                                vErrors = [err23];
                            }
                            else {
                                vErrors.push(err23);
                            }
                            errors++;
                        }
                        if (data6.evidence_refs === undefined) {
                            const err24 = { instancePath: instancePath + "/risks/" + i0, schemaPath: "#/properties/risks/items/required", keyword: "required", params: { missingProperty: "evidence_refs" }, message: "must have required property '" + "evidence_refs" + "'", schema: schema32.properties.risks.items.required, parentSchema: schema32.properties.risks.items, data: data6 };
                            if (vErrors === null) {
                                vErrors = [err24];
                            }
                            else {
                                vErrors.push(err24);
                            }
                            errors++;
                        }
                        for (const key1 in data6) {
                            if (!(func1.call(schema32.properties.risks.items.properties, key1))) {
                                const err25 = { instancePath: instancePath + "/risks/" + i0, schemaPath: "#/properties/risks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.risks.items, data: data6 };
                                if (vErrors === null) {
                                    vErrors = [err25];
                                }
                                else {
                                    vErrors.push(err25);
                                }
                                errors++;
                            }
                        }
                        if (data6.risk_id !== undefined) {
                            let data7 = data6.risk_id;
                            if (typeof data7 === "string") {
                                if (!pattern5.test(data7)) {
                                    const err26 = { instancePath: instancePath + "/risks/" + i0 + "/risk_id", schemaPath: "#/properties/risks/items/properties/risk_id/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema32.properties.risks.items.properties.risk_id, data: data7 };
                                    if (vErrors === null) {
                                        vErrors = [err26];
                                    }
                                    else {
                                        vErrors.push(err26);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err27 = { instancePath: instancePath + "/risks/" + i0 + "/risk_id", schemaPath: "#/properties/risks/items/properties/risk_id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.risks.items.properties.risk_id.type, parentSchema: schema32.properties.risks.items.properties.risk_id, data: data7 };
                                if (vErrors === null) {
                                    vErrors = [err27];
                                }
                                else {
                                    vErrors.push(err27);
                                }
                                errors++;
                            }
                        }
                        if (data6.category !== undefined) {
                            let data8 = data6.category;
                            if (!(((((data8 === "compatibility") || (data8 === "security")) || (data8 === "performance")) || (data8 === "correctness")) || (data8 === "operability"))) {
                                const err28 = { instancePath: instancePath + "/risks/" + i0 + "/category", schemaPath: "#/properties/risks/items/properties/category/enum", keyword: "enum", params: { allowedValues: schema32.properties.risks.items.properties.category.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.risks.items.properties.category.enum, parentSchema: schema32.properties.risks.items.properties.category, data: data8 };
                                if (vErrors === null) {
                                    vErrors = [err28];
                                }
                                else {
                                    vErrors.push(err28);
                                }
                                errors++;
                            }
                        }
                        if (data6.description !== undefined) {
                            let data9 = data6.description;
                            if (typeof data9 === "string") {
                                if (!pattern5.test(data9)) {
                                    const err29 = { instancePath: instancePath + "/risks/" + i0 + "/description", schemaPath: "#/properties/risks/items/properties/description/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema32.properties.risks.items.properties.description, data: data9 };
                                    if (vErrors === null) {
                                        vErrors = [err29];
                                    }
                                    else {
                                        vErrors.push(err29);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err30 = { instancePath: instancePath + "/risks/" + i0 + "/description", schemaPath: "#/properties/risks/items/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.risks.items.properties.description.type, parentSchema: schema32.properties.risks.items.properties.description, data: data9 };
                                if (vErrors === null) {
                                    vErrors = [err30];
                                }
                                else {
                                    vErrors.push(err30);
                                }
                                errors++;
                            }
                        }
                        if (data6.likelihood !== undefined) {
                            let data10 = data6.likelihood;
                            if ((typeof data10 !== "string") && (!((typeof data10 == "number") && (isFinite(data10))))) {
                                const err31 = { instancePath: instancePath + "/risks/" + i0 + "/likelihood", schemaPath: "#/properties/risks/items/properties/likelihood/type", keyword: "type", params: { type: schema32.properties.risks.items.properties.likelihood.type }, message: "must be string,number", schema: schema32.properties.risks.items.properties.likelihood.type, parentSchema: schema32.properties.risks.items.properties.likelihood, data: data10 };
                                if (vErrors === null) {
                                    vErrors = [err31];
                                }
                                else {
                                    vErrors.push(err31);
                                }
                                errors++;
                            }
                        }
                        if (data6.impact !== undefined) {
                            let data11 = data6.impact;
                            if ((typeof data11 !== "string") && (!((typeof data11 == "number") && (isFinite(data11))))) {
                                const err32 = { instancePath: instancePath + "/risks/" + i0 + "/impact", schemaPath: "#/properties/risks/items/properties/impact/type", keyword: "type", params: { type: schema32.properties.risks.items.properties.impact.type }, message: "must be string,number", schema: schema32.properties.risks.items.properties.impact.type, parentSchema: schema32.properties.risks.items.properties.impact, data: data11 };
                                if (vErrors === null) {
                                    vErrors = [err32];
                                }
                                else {
                                    vErrors.push(err32);
                                }
                                errors++;
                            }
                        }
                        if (data6.mitigation_status !== undefined) {
                            let data12 = data6.mitigation_status;
                            if (!((((data12 === "planned") || (data12 === "in_progress")) || (data12 === "mitigated")) || (data12 === "accepted"))) {
                                const err33 = { instancePath: instancePath + "/risks/" + i0 + "/mitigation_status", schemaPath: "#/properties/risks/items/properties/mitigation_status/enum", keyword: "enum", params: { allowedValues: schema32.properties.risks.items.properties.mitigation_status.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.risks.items.properties.mitigation_status.enum, parentSchema: schema32.properties.risks.items.properties.mitigation_status, data: data12 };
                                if (vErrors === null) {
                                    vErrors = [err33];
                                }
                                else {
                                    vErrors.push(err33);
                                }
                                errors++;
                            }
                        }
                        if (data6.mitigations !== undefined) {
                            let data13 = data6.mitigations;
                            if (Array.isArray(data13)) {
                                const len1 = data13.length;
                                for (let i1 = 0; i1 < len1; i1++) {
                                    let data14 = data13[i1];
                                    if (typeof data14 !== "string") {
                                        const err34 = { instancePath: instancePath + "/risks/" + i0 + "/mitigations/" + i1, schemaPath: "#/properties/risks/items/properties/mitigations/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.risks.items.properties.mitigations.items.type, parentSchema: schema32.properties.risks.items.properties.mitigations.items, data: data14 };
                                        if (vErrors === null) {
                                            vErrors = [err34];
                                        }
                                        else {
                                            vErrors.push(err34);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err35 = { instancePath: instancePath + "/risks/" + i0 + "/mitigations", schemaPath: "#/properties/risks/items/properties/mitigations/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.risks.items.properties.mitigations.type, parentSchema: schema32.properties.risks.items.properties.mitigations, data: data13 };
                                if (vErrors === null) {
                                    vErrors = [err35];
                                }
                                else {
                                    vErrors.push(err35);
                                }
                                errors++;
                            }
                        }
                        if (data6.residual_risk !== undefined) {
                            let data15 = data6.residual_risk;
                            if ((typeof data15 !== "string") && (!((typeof data15 == "number") && (isFinite(data15))))) {
                                const err36 = { instancePath: instancePath + "/risks/" + i0 + "/residual_risk", schemaPath: "#/properties/risks/items/properties/residual_risk/type", keyword: "type", params: { type: schema32.properties.risks.items.properties.residual_risk.type }, message: "must be string,number", schema: schema32.properties.risks.items.properties.residual_risk.type, parentSchema: schema32.properties.risks.items.properties.residual_risk, data: data15 };
                                if (vErrors === null) {
                                    vErrors = [err36];
                                }
                                else {
                                    vErrors.push(err36);
                                }
                                errors++;
                            }
                        }
                        if (data6.evidence_refs !== undefined) {
                            let data16 = data6.evidence_refs;
                            if (Array.isArray(data16)) {
                                const len2 = data16.length;
                                for (let i2 = 0; i2 < len2; i2++) {
                                    let data17 = data16[i2];
                                    if (typeof data17 !== "string") {
                                        const err37 = { instancePath: instancePath + "/risks/" + i0 + "/evidence_refs/" + i2, schemaPath: "#/properties/risks/items/properties/evidence_refs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.risks.items.properties.evidence_refs.items.type, parentSchema: schema32.properties.risks.items.properties.evidence_refs.items, data: data17 };
                                        if (vErrors === null) {
                                            vErrors = [err37];
                                        }
                                        else {
                                            vErrors.push(err37);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err38 = { instancePath: instancePath + "/risks/" + i0 + "/evidence_refs", schemaPath: "#/properties/risks/items/properties/evidence_refs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.risks.items.properties.evidence_refs.type, parentSchema: schema32.properties.risks.items.properties.evidence_refs, data: data16 };
                                if (vErrors === null) {
                                    vErrors = [err38];
                                }
                                else {
                                    vErrors.push(err38);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err39 = { instancePath: instancePath + "/risks/" + i0, schemaPath: "#/properties/risks/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.risks.items.type, parentSchema: schema32.properties.risks.items, data: data6 };
                        if (vErrors === null) {
                            vErrors = [err39];
                        }
                        else {
                            vErrors.push(err39);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err40 = { instancePath: instancePath + "/risks", schemaPath: "#/properties/risks/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.risks.type, parentSchema: schema32.properties.risks, data: data5 };
                if (vErrors === null) {
                    vErrors = [err40];
                }
                else {
                    vErrors.push(err40);
                }
                errors++;
            }
        }
        if (data.top_open_risk_id !== undefined) {
            let data18 = data.top_open_risk_id;
            if ((typeof data18 !== "string") && (data18 !== null)) {
                const err41 = { instancePath: instancePath + "/top_open_risk_id", schemaPath: "#/properties/top_open_risk_id/type", keyword: "type", params: { type: schema32.properties.top_open_risk_id.type }, message: "must be string,null", schema: schema32.properties.top_open_risk_id.type, parentSchema: schema32.properties.top_open_risk_id, data: data18 };
                if (vErrors === null) {
                    vErrors = [err41];
                }
                else {
                    vErrors.push(err41);
                }
                errors++;
            }
        }
        if (data.signoff !== undefined) {
            let data19 = data.signoff;
            if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                if (data19.author === undefined) {
                    const err42 = { instancePath: instancePath + "/signoff", schemaPath: "#/properties/signoff/required", keyword: "required", params: { missingProperty: "author" }, message: "must have required property '" + "author" + "'", schema: schema32.properties.signoff.required, parentSchema: schema32.properties.signoff, data: data19 };
                    if (vErrors === null) {
                        vErrors = [err42];
                    }
                    else {
                        vErrors.push(err42);
                    }
                    errors++;
                }
                if (data19.approved === undefined) {
                    const err43 = { instancePath: instancePath + "/signoff", schemaPath: "#/properties/signoff/required", keyword: "required", params: { missingProperty: "approved" }, message: "must have required property '" + "approved" + "'", schema: schema32.properties.signoff.required, parentSchema: schema32.properties.signoff, data: data19 };
                    if (vErrors === null) {
                        vErrors = [err43];
                    }
                    else {
                        vErrors.push(err43);
                    }
                    errors++;
                }
                if (data19.signed_at === undefined) {
                    const err44 = { instancePath: instancePath + "/signoff", schemaPath: "#/properties/signoff/required", keyword: "required", params: { missingProperty: "signed_at" }, message: "must have required property '" + "signed_at" + "'", schema: schema32.properties.signoff.required, parentSchema: schema32.properties.signoff, data: data19 };
                    if (vErrors === null) {
                        vErrors = [err44];
                    }
                    else {
                        vErrors.push(err44);
                    }
                    errors++;
                }
                for (const key2 in data19) {
                    if (!(((key2 === "author") || (key2 === "approved")) || (key2 === "signed_at"))) {
                        const err45 = { instancePath: instancePath + "/signoff", schemaPath: "#/properties/signoff/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.signoff, data: data19 };
                        if (vErrors === null) {
                            vErrors = [err45];
                        }
                        else {
                            vErrors.push(err45);
                        }
                        errors++;
                    }
                }
                if (data19.author !== undefined) {
                    let data20 = data19.author;
                    if (typeof data20 === "string") {
                        if (!pattern5.test(data20)) {
                            const err46 = { instancePath: instancePath + "/signoff/author", schemaPath: "#/properties/signoff/properties/author/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema32.properties.signoff.properties.author, data: data20 };
                            if (vErrors === null) {
                                vErrors = [err46];
                            }
                            else {
                                vErrors.push(err46);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err47 = { instancePath: instancePath + "/signoff/author", schemaPath: "#/properties/signoff/properties/author/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.signoff.properties.author.type, parentSchema: schema32.properties.signoff.properties.author, data: data20 };
                        if (vErrors === null) {
                            vErrors = [err47];
                        }
                        else {
                            vErrors.push(err47);
                        }
                        errors++;
                    }
                }
                if (data19.approved !== undefined) {
                    let data21 = data19.approved;
                    if (typeof data21 !== "boolean") {
                        const err48 = { instancePath: instancePath + "/signoff/approved", schemaPath: "#/properties/signoff/properties/approved/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.signoff.properties.approved.type, parentSchema: schema32.properties.signoff.properties.approved, data: data21 };
                        if (vErrors === null) {
                            vErrors = [err48];
                        }
                        else {
                            vErrors.push(err48);
                        }
                        errors++;
                    }
                }
                if (data19.signed_at !== undefined) {
                    let data22 = data19.signed_at;
                    if ((typeof data22 !== "string") && (!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22))))) {
                        const err49 = { instancePath: instancePath + "/signoff/signed_at", schemaPath: "#/properties/signoff/properties/signed_at/type", keyword: "type", params: { type: schema32.properties.signoff.properties.signed_at.type }, message: "must be string,integer", schema: schema32.properties.signoff.properties.signed_at.type, parentSchema: schema32.properties.signoff.properties.signed_at, data: data22 };
                        if (vErrors === null) {
                            vErrors = [err49];
                        }
                        else {
                            vErrors.push(err49);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err50 = { instancePath: instancePath + "/signoff", schemaPath: "#/properties/signoff/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.signoff.type, parentSchema: schema32.properties.signoff, data: data19 };
                if (vErrors === null) {
                    vErrors = [err50];
                }
                else {
                    vErrors.push(err50);
                }
                errors++;
            }
        }
        if (data.acceptance !== undefined) {
            let data23 = data.acceptance;
            if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                if (data23.bench_id === undefined) {
                    const err51 = { instancePath: instancePath + "/acceptance", schemaPath: "#/properties/acceptance/required", keyword: "required", params: { missingProperty: "bench_id" }, message: "must have required property '" + "bench_id" + "'", schema: schema32.properties.acceptance.required, parentSchema: schema32.properties.acceptance, data: data23 };
                    if (vErrors === null) {
                        vErrors = [err51];
                    }
                    else {
                        vErrors.push(err51);
                    }
                    errors++;
                }
                if (data23.metric === undefined) {
                    const err52 = { instancePath: instancePath + "/acceptance", schemaPath: "#/properties/acceptance/required", keyword: "required", params: { missingProperty: "metric" }, message: "must have required property '" + "metric" + "'", schema: schema32.properties.acceptance.required, parentSchema: schema32.properties.acceptance, data: data23 };
                    if (vErrors === null) {
                        vErrors = [err52];
                    }
                    else {
                        vErrors.push(err52);
                    }
                    errors++;
                }
                if (data23.max_delta_percent === undefined) {
                    const err53 = { instancePath: instancePath + "/acceptance", schemaPath: "#/properties/acceptance/required", keyword: "required", params: { missingProperty: "max_delta_percent" }, message: "must have required property '" + "max_delta_percent" + "'", schema: schema32.properties.acceptance.required, parentSchema: schema32.properties.acceptance, data: data23 };
                    if (vErrors === null) {
                        vErrors = [err53];
                    }
                    else {
                        vErrors.push(err53);
                    }
                    errors++;
                }
                if (data23.expires_on === undefined) {
                    const err54 = { instancePath: instancePath + "/acceptance", schemaPath: "#/properties/acceptance/required", keyword: "required", params: { missingProperty: "expires_on" }, message: "must have required property '" + "expires_on" + "'", schema: schema32.properties.acceptance.required, parentSchema: schema32.properties.acceptance, data: data23 };
                    if (vErrors === null) {
                        vErrors = [err54];
                    }
                    else {
                        vErrors.push(err54);
                    }
                    errors++;
                }
                for (const key3 in data23) {
                    if (!(((((key3 === "bench_id") || (key3 === "metric")) || (key3 === "max_delta_percent")) || (key3 === "expires_on")) || (key3 === "issue"))) {
                        const err55 = { instancePath: instancePath + "/acceptance", schemaPath: "#/properties/acceptance/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.acceptance, data: data23 };
                        if (vErrors === null) {
                            vErrors = [err55];
                        }
                        else {
                            vErrors.push(err55);
                        }
                        errors++;
                    }
                }
                if (data23.bench_id !== undefined) {
                    let data24 = data23.bench_id;
                    if (typeof data24 === "string") {
                        if (!pattern5.test(data24)) {
                            const err56 = { instancePath: instancePath + "/acceptance/bench_id", schemaPath: "#/properties/acceptance/properties/bench_id/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema32.properties.acceptance.properties.bench_id, data: data24 };
                            if (vErrors === null) {
                                vErrors = [err56];
                            }
                            else {
                                vErrors.push(err56);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err57 = { instancePath: instancePath + "/acceptance/bench_id", schemaPath: "#/properties/acceptance/properties/bench_id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.acceptance.properties.bench_id.type, parentSchema: schema32.properties.acceptance.properties.bench_id, data: data24 };
                        if (vErrors === null) {
                            vErrors = [err57];
                        }
                        else {
                            vErrors.push(err57);
                        }
                        errors++;
                    }
                }
                if (data23.metric !== undefined) {
                    let data25 = data23.metric;
                    if ("p95" !== data25) {
                        const err58 = { instancePath: instancePath + "/acceptance/metric", schemaPath: "#/properties/acceptance/properties/metric/const", keyword: "const", params: { allowedValue: "p95" }, message: "must be equal to constant", schema: "p95", parentSchema: schema32.properties.acceptance.properties.metric, data: data25 };
                        if (vErrors === null) {
                            vErrors = [err58];
                        }
                        else {
                            vErrors.push(err58);
                        }
                        errors++;
                    }
                }
                if (data23.max_delta_percent !== undefined) {
                    let data26 = data23.max_delta_percent;
                    if ((typeof data26 == "number") && (isFinite(data26))) {
                        if (data26 <= 0 || isNaN(data26)) {
                            const err59 = { instancePath: instancePath + "/acceptance/max_delta_percent", schemaPath: "#/properties/acceptance/properties/max_delta_percent/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema32.properties.acceptance.properties.max_delta_percent, data: data26 };
                            if (vErrors === null) {
                                vErrors = [err59];
                            }
                            else {
                                vErrors.push(err59);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err60 = { instancePath: instancePath + "/acceptance/max_delta_percent", schemaPath: "#/properties/acceptance/properties/max_delta_percent/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema32.properties.acceptance.properties.max_delta_percent.type, parentSchema: schema32.properties.acceptance.properties.max_delta_percent, data: data26 };
                        if (vErrors === null) {
                            vErrors = [err60];
                        }
                        else {
                            vErrors.push(err60);
                        }
                        errors++;
                    }
                }
                if (data23.expires_on !== undefined) {
                    let data27 = data23.expires_on;
                    if (typeof data27 === "string") {
                        if (!pattern18.test(data27)) {
                            const err61 = { instancePath: instancePath + "/acceptance/expires_on", schemaPath: "#/properties/acceptance/properties/expires_on/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" }, message: "must match pattern \"" + "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" + "\"", schema: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", parentSchema: schema32.properties.acceptance.properties.expires_on, data: data27 };
                            if (vErrors === null) {
                                vErrors = [err61];
                            }
                            else {
                                vErrors.push(err61);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err62 = { instancePath: instancePath + "/acceptance/expires_on", schemaPath: "#/properties/acceptance/properties/expires_on/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.acceptance.properties.expires_on.type, parentSchema: schema32.properties.acceptance.properties.expires_on, data: data27 };
                        if (vErrors === null) {
                            vErrors = [err62];
                        }
                        else {
                            vErrors.push(err62);
                        }
                        errors++;
                    }
                }
                if (data23.issue !== undefined) {
                    let data28 = data23.issue;
                    if (typeof data28 !== "string") {
                        const err63 = { instancePath: instancePath + "/acceptance/issue", schemaPath: "#/properties/acceptance/properties/issue/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.acceptance.properties.issue.type, parentSchema: schema32.properties.acceptance.properties.issue, data: data28 };
                        if (vErrors === null) {
                            vErrors = [err63];
                        }
                        else {
                            vErrors.push(err63);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err64 = { instancePath: instancePath + "/acceptance", schemaPath: "#/properties/acceptance/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.acceptance.type, parentSchema: schema32.properties.acceptance, data: data23 };
                if (vErrors === null) {
                    vErrors = [err64];
                }
                else {
                    vErrors.push(err64);
                }
                errors++;
            }
        }
    }
    else {
        const err65 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.type, parentSchema: schema32, data };
        if (vErrors === null) {
            vErrors = [err65];
        }
        else {
            vErrors.push(err65);
        }
        errors++;
    }
    validate21.errors = vErrors;
    return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const validateReport = validate22;
const schema33 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "perf_delta.v1.schema.json", "title": "PerfDelta", "description": "The report of one run: every benchmark's verdict and the overall status.", "type": "object", "additionalProperties": false, "required": ["schema_version", "tool_version", "generated_at_unix_ms", "duration_ms", "baseline_id", "candidate_id", "regression_threshold_percent", "benchmarks", "regressions", "overall_status", "environment", "risk_note_findings", "warnings"], "properties": { "schema_version": { "const": "fj.perf-delta.v1" }, "tool_version": { "type": "string" }, "generated_at_unix_ms": { "type": "integer", "minimum": 0 }, "duration_ms": { "type": "number", "minimum": 0 }, "baseline_id": { "type": ["string", "null"], "description": "Full commit id; null when none could be found." }, "baseline_name": { "type": "string", "description": "The name or ref the baseline was chosen by." }, "candidate_id": { "type": ["string", "null"], "description": "Full commit id; of a dirty tree its snapshot commit." }, "shard": { "type": "object", "description": "The part of the benchmarks that this report is about; absent when it is about all.", "additionalProperties": false, "required": ["index", "count"], "properties": { "index": { "type": "integer", "minimum": 1 }, "count": { "type": "integer", "minimum": 1 } } }, "regression_threshold_percent": { "type": "number" }, "benchmarks": { "type": "array", "items": { "$ref": "#/$defs/BenchmarkResult" } }, "regressions": { "type": "array", "items": { "$ref": "#/$defs/Regression" } }, "overall_status": { "enum": ["pass", "fail"] }, "error": { "type": "object", "additionalProperties": false, "required": ["code", "message"], "properties": { "code": { "type": "string" }, "message": { "type": "string" } } }, "environment": { "$ref": "#/$defs/Environment" }, "policy_source": { "type": "string", "description": "Where the budgets were read from." }, "risk_note_findings": { "type": "array", "description": "Each risk note that this change adds or edits, and what became of it.", "items": { "type": "object", "additionalProperties": false, "required": ["path", "outcome", "message"], "properties": { "path": { "type": "string" }, "bench_id": { "type": "string" }, "outcome": { "enum": ["covers", "unused", "expired", "invalid", "too_small", "not_approved"] }, "message": { "type": "string" } } } }, "warnings": { "type": "array", "items": { "type": "string" } } }, "$defs": { "BenchmarkResult": { "title": "BenchmarkResult", "type": "object", "additionalProperties": false, "required": ["bench_id", "group", "baseline_p95_ns", "candidate_p95_ns", "p95_kind", "calls_per_sample", "delta_percent", "interval", "pairs", "limit_percent", "status", "reason"], "properties": { "bench_id": { "type": "string" }, "group": { "type": "string" }, "source_file": { "type": "string", "description": "The suite's path in the candidate (or the baseline, when removed)." }, "baseline_p95_ns": { "type": ["number", "null"], "description": "Median over processes of the p95 of one call." }, "candidate_p95_ns": { "type": ["number", "null"] }, "p95_kind": { "enum": ["call", "batch-mean", null], "description": "What one sample is: one call, or the mean of a small fixed batch." }, "calls_per_sample": { "type": ["integer", "null"], "minimum": 1 }, "delta_percent": { "type": ["number", "null"], "description": "The paired effect; need not equal the ratio of the two p95s." }, "interval": { "description": "Unadjusted two-sided 95 % interval of the effect.", "anyOf": [{ "type": "null" }, { "$ref": "#/$defs/Interval" }] }, "pairs": { "type": "integer", "minimum": 0 }, "limit_percent": { "type": ["number", "null"], "description": "The threshold of this benchmark." }, "status": { "enum": ["regressed", "risk_noted", "pass", "improved", "inconclusive", "new", "removed", "failed"] }, "reason": { "type": "string" }, "smallest_detectable_percent": { "type": "number", "description": "Stated for inconclusive: the smallest effect that this run could have seen." }, "risk_note_ref": { "type": "string" } } }, "Interval": { "title": "Interval", "type": "object", "additionalProperties": false, "required": ["lower_percent", "upper_percent", "confidence_percent"], "properties": { "lower_percent": { "type": "number" }, "upper_percent": { "type": "number" }, "confidence_percent": { "type": "number" } } }, "Regression": { "title": "Regression", "type": "object", "additionalProperties": false, "required": ["bench_id", "delta_percent", "justified", "reason"], "properties": { "bench_id": { "type": "string" }, "delta_percent": { "type": "number" }, "justified": { "type": "boolean" }, "reason": { "type": "string" }, "risk_note_ref": { "type": "string" } } }, "Environment": { "title": "Environment", "type": "object", "additionalProperties": false, "required": ["os", "arch", "cpu_model", "cpu_count", "node", "v8", "pinned_cpu"], "properties": { "os": { "type": "string" }, "arch": { "type": "string" }, "cpu_model": { "type": "string" }, "cpu_count": { "type": "integer", "minimum": 1 }, "node": { "type": "string", "description": "The Node that ran the suites." }, "v8": { "type": "string" }, "pinned_cpu": { "type": ["integer", "null"], "description": "The CPU both sides shared; null where the platform cannot pin." } } } } };
const schema36 = { "title": "Regression", "type": "object", "additionalProperties": false, "required": ["bench_id", "delta_percent", "justified", "reason"], "properties": { "bench_id": { "type": "string" }, "delta_percent": { "type": "number" }, "justified": { "type": "boolean" }, "reason": { "type": "string" }, "risk_note_ref": { "type": "string" } } };
const schema37 = { "title": "Environment", "type": "object", "additionalProperties": false, "required": ["os", "arch", "cpu_model", "cpu_count", "node", "v8", "pinned_cpu"], "properties": { "os": { "type": "string" }, "arch": { "type": "string" }, "cpu_model": { "type": "string" }, "cpu_count": { "type": "integer", "minimum": 1 }, "node": { "type": "string", "description": "The Node that ran the suites." }, "v8": { "type": "string" }, "pinned_cpu": { "type": ["integer", "null"], "description": "The CPU both sides shared; null where the platform cannot pin." } } };
const schema34 = { "title": "BenchmarkResult", "type": "object", "additionalProperties": false, "required": ["bench_id", "group", "baseline_p95_ns", "candidate_p95_ns", "p95_kind", "calls_per_sample", "delta_percent", "interval", "pairs", "limit_percent", "status", "reason"], "properties": { "bench_id": { "type": "string" }, "group": { "type": "string" }, "source_file": { "type": "string", "description": "The suite's path in the candidate (or the baseline, when removed)." }, "baseline_p95_ns": { "type": ["number", "null"], "description": "Median over processes of the p95 of one call." }, "candidate_p95_ns": { "type": ["number", "null"] }, "p95_kind": { "enum": ["call", "batch-mean", null], "description": "What one sample is: one call, or the mean of a small fixed batch." }, "calls_per_sample": { "type": ["integer", "null"], "minimum": 1 }, "delta_percent": { "type": ["number", "null"], "description": "The paired effect; need not equal the ratio of the two p95s." }, "interval": { "description": "Unadjusted two-sided 95 % interval of the effect.", "anyOf": [{ "type": "null" }, { "$ref": "#/$defs/Interval" }] }, "pairs": { "type": "integer", "minimum": 0 }, "limit_percent": { "type": ["number", "null"], "description": "The threshold of this benchmark." }, "status": { "enum": ["regressed", "risk_noted", "pass", "improved", "inconclusive", "new", "removed", "failed"] }, "reason": { "type": "string" }, "smallest_detectable_percent": { "type": "number", "description": "Stated for inconclusive: the smallest effect that this run could have seen." }, "risk_note_ref": { "type": "string" } } };
const schema35 = { "title": "Interval", "type": "object", "additionalProperties": false, "required": ["lower_percent", "upper_percent", "confidence_percent"], "properties": { "lower_percent": { "type": "number" }, "upper_percent": { "type": "number" }, "confidence_percent": { "type": "number" } } };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate23.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.bench_id === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bench_id" }, message: "must have required property '" + "bench_id" + "'", schema: schema34.required, parentSchema: schema34, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.group === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "group" }, message: "must have required property '" + "group" + "'", schema: schema34.required, parentSchema: schema34, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.baseline_p95_ns === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "baseline_p95_ns" }, message: "must have required property '" + "baseline_p95_ns" + "'", schema: schema34.required, parentSchema: schema34, data };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.candidate_p95_ns === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "candidate_p95_ns" }, message: "must have required property '" + "candidate_p95_ns" + "'", schema: schema34.required, parentSchema: schema34, data };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.p95_kind === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "p95_kind" }, message: "must have required property '" + "p95_kind" + "'", schema: schema34.required, parentSchema: schema34, data };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.calls_per_sample === undefined) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "calls_per_sample" }, message: "must have required property '" + "calls_per_sample" + "'", schema: schema34.required, parentSchema: schema34, data };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.delta_percent === undefined) {
            const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "delta_percent" }, message: "must have required property '" + "delta_percent" + "'", schema: schema34.required, parentSchema: schema34, data };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if (data.interval === undefined) {
            const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "interval" }, message: "must have required property '" + "interval" + "'", schema: schema34.required, parentSchema: schema34, data };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if (data.pairs === undefined) {
            const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pairs" }, message: "must have required property '" + "pairs" + "'", schema: schema34.required, parentSchema: schema34, data };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        if (data.limit_percent === undefined) {
            const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "limit_percent" }, message: "must have required property '" + "limit_percent" + "'", schema: schema34.required, parentSchema: schema34, data };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        if (data.status === undefined) {
            const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property '" + "status" + "'", schema: schema34.required, parentSchema: schema34, data };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        if (data.reason === undefined) {
            const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property '" + "reason" + "'", schema: schema34.required, parentSchema: schema34, data };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func1.call(schema34.properties, key0))) {
                const err12 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema34, data };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        if (data.bench_id !== undefined) {
            let data0 = data.bench_id;
            if (typeof data0 !== "string") {
                const err13 = { instancePath: instancePath + "/bench_id", schemaPath: "#/properties/bench_id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.bench_id.type, parentSchema: schema34.properties.bench_id, data: data0 };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.group !== undefined) {
            let data1 = data.group;
            if (typeof data1 !== "string") {
                const err14 = { instancePath: instancePath + "/group", schemaPath: "#/properties/group/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.group.type, parentSchema: schema34.properties.group, data: data1 };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        if (data.source_file !== undefined) {
            let data2 = data.source_file;
            if (typeof data2 !== "string") {
                const err15 = { instancePath: instancePath + "/source_file", schemaPath: "#/properties/source_file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.source_file.type, parentSchema: schema34.properties.source_file, data: data2 };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        if (data.baseline_p95_ns !== undefined) {
            let data3 = data.baseline_p95_ns;
            if ((!((typeof data3 == "number") && (isFinite(data3)))) && (data3 !== null)) {
                const err16 = { instancePath: instancePath + "/baseline_p95_ns", schemaPath: "#/properties/baseline_p95_ns/type", keyword: "type", params: { type: schema34.properties.baseline_p95_ns.type }, message: "must be number,null", schema: schema34.properties.baseline_p95_ns.type, parentSchema: schema34.properties.baseline_p95_ns, data: data3 };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        if (data.candidate_p95_ns !== undefined) {
            let data4 = data.candidate_p95_ns;
            if ((!((typeof data4 == "number") && (isFinite(data4)))) && (data4 !== null)) {
                const err17 = { instancePath: instancePath + "/candidate_p95_ns", schemaPath: "#/properties/candidate_p95_ns/type", keyword: "type", params: { type: schema34.properties.candidate_p95_ns.type }, message: "must be number,null", schema: schema34.properties.candidate_p95_ns.type, parentSchema: schema34.properties.candidate_p95_ns, data: data4 };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        if (data.p95_kind !== undefined) {
            let data5 = data.p95_kind;
            if (!(((data5 === "call") || (data5 === "batch-mean")) || (data5 === null))) {
                const err18 = { instancePath: instancePath + "/p95_kind", schemaPath: "#/properties/p95_kind/enum", keyword: "enum", params: { allowedValues: schema34.properties.p95_kind.enum }, message: "must be equal to one of the allowed values", schema: schema34.properties.p95_kind.enum, parentSchema: schema34.properties.p95_kind, data: data5 };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
        if (data.calls_per_sample !== undefined) {
            let data6 = data.calls_per_sample;
            if ((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)) {
                const err19 = { instancePath: instancePath + "/calls_per_sample", schemaPath: "#/properties/calls_per_sample/type", keyword: "type", params: { type: schema34.properties.calls_per_sample.type }, message: "must be integer,null", schema: schema34.properties.calls_per_sample.type, parentSchema: schema34.properties.calls_per_sample, data: data6 };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
            if ((typeof data6 == "number") && (isFinite(data6))) {
                if (data6 < 1 || isNaN(data6)) {
                    const err20 = { instancePath: instancePath + "/calls_per_sample", schemaPath: "#/properties/calls_per_sample/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema34.properties.calls_per_sample, data: data6 };
                    if (vErrors === null) {
                        vErrors = [err20];
                    }
                    else {
                        vErrors.push(err20);
                    }
                    errors++;
                }
            }
        }
        if (data.delta_percent !== undefined) {
            let data7 = data.delta_percent;
            if ((!((typeof data7 == "number") && (isFinite(data7)))) && (data7 !== null)) {
                const err21 = { instancePath: instancePath + "/delta_percent", schemaPath: "#/properties/delta_percent/type", keyword: "type", params: { type: schema34.properties.delta_percent.type }, message: "must be number,null", schema: schema34.properties.delta_percent.type, parentSchema: schema34.properties.delta_percent, data: data7 };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
        }
        if (data.interval !== undefined) {
            let data8 = data.interval;
            const _errs18 = errors;
            let valid1 = false;
            const _errs19 = errors;
            if (data8 !== null) {
                const err22 = { instancePath: instancePath + "/interval", schemaPath: "#/properties/interval/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema34.properties.interval.anyOf[0].type, parentSchema: schema34.properties.interval.anyOf[0], data: data8 };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
                }
                errors++;
            }
            var _valid0 = _errs19 === errors;
            valid1 = valid1 || _valid0;
            const _errs21 = errors;
            if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                if (data8.lower_percent === undefined) {
                    const err23 = { instancePath: instancePath + "/interval", schemaPath: "#/$defs/Interval/required", keyword: "required", params: { missingProperty: "lower_percent" }, message: "must have required property '" + "lower_percent" + "'", schema: schema35.required, parentSchema: schema35, data: data8 };
                    if (vErrors === null) {
                        vErrors = [err23];
                    }
                    else {
                        vErrors.push(err23);
                    }
                    errors++;
                }
                if (data8.upper_percent === undefined) {
                    const err24 = { instancePath: instancePath + "/interval", schemaPath: "#/$defs/Interval/required", keyword: "required", params: { missingProperty: "upper_percent" }, message: "must have required property '" + "upper_percent" + "'", schema: schema35.required, parentSchema: schema35, data: data8 };
                    if (vErrors === null) {
                        vErrors = [err24];
                    }
                    else {
                        vErrors.push(err24);
                    }
                    errors++;
                }
                if (data8.confidence_percent === undefined) {
                    const err25 = { instancePath: instancePath + "/interval", schemaPath: "#/$defs/Interval/required", keyword: "required", params: { missingProperty: "confidence_percent" }, message: "must have required property '" + "confidence_percent" + "'", schema: schema35.required, parentSchema: schema35, data: data8 };
                    if (vErrors === null) {
                        vErrors = [err25];
                    }
                    else {
                        vErrors.push(err25);
                    }
                    errors++;
                }
                for (const key1 in data8) {
                    if (!(((key1 === "lower_percent") || (key1 === "upper_percent")) || (key1 === "confidence_percent"))) {
                        const err26 = { instancePath: instancePath + "/interval", schemaPath: "#/$defs/Interval/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema35, data: data8 };
                        if (vErrors === null) {
                            vErrors = [err26];
                        }
                        else {
                            vErrors.push(err26);
                        }
                        errors++;
                    }
                }
                if (data8.lower_percent !== undefined) {
                    let data9 = data8.lower_percent;
                    if (!((typeof data9 == "number") && (isFinite(data9)))) {
                        const err27 = { instancePath: instancePath + "/interval/lower_percent", schemaPath: "#/$defs/Interval/properties/lower_percent/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema35.properties.lower_percent.type, parentSchema: schema35.properties.lower_percent, data: data9 };
                        if (vErrors === null) {
                            vErrors = [err27];
                        }
                        else {
                            vErrors.push(err27);
                        }
                        errors++;
                    }
                }
                if (data8.upper_percent !== undefined) {
                    let data10 = data8.upper_percent;
                    if (!((typeof data10 == "number") && (isFinite(data10)))) {
                        const err28 = { instancePath: instancePath + "/interval/upper_percent", schemaPath: "#/$defs/Interval/properties/upper_percent/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema35.properties.upper_percent.type, parentSchema: schema35.properties.upper_percent, data: data10 };
                        if (vErrors === null) {
                            vErrors = [err28];
                        }
                        else {
                            vErrors.push(err28);
                        }
                        errors++;
                    }
                }
                if (data8.confidence_percent !== undefined) {
                    let data11 = data8.confidence_percent;
                    if (!((typeof data11 == "number") && (isFinite(data11)))) {
                        const err29 = { instancePath: instancePath + "/interval/confidence_percent", schemaPath: "#/$defs/Interval/properties/confidence_percent/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema35.properties.confidence_percent.type, parentSchema: schema35.properties.confidence_percent, data: data11 };
                        if (vErrors === null) {
                            vErrors = [err29];
                        }
                        else {
                            vErrors.push(err29);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err30 = { instancePath: instancePath + "/interval", schemaPath: "#/$defs/Interval/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema35.type, parentSchema: schema35, data: data8 };
                if (vErrors === null) {
                    vErrors = [err30];
                }
                else {
                    vErrors.push(err30);
                }
                errors++;
            }
            var _valid0 = _errs21 === errors;
            valid1 = valid1 || _valid0;
            if (!valid1) {
                const err31 = { instancePath: instancePath + "/interval", schemaPath: "#/properties/interval/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema34.properties.interval.anyOf, parentSchema: schema34.properties.interval, data: data8 };
                if (vErrors === null) {
                    vErrors = [err31];
                }
                else {
                    vErrors.push(err31);
                }
                errors++;
            }
            else {
                errors = _errs18;
                if (vErrors !== null) {
                    if (_errs18) {
                        vErrors.length = _errs18;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
        if (data.pairs !== undefined) {
            let data12 = data.pairs;
            if (!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) {
                const err32 = { instancePath: instancePath + "/pairs", schemaPath: "#/properties/pairs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.properties.pairs.type, parentSchema: schema34.properties.pairs, data: data12 };
                if (vErrors === null) {
                    vErrors = [err32];
                }
                else {
                    vErrors.push(err32);
                }
                errors++;
            }
            if ((typeof data12 == "number") && (isFinite(data12))) {
                if (data12 < 0 || isNaN(data12)) {
                    const err33 = { instancePath: instancePath + "/pairs", schemaPath: "#/properties/pairs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema34.properties.pairs, data: data12 };
                    if (vErrors === null) {
                        vErrors = [err33];
                    }
                    else {
                        vErrors.push(err33);
                    }
                    errors++;
                }
            }
        }
        if (data.limit_percent !== undefined) {
            let data13 = data.limit_percent;
            if ((!((typeof data13 == "number") && (isFinite(data13)))) && (data13 !== null)) {
                const err34 = { instancePath: instancePath + "/limit_percent", schemaPath: "#/properties/limit_percent/type", keyword: "type", params: { type: schema34.properties.limit_percent.type }, message: "must be number,null", schema: schema34.properties.limit_percent.type, parentSchema: schema34.properties.limit_percent, data: data13 };
                if (vErrors === null) {
                    vErrors = [err34];
                }
                else {
                    vErrors.push(err34);
                }
                errors++;
            }
        }
        if (data.status !== undefined) {
            let data14 = data.status;
            if (!((((((((data14 === "regressed") || (data14 === "risk_noted")) || (data14 === "pass")) || (data14 === "improved")) || (data14 === "inconclusive")) || (data14 === "new")) || (data14 === "removed")) || (data14 === "failed"))) {
                const err35 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema34.properties.status.enum }, message: "must be equal to one of the allowed values", schema: schema34.properties.status.enum, parentSchema: schema34.properties.status, data: data14 };
                if (vErrors === null) {
                    vErrors = [err35];
                }
                else {
                    vErrors.push(err35);
                }
                errors++;
            }
        }
        if (data.reason !== undefined) {
            let data15 = data.reason;
            if (typeof data15 !== "string") {
                const err36 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.reason.type, parentSchema: schema34.properties.reason, data: data15 };
                if (vErrors === null) {
                    vErrors = [err36];
                }
                else {
                    vErrors.push(err36);
                }
                errors++;
            }
        }
        if (data.smallest_detectable_percent !== undefined) {
            let data16 = data.smallest_detectable_percent;
            if (!((typeof data16 == "number") && (isFinite(data16)))) {
                const err37 = { instancePath: instancePath + "/smallest_detectable_percent", schemaPath: "#/properties/smallest_detectable_percent/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema34.properties.smallest_detectable_percent.type, parentSchema: schema34.properties.smallest_detectable_percent, data: data16 };
                if (vErrors === null) {
                    vErrors = [err37];
                }
                else {
                    vErrors.push(err37);
                }
                errors++;
            }
        }
        if (data.risk_note_ref !== undefined) {
            let data17 = data.risk_note_ref;
            if (typeof data17 !== "string") {
                const err38 = { instancePath: instancePath + "/risk_note_ref", schemaPath: "#/properties/risk_note_ref/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.risk_note_ref.type, parentSchema: schema34.properties.risk_note_ref, data: data17 };
                if (vErrors === null) {
                    vErrors = [err38];
                }
                else {
                    vErrors.push(err38);
                }
                errors++;
            }
        }
    }
    else {
        const err39 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.type, parentSchema: schema34, data };
        if (vErrors === null) {
            vErrors = [err39];
        }
        else {
            vErrors.push(err39);
        }
        errors++;
    }
    validate23.errors = vErrors;
    return errors === 0;
}
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="perf_delta.v1.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate22.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.schema_version === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema_version" }, message: "must have required property '" + "schema_version" + "'", schema: schema33.required, parentSchema: schema33, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.tool_version === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tool_version" }, message: "must have required property '" + "tool_version" + "'", schema: schema33.required, parentSchema: schema33, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.generated_at_unix_ms === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "generated_at_unix_ms" }, message: "must have required property '" + "generated_at_unix_ms" + "'", schema: schema33.required, parentSchema: schema33, data };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.duration_ms === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "duration_ms" }, message: "must have required property '" + "duration_ms" + "'", schema: schema33.required, parentSchema: schema33, data };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.baseline_id === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "baseline_id" }, message: "must have required property '" + "baseline_id" + "'", schema: schema33.required, parentSchema: schema33, data };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.candidate_id === undefined) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "candidate_id" }, message: "must have required property '" + "candidate_id" + "'", schema: schema33.required, parentSchema: schema33, data };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.regression_threshold_percent === undefined) {
            const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "regression_threshold_percent" }, message: "must have required property '" + "regression_threshold_percent" + "'", schema: schema33.required, parentSchema: schema33, data };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if (data.benchmarks === undefined) {
            const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "benchmarks" }, message: "must have required property '" + "benchmarks" + "'", schema: schema33.required, parentSchema: schema33, data };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if (data.regressions === undefined) {
            const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "regressions" }, message: "must have required property '" + "regressions" + "'", schema: schema33.required, parentSchema: schema33, data };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        if (data.overall_status === undefined) {
            const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "overall_status" }, message: "must have required property '" + "overall_status" + "'", schema: schema33.required, parentSchema: schema33, data };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        if (data.environment === undefined) {
            const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "environment" }, message: "must have required property '" + "environment" + "'", schema: schema33.required, parentSchema: schema33, data };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        if (data.risk_note_findings === undefined) {
            const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "risk_note_findings" }, message: "must have required property '" + "risk_note_findings" + "'", schema: schema33.required, parentSchema: schema33, data };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
        if (data.warnings === undefined) {
            const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "warnings" }, message: "must have required property '" + "warnings" + "'", schema: schema33.required, parentSchema: schema33, data };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func1.call(schema33.properties, key0))) {
                const err13 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33, data };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.schema_version !== undefined) {
            let data0 = data.schema_version;
            if ("fj.perf-delta.v1" !== data0) {
                const err14 = { instancePath: instancePath + "/schema_version", schemaPath: "#/properties/schema_version/const", keyword: "const", params: { allowedValue: "fj.perf-delta.v1" }, message: "must be equal to constant", schema: "fj.perf-delta.v1", parentSchema: schema33.properties.schema_version, data: data0 };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        if (data.tool_version !== undefined) {
            let data1 = data.tool_version;
            if (typeof data1 !== "string") {
                const err15 = { instancePath: instancePath + "/tool_version", schemaPath: "#/properties/tool_version/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.tool_version.type, parentSchema: schema33.properties.tool_version, data: data1 };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        if (data.generated_at_unix_ms !== undefined) {
            let data2 = data.generated_at_unix_ms;
            if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                const err16 = { instancePath: instancePath + "/generated_at_unix_ms", schemaPath: "#/properties/generated_at_unix_ms/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.generated_at_unix_ms.type, parentSchema: schema33.properties.generated_at_unix_ms, data: data2 };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
            if ((typeof data2 == "number") && (isFinite(data2))) {
                if (data2 < 0 || isNaN(data2)) {
                    const err17 = { instancePath: instancePath + "/generated_at_unix_ms", schemaPath: "#/properties/generated_at_unix_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema33.properties.generated_at_unix_ms, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err17];
                    }
                    else {
                        vErrors.push(err17);
                    }
                    errors++;
                }
            }
        }
        if (data.duration_ms !== undefined) {
            let data3 = data.duration_ms;
            if ((typeof data3 == "number") && (isFinite(data3))) {
                if (data3 < 0 || isNaN(data3)) {
                    const err18 = { instancePath: instancePath + "/duration_ms", schemaPath: "#/properties/duration_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema33.properties.duration_ms, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err18];
                    }
                    else {
                        vErrors.push(err18);
                    }
                    errors++;
                }
            }
            else {
                const err19 = { instancePath: instancePath + "/duration_ms", schemaPath: "#/properties/duration_ms/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema33.properties.duration_ms.type, parentSchema: schema33.properties.duration_ms, data: data3 };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
        }
        if (data.baseline_id !== undefined) {
            let data4 = data.baseline_id;
            if ((typeof data4 !== "string") && (data4 !== null)) {
                const err20 = { instancePath: instancePath + "/baseline_id", schemaPath: "#/properties/baseline_id/type", keyword: "type", params: { type: schema33.properties.baseline_id.type }, message: "must be string,null", schema: schema33.properties.baseline_id.type, parentSchema: schema33.properties.baseline_id, data: data4 };
                if (vErrors === null) {
                    vErrors = [err20];
                }
                else {
                    vErrors.push(err20);
                }
                errors++;
            }
        }
        if (data.baseline_name !== undefined) {
            let data5 = data.baseline_name;
            if (typeof data5 !== "string") {
                const err21 = { instancePath: instancePath + "/baseline_name", schemaPath: "#/properties/baseline_name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.baseline_name.type, parentSchema: schema33.properties.baseline_name, data: data5 };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
        }
        if (data.candidate_id !== undefined) {
            let data6 = data.candidate_id;
            if ((typeof data6 !== "string") && (data6 !== null)) {
                const err22 = { instancePath: instancePath + "/candidate_id", schemaPath: "#/properties/candidate_id/type", keyword: "type", params: { type: schema33.properties.candidate_id.type }, message: "must be string,null", schema: schema33.properties.candidate_id.type, parentSchema: schema33.properties.candidate_id, data: data6 };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
                }
                errors++;
            }
        }
        if (data.shard !== undefined) {
            let data7 = data.shard;
            if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                if (data7.index === undefined) {
                    const err23 = { instancePath: instancePath + "/shard", schemaPath: "#/properties/shard/required", keyword: "required", params: { missingProperty: "index" }, message: "must have required property '" + "index" + "'", schema: schema33.properties.shard.required, parentSchema: schema33.properties.shard, data: data7 };
                    if (vErrors === null) {
                        vErrors = [err23];
                    }
                    else {
                        vErrors.push(err23);
                    }
                    errors++;
                }
                if (data7.count === undefined) {
                    const err24 = { instancePath: instancePath + "/shard", schemaPath: "#/properties/shard/required", keyword: "required", params: { missingProperty: "count" }, message: "must have required property '" + "count" + "'", schema: schema33.properties.shard.required, parentSchema: schema33.properties.shard, data: data7 };
                    if (vErrors === null) {
                        vErrors = [err24];
                    }
                    else {
                        vErrors.push(err24);
                    }
                    errors++;
                }
                for (const key1 in data7) {
                    if (!((key1 === "index") || (key1 === "count"))) {
                        const err25 = { instancePath: instancePath + "/shard", schemaPath: "#/properties/shard/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.shard, data: data7 };
                        if (vErrors === null) {
                            vErrors = [err25];
                        }
                        else {
                            vErrors.push(err25);
                        }
                        errors++;
                    }
                }
                if (data7.index !== undefined) {
                    let data8 = data7.index;
                    if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
                        const err26 = { instancePath: instancePath + "/shard/index", schemaPath: "#/properties/shard/properties/index/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.shard.properties.index.type, parentSchema: schema33.properties.shard.properties.index, data: data8 };
                        if (vErrors === null) {
                            vErrors = [err26];
                        }
                        else {
                            vErrors.push(err26);
                        }
                        errors++;
                    }
                    if ((typeof data8 == "number") && (isFinite(data8))) {
                        if (data8 < 1 || isNaN(data8)) {
                            const err27 = { instancePath: instancePath + "/shard/index", schemaPath: "#/properties/shard/properties/index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.shard.properties.index, data: data8 };
                            if (vErrors === null) {
                                vErrors = [err27];
                            }
                            else {
                                vErrors.push(err27);
                            }
                            errors++;
                        }
                    }
                }
                if (data7.count !== undefined) {
                    let data9 = data7.count;
                    if (!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) {
                        const err28 = { instancePath: instancePath + "/shard/count", schemaPath: "#/properties/shard/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.shard.properties.count.type, parentSchema: schema33.properties.shard.properties.count, data: data9 };
                        if (vErrors === null) {
                            vErrors = [err28];
                        }
                        else {
                            vErrors.push(err28);
                        }
                        errors++;
                    }
                    if ((typeof data9 == "number") && (isFinite(data9))) {
                        if (data9 < 1 || isNaN(data9)) {
                            const err29 = { instancePath: instancePath + "/shard/count", schemaPath: "#/properties/shard/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.shard.properties.count, data: data9 };
                            if (vErrors === null) {
                                vErrors = [err29];
                            }
                            else {
                                vErrors.push(err29);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err30 = { instancePath: instancePath + "/shard", schemaPath: "#/properties/shard/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.shard.type, parentSchema: schema33.properties.shard, data: data7 };
                if (vErrors === null) {
                    vErrors = [err30];
                }
                else {
                    vErrors.push(err30);
                }
                errors++;
            }
        }
        if (data.regression_threshold_percent !== undefined) {
            let data10 = data.regression_threshold_percent;
            if (!((typeof data10 == "number") && (isFinite(data10)))) {
                const err31 = { instancePath: instancePath + "/regression_threshold_percent", schemaPath: "#/properties/regression_threshold_percent/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema33.properties.regression_threshold_percent.type, parentSchema: schema33.properties.regression_threshold_percent, data: data10 };
                if (vErrors === null) {
                    vErrors = [err31];
                }
                else {
                    vErrors.push(err31);
                }
                errors++;
            }
        }
        if (data.benchmarks !== undefined) {
            let data11 = data.benchmarks;
            if (Array.isArray(data11)) {
                const len0 = data11.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (!(validate23(data11[i0], { instancePath: instancePath + "/benchmarks/" + i0, parentData: data11, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err32 = { instancePath: instancePath + "/benchmarks", schemaPath: "#/properties/benchmarks/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.benchmarks.type, parentSchema: schema33.properties.benchmarks, data: data11 };
                if (vErrors === null) {
                    vErrors = [err32];
                }
                else {
                    vErrors.push(err32);
                }
                errors++;
            }
        }
        if (data.regressions !== undefined) {
            let data13 = data.regressions;
            if (Array.isArray(data13)) {
                const len1 = data13.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    let data14 = data13[i1];
                    if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                        if (data14.bench_id === undefined) {
                            const err33 = { instancePath: instancePath + "/regressions/" + i1, schemaPath: "#/$defs/Regression/required", keyword: "required", params: { missingProperty: "bench_id" }, message: "must have required property '" + "bench_id" + "'", schema: schema36.required, parentSchema: schema36, data: data14 };
                            if (vErrors === null) {
                                vErrors = [err33];
                            }
                            else {
                                vErrors.push(err33);
                            }
                            errors++;
                        }
                        if (data14.delta_percent === undefined) {
                            const err34 = { instancePath: instancePath + "/regressions/" + i1, schemaPath: "#/$defs/Regression/required", keyword: "required", params: { missingProperty: "delta_percent" }, message: "must have required property '" + "delta_percent" + "'", schema: schema36.required, parentSchema: schema36, data: data14 };
                            if (vErrors === null) {
                                vErrors = [err34];
                            }
                            else {
                                vErrors.push(err34);
                            }
                            errors++;
                        }
                        if (data14.justified === undefined) {
                            const err35 = { instancePath: instancePath + "/regressions/" + i1, schemaPath: "#/$defs/Regression/required", keyword: "required", params: { missingProperty: "justified" }, message: "must have required property '" + "justified" + "'", schema: schema36.required, parentSchema: schema36, data: data14 };
                            if (vErrors === null) {
                                vErrors = [err35];
                            }
                            else {
                                vErrors.push(err35);
                            }
                            errors++;
                        }
                        if (data14.reason === undefined) {
                            const err36 = { instancePath: instancePath + "/regressions/" + i1, schemaPath: "#/$defs/Regression/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property '" + "reason" + "'", schema: schema36.required, parentSchema: schema36, data: data14 };
                            if (vErrors === null) {
                                vErrors = [err36];
                            }
                            else {
                                vErrors.push(err36);
                            }
                            errors++;
                        }
                        for (const key2 in data14) {
                            if (!(((((key2 === "bench_id") || (key2 === "delta_percent")) || (key2 === "justified")) || (key2 === "reason")) || (key2 === "risk_note_ref"))) {
                                const err37 = { instancePath: instancePath + "/regressions/" + i1, schemaPath: "#/$defs/Regression/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema36, data: data14 };
                                if (vErrors === null) {
                                    vErrors = [err37];
                                }
                                else {
                                    vErrors.push(err37);
                                }
                                errors++;
                            }
                        }
                        if (data14.bench_id !== undefined) {
                            let data15 = data14.bench_id;
                            if (typeof data15 !== "string") {
                                const err38 = { instancePath: instancePath + "/regressions/" + i1 + "/bench_id", schemaPath: "#/$defs/Regression/properties/bench_id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.bench_id.type, parentSchema: schema36.properties.bench_id, data: data15 };
                                if (vErrors === null) {
                                    vErrors = [err38];
                                }
                                else {
                                    vErrors.push(err38);
                                }
                                errors++;
                            }
                        }
                        if (data14.delta_percent !== undefined) {
                            let data16 = data14.delta_percent;
                            if (!((typeof data16 == "number") && (isFinite(data16)))) {
                                const err39 = { instancePath: instancePath + "/regressions/" + i1 + "/delta_percent", schemaPath: "#/$defs/Regression/properties/delta_percent/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema36.properties.delta_percent.type, parentSchema: schema36.properties.delta_percent, data: data16 };
                                if (vErrors === null) {
                                    vErrors = [err39];
                                }
                                else {
                                    vErrors.push(err39);
                                }
                                errors++;
                            }
                        }
                        if (data14.justified !== undefined) {
                            let data17 = data14.justified;
                            if (typeof data17 !== "boolean") {
                                const err40 = { instancePath: instancePath + "/regressions/" + i1 + "/justified", schemaPath: "#/$defs/Regression/properties/justified/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema36.properties.justified.type, parentSchema: schema36.properties.justified, data: data17 };
                                if (vErrors === null) {
                                    vErrors = [err40];
                                }
                                else {
                                    vErrors.push(err40);
                                }
                                errors++;
                            }
                        }
                        if (data14.reason !== undefined) {
                            let data18 = data14.reason;
                            if (typeof data18 !== "string") {
                                const err41 = { instancePath: instancePath + "/regressions/" + i1 + "/reason", schemaPath: "#/$defs/Regression/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.reason.type, parentSchema: schema36.properties.reason, data: data18 };
                                if (vErrors === null) {
                                    vErrors = [err41];
                                }
                                else {
                                    vErrors.push(err41);
                                }
                                errors++;
                            }
                        }
                        if (data14.risk_note_ref !== undefined) {
                            let data19 = data14.risk_note_ref;
                            if (typeof data19 !== "string") {
                                const err42 = { instancePath: instancePath + "/regressions/" + i1 + "/risk_note_ref", schemaPath: "#/$defs/Regression/properties/risk_note_ref/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.risk_note_ref.type, parentSchema: schema36.properties.risk_note_ref, data: data19 };
                                if (vErrors === null) {
                                    vErrors = [err42];
                                }
                                else {
                                    vErrors.push(err42);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err43 = { instancePath: instancePath + "/regressions/" + i1, schemaPath: "#/$defs/Regression/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema36.type, parentSchema: schema36, data: data14 };
                        if (vErrors === null) {
                            vErrors = [err43];
                        }
                        else {
                            vErrors.push(err43);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err44 = { instancePath: instancePath + "/regressions", schemaPath: "#/properties/regressions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.regressions.type, parentSchema: schema33.properties.regressions, data: data13 };
                if (vErrors === null) {
                    vErrors = [err44];
                }
                else {
                    vErrors.push(err44);
                }
                errors++;
            }
        }
        if (data.overall_status !== undefined) {
            let data20 = data.overall_status;
            if (!((data20 === "pass") || (data20 === "fail"))) {
                const err45 = { instancePath: instancePath + "/overall_status", schemaPath: "#/properties/overall_status/enum", keyword: "enum", params: { allowedValues: schema33.properties.overall_status.enum }, message: "must be equal to one of the allowed values", schema: schema33.properties.overall_status.enum, parentSchema: schema33.properties.overall_status, data: data20 };
                if (vErrors === null) {
                    vErrors = [err45];
                }
                else {
                    vErrors.push(err45);
                }
                errors++;
            }
        }
        if (data.error !== undefined) {
            let data21 = data.error;
            if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                if (data21.code === undefined) {
                    const err46 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property '" + "code" + "'", schema: schema33.properties.error.required, parentSchema: schema33.properties.error, data: data21 };
                    if (vErrors === null) {
                        vErrors = [err46];
                    }
                    else {
                        vErrors.push(err46);
                    }
                    errors++;
                }
                if (data21.message === undefined) {
                    const err47 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property '" + "message" + "'", schema: schema33.properties.error.required, parentSchema: schema33.properties.error, data: data21 };
                    if (vErrors === null) {
                        vErrors = [err47];
                    }
                    else {
                        vErrors.push(err47);
                    }
                    errors++;
                }
                for (const key3 in data21) {
                    if (!((key3 === "code") || (key3 === "message"))) {
                        const err48 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.error, data: data21 };
                        if (vErrors === null) {
                            vErrors = [err48];
                        }
                        else {
                            vErrors.push(err48);
                        }
                        errors++;
                    }
                }
                if (data21.code !== undefined) {
                    let data22 = data21.code;
                    if (typeof data22 !== "string") {
                        const err49 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.error.properties.code.type, parentSchema: schema33.properties.error.properties.code, data: data22 };
                        if (vErrors === null) {
                            vErrors = [err49];
                        }
                        else {
                            vErrors.push(err49);
                        }
                        errors++;
                    }
                }
                if (data21.message !== undefined) {
                    let data23 = data21.message;
                    if (typeof data23 !== "string") {
                        const err50 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.error.properties.message.type, parentSchema: schema33.properties.error.properties.message, data: data23 };
                        if (vErrors === null) {
                            vErrors = [err50];
                        }
                        else {
                            vErrors.push(err50);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err51 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.error.type, parentSchema: schema33.properties.error, data: data21 };
                if (vErrors === null) {
                    vErrors = [err51];
                }
                else {
                    vErrors.push(err51);
                }
                errors++;
            }
        }
        if (data.environment !== undefined) {
            let data24 = data.environment;
            if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                if (data24.os === undefined) {
                    const err52 = { instancePath: instancePath + "/environment", schemaPath: "#/$defs/Environment/required", keyword: "required", params: { missingProperty: "os" }, message: "must have required property '" + "os" + "'", schema: schema37.required, parentSchema: schema37, data: data24 };
                    if (vErrors === null) {
                        vErrors = [err52];
                    }
                    else {
                        vErrors.push(err52);
                    }
                    errors++;
                }
                if (data24.arch === undefined) {
                    const err53 = { instancePath: instancePath + "/environment", schemaPath: "#/$defs/Environment/required", keyword: "required", params: { missingProperty: "arch" }, message: "must have required property '" + "arch" + "'", schema: schema37.required, parentSchema: schema37, data: data24 };
                    if (vErrors === null) {
                        vErrors = [err53];
                    }
                    else {
                        vErrors.push(err53);
                    }
                    errors++;
                }
                if (data24.cpu_model === undefined) {
                    const err54 = { instancePath: instancePath + "/environment", schemaPath: "#/$defs/Environment/required", keyword: "required", params: { missingProperty: "cpu_model" }, message: "must have required property '" + "cpu_model" + "'", schema: schema37.required, parentSchema: schema37, data: data24 };
                    if (vErrors === null) {
                        vErrors = [err54];
                    }
                    else {
                        vErrors.push(err54);
                    }
                    errors++;
                }
                if (data24.cpu_count === undefined) {
                    const err55 = { instancePath: instancePath + "/environment", schemaPath: "#/$defs/Environment/required", keyword: "required", params: { missingProperty: "cpu_count" }, message: "must have required property '" + "cpu_count" + "'", schema: schema37.required, parentSchema: schema37, data: data24 };
                    if (vErrors === null) {
                        vErrors = [err55];
                    }
                    else {
                        vErrors.push(err55);
                    }
                    errors++;
                }
                if (data24.node === undefined) {
                    const err56 = { instancePath: instancePath + "/environment", schemaPath: "#/$defs/Environment/required", keyword: "required", params: { missingProperty: "node" }, message: "must have required property '" + "node" + "'", schema: schema37.required, parentSchema: schema37, data: data24 };
                    if (vErrors === null) {
                        vErrors = [err56];
                    }
                    else {
                        vErrors.push(err56);
                    }
                    errors++;
                }
                if (data24.v8 === undefined) {
                    const err57 = { instancePath: instancePath + "/environment", schemaPath: "#/$defs/Environment/required", keyword: "required", params: { missingProperty: "v8" }, message: "must have required property '" + "v8" + "'", schema: schema37.required, parentSchema: schema37, data: data24 };
                    if (vErrors === null) {
                        vErrors = [err57];
                    }
                    else {
                        vErrors.push(err57);
                    }
                    errors++;
                }
                if (data24.pinned_cpu === undefined) {
                    const err58 = { instancePath: instancePath + "/environment", schemaPath: "#/$defs/Environment/required", keyword: "required", params: { missingProperty: "pinned_cpu" }, message: "must have required property '" + "pinned_cpu" + "'", schema: schema37.required, parentSchema: schema37, data: data24 };
                    if (vErrors === null) {
                        vErrors = [err58];
                    }
                    else {
                        vErrors.push(err58);
                    }
                    errors++;
                }
                for (const key4 in data24) {
                    if (!(((((((key4 === "os") || (key4 === "arch")) || (key4 === "cpu_model")) || (key4 === "cpu_count")) || (key4 === "node")) || (key4 === "v8")) || (key4 === "pinned_cpu"))) {
                        const err59 = { instancePath: instancePath + "/environment", schemaPath: "#/$defs/Environment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema37, data: data24 };
                        if (vErrors === null) {
                            vErrors = [err59];
                        }
                        else {
                            vErrors.push(err59);
                        }
                        errors++;
                    }
                }
                if (data24.os !== undefined) {
                    let data25 = data24.os;
                    if (typeof data25 !== "string") {
                        const err60 = { instancePath: instancePath + "/environment/os", schemaPath: "#/$defs/Environment/properties/os/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.os.type, parentSchema: schema37.properties.os, data: data25 };
                        if (vErrors === null) {
                            vErrors = [err60];
                        }
                        else {
                            vErrors.push(err60);
                        }
                        errors++;
                    }
                }
                if (data24.arch !== undefined) {
                    let data26 = data24.arch;
                    if (typeof data26 !== "string") {
                        const err61 = { instancePath: instancePath + "/environment/arch", schemaPath: "#/$defs/Environment/properties/arch/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.arch.type, parentSchema: schema37.properties.arch, data: data26 };
                        if (vErrors === null) {
                            vErrors = [err61];
                        }
                        else {
                            vErrors.push(err61);
                        }
                        errors++;
                    }
                }
                if (data24.cpu_model !== undefined) {
                    let data27 = data24.cpu_model;
                    if (typeof data27 !== "string") {
                        const err62 = { instancePath: instancePath + "/environment/cpu_model", schemaPath: "#/$defs/Environment/properties/cpu_model/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.cpu_model.type, parentSchema: schema37.properties.cpu_model, data: data27 };
                        if (vErrors === null) {
                            vErrors = [err62];
                        }
                        else {
                            vErrors.push(err62);
                        }
                        errors++;
                    }
                }
                if (data24.cpu_count !== undefined) {
                    let data28 = data24.cpu_count;
                    if (!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))) {
                        const err63 = { instancePath: instancePath + "/environment/cpu_count", schemaPath: "#/$defs/Environment/properties/cpu_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema37.properties.cpu_count.type, parentSchema: schema37.properties.cpu_count, data: data28 };
                        if (vErrors === null) {
                            vErrors = [err63];
                        }
                        else {
                            vErrors.push(err63);
                        }
                        errors++;
                    }
                    if ((typeof data28 == "number") && (isFinite(data28))) {
                        if (data28 < 1 || isNaN(data28)) {
                            const err64 = { instancePath: instancePath + "/environment/cpu_count", schemaPath: "#/$defs/Environment/properties/cpu_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema37.properties.cpu_count, data: data28 };
                            if (vErrors === null) {
                                vErrors = [err64];
                            }
                            else {
                                vErrors.push(err64);
                            }
                            errors++;
                        }
                    }
                }
                if (data24.node !== undefined) {
                    let data29 = data24.node;
                    if (typeof data29 !== "string") {
                        const err65 = { instancePath: instancePath + "/environment/node", schemaPath: "#/$defs/Environment/properties/node/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.node.type, parentSchema: schema37.properties.node, data: data29 };
                        if (vErrors === null) {
                            vErrors = [err65];
                        }
                        else {
                            vErrors.push(err65);
                        }
                        errors++;
                    }
                }
                if (data24.v8 !== undefined) {
                    let data30 = data24.v8;
                    if (typeof data30 !== "string") {
                        const err66 = { instancePath: instancePath + "/environment/v8", schemaPath: "#/$defs/Environment/properties/v8/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.v8.type, parentSchema: schema37.properties.v8, data: data30 };
                        if (vErrors === null) {
                            vErrors = [err66];
                        }
                        else {
                            vErrors.push(err66);
                        }
                        errors++;
                    }
                }
                if (data24.pinned_cpu !== undefined) {
                    let data31 = data24.pinned_cpu;
                    if ((!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))) && (data31 !== null)) {
                        const err67 = { instancePath: instancePath + "/environment/pinned_cpu", schemaPath: "#/$defs/Environment/properties/pinned_cpu/type", keyword: "type", params: { type: schema37.properties.pinned_cpu.type }, message: "must be integer,null", schema: schema37.properties.pinned_cpu.type, parentSchema: schema37.properties.pinned_cpu, data: data31 };
                        if (vErrors === null) {
                            vErrors = [err67];
                        }
                        else {
                            vErrors.push(err67);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err68 = { instancePath: instancePath + "/environment", schemaPath: "#/$defs/Environment/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema37.type, parentSchema: schema37, data: data24 };
                if (vErrors === null) {
                    vErrors = [err68];
                }
                else {
                    vErrors.push(err68);
                }
                errors++;
            }
        }
        if (data.policy_source !== undefined) {
            let data32 = data.policy_source;
            if (typeof data32 !== "string") {
                const err69 = { instancePath: instancePath + "/policy_source", schemaPath: "#/properties/policy_source/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.policy_source.type, parentSchema: schema33.properties.policy_source, data: data32 };
                if (vErrors === null) {
                    vErrors = [err69];
                }
                else {
                    vErrors.push(err69);
                }
                errors++;
            }
        }
        if (data.risk_note_findings !== undefined) {
            let data33 = data.risk_note_findings;
            if (Array.isArray(data33)) {
                const len2 = data33.length;
                for (let i2 = 0; i2 < len2; i2++) {
                    let data34 = data33[i2];
                    if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
                        if (data34.path === undefined) {
                            const err70 = { instancePath: instancePath + "/risk_note_findings/" + i2, schemaPath: "#/properties/risk_note_findings/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property '" + "path" + "'", schema: schema33.properties.risk_note_findings.items.required, parentSchema: schema33.properties.risk_note_findings.items, data: data34 };
                            if (vErrors === null) {
                                vErrors = [err70];
                            }
                            else {
                                vErrors.push(err70);
                            }
                            errors++;
                        }
                        if (data34.outcome === undefined) {
                            const err71 = { instancePath: instancePath + "/risk_note_findings/" + i2, schemaPath: "#/properties/risk_note_findings/items/required", keyword: "required", params: { missingProperty: "outcome" }, message: "must have required property '" + "outcome" + "'", schema: schema33.properties.risk_note_findings.items.required, parentSchema: schema33.properties.risk_note_findings.items, data: data34 };
                            if (vErrors === null) {
                                vErrors = [err71];
                            }
                            else {
                                vErrors.push(err71);
                            }
                            errors++;
                        }
                        if (data34.message === undefined) {
                            const err72 = { instancePath: instancePath + "/risk_note_findings/" + i2, schemaPath: "#/properties/risk_note_findings/items/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property '" + "message" + "'", schema: schema33.properties.risk_note_findings.items.required, parentSchema: schema33.properties.risk_note_findings.items, data: data34 };
                            if (vErrors === null) {
                                vErrors = [err72];
                            }
                            else {
                                vErrors.push(err72);
                            }
                            errors++;
                        }
                        for (const key5 in data34) {
                            if (!((((key5 === "path") || (key5 === "bench_id")) || (key5 === "outcome")) || (key5 === "message"))) {
                                const err73 = { instancePath: instancePath + "/risk_note_findings/" + i2, schemaPath: "#/properties/risk_note_findings/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.risk_note_findings.items, data: data34 };
                                if (vErrors === null) {
                                    vErrors = [err73];
                                }
                                else {
                                    vErrors.push(err73);
                                }
                                errors++;
                            }
                        }
                        if (data34.path !== undefined) {
                            let data35 = data34.path;
                            if (typeof data35 !== "string") {
                                const err74 = { instancePath: instancePath + "/risk_note_findings/" + i2 + "/path", schemaPath: "#/properties/risk_note_findings/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.risk_note_findings.items.properties.path.type, parentSchema: schema33.properties.risk_note_findings.items.properties.path, data: data35 };
                                if (vErrors === null) {
                                    vErrors = [err74];
                                }
                                else {
                                    vErrors.push(err74);
                                }
                                errors++;
                            }
                        }
                        if (data34.bench_id !== undefined) {
                            let data36 = data34.bench_id;
                            if (typeof data36 !== "string") {
                                const err75 = { instancePath: instancePath + "/risk_note_findings/" + i2 + "/bench_id", schemaPath: "#/properties/risk_note_findings/items/properties/bench_id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.risk_note_findings.items.properties.bench_id.type, parentSchema: schema33.properties.risk_note_findings.items.properties.bench_id, data: data36 };
                                if (vErrors === null) {
                                    vErrors = [err75];
                                }
                                else {
                                    vErrors.push(err75);
                                }
                                errors++;
                            }
                        }
                        if (data34.outcome !== undefined) {
                            let data37 = data34.outcome;
                            if (!((((((data37 === "covers") || (data37 === "unused")) || (data37 === "expired")) || (data37 === "invalid")) || (data37 === "too_small")) || (data37 === "not_approved"))) {
                                const err76 = { instancePath: instancePath + "/risk_note_findings/" + i2 + "/outcome", schemaPath: "#/properties/risk_note_findings/items/properties/outcome/enum", keyword: "enum", params: { allowedValues: schema33.properties.risk_note_findings.items.properties.outcome.enum }, message: "must be equal to one of the allowed values", schema: schema33.properties.risk_note_findings.items.properties.outcome.enum, parentSchema: schema33.properties.risk_note_findings.items.properties.outcome, data: data37 };
                                if (vErrors === null) {
                                    vErrors = [err76];
                                }
                                else {
                                    vErrors.push(err76);
                                }
                                errors++;
                            }
                        }
                        if (data34.message !== undefined) {
                            let data38 = data34.message;
                            if (typeof data38 !== "string") {
                                const err77 = { instancePath: instancePath + "/risk_note_findings/" + i2 + "/message", schemaPath: "#/properties/risk_note_findings/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.risk_note_findings.items.properties.message.type, parentSchema: schema33.properties.risk_note_findings.items.properties.message, data: data38 };
                                if (vErrors === null) {
                                    vErrors = [err77];
                                }
                                else {
                                    vErrors.push(err77);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err78 = { instancePath: instancePath + "/risk_note_findings/" + i2, schemaPath: "#/properties/risk_note_findings/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.risk_note_findings.items.type, parentSchema: schema33.properties.risk_note_findings.items, data: data34 };
                        if (vErrors === null) {
                            vErrors = [err78];
                        }
                        else {
                            vErrors.push(err78);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err79 = { instancePath: instancePath + "/risk_note_findings", schemaPath: "#/properties/risk_note_findings/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.risk_note_findings.type, parentSchema: schema33.properties.risk_note_findings, data: data33 };
                if (vErrors === null) {
                    vErrors = [err79];
                }
                else {
                    vErrors.push(err79);
                }
                errors++;
            }
        }
        if (data.warnings !== undefined) {
            let data39 = data.warnings;
            if (Array.isArray(data39)) {
                const len3 = data39.length;
                for (let i3 = 0; i3 < len3; i3++) {
                    let data40 = data39[i3];
                    if (typeof data40 !== "string") {
                        const err80 = { instancePath: instancePath + "/warnings/" + i3, schemaPath: "#/properties/warnings/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.warnings.items.type, parentSchema: schema33.properties.warnings.items, data: data40 };
                        if (vErrors === null) {
                            vErrors = [err80];
                        }
                        else {
                            vErrors.push(err80);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err81 = { instancePath: instancePath + "/warnings", schemaPath: "#/properties/warnings/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.warnings.type, parentSchema: schema33.properties.warnings, data: data39 };
                if (vErrors === null) {
                    vErrors = [err81];
                }
                else {
                    vErrors.push(err81);
                }
                errors++;
            }
        }
    }
    else {
        const err82 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.type, parentSchema: schema33, data };
        if (vErrors === null) {
            vErrors = [err82];
        }
        else {
            vErrors.push(err82);
        }
        errors++;
    }
    validate22.errors = vErrors;
    return errors === 0;
}
validate22.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const validateEvidence = validate25;
const schema38 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "perf_evidence.v1.schema.json", "title": "PerfEvidence", "description": "The plan and every turn's figures of one run: enough to recompute any verdict offline.", "type": "object", "additionalProperties": false, "required": ["schema_version", "tool_version", "generated_at_unix_ms", "duration_ms", "baseline_id", "candidate_id", "plan", "environment", "benchmarks", "warnings"], "properties": { "schema_version": { "const": "fj.perf-evidence.v1" }, "tool_version": { "type": "string" }, "generated_at_unix_ms": { "type": "integer", "minimum": 0 }, "duration_ms": { "type": "number", "minimum": 0 }, "baseline_id": { "type": ["string", "null"] }, "baseline_name": { "type": "string" }, "candidate_id": { "type": ["string", "null"] }, "plan": { "$ref": "#/$defs/MeasuringPlan" }, "environment": { "$ref": "perf_delta.v1.schema.json#/$defs/Environment" }, "benchmarks": { "type": "array", "items": { "$ref": "#/$defs/BenchmarkEvidence" } }, "warnings": { "type": "array", "items": { "type": "string" } }, "shards": { "type": "array", "description": "Of merged evidence: where and how long each shard was measured, in their order.", "items": { "type": "object", "additionalProperties": false, "required": ["index", "benchmarks", "duration_ms", "generated_at_unix_ms", "environment"], "properties": { "index": { "type": "integer", "minimum": 1 }, "benchmarks": { "type": "integer", "minimum": 0 }, "duration_ms": { "type": "number", "minimum": 0 }, "generated_at_unix_ms": { "type": "integer", "minimum": 0 }, "environment": { "$ref": "perf_delta.v1.schema.json#/$defs/Environment" } } } } }, "$defs": { "MeasuringPlan": { "title": "MeasuringPlan", "type": "object", "additionalProperties": false, "required": ["max_p95_regression_percent", "min_improvement_percent", "family_size", "looks", "time_budget_ms", "dropped_turn_fraction", "policy"], "properties": { "max_p95_regression_percent": { "type": "number" }, "min_improvement_percent": { "type": "number" }, "family_size": { "type": "integer", "minimum": 1, "description": "How many benchmarks the failing side is corrected for: all of the run, in every shard of it." }, "shard": { "title": "PlannedShard", "type": "object", "description": "The part of the benchmarks that this evidence holds; absent when it holds all.", "additionalProperties": false, "required": ["index", "count", "split_sha256"], "properties": { "index": { "type": "integer", "minimum": 1 }, "count": { "type": "integer", "minimum": 1 }, "split_sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$", "description": "Of every shard's benchmarks: equal in all shards that can be merged." } } }, "looks": { "type": "array", "items": { "type": "integer", "minimum": 1 }, "description": "Numbers of pairs at which a benchmark may be decided." }, "time_budget_ms": { "type": "number", "minimum": 0 }, "dropped_turn_fraction": { "type": "number", "minimum": 0, "exclusiveMaximum": 1, "description": "Share of each turn's first samples that is discarded." }, "policy": { "$ref": "#/$defs/VerdictPolicy" } } }, "BenchmarkEvidence": { "title": "BenchmarkEvidence", "type": "object", "additionalProperties": false, "required": ["bench_id", "group", "source_file", "outcome"], "properties": { "bench_id": { "type": "string" }, "group": { "type": "string" }, "source_file": { "type": "string" }, "outcome": { "oneOf": [{ "$ref": "#/$defs/MeasuredOutcome" }, { "$ref": "#/$defs/OneSidedOutcome" }, { "$ref": "#/$defs/FailedOutcome" }] } } }, "MeasuredOutcome": { "title": "MeasuredOutcome", "type": "object", "additionalProperties": false, "required": ["kind", "limit_percent", "sampling", "pairs"], "properties": { "kind": { "const": "measured" }, "limit_percent": { "type": "number", "description": "Its threshold, floor in ns included." }, "sampling": { "$ref": "#/$defs/Sampling" }, "pairs": { "type": "array", "items": { "$ref": "#/$defs/PairFigures" } } } }, "OneSidedOutcome": { "title": "OneSidedOutcome", "type": "object", "additionalProperties": false, "required": ["kind", "remark"], "properties": { "kind": { "enum": ["candidate-only", "baseline-only"] }, "remark": { "type": "string" } } }, "FailedOutcome": { "title": "FailedOutcome", "type": "object", "additionalProperties": false, "required": ["kind", "reason"], "properties": { "kind": { "const": "failed" }, "reason": { "type": "string" } } }, "Sampling": { "title": "Sampling", "type": "object", "additionalProperties": false, "required": ["p95_kind", "calls_per_sample", "samples_per_turn", "warmup_turns", "measured_turns", "estimator", "most_warmup_turns"], "properties": { "p95_kind": { "enum": ["call", "batch-mean"] }, "calls_per_sample": { "type": "integer", "minimum": 1 }, "samples_per_turn": { "type": "integer", "minimum": 1 }, "warmup_turns": { "type": "integer", "minimum": 0, "description": "At least so many turns a side are discarded." }, "measured_turns": { "type": "integer", "minimum": 1 }, "estimator": { "enum": ["adjacent-turns", "pooled"], "description": "adjacent-turns: median log ratio of the p95 of turns next to each other; pooled: log ratio of the p95 of all samples, for calls too long for 100 samples a turn." }, "most_warmup_turns": { "type": "integer", "minimum": 0, "description": "Measuring begins after so many at the latest, level or not." } } }, "PairFigures": { "title": "PairFigures", "type": "object", "additionalProperties": false, "required": ["first", "baseline", "candidate"], "properties": { "first": { "enum": ["baseline", "candidate"], "description": "The side that took the first turn." }, "baseline": { "$ref": "#/$defs/SideFigures" }, "candidate": { "$ref": "#/$defs/SideFigures" } } }, "SideFigures": { "title": "SideFigures", "description": "One process's figures, nanoseconds per call, turns in time order.", "type": "object", "additionalProperties": false, "required": ["turn_p50_ns", "turn_p95_ns", "pooled_quantiles_ns", "warmup_turns", "level"], "properties": { "turn_p50_ns": { "type": "array", "items": { "type": "number", "exclusiveMinimum": 0 } }, "turn_p95_ns": { "type": "array", "items": { "type": "number", "exclusiveMinimum": 0 } }, "pooled_quantiles_ns": { "type": "array", "minItems": 21, "maxItems": 21, "items": { "type": "number", "exclusiveMinimum": 0 }, "description": "Quantiles 0, 5, …, 95, 100 % of all kept samples." }, "warmup_turns": { "type": "integer", "minimum": 0, "description": "Discarded turns." }, "level": { "type": "boolean", "description": "False when this side was still getting faster when its measured turns began." } } }, "VerdictPolicy": { "title": "VerdictPolicy", "description": "What the budgets say about failing, kept so that the overall status can be recomputed.", "type": "object", "additionalProperties": false, "required": ["fail_on_unjustified_regression", "on_inconclusive", "on_removed", "allow_unbounded_notes", "source"], "properties": { "fail_on_unjustified_regression": { "type": "boolean" }, "on_inconclusive": { "enum": ["pass", "fail"] }, "on_removed": { "enum": ["pass", "warn", "fail"] }, "allow_unbounded_notes": { "type": "boolean" }, "source": { "type": "string", "description": "Where the budgets were read from." } } } } };
const schema39 = { "title": "MeasuringPlan", "type": "object", "additionalProperties": false, "required": ["max_p95_regression_percent", "min_improvement_percent", "family_size", "looks", "time_budget_ms", "dropped_turn_fraction", "policy"], "properties": { "max_p95_regression_percent": { "type": "number" }, "min_improvement_percent": { "type": "number" }, "family_size": { "type": "integer", "minimum": 1, "description": "How many benchmarks the failing side is corrected for: all of the run, in every shard of it." }, "shard": { "title": "PlannedShard", "type": "object", "description": "The part of the benchmarks that this evidence holds; absent when it holds all.", "additionalProperties": false, "required": ["index", "count", "split_sha256"], "properties": { "index": { "type": "integer", "minimum": 1 }, "count": { "type": "integer", "minimum": 1 }, "split_sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$", "description": "Of every shard's benchmarks: equal in all shards that can be merged." } } }, "looks": { "type": "array", "items": { "type": "integer", "minimum": 1 }, "description": "Numbers of pairs at which a benchmark may be decided." }, "time_budget_ms": { "type": "number", "minimum": 0 }, "dropped_turn_fraction": { "type": "number", "minimum": 0, "exclusiveMaximum": 1, "description": "Share of each turn's first samples that is discarded." }, "policy": { "$ref": "#/$defs/VerdictPolicy" } } };
const schema40 = { "title": "VerdictPolicy", "description": "What the budgets say about failing, kept so that the overall status can be recomputed.", "type": "object", "additionalProperties": false, "required": ["fail_on_unjustified_regression", "on_inconclusive", "on_removed", "allow_unbounded_notes", "source"], "properties": { "fail_on_unjustified_regression": { "type": "boolean" }, "on_inconclusive": { "enum": ["pass", "fail"] }, "on_removed": { "enum": ["pass", "warn", "fail"] }, "allow_unbounded_notes": { "type": "boolean" }, "source": { "type": "string", "description": "Where the budgets were read from." } } };
const pattern19 = new RegExp("^[0-9a-f]{64}$", "u");
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate26.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.max_p95_regression_percent === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "max_p95_regression_percent" }, message: "must have required property '" + "max_p95_regression_percent" + "'", schema: schema39.required, parentSchema: schema39, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.min_improvement_percent === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "min_improvement_percent" }, message: "must have required property '" + "min_improvement_percent" + "'", schema: schema39.required, parentSchema: schema39, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.family_size === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "family_size" }, message: "must have required property '" + "family_size" + "'", schema: schema39.required, parentSchema: schema39, data };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.looks === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "looks" }, message: "must have required property '" + "looks" + "'", schema: schema39.required, parentSchema: schema39, data };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.time_budget_ms === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "time_budget_ms" }, message: "must have required property '" + "time_budget_ms" + "'", schema: schema39.required, parentSchema: schema39, data };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.dropped_turn_fraction === undefined) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dropped_turn_fraction" }, message: "must have required property '" + "dropped_turn_fraction" + "'", schema: schema39.required, parentSchema: schema39, data };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.policy === undefined) {
            const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "policy" }, message: "must have required property '" + "policy" + "'", schema: schema39.required, parentSchema: schema39, data };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((((((key0 === "max_p95_regression_percent") || (key0 === "min_improvement_percent")) || (key0 === "family_size")) || (key0 === "shard")) || (key0 === "looks")) || (key0 === "time_budget_ms")) || (key0 === "dropped_turn_fraction")) || (key0 === "policy"))) {
                const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema39, data };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.max_p95_regression_percent !== undefined) {
            let data0 = data.max_p95_regression_percent;
            if (!((typeof data0 == "number") && (isFinite(data0)))) {
                const err8 = { instancePath: instancePath + "/max_p95_regression_percent", schemaPath: "#/properties/max_p95_regression_percent/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema39.properties.max_p95_regression_percent.type, parentSchema: schema39.properties.max_p95_regression_percent, data: data0 };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.min_improvement_percent !== undefined) {
            let data1 = data.min_improvement_percent;
            if (!((typeof data1 == "number") && (isFinite(data1)))) {
                const err9 = { instancePath: instancePath + "/min_improvement_percent", schemaPath: "#/properties/min_improvement_percent/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema39.properties.min_improvement_percent.type, parentSchema: schema39.properties.min_improvement_percent, data: data1 };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.family_size !== undefined) {
            let data2 = data.family_size;
            if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                const err10 = { instancePath: instancePath + "/family_size", schemaPath: "#/properties/family_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema39.properties.family_size.type, parentSchema: schema39.properties.family_size, data: data2 };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
            if ((typeof data2 == "number") && (isFinite(data2))) {
                if (data2 < 1 || isNaN(data2)) {
                    const err11 = { instancePath: instancePath + "/family_size", schemaPath: "#/properties/family_size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema39.properties.family_size, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
            }
        }
        if (data.shard !== undefined) {
            let data3 = data.shard;
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                if (data3.index === undefined) {
                    const err12 = { instancePath: instancePath + "/shard", schemaPath: "#/properties/shard/required", keyword: "required", params: { missingProperty: "index" }, message: "must have required property '" + "index" + "'", schema: schema39.properties.shard.required, parentSchema: schema39.properties.shard, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
                if (data3.count === undefined) {
                    const err13 = { instancePath: instancePath + "/shard", schemaPath: "#/properties/shard/required", keyword: "required", params: { missingProperty: "count" }, message: "must have required property '" + "count" + "'", schema: schema39.properties.shard.required, parentSchema: schema39.properties.shard, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err13];
                    }
                    else {
                        vErrors.push(err13);
                    }
                    errors++;
                }
                if (data3.split_sha256 === undefined) {
                    const err14 = { instancePath: instancePath + "/shard", schemaPath: "#/properties/shard/required", keyword: "required", params: { missingProperty: "split_sha256" }, message: "must have required property '" + "split_sha256" + "'", schema: schema39.properties.shard.required, parentSchema: schema39.properties.shard, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
                for (const key1 in data3) {
                    if (!(((key1 === "index") || (key1 === "count")) || (key1 === "split_sha256"))) {
                        const err15 = { instancePath: instancePath + "/shard", schemaPath: "#/properties/shard/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema39.properties.shard, data: data3 };
                        if (vErrors === null) {
                            vErrors = [err15];
                        }
                        else {
                            vErrors.push(err15);
                        }
                        errors++;
                    }
                }
                if (data3.index !== undefined) {
                    let data4 = data3.index;
                    if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                        const err16 = { instancePath: instancePath + "/shard/index", schemaPath: "#/properties/shard/properties/index/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema39.properties.shard.properties.index.type, parentSchema: schema39.properties.shard.properties.index, data: data4 };
                        if (vErrors === null) {
                            vErrors = [err16];
                        }
                        else {
                            vErrors.push(err16);
                        }
                        errors++;
                    }
                    if ((typeof data4 == "number") && (isFinite(data4))) {
                        if (data4 < 1 || isNaN(data4)) {
                            const err17 = { instancePath: instancePath + "/shard/index", schemaPath: "#/properties/shard/properties/index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema39.properties.shard.properties.index, data: data4 };
                            if (vErrors === null) {
                                vErrors = [err17];
                            }
                            else {
                                vErrors.push(err17);
                            }
                            errors++;
                        }
                    }
                }
                if (data3.count !== undefined) {
                    let data5 = data3.count;
                    if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                        const err18 = { instancePath: instancePath + "/shard/count", schemaPath: "#/properties/shard/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema39.properties.shard.properties.count.type, parentSchema: schema39.properties.shard.properties.count, data: data5 };
                        if (vErrors === null) {
                            vErrors = [err18];
                        }
                        else {
                            vErrors.push(err18);
                        }
                        errors++;
                    }
                    if ((typeof data5 == "number") && (isFinite(data5))) {
                        if (data5 < 1 || isNaN(data5)) {
                            const err19 = { instancePath: instancePath + "/shard/count", schemaPath: "#/properties/shard/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema39.properties.shard.properties.count, data: data5 };
                            if (vErrors === null) {
                                vErrors = [err19];
                            }
                            else {
                                vErrors.push(err19);
                            }
                            errors++;
                        }
                    }
                }
                if (data3.split_sha256 !== undefined) {
                    let data6 = data3.split_sha256;
                    if (typeof data6 === "string") {
                        if (!pattern19.test(data6)) {
                            const err20 = { instancePath: instancePath + "/shard/split_sha256", schemaPath: "#/properties/shard/properties/split_sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"", schema: "^[0-9a-f]{64}$", parentSchema: schema39.properties.shard.properties.split_sha256, data: data6 };
                            if (vErrors === null) {
                                vErrors = [err20];
                            }
                            else {
                                vErrors.push(err20);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err21 = { instancePath: instancePath + "/shard/split_sha256", schemaPath: "#/properties/shard/properties/split_sha256/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.properties.shard.properties.split_sha256.type, parentSchema: schema39.properties.shard.properties.split_sha256, data: data6 };
                        if (vErrors === null) {
                            vErrors = [err21];
                        }
                        else {
                            vErrors.push(err21);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err22 = { instancePath: instancePath + "/shard", schemaPath: "#/properties/shard/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema39.properties.shard.type, parentSchema: schema39.properties.shard, data: data3 };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
                }
                errors++;
            }
        }
        if (data.looks !== undefined) {
            let data7 = data.looks;
            if (Array.isArray(data7)) {
                const len0 = data7.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data8 = data7[i0];
                    if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
                        const err23 = { instancePath: instancePath + "/looks/" + i0, schemaPath: "#/properties/looks/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema39.properties.looks.items.type, parentSchema: schema39.properties.looks.items, data: data8 };
                        if (vErrors === null) {
                            vErrors = [err23];
                        }
                        else {
                            vErrors.push(err23);
                        }
                        errors++;
                    }
                    if ((typeof data8 == "number") && (isFinite(data8))) {
                        if (data8 < 1 || isNaN(data8)) {
                            const err24 = { instancePath: instancePath + "/looks/" + i0, schemaPath: "#/properties/looks/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema39.properties.looks.items, data: data8 };
                            if (vErrors === null) {
                                vErrors = [err24];
                            }
                            else {
                                vErrors.push(err24);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err25 = { instancePath: instancePath + "/looks", schemaPath: "#/properties/looks/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema39.properties.looks.type, parentSchema: schema39.properties.looks, data: data7 };
                if (vErrors === null) {
                    vErrors = [err25];
                }
                else {
                    vErrors.push(err25);
                }
                errors++;
            }
        }
        if (data.time_budget_ms !== undefined) {
            let data9 = data.time_budget_ms;
            if ((typeof data9 == "number") && (isFinite(data9))) {
                if (data9 < 0 || isNaN(data9)) {
                    const err26 = { instancePath: instancePath + "/time_budget_ms", schemaPath: "#/properties/time_budget_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema39.properties.time_budget_ms, data: data9 };
                    if (vErrors === null) {
                        vErrors = [err26];
                    }
                    else {
                        vErrors.push(err26);
                    }
                    errors++;
                }
            }
            else {
                const err27 = { instancePath: instancePath + "/time_budget_ms", schemaPath: "#/properties/time_budget_ms/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema39.properties.time_budget_ms.type, parentSchema: schema39.properties.time_budget_ms, data: data9 };
                if (vErrors === null) {
                    vErrors = [err27];
                }
                else {
                    vErrors.push(err27);
                }
                errors++;
            }
        }
        if (data.dropped_turn_fraction !== undefined) {
            let data10 = data.dropped_turn_fraction;
            if ((typeof data10 == "number") && (isFinite(data10))) {
                if (data10 < 0 || isNaN(data10)) {
                    const err28 = { instancePath: instancePath + "/dropped_turn_fraction", schemaPath: "#/properties/dropped_turn_fraction/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema39.properties.dropped_turn_fraction, data: data10 };
                    if (vErrors === null) {
                        vErrors = [err28];
                    }
                    else {
                        vErrors.push(err28);
                    }
                    errors++;
                }
                if (data10 >= 1 || isNaN(data10)) {
                    const err29 = { instancePath: instancePath + "/dropped_turn_fraction", schemaPath: "#/properties/dropped_turn_fraction/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1", schema: 1, parentSchema: schema39.properties.dropped_turn_fraction, data: data10 };
                    if (vErrors === null) {
                        vErrors = [err29];
                    }
                    else {
                        vErrors.push(err29);
                    }
                    errors++;
                }
            }
            else {
                const err30 = { instancePath: instancePath + "/dropped_turn_fraction", schemaPath: "#/properties/dropped_turn_fraction/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema39.properties.dropped_turn_fraction.type, parentSchema: schema39.properties.dropped_turn_fraction, data: data10 };
                if (vErrors === null) {
                    vErrors = [err30];
                }
                else {
                    vErrors.push(err30);
                }
                errors++;
            }
        }
        if (data.policy !== undefined) {
            let data11 = data.policy;
            if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                if (data11.fail_on_unjustified_regression === undefined) {
                    const err31 = { instancePath: instancePath + "/policy", schemaPath: "#/$defs/VerdictPolicy/required", keyword: "required", params: { missingProperty: "fail_on_unjustified_regression" }, message: "must have required property '" + "fail_on_unjustified_regression" + "'", schema: schema40.required, parentSchema: schema40, data: data11 };
                    if (vErrors === null) {
                        vErrors = [err31];
                    }
                    else {
                        vErrors.push(err31);
                    }
                    errors++;
                }
                if (data11.on_inconclusive === undefined) {
                    const err32 = { instancePath: instancePath + "/policy", schemaPath: "#/$defs/VerdictPolicy/required", keyword: "required", params: { missingProperty: "on_inconclusive" }, message: "must have required property '" + "on_inconclusive" + "'", schema: schema40.required, parentSchema: schema40, data: data11 };
                    if (vErrors === null) {
                        vErrors = [err32];
                    }
                    else {
                        vErrors.push(err32);
                    }
                    errors++;
                }
                if (data11.on_removed === undefined) {
                    const err33 = { instancePath: instancePath + "/policy", schemaPath: "#/$defs/VerdictPolicy/required", keyword: "required", params: { missingProperty: "on_removed" }, message: "must have required property '" + "on_removed" + "'", schema: schema40.required, parentSchema: schema40, data: data11 };
                    if (vErrors === null) {
                        vErrors = [err33];
                    }
                    else {
                        vErrors.push(err33);
                    }
                    errors++;
                }
                if (data11.allow_unbounded_notes === undefined) {
                    const err34 = { instancePath: instancePath + "/policy", schemaPath: "#/$defs/VerdictPolicy/required", keyword: "required", params: { missingProperty: "allow_unbounded_notes" }, message: "must have required property '" + "allow_unbounded_notes" + "'", schema: schema40.required, parentSchema: schema40, data: data11 };
                    if (vErrors === null) {
                        vErrors = [err34];
                    }
                    else {
                        vErrors.push(err34);
                    }
                    errors++;
                }
                if (data11.source === undefined) {
                    const err35 = { instancePath: instancePath + "/policy", schemaPath: "#/$defs/VerdictPolicy/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property '" + "source" + "'", schema: schema40.required, parentSchema: schema40, data: data11 };
                    if (vErrors === null) {
                        vErrors = [err35];
                    }
                    else {
                        vErrors.push(err35);
                    }
                    errors++;
                }
                for (const key2 in data11) {
                    if (!(((((key2 === "fail_on_unjustified_regression") || (key2 === "on_inconclusive")) || (key2 === "on_removed")) || (key2 === "allow_unbounded_notes")) || (key2 === "source"))) {
                        const err36 = { instancePath: instancePath + "/policy", schemaPath: "#/$defs/VerdictPolicy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema40, data: data11 };
                        if (vErrors === null) {
                            vErrors = [err36];
                        }
                        else {
                            vErrors.push(err36);
                        }
                        errors++;
                    }
                }
                if (data11.fail_on_unjustified_regression !== undefined) {
                    let data12 = data11.fail_on_unjustified_regression;
                    if (typeof data12 !== "boolean") {
                        const err37 = { instancePath: instancePath + "/policy/fail_on_unjustified_regression", schemaPath: "#/$defs/VerdictPolicy/properties/fail_on_unjustified_regression/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema40.properties.fail_on_unjustified_regression.type, parentSchema: schema40.properties.fail_on_unjustified_regression, data: data12 };
                        if (vErrors === null) {
                            vErrors = [err37];
                        }
                        else {
                            vErrors.push(err37);
                        }
                        errors++;
                    }
                }
                if (data11.on_inconclusive !== undefined) {
                    let data13 = data11.on_inconclusive;
                    if (!((data13 === "pass") || (data13 === "fail"))) {
                        const err38 = { instancePath: instancePath + "/policy/on_inconclusive", schemaPath: "#/$defs/VerdictPolicy/properties/on_inconclusive/enum", keyword: "enum", params: { allowedValues: schema40.properties.on_inconclusive.enum }, message: "must be equal to one of the allowed values", schema: schema40.properties.on_inconclusive.enum, parentSchema: schema40.properties.on_inconclusive, data: data13 };
                        if (vErrors === null) {
                            vErrors = [err38];
                        }
                        else {
                            vErrors.push(err38);
                        }
                        errors++;
                    }
                }
                if (data11.on_removed !== undefined) {
                    let data14 = data11.on_removed;
                    if (!(((data14 === "pass") || (data14 === "warn")) || (data14 === "fail"))) {
                        const err39 = { instancePath: instancePath + "/policy/on_removed", schemaPath: "#/$defs/VerdictPolicy/properties/on_removed/enum", keyword: "enum", params: { allowedValues: schema40.properties.on_removed.enum }, message: "must be equal to one of the allowed values", schema: schema40.properties.on_removed.enum, parentSchema: schema40.properties.on_removed, data: data14 };
                        if (vErrors === null) {
                            vErrors = [err39];
                        }
                        else {
                            vErrors.push(err39);
                        }
                        errors++;
                    }
                }
                if (data11.allow_unbounded_notes !== undefined) {
                    let data15 = data11.allow_unbounded_notes;
                    if (typeof data15 !== "boolean") {
                        const err40 = { instancePath: instancePath + "/policy/allow_unbounded_notes", schemaPath: "#/$defs/VerdictPolicy/properties/allow_unbounded_notes/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema40.properties.allow_unbounded_notes.type, parentSchema: schema40.properties.allow_unbounded_notes, data: data15 };
                        if (vErrors === null) {
                            vErrors = [err40];
                        }
                        else {
                            vErrors.push(err40);
                        }
                        errors++;
                    }
                }
                if (data11.source !== undefined) {
                    let data16 = data11.source;
                    if (typeof data16 !== "string") {
                        const err41 = { instancePath: instancePath + "/policy/source", schemaPath: "#/$defs/VerdictPolicy/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.properties.source.type, parentSchema: schema40.properties.source, data: data16 };
                        if (vErrors === null) {
                            vErrors = [err41];
                        }
                        else {
                            vErrors.push(err41);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err42 = { instancePath: instancePath + "/policy", schemaPath: "#/$defs/VerdictPolicy/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema40.type, parentSchema: schema40, data: data11 };
                if (vErrors === null) {
                    vErrors = [err42];
                }
                else {
                    vErrors.push(err42);
                }
                errors++;
            }
        }
    }
    else {
        const err43 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema39.type, parentSchema: schema39, data };
        if (vErrors === null) {
            vErrors = [err43];
        }
        else {
            vErrors.push(err43);
        }
        errors++;
    }
    validate26.errors = vErrors;
    return errors === 0;
}
validate26.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema42 = { "title": "BenchmarkEvidence", "type": "object", "additionalProperties": false, "required": ["bench_id", "group", "source_file", "outcome"], "properties": { "bench_id": { "type": "string" }, "group": { "type": "string" }, "source_file": { "type": "string" }, "outcome": { "oneOf": [{ "$ref": "#/$defs/MeasuredOutcome" }, { "$ref": "#/$defs/OneSidedOutcome" }, { "$ref": "#/$defs/FailedOutcome" }] } } };
const schema48 = { "title": "OneSidedOutcome", "type": "object", "additionalProperties": false, "required": ["kind", "remark"], "properties": { "kind": { "enum": ["candidate-only", "baseline-only"] }, "remark": { "type": "string" } } };
const schema49 = { "title": "FailedOutcome", "type": "object", "additionalProperties": false, "required": ["kind", "reason"], "properties": { "kind": { "const": "failed" }, "reason": { "type": "string" } } };
const schema43 = { "title": "MeasuredOutcome", "type": "object", "additionalProperties": false, "required": ["kind", "limit_percent", "sampling", "pairs"], "properties": { "kind": { "const": "measured" }, "limit_percent": { "type": "number", "description": "Its threshold, floor in ns included." }, "sampling": { "$ref": "#/$defs/Sampling" }, "pairs": { "type": "array", "items": { "$ref": "#/$defs/PairFigures" } } } };
const schema44 = { "title": "Sampling", "type": "object", "additionalProperties": false, "required": ["p95_kind", "calls_per_sample", "samples_per_turn", "warmup_turns", "measured_turns", "estimator", "most_warmup_turns"], "properties": { "p95_kind": { "enum": ["call", "batch-mean"] }, "calls_per_sample": { "type": "integer", "minimum": 1 }, "samples_per_turn": { "type": "integer", "minimum": 1 }, "warmup_turns": { "type": "integer", "minimum": 0, "description": "At least so many turns a side are discarded." }, "measured_turns": { "type": "integer", "minimum": 1 }, "estimator": { "enum": ["adjacent-turns", "pooled"], "description": "adjacent-turns: median log ratio of the p95 of turns next to each other; pooled: log ratio of the p95 of all samples, for calls too long for 100 samples a turn." }, "most_warmup_turns": { "type": "integer", "minimum": 0, "description": "Measuring begins after so many at the latest, level or not." } } };
const schema45 = { "title": "PairFigures", "type": "object", "additionalProperties": false, "required": ["first", "baseline", "candidate"], "properties": { "first": { "enum": ["baseline", "candidate"], "description": "The side that took the first turn." }, "baseline": { "$ref": "#/$defs/SideFigures" }, "candidate": { "$ref": "#/$defs/SideFigures" } } };
const schema46 = { "title": "SideFigures", "description": "One process's figures, nanoseconds per call, turns in time order.", "type": "object", "additionalProperties": false, "required": ["turn_p50_ns", "turn_p95_ns", "pooled_quantiles_ns", "warmup_turns", "level"], "properties": { "turn_p50_ns": { "type": "array", "items": { "type": "number", "exclusiveMinimum": 0 } }, "turn_p95_ns": { "type": "array", "items": { "type": "number", "exclusiveMinimum": 0 } }, "pooled_quantiles_ns": { "type": "array", "minItems": 21, "maxItems": 21, "items": { "type": "number", "exclusiveMinimum": 0 }, "description": "Quantiles 0, 5, …, 95, 100 % of all kept samples." }, "warmup_turns": { "type": "integer", "minimum": 0, "description": "Discarded turns." }, "level": { "type": "boolean", "description": "False when this side was still getting faster when its measured turns began." } } };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate30.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.first === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "first" }, message: "must have required property '" + "first" + "'", schema: schema45.required, parentSchema: schema45, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.baseline === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "baseline" }, message: "must have required property '" + "baseline" + "'", schema: schema45.required, parentSchema: schema45, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.candidate === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "candidate" }, message: "must have required property '" + "candidate" + "'", schema: schema45.required, parentSchema: schema45, data };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((key0 === "first") || (key0 === "baseline")) || (key0 === "candidate"))) {
                const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema45, data };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.first !== undefined) {
            let data0 = data.first;
            if (!((data0 === "baseline") || (data0 === "candidate"))) {
                const err4 = { instancePath: instancePath + "/first", schemaPath: "#/properties/first/enum", keyword: "enum", params: { allowedValues: schema45.properties.first.enum }, message: "must be equal to one of the allowed values", schema: schema45.properties.first.enum, parentSchema: schema45.properties.first, data: data0 };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.baseline !== undefined) {
            let data1 = data.baseline;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                if (data1.turn_p50_ns === undefined) {
                    const err5 = { instancePath: instancePath + "/baseline", schemaPath: "#/$defs/SideFigures/required", keyword: "required", params: { missingProperty: "turn_p50_ns" }, message: "must have required property '" + "turn_p50_ns" + "'", schema: schema46.required, parentSchema: schema46, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
                if (data1.turn_p95_ns === undefined) {
                    const err6 = { instancePath: instancePath + "/baseline", schemaPath: "#/$defs/SideFigures/required", keyword: "required", params: { missingProperty: "turn_p95_ns" }, message: "must have required property '" + "turn_p95_ns" + "'", schema: schema46.required, parentSchema: schema46, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
                if (data1.pooled_quantiles_ns === undefined) {
                    const err7 = { instancePath: instancePath + "/baseline", schemaPath: "#/$defs/SideFigures/required", keyword: "required", params: { missingProperty: "pooled_quantiles_ns" }, message: "must have required property '" + "pooled_quantiles_ns" + "'", schema: schema46.required, parentSchema: schema46, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
                if (data1.warmup_turns === undefined) {
                    const err8 = { instancePath: instancePath + "/baseline", schemaPath: "#/$defs/SideFigures/required", keyword: "required", params: { missingProperty: "warmup_turns" }, message: "must have required property '" + "warmup_turns" + "'", schema: schema46.required, parentSchema: schema46, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
                if (data1.level === undefined) {
                    const err9 = { instancePath: instancePath + "/baseline", schemaPath: "#/$defs/SideFigures/required", keyword: "required", params: { missingProperty: "level" }, message: "must have required property '" + "level" + "'", schema: schema46.required, parentSchema: schema46, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
                for (const key1 in data1) {
                    if (!(((((key1 === "turn_p50_ns") || (key1 === "turn_p95_ns")) || (key1 === "pooled_quantiles_ns")) || (key1 === "warmup_turns")) || (key1 === "level"))) {
                        const err10 = { instancePath: instancePath + "/baseline", schemaPath: "#/$defs/SideFigures/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema46, data: data1 };
                        if (vErrors === null) {
                            vErrors = [err10];
                        }
                        else {
                            vErrors.push(err10);
                        }
                        errors++;
                    }
                }
                if (data1.turn_p50_ns !== undefined) {
                    let data2 = data1.turn_p50_ns;
                    if (Array.isArray(data2)) {
                        const len0 = data2.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                            let data3 = data2[i0];
                            if ((typeof data3 == "number") && (isFinite(data3))) {
                                if (data3 <= 0 || isNaN(data3)) {
                                    const err11 = { instancePath: instancePath + "/baseline/turn_p50_ns/" + i0, schemaPath: "#/$defs/SideFigures/properties/turn_p50_ns/items/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema46.properties.turn_p50_ns.items, data: data3 };
                                    if (vErrors === null) {
                                        vErrors = [err11];
                                    }
                                    else {
                                        vErrors.push(err11);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err12 = { instancePath: instancePath + "/baseline/turn_p50_ns/" + i0, schemaPath: "#/$defs/SideFigures/properties/turn_p50_ns/items/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema46.properties.turn_p50_ns.items.type, parentSchema: schema46.properties.turn_p50_ns.items, data: data3 };
                                if (vErrors === null) {
                                    vErrors = [err12];
                                }
                                else {
                                    vErrors.push(err12);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err13 = { instancePath: instancePath + "/baseline/turn_p50_ns", schemaPath: "#/$defs/SideFigures/properties/turn_p50_ns/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema46.properties.turn_p50_ns.type, parentSchema: schema46.properties.turn_p50_ns, data: data2 };
                        if (vErrors === null) {
                            vErrors = [err13];
                        }
                        else {
                            vErrors.push(err13);
                        }
                        errors++;
                    }
                }
                if (data1.turn_p95_ns !== undefined) {
                    let data4 = data1.turn_p95_ns;
                    if (Array.isArray(data4)) {
                        const len1 = data4.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                            let data5 = data4[i1];
                            if ((typeof data5 == "number") && (isFinite(data5))) {
                                if (data5 <= 0 || isNaN(data5)) {
                                    const err14 = { instancePath: instancePath + "/baseline/turn_p95_ns/" + i1, schemaPath: "#/$defs/SideFigures/properties/turn_p95_ns/items/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema46.properties.turn_p95_ns.items, data: data5 };
                                    if (vErrors === null) {
                                        vErrors = [err14];
                                    }
                                    else {
                                        vErrors.push(err14);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err15 = { instancePath: instancePath + "/baseline/turn_p95_ns/" + i1, schemaPath: "#/$defs/SideFigures/properties/turn_p95_ns/items/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema46.properties.turn_p95_ns.items.type, parentSchema: schema46.properties.turn_p95_ns.items, data: data5 };
                                if (vErrors === null) {
                                    vErrors = [err15];
                                }
                                else {
                                    vErrors.push(err15);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err16 = { instancePath: instancePath + "/baseline/turn_p95_ns", schemaPath: "#/$defs/SideFigures/properties/turn_p95_ns/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema46.properties.turn_p95_ns.type, parentSchema: schema46.properties.turn_p95_ns, data: data4 };
                        if (vErrors === null) {
                            vErrors = [err16];
                        }
                        else {
                            vErrors.push(err16);
                        }
                        errors++;
                    }
                }
                if (data1.pooled_quantiles_ns !== undefined) {
                    let data6 = data1.pooled_quantiles_ns;
                    if (Array.isArray(data6)) {
                        if (data6.length > 21) {
                            const err17 = { instancePath: instancePath + "/baseline/pooled_quantiles_ns", schemaPath: "#/$defs/SideFigures/properties/pooled_quantiles_ns/maxItems", keyword: "maxItems", params: { limit: 21 }, message: "must NOT have more than 21 items", schema: 21, parentSchema: schema46.properties.pooled_quantiles_ns, data: data6 };
                            if (vErrors === null) {
                                vErrors = [err17];
                            }
                            else {
                                vErrors.push(err17);
                            }
                            errors++;
                        }
                        if (data6.length < 21) {
                            const err18 = { instancePath: instancePath + "/baseline/pooled_quantiles_ns", schemaPath: "#/$defs/SideFigures/properties/pooled_quantiles_ns/minItems", keyword: "minItems", params: { limit: 21 }, message: "must NOT have fewer than 21 items", schema: 21, parentSchema: schema46.properties.pooled_quantiles_ns, data: data6 };
                            if (vErrors === null) {
                                vErrors = [err18];
                            }
                            else {
                                vErrors.push(err18);
                            }
                            errors++;
                        }
                        const len2 = data6.length;
                        for (let i2 = 0; i2 < len2; i2++) {
                            let data7 = data6[i2];
                            if ((typeof data7 == "number") && (isFinite(data7))) {
                                if (data7 <= 0 || isNaN(data7)) {
                                    const err19 = { instancePath: instancePath + "/baseline/pooled_quantiles_ns/" + i2, schemaPath: "#/$defs/SideFigures/properties/pooled_quantiles_ns/items/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema46.properties.pooled_quantiles_ns.items, data: data7 };
                                    if (vErrors === null) {
                                        vErrors = [err19];
                                    }
                                    else {
                                        vErrors.push(err19);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err20 = { instancePath: instancePath + "/baseline/pooled_quantiles_ns/" + i2, schemaPath: "#/$defs/SideFigures/properties/pooled_quantiles_ns/items/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema46.properties.pooled_quantiles_ns.items.type, parentSchema: schema46.properties.pooled_quantiles_ns.items, data: data7 };
                                if (vErrors === null) {
                                    vErrors = [err20];
                                }
                                else {
                                    vErrors.push(err20);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err21 = { instancePath: instancePath + "/baseline/pooled_quantiles_ns", schemaPath: "#/$defs/SideFigures/properties/pooled_quantiles_ns/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema46.properties.pooled_quantiles_ns.type, parentSchema: schema46.properties.pooled_quantiles_ns, data: data6 };
                        if (vErrors === null) {
                            vErrors = [err21];
                        }
                        else {
                            vErrors.push(err21);
                        }
                        errors++;
                    }
                }
                if (data1.warmup_turns !== undefined) {
                    let data8 = data1.warmup_turns;
                    if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
                        const err22 = { instancePath: instancePath + "/baseline/warmup_turns", schemaPath: "#/$defs/SideFigures/properties/warmup_turns/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema46.properties.warmup_turns.type, parentSchema: schema46.properties.warmup_turns, data: data8 };
                        if (vErrors === null) {
                            vErrors = [err22];
                        }
                        else {
                            vErrors.push(err22);
                        }
                        errors++;
                    }
                    if ((typeof data8 == "number") && (isFinite(data8))) {
                        if (data8 < 0 || isNaN(data8)) {
                            const err23 = { instancePath: instancePath + "/baseline/warmup_turns", schemaPath: "#/$defs/SideFigures/properties/warmup_turns/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema46.properties.warmup_turns, data: data8 };
                            if (vErrors === null) {
                                vErrors = [err23];
                            }
                            else {
                                vErrors.push(err23);
                            }
                            errors++;
                        }
                    }
                }
                if (data1.level !== undefined) {
                    let data9 = data1.level;
                    if (typeof data9 !== "boolean") {
                        const err24 = { instancePath: instancePath + "/baseline/level", schemaPath: "#/$defs/SideFigures/properties/level/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema46.properties.level.type, parentSchema: schema46.properties.level, data: data9 };
                        if (vErrors === null) {
                            vErrors = [err24];
                        }
                        else {
                            vErrors.push(err24);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err25 = { instancePath: instancePath + "/baseline", schemaPath: "#/$defs/SideFigures/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema46.type, parentSchema: schema46, data: data1 };
                if (vErrors === null) {
                    vErrors = [err25];
                }
                else {
                    vErrors.push(err25);
                }
                errors++;
            }
        }
        if (data.candidate !== undefined) {
            let data10 = data.candidate;
            if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                if (data10.turn_p50_ns === undefined) {
                    const err26 = { instancePath: instancePath + "/candidate", schemaPath: "#/$defs/SideFigures/required", keyword: "required", params: { missingProperty: "turn_p50_ns" }, message: "must have required property '" + "turn_p50_ns" + "'", schema: schema46.required, parentSchema: schema46, data: data10 };
                    if (vErrors === null) {
                        vErrors = [err26];
                    }
                    else {
                        vErrors.push(err26);
                    }
                    errors++;
                }
                if (data10.turn_p95_ns === undefined) {
                    const err27 = { instancePath: instancePath + "/candidate", schemaPath: "#/$defs/SideFigures/required", keyword: "required", params: { missingProperty: "turn_p95_ns" }, message: "must have required property '" + "turn_p95_ns" + "'", schema: schema46.required, parentSchema: schema46, data: data10 };
                    if (vErrors === null) {
                        vErrors = [err27];
                    }
                    else {
                        vErrors.push(err27);
                    }
                    errors++;
                }
                if (data10.pooled_quantiles_ns === undefined) {
                    const err28 = { instancePath: instancePath + "/candidate", schemaPath: "#/$defs/SideFigures/required", keyword: "required", params: { missingProperty: "pooled_quantiles_ns" }, message: "must have required property '" + "pooled_quantiles_ns" + "'", schema: schema46.required, parentSchema: schema46, data: data10 };
                    if (vErrors === null) {
                        vErrors = [err28];
                    }
                    else {
                        vErrors.push(err28);
                    }
                    errors++;
                }
                if (data10.warmup_turns === undefined) {
                    const err29 = { instancePath: instancePath + "/candidate", schemaPath: "#/$defs/SideFigures/required", keyword: "required", params: { missingProperty: "warmup_turns" }, message: "must have required property '" + "warmup_turns" + "'", schema: schema46.required, parentSchema: schema46, data: data10 };
                    if (vErrors === null) {
                        vErrors = [err29];
                    }
                    else {
                        vErrors.push(err29);
                    }
                    errors++;
                }
                if (data10.level === undefined) {
                    const err30 = { instancePath: instancePath + "/candidate", schemaPath: "#/$defs/SideFigures/required", keyword: "required", params: { missingProperty: "level" }, message: "must have required property '" + "level" + "'", schema: schema46.required, parentSchema: schema46, data: data10 };
                    if (vErrors === null) {
                        vErrors = [err30];
                    }
                    else {
                        vErrors.push(err30);
                    }
                    errors++;
                }
                for (const key2 in data10) {
                    if (!(((((key2 === "turn_p50_ns") || (key2 === "turn_p95_ns")) || (key2 === "pooled_quantiles_ns")) || (key2 === "warmup_turns")) || (key2 === "level"))) {
                        const err31 = { instancePath: instancePath + "/candidate", schemaPath: "#/$defs/SideFigures/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema46, data: data10 };
                        if (vErrors === null) {
                            vErrors = [err31];
                        }
                        else {
                            vErrors.push(err31);
                        }
                        errors++;
                    }
                }
                if (data10.turn_p50_ns !== undefined) {
                    let data11 = data10.turn_p50_ns;
                    if (Array.isArray(data11)) {
                        const len3 = data11.length;
                        for (let i3 = 0; i3 < len3; i3++) {
                            let data12 = data11[i3];
                            if ((typeof data12 == "number") && (isFinite(data12))) {
                                if (data12 <= 0 || isNaN(data12)) {
                                    const err32 = { instancePath: instancePath + "/candidate/turn_p50_ns/" + i3, schemaPath: "#/$defs/SideFigures/properties/turn_p50_ns/items/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema46.properties.turn_p50_ns.items, data: data12 };
                                    if (vErrors === null) {
                                        vErrors = [err32];
                                    }
                                    else {
                                        vErrors.push(err32);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err33 = { instancePath: instancePath + "/candidate/turn_p50_ns/" + i3, schemaPath: "#/$defs/SideFigures/properties/turn_p50_ns/items/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema46.properties.turn_p50_ns.items.type, parentSchema: schema46.properties.turn_p50_ns.items, data: data12 };
                                if (vErrors === null) {
                                    vErrors = [err33];
                                }
                                else {
                                    vErrors.push(err33);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err34 = { instancePath: instancePath + "/candidate/turn_p50_ns", schemaPath: "#/$defs/SideFigures/properties/turn_p50_ns/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema46.properties.turn_p50_ns.type, parentSchema: schema46.properties.turn_p50_ns, data: data11 };
                        if (vErrors === null) {
                            vErrors = [err34];
                        }
                        else {
                            vErrors.push(err34);
                        }
                        errors++;
                    }
                }
                if (data10.turn_p95_ns !== undefined) {
                    let data13 = data10.turn_p95_ns;
                    if (Array.isArray(data13)) {
                        const len4 = data13.length;
                        for (let i4 = 0; i4 < len4; i4++) {
                            let data14 = data13[i4];
                            if ((typeof data14 == "number") && (isFinite(data14))) {
                                if (data14 <= 0 || isNaN(data14)) {
                                    const err35 = { instancePath: instancePath + "/candidate/turn_p95_ns/" + i4, schemaPath: "#/$defs/SideFigures/properties/turn_p95_ns/items/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema46.properties.turn_p95_ns.items, data: data14 };
                                    if (vErrors === null) {
                                        vErrors = [err35];
                                    }
                                    else {
                                        vErrors.push(err35);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err36 = { instancePath: instancePath + "/candidate/turn_p95_ns/" + i4, schemaPath: "#/$defs/SideFigures/properties/turn_p95_ns/items/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema46.properties.turn_p95_ns.items.type, parentSchema: schema46.properties.turn_p95_ns.items, data: data14 };
                                if (vErrors === null) {
                                    vErrors = [err36];
                                }
                                else {
                                    vErrors.push(err36);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err37 = { instancePath: instancePath + "/candidate/turn_p95_ns", schemaPath: "#/$defs/SideFigures/properties/turn_p95_ns/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema46.properties.turn_p95_ns.type, parentSchema: schema46.properties.turn_p95_ns, data: data13 };
                        if (vErrors === null) {
                            vErrors = [err37];
                        }
                        else {
                            vErrors.push(err37);
                        }
                        errors++;
                    }
                }
                if (data10.pooled_quantiles_ns !== undefined) {
                    let data15 = data10.pooled_quantiles_ns;
                    if (Array.isArray(data15)) {
                        if (data15.length > 21) {
                            const err38 = { instancePath: instancePath + "/candidate/pooled_quantiles_ns", schemaPath: "#/$defs/SideFigures/properties/pooled_quantiles_ns/maxItems", keyword: "maxItems", params: { limit: 21 }, message: "must NOT have more than 21 items", schema: 21, parentSchema: schema46.properties.pooled_quantiles_ns, data: data15 };
                            if (vErrors === null) {
                                vErrors = [err38];
                            }
                            else {
                                vErrors.push(err38);
                            }
                            errors++;
                        }
                        if (data15.length < 21) {
                            const err39 = { instancePath: instancePath + "/candidate/pooled_quantiles_ns", schemaPath: "#/$defs/SideFigures/properties/pooled_quantiles_ns/minItems", keyword: "minItems", params: { limit: 21 }, message: "must NOT have fewer than 21 items", schema: 21, parentSchema: schema46.properties.pooled_quantiles_ns, data: data15 };
                            if (vErrors === null) {
                                vErrors = [err39];
                            }
                            else {
                                vErrors.push(err39);
                            }
                            errors++;
                        }
                        const len5 = data15.length;
                        for (let i5 = 0; i5 < len5; i5++) {
                            let data16 = data15[i5];
                            if ((typeof data16 == "number") && (isFinite(data16))) {
                                if (data16 <= 0 || isNaN(data16)) {
                                    const err40 = { instancePath: instancePath + "/candidate/pooled_quantiles_ns/" + i5, schemaPath: "#/$defs/SideFigures/properties/pooled_quantiles_ns/items/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema46.properties.pooled_quantiles_ns.items, data: data16 };
                                    if (vErrors === null) {
                                        vErrors = [err40];
                                    }
                                    else {
                                        vErrors.push(err40);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err41 = { instancePath: instancePath + "/candidate/pooled_quantiles_ns/" + i5, schemaPath: "#/$defs/SideFigures/properties/pooled_quantiles_ns/items/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema46.properties.pooled_quantiles_ns.items.type, parentSchema: schema46.properties.pooled_quantiles_ns.items, data: data16 };
                                if (vErrors === null) {
                                    vErrors = [err41];
                                }
                                else {
                                    vErrors.push(err41);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err42 = { instancePath: instancePath + "/candidate/pooled_quantiles_ns", schemaPath: "#/$defs/SideFigures/properties/pooled_quantiles_ns/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema46.properties.pooled_quantiles_ns.type, parentSchema: schema46.properties.pooled_quantiles_ns, data: data15 };
                        if (vErrors === null) {
                            vErrors = [err42];
                        }
                        else {
                            vErrors.push(err42);
                        }
                        errors++;
                    }
                }
                if (data10.warmup_turns !== undefined) {
                    let data17 = data10.warmup_turns;
                    if (!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))) {
                        const err43 = { instancePath: instancePath + "/candidate/warmup_turns", schemaPath: "#/$defs/SideFigures/properties/warmup_turns/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema46.properties.warmup_turns.type, parentSchema: schema46.properties.warmup_turns, data: data17 };
                        if (vErrors === null) {
                            vErrors = [err43];
                        }
                        else {
                            vErrors.push(err43);
                        }
                        errors++;
                    }
                    if ((typeof data17 == "number") && (isFinite(data17))) {
                        if (data17 < 0 || isNaN(data17)) {
                            const err44 = { instancePath: instancePath + "/candidate/warmup_turns", schemaPath: "#/$defs/SideFigures/properties/warmup_turns/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema46.properties.warmup_turns, data: data17 };
                            if (vErrors === null) {
                                vErrors = [err44];
                            }
                            else {
                                vErrors.push(err44);
                            }
                            errors++;
                        }
                    }
                }
                if (data10.level !== undefined) {
                    let data18 = data10.level;
                    if (typeof data18 !== "boolean") {
                        const err45 = { instancePath: instancePath + "/candidate/level", schemaPath: "#/$defs/SideFigures/properties/level/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema46.properties.level.type, parentSchema: schema46.properties.level, data: data18 };
                        if (vErrors === null) {
                            vErrors = [err45];
                        }
                        else {
                            vErrors.push(err45);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err46 = { instancePath: instancePath + "/candidate", schemaPath: "#/$defs/SideFigures/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema46.type, parentSchema: schema46, data: data10 };
                if (vErrors === null) {
                    vErrors = [err46];
                }
                else {
                    vErrors.push(err46);
                }
                errors++;
            }
        }
    }
    else {
        const err47 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema45.type, parentSchema: schema45, data };
        if (vErrors === null) {
            vErrors = [err47];
        }
        else {
            vErrors.push(err47);
        }
        errors++;
    }
    validate30.errors = vErrors;
    return errors === 0;
}
validate30.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate29.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.kind === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'", schema: schema43.required, parentSchema: schema43, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.limit_percent === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "limit_percent" }, message: "must have required property '" + "limit_percent" + "'", schema: schema43.required, parentSchema: schema43, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.sampling === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sampling" }, message: "must have required property '" + "sampling" + "'", schema: schema43.required, parentSchema: schema43, data };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.pairs === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pairs" }, message: "must have required property '" + "pairs" + "'", schema: schema43.required, parentSchema: schema43, data };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((key0 === "kind") || (key0 === "limit_percent")) || (key0 === "sampling")) || (key0 === "pairs"))) {
                const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema43, data };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.kind !== undefined) {
            let data0 = data.kind;
            if ("measured" !== data0) {
                const err5 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "measured" }, message: "must be equal to constant", schema: "measured", parentSchema: schema43.properties.kind, data: data0 };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.limit_percent !== undefined) {
            let data1 = data.limit_percent;
            if (!((typeof data1 == "number") && (isFinite(data1)))) {
                const err6 = { instancePath: instancePath + "/limit_percent", schemaPath: "#/properties/limit_percent/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema43.properties.limit_percent.type, parentSchema: schema43.properties.limit_percent, data: data1 };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.sampling !== undefined) {
            let data2 = data.sampling;
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                if (data2.p95_kind === undefined) {
                    const err7 = { instancePath: instancePath + "/sampling", schemaPath: "#/$defs/Sampling/required", keyword: "required", params: { missingProperty: "p95_kind" }, message: "must have required property '" + "p95_kind" + "'", schema: schema44.required, parentSchema: schema44, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
                if (data2.calls_per_sample === undefined) {
                    const err8 = { instancePath: instancePath + "/sampling", schemaPath: "#/$defs/Sampling/required", keyword: "required", params: { missingProperty: "calls_per_sample" }, message: "must have required property '" + "calls_per_sample" + "'", schema: schema44.required, parentSchema: schema44, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
                if (data2.samples_per_turn === undefined) {
                    const err9 = { instancePath: instancePath + "/sampling", schemaPath: "#/$defs/Sampling/required", keyword: "required", params: { missingProperty: "samples_per_turn" }, message: "must have required property '" + "samples_per_turn" + "'", schema: schema44.required, parentSchema: schema44, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
                if (data2.warmup_turns === undefined) {
                    const err10 = { instancePath: instancePath + "/sampling", schemaPath: "#/$defs/Sampling/required", keyword: "required", params: { missingProperty: "warmup_turns" }, message: "must have required property '" + "warmup_turns" + "'", schema: schema44.required, parentSchema: schema44, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
                if (data2.measured_turns === undefined) {
                    const err11 = { instancePath: instancePath + "/sampling", schemaPath: "#/$defs/Sampling/required", keyword: "required", params: { missingProperty: "measured_turns" }, message: "must have required property '" + "measured_turns" + "'", schema: schema44.required, parentSchema: schema44, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
                if (data2.estimator === undefined) {
                    const err12 = { instancePath: instancePath + "/sampling", schemaPath: "#/$defs/Sampling/required", keyword: "required", params: { missingProperty: "estimator" }, message: "must have required property '" + "estimator" + "'", schema: schema44.required, parentSchema: schema44, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
                if (data2.most_warmup_turns === undefined) {
                    const err13 = { instancePath: instancePath + "/sampling", schemaPath: "#/$defs/Sampling/required", keyword: "required", params: { missingProperty: "most_warmup_turns" }, message: "must have required property '" + "most_warmup_turns" + "'", schema: schema44.required, parentSchema: schema44, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err13];
                    }
                    else {
                        vErrors.push(err13);
                    }
                    errors++;
                }
                for (const key1 in data2) {
                    if (!(((((((key1 === "p95_kind") || (key1 === "calls_per_sample")) || (key1 === "samples_per_turn")) || (key1 === "warmup_turns")) || (key1 === "measured_turns")) || (key1 === "estimator")) || (key1 === "most_warmup_turns"))) {
                        const err14 = { instancePath: instancePath + "/sampling", schemaPath: "#/$defs/Sampling/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema44, data: data2 };
                        if (vErrors === null) {
                            vErrors = [err14];
                        }
                        else {
                            vErrors.push(err14);
                        }
                        errors++;
                    }
                }
                if (data2.p95_kind !== undefined) {
                    let data3 = data2.p95_kind;
                    if (!((data3 === "call") || (data3 === "batch-mean"))) {
                        const err15 = { instancePath: instancePath + "/sampling/p95_kind", schemaPath: "#/$defs/Sampling/properties/p95_kind/enum", keyword: "enum", params: { allowedValues: schema44.properties.p95_kind.enum }, message: "must be equal to one of the allowed values", schema: schema44.properties.p95_kind.enum, parentSchema: schema44.properties.p95_kind, data: data3 };
                        if (vErrors === null) {
                            vErrors = [err15];
                        }
                        else {
                            vErrors.push(err15);
                        }
                        errors++;
                    }
                }
                if (data2.calls_per_sample !== undefined) {
                    let data4 = data2.calls_per_sample;
                    if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                        const err16 = { instancePath: instancePath + "/sampling/calls_per_sample", schemaPath: "#/$defs/Sampling/properties/calls_per_sample/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema44.properties.calls_per_sample.type, parentSchema: schema44.properties.calls_per_sample, data: data4 };
                        if (vErrors === null) {
                            vErrors = [err16];
                        }
                        else {
                            vErrors.push(err16);
                        }
                        errors++;
                    }
                    if ((typeof data4 == "number") && (isFinite(data4))) {
                        if (data4 < 1 || isNaN(data4)) {
                            const err17 = { instancePath: instancePath + "/sampling/calls_per_sample", schemaPath: "#/$defs/Sampling/properties/calls_per_sample/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema44.properties.calls_per_sample, data: data4 };
                            if (vErrors === null) {
                                vErrors = [err17];
                            }
                            else {
                                vErrors.push(err17);
                            }
                            errors++;
                        }
                    }
                }
                if (data2.samples_per_turn !== undefined) {
                    let data5 = data2.samples_per_turn;
                    if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                        const err18 = { instancePath: instancePath + "/sampling/samples_per_turn", schemaPath: "#/$defs/Sampling/properties/samples_per_turn/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema44.properties.samples_per_turn.type, parentSchema: schema44.properties.samples_per_turn, data: data5 };
                        if (vErrors === null) {
                            vErrors = [err18];
                        }
                        else {
                            vErrors.push(err18);
                        }
                        errors++;
                    }
                    if ((typeof data5 == "number") && (isFinite(data5))) {
                        if (data5 < 1 || isNaN(data5)) {
                            const err19 = { instancePath: instancePath + "/sampling/samples_per_turn", schemaPath: "#/$defs/Sampling/properties/samples_per_turn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema44.properties.samples_per_turn, data: data5 };
                            if (vErrors === null) {
                                vErrors = [err19];
                            }
                            else {
                                vErrors.push(err19);
                            }
                            errors++;
                        }
                    }
                }
                if (data2.warmup_turns !== undefined) {
                    let data6 = data2.warmup_turns;
                    if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                        const err20 = { instancePath: instancePath + "/sampling/warmup_turns", schemaPath: "#/$defs/Sampling/properties/warmup_turns/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema44.properties.warmup_turns.type, parentSchema: schema44.properties.warmup_turns, data: data6 };
                        if (vErrors === null) {
                            vErrors = [err20];
                        }
                        else {
                            vErrors.push(err20);
                        }
                        errors++;
                    }
                    if ((typeof data6 == "number") && (isFinite(data6))) {
                        if (data6 < 0 || isNaN(data6)) {
                            const err21 = { instancePath: instancePath + "/sampling/warmup_turns", schemaPath: "#/$defs/Sampling/properties/warmup_turns/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema44.properties.warmup_turns, data: data6 };
                            if (vErrors === null) {
                                vErrors = [err21];
                            }
                            else {
                                vErrors.push(err21);
                            }
                            errors++;
                        }
                    }
                }
                if (data2.measured_turns !== undefined) {
                    let data7 = data2.measured_turns;
                    if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
                        const err22 = { instancePath: instancePath + "/sampling/measured_turns", schemaPath: "#/$defs/Sampling/properties/measured_turns/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema44.properties.measured_turns.type, parentSchema: schema44.properties.measured_turns, data: data7 };
                        if (vErrors === null) {
                            vErrors = [err22];
                        }
                        else {
                            vErrors.push(err22);
                        }
                        errors++;
                    }
                    if ((typeof data7 == "number") && (isFinite(data7))) {
                        if (data7 < 1 || isNaN(data7)) {
                            const err23 = { instancePath: instancePath + "/sampling/measured_turns", schemaPath: "#/$defs/Sampling/properties/measured_turns/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema44.properties.measured_turns, data: data7 };
                            if (vErrors === null) {
                                vErrors = [err23];
                            }
                            else {
                                vErrors.push(err23);
                            }
                            errors++;
                        }
                    }
                }
                if (data2.estimator !== undefined) {
                    let data8 = data2.estimator;
                    if (!((data8 === "adjacent-turns") || (data8 === "pooled"))) {
                        const err24 = { instancePath: instancePath + "/sampling/estimator", schemaPath: "#/$defs/Sampling/properties/estimator/enum", keyword: "enum", params: { allowedValues: schema44.properties.estimator.enum }, message: "must be equal to one of the allowed values", schema: schema44.properties.estimator.enum, parentSchema: schema44.properties.estimator, data: data8 };
                        if (vErrors === null) {
                            vErrors = [err24];
                        }
                        else {
                            vErrors.push(err24);
                        }
                        errors++;
                    }
                }
                if (data2.most_warmup_turns !== undefined) {
                    let data9 = data2.most_warmup_turns;
                    if (!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) {
                        const err25 = { instancePath: instancePath + "/sampling/most_warmup_turns", schemaPath: "#/$defs/Sampling/properties/most_warmup_turns/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema44.properties.most_warmup_turns.type, parentSchema: schema44.properties.most_warmup_turns, data: data9 };
                        if (vErrors === null) {
                            vErrors = [err25];
                        }
                        else {
                            vErrors.push(err25);
                        }
                        errors++;
                    }
                    if ((typeof data9 == "number") && (isFinite(data9))) {
                        if (data9 < 0 || isNaN(data9)) {
                            const err26 = { instancePath: instancePath + "/sampling/most_warmup_turns", schemaPath: "#/$defs/Sampling/properties/most_warmup_turns/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema44.properties.most_warmup_turns, data: data9 };
                            if (vErrors === null) {
                                vErrors = [err26];
                            }
                            else {
                                vErrors.push(err26);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err27 = { instancePath: instancePath + "/sampling", schemaPath: "#/$defs/Sampling/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema44.type, parentSchema: schema44, data: data2 };
                if (vErrors === null) {
                    vErrors = [err27];
                }
                else {
                    vErrors.push(err27);
                }
                errors++;
            }
        }
        if (data.pairs !== undefined) {
            let data10 = data.pairs;
            if (Array.isArray(data10)) {
                const len0 = data10.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (!(validate30(data10[i0], { instancePath: instancePath + "/pairs/" + i0, parentData: data10, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err28 = { instancePath: instancePath + "/pairs", schemaPath: "#/properties/pairs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema43.properties.pairs.type, parentSchema: schema43.properties.pairs, data: data10 };
                if (vErrors === null) {
                    vErrors = [err28];
                }
                else {
                    vErrors.push(err28);
                }
                errors++;
            }
        }
    }
    else {
        const err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema43.type, parentSchema: schema43, data };
        if (vErrors === null) {
            vErrors = [err29];
        }
        else {
            vErrors.push(err29);
        }
        errors++;
    }
    validate29.errors = vErrors;
    return errors === 0;
}
validate29.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate28.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.bench_id === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bench_id" }, message: "must have required property '" + "bench_id" + "'", schema: schema42.required, parentSchema: schema42, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.group === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "group" }, message: "must have required property '" + "group" + "'", schema: schema42.required, parentSchema: schema42, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.source_file === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source_file" }, message: "must have required property '" + "source_file" + "'", schema: schema42.required, parentSchema: schema42, data };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.outcome === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outcome" }, message: "must have required property '" + "outcome" + "'", schema: schema42.required, parentSchema: schema42, data };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((key0 === "bench_id") || (key0 === "group")) || (key0 === "source_file")) || (key0 === "outcome"))) {
                const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema42, data };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.bench_id !== undefined) {
            let data0 = data.bench_id;
            if (typeof data0 !== "string") {
                const err5 = { instancePath: instancePath + "/bench_id", schemaPath: "#/properties/bench_id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema42.properties.bench_id.type, parentSchema: schema42.properties.bench_id, data: data0 };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.group !== undefined) {
            let data1 = data.group;
            if (typeof data1 !== "string") {
                const err6 = { instancePath: instancePath + "/group", schemaPath: "#/properties/group/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema42.properties.group.type, parentSchema: schema42.properties.group, data: data1 };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.source_file !== undefined) {
            let data2 = data.source_file;
            if (typeof data2 !== "string") {
                const err7 = { instancePath: instancePath + "/source_file", schemaPath: "#/properties/source_file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema42.properties.source_file.type, parentSchema: schema42.properties.source_file, data: data2 };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.outcome !== undefined) {
            let data3 = data.outcome;
            const _errs9 = errors;
            let valid1 = false;
            let passing0 = null;
            const _errs10 = errors;
            if (!(validate29(data3, { instancePath: instancePath + "/outcome", parentData: data, parentDataProperty: "outcome", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                errors = vErrors.length;
            }
            var _valid0 = _errs10 === errors;
            if (_valid0) {
                valid1 = true;
                passing0 = 0;
                var props0 = true;
            }
            const _errs11 = errors;
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                if (data3.kind === undefined) {
                    const err8 = { instancePath: instancePath + "/outcome", schemaPath: "#/$defs/OneSidedOutcome/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'", schema: schema48.required, parentSchema: schema48, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
                if (data3.remark === undefined) {
                    const err9 = { instancePath: instancePath + "/outcome", schemaPath: "#/$defs/OneSidedOutcome/required", keyword: "required", params: { missingProperty: "remark" }, message: "must have required property '" + "remark" + "'", schema: schema48.required, parentSchema: schema48, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
                for (const key1 in data3) {
                    if (!((key1 === "kind") || (key1 === "remark"))) {
                        const err10 = { instancePath: instancePath + "/outcome", schemaPath: "#/$defs/OneSidedOutcome/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema48, data: data3 };
                        if (vErrors === null) {
                            vErrors = [err10];
                        }
                        else {
                            vErrors.push(err10);
                        }
                        errors++;
                    }
                }
                if (data3.kind !== undefined) {
                    let data4 = data3.kind;
                    if (!((data4 === "candidate-only") || (data4 === "baseline-only"))) {
                        const err11 = { instancePath: instancePath + "/outcome/kind", schemaPath: "#/$defs/OneSidedOutcome/properties/kind/enum", keyword: "enum", params: { allowedValues: schema48.properties.kind.enum }, message: "must be equal to one of the allowed values", schema: schema48.properties.kind.enum, parentSchema: schema48.properties.kind, data: data4 };
                        if (vErrors === null) {
                            vErrors = [err11];
                        }
                        else {
                            vErrors.push(err11);
                        }
                        errors++;
                    }
                }
                if (data3.remark !== undefined) {
                    let data5 = data3.remark;
                    if (typeof data5 !== "string") {
                        const err12 = { instancePath: instancePath + "/outcome/remark", schemaPath: "#/$defs/OneSidedOutcome/properties/remark/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema48.properties.remark.type, parentSchema: schema48.properties.remark, data: data5 };
                        if (vErrors === null) {
                            vErrors = [err12];
                        }
                        else {
                            vErrors.push(err12);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err13 = { instancePath: instancePath + "/outcome", schemaPath: "#/$defs/OneSidedOutcome/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema48.type, parentSchema: schema48, data: data3 };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
            var _valid0 = _errs11 === errors;
            if (_valid0 && valid1) {
                valid1 = false;
                passing0 = [passing0, 1];
            }
            else {
                if (_valid0) {
                    valid1 = true;
                    passing0 = 1;
                    if (props0 !== true) {
                        props0 = true;
                    }
                }
                const _errs18 = errors;
                if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                    if (data3.kind === undefined) {
                        const err14 = { instancePath: instancePath + "/outcome", schemaPath: "#/$defs/FailedOutcome/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'", schema: schema49.required, parentSchema: schema49, data: data3 };
                        if (vErrors === null) {
                            vErrors = [err14];
                        }
                        else {
                            vErrors.push(err14);
                        }
                        errors++;
                    }
                    if (data3.reason === undefined) {
                        const err15 = { instancePath: instancePath + "/outcome", schemaPath: "#/$defs/FailedOutcome/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property '" + "reason" + "'", schema: schema49.required, parentSchema: schema49, data: data3 };
                        if (vErrors === null) {
                            vErrors = [err15];
                        }
                        else {
                            vErrors.push(err15);
                        }
                        errors++;
                    }
                    for (const key2 in data3) {
                        if (!((key2 === "kind") || (key2 === "reason"))) {
                            const err16 = { instancePath: instancePath + "/outcome", schemaPath: "#/$defs/FailedOutcome/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema49, data: data3 };
                            if (vErrors === null) {
                                vErrors = [err16];
                            }
                            else {
                                vErrors.push(err16);
                            }
                            errors++;
                        }
                    }
                    if (data3.kind !== undefined) {
                        let data6 = data3.kind;
                        if ("failed" !== data6) {
                            const err17 = { instancePath: instancePath + "/outcome/kind", schemaPath: "#/$defs/FailedOutcome/properties/kind/const", keyword: "const", params: { allowedValue: "failed" }, message: "must be equal to constant", schema: "failed", parentSchema: schema49.properties.kind, data: data6 };
                            if (vErrors === null) {
                                vErrors = [err17];
                            }
                            else {
                                vErrors.push(err17);
                            }
                            errors++;
                        }
                    }
                    if (data3.reason !== undefined) {
                        let data7 = data3.reason;
                        if (typeof data7 !== "string") {
                            const err18 = { instancePath: instancePath + "/outcome/reason", schemaPath: "#/$defs/FailedOutcome/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema49.properties.reason.type, parentSchema: schema49.properties.reason, data: data7 };
                            if (vErrors === null) {
                                vErrors = [err18];
                            }
                            else {
                                vErrors.push(err18);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err19 = { instancePath: instancePath + "/outcome", schemaPath: "#/$defs/FailedOutcome/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema49.type, parentSchema: schema49, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err19];
                    }
                    else {
                        vErrors.push(err19);
                    }
                    errors++;
                }
                var _valid0 = _errs18 === errors;
                if (_valid0 && valid1) {
                    valid1 = false;
                    passing0 = [passing0, 2];
                }
                else {
                    if (_valid0) {
                        valid1 = true;
                        passing0 = 2;
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                }
            }
            if (!valid1) {
                const err20 = { instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf", schema: schema42.properties.outcome.oneOf, parentSchema: schema42.properties.outcome, data: data3 };
                if (vErrors === null) {
                    vErrors = [err20];
                }
                else {
                    vErrors.push(err20);
                }
                errors++;
            }
            else {
                errors = _errs9;
                if (vErrors !== null) {
                    if (_errs9) {
                        vErrors.length = _errs9;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
    }
    else {
        const err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema42.type, parentSchema: schema42, data };
        if (vErrors === null) {
            vErrors = [err21];
        }
        else {
            vErrors.push(err21);
        }
        errors++;
    }
    validate28.errors = vErrors;
    return errors === 0;
}
validate28.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="perf_evidence.v1.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate25.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.schema_version === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema_version" }, message: "must have required property '" + "schema_version" + "'", schema: schema38.required, parentSchema: schema38, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.tool_version === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tool_version" }, message: "must have required property '" + "tool_version" + "'", schema: schema38.required, parentSchema: schema38, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.generated_at_unix_ms === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "generated_at_unix_ms" }, message: "must have required property '" + "generated_at_unix_ms" + "'", schema: schema38.required, parentSchema: schema38, data };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.duration_ms === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "duration_ms" }, message: "must have required property '" + "duration_ms" + "'", schema: schema38.required, parentSchema: schema38, data };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.baseline_id === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "baseline_id" }, message: "must have required property '" + "baseline_id" + "'", schema: schema38.required, parentSchema: schema38, data };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.candidate_id === undefined) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "candidate_id" }, message: "must have required property '" + "candidate_id" + "'", schema: schema38.required, parentSchema: schema38, data };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.plan === undefined) {
            const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan" }, message: "must have required property '" + "plan" + "'", schema: schema38.required, parentSchema: schema38, data };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if (data.environment === undefined) {
            const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "environment" }, message: "must have required property '" + "environment" + "'", schema: schema38.required, parentSchema: schema38, data };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if (data.benchmarks === undefined) {
            const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "benchmarks" }, message: "must have required property '" + "benchmarks" + "'", schema: schema38.required, parentSchema: schema38, data };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        if (data.warnings === undefined) {
            const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "warnings" }, message: "must have required property '" + "warnings" + "'", schema: schema38.required, parentSchema: schema38, data };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func1.call(schema38.properties, key0))) {
                const err10 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema38, data };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.schema_version !== undefined) {
            let data0 = data.schema_version;
            if ("fj.perf-evidence.v1" !== data0) {
                const err11 = { instancePath: instancePath + "/schema_version", schemaPath: "#/properties/schema_version/const", keyword: "const", params: { allowedValue: "fj.perf-evidence.v1" }, message: "must be equal to constant", schema: "fj.perf-evidence.v1", parentSchema: schema38.properties.schema_version, data: data0 };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.tool_version !== undefined) {
            let data1 = data.tool_version;
            if (typeof data1 !== "string") {
                const err12 = { instancePath: instancePath + "/tool_version", schemaPath: "#/properties/tool_version/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.tool_version.type, parentSchema: schema38.properties.tool_version, data: data1 };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        if (data.generated_at_unix_ms !== undefined) {
            let data2 = data.generated_at_unix_ms;
            if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                const err13 = { instancePath: instancePath + "/generated_at_unix_ms", schemaPath: "#/properties/generated_at_unix_ms/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema38.properties.generated_at_unix_ms.type, parentSchema: schema38.properties.generated_at_unix_ms, data: data2 };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
            if ((typeof data2 == "number") && (isFinite(data2))) {
                if (data2 < 0 || isNaN(data2)) {
                    const err14 = { instancePath: instancePath + "/generated_at_unix_ms", schemaPath: "#/properties/generated_at_unix_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema38.properties.generated_at_unix_ms, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
            }
        }
        if (data.duration_ms !== undefined) {
            let data3 = data.duration_ms;
            if ((typeof data3 == "number") && (isFinite(data3))) {
                if (data3 < 0 || isNaN(data3)) {
                    const err15 = { instancePath: instancePath + "/duration_ms", schemaPath: "#/properties/duration_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema38.properties.duration_ms, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err15];
                    }
                    else {
                        vErrors.push(err15);
                    }
                    errors++;
                }
            }
            else {
                const err16 = { instancePath: instancePath + "/duration_ms", schemaPath: "#/properties/duration_ms/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema38.properties.duration_ms.type, parentSchema: schema38.properties.duration_ms, data: data3 };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        if (data.baseline_id !== undefined) {
            let data4 = data.baseline_id;
            if ((typeof data4 !== "string") && (data4 !== null)) {
                const err17 = { instancePath: instancePath + "/baseline_id", schemaPath: "#/properties/baseline_id/type", keyword: "type", params: { type: schema38.properties.baseline_id.type }, message: "must be string,null", schema: schema38.properties.baseline_id.type, parentSchema: schema38.properties.baseline_id, data: data4 };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        if (data.baseline_name !== undefined) {
            let data5 = data.baseline_name;
            if (typeof data5 !== "string") {
                const err18 = { instancePath: instancePath + "/baseline_name", schemaPath: "#/properties/baseline_name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.baseline_name.type, parentSchema: schema38.properties.baseline_name, data: data5 };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
        if (data.candidate_id !== undefined) {
            let data6 = data.candidate_id;
            if ((typeof data6 !== "string") && (data6 !== null)) {
                const err19 = { instancePath: instancePath + "/candidate_id", schemaPath: "#/properties/candidate_id/type", keyword: "type", params: { type: schema38.properties.candidate_id.type }, message: "must be string,null", schema: schema38.properties.candidate_id.type, parentSchema: schema38.properties.candidate_id, data: data6 };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
        }
        if (data.plan !== undefined) {
            if (!(validate26(data.plan, { instancePath: instancePath + "/plan", parentData: data, parentDataProperty: "plan", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
            }
        }
        if (data.environment !== undefined) {
            let data8 = data.environment;
            if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                if (data8.os === undefined) {
                    const err20 = { instancePath: instancePath + "/environment", schemaPath: "perf_delta.v1.schema.json#/$defs/Environment/required", keyword: "required", params: { missingProperty: "os" }, message: "must have required property '" + "os" + "'", schema: schema37.required, parentSchema: schema37, data: data8 };
                    if (vErrors === null) {
                        vErrors = [err20];
                    }
                    else {
                        vErrors.push(err20);
                    }
                    errors++;
                }
                if (data8.arch === undefined) {
                    const err21 = { instancePath: instancePath + "/environment", schemaPath: "perf_delta.v1.schema.json#/$defs/Environment/required", keyword: "required", params: { missingProperty: "arch" }, message: "must have required property '" + "arch" + "'", schema: schema37.required, parentSchema: schema37, data: data8 };
                    if (vErrors === null) {
                        vErrors = [err21];
                    }
                    else {
                        vErrors.push(err21);
                    }
                    errors++;
                }
                if (data8.cpu_model === undefined) {
                    const err22 = { instancePath: instancePath + "/environment", schemaPath: "perf_delta.v1.schema.json#/$defs/Environment/required", keyword: "required", params: { missingProperty: "cpu_model" }, message: "must have required property '" + "cpu_model" + "'", schema: schema37.required, parentSchema: schema37, data: data8 };
                    if (vErrors === null) {
                        vErrors = [err22];
                    }
                    else {
                        vErrors.push(err22);
                    }
                    errors++;
                }
                if (data8.cpu_count === undefined) {
                    const err23 = { instancePath: instancePath + "/environment", schemaPath: "perf_delta.v1.schema.json#/$defs/Environment/required", keyword: "required", params: { missingProperty: "cpu_count" }, message: "must have required property '" + "cpu_count" + "'", schema: schema37.required, parentSchema: schema37, data: data8 };
                    if (vErrors === null) {
                        vErrors = [err23];
                    }
                    else {
                        vErrors.push(err23);
                    }
                    errors++;
                }
                if (data8.node === undefined) {
                    const err24 = { instancePath: instancePath + "/environment", schemaPath: "perf_delta.v1.schema.json#/$defs/Environment/required", keyword: "required", params: { missingProperty: "node" }, message: "must have required property '" + "node" + "'", schema: schema37.required, parentSchema: schema37, data: data8 };
                    if (vErrors === null) {
                        vErrors = [err24];
                    }
                    else {
                        vErrors.push(err24);
                    }
                    errors++;
                }
                if (data8.v8 === undefined) {
                    const err25 = { instancePath: instancePath + "/environment", schemaPath: "perf_delta.v1.schema.json#/$defs/Environment/required", keyword: "required", params: { missingProperty: "v8" }, message: "must have required property '" + "v8" + "'", schema: schema37.required, parentSchema: schema37, data: data8 };
                    if (vErrors === null) {
                        vErrors = [err25];
                    }
                    else {
                        vErrors.push(err25);
                    }
                    errors++;
                }
                if (data8.pinned_cpu === undefined) {
                    const err26 = { instancePath: instancePath + "/environment", schemaPath: "perf_delta.v1.schema.json#/$defs/Environment/required", keyword: "required", params: { missingProperty: "pinned_cpu" }, message: "must have required property '" + "pinned_cpu" + "'", schema: schema37.required, parentSchema: schema37, data: data8 };
                    if (vErrors === null) {
                        vErrors = [err26];
                    }
                    else {
                        vErrors.push(err26);
                    }
                    errors++;
                }
                for (const key1 in data8) {
                    if (!(((((((key1 === "os") || (key1 === "arch")) || (key1 === "cpu_model")) || (key1 === "cpu_count")) || (key1 === "node")) || (key1 === "v8")) || (key1 === "pinned_cpu"))) {
                        const err27 = { instancePath: instancePath + "/environment", schemaPath: "perf_delta.v1.schema.json#/$defs/Environment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema37, data: data8 };
                        if (vErrors === null) {
                            vErrors = [err27];
                        }
                        else {
                            vErrors.push(err27);
                        }
                        errors++;
                    }
                }
                if (data8.os !== undefined) {
                    let data9 = data8.os;
                    if (typeof data9 !== "string") {
                        const err28 = { instancePath: instancePath + "/environment/os", schemaPath: "perf_delta.v1.schema.json#/$defs/Environment/properties/os/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.os.type, parentSchema: schema37.properties.os, data: data9 };
                        if (vErrors === null) {
                            vErrors = [err28];
                        }
                        else {
                            vErrors.push(err28);
                        }
                        errors++;
                    }
                }
                if (data8.arch !== undefined) {
                    let data10 = data8.arch;
                    if (typeof data10 !== "string") {
                        const err29 = { instancePath: instancePath + "/environment/arch", schemaPath: "perf_delta.v1.schema.json#/$defs/Environment/properties/arch/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.arch.type, parentSchema: schema37.properties.arch, data: data10 };
                        if (vErrors === null) {
                            vErrors = [err29];
                        }
                        else {
                            vErrors.push(err29);
                        }
                        errors++;
                    }
                }
                if (data8.cpu_model !== undefined) {
                    let data11 = data8.cpu_model;
                    if (typeof data11 !== "string") {
                        const err30 = { instancePath: instancePath + "/environment/cpu_model", schemaPath: "perf_delta.v1.schema.json#/$defs/Environment/properties/cpu_model/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.cpu_model.type, parentSchema: schema37.properties.cpu_model, data: data11 };
                        if (vErrors === null) {
                            vErrors = [err30];
                        }
                        else {
                            vErrors.push(err30);
                        }
                        errors++;
                    }
                }
                if (data8.cpu_count !== undefined) {
                    let data12 = data8.cpu_count;
                    if (!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) {
                        const err31 = { instancePath: instancePath + "/environment/cpu_count", schemaPath: "perf_delta.v1.schema.json#/$defs/Environment/properties/cpu_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema37.properties.cpu_count.type, parentSchema: schema37.properties.cpu_count, data: data12 };
                        if (vErrors === null) {
                            vErrors = [err31];
                        }
                        else {
                            vErrors.push(err31);
                        }
                        errors++;
                    }
                    if ((typeof data12 == "number") && (isFinite(data12))) {
                        if (data12 < 1 || isNaN(data12)) {
                            const err32 = { instancePath: instancePath + "/environment/cpu_count", schemaPath: "perf_delta.v1.schema.json#/$defs/Environment/properties/cpu_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema37.properties.cpu_count, data: data12 };
                            if (vErrors === null) {
                                vErrors = [err32];
                            }
                            else {
                                vErrors.push(err32);
                            }
                            errors++;
                        }
                    }
                }
                if (data8.node !== undefined) {
                    let data13 = data8.node;
                    if (typeof data13 !== "string") {
                        const err33 = { instancePath: instancePath + "/environment/node", schemaPath: "perf_delta.v1.schema.json#/$defs/Environment/properties/node/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.node.type, parentSchema: schema37.properties.node, data: data13 };
                        if (vErrors === null) {
                            vErrors = [err33];
                        }
                        else {
                            vErrors.push(err33);
                        }
                        errors++;
                    }
                }
                if (data8.v8 !== undefined) {
                    let data14 = data8.v8;
                    if (typeof data14 !== "string") {
                        const err34 = { instancePath: instancePath + "/environment/v8", schemaPath: "perf_delta.v1.schema.json#/$defs/Environment/properties/v8/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.v8.type, parentSchema: schema37.properties.v8, data: data14 };
                        if (vErrors === null) {
                            vErrors = [err34];
                        }
                        else {
                            vErrors.push(err34);
                        }
                        errors++;
                    }
                }
                if (data8.pinned_cpu !== undefined) {
                    let data15 = data8.pinned_cpu;
                    if ((!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))) && (data15 !== null)) {
                        const err35 = { instancePath: instancePath + "/environment/pinned_cpu", schemaPath: "perf_delta.v1.schema.json#/$defs/Environment/properties/pinned_cpu/type", keyword: "type", params: { type: schema37.properties.pinned_cpu.type }, message: "must be integer,null", schema: schema37.properties.pinned_cpu.type, parentSchema: schema37.properties.pinned_cpu, data: data15 };
                        if (vErrors === null) {
                            vErrors = [err35];
                        }
                        else {
                            vErrors.push(err35);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err36 = { instancePath: instancePath + "/environment", schemaPath: "perf_delta.v1.schema.json#/$defs/Environment/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema37.type, parentSchema: schema37, data: data8 };
                if (vErrors === null) {
                    vErrors = [err36];
                }
                else {
                    vErrors.push(err36);
                }
                errors++;
            }
        }
        if (data.benchmarks !== undefined) {
            let data16 = data.benchmarks;
            if (Array.isArray(data16)) {
                const len0 = data16.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (!(validate28(data16[i0], { instancePath: instancePath + "/benchmarks/" + i0, parentData: data16, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err37 = { instancePath: instancePath + "/benchmarks", schemaPath: "#/properties/benchmarks/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema38.properties.benchmarks.type, parentSchema: schema38.properties.benchmarks, data: data16 };
                if (vErrors === null) {
                    vErrors = [err37];
                }
                else {
                    vErrors.push(err37);
                }
                errors++;
            }
        }
        if (data.warnings !== undefined) {
            let data18 = data.warnings;
            if (Array.isArray(data18)) {
                const len1 = data18.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    let data19 = data18[i1];
                    if (typeof data19 !== "string") {
                        const err38 = { instancePath: instancePath + "/warnings/" + i1, schemaPath: "#/properties/warnings/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.warnings.items.type, parentSchema: schema38.properties.warnings.items, data: data19 };
                        if (vErrors === null) {
                            vErrors = [err38];
                        }
                        else {
                            vErrors.push(err38);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err39 = { instancePath: instancePath + "/warnings", schemaPath: "#/properties/warnings/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema38.properties.warnings.type, parentSchema: schema38.properties.warnings, data: data18 };
                if (vErrors === null) {
                    vErrors = [err39];
                }
                else {
                    vErrors.push(err39);
                }
                errors++;
            }
        }
        if (data.shards !== undefined) {
            let data20 = data.shards;
            if (Array.isArray(data20)) {
                const len2 = data20.length;
                for (let i2 = 0; i2 < len2; i2++) {
                    let data21 = data20[i2];
                    if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                        if (data21.index === undefined) {
                            const err40 = { instancePath: instancePath + "/shards/" + i2, schemaPath: "#/properties/shards/items/required", keyword: "required", params: { missingProperty: "index" }, message: "must have required property '" + "index" + "'", schema: schema38.properties.shards.items.required, parentSchema: schema38.properties.shards.items, data: data21 };
                            if (vErrors === null) {
                                vErrors = [err40];
                            }
                            else {
                                vErrors.push(err40);
                            }
                            errors++;
                        }
                        if (data21.benchmarks === undefined) {
                            const err41 = { instancePath: instancePath + "/shards/" + i2, schemaPath: "#/properties/shards/items/required", keyword: "required", params: { missingProperty: "benchmarks" }, message: "must have required property '" + "benchmarks" + "'", schema: schema38.properties.shards.items.required, parentSchema: schema38.properties.shards.items, data: data21 };
                            if (vErrors === null) {
                                vErrors = [err41];
                            }
                            else {
                                vErrors.push(err41);
                            }
                            errors++;
                        }
                        if (data21.duration_ms === undefined) {
                            const err42 = { instancePath: instancePath + "/shards/" + i2, schemaPath: "#/properties/shards/items/required", keyword: "required", params: { missingProperty: "duration_ms" }, message: "must have required property '" + "duration_ms" + "'", schema: schema38.properties.shards.items.required, parentSchema: schema38.properties.shards.items, data: data21 };
                            if (vErrors === null) {
                                vErrors = [err42];
                            }
                            else {
                                vErrors.push(err42);
                            }
                            errors++;
                        }
                        if (data21.generated_at_unix_ms === undefined) {
                            const err43 = { instancePath: instancePath + "/shards/" + i2, schemaPath: "#/properties/shards/items/required", keyword: "required", params: { missingProperty: "generated_at_unix_ms" }, message: "must have required property '" + "generated_at_unix_ms" + "'", schema: schema38.properties.shards.items.required, parentSchema: schema38.properties.shards.items, data: data21 };
                            if (vErrors === null) {
                                vErrors = [err43];
                            }
                            else {
                                vErrors.push(err43);
                            }
                            errors++;
                        }
                        if (data21.environment === undefined) {
                            const err44 = { instancePath: instancePath + "/shards/" + i2, schemaPath: "#/properties/shards/items/required", keyword: "required", params: { missingProperty: "environment" }, message: "must have required property '" + "environment" + "'", schema: schema38.properties.shards.items.required, parentSchema: schema38.properties.shards.items, data: data21 };
                            if (vErrors === null) {
                                vErrors = [err44];
                            }
                            else {
                                vErrors.push(err44);
                            }
                            errors++;
                        }
                        for (const key2 in data21) {
                            if (!(((((key2 === "index") || (key2 === "benchmarks")) || (key2 === "duration_ms")) || (key2 === "generated_at_unix_ms")) || (key2 === "environment"))) {
                                const err45 = { instancePath: instancePath + "/shards/" + i2, schemaPath: "#/properties/shards/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema38.properties.shards.items, data: data21 };
                                if (vErrors === null) {
                                    vErrors = [err45];
                                }
                                else {
                                    vErrors.push(err45);
                                }
                                errors++;
                            }
                        }
                        if (data21.index !== undefined) {
                            let data22 = data21.index;
                            if (!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))) {
                                const err46 = { instancePath: instancePath + "/shards/" + i2 + "/index", schemaPath: "#/properties/shards/items/properties/index/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema38.properties.shards.items.properties.index.type, parentSchema: schema38.properties.shards.items.properties.index, data: data22 };
                                if (vErrors === null) {
                                    vErrors = [err46];
                                }
                                else {
                                    vErrors.push(err46);
                                }
                                errors++;
                            }
                            if ((typeof data22 == "number") && (isFinite(data22))) {
                                if (data22 < 1 || isNaN(data22)) {
                                    const err47 = { instancePath: instancePath + "/shards/" + i2 + "/index", schemaPath: "#/properties/shards/items/properties/index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema38.properties.shards.items.properties.index, data: data22 };
                                    if (vErrors === null) {
                                        vErrors = [err47];
                                    }
                                    else {
                                        vErrors.push(err47);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data21.benchmarks !== undefined) {
                            let data23 = data21.benchmarks;
                            if (!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))) {
                                const err48 = { instancePath: instancePath + "/shards/" + i2 + "/benchmarks", schemaPath: "#/properties/shards/items/properties/benchmarks/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema38.properties.shards.items.properties.benchmarks.type, parentSchema: schema38.properties.shards.items.properties.benchmarks, data: data23 };
                                if (vErrors === null) {
                                    vErrors = [err48];
                                }
                                else {
                                    vErrors.push(err48);
                                }
                                errors++;
                            }
                            if ((typeof data23 == "number") && (isFinite(data23))) {
                                if (data23 < 0 || isNaN(data23)) {
                                    const err49 = { instancePath: instancePath + "/shards/" + i2 + "/benchmarks", schemaPath: "#/properties/shards/items/properties/benchmarks/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema38.properties.shards.items.properties.benchmarks, data: data23 };
                                    if (vErrors === null) {
                                        vErrors = [err49];
                                    }
                                    else {
                                        vErrors.push(err49);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data21.duration_ms !== undefined) {
                            let data24 = data21.duration_ms;
                            if ((typeof data24 == "number") && (isFinite(data24))) {
                                if (data24 < 0 || isNaN(data24)) {
                                    const err50 = { instancePath: instancePath + "/shards/" + i2 + "/duration_ms", schemaPath: "#/properties/shards/items/properties/duration_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema38.properties.shards.items.properties.duration_ms, data: data24 };
                                    if (vErrors === null) {
                                        vErrors = [err50];
                                    }
                                    else {
                                        vErrors.push(err50);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err51 = { instancePath: instancePath + "/shards/" + i2 + "/duration_ms", schemaPath: "#/properties/shards/items/properties/duration_ms/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema38.properties.shards.items.properties.duration_ms.type, parentSchema: schema38.properties.shards.items.properties.duration_ms, data: data24 };
                                if (vErrors === null) {
                                    vErrors = [err51];
                                }
                                else {
                                    vErrors.push(err51);
                                }
                                errors++;
                            }
                        }
                        if (data21.generated_at_unix_ms !== undefined) {
                            let data25 = data21.generated_at_unix_ms;
                            if (!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))) {
                                const err52 = { instancePath: instancePath + "/shards/" + i2 + "/generated_at_unix_ms", schemaPath: "#/properties/shards/items/properties/generated_at_unix_ms/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema38.properties.shards.items.properties.generated_at_unix_ms.type, parentSchema: schema38.properties.shards.items.properties.generated_at_unix_ms, data: data25 };
                                if (vErrors === null) {
                                    vErrors = [err52];
                                }
                                else {
                                    vErrors.push(err52);
                                }
                                errors++;
                            }
                            if ((typeof data25 == "number") && (isFinite(data25))) {
                                if (data25 < 0 || isNaN(data25)) {
                                    const err53 = { instancePath: instancePath + "/shards/" + i2 + "/generated_at_unix_ms", schemaPath: "#/properties/shards/items/properties/generated_at_unix_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema38.properties.shards.items.properties.generated_at_unix_ms, data: data25 };
                                    if (vErrors === null) {
                                        vErrors = [err53];
                                    }
                                    else {
                                        vErrors.push(err53);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data21.environment !== undefined) {
                            let data26 = data21.environment;
                            if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                                if (data26.os === undefined) {
                                    const err54 = { instancePath: instancePath + "/shards/" + i2 + "/environment", schemaPath: "perf_delta.v1.schema.json#/$defs/Environment/required", keyword: "required", params: { missingProperty: "os" }, message: "must have required property '" + "os" + "'", schema: schema37.required, parentSchema: schema37, data: data26 };
                                    if (vErrors === null) {
                                        vErrors = [err54];
                                    }
                                    else {
                                        vErrors.push(err54);
                                    }
                                    errors++;
                                }
                                if (data26.arch === undefined) {
                                    const err55 = { instancePath: instancePath + "/shards/" + i2 + "/environment", schemaPath: "perf_delta.v1.schema.json#/$defs/Environment/required", keyword: "required", params: { missingProperty: "arch" }, message: "must have required property '" + "arch" + "'", schema: schema37.required, parentSchema: schema37, data: data26 };
                                    if (vErrors === null) {
                                        vErrors = [err55];
                                    }
                                    else {
                                        vErrors.push(err55);
                                    }
                                    errors++;
                                }
                                if (data26.cpu_model === undefined) {
                                    const err56 = { instancePath: instancePath + "/shards/" + i2 + "/environment", schemaPath: "perf_delta.v1.schema.json#/$defs/Environment/required", keyword: "required", params: { missingProperty: "cpu_model" }, message: "must have required property '" + "cpu_model" + "'", schema: schema37.required, parentSchema: schema37, data: data26 };
                                    if (vErrors === null) {
                                        vErrors = [err56];
                                    }
                                    else {
                                        vErrors.push(err56);
                                    }
                                    errors++;
                                }
                                if (data26.cpu_count === undefined) {
                                    const err57 = { instancePath: instancePath + "/shards/" + i2 + "/environment", schemaPath: "perf_delta.v1.schema.json#/$defs/Environment/required", keyword: "required", params: { missingProperty: "cpu_count" }, message: "must have required property '" + "cpu_count" + "'", schema: schema37.required, parentSchema: schema37, data: data26 };
                                    if (vErrors === null) {
                                        vErrors = [err57];
                                    }
                                    else {
                                        vErrors.push(err57);
                                    }
                                    errors++;
                                }
                                if (data26.node === undefined) {
                                    const err58 = { instancePath: instancePath + "/shards/" + i2 + "/environment", schemaPath: "perf_delta.v1.schema.json#/$defs/Environment/required", keyword: "required", params: { missingProperty: "node" }, message: "must have required property '" + "node" + "'", schema: schema37.required, parentSchema: schema37, data: data26 };
                                    if (vErrors === null) {
                                        vErrors = [err58];
                                    }
                                    else {
                                        vErrors.push(err58);
                                    }
                                    errors++;
                                }
                                if (data26.v8 === undefined) {
                                    const err59 = { instancePath: instancePath + "/shards/" + i2 + "/environment", schemaPath: "perf_delta.v1.schema.json#/$defs/Environment/required", keyword: "required", params: { missingProperty: "v8" }, message: "must have required property '" + "v8" + "'", schema: schema37.required, parentSchema: schema37, data: data26 };
                                    if (vErrors === null) {
                                        vErrors = [err59];
                                    }
                                    else {
                                        vErrors.push(err59);
                                    }
                                    errors++;
                                }
                                if (data26.pinned_cpu === undefined) {
                                    const err60 = { instancePath: instancePath + "/shards/" + i2 + "/environment", schemaPath: "perf_delta.v1.schema.json#/$defs/Environment/required", keyword: "required", params: { missingProperty: "pinned_cpu" }, message: "must have required property '" + "pinned_cpu" + "'", schema: schema37.required, parentSchema: schema37, data: data26 };
                                    if (vErrors === null) {
                                        vErrors = [err60];
                                    }
                                    else {
                                        vErrors.push(err60);
                                    }
                                    errors++;
                                }
                                for (const key3 in data26) {
                                    if (!(((((((key3 === "os") || (key3 === "arch")) || (key3 === "cpu_model")) || (key3 === "cpu_count")) || (key3 === "node")) || (key3 === "v8")) || (key3 === "pinned_cpu"))) {
                                        const err61 = { instancePath: instancePath + "/shards/" + i2 + "/environment", schemaPath: "perf_delta.v1.schema.json#/$defs/Environment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema37, data: data26 };
                                        if (vErrors === null) {
                                            vErrors = [err61];
                                        }
                                        else {
                                            vErrors.push(err61);
                                        }
                                        errors++;
                                    }
                                }
                                if (data26.os !== undefined) {
                                    let data27 = data26.os;
                                    if (typeof data27 !== "string") {
                                        const err62 = { instancePath: instancePath + "/shards/" + i2 + "/environment/os", schemaPath: "perf_delta.v1.schema.json#/$defs/Environment/properties/os/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.os.type, parentSchema: schema37.properties.os, data: data27 };
                                        if (vErrors === null) {
                                            vErrors = [err62];
                                        }
                                        else {
                                            vErrors.push(err62);
                                        }
                                        errors++;
                                    }
                                }
                                if (data26.arch !== undefined) {
                                    let data28 = data26.arch;
                                    if (typeof data28 !== "string") {
                                        const err63 = { instancePath: instancePath + "/shards/" + i2 + "/environment/arch", schemaPath: "perf_delta.v1.schema.json#/$defs/Environment/properties/arch/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.arch.type, parentSchema: schema37.properties.arch, data: data28 };
                                        if (vErrors === null) {
                                            vErrors = [err63];
                                        }
                                        else {
                                            vErrors.push(err63);
                                        }
                                        errors++;
                                    }
                                }
                                if (data26.cpu_model !== undefined) {
                                    let data29 = data26.cpu_model;
                                    if (typeof data29 !== "string") {
                                        const err64 = { instancePath: instancePath + "/shards/" + i2 + "/environment/cpu_model", schemaPath: "perf_delta.v1.schema.json#/$defs/Environment/properties/cpu_model/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.cpu_model.type, parentSchema: schema37.properties.cpu_model, data: data29 };
                                        if (vErrors === null) {
                                            vErrors = [err64];
                                        }
                                        else {
                                            vErrors.push(err64);
                                        }
                                        errors++;
                                    }
                                }
                                if (data26.cpu_count !== undefined) {
                                    let data30 = data26.cpu_count;
                                    if (!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))) {
                                        const err65 = { instancePath: instancePath + "/shards/" + i2 + "/environment/cpu_count", schemaPath: "perf_delta.v1.schema.json#/$defs/Environment/properties/cpu_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema37.properties.cpu_count.type, parentSchema: schema37.properties.cpu_count, data: data30 };
                                        if (vErrors === null) {
                                            vErrors = [err65];
                                        }
                                        else {
                                            vErrors.push(err65);
                                        }
                                        errors++;
                                    }
                                    if ((typeof data30 == "number") && (isFinite(data30))) {
                                        if (data30 < 1 || isNaN(data30)) {
                                            const err66 = { instancePath: instancePath + "/shards/" + i2 + "/environment/cpu_count", schemaPath: "perf_delta.v1.schema.json#/$defs/Environment/properties/cpu_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema37.properties.cpu_count, data: data30 };
                                            if (vErrors === null) {
                                                vErrors = [err66];
                                            }
                                            else {
                                                vErrors.push(err66);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                                if (data26.node !== undefined) {
                                    let data31 = data26.node;
                                    if (typeof data31 !== "string") {
                                        const err67 = { instancePath: instancePath + "/shards/" + i2 + "/environment/node", schemaPath: "perf_delta.v1.schema.json#/$defs/Environment/properties/node/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.node.type, parentSchema: schema37.properties.node, data: data31 };
                                        if (vErrors === null) {
                                            vErrors = [err67];
                                        }
                                        else {
                                            vErrors.push(err67);
                                        }
                                        errors++;
                                    }
                                }
                                if (data26.v8 !== undefined) {
                                    let data32 = data26.v8;
                                    if (typeof data32 !== "string") {
                                        const err68 = { instancePath: instancePath + "/shards/" + i2 + "/environment/v8", schemaPath: "perf_delta.v1.schema.json#/$defs/Environment/properties/v8/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.v8.type, parentSchema: schema37.properties.v8, data: data32 };
                                        if (vErrors === null) {
                                            vErrors = [err68];
                                        }
                                        else {
                                            vErrors.push(err68);
                                        }
                                        errors++;
                                    }
                                }
                                if (data26.pinned_cpu !== undefined) {
                                    let data33 = data26.pinned_cpu;
                                    if ((!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))) && (data33 !== null)) {
                                        const err69 = { instancePath: instancePath + "/shards/" + i2 + "/environment/pinned_cpu", schemaPath: "perf_delta.v1.schema.json#/$defs/Environment/properties/pinned_cpu/type", keyword: "type", params: { type: schema37.properties.pinned_cpu.type }, message: "must be integer,null", schema: schema37.properties.pinned_cpu.type, parentSchema: schema37.properties.pinned_cpu, data: data33 };
                                        if (vErrors === null) {
                                            vErrors = [err69];
                                        }
                                        else {
                                            vErrors.push(err69);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err70 = { instancePath: instancePath + "/shards/" + i2 + "/environment", schemaPath: "perf_delta.v1.schema.json#/$defs/Environment/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema37.type, parentSchema: schema37, data: data26 };
                                if (vErrors === null) {
                                    vErrors = [err70];
                                }
                                else {
                                    vErrors.push(err70);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err71 = { instancePath: instancePath + "/shards/" + i2, schemaPath: "#/properties/shards/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.properties.shards.items.type, parentSchema: schema38.properties.shards.items, data: data21 };
                        if (vErrors === null) {
                            vErrors = [err71];
                        }
                        else {
                            vErrors.push(err71);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err72 = { instancePath: instancePath + "/shards", schemaPath: "#/properties/shards/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema38.properties.shards.type, parentSchema: schema38.properties.shards, data: data20 };
                if (vErrors === null) {
                    vErrors = [err72];
                }
                else {
                    vErrors.push(err72);
                }
                errors++;
            }
        }
    }
    else {
        const err73 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.type, parentSchema: schema38, data };
        if (vErrors === null) {
            vErrors = [err73];
        }
        else {
            vErrors.push(err73);
        }
        errors++;
    }
    validate25.errors = vErrors;
    return errors === 0;
}
validate25.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const validateBaselineRecord = validate34;
const schema51 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "perf_baseline.v1.schema.json", "title": "PerfBaseline", "description": "The record of a saved baseline. It informs; it never decides a verdict.", "type": "object", "additionalProperties": false, "required": ["schema_version", "tool_version", "name", "commit", "ref", "saved_at_unix_ms", "environment", "sources", "benchmarks", "history"], "properties": { "schema_version": { "const": "fj.perf-baseline.v1" }, "tool_version": { "type": "string" }, "name": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" }, "commit": { "type": "string", "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$", "description": "Full commit id of the tree that was measured." }, "ref": { "type": ["string", "null"], "description": "Branch or ref it was saved from." }, "saved_at_unix_ms": { "type": "integer", "minimum": 0 }, "environment": { "$ref": "perf_delta.v1.schema.json#/$defs/Environment" }, "sources": { "type": "array", "description": "The suites and their digests.", "items": { "type": "object", "additionalProperties": false, "required": ["path", "sha256"], "properties": { "path": { "type": "string" }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" } } } }, "benchmarks": { "type": "array", "items": { "$ref": "#/$defs/BaselineBenchmark" } }, "history": { "type": "array", "maxItems": 50, "description": "Earlier records, newest first.", "items": { "type": "object", "additionalProperties": false, "required": ["commit", "saved_at_unix_ms", "p95_ns"], "properties": { "commit": { "type": "string", "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$" }, "saved_at_unix_ms": { "type": "integer", "minimum": 0 }, "p95_ns": { "type": "object", "additionalProperties": { "type": "number" } } } } } }, "$defs": { "BaselineBenchmark": { "title": "BaselineBenchmark", "type": "object", "additionalProperties": false, "required": ["bench_id", "group", "p95_kind", "calls_per_sample", "samples_per_turn", "p50_ns", "p95_ns", "processes", "noise"], "properties": { "bench_id": { "type": "string" }, "group": { "type": "string" }, "p95_kind": { "enum": ["call", "batch-mean"] }, "calls_per_sample": { "type": "integer", "minimum": 1 }, "samples_per_turn": { "type": "integer", "minimum": 1 }, "p50_ns": { "type": "number", "minimum": 0, "description": "Median over processes." }, "p95_ns": { "type": "number", "minimum": 0, "description": "Median over processes." }, "processes": { "type": "array", "description": "Each process's own figures.", "items": { "type": "object", "additionalProperties": false, "required": ["p50_ns", "p95_ns"], "properties": { "p50_ns": { "type": "number", "minimum": 0 }, "p95_ns": { "type": "number", "minimum": 0 } } } }, "noise": { "type": "object", "description": "A/A: the same code on both sides.", "additionalProperties": false, "required": ["pairs", "effect_percent", "pair_sd_percent"], "properties": { "pairs": { "type": "integer", "minimum": 1 }, "effect_percent": { "type": "number" }, "pair_sd_percent": { "type": "number", "minimum": 0, "description": "Standard deviation of one pair's effect." } } } } } } };
const schema53 = { "title": "BaselineBenchmark", "type": "object", "additionalProperties": false, "required": ["bench_id", "group", "p95_kind", "calls_per_sample", "samples_per_turn", "p50_ns", "p95_ns", "processes", "noise"], "properties": { "bench_id": { "type": "string" }, "group": { "type": "string" }, "p95_kind": { "enum": ["call", "batch-mean"] }, "calls_per_sample": { "type": "integer", "minimum": 1 }, "samples_per_turn": { "type": "integer", "minimum": 1 }, "p50_ns": { "type": "number", "minimum": 0, "description": "Median over processes." }, "p95_ns": { "type": "number", "minimum": 0, "description": "Median over processes." }, "processes": { "type": "array", "description": "Each process's own figures.", "items": { "type": "object", "additionalProperties": false, "required": ["p50_ns", "p95_ns"], "properties": { "p50_ns": { "type": "number", "minimum": 0 }, "p95_ns": { "type": "number", "minimum": 0 } } } }, "noise": { "type": "object", "description": "A/A: the same code on both sides.", "additionalProperties": false, "required": ["pairs", "effect_percent", "pair_sd_percent"], "properties": { "pairs": { "type": "integer", "minimum": 1 }, "effect_percent": { "type": "number" }, "pair_sd_percent": { "type": "number", "minimum": 0, "description": "Standard deviation of one pair's effect." } } } } };
const pattern20 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$", "u");
const pattern21 = new RegExp("^[0-9a-f]{40}([0-9a-f]{24})?$", "u");
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="perf_baseline.v1.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate34.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.schema_version === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema_version" }, message: "must have required property '" + "schema_version" + "'", schema: schema51.required, parentSchema: schema51, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.tool_version === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tool_version" }, message: "must have required property '" + "tool_version" + "'", schema: schema51.required, parentSchema: schema51, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.name === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'", schema: schema51.required, parentSchema: schema51, data };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.commit === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "commit" }, message: "must have required property '" + "commit" + "'", schema: schema51.required, parentSchema: schema51, data };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.ref === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ref" }, message: "must have required property '" + "ref" + "'", schema: schema51.required, parentSchema: schema51, data };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.saved_at_unix_ms === undefined) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "saved_at_unix_ms" }, message: "must have required property '" + "saved_at_unix_ms" + "'", schema: schema51.required, parentSchema: schema51, data };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.environment === undefined) {
            const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "environment" }, message: "must have required property '" + "environment" + "'", schema: schema51.required, parentSchema: schema51, data };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if (data.sources === undefined) {
            const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" }, message: "must have required property '" + "sources" + "'", schema: schema51.required, parentSchema: schema51, data };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if (data.benchmarks === undefined) {
            const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "benchmarks" }, message: "must have required property '" + "benchmarks" + "'", schema: schema51.required, parentSchema: schema51, data };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        if (data.history === undefined) {
            const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "history" }, message: "must have required property '" + "history" + "'", schema: schema51.required, parentSchema: schema51, data };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func1.call(schema51.properties, key0))) {
                const err10 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema51, data };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.schema_version !== undefined) {
            let data0 = data.schema_version;
            if ("fj.perf-baseline.v1" !== data0) {
                const err11 = { instancePath: instancePath + "/schema_version", schemaPath: "#/properties/schema_version/const", keyword: "const", params: { allowedValue: "fj.perf-baseline.v1" }, message: "must be equal to constant", schema: "fj.perf-baseline.v1", parentSchema: schema51.properties.schema_version, data: data0 };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.tool_version !== undefined) {
            let data1 = data.tool_version;
            if (typeof data1 !== "string") {
                const err12 = { instancePath: instancePath + "/tool_version", schemaPath: "#/properties/tool_version/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema51.properties.tool_version.type, parentSchema: schema51.properties.tool_version, data: data1 };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        if (data.name !== undefined) {
            let data2 = data.name;
            if (typeof data2 === "string") {
                if (!pattern20.test(data2)) {
                    const err13 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" }, message: "must match pattern \"" + "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" + "\"", schema: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$", parentSchema: schema51.properties.name, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err13];
                    }
                    else {
                        vErrors.push(err13);
                    }
                    errors++;
                }
            }
            else {
                const err14 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema51.properties.name.type, parentSchema: schema51.properties.name, data: data2 };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        if (data.commit !== undefined) {
            let data3 = data.commit;
            if (typeof data3 === "string") {
                if (!pattern21.test(data3)) {
                    const err15 = { instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$" }, message: "must match pattern \"" + "^[0-9a-f]{40}([0-9a-f]{24})?$" + "\"", schema: "^[0-9a-f]{40}([0-9a-f]{24})?$", parentSchema: schema51.properties.commit, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err15];
                    }
                    else {
                        vErrors.push(err15);
                    }
                    errors++;
                }
            }
            else {
                const err16 = { instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema51.properties.commit.type, parentSchema: schema51.properties.commit, data: data3 };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        if (data.ref !== undefined) {
            let data4 = data.ref;
            if ((typeof data4 !== "string") && (data4 !== null)) {
                const err17 = { instancePath: instancePath + "/ref", schemaPath: "#/properties/ref/type", keyword: "type", params: { type: schema51.properties.ref.type }, message: "must be string,null", schema: schema51.properties.ref.type, parentSchema: schema51.properties.ref, data: data4 };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        if (data.saved_at_unix_ms !== undefined) {
            let data5 = data.saved_at_unix_ms;
            if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                const err18 = { instancePath: instancePath + "/saved_at_unix_ms", schemaPath: "#/properties/saved_at_unix_ms/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema51.properties.saved_at_unix_ms.type, parentSchema: schema51.properties.saved_at_unix_ms, data: data5 };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
            if ((typeof data5 == "number") && (isFinite(data5))) {
                if (data5 < 0 || isNaN(data5)) {
                    const err19 = { instancePath: instancePath + "/saved_at_unix_ms", schemaPath: "#/properties/saved_at_unix_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema51.properties.saved_at_unix_ms, data: data5 };
                    if (vErrors === null) {
                        vErrors = [err19];
                    }
                    else {
                        vErrors.push(err19);
                    }
                    errors++;
                }
            }
        }
        if (data.environment !== undefined) {
            let data6 = data.environment;
            if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                if (data6.os === undefined) {
                    const err20 = { instancePath: instancePath + "/environment", schemaPath: "perf_delta.v1.schema.json#/$defs/Environment/required", keyword: "required", params: { missingProperty: "os" }, message: "must have required property '" + "os" + "'", schema: schema37.required, parentSchema: schema37, data: data6 };
                    if (vErrors === null) {
                        vErrors = [err20];
                    }
                    else {
                        vErrors.push(err20);
                    }
                    errors++;
                }
                if (data6.arch === undefined) {
                    const err21 = { instancePath: instancePath + "/environment", schemaPath: "perf_delta.v1.schema.json#/$defs/Environment/required", keyword: "required", params: { missingProperty: "arch" }, message: "must have required property '" + "arch" + "'", schema: schema37.required, parentSchema: schema37, data: data6 };
                    if (vErrors === null) {
                        vErrors = [err21];
                    }
                    else {
                        vErrors.push(err21);
                    }
                    errors++;
                }
                if (data6.cpu_model === undefined) {
                    const err22 = { instancePath: instancePath + "/environment", schemaPath: "perf_delta.v1.schema.json#/$defs/Environment/required", keyword: "required", params: { missingProperty: "cpu_model" }, message: "must have required property '" + "cpu_model" + "'", schema: schema37.required, parentSchema: schema37, data: data6 };
                    if (vErrors === null) {
                        vErrors = [err22];
                    }
                    else {
                        vErrors.push(err22);
                    }
                    errors++;
                }
                if (data6.cpu_count === undefined) {
                    const err23 = { instancePath: instancePath + "/environment", schemaPath: "perf_delta.v1.schema.json#/$defs/Environment/required", keyword: "required", params: { missingProperty: "cpu_count" }, message: "must have required property '" + "cpu_count" + "'", schema: schema37.required, parentSchema: schema37, data: data6 };
                    if (vErrors === null) {
                        vErrors = [err23];
                    }
                    else {
                        vErrors.push(err23);
                    }
                    errors++;
                }
                if (data6.node === undefined) {
                    const err24 = { instancePath: instancePath + "/environment", schemaPath: "perf_delta.v1.schema.json#/$defs/Environment/required", keyword: "required", params: { missingProperty: "node" }, message: "must have required property '" + "node" + "'", schema: schema37.required, parentSchema: schema37, data: data6 };
                    if (vErrors === null) {
                        vErrors = [err24];
                    }
                    else {
                        vErrors.push(err24);
                    }
                    errors++;
                }
                if (data6.v8 === undefined) {
                    const err25 = { instancePath: instancePath + "/environment", schemaPath: "perf_delta.v1.schema.json#/$defs/Environment/required", keyword: "required", params: { missingProperty: "v8" }, message: "must have required property '" + "v8" + "'", schema: schema37.required, parentSchema: schema37, data: data6 };
                    if (vErrors === null) {
                        vErrors = [err25];
                    }
                    else {
                        vErrors.push(err25);
                    }
                    errors++;
                }
                if (data6.pinned_cpu === undefined) {
                    const err26 = { instancePath: instancePath + "/environment", schemaPath: "perf_delta.v1.schema.json#/$defs/Environment/required", keyword: "required", params: { missingProperty: "pinned_cpu" }, message: "must have required property '" + "pinned_cpu" + "'", schema: schema37.required, parentSchema: schema37, data: data6 };
                    if (vErrors === null) {
                        vErrors = [err26];
                    }
                    else {
                        vErrors.push(err26);
                    }
                    errors++;
                }
                for (const key1 in data6) {
                    if (!(((((((key1 === "os") || (key1 === "arch")) || (key1 === "cpu_model")) || (key1 === "cpu_count")) || (key1 === "node")) || (key1 === "v8")) || (key1 === "pinned_cpu"))) {
                        const err27 = { instancePath: instancePath + "/environment", schemaPath: "perf_delta.v1.schema.json#/$defs/Environment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema37, data: data6 };
                        if (vErrors === null) {
                            vErrors = [err27];
                        }
                        else {
                            vErrors.push(err27);
                        }
                        errors++;
                    }
                }
                if (data6.os !== undefined) {
                    let data7 = data6.os;
                    if (typeof data7 !== "string") {
                        const err28 = { instancePath: instancePath + "/environment/os", schemaPath: "perf_delta.v1.schema.json#/$defs/Environment/properties/os/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.os.type, parentSchema: schema37.properties.os, data: data7 };
                        if (vErrors === null) {
                            vErrors = [err28];
                        }
                        else {
                            vErrors.push(err28);
                        }
                        errors++;
                    }
                }
                if (data6.arch !== undefined) {
                    let data8 = data6.arch;
                    if (typeof data8 !== "string") {
                        const err29 = { instancePath: instancePath + "/environment/arch", schemaPath: "perf_delta.v1.schema.json#/$defs/Environment/properties/arch/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.arch.type, parentSchema: schema37.properties.arch, data: data8 };
                        if (vErrors === null) {
                            vErrors = [err29];
                        }
                        else {
                            vErrors.push(err29);
                        }
                        errors++;
                    }
                }
                if (data6.cpu_model !== undefined) {
                    let data9 = data6.cpu_model;
                    if (typeof data9 !== "string") {
                        const err30 = { instancePath: instancePath + "/environment/cpu_model", schemaPath: "perf_delta.v1.schema.json#/$defs/Environment/properties/cpu_model/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.cpu_model.type, parentSchema: schema37.properties.cpu_model, data: data9 };
                        if (vErrors === null) {
                            vErrors = [err30];
                        }
                        else {
                            vErrors.push(err30);
                        }
                        errors++;
                    }
                }
                if (data6.cpu_count !== undefined) {
                    let data10 = data6.cpu_count;
                    if (!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) {
                        const err31 = { instancePath: instancePath + "/environment/cpu_count", schemaPath: "perf_delta.v1.schema.json#/$defs/Environment/properties/cpu_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema37.properties.cpu_count.type, parentSchema: schema37.properties.cpu_count, data: data10 };
                        if (vErrors === null) {
                            vErrors = [err31];
                        }
                        else {
                            vErrors.push(err31);
                        }
                        errors++;
                    }
                    if ((typeof data10 == "number") && (isFinite(data10))) {
                        if (data10 < 1 || isNaN(data10)) {
                            const err32 = { instancePath: instancePath + "/environment/cpu_count", schemaPath: "perf_delta.v1.schema.json#/$defs/Environment/properties/cpu_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema37.properties.cpu_count, data: data10 };
                            if (vErrors === null) {
                                vErrors = [err32];
                            }
                            else {
                                vErrors.push(err32);
                            }
                            errors++;
                        }
                    }
                }
                if (data6.node !== undefined) {
                    let data11 = data6.node;
                    if (typeof data11 !== "string") {
                        const err33 = { instancePath: instancePath + "/environment/node", schemaPath: "perf_delta.v1.schema.json#/$defs/Environment/properties/node/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.node.type, parentSchema: schema37.properties.node, data: data11 };
                        if (vErrors === null) {
                            vErrors = [err33];
                        }
                        else {
                            vErrors.push(err33);
                        }
                        errors++;
                    }
                }
                if (data6.v8 !== undefined) {
                    let data12 = data6.v8;
                    if (typeof data12 !== "string") {
                        const err34 = { instancePath: instancePath + "/environment/v8", schemaPath: "perf_delta.v1.schema.json#/$defs/Environment/properties/v8/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.v8.type, parentSchema: schema37.properties.v8, data: data12 };
                        if (vErrors === null) {
                            vErrors = [err34];
                        }
                        else {
                            vErrors.push(err34);
                        }
                        errors++;
                    }
                }
                if (data6.pinned_cpu !== undefined) {
                    let data13 = data6.pinned_cpu;
                    if ((!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) && (data13 !== null)) {
                        const err35 = { instancePath: instancePath + "/environment/pinned_cpu", schemaPath: "perf_delta.v1.schema.json#/$defs/Environment/properties/pinned_cpu/type", keyword: "type", params: { type: schema37.properties.pinned_cpu.type }, message: "must be integer,null", schema: schema37.properties.pinned_cpu.type, parentSchema: schema37.properties.pinned_cpu, data: data13 };
                        if (vErrors === null) {
                            vErrors = [err35];
                        }
                        else {
                            vErrors.push(err35);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err36 = { instancePath: instancePath + "/environment", schemaPath: "perf_delta.v1.schema.json#/$defs/Environment/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema37.type, parentSchema: schema37, data: data6 };
                if (vErrors === null) {
                    vErrors = [err36];
                }
                else {
                    vErrors.push(err36);
                }
                errors++;
            }
        }
        if (data.sources !== undefined) {
            let data14 = data.sources;
            if (Array.isArray(data14)) {
                const len0 = data14.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data15 = data14[i0];
                    if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                        if (data15.path === undefined) {
                            const err37 = { instancePath: instancePath + "/sources/" + i0, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property '" + "path" + "'", schema: schema51.properties.sources.items.required, parentSchema: schema51.properties.sources.items, data: data15 };
                            if (vErrors === null) {
                                vErrors = [err37];
                            }
                            else {
                                vErrors.push(err37);
                            }
                            errors++;
                        }
                        if (data15.sha256 === undefined) {
                            const err38 = { instancePath: instancePath + "/sources/" + i0, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: "sha256" }, message: "must have required property '" + "sha256" + "'", schema: schema51.properties.sources.items.required, parentSchema: schema51.properties.sources.items, data: data15 };
                            if (vErrors === null) {
                                vErrors = [err38];
                            }
                            else {
                                vErrors.push(err38);
                            }
                            errors++;
                        }
                        for (const key2 in data15) {
                            if (!((key2 === "path") || (key2 === "sha256"))) {
                                const err39 = { instancePath: instancePath + "/sources/" + i0, schemaPath: "#/properties/sources/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema51.properties.sources.items, data: data15 };
                                if (vErrors === null) {
                                    vErrors = [err39];
                                }
                                else {
                                    vErrors.push(err39);
                                }
                                errors++;
                            }
                        }
                        if (data15.path !== undefined) {
                            let data16 = data15.path;
                            if (typeof data16 !== "string") {
                                const err40 = { instancePath: instancePath + "/sources/" + i0 + "/path", schemaPath: "#/properties/sources/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema51.properties.sources.items.properties.path.type, parentSchema: schema51.properties.sources.items.properties.path, data: data16 };
                                if (vErrors === null) {
                                    vErrors = [err40];
                                }
                                else {
                                    vErrors.push(err40);
                                }
                                errors++;
                            }
                        }
                        if (data15.sha256 !== undefined) {
                            let data17 = data15.sha256;
                            if (typeof data17 === "string") {
                                if (!pattern19.test(data17)) {
                                    const err41 = { instancePath: instancePath + "/sources/" + i0 + "/sha256", schemaPath: "#/properties/sources/items/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"", schema: "^[0-9a-f]{64}$", parentSchema: schema51.properties.sources.items.properties.sha256, data: data17 };
                                    if (vErrors === null) {
                                        vErrors = [err41];
                                    }
                                    else {
                                        vErrors.push(err41);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err42 = { instancePath: instancePath + "/sources/" + i0 + "/sha256", schemaPath: "#/properties/sources/items/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema51.properties.sources.items.properties.sha256.type, parentSchema: schema51.properties.sources.items.properties.sha256, data: data17 };
                                if (vErrors === null) {
                                    vErrors = [err42];
                                }
                                else {
                                    vErrors.push(err42);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err43 = { instancePath: instancePath + "/sources/" + i0, schemaPath: "#/properties/sources/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema51.properties.sources.items.type, parentSchema: schema51.properties.sources.items, data: data15 };
                        if (vErrors === null) {
                            vErrors = [err43];
                        }
                        else {
                            vErrors.push(err43);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err44 = { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema51.properties.sources.type, parentSchema: schema51.properties.sources, data: data14 };
                if (vErrors === null) {
                    vErrors = [err44];
                }
                else {
                    vErrors.push(err44);
                }
                errors++;
            }
        }
        if (data.benchmarks !== undefined) {
            let data18 = data.benchmarks;
            if (Array.isArray(data18)) {
                const len1 = data18.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    let data19 = data18[i1];
                    if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                        if (data19.bench_id === undefined) {
                            const err45 = { instancePath: instancePath + "/benchmarks/" + i1, schemaPath: "#/$defs/BaselineBenchmark/required", keyword: "required", params: { missingProperty: "bench_id" }, message: "must have required property '" + "bench_id" + "'", schema: schema53.required, parentSchema: schema53, data: data19 };
                            if (vErrors === null) {
                                vErrors = [err45];
                            }
                            else {
                                vErrors.push(err45);
                            }
                            errors++;
                        }
                        if (data19.group === undefined) {
                            const err46 = { instancePath: instancePath + "/benchmarks/" + i1, schemaPath: "#/$defs/BaselineBenchmark/required", keyword: "required", params: { missingProperty: "group" }, message: "must have required property '" + "group" + "'", schema: schema53.required, parentSchema: schema53, data: data19 };
                            if (vErrors === null) {
                                vErrors = [err46];
                            }
                            else {
                                vErrors.push(err46);
                            }
                            errors++;
                        }
                        if (data19.p95_kind === undefined) {
                            const err47 = { instancePath: instancePath + "/benchmarks/" + i1, schemaPath: "#/$defs/BaselineBenchmark/required", keyword: "required", params: { missingProperty: "p95_kind" }, message: "must have required property '" + "p95_kind" + "'", schema: schema53.required, parentSchema: schema53, data: data19 };
                            if (vErrors === null) {
                                vErrors = [err47];
                            }
                            else {
                                vErrors.push(err47);
                            }
                            errors++;
                        }
                        if (data19.calls_per_sample === undefined) {
                            const err48 = { instancePath: instancePath + "/benchmarks/" + i1, schemaPath: "#/$defs/BaselineBenchmark/required", keyword: "required", params: { missingProperty: "calls_per_sample" }, message: "must have required property '" + "calls_per_sample" + "'", schema: schema53.required, parentSchema: schema53, data: data19 };
                            if (vErrors === null) {
                                vErrors = [err48];
                            }
                            else {
                                vErrors.push(err48);
                            }
                            errors++;
                        }
                        if (data19.samples_per_turn === undefined) {
                            const err49 = { instancePath: instancePath + "/benchmarks/" + i1, schemaPath: "#/$defs/BaselineBenchmark/required", keyword: "required", params: { missingProperty: "samples_per_turn" }, message: "must have required property '" + "samples_per_turn" + "'", schema: schema53.required, parentSchema: schema53, data: data19 };
                            if (vErrors === null) {
                                vErrors = [err49];
                            }
                            else {
                                vErrors.push(err49);
                            }
                            errors++;
                        }
                        if (data19.p50_ns === undefined) {
                            const err50 = { instancePath: instancePath + "/benchmarks/" + i1, schemaPath: "#/$defs/BaselineBenchmark/required", keyword: "required", params: { missingProperty: "p50_ns" }, message: "must have required property '" + "p50_ns" + "'", schema: schema53.required, parentSchema: schema53, data: data19 };
                            if (vErrors === null) {
                                vErrors = [err50];
                            }
                            else {
                                vErrors.push(err50);
                            }
                            errors++;
                        }
                        if (data19.p95_ns === undefined) {
                            const err51 = { instancePath: instancePath + "/benchmarks/" + i1, schemaPath: "#/$defs/BaselineBenchmark/required", keyword: "required", params: { missingProperty: "p95_ns" }, message: "must have required property '" + "p95_ns" + "'", schema: schema53.required, parentSchema: schema53, data: data19 };
                            if (vErrors === null) {
                                vErrors = [err51];
                            }
                            else {
                                vErrors.push(err51);
                            }
                            errors++;
                        }
                        if (data19.processes === undefined) {
                            const err52 = { instancePath: instancePath + "/benchmarks/" + i1, schemaPath: "#/$defs/BaselineBenchmark/required", keyword: "required", params: { missingProperty: "processes" }, message: "must have required property '" + "processes" + "'", schema: schema53.required, parentSchema: schema53, data: data19 };
                            if (vErrors === null) {
                                vErrors = [err52];
                            }
                            else {
                                vErrors.push(err52);
                            }
                            errors++;
                        }
                        if (data19.noise === undefined) {
                            const err53 = { instancePath: instancePath + "/benchmarks/" + i1, schemaPath: "#/$defs/BaselineBenchmark/required", keyword: "required", params: { missingProperty: "noise" }, message: "must have required property '" + "noise" + "'", schema: schema53.required, parentSchema: schema53, data: data19 };
                            if (vErrors === null) {
                                vErrors = [err53];
                            }
                            else {
                                vErrors.push(err53);
                            }
                            errors++;
                        }
                        for (const key3 in data19) {
                            if (!(func1.call(schema53.properties, key3))) {
                                const err54 = { instancePath: instancePath + "/benchmarks/" + i1, schemaPath: "#/$defs/BaselineBenchmark/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema53, data: data19 };
                                if (vErrors === null) {
                                    vErrors = [err54];
                                }
                                else {
                                    vErrors.push(err54);
                                }
                                errors++;
                            }
                        }
                        if (data19.bench_id !== undefined) {
                            let data20 = data19.bench_id;
                            if (typeof data20 !== "string") {
                                const err55 = { instancePath: instancePath + "/benchmarks/" + i1 + "/bench_id", schemaPath: "#/$defs/BaselineBenchmark/properties/bench_id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema53.properties.bench_id.type, parentSchema: schema53.properties.bench_id, data: data20 };
                                if (vErrors === null) {
                                    vErrors = [err55];
                                }
                                else {
                                    vErrors.push(err55);
                                }
                                errors++;
                            }
                        }
                        if (data19.group !== undefined) {
                            let data21 = data19.group;
                            if (typeof data21 !== "string") {
                                const err56 = { instancePath: instancePath + "/benchmarks/" + i1 + "/group", schemaPath: "#/$defs/BaselineBenchmark/properties/group/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema53.properties.group.type, parentSchema: schema53.properties.group, data: data21 };
                                if (vErrors === null) {
                                    vErrors = [err56];
                                }
                                else {
                                    vErrors.push(err56);
                                }
                                errors++;
                            }
                        }
                        if (data19.p95_kind !== undefined) {
                            let data22 = data19.p95_kind;
                            if (!((data22 === "call") || (data22 === "batch-mean"))) {
                                const err57 = { instancePath: instancePath + "/benchmarks/" + i1 + "/p95_kind", schemaPath: "#/$defs/BaselineBenchmark/properties/p95_kind/enum", keyword: "enum", params: { allowedValues: schema53.properties.p95_kind.enum }, message: "must be equal to one of the allowed values", schema: schema53.properties.p95_kind.enum, parentSchema: schema53.properties.p95_kind, data: data22 };
                                if (vErrors === null) {
                                    vErrors = [err57];
                                }
                                else {
                                    vErrors.push(err57);
                                }
                                errors++;
                            }
                        }
                        if (data19.calls_per_sample !== undefined) {
                            let data23 = data19.calls_per_sample;
                            if (!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))) {
                                const err58 = { instancePath: instancePath + "/benchmarks/" + i1 + "/calls_per_sample", schemaPath: "#/$defs/BaselineBenchmark/properties/calls_per_sample/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema53.properties.calls_per_sample.type, parentSchema: schema53.properties.calls_per_sample, data: data23 };
                                if (vErrors === null) {
                                    vErrors = [err58];
                                }
                                else {
                                    vErrors.push(err58);
                                }
                                errors++;
                            }
                            if ((typeof data23 == "number") && (isFinite(data23))) {
                                if (data23 < 1 || isNaN(data23)) {
                                    const err59 = { instancePath: instancePath + "/benchmarks/" + i1 + "/calls_per_sample", schemaPath: "#/$defs/BaselineBenchmark/properties/calls_per_sample/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema53.properties.calls_per_sample, data: data23 };
                                    if (vErrors === null) {
                                        vErrors = [err59];
                                    }
                                    else {
                                        vErrors.push(err59);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data19.samples_per_turn !== undefined) {
                            let data24 = data19.samples_per_turn;
                            if (!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))) {
                                const err60 = { instancePath: instancePath + "/benchmarks/" + i1 + "/samples_per_turn", schemaPath: "#/$defs/BaselineBenchmark/properties/samples_per_turn/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema53.properties.samples_per_turn.type, parentSchema: schema53.properties.samples_per_turn, data: data24 };
                                if (vErrors === null) {
                                    vErrors = [err60];
                                }
                                else {
                                    vErrors.push(err60);
                                }
                                errors++;
                            }
                            if ((typeof data24 == "number") && (isFinite(data24))) {
                                if (data24 < 1 || isNaN(data24)) {
                                    const err61 = { instancePath: instancePath + "/benchmarks/" + i1 + "/samples_per_turn", schemaPath: "#/$defs/BaselineBenchmark/properties/samples_per_turn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema53.properties.samples_per_turn, data: data24 };
                                    if (vErrors === null) {
                                        vErrors = [err61];
                                    }
                                    else {
                                        vErrors.push(err61);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data19.p50_ns !== undefined) {
                            let data25 = data19.p50_ns;
                            if ((typeof data25 == "number") && (isFinite(data25))) {
                                if (data25 < 0 || isNaN(data25)) {
                                    const err62 = { instancePath: instancePath + "/benchmarks/" + i1 + "/p50_ns", schemaPath: "#/$defs/BaselineBenchmark/properties/p50_ns/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema53.properties.p50_ns, data: data25 };
                                    if (vErrors === null) {
                                        vErrors = [err62];
                                    }
                                    else {
                                        vErrors.push(err62);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err63 = { instancePath: instancePath + "/benchmarks/" + i1 + "/p50_ns", schemaPath: "#/$defs/BaselineBenchmark/properties/p50_ns/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema53.properties.p50_ns.type, parentSchema: schema53.properties.p50_ns, data: data25 };
                                if (vErrors === null) {
                                    vErrors = [err63];
                                }
                                else {
                                    vErrors.push(err63);
                                }
                                errors++;
                            }
                        }
                        if (data19.p95_ns !== undefined) {
                            let data26 = data19.p95_ns;
                            if ((typeof data26 == "number") && (isFinite(data26))) {
                                if (data26 < 0 || isNaN(data26)) {
                                    const err64 = { instancePath: instancePath + "/benchmarks/" + i1 + "/p95_ns", schemaPath: "#/$defs/BaselineBenchmark/properties/p95_ns/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema53.properties.p95_ns, data: data26 };
                                    if (vErrors === null) {
                                        vErrors = [err64];
                                    }
                                    else {
                                        vErrors.push(err64);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err65 = { instancePath: instancePath + "/benchmarks/" + i1 + "/p95_ns", schemaPath: "#/$defs/BaselineBenchmark/properties/p95_ns/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema53.properties.p95_ns.type, parentSchema: schema53.properties.p95_ns, data: data26 };
                                if (vErrors === null) {
                                    vErrors = [err65];
                                }
                                else {
                                    vErrors.push(err65);
                                }
                                errors++;
                            }
                        }
                        if (data19.processes !== undefined) {
                            let data27 = data19.processes;
                            if (Array.isArray(data27)) {
                                const len2 = data27.length;
                                for (let i2 = 0; i2 < len2; i2++) {
                                    let data28 = data27[i2];
                                    if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                                        if (data28.p50_ns === undefined) {
                                            const err66 = { instancePath: instancePath + "/benchmarks/" + i1 + "/processes/" + i2, schemaPath: "#/$defs/BaselineBenchmark/properties/processes/items/required", keyword: "required", params: { missingProperty: "p50_ns" }, message: "must have required property '" + "p50_ns" + "'", schema: schema53.properties.processes.items.required, parentSchema: schema53.properties.processes.items, data: data28 };
                                            if (vErrors === null) {
                                                vErrors = [err66];
                                            }
                                            else {
                                                vErrors.push(err66);
                                            }
                                            errors++;
                                        }
                                        if (data28.p95_ns === undefined) {
                                            const err67 = { instancePath: instancePath + "/benchmarks/" + i1 + "/processes/" + i2, schemaPath: "#/$defs/BaselineBenchmark/properties/processes/items/required", keyword: "required", params: { missingProperty: "p95_ns" }, message: "must have required property '" + "p95_ns" + "'", schema: schema53.properties.processes.items.required, parentSchema: schema53.properties.processes.items, data: data28 };
                                            if (vErrors === null) {
                                                vErrors = [err67];
                                            }
                                            else {
                                                vErrors.push(err67);
                                            }
                                            errors++;
                                        }
                                        for (const key4 in data28) {
                                            if (!((key4 === "p50_ns") || (key4 === "p95_ns"))) {
                                                const err68 = { instancePath: instancePath + "/benchmarks/" + i1 + "/processes/" + i2, schemaPath: "#/$defs/BaselineBenchmark/properties/processes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema53.properties.processes.items, data: data28 };
                                                if (vErrors === null) {
                                                    vErrors = [err68];
                                                }
                                                else {
                                                    vErrors.push(err68);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data28.p50_ns !== undefined) {
                                            let data29 = data28.p50_ns;
                                            if ((typeof data29 == "number") && (isFinite(data29))) {
                                                if (data29 < 0 || isNaN(data29)) {
                                                    const err69 = { instancePath: instancePath + "/benchmarks/" + i1 + "/processes/" + i2 + "/p50_ns", schemaPath: "#/$defs/BaselineBenchmark/properties/processes/items/properties/p50_ns/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema53.properties.processes.items.properties.p50_ns, data: data29 };
                                                    if (vErrors === null) {
                                                        vErrors = [err69];
                                                    }
                                                    else {
                                                        vErrors.push(err69);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err70 = { instancePath: instancePath + "/benchmarks/" + i1 + "/processes/" + i2 + "/p50_ns", schemaPath: "#/$defs/BaselineBenchmark/properties/processes/items/properties/p50_ns/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema53.properties.processes.items.properties.p50_ns.type, parentSchema: schema53.properties.processes.items.properties.p50_ns, data: data29 };
                                                if (vErrors === null) {
                                                    vErrors = [err70];
                                                }
                                                else {
                                                    vErrors.push(err70);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data28.p95_ns !== undefined) {
                                            let data30 = data28.p95_ns;
                                            if ((typeof data30 == "number") && (isFinite(data30))) {
                                                if (data30 < 0 || isNaN(data30)) {
                                                    const err71 = { instancePath: instancePath + "/benchmarks/" + i1 + "/processes/" + i2 + "/p95_ns", schemaPath: "#/$defs/BaselineBenchmark/properties/processes/items/properties/p95_ns/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema53.properties.processes.items.properties.p95_ns, data: data30 };
                                                    if (vErrors === null) {
                                                        vErrors = [err71];
                                                    }
                                                    else {
                                                        vErrors.push(err71);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err72 = { instancePath: instancePath + "/benchmarks/" + i1 + "/processes/" + i2 + "/p95_ns", schemaPath: "#/$defs/BaselineBenchmark/properties/processes/items/properties/p95_ns/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema53.properties.processes.items.properties.p95_ns.type, parentSchema: schema53.properties.processes.items.properties.p95_ns, data: data30 };
                                                if (vErrors === null) {
                                                    vErrors = [err72];
                                                }
                                                else {
                                                    vErrors.push(err72);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                    else {
                                        const err73 = { instancePath: instancePath + "/benchmarks/" + i1 + "/processes/" + i2, schemaPath: "#/$defs/BaselineBenchmark/properties/processes/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema53.properties.processes.items.type, parentSchema: schema53.properties.processes.items, data: data28 };
                                        if (vErrors === null) {
                                            vErrors = [err73];
                                        }
                                        else {
                                            vErrors.push(err73);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err74 = { instancePath: instancePath + "/benchmarks/" + i1 + "/processes", schemaPath: "#/$defs/BaselineBenchmark/properties/processes/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema53.properties.processes.type, parentSchema: schema53.properties.processes, data: data27 };
                                if (vErrors === null) {
                                    vErrors = [err74];
                                }
                                else {
                                    vErrors.push(err74);
                                }
                                errors++;
                            }
                        }
                        if (data19.noise !== undefined) {
                            let data31 = data19.noise;
                            if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
                                if (data31.pairs === undefined) {
                                    const err75 = { instancePath: instancePath + "/benchmarks/" + i1 + "/noise", schemaPath: "#/$defs/BaselineBenchmark/properties/noise/required", keyword: "required", params: { missingProperty: "pairs" }, message: "must have required property '" + "pairs" + "'", schema: schema53.properties.noise.required, parentSchema: schema53.properties.noise, data: data31 };
                                    if (vErrors === null) {
                                        vErrors = [err75];
                                    }
                                    else {
                                        vErrors.push(err75);
                                    }
                                    errors++;
                                }
                                if (data31.effect_percent === undefined) {
                                    const err76 = { instancePath: instancePath + "/benchmarks/" + i1 + "/noise", schemaPath: "#/$defs/BaselineBenchmark/properties/noise/required", keyword: "required", params: { missingProperty: "effect_percent" }, message: "must have required property '" + "effect_percent" + "'", schema: schema53.properties.noise.required, parentSchema: schema53.properties.noise, data: data31 };
                                    if (vErrors === null) {
                                        vErrors = [err76];
                                    }
                                    else {
                                        vErrors.push(err76);
                                    }
                                    errors++;
                                }
                                if (data31.pair_sd_percent === undefined) {
                                    const err77 = { instancePath: instancePath + "/benchmarks/" + i1 + "/noise", schemaPath: "#/$defs/BaselineBenchmark/properties/noise/required", keyword: "required", params: { missingProperty: "pair_sd_percent" }, message: "must have required property '" + "pair_sd_percent" + "'", schema: schema53.properties.noise.required, parentSchema: schema53.properties.noise, data: data31 };
                                    if (vErrors === null) {
                                        vErrors = [err77];
                                    }
                                    else {
                                        vErrors.push(err77);
                                    }
                                    errors++;
                                }
                                for (const key5 in data31) {
                                    if (!(((key5 === "pairs") || (key5 === "effect_percent")) || (key5 === "pair_sd_percent"))) {
                                        const err78 = { instancePath: instancePath + "/benchmarks/" + i1 + "/noise", schemaPath: "#/$defs/BaselineBenchmark/properties/noise/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema53.properties.noise, data: data31 };
                                        if (vErrors === null) {
                                            vErrors = [err78];
                                        }
                                        else {
                                            vErrors.push(err78);
                                        }
                                        errors++;
                                    }
                                }
                                if (data31.pairs !== undefined) {
                                    let data32 = data31.pairs;
                                    if (!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))) {
                                        const err79 = { instancePath: instancePath + "/benchmarks/" + i1 + "/noise/pairs", schemaPath: "#/$defs/BaselineBenchmark/properties/noise/properties/pairs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema53.properties.noise.properties.pairs.type, parentSchema: schema53.properties.noise.properties.pairs, data: data32 };
                                        if (vErrors === null) {
                                            vErrors = [err79];
                                        }
                                        else {
                                            vErrors.push(err79);
                                        }
                                        errors++;
                                    }
                                    if ((typeof data32 == "number") && (isFinite(data32))) {
                                        if (data32 < 1 || isNaN(data32)) {
                                            const err80 = { instancePath: instancePath + "/benchmarks/" + i1 + "/noise/pairs", schemaPath: "#/$defs/BaselineBenchmark/properties/noise/properties/pairs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema53.properties.noise.properties.pairs, data: data32 };
                                            if (vErrors === null) {
                                                vErrors = [err80];
                                            }
                                            else {
                                                vErrors.push(err80);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                                if (data31.effect_percent !== undefined) {
                                    let data33 = data31.effect_percent;
                                    if (!((typeof data33 == "number") && (isFinite(data33)))) {
                                        const err81 = { instancePath: instancePath + "/benchmarks/" + i1 + "/noise/effect_percent", schemaPath: "#/$defs/BaselineBenchmark/properties/noise/properties/effect_percent/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema53.properties.noise.properties.effect_percent.type, parentSchema: schema53.properties.noise.properties.effect_percent, data: data33 };
                                        if (vErrors === null) {
                                            vErrors = [err81];
                                        }
                                        else {
                                            vErrors.push(err81);
                                        }
                                        errors++;
                                    }
                                }
                                if (data31.pair_sd_percent !== undefined) {
                                    let data34 = data31.pair_sd_percent;
                                    if ((typeof data34 == "number") && (isFinite(data34))) {
                                        if (data34 < 0 || isNaN(data34)) {
                                            const err82 = { instancePath: instancePath + "/benchmarks/" + i1 + "/noise/pair_sd_percent", schemaPath: "#/$defs/BaselineBenchmark/properties/noise/properties/pair_sd_percent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema53.properties.noise.properties.pair_sd_percent, data: data34 };
                                            if (vErrors === null) {
                                                vErrors = [err82];
                                            }
                                            else {
                                                vErrors.push(err82);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err83 = { instancePath: instancePath + "/benchmarks/" + i1 + "/noise/pair_sd_percent", schemaPath: "#/$defs/BaselineBenchmark/properties/noise/properties/pair_sd_percent/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema53.properties.noise.properties.pair_sd_percent.type, parentSchema: schema53.properties.noise.properties.pair_sd_percent, data: data34 };
                                        if (vErrors === null) {
                                            vErrors = [err83];
                                        }
                                        else {
                                            vErrors.push(err83);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err84 = { instancePath: instancePath + "/benchmarks/" + i1 + "/noise", schemaPath: "#/$defs/BaselineBenchmark/properties/noise/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema53.properties.noise.type, parentSchema: schema53.properties.noise, data: data31 };
                                if (vErrors === null) {
                                    vErrors = [err84];
                                }
                                else {
                                    vErrors.push(err84);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err85 = { instancePath: instancePath + "/benchmarks/" + i1, schemaPath: "#/$defs/BaselineBenchmark/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema53.type, parentSchema: schema53, data: data19 };
                        if (vErrors === null) {
                            vErrors = [err85];
                        }
                        else {
                            vErrors.push(err85);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err86 = { instancePath: instancePath + "/benchmarks", schemaPath: "#/properties/benchmarks/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema51.properties.benchmarks.type, parentSchema: schema51.properties.benchmarks, data: data18 };
                if (vErrors === null) {
                    vErrors = [err86];
                }
                else {
                    vErrors.push(err86);
                }
                errors++;
            }
        }
        if (data.history !== undefined) {
            let data35 = data.history;
            if (Array.isArray(data35)) {
                if (data35.length > 50) {
                    const err87 = { instancePath: instancePath + "/history", schemaPath: "#/properties/history/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items", schema: 50, parentSchema: schema51.properties.history, data: data35 };
                    if (vErrors === null) {
                        vErrors = [err87];
                    }
                    else {
                        vErrors.push(err87);
                    }
                    errors++;
                }
                const len3 = data35.length;
                for (let i3 = 0; i3 < len3; i3++) {
                    let data36 = data35[i3];
                    if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
                        if (data36.commit === undefined) {
                            const err88 = { instancePath: instancePath + "/history/" + i3, schemaPath: "#/properties/history/items/required", keyword: "required", params: { missingProperty: "commit" }, message: "must have required property '" + "commit" + "'", schema: schema51.properties.history.items.required, parentSchema: schema51.properties.history.items, data: data36 };
                            if (vErrors === null) {
                                vErrors = [err88];
                            }
                            else {
                                vErrors.push(err88);
                            }
                            errors++;
                        }
                        if (data36.saved_at_unix_ms === undefined) {
                            const err89 = { instancePath: instancePath + "/history/" + i3, schemaPath: "#/properties/history/items/required", keyword: "required", params: { missingProperty: "saved_at_unix_ms" }, message: "must have required property '" + "saved_at_unix_ms" + "'", schema: schema51.properties.history.items.required, parentSchema: schema51.properties.history.items, data: data36 };
                            if (vErrors === null) {
                                vErrors = [err89];
                            }
                            else {
                                vErrors.push(err89);
                            }
                            errors++;
                        }
                        if (data36.p95_ns === undefined) {
                            const err90 = { instancePath: instancePath + "/history/" + i3, schemaPath: "#/properties/history/items/required", keyword: "required", params: { missingProperty: "p95_ns" }, message: "must have required property '" + "p95_ns" + "'", schema: schema51.properties.history.items.required, parentSchema: schema51.properties.history.items, data: data36 };
                            if (vErrors === null) {
                                vErrors = [err90];
                            }
                            else {
                                vErrors.push(err90);
                            }
                            errors++;
                        }
                        for (const key6 in data36) {
                            if (!(((key6 === "commit") || (key6 === "saved_at_unix_ms")) || (key6 === "p95_ns"))) {
                                const err91 = { instancePath: instancePath + "/history/" + i3, schemaPath: "#/properties/history/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema51.properties.history.items, data: data36 };
                                if (vErrors === null) {
                                    vErrors = [err91];
                                }
                                else {
                                    vErrors.push(err91);
                                }
                                errors++;
                            }
                        }
                        if (data36.commit !== undefined) {
                            let data37 = data36.commit;
                            if (typeof data37 === "string") {
                                if (!pattern21.test(data37)) {
                                    const err92 = { instancePath: instancePath + "/history/" + i3 + "/commit", schemaPath: "#/properties/history/items/properties/commit/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$" }, message: "must match pattern \"" + "^[0-9a-f]{40}([0-9a-f]{24})?$" + "\"", schema: "^[0-9a-f]{40}([0-9a-f]{24})?$", parentSchema: schema51.properties.history.items.properties.commit, data: data37 };
                                    if (vErrors === null) {
                                        vErrors = [err92];
                                    }
                                    else {
                                        vErrors.push(err92);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err93 = { instancePath: instancePath + "/history/" + i3 + "/commit", schemaPath: "#/properties/history/items/properties/commit/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema51.properties.history.items.properties.commit.type, parentSchema: schema51.properties.history.items.properties.commit, data: data37 };
                                if (vErrors === null) {
                                    vErrors = [err93];
                                }
                                else {
                                    vErrors.push(err93);
                                }
                                errors++;
                            }
                        }
                        if (data36.saved_at_unix_ms !== undefined) {
                            let data38 = data36.saved_at_unix_ms;
                            if (!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))) {
                                const err94 = { instancePath: instancePath + "/history/" + i3 + "/saved_at_unix_ms", schemaPath: "#/properties/history/items/properties/saved_at_unix_ms/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema51.properties.history.items.properties.saved_at_unix_ms.type, parentSchema: schema51.properties.history.items.properties.saved_at_unix_ms, data: data38 };
                                if (vErrors === null) {
                                    vErrors = [err94];
                                }
                                else {
                                    vErrors.push(err94);
                                }
                                errors++;
                            }
                            if ((typeof data38 == "number") && (isFinite(data38))) {
                                if (data38 < 0 || isNaN(data38)) {
                                    const err95 = { instancePath: instancePath + "/history/" + i3 + "/saved_at_unix_ms", schemaPath: "#/properties/history/items/properties/saved_at_unix_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema51.properties.history.items.properties.saved_at_unix_ms, data: data38 };
                                    if (vErrors === null) {
                                        vErrors = [err95];
                                    }
                                    else {
                                        vErrors.push(err95);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data36.p95_ns !== undefined) {
                            let data39 = data36.p95_ns;
                            if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
                                for (const key7 in data39) {
                                    let data40 = data39[key7];
                                    if (!((typeof data40 == "number") && (isFinite(data40)))) {
                                        const err96 = { instancePath: instancePath + "/history/" + i3 + "/p95_ns/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/history/items/properties/p95_ns/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema51.properties.history.items.properties.p95_ns.additionalProperties.type, parentSchema: schema51.properties.history.items.properties.p95_ns.additionalProperties, data: data40 };
                                        if (vErrors === null) {
                                            vErrors = [err96];
                                        }
                                        else {
                                            vErrors.push(err96);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err97 = { instancePath: instancePath + "/history/" + i3 + "/p95_ns", schemaPath: "#/properties/history/items/properties/p95_ns/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema51.properties.history.items.properties.p95_ns.type, parentSchema: schema51.properties.history.items.properties.p95_ns, data: data39 };
                                if (vErrors === null) {
                                    vErrors = [err97];
                                }
                                else {
                                    vErrors.push(err97);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err98 = { instancePath: instancePath + "/history/" + i3, schemaPath: "#/properties/history/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema51.properties.history.items.type, parentSchema: schema51.properties.history.items, data: data36 };
                        if (vErrors === null) {
                            vErrors = [err98];
                        }
                        else {
                            vErrors.push(err98);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err99 = { instancePath: instancePath + "/history", schemaPath: "#/properties/history/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema51.properties.history.type, parentSchema: schema51.properties.history, data: data35 };
                if (vErrors === null) {
                    vErrors = [err99];
                }
                else {
                    vErrors.push(err99);
                }
                errors++;
            }
        }
    }
    else {
        const err100 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema51.type, parentSchema: schema51, data };
        if (vErrors === null) {
            vErrors = [err100];
        }
        else {
            vErrors.push(err100);
        }
        errors++;
    }
    validate34.errors = vErrors;
    return errors === 0;
}
validate34.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const validateSelftest = validate35;
const schema54 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "perf_selftest.v1.schema.json", "title": "PerfSelftest", "description": "How often the gate was wrong on this machine: whole runs on identical code, and with added work.", "type": "object", "additionalProperties": false, "required": ["schema_version", "tool_version", "commit", "environment", "limit_percent", "runs"], "properties": { "schema_version": { "const": "fj.perf-selftest.v1" }, "tool_version": { "type": "string" }, "commit": { "type": "string" }, "environment": { "$ref": "perf_delta.v1.schema.json#/$defs/Environment" }, "limit_percent": { "type": "number" }, "runs": { "type": "array", "items": { "$ref": "#/$defs/SelftestRun" } } }, "$defs": { "SelftestRun": { "title": "SelftestRun", "description": "One whole check of the suite.", "type": "object", "additionalProperties": false, "required": ["injected_percent", "swapped", "started_at_unix_ms", "duration_ms", "benchmarks"], "properties": { "injected_percent": { "type": "number", "minimum": 0, "description": "Work added to the candidate; 0 is an A/A run." }, "swapped": { "type": "boolean", "description": "Whether the two trees had changed sides." }, "started_at_unix_ms": { "type": "integer", "minimum": 0 }, "duration_ms": { "type": "number", "minimum": 0 }, "benchmarks": { "type": "array", "items": { "$ref": "#/$defs/SelftestBenchmark" } } } }, "SelftestBenchmark": { "title": "SelftestBenchmark", "type": "object", "additionalProperties": false, "required": ["bench_id", "verdict", "pairs", "effect_p95_percent", "effect_p50_percent", "first_baseline_p95_ns", "first_candidate_p95_ns"], "properties": { "bench_id": { "type": "string" }, "verdict": { "enum": ["regressed", "pass", "improved", "inconclusive"] }, "pairs": { "type": "integer", "minimum": 0 }, "effect_p95_percent": { "type": "number", "description": "The effect that was judged." }, "effect_p50_percent": { "type": "number", "description": "Median over pairs of the ratio of the p50." }, "first_baseline_p95_ns": { "type": "number", "description": "Of the first pair's process alone: what a plain gate would store." }, "first_candidate_p95_ns": { "type": "number" } } } } };
const schema56 = { "title": "SelftestRun", "description": "One whole check of the suite.", "type": "object", "additionalProperties": false, "required": ["injected_percent", "swapped", "started_at_unix_ms", "duration_ms", "benchmarks"], "properties": { "injected_percent": { "type": "number", "minimum": 0, "description": "Work added to the candidate; 0 is an A/A run." }, "swapped": { "type": "boolean", "description": "Whether the two trees had changed sides." }, "started_at_unix_ms": { "type": "integer", "minimum": 0 }, "duration_ms": { "type": "number", "minimum": 0 }, "benchmarks": { "type": "array", "items": { "$ref": "#/$defs/SelftestBenchmark" } } } };
const schema57 = { "title": "SelftestBenchmark", "type": "object", "additionalProperties": false, "required": ["bench_id", "verdict", "pairs", "effect_p95_percent", "effect_p50_percent", "first_baseline_p95_ns", "first_candidate_p95_ns"], "properties": { "bench_id": { "type": "string" }, "verdict": { "enum": ["regressed", "pass", "improved", "inconclusive"] }, "pairs": { "type": "integer", "minimum": 0 }, "effect_p95_percent": { "type": "number", "description": "The effect that was judged." }, "effect_p50_percent": { "type": "number", "description": "Median over pairs of the ratio of the p50." }, "first_baseline_p95_ns": { "type": "number", "description": "Of the first pair's process alone: what a plain gate would store." }, "first_candidate_p95_ns": { "type": "number" } } };
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate36.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.injected_percent === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "injected_percent" }, message: "must have required property '" + "injected_percent" + "'", schema: schema56.required, parentSchema: schema56, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.swapped === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "swapped" }, message: "must have required property '" + "swapped" + "'", schema: schema56.required, parentSchema: schema56, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.started_at_unix_ms === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "started_at_unix_ms" }, message: "must have required property '" + "started_at_unix_ms" + "'", schema: schema56.required, parentSchema: schema56, data };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.duration_ms === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "duration_ms" }, message: "must have required property '" + "duration_ms" + "'", schema: schema56.required, parentSchema: schema56, data };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.benchmarks === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "benchmarks" }, message: "must have required property '" + "benchmarks" + "'", schema: schema56.required, parentSchema: schema56, data };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((((key0 === "injected_percent") || (key0 === "swapped")) || (key0 === "started_at_unix_ms")) || (key0 === "duration_ms")) || (key0 === "benchmarks"))) {
                const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema56, data };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.injected_percent !== undefined) {
            let data0 = data.injected_percent;
            if ((typeof data0 == "number") && (isFinite(data0))) {
                if (data0 < 0 || isNaN(data0)) {
                    const err6 = { instancePath: instancePath + "/injected_percent", schemaPath: "#/properties/injected_percent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema56.properties.injected_percent, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
            }
            else {
                const err7 = { instancePath: instancePath + "/injected_percent", schemaPath: "#/properties/injected_percent/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema56.properties.injected_percent.type, parentSchema: schema56.properties.injected_percent, data: data0 };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.swapped !== undefined) {
            let data1 = data.swapped;
            if (typeof data1 !== "boolean") {
                const err8 = { instancePath: instancePath + "/swapped", schemaPath: "#/properties/swapped/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema56.properties.swapped.type, parentSchema: schema56.properties.swapped, data: data1 };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.started_at_unix_ms !== undefined) {
            let data2 = data.started_at_unix_ms;
            if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                const err9 = { instancePath: instancePath + "/started_at_unix_ms", schemaPath: "#/properties/started_at_unix_ms/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema56.properties.started_at_unix_ms.type, parentSchema: schema56.properties.started_at_unix_ms, data: data2 };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
            if ((typeof data2 == "number") && (isFinite(data2))) {
                if (data2 < 0 || isNaN(data2)) {
                    const err10 = { instancePath: instancePath + "/started_at_unix_ms", schemaPath: "#/properties/started_at_unix_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema56.properties.started_at_unix_ms, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
            }
        }
        if (data.duration_ms !== undefined) {
            let data3 = data.duration_ms;
            if ((typeof data3 == "number") && (isFinite(data3))) {
                if (data3 < 0 || isNaN(data3)) {
                    const err11 = { instancePath: instancePath + "/duration_ms", schemaPath: "#/properties/duration_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema56.properties.duration_ms, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
            }
            else {
                const err12 = { instancePath: instancePath + "/duration_ms", schemaPath: "#/properties/duration_ms/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema56.properties.duration_ms.type, parentSchema: schema56.properties.duration_ms, data: data3 };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        if (data.benchmarks !== undefined) {
            let data4 = data.benchmarks;
            if (Array.isArray(data4)) {
                const len0 = data4.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data5 = data4[i0];
                    if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                        if (data5.bench_id === undefined) {
                            const err13 = { instancePath: instancePath + "/benchmarks/" + i0, schemaPath: "#/$defs/SelftestBenchmark/required", keyword: "required", params: { missingProperty: "bench_id" }, message: "must have required property '" + "bench_id" + "'", schema: schema57.required, parentSchema: schema57, data: data5 };
                            if (vErrors === null) {
                                vErrors = [err13];
                            }
                            else {
                                vErrors.push(err13);
                            }
                            errors++;
                        }
                        if (data5.verdict === undefined) {
                            const err14 = { instancePath: instancePath + "/benchmarks/" + i0, schemaPath: "#/$defs/SelftestBenchmark/required", keyword: "required", params: { missingProperty: "verdict" }, message: "must have required property '" + "verdict" + "'", schema: schema57.required, parentSchema: schema57, data: data5 };
                            if (vErrors === null) {
                                vErrors = [err14];
                            }
                            else {
                                vErrors.push(err14);
                            }
                            errors++;
                        }
                        if (data5.pairs === undefined) {
                            const err15 = { instancePath: instancePath + "/benchmarks/" + i0, schemaPath: "#/$defs/SelftestBenchmark/required", keyword: "required", params: { missingProperty: "pairs" }, message: "must have required property '" + "pairs" + "'", schema: schema57.required, parentSchema: schema57, data: data5 };
                            if (vErrors === null) {
                                vErrors = [err15];
                            }
                            else {
                                vErrors.push(err15);
                            }
                            errors++;
                        }
                        if (data5.effect_p95_percent === undefined) {
                            const err16 = { instancePath: instancePath + "/benchmarks/" + i0, schemaPath: "#/$defs/SelftestBenchmark/required", keyword: "required", params: { missingProperty: "effect_p95_percent" }, message: "must have required property '" + "effect_p95_percent" + "'", schema: schema57.required, parentSchema: schema57, data: data5 };
                            if (vErrors === null) {
                                vErrors = [err16];
                            }
                            else {
                                vErrors.push(err16);
                            }
                            errors++;
                        }
                        if (data5.effect_p50_percent === undefined) {
                            const err17 = { instancePath: instancePath + "/benchmarks/" + i0, schemaPath: "#/$defs/SelftestBenchmark/required", keyword: "required", params: { missingProperty: "effect_p50_percent" }, message: "must have required property '" + "effect_p50_percent" + "'", schema: schema57.required, parentSchema: schema57, data: data5 };
                            if (vErrors === null) {
                                vErrors = [err17];
                            }
                            else {
                                vErrors.push(err17);
                            }
                            errors++;
                        }
                        if (data5.first_baseline_p95_ns === undefined) {
                            const err18 = { instancePath: instancePath + "/benchmarks/" + i0, schemaPath: "#/$defs/SelftestBenchmark/required", keyword: "required", params: { missingProperty: "first_baseline_p95_ns" }, message: "must have required property '" + "first_baseline_p95_ns" + "'", schema: schema57.required, parentSchema: schema57, data: data5 };
                            if (vErrors === null) {
                                vErrors = [err18];
                            }
                            else {
                                vErrors.push(err18);
                            }
                            errors++;
                        }
                        if (data5.first_candidate_p95_ns === undefined) {
                            const err19 = { instancePath: instancePath + "/benchmarks/" + i0, schemaPath: "#/$defs/SelftestBenchmark/required", keyword: "required", params: { missingProperty: "first_candidate_p95_ns" }, message: "must have required property '" + "first_candidate_p95_ns" + "'", schema: schema57.required, parentSchema: schema57, data: data5 };
                            if (vErrors === null) {
                                vErrors = [err19];
                            }
                            else {
                                vErrors.push(err19);
                            }
                            errors++;
                        }
                        for (const key1 in data5) {
                            if (!(((((((key1 === "bench_id") || (key1 === "verdict")) || (key1 === "pairs")) || (key1 === "effect_p95_percent")) || (key1 === "effect_p50_percent")) || (key1 === "first_baseline_p95_ns")) || (key1 === "first_candidate_p95_ns"))) {
                                const err20 = { instancePath: instancePath + "/benchmarks/" + i0, schemaPath: "#/$defs/SelftestBenchmark/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema57, data: data5 };
                                if (vErrors === null) {
                                    vErrors = [err20];
                                }
                                else {
                                    vErrors.push(err20);
                                }
                                errors++;
                            }
                        }
                        if (data5.bench_id !== undefined) {
                            let data6 = data5.bench_id;
                            if (typeof data6 !== "string") {
                                const err21 = { instancePath: instancePath + "/benchmarks/" + i0 + "/bench_id", schemaPath: "#/$defs/SelftestBenchmark/properties/bench_id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema57.properties.bench_id.type, parentSchema: schema57.properties.bench_id, data: data6 };
                                if (vErrors === null) {
                                    vErrors = [err21];
                                }
                                else {
                                    vErrors.push(err21);
                                }
                                errors++;
                            }
                        }
                        if (data5.verdict !== undefined) {
                            let data7 = data5.verdict;
                            if (!((((data7 === "regressed") || (data7 === "pass")) || (data7 === "improved")) || (data7 === "inconclusive"))) {
                                const err22 = { instancePath: instancePath + "/benchmarks/" + i0 + "/verdict", schemaPath: "#/$defs/SelftestBenchmark/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema57.properties.verdict.enum }, message: "must be equal to one of the allowed values", schema: schema57.properties.verdict.enum, parentSchema: schema57.properties.verdict, data: data7 };
                                if (vErrors === null) {
                                    vErrors = [err22];
                                }
                                else {
                                    vErrors.push(err22);
                                }
                                errors++;
                            }
                        }
                        if (data5.pairs !== undefined) {
                            let data8 = data5.pairs;
                            if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
                                const err23 = { instancePath: instancePath + "/benchmarks/" + i0 + "/pairs", schemaPath: "#/$defs/SelftestBenchmark/properties/pairs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema57.properties.pairs.type, parentSchema: schema57.properties.pairs, data: data8 };
                                if (vErrors === null) {
                                    vErrors = [err23];
                                }
                                else {
                                    vErrors.push(err23);
                                }
                                errors++;
                            }
                            if ((typeof data8 == "number") && (isFinite(data8))) {
                                if (data8 < 0 || isNaN(data8)) {
                                    const err24 = { instancePath: instancePath + "/benchmarks/" + i0 + "/pairs", schemaPath: "#/$defs/SelftestBenchmark/properties/pairs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema57.properties.pairs, data: data8 };
                                    if (vErrors === null) {
                                        vErrors = [err24];
                                    }
                                    else {
                                        vErrors.push(err24);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data5.effect_p95_percent !== undefined) {
                            let data9 = data5.effect_p95_percent;
                            if (!((typeof data9 == "number") && (isFinite(data9)))) {
                                const err25 = { instancePath: instancePath + "/benchmarks/" + i0 + "/effect_p95_percent", schemaPath: "#/$defs/SelftestBenchmark/properties/effect_p95_percent/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema57.properties.effect_p95_percent.type, parentSchema: schema57.properties.effect_p95_percent, data: data9 };
                                if (vErrors === null) {
                                    vErrors = [err25];
                                }
                                else {
                                    vErrors.push(err25);
                                }
                                errors++;
                            }
                        }
                        if (data5.effect_p50_percent !== undefined) {
                            let data10 = data5.effect_p50_percent;
                            if (!((typeof data10 == "number") && (isFinite(data10)))) {
                                const err26 = { instancePath: instancePath + "/benchmarks/" + i0 + "/effect_p50_percent", schemaPath: "#/$defs/SelftestBenchmark/properties/effect_p50_percent/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema57.properties.effect_p50_percent.type, parentSchema: schema57.properties.effect_p50_percent, data: data10 };
                                if (vErrors === null) {
                                    vErrors = [err26];
                                }
                                else {
                                    vErrors.push(err26);
                                }
                                errors++;
                            }
                        }
                        if (data5.first_baseline_p95_ns !== undefined) {
                            let data11 = data5.first_baseline_p95_ns;
                            if (!((typeof data11 == "number") && (isFinite(data11)))) {
                                const err27 = { instancePath: instancePath + "/benchmarks/" + i0 + "/first_baseline_p95_ns", schemaPath: "#/$defs/SelftestBenchmark/properties/first_baseline_p95_ns/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema57.properties.first_baseline_p95_ns.type, parentSchema: schema57.properties.first_baseline_p95_ns, data: data11 };
                                if (vErrors === null) {
                                    vErrors = [err27];
                                }
                                else {
                                    vErrors.push(err27);
                                }
                                errors++;
                            }
                        }
                        if (data5.first_candidate_p95_ns !== undefined) {
                            let data12 = data5.first_candidate_p95_ns;
                            if (!((typeof data12 == "number") && (isFinite(data12)))) {
                                const err28 = { instancePath: instancePath + "/benchmarks/" + i0 + "/first_candidate_p95_ns", schemaPath: "#/$defs/SelftestBenchmark/properties/first_candidate_p95_ns/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema57.properties.first_candidate_p95_ns.type, parentSchema: schema57.properties.first_candidate_p95_ns, data: data12 };
                                if (vErrors === null) {
                                    vErrors = [err28];
                                }
                                else {
                                    vErrors.push(err28);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err29 = { instancePath: instancePath + "/benchmarks/" + i0, schemaPath: "#/$defs/SelftestBenchmark/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema57.type, parentSchema: schema57, data: data5 };
                        if (vErrors === null) {
                            vErrors = [err29];
                        }
                        else {
                            vErrors.push(err29);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err30 = { instancePath: instancePath + "/benchmarks", schemaPath: "#/properties/benchmarks/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema56.properties.benchmarks.type, parentSchema: schema56.properties.benchmarks, data: data4 };
                if (vErrors === null) {
                    vErrors = [err30];
                }
                else {
                    vErrors.push(err30);
                }
                errors++;
            }
        }
    }
    else {
        const err31 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema56.type, parentSchema: schema56, data };
        if (vErrors === null) {
            vErrors = [err31];
        }
        else {
            vErrors.push(err31);
        }
        errors++;
    }
    validate36.errors = vErrors;
    return errors === 0;
}
validate36.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="perf_selftest.v1.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate35.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.schema_version === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema_version" }, message: "must have required property '" + "schema_version" + "'", schema: schema54.required, parentSchema: schema54, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.tool_version === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tool_version" }, message: "must have required property '" + "tool_version" + "'", schema: schema54.required, parentSchema: schema54, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.commit === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "commit" }, message: "must have required property '" + "commit" + "'", schema: schema54.required, parentSchema: schema54, data };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.environment === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "environment" }, message: "must have required property '" + "environment" + "'", schema: schema54.required, parentSchema: schema54, data };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.limit_percent === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "limit_percent" }, message: "must have required property '" + "limit_percent" + "'", schema: schema54.required, parentSchema: schema54, data };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.runs === undefined) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "runs" }, message: "must have required property '" + "runs" + "'", schema: schema54.required, parentSchema: schema54, data };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((((key0 === "schema_version") || (key0 === "tool_version")) || (key0 === "commit")) || (key0 === "environment")) || (key0 === "limit_percent")) || (key0 === "runs"))) {
                const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema54, data };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.schema_version !== undefined) {
            let data0 = data.schema_version;
            if ("fj.perf-selftest.v1" !== data0) {
                const err7 = { instancePath: instancePath + "/schema_version", schemaPath: "#/properties/schema_version/const", keyword: "const", params: { allowedValue: "fj.perf-selftest.v1" }, message: "must be equal to constant", schema: "fj.perf-selftest.v1", parentSchema: schema54.properties.schema_version, data: data0 };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.tool_version !== undefined) {
            let data1 = data.tool_version;
            if (typeof data1 !== "string") {
                const err8 = { instancePath: instancePath + "/tool_version", schemaPath: "#/properties/tool_version/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema54.properties.tool_version.type, parentSchema: schema54.properties.tool_version, data: data1 };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.commit !== undefined) {
            let data2 = data.commit;
            if (typeof data2 !== "string") {
                const err9 = { instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema54.properties.commit.type, parentSchema: schema54.properties.commit, data: data2 };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.environment !== undefined) {
            let data3 = data.environment;
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                if (data3.os === undefined) {
                    const err10 = { instancePath: instancePath + "/environment", schemaPath: "perf_delta.v1.schema.json#/$defs/Environment/required", keyword: "required", params: { missingProperty: "os" }, message: "must have required property '" + "os" + "'", schema: schema37.required, parentSchema: schema37, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
                if (data3.arch === undefined) {
                    const err11 = { instancePath: instancePath + "/environment", schemaPath: "perf_delta.v1.schema.json#/$defs/Environment/required", keyword: "required", params: { missingProperty: "arch" }, message: "must have required property '" + "arch" + "'", schema: schema37.required, parentSchema: schema37, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
                if (data3.cpu_model === undefined) {
                    const err12 = { instancePath: instancePath + "/environment", schemaPath: "perf_delta.v1.schema.json#/$defs/Environment/required", keyword: "required", params: { missingProperty: "cpu_model" }, message: "must have required property '" + "cpu_model" + "'", schema: schema37.required, parentSchema: schema37, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
                if (data3.cpu_count === undefined) {
                    const err13 = { instancePath: instancePath + "/environment", schemaPath: "perf_delta.v1.schema.json#/$defs/Environment/required", keyword: "required", params: { missingProperty: "cpu_count" }, message: "must have required property '" + "cpu_count" + "'", schema: schema37.required, parentSchema: schema37, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err13];
                    }
                    else {
                        vErrors.push(err13);
                    }
                    errors++;
                }
                if (data3.node === undefined) {
                    const err14 = { instancePath: instancePath + "/environment", schemaPath: "perf_delta.v1.schema.json#/$defs/Environment/required", keyword: "required", params: { missingProperty: "node" }, message: "must have required property '" + "node" + "'", schema: schema37.required, parentSchema: schema37, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
                if (data3.v8 === undefined) {
                    const err15 = { instancePath: instancePath + "/environment", schemaPath: "perf_delta.v1.schema.json#/$defs/Environment/required", keyword: "required", params: { missingProperty: "v8" }, message: "must have required property '" + "v8" + "'", schema: schema37.required, parentSchema: schema37, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err15];
                    }
                    else {
                        vErrors.push(err15);
                    }
                    errors++;
                }
                if (data3.pinned_cpu === undefined) {
                    const err16 = { instancePath: instancePath + "/environment", schemaPath: "perf_delta.v1.schema.json#/$defs/Environment/required", keyword: "required", params: { missingProperty: "pinned_cpu" }, message: "must have required property '" + "pinned_cpu" + "'", schema: schema37.required, parentSchema: schema37, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err16];
                    }
                    else {
                        vErrors.push(err16);
                    }
                    errors++;
                }
                for (const key1 in data3) {
                    if (!(((((((key1 === "os") || (key1 === "arch")) || (key1 === "cpu_model")) || (key1 === "cpu_count")) || (key1 === "node")) || (key1 === "v8")) || (key1 === "pinned_cpu"))) {
                        const err17 = { instancePath: instancePath + "/environment", schemaPath: "perf_delta.v1.schema.json#/$defs/Environment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema37, data: data3 };
                        if (vErrors === null) {
                            vErrors = [err17];
                        }
                        else {
                            vErrors.push(err17);
                        }
                        errors++;
                    }
                }
                if (data3.os !== undefined) {
                    let data4 = data3.os;
                    if (typeof data4 !== "string") {
                        const err18 = { instancePath: instancePath + "/environment/os", schemaPath: "perf_delta.v1.schema.json#/$defs/Environment/properties/os/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.os.type, parentSchema: schema37.properties.os, data: data4 };
                        if (vErrors === null) {
                            vErrors = [err18];
                        }
                        else {
                            vErrors.push(err18);
                        }
                        errors++;
                    }
                }
                if (data3.arch !== undefined) {
                    let data5 = data3.arch;
                    if (typeof data5 !== "string") {
                        const err19 = { instancePath: instancePath + "/environment/arch", schemaPath: "perf_delta.v1.schema.json#/$defs/Environment/properties/arch/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.arch.type, parentSchema: schema37.properties.arch, data: data5 };
                        if (vErrors === null) {
                            vErrors = [err19];
                        }
                        else {
                            vErrors.push(err19);
                        }
                        errors++;
                    }
                }
                if (data3.cpu_model !== undefined) {
                    let data6 = data3.cpu_model;
                    if (typeof data6 !== "string") {
                        const err20 = { instancePath: instancePath + "/environment/cpu_model", schemaPath: "perf_delta.v1.schema.json#/$defs/Environment/properties/cpu_model/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.cpu_model.type, parentSchema: schema37.properties.cpu_model, data: data6 };
                        if (vErrors === null) {
                            vErrors = [err20];
                        }
                        else {
                            vErrors.push(err20);
                        }
                        errors++;
                    }
                }
                if (data3.cpu_count !== undefined) {
                    let data7 = data3.cpu_count;
                    if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
                        const err21 = { instancePath: instancePath + "/environment/cpu_count", schemaPath: "perf_delta.v1.schema.json#/$defs/Environment/properties/cpu_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema37.properties.cpu_count.type, parentSchema: schema37.properties.cpu_count, data: data7 };
                        if (vErrors === null) {
                            vErrors = [err21];
                        }
                        else {
                            vErrors.push(err21);
                        }
                        errors++;
                    }
                    if ((typeof data7 == "number") && (isFinite(data7))) {
                        if (data7 < 1 || isNaN(data7)) {
                            const err22 = { instancePath: instancePath + "/environment/cpu_count", schemaPath: "perf_delta.v1.schema.json#/$defs/Environment/properties/cpu_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema37.properties.cpu_count, data: data7 };
                            if (vErrors === null) {
                                vErrors = [err22];
                            }
                            else {
                                vErrors.push(err22);
                            }
                            errors++;
                        }
                    }
                }
                if (data3.node !== undefined) {
                    let data8 = data3.node;
                    if (typeof data8 !== "string") {
                        const err23 = { instancePath: instancePath + "/environment/node", schemaPath: "perf_delta.v1.schema.json#/$defs/Environment/properties/node/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.node.type, parentSchema: schema37.properties.node, data: data8 };
                        if (vErrors === null) {
                            vErrors = [err23];
                        }
                        else {
                            vErrors.push(err23);
                        }
                        errors++;
                    }
                }
                if (data3.v8 !== undefined) {
                    let data9 = data3.v8;
                    if (typeof data9 !== "string") {
                        const err24 = { instancePath: instancePath + "/environment/v8", schemaPath: "perf_delta.v1.schema.json#/$defs/Environment/properties/v8/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.v8.type, parentSchema: schema37.properties.v8, data: data9 };
                        if (vErrors === null) {
                            vErrors = [err24];
                        }
                        else {
                            vErrors.push(err24);
                        }
                        errors++;
                    }
                }
                if (data3.pinned_cpu !== undefined) {
                    let data10 = data3.pinned_cpu;
                    if ((!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) && (data10 !== null)) {
                        const err25 = { instancePath: instancePath + "/environment/pinned_cpu", schemaPath: "perf_delta.v1.schema.json#/$defs/Environment/properties/pinned_cpu/type", keyword: "type", params: { type: schema37.properties.pinned_cpu.type }, message: "must be integer,null", schema: schema37.properties.pinned_cpu.type, parentSchema: schema37.properties.pinned_cpu, data: data10 };
                        if (vErrors === null) {
                            vErrors = [err25];
                        }
                        else {
                            vErrors.push(err25);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err26 = { instancePath: instancePath + "/environment", schemaPath: "perf_delta.v1.schema.json#/$defs/Environment/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema37.type, parentSchema: schema37, data: data3 };
                if (vErrors === null) {
                    vErrors = [err26];
                }
                else {
                    vErrors.push(err26);
                }
                errors++;
            }
        }
        if (data.limit_percent !== undefined) {
            let data11 = data.limit_percent;
            if (!((typeof data11 == "number") && (isFinite(data11)))) {
                const err27 = { instancePath: instancePath + "/limit_percent", schemaPath: "#/properties/limit_percent/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema54.properties.limit_percent.type, parentSchema: schema54.properties.limit_percent, data: data11 };
                if (vErrors === null) {
                    vErrors = [err27];
                }
                else {
                    vErrors.push(err27);
                }
                errors++;
            }
        }
        if (data.runs !== undefined) {
            let data12 = data.runs;
            if (Array.isArray(data12)) {
                const len0 = data12.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (!(validate36(data12[i0], { instancePath: instancePath + "/runs/" + i0, parentData: data12, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err28 = { instancePath: instancePath + "/runs", schemaPath: "#/properties/runs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema54.properties.runs.type, parentSchema: schema54.properties.runs, data: data12 };
                if (vErrors === null) {
                    vErrors = [err28];
                }
                else {
                    vErrors.push(err28);
                }
                errors++;
            }
        }
    }
    else {
        const err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema54.type, parentSchema: schema54, data };
        if (vErrors === null) {
            vErrors = [err29];
        }
        else {
            vErrors.push(err29);
        }
        errors++;
    }
    validate35.errors = vErrors;
    return errors === 0;
}
validate35.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const validateWorkerReply = validate38;
const schema58 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "worker_reply.v1.schema.json", "title": "WorkerReply", "description": "What a benchmark process may tell the orchestrator. The process runs foreign code.", "oneOf": [{ "type": "object", "additionalProperties": false, "required": ["kind", "benchmarks"], "properties": { "kind": { "const": "listed" }, "benchmarks": { "type": "array", "maxItems": 100000, "items": { "title": "ListedBenchmark", "type": "object", "additionalProperties": false, "required": ["groups", "name"], "properties": { "groups": { "type": "array", "items": { "type": "string" }, "description": "From the outside in." }, "name": { "type": "string" } } } } } }, { "type": "object", "additionalProperties": false, "required": ["kind", "nsPerCall"], "properties": { "kind": { "const": "calibrated" }, "nsPerCall": { "type": "number", "exclusiveMinimum": 0 } } }, { "type": "object", "additionalProperties": false, "required": ["kind"], "properties": { "kind": { "enum": ["prepared", "peer-failed"] } } }, { "type": "object", "additionalProperties": false, "required": ["kind", "message"], "properties": { "kind": { "enum": ["load-failed", "failed"] }, "message": { "type": "string" } } }, { "type": "object", "additionalProperties": false, "required": ["kind", "figures"], "properties": { "kind": { "const": "figures" }, "figures": { "$ref": "perf_evidence.v1.schema.json#/$defs/SideFigures" } } }] };
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="worker_reply.v1.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate38.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    const _errs0 = errors;
    let valid0 = false;
    let passing0 = null;
    const _errs1 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.kind === undefined) {
            const err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'", schema: schema58.oneOf[0].required, parentSchema: schema58.oneOf[0], data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.benchmarks === undefined) {
            const err1 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "benchmarks" }, message: "must have required property '" + "benchmarks" + "'", schema: schema58.oneOf[0].required, parentSchema: schema58.oneOf[0], data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((key0 === "kind") || (key0 === "benchmarks"))) {
                const err2 = { instancePath, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema58.oneOf[0], data };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.kind !== undefined) {
            let data0 = data.kind;
            if ("listed" !== data0) {
                const err3 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "listed" }, message: "must be equal to constant", schema: "listed", parentSchema: schema58.oneOf[0].properties.kind, data: data0 };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.benchmarks !== undefined) {
            let data1 = data.benchmarks;
            if (Array.isArray(data1)) {
                if (data1.length > 100000) {
                    const err4 = { instancePath: instancePath + "/benchmarks", schemaPath: "#/oneOf/0/properties/benchmarks/maxItems", keyword: "maxItems", params: { limit: 100000 }, message: "must NOT have more than 100000 items", schema: 100000, parentSchema: schema58.oneOf[0].properties.benchmarks, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data2 = data1[i0];
                    if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                        if (data2.groups === undefined) {
                            const err5 = { instancePath: instancePath + "/benchmarks/" + i0, schemaPath: "#/oneOf/0/properties/benchmarks/items/required", keyword: "required", params: { missingProperty: "groups" }, message: "must have required property '" + "groups" + "'", schema: schema58.oneOf[0].properties.benchmarks.items.required, parentSchema: schema58.oneOf[0].properties.benchmarks.items, data: data2 };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                        if (data2.name === undefined) {
                            const err6 = { instancePath: instancePath + "/benchmarks/" + i0, schemaPath: "#/oneOf/0/properties/benchmarks/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'", schema: schema58.oneOf[0].properties.benchmarks.items.required, parentSchema: schema58.oneOf[0].properties.benchmarks.items, data: data2 };
                            if (vErrors === null) {
                                vErrors = [err6];
                            }
                            else {
                                vErrors.push(err6);
                            }
                            errors++;
                        }
                        for (const key1 in data2) {
                            if (!((key1 === "groups") || (key1 === "name"))) {
                                const err7 = { instancePath: instancePath + "/benchmarks/" + i0, schemaPath: "#/oneOf/0/properties/benchmarks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema58.oneOf[0].properties.benchmarks.items, data: data2 };
                                if (vErrors === null) {
                                    vErrors = [err7];
                                }
                                else {
                                    vErrors.push(err7);
                                }
                                errors++;
                            }
                        }
                        if (data2.groups !== undefined) {
                            let data3 = data2.groups;
                            if (Array.isArray(data3)) {
                                const len1 = data3.length;
                                for (let i1 = 0; i1 < len1; i1++) {
                                    let data4 = data3[i1];
                                    if (typeof data4 !== "string") {
                                        const err8 = { instancePath: instancePath + "/benchmarks/" + i0 + "/groups/" + i1, schemaPath: "#/oneOf/0/properties/benchmarks/items/properties/groups/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema58.oneOf[0].properties.benchmarks.items.properties.groups.items.type, parentSchema: schema58.oneOf[0].properties.benchmarks.items.properties.groups.items, data: data4 };
                                        if (vErrors === null) {
                                            vErrors = [err8];
                                        }
                                        else {
                                            vErrors.push(err8);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err9 = { instancePath: instancePath + "/benchmarks/" + i0 + "/groups", schemaPath: "#/oneOf/0/properties/benchmarks/items/properties/groups/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema58.oneOf[0].properties.benchmarks.items.properties.groups.type, parentSchema: schema58.oneOf[0].properties.benchmarks.items.properties.groups, data: data3 };
                                if (vErrors === null) {
                                    vErrors = [err9];
                                }
                                else {
                                    vErrors.push(err9);
                                }
                                errors++;
                            }
                        }
                        if (data2.name !== undefined) {
                            let data5 = data2.name;
                            if (typeof data5 !== "string") {
                                const err10 = { instancePath: instancePath + "/benchmarks/" + i0 + "/name", schemaPath: "#/oneOf/0/properties/benchmarks/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema58.oneOf[0].properties.benchmarks.items.properties.name.type, parentSchema: schema58.oneOf[0].properties.benchmarks.items.properties.name, data: data5 };
                                if (vErrors === null) {
                                    vErrors = [err10];
                                }
                                else {
                                    vErrors.push(err10);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err11 = { instancePath: instancePath + "/benchmarks/" + i0, schemaPath: "#/oneOf/0/properties/benchmarks/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema58.oneOf[0].properties.benchmarks.items.type, parentSchema: schema58.oneOf[0].properties.benchmarks.items, data: data2 };
                        if (vErrors === null) {
                            vErrors = [err11];
                        }
                        else {
                            vErrors.push(err11);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err12 = { instancePath: instancePath + "/benchmarks", schemaPath: "#/oneOf/0/properties/benchmarks/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema58.oneOf[0].properties.benchmarks.type, parentSchema: schema58.oneOf[0].properties.benchmarks, data: data1 };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
    }
    else {
        const err13 = { instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema58.oneOf[0].type, parentSchema: schema58.oneOf[0], data };
        if (vErrors === null) {
            vErrors = [err13];
        }
        else {
            vErrors.push(err13);
        }
        errors++;
    }
    var _valid0 = _errs1 === errors;
    if (_valid0) {
        valid0 = true;
        passing0 = 0;
        var props0 = true;
    }
    const _errs16 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.kind === undefined) {
            const err14 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'", schema: schema58.oneOf[1].required, parentSchema: schema58.oneOf[1], data };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
        if (data.nsPerCall === undefined) {
            const err15 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "nsPerCall" }, message: "must have required property '" + "nsPerCall" + "'", schema: schema58.oneOf[1].required, parentSchema: schema58.oneOf[1], data };
            if (vErrors === null) {
                vErrors = [err15];
            }
            else {
                vErrors.push(err15);
            }
            errors++;
        }
        for (const key2 in data) {
            if (!((key2 === "kind") || (key2 === "nsPerCall"))) {
                const err16 = { instancePath, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema58.oneOf[1], data };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        if (data.kind !== undefined) {
            let data6 = data.kind;
            if ("calibrated" !== data6) {
                const err17 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "calibrated" }, message: "must be equal to constant", schema: "calibrated", parentSchema: schema58.oneOf[1].properties.kind, data: data6 };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        if (data.nsPerCall !== undefined) {
            let data7 = data.nsPerCall;
            if ((typeof data7 == "number") && (isFinite(data7))) {
                if (data7 <= 0 || isNaN(data7)) {
                    const err18 = { instancePath: instancePath + "/nsPerCall", schemaPath: "#/oneOf/1/properties/nsPerCall/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema58.oneOf[1].properties.nsPerCall, data: data7 };
                    if (vErrors === null) {
                        vErrors = [err18];
                    }
                    else {
                        vErrors.push(err18);
                    }
                    errors++;
                }
            }
            else {
                const err19 = { instancePath: instancePath + "/nsPerCall", schemaPath: "#/oneOf/1/properties/nsPerCall/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema58.oneOf[1].properties.nsPerCall.type, parentSchema: schema58.oneOf[1].properties.nsPerCall, data: data7 };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
        }
    }
    else {
        const err20 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema58.oneOf[1].type, parentSchema: schema58.oneOf[1], data };
        if (vErrors === null) {
            vErrors = [err20];
        }
        else {
            vErrors.push(err20);
        }
        errors++;
    }
    var _valid0 = _errs16 === errors;
    if (_valid0 && valid0) {
        valid0 = false;
        passing0 = [passing0, 1];
    }
    else {
        if (_valid0) {
            valid0 = true;
            passing0 = 1;
            if (props0 !== true) {
                props0 = true;
            }
        }
        const _errs22 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.kind === undefined) {
                const err21 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'", schema: schema58.oneOf[2].required, parentSchema: schema58.oneOf[2], data };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
            for (const key3 in data) {
                if (!(key3 === "kind")) {
                    const err22 = { instancePath, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema58.oneOf[2], data };
                    if (vErrors === null) {
                        vErrors = [err22];
                    }
                    else {
                        vErrors.push(err22);
                    }
                    errors++;
                }
            }
            if (data.kind !== undefined) {
                let data8 = data.kind;
                if (!((data8 === "prepared") || (data8 === "peer-failed"))) {
                    const err23 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/2/properties/kind/enum", keyword: "enum", params: { allowedValues: schema58.oneOf[2].properties.kind.enum }, message: "must be equal to one of the allowed values", schema: schema58.oneOf[2].properties.kind.enum, parentSchema: schema58.oneOf[2].properties.kind, data: data8 };
                    if (vErrors === null) {
                        vErrors = [err23];
                    }
                    else {
                        vErrors.push(err23);
                    }
                    errors++;
                }
            }
        }
        else {
            const err24 = { instancePath, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema58.oneOf[2].type, parentSchema: schema58.oneOf[2], data };
            if (vErrors === null) {
                vErrors = [err24];
            }
            else {
                vErrors.push(err24);
            }
            errors++;
        }
        var _valid0 = _errs22 === errors;
        if (_valid0 && valid0) {
            valid0 = false;
            passing0 = [passing0, 2];
        }
        else {
            if (_valid0) {
                valid0 = true;
                passing0 = 2;
                if (props0 !== true) {
                    props0 = true;
                }
            }
            const _errs26 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
                if (data.kind === undefined) {
                    const err25 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'", schema: schema58.oneOf[3].required, parentSchema: schema58.oneOf[3], data };
                    if (vErrors === null) {
                        vErrors = [err25];
                    }
                    else {
                        vErrors.push(err25);
                    }
                    errors++;
                }
                if (data.message === undefined) {
                    const err26 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property '" + "message" + "'", schema: schema58.oneOf[3].required, parentSchema: schema58.oneOf[3], data };
                    if (vErrors === null) {
                        vErrors = [err26];
                    }
                    else {
                        vErrors.push(err26);
                    }
                    errors++;
                }
                for (const key4 in data) {
                    if (!((key4 === "kind") || (key4 === "message"))) {
                        const err27 = { instancePath, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema58.oneOf[3], data };
                        if (vErrors === null) {
                            vErrors = [err27];
                        }
                        else {
                            vErrors.push(err27);
                        }
                        errors++;
                    }
                }
                if (data.kind !== undefined) {
                    let data9 = data.kind;
                    if (!((data9 === "load-failed") || (data9 === "failed"))) {
                        const err28 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/3/properties/kind/enum", keyword: "enum", params: { allowedValues: schema58.oneOf[3].properties.kind.enum }, message: "must be equal to one of the allowed values", schema: schema58.oneOf[3].properties.kind.enum, parentSchema: schema58.oneOf[3].properties.kind, data: data9 };
                        if (vErrors === null) {
                            vErrors = [err28];
                        }
                        else {
                            vErrors.push(err28);
                        }
                        errors++;
                    }
                }
                if (data.message !== undefined) {
                    let data10 = data.message;
                    if (typeof data10 !== "string") {
                        const err29 = { instancePath: instancePath + "/message", schemaPath: "#/oneOf/3/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema58.oneOf[3].properties.message.type, parentSchema: schema58.oneOf[3].properties.message, data: data10 };
                        if (vErrors === null) {
                            vErrors = [err29];
                        }
                        else {
                            vErrors.push(err29);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err30 = { instancePath, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema58.oneOf[3].type, parentSchema: schema58.oneOf[3], data };
                if (vErrors === null) {
                    vErrors = [err30];
                }
                else {
                    vErrors.push(err30);
                }
                errors++;
            }
            var _valid0 = _errs26 === errors;
            if (_valid0 && valid0) {
                valid0 = false;
                passing0 = [passing0, 3];
            }
            else {
                if (_valid0) {
                    valid0 = true;
                    passing0 = 3;
                    if (props0 !== true) {
                        props0 = true;
                    }
                }
                const _errs32 = errors;
                if (data && typeof data == "object" && !Array.isArray(data)) {
                    if (data.kind === undefined) {
                        const err31 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'", schema: schema58.oneOf[4].required, parentSchema: schema58.oneOf[4], data };
                        if (vErrors === null) {
                            vErrors = [err31];
                        }
                        else {
                            vErrors.push(err31);
                        }
                        errors++;
                    }
                    if (data.figures === undefined) {
                        const err32 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "figures" }, message: "must have required property '" + "figures" + "'", schema: schema58.oneOf[4].required, parentSchema: schema58.oneOf[4], data };
                        if (vErrors === null) {
                            vErrors = [err32];
                        }
                        else {
                            vErrors.push(err32);
                        }
                        errors++;
                    }
                    for (const key5 in data) {
                        if (!((key5 === "kind") || (key5 === "figures"))) {
                            const err33 = { instancePath, schemaPath: "#/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema58.oneOf[4], data };
                            if (vErrors === null) {
                                vErrors = [err33];
                            }
                            else {
                                vErrors.push(err33);
                            }
                            errors++;
                        }
                    }
                    if (data.kind !== undefined) {
                        let data11 = data.kind;
                        if ("figures" !== data11) {
                            const err34 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/4/properties/kind/const", keyword: "const", params: { allowedValue: "figures" }, message: "must be equal to constant", schema: "figures", parentSchema: schema58.oneOf[4].properties.kind, data: data11 };
                            if (vErrors === null) {
                                vErrors = [err34];
                            }
                            else {
                                vErrors.push(err34);
                            }
                            errors++;
                        }
                    }
                    if (data.figures !== undefined) {
                        let data12 = data.figures;
                        if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                            if (data12.turn_p50_ns === undefined) {
                                const err35 = { instancePath: instancePath + "/figures", schemaPath: "perf_evidence.v1.schema.json#/$defs/SideFigures/required", keyword: "required", params: { missingProperty: "turn_p50_ns" }, message: "must have required property '" + "turn_p50_ns" + "'", schema: schema46.required, parentSchema: schema46, data: data12 };
                                if (vErrors === null) {
                                    vErrors = [err35];
                                }
                                else {
                                    vErrors.push(err35);
                                }
                                errors++;
                            }
                            if (data12.turn_p95_ns === undefined) {
                                const err36 = { instancePath: instancePath + "/figures", schemaPath: "perf_evidence.v1.schema.json#/$defs/SideFigures/required", keyword: "required", params: { missingProperty: "turn_p95_ns" }, message: "must have required property '" + "turn_p95_ns" + "'", schema: schema46.required, parentSchema: schema46, data: data12 };
                                if (vErrors === null) {
                                    vErrors = [err36];
                                }
                                else {
                                    vErrors.push(err36);
                                }
                                errors++;
                            }
                            if (data12.pooled_quantiles_ns === undefined) {
                                const err37 = { instancePath: instancePath + "/figures", schemaPath: "perf_evidence.v1.schema.json#/$defs/SideFigures/required", keyword: "required", params: { missingProperty: "pooled_quantiles_ns" }, message: "must have required property '" + "pooled_quantiles_ns" + "'", schema: schema46.required, parentSchema: schema46, data: data12 };
                                if (vErrors === null) {
                                    vErrors = [err37];
                                }
                                else {
                                    vErrors.push(err37);
                                }
                                errors++;
                            }
                            if (data12.warmup_turns === undefined) {
                                const err38 = { instancePath: instancePath + "/figures", schemaPath: "perf_evidence.v1.schema.json#/$defs/SideFigures/required", keyword: "required", params: { missingProperty: "warmup_turns" }, message: "must have required property '" + "warmup_turns" + "'", schema: schema46.required, parentSchema: schema46, data: data12 };
                                if (vErrors === null) {
                                    vErrors = [err38];
                                }
                                else {
                                    vErrors.push(err38);
                                }
                                errors++;
                            }
                            if (data12.level === undefined) {
                                const err39 = { instancePath: instancePath + "/figures", schemaPath: "perf_evidence.v1.schema.json#/$defs/SideFigures/required", keyword: "required", params: { missingProperty: "level" }, message: "must have required property '" + "level" + "'", schema: schema46.required, parentSchema: schema46, data: data12 };
                                if (vErrors === null) {
                                    vErrors = [err39];
                                }
                                else {
                                    vErrors.push(err39);
                                }
                                errors++;
                            }
                            for (const key6 in data12) {
                                if (!(((((key6 === "turn_p50_ns") || (key6 === "turn_p95_ns")) || (key6 === "pooled_quantiles_ns")) || (key6 === "warmup_turns")) || (key6 === "level"))) {
                                    const err40 = { instancePath: instancePath + "/figures", schemaPath: "perf_evidence.v1.schema.json#/$defs/SideFigures/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema46, data: data12 };
                                    if (vErrors === null) {
                                        vErrors = [err40];
                                    }
                                    else {
                                        vErrors.push(err40);
                                    }
                                    errors++;
                                }
                            }
                            if (data12.turn_p50_ns !== undefined) {
                                let data13 = data12.turn_p50_ns;
                                if (Array.isArray(data13)) {
                                    const len2 = data13.length;
                                    for (let i2 = 0; i2 < len2; i2++) {
                                        let data14 = data13[i2];
                                        if ((typeof data14 == "number") && (isFinite(data14))) {
                                            if (data14 <= 0 || isNaN(data14)) {
                                                const err41 = { instancePath: instancePath + "/figures/turn_p50_ns/" + i2, schemaPath: "perf_evidence.v1.schema.json#/$defs/SideFigures/properties/turn_p50_ns/items/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema46.properties.turn_p50_ns.items, data: data14 };
                                                if (vErrors === null) {
                                                    vErrors = [err41];
                                                }
                                                else {
                                                    vErrors.push(err41);
                                                }
                                                errors++;
                                            }
                                        }
                                        else {
                                            const err42 = { instancePath: instancePath + "/figures/turn_p50_ns/" + i2, schemaPath: "perf_evidence.v1.schema.json#/$defs/SideFigures/properties/turn_p50_ns/items/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema46.properties.turn_p50_ns.items.type, parentSchema: schema46.properties.turn_p50_ns.items, data: data14 };
                                            if (vErrors === null) {
                                                vErrors = [err42];
                                            }
                                            else {
                                                vErrors.push(err42);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                                else {
                                    const err43 = { instancePath: instancePath + "/figures/turn_p50_ns", schemaPath: "perf_evidence.v1.schema.json#/$defs/SideFigures/properties/turn_p50_ns/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema46.properties.turn_p50_ns.type, parentSchema: schema46.properties.turn_p50_ns, data: data13 };
                                    if (vErrors === null) {
                                        vErrors = [err43];
                                    }
                                    else {
                                        vErrors.push(err43);
                                    }
                                    errors++;
                                }
                            }
                            if (data12.turn_p95_ns !== undefined) {
                                let data15 = data12.turn_p95_ns;
                                if (Array.isArray(data15)) {
                                    const len3 = data15.length;
                                    for (let i3 = 0; i3 < len3; i3++) {
                                        let data16 = data15[i3];
                                        if ((typeof data16 == "number") && (isFinite(data16))) {
                                            if (data16 <= 0 || isNaN(data16)) {
                                                const err44 = { instancePath: instancePath + "/figures/turn_p95_ns/" + i3, schemaPath: "perf_evidence.v1.schema.json#/$defs/SideFigures/properties/turn_p95_ns/items/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema46.properties.turn_p95_ns.items, data: data16 };
                                                if (vErrors === null) {
                                                    vErrors = [err44];
                                                }
                                                else {
                                                    vErrors.push(err44);
                                                }
                                                errors++;
                                            }
                                        }
                                        else {
                                            const err45 = { instancePath: instancePath + "/figures/turn_p95_ns/" + i3, schemaPath: "perf_evidence.v1.schema.json#/$defs/SideFigures/properties/turn_p95_ns/items/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema46.properties.turn_p95_ns.items.type, parentSchema: schema46.properties.turn_p95_ns.items, data: data16 };
                                            if (vErrors === null) {
                                                vErrors = [err45];
                                            }
                                            else {
                                                vErrors.push(err45);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                                else {
                                    const err46 = { instancePath: instancePath + "/figures/turn_p95_ns", schemaPath: "perf_evidence.v1.schema.json#/$defs/SideFigures/properties/turn_p95_ns/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema46.properties.turn_p95_ns.type, parentSchema: schema46.properties.turn_p95_ns, data: data15 };
                                    if (vErrors === null) {
                                        vErrors = [err46];
                                    }
                                    else {
                                        vErrors.push(err46);
                                    }
                                    errors++;
                                }
                            }
                            if (data12.pooled_quantiles_ns !== undefined) {
                                let data17 = data12.pooled_quantiles_ns;
                                if (Array.isArray(data17)) {
                                    if (data17.length > 21) {
                                        const err47 = { instancePath: instancePath + "/figures/pooled_quantiles_ns", schemaPath: "perf_evidence.v1.schema.json#/$defs/SideFigures/properties/pooled_quantiles_ns/maxItems", keyword: "maxItems", params: { limit: 21 }, message: "must NOT have more than 21 items", schema: 21, parentSchema: schema46.properties.pooled_quantiles_ns, data: data17 };
                                        if (vErrors === null) {
                                            vErrors = [err47];
                                        }
                                        else {
                                            vErrors.push(err47);
                                        }
                                        errors++;
                                    }
                                    if (data17.length < 21) {
                                        const err48 = { instancePath: instancePath + "/figures/pooled_quantiles_ns", schemaPath: "perf_evidence.v1.schema.json#/$defs/SideFigures/properties/pooled_quantiles_ns/minItems", keyword: "minItems", params: { limit: 21 }, message: "must NOT have fewer than 21 items", schema: 21, parentSchema: schema46.properties.pooled_quantiles_ns, data: data17 };
                                        if (vErrors === null) {
                                            vErrors = [err48];
                                        }
                                        else {
                                            vErrors.push(err48);
                                        }
                                        errors++;
                                    }
                                    const len4 = data17.length;
                                    for (let i4 = 0; i4 < len4; i4++) {
                                        let data18 = data17[i4];
                                        if ((typeof data18 == "number") && (isFinite(data18))) {
                                            if (data18 <= 0 || isNaN(data18)) {
                                                const err49 = { instancePath: instancePath + "/figures/pooled_quantiles_ns/" + i4, schemaPath: "perf_evidence.v1.schema.json#/$defs/SideFigures/properties/pooled_quantiles_ns/items/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema46.properties.pooled_quantiles_ns.items, data: data18 };
                                                if (vErrors === null) {
                                                    vErrors = [err49];
                                                }
                                                else {
                                                    vErrors.push(err49);
                                                }
                                                errors++;
                                            }
                                        }
                                        else {
                                            const err50 = { instancePath: instancePath + "/figures/pooled_quantiles_ns/" + i4, schemaPath: "perf_evidence.v1.schema.json#/$defs/SideFigures/properties/pooled_quantiles_ns/items/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema46.properties.pooled_quantiles_ns.items.type, parentSchema: schema46.properties.pooled_quantiles_ns.items, data: data18 };
                                            if (vErrors === null) {
                                                vErrors = [err50];
                                            }
                                            else {
                                                vErrors.push(err50);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                                else {
                                    const err51 = { instancePath: instancePath + "/figures/pooled_quantiles_ns", schemaPath: "perf_evidence.v1.schema.json#/$defs/SideFigures/properties/pooled_quantiles_ns/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema46.properties.pooled_quantiles_ns.type, parentSchema: schema46.properties.pooled_quantiles_ns, data: data17 };
                                    if (vErrors === null) {
                                        vErrors = [err51];
                                    }
                                    else {
                                        vErrors.push(err51);
                                    }
                                    errors++;
                                }
                            }
                            if (data12.warmup_turns !== undefined) {
                                let data19 = data12.warmup_turns;
                                if (!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))) {
                                    const err52 = { instancePath: instancePath + "/figures/warmup_turns", schemaPath: "perf_evidence.v1.schema.json#/$defs/SideFigures/properties/warmup_turns/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema46.properties.warmup_turns.type, parentSchema: schema46.properties.warmup_turns, data: data19 };
                                    if (vErrors === null) {
                                        vErrors = [err52];
                                    }
                                    else {
                                        vErrors.push(err52);
                                    }
                                    errors++;
                                }
                                if ((typeof data19 == "number") && (isFinite(data19))) {
                                    if (data19 < 0 || isNaN(data19)) {
                                        const err53 = { instancePath: instancePath + "/figures/warmup_turns", schemaPath: "perf_evidence.v1.schema.json#/$defs/SideFigures/properties/warmup_turns/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema46.properties.warmup_turns, data: data19 };
                                        if (vErrors === null) {
                                            vErrors = [err53];
                                        }
                                        else {
                                            vErrors.push(err53);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            if (data12.level !== undefined) {
                                let data20 = data12.level;
                                if (typeof data20 !== "boolean") {
                                    const err54 = { instancePath: instancePath + "/figures/level", schemaPath: "perf_evidence.v1.schema.json#/$defs/SideFigures/properties/level/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema46.properties.level.type, parentSchema: schema46.properties.level, data: data20 };
                                    if (vErrors === null) {
                                        vErrors = [err54];
                                    }
                                    else {
                                        vErrors.push(err54);
                                    }
                                    errors++;
                                }
                            }
                        }
                        else {
                            const err55 = { instancePath: instancePath + "/figures", schemaPath: "perf_evidence.v1.schema.json#/$defs/SideFigures/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema46.type, parentSchema: schema46, data: data12 };
                            if (vErrors === null) {
                                vErrors = [err55];
                            }
                            else {
                                vErrors.push(err55);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err56 = { instancePath, schemaPath: "#/oneOf/4/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema58.oneOf[4].type, parentSchema: schema58.oneOf[4], data };
                    if (vErrors === null) {
                        vErrors = [err56];
                    }
                    else {
                        vErrors.push(err56);
                    }
                    errors++;
                }
                var _valid0 = _errs32 === errors;
                if (_valid0 && valid0) {
                    valid0 = false;
                    passing0 = [passing0, 4];
                }
                else {
                    if (_valid0) {
                        valid0 = true;
                        passing0 = 4;
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                }
            }
        }
    }
    if (!valid0) {
        const err57 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf", schema: schema58.oneOf, parentSchema: schema58, data };
        if (vErrors === null) {
            vErrors = [err57];
        }
        else {
            vErrors.push(err57);
        }
        errors++;
    }
    else {
        errors = _errs0;
        if (vErrors !== null) {
            if (_errs0) {
                vErrors.length = _errs0;
            }
            else {
                vErrors = null;
            }
        }
    }
    validate38.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
}
validate38.evaluated = { "dynamicProps": true, "dynamicItems": false };

;// CONCATENATED MODULE: ./build/gate/contracts/documents.js





const budgetsDocument = {
    what: 'The budgets file',
    validate: validateBudgets,
};
const riskNoteDocument = {
    what: 'The risk note',
    validate: validateRiskNote,
};
const reportDocument = {
    what: 'The report',
    validate: validateReport,
};
const evidenceDocument = {
    what: 'The evidence',
    validate: validateEvidence,
    linePerItemOf: 'benchmarks',
};
const baselineDocument = {
    what: 'The baseline record',
    validate: validateBaselineRecord,
};
const selftestDocument = {
    what: 'The self-test',
    validate: validateSelftest,
};
const workerReplyDocument = {
    what: 'The reply of a benchmark process',
    validate: validateWorkerReply,
};
/** Holds a value against its schema; issues name the field and the nearest known key. */
function checkDocument(kind, value) {
    if (kind.validate(value))
        return { kind: 'valid', value: value };
    const issues = (kind.validate.errors ?? []).map(describeIssue).filter((text) => text !== '');
    return { kind: 'invalid', issues: [...new Set(issues)].slice(0, 10) };
}
/** Parses and checks a document's text; `path` is only for the messages. Throws a GateError. */
function parseDocument(kind, text, path) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        const detail = cause instanceof Error ? cause.message : String(cause);
        throw new GateError({ code: 'document-invalid', what: kind.what, path, issues: [`no JSON: ${detail}`] }, { cause });
    }
    const checked = checkDocument(kind, value);
    if (checked.kind === 'valid')
        return checked.value;
    throw new GateError({ code: 'document-invalid', what: kind.what, path, issues: checked.issues });
}
/** Checks a document before it is written; a mismatch is a defect of ours, not of the user's. */
function serializeDocument(kind, value) {
    const checked = checkDocument(kind, value);
    if (checked.kind === 'invalid') {
        throw new Error(`${kind.what} to write does not meet its schema: ${checked.issues.join('; ')}`);
    }
    return `${layOutJson(value, kind.linePerItemOf)}\n`;
}
function describeIssue(error) {
    const where = fieldOf(error.instancePath) || 'the document';
    switch (error.keyword) {
        case 'additionalProperties': {
            const key = String(error.params.additionalProperty);
            const known = Object.keys(error.parentSchema?.properties ?? {});
            const nearest = known.length > 0 ? (0,mod/* closest */.kp)(key, known) : undefined;
            return `unknown key "${shorten(key)}" in ${where}${nearest ? ` (did you mean "${nearest}"?)` : ''}`;
        }
        case 'required':
            return `${where} lacks "${String(error.params.missingProperty)}"`;
        case 'const':
            return `${where} must be ${JSON.stringify(error.params.allowedValue)}`;
        case 'enum':
            return `${where} must be one of ${error.params.allowedValues.map((value) => JSON.stringify(value)).join(', ')}`;
        case 'oneOf':
        case 'anyOf':
            return `${where} fits none of the allowed forms`;
        default:
            return `${where} ${error.message ?? 'is not valid'}`;
    }
}
/** `/benchmarks/0/pairs` as `benchmarks.0.pairs`; JSON pointers write `~1` for a slash (RFC 6901). */
function fieldOf(pointer) {
    const parts = pointer.slice(1).split('/');
    return parts.map((part) => shorten(part.replaceAll('~1', '/').replaceAll('~0', '~'))).join('.');
}
/** A key of a foreign document may be of any length. */
function shorten(key) {
    const line = toPlainLine(key);
    return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/gate/baseline/repository.js





/** Finds the repository around a folder. Throws a GateError when there is none, or no commit in it. */
async function openRepository(cwd) {
    const top = await askGit(cwd, ['rev-parse', '--show-toplevel'], {
        doing: 'looking for the repository',
    });
    if (top === undefined)
        throw new GateError({ code: 'not-a-repository', path: cwd });
    const root = await (0,promises_.realpath)(top.trimEnd());
    const head = await commitOf({ root }, 'HEAD');
    if (head === undefined)
        throw new GateError({ code: 'no-commit', path: root });
    return { root };
}
/** Full id of the commit that a revision names; undefined when it names none here. */
async function commitOf({ root }, revision) {
    const output = await askGit(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`], { doing: `looking up ${revision}` });
    return output?.trim() || undefined;
}
/**
 * The tree as it is, as a commit: untracked files are in it, ignored ones are not, and branches, index
 * and work tree stay untouched, also in the middle of a merge. HEAD itself when nothing differs.
 */
async function snapshotTree(repository) {
    const { root } = repository;
    const head = (await commitOf(repository, 'HEAD'));
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'fj-perf-gate-index-'));
    try {
        const doing = 'recording the tree as it is';
        const index = (0,external_node_path_.join)(folder, 'index');
        const ownIndex = await runGit(root, ['rev-parse', '--git-path', 'index'], { doing });
        const path = ownIndex.trimEnd();
        await (0,promises_.copyFile)((0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.resolve)(root, path), index).catch(ignoreMissing);
        const options = { doing, env: { ...(await withoutFilters(root)), GIT_INDEX_FILE: index } };
        await runGit(root, ['add', '--all', '--', ':/'], options);
        const tree = (await runGit(root, ['write-tree'], options)).trim();
        const headTree = (await runGit(root, ['rev-parse', `${head}^{tree}`], { doing })).trim();
        if (tree === headTree)
            return { commit: head, dirty: false };
        const commit = await runGit(root, ['commit-tree', tree, '-p', head, '-m', 'fj-perf-gate: the tree as it was'], { doing, env: snapshotIdentity });
        return { commit: commit.trim(), dirty: true };
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** Fixed, so that the same tree on the same HEAD is the same commit. */
const snapshotIdentity = Object.fromEntries(['AUTHOR', 'COMMITTER'].flatMap((role) => [
    [`GIT_${role}_NAME`, 'fj-perf-gate'],
    [`GIT_${role}_EMAIL`, 'fj-perf-gate@localhost'],
    [`GIT_${role}_DATE`, '2000-01-01T00:00:00Z'],
]));
function ignoreMissing(error) {
    if (error.code !== 'ENOENT')
        throw error;
}
/** Files of a commit, by path from the root; links and submodules are left out. */
async function listFiles({ root }, commit) {
    const entries = await listEntries(root, commit, []);
    return entries.filter(({ mode }) => mode.startsWith('100')).map(({ path }) => path);
}
async function listEntries(root, commit, paths) {
    const output = await runGit(root, ['ls-tree', '-r', '-z', '--long', '--full-tree', '--end-of-options', commit, ...paths], { doing: `listing the files of ${commit}` });
    return output.split('\0').flatMap((line) => {
        const found = /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t(.*)$/s.exec(line);
        if (!found)
            return [];
        const [, mode, object, size, path] = found;
        return [{ mode, object, size: size === '-' ? 0 : Number(size), path }];
    });
}
/**
 * A regular file's text at a commit, by its path from the root; links and files over `mostBytes` are
 * refused. Throws a GateError when the commit itself cannot be read: that is no missing file.
 */
async function readFileAt({ root }, commit, path, mostBytes) {
    if ((0,external_node_path_.isAbsolute)(path) || (0,external_node_path_.normalize)(path).startsWith('..'))
        return { kind: 'missing' };
    const entries = await listEntries(root, commit, ['--', `:(literal)${path}`]);
    const entry = entries.find((candidate) => candidate.path === path);
    if (!entry)
        return { kind: 'missing' };
    if (!entry.mode.startsWith('100'))
        return { kind: 'refused', detail: 'it is not a regular file' };
    if (entry.size > mostBytes) {
        return { kind: 'refused', detail: `it is ${entry.size} bytes long, more than ${mostBytes}` };
    }
    const text = await runGit(root, ['cat-file', 'blob', entry.object], { doing: `reading ${path}` });
    return { kind: 'text', text };
}
/** Files below `folder` that `candidate` adds or changes, compared with `base`. */
function changedFiles(repository, base, candidate, folder) {
    return diffTrees(repository, [
        '--diff-filter=AMT',
        '--end-of-options',
        base,
        candidate,
        '--',
        folder,
    ]);
}
/** Every file that two commits do not share, removed ones included. */
function differingFiles(repository, left, right) {
    return diffTrees(repository, ['--end-of-options', left, right]);
}
async function diffTrees({ root }, args) {
    const output = await runGit(root, ['diff-tree', '-r', '-z', '--no-renames', '--name-only', ...args], { doing: 'comparing two commits' });
    return output.split('\0').filter((path) => path !== '');
}

;// CONCATENATED MODULE: ./build/gate/baseline/local-store.js






/** Named baselines of one clone: a commit under `refs/fj-perf/`, a record below `.fj-perf/`. */
const refPrefix = 'refs/fj-perf/baselines/';
const namePattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
/** Throws a GateError for a name that is no name: it becomes part of a ref and of a path. */
function checkBaselineName(name) {
    if (namePattern.test(name) && !/\.\.|\.$|\.lock$/.test(name))
        return name;
    throw new GateError({
        code: 'usage',
        message: `"${name}" cannot name a baseline: use letters, digits, ".", "_" and "-", at most 100.`,
    });
}
/** Stores the record and points the baseline's ref at its commit. Returns the record's path. */
async function storeBaseline({ root }, record) {
    const name = checkBaselineName(record.name);
    const folder = await storeFolder(root);
    await (0,promises_.mkdir)(folder, { recursive: true });
    // Keeps the store out of the user's commits without touching their own ignore file.
    await (0,promises_.writeFile)((0,external_node_path_.join)(root, '.fj-perf', '.gitignore'), '*\n');
    const path = (0,external_node_path_.join)(folder, `${name}.json`);
    const fresh = `${path}.new`;
    try {
        await (0,promises_.rm)(fresh, { force: true });
        await (0,promises_.writeFile)(fresh, serializeDocument(baselineDocument, record), { flag: 'wx' });
        await runGit(root, ['update-ref', `${refPrefix}${name}`, record.commit], {
            doing: `saving the baseline ${name}`,
        });
        await (0,promises_.rename)(fresh, path);
    }
    finally {
        await (0,promises_.rm)(fresh, { force: true });
    }
    return path;
}
/** A tree can hold `.fj-perf` as a link to elsewhere: then nothing is written. */
async function storeFolder(root) {
    for (const part of ['.fj-perf', '.fj-perf/baselines', '.fj-perf/.gitignore']) {
        const found = await (0,promises_.lstat)((0,external_node_path_.join)(root, part)).catch(() => undefined);
        if (!found?.isSymbolicLink())
            continue;
        const detail = 'it must not be a link, because the baselines are kept there';
        throw new GateError({ code: 'unsafe-path', path: part, detail });
    }
    return (0,external_node_path_.join)(root, '.fj-perf', 'baselines');
}
/** The commit of a named baseline. Throws a GateError when there is none. */
async function baselineCommit(repository, name) {
    const commit = await commitOf(repository, `${refPrefix}${checkBaselineName(name)}`);
    if (commit !== undefined)
        return commit;
    throw new GateError({ code: 'baseline-unknown', name, known: await baselineNames(repository) });
}
/** Names of all saved baselines, sorted. */
async function baselineNames({ root }) {
    const output = await askGit(root, ['for-each-ref', '--format=%(refname)', refPrefix], {
        doing: 'listing the baselines',
    });
    return (output ?? '')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => line.slice(refPrefix.length))
        .sort();
}
/** The record of a named baseline; undefined when there is none. Throws when it is damaged. */
async function readRecord({ root }, name) {
    const path = (0,external_node_path_.join)(root, '.fj-perf', 'baselines', `${checkBaselineName(name)}.json`);
    const text = await (0,promises_.readFile)(path, 'utf8').catch(() => undefined);
    if (text === undefined)
        return undefined;
    return parseRecord(text, path);
}
/** Throws a GateError (record-corrupt) when the text is no valid record. */
function parseRecord(text, path) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw new GateError({ code: 'record-corrupt', path, issues: ['no JSON'] }, { cause });
    }
    const checked = checkDocument(baselineDocument, value);
    if (checked.kind === 'valid')
        return checked.value;
    throw new GateError({ code: 'record-corrupt', path, issues: checked.issues });
}

;// CONCATENATED MODULE: ./build/gate/report/format.js

/** What is shown where there is no figure. */
const noFigure = '–';
const nanosecondUnits = [
    { ns: 1e9, unit: 's' },
    { ns: 1e6, unit: 'ms' },
    { ns: 1e3, unit: 'µs' },
];
/** Three significant digits: `2.14 µs`. */
function formatNs(ns) {
    if (ns === null)
        return noFigure;
    // 999.6 ns would be written as 1000 ns: compare what will be shown.
    const scale = nanosecondUnits.find((one) => Math.abs(ns) >= one.ns * 0.9995);
    return `${threeDigits(ns / (scale?.ns ?? 1))} ${scale?.unit ?? 'ns'}`;
}
/** `2.14 µs → 2.40 µs`. */
function formatChange(beforeNs, afterNs) {
    if (beforeNs === null && afterNs === null)
        return noFigure;
    return `${formatNs(beforeNs)} → ${formatNs(afterNs)}`;
}
/** With its sign, as a change: `+12.3 %`. */
function formatDelta(percent) {
    return percent === null ? noFigure : `${signed(percent)} %`;
}
/** Without sign, as a limit: `5 %`, `2.5 %`. */
function formatLimit(percent) {
    return percent === null ? noFigure : `${String(Number(percent.toPrecision(3)))} %`;
}
/** `+8.1 to +16.2 %`. */
function formatInterval(interval) {
    return interval === null ? noFigure : `${formatBounds(interval)} %`;
}
/** Without the unit, for a column that names it: `+8.1 to +16.2`. */
function formatBounds(interval) {
    if (interval === null)
        return noFigure;
    return `${signed(interval.lower_percent)} to ${signed(interval.upper_percent)}`;
}
/** `450 ms`, `38 s`, `2 min 5 s`. */
function formatDuration(ms) {
    if (ms < 999.5)
        return `${Math.round(ms)} ms`;
    const seconds = Math.round(ms / 1000);
    if (seconds < 60)
        return `${seconds} s`;
    const minutes = Math.floor(seconds / 60);
    return seconds % 60 === 0 ? `${minutes} min` : `${minutes} min ${seconds % 60} s`;
}
/** `1 benchmark`, `33 benchmarks`. */
function formatCount(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}
/** A name or sentence from outside, on one line, without control characters and of bounded length. */
function formatForeign(text, mostCharacters) {
    const line = toPlainLine(text) || '(empty)';
    if (line.length <= mostCharacters)
        return line;
    // Not through the middle of a surrogate pair.
    return `${line.slice(0, mostCharacters - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
/**
 * The same for a terminal, which may be a workflow's log: there the runner obeys `##[command]` anywhere
 * in a line (and `::command` at its beginning, which no line of ours has).
 */
function formatForLog(text, mostCharacters) {
    return formatForeign(text, mostCharacters).replaceAll('##[', '## [');
}
function signed(percent) {
    const text = decimals(Math.abs(percent));
    const isZero = Number(text) === 0;
    return `${isZero ? '' : percent > 0 ? '+' : '-'}${text}`;
}
function decimals(value) {
    if (value >= 1e6)
        return value.toExponential(1);
    return value >= 99.95 ? value.toFixed(0) : value.toFixed(1);
}
function threeDigits(value) {
    const size = Math.abs(value);
    if (size >= 1e6)
        return value.toExponential(2);
    if (size >= 99.95)
        return value.toFixed(0);
    return value.toFixed(size >= 9.995 ? 1 : 2);
}

// EXTERNAL MODULE: ./node_modules/string-width/index.js
var string_width = __webpack_require__(3831);
;// CONCATENATED MODULE: ./build/gate/report/terminal-layout.js

const gap = 2;
const leastFlexible = 18;
/** Which columns fit into `columns` characters, and how wide each is. */
function layOut(columns, rows, width) {
    const natural = columns.map((column, index) => Math.max((0,string_width/* default */.A)(column.title), ...rows.map((row) => (0,string_width/* default */.A)(row[index] ?? ''))));
    let shown = columns.map((_, index) => index);
    for (;;) {
        const fixed = shown
            .filter((index) => !columns[index]?.flexible)
            .reduce((sum, index) => sum + (natural[index] ?? 0) + gap, 0);
        const dispensable = Math.max(...shown.map((index) => columns[index]?.dispensable ?? 0));
        const flexible = columns.findIndex((column) => column.flexible);
        const wanted = Math.min(natural[flexible] ?? 0, leastFlexible);
        if (width - fixed >= wanted || dispensable === 0) {
            const left = Math.max(8, width - fixed);
            const widths = natural.map((own, index) => (index === flexible ? Math.min(own, left) : own));
            return { shown, widths };
        }
        shown = shown.filter((index) => columns[index]?.dispensable !== dispensable);
    }
}
/** One line of the table; `paint` colours a cell after it has its width. */
function layRow(cells, columns, { shown, widths }, paint = (cell) => cell) {
    const line = shown.map((index) => {
        const width = widths[index] ?? 0;
        const text = keepEnd(cells[index] ?? '', width);
        const space = ' '.repeat(Math.max(0, width - (0,string_width/* default */.A)(text)));
        const padded = columns[index]?.align === 'right' ? space + text : text + space;
        return paint(padded, index);
    });
    return line.join(' '.repeat(gap)).trimEnd();
}
/** Cuts the beginning: of an id the end says most. */
function keepEnd(text, width) {
    if ((0,string_width/* default */.A)(text) <= width)
        return text;
    let kept = '';
    for (const character of graphemes(text).reverse()) {
        if ((0,string_width/* default */.A)(character + kept) > width - 1)
            break;
        kept = character + kept;
    }
    return `…${kept}`;
}
function keepStart(text, width) {
    if ((0,string_width/* default */.A)(text) <= width)
        return text;
    let kept = '';
    for (const character of graphemes(text)) {
        if ((0,string_width/* default */.A)(kept + character) > width - 1)
            break;
        kept += character;
    }
    return `${kept}…`;
}
/**
 * Breaks a sentence at its spaces; what is longer than a line stays whole, so that it can be copied.
 * A figure keeps its "%", and no line begins with "::", which in a workflow's log would be a command.
 */
function wrap(text, width, indent) {
    const lines = [];
    let line = '';
    for (const word of text.split(/ (?!%|::)/)) {
        const longer = line === '' ? word : `${line} ${word}`;
        const room = width - (lines.length === 0 ? 0 : (0,string_width/* default */.A)(indent));
        if (line !== '' && (0,string_width/* default */.A)(longer) > room) {
            lines.push(line);
            line = word;
        }
        else {
            line = longer;
        }
    }
    return [...lines, line].join(`\n${indent}`);
}
function graphemes(text) {
    return [...new Intl.Segmenter('en').segment(text)].map(({ segment }) => segment);
}

;// CONCATENATED MODULE: ./build/gate/report/baselines.js


const columnsOfRecord = [
    { title: 'benchmark', align: 'left', dispensable: 0, flexible: true },
    { title: 'p50', align: 'right', dispensable: 2 },
    { title: 'p95', align: 'right', dispensable: 0 },
    { title: 'noise of one pair', align: 'right', dispensable: 1 },
];
/** A saved baseline: what it is of, and each benchmark's figures. */
function renderBaseline(record, options) {
    const rows = record.benchmarks.map(({ bench_id, p50_ns, p95_ns, noise }) => [
        formatForeign(bench_id, 200),
        formatNs(p50_ns),
        formatNs(p95_ns),
        `±${formatLimit(noise.pair_sd_percent)}`,
    ]);
    const layout = layOut(columnsOfRecord, rows, options.columns);
    return [
        titleOf(record.name, record),
        '',
        ...[columnsOfRecord.map(({ title }) => title), ...rows].map((row) => layRow(row, columnsOfRecord, layout)),
    ].join('\n');
}
/** All saved baselines, a line each. */
function renderBaselines(baselines) {
    if (baselines.length === 0) {
        return 'No baseline is saved here: save one with "fj-perf-gate baseline save".';
    }
    return baselines.map(({ name, record }) => titleOf(name, record)).join('\n');
}
function titleOf(name, record) {
    if (record === undefined)
        return `${name}: its commit is here, its record is not`;
    const { commit, ref, saved_at_unix_ms, benchmarks } = record;
    const day = new Date(saved_at_unix_ms).toISOString().slice(0, 16).replace('T', ' ');
    const of = ref === null ? '' : ` of ${formatForeign(ref, 100)}`;
    return `${name}: commit ${commit.slice(0, 12)}${of}, ${formatCount(benchmarks.length, 'benchmark')}, saved ${day} UTC`;
}

;// CONCATENATED MODULE: ./build/gate/compare/pair-effect.js
/** Middle value; of an even number the mean of the two middle ones. NaN for none. */
function median(values) {
    // Asked for several times per pair: a typed array sorts numbers without calling back.
    const ascending = new Float64Array(values).sort();
    const middle = ascending.length / 2;
    const above = ascending[Math.floor(middle)] ?? Number.NaN;
    const below = ascending[Math.ceil(middle) - 1] ?? Number.NaN;
    return (below + above) / 2;
}
/** Position of the p95 among the 21 pooled quantiles (0, 5, …, 100 %). */
const p95Position = 19;
const p50Position = 10;
/** p95 of one process: the median of its turns' p95, or of all its samples when turns are short. */
function processP95Ns(figures, estimator) {
    if (estimator === 'adjacent-turns')
        return median(figures.turn_p95_ns);
    return figures.pooled_quantiles_ns[p95Position] ?? Number.NaN;
}
/** p50 of all samples of one process. */
function processP50Ns(figures) {
    return figures.pooled_quantiles_ns[p50Position] ?? Number.NaN;
}
/**
 * One pair's effect: log(candidate p95 / baseline p95). With enough samples in a turn, the median over
 * turns that are neighbours in time, so that a change of the machine's speed touches both alike.
 */
function pairLogRatio(pair, estimator) {
    const { baseline, candidate, first } = pair;
    if (estimator === 'pooled') {
        return Math.log(processP95Ns(candidate, 'pooled') / processP95Ns(baseline, 'pooled'));
    }
    const [leading, following] = first === 'baseline'
        ? [baseline.turn_p95_ns, candidate.turn_p95_ns]
        : [candidate.turn_p95_ns, baseline.turn_p95_ns];
    const sign = first === 'baseline' ? 1 : -1;
    const logRatios = [];
    following.forEach((followingNs, turn) => {
        const before = leading[turn];
        const after = leading[turn + 1];
        if (before !== undefined)
            logRatios.push(sign * Math.log(followingNs / before));
        if (after !== undefined)
            logRatios.push(sign * Math.log(followingNs / after));
    });
    return median(logRatios);
}

// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-binomial-cdf/lib/index.js
var lib = __webpack_require__(6794);
// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-t-quantile/lib/index.js
var stats_base_dists_t_quantile_lib = __webpack_require__(4455);
;// CONCATENATED MODULE: ./build/gate/compare/robust-effect.js


const trimmedShare = 0.2;
/**
 * 20 % trimmed mean with its Winsorised standard error (Tukey and McLaughlin 1963; Yuen 1974): single
 * pairs can be off by tens of percent, and at the levels that a family of tests needs the t interval
 * of this estimator keeps its error rate where a percentile bootstrap does not.
 */
function robustEffect(logRatios) {
    const n = logRatios.length;
    const ascending = logRatios.toSorted((left, right) => left - right);
    const trimmed = Math.floor(trimmedShare * n);
    const kept = ascending.slice(trimmed, n - trimmed);
    const low = kept[0] ?? Number.NaN;
    const high = kept.at(-1) ?? Number.NaN;
    const winsorised = ascending.map((value) => Math.min(Math.max(value, low), high));
    const winsorisedMean = mean(winsorised);
    const sumOfSquares = winsorised.reduce((sum, value) => sum + (value - winsorisedMean) ** 2, 0);
    const deviation = Math.sqrt(sumOfSquares / (n - 1));
    return {
        pairs: n,
        center: mean(kept),
        standardError: deviation / ((1 - (2 * trimmed) / n) * Math.sqrt(n)),
        degreesOfFreedom: n - 2 * trimmed - 1,
    };
}
/** The bound that the true effect lies above with probability `level`; log ratio. */
function lowerBound(effect, level) {
    return effect.center - halfWidth(effect, level);
}
/** The bound that the true effect lies below with probability `level`; log ratio. */
function upperBound(effect, level) {
    return effect.center + halfWidth(effect, level);
}
/** Distance from the centre to a one-sided bound. Infinite while there are too few pairs. */
function halfWidth(effect, level) {
    if (effect.degreesOfFreedom < 1)
        return Number.POSITIVE_INFINITY;
    return studentQuantile(level, effect.degreesOfFreedom) * effect.standardError;
}
/** Thousands of benchmarks ask for the same few quantiles, and each takes an iteration to find. */
const quantiles = new Map();
const mostQuantiles = 10_000;
function studentQuantile(level, degreesOfFreedom) {
    const key = `${level} ${degreesOfFreedom}`;
    const known = quantiles.get(key);
    if (known !== undefined)
        return known;
    const quantile = stats_base_dists_t_quantile_lib(level, degreesOfFreedom);
    if (quantiles.size < mostQuantiles)
        quantiles.set(key, quantile);
    return quantile;
}
/**
 * Lower bound of the median by order statistics: exact for any symmetric noise, however heavy its
 * tails. The largest order statistic that the true median falls below with probability at most
 * `errorRate`; undefined when there are too few pairs for any.
 */
function medianLowerBound(logRatios, errorRate) {
    const n = logRatios.length;
    let rank = 0;
    while (rank < n && lib(rank, n, 0.5) <= errorRate)
        rank++;
    if (rank === 0)
        return undefined;
    return logRatios.toSorted((left, right) => left - right)[rank - 1];
}
function mean(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}

;// CONCATENATED MODULE: ./build/gate/baseline/compose-record.js



const longestHistory = 50;
/**
 * The record of a tree that was measured against itself. Throws a GateError when a benchmark failed:
 * a baseline that lacks some would look like one in which they did not exist.
 */
function composeRecord(measured, sources, saved) {
    const { previous } = saved;
    requireAllMeasured(measured.benchmarks);
    return {
        schema_version: 'fj.perf-baseline.v1',
        tool_version: saved.toolVersion,
        name: saved.name,
        commit: saved.commit,
        ref: saved.ref,
        saved_at_unix_ms: saved.savedAtUnixMs,
        environment: measured.environment,
        sources,
        benchmarks: measured.benchmarks.flatMap(describeBenchmark),
        history: previous ? [summaryOf(previous), ...previous.history].slice(0, longestHistory) : [],
    };
}
function requireAllMeasured(benchmarks) {
    const failures = benchmarks.flatMap(({ bench_id, outcome }) => {
        if (outcome.kind === 'failed')
            return [{ id: bench_id, reason: outcome.reason }];
        if (outcome.kind !== 'measured')
            return [{ id: bench_id, reason: outcome.remark }];
        if (outcome.pairs.length > 0)
            return [];
        return [{ id: bench_id, reason: 'the time ended before its first pair' }];
    });
    const [first] = failures;
    if (!first)
        return;
    throw new GateError({
        code: 'benchmarks-failed',
        ids: failures.map(({ id }) => id),
        first: first.reason,
    });
}
function describeBenchmark({ bench_id, group, outcome }) {
    if (outcome.kind !== 'measured')
        return [];
    const { sampling, pairs } = outcome;
    const processes = pairs
        .flatMap((pair) => [pair.baseline, pair.candidate])
        .map((figures) => ({
        p50_ns: processP50Ns(figures),
        p95_ns: processP95Ns(figures, sampling.estimator),
    }));
    const logRatios = pairs.map((pair) => pairLogRatio(pair, sampling.estimator));
    const mean = logRatios.reduce((sum, value) => sum + value, 0) / logRatios.length;
    const squares = logRatios.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    return [
        {
            bench_id,
            group,
            p95_kind: sampling.p95_kind,
            calls_per_sample: sampling.calls_per_sample,
            samples_per_turn: sampling.samples_per_turn,
            p50_ns: median(processes.map(({ p50_ns }) => p50_ns)),
            p95_ns: median(processes.map(({ p95_ns }) => p95_ns)),
            processes,
            noise: {
                pairs: pairs.length,
                effect_percent: 100 * Math.expm1(robustEffect(logRatios).center),
                pair_sd_percent: 100 * Math.sqrt(squares / Math.max(1, logRatios.length - 1)),
            },
        },
    ];
}
function summaryOf(record) {
    return {
        commit: record.commit,
        saved_at_unix_ms: record.saved_at_unix_ms,
        p95_ns: Object.fromEntries(record.benchmarks.map(({ bench_id, p95_ns }) => [bench_id, p95_ns])),
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/gate/baseline/digest-suites.js



/** SHA-256 of each suite file of a tree. */
function digestSuites(root, suites) {
    return Promise.all(suites.map(async (path) => ({
        path,
        sha256: (0,external_node_crypto_.createHash)('sha256')
            .update(await (0,promises_.readFile)((0,external_node_path_.join)(root, path)))
            .digest('hex'),
    })));
}

;// CONCATENATED MODULE: ./build/gate/plan/policy.js
const defaultBenchFiles = [
    '**/*.bench.{js,mjs,cjs,ts,mts,cts}',
    'bench/**/*.{js,mjs,cjs,ts,mts,cts}',
    'benches/**/*.{js,mjs,cjs,ts,mts,cts}',
];
/** `source` says where the budgets were read from, for the report. */
function resolvePolicy(budgets, overrides, source) {
    const perf = budgets?.perf_regression ?? {};
    return {
        maxP95RegressionPercent: overrides.thresholdPercent ?? perf.max_p95_regression_percent ?? 5,
        minImprovementPercent: perf.min_improvement_percent ?? 5,
        baselineName: perf.baseline_save_name ?? 'main',
        benchFiles: overrides.benchFiles ?? perf.bench_files ?? defaultBenchFiles,
        benchFilter: overrides.filter ?? perf.bench_filter ?? '',
        installCommand: overrides.installCommand ?? perf.install_command,
        buildCommand: overrides.buildCommand ?? perf.build_command,
        nodeArgs: perf.node_args ?? [],
        execWrapper: overrides.execWrapper ?? perf.exec_wrapper ?? [],
        passEnv: perf.pass_env ?? [],
        onMissingBaseline: perf.on_missing_baseline ?? 'fail',
        timeBudgetSeconds: overrides.timeBudgetSeconds ?? perf.time_budget_seconds,
        benchTimeoutSeconds: perf.bench_timeout_seconds ?? 30,
        perBench: perf.per_bench ?? [],
        verdict: {
            fail_on_unjustified_regression: perf.fail_on_unjustified_regression ?? true,
            on_inconclusive: perf.on_inconclusive ?? 'pass',
            on_removed: perf.on_removed ?? 'warn',
            allow_unbounded_notes: perf.allow_unbounded_notes ?? false,
            source,
        },
        gates: budgets?.gates ?? [],
        shard: overrides.shard,
    };
}

;// CONCATENATED MODULE: ./build/gate/baseline/load-policy.js






const defaultBudgetsPath = 'reliability_budgets.v1.json';
const longestBudgetsBytes = 1024 * 1024;
/** The policy of the tree as it is. A path that is given must exist; the default one need not. */
async function loadPolicyOfTree(repository, cwd, budgetsPath, overrides) {
    const path = budgetsPath ? (0,external_node_path_.resolve)(cwd, budgetsPath) : (0,external_node_path_.join)(repository.root, defaultBudgetsPath);
    const shown = (0,external_node_path_.relative)(repository.root, path).startsWith('..')
        ? path
        : (0,external_node_path_.relative)(repository.root, path);
    let text;
    try {
        text = await readRegularFile(path);
    }
    catch (cause) {
        const { code, message } = cause;
        if (code !== 'ENOENT') {
            const what = budgetsDocument.what;
            throw new GateError({ code: 'document-unreadable', what, path: shown, detail: message }, { cause });
        }
        if (budgetsPath)
            throw new GateError({ code: 'budgets-missing', path: shown }, { cause });
        return resolvePolicy(undefined, overrides, 'defaults');
    }
    return resolvePolicy(parseDocument(budgetsDocument, text, shown), overrides, shown);
}
/** Refuses what the same path in a commit would be refused for, so that both ways agree. */
async function readRegularFile(path) {
    const stats = await (0,promises_.lstat)(path);
    if (!stats.isFile())
        throw new Error('it is not a regular file');
    if (stats.size > longestBudgetsBytes) {
        throw new Error(`it is ${stats.size} bytes long, more than ${longestBudgetsBytes}`);
    }
    return (0,promises_.readFile)(path, 'utf8');
}
/** The policy that a commit holds: on a pull request the base's, so that a change cannot loosen it. */
async function loadPolicyOfCommit(repository, cwd, commit, budgetsPath, overrides) {
    const path = budgetsPath
        ? (0,external_node_path_.relative)(repository.root, (0,external_node_path_.resolve)(await (0,promises_.realpath)(cwd), budgetsPath)).replaceAll('\\', '/')
        : defaultBudgetsPath;
    const where = `${path} at ${commit.slice(0, 12)}`;
    const file = await readFileAt(repository, commit, path, longestBudgetsBytes);
    if (file.kind === 'refused') {
        const { detail } = file;
        throw new GateError({
            code: 'document-unreadable',
            what: budgetsDocument.what,
            path: where,
            detail,
        });
    }
    if (file.kind === 'missing') {
        if (budgetsPath)
            throw new GateError({ code: 'budgets-missing', path: where });
        return resolvePolicy(undefined, overrides, 'defaults');
    }
    return resolvePolicy(parseDocument(budgetsDocument, file.text, where), overrides, where);
}

;// CONCATENATED MODULE: ./build/gate/baseline/explain-missing-file.js




/**
 * A suite that loads here and not in the clean checkout of the baseline often lacks a file that git
 * ignores, such as a build's output. Then the error says so, and what to set; otherwise it is unchanged.
 */
async function explainMissingFile(error, repository, baselineRoot) {
    if (!(error instanceof GateError) || error.problem.code !== 'suite-failed')
        return error;
    const { problem } = error;
    if (problem.side !== 'baseline')
        return error;
    for (const path of missingPaths(problem.detail, baselineRoot, problem.file)) {
        const ignored = await ignoredPath(repository, path);
        if (ignored === undefined)
            continue;
        const hint = `${ignored} is ignored by git: set build_command in the budgets file`;
        return new GateError({ ...problem, detail: `${problem.detail} (${hint})` }, { cause: error });
    }
    return error;
}
/** Paths below the tree that an error of Node's loader or file system names. */
function missingPaths(detail, root, suite) {
    if (!/Cannot find|ENOENT|no such file/.test(detail))
        return [];
    const requiredBy = /Require stack: - (\S+)/.exec(detail)?.[1] ?? (0,external_node_path_.join)(root, suite);
    return [...detail.matchAll(/'([^']+)'/g)]
        .map(([, named = '']) => named.startsWith('.') ? (0,external_node_path_.resolve)((0,external_node_path_.dirname)(requiredBy), named) : named.replace('file://', ''))
        .map((path) => (0,external_node_path_.relative)(root, path))
        .filter((path) => path !== '' && !path.startsWith('..') && !path.startsWith('/'));
}
async function ignoredPath({ root }, path) {
    // A workspace package is found through a link, and git looks at no path beyond one.
    const real = (0,external_node_path_.relative)(root, await nearestRealPath((0,external_node_path_.join)(root, path)));
    if (real.startsWith('..') || real.split('/').includes('node_modules'))
        return undefined;
    const output = await askGit(root, ['check-ignore', '--', real, `${real}.js`], {
        doing: 'asking what is ignored',
    });
    return output === undefined || output === '' ? undefined : real;
}
/** With links followed as far as the path exists. */
async function nearestRealPath(path) {
    try {
        return await (0,promises_.realpath)(path);
    }
    catch {
        return (0,external_node_path_.dirname)(path) === path
            ? path
            : (0,external_node_path_.join)(await nearestRealPath((0,external_node_path_.dirname)(path)), (0,external_node_path_.basename)(path));
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/gate/processes/captured-output.js


const tailLimit = 8_192;
const lineLimit = 65_536;
const logLimit = 64 * 1024 * 1024;
/**
 * The output of one process: cleaned line by line (a terminal sequence may be cut between chunks),
 * written to a log, and kept as a tail. Memory stays bounded whatever the process prints.
 */
class CapturedOutput {
    tail = '';
    #onOutput;
    #log;
    #logged = 0;
    #logError;
    #flushes = [];
    constructor(logPath, onOutput) {
        this.#onOutput = onOutput;
        if (logPath === undefined)
            return;
        this.#log = (0,external_node_fs_.createWriteStream)(logPath);
        this.#log.on('error', (error) => {
            this.#logError = error;
        });
    }
    /** Reads a stream of the process; pauses it while the log's disk is slower than the process. */
    follow(stream) {
        const decoder = new TextDecoder();
        let pending = '';
        stream.on('data', (chunk) => {
            pending += decoder.decode(chunk, { stream: true });
            // A carriage return at the very end may be half of a line break.
            const lineFeed = pending.lastIndexOf('\n');
            const end = Math.max(lineFeed, pending.lastIndexOf('\r', pending.length - 2)) + 1;
            const cut = pending.length > lineLimit ? pending.length : end;
            if (cut === 0)
                return;
            const ready = pending.slice(0, cut);
            pending = pending.slice(cut);
            if (!this.#take(ready))
                this.#pauseUntilDrained(stream);
        });
        this.#flushes.push(() => {
            this.#take(pending + decoder.decode());
            pending = '';
        });
    }
    /** Closes the log. Throws when the log could not be written. */
    async finish() {
        for (const flush of this.#flushes)
            flush();
        const log = this.#log;
        if (log === undefined)
            return;
        if (!log.closed) {
            await new Promise((resolve) => {
                log.once('close', resolve);
                log.end();
            });
        }
        if (this.#logError)
            throw this.#logError;
    }
    /** False when the log asks to wait. */
    #take(raw) {
        const text = toPlainText(raw);
        if (text === '')
            return true;
        this.tail = (this.tail + text).slice(-tailLimit);
        this.#onOutput?.(text);
        return this.#writeLog(text);
    }
    #writeLog(text) {
        const log = this.#log;
        if (log === undefined || this.#logError || this.#logged > logLimit)
            return true;
        this.#logged += text.length;
        if (this.#logged <= logLimit)
            return log.write(text);
        return log.write(`\n[the output beyond ${logLimit / 1024 / 1024} MiB was dropped]\n`);
    }
    #pauseUntilDrained(stream) {
        stream.pause();
        const resume = () => stream.resume();
        this.#log?.once('drain', resume);
        this.#log?.once('close', resume);
    }
}

;// CONCATENATED MODULE: ./build/gate/processes/process-group.js


/** How long a process may tidy up between SIGTERM and SIGKILL. */
const stopGraceMs = 1_000;
/** Options of `spawn` that make `stopProcessGroup` reach the child's own children as well. */
const ownGroup = { detached: process.platform !== 'win32', windowsHide: true };
/**
 * Asks a child that was started with `ownGroup`, and all it started, to end; kills what is left after
 * the grace period. Returns when nothing of the group is left, or it has been killed.
 */
async function stopProcessGroup(child, graceMs = stopGraceMs) {
    const pid = child.pid;
    if (pid === undefined)
        return;
    if (process.platform === 'win32') {
        if (child.exitCode === null && child.signalCode === null)
            await killTreeOnWindows(pid);
        return;
    }
    const deadline = Date.now() + graceMs;
    if (!signalGroup(pid, 'SIGTERM'))
        return;
    while (Date.now() < deadline) {
        await (0,external_node_timers_promises_.setTimeout)(20);
        if (!signalGroup(pid, 0))
            return;
    }
    signalGroup(pid, 'SIGKILL');
}
/** Kills the group at once, without waiting: for the exit of our own process. */
function killProcessGroup(child) {
    if (child.pid === undefined)
        return;
    if (process.platform === 'win32')
        child.kill('SIGKILL');
    else
        signalGroup(child.pid, 'SIGKILL');
}
/** False when the group has no member left. */
function signalGroup(pid, signal) {
    try {
        process.kill(-pid, signal);
        return true;
    }
    catch {
        return false;
    }
}
function killTreeOnWindows(pid) {
    return new Promise((resolve) => {
        const killer = (0,external_node_child_process_.spawn)('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore' });
        killer.once('error', () => resolve());
        killer.once('close', () => resolve());
    });
}

;// CONCATENATED MODULE: ./build/gate/processes/run-command.js







/** What a process that left the group may still hold open after the command itself has ended. */
const drainMs = 1_000;
/**
 * Runs a shell command in a process group of its own, so that a time limit or an interrupt ends
 * everything it started; what the command leaves running in its group is ended with it, because it
 * would disturb the next measurement. Rejects when the log cannot be written.
 */
async function runShellCommand(request) {
    if (request.signal?.aborted)
        throw new GateError({ code: 'interrupted' });
    const child = startShell(request);
    if (!(child instanceof external_node_child_process_.ChildProcess))
        return child;
    const output = new CapturedOutput(request.logPath, request.onOutput);
    if (child.stdout)
        output.follow(child.stdout);
    if (child.stderr)
        output.follow(child.stderr);
    const killOnExit = () => killProcessGroup(child);
    // Before temporary folders are removed, or the command could still write into them.
    process.prependOnceListener('exit', killOnExit);
    try {
        const ending = await endingOf(child, request);
        await output.finish();
        const tail = (0,external_node_util_.toUSVString)(output.tail).trimEnd();
        switch (ending.kind) {
            case 'exited':
                return { ...ending, tail };
            case 'timed-out':
                return { ...ending, tail };
            case 'not-started':
                return ending;
            case 'aborted':
                throw new GateError({ code: 'interrupted' }, { cause: request.signal?.reason });
        }
    }
    finally {
        process.off('exit', killOnExit);
    }
}
/** Node throws for what no command can hold (a zero byte), and emits `error` for the rest. */
function startShell(request) {
    try {
        return (0,external_node_child_process_.spawn)(request.command, {
            ...ownGroup,
            cwd: request.cwd,
            env: request.env,
            shell: true,
            stdio: ['ignore', 'pipe', 'pipe'],
        });
    }
    catch (error) {
        return { kind: 'not-started', detail: error instanceof Error ? error.message : String(error) };
    }
}
async function endingOf(child, request) {
    const closed = new Promise((resolve) => child.once('close', () => resolve()));
    const ended = new AbortController();
    const ending = await Promise.race([
        exitOf(child, request.cwd),
        (0,external_node_timers_promises_.setTimeout)(request.timeoutMs, { kind: 'timed-out' }, { signal: ended.signal }),
        abortOf(request.signal, ended.signal),
    ]);
    ended.abort();
    if (ending.kind === 'not-started')
        return ending;
    await stopProcessGroup(child);
    await Promise.race([closed, (0,external_node_timers_promises_.setTimeout)(drainMs, undefined, { ref: false })]);
    child.stdout?.destroy();
    child.stderr?.destroy();
    return ending;
}
function exitOf(child, cwd) {
    return new Promise((resolve) => {
        child.once('error', (error) => {
            // Node names the shell even when it is the folder that is missing.
            resolve({ kind: 'not-started', detail: `${error.message}, in the folder ${cwd}` });
        });
        child.once('exit', (code, signal) => {
            const signalNumber = signal === null ? 0 : (external_node_os_.constants.signals[signal] ?? 0);
            resolve({ kind: 'exited', code: code ?? 128 + signalNumber });
        });
    });
}
function abortOf(signal, ended) {
    return new Promise((resolve) => {
        signal?.addEventListener('abort', () => resolve({ kind: 'aborted' }), { signal: ended });
    });
}

;// CONCATENATED MODULE: ./build/gate/baseline/baseline-tree.js



const ownTree = /[\\/]fj-perf-gate-[^\\/]+[\\/]baseline$/;
/**
 * Checks a commit out below `tempDir`. Outside the repository, because inside it Node's look-up would
 * find the candidate's `node_modules`. Files that a filter would expand (LFS) stay as they are stored,
 * and submodules stay empty.
 */
async function checkOutBaseline(repository, commit, tempDir) {
    await forgetLostTrees(repository);
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(await (0,promises_.realpath)(tempDir), 'fj-perf-gate-'));
    const root = (0,external_node_path_.join)(folder, 'baseline');
    const remove = async () => {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        await forgetTree(repository, root);
    };
    try {
        await runGit(repository.root, ['worktree', 'add', '--detach', '--force', '--end-of-options', root, commit], { doing: `checking out ${commit}`, env: await withoutFilters(repository.root) });
    }
    catch (error) {
        await remove();
        throw error;
    }
    return { root, remove };
}
/** Records of runs that were killed. Not `worktree prune`: the user's own lost trees are theirs. */
async function forgetLostTrees(repository) {
    const list = await askGit(repository.root, ['worktree', 'list', '--porcelain'], {
        doing: 'listing the work trees',
    });
    for (const line of (list ?? '').split('\n')) {
        const root = line.replace(/^worktree /, '');
        if (root === line || !ownTree.test(root))
            continue;
        const exists = await (0,promises_.access)(root).then(() => true, () => false);
        if (!exists)
            await forgetTree(repository, root);
    }
}
async function forgetTree(repository, root) {
    await askGit(repository.root, ['worktree', 'remove', '--force', root], {
        doing: 'removing the work tree',
    });
}

// EXTERNAL MODULE: ./node_modules/package-manager-detector/dist/detect.mjs + 1 modules
var detect = __webpack_require__(9679);
// EXTERNAL MODULE: ./node_modules/package-manager-detector/dist/commands.mjs
var commands = __webpack_require__(8702);
;// CONCATENATED MODULE: ./build/gate/baseline/share-dependencies.js



const lockfiles = [
    'package-lock.json',
    'npm-shrinkwrap.json',
    'pnpm-lock.yaml',
    'yarn.lock',
    'bun.lock',
    'bun.lockb',
];
/** Whether both trees ask for the same packages: every lockfile is equal, or absent on both sides. */
async function haveEqualLockfiles(left, right) {
    // Without a lockfile the manifest is all there is to compare.
    const names = [...lockfiles];
    if (!(await isLocked(left)))
        names.push('package.json');
    for (const name of names) {
        const [ours, theirs] = await Promise.all([contentOf(left, name), contentOf(right, name)]);
        if (ours === undefined && theirs === undefined)
            continue;
        if (ours === undefined || theirs === undefined || !ours.equals(theirs))
            return false;
    }
    return true;
}
/** The command that installs a tree's dependencies as its lockfile says; undefined without manifest. */
async function installCommandOf(root) {
    if (!(await exists((0,external_node_path_.join)(root, 'package.json'))))
        return undefined;
    const detected = await (0,detect/* detect */.o0)({ cwd: root, stopDir: root });
    const agent = detected?.agent ?? 'npm';
    // "npm ci" and its like refuse to work without a lockfile, whatever `packageManager` says.
    const command = (0,commands/* resolveCommand */.OK)(agent, (await isLocked(root)) ? 'frozen' : 'install', []);
    if (command === null)
        return 'npm install --no-audit --no-fund';
    return [command.command, ...command.args].join(' ');
}
/** Whether a tree names exact versions. */
async function isLocked(root) {
    const present = await Promise.all(lockfiles.map((name) => exists((0,external_node_path_.join)(root, name))));
    return present.includes(true);
}
/**
 * Gives `to` every `node_modules` of `from`, file by file, as hard links or as copies. Links to
 * workspace packages are relative, so they then point into the new tree; one symbolic link to the
 * whole folder would load the candidate's workspace packages (seen). `asCopies` when an install or a
 * build will write into them. What `to` has already stays. Both paths are real paths. Returns how many
 * files were placed.
 */
async function shareDependencies(from, to, asCopies) {
    const place = asCopies ? copyNew : linkOrCopy;
    let files = 0;
    async function shareFolder(source, target) {
        const there = await (0,promises_.lstat)(target).catch(() => undefined);
        if (there && !there.isDirectory())
            return;
        await (0,promises_.mkdir)(target, { recursive: true });
        for (const entry of await (0,promises_.readdir)(source, { withFileTypes: true })) {
            const [inside, outside] = [(0,external_node_path_.join)(source, entry.name), (0,external_node_path_.join)(target, entry.name)];
            if (entry.isSymbolicLink())
                await shareLink(inside, outside);
            else if (entry.isDirectory())
                await shareFolder(inside, outside);
            else if (entry.isFile()) {
                if (await unlessThere(place(inside, outside)))
                    files++;
            }
        }
    }
    /**
     * By an absolute path into the candidate's tree it would lead back there; by a relative one out of
     * it, to a package beside the repository, it would lead nowhere.
     */
    async function shareLink(source, target) {
        const written = await (0,promises_.readlink)(source);
        const full = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(source), written);
        const parent = await (0,promises_.realpath)((0,external_node_path_.dirname)(full)).catch(() => (0,external_node_path_.dirname)(full));
        const below = (0,external_node_path_.relative)(from, (0,external_node_path_.join)(parent, (0,external_node_path_.basename)(full)));
        const isInside = !below.startsWith('..') && !(0,external_node_path_.isAbsolute)(below);
        const kept = (0,external_node_path_.isAbsolute)(written) ? (0,external_node_path_.join)(to, below) : written;
        await unlessThere((0,promises_.symlink)(isInside ? kept : full, target));
    }
    for (const folder of await findNodeModules(from, to)) {
        const [source, target] = [(0,external_node_path_.join)(from, folder), (0,external_node_path_.join)(to, folder)];
        if ((await (0,promises_.lstat)(source)).isSymbolicLink())
            await shareLink(source, target);
        else
            await shareFolder(source, target);
    }
    return files;
}
function copyNew(from, to) {
    return (0,promises_.copyFile)(from, to, promises_.constants.COPYFILE_EXCL);
}
/** False when there was something at that place, such as a file that is committed. */
async function unlessThere(placing) {
    try {
        await placing;
        return true;
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return false;
        throw error;
    }
}
async function linkOrCopy(from, to) {
    try {
        await (0,promises_.link)(from, to);
    }
    catch (error) {
        const { code } = error;
        if (code !== 'EXDEV' && code !== 'EPERM' && code !== 'EMLINK')
            throw error;
        await copyNew(from, to);
    }
}
/** The outermost `node_modules` folders of `from` whose package folder exists in `to` as well. */
async function findNodeModules(from, to, below = '') {
    const found = [];
    for (const entry of await (0,promises_.readdir)((0,external_node_path_.join)(from, below), { withFileTypes: true })) {
        const path = (0,external_node_path_.join)(below, entry.name);
        if (entry.name === 'node_modules' && !entry.isFile())
            found.push(path);
        else if (entry.isDirectory() && entry.name !== '.git' && (await isFolder((0,external_node_path_.join)(to, path)))) {
            found.push(...(await findNodeModules(from, to, path)));
        }
    }
    return found;
}
async function contentOf(root, name) {
    return (0,promises_.readFile)((0,external_node_path_.join)(root, name)).catch(() => undefined);
}
/** A folder itself, not a link to one: what is written into it stays in its tree. */
function isFolder(path) {
    return (0,promises_.lstat)(path).then((stats) => stats.isDirectory(), () => false);
}
function exists(path) {
    return (0,promises_.lstat)(path).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./build/gate/baseline/prepare-baseline.js




const commandTimeoutMs = 15 * 60_000;
/**
 * The baseline's own tree, with its dependencies: those of the candidate when the lockfiles are the
 * same, freshly installed otherwise. A build command runs on both sides.
 */
async function prepareBaseline(repository, commit, policy, env, tempDir) {
    const tree = await checkOutBaseline(repository, commit, tempDir);
    const run = (what, side, cwd, command) => runOrThrow({ what, side, cwd, command, env });
    try {
        if (await haveEqualLockfiles(repository.root, tree.root)) {
            await shareDependencies(repository.root, tree.root, policy.buildCommand !== undefined);
        }
        else {
            const command = policy.installCommand ?? (await installCommandOf(tree.root));
            if (command !== undefined)
                await run('install', 'baseline', tree.root, command);
        }
        if (policy.buildCommand !== undefined) {
            await run('build', 'candidate', repository.root, policy.buildCommand);
            await run('build', 'baseline', tree.root, policy.buildCommand);
        }
        return tree;
    }
    catch (error) {
        await tree.remove();
        throw error;
    }
}
async function runOrThrow(request) {
    const { what, side, cwd, command, env } = request;
    const result = await runShellCommand({ command, cwd, env, timeoutMs: commandTimeoutMs });
    if (result.kind === 'exited' && result.code === 0)
        return;
    throw new GateError({ code: 'command-failed', what, side, command, detail: describe(result) });
}
function describe(result) {
    switch (result.kind) {
        case 'exited':
            return `exited with code ${result.code} and said: ${result.tail.slice(-500)}`;
        case 'timed-out':
            return `did not end within ${commandTimeoutMs / 60_000} minutes`;
        case 'not-started':
            return `could not be started: ${result.detail}`;
    }
}

;// CONCATENATED MODULE: ./build/gate/measure/choose-sampling.js
const shortestSampleNs = 4_000;
const longestBatchNs = 2_000_000;
const turnNs = 2_000_000;
const fewestSamplesForP95 = 100;
const longestTurnNs = 30_000_000;
const longWarmupTurnNs = 5_000_000;
const measuredTurns = 8;
const warmupTurns = 6;
const mostWarmupTurns = 40;
const warmupTurnsOfLongTurns = 3;
const warmupTurnsOfLongCalls = 2;
/**
 * Call counts for both sides of a benchmark, from the calibrated time of one call on each. They stay
 * fixed in every process, so that both sides are optimised at the same points.
 *
 * A sample lasts at least 4 µs (one call, or the mean of a batch); a turn lasts about 2 ms and holds at
 * least 100 samples, since the p95 of fewer is nearly their maximum. Calls too long for that have
 * their p95 taken over all turns of a process instead.
 */
function chooseSampling(baselineNsPerCall, candidateNsPerCall) {
    const fastest = Math.min(baselineNsPerCall, candidateNsPerCall);
    const slowest = Math.max(baselineNsPerCall, candidateNsPerCall);
    // Where one side takes many hundred times longer, its batches set the limit: the difference is plain.
    const callsPerSample = Math.max(1, Math.min(Math.ceil(shortestSampleNs / fastest), Math.floor(longestBatchNs / slowest)));
    const sampleNs = slowest * callsPerSample;
    const common = {
        p95_kind: callsPerSample === 1 ? 'call' : 'batch-mean',
        calls_per_sample: callsPerSample,
        measured_turns: measuredTurns,
    };
    if (sampleNs * fewestSamplesForP95 <= longestTurnNs) {
        return {
            ...common,
            estimator: 'adjacent-turns',
            samples_per_turn: Math.max(fewestSamplesForP95, Math.round(turnNs / sampleNs)),
            ...(sampleNs * fewestSamplesForP95 > longWarmupTurnNs
                ? warmUp(warmupTurnsOfLongTurns, warmupTurnsOfLongTurns)
                : warmUp(warmupTurns, mostWarmupTurns)),
        };
    }
    return {
        ...common,
        estimator: 'pooled',
        // One more than an eighth of 100, and one for what is dropped at the start of each turn.
        samples_per_turn: Math.ceil(fewestSamplesForP95 / measuredTurns) + 2,
        ...warmUp(warmupTurnsOfLongCalls, warmupTurnsOfLongCalls),
    };
}
function warmUp(least, most) {
    return { warmup_turns: least, most_warmup_turns: most };
}
/** Time of one pair in which nothing goes wrong, with the longest warm-up. */
function expectedPairMs(sampling, slowestNsPerCall) {
    const turns = 2 * (sampling.most_warmup_turns + sampling.measured_turns);
    const calls = sampling.samples_per_turn * sampling.calls_per_sample;
    return (turns * calls * slowestNsPerCall) / 1e6;
}

;// CONCATENATED MODULE: ./build/gate/measure/inject-work.js
/** 5, 7.5, 10 and 20 % of so many calls are whole calls. */
const divisibleCalls = 40;
const longestCallNs = 1_000;
const inject_work_turnNs = 2_000_000;
const inject_work_fewestSamplesForP95 = 100;
const nothingInjected = { extraCalls: 0, waitShare: 0 };
/**
 * Sampling for a self-test that adds work: calls of up to 1 µs are batched so that a small share of a
 * batch is a whole number of calls. Longer calls keep their sampling and are made to wait instead.
 */
function samplingForInjection(sampling, nsPerCall) {
    if (nsPerCall > longestCallNs)
        return sampling;
    const calls = Math.ceil(sampling.calls_per_sample / divisibleCalls) * divisibleCalls;
    const samples = Math.max(inject_work_fewestSamplesForP95, Math.round(inject_work_turnNs / (calls * nsPerCall)));
    return {
        ...sampling,
        p95_kind: 'batch-mean',
        calls_per_sample: calls,
        samples_per_turn: samples,
    };
}
/** Work worth `percent` of a sample: further calls where that is a whole number of them, else a wait. */
function injectedWork({ calls_per_sample }, percent) {
    const extraCalls = (calls_per_sample * percent) / 100;
    return Number.isInteger(extraCalls)
        ? { extraCalls, waitShare: 0 }
        : { extraCalls: 0, waitShare: percent / 100 };
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
;// CONCATENATED MODULE: ./build/gate/plan/select-benchmarks.js

/** An id has at most about 400 characters. */
const longestGlob = 1000;
/**
 * What a filter names, tried in this order until one finds something: an exact id, an exact name, a
 * group (with the groups inside it), a glob over ids, a glob over names. An empty filter is everything.
 */
function selectBenchmarks(benchmarks, filter) {
    if (filter === '')
        return [...benchmarks];
    for (const matches of readings(filter)) {
        const found = benchmarks.filter(matches);
        if (found.length > 0)
            return found;
    }
    return [];
}
/** Whether a pattern of the budgets (`per_bench[].match`) names this benchmark. */
function namesBenchmark(pattern, benchmark) {
    return readings(pattern).some((matches) => matches(benchmark));
}
function readings(filter) {
    // Names such as "sort [1, 2]" or "a (b)" are compared as text first; only then do they glob.
    const glob = globOf(filter);
    return [
        ({ id }) => id === filter,
        ({ name }) => name === filter,
        ({ group }) => group === filter || group.startsWith(`${filter}/`),
        ({ id }) => glob(id),
        ({ name }) => glob(name),
    ];
}
/** picomatch throws for what is empty or very long: such a glob matches nothing. */
function globOf(pattern) {
    if (pattern === '' || pattern.length > longestGlob)
        return () => false;
    return picomatch(pattern, { dot: true, nonegate: true });
}

;// CONCATENATED MODULE: ./build/gate/plan/plan-run.js

/** Share of each turn's first samples that is discarded: caches are cold after the other's turn. */
const droppedTurnFraction = 0.1;
/** Shorter than any call; keeps a limit finite where a call was optimised away. */
const shortestCallNs = 0.001;
const longestDefaultBudgetMs = 15 * 60_000;
/**
 * The plan of a run with so many benchmarks, or of the share of them that is measured here: the time is
 * for the share, the correction for all. `looks` are the rule's.
 */
function planRun(policy, benchmarkCount, looks, share) {
    const here = share?.members.length ?? benchmarkCount;
    const defaultBudgetMs = Math.min(30_000 + 3_000 * here, longestDefaultBudgetMs);
    return {
        max_p95_regression_percent: policy.maxP95RegressionPercent,
        min_improvement_percent: policy.minImprovementPercent,
        family_size: Math.max(1, benchmarkCount),
        looks: [...looks],
        time_budget_ms: policy.timeBudgetSeconds === undefined ? defaultBudgetMs : policy.timeBudgetSeconds * 1000,
        dropped_turn_fraction: droppedTurnFraction,
        policy: policy.verdict,
        ...(share?.shard === undefined ? {} : { shard: share.shard }),
    };
}
/**
 * A benchmark's threshold. A floor in nanoseconds raises it before anything is sampled; filtering
 * afterwards would let chance choose the threshold.
 */
function limitPercentOf(policy, benchmark, baselineNsPerCall) {
    const exceptions = policy.perBench.filter(({ match }) => namesBenchmark(match, benchmark));
    const limits = exceptions.map((exception) => exception.max_p95_regression_percent);
    const floors = exceptions.map((exception) => exception.min_effect_ns);
    const limit = limits.findLast((value) => value !== undefined) ?? policy.maxP95RegressionPercent;
    const floorNs = floors.findLast((value) => value !== undefined) ?? 0;
    return Math.max(limit, (100 * floorNs) / Math.max(baselineNsPerCall, shortestCallNs));
}

;// CONCATENATED MODULE: ./build/gate/draft-evidence.js



const calibrationKey = (side, file, index) => `${side} ${index} ${file}`;
function draftEvidence(entry, calibrations, policy) {
    const { id, group, baseline, candidate } = entry;
    const source = (candidate ?? baseline)?.file ?? '';
    const describe = (outcome) => ({
        evidence: { bench_id: id, group, source_file: source, outcome },
    });
    const calibrationOf = (side) => {
        const place = entry[side];
        return place && calibrations.get(calibrationKey(side, place.file, place.index));
    };
    if (!candidate) {
        return describe({ kind: 'baseline-only', remark: 'The candidate no longer defines it.' });
    }
    const onCandidate = calibrationOf('candidate');
    if (onCandidate?.kind !== 'calibrated') {
        return describe({ kind: 'failed', reason: onCandidate?.message ?? 'it was not tried' });
    }
    if (!baseline) {
        return describe({ kind: 'candidate-only', remark: 'The baseline does not define it.' });
    }
    const onBaseline = calibrationOf('baseline');
    if (onBaseline?.kind !== 'calibrated') {
        const remark = `It could not be measured on the baseline: ${onBaseline?.message ?? 'it was not tried'}.`;
        return describe({ kind: 'candidate-only', remark });
    }
    const sampling = chooseSampling(onBaseline.nsPerCall, onCandidate.nsPerCall);
    const limit = limitPercentOf(policy, entry, onBaseline.nsPerCall);
    return {
        ...describe({ kind: 'measured', limit_percent: limit, sampling, pairs: [] }),
        planned: {
            id,
            place: { baseline, candidate },
            sampling,
            slowestNsPerCall: Math.max(onBaseline.nsPerCall, onCandidate.nsPerCall),
        },
    };
}
/** What a self-test adds to the candidate. */
function withInjectedWork({ evidence, planned }, percent) {
    if (!planned || evidence.outcome.kind !== 'measured')
        return { evidence };
    if (percent === 0)
        return { evidence, planned };
    const sampling = samplingForInjection(planned.sampling, planned.slowestNsPerCall);
    return {
        evidence: { ...evidence, outcome: { ...evidence.outcome, sampling } },
        planned: { ...planned, sampling, injected: injectedWork(sampling, percent) },
    };
}
/** The draft with what came of its pairs. */
function completeEvidence({ evidence }, run) {
    const { outcome, bench_id } = evidence;
    if (outcome.kind !== 'measured')
        return evidence;
    const failure = run.failures.get(bench_id);
    if (failure?.side === 'candidate') {
        return { ...evidence, outcome: { kind: 'failed', reason: failure.message } };
    }
    if (failure) {
        const remark = `It could not be measured on the baseline: ${failure.message}.`;
        return { ...evidence, outcome: { kind: 'candidate-only', remark } };
    }
    return { ...evidence, outcome: { ...outcome, pairs: [...(run.pairs.get(bench_id) ?? [])] } };
}

;// CONCATENATED MODULE: ./build/gate/measure/worker/lines.js
/** A listing of many thousand benchmarks is shorter. */
const longestLine = 16 * 1024 * 1024;
/** Calls back with each line of a stream of text; a line that never ends is cut, so memory is bounded. */
function readLines(stream, onLine) {
    let pending = '';
    stream.setEncoding('utf8');
    stream.on('data', (chunk) => {
        const lines = (pending + chunk).split('\n');
        pending = lines.pop() ?? '';
        for (const line of lines)
            onLine(line);
        if (pending.length <= longestLine)
            return;
        onLine(pending);
        pending = '';
    });
}

;// CONCATENATED MODULE: ./build/gate/measure/worker/messages.js
/**
 * File descriptor of that pipe in the benchmark process: one JSON document a line. Not Node's IPC
 * channel: a suite can write to that (`process.send`), and some messages end the process that reads
 * them with an internal assertion.
 */
const channelFd = 3;

;// CONCATENATED MODULE: ./build/gate/measure/side-process.js









const seed = 0x5eed;
const longestMessage = 500;
const side_process_drainMs = 500;
/** One live benchmark process. Every request gets exactly one answer; a late or wild one ends it. */
class SideProcess {
    #child;
    #channel;
    #output = new CapturedOutput(undefined, undefined);
    #killOnExit;
    #received = [];
    #waiting;
    #end;
    /** `stdin` is the peer's end of the baton's socket, `pipe` to make one, `ignore` to run alone. */
    constructor(settings, suite, stdin) {
        const config = { foreignRoot: suite.foreignRoot, seed };
        const built = (0,external_node_path_.join)(settings.workerDir, 'preload.js');
        const [program, ...args] = [
            ...settings.prefix,
            settings.node,
            '--disable-warning=ExperimentalWarning',
            // Compiling and collecting on threads of their own would go on in the other side's turns.
            '--single-threaded',
            ...settings.nodeArgs,
            '--require',
            (0,external_node_fs_.existsSync)(built) ? built : (0,external_node_path_.join)(settings.workerDir, 'preload.ts'),
            (0,external_node_path_.join)(suite.root, suite.file),
        ];
        this.#child = (0,external_node_child_process_.spawn)(program, args, {
            ...ownGroup,
            cwd: suite.root,
            env: {
                ...settings.env,
                ...compileCacheOf(settings, suite.side),
                FJ_PERF_WORKER: JSON.stringify(config),
            },
            stdio: [stdin, 'pipe', 'pipe', 'pipe'],
        });
        if (this.#child.stdout)
            this.#output.follow(this.#child.stdout);
        if (this.#child.stderr)
            this.#output.follow(this.#child.stderr);
        this.#channel = this.#child.stdio[channelFd] ?? undefined;
        if (this.#channel)
            readLines(this.#channel, (line) => this.#receive(line));
        // The end of the process is told by its "close"; a broken pipe before that says no more.
        this.#channel?.on('error', () => { });
        this.#child.on('error', (error) => this.#finish(`it could not be started: ${error.message}`));
        const finish = (code, signal) => this.#finish(signal ? `it was ended by ${signal}` : `it exited with code ${code}`);
        this.#child.on('close', finish);
        // A process that the suite started may hold the output open after the suite's own end.
        this.#child.on('exit', (...how) => void setTimeout(finish, side_process_drainMs, ...how).unref());
        this.#killOnExit = () => killProcessGroup(this.#child);
        // Before the temporary folder is removed, or the suite could still write into it.
        process.prependOnceListener('exit', this.#killOnExit);
    }
    /** This process's end of the socket to its peer; the caller closes it after handing it on. */
    get socket() {
        return this.#child.stdin;
    }
    /** Waits for the next message; with a command, sends it first. */
    async answer(timeoutMs, command) {
        if (this.#end)
            return this.#end;
        if (command)
            this.#channel?.write(`${JSON.stringify(command)}\n`);
        const early = this.#received.shift();
        if (early)
            return early;
        return new Promise((resolve) => {
            const timer = setTimeout(() => {
                const seconds = Number((timeoutMs / 1000).toFixed(1));
                this.#settle({ kind: 'timed-out', message: `it did not answer within ${seconds} s` });
                this.kill();
            }, timeoutMs);
            this.#waiting = (answer) => {
                clearTimeout(timer);
                resolve(answer);
            };
        });
    }
    /** Ends the process and all it started. */
    kill() {
        this.#end ??= { kind: 'died', message: 'it was stopped' };
        process.off('exit', this.#killOnExit);
        killProcessGroup(this.#child);
    }
    #receive(line) {
        const checked = checkReply(line);
        if (checked.kind === 'invalid') {
            const text = `it sent what makes no sense (${checked.issues[0] ?? 'unknown form'})`;
            this.#finish(text);
            this.kill();
        }
        else if (this.#waiting)
            this.#settle(checked.value);
        else if (this.#received.length < 4)
            this.#received.push(checked.value);
    }
    #finish(how) {
        const said = whatWasSaid(this.#output.tail);
        this.#end ??= { kind: 'died', message: said === '' ? how : `${how} and said: ${said}` };
        this.#settle(this.#end);
    }
    #settle(answer) {
        if (answer.kind === 'timed-out')
            this.#end ??= answer;
        const waiting = this.#waiting;
        this.#waiting = undefined;
        waiting?.(answer);
    }
}
/** The line that names an error, since the stack below it says little; otherwise the end. */
function whatWasSaid(output) {
    const error = /^(?:[A-Za-z.]*Error|Uncaught|FATAL ERROR)\b.*$/m.exec(output)?.[0];
    return toPlainLine(error ?? output).slice(-300);
}
/** Foreign code wrote the line: it may be anything, and its text ends up in logs and reports. */
function checkReply(line) {
    let value;
    try {
        value = JSON.parse(line);
    }
    catch {
        return { kind: 'invalid', issues: ['no JSON'] };
    }
    const checked = checkDocument(workerReplyDocument, value);
    if (checked.kind === 'invalid' || !('message' in checked.value))
        return checked;
    const text = toPlainLine(checked.value.message);
    const message = text.length > longestMessage ? `${text.slice(0, longestMessage - 1)}…` : text;
    return { kind: 'valid', value: { ...checked.value, message } };
}
/** A folder per side, so that neither loads what the other compiled. */
function compileCacheOf({ compileCacheDir }, side) {
    return compileCacheDir ? { NODE_COMPILE_CACHE: (0,external_node_path_.join)(compileCacheDir, side) } : {};
}

;// CONCATENATED MODULE: ./build/gate/measure/calibrate-suites.js

const budgetMs = 20;
/** For the first benchmark of a process, which compiles what the others share. */
const coldBudgetMs = 100;
const loadTimeoutMs = 60_000;
/**
 * Runs the benchmarks at `indexes` of one suite briefly, one after another. One that ends its process
 * or hangs is failed, and a fresh process goes on with the next.
 */
async function calibrateSuite(settings, suite, indexes) {
    const results = new Map();
    let process;
    try {
        for (const index of indexes) {
            const used = process;
            process ??= await startListed(settings, suite);
            let answer = await tryOne(process, index, settings, used ? budgetMs : coldBudgetMs);
            // Something that an earlier benchmark left behind may have ended the process.
            if (used && answer.kind === 'died') {
                used.kill();
                process = await startListed(settings, suite);
                answer = await tryOne(process, index, settings, coldBudgetMs);
            }
            if (answer.kind === 'calibrated') {
                results.set(index, { kind: 'calibrated', nsPerCall: answer.nsPerCall });
                continue;
            }
            const message = 'message' in answer ? answer.message : 'it answered out of turn';
            results.set(index, { kind: 'failed', message });
            process.kill();
            process = undefined;
        }
    }
    finally {
        process?.kill();
    }
    return results;
}
function tryOne(process, index, settings, budgetMs) {
    return process.answer(settings.benchTimeoutMs, { kind: 'calibrate', index, budgetMs });
}
async function startListed(settings, suite) {
    const process = new SideProcess(settings, suite, 'ignore');
    // A suite that loaded a moment ago and does not now answers the next question with its end.
    await process.answer(loadTimeoutMs);
    return process;
}

;// CONCATENATED MODULE: ./build/gate/contracts/bench-id.js


const longestPart = 200;
/** Names a benchmark. The parts come from foreign code: control characters and excess length go. */
function benchName(groups, name, file) {
    const path = groups.length > 0 ? groups.join('/') : suiteStem(file);
    const group = clean(path);
    const label = clean(name);
    return { id: `${group}/${label}`, group, name: label };
}
function suiteStem(file) {
    return (0,external_node_path_.basename)(file).replace(/(?:[.-](?:bench|benchmark))?\.[cm]?[jt]sx?$/, '');
}
function clean(part) {
    const line = toPlainLine(part) || '(unnamed)';
    return line.length > longestPart ? `${line.slice(0, longestPart - 1)}…` : line;
}

;// CONCATENATED MODULE: ./build/gate/measure/list-suites.js


const list_suites_loadTimeoutMs = 60_000;
/** Loads every suite once on each side and asks what it defines; two processes at a time. */
async function listSuites(settings, suites) {
    const listings = [];
    for (let start = 0; start < suites.length; start += 2) {
        const some = suites.slice(start, start + 2);
        listings.push(...(await Promise.all(some.map((suite) => listSuite(settings, suite)))));
    }
    return listings;
}
async function listSuite(settings, suite) {
    const { side, file } = suite;
    const process = new SideProcess(settings, suite, 'ignore');
    try {
        const answer = await process.answer(list_suites_loadTimeoutMs);
        if (answer.kind === 'listed') {
            const cases = answer.benchmarks.map(({ groups, name }, index) => ({
                ...benchName(groups, name, file),
                file,
                index,
            }));
            return { kind: 'listed', side, file, cases };
        }
        const detail = 'message' in answer ? answer.message : 'it answered out of turn';
        return { kind: 'failed', side, file, detail };
    }
    finally {
        process.kill();
    }
}

;// CONCATENATED MODULE: ./build/gate/measure/process-pair.js



const startTimeoutMs = 60_000;
const peerGraceMs = 2_000;
/**
 * Two live processes, one per side, joined by a socket pair as their file descriptor 0: the baton goes
 * from one to the other without the orchestrator. Their turns alternate strictly, because a side that
 * runs twice in a row reads a few percent faster in the second turn.
 */
class ProcessPair {
    #sides;
    #settings;
    constructor(settings, suite) {
        this.#settings = settings;
        const baseline = new SideProcess(settings, suite.baseline, 'pipe');
        const candidate = new SideProcess(settings, suite.candidate, baseline.socket);
        baseline.socket.destroy();
        this.#sides = { baseline, candidate };
    }
    /** Waits until both have loaded their suite; undefined when they have. */
    async ready() {
        const answers = await this.#both(startTimeoutMs, (side, limitMs) => side.answer(limitMs));
        return this.#failureOf(answers, 'listed');
    }
    async measure(request) {
        const { benchTimeoutMs } = this.#settings;
        const prepared = await this.#both(benchTimeoutMs, (side, limitMs, name) => side.answer(limitMs, { kind: 'prepare', index: request.index[name] }));
        const unprepared = this.#failureOf(prepared, 'prepared');
        if (unprepared)
            return unprepared;
        const expectedMs = expectedPairMs(request.sampling, request.slowestNsPerCall);
        const answers = await this.#turns(request, 3 * expectedMs + benchTimeoutMs);
        const failure = this.#failureOf(answers, 'figures');
        if (failure)
            return failure;
        const { baseline, candidate } = answers;
        if (baseline.kind !== 'figures' || candidate.kind !== 'figures')
            throw new Error('unreachable');
        return {
            kind: 'measured',
            figures: {
                first: request.first,
                baseline: baseline.figures,
                candidate: candidate.figures,
            },
        };
    }
    kill() {
        this.#sides.baseline.kill();
        this.#sides.candidate.kill();
    }
    #turns(request, timeoutMs) {
        const { sampling, droppedFraction, injected, first } = request;
        const plan = {
            callsPerSample: sampling.calls_per_sample,
            samplesPerTurn: sampling.samples_per_turn,
            warmupTurns: sampling.warmup_turns,
            mostWarmupTurns: sampling.most_warmup_turns,
            measuredTurns: sampling.measured_turns,
            droppedFraction,
        };
        return this.#both(timeoutMs, async (side, limitMs, name) => {
            const answer = await side.answer(limitMs, {
                kind: 'take-turns',
                plan: { ...plan, injected: name === 'candidate' ? injected : nothingInjected },
                first: first === name,
            });
            // Its peer waits for a baton that never comes; the end of this process tells it.
            if (answer.kind === 'failed')
                side.kill();
            return answer;
        });
    }
    /**
     * Asks both at once. The candidate's time is up a little earlier: when it hangs in its own turn, the
     * baseline reads its end and says so; when it only waits for the baseline, the baseline's time is up
     * as well. So the one that hangs is known.
     */
    async #both(timeoutMs, ask) {
        const [baseline, candidate] = await Promise.all([
            ask(this.#sides.baseline, timeoutMs + peerGraceMs, 'baseline'),
            ask(this.#sides.candidate, timeoutMs, 'candidate'),
        ]);
        return { baseline, candidate };
    }
    #failureOf(answers, wanted) {
        const { baseline, candidate } = answers;
        if (baseline.kind === wanted && candidate.kind === wanted)
            return undefined;
        const bothHang = baseline.kind === 'timed-out' && candidate.kind === 'timed-out';
        const side = 'message' in candidate && !bothHang ? 'candidate' : 'baseline';
        const answer = answers[side];
        const message = 'message' in answer ? answer.message : 'it answered out of turn';
        return { kind: 'failed', side, message, died: answer.kind === 'died' };
    }
}

;// CONCATENATED MODULE: ./build/gate/measure/measure-pairs.js


/**
 * Measures round after round until every benchmark is decided or the time is spent. A round starts one
 * fresh pair of processes per suite and measures each undecided benchmark of it once: the pair is the
 * unit of the statistics, because what a process settles into lasts as long as the process.
 */
async function measurePairs(request, ports) {
    const run = new Rounds(request);
    const startMs = ports.clock.nowUnixMs();
    const elapsedMs = () => ports.clock.nowUnixMs() - startMs;
    for (let round = 1; run.undecided().length > 0 && elapsedMs() < request.budgetMs; round++) {
        for (const session of groupBySuite(run.undecided())) {
            ports.progress.report({
                kind: 'round',
                round,
                decided: request.benchmarks.length - run.undecided().length,
                undecided: run.undecided().length,
                elapsedMs: elapsedMs(),
                budgetMs: request.budgetMs,
            });
            await run.measureSession(session);
            if (elapsedMs() >= request.budgetMs)
                break;
        }
    }
    ports.progress.report({ kind: 'done' });
    return run;
}
class Rounds {
    pairs = new Map();
    failures = new Map();
    #request;
    #lastFirst = new Map();
    #judged = new Map();
    constructor(request) {
        this.#request = request;
        for (const { id } of request.benchmarks)
            this.pairs.set(id, []);
    }
    undecided() {
        return this.#request.benchmarks.filter(({ id }) => !this.failures.has(id) && !this.#isDecided(id));
    }
    /** Asked for every benchmark at every suite of every round: judged anew only after a further pair. */
    #isDecided(id) {
        const pairs = this.pairs.get(id) ?? [];
        const last = this.#judged.get(id);
        if (last?.pairs === pairs.length)
            return last.decided;
        const decided = this.#request.isDecided(id, pairs);
        this.#judged.set(id, { pairs: pairs.length, decided });
        return decided;
    }
    async measureSession(session) {
        let pair;
        try {
            for (const benchmark of session.benchmarks) {
                const used = pair;
                pair ??= this.#startPair(session);
                let outcome = await this.#measureOne(pair, benchmark, used === undefined);
                // Something that an earlier benchmark left behind may have ended the process.
                if (used && outcome.kind === 'failed' && outcome.died) {
                    used.kill();
                    pair = this.#startPair(session);
                    outcome = await this.#measureOne(pair, benchmark, true);
                }
                if (outcome.kind === 'measured') {
                    this.pairs.get(benchmark.id)?.push(outcome.figures);
                    continue;
                }
                this.failures.set(benchmark.id, { side: outcome.side, message: outcome.message });
                pair.kill();
                pair = undefined;
            }
        }
        finally {
            pair?.kill();
        }
    }
    #startPair({ files }) {
        return new ProcessPair(this.#request.settings, this.#suites(files));
    }
    async #measureOne(pair, planned, fresh) {
        const unready = fresh ? await pair.ready() : undefined;
        if (unready)
            return unready;
        const { id, place, sampling, slowestNsPerCall, injected = nothingInjected } = planned;
        return pair.measure({
            index: { baseline: place.baseline.index, candidate: place.candidate.index },
            sampling,
            slowestNsPerCall,
            droppedFraction: this.#request.droppedFraction,
            injected,
            first: this.#whoStarts(id),
        });
    }
    #whoStarts(id) {
        const last = this.#lastFirst.get(id);
        if (last === undefined) {
            const first = this.#request.coin();
            this.#lastFirst.set(id, first);
            return first;
        }
        this.#lastFirst.delete(id);
        return last === 'baseline' ? 'candidate' : 'baseline';
    }
    #suites(files) {
        const { roots } = this.#request;
        return {
            baseline: {
                side: 'baseline',
                root: roots.baseline,
                file: files.baseline,
                foreignRoot: roots.candidate,
            },
            candidate: {
                side: 'candidate',
                root: roots.candidate,
                file: files.candidate,
                foreignRoot: roots.baseline,
            },
        };
    }
}
function groupBySuite(benchmarks) {
    const groups = Map.groupBy(benchmarks, ({ place }) => JSON.stringify([place.baseline.file, place.candidate.file]));
    return [...groups.values()].flatMap((members) => {
        const place = members[0]?.place;
        if (!place)
            return [];
        const files = { baseline: place.baseline.file, candidate: place.candidate.file };
        return [{ files, benchmarks: members }];
    });
}

;// CONCATENATED MODULE: ./build/gate/measure/cpu-pinning.js


/**
 * Chooses the last CPU that this process may use (`taskset`, Linux); the orchestrator wakes elsewhere
 * by itself. Two CPUs of one machine see different neighbours, so a pair on two would compare those.
 */
async function choosePinning(env) {
    if (process.platform !== 'linux') {
        return {
            kind: 'free',
            remark: `Both sides could not be put on one CPU (${process.platform} has no taskset): expect more noise.`,
        };
    }
    const taskset = await findOnPath('taskset', env);
    if (taskset === undefined) {
        return {
            kind: 'free',
            remark: 'Both sides could not be put on one CPU: install taskset (util-linux) for less noise.',
        };
    }
    const cpu = await lastAllowedCpu();
    if (cpu === undefined) {
        return { kind: 'free', remark: 'The CPUs this process may use could not be read.' };
    }
    return { kind: 'pinned', cpu, prefix: [taskset, '-c', String(cpu)] };
}
/** Absolute path of a program, as the child would find it; undefined when it is not on PATH. */
async function findOnPath(program, env) {
    for (const folder of (env.PATH ?? '').split(external_node_path_.delimiter)) {
        if (folder === '')
            continue;
        const path = (0,external_node_path_.join)(folder, program);
        const usable = await (0,promises_.access)(path, promises_.constants.X_OK).then(() => true, () => false);
        if (usable)
            return path;
    }
    return undefined;
}
async function lastAllowedCpu() {
    const status = await (0,promises_.readFile)('/proc/self/status', 'utf8').catch(() => '');
    const list = /^Cpus_allowed_list:\s*(\S+)/m.exec(status)?.[1];
    const last = list?.split(/[,-]/).at(-1);
    return last === undefined ? undefined : Number(last);
}

;// CONCATENATED MODULE: ./build/gate/measure/probe-environment.js





/** First with `module.registerHooks`. */
const oldestNode = '22.15.0';
/**
 * The Node that will run the suites: the one on PATH, which the user or the workflow set up, not the
 * one that runs us. Throws a GateError when there is none or it is too old.
 */
async function findSuiteNode(env) {
    const path = (await findOnPath('node', env)) ?? process.execPath;
    const script = 'JSON.stringify([process.versions.node,process.versions.v8])';
    const output = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)(path, ['-p', script], { env, timeout: 30_000 }).catch((cause) => {
        throw new GateError({ code: 'command-missing', command: path, detail: cause.message }, { cause });
    });
    const [version, v8] = JSON.parse(output.stdout);
    if (isOlder(version, oldestNode)) {
        throw new GateError({ code: 'node-too-old', found: version, needed: oldestNode });
    }
    return { path, version, v8 };
}
/** This machine; before the suites' Node is known, our own stands for it. */
function describeEnvironment(node, pinning) {
    const models = (0,external_node_os_.cpus)();
    return {
        os: `${(0,external_node_os_.platform)()} ${(0,external_node_os_.release)()}`,
        arch: (0,external_node_os_.arch)(),
        cpu_model: models[0]?.model.trim() || 'unknown',
        cpu_count: Math.max(1, models.length),
        node: node?.version ?? process.versions.node,
        v8: node?.v8 ?? process.versions.v8,
        pinned_cpu: pinning?.kind === 'pinned' ? pinning.cpu : null,
    };
}
function isOlder(version, than) {
    const [left, right] = [version, than].map((text) => text.split('.').map(Number));
    for (let part = 0; part < 3; part++) {
        const difference = (left?.[part] ?? 0) - (right?.[part] ?? 0);
        if (difference !== 0)
            return difference < 0;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/gate/measure/set-up.js



async function setUpMeasuring(request) {
    const { env, nodeArgs, workerDir, benchTimeoutMs, compileCacheDir, execWrapper = [] } = request;
    await requireProgram(execWrapper[0], env);
    const node = await findSuiteNode(env);
    const pinning = await choosePinning(env);
    return {
        settings: {
            node: node.path,
            nodeArgs,
            env,
            // The user's own command last: it may choose another CPU.
            prefix: [...(pinning.kind === 'pinned' ? pinning.prefix : []), ...execWrapper],
            workerDir,
            benchTimeoutMs,
            ...(compileCacheDir === undefined ? {} : { compileCacheDir }),
        },
        environment: describeEnvironment(node, pinning),
        warnings: pinning.kind === 'free' ? [pinning.remark] : [],
    };
}
/** A wrapper that is not there would look like suites that do not load. */
async function requireProgram(program, env) {
    if (program === undefined || program.includes('/'))
        return;
    if ((await findOnPath(program, env)) !== undefined)
        return;
    const detail = 'exec_wrapper names it, and it is not on PATH';
    throw new GateError({ code: 'command-missing', command: program, detail });
}

;// CONCATENATED MODULE: ./build/gate/plan/catalogue.js

/** Joins both sides' definitions by id. Throws a GateError when one side defines an id twice. */
function catalogueBenchmarks(defined) {
    const entries = new Map();
    for (const { id, group, name, side, file, index } of defined) {
        const entry = entries.get(id) ?? { id, group, name };
        const earlier = entry[side];
        if (earlier) {
            throw new GateError({ code: 'duplicate-benchmark', id, files: [earlier.file, file] });
        }
        entries.set(id, { ...entry, [side]: { file, index } });
    }
    return [...entries.values()];
}

;// CONCATENATED MODULE: ./build/gate/plan/split-shards.js



const mostShards = 1000;
/** Reads `1/4`. Throws a GateError (usage) that names the flag or input. */
function parseShard(text, where) {
    const [, index = 0, count = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text.trim()) ?? []).map(Number);
    if (index >= 1 && index <= count && count <= mostShards)
        return { index, count };
    throw new GateError({
        code: 'usage',
        message: `${where} takes which part of how many, and "${text}" is none: write "1/4" for the first of four (at most ${mostShards}).`,
    });
}
/** The benchmarks of one shard, in the order in which they came. */
function takeShare(benchmarks, request) {
    if (request === undefined)
        return { members: benchmarks, shard: undefined };
    const { index, count, times } = request;
    const ids = benchmarks.map(({ id }) => id);
    const split = splitIntoShards(ids, count, times);
    const here = new Set(split[index - 1]);
    return {
        members: benchmarks.filter(({ id }) => here.has(id)),
        shard: { index, count, split_sha256: digestOf(split) },
    };
}
/**
 * Deals ids out to `count` shards so that each takes about as long: the longest first, each to the
 * shard with the least so far (LPT; Graham 1969: at most 4/3 of the best possible). It follows from the
 * set of ids and their times alone, whatever their order. Without times it deals them out in turn, and
 * so does it with what the times do not know, which counts as a middling one.
 */
function splitIntoShards(ids, count, times) {
    const known = [...times.values()].filter(isDuration);
    const middling = known.length > 0 ? median(known) : 1;
    const timeOf = (id) => {
        const time = times.get(id);
        return isDuration(time) ? time : middling;
    };
    const shards = Array.from({ length: count }, () => ({ ids: [], time: 0 }));
    for (const id of ids.toSorted((a, b) => timeOf(b) - timeOf(a) || (a < b ? -1 : 1))) {
        const least = shards.reduce((best, shard) => (isLighter(shard, best) ? shard : best));
        least.ids.push(id);
        least.time += timeOf(id);
    }
    return shards.map((shard) => shard.ids.sort());
}
/** Of two that took as long the one with fewer benchmarks: each costs something of its own. */
function isLighter(left, right) {
    if (left.time !== right.time)
        return left.time < right.time;
    return left.ids.length < right.ids.length;
}
function isDuration(time) {
    return time !== undefined && Number.isFinite(time) && time > 0;
}
function digestOf(split) {
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(split)).digest('hex');
}

;// CONCATENATED MODULE: ./build/gate/measure-change.js










const sides = ['baseline', 'candidate'];
/**
 * Measures two trees against each other: lists what their suites define, calibrates what is selected,
 * and samples pairs until each benchmark is decided. A benchmark that cannot be measured is failed and
 * the others go on; a suite that cannot be loaded stops the run with a GateError.
 */
async function measureChange(trees, policy, stopping, processes, ports) {
    const setup = await setUpMeasuring({
        ...processes,
        nodeArgs: policy.nodeArgs,
        execWrapper: policy.execWrapper,
        benchTimeoutMs: policy.benchTimeoutSeconds * 1000,
    });
    const listed = await listBenchmarks(trees, setup, policy, ports);
    const selected = selectListed(listed.entries, policy);
    const share = takeShare(selected, policy.shard);
    const calibrations = await calibrate(trees, setup, share.members, ports);
    const plan = planRun(policy, selected.length, stopping.looks, share);
    const drafts = share.members
        .map((entry) => draftEvidence(entry, calibrations, policy))
        .map((draft) => withInjectedWork(draft, stopping.injectedPercent ?? 0));
    const run = await samplePairs(trees, setup, drafts, plan, stopping, ports);
    return {
        plan,
        environment: setup.environment,
        benchmarks: drafts.map((draft) => completeEvidence(draft, run)),
        warnings: [...setup.warnings, ...listed.warnings],
    };
}
function suiteOn(trees, side, file) {
    const foreignRoot = trees[side === 'baseline' ? 'candidate' : 'baseline'].root;
    return { side, file, root: trees[side].root, foreignRoot };
}
async function listBenchmarks(trees, setup, policy, ports) {
    ports.progress.report({ kind: 'stage', text: 'Loading the suites' });
    // File by file, so that both sides of one load at the same time.
    const files = new Set(sides.flatMap((side) => trees[side].suites));
    const suites = [...files].flatMap((file) => sides
        .filter((side) => trees[side].suites.includes(file))
        .map((side) => suiteOn(trees, side, file)));
    const listings = await listSuites(setup.settings, suites);
    const warnings = [];
    for (const listing of listings) {
        if (listing.kind === 'listed')
            continue;
        const { file, side, detail } = listing;
        const error = new GateError({ code: 'suite-failed', file, side, detail });
        if (side === 'candidate' || policy.onMissingBaseline === 'fail')
            throw error;
        warnings.push(error.message);
    }
    const defined = listings.flatMap((listing) => listing.kind === 'listed' ? listing.cases.map((one) => ({ ...one, side: listing.side })) : []);
    const entries = catalogueBenchmarks(defined);
    if (entries.length === 0)
        throw new GateError({ code: 'no-benchmarks', files: [...files] });
    return { entries, warnings };
}
function selectListed(entries, policy) {
    const selected = selectBenchmarks(entries, policy.benchFilter);
    if (selected.length > 0)
        return selected;
    throw new GateError({
        code: 'filter-matches-nothing',
        filter: policy.benchFilter,
        some: entries.slice(0, 3).map(({ id }) => id),
    });
}
/** Both sides of a file at the same time; a benchmark that the candidate lacks is not run at all. */
async function calibrate(trees, setup, selected, ports) {
    ports.progress.report({ kind: 'stage', text: `Trying ${selected.length} benchmarks` });
    const calibrations = new Map();
    const places = selected.flatMap((entry) => entry.candidate ? sides.flatMap((side) => (entry[side] ? [{ side, ...entry[side] }] : [])) : []);
    for (const ofFile of Map.groupBy(places, ({ file }) => file).values()) {
        const perSide = [...Map.groupBy(ofFile, ({ side }) => side)];
        await Promise.all(perSide.map(async ([side, wanted]) => {
            const file = wanted[0]?.file;
            const indexes = wanted.map(({ index }) => index);
            const results = await calibrateSuite(setup.settings, suiteOn(trees, side, file), indexes);
            for (const [index, result] of results) {
                calibrations.set(calibrationKey(side, file, index), result);
            }
        }));
    }
    return calibrations;
}
function samplePairs(trees, setup, drafts, plan, stopping, ports) {
    const outcomes = new Map(drafts.map(({ evidence }) => [evidence.bench_id, evidence.outcome]));
    const isDecided = (id, pairs) => {
        const outcome = outcomes.get(id);
        if (outcome?.kind !== 'measured')
            return true;
        const { sampling, limit_percent } = outcome;
        return stopping.needsNoMorePairs(pairs, sampling.estimator, limit_percent, plan);
    };
    return measurePairs({
        settings: setup.settings,
        roots: { baseline: trees.baseline.root, candidate: trees.candidate.root },
        benchmarks: drafts.flatMap(({ planned }) => planned ?? []),
        droppedFraction: plan.dropped_turn_fraction,
        budgetMs: plan.time_budget_ms,
        isDecided,
        coin: () => (Math.random() < 0.5 ? 'baseline' : 'candidate'),
    }, ports);
}

;// CONCATENATED MODULE: ./build/gate/plan/find-suites.js

const neverSuites = [
    '**/node_modules/**',
    '**/dist/**',
    '**/*.d.{ts,mts,cts}',
    '**/*.{test,spec}.*',
];
/**
 * The suites among a tree's files (paths from its root, `/` between parts), in a fixed order. Globs
 * follow picomatch; files and folders that start with a dot are left out unless a glob names them.
 */
function findSuites(files, globs) {
    const matches = picomatch(globs.filter((glob) => glob !== ''));
    // `dot`: also below a folder such as `.perf`, which `**` alone does not enter.
    const isNever = picomatch(neverSuites, { dot: true });
    return files.filter((file) => matches(file) && !isNever(file)).sort();
}

;// CONCATENATED MODULE: ./build/gate/processes/child-environment.js

/** What a program needs to start and to speak the user's language; nothing that carries a secret. */
const passedEverywhere = /^(?:PATH|LANG|LANGUAGE|LC_[A-Z]+|TZ)$/;
const passedOnWindows = /^(?:PATH|PATHEXT|COMSPEC|SYSTEMROOT|SYSTEMDRIVE|WINDIR|OS|PROGRAMFILES|PROGRAMFILES\(X86\)|PROGRAMDATA|NUMBER_OF_PROCESSORS|PROCESSOR_ARCHITECTURE)$/i;
/**
 * The Actions runner's tokens, inputs and command files. Code under test that holds one of them could
 * steer the workflow, so no setting passes them on.
 */
const neverPassed = /^(?:ACTIONS_.*|INPUT_.*|GITHUB_(?:ENV|PATH|OUTPUT|STATE|STEP_SUMMARY)|RUNNER_TOKEN)$/i;
/**
 * The environment of commands and benchmark processes: an allow-list taken from our own environment,
 * the variables named by `passEnv`, and `tempHome` (an existing folder) as home and as folder for
 * temporary files. Throws a GateError (usage) when `passEnv` names a variable of the Actions runner.
 */
function childEnvironment(passEnv, tempHome, own = process.env, platform = process.platform) {
    const refused = passEnv.find((name) => neverPassed.test(name));
    if (refused !== undefined) {
        throw new GateError({
            code: 'usage',
            message: `pass_env names "${refused}", which belongs to the Actions runner and would let benchmark code steer the workflow: take it out, and give the value under a name of your own if a suite needs it.`,
        });
    }
    const onWindows = platform === 'win32';
    const env = {};
    for (const [name, value] of Object.entries(own)) {
        if (value === undefined)
            continue;
        if (passedEverywhere.test(name) || (onWindows && passedOnWindows.test(name)))
            env[name] = value;
    }
    const folders = onWindows
        ? ['USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'TEMP', 'TMP', 'HOME']
        : ['HOME', 'TMPDIR'];
    for (const name of folders)
        env[name] = tempHome;
    // Last, so that a user who needs the real HOME can say so.
    for (const name of passEnv) {
        const value = own[name];
        if (value !== undefined)
            env[name] = value;
    }
    return env;
}

;// CONCATENATED MODULE: ./build/gate/measure-against.js








/**
 * Measures the tree as it is against a commit, which is checked out and given its dependencies first.
 * Throws a GateError when the baseline cannot be prepared; with `on_missing_baseline: warn` every
 * benchmark is new instead, and a warning says why.
 */
async function measureAgainst(commit, candidate, policy, request, run) {
    const { repository, ports } = run;
    const suitesOf = async (id) => findSuites(await listFiles(repository, id), policy.benchFiles);
    const suites = { baseline: await suitesOf(commit), candidate: await suitesOf(candidate.commit) };
    if (suites.candidate.length === 0 && suites.baseline.length === 0) {
        throw new GateError({ code: 'no-suites', globs: [...policy.benchFiles] });
    }
    ports.progress.report({ kind: 'stage', text: 'Preparing the baseline' });
    const env = childEnvironment(policy.passEnv, run.tempDir);
    const { tree, warnings } = await prepareOrWarn(commit, policy, env, run);
    try {
        const measured = await measureChange({
            baseline: { root: tree.root, suites: warnings.length > 0 ? [] : suites.baseline },
            candidate: { root: repository.root, suites: suites.candidate },
        }, policy, request.stopping, { env, workerDir: request.workerDir, compileCacheDir: (0,external_node_path_.join)(run.tempDir, 'compiled') }, ports);
        return { ...measured, warnings: [...warnings, ...measured.warnings] };
    }
    catch (error) {
        throw policy.buildCommand === undefined
            ? await explainMissingFile(error, repository, tree.root)
            : error;
    }
    finally {
        await tree.remove();
    }
}
/** A tree that could not be prepared is an empty one where the policy says so. */
async function prepareOrWarn(commit, policy, env, { repository, tempDir }) {
    try {
        const tree = await prepareBaseline(repository, commit, policy, env, tempDir);
        return { tree, warnings: [] };
    }
    catch (error) {
        const problem = problemOf(error);
        if (policy.onMissingBaseline === 'fail' || exitCodeOf(problem) !== 3)
            throw error;
        const nothing = { root: (0,external_node_path_.join)(tempDir, 'no-baseline'), remove: async () => { } };
        return { tree: nothing, warnings: [new GateError(problem).message] };
    }
}

;// CONCATENATED MODULE: ./build/gate/publish/write-reports.js



/** Names of what a run leaves below `artifacts/ci/`. */
const reportFiles = {
    report: 'perf_regression_report.v1.json',
    evidence: 'perf_evidence.v1.json',
    markdown: 'perf_regression_report.md',
    html: 'perf_regression_report.html',
};
/** Removes what earlier runs left, so that none of it survives a run that fails. */
function clearReports(root) {
    return remove(root, Object.values(reportFiles));
}
/** The same but for the evidence, which may be what is judged again and took minutes to measure. */
function clearVerdicts(root) {
    const { evidence: _, ...verdicts } = reportFiles;
    return remove(root, Object.values(verdicts));
}
async function remove(root, names) {
    const folder = await reportFolder(root);
    await Promise.all(names.map((name) => (0,promises_.rm)((0,external_node_path_.join)(folder, name), { force: true })));
}
/** Writes each file beside its place and then renames it, so that none is ever half-written. Returns paths. */
async function writeReports(root, texts) {
    const folder = await reportFolder(root);
    await (0,promises_.mkdir)(folder, { recursive: true });
    const write = async (name, text) => {
        const path = (0,external_node_path_.join)(folder, name);
        const fresh = `${path}.${process.pid}.new`;
        await (0,promises_.rm)(fresh, { force: true });
        await (0,promises_.writeFile)(fresh, text, { flag: 'wx' });
        await (0,promises_.rename)(fresh, path);
        return path;
    };
    return {
        ...(texts.evidence === undefined
            ? {}
            : { evidence: await write(reportFiles.evidence, texts.evidence) }),
        ...(texts.html === undefined ? {} : { html: await write(reportFiles.html, texts.html) }),
        markdown: await write(reportFiles.markdown, texts.markdown),
        report: await write(reportFiles.report, texts.report),
    };
}
/** A change can commit `artifacts` as a link to elsewhere: then nothing is written. */
async function reportFolder(root) {
    let folder = root;
    for (const part of ['artifacts', 'ci']) {
        folder = (0,external_node_path_.join)(folder, part);
        const found = await (0,promises_.lstat)(folder).catch(() => undefined);
        if (found && !found.isDirectory()) {
            const detail = 'it must be a folder, not a link or a file, because the reports go there';
            throw new GateError({ code: 'unsafe-path', path: (0,external_node_path_.relative)(root, folder), detail });
        }
    }
    return folder;
}

;// CONCATENATED MODULE: ./build/gate/report/rank-results.js
/** Most important first: what a reader must act on, then what may matter, then what is fine. */
const statusOrder = [
    'regressed',
    'failed',
    'risk_noted',
    'inconclusive',
    'removed',
    'new',
    'improved',
    'pass',
];
/** Most important first; within a status the largest effect first, then by id. */
function rankResults(results) {
    return [...results].sort((a, b) => statusOrder.indexOf(a.status) - statusOrder.indexOf(b.status) ||
        effectOf(b) - effectOf(a) ||
        (a.bench_id < b.bench_id ? -1 : 1));
}
/** By size: for an improvement the largest is the one furthest below zero. */
function effectOf({ delta_percent: delta, status }) {
    if (delta === null)
        return Number.NEGATIVE_INFINITY;
    return status === 'improved' ? -delta : delta;
}
function countStatuses(report) {
    const counts = {
        regressed: 0,
        failed: 0,
        risk_noted: 0,
        inconclusive: 0,
        removed: 0,
        new: 0,
        improved: 0,
        pass: 0,
    };
    for (const { status } of report.benchmarks)
        counts[status] += 1;
    return counts;
}

;// CONCATENATED MODULE: ./build/gate/report/headline.js


const mostErrorCharacters = 1_000;
/** The verdict as one sentence; of a report with an error, the error's. */
function headline(report) {
    if (report.error !== undefined) {
        return `fj-perf-gate: ${formatForeign(report.error.message, mostErrorCharacters)}`;
    }
    return `fj-perf-gate: ${shardName(report)}${verdict(report)}`;
}
/** `1 regressed, 2 inconclusive, 30 pass`: every status that occurs, most important first. */
function tally(report) {
    const counts = countStatuses(report);
    return statusOrder
        .filter((status) => counts[status] > 0)
        .map((status) => `${counts[status]} ${statusWords[status]}`)
        .join(', ');
}
/** How a status reads in a sentence. */
const statusWords = {
    regressed: 'regressed',
    failed: 'failed',
    risk_noted: 'accepted by a risk note',
    inconclusive: 'inconclusive',
    removed: 'removed',
    new: 'new',
    improved: 'improved',
    pass: 'pass',
};
function shardName({ shard }) {
    return shard === undefined ? '' : `shard ${shard.index} of ${shard.count}: `;
}
function verdict(report) {
    const counts = countStatuses(report);
    const total = report.benchmarks.length;
    if (total === 0) {
        return report.shard === undefined ? 'no benchmark was compared' : 'no benchmark falls to it';
    }
    const all = formatCount(total, 'benchmark');
    const details = ['risk_noted', 'inconclusive', 'removed', 'improved']
        .filter((status) => counts[status] > 0)
        .map((status) => `${counts[status]} ${statusWords[status]}`);
    if (counts.regressed > 0) {
        const failed = counts.failed > 0 ? `, ${counts.failed} failed` : '';
        const mild = report.overall_status === 'pass' ? ' (reported only, as the budgets ask)' : '';
        return `${counts.regressed} of ${all} regressed${failed}${mild}`;
    }
    if (counts.failed > 0)
        return `${counts.failed} of ${all} failed`;
    if (report.overall_status === 'fail') {
        return `failed by the budgets' rules: of ${all}, ${details.join(', ') || 'none passed them'}`;
    }
    const none = total === 1 ? 'the one benchmark did not regress' : `none of ${all} regressed`;
    return [none, ...details].join(', ');
}

;// CONCATENATED MODULE: ./build/gate/report/page-data.js



/** Characters of figures in a page: a browser reads that many in a fraction of a second. */
const mostDetailCharacters = 12_000_000;
const quantileSteps = 40;
function composePageData(report, { evidence, record }, most = mostDetailCharacters) {
    const measured = new Map(evidence?.benchmarks.map((one) => [one.bench_id, one]));
    const trends = trendsOf(record);
    const kept = new Map();
    let [characters, leftOut] = [0, 0];
    // The important ones first: where not all fit, it is the uneventful ones that lack figures.
    for (const { bench_id } of rankResults(report.benchmarks)) {
        const detail = detailOf(measured.get(bench_id), trends.get(bench_id) ?? []);
        if (detail === undefined)
            continue;
        characters += JSON.stringify(detail).length;
        if (characters <= most)
            kept.set(bench_id, detail);
        else
            leftOut += 1;
    }
    return {
        data: {
            verdict: headline(report).replace(/^fj-perf-gate: /, ''),
            report,
            noise_percent: noiseOf(report, record),
            details_left_out: leftOut,
        },
        details: report.benchmarks.map(({ bench_id }) => kept.get(bench_id) ?? null),
    };
}
/**
 * Quantiles 0, 2.5, …, 100 % of several processes' samples together, from each one's own quantiles.
 * A process's inner quantiles stand for the samples around them, its first and last for half as many.
 */
function pooledQuantiles(processes) {
    const inner = ascending(processes.flatMap((quantiles) => quantiles.slice(1, -1)));
    const outer = ascending(processes.flatMap(outermost));
    const halves = 2 * inner.length + outer.length;
    if (halves === 0)
        return [];
    const pooled = [];
    let [at, ofInner, ofOuter, passed] = [0, 0, 0, 0];
    for (let step = 0; step <= quantileSteps; step++) {
        const wanted = Math.max(1, (step / quantileSteps) * halves - 1e-9);
        while (passed < wanted) {
            const isInner = (inner[ofInner] ?? Infinity) <= (outer[ofOuter] ?? Infinity);
            at = (isInner ? inner[ofInner++] : outer[ofOuter++]) ?? 0;
            passed += isInner ? 2 : 1;
        }
        pooled.push(shortNs(at));
    }
    return pooled;
}
function outermost(quantiles) {
    return quantiles.filter((_, i) => i === 0 || i === quantiles.length - 1);
}
/** A typed array sorts numbers without calling back: a large run has a million of them here. */
function ascending(values) {
    return new Float64Array(values).sort();
}
function detailOf(evidence, trend) {
    const outcome = evidence?.outcome;
    if (outcome?.kind === 'measured' && outcome.pairs.length > 0)
        return figuresOf(outcome, trend);
    if (trend.length === 0)
        return undefined;
    return { sampling: null, effects_percent: [], first: '', baseline: null, candidate: null, trend };
}
function figuresOf({ sampling, pairs }, trend) {
    return {
        sampling,
        effects_percent: pairs.map((pair) => page_data_short(100 * Math.expm1(pairLogRatio(pair, sampling.estimator)))),
        first: pairs.map(({ first }) => first[0]).join(''),
        baseline: sideOf(pairs.map(({ baseline }) => baseline)),
        candidate: sideOf(pairs.map(({ candidate }) => candidate)),
        trend,
    };
}
function sideOf(processes) {
    return {
        quantiles_ns: pooledQuantiles(processes.map((one) => one.pooled_quantiles_ns)),
        turn_p95_ns: processes.map((one) => one.turn_p95_ns.map(shortNs)),
    };
}
/**
 * Where the effect of equal code would lie nineteen times in twenty, from the spread of single pairs
 * when the baseline was saved and the number of pairs of this run.
 */
function noiseOf(report, record) {
    const spreads = new Map(record?.benchmarks.map((one) => [one.bench_id, one.noise.pair_sd_percent]));
    return report.benchmarks.map(({ bench_id, pairs }) => {
        const spread = spreads.get(bench_id);
        return spread === undefined || pairs === 0 ? null : page_data_short((2 * spread) / Math.sqrt(pairs));
    });
}
function trendsOf(record) {
    const trends = new Map();
    if (record === undefined)
        return trends;
    const latest = Object.fromEntries(record.benchmarks.map((one) => [one.bench_id, one.p95_ns]));
    const moments = [
        ...record.history.toReversed(),
        { commit: record.commit, saved_at_unix_ms: record.saved_at_unix_ms, p95_ns: latest },
    ];
    for (const { commit, saved_at_unix_ms, p95_ns } of moments) {
        for (const [benchId, ns] of Object.entries(p95_ns)) {
            const point = { commit: commit.slice(0, 12), saved_at_unix_ms, p95_ns: shortNs(ns) };
            trends.set(benchId, [...(trends.get(benchId) ?? []), point]);
        }
    }
    return trends;
}
/** A picture shows no more than four digits. */
function shortNs(ns) {
    return Number(ns.toPrecision(4));
}
function page_data_short(percent) {
    return Number(percent.toFixed(2));
}

;// CONCATENATED MODULE: ./build/gate/report/html.js

/** Where the built page (`dist/report-page/index.html`) takes its data, as the text of data blocks. */
const dataPlace = '"@report-data@"';
const detailsPlace = '"@report-details@"';
/**
 * The report as one HTML file that needs nothing else. `template` is the built page. The figures stand
 * in a data block of their own, which the page reads only when a benchmark is opened.
 */
function renderHtml(template, report, sources = {}) {
    const { data, details } = composePageData(report, sources);
    const [head, between, end] = cut(template);
    return [head, embedded(data), between, embedded(details), end].join('');
}
/** Throws for a template that is not the built page, which is a defect of the package. */
function cut(template) {
    const [head, rest, ...more] = template.split(dataPlace);
    const [between, end, ...others] = rest?.split(detailsPlace) ?? [];
    if (head === undefined || between === undefined || end === undefined) {
        throw new Error('The report page has no place for its data.');
    }
    if (more.length + others.length > 0)
        throw new Error('The report page has two places for data.');
    return [head, between, end];
}
/**
 * JSON that an HTML parser takes as text: without `<` there is no `</script` and no `<!--`, which end or
 * change a script element (https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements).
 * In JSON these characters occur in strings only, where their escapes mean the same.
 */
function embedded(value) {
    return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

// EXTERNAL MODULE: ./node_modules/mdast-util-gfm/lib/index.js + 6 modules
var mdast_util_gfm_lib = __webpack_require__(5618);
// EXTERNAL MODULE: ./node_modules/mdast-util-to-markdown/lib/index.js + 14 modules
var mdast_util_to_markdown_lib = __webpack_require__(9059);
;// CONCATENATED MODULE: ./build/gate/judge/risk-note-path.js

const riskNotesDir = 'artifacts/performance/risk_notes';
const suffix = '.risk_note.json';
const longestStem = 150;
/**
 * Where the note for a benchmark belongs, relative to the repository's root:
 * `artifacts/performance/risk_notes/<group>_<name>.risk_note.json`.
 *
 * A hash of the id is added where the name alone would not tell one benchmark from another: a
 * character other than "/" had to be replaced, the name is too long, or one of `allIds` would get the
 * same name (upper and lower case count as the same, as they do on macOS and Windows).
 */
function riskNotePath(benchId, allIds = []) {
    const plain = plainStem(benchId);
    const folded = plain.toLowerCase();
    const ambiguous = /[^A-Za-z0-9._/-]/.test(benchId) ||
        plain.length > longestStem ||
        allIds.some((id) => id !== benchId && plainStem(id).toLowerCase() === folded);
    const hash = () => (0,external_node_crypto_.createHash)('sha256').update(benchId).digest('hex').slice(0, 8);
    const stem = ambiguous ? `${plain.slice(0, longestStem)}-${hash()}` : plain;
    return `${riskNotesDir}/${stem}${suffix}`;
}
/** Tells most other benchmarks' notes from this one's without looking at all ids. */
function mayBeNoteOf(fileName, benchId) {
    return fileName.startsWith(plainStem(benchId).slice(0, longestStem));
}
function plainStem(benchId) {
    return benchId.replace(/[^A-Za-z0-9.-]/g, '_');
}

;// CONCATENATED MODULE: ./build/gate/judge/risk-note-template.js
const validDays = 90;
const dayMs = 86_400_000;
/**
 * A note for one benchmark that regressed, to be filled in: it meets the schema, bounds the effect by
 * the upper end of its interval, holds for 90 days, and is not approved yet.
 */
function riskNoteTemplate(result, nowUnixMs) {
    const worstPercent = Math.max(result.delta_percent ?? 0, result.interval?.upper_percent ?? 0);
    return {
        schema_version: 'fj.risk-note.v1',
        packet_id: 'the name of this change',
        generated_at_unix_ms: nowUnixMs,
        threat_surface_summary: 'What this change adds, in one sentence.',
        risks: [
            {
                risk_id: 'R1',
                category: 'performance',
                description: 'What is slower, for whom, and why that is worth it.',
                likelihood: 'certain',
                impact: 'low',
                mitigation_status: 'accepted',
                mitigations: [],
                residual_risk: 'low',
                evidence_refs: [],
            },
        ],
        top_open_risk_id: 'R1',
        signoff: { author: 'who accepts it', approved: false, signed_at: utcDay(nowUnixMs) },
        acceptance: {
            bench_id: result.bench_id,
            metric: 'p95',
            max_delta_percent: Math.max(1, Math.ceil(worstPercent)),
            expires_on: utcDay(nowUnixMs + validDays * dayMs),
        },
    };
}
/** YYYY-MM-DD. */
function utcDay(unixMs) {
    return new Date(unixMs).toISOString().slice(0, 10);
}

;// CONCATENATED MODULE: ./build/gate/report/markdown-nodes.js

/**
 * What GitHub turns into something else even in escaped text: mentions, references to issues and
 * commits, links, formulas, emoji. In code it leaves them alone.
 */
const meansMoreOnGitHub = /[@#$]|:\/\/|www\.|\bGH-\d|\b[0-9a-f]{7,}\b|:[\w+-]+:/i;
function markdown_nodes_text(value) {
    return { type: 'text', value };
}
/** A name from outside: always code. */
function markdown_nodes_name(value) {
    return foreignCode(formatForeign(value, 200));
}
function code(value) {
    return { type: 'inlineCode', value };
}
/** A sentence that may quote what others wrote: as text where that is harmless, otherwise as code. */
function sentence(value, mostCharacters = 400) {
    const line = formatForeign(value, mostCharacters);
    return meansMoreOnGitHub.test(line) ? foreignCode(line) : markdown_nodes_text(line);
}
/** Parsers disagree on whether a pipe after a backslash ends a table's cell: keep the two apart. */
function foreignCode(line) {
    return code(line.replace(/\\(?=\|)/g, '\\ '));
}
function paragraph(...children) {
    return { type: 'paragraph', children };
}
function heading(depth, ...children) {
    return { type: 'heading', depth, children };
}
function bullets(items) {
    return {
        type: 'list',
        ordered: false,
        spread: false,
        children: items.map((children) => ({
            type: 'listItem',
            spread: false,
            children: [paragraph(...children)],
        })),
    };
}
function table(columns, rows) {
    const row = (cells) => ({
        type: 'tableRow',
        children: cells.map((cell) => ({ type: 'tableCell', children: [cell] })),
    });
    return {
        type: 'table',
        align: columns.map((column) => column.align ?? 'left'),
        children: [row(columns.map((column) => markdown_nodes_text(column.title))), ...rows.map(row)],
    };
}
/** `summary` is ours and plain: it stands in HTML. */
function folded(summary, children) {
    return [html(`<details>\n<summary>${summary}</summary>`), ...children, html('</details>')];
}
function html(value) {
    return { type: 'html', value };
}

;// CONCATENATED MODULE: ./build/gate/report/markdown-details.js






/** The last moment that a date can hold, less the time a note is valid. */
const latestUnixMs = 8.6e15 - 1e10;
/** The machine and versions behind the figures, folded. */
function environmentDetails(report) {
    const { environment } = report;
    const pinned = environment.pinned_cpu === null
        ? 'not pinned to a CPU'
        : `both sides on CPU ${environment.pinned_cpu}`;
    const items = [
        [
            markdown_nodes_text('CPU: '),
            markdown_nodes_name(environment.cpu_model),
            markdown_nodes_text(`, ${environment.cpu_count} cores, ${pinned}`),
        ],
        [markdown_nodes_text('System: '), markdown_nodes_name(`${environment.os} ${environment.arch}`)],
        [markdown_nodes_text('Node: '), markdown_nodes_name(environment.node), markdown_nodes_text(', V8 '), markdown_nodes_name(environment.v8)],
        [
            markdown_nodes_text('fj-perf-gate: '),
            markdown_nodes_name(report.tool_version),
            markdown_nodes_text(`, ${formatDuration(report.duration_ms)} in all`),
        ],
    ];
    if (report.policy_source !== undefined) {
        items.push([markdown_nodes_text('Rules: '), markdown_nodes_name(report.policy_source)]);
    }
    return folded('Environment', [bullets(items)]);
}
/** Commands that compare the same two commits; nothing where a commit is unknown. */
function reproduceDetails(report) {
    const { baseline_id: baseline, candidate_id: candidate } = report;
    if (!isCommit(baseline) || !isCommit(candidate))
        return [];
    const lines = [
        `git fetch origin ${baseline} ${candidate}`,
        `git checkout --detach ${baseline}`,
        'npx fj-perf-gate baseline save --name compared',
        `git checkout --detach ${candidate}`,
        `npx fj-perf-gate check --baseline compared${filterOf(report)}`,
    ];
    return folded('Reproduce locally', [
        paragraph(markdown_nodes_text('Install dependencies after each checkout as you usually do.')),
        { type: 'code', lang: 'sh', value: lines.join('\n') },
    ]);
}
/** A note to fill in, for the largest regression; nothing where its id cannot be shown as it is. */
function acceptDetails(report) {
    const first = rankResults(report.benchmarks).find((one) => one.status === 'regressed');
    if (first === undefined || report.generated_at_unix_ms > latestUnixMs)
        return [];
    if (first.bench_id.length > 200 || toPlainLine(first.bench_id) !== first.bench_id)
        return [];
    const ids = report.benchmarks.map((one) => one.bench_id);
    const note = riskNoteTemplate(first, report.generated_at_unix_ms);
    return folded('Accept the regression with a risk note', [
        paragraph(markdown_nodes_text('If the slowdown is worth it, fill this in and add it to this change as '), markdown_nodes_name(riskNotePath(first.bench_id, ids)), markdown_nodes_text('; it counts once "approved" is true. Each benchmark needs a note of its own.')),
        { type: 'code', lang: 'json', value: JSON.stringify(note, null, 2) },
    ]);
}
function isCommit(id) {
    return id !== null && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(id);
}
/** Only the one benchmark that regressed, if its id needs no quoting in any shell. */
function filterOf(report) {
    const [first, ...others] = report.benchmarks.filter((one) => one.status === 'regressed');
    if (first === undefined || others.length > 0)
        return '';
    return /^[A-Za-z0-9][A-Za-z0-9._/-]*$/.test(first.bench_id) ? ` --filter ${first.bench_id}` : '';
}

;// CONCATENATED MODULE: ./build/gate/report/interval-bar.js
const limitMark = '┃';
/** Read beside every bar. */
const barLegend = `0 is no change, ${limitMark} the limit, ◆ the effect, ━ its interval`;
/**
 * The interval drawn against the threshold, for fixed-width text. No change and the limit stand at the
 * same place in every bar (one third and one half), whatever the limit is, so that bars below each other
 * compare; what lies beyond four limits, or two below zero, is drawn as an arrow at the edge.
 * The empty parts are dots because HTML would collapse spaces.
 */
function intervalBar(result, width) {
    const { delta_percent: delta, interval, limit_percent: limit } = result;
    if (delta === null || interval === null || limit === null || limit <= 0)
        return '';
    const columnOf = (percent) => Math.round(((percent / limit + 2) / 6) * (width - 1));
    const cells = Array.from({ length: width }, () => '·');
    const from = Math.max(0, columnOf(interval.lower_percent));
    const to = Math.min(width - 1, columnOf(interval.upper_percent));
    for (let column = from; column <= to; column++)
        cells[column] = '━';
    cells[columnOf(0)] = '0';
    cells[columnOf(limit)] = limitMark;
    cells[Math.min(width - 1, Math.max(0, columnOf(delta)))] = '◆';
    if (columnOf(interval.upper_percent) >= width)
        cells[width - 1] = '▶';
    if (columnOf(interval.lower_percent) < 0)
        cells[0] = '◀';
    return cells.join('');
}

;// CONCATENATED MODULE: ./build/gate/report/markdown-sections.js




const barWidth = 25;
const mostListItems = 20;
const bench = { title: 'Benchmark' };
const effect = { title: 'Effect', align: 'right' };
const interval = { title: 'Interval', align: 'right' };
const limit = { title: 'Limit', align: 'right' };
const p95 = { title: 'p95', align: 'right' };
const regressedSection = (results, budget) => {
    const rows = results.map((result) => [
        markdown_nodes_name(result.bench_id),
        ...effectCells(result),
        markdown_nodes_text(formatChange(result.baseline_p95_ns, result.candidate_p95_ns)),
        code(intervalBar(result, barWidth) || ' '),
    ]);
    const columns = [bench, effect, interval, limit, p95, { title: 'Against the limit' }];
    const legend = paragraph(markdown_nodes_text(`In the last column ${barLegend}.`));
    return titled('Regressed', cutTable(columns, rows, budget), [legend]);
};
const failedSection = (results, budget) => {
    const rows = results.map((result) => [markdown_nodes_name(result.bench_id), sentence(result.reason)]);
    return titled('Failed', cutTable([bench, { title: 'What happened' }], rows, budget));
};
/** Why a regression was accepted stands in the findings, by benchmark. */
function acceptedSection(report) {
    const reasons = new Map(report.risk_note_findings
        .filter((finding) => finding.outcome === 'covers')
        .map((finding) => [finding.bench_id, finding.message]));
    return (results, budget) => {
        const rows = results.map((result) => [
            markdown_nodes_name(result.bench_id),
            ...effectCells(result),
            result.risk_note_ref === undefined ? markdown_nodes_text('') : markdown_nodes_name(result.risk_note_ref),
            sentence(reasons.get(result.bench_id) ?? result.reason),
        ]);
        const columns = [bench, effect, interval, limit, { title: 'Risk note' }, { title: 'Terms' }];
        return titled('Accepted by a risk note', cutTable(columns, rows, budget));
    };
}
const inconclusiveSection = (results, budget) => {
    const rows = results.map((result) => [
        markdown_nodes_name(result.bench_id),
        ...effectCells(result),
        markdown_nodes_text(formatLimit(result.smallest_detectable_percent ?? null)),
        sentence(result.reason),
    ]);
    const columns = [bench, effect, interval, limit];
    const more = [{ title: 'Smallest visible effect', align: 'right' }, { title: 'Why' }];
    return titled('Inconclusive', cutTable([...columns, ...more], rows, budget));
};
const oneSidedSection = (results, budget) => {
    const rows = results.map((result) => [
        markdown_nodes_text(statusWords[result.status]),
        markdown_nodes_name(result.bench_id),
        markdown_nodes_text(formatNs(result.candidate_p95_ns ?? result.baseline_p95_ns)),
        sentence(result.reason),
    ]);
    const columns = [{ title: 'Status' }, bench, p95, { title: 'Remark' }];
    return titled('On one side only', cutTable(columns, rows, budget));
};
const allSection = (results, budget) => {
    const rows = results.map((result) => [
        markdown_nodes_text(statusWords[result.status]),
        markdown_nodes_name(result.bench_id),
        ...effectCells(result),
        markdown_nodes_text(formatChange(result.baseline_p95_ns, result.candidate_p95_ns)),
        markdown_nodes_text(String(result.pairs)),
    ]);
    const pairs = { title: 'Pairs', align: 'right' };
    return cutTable([{ title: 'Status' }, bench, effect, interval, limit, p95, pairs], rows, budget);
};
/** Notes of this change that cover nothing, each with the reason. */
function findingsSection(report) {
    const findings = report.risk_note_findings.filter((finding) => finding.outcome !== 'covers');
    const items = findings.map((finding) => [
        markdown_nodes_name(finding.path),
        markdown_nodes_text(`: ${finding.outcome.replace('_', ' ')}. `),
        sentence(finding.message),
    ]);
    return titled('Risk notes that cover nothing', cutList(items));
}
function warningsSection(report) {
    return titled('Warnings', cutList(report.warnings.map((warning) => [sentence(warning)])));
}
function effectCells(result) {
    return [
        markdown_nodes_text(formatDelta(result.delta_percent)),
        markdown_nodes_text(formatInterval(result.interval)),
        markdown_nodes_text(formatLimit(result.limit_percent)),
    ];
}
function titled(title, content, after = []) {
    return content.length === 0 ? [] : [heading(4, markdown_nodes_text(title)), ...content, ...after];
}
function cutTable(columns, rows, budget) {
    if (rows.length === 0)
        return [];
    const shown = rows.slice(0, budget.left);
    budget.left -= shown.length;
    const rest = rows.length - shown.length;
    const more = paragraph(markdown_nodes_text(`${shown.length > 0 ? 'And ' : ''}${moreOf(rest)} the report.`));
    return [...(shown.length > 0 ? [table(columns, shown)] : []), ...(rest > 0 ? [more] : [])];
}
function cutList(items) {
    if (items.length === 0)
        return [];
    const rest = items.length - mostListItems;
    const more = rest > 0 ? [[markdown_nodes_text(`${moreOf(rest)} the report.`)]] : [];
    return [bullets([...items.slice(0, mostListItems), ...more])];
}
function moreOf(rest) {
    return `${rest} more in`;
}
/** What was compared, in one line below the headline. */
function comparedParagraph(report) {
    const parts = [];
    if (report.baseline_id !== null) {
        parts.push(markdown_nodes_text('Baseline '));
        if (report.baseline_name !== undefined)
            parts.push(markdown_nodes_name(report.baseline_name), markdown_nodes_text(' at '));
        parts.push(commit(report.baseline_id));
    }
    else {
        parts.push(markdown_nodes_text('No baseline'));
    }
    if (report.candidate_id !== null) {
        parts.push(markdown_nodes_text(', candidate '), commit(report.candidate_id));
    }
    const benchmarks = formatCount(report.benchmarks.length, 'benchmark');
    parts.push(markdown_nodes_text(`, limit ${formatLimit(report.regression_threshold_percent)}, ${benchmarks}.`));
    return paragraph(...parts);
}
function commit(id) {
    return code(formatForeign(id, 64).slice(0, 10));
}

;// CONCATENATED MODULE: ./build/gate/report/markdown.js








/** GitHub's limit, less room for a marker that whoever posts the text appends. */
const commentCharacters = (/* unused pure expression or super */ null && (65_536 - 536));
/** GitHub drops a step's summary above 1 MiB whole. */
const summaryBytes = 1_048_576 - 1_024;
/** The report as a pull request's comment; what does not fit is counted. */
function renderComment(report, options = {}) {
    const end = options.marker === undefined ? '' : `\n${options.marker}\n`;
    const limit = (options.limit ?? commentCharacters) - end.length;
    const body = fitInto(report, options.reportUrl, limit, (written) => written.length);
    return body + end;
}
/** The report as a job's summary; `limit` is in bytes of UTF-8. */
function renderSummary(report, options = {}) {
    const encoder = new TextEncoder();
    const bytes = (written) => encoder.encode(written).length;
    return fitInto(report, undefined, options.limit ?? summaryBytes, bytes);
}
/** Takes rows away, the least important first, until the text fits. */
function fitInto(report, reportUrl, limit, sizeOf) {
    // Every benchmark can stand in two tables; no row is shorter than 60 characters.
    let rows = Math.min(report.benchmarks.length * 2, Math.ceil(limit / 60));
    for (;;) {
        const written = write(report, reportUrl, { left: rows });
        const size = sizeOf(written);
        if (size <= limit)
            return written;
        if (rows === 0)
            return shortest(report, limit);
        rows = Math.min(rows - 1, Math.floor(rows * (limit / size) * 0.95));
    }
}
/** Where not even the sections' heads fit. A character has at most three bytes of UTF-8 per unit. */
function shortest(report, limit) {
    return toText([heading(3, sentence(headline(report), Math.max(1, Math.floor(limit / 6))))]);
}
function write(report, reportUrl, budget) {
    const ranked = rankResults(report.benchmarks);
    const of = (...statuses) => ranked.filter(({ status }) => statuses.includes(status));
    return toText([
        heading(3, sentence(headline(report), 1_200)),
        ...tallyParagraph(report),
        comparedParagraph(report),
        ...regressedSection(of('regressed'), budget),
        ...failedSection(of('failed'), budget),
        ...acceptedSection(report)(of('risk_noted'), budget),
        ...findingsSection(report),
        ...inconclusiveSection(of('inconclusive'), budget),
        ...oneSidedSection(of('removed', 'new'), budget),
        ...warningsSection(report),
        ...allDetails(ranked, budget),
        ...environmentDetails(report),
        ...reproduceDetails(report),
        ...acceptDetails(report),
        ...reportLink(reportUrl),
    ]);
}
/** An error takes the headline; what was measured all the same stands below it. */
function tallyParagraph(report) {
    if (report.error === undefined || report.benchmarks.length === 0)
        return [];
    return [paragraph(markdown_nodes_text(`${tally(report)}.`))];
}
function allDetails(ranked, budget) {
    if (ranked.length === 0)
        return [];
    const title = ranked.length === 1 ? 'The one result' : `All ${ranked.length} results`;
    return folded(title, allSection(ranked, budget));
}
function reportLink(url) {
    if (url === undefined || !/^https?:\/\//.test(url))
        return [];
    const children = [markdown_nodes_text('The whole report')];
    return [paragraph({ type: 'link', url: formatForeign(url, 2_000), children })];
}
function toText(children) {
    const root = { type: 'root', children };
    return (0,mdast_util_to_markdown_lib/* toMarkdown */.l)(root, {
        bullet: '-',
        extensions: [(0,mdast_util_gfm_lib/* gfmToMarkdown */.H)({ tablePipeAlign: false })],
    });
}

;// CONCATENATED MODULE: ./build/gate/run.js









/** Opens the repository and makes a temporary folder. Throws a GateError outside a repository. */
async function beginRun(cwd, tempParent, ports) {
    const repository = await openRepository(cwd);
    const parent = await (0,promises_.realpath)(tempParent ?? (0,external_node_os_.tmpdir)());
    const tempDir = await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, 'fj-perf-gate-'));
    const removeAtExit = () => (0,external_node_fs_.rmSync)(tempDir, { recursive: true, force: true, maxRetries: 3 });
    process.once('exit', removeAtExit);
    return {
        repository,
        ports,
        tempDir,
        startedAtUnixMs: ports.clock.nowUnixMs(),
        candidate: undefined,
        baselineId: null,
        record: undefined,
        thresholdPercent: 5,
        async [Symbol.asyncDispose]() {
            process.off('exit', removeAtExit);
            await (0,promises_.rm)(tempDir, { recursive: true, force: true });
        },
    };
}
/** Writes report, evidence, Markdown and the HTML page below `artifacts/ci/` of the repository. */
async function publishLocally(run, report, evidence, exitCode) {
    const html = await renderPage(run, report, evidence);
    const files = await writeReports(run.repository.root, {
        report: serializeDocument(reportDocument, report),
        markdown: renderSummary(report),
        ...(evidence ? { evidence: serializeDocument(evidenceDocument, evidence) } : {}),
        ...(html === undefined ? {} : { html }),
    });
    return { report, evidence, exitCode, files };
}
/** The page is for looking at: a run whose page cannot be drawn still has its verdict. */
async function renderPage({ ports, record }, report, evidence) {
    try {
        const template = await ports.reportPage?.();
        return template === undefined ? undefined : renderHtml(template, report, { evidence, record });
    }
    catch (error) {
        const detail = error instanceof Error ? error.message : String(error);
        ports.log.warn(`The HTML report could not be written: ${detail}`);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/gate/save-baseline.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});









/** Measured on saving, to know this machine's noise; not a verdict. */
const noisePairs = 4;
const samplingNoise = {
    looks: [noisePairs],
    needsNoMorePairs: (pairs) => pairs.length >= noisePairs,
};
/** Records the tree as it is as a named baseline, with the noise of this machine. */
async function saveBaseline(request, ports) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const run = __addDisposableResource(env_1, await beginRun(request.cwd, request.tempDir, ports), true);
            const { repository } = run;
            const candidate = await snapshotTree(repository);
            const policy = await loadPolicyOfTree(repository, request.cwd, request.budgetsPath, request.overrides);
            const name = request.name ?? policy.baselineName;
            const previous = request.previous ?? (await readRecord(repository, name).catch(() => undefined));
            const measured = await measureAgainst(candidate.commit, candidate, policy, { ...request, stopping: samplingNoise }, run);
            const suites = [...new Set(measured.benchmarks.map(({ source_file }) => source_file))];
            const sources = await digestSuites(repository.root, suites);
            const record = composeRecord(measured, sources, {
                toolVersion: toolVersion,
                name,
                commit: candidate.commit,
                ref: request.ref,
                savedAtUnixMs: ports.clock.nowUnixMs(),
                previous,
            });
            return { kind: 'saved', record, path: await storeBaseline(repository, record) };
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        const problem = problemOf(error);
        return {
            kind: 'failed',
            message: new GateError(problem).message,
            exitCode: exitCodeOf(problem),
        };
    }
}

;// CONCATENATED MODULE: ./build/gate/plan/measured-times.js

/**
 * What measuring each benchmark took, by id, in nanoseconds: all turns of all pairs of evidence; of a
 * record one turn, since it tells no more. Only multiplied and added, so that every machine gets the
 * same numbers from the same document.
 */
function measuredTimes(document) {
    const entries = document.schema_version === 'fj.perf-evidence.v1'
        ? document.benchmarks.map((one) => [one.bench_id, timeOfEvidence(one)])
        : document.benchmarks.map((one) => [one.bench_id, timeOfTurn(one)]);
    return new Map(entries.filter(([, time]) => time > 0));
}
/** 0 when nothing is known. */
function timeOfEvidence({ outcome }) {
    if (outcome.kind !== 'measured')
        return 0;
    return outcome.pairs
        .flatMap((pair) => [pair.baseline, pair.candidate])
        .reduce((sum, figures) => sum + timeOfProcess(figures, outcome.sampling), 0);
}
function timeOfProcess(figures, { samples_per_turn, calls_per_sample, measured_turns }) {
    const calls = samples_per_turn * calls_per_sample * (figures.warmup_turns + measured_turns);
    return calls * processP50Ns(figures);
}
function timeOfTurn({ samples_per_turn, calls_per_sample, p50_ns }) {
    return samples_per_turn * calls_per_sample * p50_ns;
}

;// CONCATENATED MODULE: ./build/gate/read-documents.js




/** Reads and checks a document that the user names. Throws a GateError. */
async function readDocument(kind, path) {
    return parseDocument(kind, await readText(kind.what, path), path);
}
/** What measuring each benchmark took, from evidence or from a baseline record. Throws a GateError. */
async function readTimes(path) {
    const text = await readText('The file to split by', path);
    const isRecord = text.slice(0, 1000).includes('"fj.perf-baseline.v1"');
    return measuredTimes(isRecord
        ? parseDocument(baselineDocument, text, path)
        : parseDocument(evidenceDocument, text, path));
}
async function readText(what, path) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (cause) {
        const detail = cause instanceof Error ? cause.message : String(cause);
        throw new GateError({ code: 'document-unreadable', what, path, detail }, { cause });
    }
}

;// CONCATENATED MODULE: ./build/cli/flags.js

/** A positive number, or undefined for a flag that was not given. Throws a GateError (usage). */
function positiveNumber(flag, text) {
    if (text === undefined)
        return undefined;
    const value = Number(text);
    if (text.trim() !== '' && Number.isFinite(value) && value > 0)
        return value;
    throw new GateError({
        code: 'usage',
        message: `${flag} takes a number above 0, and "${text}" is none: write for example "${flag} 5".`,
    });
}
/** Throws a GateError for a flag that makes no sense. */
function overridesOf(flags) {
    const thresholdPercent = positiveNumber('--threshold', flags.threshold);
    const timeBudgetSeconds = positiveNumber('--time-budget', flags.timeBudget);
    return {
        ...(thresholdPercent === undefined ? {} : { thresholdPercent }),
        ...(timeBudgetSeconds === undefined ? {} : { timeBudgetSeconds }),
        ...(flags.filter === undefined ? {} : { filter: flags.filter }),
    };
}

;// CONCATENATED MODULE: ./build/cli/run-request.js







/** The worker stands beside the bundle; run from the sources, in its own room. */
function workerDir() {
    const beside = (0,external_node_path_.join)(import.meta.dirname, '..', 'worker');
    return (0,external_node_fs_.existsSync)(beside) ? beside : (0,external_node_path_.join)(import.meta.dirname, '..', 'gate', 'measure', 'worker');
}
/** At the terminal the tree's own budgets hold. Throws a GateError for a flag that makes no sense. */
function runRequestOf(flags) {
    return {
        cwd: process.cwd(),
        budgetsPath: flags.budgets,
        policyFrom: 'head',
        overrides: overridesOf(flags),
        tempDir: (0,external_node_os_.tmpdir)(),
        workerDir: workerDir(),
    };
}
/** Which part of the benchmarks is meant. Throws a GateError for flags that make no sense. */
async function shardOf(flags) {
    const { shard, splitBy } = flags;
    if (shard !== undefined) {
        const times = splitBy === undefined ? new Map() : await readTimes(splitBy);
        return { shard: { ...parseShard(shard, '--shard'), times } };
    }
    if (splitBy === undefined)
        return {};
    const message = '--split-by says how to split into shards: give --shard as well.';
    throw new GateError({ code: 'usage', message });
}

// EXTERNAL MODULE: ./node_modules/log-update/index.js + 14 modules
var log_update = __webpack_require__(3519);
;// CONCATENATED MODULE: ./build/gate/report/terminal-progress.js


const initialProgress = { stage: 'starting', done: false };
function nextProgress(state, event) {
    switch (event.kind) {
        case 'stage':
            return { stage: formatForLog(event.text, 200), done: false };
        case 'listed': {
            const found = `${formatCount(event.benchmarks, 'benchmark')} in ${formatCount(event.suites, 'suite')}`;
            return { stage: `found ${found}`, done: false };
        }
        case 'round':
            return { ...state, round: event };
        case 'measuring':
            return { ...state, measuring: formatForLog(event.benchId, 200) };
        case 'done':
            return { ...state, done: true };
    }
}
/** One line of at most `columns` characters; empty when there is nothing more to show. */
function progressLine(state, columns) {
    if (state.done)
        return '';
    const { round, measuring } = state;
    if (round === undefined) {
        const text = measuring === undefined ? state.stage : `${state.stage}: ${measuring}`;
        return keepStart(text, columns);
    }
    const total = round.decided + round.undecided;
    const leftMs = round.budgetMs - round.elapsedMs;
    const left = leftMs > 0 ? `at most ${formatDuration(leftMs)} left` : 'time is up';
    const figures = `round ${round.round} · ${round.decided} of ${total} decided · ${left}`;
    const room = columns - figures.length - 3;
    if (measuring === undefined || room < 12)
        return keepStart(figures, columns);
    return `${figures} · ${keepEnd(measuring, room)}`;
}

;// CONCATENATED MODULE: ./build/gate/publish/report-page-file.js

/** The built report page, which stands beside a door's bundle; undefined where it was not built. */
async function readReportPage(path) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/cli/report-page.js








/** The page stands beside the bundle; run from the sources, where the build puts it. */
function readPage() {
    const beside = (0,external_node_path_.join)(import.meta.dirname, '..', 'report-page', 'index.html');
    const built = (0,external_node_path_.join)(import.meta.dirname, '..', '..', 'dist', 'report-page', 'index.html');
    return readReportPage((0,external_node_fs_.existsSync)(beside) ? beside : built);
}
/**
 * A report as the page. The evidence that stands beside it, as a run leaves it, is drawn as well when it
 * is of the same two commits; `warn` is told when it cannot be read. Throws a GateError where the page
 * was not built.
 */
async function report_page_renderPage(report, path, warn) {
    const template = await readPage();
    if (template === undefined) {
        throw new GateError({ code: 'usage', message: 'The page is not built: run "npm run build".' });
    }
    return renderHtml(template, report, { evidence: await evidenceBeside(path, report, warn) });
}
async function evidenceBeside(path, report, warn) {
    const beside = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), reportFiles.evidence);
    const text = await (0,promises_.readFile)(beside, 'utf8').catch(() => undefined);
    if (text === undefined)
        return undefined;
    try {
        const evidence = parseDocument(evidenceDocument, text, beside);
        const isOfReport = evidence.baseline_id === report.baseline_id && evidence.candidate_id === report.candidate_id;
        return isOfReport ? evidence : undefined;
    }
    catch (error) {
        // An older version's, or a damaged one: the report alone can still be drawn.
        warn(`The page lacks the samples. ${new GateError(problemOf(error)).message}`);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/cli/terminal.js



/** Where results go; notes and progress go to stderr, so that `--json` can be piped. */
function print(text) {
    process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}
function printNote(text) {
    process.stderr.write(text.endsWith('\n') ? text : `${text}\n`);
}
function stdoutLooks() {
    const { stdout } = process;
    return {
        columns: stdout.columns ?? 100,
        color: Boolean(stdout.isTTY) && stdout.hasColors?.() === true,
    };
}
/** The pipeline's ports at a terminal: progress on one line where there is a terminal to redraw. */
function terminalPorts() {
    return {
        clock: { nowUnixMs: () => Date.now() },
        log: { info: printNote, warn: (text) => printNote(`Warning: ${text}`) },
        progress: { report: process.stderr.isTTY ? redrawnProgress() : listedProgress() },
        reportPage: readPage,
    };
}
function redrawnProgress() {
    const draw = (0,log_update/* createLogUpdate */.SY)(process.stderr);
    let state = initialProgress;
    return (event) => {
        state = nextProgress(state, event);
        const line = progressLine(state, process.stderr.columns ?? 80);
        if (line === '')
            draw.clear();
        else
            draw(line);
    };
}
/** In a log each stage is one line, and rounds are told now and then. */
function listedProgress() {
    let state = initialProgress;
    let lastRound = 0;
    return (event) => {
        state = nextProgress(state, event);
        if (event.kind === 'round') {
            if (event.round < lastRound + 4 && lastRound > 0)
                return;
            lastRound = event.round;
        }
        else if (event.kind !== 'stage')
            return;
        printNote(progressLine(state, 100));
    };
}

;// CONCATENATED MODULE: ./build/cli/baseline-command.js









async function runBaselineSave(flags) {
    const request = runRequestOf(flags);
    const branch = await askGit(process.cwd(), ['symbolic-ref', '--quiet', '--short', 'HEAD'], {
        doing: 'looking up the branch',
    });
    const outcome = await saveBaseline({ ...request, name: flags.name, ref: branch?.trim() || null, previous: undefined }, terminalPorts());
    if (outcome.kind === 'failed') {
        printNote(outcome.message);
        return outcome.exitCode;
    }
    print(renderBaseline(outcome.record, stdoutLooks()));
    printNote(`Record: ${(0,external_node_path_.relative)(process.cwd(), outcome.path)}`);
    return 0;
}
async function runBaselineList() {
    const repository = await openRepository(process.cwd());
    const names = await baselineNames(repository);
    const records = await Promise.all(names.map(async (name) => ({ name, record: await readRecord(repository, name) })));
    print(renderBaselines(records));
    return 0;
}
async function runBaselineShow(flags) {
    const repository = await openRepository(process.cwd());
    const record = await readRecord(repository, flags.name);
    if (record === undefined) {
        const known = await baselineNames(repository);
        throw new GateError({ code: 'baseline-unknown', name: flags.name, known });
    }
    print(flags.json ? JSON.stringify(record, null, 2) : renderBaseline(record, stdoutLooks()));
    return 0;
}

;// CONCATENATED MODULE: ./build/gate/measure/show-benchmarks.js





/**
 * Runs one suite with mitata itself, its output going straight to the terminal, reduced to the
 * benchmarks in `ids`. Resolves with the process's exit code.
 */
async function showSuite(settings, root, file, ids) {
    const built = (0,external_node_path_.join)(settings.workerDir, 'view-preload.js');
    const child = (0,external_node_child_process_.spawn)(settings.node, [
        '--disable-warning=ExperimentalWarning',
        ...settings.nodeArgs,
        '--require',
        (0,external_node_fs_.existsSync)(built) ? built : (0,external_node_path_.join)(settings.workerDir, 'view-preload.ts'),
        (0,external_node_path_.join)(root, file),
    ], {
        cwd: root,
        env: {
            ...settings.env,
            FJ_PERF_VIEW: JSON.stringify({ ungrouped: benchName([], '', file).group, ids }),
        },
        stdio: ['ignore', 'inherit', 'inherit'],
    });
    const endWithUs = () => void child.kill();
    process.once('exit', endWithUs);
    return new Promise((resolve, reject) => {
        child.once('error', (cause) => {
            const detail = cause.message;
            reject(new GateError({ code: 'command-missing', command: settings.node, detail }, { cause }));
        });
        child.once('exit', (code, signal) => resolve(signal ? 1 : (code ?? 1)));
    }).finally(() => process.off('exit', endWithUs));
}

;// CONCATENATED MODULE: ./build/gate/show-suites.js








/**
 * Shows a tree's benchmarks with mitata itself: all, a group, or one. Returns the exit code of the first
 * suite that fails, or 0. Throws a GateError when there is nothing to show.
 */
async function showSuites(request) {
    const repository = await openRepository(request.cwd);
    const { root } = repository;
    const policy = await loadPolicyOfTree(repository, request.cwd, request.budgetsPath, {});
    const { commit } = await snapshotTree(repository);
    const suites = findSuites(await listFiles(repository, commit), policy.benchFiles);
    if (suites.length === 0) {
        throw new GateError({ code: 'no-suites', globs: [...policy.benchFiles] });
    }
    const { settings } = await setUpMeasuring({
        env: request.env,
        nodeArgs: policy.nodeArgs,
        workerDir: request.workerDir,
        benchTimeoutMs: policy.benchTimeoutSeconds * 1000,
    });
    const cases = await listCases(settings, root, suites);
    const selected = selectBenchmarks(cases, request.filter);
    if (selected.length === 0) {
        throw new GateError({
            code: 'filter-matches-nothing',
            filter: request.filter,
            some: cases.slice(0, 3).map(({ id }) => id),
        });
    }
    for (const [file, shown] of Map.groupBy(selected, (one) => one.file)) {
        const ids = shown.map(({ id }) => id);
        const code = await showSuite(settings, root, file, ids);
        if (code !== 0)
            return code;
    }
    return 0;
}
async function listCases(settings, root, suites) {
    const onTree = suites.map((file) => ({
        side: 'candidate',
        root,
        file,
        foreignRoot: undefined,
    }));
    return (await listSuites(settings, onTree)).flatMap((listing) => {
        if (listing.kind === 'listed')
            return listing.cases;
        const { file, side, detail } = listing;
        throw new GateError({ code: 'suite-failed', file, side, detail });
    });
}

;// CONCATENATED MODULE: ./build/cli/bench-command.js



/** Shows benchmarks with mitata's own output; nothing is compared and nothing is written. */
async function runBench(filter, flags) {
    const code = await showSuites({
        cwd: process.cwd(),
        filter,
        budgetsPath: flags.budgets,
        workerDir: workerDir(),
        env: process.env,
    });
    if (code === 0)
        return 0;
    throw new GateError({ code: 'nothing-measured', detail: `mitata ended with code ${code}` });
}

;// CONCATENATED MODULE: ./build/gate/baseline/read-risk-notes.js



const longestNoteBytes = 64 * 1024;
/** The risk notes that this very change adds or edits; older ones are history and cover nothing. */
async function readAddedNotes(repository, baseline, candidate) {
    const paths = await changedFiles(repository, baseline, candidate, riskNotesDir);
    const notes = paths.filter((path) => path.endsWith('.json'));
    return Promise.all(notes.map((path) => readNote(repository, candidate, path)));
}
async function readNote(repository, commit, path) {
    const file = await readFileAt(repository, commit, path, longestNoteBytes);
    if (file.kind !== 'text') {
        const issue = file.kind === 'refused' ? file.detail : 'it cannot be read';
        return { path, content: { kind: 'invalid', issues: [issue] } };
    }
    let value;
    try {
        value = JSON.parse(file.text);
    }
    catch {
        return { path, content: { kind: 'invalid', issues: ['it is no JSON'] } };
    }
    const checked = checkDocument(riskNoteDocument, value);
    return {
        path,
        content: checked.kind === 'valid'
            ? { kind: 'note', note: checked.value }
            : { kind: 'invalid', issues: checked.issues },
    };
}

;// CONCATENATED MODULE: ./build/gate/judge/sequential-rule.js

/** Numbers of pairs at which a benchmark may be decided, and nowhere else. */
const looks = [8, 10, 12, 14, 16, 20, 24, 30, 36, 44, 52, 60, 76, 96, 120];
/** From this many pairs on a benchmark may be called regressed. */
const fewestPairsToFail = 12;
/** Chance of a false failure for all benchmarks and all looks of a run together. */
const suiteErrorRate = 0.005;
const failingLooks = looks.filter((pairs) => pairs >= fewestPairsToFail).length;
const passLevel = 0.99;
const lastPassLevel = 0.95;
const improvedErrorRate = 0.01;
/**
 * Whether the first `logRatios.length` pairs decide a benchmark. Only the failing side is corrected
 * (Bonferroni over benchmarks and looks): passing too early costs a missed regression of about the
 * limit, failing wrongly costs the trust in the gate. Source and error rates: docs/statistics.md.
 */
function isDecidedAt(logRatios, settings) {
    const pairs = logRatios.length;
    if (!looks.some((look) => look === pairs))
        return false;
    const effect = robustEffect(logRatios);
    return (fails(logRatios, effect, settings) ||
        passes(effect, settings, passLevel) ||
        pairs === looks.at(-1));
}
/** Walks the looks as the measuring did; what is undecided at the end gets one last look. */
function decide(logRatios, settings) {
    for (const look of looks) {
        if (look > logRatios.length)
            break;
        const soFar = logRatios.slice(0, look);
        if (isDecidedAt(soFar, settings)) {
            return conclude(soFar, settings, look === looks.at(-1) ? lastPassLevel : passLevel);
        }
    }
    // An odd pair has no counterpart that began with the other side.
    const even = logRatios.slice(0, logRatios.length - (logRatios.length % 2));
    return conclude(even.length >= 4 ? even : logRatios, settings, lastPassLevel);
}
function conclude(logRatios, settings, level) {
    const effect = robustEffect(logRatios);
    if (fails(logRatios, effect, settings))
        return { kind: 'regressed', effect };
    const enough = logRatios.length >= looks[0];
    if (enough && passes(effect, settings, level)) {
        const { familySize, minImprovementPercent } = settings;
        const upper = upperBound(effect, 1 - improvedErrorRate / familySize);
        const improved = upper < Math.log(1 - minImprovementPercent / 100);
        return { kind: improved ? 'improved' : 'pass', effect };
    }
    return {
        kind: 'inconclusive',
        effect,
        smallestDetectablePercent: smallestDetectable(logRatios, effect, settings),
    };
}
function fails(logRatios, effect, settings) {
    if (effect.pairs < fewestPairsToFail)
        return false;
    if (!(effect.center > Math.log1p(settings.limitPercent / 100)))
        return false;
    const errorRate = failingErrorRate(settings);
    if (!(lowerBound(effect, 1 - errorRate) > 0))
        return false;
    return (medianLowerBound(logRatios, errorRate) ?? Number.NEGATIVE_INFINITY) > 0;
}
function passes(effect, settings, level) {
    return upperBound(effect, level) < Math.log1p(settings.limitPercent / 100);
}
function failingErrorRate({ familySize }) {
    return suiteErrorRate / (failingLooks * familySize);
}
/** How far these very pairs had to be moved for `fails`; undefined when no shift would have done. */
function smallestDetectable(logRatios, effect, settings) {
    if (effect.pairs < fewestPairsToFail)
        return undefined;
    const errorRate = failingErrorRate(settings);
    const lowest = medianLowerBound(logRatios, errorRate) ?? Number.NEGATIVE_INFINITY;
    const reach = Math.max(halfWidth(effect, 1 - errorRate), effect.center - lowest);
    const percent = 100 * Math.expm1(reach);
    return Number.isFinite(percent) ? Math.max(settings.limitPercent, percent) : undefined;
}

;// CONCATENATED MODULE: ./build/gate/judge/judge-benchmarks.js


/** Judges every benchmark of a run from its evidence alone. */
function judgeBenchmarks(evidence) {
    return evidence.benchmarks.map((benchmark) => judgeBenchmark(benchmark, evidence.plan));
}
function judgeBenchmark(evidence, plan) {
    const { outcome } = evidence;
    switch (outcome.kind) {
        case 'failed':
            return { kind: 'failed', evidence, reason: outcome.reason };
        case 'candidate-only':
            return { kind: 'new', evidence, remark: outcome.remark };
        case 'baseline-only':
            return { kind: 'removed', evidence, remark: outcome.remark };
        case 'measured': {
            const { estimator } = outcome.sampling;
            const p95OfSide = (side) => median(outcome.pairs.map((pair) => processP95Ns(pair[side], estimator)));
            return {
                kind: 'judged',
                evidence,
                outcome,
                decision: decide(logRatios(outcome.pairs, estimator), ruleOf(outcome.limit_percent, plan)),
                baselineP95Ns: p95OfSide('baseline'),
                candidateP95Ns: p95OfSide('candidate'),
            };
        }
    }
}
/** Whether the pairs so far decide a benchmark: the measuring's question after each pair. */
function needsNoMorePairs(pairs, estimator, limitPercent, plan) {
    return isDecidedAt(logRatios(pairs, estimator), ruleOf(limitPercent, plan));
}
function logRatios(pairs, estimator) {
    return pairs.map((pair) => pairLogRatio(pair, estimator));
}
function ruleOf(limitPercent, plan) {
    return {
        limitPercent,
        minImprovementPercent: plan.min_improvement_percent,
        familySize: plan.family_size,
    };
}

;// CONCATENATED MODULE: ./build/gate/judge/risk-notes.js


/** Decides which regressions the change's own notes accept, and says of every note what became of it. */
function applyRiskNotes(regressions, notes, policy) {
    const covered = new Map();
    const findings = [...notes]
        .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
        .map((note) => {
        const finding = judgeNote(note, regressions, policy);
        if (finding.outcome !== 'covers' || finding.bench_id === undefined)
            return finding;
        const earlier = covered.get(finding.bench_id);
        if (earlier !== undefined) {
            const message = `${quoted(finding.bench_id)} is already covered by ${earlier.path}: keep one of the two.`;
            return { ...finding, outcome: 'unused', message };
        }
        covered.set(finding.bench_id, { path: note.path, message: finding.message });
        return finding;
    });
    return { covered, findings };
}
function judgeNote(added, regressions, policy) {
    const { path, content } = added;
    if (content.kind === 'invalid') {
        const issues = content.issues.join('; ') || 'it does not fit its schema';
        return { path, outcome: 'invalid', message: `The note is not valid: ${issues}.` };
    }
    const { note } = content;
    const benchId = note.acceptance?.bench_id;
    const judged = faultOf(note, policy) ?? coverage(path, note, regressions, policy);
    return { path, ...(benchId === undefined ? {} : { bench_id: benchId }), ...judged };
}
/** What keeps a note from covering anything, whatever regressed. */
function faultOf(note, policy) {
    const riskIds = note.risks.map((risk) => risk.risk_id);
    if (!note.risks.some((risk) => risk.category === 'performance')) {
        return invalid('risks has no entry of category "performance": describe there what the slowdown costs and whom.');
    }
    if (note.top_open_risk_id === null || !riskIds.includes(note.top_open_risk_id)) {
        const known = riskIds.slice(0, 5).map(quoted).join(', ');
        return invalid(`top_open_risk_id is ${quoted(note.top_open_risk_id)}, and must be the risk_id of one of its risks: ${known}.`);
    }
    if (!note.signoff.approved) {
        return {
            outcome: 'not_approved',
            message: `signoff.approved is false: have someone who may accept the slowdown set it to true (signoff.author is ${quoted(note.signoff.author)}).`,
        };
    }
    const expiresOn = note.acceptance?.expires_on;
    if (expiresOn === undefined)
        return undefined;
    if (!isCalendarDay(expiresOn)) {
        return invalid(`acceptance.expires_on is ${quoted(expiresOn)}, and there is no such day.`);
    }
    if (expiresOn >= policy.todayUtc)
        return undefined;
    return {
        outcome: 'expired',
        message: `acceptance.expires_on is ${quoted(expiresOn)}, and today is ${policy.todayUtc} (UTC): set a later day and have the note approved again.`,
    };
}
function coverage(path, note, regressions, policy) {
    const { acceptance, signoff } = note;
    if (acceptance === undefined)
        return unboundedCoverage(path, note, regressions, policy);
    const { bench_id: benchId, max_delta_percent: ceiling } = acceptance;
    const regression = regressions.find((one) => one.bench_id === benchId);
    if (regression === undefined) {
        return {
            outcome: 'unused',
            message: `acceptance.bench_id is ${quoted(benchId)}, and no benchmark of that id regressed: correct the id, or take the note out.`,
        };
    }
    // Written so that a delta that is not a number is not covered.
    if (!(regression.delta_percent <= ceiling)) {
        return {
            outcome: 'too_small',
            message: `acceptance.max_delta_percent is ${ceiling}, and ${quoted(benchId)} is slower by ${shortNumber(regression.delta_percent)} %: make it faster, or raise the ceiling and have the note approved again.`,
        };
    }
    const issue = acceptance.issue === undefined ? '' : ` (${clip(acceptance.issue)})`;
    return {
        outcome: 'covers',
        message: `Accepted by ${clip(signoff.author)} up to ${ceiling} % until ${acceptance.expires_on}${issue}.`,
    };
}
/** FrankenJAX's notes name no benchmark, ceiling or day; only their file's name says what they mean. */
function unboundedCoverage(path, note, regressions, policy) {
    if (!policy.allowUnboundedNotes) {
        return {
            outcome: 'unused',
            message: 'acceptance is missing, so the note covers nothing: add it with bench_id, metric, max_delta_percent and expires_on.',
        };
    }
    const ids = policy.benchIds ?? regressions.map((one) => one.bench_id);
    const name = fileName(path);
    const regression = regressions.find((one) => mayBeNoteOf(name, one.bench_id) && fileName(riskNotePath(one.bench_id, ids)) === name);
    if (regression === undefined) {
        return {
            outcome: 'unused',
            message: 'acceptance is missing, and no benchmark that regressed has this file name: add acceptance.bench_id, rename the file, or take the note out.',
        };
    }
    return {
        bench_id: regression.bench_id,
        outcome: 'covers',
        message: `Accepted by ${clip(note.signoff.author)} without a ceiling or an expiry (allow_unbounded_notes).`,
    };
}
function invalid(message) {
    return { outcome: 'invalid', message };
}
function isCalendarDay(day) {
    const time = Date.parse(`${day}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
function fileName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** Two digits after the point, rounded up, so that the figure works as the new ceiling. */
function shortNumber(value) {
    return String(Math.ceil(value * 100) / 100);
}
function quoted(value) {
    return value === null ? 'null' : `"${clip(value)}"`;
}
/** A note may be long; a message need not be. */
function clip(text) {
    return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}

;// CONCATENATED MODULE: ./build/gate/judge/judge-run.js



/** Judges a run from its evidence and from the risk notes that the change adds. */
function judgeRun(evidence, notes, todayUtc) {
    const benchmarks = judgeBenchmarks(evidence);
    const { covered, findings } = applyRiskNotes(regressionsOf(benchmarks), notes, {
        allowUnboundedNotes: evidence.plan.policy.allow_unbounded_notes,
        todayUtc,
        benchIds: evidence.benchmarks.map(({ bench_id }) => bench_id),
    });
    const problem = problemIn(benchmarks, evidence.plan.shard !== undefined);
    const failing = benchmarks.some((verdict) => failsGate(verdict, covered, evidence));
    const exitCode = failing ? 1 : problem ? exitCodeOf(problem) : 0;
    return {
        benchmarks,
        covered,
        findings,
        overall: { status: exitCode === 0 ? 'pass' : 'fail', exitCode },
        problem,
    };
}
function deltaPercent(logRatio) {
    return 100 * Math.expm1(logRatio);
}
function regressionsOf(verdicts) {
    return verdicts.flatMap((verdict) => verdict.kind === 'judged' && verdict.decision.kind === 'regressed'
        ? {
            bench_id: verdict.evidence.bench_id,
            delta_percent: deltaPercent(verdict.decision.effect.center),
        }
        : []);
}
function failsGate(verdict, covered, { plan: { policy } }) {
    if (verdict.kind === 'removed')
        return policy.on_removed === 'fail';
    if (verdict.kind !== 'judged')
        return false;
    if (verdict.decision.kind === 'inconclusive')
        return policy.on_inconclusive === 'fail';
    return (verdict.decision.kind === 'regressed' &&
        policy.fail_on_unjustified_regression &&
        !covered.has(verdict.evidence.bench_id));
}
function problemIn(verdicts, isShard) {
    const failed = verdicts.filter((verdict) => verdict.kind === 'failed');
    const [first] = failed;
    if (first) {
        const ids = failed.map(({ evidence }) => evidence.bench_id);
        return { code: 'benchmarks-failed', ids, first: first.reason };
    }
    const judged = verdicts.filter((verdict) => verdict.kind === 'judged');
    if (judged.some(({ outcome }) => outcome.pairs.length > 0))
        return undefined;
    if (judged.length > 0) {
        return { code: 'nothing-measured', detail: 'the time ended before the first pair' };
    }
    // What a shard lacks may be in another.
    if (isShard || verdicts.some(({ kind }) => kind === 'new'))
        return undefined;
    return { code: 'nothing-measured', detail: 'the candidate defines none of the benchmarks' };
}

;// CONCATENATED MODULE: ./build/gate/judge/unsettled.js
/** A sentence about benchmarks that were not level when measuring began, in most of their pairs. */
function unsettledWarning(evidence) {
    const ids = evidence.benchmarks.filter(isUnsettled).map(({ bench_id }) => `"${bench_id}"`);
    if (ids.length === 0)
        return [];
    const shown = ids.slice(0, 5).join(', ');
    const more = ids.length > 5 ? ` and ${ids.length - 5} more` : '';
    return [
        `Still getting faster when measuring began, in most pairs: ${shown}${more}. Their figures may include compiling.`,
    ];
}
function isUnsettled({ outcome }) {
    if (outcome.kind !== 'measured')
        return false;
    const { pairs } = outcome;
    const unsettled = pairs.filter((pair) => !pair.baseline.level || !pair.candidate.level);
    return unsettled.length > pairs.length / 2;
}

;// CONCATENATED MODULE: ./build/gate/report/compose-report.js





/** Level of the two one-sided bounds that make the interval shown. */
const boundLevel = 0.975;
/** The report of a run that was judged. */
function composeReport(evidence, verdict, run) {
    const benchmarks = verdict.benchmarks.map((one) => compose_report_describeBenchmark(one, verdict.covered));
    return {
        schema_version: 'fj.perf-delta.v1',
        tool_version: evidence.tool_version,
        generated_at_unix_ms: run.generatedAtUnixMs,
        duration_ms: evidence.duration_ms,
        baseline_id: evidence.baseline_id,
        ...(evidence.baseline_name === undefined ? {} : { baseline_name: evidence.baseline_name }),
        candidate_id: evidence.candidate_id,
        ...compose_report_shardOf(evidence),
        regression_threshold_percent: evidence.plan.max_p95_regression_percent,
        benchmarks,
        regressions: benchmarks.flatMap(describeRegression),
        overall_status: verdict.overall.status,
        ...(verdict.problem ? { error: describeError(verdict.problem) } : {}),
        environment: evidence.environment,
        policy_source: evidence.plan.policy.source,
        risk_note_findings: verdict.findings,
        warnings: [...evidence.warnings, ...unsettledWarning(evidence)],
    };
}
function compose_report_shardOf({ plan: { shard } }) {
    return shard === undefined ? {} : { shard: { index: shard.index, count: shard.count } };
}
/** The report of a run that a problem stopped before it could be judged. */
function composeErrorReport(problem, run) {
    return {
        schema_version: 'fj.perf-delta.v1',
        tool_version: run.toolVersion,
        generated_at_unix_ms: run.generatedAtUnixMs,
        duration_ms: run.durationMs,
        baseline_id: run.baselineId,
        candidate_id: run.candidateId,
        regression_threshold_percent: run.thresholdPercent,
        benchmarks: [],
        regressions: [],
        overall_status: 'fail',
        error: describeError(problem),
        environment: run.environment,
        risk_note_findings: [],
        warnings: [],
    };
}
function describeError(problem) {
    return { code: problem.code, message: describeProblem(problem) };
}
function compose_report_describeBenchmark(verdict, covered) {
    const { bench_id, group, source_file } = verdict.evidence;
    const common = { bench_id, group, source_file };
    if (verdict.kind === 'judged')
        return { ...common, ...describeJudged(verdict, covered) };
    return {
        ...common,
        baseline_p95_ns: null,
        candidate_p95_ns: null,
        p95_kind: null,
        calls_per_sample: null,
        delta_percent: null,
        interval: null,
        pairs: 0,
        limit_percent: null,
        status: verdict.kind,
        reason: verdict.kind === 'failed' ? `Not measured: ${verdict.reason}.` : verdict.remark,
    };
}
function describeJudged({ evidence, outcome, decision, baselineP95Ns, candidateP95Ns }, covered) {
    const { effect } = decision;
    const note = decision.kind === 'regressed' ? covered.get(evidence.bench_id) : undefined;
    return {
        baseline_p95_ns: finiteOrNull(baselineP95Ns),
        candidate_p95_ns: finiteOrNull(candidateP95Ns),
        p95_kind: outcome.sampling.p95_kind,
        calls_per_sample: outcome.sampling.calls_per_sample,
        delta_percent: finiteOrNull(deltaPercent(effect.center)),
        interval: intervalOf(effect),
        pairs: effect.pairs,
        limit_percent: outcome.limit_percent,
        status: note ? 'risk_noted' : decision.kind,
        reason: note ? note.message : reasonOf(decision, outcome.limit_percent),
        ...(decision.kind === 'inconclusive' && decision.smallestDetectablePercent !== undefined
            ? { smallest_detectable_percent: decision.smallestDetectablePercent }
            : {}),
        ...(note ? { risk_note_ref: note.path } : {}),
    };
}
function intervalOf(effect) {
    const lower = deltaPercent(lowerBound(effect, boundLevel));
    const upper = deltaPercent(upperBound(effect, boundLevel));
    if (!Number.isFinite(lower) || !Number.isFinite(upper))
        return null;
    const confidence = 100 * (2 * boundLevel - 1);
    return {
        lower_percent: lower,
        upper_percent: upper,
        confidence_percent: Number(confidence.toFixed(3)),
    };
}
function reasonOf(decision, limitPercent) {
    const limit = formatLimit(limitPercent);
    switch (decision.kind) {
        case 'regressed':
            return `Slower than the baseline, and by more than the limit of ${limit}.`;
        case 'pass':
            return `Not slower by ${limit} or more.`;
        case 'improved':
            return 'Faster than the baseline.';
        case 'inconclusive': {
            const seen = decision.smallestDetectablePercent;
            return seen === undefined
                ? `Only ${formatCount(decision.effect.pairs, 'pair')} fitted into the time, too few to tell.`
                : `The noise left it open; a slowdown of ${formatLimit(seen)} would have been seen.`;
        }
    }
}
/** After the notes: a benchmark that is above its limit, accepted or not. */
function describeRegression(benchmark) {
    const { bench_id, delta_percent, status, reason, risk_note_ref } = benchmark;
    if ((status !== 'regressed' && status !== 'risk_noted') || delta_percent === null)
        return [];
    return [
        {
            bench_id,
            delta_percent,
            justified: status === 'risk_noted',
            reason,
            ...(risk_note_ref === undefined ? {} : { risk_note_ref }),
        },
    ];
}
function finiteOrNull(value) {
    return Number.isFinite(value) ? value : null;
}

;// CONCATENATED MODULE: ./build/gate/pipeline.js
var pipeline_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var pipeline_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});















const judging = { looks: looks, needsNoMorePairs: needsNoMorePairs };
/**
 * Measures, judges and reports one change. A problem that stops the run becomes a failed report with
 * `error`. Throws a GateError only where there is no place for a report: outside a repository, or when
 * `artifacts/ci` is a link.
 */
async function check(request, ports) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const run = pipeline_addDisposableResource(env_1, await beginRun(request.cwd, request.tempDir, ports), true);
        await clearReports(run.repository.root);
        try {
            run.candidate = await snapshotTree(run.repository);
            const { policy, commit, label } = await settle(request, run);
            run.baselineId = commit;
            run.thresholdPercent = policy.maxP95RegressionPercent;
            const measured = await measureAgainst(commit, run.candidate, policy, { ...request, stopping: judging }, run);
            const evidence = composeEvidence(measured, label, run);
            return await pipeline_conclude(evidence, run.candidate.commit, run);
        }
        catch (error) {
            return await concludeWithProblem(problemOf(error), run);
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = pipeline_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** Judges evidence again, with the risk notes of the tree as it is; measures nothing. */
async function judgeAgain(request, ports) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const run = pipeline_addDisposableResource(env_2, await beginRun(request.cwd, undefined, ports), true);
        await clearVerdicts(run.repository.root);
        const { evidence } = request;
        try {
            run.candidate = await snapshotTree(run.repository);
            run.baselineId = evidence.baseline_id;
            await requireBaseline(evidence, run);
            await requireSameCode(evidence, run.candidate.commit, run);
            return await pipeline_conclude(evidence, run.candidate.commit, run);
        }
        catch (error) {
            return await concludeWithProblem(problemOf(error), run);
        }
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = pipeline_disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
/** Writes a failed report for a problem that was found before a run could begin. */
async function reportProblem(cwd, problem, ports) {
    const env_3 = { stack: [], error: void 0, hasError: false };
    try {
        // Such a repository can hold no report, not even this one.
        if (problem.code === 'no-commit')
            await clearVerdicts(problem.path);
        const run = pipeline_addDisposableResource(env_3, await beginRun(cwd, undefined, ports), true);
        await clearVerdicts(run.repository.root);
        return await concludeWithProblem(problem, run);
    }
    catch (e_3) {
        env_3.error = e_3;
        env_3.hasError = true;
    }
    finally {
        const result_3 = pipeline_disposeResources(env_3);
        if (result_3)
            await result_3;
    }
}
/** The baseline commit and the policy; whichever the other depends on comes first. */
async function settle({ baseline, policyFrom, cwd, budgetsPath, overrides }, run) {
    const { repository } = run;
    if (baseline.kind === 'commit') {
        const { commit, label } = baseline;
        run.record = baseline.record;
        const policy = policyFrom === 'base'
            ? await loadPolicyOfCommit(repository, cwd, commit, budgetsPath, overrides)
            : await loadPolicyOfTree(repository, cwd, budgetsPath, overrides);
        return { policy, commit, label };
    }
    const policy = await loadPolicyOfTree(repository, cwd, budgetsPath, overrides);
    const label = baseline.name ?? policy.baselineName;
    const commit = await baselineCommit(repository, label);
    // The record decides nothing, but one that is damaged means that the baseline is not what was saved.
    run.record = await readRecord(repository, label);
    return { policy, commit, label };
}
function composeEvidence(measured, label, run) {
    const now = run.ports.clock.nowUnixMs();
    return {
        schema_version: 'fj.perf-evidence.v1',
        tool_version: toolVersion,
        generated_at_unix_ms: now,
        duration_ms: now - run.startedAtUnixMs,
        baseline_id: run.baselineId,
        baseline_name: label,
        candidate_id: run.candidate?.commit ?? null,
        ...measured,
    };
}
async function pipeline_conclude(evidence, candidate, run) {
    const now = run.ports.clock.nowUnixMs();
    const notes = evidence.baseline_id === null
        ? []
        : await readAddedNotes(run.repository, evidence.baseline_id, candidate);
    const verdict = judgeRun(evidence, notes, new Date(now).toISOString().slice(0, 10));
    const report = composeReport(evidence, verdict, { generatedAtUnixMs: now });
    return publishLocally(run, report, evidence, verdict.overall.exitCode);
}
function concludeWithProblem(problem, run) {
    const now = run.ports.clock.nowUnixMs();
    const report = composeErrorReport(problem, {
        toolVersion: toolVersion,
        generatedAtUnixMs: now,
        durationMs: now - run.startedAtUnixMs,
        baselineId: run.baselineId,
        candidateId: run.candidate?.commit ?? null,
        thresholdPercent: run.thresholdPercent,
        environment: describeEnvironment(),
    });
    return publishLocally(run, report, undefined, exitCodeOf(problem));
}
/** Which risk notes are new can only be seen beside the baseline. */
async function requireBaseline({ baseline_id: commit }, run) {
    if (commit === null || (await commitOf(run.repository, commit)) !== undefined)
        return;
    throw new GateError({ code: 'baseline-unavailable', commit, detail: 'it was not fetched' });
}
/** Evidence speaks for the code that was measured: only risk notes may have changed since. */
async function requireSameCode(evidence, candidate, run) {
    const measured = evidence.candidate_id;
    if (measured === candidate)
        return;
    const known = measured !== null && (await commitOf(run.repository, measured)) !== undefined;
    const changed = known ? await differingFiles(run.repository, measured, candidate) : ['?'];
    if (changed.every((path) => path.startsWith(`${riskNotesDir}/`)))
        return;
    throw new GateError({
        code: 'evidence-mismatch',
        expected: candidate,
        found: measured ?? 'an unknown commit',
    });
}

;// CONCATENATED MODULE: ./build/gate/report/terminal.js






/** Sign and word both, so that neither colour nor a sign's shape carries the meaning alone. */
const statusLooks = {
    regressed: { label: '✗ regressed', style: 'red' },
    failed: { label: '! failed', style: 'red' },
    risk_noted: { label: '≈ risk noted', style: 'yellow' },
    inconclusive: { label: '? inconclusive', style: 'yellow' },
    removed: { label: '- removed', style: 'cyan' },
    new: { label: '+ new', style: 'cyan' },
    improved: { label: '↓ improved', style: 'green' },
    pass: { label: '✓ pass', style: 'green' },
};
const tableColumns = [
    { title: 'status', align: 'left', dispensable: 0 },
    { title: 'benchmark', align: 'left', dispensable: 0, flexible: true },
    { title: 'effect', align: 'right', dispensable: 0 },
    { title: 'interval, %', align: 'right', dispensable: 1 },
    { title: 'against the limit', align: 'left', dispensable: 4 },
    { title: 'p95', align: 'right', dispensable: 2 },
    { title: 'pairs', align: 'right', dispensable: 3 },
];
const statusColumn = 0;
const barColumn = 4;
const terminal_barWidth = 19;
/** Rows that pass beyond this many are counted: nobody reads them, and they push the rest away. */
const mostUneventful = 100;
const mostCharacters = 1_000;
/** The report as lines for a terminal or a log; the verdict stands last, where the eye is. */
function renderTerminal(report, options) {
    const columns = Math.max(60, Math.floor(options.columns) || 60);
    const paint = (style, text) => options.color ? (0,external_node_util_.styleText)(style, text, { validateStream: false }) : text;
    const parts = [
        resultsTable(report, columns, paint),
        reasons(report, columns, paint),
        notes(report, columns, paint),
        warnings(report, columns, paint),
        ending(report, columns, paint),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function resultsTable(report, columns, paint) {
    const ranked = rankResults(report.benchmarks);
    if (ranked.length === 0)
        return '';
    const eventful = ranked.filter((one) => one.status !== 'pass' && one.status !== 'improved');
    const shown = ranked.slice(0, eventful.length + mostUneventful);
    const rows = shown.map(cellsOf);
    const layout = layOut(tableColumns, rows, columns);
    const titles = tableColumns.map((column) => column.title);
    const lines = [paint('dim', layRow(titles, tableColumns, layout))];
    for (const [index, cells] of rows.entries()) {
        const style = statusLooks[shown[index]?.status ?? 'pass'].style;
        lines.push(layRow(cells, tableColumns, layout, (cell, column) => column === statusColumn ? paint(style, cell) : cell));
    }
    const rest = ranked.length - shown.length;
    if (rest > 0)
        lines.push(`and ${rest} more that did not regress`);
    const hasBars = rows.some((cells) => cells[barColumn] !== '');
    if (layout.shown.includes(barColumn) && hasBars)
        lines.push(paint('dim', barLegend));
    return lines.join('\n');
}
function cellsOf(result) {
    return [
        statusLooks[result.status].label,
        formatForLog(result.bench_id, 200),
        formatDelta(result.delta_percent),
        formatBounds(result.interval),
        intervalBar(result, terminal_barWidth),
        formatChange(result.baseline_p95_ns, result.candidate_p95_ns),
        String(result.pairs),
    ];
}
/** Why, for everything that may need an answer; here ids are never cut. */
function reasons(report, columns, paint) {
    const quiet = ['pass', 'improved', 'new'];
    return rankResults(report.benchmarks)
        .filter((result) => !quiet.includes(result.status))
        .map((result) => {
        const { label, style } = statusLooks[result.status];
        const word = label.slice(2);
        const note = result.risk_note_ref === undefined
            ? ''
            : ` Note: ${formatForLog(result.risk_note_ref, 300)}`;
        const text = `${word} ${formatForLog(result.bench_id, 200)}: ${terminal_reasonOf(result)}${note}`;
        return wrap(text, columns, '  ').replace(word, paint(style, word));
    })
        .join('\n');
}
function terminal_reasonOf({ reason, smallest_detectable_percent: smallest }) {
    const why = formatForLog(reason, mostCharacters);
    const figure = formatLimit(smallest ?? null);
    if (smallest === undefined || why.includes(figure))
        return why;
    return `${why} The smallest effect it could have seen is ${figure}.`;
}
/** A note that covers something is told of with its benchmark. */
function notes(report, columns, paint) {
    return report.risk_note_findings
        .filter((finding) => finding.outcome !== 'covers')
        .map((finding) => {
        const outcome = finding.outcome.replace('_', ' ');
        const path = formatForLog(finding.path, 300);
        const text = `risk note ${outcome}: ${path}: ${formatForLog(finding.message, mostCharacters)}`;
        return wrap(text, columns, '  ').replace('risk note', paint('yellow', 'risk note'));
    })
        .join('\n');
}
function warnings(report, columns, paint) {
    return report.warnings
        .map((warning) => wrap(`warning: ${formatForLog(warning, mostCharacters)}`, columns, '  ').replace('warning', paint('yellow', 'warning')))
        .join('\n');
}
function ending(report, columns, paint) {
    const style = report.overall_status === 'pass' ? ['bold', 'green'] : ['bold', 'red'];
    const verdict = `${report.overall_status === 'pass' ? 'PASS' : 'FAIL'} `;
    const sentence = wrap(`${verdict}${formatForLog(headline(report), 1_200)}`, columns, '  ');
    const baseline = report.baseline_id === null
        ? 'no baseline'
        : `against ${formatForLog(report.baseline_name ?? report.baseline_id, 100)}`;
    const limit = `limit ${formatLimit(report.regression_threshold_percent)}`;
    const facts = [tally(report), baseline, limit, formatDuration(report.duration_ms)];
    const line = wrap(facts.filter((fact) => fact !== '').join('; '), columns, '  ');
    return `${sentence.replace(verdict.trim(), paint(style, verdict.trim()))}\n${paint('dim', line)}`;
}

;// CONCATENATED MODULE: ./build/cli/check-command.js











async function runCheck(flags) {
    const ports = terminalPorts();
    const outcome = await withProblemsReported(async () => {
        const request = runRequestOf(flags);
        const overrides = { ...request.overrides, ...(await shardOf(flags)) };
        return check({ ...request, overrides, baseline: await chooseBaseline(flags) }, ports);
    });
    return showOutcome(outcome, flags.json === true);
}
async function runJudge(flags) {
    const outcome = await withProblemsReported(async () => {
        const evidence = await readDocument(evidenceDocument, flags.evidence);
        return judgeAgain({ cwd: process.cwd(), evidence }, terminalPorts());
    });
    return showOutcome(outcome, flags.json === true);
}
/** Renders a report that was written before. */
async function runReport(path, flags) {
    const report = await readDocument(reportDocument, path);
    switch (flags.format) {
        case 'html':
            print(await report_page_renderPage(report, path, printNote));
            break;
        case 'markdown':
            print(renderSummary(report));
            break;
        default:
            print(renderTerminal(report, stdoutLooks()));
    }
    return 0;
}
async function chooseBaseline(flags) {
    if (flags.baselineRef === undefined)
        return { kind: 'named', name: flags.baseline };
    if (flags.baseline !== undefined) {
        const message = 'Give either --baseline or --baseline-ref: both name what to compare with.';
        throw new GateError({ code: 'usage', message });
    }
    const repository = await openRepository(process.cwd());
    const commit = await commitOf(repository, flags.baselineRef);
    if (commit !== undefined)
        return { kind: 'commit', commit, label: flags.baselineRef };
    throw new GateError({
        code: 'usage',
        message: `"${flags.baselineRef}" names no commit here: give a branch, a tag or a commit to --baseline-ref.`,
    });
}
/** What goes wrong before a run begins gets a report as well, so that no older one is left standing. */
async function withProblemsReported(run) {
    try {
        return await run();
    }
    catch (error) {
        return await reportProblem(process.cwd(), problemOf(error), terminalPorts());
    }
}
/** A command line that made no sense, which has been said already, leaves no older report standing. */
async function reportMisuse(message) {
    const problem = { code: 'usage', message: message.replace(/^error: /, '') };
    // Outside a repository there is no report to replace.
    await reportProblem(process.cwd(), problem, terminalPorts()).catch(() => { });
}
function showOutcome({ report, files, exitCode }, asJson) {
    if (asJson)
        print(JSON.stringify(report, null, 2));
    else {
        print(renderTerminal(report, stdoutLooks()));
        printNote(`Report: ${(0,external_node_path_.relative)(process.cwd(), files.report)}`);
        if (files.html !== undefined)
            printNote(`To look at: ${(0,external_node_path_.relative)(process.cwd(), files.html)}`);
    }
    if (report.error && asJson)
        printNote(report.error.message);
    return exitCode;
}

;// CONCATENATED MODULE: ./build/gate/quality-gates/gate-results.js
function overallStatus(results) {
    if (results.some(stopsTheBuild))
        return 'fail';
    return results.some((result) => result.kind === 'passed') ? 'pass' : 'nothing-ran';
}
function stopsTheBuild(result) {
    return result.kind === 'failed' || result.kind === 'timed-out';
}
/** One sentence for a gate, as the terminal shows it. */
function describeGate(result) {
    const gate = `${result.id} (${result.name})`;
    switch (result.kind) {
        case 'passed':
            return `passed     ${gate} in ${seconds(result.durationMs)}`;
        case 'failed':
            return `failed     ${gate}: it ${result.detail}; log ${result.logPath}; again with: ${result.command}`;
        case 'timed-out':
            return `timed out  ${gate}: stopped after its ${result.maxSeconds} s; log ${result.logPath}; again with: ${result.command}`;
        case 'skipped':
            return `skipped    ${gate}: ${result.reason === 'asked' ? 'as asked' : 'an earlier gate failed'}`;
    }
}
/** The last line of a run: how many gates ended how. */
function describeGates(results) {
    const count = (kind, word) => {
        const number = results.filter((result) => result.kind === kind).length;
        return number > 0 ? [`${number} ${word}`] : [];
    };
    const counts = [
        ...count('failed', 'failed'),
        ...count('timed-out', 'timed out'),
        ...count('passed', 'passed'),
        ...count('skipped', 'skipped'),
    ];
    return `${results.length} quality ${results.length === 1 ? 'gate' : 'gates'}${counts.length > 0 ? `: ${counts.join(', ')}` : ''}`;
}
function seconds(durationMs) {
    return `${(durationMs / 1000).toFixed(1)} s`;
}

;// CONCATENATED MODULE: ./build/gate/quality-gates/gate-folder.js



const parts = ['artifacts', 'ci', 'gates'];
/** Where logs and summary go, relative to the repository's root. */
const gatesDir = parts.join('/');
const summaryPath = `${gatesDir}/summary.json`;
/** Empties the folder, so that no log or summary of an earlier run is taken for this one's. */
async function emptyGatesFolder(root) {
    await refuseLinks(root);
    await (0,promises_.rm)((0,external_node_path_.join)(root, gatesDir), { recursive: true, force: true });
}
/** Makes the folder where it is missing; asked before each write, as a gate may clean its tree. */
async function makeGatesFolder(root) {
    await refuseLinks(root);
    await (0,promises_.mkdir)((0,external_node_path_.join)(root, gatesDir), { recursive: true });
}
async function writeSummary(root, summary) {
    await makeGatesFolder(root);
    const path = (0,external_node_path_.join)(root, summaryPath);
    await (0,promises_.rm)(path, { recursive: true, force: true });
    // `wx` follows no link that a gate may have put there.
    await (0,promises_.writeFile)(path, `${JSON.stringify(summary, null, 2)}\n`, { flag: 'wx' });
}
/** A link on the way is refused: the tree under test could point it anywhere. */
async function refuseLinks(root) {
    let path = root;
    for (const part of parts) {
        path = (0,external_node_path_.join)(path, part);
        const found = await (0,promises_.lstat)(path).catch(() => undefined);
        if (found && !found.isDirectory()) {
            throw new GateError({
                code: 'unsafe-path',
                path,
                detail: 'it must be a folder, not a link or a file; remove it and run again',
            });
        }
    }
}

;// CONCATENATED MODULE: ./build/gate/quality-gates/run-gates.js





/**
 * Runs the gates in order, each with its time limit and its log, and writes the summary. A gate that
 * fails is a result; a skip that names no gate, or two gates of one id, is a GateError before any runs.
 */
async function runGates(request) {
    const skipped = checkIds(request);
    await emptyGatesFolder(request.root);
    const startedAt = request.clock.nowUnixMs();
    const results = [];
    for (const gate of request.gates) {
        const stopped = request.failFast && results.some(stopsTheBuild);
        const result = stopped || skipped.has(gate.id)
            ? skip(gate, skipped.has(gate.id) ? 'asked' : 'earlier-gate-failed')
            : await runGate(gate, request);
        results.push(result);
        request.onEvent?.({ kind: 'finished', result });
    }
    const now = request.clock.nowUnixMs();
    const summary = {
        schema_version: 'fj.quality-gates.v1',
        generated_at_unix_ms: now,
        duration_ms: now - startedAt,
        overall_status: overallStatus(results),
        gates: results,
    };
    await writeSummary(request.root, summary);
    return summary;
}
/** Ids name log files, and file names that differ only in case are one on macOS and Windows. */
function checkIds({ gates, skip }) {
    const seen = new Set();
    for (const { id } of gates) {
        if (seen.has(id.toLowerCase())) {
            throw new GateError({
                code: 'usage',
                message: `Two quality gates in the budgets file have the id "${id}": rename one.`,
            });
        }
        seen.add(id.toLowerCase());
    }
    const known = gates.map((gate) => gate.id);
    const unknown = skip.find((id) => !known.includes(id));
    if (unknown !== undefined)
        throw new GateError({ code: 'unknown-gate', id: unknown, known });
    return new Set(skip);
}
function skip({ id, name, command }, reason) {
    return { kind: 'skipped', id, name, command, reason };
}
async function runGate(gate, request) {
    const { id, name, command } = gate;
    const logPath = `${gatesDir}/${id}.log`;
    request.onEvent?.({ kind: 'started', gate });
    await makeGatesFolder(request.root);
    const startedAt = request.clock.nowUnixMs();
    const ended = await runShellCommand({
        command,
        cwd: request.root,
        env: request.env,
        timeoutMs: gate.max_seconds * 1000,
        logPath: (0,external_node_path_.join)(request.root, logPath),
        onOutput: (text) => request.onEvent?.({ kind: 'output', gate, text }),
        ...(request.signal ? { signal: request.signal } : {}),
    });
    const durationMs = request.clock.nowUnixMs() - startedAt;
    const ran = { id, name, command, durationMs, logPath };
    switch (ended.kind) {
        case 'exited':
            return ended.code === 0
                ? { kind: 'passed', ...ran }
                : {
                    kind: 'failed',
                    ...ran,
                    detail: `ended with exit code ${ended.code}`,
                    tail: ended.tail,
                };
        case 'timed-out':
            return { kind: 'timed-out', ...ran, maxSeconds: gate.max_seconds, tail: ended.tail };
        case 'not-started':
            return { kind: 'failed', ...ran, detail: `could not be started: ${ended.detail}`, tail: '' };
    }
}

;// CONCATENATED MODULE: ./build/cli/gates-command.js






async function runQualityGates(flags) {
    const repository = await openRepository(process.cwd());
    const { gates } = await loadPolicyOfTree(repository, process.cwd(), flags.budgets, {});
    if (gates.length === 0) {
        const message = 'The budgets file lists no quality gates: add some under "gates".';
        throw new GateError({ code: 'usage', message });
    }
    const summary = await runGates({
        root: repository.root,
        gates,
        env: process.env,
        failFast: flags.all !== true,
        skip: [...(flags.skip ?? []), ...(flags.skipPerf ? perfGates(gates) : [])],
        clock: { nowUnixMs: () => Date.now() },
        onEvent: (event) => {
            if (event.kind === 'started')
                printNote(`running    ${event.gate.id} (${event.gate.name})`);
            if (event.kind === 'finished')
                print(describeGate(event.result));
        },
    });
    print(describeGates(summary.gates));
    return summary.overall_status === 'fail' ? 1 : 0;
}
/** `--skip-perf` means the gate called "perf", and any whose id begins with "perf-" or "perf_". */
function perfGates(gates) {
    return gates.map(({ id }) => id).filter((id) => /^perf(?:$|[-_])/.test(id));
}

;// CONCATENATED MODULE: ./build/gate/judge/merge-evidence.js


/**
 * Joins the shards of one run into the evidence of all its benchmarks, in the order of their ids,
 * whatever the order of the files. Every benchmark keeps its pairs and its limit, and every shard was
 * corrected for the whole run, so each verdict stays what it was. Throws a GateError for shards that
 * are not exactly the parts of one run.
 */
function mergeEvidence(files) {
    const shards = files.map(asShard).sort((a, b) => a.shard.index - b.shard.index);
    const [first] = shards;
    if (first === undefined) {
        throw new GateError({
            code: 'usage',
            message: 'There is no shard to merge: name its evidence.',
        });
    }
    requireOneRun(first, shards);
    requireEveryShardOnce(first.shard.count, shards);
    requireEveryBenchmarkOnce(first, shards);
    const parts = shards.map(({ evidence }) => evidence);
    const { shard: _, ...plan } = first.evidence.plan;
    return {
        ...first.evidence,
        generated_at_unix_ms: Math.max(...parts.map((part) => part.generated_at_unix_ms)),
        // They ran side by side.
        duration_ms: Math.max(...parts.map((part) => part.duration_ms)),
        plan: { ...plan, time_budget_ms: sum(parts.map((part) => part.plan.time_budget_ms)) },
        benchmarks: parts
            .flatMap((part) => part.benchmarks)
            .sort((a, b) => (a.bench_id < b.bench_id ? -1 : 1)),
        warnings: [
            ...new Set([...parts.flatMap((part) => part.warnings), ...environmentWarning(shards)]),
        ],
        shards: shards.map(({ shard: { index }, evidence }) => ({
            index,
            benchmarks: evidence.benchmarks.length,
            duration_ms: evidence.duration_ms,
            generated_at_unix_ms: evidence.generated_at_unix_ms,
            environment: evidence.environment,
        })),
    };
}
function asShard(file) {
    const { shard } = file.evidence.plan;
    if (shard !== undefined)
        return { ...file, shard };
    throw new GateError({ code: 'not-a-shard', path: file.path });
}
/** What must be equal in all shards, most telling first. */
const sameness = [
    ['candidate', ({ evidence }) => evidence.candidate_id],
    ['baseline', ({ evidence }) => [evidence.baseline_id, evidence.baseline_name]],
    ['version of fj-perf-gate', ({ evidence }) => evidence.tool_version],
    ['policy', ({ evidence }) => evidence.plan.policy],
    ['number of shards', ({ shard }) => shard.count],
    ['plan', ({ evidence: { plan } }) => ({ ...plan, shard: undefined, time_budget_ms: undefined })],
    ['split of the benchmarks', ({ shard }) => shard.split_sha256],
];
function requireOneRun(first, shards) {
    for (const [what, partOf] of sameness) {
        const other = shards.find((shard) => !(0,external_node_util_.isDeepStrictEqual)(partOf(shard), partOf(first)));
        if (other === undefined)
            continue;
        throw new GateError({ code: 'shards-differ', what, paths: [first.path, other.path] });
    }
}
function requireEveryShardOnce(count, shards) {
    for (const [index, same] of Map.groupBy(shards, ({ shard }) => shard.index)) {
        const [one, another] = same;
        if (one === undefined || another === undefined)
            continue;
        throw new GateError({ code: 'shard-doubled', index, count, paths: [one.path, another.path] });
    }
    const present = new Set(shards.map(({ shard }) => shard.index));
    const all = Array.from({ length: count }, (_, i) => i + 1);
    const missing = all.filter((index) => !present.has(index));
    // More than `count` different ones, too, since an index above the count is no part of the run.
    if (missing.length === 0 && present.size === count)
        return;
    throw new GateError({ code: 'shards-missing', missing, count });
}
/** That the splits are equal says what should be there; this, that it is. */
function requireEveryBenchmarkOnce(first, shards) {
    const seen = new Map();
    for (const { path, evidence } of shards) {
        for (const { bench_id: id } of evidence.benchmarks) {
            const earlier = seen.get(id);
            if (earlier !== undefined) {
                throw new GateError({ code: 'shards-share-benchmark', id, paths: [earlier, path] });
            }
            seen.set(id, path);
        }
    }
    const expected = first.evidence.plan.family_size;
    if (seen.size === expected)
        return;
    throw new GateError({ code: 'shards-incomplete', found: seen.size, expected });
}
/** No verdict depends on it, since a pair is measured on one machine; readers should know all the same. */
function environmentWarning(shards) {
    const kinds = Map.groupBy(shards, ({ evidence }) => describeMachine(evidence.environment));
    if (kinds.size < 2)
        return [];
    const told = [...kinds].map(([machine, members]) => {
        const indexes = members.map(({ shard }) => shard.index).join(', ');
        return `${machine} (${members.length === 1 ? 'shard' : 'shards'} ${indexes})`;
    });
    return [
        `The shards ran on different machines, so p95 figures of different benchmarks do not compare: ${told.join('; ')}.`,
    ];
}
function describeMachine({ cpu_model, os, arch, node }) {
    return `${cpu_model}, ${os} ${arch}, Node ${node}`;
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

;// CONCATENATED MODULE: ./build/cli/merge-command.js






/** Joins the evidence of all shards of a run and judges it, with the risk notes of this tree. */
async function runMerge(paths, flags) {
    const outcome = await withProblemsReported(async () => {
        const files = await Promise.all(paths.map(async (path) => ({ path, evidence: await readDocument(evidenceDocument, path) })));
        const evidence = mergeEvidence(files);
        return judgeAgain({ cwd: process.cwd(), evidence }, terminalPorts());
    });
    return showOutcome(outcome, flags.json === true);
}

// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-beta-quantile/lib/index.js
var stats_base_dists_beta_quantile_lib = __webpack_require__(7259);
;// CONCATENATED MODULE: ./build/gate/compare/binomial-bounds.js

/** Clopper and Pearson (1934): exact, and never too narrow. No trials: anything is possible. */
function rateOf(count, trials) {
    const outside = 0.025;
    return {
        count,
        trials,
        rate: trials === 0 ? Number.NaN : count / trials,
        lower: count === 0 ? 0 : stats_base_dists_beta_quantile_lib(outside, count, trials - count + 1),
        upper: count === trials ? 1 : stats_base_dists_beta_quantile_lib(1 - outside, count + 1, trials - count),
    };
}

;// CONCATENATED MODULE: ./build/gate/judge/selftest-rates.js


/** Rates per level, in ascending order of the added work. */
function selftestRates({ runs, limit_percent }) {
    const unchanged = runs.filter((run) => run.injected_percent === 0);
    const levels = [...new Set(runs.map((run) => run.injected_percent))].sort((a, b) => a - b);
    return levels.map((level) => ratesOfLevel(runs.filter((run) => run.injected_percent === level), unchanged, limit_percent));
}
function ratesOfLevel(runs, unchanged, limitPercent) {
    const verdicts = runs.flatMap((run) => run.benchmarks);
    const share = (verdict) => rateOf(verdicts.filter((one) => one.verdict === verdict).length, verdicts.length);
    const failed = runs.filter((run) => run.benchmarks.some((one) => one.verdict === 'regressed'));
    return {
        injectedPercent: runs[0]?.injected_percent ?? 0,
        runs: runs.length,
        medianSeconds: median(runs.map((run) => run.duration_ms)) / 1000,
        failedSuites: rateOf(failed.length, runs.length),
        regressed: share('regressed'),
        inconclusive: share('inconclusive'),
        achievedP50Percent: median(verdicts.map((one) => one.effect_p50_percent)),
        achievedP95Percent: median(verdicts.map((one) => one.effect_p95_percent)),
        leastDetected: leastDetectedIn(runs),
        plain: plainGate(runs, unchanged, limitPercent),
    };
}
function leastDetectedIn(runs) {
    const perBenchmark = Map.groupBy(runs.flatMap((run) => run.benchmarks), (one) => one.bench_id);
    const rates = [...perBenchmark].map(([benchId, verdicts]) => ({
        benchId,
        regressed: rateOf(verdicts.filter((one) => one.verdict === 'regressed').length, verdicts.length),
    }));
    return rates.toSorted((left, right) => left.regressed.rate - right.regressed.rate)[0];
}
/**
 * A gate that stores the p95 of one process and compares a later one with it. Each run's candidate is
 * held against the baseline of the last unchanged run before it, as if that had been stored.
 */
function plainGate(runs, unchanged, limitPercent) {
    const compared = runs.flatMap((run) => {
        const before = unchanged.filter((one) => one.started_at_unix_ms < run.started_at_unix_ms);
        const stored = before.toSorted((a, b) => a.started_at_unix_ms - b.started_at_unix_ms).at(-1);
        if (!stored)
            return [];
        const storedNs = new Map(stored.benchmarks.map((one) => [one.bench_id, one.first_baseline_p95_ns]));
        return [
            run.benchmarks.map((one) => one.first_candidate_p95_ns >
                (storedNs.get(one.bench_id) ?? Infinity) * (1 + limitPercent / 100)),
        ];
    });
    const all = compared.flat();
    return {
        failedSuites: rateOf(compared.filter((run) => run.includes(true)).length, compared.length),
        regressed: rateOf(all.filter(Boolean).length, all.length),
    };
}

;// CONCATENATED MODULE: ./build/gate/report/selftest.js

const columns = [
    'added work',
    'p50 / p95 it had',
    'runs',
    'suites failed',
    'benchmarks called regressed',
    'hardest to see',
    'inconclusive',
    'plain p95 gate: suites / benchmarks failed',
    'time of a run',
];
/** A Markdown table for a README; each rate with the bounds that hold the true one with 95 % confidence. */
function renderSelftest(selftest) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const { environment } = selftest;
    return [
        line(columns),
        line(columns.map(() => '---')),
        ...selftestRates(selftest).map((level) => line(describeLevel(level))),
        '',
        `Limit ${selftest.limit_percent} %. ${environment.cpu_model}, ${environment.cpu_count} CPUs, ${environment.os}, Node ${environment.node}; fj-perf-gate ${selftest.tool_version}, commit ${selftest.commit.slice(0, 12)}. Bounds: Clopper-Pearson, 95 %.`,
        '',
    ].join('\n');
}
function describeLevel(level) {
    const { leastDetected, injectedPercent } = level;
    return [
        injectedPercent === 0 ? 'none' : `+${injectedPercent} %`,
        `${selftest_signed(level.achievedP50Percent)} / ${selftest_signed(level.achievedP95Percent)}`,
        String(level.runs),
        describeRate(level.failedSuites),
        describeRate(level.regressed),
        injectedPercent === 0 || !leastDetected
            ? ''
            : `\`${leastDetected.benchId}\` ${describeRate(leastDetected.regressed)}`,
        describeRate(level.inconclusive),
        `${describeRate(level.plain.failedSuites)} / ${describeRate(level.plain.regressed)}`,
        `${level.medianSeconds.toFixed(0)} s`,
    ];
}
function describeRate({ count, trials, rate, lower, upper }) {
    if (trials === 0)
        return '–';
    return `${percent(rate)} (${count} of ${trials}; ${percent(lower)} to ${percent(upper)})`;
}
function percent(share) {
    return `${Number((100 * share).toFixed(share > 0 && share < 0.001 ? 3 : 1))} %`;
}
function selftest_signed(value) {
    return `${value < 0 ? '' : '+'}${value.toFixed(1)} %`;
}

;// CONCATENATED MODULE: ./build/gate/selftest.js
var selftest_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var selftest_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});















/**
 * Proves the gate on this machine: the tree is measured against itself, checked out at another path, as
 * often as asked; the two change sides from run to run, so that a bias between them shows. Then the
 * same with work added to the candidate. Throws a GateError when it cannot measure.
 */
async function selftest(request, ports) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const run = selftest_addDisposableResource(env_1, await beginRun(request.cwd, request.tempDir, ports), true);
        const { commit } = await snapshotTree(run.repository);
        const policy = await loadPolicyOfTree(run.repository, request.cwd, request.budgetsPath, request.overrides);
        let result = startOrResume(request.earlier, commit, policy);
        const trees = await prepareTrees(run, commit, policy);
        try {
            for (const injectedPercent of remainingLevels(request.levels, result.runs)) {
                const swapped = result.runs.length % 2 === 1;
                const one = await measureRun(trees.pair(swapped), policy, injectedPercent, request, run);
                result = {
                    ...result,
                    environment: one.environment,
                    runs: [...result.runs, { ...one.run, swapped }],
                };
                await request.keep(result);
                ports.progress.report({ kind: 'stage', text: `${result.runs.length} runs done` });
            }
            return result;
        }
        finally {
            await trees.remove();
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = selftest_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function startOrResume(earlier, commit, policy) {
    if (!earlier) {
        return {
            schema_version: 'fj.perf-selftest.v1',
            tool_version: toolVersion,
            commit,
            environment: describeEnvironment(),
            limit_percent: policy.maxP95RegressionPercent,
            runs: [],
        };
    }
    if (earlier.commit === commit)
        return earlier;
    throw new GateError({
        code: 'usage',
        message: `The self-test to go on with is of commit ${earlier.commit.slice(0, 12)}, and this tree is ${commit.slice(0, 12)}: give another file to --out.`,
    });
}
/** What is still to be run, the levels taking turns, so that a change of the machine touches all. */
function* remainingLevels(levels, done) {
    const left = levels.map(({ injectedPercent, runs }) => ({
        injectedPercent,
        runs: runs - done.filter((run) => run.injected_percent === injectedPercent).length,
    }));
    for (let round = 0; left.some(({ runs }) => runs > round); round++) {
        for (const { injectedPercent, runs } of left)
            if (runs > round)
                yield injectedPercent;
    }
}
async function prepareTrees(run, commit, policy) {
    const { repository } = run;
    const suites = findSuites(await listFiles(repository, commit), policy.benchFiles);
    if (suites.length === 0)
        throw new GateError({ code: 'no-suites', globs: [...policy.benchFiles] });
    const env = childEnvironment(policy.passEnv, run.tempDir);
    const copy = await prepareBaseline(repository, commit, policy, env, run.tempDir);
    const [own, other] = [
        { root: repository.root, suites },
        { root: copy.root, suites },
    ];
    return {
        pair: (swapped) => swapped ? { baseline: own, candidate: other } : { baseline: other, candidate: own },
        remove: () => copy.remove(),
    };
}
async function measureRun(trees, policy, injectedPercent, request, run) {
    const startedAt = run.ports.clock.nowUnixMs();
    const measured = await measureChange(trees, policy, { looks: looks, needsNoMorePairs: needsNoMorePairs, injectedPercent }, {
        env: childEnvironment(policy.passEnv, run.tempDir),
        workerDir: request.workerDir,
        compileCacheDir: (0,external_node_path_.join)(run.tempDir, 'compiled'),
    }, run.ports);
    return {
        environment: measured.environment,
        run: {
            injected_percent: injectedPercent,
            started_at_unix_ms: startedAt,
            duration_ms: run.ports.clock.nowUnixMs() - startedAt,
            benchmarks: judgeBenchmarks(measured).map(describeVerdict),
        },
    };
}
/** Throws a GateError for a benchmark that could not be measured: its rates would be of nothing. */
function describeVerdict(verdict) {
    const { bench_id } = verdict.evidence;
    const [firstPair] = verdict.kind === 'judged' ? verdict.outcome.pairs : [];
    if (verdict.kind !== 'judged' || !firstPair) {
        const reason = verdict.kind === 'failed' ? verdict.reason : 'it got no pair';
        throw new GateError({ code: 'benchmarks-failed', ids: [bench_id], first: reason });
    }
    const { decision, outcome } = verdict;
    const { estimator } = outcome.sampling;
    const p50Effects = outcome.pairs.map((pair) => Math.log(processP50Ns(pair.candidate) / processP50Ns(pair.baseline)));
    return {
        bench_id,
        verdict: decision.kind,
        pairs: decision.effect.pairs,
        effect_p95_percent: deltaPercent(decision.effect.center),
        effect_p50_percent: deltaPercent(median(p50Effects)),
        first_baseline_p95_ns: processP95Ns(firstPair.baseline, estimator),
        first_candidate_p95_ns: processP95Ns(firstPair.candidate, estimator),
    };
}

;// CONCATENATED MODULE: ./build/cli/selftest-command.js







/** Levels of added work whose detection is stated. */
const levelsPercent = [5, 7.5, 10, 20];
/** Goes on where the file says that an earlier self-test stopped; the file is kept after each run. */
async function runSelftest(flags) {
    const unchanged = Math.round(positiveNumber('--unchanged', flags.unchanged) ?? 0);
    const slower = flags.slower === '0' ? 0 : Math.round(positiveNumber('--slower', flags.slower) ?? 0);
    const result = await selftest({
        ...runRequestOf(flags),
        levels: [
            { injectedPercent: 0, runs: unchanged },
            ...levelsPercent.map((injectedPercent) => ({ injectedPercent, runs: slower })),
        ],
        earlier: await readEarlier(flags.out),
        keep: (soFar) => writeWhole(flags.out, soFar),
    }, terminalPorts());
    print(flags.json ? JSON.stringify(result, null, 2) : renderSelftest(result));
    printNote(`Runs: ${flags.out}`);
    return 0;
}
async function readEarlier(path) {
    const text = await (0,promises_.readFile)(path, 'utf8').catch(() => undefined);
    return text === undefined ? undefined : parseDocument(selftestDocument, text, path);
}
async function writeWhole(path, selftestSoFar) {
    await (0,promises_.writeFile)(`${path}.new`, serializeDocument(selftestDocument, selftestSoFar));
    await (0,promises_.rename)(`${path}.new`, path);
}

;// CONCATENATED MODULE: ./build/cli/program.js










/** Commands that leave a report. */
const reporting = new Set(['check', 'judge', 'merge']);
/** Runs one command line and returns the exit code: 0 pass, 1 gate failed, 2 wrong use, 3 not measured. */
async function runCommandLine(args) {
    let exitCode = 0;
    // Children and temporary folders are cleaned up by handlers of the process's exit.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
        process.once(signal, stop);
    const program = buildProgram((code) => {
        exitCode = code;
    });
    try {
        await program.parseAsync([...args], { from: 'user' });
        return exitCode;
    }
    catch (error) {
        // commander has printed its own sentence already; its code is 0 after --help and --version.
        if (error instanceof commander/* CommanderError */.b7) {
            if (error.exitCode === 0)
                return 0;
            if (reporting.has(args[0]))
                await reportMisuse(error.message);
            return 2;
        }
        const problem = problemOf(error);
        printNote(new GateError(problem).message);
        return exitCodeOf(problem);
    }
}
function stop() {
    printNote(new GateError({ code: 'interrupted' }).message);
    process.exit(3);
}
function buildProgram(finish) {
    const ending = (run) => async (flags) => finish(await run(flags));
    const budgets = new commander/* Option */.c$('--budgets <file>', 'budgets file (default: reliability_budgets.v1.json)');
    const filter = new commander/* Option */.c$('--filter <what>', 'only what this names: an id, a name, a group, a glob');
    const timeBudget = new commander/* Option */.c$('--time-budget <seconds>', 'most time for measuring');
    const json = new commander/* Option */.c$('--json', 'print JSON on stdout');
    const program = new commander/* Command */.uB('fj-perf-gate')
        .description('A performance gate that is right on a noisy machine.')
        .version(toolVersion)
        .exitOverride()
        .showHelpAfterError('(--help shows what there is)')
        .configureOutput({ writeErr: printNote });
    program
        .command('bench')
        .argument('[filter]', 'an id, a name, a group, or a glob')
        .description('show benchmarks as mitata shows them: all, a group, or one')
        .addOption(budgets)
        .action(async (what, flags) => finish(await runBench(what ?? '', flags)));
    const baseline = program.command('baseline').description('named baselines of this clone');
    baseline
        .command('save')
        .description('save the tree as it is, uncommitted changes included')
        .option('--name <name>', 'its name (default: main, or what the budgets say)')
        .addOption(budgets)
        .addOption(filter)
        .addOption(timeBudget)
        .action(ending(runBaselineSave));
    baseline.command('list').description('list them').action(ending(runBaselineList));
    baseline
        .command('show')
        .description("show one's figures")
        .option('--name <name>', 'its name', 'main')
        .addOption(json)
        .action(ending(runBaselineShow));
    program
        .command('check')
        .description('measure this tree against a baseline, judge, and write the report')
        .option('--baseline <name>', 'a saved baseline (default: main, or what the budgets say)')
        .option('--baseline-ref <commit>', 'a branch, tag or commit instead')
        .option('--threshold <percent>', 'slower by more than this regressed (default: 5)')
        .option('--shard <i/n>', 'only this part of the benchmarks, such as 1/4; then "merge"')
        .option('--split-by <file>', 'evidence or a record, whose times balance the shards')
        .addOption(filter)
        .addOption(budgets)
        .addOption(timeBudget)
        .addOption(json)
        .action(ending(runCheck));
    program
        .command('judge')
        .description('judge evidence again, with the risk notes of this tree, without measuring')
        .requiredOption('--evidence <file>', 'perf_evidence.v1.json of an earlier check')
        .addOption(json)
        .action(ending(runJudge));
    program
        .command('merge')
        .argument('<files...>', 'perf_evidence.v1.json of every shard')
        .description('join the shards of one run into one verdict, without measuring')
        .addOption(json)
        .action(async (files, flags) => finish(await runMerge(files, flags)));
    program
        .command('report')
        .argument('<file>', 'perf_regression_report.v1.json')
        .description('show a report again')
        .addOption(new commander/* Option */.c$('--format <format>', 'how')
        .choices(['terminal', 'markdown', 'html'])
        .default('terminal'))
        .action(async (file, flags) => finish(await runReport(file, flags)));
    program
        .command('selftest')
        .description('prove the gate on this machine: how often it is wrong, and what it sees')
        .option('--unchanged <runs>', 'whole runs on identical code', '10')
        .option('--slower <runs>', 'whole runs at each of +5, +7.5, +10 and +20 %', '2')
        .option('--out <file>', 'keeps the runs; an interrupted self-test goes on from it', 'perf_selftest.v1.json')
        .addOption(filter)
        .addOption(budgets)
        .addOption(timeBudget)
        .addOption(json)
        .action(ending(runSelftest));
    program
        .command('gates')
        .description('run the quality gates of the budgets file in order')
        .option('--skip <id...>', 'do not run these')
        .option('--skip-perf', 'do not run the gate "perf"')
        .option('--all', 'go on after a gate that failed')
        .addOption(budgets)
        .action(ending(runQualityGates));
    return program;
}


/***/ })

};
