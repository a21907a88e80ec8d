// Generated from schemas/ by scripts/generate-contracts.ts; do not edit.
// @ts-nocheck

"use strict";
export const validateBudgets = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"reliability_budgets.v1.schema.json","title":"ReliabilityBudgets","description":"The policy of a repository: what may regress by how much, what is measured, which quality gates run.","type":"object","additionalProperties":false,"required":["schema_version"],"properties":{"$schema":{"type":"string","description":"For editors; not read by the gate."},"schema_version":{"const":"fj.reliability-budgets.v1"},"perf_regression":{"type":"object","additionalProperties":false,"properties":{"max_p95_regression_percent":{"type":"number","exclusiveMinimum":0,"maximum":1000,"description":"A benchmark whose p95 grew by more than this regressed. Default 5."},"max_cumulative_drift_percent":{"type":"number","exclusiveMinimum":0,"maximum":1000,"description":"The same for the drift since the last release, to which many small changes add up. Default 10, or max_p95_regression_percent where that is more."},"min_improvement_percent":{"type":"number","minimum":0,"exclusiveMaximum":100,"description":"A benchmark that passed is called improved when its whole interval lies below minus this. Default 5."},"baseline_save_name":{"type":"string","pattern":"^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,98}[A-Za-z0-9_-])?$","description":"Name under which `baseline save` stores and `check` looks a baseline up. Default \"main\"."},"bench_files":{"type":"array","items":{"type":"string","pattern":"\\S"},"minItems":1,"description":"Globs of the mitata suites, relative to the repository's root."},"bench_filter":{"type":"string","description":"Measure only what this names: an id, a name, a group, or a glob. Empty means all."},"install_command":{"type":"string","description":"Installs the baseline's dependencies, in the root, when a lockfile differs from the candidate's. Default: by lockfile, in each folder whose own differs."},"build_command":{"type":"string","description":"Builds what the suites import and git ignores; runs on both sides."},"node_args":{"type":"array","items":{"type":"string"},"description":"Arguments for the Node that runs the suites, such as [\"--import\", \"tsx\"]."},"exec_wrapper":{"type":"array","items":{"type":"string","pattern":"\\S"},"minItems":1,"description":"A command that every benchmark process is started by, such as [\"chrt\", \"--fifo\", \"1\"]."},"pass_env":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"description":"Names of environment variables that the suites may see."},"fail_on_unjustified_regression":{"type":"boolean","description":"false reports regressions without failing. Default true."},"candidate_tree":{"enum":["own","in-place"],"description":"Where the candidate is measured: in a clean checkout of its own beside the baseline's, or in the tree as it is, with all that git ignores there. In place, equal code can differ by the length of its path alone, and the report says so. Default own."},"on_missing_baseline":{"enum":["fail","warn"],"description":"What to do when the baseline exists and cannot be fetched, installed or built, or fails in a benchmark. Default fail."},"on_inconclusive":{"enum":["pass","fail"],"description":"Whether a run passes or fails when the time was spent before a benchmark could be judged. Default pass."},"on_removed":{"enum":["pass","warn","fail"],"description":"What a benchmark that the change takes out does: nothing, a warning, or a failed run. Default warn."},"time_budget_seconds":{"type":"number","minimum":5,"maximum":21600,"description":"Time for measuring. Default: 30 s and 3 s per benchmark, or what 20 pairs of each take where that is longer, at most 15 minutes; and half as long again for what looks slower and is still undecided."},"lanes":{"type":"integer","minimum":1,"maximum":8,"description":"On how many CPUs pairs are measured at once, at most. 1 for benchmarks that keep all CPUs, the last-level cache or the memory busy. Default: as many as the run may use, one per core, and 8 at most."},"bench_timeout_seconds":{"type":"number","minimum":1,"maximum":3600,"description":"A benchmark that does not answer within this time is stopped and failed. Default 30."},"allow_unbounded_notes":{"type":"boolean","description":"Accept risk notes without an acceptance block. Default false."},"require_approval":{"enum":["none","reviewed"],"description":"reviewed: a risk note covers its regression only once its author, who is not the pull request's, has approved the pull request on GitHub with the note as it is. Default none."},"per_bench":{"type":"array","description":"Exceptions; of several that match, the last one counts.","items":{"type":"object","additionalProperties":false,"required":["match","reason"],"properties":{"match":{"type":"string","pattern":"\\S","description":"An id, a name, a group, or a glob."},"max_p95_regression_percent":{"type":"number","exclusiveMinimum":0,"maximum":1000,"description":"The threshold of what matches."},"min_effect_ns":{"type":"number","minimum":0,"description":"Differences smaller than this many nanoseconds are no regression."},"reason":{"type":"string","pattern":"\\S","description":"Why this exception exists."}}}}}},"gates":{"type":"array","description":"Quality gates that `fj-perf-gate gates` runs in order.","items":{"title":"QualityGate","type":"object","additionalProperties":false,"required":["id","name","command","max_seconds"],"properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_-]{0,49}$","description":"Short name, for `--skip`."},"name":{"type":"string","pattern":"\\S","description":"What people read."},"command":{"type":"string","pattern":"\\S","description":"Shell command, run in the repository's root."},"max_seconds":{"type":"number","exclusiveMinimum":0,"maximum":86400,"description":"The gate fails when it takes longer."}}}}}};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,98}[A-Za-z0-9_-])?$", "u");
const pattern5 = new RegExp("\\S", "u");
const pattern7 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
const pattern10 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]{0,49}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="reliability_budgets.v1.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema_version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema_version"},message:"must have required property '"+"schema_version"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "$schema") || (key0 === "schema_version")) || (key0 === "perf_regression")) || (key0 === "gates"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.$schema.type,parentSchema:schema31.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.schema_version !== undefined){
let data1 = data.schema_version;
if("fj.reliability-budgets.v1" !== data1){
const err3 = {instancePath:instancePath+"/schema_version",schemaPath:"#/properties/schema_version/const",keyword:"const",params:{allowedValue: "fj.reliability-budgets.v1"},message:"must be equal to constant",schema:"fj.reliability-budgets.v1",parentSchema:schema31.properties.schema_version,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.perf_regression !== undefined){
let data2 = data.perf_regression;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(func1.call(schema31.properties.perf_regression.properties, key1))){
const err4 = {instancePath:instancePath+"/perf_regression",schemaPath:"#/properties/perf_regression/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.perf_regression,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data2.max_p95_regression_percent !== undefined){
let data3 = data2.max_p95_regression_percent;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000 || isNaN(data3)){
const err5 = {instancePath:instancePath+"/perf_regression/max_p95_regression_percent",schemaPath:"#/properties/perf_regression/properties/max_p95_regression_percent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema31.properties.perf_regression.properties.max_p95_regression_percent,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data3 <= 0 || isNaN(data3)){
const err6 = {instancePath:instancePath+"/perf_regression/max_p95_regression_percent",schemaPath:"#/properties/perf_regression/properties/max_p95_regression_percent/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema31.properties.perf_regression.properties.max_p95_regression_percent,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/perf_regression/max_p95_regression_percent",schemaPath:"#/properties/perf_regression/properties/max_p95_regression_percent/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.perf_regression.properties.max_p95_regression_percent.type,parentSchema:schema31.properties.perf_regression.properties.max_p95_regression_percent,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.max_cumulative_drift_percent !== undefined){
let data4 = data2.max_cumulative_drift_percent;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000 || isNaN(data4)){
const err8 = {instancePath:instancePath+"/perf_regression/max_cumulative_drift_percent",schemaPath:"#/properties/perf_regression/properties/max_cumulative_drift_percent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema31.properties.perf_regression.properties.max_cumulative_drift_percent,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data4 <= 0 || isNaN(data4)){
const err9 = {instancePath:instancePath+"/perf_regression/max_cumulative_drift_percent",schemaPath:"#/properties/perf_regression/properties/max_cumulative_drift_percent/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema31.properties.perf_regression.properties.max_cumulative_drift_percent,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/perf_regression/max_cumulative_drift_percent",schemaPath:"#/properties/perf_regression/properties/max_cumulative_drift_percent/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.perf_regression.properties.max_cumulative_drift_percent.type,parentSchema:schema31.properties.perf_regression.properties.max_cumulative_drift_percent,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.min_improvement_percent !== undefined){
let data5 = data2.min_improvement_percent;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err11 = {instancePath:instancePath+"/perf_regression/min_improvement_percent",schemaPath:"#/properties/perf_regression/properties/min_improvement_percent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.perf_regression.properties.min_improvement_percent,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data5 >= 100 || isNaN(data5)){
const err12 = {instancePath:instancePath+"/perf_regression/min_improvement_percent",schemaPath:"#/properties/perf_regression/properties/min_improvement_percent/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 100},message:"must be < 100",schema:100,parentSchema:schema31.properties.perf_regression.properties.min_improvement_percent,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/perf_regression/min_improvement_percent",schemaPath:"#/properties/perf_regression/properties/min_improvement_percent/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.perf_regression.properties.min_improvement_percent.type,parentSchema:schema31.properties.perf_regression.properties.min_improvement_percent,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.baseline_save_name !== undefined){
let data6 = data2.baseline_save_name;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err14 = {instancePath:instancePath+"/perf_regression/baseline_save_name",schemaPath:"#/properties/perf_regression/properties/baseline_save_name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,98}[A-Za-z0-9_-])?$"},message:"must match pattern \""+"^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,98}[A-Za-z0-9_-])?$"+"\"",schema:"^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,98}[A-Za-z0-9_-])?$",parentSchema:schema31.properties.perf_regression.properties.baseline_save_name,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/perf_regression/baseline_save_name",schemaPath:"#/properties/perf_regression/properties/baseline_save_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.perf_regression.properties.baseline_save_name.type,parentSchema:schema31.properties.perf_regression.properties.baseline_save_name,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data2.bench_files !== undefined){
let data7 = data2.bench_files;
if(Array.isArray(data7)){
if(data7.length < 1){
const err16 = {instancePath:instancePath+"/perf_regression/bench_files",schemaPath:"#/properties/perf_regression/properties/bench_files/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.perf_regression.properties.bench_files,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 === "string"){
if(!pattern5.test(data8)){
const err17 = {instancePath:instancePath+"/perf_regression/bench_files/" + i0,schemaPath:"#/properties/perf_regression/properties/bench_files/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema31.properties.perf_regression.properties.bench_files.items,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/perf_regression/bench_files/" + i0,schemaPath:"#/properties/perf_regression/properties/bench_files/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.perf_regression.properties.bench_files.items.type,parentSchema:schema31.properties.perf_regression.properties.bench_files.items,data:data8};
if(vErrors === null){
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
const err19 = {instancePath:instancePath+"/perf_regression/bench_files",schemaPath:"#/properties/perf_regression/properties/bench_files/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.perf_regression.properties.bench_files.type,parentSchema:schema31.properties.perf_regression.properties.bench_files,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data2.bench_filter !== undefined){
let data9 = data2.bench_filter;
if(typeof data9 !== "string"){
const err20 = {instancePath:instancePath+"/perf_regression/bench_filter",schemaPath:"#/properties/perf_regression/properties/bench_filter/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.perf_regression.properties.bench_filter.type,parentSchema:schema31.properties.perf_regression.properties.bench_filter,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data2.install_command !== undefined){
let data10 = data2.install_command;
if(typeof data10 !== "string"){
const err21 = {instancePath:instancePath+"/perf_regression/install_command",schemaPath:"#/properties/perf_regression/properties/install_command/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.perf_regression.properties.install_command.type,parentSchema:schema31.properties.perf_regression.properties.install_command,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data2.build_command !== undefined){
let data11 = data2.build_command;
if(typeof data11 !== "string"){
const err22 = {instancePath:instancePath+"/perf_regression/build_command",schemaPath:"#/properties/perf_regression/properties/build_command/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.perf_regression.properties.build_command.type,parentSchema:schema31.properties.perf_regression.properties.build_command,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data2.node_args !== undefined){
let data12 = data2.node_args;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if(typeof data13 !== "string"){
const err23 = {instancePath:instancePath+"/perf_regression/node_args/" + i1,schemaPath:"#/properties/perf_regression/properties/node_args/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.perf_regression.properties.node_args.items.type,parentSchema:schema31.properties.perf_regression.properties.node_args.items,data:data13};
if(vErrors === null){
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
const err24 = {instancePath:instancePath+"/perf_regression/node_args",schemaPath:"#/properties/perf_regression/properties/node_args/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.perf_regression.properties.node_args.type,parentSchema:schema31.properties.perf_regression.properties.node_args,data:data12};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data2.exec_wrapper !== undefined){
let data14 = data2.exec_wrapper;
if(Array.isArray(data14)){
if(data14.length < 1){
const err25 = {instancePath:instancePath+"/perf_regression/exec_wrapper",schemaPath:"#/properties/perf_regression/properties/exec_wrapper/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.perf_regression.properties.exec_wrapper,data:data14};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
if(typeof data15 === "string"){
if(!pattern5.test(data15)){
const err26 = {instancePath:instancePath+"/perf_regression/exec_wrapper/" + i2,schemaPath:"#/properties/perf_regression/properties/exec_wrapper/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema31.properties.perf_regression.properties.exec_wrapper.items,data:data15};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/perf_regression/exec_wrapper/" + i2,schemaPath:"#/properties/perf_regression/properties/exec_wrapper/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.perf_regression.properties.exec_wrapper.items.type,parentSchema:schema31.properties.perf_regression.properties.exec_wrapper.items,data:data15};
if(vErrors === null){
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
const err28 = {instancePath:instancePath+"/perf_regression/exec_wrapper",schemaPath:"#/properties/perf_regression/properties/exec_wrapper/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.perf_regression.properties.exec_wrapper.type,parentSchema:schema31.properties.perf_regression.properties.exec_wrapper,data:data14};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data2.pass_env !== undefined){
let data16 = data2.pass_env;
if(Array.isArray(data16)){
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
let data17 = data16[i3];
if(typeof data17 === "string"){
if(!pattern7.test(data17)){
const err29 = {instancePath:instancePath+"/perf_regression/pass_env/" + i3,schemaPath:"#/properties/perf_regression/properties/pass_env/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema31.properties.perf_regression.properties.pass_env.items,data:data17};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/perf_regression/pass_env/" + i3,schemaPath:"#/properties/perf_regression/properties/pass_env/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.perf_regression.properties.pass_env.items.type,parentSchema:schema31.properties.perf_regression.properties.pass_env.items,data:data17};
if(vErrors === null){
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
const err31 = {instancePath:instancePath+"/perf_regression/pass_env",schemaPath:"#/properties/perf_regression/properties/pass_env/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.perf_regression.properties.pass_env.type,parentSchema:schema31.properties.perf_regression.properties.pass_env,data:data16};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data2.fail_on_unjustified_regression !== undefined){
let data18 = data2.fail_on_unjustified_regression;
if(typeof data18 !== "boolean"){
const err32 = {instancePath:instancePath+"/perf_regression/fail_on_unjustified_regression",schemaPath:"#/properties/perf_regression/properties/fail_on_unjustified_regression/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.perf_regression.properties.fail_on_unjustified_regression.type,parentSchema:schema31.properties.perf_regression.properties.fail_on_unjustified_regression,data:data18};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data2.candidate_tree !== undefined){
let data19 = data2.candidate_tree;
if(!((data19 === "own") || (data19 === "in-place"))){
const err33 = {instancePath:instancePath+"/perf_regression/candidate_tree",schemaPath:"#/properties/perf_regression/properties/candidate_tree/enum",keyword:"enum",params:{allowedValues: schema31.properties.perf_regression.properties.candidate_tree.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.perf_regression.properties.candidate_tree.enum,parentSchema:schema31.properties.perf_regression.properties.candidate_tree,data:data19};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data2.on_missing_baseline !== undefined){
let data20 = data2.on_missing_baseline;
if(!((data20 === "fail") || (data20 === "warn"))){
const err34 = {instancePath:instancePath+"/perf_regression/on_missing_baseline",schemaPath:"#/properties/perf_regression/properties/on_missing_baseline/enum",keyword:"enum",params:{allowedValues: schema31.properties.perf_regression.properties.on_missing_baseline.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.perf_regression.properties.on_missing_baseline.enum,parentSchema:schema31.properties.perf_regression.properties.on_missing_baseline,data:data20};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data2.on_inconclusive !== undefined){
let data21 = data2.on_inconclusive;
if(!((data21 === "pass") || (data21 === "fail"))){
const err35 = {instancePath:instancePath+"/perf_regression/on_inconclusive",schemaPath:"#/properties/perf_regression/properties/on_inconclusive/enum",keyword:"enum",params:{allowedValues: schema31.properties.perf_regression.properties.on_inconclusive.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.perf_regression.properties.on_inconclusive.enum,parentSchema:schema31.properties.perf_regression.properties.on_inconclusive,data:data21};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data2.on_removed !== undefined){
let data22 = data2.on_removed;
if(!(((data22 === "pass") || (data22 === "warn")) || (data22 === "fail"))){
const err36 = {instancePath:instancePath+"/perf_regression/on_removed",schemaPath:"#/properties/perf_regression/properties/on_removed/enum",keyword:"enum",params:{allowedValues: schema31.properties.perf_regression.properties.on_removed.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.perf_regression.properties.on_removed.enum,parentSchema:schema31.properties.perf_regression.properties.on_removed,data:data22};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data2.time_budget_seconds !== undefined){
let data23 = data2.time_budget_seconds;
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 21600 || isNaN(data23)){
const err37 = {instancePath:instancePath+"/perf_regression/time_budget_seconds",schemaPath:"#/properties/perf_regression/properties/time_budget_seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 21600},message:"must be <= 21600",schema:21600,parentSchema:schema31.properties.perf_regression.properties.time_budget_seconds,data:data23};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data23 < 5 || isNaN(data23)){
const err38 = {instancePath:instancePath+"/perf_regression/time_budget_seconds",schemaPath:"#/properties/perf_regression/properties/time_budget_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 5},message:"must be >= 5",schema:5,parentSchema:schema31.properties.perf_regression.properties.time_budget_seconds,data:data23};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/perf_regression/time_budget_seconds",schemaPath:"#/properties/perf_regression/properties/time_budget_seconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.perf_regression.properties.time_budget_seconds.type,parentSchema:schema31.properties.perf_regression.properties.time_budget_seconds,data:data23};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data2.lanes !== undefined){
let data24 = data2.lanes;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err40 = {instancePath:instancePath+"/perf_regression/lanes",schemaPath:"#/properties/perf_regression/properties/lanes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.perf_regression.properties.lanes.type,parentSchema:schema31.properties.perf_regression.properties.lanes,data:data24};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 8 || isNaN(data24)){
const err41 = {instancePath:instancePath+"/perf_regression/lanes",schemaPath:"#/properties/perf_regression/properties/lanes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 8},message:"must be <= 8",schema:8,parentSchema:schema31.properties.perf_regression.properties.lanes,data:data24};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data24 < 1 || isNaN(data24)){
const err42 = {instancePath:instancePath+"/perf_regression/lanes",schemaPath:"#/properties/perf_regression/properties/lanes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.perf_regression.properties.lanes,data:data24};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
if(data2.bench_timeout_seconds !== undefined){
let data25 = data2.bench_timeout_seconds;
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 3600 || isNaN(data25)){
const err43 = {instancePath:instancePath+"/perf_regression/bench_timeout_seconds",schemaPath:"#/properties/perf_regression/properties/bench_timeout_seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600",schema:3600,parentSchema:schema31.properties.perf_regression.properties.bench_timeout_seconds,data:data25};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data25 < 1 || isNaN(data25)){
const err44 = {instancePath:instancePath+"/perf_regression/bench_timeout_seconds",schemaPath:"#/properties/perf_regression/properties/bench_timeout_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.perf_regression.properties.bench_timeout_seconds,data:data25};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/perf_regression/bench_timeout_seconds",schemaPath:"#/properties/perf_regression/properties/bench_timeout_seconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.perf_regression.properties.bench_timeout_seconds.type,parentSchema:schema31.properties.perf_regression.properties.bench_timeout_seconds,data:data25};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data2.allow_unbounded_notes !== undefined){
let data26 = data2.allow_unbounded_notes;
if(typeof data26 !== "boolean"){
const err46 = {instancePath:instancePath+"/perf_regression/allow_unbounded_notes",schemaPath:"#/properties/perf_regression/properties/allow_unbounded_notes/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.perf_regression.properties.allow_unbounded_notes.type,parentSchema:schema31.properties.perf_regression.properties.allow_unbounded_notes,data:data26};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data2.require_approval !== undefined){
let data27 = data2.require_approval;
if(!((data27 === "none") || (data27 === "reviewed"))){
const err47 = {instancePath:instancePath+"/perf_regression/require_approval",schemaPath:"#/properties/perf_regression/properties/require_approval/enum",keyword:"enum",params:{allowedValues: schema31.properties.perf_regression.properties.require_approval.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.perf_regression.properties.require_approval.enum,parentSchema:schema31.properties.perf_regression.properties.require_approval,data:data27};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data2.per_bench !== undefined){
let data28 = data2.per_bench;
if(Array.isArray(data28)){
const len4 = data28.length;
for(let i4=0; i4<len4; i4++){
let data29 = data28[i4];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.match === undefined){
const err48 = {instancePath:instancePath+"/perf_regression/per_bench/" + i4,schemaPath:"#/properties/perf_regression/properties/per_bench/items/required",keyword:"required",params:{missingProperty: "match"},message:"must have required property '"+"match"+"'",schema:schema31.properties.perf_regression.properties.per_bench.items.required,parentSchema:schema31.properties.perf_regression.properties.per_bench.items,data:data29};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data29.reason === undefined){
const err49 = {instancePath:instancePath+"/perf_regression/per_bench/" + i4,schemaPath:"#/properties/perf_regression/properties/per_bench/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema31.properties.perf_regression.properties.per_bench.items.required,parentSchema:schema31.properties.perf_regression.properties.per_bench.items,data:data29};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
for(const key2 in data29){
if(!((((key2 === "match") || (key2 === "max_p95_regression_percent")) || (key2 === "min_effect_ns")) || (key2 === "reason"))){
const err50 = {instancePath:instancePath+"/perf_regression/per_bench/" + i4,schemaPath:"#/properties/perf_regression/properties/per_bench/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.perf_regression.properties.per_bench.items,data:data29};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data29.match !== undefined){
let data30 = data29.match;
if(typeof data30 === "string"){
if(!pattern5.test(data30)){
const err51 = {instancePath:instancePath+"/perf_regression/per_bench/" + i4+"/match",schemaPath:"#/properties/perf_regression/properties/per_bench/items/properties/match/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema31.properties.perf_regression.properties.per_bench.items.properties.match,data:data30};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/perf_regression/per_bench/" + i4+"/match",schemaPath:"#/properties/perf_regression/properties/per_bench/items/properties/match/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.perf_regression.properties.per_bench.items.properties.match.type,parentSchema:schema31.properties.perf_regression.properties.per_bench.items.properties.match,data:data30};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data29.max_p95_regression_percent !== undefined){
let data31 = data29.max_p95_regression_percent;
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 1000 || isNaN(data31)){
const err53 = {instancePath:instancePath+"/perf_regression/per_bench/" + i4+"/max_p95_regression_percent",schemaPath:"#/properties/perf_regression/properties/per_bench/items/properties/max_p95_regression_percent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema31.properties.perf_regression.properties.per_bench.items.properties.max_p95_regression_percent,data:data31};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data31 <= 0 || isNaN(data31)){
const err54 = {instancePath:instancePath+"/perf_regression/per_bench/" + i4+"/max_p95_regression_percent",schemaPath:"#/properties/perf_regression/properties/per_bench/items/properties/max_p95_regression_percent/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema31.properties.perf_regression.properties.per_bench.items.properties.max_p95_regression_percent,data:data31};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/perf_regression/per_bench/" + i4+"/max_p95_regression_percent",schemaPath:"#/properties/perf_regression/properties/per_bench/items/properties/max_p95_regression_percent/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.perf_regression.properties.per_bench.items.properties.max_p95_regression_percent.type,parentSchema:schema31.properties.perf_regression.properties.per_bench.items.properties.max_p95_regression_percent,data:data31};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data29.min_effect_ns !== undefined){
let data32 = data29.min_effect_ns;
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 0 || isNaN(data32)){
const err56 = {instancePath:instancePath+"/perf_regression/per_bench/" + i4+"/min_effect_ns",schemaPath:"#/properties/perf_regression/properties/per_bench/items/properties/min_effect_ns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.perf_regression.properties.per_bench.items.properties.min_effect_ns,data:data32};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/perf_regression/per_bench/" + i4+"/min_effect_ns",schemaPath:"#/properties/perf_regression/properties/per_bench/items/properties/min_effect_ns/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.perf_regression.properties.per_bench.items.properties.min_effect_ns.type,parentSchema:schema31.properties.perf_regression.properties.per_bench.items.properties.min_effect_ns,data:data32};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data29.reason !== undefined){
let data33 = data29.reason;
if(typeof data33 === "string"){
if(!pattern5.test(data33)){
const err58 = {instancePath:instancePath+"/perf_regression/per_bench/" + i4+"/reason",schemaPath:"#/properties/perf_regression/properties/per_bench/items/properties/reason/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema31.properties.perf_regression.properties.per_bench.items.properties.reason,data:data33};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/perf_regression/per_bench/" + i4+"/reason",schemaPath:"#/properties/perf_regression/properties/per_bench/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.perf_regression.properties.per_bench.items.properties.reason.type,parentSchema:schema31.properties.perf_regression.properties.per_bench.items.properties.reason,data:data33};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/perf_regression/per_bench/" + i4,schemaPath:"#/properties/perf_regression/properties/per_bench/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.perf_regression.properties.per_bench.items.type,parentSchema:schema31.properties.perf_regression.properties.per_bench.items,data:data29};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/perf_regression/per_bench",schemaPath:"#/properties/perf_regression/properties/per_bench/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.perf_regression.properties.per_bench.type,parentSchema:schema31.properties.perf_regression.properties.per_bench,data:data28};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/perf_regression",schemaPath:"#/properties/perf_regression/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.perf_regression.type,parentSchema:schema31.properties.perf_regression,data:data2};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.gates !== undefined){
let data34 = data.gates;
if(Array.isArray(data34)){
const len5 = data34.length;
for(let i5=0; i5<len5; i5++){
let data35 = data34[i5];
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.id === undefined){
const err63 = {instancePath:instancePath+"/gates/" + i5,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema31.properties.gates.items.required,parentSchema:schema31.properties.gates.items,data:data35};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data35.name === undefined){
const err64 = {instancePath:instancePath+"/gates/" + i5,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema31.properties.gates.items.required,parentSchema:schema31.properties.gates.items,data:data35};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data35.command === undefined){
const err65 = {instancePath:instancePath+"/gates/" + i5,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: "command"},message:"must have required property '"+"command"+"'",schema:schema31.properties.gates.items.required,parentSchema:schema31.properties.gates.items,data:data35};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data35.max_seconds === undefined){
const err66 = {instancePath:instancePath+"/gates/" + i5,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: "max_seconds"},message:"must have required property '"+"max_seconds"+"'",schema:schema31.properties.gates.items.required,parentSchema:schema31.properties.gates.items,data:data35};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
for(const key3 in data35){
if(!((((key3 === "id") || (key3 === "name")) || (key3 === "command")) || (key3 === "max_seconds"))){
const err67 = {instancePath:instancePath+"/gates/" + i5,schemaPath:"#/properties/gates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.gates.items,data:data35};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data35.id !== undefined){
let data36 = data35.id;
if(typeof data36 === "string"){
if(!pattern10.test(data36)){
const err68 = {instancePath:instancePath+"/gates/" + i5+"/id",schemaPath:"#/properties/gates/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,49}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9_-]{0,49}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9_-]{0,49}$",parentSchema:schema31.properties.gates.items.properties.id,data:data36};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/gates/" + i5+"/id",schemaPath:"#/properties/gates/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.gates.items.properties.id.type,parentSchema:schema31.properties.gates.items.properties.id,data:data36};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data35.name !== undefined){
let data37 = data35.name;
if(typeof data37 === "string"){
if(!pattern5.test(data37)){
const err70 = {instancePath:instancePath+"/gates/" + i5+"/name",schemaPath:"#/properties/gates/items/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema31.properties.gates.items.properties.name,data:data37};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/gates/" + i5+"/name",schemaPath:"#/properties/gates/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.gates.items.properties.name.type,parentSchema:schema31.properties.gates.items.properties.name,data:data37};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data35.command !== undefined){
let data38 = data35.command;
if(typeof data38 === "string"){
if(!pattern5.test(data38)){
const err72 = {instancePath:instancePath+"/gates/" + i5+"/command",schemaPath:"#/properties/gates/items/properties/command/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema31.properties.gates.items.properties.command,data:data38};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/gates/" + i5+"/command",schemaPath:"#/properties/gates/items/properties/command/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.gates.items.properties.command.type,parentSchema:schema31.properties.gates.items.properties.command,data:data38};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data35.max_seconds !== undefined){
let data39 = data35.max_seconds;
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 > 86400 || isNaN(data39)){
const err74 = {instancePath:instancePath+"/gates/" + i5+"/max_seconds",schemaPath:"#/properties/gates/items/properties/max_seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema31.properties.gates.items.properties.max_seconds,data:data39};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data39 <= 0 || isNaN(data39)){
const err75 = {instancePath:instancePath+"/gates/" + i5+"/max_seconds",schemaPath:"#/properties/gates/items/properties/max_seconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema31.properties.gates.items.properties.max_seconds,data:data39};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/gates/" + i5+"/max_seconds",schemaPath:"#/properties/gates/items/properties/max_seconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.gates.items.properties.max_seconds.type,parentSchema:schema31.properties.gates.items.properties.max_seconds,data:data39};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/gates/" + i5,schemaPath:"#/properties/gates/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.gates.items.type,parentSchema:schema31.properties.gates.items,data:data35};
if(vErrors === null){
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
const err78 = {instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.gates.type,parentSchema:schema31.properties.gates,data:data34};
if(vErrors === null){
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
const err79 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateRiskNote = validate21;
const schema32 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"risk_note.v1.schema.json","title":"RiskNote","description":"A signed acceptance of one benchmark's regression, added by the change that causes it.","type":"object","additionalProperties":false,"required":["schema_version","packet_id","generated_at_unix_ms","threat_surface_summary","risks","top_open_risk_id","signoff"],"properties":{"$schema":{"type":"string"},"schema_version":{"enum":["fj.risk-note.v1","frankenjax.risk-note.v1"]},"packet_id":{"type":"string","pattern":"\\S","description":"A short name of the change, such as its branch."},"generated_at_unix_ms":{"type":"integer","minimum":0},"threat_surface_summary":{"type":"string","description":"One sentence on what the change adds or opens up; may be empty."},"risks":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["risk_id","category","description","likelihood","impact","mitigation_status","mitigations","residual_risk","evidence_refs"],"properties":{"risk_id":{"type":"string","pattern":"\\S"},"category":{"enum":["compatibility","security","performance","correctness","operability"]},"description":{"type":"string","pattern":"\\S"},"likelihood":{"type":["string","number"]},"impact":{"type":["string","number"]},"mitigation_status":{"enum":["planned","in_progress","mitigated","accepted"]},"mitigations":{"type":"array","items":{"type":"string"}},"residual_risk":{"type":["string","number"]},"evidence_refs":{"type":"array","items":{"type":"string"}}}}},"top_open_risk_id":{"type":["string","null"],"description":"The risk_id of the risk to look at first."},"signoff":{"type":"object","additionalProperties":false,"required":["author","approved","signed_at"],"properties":{"author":{"type":"string","pattern":"\\S"},"approved":{"type":"boolean"},"signed_at":{"type":["string","integer"]}}},"acceptance":{"type":"object","additionalProperties":false,"required":["bench_id","metric","max_delta_percent","expires_on"],"properties":{"bench_id":{"type":"string","pattern":"\\S"},"metric":{"const":"p95"},"max_delta_percent":{"type":"number","exclusiveMinimum":0,"description":"The ceiling: a larger effect is not covered."},"expires_on":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$","description":"The last day (UTC) on which the note covers anything."},"issue":{"type":"string"}}}}};
const pattern18 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="risk_note.v1.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema_version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema_version"},message:"must have required property '"+"schema_version"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.packet_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "packet_id"},message:"must have required property '"+"packet_id"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.generated_at_unix_ms === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "generated_at_unix_ms"},message:"must have required property '"+"generated_at_unix_ms"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.threat_surface_summary === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "threat_surface_summary"},message:"must have required property '"+"threat_surface_summary"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.risks === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "risks"},message:"must have required property '"+"risks"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.top_open_risk_id === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "top_open_risk_id"},message:"must have required property '"+"top_open_risk_id"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.signoff === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signoff"},message:"must have required property '"+"signoff"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema32.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(typeof data0 !== "string"){
const err8 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.$schema.type,parentSchema:schema32.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.schema_version !== undefined){
let data1 = data.schema_version;
if(!((data1 === "fj.risk-note.v1") || (data1 === "frankenjax.risk-note.v1"))){
const err9 = {instancePath:instancePath+"/schema_version",schemaPath:"#/properties/schema_version/enum",keyword:"enum",params:{allowedValues: schema32.properties.schema_version.enum},message:"must be equal to one of the allowed values",schema:schema32.properties.schema_version.enum,parentSchema:schema32.properties.schema_version,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.packet_id !== undefined){
let data2 = data.packet_id;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
const err10 = {instancePath:instancePath+"/packet_id",schemaPath:"#/properties/packet_id/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema32.properties.packet_id,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/packet_id",schemaPath:"#/properties/packet_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.packet_id.type,parentSchema:schema32.properties.packet_id,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.generated_at_unix_ms !== undefined){
let data3 = data.generated_at_unix_ms;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err12 = {instancePath:instancePath+"/generated_at_unix_ms",schemaPath:"#/properties/generated_at_unix_ms/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema32.properties.generated_at_unix_ms.type,parentSchema:schema32.properties.generated_at_unix_ms,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err13 = {instancePath:instancePath+"/generated_at_unix_ms",schemaPath:"#/properties/generated_at_unix_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema32.properties.generated_at_unix_ms,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.threat_surface_summary !== undefined){
let data4 = data.threat_surface_summary;
if(typeof data4 !== "string"){
const err14 = {instancePath:instancePath+"/threat_surface_summary",schemaPath:"#/properties/threat_surface_summary/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.threat_surface_summary.type,parentSchema:schema32.properties.threat_surface_summary,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.risks !== undefined){
let data5 = data.risks;
if(Array.isArray(data5)){
if(data5.length < 1){
const err15 = {instancePath:instancePath+"/risks",schemaPath:"#/properties/risks/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema32.properties.risks,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.risk_id === undefined){
const err16 = {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/properties/risks/items/required",keyword:"required",params:{missingProperty: "risk_id"},message:"must have required property '"+"risk_id"+"'",schema:schema32.properties.risks.items.required,parentSchema:schema32.properties.risks.items,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data6.category === undefined){
const err17 = {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/properties/risks/items/required",keyword:"required",params:{missingProperty: "category"},message:"must have required property '"+"category"+"'",schema:schema32.properties.risks.items.required,parentSchema:schema32.properties.risks.items,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data6.description === undefined){
const err18 = {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/properties/risks/items/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'",schema:schema32.properties.risks.items.required,parentSchema:schema32.properties.risks.items,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data6.likelihood === undefined){
const err19 = {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/properties/risks/items/required",keyword:"required",params:{missingProperty: "likelihood"},message:"must have required property '"+"likelihood"+"'",schema:schema32.properties.risks.items.required,parentSchema:schema32.properties.risks.items,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data6.impact === undefined){
const err20 = {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/properties/risks/items/required",keyword:"required",params:{missingProperty: "impact"},message:"must have required property '"+"impact"+"'",schema:schema32.properties.risks.items.required,parentSchema:schema32.properties.risks.items,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data6.mitigation_status === undefined){
const err21 = {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/properties/risks/items/required",keyword:"required",params:{missingProperty: "mitigation_status"},message:"must have required property '"+"mitigation_status"+"'",schema:schema32.properties.risks.items.required,parentSchema:schema32.properties.risks.items,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data6.mitigations === undefined){
const err22 = {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/properties/risks/items/required",keyword:"required",params:{missingProperty: "mitigations"},message:"must have required property '"+"mitigations"+"'",schema:schema32.properties.risks.items.required,parentSchema:schema32.properties.risks.items,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data6.residual_risk === undefined){
const err23 = {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/properties/risks/items/required",keyword:"required",params:{missingProperty: "residual_risk"},message:"must have required property '"+"residual_risk"+"'",schema:schema32.properties.risks.items.required,parentSchema:schema32.properties.risks.items,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data6.evidence_refs === undefined){
const err24 = {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/properties/risks/items/required",keyword:"required",params:{missingProperty: "evidence_refs"},message:"must have required property '"+"evidence_refs"+"'",schema:schema32.properties.risks.items.required,parentSchema:schema32.properties.risks.items,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key1 in data6){
if(!(func1.call(schema32.properties.risks.items.properties, key1))){
const err25 = {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/properties/risks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema32.properties.risks.items,data:data6};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data6.risk_id !== undefined){
let data7 = data6.risk_id;
if(typeof data7 === "string"){
if(!pattern5.test(data7)){
const err26 = {instancePath:instancePath+"/risks/" + i0+"/risk_id",schemaPath:"#/properties/risks/items/properties/risk_id/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema32.properties.risks.items.properties.risk_id,data:data7};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/risks/" + i0+"/risk_id",schemaPath:"#/properties/risks/items/properties/risk_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.risks.items.properties.risk_id.type,parentSchema:schema32.properties.risks.items.properties.risk_id,data:data7};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data6.category !== undefined){
let data8 = data6.category;
if(!(((((data8 === "compatibility") || (data8 === "security")) || (data8 === "performance")) || (data8 === "correctness")) || (data8 === "operability"))){
const err28 = {instancePath:instancePath+"/risks/" + i0+"/category",schemaPath:"#/properties/risks/items/properties/category/enum",keyword:"enum",params:{allowedValues: schema32.properties.risks.items.properties.category.enum},message:"must be equal to one of the allowed values",schema:schema32.properties.risks.items.properties.category.enum,parentSchema:schema32.properties.risks.items.properties.category,data:data8};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data6.description !== undefined){
let data9 = data6.description;
if(typeof data9 === "string"){
if(!pattern5.test(data9)){
const err29 = {instancePath:instancePath+"/risks/" + i0+"/description",schemaPath:"#/properties/risks/items/properties/description/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema32.properties.risks.items.properties.description,data:data9};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/risks/" + i0+"/description",schemaPath:"#/properties/risks/items/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.risks.items.properties.description.type,parentSchema:schema32.properties.risks.items.properties.description,data:data9};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data6.likelihood !== undefined){
let data10 = data6.likelihood;
if((typeof data10 !== "string") && (!((typeof data10 == "number") && (isFinite(data10))))){
const err31 = {instancePath:instancePath+"/risks/" + i0+"/likelihood",schemaPath:"#/properties/risks/items/properties/likelihood/type",keyword:"type",params:{type: schema32.properties.risks.items.properties.likelihood.type},message:"must be string,number",schema:schema32.properties.risks.items.properties.likelihood.type,parentSchema:schema32.properties.risks.items.properties.likelihood,data:data10};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data6.impact !== undefined){
let data11 = data6.impact;
if((typeof data11 !== "string") && (!((typeof data11 == "number") && (isFinite(data11))))){
const err32 = {instancePath:instancePath+"/risks/" + i0+"/impact",schemaPath:"#/properties/risks/items/properties/impact/type",keyword:"type",params:{type: schema32.properties.risks.items.properties.impact.type},message:"must be string,number",schema:schema32.properties.risks.items.properties.impact.type,parentSchema:schema32.properties.risks.items.properties.impact,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data6.mitigation_status !== undefined){
let data12 = data6.mitigation_status;
if(!((((data12 === "planned") || (data12 === "in_progress")) || (data12 === "mitigated")) || (data12 === "accepted"))){
const err33 = {instancePath:instancePath+"/risks/" + i0+"/mitigation_status",schemaPath:"#/properties/risks/items/properties/mitigation_status/enum",keyword:"enum",params:{allowedValues: schema32.properties.risks.items.properties.mitigation_status.enum},message:"must be equal to one of the allowed values",schema:schema32.properties.risks.items.properties.mitigation_status.enum,parentSchema:schema32.properties.risks.items.properties.mitigation_status,data:data12};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data6.mitigations !== undefined){
let data13 = data6.mitigations;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
if(typeof data14 !== "string"){
const err34 = {instancePath:instancePath+"/risks/" + i0+"/mitigations/" + i1,schemaPath:"#/properties/risks/items/properties/mitigations/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.risks.items.properties.mitigations.items.type,parentSchema:schema32.properties.risks.items.properties.mitigations.items,data:data14};
if(vErrors === null){
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
const err35 = {instancePath:instancePath+"/risks/" + i0+"/mitigations",schemaPath:"#/properties/risks/items/properties/mitigations/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.risks.items.properties.mitigations.type,parentSchema:schema32.properties.risks.items.properties.mitigations,data:data13};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data6.residual_risk !== undefined){
let data15 = data6.residual_risk;
if((typeof data15 !== "string") && (!((typeof data15 == "number") && (isFinite(data15))))){
const err36 = {instancePath:instancePath+"/risks/" + i0+"/residual_risk",schemaPath:"#/properties/risks/items/properties/residual_risk/type",keyword:"type",params:{type: schema32.properties.risks.items.properties.residual_risk.type},message:"must be string,number",schema:schema32.properties.risks.items.properties.residual_risk.type,parentSchema:schema32.properties.risks.items.properties.residual_risk,data:data15};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data6.evidence_refs !== undefined){
let data16 = data6.evidence_refs;
if(Array.isArray(data16)){
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
let data17 = data16[i2];
if(typeof data17 !== "string"){
const err37 = {instancePath:instancePath+"/risks/" + i0+"/evidence_refs/" + i2,schemaPath:"#/properties/risks/items/properties/evidence_refs/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.risks.items.properties.evidence_refs.items.type,parentSchema:schema32.properties.risks.items.properties.evidence_refs.items,data:data17};
if(vErrors === null){
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
const err38 = {instancePath:instancePath+"/risks/" + i0+"/evidence_refs",schemaPath:"#/properties/risks/items/properties/evidence_refs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.risks.items.properties.evidence_refs.type,parentSchema:schema32.properties.risks.items.properties.evidence_refs,data:data16};
if(vErrors === null){
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
const err39 = {instancePath:instancePath+"/risks/" + i0,schemaPath:"#/properties/risks/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.properties.risks.items.type,parentSchema:schema32.properties.risks.items,data:data6};
if(vErrors === null){
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
const err40 = {instancePath:instancePath+"/risks",schemaPath:"#/properties/risks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.risks.type,parentSchema:schema32.properties.risks,data:data5};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.top_open_risk_id !== undefined){
let data18 = data.top_open_risk_id;
if((typeof data18 !== "string") && (data18 !== null)){
const err41 = {instancePath:instancePath+"/top_open_risk_id",schemaPath:"#/properties/top_open_risk_id/type",keyword:"type",params:{type: schema32.properties.top_open_risk_id.type},message:"must be string,null",schema:schema32.properties.top_open_risk_id.type,parentSchema:schema32.properties.top_open_risk_id,data:data18};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.signoff !== undefined){
let data19 = data.signoff;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.author === undefined){
const err42 = {instancePath:instancePath+"/signoff",schemaPath:"#/properties/signoff/required",keyword:"required",params:{missingProperty: "author"},message:"must have required property '"+"author"+"'",schema:schema32.properties.signoff.required,parentSchema:schema32.properties.signoff,data:data19};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data19.approved === undefined){
const err43 = {instancePath:instancePath+"/signoff",schemaPath:"#/properties/signoff/required",keyword:"required",params:{missingProperty: "approved"},message:"must have required property '"+"approved"+"'",schema:schema32.properties.signoff.required,parentSchema:schema32.properties.signoff,data:data19};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data19.signed_at === undefined){
const err44 = {instancePath:instancePath+"/signoff",schemaPath:"#/properties/signoff/required",keyword:"required",params:{missingProperty: "signed_at"},message:"must have required property '"+"signed_at"+"'",schema:schema32.properties.signoff.required,parentSchema:schema32.properties.signoff,data:data19};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
for(const key2 in data19){
if(!(((key2 === "author") || (key2 === "approved")) || (key2 === "signed_at"))){
const err45 = {instancePath:instancePath+"/signoff",schemaPath:"#/properties/signoff/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema32.properties.signoff,data:data19};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data19.author !== undefined){
let data20 = data19.author;
if(typeof data20 === "string"){
if(!pattern5.test(data20)){
const err46 = {instancePath:instancePath+"/signoff/author",schemaPath:"#/properties/signoff/properties/author/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema32.properties.signoff.properties.author,data:data20};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/signoff/author",schemaPath:"#/properties/signoff/properties/author/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.signoff.properties.author.type,parentSchema:schema32.properties.signoff.properties.author,data:data20};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data19.approved !== undefined){
let data21 = data19.approved;
if(typeof data21 !== "boolean"){
const err48 = {instancePath:instancePath+"/signoff/approved",schemaPath:"#/properties/signoff/properties/approved/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema32.properties.signoff.properties.approved.type,parentSchema:schema32.properties.signoff.properties.approved,data:data21};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data19.signed_at !== undefined){
let data22 = data19.signed_at;
if((typeof data22 !== "string") && (!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22))))){
const err49 = {instancePath:instancePath+"/signoff/signed_at",schemaPath:"#/properties/signoff/properties/signed_at/type",keyword:"type",params:{type: schema32.properties.signoff.properties.signed_at.type},message:"must be string,integer",schema:schema32.properties.signoff.properties.signed_at.type,parentSchema:schema32.properties.signoff.properties.signed_at,data:data22};
if(vErrors === null){
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
const err50 = {instancePath:instancePath+"/signoff",schemaPath:"#/properties/signoff/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.properties.signoff.type,parentSchema:schema32.properties.signoff,data:data19};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.acceptance !== undefined){
let data23 = data.acceptance;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.bench_id === undefined){
const err51 = {instancePath:instancePath+"/acceptance",schemaPath:"#/properties/acceptance/required",keyword:"required",params:{missingProperty: "bench_id"},message:"must have required property '"+"bench_id"+"'",schema:schema32.properties.acceptance.required,parentSchema:schema32.properties.acceptance,data:data23};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data23.metric === undefined){
const err52 = {instancePath:instancePath+"/acceptance",schemaPath:"#/properties/acceptance/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'",schema:schema32.properties.acceptance.required,parentSchema:schema32.properties.acceptance,data:data23};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data23.max_delta_percent === undefined){
const err53 = {instancePath:instancePath+"/acceptance",schemaPath:"#/properties/acceptance/required",keyword:"required",params:{missingProperty: "max_delta_percent"},message:"must have required property '"+"max_delta_percent"+"'",schema:schema32.properties.acceptance.required,parentSchema:schema32.properties.acceptance,data:data23};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data23.expires_on === undefined){
const err54 = {instancePath:instancePath+"/acceptance",schemaPath:"#/properties/acceptance/required",keyword:"required",params:{missingProperty: "expires_on"},message:"must have required property '"+"expires_on"+"'",schema:schema32.properties.acceptance.required,parentSchema:schema32.properties.acceptance,data:data23};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
for(const key3 in data23){
if(!(((((key3 === "bench_id") || (key3 === "metric")) || (key3 === "max_delta_percent")) || (key3 === "expires_on")) || (key3 === "issue"))){
const err55 = {instancePath:instancePath+"/acceptance",schemaPath:"#/properties/acceptance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema32.properties.acceptance,data:data23};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data23.bench_id !== undefined){
let data24 = data23.bench_id;
if(typeof data24 === "string"){
if(!pattern5.test(data24)){
const err56 = {instancePath:instancePath+"/acceptance/bench_id",schemaPath:"#/properties/acceptance/properties/bench_id/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema32.properties.acceptance.properties.bench_id,data:data24};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/acceptance/bench_id",schemaPath:"#/properties/acceptance/properties/bench_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.acceptance.properties.bench_id.type,parentSchema:schema32.properties.acceptance.properties.bench_id,data:data24};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data23.metric !== undefined){
let data25 = data23.metric;
if("p95" !== data25){
const err58 = {instancePath:instancePath+"/acceptance/metric",schemaPath:"#/properties/acceptance/properties/metric/const",keyword:"const",params:{allowedValue: "p95"},message:"must be equal to constant",schema:"p95",parentSchema:schema32.properties.acceptance.properties.metric,data:data25};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data23.max_delta_percent !== undefined){
let data26 = data23.max_delta_percent;
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 <= 0 || isNaN(data26)){
const err59 = {instancePath:instancePath+"/acceptance/max_delta_percent",schemaPath:"#/properties/acceptance/properties/max_delta_percent/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema32.properties.acceptance.properties.max_delta_percent,data:data26};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/acceptance/max_delta_percent",schemaPath:"#/properties/acceptance/properties/max_delta_percent/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema32.properties.acceptance.properties.max_delta_percent.type,parentSchema:schema32.properties.acceptance.properties.max_delta_percent,data:data26};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data23.expires_on !== undefined){
let data27 = data23.expires_on;
if(typeof data27 === "string"){
if(!pattern18.test(data27)){
const err61 = {instancePath:instancePath+"/acceptance/expires_on",schemaPath:"#/properties/acceptance/properties/expires_on/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},message:"must match pattern \""+"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"+"\"",schema:"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",parentSchema:schema32.properties.acceptance.properties.expires_on,data:data27};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/acceptance/expires_on",schemaPath:"#/properties/acceptance/properties/expires_on/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.acceptance.properties.expires_on.type,parentSchema:schema32.properties.acceptance.properties.expires_on,data:data27};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data23.issue !== undefined){
let data28 = data23.issue;
if(typeof data28 !== "string"){
const err63 = {instancePath:instancePath+"/acceptance/issue",schemaPath:"#/properties/acceptance/properties/issue/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.acceptance.properties.issue.type,parentSchema:schema32.properties.acceptance.properties.issue,data:data28};
if(vErrors === null){
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
const err64 = {instancePath:instancePath+"/acceptance",schemaPath:"#/properties/acceptance/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.properties.acceptance.type,parentSchema:schema32.properties.acceptance,data:data23};
if(vErrors === null){
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
const err65 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
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
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateReport = validate22;
const schema33 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"perf_delta.v1.schema.json","title":"PerfDelta","description":"The report of one run: every benchmark's verdict and the overall status.","type":"object","additionalProperties":false,"required":["schema_version","tool_version","generated_at_unix_ms","duration_ms","baseline_id","candidate_id","regression_threshold_percent","benchmarks","regressions","overall_status","environment","risk_note_findings","warnings"],"properties":{"schema_version":{"const":"fj.perf-delta.v1"},"tool_version":{"type":"string"},"generated_at_unix_ms":{"type":"integer","minimum":0},"duration_ms":{"type":"number","minimum":0},"baseline_id":{"type":["string","null"],"description":"Full commit id; null when none could be found."},"baseline_name":{"type":"string","description":"The name or ref the baseline was chosen by."},"baseline_saved_at_unix_ms":{"type":"integer","minimum":0,"description":"When the baseline was saved under its name; absent where a branch, tag or commit was named."},"drift_since":{"type":"string","description":"The release that the cumulative drift was measured since, and whose threshold is the drift's; absent where one change was measured."},"candidate_id":{"type":["string","null"],"description":"Full commit id; of a dirty tree its snapshot commit."},"shard":{"type":"object","description":"The part of the benchmarks that this report is about; absent when it is about all.","additionalProperties":false,"required":["index","count"],"properties":{"index":{"type":"integer","minimum":1},"count":{"type":"integer","minimum":1}}},"regression_threshold_percent":{"type":"number"},"benchmarks":{"type":"array","items":{"$ref":"#/$defs/BenchmarkResult"}},"regressions":{"type":"array","items":{"$ref":"#/$defs/Regression"}},"overall_status":{"enum":["pass","fail"]},"error":{"type":"object","additionalProperties":false,"required":["code","message"],"properties":{"code":{"type":"string"},"message":{"type":"string"}}},"environment":{"$ref":"#/$defs/Environment"},"aa_noise":{"$ref":"#/$defs/NoiseSource"},"repository_url":{"type":"string","pattern":"^https?://\\S{1,1000}$","description":"Where the repository is looked at in a browser; absent where it is not known."},"policy_source":{"type":"string","description":"Where the budgets were read from."},"policy_changes":{"$ref":"#/$defs/PolicyChanges"},"risk_note_findings":{"type":"array","description":"Each risk note that this change adds or edits, and what became of it.","items":{"type":"object","additionalProperties":false,"required":["path","outcome","message"],"properties":{"path":{"type":"string"},"bench_id":{"type":"string"},"outcome":{"enum":["covers","unused","expired","invalid","too_small","not_approved","awaits_review"]},"message":{"type":"string"},"reviewer":{"type":"string","description":"With require_approval: whose approval of the pull request the note waits for, or has."},"reviewed_at":{"type":"string","description":"When that approval was given, as GitHub says; absent while the note waits."}}}},"warnings":{"type":"array","items":{"type":"string"}}},"$defs":{"BenchmarkResult":{"title":"BenchmarkResult","type":"object","additionalProperties":false,"required":["bench_id","group","baseline_p95_ns","candidate_p95_ns","p95_kind","calls_per_sample","delta_percent","interval","pairs","limit_percent","status","reason"],"properties":{"bench_id":{"type":"string"},"group":{"type":"string"},"source_file":{"type":"string","description":"The suite's path in the candidate (or the baseline, when removed)."},"defined_at":{"$ref":"#/$defs/SourceLine"},"baseline_p95_ns":{"type":["number","null"],"description":"Median over processes of the p95 of one call."},"candidate_p95_ns":{"type":["number","null"]},"p95_kind":{"enum":["call","batch-mean",null],"description":"What one sample is: one call, or the mean of a small fixed batch."},"calls_per_sample":{"type":["integer","null"],"minimum":1},"delta_percent":{"type":["number","null"],"description":"The paired effect; need not equal the ratio of the two p95s."},"interval":{"description":"Unadjusted two-sided 95 % interval of the effect.","anyOf":[{"type":"null"},{"$ref":"#/$defs/Interval"}]},"noise_percent":{"type":"number","minimum":0,"description":"Plus or minus: where the effect of equal code lies nineteen times in twenty, from the A/A measurement of the baseline's record and this run's number of pairs. It decides nothing; absent where unknown."},"pairs":{"type":"integer","minimum":0},"limit_percent":{"type":["number","null"],"description":"The threshold of this benchmark."},"status":{"enum":["regressed","risk_noted","pass","improved","inconclusive","new","removed","failed"]},"reason":{"type":"string"},"smallest_detectable_percent":{"type":"number","description":"Stated for inconclusive: the smallest effect that this run could have seen."},"control":{"$ref":"#/$defs/Control"},"suite_changed":{"type":"boolean","description":"True when the suite differs between the two sides: the benchmark may do other work."},"risk_note_ref":{"type":"string"}}},"Control":{"title":"Control","description":"The control of a benchmark that looked regressed: the baseline against a copy of its own code that differs by edits that change nothing, measured beside it. Absent where none was needed, or it has too few pairs.","type":"object","additionalProperties":false,"required":["pairs","effect_percent","interval"],"properties":{"pairs":{"type":"integer","minimum":1},"effect_percent":{"type":["number","null"],"description":"How much slower than the baseline the copy was."},"interval":{"description":"Unadjusted two-sided 95 % interval of that.","anyOf":[{"type":"null"},{"$ref":"#/$defs/Interval"}]}}},"PolicyChanges":{"title":"PolicyChanges","description":"What the change edits in the budgets, which holds once it is merged: names of settings, or what became of the file. Absent where that is nothing.","type":"array","minItems":1,"items":{"type":"string"}},"SourceLine":{"title":"SourceLine","description":"Where the benchmark is registered, as its own process says: the suite, or a file of the tree that the suite imports. Absent where it cannot be seen.","type":"object","additionalProperties":false,"required":["file","line"],"properties":{"file":{"type":"string","pattern":"^.{1,1000}$","description":"Path below the repository's root, with slashes."},"line":{"type":"integer","minimum":1,"maximum":10000000}}},"Interval":{"title":"Interval","type":"object","additionalProperties":false,"required":["lower_percent","upper_percent","confidence_percent"],"properties":{"lower_percent":{"type":"number"},"upper_percent":{"type":"number"},"confidence_percent":{"type":"number"}}},"Regression":{"title":"Regression","type":"object","additionalProperties":false,"required":["bench_id","delta_percent","justified","reason"],"properties":{"bench_id":{"type":"string"},"delta_percent":{"type":"number"},"justified":{"type":"boolean"},"reason":{"type":"string"},"risk_note_ref":{"type":"string"}}},"Environment":{"title":"Environment","type":"object","additionalProperties":false,"required":["os","arch","cpu_model","cpu_count","node","v8","pinned_cpu"],"properties":{"os":{"type":"string"},"arch":{"type":"string"},"cpu_model":{"type":"string"},"cpu_count":{"type":"integer","minimum":1},"node":{"type":"string","description":"The Node that ran the suites."},"v8":{"type":"string"},"pinned_cpu":{"type":["integer","null"],"description":"The CPU both sides of a pair shared; null where the platform cannot pin."},"further_cpus":{"type":"array","minItems":1,"items":{"type":"integer","minimum":0},"description":"CPUs on which further pairs were measured at the same time."}}},"NoiseSource":{"title":"NoiseSource","description":"When and where the A/A noise was measured.","type":"object","additionalProperties":false,"required":["saved_at_unix_ms","cpu_model","node"],"properties":{"saved_at_unix_ms":{"type":"integer","minimum":0},"cpu_model":{"type":"string"},"node":{"type":"string"}}}}};
const schema39 = {"title":"Regression","type":"object","additionalProperties":false,"required":["bench_id","delta_percent","justified","reason"],"properties":{"bench_id":{"type":"string"},"delta_percent":{"type":"number"},"justified":{"type":"boolean"},"reason":{"type":"string"},"risk_note_ref":{"type":"string"}}};
const schema40 = {"title":"Environment","type":"object","additionalProperties":false,"required":["os","arch","cpu_model","cpu_count","node","v8","pinned_cpu"],"properties":{"os":{"type":"string"},"arch":{"type":"string"},"cpu_model":{"type":"string"},"cpu_count":{"type":"integer","minimum":1},"node":{"type":"string","description":"The Node that ran the suites."},"v8":{"type":"string"},"pinned_cpu":{"type":["integer","null"],"description":"The CPU both sides of a pair shared; null where the platform cannot pin."},"further_cpus":{"type":"array","minItems":1,"items":{"type":"integer","minimum":0},"description":"CPUs on which further pairs were measured at the same time."}}};
const schema41 = {"title":"NoiseSource","description":"When and where the A/A noise was measured.","type":"object","additionalProperties":false,"required":["saved_at_unix_ms","cpu_model","node"],"properties":{"saved_at_unix_ms":{"type":"integer","minimum":0},"cpu_model":{"type":"string"},"node":{"type":"string"}}};
const schema42 = {"title":"PolicyChanges","description":"What the change edits in the budgets, which holds once it is merged: names of settings, or what became of the file. Absent where that is nothing.","type":"array","minItems":1,"items":{"type":"string"}};
const schema34 = {"title":"BenchmarkResult","type":"object","additionalProperties":false,"required":["bench_id","group","baseline_p95_ns","candidate_p95_ns","p95_kind","calls_per_sample","delta_percent","interval","pairs","limit_percent","status","reason"],"properties":{"bench_id":{"type":"string"},"group":{"type":"string"},"source_file":{"type":"string","description":"The suite's path in the candidate (or the baseline, when removed)."},"defined_at":{"$ref":"#/$defs/SourceLine"},"baseline_p95_ns":{"type":["number","null"],"description":"Median over processes of the p95 of one call."},"candidate_p95_ns":{"type":["number","null"]},"p95_kind":{"enum":["call","batch-mean",null],"description":"What one sample is: one call, or the mean of a small fixed batch."},"calls_per_sample":{"type":["integer","null"],"minimum":1},"delta_percent":{"type":["number","null"],"description":"The paired effect; need not equal the ratio of the two p95s."},"interval":{"description":"Unadjusted two-sided 95 % interval of the effect.","anyOf":[{"type":"null"},{"$ref":"#/$defs/Interval"}]},"noise_percent":{"type":"number","minimum":0,"description":"Plus or minus: where the effect of equal code lies nineteen times in twenty, from the A/A measurement of the baseline's record and this run's number of pairs. It decides nothing; absent where unknown."},"pairs":{"type":"integer","minimum":0},"limit_percent":{"type":["number","null"],"description":"The threshold of this benchmark."},"status":{"enum":["regressed","risk_noted","pass","improved","inconclusive","new","removed","failed"]},"reason":{"type":"string"},"smallest_detectable_percent":{"type":"number","description":"Stated for inconclusive: the smallest effect that this run could have seen."},"control":{"$ref":"#/$defs/Control"},"suite_changed":{"type":"boolean","description":"True when the suite differs between the two sides: the benchmark may do other work."},"risk_note_ref":{"type":"string"}}};
const schema35 = {"title":"SourceLine","description":"Where the benchmark is registered, as its own process says: the suite, or a file of the tree that the suite imports. Absent where it cannot be seen.","type":"object","additionalProperties":false,"required":["file","line"],"properties":{"file":{"type":"string","pattern":"^.{1,1000}$","description":"Path below the repository's root, with slashes."},"line":{"type":"integer","minimum":1,"maximum":10000000}}};
const schema36 = {"title":"Interval","type":"object","additionalProperties":false,"required":["lower_percent","upper_percent","confidence_percent"],"properties":{"lower_percent":{"type":"number"},"upper_percent":{"type":"number"},"confidence_percent":{"type":"number"}}};
const pattern19 = new RegExp("^.{1,1000}$", "u");
const schema37 = {"title":"Control","description":"The control of a benchmark that looked regressed: the baseline against a copy of its own code that differs by edits that change nothing, measured beside it. Absent where none was needed, or it has too few pairs.","type":"object","additionalProperties":false,"required":["pairs","effect_percent","interval"],"properties":{"pairs":{"type":"integer","minimum":1},"effect_percent":{"type":["number","null"],"description":"How much slower than the baseline the copy was."},"interval":{"description":"Unadjusted two-sided 95 % interval of that.","anyOf":[{"type":"null"},{"$ref":"#/$defs/Interval"}]}}};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pairs === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pairs"},message:"must have required property '"+"pairs"+"'",schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.effect_percent === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "effect_percent"},message:"must have required property '"+"effect_percent"+"'",schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.interval === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "interval"},message:"must have required property '"+"interval"+"'",schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "pairs") || (key0 === "effect_percent")) || (key0 === "interval"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.pairs !== undefined){
let data0 = data.pairs;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err4 = {instancePath:instancePath+"/pairs",schemaPath:"#/properties/pairs/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema37.properties.pairs.type,parentSchema:schema37.properties.pairs,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/pairs",schemaPath:"#/properties/pairs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema37.properties.pairs,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.effect_percent !== undefined){
let data1 = data.effect_percent;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (data1 !== null)){
const err6 = {instancePath:instancePath+"/effect_percent",schemaPath:"#/properties/effect_percent/type",keyword:"type",params:{type: schema37.properties.effect_percent.type},message:"must be number,null",schema:schema37.properties.effect_percent.type,parentSchema:schema37.properties.effect_percent,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.interval !== undefined){
let data2 = data.interval;
const _errs7 = errors;
let valid1 = false;
const _errs8 = errors;
if(data2 !== null){
const err7 = {instancePath:instancePath+"/interval",schemaPath:"#/properties/interval/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema37.properties.interval.anyOf[0].type,parentSchema:schema37.properties.interval.anyOf[0],data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
const _errs10 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.lower_percent === undefined){
const err8 = {instancePath:instancePath+"/interval",schemaPath:"#/$defs/Interval/required",keyword:"required",params:{missingProperty: "lower_percent"},message:"must have required property '"+"lower_percent"+"'",schema:schema36.required,parentSchema:schema36,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2.upper_percent === undefined){
const err9 = {instancePath:instancePath+"/interval",schemaPath:"#/$defs/Interval/required",keyword:"required",params:{missingProperty: "upper_percent"},message:"must have required property '"+"upper_percent"+"'",schema:schema36.required,parentSchema:schema36,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2.confidence_percent === undefined){
const err10 = {instancePath:instancePath+"/interval",schemaPath:"#/$defs/Interval/required",keyword:"required",params:{missingProperty: "confidence_percent"},message:"must have required property '"+"confidence_percent"+"'",schema:schema36.required,parentSchema:schema36,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key1 in data2){
if(!(((key1 === "lower_percent") || (key1 === "upper_percent")) || (key1 === "confidence_percent"))){
const err11 = {instancePath:instancePath+"/interval",schemaPath:"#/$defs/Interval/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema36,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.lower_percent !== undefined){
let data3 = data2.lower_percent;
if(!((typeof data3 == "number") && (isFinite(data3)))){
const err12 = {instancePath:instancePath+"/interval/lower_percent",schemaPath:"#/$defs/Interval/properties/lower_percent/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema36.properties.lower_percent.type,parentSchema:schema36.properties.lower_percent,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.upper_percent !== undefined){
let data4 = data2.upper_percent;
if(!((typeof data4 == "number") && (isFinite(data4)))){
const err13 = {instancePath:instancePath+"/interval/upper_percent",schemaPath:"#/$defs/Interval/properties/upper_percent/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema36.properties.upper_percent.type,parentSchema:schema36.properties.upper_percent,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.confidence_percent !== undefined){
let data5 = data2.confidence_percent;
if(!((typeof data5 == "number") && (isFinite(data5)))){
const err14 = {instancePath:instancePath+"/interval/confidence_percent",schemaPath:"#/$defs/Interval/properties/confidence_percent/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema36.properties.confidence_percent.type,parentSchema:schema36.properties.confidence_percent,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/interval",schemaPath:"#/$defs/Interval/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema36.type,parentSchema:schema36,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err16 = {instancePath:instancePath+"/interval",schemaPath:"#/properties/interval/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema37.properties.interval.anyOf,parentSchema:schema37.properties.interval,data:data2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema37.type,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bench_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bench_id"},message:"must have required property '"+"bench_id"+"'",schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.group === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "group"},message:"must have required property '"+"group"+"'",schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.baseline_p95_ns === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "baseline_p95_ns"},message:"must have required property '"+"baseline_p95_ns"+"'",schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.candidate_p95_ns === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "candidate_p95_ns"},message:"must have required property '"+"candidate_p95_ns"+"'",schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.p95_kind === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "p95_kind"},message:"must have required property '"+"p95_kind"+"'",schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.calls_per_sample === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "calls_per_sample"},message:"must have required property '"+"calls_per_sample"+"'",schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.delta_percent === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "delta_percent"},message:"must have required property '"+"delta_percent"+"'",schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.interval === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "interval"},message:"must have required property '"+"interval"+"'",schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.pairs === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pairs"},message:"must have required property '"+"pairs"+"'",schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.limit_percent === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "limit_percent"},message:"must have required property '"+"limit_percent"+"'",schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.status === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.reason === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema34.properties, key0))){
const err12 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.bench_id !== undefined){
let data0 = data.bench_id;
if(typeof data0 !== "string"){
const err13 = {instancePath:instancePath+"/bench_id",schemaPath:"#/properties/bench_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.bench_id.type,parentSchema:schema34.properties.bench_id,data:data0};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.group !== undefined){
let data1 = data.group;
if(typeof data1 !== "string"){
const err14 = {instancePath:instancePath+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.group.type,parentSchema:schema34.properties.group,data:data1};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.source_file !== undefined){
let data2 = data.source_file;
if(typeof data2 !== "string"){
const err15 = {instancePath:instancePath+"/source_file",schemaPath:"#/properties/source_file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.source_file.type,parentSchema:schema34.properties.source_file,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.defined_at !== undefined){
let data3 = data.defined_at;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.file === undefined){
const err16 = {instancePath:instancePath+"/defined_at",schemaPath:"#/$defs/SourceLine/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema35.required,parentSchema:schema35,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data3.line === undefined){
const err17 = {instancePath:instancePath+"/defined_at",schemaPath:"#/$defs/SourceLine/required",keyword:"required",params:{missingProperty: "line"},message:"must have required property '"+"line"+"'",schema:schema35.required,parentSchema:schema35,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key1 in data3){
if(!((key1 === "file") || (key1 === "line"))){
const err18 = {instancePath:instancePath+"/defined_at",schemaPath:"#/$defs/SourceLine/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema35,data:data3};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data3.file !== undefined){
let data4 = data3.file;
if(typeof data4 === "string"){
if(!pattern19.test(data4)){
const err19 = {instancePath:instancePath+"/defined_at/file",schemaPath:"#/$defs/SourceLine/properties/file/pattern",keyword:"pattern",params:{pattern: "^.{1,1000}$"},message:"must match pattern \""+"^.{1,1000}$"+"\"",schema:"^.{1,1000}$",parentSchema:schema35.properties.file,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/defined_at/file",schemaPath:"#/$defs/SourceLine/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.file.type,parentSchema:schema35.properties.file,data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data3.line !== undefined){
let data5 = data3.line;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err21 = {instancePath:instancePath+"/defined_at/line",schemaPath:"#/$defs/SourceLine/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema35.properties.line.type,parentSchema:schema35.properties.line,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 10000000 || isNaN(data5)){
const err22 = {instancePath:instancePath+"/defined_at/line",schemaPath:"#/$defs/SourceLine/properties/line/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000},message:"must be <= 10000000",schema:10000000,parentSchema:schema35.properties.line,data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err23 = {instancePath:instancePath+"/defined_at/line",schemaPath:"#/$defs/SourceLine/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema35.properties.line,data:data5};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
}
else {
const err24 = {instancePath:instancePath+"/defined_at",schemaPath:"#/$defs/SourceLine/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.type,parentSchema:schema35,data:data3};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.baseline_p95_ns !== undefined){
let data6 = data.baseline_p95_ns;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)){
const err25 = {instancePath:instancePath+"/baseline_p95_ns",schemaPath:"#/properties/baseline_p95_ns/type",keyword:"type",params:{type: schema34.properties.baseline_p95_ns.type},message:"must be number,null",schema:schema34.properties.baseline_p95_ns.type,parentSchema:schema34.properties.baseline_p95_ns,data:data6};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.candidate_p95_ns !== undefined){
let data7 = data.candidate_p95_ns;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (data7 !== null)){
const err26 = {instancePath:instancePath+"/candidate_p95_ns",schemaPath:"#/properties/candidate_p95_ns/type",keyword:"type",params:{type: schema34.properties.candidate_p95_ns.type},message:"must be number,null",schema:schema34.properties.candidate_p95_ns.type,parentSchema:schema34.properties.candidate_p95_ns,data:data7};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.p95_kind !== undefined){
let data8 = data.p95_kind;
if(!(((data8 === "call") || (data8 === "batch-mean")) || (data8 === null))){
const err27 = {instancePath:instancePath+"/p95_kind",schemaPath:"#/properties/p95_kind/enum",keyword:"enum",params:{allowedValues: schema34.properties.p95_kind.enum},message:"must be equal to one of the allowed values",schema:schema34.properties.p95_kind.enum,parentSchema:schema34.properties.p95_kind,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.calls_per_sample !== undefined){
let data9 = data.calls_per_sample;
if((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (data9 !== null)){
const err28 = {instancePath:instancePath+"/calls_per_sample",schemaPath:"#/properties/calls_per_sample/type",keyword:"type",params:{type: schema34.properties.calls_per_sample.type},message:"must be integer,null",schema:schema34.properties.calls_per_sample.type,parentSchema:schema34.properties.calls_per_sample,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 1 || isNaN(data9)){
const err29 = {instancePath:instancePath+"/calls_per_sample",schemaPath:"#/properties/calls_per_sample/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema34.properties.calls_per_sample,data:data9};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
if(data.delta_percent !== undefined){
let data10 = data.delta_percent;
if((!((typeof data10 == "number") && (isFinite(data10)))) && (data10 !== null)){
const err30 = {instancePath:instancePath+"/delta_percent",schemaPath:"#/properties/delta_percent/type",keyword:"type",params:{type: schema34.properties.delta_percent.type},message:"must be number,null",schema:schema34.properties.delta_percent.type,parentSchema:schema34.properties.delta_percent,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.interval !== undefined){
let data11 = data.interval;
const _errs26 = errors;
let valid3 = false;
const _errs27 = errors;
if(data11 !== null){
const err31 = {instancePath:instancePath+"/interval",schemaPath:"#/properties/interval/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema34.properties.interval.anyOf[0].type,parentSchema:schema34.properties.interval.anyOf[0],data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid0 = _errs27 === errors;
valid3 = valid3 || _valid0;
const _errs29 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.lower_percent === undefined){
const err32 = {instancePath:instancePath+"/interval",schemaPath:"#/$defs/Interval/required",keyword:"required",params:{missingProperty: "lower_percent"},message:"must have required property '"+"lower_percent"+"'",schema:schema36.required,parentSchema:schema36,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data11.upper_percent === undefined){
const err33 = {instancePath:instancePath+"/interval",schemaPath:"#/$defs/Interval/required",keyword:"required",params:{missingProperty: "upper_percent"},message:"must have required property '"+"upper_percent"+"'",schema:schema36.required,parentSchema:schema36,data:data11};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data11.confidence_percent === undefined){
const err34 = {instancePath:instancePath+"/interval",schemaPath:"#/$defs/Interval/required",keyword:"required",params:{missingProperty: "confidence_percent"},message:"must have required property '"+"confidence_percent"+"'",schema:schema36.required,parentSchema:schema36,data:data11};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key2 in data11){
if(!(((key2 === "lower_percent") || (key2 === "upper_percent")) || (key2 === "confidence_percent"))){
const err35 = {instancePath:instancePath+"/interval",schemaPath:"#/$defs/Interval/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema36,data:data11};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data11.lower_percent !== undefined){
let data12 = data11.lower_percent;
if(!((typeof data12 == "number") && (isFinite(data12)))){
const err36 = {instancePath:instancePath+"/interval/lower_percent",schemaPath:"#/$defs/Interval/properties/lower_percent/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema36.properties.lower_percent.type,parentSchema:schema36.properties.lower_percent,data:data12};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data11.upper_percent !== undefined){
let data13 = data11.upper_percent;
if(!((typeof data13 == "number") && (isFinite(data13)))){
const err37 = {instancePath:instancePath+"/interval/upper_percent",schemaPath:"#/$defs/Interval/properties/upper_percent/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema36.properties.upper_percent.type,parentSchema:schema36.properties.upper_percent,data:data13};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data11.confidence_percent !== undefined){
let data14 = data11.confidence_percent;
if(!((typeof data14 == "number") && (isFinite(data14)))){
const err38 = {instancePath:instancePath+"/interval/confidence_percent",schemaPath:"#/$defs/Interval/properties/confidence_percent/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema36.properties.confidence_percent.type,parentSchema:schema36.properties.confidence_percent,data:data14};
if(vErrors === null){
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
const err39 = {instancePath:instancePath+"/interval",schemaPath:"#/$defs/Interval/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema36.type,parentSchema:schema36,data:data11};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid0 = _errs29 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const err40 = {instancePath:instancePath+"/interval",schemaPath:"#/properties/interval/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema34.properties.interval.anyOf,parentSchema:schema34.properties.interval,data:data11};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
else {
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
}
}
if(data.noise_percent !== undefined){
let data15 = data.noise_percent;
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
const err41 = {instancePath:instancePath+"/noise_percent",schemaPath:"#/properties/noise_percent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema34.properties.noise_percent,data:data15};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/noise_percent",schemaPath:"#/properties/noise_percent/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema34.properties.noise_percent.type,parentSchema:schema34.properties.noise_percent,data:data15};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.pairs !== undefined){
let data16 = data.pairs;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err43 = {instancePath:instancePath+"/pairs",schemaPath:"#/properties/pairs/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema34.properties.pairs.type,parentSchema:schema34.properties.pairs,data:data16};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
const err44 = {instancePath:instancePath+"/pairs",schemaPath:"#/properties/pairs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema34.properties.pairs,data:data16};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
if(data.limit_percent !== undefined){
let data17 = data.limit_percent;
if((!((typeof data17 == "number") && (isFinite(data17)))) && (data17 !== null)){
const err45 = {instancePath:instancePath+"/limit_percent",schemaPath:"#/properties/limit_percent/type",keyword:"type",params:{type: schema34.properties.limit_percent.type},message:"must be number,null",schema:schema34.properties.limit_percent.type,parentSchema:schema34.properties.limit_percent,data:data17};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.status !== undefined){
let data18 = data.status;
if(!((((((((data18 === "regressed") || (data18 === "risk_noted")) || (data18 === "pass")) || (data18 === "improved")) || (data18 === "inconclusive")) || (data18 === "new")) || (data18 === "removed")) || (data18 === "failed"))){
const err46 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema34.properties.status.enum},message:"must be equal to one of the allowed values",schema:schema34.properties.status.enum,parentSchema:schema34.properties.status,data:data18};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.reason !== undefined){
let data19 = data.reason;
if(typeof data19 !== "string"){
const err47 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.reason.type,parentSchema:schema34.properties.reason,data:data19};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.smallest_detectable_percent !== undefined){
let data20 = data.smallest_detectable_percent;
if(!((typeof data20 == "number") && (isFinite(data20)))){
const err48 = {instancePath:instancePath+"/smallest_detectable_percent",schemaPath:"#/properties/smallest_detectable_percent/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema34.properties.smallest_detectable_percent.type,parentSchema:schema34.properties.smallest_detectable_percent,data:data20};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.control !== undefined){
if(!(validate24(data.control, {instancePath:instancePath+"/control",parentData:data,parentDataProperty:"control",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.suite_changed !== undefined){
let data22 = data.suite_changed;
if(typeof data22 !== "boolean"){
const err49 = {instancePath:instancePath+"/suite_changed",schemaPath:"#/properties/suite_changed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema34.properties.suite_changed.type,parentSchema:schema34.properties.suite_changed,data:data22};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.risk_note_ref !== undefined){
let data23 = data.risk_note_ref;
if(typeof data23 !== "string"){
const err50 = {instancePath:instancePath+"/risk_note_ref",schemaPath:"#/properties/risk_note_ref/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.risk_note_ref.type,parentSchema:schema34.properties.risk_note_ref,data:data23};
if(vErrors === null){
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
const err51 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern20 = new RegExp("^https?://\\S{1,1000}$", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="perf_delta.v1.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema_version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema_version"},message:"must have required property '"+"schema_version"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.tool_version === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tool_version"},message:"must have required property '"+"tool_version"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.generated_at_unix_ms === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "generated_at_unix_ms"},message:"must have required property '"+"generated_at_unix_ms"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.duration_ms === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "duration_ms"},message:"must have required property '"+"duration_ms"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.baseline_id === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "baseline_id"},message:"must have required property '"+"baseline_id"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.candidate_id === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "candidate_id"},message:"must have required property '"+"candidate_id"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.regression_threshold_percent === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "regression_threshold_percent"},message:"must have required property '"+"regression_threshold_percent"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.benchmarks === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "benchmarks"},message:"must have required property '"+"benchmarks"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.regressions === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "regressions"},message:"must have required property '"+"regressions"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.overall_status === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "overall_status"},message:"must have required property '"+"overall_status"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.environment === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "environment"},message:"must have required property '"+"environment"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.risk_note_findings === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "risk_note_findings"},message:"must have required property '"+"risk_note_findings"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.warnings === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "warnings"},message:"must have required property '"+"warnings"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema33.properties, key0))){
const err13 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.schema_version !== undefined){
let data0 = data.schema_version;
if("fj.perf-delta.v1" !== data0){
const err14 = {instancePath:instancePath+"/schema_version",schemaPath:"#/properties/schema_version/const",keyword:"const",params:{allowedValue: "fj.perf-delta.v1"},message:"must be equal to constant",schema:"fj.perf-delta.v1",parentSchema:schema33.properties.schema_version,data:data0};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.tool_version !== undefined){
let data1 = data.tool_version;
if(typeof data1 !== "string"){
const err15 = {instancePath:instancePath+"/tool_version",schemaPath:"#/properties/tool_version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.tool_version.type,parentSchema:schema33.properties.tool_version,data:data1};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.generated_at_unix_ms !== undefined){
let data2 = data.generated_at_unix_ms;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err16 = {instancePath:instancePath+"/generated_at_unix_ms",schemaPath:"#/properties/generated_at_unix_ms/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.generated_at_unix_ms.type,parentSchema:schema33.properties.generated_at_unix_ms,data:data2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err17 = {instancePath:instancePath+"/generated_at_unix_ms",schemaPath:"#/properties/generated_at_unix_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33.properties.generated_at_unix_ms,data:data2};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data.duration_ms !== undefined){
let data3 = data.duration_ms;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err18 = {instancePath:instancePath+"/duration_ms",schemaPath:"#/properties/duration_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33.properties.duration_ms,data:data3};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/duration_ms",schemaPath:"#/properties/duration_ms/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema33.properties.duration_ms.type,parentSchema:schema33.properties.duration_ms,data:data3};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.baseline_id !== undefined){
let data4 = data.baseline_id;
if((typeof data4 !== "string") && (data4 !== null)){
const err20 = {instancePath:instancePath+"/baseline_id",schemaPath:"#/properties/baseline_id/type",keyword:"type",params:{type: schema33.properties.baseline_id.type},message:"must be string,null",schema:schema33.properties.baseline_id.type,parentSchema:schema33.properties.baseline_id,data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.baseline_name !== undefined){
let data5 = data.baseline_name;
if(typeof data5 !== "string"){
const err21 = {instancePath:instancePath+"/baseline_name",schemaPath:"#/properties/baseline_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.baseline_name.type,parentSchema:schema33.properties.baseline_name,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.baseline_saved_at_unix_ms !== undefined){
let data6 = data.baseline_saved_at_unix_ms;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err22 = {instancePath:instancePath+"/baseline_saved_at_unix_ms",schemaPath:"#/properties/baseline_saved_at_unix_ms/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.baseline_saved_at_unix_ms.type,parentSchema:schema33.properties.baseline_saved_at_unix_ms,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err23 = {instancePath:instancePath+"/baseline_saved_at_unix_ms",schemaPath:"#/properties/baseline_saved_at_unix_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33.properties.baseline_saved_at_unix_ms,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data.drift_since !== undefined){
let data7 = data.drift_since;
if(typeof data7 !== "string"){
const err24 = {instancePath:instancePath+"/drift_since",schemaPath:"#/properties/drift_since/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.drift_since.type,parentSchema:schema33.properties.drift_since,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.candidate_id !== undefined){
let data8 = data.candidate_id;
if((typeof data8 !== "string") && (data8 !== null)){
const err25 = {instancePath:instancePath+"/candidate_id",schemaPath:"#/properties/candidate_id/type",keyword:"type",params:{type: schema33.properties.candidate_id.type},message:"must be string,null",schema:schema33.properties.candidate_id.type,parentSchema:schema33.properties.candidate_id,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.shard !== undefined){
let data9 = data.shard;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.index === undefined){
const err26 = {instancePath:instancePath+"/shard",schemaPath:"#/properties/shard/required",keyword:"required",params:{missingProperty: "index"},message:"must have required property '"+"index"+"'",schema:schema33.properties.shard.required,parentSchema:schema33.properties.shard,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data9.count === undefined){
const err27 = {instancePath:instancePath+"/shard",schemaPath:"#/properties/shard/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'",schema:schema33.properties.shard.required,parentSchema:schema33.properties.shard,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key1 in data9){
if(!((key1 === "index") || (key1 === "count"))){
const err28 = {instancePath:instancePath+"/shard",schemaPath:"#/properties/shard/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema33.properties.shard,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data9.index !== undefined){
let data10 = data9.index;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err29 = {instancePath:instancePath+"/shard/index",schemaPath:"#/properties/shard/properties/index/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.shard.properties.index.type,parentSchema:schema33.properties.shard.properties.index,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
const err30 = {instancePath:instancePath+"/shard/index",schemaPath:"#/properties/shard/properties/index/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema33.properties.shard.properties.index,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data9.count !== undefined){
let data11 = data9.count;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err31 = {instancePath:instancePath+"/shard/count",schemaPath:"#/properties/shard/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.shard.properties.count.type,parentSchema:schema33.properties.shard.properties.count,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 1 || isNaN(data11)){
const err32 = {instancePath:instancePath+"/shard/count",schemaPath:"#/properties/shard/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema33.properties.shard.properties.count,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
}
else {
const err33 = {instancePath:instancePath+"/shard",schemaPath:"#/properties/shard/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.shard.type,parentSchema:schema33.properties.shard,data:data9};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.regression_threshold_percent !== undefined){
let data12 = data.regression_threshold_percent;
if(!((typeof data12 == "number") && (isFinite(data12)))){
const err34 = {instancePath:instancePath+"/regression_threshold_percent",schemaPath:"#/properties/regression_threshold_percent/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema33.properties.regression_threshold_percent.type,parentSchema:schema33.properties.regression_threshold_percent,data:data12};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.benchmarks !== undefined){
let data13 = data.benchmarks;
if(Array.isArray(data13)){
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
if(!(validate23(data13[i0], {instancePath:instancePath+"/benchmarks/" + i0,parentData:data13,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
const err35 = {instancePath:instancePath+"/benchmarks",schemaPath:"#/properties/benchmarks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.properties.benchmarks.type,parentSchema:schema33.properties.benchmarks,data:data13};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.regressions !== undefined){
let data15 = data.regressions;
if(Array.isArray(data15)){
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
let data16 = data15[i1];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.bench_id === undefined){
const err36 = {instancePath:instancePath+"/regressions/" + i1,schemaPath:"#/$defs/Regression/required",keyword:"required",params:{missingProperty: "bench_id"},message:"must have required property '"+"bench_id"+"'",schema:schema39.required,parentSchema:schema39,data:data16};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data16.delta_percent === undefined){
const err37 = {instancePath:instancePath+"/regressions/" + i1,schemaPath:"#/$defs/Regression/required",keyword:"required",params:{missingProperty: "delta_percent"},message:"must have required property '"+"delta_percent"+"'",schema:schema39.required,parentSchema:schema39,data:data16};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data16.justified === undefined){
const err38 = {instancePath:instancePath+"/regressions/" + i1,schemaPath:"#/$defs/Regression/required",keyword:"required",params:{missingProperty: "justified"},message:"must have required property '"+"justified"+"'",schema:schema39.required,parentSchema:schema39,data:data16};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data16.reason === undefined){
const err39 = {instancePath:instancePath+"/regressions/" + i1,schemaPath:"#/$defs/Regression/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema39.required,parentSchema:schema39,data:data16};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
for(const key2 in data16){
if(!(((((key2 === "bench_id") || (key2 === "delta_percent")) || (key2 === "justified")) || (key2 === "reason")) || (key2 === "risk_note_ref"))){
const err40 = {instancePath:instancePath+"/regressions/" + i1,schemaPath:"#/$defs/Regression/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema39,data:data16};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data16.bench_id !== undefined){
let data17 = data16.bench_id;
if(typeof data17 !== "string"){
const err41 = {instancePath:instancePath+"/regressions/" + i1+"/bench_id",schemaPath:"#/$defs/Regression/properties/bench_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.bench_id.type,parentSchema:schema39.properties.bench_id,data:data17};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data16.delta_percent !== undefined){
let data18 = data16.delta_percent;
if(!((typeof data18 == "number") && (isFinite(data18)))){
const err42 = {instancePath:instancePath+"/regressions/" + i1+"/delta_percent",schemaPath:"#/$defs/Regression/properties/delta_percent/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema39.properties.delta_percent.type,parentSchema:schema39.properties.delta_percent,data:data18};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data16.justified !== undefined){
let data19 = data16.justified;
if(typeof data19 !== "boolean"){
const err43 = {instancePath:instancePath+"/regressions/" + i1+"/justified",schemaPath:"#/$defs/Regression/properties/justified/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema39.properties.justified.type,parentSchema:schema39.properties.justified,data:data19};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data16.reason !== undefined){
let data20 = data16.reason;
if(typeof data20 !== "string"){
const err44 = {instancePath:instancePath+"/regressions/" + i1+"/reason",schemaPath:"#/$defs/Regression/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.reason.type,parentSchema:schema39.properties.reason,data:data20};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data16.risk_note_ref !== undefined){
let data21 = data16.risk_note_ref;
if(typeof data21 !== "string"){
const err45 = {instancePath:instancePath+"/regressions/" + i1+"/risk_note_ref",schemaPath:"#/$defs/Regression/properties/risk_note_ref/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.risk_note_ref.type,parentSchema:schema39.properties.risk_note_ref,data:data21};
if(vErrors === null){
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
const err46 = {instancePath:instancePath+"/regressions/" + i1,schemaPath:"#/$defs/Regression/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.type,parentSchema:schema39,data:data16};
if(vErrors === null){
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
const err47 = {instancePath:instancePath+"/regressions",schemaPath:"#/properties/regressions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.properties.regressions.type,parentSchema:schema33.properties.regressions,data:data15};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.overall_status !== undefined){
let data22 = data.overall_status;
if(!((data22 === "pass") || (data22 === "fail"))){
const err48 = {instancePath:instancePath+"/overall_status",schemaPath:"#/properties/overall_status/enum",keyword:"enum",params:{allowedValues: schema33.properties.overall_status.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.overall_status.enum,parentSchema:schema33.properties.overall_status,data:data22};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.error !== undefined){
let data23 = data.error;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.code === undefined){
const err49 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'",schema:schema33.properties.error.required,parentSchema:schema33.properties.error,data:data23};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data23.message === undefined){
const err50 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'",schema:schema33.properties.error.required,parentSchema:schema33.properties.error,data:data23};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
for(const key3 in data23){
if(!((key3 === "code") || (key3 === "message"))){
const err51 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema33.properties.error,data:data23};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data23.code !== undefined){
let data24 = data23.code;
if(typeof data24 !== "string"){
const err52 = {instancePath:instancePath+"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.error.properties.code.type,parentSchema:schema33.properties.error.properties.code,data:data24};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data23.message !== undefined){
let data25 = data23.message;
if(typeof data25 !== "string"){
const err53 = {instancePath:instancePath+"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.error.properties.message.type,parentSchema:schema33.properties.error.properties.message,data:data25};
if(vErrors === null){
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
const err54 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.error.type,parentSchema:schema33.properties.error,data:data23};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.environment !== undefined){
let data26 = data.environment;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.os === undefined){
const err55 = {instancePath:instancePath+"/environment",schemaPath:"#/$defs/Environment/required",keyword:"required",params:{missingProperty: "os"},message:"must have required property '"+"os"+"'",schema:schema40.required,parentSchema:schema40,data:data26};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data26.arch === undefined){
const err56 = {instancePath:instancePath+"/environment",schemaPath:"#/$defs/Environment/required",keyword:"required",params:{missingProperty: "arch"},message:"must have required property '"+"arch"+"'",schema:schema40.required,parentSchema:schema40,data:data26};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data26.cpu_model === undefined){
const err57 = {instancePath:instancePath+"/environment",schemaPath:"#/$defs/Environment/required",keyword:"required",params:{missingProperty: "cpu_model"},message:"must have required property '"+"cpu_model"+"'",schema:schema40.required,parentSchema:schema40,data:data26};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data26.cpu_count === undefined){
const err58 = {instancePath:instancePath+"/environment",schemaPath:"#/$defs/Environment/required",keyword:"required",params:{missingProperty: "cpu_count"},message:"must have required property '"+"cpu_count"+"'",schema:schema40.required,parentSchema:schema40,data:data26};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data26.node === undefined){
const err59 = {instancePath:instancePath+"/environment",schemaPath:"#/$defs/Environment/required",keyword:"required",params:{missingProperty: "node"},message:"must have required property '"+"node"+"'",schema:schema40.required,parentSchema:schema40,data:data26};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data26.v8 === undefined){
const err60 = {instancePath:instancePath+"/environment",schemaPath:"#/$defs/Environment/required",keyword:"required",params:{missingProperty: "v8"},message:"must have required property '"+"v8"+"'",schema:schema40.required,parentSchema:schema40,data:data26};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data26.pinned_cpu === undefined){
const err61 = {instancePath:instancePath+"/environment",schemaPath:"#/$defs/Environment/required",keyword:"required",params:{missingProperty: "pinned_cpu"},message:"must have required property '"+"pinned_cpu"+"'",schema:schema40.required,parentSchema:schema40,data:data26};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
for(const key4 in data26){
if(!((((((((key4 === "os") || (key4 === "arch")) || (key4 === "cpu_model")) || (key4 === "cpu_count")) || (key4 === "node")) || (key4 === "v8")) || (key4 === "pinned_cpu")) || (key4 === "further_cpus"))){
const err62 = {instancePath:instancePath+"/environment",schemaPath:"#/$defs/Environment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema40,data:data26};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data26.os !== undefined){
let data27 = data26.os;
if(typeof data27 !== "string"){
const err63 = {instancePath:instancePath+"/environment/os",schemaPath:"#/$defs/Environment/properties/os/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.os.type,parentSchema:schema40.properties.os,data:data27};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data26.arch !== undefined){
let data28 = data26.arch;
if(typeof data28 !== "string"){
const err64 = {instancePath:instancePath+"/environment/arch",schemaPath:"#/$defs/Environment/properties/arch/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.arch.type,parentSchema:schema40.properties.arch,data:data28};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data26.cpu_model !== undefined){
let data29 = data26.cpu_model;
if(typeof data29 !== "string"){
const err65 = {instancePath:instancePath+"/environment/cpu_model",schemaPath:"#/$defs/Environment/properties/cpu_model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.cpu_model.type,parentSchema:schema40.properties.cpu_model,data:data29};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data26.cpu_count !== undefined){
let data30 = data26.cpu_count;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err66 = {instancePath:instancePath+"/environment/cpu_count",schemaPath:"#/$defs/Environment/properties/cpu_count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema40.properties.cpu_count.type,parentSchema:schema40.properties.cpu_count,data:data30};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 1 || isNaN(data30)){
const err67 = {instancePath:instancePath+"/environment/cpu_count",schemaPath:"#/$defs/Environment/properties/cpu_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema40.properties.cpu_count,data:data30};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
if(data26.node !== undefined){
let data31 = data26.node;
if(typeof data31 !== "string"){
const err68 = {instancePath:instancePath+"/environment/node",schemaPath:"#/$defs/Environment/properties/node/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.node.type,parentSchema:schema40.properties.node,data:data31};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data26.v8 !== undefined){
let data32 = data26.v8;
if(typeof data32 !== "string"){
const err69 = {instancePath:instancePath+"/environment/v8",schemaPath:"#/$defs/Environment/properties/v8/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.v8.type,parentSchema:schema40.properties.v8,data:data32};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data26.pinned_cpu !== undefined){
let data33 = data26.pinned_cpu;
if((!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))) && (data33 !== null)){
const err70 = {instancePath:instancePath+"/environment/pinned_cpu",schemaPath:"#/$defs/Environment/properties/pinned_cpu/type",keyword:"type",params:{type: schema40.properties.pinned_cpu.type},message:"must be integer,null",schema:schema40.properties.pinned_cpu.type,parentSchema:schema40.properties.pinned_cpu,data:data33};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data26.further_cpus !== undefined){
let data34 = data26.further_cpus;
if(Array.isArray(data34)){
if(data34.length < 1){
const err71 = {instancePath:instancePath+"/environment/further_cpus",schemaPath:"#/$defs/Environment/properties/further_cpus/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema40.properties.further_cpus,data:data34};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
const len2 = data34.length;
for(let i2=0; i2<len2; i2++){
let data35 = data34[i2];
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err72 = {instancePath:instancePath+"/environment/further_cpus/" + i2,schemaPath:"#/$defs/Environment/properties/further_cpus/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema40.properties.further_cpus.items.type,parentSchema:schema40.properties.further_cpus.items,data:data35};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 0 || isNaN(data35)){
const err73 = {instancePath:instancePath+"/environment/further_cpus/" + i2,schemaPath:"#/$defs/Environment/properties/further_cpus/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema40.properties.further_cpus.items,data:data35};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
}
else {
const err74 = {instancePath:instancePath+"/environment/further_cpus",schemaPath:"#/$defs/Environment/properties/further_cpus/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema40.properties.further_cpus.type,parentSchema:schema40.properties.further_cpus,data:data34};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath:instancePath+"/environment",schemaPath:"#/$defs/Environment/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.type,parentSchema:schema40,data:data26};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data.aa_noise !== undefined){
let data36 = data.aa_noise;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.saved_at_unix_ms === undefined){
const err76 = {instancePath:instancePath+"/aa_noise",schemaPath:"#/$defs/NoiseSource/required",keyword:"required",params:{missingProperty: "saved_at_unix_ms"},message:"must have required property '"+"saved_at_unix_ms"+"'",schema:schema41.required,parentSchema:schema41,data:data36};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data36.cpu_model === undefined){
const err77 = {instancePath:instancePath+"/aa_noise",schemaPath:"#/$defs/NoiseSource/required",keyword:"required",params:{missingProperty: "cpu_model"},message:"must have required property '"+"cpu_model"+"'",schema:schema41.required,parentSchema:schema41,data:data36};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data36.node === undefined){
const err78 = {instancePath:instancePath+"/aa_noise",schemaPath:"#/$defs/NoiseSource/required",keyword:"required",params:{missingProperty: "node"},message:"must have required property '"+"node"+"'",schema:schema41.required,parentSchema:schema41,data:data36};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
for(const key5 in data36){
if(!(((key5 === "saved_at_unix_ms") || (key5 === "cpu_model")) || (key5 === "node"))){
const err79 = {instancePath:instancePath+"/aa_noise",schemaPath:"#/$defs/NoiseSource/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema41,data:data36};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data36.saved_at_unix_ms !== undefined){
let data37 = data36.saved_at_unix_ms;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
const err80 = {instancePath:instancePath+"/aa_noise/saved_at_unix_ms",schemaPath:"#/$defs/NoiseSource/properties/saved_at_unix_ms/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema41.properties.saved_at_unix_ms.type,parentSchema:schema41.properties.saved_at_unix_ms,data:data37};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 < 0 || isNaN(data37)){
const err81 = {instancePath:instancePath+"/aa_noise/saved_at_unix_ms",schemaPath:"#/$defs/NoiseSource/properties/saved_at_unix_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema41.properties.saved_at_unix_ms,data:data37};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
if(data36.cpu_model !== undefined){
let data38 = data36.cpu_model;
if(typeof data38 !== "string"){
const err82 = {instancePath:instancePath+"/aa_noise/cpu_model",schemaPath:"#/$defs/NoiseSource/properties/cpu_model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.properties.cpu_model.type,parentSchema:schema41.properties.cpu_model,data:data38};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data36.node !== undefined){
let data39 = data36.node;
if(typeof data39 !== "string"){
const err83 = {instancePath:instancePath+"/aa_noise/node",schemaPath:"#/$defs/NoiseSource/properties/node/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.properties.node.type,parentSchema:schema41.properties.node,data:data39};
if(vErrors === null){
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
const err84 = {instancePath:instancePath+"/aa_noise",schemaPath:"#/$defs/NoiseSource/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema41.type,parentSchema:schema41,data:data36};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data.repository_url !== undefined){
let data40 = data.repository_url;
if(typeof data40 === "string"){
if(!pattern20.test(data40)){
const err85 = {instancePath:instancePath+"/repository_url",schemaPath:"#/properties/repository_url/pattern",keyword:"pattern",params:{pattern: "^https?://\\S{1,1000}$"},message:"must match pattern \""+"^https?://\\S{1,1000}$"+"\"",schema:"^https?://\\S{1,1000}$",parentSchema:schema33.properties.repository_url,data:data40};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/repository_url",schemaPath:"#/properties/repository_url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.repository_url.type,parentSchema:schema33.properties.repository_url,data:data40};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data.policy_source !== undefined){
let data41 = data.policy_source;
if(typeof data41 !== "string"){
const err87 = {instancePath:instancePath+"/policy_source",schemaPath:"#/properties/policy_source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.policy_source.type,parentSchema:schema33.properties.policy_source,data:data41};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data.policy_changes !== undefined){
let data42 = data.policy_changes;
if(Array.isArray(data42)){
if(data42.length < 1){
const err88 = {instancePath:instancePath+"/policy_changes",schemaPath:"#/$defs/PolicyChanges/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema42,data:data42};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
const len3 = data42.length;
for(let i3=0; i3<len3; i3++){
let data43 = data42[i3];
if(typeof data43 !== "string"){
const err89 = {instancePath:instancePath+"/policy_changes/" + i3,schemaPath:"#/$defs/PolicyChanges/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.items.type,parentSchema:schema42.items,data:data43};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/policy_changes",schemaPath:"#/$defs/PolicyChanges/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema42.type,parentSchema:schema42,data:data42};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data.risk_note_findings !== undefined){
let data44 = data.risk_note_findings;
if(Array.isArray(data44)){
const len4 = data44.length;
for(let i4=0; i4<len4; i4++){
let data45 = data44[i4];
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.path === undefined){
const err91 = {instancePath:instancePath+"/risk_note_findings/" + i4,schemaPath:"#/properties/risk_note_findings/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema33.properties.risk_note_findings.items.required,parentSchema:schema33.properties.risk_note_findings.items,data:data45};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data45.outcome === undefined){
const err92 = {instancePath:instancePath+"/risk_note_findings/" + i4,schemaPath:"#/properties/risk_note_findings/items/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'",schema:schema33.properties.risk_note_findings.items.required,parentSchema:schema33.properties.risk_note_findings.items,data:data45};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data45.message === undefined){
const err93 = {instancePath:instancePath+"/risk_note_findings/" + i4,schemaPath:"#/properties/risk_note_findings/items/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'",schema:schema33.properties.risk_note_findings.items.required,parentSchema:schema33.properties.risk_note_findings.items,data:data45};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
for(const key6 in data45){
if(!((((((key6 === "path") || (key6 === "bench_id")) || (key6 === "outcome")) || (key6 === "message")) || (key6 === "reviewer")) || (key6 === "reviewed_at"))){
const err94 = {instancePath:instancePath+"/risk_note_findings/" + i4,schemaPath:"#/properties/risk_note_findings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema33.properties.risk_note_findings.items,data:data45};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data45.path !== undefined){
let data46 = data45.path;
if(typeof data46 !== "string"){
const err95 = {instancePath:instancePath+"/risk_note_findings/" + i4+"/path",schemaPath:"#/properties/risk_note_findings/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.risk_note_findings.items.properties.path.type,parentSchema:schema33.properties.risk_note_findings.items.properties.path,data:data46};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data45.bench_id !== undefined){
let data47 = data45.bench_id;
if(typeof data47 !== "string"){
const err96 = {instancePath:instancePath+"/risk_note_findings/" + i4+"/bench_id",schemaPath:"#/properties/risk_note_findings/items/properties/bench_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.risk_note_findings.items.properties.bench_id.type,parentSchema:schema33.properties.risk_note_findings.items.properties.bench_id,data:data47};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data45.outcome !== undefined){
let data48 = data45.outcome;
if(!(((((((data48 === "covers") || (data48 === "unused")) || (data48 === "expired")) || (data48 === "invalid")) || (data48 === "too_small")) || (data48 === "not_approved")) || (data48 === "awaits_review"))){
const err97 = {instancePath:instancePath+"/risk_note_findings/" + i4+"/outcome",schemaPath:"#/properties/risk_note_findings/items/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema33.properties.risk_note_findings.items.properties.outcome.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.risk_note_findings.items.properties.outcome.enum,parentSchema:schema33.properties.risk_note_findings.items.properties.outcome,data:data48};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data45.message !== undefined){
let data49 = data45.message;
if(typeof data49 !== "string"){
const err98 = {instancePath:instancePath+"/risk_note_findings/" + i4+"/message",schemaPath:"#/properties/risk_note_findings/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.risk_note_findings.items.properties.message.type,parentSchema:schema33.properties.risk_note_findings.items.properties.message,data:data49};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data45.reviewer !== undefined){
let data50 = data45.reviewer;
if(typeof data50 !== "string"){
const err99 = {instancePath:instancePath+"/risk_note_findings/" + i4+"/reviewer",schemaPath:"#/properties/risk_note_findings/items/properties/reviewer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.risk_note_findings.items.properties.reviewer.type,parentSchema:schema33.properties.risk_note_findings.items.properties.reviewer,data:data50};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data45.reviewed_at !== undefined){
let data51 = data45.reviewed_at;
if(typeof data51 !== "string"){
const err100 = {instancePath:instancePath+"/risk_note_findings/" + i4+"/reviewed_at",schemaPath:"#/properties/risk_note_findings/items/properties/reviewed_at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.risk_note_findings.items.properties.reviewed_at.type,parentSchema:schema33.properties.risk_note_findings.items.properties.reviewed_at,data:data51};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
else {
const err101 = {instancePath:instancePath+"/risk_note_findings/" + i4,schemaPath:"#/properties/risk_note_findings/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.risk_note_findings.items.type,parentSchema:schema33.properties.risk_note_findings.items,data:data45};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
else {
const err102 = {instancePath:instancePath+"/risk_note_findings",schemaPath:"#/properties/risk_note_findings/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.properties.risk_note_findings.type,parentSchema:schema33.properties.risk_note_findings,data:data44};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data.warnings !== undefined){
let data52 = data.warnings;
if(Array.isArray(data52)){
const len5 = data52.length;
for(let i5=0; i5<len5; i5++){
let data53 = data52[i5];
if(typeof data53 !== "string"){
const err103 = {instancePath:instancePath+"/warnings/" + i5,schemaPath:"#/properties/warnings/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.warnings.items.type,parentSchema:schema33.properties.warnings.items,data:data53};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/warnings",schemaPath:"#/properties/warnings/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.properties.warnings.type,parentSchema:schema33.properties.warnings,data:data52};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
else {
const err105 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateEvidence = validate27;
const schema43 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"perf_evidence.v1.schema.json","title":"PerfEvidence","description":"The plan and every turn's figures of one run: enough to recompute any verdict offline.","type":"object","additionalProperties":false,"required":["schema_version","tool_version","generated_at_unix_ms","duration_ms","baseline_id","candidate_id","plan","environment","benchmarks","warnings"],"properties":{"schema_version":{"const":"fj.perf-evidence.v1"},"tool_version":{"type":"string"},"generated_at_unix_ms":{"type":"integer","minimum":0},"duration_ms":{"type":"number","minimum":0},"baseline_id":{"type":["string","null"]},"baseline_name":{"type":"string"},"baseline_saved_at_unix_ms":{"type":"integer","minimum":0},"drift_since":{"type":"string","description":"The release that the cumulative drift was measured since; absent where one change was measured."},"candidate_id":{"type":["string","null"]},"plan":{"$ref":"#/$defs/MeasuringPlan"},"environment":{"$ref":"perf_delta.v1.schema.json#/$defs/Environment"},"aa_noise":{"$ref":"perf_delta.v1.schema.json#/$defs/NoiseSource"},"benchmarks":{"type":"array","items":{"$ref":"#/$defs/BenchmarkEvidence"}},"warnings":{"type":"array","items":{"type":"string"}},"shards":{"type":"array","description":"Of merged evidence: where and how long each shard was measured, in their order.","items":{"type":"object","additionalProperties":false,"required":["index","benchmarks","duration_ms","generated_at_unix_ms","environment"],"properties":{"index":{"type":"integer","minimum":1},"benchmarks":{"type":"integer","minimum":0},"duration_ms":{"type":"number","minimum":0},"generated_at_unix_ms":{"type":"integer","minimum":0},"environment":{"$ref":"perf_delta.v1.schema.json#/$defs/Environment"}}}}},"$defs":{"MeasuringPlan":{"title":"MeasuringPlan","type":"object","additionalProperties":false,"required":["max_p95_regression_percent","min_improvement_percent","family_size","looks","time_budget_ms","dropped_turn_fraction","policy"],"properties":{"max_p95_regression_percent":{"type":"number"},"min_improvement_percent":{"type":"number"},"family_size":{"type":"integer","minimum":1,"description":"How many benchmarks the failing side is corrected for: all of the run, in every shard of it."},"shard":{"title":"PlannedShard","type":"object","description":"The part of the benchmarks that this evidence holds; absent when it holds all.","additionalProperties":false,"required":["index","count","split_sha256"],"properties":{"index":{"type":"integer","minimum":1},"count":{"type":"integer","minimum":1},"split_sha256":{"type":"string","pattern":"^[0-9a-f]{64}$","description":"Of every shard's benchmarks: equal in all shards that can be merged."}}},"looks":{"type":"array","items":{"type":"integer","minimum":1},"description":"Numbers of pairs at which a benchmark may be decided."},"pass_level":{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1,"description":"Level of the upper bound that passes; absent in evidence of a version that took 0.99."},"time_budget_ms":{"type":"number","minimum":0},"dropped_turn_fraction":{"type":"number","minimum":0,"exclusiveMaximum":1,"description":"Share of each turn's first samples that is discarded."},"control_pairs":{"type":"integer","minimum":1,"description":"Pairs of the control that a regression needs at least; absent in evidence of a version that measured none."},"policy":{"$ref":"#/$defs/VerdictPolicy"}}},"BenchmarkEvidence":{"title":"BenchmarkEvidence","type":"object","additionalProperties":false,"required":["bench_id","group","source_file","outcome"],"properties":{"bench_id":{"type":"string"},"group":{"type":"string"},"source_file":{"type":"string"},"defined_at":{"$ref":"perf_delta.v1.schema.json#/$defs/SourceLine"},"outcome":{"oneOf":[{"$ref":"#/$defs/MeasuredOutcome"},{"$ref":"#/$defs/OneSidedOutcome"},{"$ref":"#/$defs/FailedOutcome"}]},"aa_noise":{"$ref":"perf_baseline.v1.schema.json#/$defs/AaNoise"},"suite_changed":{"type":"boolean","description":"True when the suite differs between the two sides."}}},"MeasuredOutcome":{"title":"MeasuredOutcome","type":"object","additionalProperties":false,"required":["kind","limit_percent","sampling","pairs"],"properties":{"kind":{"const":"measured"},"limit_percent":{"type":"number","description":"Its threshold, floor in ns included."},"sampling":{"$ref":"#/$defs/Sampling"},"pairs":{"type":"array","items":{"$ref":"#/$defs/PairFigures"}},"control_pairs":{"type":"array","items":{"$ref":"#/$defs/PairFigures"},"description":"Pairs of the control, measured where the benchmark looks regressed: the baseline against a copy of its own code that stands where the candidate stands and differs by edits that change nothing. `candidate` is that copy."}}},"OneSidedOutcome":{"title":"OneSidedOutcome","type":"object","additionalProperties":false,"required":["kind","remark"],"properties":{"kind":{"enum":["candidate-only","baseline-only"]},"remark":{"type":"string"}}},"FailedOutcome":{"title":"FailedOutcome","type":"object","additionalProperties":false,"required":["kind","reason"],"properties":{"kind":{"const":"failed"},"reason":{"type":"string"}}},"Sampling":{"title":"Sampling","type":"object","additionalProperties":false,"required":["p95_kind","calls_per_sample","samples_per_turn","warmup_turns","measured_turns","estimator","most_warmup_turns"],"properties":{"p95_kind":{"enum":["call","batch-mean"]},"calls_per_sample":{"type":"integer","minimum":1},"samples_per_turn":{"type":"integer","minimum":1},"warmup_turns":{"type":"integer","minimum":0,"description":"At least so many turns a side are discarded."},"measured_turns":{"type":"integer","minimum":1},"later_measured_turns":{"type":"integer","minimum":1,"description":"Of pairs after the first few, which left it undecided; absent: as many as of those."},"estimator":{"enum":["adjacent-turns","pooled"],"description":"adjacent-turns: median log ratio of the p95 of turns next to each other; pooled: log ratio of the p95 of all samples, for calls too long for 100 samples a turn."},"most_warmup_turns":{"type":"integer","minimum":0,"description":"Measuring begins after so many at the latest, level or not."}}},"PairFigures":{"title":"PairFigures","type":"object","additionalProperties":false,"required":["first","baseline","candidate"],"properties":{"first":{"enum":["baseline","candidate"],"description":"The side that took the first turn."},"baseline":{"$ref":"#/$defs/SideFigures"},"candidate":{"$ref":"#/$defs/SideFigures"},"layout_seed":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Both processes of the pair drew the layout of their heap from it."},"took_ms":{"type":"number","minimum":0,"description":"All that the pair took, warm-up and waiting for its processes to load included."}}},"SideFigures":{"title":"SideFigures","description":"One process's figures, nanoseconds per call, turns in time order.","type":"object","additionalProperties":false,"required":["turn_p50_ns","turn_p95_ns","pooled_quantiles_ns","warmup_turns","level"],"properties":{"turn_p50_ns":{"type":"array","minItems":1,"items":{"type":"number","exclusiveMinimum":0}},"turn_p95_ns":{"type":"array","minItems":1,"items":{"type":"number","exclusiveMinimum":0}},"pooled_quantiles_ns":{"type":"array","minItems":21,"maxItems":21,"items":{"type":"number","exclusiveMinimum":0},"description":"Quantiles 0, 5, …, 95, 100 % of all kept samples."},"warmup_turns":{"type":"integer","minimum":0,"description":"Discarded turns."},"level":{"type":"boolean","description":"False when this side was still getting faster when its measured turns began."},"timer_step_ns":{"type":"number","exclusiveMinimum":0,"description":"The smallest difference between two samples, in nanoseconds of a whole sample: no more than this can be told apart."}}},"VerdictPolicy":{"title":"VerdictPolicy","description":"What the budgets say about failing, kept so that the overall status can be recomputed.","type":"object","additionalProperties":false,"required":["fail_on_unjustified_regression","on_inconclusive","on_removed","allow_unbounded_notes","require_approval","source"],"properties":{"fail_on_unjustified_regression":{"type":"boolean"},"on_inconclusive":{"enum":["pass","fail"]},"on_removed":{"enum":["pass","warn","fail"]},"allow_unbounded_notes":{"type":"boolean"},"changes":{"$ref":"perf_delta.v1.schema.json#/$defs/PolicyChanges"},"require_approval":{"enum":["none","reviewed"]},"source":{"type":"string","description":"Where the budgets were read from."}}}}};
const schema44 = {"title":"MeasuringPlan","type":"object","additionalProperties":false,"required":["max_p95_regression_percent","min_improvement_percent","family_size","looks","time_budget_ms","dropped_turn_fraction","policy"],"properties":{"max_p95_regression_percent":{"type":"number"},"min_improvement_percent":{"type":"number"},"family_size":{"type":"integer","minimum":1,"description":"How many benchmarks the failing side is corrected for: all of the run, in every shard of it."},"shard":{"title":"PlannedShard","type":"object","description":"The part of the benchmarks that this evidence holds; absent when it holds all.","additionalProperties":false,"required":["index","count","split_sha256"],"properties":{"index":{"type":"integer","minimum":1},"count":{"type":"integer","minimum":1},"split_sha256":{"type":"string","pattern":"^[0-9a-f]{64}$","description":"Of every shard's benchmarks: equal in all shards that can be merged."}}},"looks":{"type":"array","items":{"type":"integer","minimum":1},"description":"Numbers of pairs at which a benchmark may be decided."},"pass_level":{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1,"description":"Level of the upper bound that passes; absent in evidence of a version that took 0.99."},"time_budget_ms":{"type":"number","minimum":0},"dropped_turn_fraction":{"type":"number","minimum":0,"exclusiveMaximum":1,"description":"Share of each turn's first samples that is discarded."},"control_pairs":{"type":"integer","minimum":1,"description":"Pairs of the control that a regression needs at least; absent in evidence of a version that measured none."},"policy":{"$ref":"#/$defs/VerdictPolicy"}}};
const pattern21 = new RegExp("^[0-9a-f]{64}$", "u");
const schema45 = {"title":"VerdictPolicy","description":"What the budgets say about failing, kept so that the overall status can be recomputed.","type":"object","additionalProperties":false,"required":["fail_on_unjustified_regression","on_inconclusive","on_removed","allow_unbounded_notes","require_approval","source"],"properties":{"fail_on_unjustified_regression":{"type":"boolean"},"on_inconclusive":{"enum":["pass","fail"]},"on_removed":{"enum":["pass","warn","fail"]},"allow_unbounded_notes":{"type":"boolean"},"changes":{"$ref":"perf_delta.v1.schema.json#/$defs/PolicyChanges"},"require_approval":{"enum":["none","reviewed"]},"source":{"type":"string","description":"Where the budgets were read from."}}};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fail_on_unjustified_regression === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fail_on_unjustified_regression"},message:"must have required property '"+"fail_on_unjustified_regression"+"'",schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.on_inconclusive === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "on_inconclusive"},message:"must have required property '"+"on_inconclusive"+"'",schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.on_removed === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "on_removed"},message:"must have required property '"+"on_removed"+"'",schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.allow_unbounded_notes === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "allow_unbounded_notes"},message:"must have required property '"+"allow_unbounded_notes"+"'",schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.require_approval === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "require_approval"},message:"must have required property '"+"require_approval"+"'",schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.source === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "fail_on_unjustified_regression") || (key0 === "on_inconclusive")) || (key0 === "on_removed")) || (key0 === "allow_unbounded_notes")) || (key0 === "changes")) || (key0 === "require_approval")) || (key0 === "source"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.fail_on_unjustified_regression !== undefined){
let data0 = data.fail_on_unjustified_regression;
if(typeof data0 !== "boolean"){
const err7 = {instancePath:instancePath+"/fail_on_unjustified_regression",schemaPath:"#/properties/fail_on_unjustified_regression/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema45.properties.fail_on_unjustified_regression.type,parentSchema:schema45.properties.fail_on_unjustified_regression,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.on_inconclusive !== undefined){
let data1 = data.on_inconclusive;
if(!((data1 === "pass") || (data1 === "fail"))){
const err8 = {instancePath:instancePath+"/on_inconclusive",schemaPath:"#/properties/on_inconclusive/enum",keyword:"enum",params:{allowedValues: schema45.properties.on_inconclusive.enum},message:"must be equal to one of the allowed values",schema:schema45.properties.on_inconclusive.enum,parentSchema:schema45.properties.on_inconclusive,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.on_removed !== undefined){
let data2 = data.on_removed;
if(!(((data2 === "pass") || (data2 === "warn")) || (data2 === "fail"))){
const err9 = {instancePath:instancePath+"/on_removed",schemaPath:"#/properties/on_removed/enum",keyword:"enum",params:{allowedValues: schema45.properties.on_removed.enum},message:"must be equal to one of the allowed values",schema:schema45.properties.on_removed.enum,parentSchema:schema45.properties.on_removed,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.allow_unbounded_notes !== undefined){
let data3 = data.allow_unbounded_notes;
if(typeof data3 !== "boolean"){
const err10 = {instancePath:instancePath+"/allow_unbounded_notes",schemaPath:"#/properties/allow_unbounded_notes/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema45.properties.allow_unbounded_notes.type,parentSchema:schema45.properties.allow_unbounded_notes,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.changes !== undefined){
let data4 = data.changes;
if(Array.isArray(data4)){
if(data4.length < 1){
const err11 = {instancePath:instancePath+"/changes",schemaPath:"perf_delta.v1.schema.json#/$defs/PolicyChanges/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema42,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 !== "string"){
const err12 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"perf_delta.v1.schema.json#/$defs/PolicyChanges/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.items.type,parentSchema:schema42.items,data:data5};
if(vErrors === null){
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
const err13 = {instancePath:instancePath+"/changes",schemaPath:"perf_delta.v1.schema.json#/$defs/PolicyChanges/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema42.type,parentSchema:schema42,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.require_approval !== undefined){
let data6 = data.require_approval;
if(!((data6 === "none") || (data6 === "reviewed"))){
const err14 = {instancePath:instancePath+"/require_approval",schemaPath:"#/properties/require_approval/enum",keyword:"enum",params:{allowedValues: schema45.properties.require_approval.enum},message:"must be equal to one of the allowed values",schema:schema45.properties.require_approval.enum,parentSchema:schema45.properties.require_approval,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.source !== undefined){
let data7 = data.source;
if(typeof data7 !== "string"){
const err15 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.source.type,parentSchema:schema45.properties.source,data:data7};
if(vErrors === null){
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
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema45.type,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.max_p95_regression_percent === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "max_p95_regression_percent"},message:"must have required property '"+"max_p95_regression_percent"+"'",schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.min_improvement_percent === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "min_improvement_percent"},message:"must have required property '"+"min_improvement_percent"+"'",schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.family_size === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "family_size"},message:"must have required property '"+"family_size"+"'",schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.looks === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "looks"},message:"must have required property '"+"looks"+"'",schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.time_budget_ms === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "time_budget_ms"},message:"must have required property '"+"time_budget_ms"+"'",schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.dropped_turn_fraction === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dropped_turn_fraction"},message:"must have required property '"+"dropped_turn_fraction"+"'",schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.policy === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "policy"},message:"must have required property '"+"policy"+"'",schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema44.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.max_p95_regression_percent !== undefined){
let data0 = data.max_p95_regression_percent;
if(!((typeof data0 == "number") && (isFinite(data0)))){
const err8 = {instancePath:instancePath+"/max_p95_regression_percent",schemaPath:"#/properties/max_p95_regression_percent/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema44.properties.max_p95_regression_percent.type,parentSchema:schema44.properties.max_p95_regression_percent,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.min_improvement_percent !== undefined){
let data1 = data.min_improvement_percent;
if(!((typeof data1 == "number") && (isFinite(data1)))){
const err9 = {instancePath:instancePath+"/min_improvement_percent",schemaPath:"#/properties/min_improvement_percent/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema44.properties.min_improvement_percent.type,parentSchema:schema44.properties.min_improvement_percent,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.family_size !== undefined){
let data2 = data.family_size;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err10 = {instancePath:instancePath+"/family_size",schemaPath:"#/properties/family_size/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema44.properties.family_size.type,parentSchema:schema44.properties.family_size,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/family_size",schemaPath:"#/properties/family_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema44.properties.family_size,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.shard !== undefined){
let data3 = data.shard;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.index === undefined){
const err12 = {instancePath:instancePath+"/shard",schemaPath:"#/properties/shard/required",keyword:"required",params:{missingProperty: "index"},message:"must have required property '"+"index"+"'",schema:schema44.properties.shard.required,parentSchema:schema44.properties.shard,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3.count === undefined){
const err13 = {instancePath:instancePath+"/shard",schemaPath:"#/properties/shard/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'",schema:schema44.properties.shard.required,parentSchema:schema44.properties.shard,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data3.split_sha256 === undefined){
const err14 = {instancePath:instancePath+"/shard",schemaPath:"#/properties/shard/required",keyword:"required",params:{missingProperty: "split_sha256"},message:"must have required property '"+"split_sha256"+"'",schema:schema44.properties.shard.required,parentSchema:schema44.properties.shard,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key1 in data3){
if(!(((key1 === "index") || (key1 === "count")) || (key1 === "split_sha256"))){
const err15 = {instancePath:instancePath+"/shard",schemaPath:"#/properties/shard/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema44.properties.shard,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data3.index !== undefined){
let data4 = data3.index;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err16 = {instancePath:instancePath+"/shard/index",schemaPath:"#/properties/shard/properties/index/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema44.properties.shard.properties.index.type,parentSchema:schema44.properties.shard.properties.index,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
const err17 = {instancePath:instancePath+"/shard/index",schemaPath:"#/properties/shard/properties/index/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema44.properties.shard.properties.index,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data3.count !== undefined){
let data5 = data3.count;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err18 = {instancePath:instancePath+"/shard/count",schemaPath:"#/properties/shard/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema44.properties.shard.properties.count.type,parentSchema:schema44.properties.shard.properties.count,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
const err19 = {instancePath:instancePath+"/shard/count",schemaPath:"#/properties/shard/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema44.properties.shard.properties.count,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data3.split_sha256 !== undefined){
let data6 = data3.split_sha256;
if(typeof data6 === "string"){
if(!pattern21.test(data6)){
const err20 = {instancePath:instancePath+"/shard/split_sha256",schemaPath:"#/properties/shard/properties/split_sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\"",schema:"^[0-9a-f]{64}$",parentSchema:schema44.properties.shard.properties.split_sha256,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/shard/split_sha256",schemaPath:"#/properties/shard/properties/split_sha256/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.properties.shard.properties.split_sha256.type,parentSchema:schema44.properties.shard.properties.split_sha256,data:data6};
if(vErrors === null){
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
const err22 = {instancePath:instancePath+"/shard",schemaPath:"#/properties/shard/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema44.properties.shard.type,parentSchema:schema44.properties.shard,data:data3};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.looks !== undefined){
let data7 = data.looks;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err23 = {instancePath:instancePath+"/looks/" + i0,schemaPath:"#/properties/looks/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema44.properties.looks.items.type,parentSchema:schema44.properties.looks.items,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
const err24 = {instancePath:instancePath+"/looks/" + i0,schemaPath:"#/properties/looks/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema44.properties.looks.items,data:data8};
if(vErrors === null){
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
const err25 = {instancePath:instancePath+"/looks",schemaPath:"#/properties/looks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema44.properties.looks.type,parentSchema:schema44.properties.looks,data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.pass_level !== undefined){
let data9 = data.pass_level;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 >= 1 || isNaN(data9)){
const err26 = {instancePath:instancePath+"/pass_level",schemaPath:"#/properties/pass_level/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1},message:"must be < 1",schema:1,parentSchema:schema44.properties.pass_level,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data9 <= 0 || isNaN(data9)){
const err27 = {instancePath:instancePath+"/pass_level",schemaPath:"#/properties/pass_level/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema44.properties.pass_level,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/pass_level",schemaPath:"#/properties/pass_level/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema44.properties.pass_level.type,parentSchema:schema44.properties.pass_level,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.time_budget_ms !== undefined){
let data10 = data.time_budget_ms;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err29 = {instancePath:instancePath+"/time_budget_ms",schemaPath:"#/properties/time_budget_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema44.properties.time_budget_ms,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/time_budget_ms",schemaPath:"#/properties/time_budget_ms/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema44.properties.time_budget_ms.type,parentSchema:schema44.properties.time_budget_ms,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.dropped_turn_fraction !== undefined){
let data11 = data.dropped_turn_fraction;
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err31 = {instancePath:instancePath+"/dropped_turn_fraction",schemaPath:"#/properties/dropped_turn_fraction/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema44.properties.dropped_turn_fraction,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data11 >= 1 || isNaN(data11)){
const err32 = {instancePath:instancePath+"/dropped_turn_fraction",schemaPath:"#/properties/dropped_turn_fraction/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1},message:"must be < 1",schema:1,parentSchema:schema44.properties.dropped_turn_fraction,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/dropped_turn_fraction",schemaPath:"#/properties/dropped_turn_fraction/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema44.properties.dropped_turn_fraction.type,parentSchema:schema44.properties.dropped_turn_fraction,data:data11};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.control_pairs !== undefined){
let data12 = data.control_pairs;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err34 = {instancePath:instancePath+"/control_pairs",schemaPath:"#/properties/control_pairs/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema44.properties.control_pairs.type,parentSchema:schema44.properties.control_pairs,data:data12};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 1 || isNaN(data12)){
const err35 = {instancePath:instancePath+"/control_pairs",schemaPath:"#/properties/control_pairs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema44.properties.control_pairs,data:data12};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
if(data.policy !== undefined){
if(!(validate29(data.policy, {instancePath:instancePath+"/policy",parentData:data,parentDataProperty:"policy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema44.type,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema49 = {"title":"BenchmarkEvidence","type":"object","additionalProperties":false,"required":["bench_id","group","source_file","outcome"],"properties":{"bench_id":{"type":"string"},"group":{"type":"string"},"source_file":{"type":"string"},"defined_at":{"$ref":"perf_delta.v1.schema.json#/$defs/SourceLine"},"outcome":{"oneOf":[{"$ref":"#/$defs/MeasuredOutcome"},{"$ref":"#/$defs/OneSidedOutcome"},{"$ref":"#/$defs/FailedOutcome"}]},"aa_noise":{"$ref":"perf_baseline.v1.schema.json#/$defs/AaNoise"},"suite_changed":{"type":"boolean","description":"True when the suite differs between the two sides."}}};
const schema56 = {"title":"OneSidedOutcome","type":"object","additionalProperties":false,"required":["kind","remark"],"properties":{"kind":{"enum":["candidate-only","baseline-only"]},"remark":{"type":"string"}}};
const schema57 = {"title":"FailedOutcome","type":"object","additionalProperties":false,"required":["kind","reason"],"properties":{"kind":{"const":"failed"},"reason":{"type":"string"}}};
const schema61 = {"title":"AaNoise","description":"A/A: code that does the same on both sides. The tree against a copy of it whose files carry edits that change nothing, half of the pairs with the two swapped.","type":"object","additionalProperties":false,"required":["pairs","effect_percent","pair_sd_percent"],"properties":{"pairs":{"type":"integer","minimum":1},"effect_percent":{"type":"number","description":"Robust centre of all pairs: a bias between the two sides."},"pair_sd_percent":{"type":"number","minimum":0,"description":"Standard deviation of one pair's effect around the middle of its half."},"tree_effect_percent":{"type":"number","description":"Half the difference between the halves, the copy over the tree: what the edits and the place do. Absent when a half has no pair."},"pair_ms":{"type":"number","minimum":0,"description":"Mean time of one pair, warm-up and waiting for its processes to load included."}}};
const schema51 = {"title":"MeasuredOutcome","type":"object","additionalProperties":false,"required":["kind","limit_percent","sampling","pairs"],"properties":{"kind":{"const":"measured"},"limit_percent":{"type":"number","description":"Its threshold, floor in ns included."},"sampling":{"$ref":"#/$defs/Sampling"},"pairs":{"type":"array","items":{"$ref":"#/$defs/PairFigures"}},"control_pairs":{"type":"array","items":{"$ref":"#/$defs/PairFigures"},"description":"Pairs of the control, measured where the benchmark looks regressed: the baseline against a copy of its own code that stands where the candidate stands and differs by edits that change nothing. `candidate` is that copy."}}};
const schema52 = {"title":"Sampling","type":"object","additionalProperties":false,"required":["p95_kind","calls_per_sample","samples_per_turn","warmup_turns","measured_turns","estimator","most_warmup_turns"],"properties":{"p95_kind":{"enum":["call","batch-mean"]},"calls_per_sample":{"type":"integer","minimum":1},"samples_per_turn":{"type":"integer","minimum":1},"warmup_turns":{"type":"integer","minimum":0,"description":"At least so many turns a side are discarded."},"measured_turns":{"type":"integer","minimum":1},"later_measured_turns":{"type":"integer","minimum":1,"description":"Of pairs after the first few, which left it undecided; absent: as many as of those."},"estimator":{"enum":["adjacent-turns","pooled"],"description":"adjacent-turns: median log ratio of the p95 of turns next to each other; pooled: log ratio of the p95 of all samples, for calls too long for 100 samples a turn."},"most_warmup_turns":{"type":"integer","minimum":0,"description":"Measuring begins after so many at the latest, level or not."}}};
const schema53 = {"title":"PairFigures","type":"object","additionalProperties":false,"required":["first","baseline","candidate"],"properties":{"first":{"enum":["baseline","candidate"],"description":"The side that took the first turn."},"baseline":{"$ref":"#/$defs/SideFigures"},"candidate":{"$ref":"#/$defs/SideFigures"},"layout_seed":{"type":"integer","minimum":0,"maximum":4294967295,"description":"Both processes of the pair drew the layout of their heap from it."},"took_ms":{"type":"number","minimum":0,"description":"All that the pair took, warm-up and waiting for its processes to load included."}}};
const schema54 = {"title":"SideFigures","description":"One process's figures, nanoseconds per call, turns in time order.","type":"object","additionalProperties":false,"required":["turn_p50_ns","turn_p95_ns","pooled_quantiles_ns","warmup_turns","level"],"properties":{"turn_p50_ns":{"type":"array","minItems":1,"items":{"type":"number","exclusiveMinimum":0}},"turn_p95_ns":{"type":"array","minItems":1,"items":{"type":"number","exclusiveMinimum":0}},"pooled_quantiles_ns":{"type":"array","minItems":21,"maxItems":21,"items":{"type":"number","exclusiveMinimum":0},"description":"Quantiles 0, 5, …, 95, 100 % of all kept samples."},"warmup_turns":{"type":"integer","minimum":0,"description":"Discarded turns."},"level":{"type":"boolean","description":"False when this side was still getting faster when its measured turns began."},"timer_step_ns":{"type":"number","exclusiveMinimum":0,"description":"The smallest difference between two samples, in nanoseconds of a whole sample: no more than this can be told apart."}}};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.first === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "first"},message:"must have required property '"+"first"+"'",schema:schema53.required,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.baseline === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "baseline"},message:"must have required property '"+"baseline"+"'",schema:schema53.required,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.candidate === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "candidate"},message:"must have required property '"+"candidate"+"'",schema:schema53.required,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "first") || (key0 === "baseline")) || (key0 === "candidate")) || (key0 === "layout_seed")) || (key0 === "took_ms"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.first !== undefined){
let data0 = data.first;
if(!((data0 === "baseline") || (data0 === "candidate"))){
const err4 = {instancePath:instancePath+"/first",schemaPath:"#/properties/first/enum",keyword:"enum",params:{allowedValues: schema53.properties.first.enum},message:"must be equal to one of the allowed values",schema:schema53.properties.first.enum,parentSchema:schema53.properties.first,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.baseline !== undefined){
let data1 = data.baseline;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.turn_p50_ns === undefined){
const err5 = {instancePath:instancePath+"/baseline",schemaPath:"#/$defs/SideFigures/required",keyword:"required",params:{missingProperty: "turn_p50_ns"},message:"must have required property '"+"turn_p50_ns"+"'",schema:schema54.required,parentSchema:schema54,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.turn_p95_ns === undefined){
const err6 = {instancePath:instancePath+"/baseline",schemaPath:"#/$defs/SideFigures/required",keyword:"required",params:{missingProperty: "turn_p95_ns"},message:"must have required property '"+"turn_p95_ns"+"'",schema:schema54.required,parentSchema:schema54,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.pooled_quantiles_ns === undefined){
const err7 = {instancePath:instancePath+"/baseline",schemaPath:"#/$defs/SideFigures/required",keyword:"required",params:{missingProperty: "pooled_quantiles_ns"},message:"must have required property '"+"pooled_quantiles_ns"+"'",schema:schema54.required,parentSchema:schema54,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.warmup_turns === undefined){
const err8 = {instancePath:instancePath+"/baseline",schemaPath:"#/$defs/SideFigures/required",keyword:"required",params:{missingProperty: "warmup_turns"},message:"must have required property '"+"warmup_turns"+"'",schema:schema54.required,parentSchema:schema54,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.level === undefined){
const err9 = {instancePath:instancePath+"/baseline",schemaPath:"#/$defs/SideFigures/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'",schema:schema54.required,parentSchema:schema54,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data1){
if(!((((((key1 === "turn_p50_ns") || (key1 === "turn_p95_ns")) || (key1 === "pooled_quantiles_ns")) || (key1 === "warmup_turns")) || (key1 === "level")) || (key1 === "timer_step_ns"))){
const err10 = {instancePath:instancePath+"/baseline",schemaPath:"#/$defs/SideFigures/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema54,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.turn_p50_ns !== undefined){
let data2 = data1.turn_p50_ns;
if(Array.isArray(data2)){
if(data2.length < 1){
const err11 = {instancePath:instancePath+"/baseline/turn_p50_ns",schemaPath:"#/$defs/SideFigures/properties/turn_p50_ns/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema54.properties.turn_p50_ns,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 <= 0 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/baseline/turn_p50_ns/" + i0,schemaPath:"#/$defs/SideFigures/properties/turn_p50_ns/items/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema54.properties.turn_p50_ns.items,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/baseline/turn_p50_ns/" + i0,schemaPath:"#/$defs/SideFigures/properties/turn_p50_ns/items/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema54.properties.turn_p50_ns.items.type,parentSchema:schema54.properties.turn_p50_ns.items,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/baseline/turn_p50_ns",schemaPath:"#/$defs/SideFigures/properties/turn_p50_ns/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema54.properties.turn_p50_ns.type,parentSchema:schema54.properties.turn_p50_ns,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data1.turn_p95_ns !== undefined){
let data4 = data1.turn_p95_ns;
if(Array.isArray(data4)){
if(data4.length < 1){
const err15 = {instancePath:instancePath+"/baseline/turn_p95_ns",schemaPath:"#/$defs/SideFigures/properties/turn_p95_ns/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema54.properties.turn_p95_ns,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 <= 0 || isNaN(data5)){
const err16 = {instancePath:instancePath+"/baseline/turn_p95_ns/" + i1,schemaPath:"#/$defs/SideFigures/properties/turn_p95_ns/items/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema54.properties.turn_p95_ns.items,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/baseline/turn_p95_ns/" + i1,schemaPath:"#/$defs/SideFigures/properties/turn_p95_ns/items/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema54.properties.turn_p95_ns.items.type,parentSchema:schema54.properties.turn_p95_ns.items,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/baseline/turn_p95_ns",schemaPath:"#/$defs/SideFigures/properties/turn_p95_ns/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema54.properties.turn_p95_ns.type,parentSchema:schema54.properties.turn_p95_ns,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data1.pooled_quantiles_ns !== undefined){
let data6 = data1.pooled_quantiles_ns;
if(Array.isArray(data6)){
if(data6.length > 21){
const err19 = {instancePath:instancePath+"/baseline/pooled_quantiles_ns",schemaPath:"#/$defs/SideFigures/properties/pooled_quantiles_ns/maxItems",keyword:"maxItems",params:{limit: 21},message:"must NOT have more than 21 items",schema:21,parentSchema:schema54.properties.pooled_quantiles_ns,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data6.length < 21){
const err20 = {instancePath:instancePath+"/baseline/pooled_quantiles_ns",schemaPath:"#/$defs/SideFigures/properties/pooled_quantiles_ns/minItems",keyword:"minItems",params:{limit: 21},message:"must NOT have fewer than 21 items",schema:21,parentSchema:schema54.properties.pooled_quantiles_ns,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 <= 0 || isNaN(data7)){
const err21 = {instancePath:instancePath+"/baseline/pooled_quantiles_ns/" + i2,schemaPath:"#/$defs/SideFigures/properties/pooled_quantiles_ns/items/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema54.properties.pooled_quantiles_ns.items,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/baseline/pooled_quantiles_ns/" + i2,schemaPath:"#/$defs/SideFigures/properties/pooled_quantiles_ns/items/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema54.properties.pooled_quantiles_ns.items.type,parentSchema:schema54.properties.pooled_quantiles_ns.items,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/baseline/pooled_quantiles_ns",schemaPath:"#/$defs/SideFigures/properties/pooled_quantiles_ns/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema54.properties.pooled_quantiles_ns.type,parentSchema:schema54.properties.pooled_quantiles_ns,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data1.warmup_turns !== undefined){
let data8 = data1.warmup_turns;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err24 = {instancePath:instancePath+"/baseline/warmup_turns",schemaPath:"#/$defs/SideFigures/properties/warmup_turns/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema54.properties.warmup_turns.type,parentSchema:schema54.properties.warmup_turns,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err25 = {instancePath:instancePath+"/baseline/warmup_turns",schemaPath:"#/$defs/SideFigures/properties/warmup_turns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema54.properties.warmup_turns,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
if(data1.level !== undefined){
let data9 = data1.level;
if(typeof data9 !== "boolean"){
const err26 = {instancePath:instancePath+"/baseline/level",schemaPath:"#/$defs/SideFigures/properties/level/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema54.properties.level.type,parentSchema:schema54.properties.level,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data1.timer_step_ns !== undefined){
let data10 = data1.timer_step_ns;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 <= 0 || isNaN(data10)){
const err27 = {instancePath:instancePath+"/baseline/timer_step_ns",schemaPath:"#/$defs/SideFigures/properties/timer_step_ns/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema54.properties.timer_step_ns,data:data10};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/baseline/timer_step_ns",schemaPath:"#/$defs/SideFigures/properties/timer_step_ns/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema54.properties.timer_step_ns.type,parentSchema:schema54.properties.timer_step_ns,data:data10};
if(vErrors === null){
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
const err29 = {instancePath:instancePath+"/baseline",schemaPath:"#/$defs/SideFigures/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema54.type,parentSchema:schema54,data:data1};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.candidate !== undefined){
let data11 = data.candidate;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.turn_p50_ns === undefined){
const err30 = {instancePath:instancePath+"/candidate",schemaPath:"#/$defs/SideFigures/required",keyword:"required",params:{missingProperty: "turn_p50_ns"},message:"must have required property '"+"turn_p50_ns"+"'",schema:schema54.required,parentSchema:schema54,data:data11};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data11.turn_p95_ns === undefined){
const err31 = {instancePath:instancePath+"/candidate",schemaPath:"#/$defs/SideFigures/required",keyword:"required",params:{missingProperty: "turn_p95_ns"},message:"must have required property '"+"turn_p95_ns"+"'",schema:schema54.required,parentSchema:schema54,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data11.pooled_quantiles_ns === undefined){
const err32 = {instancePath:instancePath+"/candidate",schemaPath:"#/$defs/SideFigures/required",keyword:"required",params:{missingProperty: "pooled_quantiles_ns"},message:"must have required property '"+"pooled_quantiles_ns"+"'",schema:schema54.required,parentSchema:schema54,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data11.warmup_turns === undefined){
const err33 = {instancePath:instancePath+"/candidate",schemaPath:"#/$defs/SideFigures/required",keyword:"required",params:{missingProperty: "warmup_turns"},message:"must have required property '"+"warmup_turns"+"'",schema:schema54.required,parentSchema:schema54,data:data11};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data11.level === undefined){
const err34 = {instancePath:instancePath+"/candidate",schemaPath:"#/$defs/SideFigures/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'",schema:schema54.required,parentSchema:schema54,data:data11};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key2 in data11){
if(!((((((key2 === "turn_p50_ns") || (key2 === "turn_p95_ns")) || (key2 === "pooled_quantiles_ns")) || (key2 === "warmup_turns")) || (key2 === "level")) || (key2 === "timer_step_ns"))){
const err35 = {instancePath:instancePath+"/candidate",schemaPath:"#/$defs/SideFigures/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema54,data:data11};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data11.turn_p50_ns !== undefined){
let data12 = data11.turn_p50_ns;
if(Array.isArray(data12)){
if(data12.length < 1){
const err36 = {instancePath:instancePath+"/candidate/turn_p50_ns",schemaPath:"#/$defs/SideFigures/properties/turn_p50_ns/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema54.properties.turn_p50_ns,data:data12};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
let data13 = data12[i3];
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 <= 0 || isNaN(data13)){
const err37 = {instancePath:instancePath+"/candidate/turn_p50_ns/" + i3,schemaPath:"#/$defs/SideFigures/properties/turn_p50_ns/items/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema54.properties.turn_p50_ns.items,data:data13};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/candidate/turn_p50_ns/" + i3,schemaPath:"#/$defs/SideFigures/properties/turn_p50_ns/items/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema54.properties.turn_p50_ns.items.type,parentSchema:schema54.properties.turn_p50_ns.items,data:data13};
if(vErrors === null){
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
const err39 = {instancePath:instancePath+"/candidate/turn_p50_ns",schemaPath:"#/$defs/SideFigures/properties/turn_p50_ns/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema54.properties.turn_p50_ns.type,parentSchema:schema54.properties.turn_p50_ns,data:data12};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data11.turn_p95_ns !== undefined){
let data14 = data11.turn_p95_ns;
if(Array.isArray(data14)){
if(data14.length < 1){
const err40 = {instancePath:instancePath+"/candidate/turn_p95_ns",schemaPath:"#/$defs/SideFigures/properties/turn_p95_ns/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema54.properties.turn_p95_ns,data:data14};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
const len4 = data14.length;
for(let i4=0; i4<len4; i4++){
let data15 = data14[i4];
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 <= 0 || isNaN(data15)){
const err41 = {instancePath:instancePath+"/candidate/turn_p95_ns/" + i4,schemaPath:"#/$defs/SideFigures/properties/turn_p95_ns/items/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema54.properties.turn_p95_ns.items,data:data15};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/candidate/turn_p95_ns/" + i4,schemaPath:"#/$defs/SideFigures/properties/turn_p95_ns/items/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema54.properties.turn_p95_ns.items.type,parentSchema:schema54.properties.turn_p95_ns.items,data:data15};
if(vErrors === null){
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
const err43 = {instancePath:instancePath+"/candidate/turn_p95_ns",schemaPath:"#/$defs/SideFigures/properties/turn_p95_ns/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema54.properties.turn_p95_ns.type,parentSchema:schema54.properties.turn_p95_ns,data:data14};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data11.pooled_quantiles_ns !== undefined){
let data16 = data11.pooled_quantiles_ns;
if(Array.isArray(data16)){
if(data16.length > 21){
const err44 = {instancePath:instancePath+"/candidate/pooled_quantiles_ns",schemaPath:"#/$defs/SideFigures/properties/pooled_quantiles_ns/maxItems",keyword:"maxItems",params:{limit: 21},message:"must NOT have more than 21 items",schema:21,parentSchema:schema54.properties.pooled_quantiles_ns,data:data16};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data16.length < 21){
const err45 = {instancePath:instancePath+"/candidate/pooled_quantiles_ns",schemaPath:"#/$defs/SideFigures/properties/pooled_quantiles_ns/minItems",keyword:"minItems",params:{limit: 21},message:"must NOT have fewer than 21 items",schema:21,parentSchema:schema54.properties.pooled_quantiles_ns,data:data16};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
const len5 = data16.length;
for(let i5=0; i5<len5; i5++){
let data17 = data16[i5];
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 <= 0 || isNaN(data17)){
const err46 = {instancePath:instancePath+"/candidate/pooled_quantiles_ns/" + i5,schemaPath:"#/$defs/SideFigures/properties/pooled_quantiles_ns/items/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema54.properties.pooled_quantiles_ns.items,data:data17};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/candidate/pooled_quantiles_ns/" + i5,schemaPath:"#/$defs/SideFigures/properties/pooled_quantiles_ns/items/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema54.properties.pooled_quantiles_ns.items.type,parentSchema:schema54.properties.pooled_quantiles_ns.items,data:data17};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/candidate/pooled_quantiles_ns",schemaPath:"#/$defs/SideFigures/properties/pooled_quantiles_ns/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema54.properties.pooled_quantiles_ns.type,parentSchema:schema54.properties.pooled_quantiles_ns,data:data16};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data11.warmup_turns !== undefined){
let data18 = data11.warmup_turns;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err49 = {instancePath:instancePath+"/candidate/warmup_turns",schemaPath:"#/$defs/SideFigures/properties/warmup_turns/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema54.properties.warmup_turns.type,parentSchema:schema54.properties.warmup_turns,data:data18};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
const err50 = {instancePath:instancePath+"/candidate/warmup_turns",schemaPath:"#/$defs/SideFigures/properties/warmup_turns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema54.properties.warmup_turns,data:data18};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
if(data11.level !== undefined){
let data19 = data11.level;
if(typeof data19 !== "boolean"){
const err51 = {instancePath:instancePath+"/candidate/level",schemaPath:"#/$defs/SideFigures/properties/level/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema54.properties.level.type,parentSchema:schema54.properties.level,data:data19};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data11.timer_step_ns !== undefined){
let data20 = data11.timer_step_ns;
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 <= 0 || isNaN(data20)){
const err52 = {instancePath:instancePath+"/candidate/timer_step_ns",schemaPath:"#/$defs/SideFigures/properties/timer_step_ns/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema54.properties.timer_step_ns,data:data20};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/candidate/timer_step_ns",schemaPath:"#/$defs/SideFigures/properties/timer_step_ns/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema54.properties.timer_step_ns.type,parentSchema:schema54.properties.timer_step_ns,data:data20};
if(vErrors === null){
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
const err54 = {instancePath:instancePath+"/candidate",schemaPath:"#/$defs/SideFigures/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema54.type,parentSchema:schema54,data:data11};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.layout_seed !== undefined){
let data21 = data.layout_seed;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err55 = {instancePath:instancePath+"/layout_seed",schemaPath:"#/properties/layout_seed/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema53.properties.layout_seed.type,parentSchema:schema53.properties.layout_seed,data:data21};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 4294967295 || isNaN(data21)){
const err56 = {instancePath:instancePath+"/layout_seed",schemaPath:"#/properties/layout_seed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295",schema:4294967295,parentSchema:schema53.properties.layout_seed,data:data21};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data21 < 0 || isNaN(data21)){
const err57 = {instancePath:instancePath+"/layout_seed",schemaPath:"#/properties/layout_seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema53.properties.layout_seed,data:data21};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
if(data.took_ms !== undefined){
let data22 = data.took_ms;
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
const err58 = {instancePath:instancePath+"/took_ms",schemaPath:"#/properties/took_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema53.properties.took_ms,data:data22};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/took_ms",schemaPath:"#/properties/took_ms/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema53.properties.took_ms.type,parentSchema:schema53.properties.took_ms,data:data22};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema53.type,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.limit_percent === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "limit_percent"},message:"must have required property '"+"limit_percent"+"'",schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.sampling === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sampling"},message:"must have required property '"+"sampling"+"'",schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.pairs === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pairs"},message:"must have required property '"+"pairs"+"'",schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "kind") || (key0 === "limit_percent")) || (key0 === "sampling")) || (key0 === "pairs")) || (key0 === "control_pairs"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if("measured" !== data0){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "measured"},message:"must be equal to constant",schema:"measured",parentSchema:schema51.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.limit_percent !== undefined){
let data1 = data.limit_percent;
if(!((typeof data1 == "number") && (isFinite(data1)))){
const err6 = {instancePath:instancePath+"/limit_percent",schemaPath:"#/properties/limit_percent/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema51.properties.limit_percent.type,parentSchema:schema51.properties.limit_percent,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.sampling !== undefined){
let data2 = data.sampling;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.p95_kind === undefined){
const err7 = {instancePath:instancePath+"/sampling",schemaPath:"#/$defs/Sampling/required",keyword:"required",params:{missingProperty: "p95_kind"},message:"must have required property '"+"p95_kind"+"'",schema:schema52.required,parentSchema:schema52,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.calls_per_sample === undefined){
const err8 = {instancePath:instancePath+"/sampling",schemaPath:"#/$defs/Sampling/required",keyword:"required",params:{missingProperty: "calls_per_sample"},message:"must have required property '"+"calls_per_sample"+"'",schema:schema52.required,parentSchema:schema52,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2.samples_per_turn === undefined){
const err9 = {instancePath:instancePath+"/sampling",schemaPath:"#/$defs/Sampling/required",keyword:"required",params:{missingProperty: "samples_per_turn"},message:"must have required property '"+"samples_per_turn"+"'",schema:schema52.required,parentSchema:schema52,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2.warmup_turns === undefined){
const err10 = {instancePath:instancePath+"/sampling",schemaPath:"#/$defs/Sampling/required",keyword:"required",params:{missingProperty: "warmup_turns"},message:"must have required property '"+"warmup_turns"+"'",schema:schema52.required,parentSchema:schema52,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2.measured_turns === undefined){
const err11 = {instancePath:instancePath+"/sampling",schemaPath:"#/$defs/Sampling/required",keyword:"required",params:{missingProperty: "measured_turns"},message:"must have required property '"+"measured_turns"+"'",schema:schema52.required,parentSchema:schema52,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data2.estimator === undefined){
const err12 = {instancePath:instancePath+"/sampling",schemaPath:"#/$defs/Sampling/required",keyword:"required",params:{missingProperty: "estimator"},message:"must have required property '"+"estimator"+"'",schema:schema52.required,parentSchema:schema52,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data2.most_warmup_turns === undefined){
const err13 = {instancePath:instancePath+"/sampling",schemaPath:"#/$defs/Sampling/required",keyword:"required",params:{missingProperty: "most_warmup_turns"},message:"must have required property '"+"most_warmup_turns"+"'",schema:schema52.required,parentSchema:schema52,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key1 in data2){
if(!((((((((key1 === "p95_kind") || (key1 === "calls_per_sample")) || (key1 === "samples_per_turn")) || (key1 === "warmup_turns")) || (key1 === "measured_turns")) || (key1 === "later_measured_turns")) || (key1 === "estimator")) || (key1 === "most_warmup_turns"))){
const err14 = {instancePath:instancePath+"/sampling",schemaPath:"#/$defs/Sampling/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema52,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data2.p95_kind !== undefined){
let data3 = data2.p95_kind;
if(!((data3 === "call") || (data3 === "batch-mean"))){
const err15 = {instancePath:instancePath+"/sampling/p95_kind",schemaPath:"#/$defs/Sampling/properties/p95_kind/enum",keyword:"enum",params:{allowedValues: schema52.properties.p95_kind.enum},message:"must be equal to one of the allowed values",schema:schema52.properties.p95_kind.enum,parentSchema:schema52.properties.p95_kind,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data2.calls_per_sample !== undefined){
let data4 = data2.calls_per_sample;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err16 = {instancePath:instancePath+"/sampling/calls_per_sample",schemaPath:"#/$defs/Sampling/properties/calls_per_sample/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema52.properties.calls_per_sample.type,parentSchema:schema52.properties.calls_per_sample,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
const err17 = {instancePath:instancePath+"/sampling/calls_per_sample",schemaPath:"#/$defs/Sampling/properties/calls_per_sample/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema52.properties.calls_per_sample,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data2.samples_per_turn !== undefined){
let data5 = data2.samples_per_turn;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err18 = {instancePath:instancePath+"/sampling/samples_per_turn",schemaPath:"#/$defs/Sampling/properties/samples_per_turn/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema52.properties.samples_per_turn.type,parentSchema:schema52.properties.samples_per_turn,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
const err19 = {instancePath:instancePath+"/sampling/samples_per_turn",schemaPath:"#/$defs/Sampling/properties/samples_per_turn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema52.properties.samples_per_turn,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data2.warmup_turns !== undefined){
let data6 = data2.warmup_turns;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err20 = {instancePath:instancePath+"/sampling/warmup_turns",schemaPath:"#/$defs/Sampling/properties/warmup_turns/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema52.properties.warmup_turns.type,parentSchema:schema52.properties.warmup_turns,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err21 = {instancePath:instancePath+"/sampling/warmup_turns",schemaPath:"#/$defs/Sampling/properties/warmup_turns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema52.properties.warmup_turns,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data2.measured_turns !== undefined){
let data7 = data2.measured_turns;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err22 = {instancePath:instancePath+"/sampling/measured_turns",schemaPath:"#/$defs/Sampling/properties/measured_turns/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema52.properties.measured_turns.type,parentSchema:schema52.properties.measured_turns,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 1 || isNaN(data7)){
const err23 = {instancePath:instancePath+"/sampling/measured_turns",schemaPath:"#/$defs/Sampling/properties/measured_turns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema52.properties.measured_turns,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data2.later_measured_turns !== undefined){
let data8 = data2.later_measured_turns;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err24 = {instancePath:instancePath+"/sampling/later_measured_turns",schemaPath:"#/$defs/Sampling/properties/later_measured_turns/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema52.properties.later_measured_turns.type,parentSchema:schema52.properties.later_measured_turns,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
const err25 = {instancePath:instancePath+"/sampling/later_measured_turns",schemaPath:"#/$defs/Sampling/properties/later_measured_turns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema52.properties.later_measured_turns,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
if(data2.estimator !== undefined){
let data9 = data2.estimator;
if(!((data9 === "adjacent-turns") || (data9 === "pooled"))){
const err26 = {instancePath:instancePath+"/sampling/estimator",schemaPath:"#/$defs/Sampling/properties/estimator/enum",keyword:"enum",params:{allowedValues: schema52.properties.estimator.enum},message:"must be equal to one of the allowed values",schema:schema52.properties.estimator.enum,parentSchema:schema52.properties.estimator,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data2.most_warmup_turns !== undefined){
let data10 = data2.most_warmup_turns;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err27 = {instancePath:instancePath+"/sampling/most_warmup_turns",schemaPath:"#/$defs/Sampling/properties/most_warmup_turns/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema52.properties.most_warmup_turns.type,parentSchema:schema52.properties.most_warmup_turns,data:data10};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err28 = {instancePath:instancePath+"/sampling/most_warmup_turns",schemaPath:"#/$defs/Sampling/properties/most_warmup_turns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema52.properties.most_warmup_turns,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
}
else {
const err29 = {instancePath:instancePath+"/sampling",schemaPath:"#/$defs/Sampling/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema52.type,parentSchema:schema52,data:data2};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.pairs !== undefined){
let data11 = data.pairs;
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
if(!(validate34(data11[i0], {instancePath:instancePath+"/pairs/" + i0,parentData:data11,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
else {
const err30 = {instancePath:instancePath+"/pairs",schemaPath:"#/properties/pairs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema51.properties.pairs.type,parentSchema:schema51.properties.pairs,data:data11};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.control_pairs !== undefined){
let data13 = data.control_pairs;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
if(!(validate34(data13[i1], {instancePath:instancePath+"/control_pairs/" + i1,parentData:data13,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
else {
const err31 = {instancePath:instancePath+"/control_pairs",schemaPath:"#/properties/control_pairs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema51.properties.control_pairs.type,parentSchema:schema51.properties.control_pairs,data:data13};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema51.type,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bench_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bench_id"},message:"must have required property '"+"bench_id"+"'",schema:schema49.required,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.group === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "group"},message:"must have required property '"+"group"+"'",schema:schema49.required,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.source_file === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source_file"},message:"must have required property '"+"source_file"+"'",schema:schema49.required,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.outcome === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'",schema:schema49.required,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "bench_id") || (key0 === "group")) || (key0 === "source_file")) || (key0 === "defined_at")) || (key0 === "outcome")) || (key0 === "aa_noise")) || (key0 === "suite_changed"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.bench_id !== undefined){
let data0 = data.bench_id;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/bench_id",schemaPath:"#/properties/bench_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.properties.bench_id.type,parentSchema:schema49.properties.bench_id,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.group !== undefined){
let data1 = data.group;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.properties.group.type,parentSchema:schema49.properties.group,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.source_file !== undefined){
let data2 = data.source_file;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/source_file",schemaPath:"#/properties/source_file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.properties.source_file.type,parentSchema:schema49.properties.source_file,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.defined_at !== undefined){
let data3 = data.defined_at;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.file === undefined){
const err8 = {instancePath:instancePath+"/defined_at",schemaPath:"perf_delta.v1.schema.json#/$defs/SourceLine/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema35.required,parentSchema:schema35,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3.line === undefined){
const err9 = {instancePath:instancePath+"/defined_at",schemaPath:"perf_delta.v1.schema.json#/$defs/SourceLine/required",keyword:"required",params:{missingProperty: "line"},message:"must have required property '"+"line"+"'",schema:schema35.required,parentSchema:schema35,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data3){
if(!((key1 === "file") || (key1 === "line"))){
const err10 = {instancePath:instancePath+"/defined_at",schemaPath:"perf_delta.v1.schema.json#/$defs/SourceLine/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema35,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.file !== undefined){
let data4 = data3.file;
if(typeof data4 === "string"){
if(!pattern19.test(data4)){
const err11 = {instancePath:instancePath+"/defined_at/file",schemaPath:"perf_delta.v1.schema.json#/$defs/SourceLine/properties/file/pattern",keyword:"pattern",params:{pattern: "^.{1,1000}$"},message:"must match pattern \""+"^.{1,1000}$"+"\"",schema:"^.{1,1000}$",parentSchema:schema35.properties.file,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/defined_at/file",schemaPath:"perf_delta.v1.schema.json#/$defs/SourceLine/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.file.type,parentSchema:schema35.properties.file,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data3.line !== undefined){
let data5 = data3.line;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err13 = {instancePath:instancePath+"/defined_at/line",schemaPath:"perf_delta.v1.schema.json#/$defs/SourceLine/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema35.properties.line.type,parentSchema:schema35.properties.line,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 10000000 || isNaN(data5)){
const err14 = {instancePath:instancePath+"/defined_at/line",schemaPath:"perf_delta.v1.schema.json#/$defs/SourceLine/properties/line/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000},message:"must be <= 10000000",schema:10000000,parentSchema:schema35.properties.line,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err15 = {instancePath:instancePath+"/defined_at/line",schemaPath:"perf_delta.v1.schema.json#/$defs/SourceLine/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema35.properties.line,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
}
else {
const err16 = {instancePath:instancePath+"/defined_at",schemaPath:"perf_delta.v1.schema.json#/$defs/SourceLine/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.type,parentSchema:schema35,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.outcome !== undefined){
let data6 = data.outcome;
const _errs17 = errors;
let valid3 = false;
let passing0 = null;
const _errs18 = errors;
if(!(validate33(data6, {instancePath:instancePath+"/outcome",parentData:data,parentDataProperty:"outcome",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var _valid0 = _errs18 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
var props0 = true;
}
const _errs19 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.kind === undefined){
const err17 = {instancePath:instancePath+"/outcome",schemaPath:"#/$defs/OneSidedOutcome/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema56.required,parentSchema:schema56,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data6.remark === undefined){
const err18 = {instancePath:instancePath+"/outcome",schemaPath:"#/$defs/OneSidedOutcome/required",keyword:"required",params:{missingProperty: "remark"},message:"must have required property '"+"remark"+"'",schema:schema56.required,parentSchema:schema56,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key2 in data6){
if(!((key2 === "kind") || (key2 === "remark"))){
const err19 = {instancePath:instancePath+"/outcome",schemaPath:"#/$defs/OneSidedOutcome/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema56,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data6.kind !== undefined){
let data7 = data6.kind;
if(!((data7 === "candidate-only") || (data7 === "baseline-only"))){
const err20 = {instancePath:instancePath+"/outcome/kind",schemaPath:"#/$defs/OneSidedOutcome/properties/kind/enum",keyword:"enum",params:{allowedValues: schema56.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema56.properties.kind.enum,parentSchema:schema56.properties.kind,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data6.remark !== undefined){
let data8 = data6.remark;
if(typeof data8 !== "string"){
const err21 = {instancePath:instancePath+"/outcome/remark",schemaPath:"#/$defs/OneSidedOutcome/properties/remark/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.remark.type,parentSchema:schema56.properties.remark,data:data8};
if(vErrors === null){
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
const err22 = {instancePath:instancePath+"/outcome",schemaPath:"#/$defs/OneSidedOutcome/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema56.type,parentSchema:schema56,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid0 = _errs19 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
const _errs26 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.kind === undefined){
const err23 = {instancePath:instancePath+"/outcome",schemaPath:"#/$defs/FailedOutcome/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema57.required,parentSchema:schema57,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data6.reason === undefined){
const err24 = {instancePath:instancePath+"/outcome",schemaPath:"#/$defs/FailedOutcome/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema57.required,parentSchema:schema57,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key3 in data6){
if(!((key3 === "kind") || (key3 === "reason"))){
const err25 = {instancePath:instancePath+"/outcome",schemaPath:"#/$defs/FailedOutcome/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema57,data:data6};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data6.kind !== undefined){
let data9 = data6.kind;
if("failed" !== data9){
const err26 = {instancePath:instancePath+"/outcome/kind",schemaPath:"#/$defs/FailedOutcome/properties/kind/const",keyword:"const",params:{allowedValue: "failed"},message:"must be equal to constant",schema:"failed",parentSchema:schema57.properties.kind,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data6.reason !== undefined){
let data10 = data6.reason;
if(typeof data10 !== "string"){
const err27 = {instancePath:instancePath+"/outcome/reason",schemaPath:"#/$defs/FailedOutcome/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.reason.type,parentSchema:schema57.properties.reason,data:data10};
if(vErrors === null){
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
const err28 = {instancePath:instancePath+"/outcome",schemaPath:"#/$defs/FailedOutcome/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema57.type,parentSchema:schema57,data:data6};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid0 = _errs26 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid3 = true;
passing0 = 2;
if(props0 !== true){
props0 = true;
}
}
}
}
if(!valid3){
const err29 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema49.properties.outcome.oneOf,parentSchema:schema49.properties.outcome,data:data6};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
}
if(data.aa_noise !== undefined){
let data11 = data.aa_noise;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.pairs === undefined){
const err30 = {instancePath:instancePath+"/aa_noise",schemaPath:"perf_baseline.v1.schema.json#/$defs/AaNoise/required",keyword:"required",params:{missingProperty: "pairs"},message:"must have required property '"+"pairs"+"'",schema:schema61.required,parentSchema:schema61,data:data11};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data11.effect_percent === undefined){
const err31 = {instancePath:instancePath+"/aa_noise",schemaPath:"perf_baseline.v1.schema.json#/$defs/AaNoise/required",keyword:"required",params:{missingProperty: "effect_percent"},message:"must have required property '"+"effect_percent"+"'",schema:schema61.required,parentSchema:schema61,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data11.pair_sd_percent === undefined){
const err32 = {instancePath:instancePath+"/aa_noise",schemaPath:"perf_baseline.v1.schema.json#/$defs/AaNoise/required",keyword:"required",params:{missingProperty: "pair_sd_percent"},message:"must have required property '"+"pair_sd_percent"+"'",schema:schema61.required,parentSchema:schema61,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key4 in data11){
if(!(((((key4 === "pairs") || (key4 === "effect_percent")) || (key4 === "pair_sd_percent")) || (key4 === "tree_effect_percent")) || (key4 === "pair_ms"))){
const err33 = {instancePath:instancePath+"/aa_noise",schemaPath:"perf_baseline.v1.schema.json#/$defs/AaNoise/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema61,data:data11};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data11.pairs !== undefined){
let data12 = data11.pairs;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err34 = {instancePath:instancePath+"/aa_noise/pairs",schemaPath:"perf_baseline.v1.schema.json#/$defs/AaNoise/properties/pairs/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema61.properties.pairs.type,parentSchema:schema61.properties.pairs,data:data12};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 1 || isNaN(data12)){
const err35 = {instancePath:instancePath+"/aa_noise/pairs",schemaPath:"perf_baseline.v1.schema.json#/$defs/AaNoise/properties/pairs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema61.properties.pairs,data:data12};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
if(data11.effect_percent !== undefined){
let data13 = data11.effect_percent;
if(!((typeof data13 == "number") && (isFinite(data13)))){
const err36 = {instancePath:instancePath+"/aa_noise/effect_percent",schemaPath:"perf_baseline.v1.schema.json#/$defs/AaNoise/properties/effect_percent/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema61.properties.effect_percent.type,parentSchema:schema61.properties.effect_percent,data:data13};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data11.pair_sd_percent !== undefined){
let data14 = data11.pair_sd_percent;
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err37 = {instancePath:instancePath+"/aa_noise/pair_sd_percent",schemaPath:"perf_baseline.v1.schema.json#/$defs/AaNoise/properties/pair_sd_percent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema61.properties.pair_sd_percent,data:data14};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/aa_noise/pair_sd_percent",schemaPath:"perf_baseline.v1.schema.json#/$defs/AaNoise/properties/pair_sd_percent/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema61.properties.pair_sd_percent.type,parentSchema:schema61.properties.pair_sd_percent,data:data14};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data11.tree_effect_percent !== undefined){
let data15 = data11.tree_effect_percent;
if(!((typeof data15 == "number") && (isFinite(data15)))){
const err39 = {instancePath:instancePath+"/aa_noise/tree_effect_percent",schemaPath:"perf_baseline.v1.schema.json#/$defs/AaNoise/properties/tree_effect_percent/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema61.properties.tree_effect_percent.type,parentSchema:schema61.properties.tree_effect_percent,data:data15};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data11.pair_ms !== undefined){
let data16 = data11.pair_ms;
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
const err40 = {instancePath:instancePath+"/aa_noise/pair_ms",schemaPath:"perf_baseline.v1.schema.json#/$defs/AaNoise/properties/pair_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema61.properties.pair_ms,data:data16};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/aa_noise/pair_ms",schemaPath:"perf_baseline.v1.schema.json#/$defs/AaNoise/properties/pair_ms/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema61.properties.pair_ms.type,parentSchema:schema61.properties.pair_ms,data:data16};
if(vErrors === null){
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
const err42 = {instancePath:instancePath+"/aa_noise",schemaPath:"perf_baseline.v1.schema.json#/$defs/AaNoise/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema61.type,parentSchema:schema61,data:data11};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.suite_changed !== undefined){
let data17 = data.suite_changed;
if(typeof data17 !== "boolean"){
const err43 = {instancePath:instancePath+"/suite_changed",schemaPath:"#/properties/suite_changed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema49.properties.suite_changed.type,parentSchema:schema49.properties.suite_changed,data:data17};
if(vErrors === null){
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
const err44 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema49.type,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="perf_evidence.v1.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema_version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema_version"},message:"must have required property '"+"schema_version"+"'",schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.tool_version === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tool_version"},message:"must have required property '"+"tool_version"+"'",schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.generated_at_unix_ms === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "generated_at_unix_ms"},message:"must have required property '"+"generated_at_unix_ms"+"'",schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.duration_ms === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "duration_ms"},message:"must have required property '"+"duration_ms"+"'",schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.baseline_id === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "baseline_id"},message:"must have required property '"+"baseline_id"+"'",schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.candidate_id === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "candidate_id"},message:"must have required property '"+"candidate_id"+"'",schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.plan === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "plan"},message:"must have required property '"+"plan"+"'",schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.environment === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "environment"},message:"must have required property '"+"environment"+"'",schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.benchmarks === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "benchmarks"},message:"must have required property '"+"benchmarks"+"'",schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.warnings === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "warnings"},message:"must have required property '"+"warnings"+"'",schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema43.properties, key0))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.schema_version !== undefined){
let data0 = data.schema_version;
if("fj.perf-evidence.v1" !== data0){
const err11 = {instancePath:instancePath+"/schema_version",schemaPath:"#/properties/schema_version/const",keyword:"const",params:{allowedValue: "fj.perf-evidence.v1"},message:"must be equal to constant",schema:"fj.perf-evidence.v1",parentSchema:schema43.properties.schema_version,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.tool_version !== undefined){
let data1 = data.tool_version;
if(typeof data1 !== "string"){
const err12 = {instancePath:instancePath+"/tool_version",schemaPath:"#/properties/tool_version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.properties.tool_version.type,parentSchema:schema43.properties.tool_version,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.generated_at_unix_ms !== undefined){
let data2 = data.generated_at_unix_ms;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err13 = {instancePath:instancePath+"/generated_at_unix_ms",schemaPath:"#/properties/generated_at_unix_ms/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema43.properties.generated_at_unix_ms.type,parentSchema:schema43.properties.generated_at_unix_ms,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err14 = {instancePath:instancePath+"/generated_at_unix_ms",schemaPath:"#/properties/generated_at_unix_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema43.properties.generated_at_unix_ms,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.duration_ms !== undefined){
let data3 = data.duration_ms;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err15 = {instancePath:instancePath+"/duration_ms",schemaPath:"#/properties/duration_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema43.properties.duration_ms,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/duration_ms",schemaPath:"#/properties/duration_ms/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema43.properties.duration_ms.type,parentSchema:schema43.properties.duration_ms,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.baseline_id !== undefined){
let data4 = data.baseline_id;
if((typeof data4 !== "string") && (data4 !== null)){
const err17 = {instancePath:instancePath+"/baseline_id",schemaPath:"#/properties/baseline_id/type",keyword:"type",params:{type: schema43.properties.baseline_id.type},message:"must be string,null",schema:schema43.properties.baseline_id.type,parentSchema:schema43.properties.baseline_id,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.baseline_name !== undefined){
let data5 = data.baseline_name;
if(typeof data5 !== "string"){
const err18 = {instancePath:instancePath+"/baseline_name",schemaPath:"#/properties/baseline_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.properties.baseline_name.type,parentSchema:schema43.properties.baseline_name,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.baseline_saved_at_unix_ms !== undefined){
let data6 = data.baseline_saved_at_unix_ms;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err19 = {instancePath:instancePath+"/baseline_saved_at_unix_ms",schemaPath:"#/properties/baseline_saved_at_unix_ms/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema43.properties.baseline_saved_at_unix_ms.type,parentSchema:schema43.properties.baseline_saved_at_unix_ms,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err20 = {instancePath:instancePath+"/baseline_saved_at_unix_ms",schemaPath:"#/properties/baseline_saved_at_unix_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema43.properties.baseline_saved_at_unix_ms,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data.drift_since !== undefined){
let data7 = data.drift_since;
if(typeof data7 !== "string"){
const err21 = {instancePath:instancePath+"/drift_since",schemaPath:"#/properties/drift_since/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.properties.drift_since.type,parentSchema:schema43.properties.drift_since,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.candidate_id !== undefined){
let data8 = data.candidate_id;
if((typeof data8 !== "string") && (data8 !== null)){
const err22 = {instancePath:instancePath+"/candidate_id",schemaPath:"#/properties/candidate_id/type",keyword:"type",params:{type: schema43.properties.candidate_id.type},message:"must be string,null",schema:schema43.properties.candidate_id.type,parentSchema:schema43.properties.candidate_id,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.plan !== undefined){
if(!(validate28(data.plan, {instancePath:instancePath+"/plan",parentData:data,parentDataProperty:"plan",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.environment !== undefined){
let data10 = data.environment;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.os === undefined){
const err23 = {instancePath:instancePath+"/environment",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/required",keyword:"required",params:{missingProperty: "os"},message:"must have required property '"+"os"+"'",schema:schema40.required,parentSchema:schema40,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data10.arch === undefined){
const err24 = {instancePath:instancePath+"/environment",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/required",keyword:"required",params:{missingProperty: "arch"},message:"must have required property '"+"arch"+"'",schema:schema40.required,parentSchema:schema40,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data10.cpu_model === undefined){
const err25 = {instancePath:instancePath+"/environment",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/required",keyword:"required",params:{missingProperty: "cpu_model"},message:"must have required property '"+"cpu_model"+"'",schema:schema40.required,parentSchema:schema40,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data10.cpu_count === undefined){
const err26 = {instancePath:instancePath+"/environment",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/required",keyword:"required",params:{missingProperty: "cpu_count"},message:"must have required property '"+"cpu_count"+"'",schema:schema40.required,parentSchema:schema40,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data10.node === undefined){
const err27 = {instancePath:instancePath+"/environment",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/required",keyword:"required",params:{missingProperty: "node"},message:"must have required property '"+"node"+"'",schema:schema40.required,parentSchema:schema40,data:data10};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data10.v8 === undefined){
const err28 = {instancePath:instancePath+"/environment",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/required",keyword:"required",params:{missingProperty: "v8"},message:"must have required property '"+"v8"+"'",schema:schema40.required,parentSchema:schema40,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data10.pinned_cpu === undefined){
const err29 = {instancePath:instancePath+"/environment",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/required",keyword:"required",params:{missingProperty: "pinned_cpu"},message:"must have required property '"+"pinned_cpu"+"'",schema:schema40.required,parentSchema:schema40,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key1 in data10){
if(!((((((((key1 === "os") || (key1 === "arch")) || (key1 === "cpu_model")) || (key1 === "cpu_count")) || (key1 === "node")) || (key1 === "v8")) || (key1 === "pinned_cpu")) || (key1 === "further_cpus"))){
const err30 = {instancePath:instancePath+"/environment",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema40,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data10.os !== undefined){
let data11 = data10.os;
if(typeof data11 !== "string"){
const err31 = {instancePath:instancePath+"/environment/os",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/properties/os/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.os.type,parentSchema:schema40.properties.os,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data10.arch !== undefined){
let data12 = data10.arch;
if(typeof data12 !== "string"){
const err32 = {instancePath:instancePath+"/environment/arch",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/properties/arch/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.arch.type,parentSchema:schema40.properties.arch,data:data12};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data10.cpu_model !== undefined){
let data13 = data10.cpu_model;
if(typeof data13 !== "string"){
const err33 = {instancePath:instancePath+"/environment/cpu_model",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/properties/cpu_model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.cpu_model.type,parentSchema:schema40.properties.cpu_model,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data10.cpu_count !== undefined){
let data14 = data10.cpu_count;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err34 = {instancePath:instancePath+"/environment/cpu_count",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/properties/cpu_count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema40.properties.cpu_count.type,parentSchema:schema40.properties.cpu_count,data:data14};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 1 || isNaN(data14)){
const err35 = {instancePath:instancePath+"/environment/cpu_count",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/properties/cpu_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema40.properties.cpu_count,data:data14};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
if(data10.node !== undefined){
let data15 = data10.node;
if(typeof data15 !== "string"){
const err36 = {instancePath:instancePath+"/environment/node",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/properties/node/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.node.type,parentSchema:schema40.properties.node,data:data15};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data10.v8 !== undefined){
let data16 = data10.v8;
if(typeof data16 !== "string"){
const err37 = {instancePath:instancePath+"/environment/v8",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/properties/v8/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.v8.type,parentSchema:schema40.properties.v8,data:data16};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data10.pinned_cpu !== undefined){
let data17 = data10.pinned_cpu;
if((!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))) && (data17 !== null)){
const err38 = {instancePath:instancePath+"/environment/pinned_cpu",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/properties/pinned_cpu/type",keyword:"type",params:{type: schema40.properties.pinned_cpu.type},message:"must be integer,null",schema:schema40.properties.pinned_cpu.type,parentSchema:schema40.properties.pinned_cpu,data:data17};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data10.further_cpus !== undefined){
let data18 = data10.further_cpus;
if(Array.isArray(data18)){
if(data18.length < 1){
const err39 = {instancePath:instancePath+"/environment/further_cpus",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/properties/further_cpus/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema40.properties.further_cpus,data:data18};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
const len0 = data18.length;
for(let i0=0; i0<len0; i0++){
let data19 = data18[i0];
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err40 = {instancePath:instancePath+"/environment/further_cpus/" + i0,schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/properties/further_cpus/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema40.properties.further_cpus.items.type,parentSchema:schema40.properties.further_cpus.items,data:data19};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
const err41 = {instancePath:instancePath+"/environment/further_cpus/" + i0,schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/properties/further_cpus/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema40.properties.further_cpus.items,data:data19};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
}
else {
const err42 = {instancePath:instancePath+"/environment/further_cpus",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/properties/further_cpus/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema40.properties.further_cpus.type,parentSchema:schema40.properties.further_cpus,data:data18};
if(vErrors === null){
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
const err43 = {instancePath:instancePath+"/environment",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.type,parentSchema:schema40,data:data10};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.aa_noise !== undefined){
let data20 = data.aa_noise;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.saved_at_unix_ms === undefined){
const err44 = {instancePath:instancePath+"/aa_noise",schemaPath:"perf_delta.v1.schema.json#/$defs/NoiseSource/required",keyword:"required",params:{missingProperty: "saved_at_unix_ms"},message:"must have required property '"+"saved_at_unix_ms"+"'",schema:schema41.required,parentSchema:schema41,data:data20};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data20.cpu_model === undefined){
const err45 = {instancePath:instancePath+"/aa_noise",schemaPath:"perf_delta.v1.schema.json#/$defs/NoiseSource/required",keyword:"required",params:{missingProperty: "cpu_model"},message:"must have required property '"+"cpu_model"+"'",schema:schema41.required,parentSchema:schema41,data:data20};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data20.node === undefined){
const err46 = {instancePath:instancePath+"/aa_noise",schemaPath:"perf_delta.v1.schema.json#/$defs/NoiseSource/required",keyword:"required",params:{missingProperty: "node"},message:"must have required property '"+"node"+"'",schema:schema41.required,parentSchema:schema41,data:data20};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
for(const key2 in data20){
if(!(((key2 === "saved_at_unix_ms") || (key2 === "cpu_model")) || (key2 === "node"))){
const err47 = {instancePath:instancePath+"/aa_noise",schemaPath:"perf_delta.v1.schema.json#/$defs/NoiseSource/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema41,data:data20};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data20.saved_at_unix_ms !== undefined){
let data21 = data20.saved_at_unix_ms;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err48 = {instancePath:instancePath+"/aa_noise/saved_at_unix_ms",schemaPath:"perf_delta.v1.schema.json#/$defs/NoiseSource/properties/saved_at_unix_ms/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema41.properties.saved_at_unix_ms.type,parentSchema:schema41.properties.saved_at_unix_ms,data:data21};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
const err49 = {instancePath:instancePath+"/aa_noise/saved_at_unix_ms",schemaPath:"perf_delta.v1.schema.json#/$defs/NoiseSource/properties/saved_at_unix_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema41.properties.saved_at_unix_ms,data:data21};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
if(data20.cpu_model !== undefined){
let data22 = data20.cpu_model;
if(typeof data22 !== "string"){
const err50 = {instancePath:instancePath+"/aa_noise/cpu_model",schemaPath:"perf_delta.v1.schema.json#/$defs/NoiseSource/properties/cpu_model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.properties.cpu_model.type,parentSchema:schema41.properties.cpu_model,data:data22};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data20.node !== undefined){
let data23 = data20.node;
if(typeof data23 !== "string"){
const err51 = {instancePath:instancePath+"/aa_noise/node",schemaPath:"perf_delta.v1.schema.json#/$defs/NoiseSource/properties/node/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.properties.node.type,parentSchema:schema41.properties.node,data:data23};
if(vErrors === null){
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
const err52 = {instancePath:instancePath+"/aa_noise",schemaPath:"perf_delta.v1.schema.json#/$defs/NoiseSource/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema41.type,parentSchema:schema41,data:data20};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.benchmarks !== undefined){
let data24 = data.benchmarks;
if(Array.isArray(data24)){
const len1 = data24.length;
for(let i1=0; i1<len1; i1++){
if(!(validate32(data24[i1], {instancePath:instancePath+"/benchmarks/" + i1,parentData:data24,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
else {
const err53 = {instancePath:instancePath+"/benchmarks",schemaPath:"#/properties/benchmarks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema43.properties.benchmarks.type,parentSchema:schema43.properties.benchmarks,data:data24};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.warnings !== undefined){
let data26 = data.warnings;
if(Array.isArray(data26)){
const len2 = data26.length;
for(let i2=0; i2<len2; i2++){
let data27 = data26[i2];
if(typeof data27 !== "string"){
const err54 = {instancePath:instancePath+"/warnings/" + i2,schemaPath:"#/properties/warnings/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.properties.warnings.items.type,parentSchema:schema43.properties.warnings.items,data:data27};
if(vErrors === null){
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
const err55 = {instancePath:instancePath+"/warnings",schemaPath:"#/properties/warnings/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema43.properties.warnings.type,parentSchema:schema43.properties.warnings,data:data26};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.shards !== undefined){
let data28 = data.shards;
if(Array.isArray(data28)){
const len3 = data28.length;
for(let i3=0; i3<len3; i3++){
let data29 = data28[i3];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.index === undefined){
const err56 = {instancePath:instancePath+"/shards/" + i3,schemaPath:"#/properties/shards/items/required",keyword:"required",params:{missingProperty: "index"},message:"must have required property '"+"index"+"'",schema:schema43.properties.shards.items.required,parentSchema:schema43.properties.shards.items,data:data29};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data29.benchmarks === undefined){
const err57 = {instancePath:instancePath+"/shards/" + i3,schemaPath:"#/properties/shards/items/required",keyword:"required",params:{missingProperty: "benchmarks"},message:"must have required property '"+"benchmarks"+"'",schema:schema43.properties.shards.items.required,parentSchema:schema43.properties.shards.items,data:data29};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data29.duration_ms === undefined){
const err58 = {instancePath:instancePath+"/shards/" + i3,schemaPath:"#/properties/shards/items/required",keyword:"required",params:{missingProperty: "duration_ms"},message:"must have required property '"+"duration_ms"+"'",schema:schema43.properties.shards.items.required,parentSchema:schema43.properties.shards.items,data:data29};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data29.generated_at_unix_ms === undefined){
const err59 = {instancePath:instancePath+"/shards/" + i3,schemaPath:"#/properties/shards/items/required",keyword:"required",params:{missingProperty: "generated_at_unix_ms"},message:"must have required property '"+"generated_at_unix_ms"+"'",schema:schema43.properties.shards.items.required,parentSchema:schema43.properties.shards.items,data:data29};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data29.environment === undefined){
const err60 = {instancePath:instancePath+"/shards/" + i3,schemaPath:"#/properties/shards/items/required",keyword:"required",params:{missingProperty: "environment"},message:"must have required property '"+"environment"+"'",schema:schema43.properties.shards.items.required,parentSchema:schema43.properties.shards.items,data:data29};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
for(const key3 in data29){
if(!(((((key3 === "index") || (key3 === "benchmarks")) || (key3 === "duration_ms")) || (key3 === "generated_at_unix_ms")) || (key3 === "environment"))){
const err61 = {instancePath:instancePath+"/shards/" + i3,schemaPath:"#/properties/shards/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema43.properties.shards.items,data:data29};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data29.index !== undefined){
let data30 = data29.index;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err62 = {instancePath:instancePath+"/shards/" + i3+"/index",schemaPath:"#/properties/shards/items/properties/index/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema43.properties.shards.items.properties.index.type,parentSchema:schema43.properties.shards.items.properties.index,data:data30};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 1 || isNaN(data30)){
const err63 = {instancePath:instancePath+"/shards/" + i3+"/index",schemaPath:"#/properties/shards/items/properties/index/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema43.properties.shards.items.properties.index,data:data30};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
if(data29.benchmarks !== undefined){
let data31 = data29.benchmarks;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err64 = {instancePath:instancePath+"/shards/" + i3+"/benchmarks",schemaPath:"#/properties/shards/items/properties/benchmarks/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema43.properties.shards.items.properties.benchmarks.type,parentSchema:schema43.properties.shards.items.properties.benchmarks,data:data31};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
const err65 = {instancePath:instancePath+"/shards/" + i3+"/benchmarks",schemaPath:"#/properties/shards/items/properties/benchmarks/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema43.properties.shards.items.properties.benchmarks,data:data31};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
if(data29.duration_ms !== undefined){
let data32 = data29.duration_ms;
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 0 || isNaN(data32)){
const err66 = {instancePath:instancePath+"/shards/" + i3+"/duration_ms",schemaPath:"#/properties/shards/items/properties/duration_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema43.properties.shards.items.properties.duration_ms,data:data32};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/shards/" + i3+"/duration_ms",schemaPath:"#/properties/shards/items/properties/duration_ms/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema43.properties.shards.items.properties.duration_ms.type,parentSchema:schema43.properties.shards.items.properties.duration_ms,data:data32};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data29.generated_at_unix_ms !== undefined){
let data33 = data29.generated_at_unix_ms;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err68 = {instancePath:instancePath+"/shards/" + i3+"/generated_at_unix_ms",schemaPath:"#/properties/shards/items/properties/generated_at_unix_ms/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema43.properties.shards.items.properties.generated_at_unix_ms.type,parentSchema:schema43.properties.shards.items.properties.generated_at_unix_ms,data:data33};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 0 || isNaN(data33)){
const err69 = {instancePath:instancePath+"/shards/" + i3+"/generated_at_unix_ms",schemaPath:"#/properties/shards/items/properties/generated_at_unix_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema43.properties.shards.items.properties.generated_at_unix_ms,data:data33};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
if(data29.environment !== undefined){
let data34 = data29.environment;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.os === undefined){
const err70 = {instancePath:instancePath+"/shards/" + i3+"/environment",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/required",keyword:"required",params:{missingProperty: "os"},message:"must have required property '"+"os"+"'",schema:schema40.required,parentSchema:schema40,data:data34};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data34.arch === undefined){
const err71 = {instancePath:instancePath+"/shards/" + i3+"/environment",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/required",keyword:"required",params:{missingProperty: "arch"},message:"must have required property '"+"arch"+"'",schema:schema40.required,parentSchema:schema40,data:data34};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data34.cpu_model === undefined){
const err72 = {instancePath:instancePath+"/shards/" + i3+"/environment",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/required",keyword:"required",params:{missingProperty: "cpu_model"},message:"must have required property '"+"cpu_model"+"'",schema:schema40.required,parentSchema:schema40,data:data34};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data34.cpu_count === undefined){
const err73 = {instancePath:instancePath+"/shards/" + i3+"/environment",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/required",keyword:"required",params:{missingProperty: "cpu_count"},message:"must have required property '"+"cpu_count"+"'",schema:schema40.required,parentSchema:schema40,data:data34};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data34.node === undefined){
const err74 = {instancePath:instancePath+"/shards/" + i3+"/environment",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/required",keyword:"required",params:{missingProperty: "node"},message:"must have required property '"+"node"+"'",schema:schema40.required,parentSchema:schema40,data:data34};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data34.v8 === undefined){
const err75 = {instancePath:instancePath+"/shards/" + i3+"/environment",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/required",keyword:"required",params:{missingProperty: "v8"},message:"must have required property '"+"v8"+"'",schema:schema40.required,parentSchema:schema40,data:data34};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data34.pinned_cpu === undefined){
const err76 = {instancePath:instancePath+"/shards/" + i3+"/environment",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/required",keyword:"required",params:{missingProperty: "pinned_cpu"},message:"must have required property '"+"pinned_cpu"+"'",schema:schema40.required,parentSchema:schema40,data:data34};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
for(const key4 in data34){
if(!((((((((key4 === "os") || (key4 === "arch")) || (key4 === "cpu_model")) || (key4 === "cpu_count")) || (key4 === "node")) || (key4 === "v8")) || (key4 === "pinned_cpu")) || (key4 === "further_cpus"))){
const err77 = {instancePath:instancePath+"/shards/" + i3+"/environment",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema40,data:data34};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data34.os !== undefined){
let data35 = data34.os;
if(typeof data35 !== "string"){
const err78 = {instancePath:instancePath+"/shards/" + i3+"/environment/os",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/properties/os/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.os.type,parentSchema:schema40.properties.os,data:data35};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data34.arch !== undefined){
let data36 = data34.arch;
if(typeof data36 !== "string"){
const err79 = {instancePath:instancePath+"/shards/" + i3+"/environment/arch",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/properties/arch/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.arch.type,parentSchema:schema40.properties.arch,data:data36};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data34.cpu_model !== undefined){
let data37 = data34.cpu_model;
if(typeof data37 !== "string"){
const err80 = {instancePath:instancePath+"/shards/" + i3+"/environment/cpu_model",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/properties/cpu_model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.cpu_model.type,parentSchema:schema40.properties.cpu_model,data:data37};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data34.cpu_count !== undefined){
let data38 = data34.cpu_count;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
const err81 = {instancePath:instancePath+"/shards/" + i3+"/environment/cpu_count",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/properties/cpu_count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema40.properties.cpu_count.type,parentSchema:schema40.properties.cpu_count,data:data38};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 < 1 || isNaN(data38)){
const err82 = {instancePath:instancePath+"/shards/" + i3+"/environment/cpu_count",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/properties/cpu_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema40.properties.cpu_count,data:data38};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
if(data34.node !== undefined){
let data39 = data34.node;
if(typeof data39 !== "string"){
const err83 = {instancePath:instancePath+"/shards/" + i3+"/environment/node",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/properties/node/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.node.type,parentSchema:schema40.properties.node,data:data39};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data34.v8 !== undefined){
let data40 = data34.v8;
if(typeof data40 !== "string"){
const err84 = {instancePath:instancePath+"/shards/" + i3+"/environment/v8",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/properties/v8/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.v8.type,parentSchema:schema40.properties.v8,data:data40};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data34.pinned_cpu !== undefined){
let data41 = data34.pinned_cpu;
if((!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))) && (data41 !== null)){
const err85 = {instancePath:instancePath+"/shards/" + i3+"/environment/pinned_cpu",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/properties/pinned_cpu/type",keyword:"type",params:{type: schema40.properties.pinned_cpu.type},message:"must be integer,null",schema:schema40.properties.pinned_cpu.type,parentSchema:schema40.properties.pinned_cpu,data:data41};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data34.further_cpus !== undefined){
let data42 = data34.further_cpus;
if(Array.isArray(data42)){
if(data42.length < 1){
const err86 = {instancePath:instancePath+"/shards/" + i3+"/environment/further_cpus",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/properties/further_cpus/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema40.properties.further_cpus,data:data42};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
const len4 = data42.length;
for(let i4=0; i4<len4; i4++){
let data43 = data42[i4];
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
const err87 = {instancePath:instancePath+"/shards/" + i3+"/environment/further_cpus/" + i4,schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/properties/further_cpus/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema40.properties.further_cpus.items.type,parentSchema:schema40.properties.further_cpus.items,data:data43};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 < 0 || isNaN(data43)){
const err88 = {instancePath:instancePath+"/shards/" + i3+"/environment/further_cpus/" + i4,schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/properties/further_cpus/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema40.properties.further_cpus.items,data:data43};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
}
else {
const err89 = {instancePath:instancePath+"/shards/" + i3+"/environment/further_cpus",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/properties/further_cpus/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema40.properties.further_cpus.type,parentSchema:schema40.properties.further_cpus,data:data42};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/shards/" + i3+"/environment",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.type,parentSchema:schema40,data:data34};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath:instancePath+"/shards/" + i3,schemaPath:"#/properties/shards/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema43.properties.shards.items.type,parentSchema:schema43.properties.shards.items,data:data29};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
else {
const err92 = {instancePath:instancePath+"/shards",schemaPath:"#/properties/shards/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema43.properties.shards.type,parentSchema:schema43.properties.shards,data:data28};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
else {
const err93 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema43.type,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateBaselineRecord = validate38;
const schema58 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"perf_baseline.v1.schema.json","title":"PerfBaseline","description":"The record of a saved baseline. It informs; it never decides a verdict.","type":"object","additionalProperties":false,"required":["schema_version","tool_version","name","commit","ref","saved_at_unix_ms","environment","sources","benchmarks","history"],"properties":{"schema_version":{"const":"fj.perf-baseline.v1"},"tool_version":{"type":"string"},"name":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"},"commit":{"type":"string","pattern":"^[0-9a-f]{40}([0-9a-f]{24})?$","description":"Full commit id of the tree that was measured."},"ref":{"type":["string","null"],"description":"Branch or ref it was saved from."},"saved_at_unix_ms":{"type":"integer","minimum":0},"environment":{"$ref":"perf_delta.v1.schema.json#/$defs/Environment"},"sources":{"type":"array","description":"The suites and their digests.","items":{"type":"object","additionalProperties":false,"required":["path","sha256"],"properties":{"path":{"type":"string"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}}}},"benchmarks":{"type":"array","items":{"$ref":"#/$defs/BaselineBenchmark"}},"history":{"type":"array","maxItems":50,"description":"Earlier records, newest first.","items":{"type":"object","additionalProperties":false,"required":["commit","saved_at_unix_ms","p95_ns"],"properties":{"commit":{"type":"string","pattern":"^[0-9a-f]{40}([0-9a-f]{24})?$"},"saved_at_unix_ms":{"type":"integer","minimum":0},"p95_ns":{"type":"object","additionalProperties":{"type":"number"}}}}}},"$defs":{"BaselineBenchmark":{"title":"BaselineBenchmark","type":"object","additionalProperties":false,"required":["bench_id","group","p95_kind","calls_per_sample","samples_per_turn","p50_ns","p95_ns","processes","noise"],"properties":{"bench_id":{"type":"string"},"group":{"type":"string"},"p95_kind":{"enum":["call","batch-mean"]},"calls_per_sample":{"type":"integer","minimum":1},"samples_per_turn":{"type":"integer","minimum":1},"p50_ns":{"type":"number","minimum":0,"description":"Median over processes."},"p95_ns":{"type":"number","minimum":0,"description":"Median over processes."},"processes":{"type":"array","description":"Each process's own figures.","items":{"type":"object","additionalProperties":false,"required":["p50_ns","p95_ns"],"properties":{"p50_ns":{"type":"number","minimum":0},"p95_ns":{"type":"number","minimum":0}}}},"noise":{"$ref":"#/$defs/AaNoise"}}},"AaNoise":{"title":"AaNoise","description":"A/A: code that does the same on both sides. The tree against a copy of it whose files carry edits that change nothing, half of the pairs with the two swapped.","type":"object","additionalProperties":false,"required":["pairs","effect_percent","pair_sd_percent"],"properties":{"pairs":{"type":"integer","minimum":1},"effect_percent":{"type":"number","description":"Robust centre of all pairs: a bias between the two sides."},"pair_sd_percent":{"type":"number","minimum":0,"description":"Standard deviation of one pair's effect around the middle of its half."},"tree_effect_percent":{"type":"number","description":"Half the difference between the halves, the copy over the tree: what the edits and the place do. Absent when a half has no pair."},"pair_ms":{"type":"number","minimum":0,"description":"Mean time of one pair, warm-up and waiting for its processes to load included."}}}}};
const pattern23 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$", "u");
const pattern24 = new RegExp("^[0-9a-f]{40}([0-9a-f]{24})?$", "u");
const schema60 = {"title":"BaselineBenchmark","type":"object","additionalProperties":false,"required":["bench_id","group","p95_kind","calls_per_sample","samples_per_turn","p50_ns","p95_ns","processes","noise"],"properties":{"bench_id":{"type":"string"},"group":{"type":"string"},"p95_kind":{"enum":["call","batch-mean"]},"calls_per_sample":{"type":"integer","minimum":1},"samples_per_turn":{"type":"integer","minimum":1},"p50_ns":{"type":"number","minimum":0,"description":"Median over processes."},"p95_ns":{"type":"number","minimum":0,"description":"Median over processes."},"processes":{"type":"array","description":"Each process's own figures.","items":{"type":"object","additionalProperties":false,"required":["p50_ns","p95_ns"],"properties":{"p50_ns":{"type":"number","minimum":0},"p95_ns":{"type":"number","minimum":0}}}},"noise":{"$ref":"#/$defs/AaNoise"}}};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bench_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bench_id"},message:"must have required property '"+"bench_id"+"'",schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.group === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "group"},message:"must have required property '"+"group"+"'",schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.p95_kind === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "p95_kind"},message:"must have required property '"+"p95_kind"+"'",schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.calls_per_sample === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "calls_per_sample"},message:"must have required property '"+"calls_per_sample"+"'",schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.samples_per_turn === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "samples_per_turn"},message:"must have required property '"+"samples_per_turn"+"'",schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.p50_ns === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "p50_ns"},message:"must have required property '"+"p50_ns"+"'",schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.p95_ns === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "p95_ns"},message:"must have required property '"+"p95_ns"+"'",schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.processes === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "processes"},message:"must have required property '"+"processes"+"'",schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.noise === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "noise"},message:"must have required property '"+"noise"+"'",schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema60.properties, key0))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.bench_id !== undefined){
let data0 = data.bench_id;
if(typeof data0 !== "string"){
const err10 = {instancePath:instancePath+"/bench_id",schemaPath:"#/properties/bench_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.bench_id.type,parentSchema:schema60.properties.bench_id,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.group !== undefined){
let data1 = data.group;
if(typeof data1 !== "string"){
const err11 = {instancePath:instancePath+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.group.type,parentSchema:schema60.properties.group,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.p95_kind !== undefined){
let data2 = data.p95_kind;
if(!((data2 === "call") || (data2 === "batch-mean"))){
const err12 = {instancePath:instancePath+"/p95_kind",schemaPath:"#/properties/p95_kind/enum",keyword:"enum",params:{allowedValues: schema60.properties.p95_kind.enum},message:"must be equal to one of the allowed values",schema:schema60.properties.p95_kind.enum,parentSchema:schema60.properties.p95_kind,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.calls_per_sample !== undefined){
let data3 = data.calls_per_sample;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err13 = {instancePath:instancePath+"/calls_per_sample",schemaPath:"#/properties/calls_per_sample/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema60.properties.calls_per_sample.type,parentSchema:schema60.properties.calls_per_sample,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
const err14 = {instancePath:instancePath+"/calls_per_sample",schemaPath:"#/properties/calls_per_sample/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema60.properties.calls_per_sample,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.samples_per_turn !== undefined){
let data4 = data.samples_per_turn;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err15 = {instancePath:instancePath+"/samples_per_turn",schemaPath:"#/properties/samples_per_turn/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema60.properties.samples_per_turn.type,parentSchema:schema60.properties.samples_per_turn,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
const err16 = {instancePath:instancePath+"/samples_per_turn",schemaPath:"#/properties/samples_per_turn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema60.properties.samples_per_turn,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.p50_ns !== undefined){
let data5 = data.p50_ns;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err17 = {instancePath:instancePath+"/p50_ns",schemaPath:"#/properties/p50_ns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema60.properties.p50_ns,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/p50_ns",schemaPath:"#/properties/p50_ns/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema60.properties.p50_ns.type,parentSchema:schema60.properties.p50_ns,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.p95_ns !== undefined){
let data6 = data.p95_ns;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err19 = {instancePath:instancePath+"/p95_ns",schemaPath:"#/properties/p95_ns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema60.properties.p95_ns,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/p95_ns",schemaPath:"#/properties/p95_ns/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema60.properties.p95_ns.type,parentSchema:schema60.properties.p95_ns,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.processes !== undefined){
let data7 = data.processes;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.p50_ns === undefined){
const err21 = {instancePath:instancePath+"/processes/" + i0,schemaPath:"#/properties/processes/items/required",keyword:"required",params:{missingProperty: "p50_ns"},message:"must have required property '"+"p50_ns"+"'",schema:schema60.properties.processes.items.required,parentSchema:schema60.properties.processes.items,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data8.p95_ns === undefined){
const err22 = {instancePath:instancePath+"/processes/" + i0,schemaPath:"#/properties/processes/items/required",keyword:"required",params:{missingProperty: "p95_ns"},message:"must have required property '"+"p95_ns"+"'",schema:schema60.properties.processes.items.required,parentSchema:schema60.properties.processes.items,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key1 in data8){
if(!((key1 === "p50_ns") || (key1 === "p95_ns"))){
const err23 = {instancePath:instancePath+"/processes/" + i0,schemaPath:"#/properties/processes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema60.properties.processes.items,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data8.p50_ns !== undefined){
let data9 = data8.p50_ns;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err24 = {instancePath:instancePath+"/processes/" + i0+"/p50_ns",schemaPath:"#/properties/processes/items/properties/p50_ns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema60.properties.processes.items.properties.p50_ns,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/processes/" + i0+"/p50_ns",schemaPath:"#/properties/processes/items/properties/p50_ns/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema60.properties.processes.items.properties.p50_ns.type,parentSchema:schema60.properties.processes.items.properties.p50_ns,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data8.p95_ns !== undefined){
let data10 = data8.p95_ns;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err26 = {instancePath:instancePath+"/processes/" + i0+"/p95_ns",schemaPath:"#/properties/processes/items/properties/p95_ns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema60.properties.processes.items.properties.p95_ns,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/processes/" + i0+"/p95_ns",schemaPath:"#/properties/processes/items/properties/p95_ns/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema60.properties.processes.items.properties.p95_ns.type,parentSchema:schema60.properties.processes.items.properties.p95_ns,data:data10};
if(vErrors === null){
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
const err28 = {instancePath:instancePath+"/processes/" + i0,schemaPath:"#/properties/processes/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema60.properties.processes.items.type,parentSchema:schema60.properties.processes.items,data:data8};
if(vErrors === null){
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
const err29 = {instancePath:instancePath+"/processes",schemaPath:"#/properties/processes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema60.properties.processes.type,parentSchema:schema60.properties.processes,data:data7};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.noise !== undefined){
let data11 = data.noise;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.pairs === undefined){
const err30 = {instancePath:instancePath+"/noise",schemaPath:"#/$defs/AaNoise/required",keyword:"required",params:{missingProperty: "pairs"},message:"must have required property '"+"pairs"+"'",schema:schema61.required,parentSchema:schema61,data:data11};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data11.effect_percent === undefined){
const err31 = {instancePath:instancePath+"/noise",schemaPath:"#/$defs/AaNoise/required",keyword:"required",params:{missingProperty: "effect_percent"},message:"must have required property '"+"effect_percent"+"'",schema:schema61.required,parentSchema:schema61,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data11.pair_sd_percent === undefined){
const err32 = {instancePath:instancePath+"/noise",schemaPath:"#/$defs/AaNoise/required",keyword:"required",params:{missingProperty: "pair_sd_percent"},message:"must have required property '"+"pair_sd_percent"+"'",schema:schema61.required,parentSchema:schema61,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key2 in data11){
if(!(((((key2 === "pairs") || (key2 === "effect_percent")) || (key2 === "pair_sd_percent")) || (key2 === "tree_effect_percent")) || (key2 === "pair_ms"))){
const err33 = {instancePath:instancePath+"/noise",schemaPath:"#/$defs/AaNoise/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema61,data:data11};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data11.pairs !== undefined){
let data12 = data11.pairs;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err34 = {instancePath:instancePath+"/noise/pairs",schemaPath:"#/$defs/AaNoise/properties/pairs/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema61.properties.pairs.type,parentSchema:schema61.properties.pairs,data:data12};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 1 || isNaN(data12)){
const err35 = {instancePath:instancePath+"/noise/pairs",schemaPath:"#/$defs/AaNoise/properties/pairs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema61.properties.pairs,data:data12};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
if(data11.effect_percent !== undefined){
let data13 = data11.effect_percent;
if(!((typeof data13 == "number") && (isFinite(data13)))){
const err36 = {instancePath:instancePath+"/noise/effect_percent",schemaPath:"#/$defs/AaNoise/properties/effect_percent/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema61.properties.effect_percent.type,parentSchema:schema61.properties.effect_percent,data:data13};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data11.pair_sd_percent !== undefined){
let data14 = data11.pair_sd_percent;
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err37 = {instancePath:instancePath+"/noise/pair_sd_percent",schemaPath:"#/$defs/AaNoise/properties/pair_sd_percent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema61.properties.pair_sd_percent,data:data14};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/noise/pair_sd_percent",schemaPath:"#/$defs/AaNoise/properties/pair_sd_percent/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema61.properties.pair_sd_percent.type,parentSchema:schema61.properties.pair_sd_percent,data:data14};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data11.tree_effect_percent !== undefined){
let data15 = data11.tree_effect_percent;
if(!((typeof data15 == "number") && (isFinite(data15)))){
const err39 = {instancePath:instancePath+"/noise/tree_effect_percent",schemaPath:"#/$defs/AaNoise/properties/tree_effect_percent/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema61.properties.tree_effect_percent.type,parentSchema:schema61.properties.tree_effect_percent,data:data15};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data11.pair_ms !== undefined){
let data16 = data11.pair_ms;
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
const err40 = {instancePath:instancePath+"/noise/pair_ms",schemaPath:"#/$defs/AaNoise/properties/pair_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema61.properties.pair_ms,data:data16};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/noise/pair_ms",schemaPath:"#/$defs/AaNoise/properties/pair_ms/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema61.properties.pair_ms.type,parentSchema:schema61.properties.pair_ms,data:data16};
if(vErrors === null){
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
const err42 = {instancePath:instancePath+"/noise",schemaPath:"#/$defs/AaNoise/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema61.type,parentSchema:schema61,data:data11};
if(vErrors === null){
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
const err43 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema60.type,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="perf_baseline.v1.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema_version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema_version"},message:"must have required property '"+"schema_version"+"'",schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.tool_version === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tool_version"},message:"must have required property '"+"tool_version"+"'",schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.commit === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "commit"},message:"must have required property '"+"commit"+"'",schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.ref === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ref"},message:"must have required property '"+"ref"+"'",schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.saved_at_unix_ms === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "saved_at_unix_ms"},message:"must have required property '"+"saved_at_unix_ms"+"'",schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.environment === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "environment"},message:"must have required property '"+"environment"+"'",schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.sources === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sources"},message:"must have required property '"+"sources"+"'",schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.benchmarks === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "benchmarks"},message:"must have required property '"+"benchmarks"+"'",schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.history === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "history"},message:"must have required property '"+"history"+"'",schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema58.properties, key0))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.schema_version !== undefined){
let data0 = data.schema_version;
if("fj.perf-baseline.v1" !== data0){
const err11 = {instancePath:instancePath+"/schema_version",schemaPath:"#/properties/schema_version/const",keyword:"const",params:{allowedValue: "fj.perf-baseline.v1"},message:"must be equal to constant",schema:"fj.perf-baseline.v1",parentSchema:schema58.properties.schema_version,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.tool_version !== undefined){
let data1 = data.tool_version;
if(typeof data1 !== "string"){
const err12 = {instancePath:instancePath+"/tool_version",schemaPath:"#/properties/tool_version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.tool_version.type,parentSchema:schema58.properties.tool_version,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(!pattern23.test(data2)){
const err13 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$",parentSchema:schema58.properties.name,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.name.type,parentSchema:schema58.properties.name,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.commit !== undefined){
let data3 = data.commit;
if(typeof data3 === "string"){
if(!pattern24.test(data3)){
const err15 = {instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$"},message:"must match pattern \""+"^[0-9a-f]{40}([0-9a-f]{24})?$"+"\"",schema:"^[0-9a-f]{40}([0-9a-f]{24})?$",parentSchema:schema58.properties.commit,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.commit.type,parentSchema:schema58.properties.commit,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.ref !== undefined){
let data4 = data.ref;
if((typeof data4 !== "string") && (data4 !== null)){
const err17 = {instancePath:instancePath+"/ref",schemaPath:"#/properties/ref/type",keyword:"type",params:{type: schema58.properties.ref.type},message:"must be string,null",schema:schema58.properties.ref.type,parentSchema:schema58.properties.ref,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.saved_at_unix_ms !== undefined){
let data5 = data.saved_at_unix_ms;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err18 = {instancePath:instancePath+"/saved_at_unix_ms",schemaPath:"#/properties/saved_at_unix_ms/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema58.properties.saved_at_unix_ms.type,parentSchema:schema58.properties.saved_at_unix_ms,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err19 = {instancePath:instancePath+"/saved_at_unix_ms",schemaPath:"#/properties/saved_at_unix_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema58.properties.saved_at_unix_ms,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data.environment !== undefined){
let data6 = data.environment;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.os === undefined){
const err20 = {instancePath:instancePath+"/environment",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/required",keyword:"required",params:{missingProperty: "os"},message:"must have required property '"+"os"+"'",schema:schema40.required,parentSchema:schema40,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data6.arch === undefined){
const err21 = {instancePath:instancePath+"/environment",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/required",keyword:"required",params:{missingProperty: "arch"},message:"must have required property '"+"arch"+"'",schema:schema40.required,parentSchema:schema40,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data6.cpu_model === undefined){
const err22 = {instancePath:instancePath+"/environment",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/required",keyword:"required",params:{missingProperty: "cpu_model"},message:"must have required property '"+"cpu_model"+"'",schema:schema40.required,parentSchema:schema40,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data6.cpu_count === undefined){
const err23 = {instancePath:instancePath+"/environment",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/required",keyword:"required",params:{missingProperty: "cpu_count"},message:"must have required property '"+"cpu_count"+"'",schema:schema40.required,parentSchema:schema40,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data6.node === undefined){
const err24 = {instancePath:instancePath+"/environment",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/required",keyword:"required",params:{missingProperty: "node"},message:"must have required property '"+"node"+"'",schema:schema40.required,parentSchema:schema40,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data6.v8 === undefined){
const err25 = {instancePath:instancePath+"/environment",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/required",keyword:"required",params:{missingProperty: "v8"},message:"must have required property '"+"v8"+"'",schema:schema40.required,parentSchema:schema40,data:data6};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data6.pinned_cpu === undefined){
const err26 = {instancePath:instancePath+"/environment",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/required",keyword:"required",params:{missingProperty: "pinned_cpu"},message:"must have required property '"+"pinned_cpu"+"'",schema:schema40.required,parentSchema:schema40,data:data6};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key1 in data6){
if(!((((((((key1 === "os") || (key1 === "arch")) || (key1 === "cpu_model")) || (key1 === "cpu_count")) || (key1 === "node")) || (key1 === "v8")) || (key1 === "pinned_cpu")) || (key1 === "further_cpus"))){
const err27 = {instancePath:instancePath+"/environment",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema40,data:data6};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data6.os !== undefined){
let data7 = data6.os;
if(typeof data7 !== "string"){
const err28 = {instancePath:instancePath+"/environment/os",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/properties/os/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.os.type,parentSchema:schema40.properties.os,data:data7};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data6.arch !== undefined){
let data8 = data6.arch;
if(typeof data8 !== "string"){
const err29 = {instancePath:instancePath+"/environment/arch",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/properties/arch/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.arch.type,parentSchema:schema40.properties.arch,data:data8};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data6.cpu_model !== undefined){
let data9 = data6.cpu_model;
if(typeof data9 !== "string"){
const err30 = {instancePath:instancePath+"/environment/cpu_model",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/properties/cpu_model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.cpu_model.type,parentSchema:schema40.properties.cpu_model,data:data9};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data6.cpu_count !== undefined){
let data10 = data6.cpu_count;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err31 = {instancePath:instancePath+"/environment/cpu_count",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/properties/cpu_count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema40.properties.cpu_count.type,parentSchema:schema40.properties.cpu_count,data:data10};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
const err32 = {instancePath:instancePath+"/environment/cpu_count",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/properties/cpu_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema40.properties.cpu_count,data:data10};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
if(data6.node !== undefined){
let data11 = data6.node;
if(typeof data11 !== "string"){
const err33 = {instancePath:instancePath+"/environment/node",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/properties/node/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.node.type,parentSchema:schema40.properties.node,data:data11};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data6.v8 !== undefined){
let data12 = data6.v8;
if(typeof data12 !== "string"){
const err34 = {instancePath:instancePath+"/environment/v8",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/properties/v8/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.v8.type,parentSchema:schema40.properties.v8,data:data12};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data6.pinned_cpu !== undefined){
let data13 = data6.pinned_cpu;
if((!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) && (data13 !== null)){
const err35 = {instancePath:instancePath+"/environment/pinned_cpu",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/properties/pinned_cpu/type",keyword:"type",params:{type: schema40.properties.pinned_cpu.type},message:"must be integer,null",schema:schema40.properties.pinned_cpu.type,parentSchema:schema40.properties.pinned_cpu,data:data13};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data6.further_cpus !== undefined){
let data14 = data6.further_cpus;
if(Array.isArray(data14)){
if(data14.length < 1){
const err36 = {instancePath:instancePath+"/environment/further_cpus",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/properties/further_cpus/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema40.properties.further_cpus,data:data14};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
let data15 = data14[i0];
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err37 = {instancePath:instancePath+"/environment/further_cpus/" + i0,schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/properties/further_cpus/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema40.properties.further_cpus.items.type,parentSchema:schema40.properties.further_cpus.items,data:data15};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
const err38 = {instancePath:instancePath+"/environment/further_cpus/" + i0,schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/properties/further_cpus/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema40.properties.further_cpus.items,data:data15};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
}
else {
const err39 = {instancePath:instancePath+"/environment/further_cpus",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/properties/further_cpus/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema40.properties.further_cpus.type,parentSchema:schema40.properties.further_cpus,data:data14};
if(vErrors === null){
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
const err40 = {instancePath:instancePath+"/environment",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.type,parentSchema:schema40,data:data6};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.sources !== undefined){
let data16 = data.sources;
if(Array.isArray(data16)){
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
let data17 = data16[i1];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.path === undefined){
const err41 = {instancePath:instancePath+"/sources/" + i1,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema58.properties.sources.items.required,parentSchema:schema58.properties.sources.items,data:data17};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data17.sha256 === undefined){
const err42 = {instancePath:instancePath+"/sources/" + i1,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'",schema:schema58.properties.sources.items.required,parentSchema:schema58.properties.sources.items,data:data17};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
for(const key2 in data17){
if(!((key2 === "path") || (key2 === "sha256"))){
const err43 = {instancePath:instancePath+"/sources/" + i1,schemaPath:"#/properties/sources/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema58.properties.sources.items,data:data17};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data17.path !== undefined){
let data18 = data17.path;
if(typeof data18 !== "string"){
const err44 = {instancePath:instancePath+"/sources/" + i1+"/path",schemaPath:"#/properties/sources/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.sources.items.properties.path.type,parentSchema:schema58.properties.sources.items.properties.path,data:data18};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data17.sha256 !== undefined){
let data19 = data17.sha256;
if(typeof data19 === "string"){
if(!pattern21.test(data19)){
const err45 = {instancePath:instancePath+"/sources/" + i1+"/sha256",schemaPath:"#/properties/sources/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\"",schema:"^[0-9a-f]{64}$",parentSchema:schema58.properties.sources.items.properties.sha256,data:data19};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/sources/" + i1+"/sha256",schemaPath:"#/properties/sources/items/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.sources.items.properties.sha256.type,parentSchema:schema58.properties.sources.items.properties.sha256,data:data19};
if(vErrors === null){
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
const err47 = {instancePath:instancePath+"/sources/" + i1,schemaPath:"#/properties/sources/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema58.properties.sources.items.type,parentSchema:schema58.properties.sources.items,data:data17};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema58.properties.sources.type,parentSchema:schema58.properties.sources,data:data16};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.benchmarks !== undefined){
let data20 = data.benchmarks;
if(Array.isArray(data20)){
const len2 = data20.length;
for(let i2=0; i2<len2; i2++){
if(!(validate39(data20[i2], {instancePath:instancePath+"/benchmarks/" + i2,parentData:data20,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
}
else {
const err49 = {instancePath:instancePath+"/benchmarks",schemaPath:"#/properties/benchmarks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema58.properties.benchmarks.type,parentSchema:schema58.properties.benchmarks,data:data20};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.history !== undefined){
let data22 = data.history;
if(Array.isArray(data22)){
if(data22.length > 50){
const err50 = {instancePath:instancePath+"/history",schemaPath:"#/properties/history/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema58.properties.history,data:data22};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
const len3 = data22.length;
for(let i3=0; i3<len3; i3++){
let data23 = data22[i3];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.commit === undefined){
const err51 = {instancePath:instancePath+"/history/" + i3,schemaPath:"#/properties/history/items/required",keyword:"required",params:{missingProperty: "commit"},message:"must have required property '"+"commit"+"'",schema:schema58.properties.history.items.required,parentSchema:schema58.properties.history.items,data:data23};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data23.saved_at_unix_ms === undefined){
const err52 = {instancePath:instancePath+"/history/" + i3,schemaPath:"#/properties/history/items/required",keyword:"required",params:{missingProperty: "saved_at_unix_ms"},message:"must have required property '"+"saved_at_unix_ms"+"'",schema:schema58.properties.history.items.required,parentSchema:schema58.properties.history.items,data:data23};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data23.p95_ns === undefined){
const err53 = {instancePath:instancePath+"/history/" + i3,schemaPath:"#/properties/history/items/required",keyword:"required",params:{missingProperty: "p95_ns"},message:"must have required property '"+"p95_ns"+"'",schema:schema58.properties.history.items.required,parentSchema:schema58.properties.history.items,data:data23};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
for(const key3 in data23){
if(!(((key3 === "commit") || (key3 === "saved_at_unix_ms")) || (key3 === "p95_ns"))){
const err54 = {instancePath:instancePath+"/history/" + i3,schemaPath:"#/properties/history/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema58.properties.history.items,data:data23};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data23.commit !== undefined){
let data24 = data23.commit;
if(typeof data24 === "string"){
if(!pattern24.test(data24)){
const err55 = {instancePath:instancePath+"/history/" + i3+"/commit",schemaPath:"#/properties/history/items/properties/commit/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$"},message:"must match pattern \""+"^[0-9a-f]{40}([0-9a-f]{24})?$"+"\"",schema:"^[0-9a-f]{40}([0-9a-f]{24})?$",parentSchema:schema58.properties.history.items.properties.commit,data:data24};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/history/" + i3+"/commit",schemaPath:"#/properties/history/items/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.history.items.properties.commit.type,parentSchema:schema58.properties.history.items.properties.commit,data:data24};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data23.saved_at_unix_ms !== undefined){
let data25 = data23.saved_at_unix_ms;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err57 = {instancePath:instancePath+"/history/" + i3+"/saved_at_unix_ms",schemaPath:"#/properties/history/items/properties/saved_at_unix_ms/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema58.properties.history.items.properties.saved_at_unix_ms.type,parentSchema:schema58.properties.history.items.properties.saved_at_unix_ms,data:data25};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 0 || isNaN(data25)){
const err58 = {instancePath:instancePath+"/history/" + i3+"/saved_at_unix_ms",schemaPath:"#/properties/history/items/properties/saved_at_unix_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema58.properties.history.items.properties.saved_at_unix_ms,data:data25};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
if(data23.p95_ns !== undefined){
let data26 = data23.p95_ns;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key4 in data26){
let data27 = data26[key4];
if(!((typeof data27 == "number") && (isFinite(data27)))){
const err59 = {instancePath:instancePath+"/history/" + i3+"/p95_ns/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/history/items/properties/p95_ns/additionalProperties/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema58.properties.history.items.properties.p95_ns.additionalProperties.type,parentSchema:schema58.properties.history.items.properties.p95_ns.additionalProperties,data:data27};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/history/" + i3+"/p95_ns",schemaPath:"#/properties/history/items/properties/p95_ns/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema58.properties.history.items.properties.p95_ns.type,parentSchema:schema58.properties.history.items.properties.p95_ns,data:data26};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/history/" + i3,schemaPath:"#/properties/history/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema58.properties.history.items.type,parentSchema:schema58.properties.history.items,data:data23};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/history",schemaPath:"#/properties/history/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema58.properties.history.type,parentSchema:schema58.properties.history,data:data22};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema58.type,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateSelftest = validate42;
const schema64 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"perf_selftest.v1.schema.json","title":"PerfSelftest","description":"How often the gate was wrong on this machine: whole runs on identical code, and with added work.","type":"object","additionalProperties":false,"required":["schema_version","tool_version","commit","environment","limit_percent","runs"],"properties":{"schema_version":{"const":"fj.perf-selftest.v1"},"tool_version":{"type":"string"},"commit":{"type":"string"},"environment":{"$ref":"perf_delta.v1.schema.json#/$defs/Environment"},"limit_percent":{"type":"number"},"runs":{"type":"array","items":{"$ref":"#/$defs/SelftestRun"}}},"$defs":{"SelftestRun":{"title":"SelftestRun","description":"One whole check of the suite.","type":"object","additionalProperties":false,"required":["injected_percent","swapped","started_at_unix_ms","duration_ms","benchmarks"],"properties":{"injected_percent":{"type":"number","minimum":0,"description":"Work added to the candidate; 0 is an A/A run."},"swapped":{"type":"boolean","description":"Whether the two trees had changed sides: the edited one, or the second checkout, was the baseline."},"edits":{"type":"array","items":{"enum":["comment-above","comment-inside","unused-function","string-constant","renamed-locals","reordered-functions"]},"description":"Made in one of the two trees, in each file that its suites load, and changing nothing of what it does. Absent in older files, and then none."},"root_length":{"type":"integer","minimum":1,"description":"Letters of the path of either tree. Absent in older files."},"started_at_unix_ms":{"type":"integer","minimum":0},"duration_ms":{"type":"number","minimum":0},"benchmarks":{"type":"array","items":{"$ref":"#/$defs/SelftestBenchmark"}}}},"SelftestBenchmark":{"title":"SelftestBenchmark","type":"object","additionalProperties":false,"required":["bench_id","verdict","pair_log_ratios","effect_p95_percent","effect_p50_percent","first_baseline_p95_ns","first_candidate_p95_ns"],"properties":{"bench_id":{"type":"string"},"verdict":{"enum":["regressed","pass","improved","inconclusive"]},"pair_log_ratios":{"type":"array","items":{"type":"number"},"description":"Of each pair, in order: natural logarithm of candidate p95 over baseline p95."},"effect_p95_percent":{"type":"number","description":"The effect that was judged."},"effect_p50_percent":{"type":"number","description":"Median over pairs of the ratio of the p50."},"first_baseline_p95_ns":{"type":"number","description":"Of the first pair's process alone: what a plain gate would store."},"first_candidate_p95_ns":{"type":"number"}}}}};
const schema66 = {"title":"SelftestRun","description":"One whole check of the suite.","type":"object","additionalProperties":false,"required":["injected_percent","swapped","started_at_unix_ms","duration_ms","benchmarks"],"properties":{"injected_percent":{"type":"number","minimum":0,"description":"Work added to the candidate; 0 is an A/A run."},"swapped":{"type":"boolean","description":"Whether the two trees had changed sides: the edited one, or the second checkout, was the baseline."},"edits":{"type":"array","items":{"enum":["comment-above","comment-inside","unused-function","string-constant","renamed-locals","reordered-functions"]},"description":"Made in one of the two trees, in each file that its suites load, and changing nothing of what it does. Absent in older files, and then none."},"root_length":{"type":"integer","minimum":1,"description":"Letters of the path of either tree. Absent in older files."},"started_at_unix_ms":{"type":"integer","minimum":0},"duration_ms":{"type":"number","minimum":0},"benchmarks":{"type":"array","items":{"$ref":"#/$defs/SelftestBenchmark"}}}};
const schema67 = {"title":"SelftestBenchmark","type":"object","additionalProperties":false,"required":["bench_id","verdict","pair_log_ratios","effect_p95_percent","effect_p50_percent","first_baseline_p95_ns","first_candidate_p95_ns"],"properties":{"bench_id":{"type":"string"},"verdict":{"enum":["regressed","pass","improved","inconclusive"]},"pair_log_ratios":{"type":"array","items":{"type":"number"},"description":"Of each pair, in order: natural logarithm of candidate p95 over baseline p95."},"effect_p95_percent":{"type":"number","description":"The effect that was judged."},"effect_p50_percent":{"type":"number","description":"Median over pairs of the ratio of the p50."},"first_baseline_p95_ns":{"type":"number","description":"Of the first pair's process alone: what a plain gate would store."},"first_candidate_p95_ns":{"type":"number"}}};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate43.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.injected_percent === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "injected_percent"},message:"must have required property '"+"injected_percent"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.swapped === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "swapped"},message:"must have required property '"+"swapped"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.started_at_unix_ms === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "started_at_unix_ms"},message:"must have required property '"+"started_at_unix_ms"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.duration_ms === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "duration_ms"},message:"must have required property '"+"duration_ms"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.benchmarks === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "benchmarks"},message:"must have required property '"+"benchmarks"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "injected_percent") || (key0 === "swapped")) || (key0 === "edits")) || (key0 === "root_length")) || (key0 === "started_at_unix_ms")) || (key0 === "duration_ms")) || (key0 === "benchmarks"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.injected_percent !== undefined){
let data0 = data.injected_percent;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err6 = {instancePath:instancePath+"/injected_percent",schemaPath:"#/properties/injected_percent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema66.properties.injected_percent,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/injected_percent",schemaPath:"#/properties/injected_percent/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema66.properties.injected_percent.type,parentSchema:schema66.properties.injected_percent,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.swapped !== undefined){
let data1 = data.swapped;
if(typeof data1 !== "boolean"){
const err8 = {instancePath:instancePath+"/swapped",schemaPath:"#/properties/swapped/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema66.properties.swapped.type,parentSchema:schema66.properties.swapped,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.edits !== undefined){
let data2 = data.edits;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(!((((((data3 === "comment-above") || (data3 === "comment-inside")) || (data3 === "unused-function")) || (data3 === "string-constant")) || (data3 === "renamed-locals")) || (data3 === "reordered-functions"))){
const err9 = {instancePath:instancePath+"/edits/" + i0,schemaPath:"#/properties/edits/items/enum",keyword:"enum",params:{allowedValues: schema66.properties.edits.items.enum},message:"must be equal to one of the allowed values",schema:schema66.properties.edits.items.enum,parentSchema:schema66.properties.edits.items,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/edits",schemaPath:"#/properties/edits/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema66.properties.edits.type,parentSchema:schema66.properties.edits,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.root_length !== undefined){
let data4 = data.root_length;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err11 = {instancePath:instancePath+"/root_length",schemaPath:"#/properties/root_length/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema66.properties.root_length.type,parentSchema:schema66.properties.root_length,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/root_length",schemaPath:"#/properties/root_length/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema66.properties.root_length,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.started_at_unix_ms !== undefined){
let data5 = data.started_at_unix_ms;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err13 = {instancePath:instancePath+"/started_at_unix_ms",schemaPath:"#/properties/started_at_unix_ms/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema66.properties.started_at_unix_ms.type,parentSchema:schema66.properties.started_at_unix_ms,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err14 = {instancePath:instancePath+"/started_at_unix_ms",schemaPath:"#/properties/started_at_unix_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema66.properties.started_at_unix_ms,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.duration_ms !== undefined){
let data6 = data.duration_ms;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err15 = {instancePath:instancePath+"/duration_ms",schemaPath:"#/properties/duration_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema66.properties.duration_ms,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/duration_ms",schemaPath:"#/properties/duration_ms/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema66.properties.duration_ms.type,parentSchema:schema66.properties.duration_ms,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.benchmarks !== undefined){
let data7 = data.benchmarks;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.bench_id === undefined){
const err17 = {instancePath:instancePath+"/benchmarks/" + i1,schemaPath:"#/$defs/SelftestBenchmark/required",keyword:"required",params:{missingProperty: "bench_id"},message:"must have required property '"+"bench_id"+"'",schema:schema67.required,parentSchema:schema67,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data8.verdict === undefined){
const err18 = {instancePath:instancePath+"/benchmarks/" + i1,schemaPath:"#/$defs/SelftestBenchmark/required",keyword:"required",params:{missingProperty: "verdict"},message:"must have required property '"+"verdict"+"'",schema:schema67.required,parentSchema:schema67,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data8.pair_log_ratios === undefined){
const err19 = {instancePath:instancePath+"/benchmarks/" + i1,schemaPath:"#/$defs/SelftestBenchmark/required",keyword:"required",params:{missingProperty: "pair_log_ratios"},message:"must have required property '"+"pair_log_ratios"+"'",schema:schema67.required,parentSchema:schema67,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data8.effect_p95_percent === undefined){
const err20 = {instancePath:instancePath+"/benchmarks/" + i1,schemaPath:"#/$defs/SelftestBenchmark/required",keyword:"required",params:{missingProperty: "effect_p95_percent"},message:"must have required property '"+"effect_p95_percent"+"'",schema:schema67.required,parentSchema:schema67,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data8.effect_p50_percent === undefined){
const err21 = {instancePath:instancePath+"/benchmarks/" + i1,schemaPath:"#/$defs/SelftestBenchmark/required",keyword:"required",params:{missingProperty: "effect_p50_percent"},message:"must have required property '"+"effect_p50_percent"+"'",schema:schema67.required,parentSchema:schema67,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data8.first_baseline_p95_ns === undefined){
const err22 = {instancePath:instancePath+"/benchmarks/" + i1,schemaPath:"#/$defs/SelftestBenchmark/required",keyword:"required",params:{missingProperty: "first_baseline_p95_ns"},message:"must have required property '"+"first_baseline_p95_ns"+"'",schema:schema67.required,parentSchema:schema67,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data8.first_candidate_p95_ns === undefined){
const err23 = {instancePath:instancePath+"/benchmarks/" + i1,schemaPath:"#/$defs/SelftestBenchmark/required",keyword:"required",params:{missingProperty: "first_candidate_p95_ns"},message:"must have required property '"+"first_candidate_p95_ns"+"'",schema:schema67.required,parentSchema:schema67,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key1 in data8){
if(!(((((((key1 === "bench_id") || (key1 === "verdict")) || (key1 === "pair_log_ratios")) || (key1 === "effect_p95_percent")) || (key1 === "effect_p50_percent")) || (key1 === "first_baseline_p95_ns")) || (key1 === "first_candidate_p95_ns"))){
const err24 = {instancePath:instancePath+"/benchmarks/" + i1,schemaPath:"#/$defs/SelftestBenchmark/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema67,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data8.bench_id !== undefined){
let data9 = data8.bench_id;
if(typeof data9 !== "string"){
const err25 = {instancePath:instancePath+"/benchmarks/" + i1+"/bench_id",schemaPath:"#/$defs/SelftestBenchmark/properties/bench_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.bench_id.type,parentSchema:schema67.properties.bench_id,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data8.verdict !== undefined){
let data10 = data8.verdict;
if(!((((data10 === "regressed") || (data10 === "pass")) || (data10 === "improved")) || (data10 === "inconclusive"))){
const err26 = {instancePath:instancePath+"/benchmarks/" + i1+"/verdict",schemaPath:"#/$defs/SelftestBenchmark/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema67.properties.verdict.enum},message:"must be equal to one of the allowed values",schema:schema67.properties.verdict.enum,parentSchema:schema67.properties.verdict,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data8.pair_log_ratios !== undefined){
let data11 = data8.pair_log_ratios;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
if(!((typeof data12 == "number") && (isFinite(data12)))){
const err27 = {instancePath:instancePath+"/benchmarks/" + i1+"/pair_log_ratios/" + i2,schemaPath:"#/$defs/SelftestBenchmark/properties/pair_log_ratios/items/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema67.properties.pair_log_ratios.items.type,parentSchema:schema67.properties.pair_log_ratios.items,data:data12};
if(vErrors === null){
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
const err28 = {instancePath:instancePath+"/benchmarks/" + i1+"/pair_log_ratios",schemaPath:"#/$defs/SelftestBenchmark/properties/pair_log_ratios/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.properties.pair_log_ratios.type,parentSchema:schema67.properties.pair_log_ratios,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data8.effect_p95_percent !== undefined){
let data13 = data8.effect_p95_percent;
if(!((typeof data13 == "number") && (isFinite(data13)))){
const err29 = {instancePath:instancePath+"/benchmarks/" + i1+"/effect_p95_percent",schemaPath:"#/$defs/SelftestBenchmark/properties/effect_p95_percent/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema67.properties.effect_p95_percent.type,parentSchema:schema67.properties.effect_p95_percent,data:data13};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data8.effect_p50_percent !== undefined){
let data14 = data8.effect_p50_percent;
if(!((typeof data14 == "number") && (isFinite(data14)))){
const err30 = {instancePath:instancePath+"/benchmarks/" + i1+"/effect_p50_percent",schemaPath:"#/$defs/SelftestBenchmark/properties/effect_p50_percent/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema67.properties.effect_p50_percent.type,parentSchema:schema67.properties.effect_p50_percent,data:data14};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data8.first_baseline_p95_ns !== undefined){
let data15 = data8.first_baseline_p95_ns;
if(!((typeof data15 == "number") && (isFinite(data15)))){
const err31 = {instancePath:instancePath+"/benchmarks/" + i1+"/first_baseline_p95_ns",schemaPath:"#/$defs/SelftestBenchmark/properties/first_baseline_p95_ns/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema67.properties.first_baseline_p95_ns.type,parentSchema:schema67.properties.first_baseline_p95_ns,data:data15};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data8.first_candidate_p95_ns !== undefined){
let data16 = data8.first_candidate_p95_ns;
if(!((typeof data16 == "number") && (isFinite(data16)))){
const err32 = {instancePath:instancePath+"/benchmarks/" + i1+"/first_candidate_p95_ns",schemaPath:"#/$defs/SelftestBenchmark/properties/first_candidate_p95_ns/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema67.properties.first_candidate_p95_ns.type,parentSchema:schema67.properties.first_candidate_p95_ns,data:data16};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/benchmarks/" + i1,schemaPath:"#/$defs/SelftestBenchmark/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema67.type,parentSchema:schema67,data:data8};
if(vErrors === null){
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
const err34 = {instancePath:instancePath+"/benchmarks",schemaPath:"#/properties/benchmarks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema66.properties.benchmarks.type,parentSchema:schema66.properties.benchmarks,data:data7};
if(vErrors === null){
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
const err35 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema66.type,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="perf_selftest.v1.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema_version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema_version"},message:"must have required property '"+"schema_version"+"'",schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.tool_version === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tool_version"},message:"must have required property '"+"tool_version"+"'",schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.commit === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "commit"},message:"must have required property '"+"commit"+"'",schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.environment === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "environment"},message:"must have required property '"+"environment"+"'",schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.limit_percent === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "limit_percent"},message:"must have required property '"+"limit_percent"+"'",schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.runs === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "runs"},message:"must have required property '"+"runs"+"'",schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "schema_version") || (key0 === "tool_version")) || (key0 === "commit")) || (key0 === "environment")) || (key0 === "limit_percent")) || (key0 === "runs"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.schema_version !== undefined){
let data0 = data.schema_version;
if("fj.perf-selftest.v1" !== data0){
const err7 = {instancePath:instancePath+"/schema_version",schemaPath:"#/properties/schema_version/const",keyword:"const",params:{allowedValue: "fj.perf-selftest.v1"},message:"must be equal to constant",schema:"fj.perf-selftest.v1",parentSchema:schema64.properties.schema_version,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.tool_version !== undefined){
let data1 = data.tool_version;
if(typeof data1 !== "string"){
const err8 = {instancePath:instancePath+"/tool_version",schemaPath:"#/properties/tool_version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema64.properties.tool_version.type,parentSchema:schema64.properties.tool_version,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.commit !== undefined){
let data2 = data.commit;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema64.properties.commit.type,parentSchema:schema64.properties.commit,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.environment !== undefined){
let data3 = data.environment;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.os === undefined){
const err10 = {instancePath:instancePath+"/environment",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/required",keyword:"required",params:{missingProperty: "os"},message:"must have required property '"+"os"+"'",schema:schema40.required,parentSchema:schema40,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3.arch === undefined){
const err11 = {instancePath:instancePath+"/environment",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/required",keyword:"required",params:{missingProperty: "arch"},message:"must have required property '"+"arch"+"'",schema:schema40.required,parentSchema:schema40,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3.cpu_model === undefined){
const err12 = {instancePath:instancePath+"/environment",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/required",keyword:"required",params:{missingProperty: "cpu_model"},message:"must have required property '"+"cpu_model"+"'",schema:schema40.required,parentSchema:schema40,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3.cpu_count === undefined){
const err13 = {instancePath:instancePath+"/environment",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/required",keyword:"required",params:{missingProperty: "cpu_count"},message:"must have required property '"+"cpu_count"+"'",schema:schema40.required,parentSchema:schema40,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data3.node === undefined){
const err14 = {instancePath:instancePath+"/environment",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/required",keyword:"required",params:{missingProperty: "node"},message:"must have required property '"+"node"+"'",schema:schema40.required,parentSchema:schema40,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data3.v8 === undefined){
const err15 = {instancePath:instancePath+"/environment",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/required",keyword:"required",params:{missingProperty: "v8"},message:"must have required property '"+"v8"+"'",schema:schema40.required,parentSchema:schema40,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data3.pinned_cpu === undefined){
const err16 = {instancePath:instancePath+"/environment",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/required",keyword:"required",params:{missingProperty: "pinned_cpu"},message:"must have required property '"+"pinned_cpu"+"'",schema:schema40.required,parentSchema:schema40,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key1 in data3){
if(!((((((((key1 === "os") || (key1 === "arch")) || (key1 === "cpu_model")) || (key1 === "cpu_count")) || (key1 === "node")) || (key1 === "v8")) || (key1 === "pinned_cpu")) || (key1 === "further_cpus"))){
const err17 = {instancePath:instancePath+"/environment",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema40,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data3.os !== undefined){
let data4 = data3.os;
if(typeof data4 !== "string"){
const err18 = {instancePath:instancePath+"/environment/os",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/properties/os/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.os.type,parentSchema:schema40.properties.os,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data3.arch !== undefined){
let data5 = data3.arch;
if(typeof data5 !== "string"){
const err19 = {instancePath:instancePath+"/environment/arch",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/properties/arch/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.arch.type,parentSchema:schema40.properties.arch,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data3.cpu_model !== undefined){
let data6 = data3.cpu_model;
if(typeof data6 !== "string"){
const err20 = {instancePath:instancePath+"/environment/cpu_model",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/properties/cpu_model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.cpu_model.type,parentSchema:schema40.properties.cpu_model,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data3.cpu_count !== undefined){
let data7 = data3.cpu_count;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err21 = {instancePath:instancePath+"/environment/cpu_count",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/properties/cpu_count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema40.properties.cpu_count.type,parentSchema:schema40.properties.cpu_count,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 1 || isNaN(data7)){
const err22 = {instancePath:instancePath+"/environment/cpu_count",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/properties/cpu_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema40.properties.cpu_count,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data3.node !== undefined){
let data8 = data3.node;
if(typeof data8 !== "string"){
const err23 = {instancePath:instancePath+"/environment/node",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/properties/node/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.node.type,parentSchema:schema40.properties.node,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data3.v8 !== undefined){
let data9 = data3.v8;
if(typeof data9 !== "string"){
const err24 = {instancePath:instancePath+"/environment/v8",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/properties/v8/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.v8.type,parentSchema:schema40.properties.v8,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data3.pinned_cpu !== undefined){
let data10 = data3.pinned_cpu;
if((!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) && (data10 !== null)){
const err25 = {instancePath:instancePath+"/environment/pinned_cpu",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/properties/pinned_cpu/type",keyword:"type",params:{type: schema40.properties.pinned_cpu.type},message:"must be integer,null",schema:schema40.properties.pinned_cpu.type,parentSchema:schema40.properties.pinned_cpu,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data3.further_cpus !== undefined){
let data11 = data3.further_cpus;
if(Array.isArray(data11)){
if(data11.length < 1){
const err26 = {instancePath:instancePath+"/environment/further_cpus",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/properties/further_cpus/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema40.properties.further_cpus,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err27 = {instancePath:instancePath+"/environment/further_cpus/" + i0,schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/properties/further_cpus/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema40.properties.further_cpus.items.type,parentSchema:schema40.properties.further_cpus.items,data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err28 = {instancePath:instancePath+"/environment/further_cpus/" + i0,schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/properties/further_cpus/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema40.properties.further_cpus.items,data:data12};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
}
else {
const err29 = {instancePath:instancePath+"/environment/further_cpus",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/properties/further_cpus/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema40.properties.further_cpus.type,parentSchema:schema40.properties.further_cpus,data:data11};
if(vErrors === null){
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
const err30 = {instancePath:instancePath+"/environment",schemaPath:"perf_delta.v1.schema.json#/$defs/Environment/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.type,parentSchema:schema40,data:data3};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.limit_percent !== undefined){
let data13 = data.limit_percent;
if(!((typeof data13 == "number") && (isFinite(data13)))){
const err31 = {instancePath:instancePath+"/limit_percent",schemaPath:"#/properties/limit_percent/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema64.properties.limit_percent.type,parentSchema:schema64.properties.limit_percent,data:data13};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.runs !== undefined){
let data14 = data.runs;
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
if(!(validate43(data14[i1], {instancePath:instancePath+"/runs/" + i1,parentData:data14,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
}
else {
const err32 = {instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema64.properties.runs.type,parentSchema:schema64.properties.runs,data:data14};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema64.type,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateQualityGates = validate45;
const schema68 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"quality_gates.v1.schema.json","title":"QualityGatesReport","description":"How the quality gates of the budgets file ended, in their order.","type":"object","additionalProperties":false,"required":["schema_version","generated_at_unix_ms","duration_ms","overall_status","gates"],"properties":{"schema_version":{"const":"fj.quality-gates.v1"},"generated_at_unix_ms":{"type":"integer","minimum":0},"duration_ms":{"type":"number","minimum":0},"overall_status":{"enum":["pass","fail","nothing_ran"],"description":"nothing_ran when every gate was skipped: a skipped gate never counts as passed."},"gates":{"type":"array","items":{"oneOf":[{"$ref":"#/$defs/PassedGate"},{"$ref":"#/$defs/FailedGate"},{"$ref":"#/$defs/TimedOutGate"},{"$ref":"#/$defs/SkippedGate"}]}}},"$defs":{"PassedGate":{"title":"PassedGate","type":"object","additionalProperties":false,"required":["status","id","name","command","duration_ms","log_path"],"properties":{"status":{"const":"passed"},"id":{"type":"string"},"name":{"type":"string"},"command":{"type":"string","description":"Replays the gate when run in the repository's root."},"duration_ms":{"type":"number","minimum":0},"log_path":{"type":"string","description":"Relative to the repository's root."}}},"FailedGate":{"title":"FailedGate","type":"object","additionalProperties":false,"required":["status","id","name","command","duration_ms","log_path","detail","output_tail"],"properties":{"status":{"const":"failed"},"id":{"type":"string"},"name":{"type":"string"},"command":{"type":"string","description":"Replays the gate when run in the repository's root."},"duration_ms":{"type":"number","minimum":0},"log_path":{"type":"string","description":"Relative to the repository's root."},"detail":{"type":"string","description":"Completes \"it …\"."},"output_tail":{"type":"string","description":"The end of its output."}}},"TimedOutGate":{"title":"TimedOutGate","type":"object","additionalProperties":false,"required":["status","id","name","command","duration_ms","log_path","max_seconds","output_tail"],"properties":{"status":{"const":"timed_out"},"id":{"type":"string"},"name":{"type":"string"},"command":{"type":"string","description":"Replays the gate when run in the repository's root."},"duration_ms":{"type":"number","minimum":0},"log_path":{"type":"string","description":"Relative to the repository's root."},"max_seconds":{"type":"number"},"output_tail":{"type":"string","description":"The end of its output."}}},"SkippedGate":{"title":"SkippedGate","type":"object","additionalProperties":false,"required":["status","id","name","command","reason"],"properties":{"status":{"const":"skipped"},"id":{"type":"string"},"name":{"type":"string"},"command":{"type":"string"},"reason":{"enum":["asked","earlier_gate_failed"]}}}}};
const schema69 = {"title":"PassedGate","type":"object","additionalProperties":false,"required":["status","id","name","command","duration_ms","log_path"],"properties":{"status":{"const":"passed"},"id":{"type":"string"},"name":{"type":"string"},"command":{"type":"string","description":"Replays the gate when run in the repository's root."},"duration_ms":{"type":"number","minimum":0},"log_path":{"type":"string","description":"Relative to the repository's root."}}};
const schema70 = {"title":"FailedGate","type":"object","additionalProperties":false,"required":["status","id","name","command","duration_ms","log_path","detail","output_tail"],"properties":{"status":{"const":"failed"},"id":{"type":"string"},"name":{"type":"string"},"command":{"type":"string","description":"Replays the gate when run in the repository's root."},"duration_ms":{"type":"number","minimum":0},"log_path":{"type":"string","description":"Relative to the repository's root."},"detail":{"type":"string","description":"Completes \"it …\"."},"output_tail":{"type":"string","description":"The end of its output."}}};
const schema71 = {"title":"TimedOutGate","type":"object","additionalProperties":false,"required":["status","id","name","command","duration_ms","log_path","max_seconds","output_tail"],"properties":{"status":{"const":"timed_out"},"id":{"type":"string"},"name":{"type":"string"},"command":{"type":"string","description":"Replays the gate when run in the repository's root."},"duration_ms":{"type":"number","minimum":0},"log_path":{"type":"string","description":"Relative to the repository's root."},"max_seconds":{"type":"number"},"output_tail":{"type":"string","description":"The end of its output."}}};
const schema72 = {"title":"SkippedGate","type":"object","additionalProperties":false,"required":["status","id","name","command","reason"],"properties":{"status":{"const":"skipped"},"id":{"type":"string"},"name":{"type":"string"},"command":{"type":"string"},"reason":{"enum":["asked","earlier_gate_failed"]}}};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="quality_gates.v1.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate45.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema_version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema_version"},message:"must have required property '"+"schema_version"+"'",schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.generated_at_unix_ms === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "generated_at_unix_ms"},message:"must have required property '"+"generated_at_unix_ms"+"'",schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.duration_ms === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "duration_ms"},message:"must have required property '"+"duration_ms"+"'",schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.overall_status === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "overall_status"},message:"must have required property '"+"overall_status"+"'",schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.gates === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gates"},message:"must have required property '"+"gates"+"'",schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "schema_version") || (key0 === "generated_at_unix_ms")) || (key0 === "duration_ms")) || (key0 === "overall_status")) || (key0 === "gates"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.schema_version !== undefined){
let data0 = data.schema_version;
if("fj.quality-gates.v1" !== data0){
const err6 = {instancePath:instancePath+"/schema_version",schemaPath:"#/properties/schema_version/const",keyword:"const",params:{allowedValue: "fj.quality-gates.v1"},message:"must be equal to constant",schema:"fj.quality-gates.v1",parentSchema:schema68.properties.schema_version,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.generated_at_unix_ms !== undefined){
let data1 = data.generated_at_unix_ms;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/generated_at_unix_ms",schemaPath:"#/properties/generated_at_unix_ms/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema68.properties.generated_at_unix_ms.type,parentSchema:schema68.properties.generated_at_unix_ms,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/generated_at_unix_ms",schemaPath:"#/properties/generated_at_unix_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema68.properties.generated_at_unix_ms,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.duration_ms !== undefined){
let data2 = data.duration_ms;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/duration_ms",schemaPath:"#/properties/duration_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema68.properties.duration_ms,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/duration_ms",schemaPath:"#/properties/duration_ms/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema68.properties.duration_ms.type,parentSchema:schema68.properties.duration_ms,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.overall_status !== undefined){
let data3 = data.overall_status;
if(!(((data3 === "pass") || (data3 === "fail")) || (data3 === "nothing_ran"))){
const err11 = {instancePath:instancePath+"/overall_status",schemaPath:"#/properties/overall_status/enum",keyword:"enum",params:{allowedValues: schema68.properties.overall_status.enum},message:"must be equal to one of the allowed values",schema:schema68.properties.overall_status.enum,parentSchema:schema68.properties.overall_status,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.gates !== undefined){
let data4 = data.gates;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs11 = errors;
let valid3 = false;
let passing0 = null;
const _errs12 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.status === undefined){
const err12 = {instancePath:instancePath+"/gates/" + i0,schemaPath:"#/$defs/PassedGate/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",schema:schema69.required,parentSchema:schema69,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data5.id === undefined){
const err13 = {instancePath:instancePath+"/gates/" + i0,schemaPath:"#/$defs/PassedGate/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema69.required,parentSchema:schema69,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data5.name === undefined){
const err14 = {instancePath:instancePath+"/gates/" + i0,schemaPath:"#/$defs/PassedGate/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema69.required,parentSchema:schema69,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data5.command === undefined){
const err15 = {instancePath:instancePath+"/gates/" + i0,schemaPath:"#/$defs/PassedGate/required",keyword:"required",params:{missingProperty: "command"},message:"must have required property '"+"command"+"'",schema:schema69.required,parentSchema:schema69,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5.duration_ms === undefined){
const err16 = {instancePath:instancePath+"/gates/" + i0,schemaPath:"#/$defs/PassedGate/required",keyword:"required",params:{missingProperty: "duration_ms"},message:"must have required property '"+"duration_ms"+"'",schema:schema69.required,parentSchema:schema69,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data5.log_path === undefined){
const err17 = {instancePath:instancePath+"/gates/" + i0,schemaPath:"#/$defs/PassedGate/required",keyword:"required",params:{missingProperty: "log_path"},message:"must have required property '"+"log_path"+"'",schema:schema69.required,parentSchema:schema69,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key1 in data5){
if(!((((((key1 === "status") || (key1 === "id")) || (key1 === "name")) || (key1 === "command")) || (key1 === "duration_ms")) || (key1 === "log_path"))){
const err18 = {instancePath:instancePath+"/gates/" + i0,schemaPath:"#/$defs/PassedGate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema69,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data5.status !== undefined){
let data6 = data5.status;
if("passed" !== data6){
const err19 = {instancePath:instancePath+"/gates/" + i0+"/status",schemaPath:"#/$defs/PassedGate/properties/status/const",keyword:"const",params:{allowedValue: "passed"},message:"must be equal to constant",schema:"passed",parentSchema:schema69.properties.status,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data5.id !== undefined){
let data7 = data5.id;
if(typeof data7 !== "string"){
const err20 = {instancePath:instancePath+"/gates/" + i0+"/id",schemaPath:"#/$defs/PassedGate/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema69.properties.id.type,parentSchema:schema69.properties.id,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data5.name !== undefined){
let data8 = data5.name;
if(typeof data8 !== "string"){
const err21 = {instancePath:instancePath+"/gates/" + i0+"/name",schemaPath:"#/$defs/PassedGate/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema69.properties.name.type,parentSchema:schema69.properties.name,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data5.command !== undefined){
let data9 = data5.command;
if(typeof data9 !== "string"){
const err22 = {instancePath:instancePath+"/gates/" + i0+"/command",schemaPath:"#/$defs/PassedGate/properties/command/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema69.properties.command.type,parentSchema:schema69.properties.command,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data5.duration_ms !== undefined){
let data10 = data5.duration_ms;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err23 = {instancePath:instancePath+"/gates/" + i0+"/duration_ms",schemaPath:"#/$defs/PassedGate/properties/duration_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema69.properties.duration_ms,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/gates/" + i0+"/duration_ms",schemaPath:"#/$defs/PassedGate/properties/duration_ms/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema69.properties.duration_ms.type,parentSchema:schema69.properties.duration_ms,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data5.log_path !== undefined){
let data11 = data5.log_path;
if(typeof data11 !== "string"){
const err25 = {instancePath:instancePath+"/gates/" + i0+"/log_path",schemaPath:"#/$defs/PassedGate/properties/log_path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema69.properties.log_path.type,parentSchema:schema69.properties.log_path,data:data11};
if(vErrors === null){
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
const err26 = {instancePath:instancePath+"/gates/" + i0,schemaPath:"#/$defs/PassedGate/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema69.type,parentSchema:schema69,data:data5};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid0 = _errs12 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
var props0 = true;
}
const _errs27 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.status === undefined){
const err27 = {instancePath:instancePath+"/gates/" + i0,schemaPath:"#/$defs/FailedGate/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",schema:schema70.required,parentSchema:schema70,data:data5};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data5.id === undefined){
const err28 = {instancePath:instancePath+"/gates/" + i0,schemaPath:"#/$defs/FailedGate/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema70.required,parentSchema:schema70,data:data5};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data5.name === undefined){
const err29 = {instancePath:instancePath+"/gates/" + i0,schemaPath:"#/$defs/FailedGate/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema70.required,parentSchema:schema70,data:data5};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data5.command === undefined){
const err30 = {instancePath:instancePath+"/gates/" + i0,schemaPath:"#/$defs/FailedGate/required",keyword:"required",params:{missingProperty: "command"},message:"must have required property '"+"command"+"'",schema:schema70.required,parentSchema:schema70,data:data5};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data5.duration_ms === undefined){
const err31 = {instancePath:instancePath+"/gates/" + i0,schemaPath:"#/$defs/FailedGate/required",keyword:"required",params:{missingProperty: "duration_ms"},message:"must have required property '"+"duration_ms"+"'",schema:schema70.required,parentSchema:schema70,data:data5};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data5.log_path === undefined){
const err32 = {instancePath:instancePath+"/gates/" + i0,schemaPath:"#/$defs/FailedGate/required",keyword:"required",params:{missingProperty: "log_path"},message:"must have required property '"+"log_path"+"'",schema:schema70.required,parentSchema:schema70,data:data5};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data5.detail === undefined){
const err33 = {instancePath:instancePath+"/gates/" + i0,schemaPath:"#/$defs/FailedGate/required",keyword:"required",params:{missingProperty: "detail"},message:"must have required property '"+"detail"+"'",schema:schema70.required,parentSchema:schema70,data:data5};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data5.output_tail === undefined){
const err34 = {instancePath:instancePath+"/gates/" + i0,schemaPath:"#/$defs/FailedGate/required",keyword:"required",params:{missingProperty: "output_tail"},message:"must have required property '"+"output_tail"+"'",schema:schema70.required,parentSchema:schema70,data:data5};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key2 in data5){
if(!((((((((key2 === "status") || (key2 === "id")) || (key2 === "name")) || (key2 === "command")) || (key2 === "duration_ms")) || (key2 === "log_path")) || (key2 === "detail")) || (key2 === "output_tail"))){
const err35 = {instancePath:instancePath+"/gates/" + i0,schemaPath:"#/$defs/FailedGate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema70,data:data5};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data5.status !== undefined){
let data12 = data5.status;
if("failed" !== data12){
const err36 = {instancePath:instancePath+"/gates/" + i0+"/status",schemaPath:"#/$defs/FailedGate/properties/status/const",keyword:"const",params:{allowedValue: "failed"},message:"must be equal to constant",schema:"failed",parentSchema:schema70.properties.status,data:data12};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data5.id !== undefined){
let data13 = data5.id;
if(typeof data13 !== "string"){
const err37 = {instancePath:instancePath+"/gates/" + i0+"/id",schemaPath:"#/$defs/FailedGate/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema70.properties.id.type,parentSchema:schema70.properties.id,data:data13};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data5.name !== undefined){
let data14 = data5.name;
if(typeof data14 !== "string"){
const err38 = {instancePath:instancePath+"/gates/" + i0+"/name",schemaPath:"#/$defs/FailedGate/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema70.properties.name.type,parentSchema:schema70.properties.name,data:data14};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data5.command !== undefined){
let data15 = data5.command;
if(typeof data15 !== "string"){
const err39 = {instancePath:instancePath+"/gates/" + i0+"/command",schemaPath:"#/$defs/FailedGate/properties/command/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema70.properties.command.type,parentSchema:schema70.properties.command,data:data15};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data5.duration_ms !== undefined){
let data16 = data5.duration_ms;
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
const err40 = {instancePath:instancePath+"/gates/" + i0+"/duration_ms",schemaPath:"#/$defs/FailedGate/properties/duration_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema70.properties.duration_ms,data:data16};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/gates/" + i0+"/duration_ms",schemaPath:"#/$defs/FailedGate/properties/duration_ms/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema70.properties.duration_ms.type,parentSchema:schema70.properties.duration_ms,data:data16};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data5.log_path !== undefined){
let data17 = data5.log_path;
if(typeof data17 !== "string"){
const err42 = {instancePath:instancePath+"/gates/" + i0+"/log_path",schemaPath:"#/$defs/FailedGate/properties/log_path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema70.properties.log_path.type,parentSchema:schema70.properties.log_path,data:data17};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data5.detail !== undefined){
let data18 = data5.detail;
if(typeof data18 !== "string"){
const err43 = {instancePath:instancePath+"/gates/" + i0+"/detail",schemaPath:"#/$defs/FailedGate/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema70.properties.detail.type,parentSchema:schema70.properties.detail,data:data18};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data5.output_tail !== undefined){
let data19 = data5.output_tail;
if(typeof data19 !== "string"){
const err44 = {instancePath:instancePath+"/gates/" + i0+"/output_tail",schemaPath:"#/$defs/FailedGate/properties/output_tail/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema70.properties.output_tail.type,parentSchema:schema70.properties.output_tail,data:data19};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/gates/" + i0,schemaPath:"#/$defs/FailedGate/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema70.type,parentSchema:schema70,data:data5};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid0 = _errs27 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
const _errs46 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.status === undefined){
const err46 = {instancePath:instancePath+"/gates/" + i0,schemaPath:"#/$defs/TimedOutGate/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",schema:schema71.required,parentSchema:schema71,data:data5};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data5.id === undefined){
const err47 = {instancePath:instancePath+"/gates/" + i0,schemaPath:"#/$defs/TimedOutGate/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema71.required,parentSchema:schema71,data:data5};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data5.name === undefined){
const err48 = {instancePath:instancePath+"/gates/" + i0,schemaPath:"#/$defs/TimedOutGate/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema71.required,parentSchema:schema71,data:data5};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data5.command === undefined){
const err49 = {instancePath:instancePath+"/gates/" + i0,schemaPath:"#/$defs/TimedOutGate/required",keyword:"required",params:{missingProperty: "command"},message:"must have required property '"+"command"+"'",schema:schema71.required,parentSchema:schema71,data:data5};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data5.duration_ms === undefined){
const err50 = {instancePath:instancePath+"/gates/" + i0,schemaPath:"#/$defs/TimedOutGate/required",keyword:"required",params:{missingProperty: "duration_ms"},message:"must have required property '"+"duration_ms"+"'",schema:schema71.required,parentSchema:schema71,data:data5};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data5.log_path === undefined){
const err51 = {instancePath:instancePath+"/gates/" + i0,schemaPath:"#/$defs/TimedOutGate/required",keyword:"required",params:{missingProperty: "log_path"},message:"must have required property '"+"log_path"+"'",schema:schema71.required,parentSchema:schema71,data:data5};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data5.max_seconds === undefined){
const err52 = {instancePath:instancePath+"/gates/" + i0,schemaPath:"#/$defs/TimedOutGate/required",keyword:"required",params:{missingProperty: "max_seconds"},message:"must have required property '"+"max_seconds"+"'",schema:schema71.required,parentSchema:schema71,data:data5};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data5.output_tail === undefined){
const err53 = {instancePath:instancePath+"/gates/" + i0,schemaPath:"#/$defs/TimedOutGate/required",keyword:"required",params:{missingProperty: "output_tail"},message:"must have required property '"+"output_tail"+"'",schema:schema71.required,parentSchema:schema71,data:data5};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
for(const key3 in data5){
if(!((((((((key3 === "status") || (key3 === "id")) || (key3 === "name")) || (key3 === "command")) || (key3 === "duration_ms")) || (key3 === "log_path")) || (key3 === "max_seconds")) || (key3 === "output_tail"))){
const err54 = {instancePath:instancePath+"/gates/" + i0,schemaPath:"#/$defs/TimedOutGate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema71,data:data5};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data5.status !== undefined){
let data20 = data5.status;
if("timed_out" !== data20){
const err55 = {instancePath:instancePath+"/gates/" + i0+"/status",schemaPath:"#/$defs/TimedOutGate/properties/status/const",keyword:"const",params:{allowedValue: "timed_out"},message:"must be equal to constant",schema:"timed_out",parentSchema:schema71.properties.status,data:data20};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data5.id !== undefined){
let data21 = data5.id;
if(typeof data21 !== "string"){
const err56 = {instancePath:instancePath+"/gates/" + i0+"/id",schemaPath:"#/$defs/TimedOutGate/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema71.properties.id.type,parentSchema:schema71.properties.id,data:data21};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data5.name !== undefined){
let data22 = data5.name;
if(typeof data22 !== "string"){
const err57 = {instancePath:instancePath+"/gates/" + i0+"/name",schemaPath:"#/$defs/TimedOutGate/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema71.properties.name.type,parentSchema:schema71.properties.name,data:data22};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data5.command !== undefined){
let data23 = data5.command;
if(typeof data23 !== "string"){
const err58 = {instancePath:instancePath+"/gates/" + i0+"/command",schemaPath:"#/$defs/TimedOutGate/properties/command/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema71.properties.command.type,parentSchema:schema71.properties.command,data:data23};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data5.duration_ms !== undefined){
let data24 = data5.duration_ms;
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 0 || isNaN(data24)){
const err59 = {instancePath:instancePath+"/gates/" + i0+"/duration_ms",schemaPath:"#/$defs/TimedOutGate/properties/duration_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema71.properties.duration_ms,data:data24};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/gates/" + i0+"/duration_ms",schemaPath:"#/$defs/TimedOutGate/properties/duration_ms/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema71.properties.duration_ms.type,parentSchema:schema71.properties.duration_ms,data:data24};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data5.log_path !== undefined){
let data25 = data5.log_path;
if(typeof data25 !== "string"){
const err61 = {instancePath:instancePath+"/gates/" + i0+"/log_path",schemaPath:"#/$defs/TimedOutGate/properties/log_path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema71.properties.log_path.type,parentSchema:schema71.properties.log_path,data:data25};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data5.max_seconds !== undefined){
let data26 = data5.max_seconds;
if(!((typeof data26 == "number") && (isFinite(data26)))){
const err62 = {instancePath:instancePath+"/gates/" + i0+"/max_seconds",schemaPath:"#/$defs/TimedOutGate/properties/max_seconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema71.properties.max_seconds.type,parentSchema:schema71.properties.max_seconds,data:data26};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data5.output_tail !== undefined){
let data27 = data5.output_tail;
if(typeof data27 !== "string"){
const err63 = {instancePath:instancePath+"/gates/" + i0+"/output_tail",schemaPath:"#/$defs/TimedOutGate/properties/output_tail/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema71.properties.output_tail.type,parentSchema:schema71.properties.output_tail,data:data27};
if(vErrors === null){
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
const err64 = {instancePath:instancePath+"/gates/" + i0,schemaPath:"#/$defs/TimedOutGate/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema71.type,parentSchema:schema71,data:data5};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
var _valid0 = _errs46 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid3 = true;
passing0 = 2;
if(props0 !== true){
props0 = true;
}
}
const _errs65 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.status === undefined){
const err65 = {instancePath:instancePath+"/gates/" + i0,schemaPath:"#/$defs/SkippedGate/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",schema:schema72.required,parentSchema:schema72,data:data5};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data5.id === undefined){
const err66 = {instancePath:instancePath+"/gates/" + i0,schemaPath:"#/$defs/SkippedGate/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema72.required,parentSchema:schema72,data:data5};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data5.name === undefined){
const err67 = {instancePath:instancePath+"/gates/" + i0,schemaPath:"#/$defs/SkippedGate/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema72.required,parentSchema:schema72,data:data5};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data5.command === undefined){
const err68 = {instancePath:instancePath+"/gates/" + i0,schemaPath:"#/$defs/SkippedGate/required",keyword:"required",params:{missingProperty: "command"},message:"must have required property '"+"command"+"'",schema:schema72.required,parentSchema:schema72,data:data5};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data5.reason === undefined){
const err69 = {instancePath:instancePath+"/gates/" + i0,schemaPath:"#/$defs/SkippedGate/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema72.required,parentSchema:schema72,data:data5};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
for(const key4 in data5){
if(!(((((key4 === "status") || (key4 === "id")) || (key4 === "name")) || (key4 === "command")) || (key4 === "reason"))){
const err70 = {instancePath:instancePath+"/gates/" + i0,schemaPath:"#/$defs/SkippedGate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema72,data:data5};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data5.status !== undefined){
let data28 = data5.status;
if("skipped" !== data28){
const err71 = {instancePath:instancePath+"/gates/" + i0+"/status",schemaPath:"#/$defs/SkippedGate/properties/status/const",keyword:"const",params:{allowedValue: "skipped"},message:"must be equal to constant",schema:"skipped",parentSchema:schema72.properties.status,data:data28};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data5.id !== undefined){
let data29 = data5.id;
if(typeof data29 !== "string"){
const err72 = {instancePath:instancePath+"/gates/" + i0+"/id",schemaPath:"#/$defs/SkippedGate/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema72.properties.id.type,parentSchema:schema72.properties.id,data:data29};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data5.name !== undefined){
let data30 = data5.name;
if(typeof data30 !== "string"){
const err73 = {instancePath:instancePath+"/gates/" + i0+"/name",schemaPath:"#/$defs/SkippedGate/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema72.properties.name.type,parentSchema:schema72.properties.name,data:data30};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data5.command !== undefined){
let data31 = data5.command;
if(typeof data31 !== "string"){
const err74 = {instancePath:instancePath+"/gates/" + i0+"/command",schemaPath:"#/$defs/SkippedGate/properties/command/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema72.properties.command.type,parentSchema:schema72.properties.command,data:data31};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data5.reason !== undefined){
let data32 = data5.reason;
if(!((data32 === "asked") || (data32 === "earlier_gate_failed"))){
const err75 = {instancePath:instancePath+"/gates/" + i0+"/reason",schemaPath:"#/$defs/SkippedGate/properties/reason/enum",keyword:"enum",params:{allowedValues: schema72.properties.reason.enum},message:"must be equal to one of the allowed values",schema:schema72.properties.reason.enum,parentSchema:schema72.properties.reason,data:data32};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/gates/" + i0,schemaPath:"#/$defs/SkippedGate/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema72.type,parentSchema:schema72,data:data5};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
var _valid0 = _errs65 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid3 = true;
passing0 = 3;
if(props0 !== true){
props0 = true;
}
}
}
}
}
if(!valid3){
const err77 = {instancePath:instancePath+"/gates/" + i0,schemaPath:"#/properties/gates/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema68.properties.gates.items.oneOf,parentSchema:schema68.properties.gates.items,data:data5};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err78 = {instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema68.properties.gates.type,parentSchema:schema68.properties.gates,data:data4};
if(vErrors === null){
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
const err79 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema68.type,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateWorkerReply = validate46;
const schema73 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"worker_reply.v1.schema.json","title":"WorkerReply","description":"What a benchmark process may tell the orchestrator. The process runs foreign code.","oneOf":[{"type":"object","additionalProperties":false,"required":["kind","benchmarks","modules","missing"],"properties":{"kind":{"const":"listed"},"benchmarks":{"type":"array","maxItems":100000,"items":{"title":"ListedBenchmark","type":"object","additionalProperties":false,"required":["groups","name"],"properties":{"groups":{"type":"array","items":{"type":"string"},"description":"From the outside in."},"name":{"type":"string"},"place":{"type":"object","description":"Where the suite asks for it.","additionalProperties":false,"required":["path","line"],"properties":{"path":{"type":"string"},"line":{"type":"integer","minimum":1}}}}}},"modules":{"type":"array","maxItems":10000,"items":{"type":"string"},"description":"First-party files that were loaded as code, by their paths from the tree's root."},"missing":{"$ref":"#/$defs/MissingPaths"}}},{"type":"object","additionalProperties":false,"required":["kind","nsPerCall"],"properties":{"kind":{"const":"calibrated"},"nsPerCall":{"type":"number","exclusiveMinimum":0}}},{"type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"enum":["prepared","peer-failed"]}}},{"type":"object","additionalProperties":false,"required":["kind","message"],"properties":{"kind":{"enum":["load-failed","failed"]},"message":{"type":"string"},"missing":{"$ref":"#/$defs/MissingPaths"},"places":{"type":"array","maxItems":20,"description":"Lines that the error's stack names, from the inside out.","items":{"type":"object","additionalProperties":false,"required":["path","line"],"properties":{"path":{"type":"string"},"line":{"type":"integer","minimum":1}}}}}},{"type":"object","additionalProperties":false,"required":["kind","figures"],"properties":{"kind":{"const":"figures"},"figures":{"$ref":"perf_evidence.v1.schema.json#/$defs/SideFigures"}}}],"$defs":{"MissingPaths":{"type":"array","maxItems":200,"items":{"type":"string"},"description":"Paths from the tree's root that the suite looked for and that are not there."}}};
const schema74 = {"type":"array","maxItems":200,"items":{"type":"string"},"description":"Paths from the tree's root that the suite looked for and that are not there."};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="worker_reply.v1.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate46.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema73.oneOf[0].required,parentSchema:schema73.oneOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.benchmarks === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "benchmarks"},message:"must have required property '"+"benchmarks"+"'",schema:schema73.oneOf[0].required,parentSchema:schema73.oneOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.modules === undefined){
const err2 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "modules"},message:"must have required property '"+"modules"+"'",schema:schema73.oneOf[0].required,parentSchema:schema73.oneOf[0],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.missing === undefined){
const err3 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "missing"},message:"must have required property '"+"missing"+"'",schema:schema73.oneOf[0].required,parentSchema:schema73.oneOf[0],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "kind") || (key0 === "benchmarks")) || (key0 === "modules")) || (key0 === "missing"))){
const err4 = {instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema73.oneOf[0],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if("listed" !== data0){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "listed"},message:"must be equal to constant",schema:"listed",parentSchema:schema73.oneOf[0].properties.kind,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.benchmarks !== undefined){
let data1 = data.benchmarks;
if(Array.isArray(data1)){
if(data1.length > 100000){
const err6 = {instancePath:instancePath+"/benchmarks",schemaPath:"#/oneOf/0/properties/benchmarks/maxItems",keyword:"maxItems",params:{limit: 100000},message:"must NOT have more than 100000 items",schema:100000,parentSchema:schema73.oneOf[0].properties.benchmarks,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.groups === undefined){
const err7 = {instancePath:instancePath+"/benchmarks/" + i0,schemaPath:"#/oneOf/0/properties/benchmarks/items/required",keyword:"required",params:{missingProperty: "groups"},message:"must have required property '"+"groups"+"'",schema:schema73.oneOf[0].properties.benchmarks.items.required,parentSchema:schema73.oneOf[0].properties.benchmarks.items,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.name === undefined){
const err8 = {instancePath:instancePath+"/benchmarks/" + i0,schemaPath:"#/oneOf/0/properties/benchmarks/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema73.oneOf[0].properties.benchmarks.items.required,parentSchema:schema73.oneOf[0].properties.benchmarks.items,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data2){
if(!(((key1 === "groups") || (key1 === "name")) || (key1 === "place"))){
const err9 = {instancePath:instancePath+"/benchmarks/" + i0,schemaPath:"#/oneOf/0/properties/benchmarks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema73.oneOf[0].properties.benchmarks.items,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.groups !== undefined){
let data3 = data2.groups;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(typeof data4 !== "string"){
const err10 = {instancePath:instancePath+"/benchmarks/" + i0+"/groups/" + i1,schemaPath:"#/oneOf/0/properties/benchmarks/items/properties/groups/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema73.oneOf[0].properties.benchmarks.items.properties.groups.items.type,parentSchema:schema73.oneOf[0].properties.benchmarks.items.properties.groups.items,data:data4};
if(vErrors === null){
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
const err11 = {instancePath:instancePath+"/benchmarks/" + i0+"/groups",schemaPath:"#/oneOf/0/properties/benchmarks/items/properties/groups/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema73.oneOf[0].properties.benchmarks.items.properties.groups.type,parentSchema:schema73.oneOf[0].properties.benchmarks.items.properties.groups,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.name !== undefined){
let data5 = data2.name;
if(typeof data5 !== "string"){
const err12 = {instancePath:instancePath+"/benchmarks/" + i0+"/name",schemaPath:"#/oneOf/0/properties/benchmarks/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema73.oneOf[0].properties.benchmarks.items.properties.name.type,parentSchema:schema73.oneOf[0].properties.benchmarks.items.properties.name,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.place !== undefined){
let data6 = data2.place;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.path === undefined){
const err13 = {instancePath:instancePath+"/benchmarks/" + i0+"/place",schemaPath:"#/oneOf/0/properties/benchmarks/items/properties/place/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema73.oneOf[0].properties.benchmarks.items.properties.place.required,parentSchema:schema73.oneOf[0].properties.benchmarks.items.properties.place,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data6.line === undefined){
const err14 = {instancePath:instancePath+"/benchmarks/" + i0+"/place",schemaPath:"#/oneOf/0/properties/benchmarks/items/properties/place/required",keyword:"required",params:{missingProperty: "line"},message:"must have required property '"+"line"+"'",schema:schema73.oneOf[0].properties.benchmarks.items.properties.place.required,parentSchema:schema73.oneOf[0].properties.benchmarks.items.properties.place,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key2 in data6){
if(!((key2 === "path") || (key2 === "line"))){
const err15 = {instancePath:instancePath+"/benchmarks/" + i0+"/place",schemaPath:"#/oneOf/0/properties/benchmarks/items/properties/place/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema73.oneOf[0].properties.benchmarks.items.properties.place,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data6.path !== undefined){
let data7 = data6.path;
if(typeof data7 !== "string"){
const err16 = {instancePath:instancePath+"/benchmarks/" + i0+"/place/path",schemaPath:"#/oneOf/0/properties/benchmarks/items/properties/place/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema73.oneOf[0].properties.benchmarks.items.properties.place.properties.path.type,parentSchema:schema73.oneOf[0].properties.benchmarks.items.properties.place.properties.path,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data6.line !== undefined){
let data8 = data6.line;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err17 = {instancePath:instancePath+"/benchmarks/" + i0+"/place/line",schemaPath:"#/oneOf/0/properties/benchmarks/items/properties/place/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema73.oneOf[0].properties.benchmarks.items.properties.place.properties.line.type,parentSchema:schema73.oneOf[0].properties.benchmarks.items.properties.place.properties.line,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
const err18 = {instancePath:instancePath+"/benchmarks/" + i0+"/place/line",schemaPath:"#/oneOf/0/properties/benchmarks/items/properties/place/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema73.oneOf[0].properties.benchmarks.items.properties.place.properties.line,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
}
else {
const err19 = {instancePath:instancePath+"/benchmarks/" + i0+"/place",schemaPath:"#/oneOf/0/properties/benchmarks/items/properties/place/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema73.oneOf[0].properties.benchmarks.items.properties.place.type,parentSchema:schema73.oneOf[0].properties.benchmarks.items.properties.place,data:data6};
if(vErrors === null){
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
const err20 = {instancePath:instancePath+"/benchmarks/" + i0,schemaPath:"#/oneOf/0/properties/benchmarks/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema73.oneOf[0].properties.benchmarks.items.type,parentSchema:schema73.oneOf[0].properties.benchmarks.items,data:data2};
if(vErrors === null){
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
const err21 = {instancePath:instancePath+"/benchmarks",schemaPath:"#/oneOf/0/properties/benchmarks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema73.oneOf[0].properties.benchmarks.type,parentSchema:schema73.oneOf[0].properties.benchmarks,data:data1};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.modules !== undefined){
let data9 = data.modules;
if(Array.isArray(data9)){
if(data9.length > 10000){
const err22 = {instancePath:instancePath+"/modules",schemaPath:"#/oneOf/0/properties/modules/maxItems",keyword:"maxItems",params:{limit: 10000},message:"must NOT have more than 10000 items",schema:10000,parentSchema:schema73.oneOf[0].properties.modules,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
if(typeof data10 !== "string"){
const err23 = {instancePath:instancePath+"/modules/" + i2,schemaPath:"#/oneOf/0/properties/modules/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema73.oneOf[0].properties.modules.items.type,parentSchema:schema73.oneOf[0].properties.modules.items,data:data10};
if(vErrors === null){
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
const err24 = {instancePath:instancePath+"/modules",schemaPath:"#/oneOf/0/properties/modules/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema73.oneOf[0].properties.modules.type,parentSchema:schema73.oneOf[0].properties.modules,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.missing !== undefined){
let data11 = data.missing;
if(Array.isArray(data11)){
if(data11.length > 200){
const err25 = {instancePath:instancePath+"/missing",schemaPath:"#/$defs/MissingPaths/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items",schema:200,parentSchema:schema74,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
let data12 = data11[i3];
if(typeof data12 !== "string"){
const err26 = {instancePath:instancePath+"/missing/" + i3,schemaPath:"#/$defs/MissingPaths/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema74.items.type,parentSchema:schema74.items,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/missing",schemaPath:"#/$defs/MissingPaths/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema74.type,parentSchema:schema74,data:data11};
if(vErrors === null){
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
const err28 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema73.oneOf[0].type,parentSchema:schema73.oneOf[0],data};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = true;
}
const _errs32 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err29 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema73.oneOf[1].required,parentSchema:schema73.oneOf[1],data};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data.nsPerCall === undefined){
const err30 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "nsPerCall"},message:"must have required property '"+"nsPerCall"+"'",schema:schema73.oneOf[1].required,parentSchema:schema73.oneOf[1],data};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
for(const key3 in data){
if(!((key3 === "kind") || (key3 === "nsPerCall"))){
const err31 = {instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema73.oneOf[1],data};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.kind !== undefined){
let data13 = data.kind;
if("calibrated" !== data13){
const err32 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "calibrated"},message:"must be equal to constant",schema:"calibrated",parentSchema:schema73.oneOf[1].properties.kind,data:data13};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.nsPerCall !== undefined){
let data14 = data.nsPerCall;
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 <= 0 || isNaN(data14)){
const err33 = {instancePath:instancePath+"/nsPerCall",schemaPath:"#/oneOf/1/properties/nsPerCall/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema73.oneOf[1].properties.nsPerCall,data:data14};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/nsPerCall",schemaPath:"#/oneOf/1/properties/nsPerCall/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema73.oneOf[1].properties.nsPerCall.type,parentSchema:schema73.oneOf[1].properties.nsPerCall,data:data14};
if(vErrors === null){
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
const err35 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema73.oneOf[1].type,parentSchema:schema73.oneOf[1],data};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var _valid0 = _errs32 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
const _errs38 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err36 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema73.oneOf[2].required,parentSchema:schema73.oneOf[2],data};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key4 in data){
if(!(key4 === "kind")){
const err37 = {instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema73.oneOf[2],data};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.kind !== undefined){
let data15 = data.kind;
if(!((data15 === "prepared") || (data15 === "peer-failed"))){
const err38 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/2/properties/kind/enum",keyword:"enum",params:{allowedValues: schema73.oneOf[2].properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema73.oneOf[2].properties.kind.enum,parentSchema:schema73.oneOf[2].properties.kind,data:data15};
if(vErrors === null){
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
const err39 = {instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema73.oneOf[2].type,parentSchema:schema73.oneOf[2],data};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid0 = _errs38 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
if(props0 !== true){
props0 = true;
}
}
const _errs42 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err40 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema73.oneOf[3].required,parentSchema:schema73.oneOf[3],data};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data.message === undefined){
const err41 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'",schema:schema73.oneOf[3].required,parentSchema:schema73.oneOf[3],data};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
for(const key5 in data){
if(!((((key5 === "kind") || (key5 === "message")) || (key5 === "missing")) || (key5 === "places"))){
const err42 = {instancePath,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema73.oneOf[3],data};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.kind !== undefined){
let data16 = data.kind;
if(!((data16 === "load-failed") || (data16 === "failed"))){
const err43 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/3/properties/kind/enum",keyword:"enum",params:{allowedValues: schema73.oneOf[3].properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema73.oneOf[3].properties.kind.enum,parentSchema:schema73.oneOf[3].properties.kind,data:data16};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.message !== undefined){
let data17 = data.message;
if(typeof data17 !== "string"){
const err44 = {instancePath:instancePath+"/message",schemaPath:"#/oneOf/3/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema73.oneOf[3].properties.message.type,parentSchema:schema73.oneOf[3].properties.message,data:data17};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.missing !== undefined){
let data18 = data.missing;
if(Array.isArray(data18)){
if(data18.length > 200){
const err45 = {instancePath:instancePath+"/missing",schemaPath:"#/$defs/MissingPaths/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items",schema:200,parentSchema:schema74,data:data18};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
const len4 = data18.length;
for(let i4=0; i4<len4; i4++){
let data19 = data18[i4];
if(typeof data19 !== "string"){
const err46 = {instancePath:instancePath+"/missing/" + i4,schemaPath:"#/$defs/MissingPaths/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema74.items.type,parentSchema:schema74.items,data:data19};
if(vErrors === null){
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
const err47 = {instancePath:instancePath+"/missing",schemaPath:"#/$defs/MissingPaths/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema74.type,parentSchema:schema74,data:data18};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.places !== undefined){
let data20 = data.places;
if(Array.isArray(data20)){
if(data20.length > 20){
const err48 = {instancePath:instancePath+"/places",schemaPath:"#/oneOf/3/properties/places/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema73.oneOf[3].properties.places,data:data20};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
const len5 = data20.length;
for(let i5=0; i5<len5; i5++){
let data21 = data20[i5];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.path === undefined){
const err49 = {instancePath:instancePath+"/places/" + i5,schemaPath:"#/oneOf/3/properties/places/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema73.oneOf[3].properties.places.items.required,parentSchema:schema73.oneOf[3].properties.places.items,data:data21};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data21.line === undefined){
const err50 = {instancePath:instancePath+"/places/" + i5,schemaPath:"#/oneOf/3/properties/places/items/required",keyword:"required",params:{missingProperty: "line"},message:"must have required property '"+"line"+"'",schema:schema73.oneOf[3].properties.places.items.required,parentSchema:schema73.oneOf[3].properties.places.items,data:data21};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
for(const key6 in data21){
if(!((key6 === "path") || (key6 === "line"))){
const err51 = {instancePath:instancePath+"/places/" + i5,schemaPath:"#/oneOf/3/properties/places/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema73.oneOf[3].properties.places.items,data:data21};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data21.path !== undefined){
let data22 = data21.path;
if(typeof data22 !== "string"){
const err52 = {instancePath:instancePath+"/places/" + i5+"/path",schemaPath:"#/oneOf/3/properties/places/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema73.oneOf[3].properties.places.items.properties.path.type,parentSchema:schema73.oneOf[3].properties.places.items.properties.path,data:data22};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data21.line !== undefined){
let data23 = data21.line;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err53 = {instancePath:instancePath+"/places/" + i5+"/line",schemaPath:"#/oneOf/3/properties/places/items/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema73.oneOf[3].properties.places.items.properties.line.type,parentSchema:schema73.oneOf[3].properties.places.items.properties.line,data:data23};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 1 || isNaN(data23)){
const err54 = {instancePath:instancePath+"/places/" + i5+"/line",schemaPath:"#/oneOf/3/properties/places/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema73.oneOf[3].properties.places.items.properties.line,data:data23};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
}
else {
const err55 = {instancePath:instancePath+"/places/" + i5,schemaPath:"#/oneOf/3/properties/places/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema73.oneOf[3].properties.places.items.type,parentSchema:schema73.oneOf[3].properties.places.items,data:data21};
if(vErrors === null){
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
const err56 = {instancePath:instancePath+"/places",schemaPath:"#/oneOf/3/properties/places/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema73.oneOf[3].properties.places.type,parentSchema:schema73.oneOf[3].properties.places,data:data20};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema73.oneOf[3].type,parentSchema:schema73.oneOf[3],data};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
var _valid0 = _errs42 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid0 = true;
passing0 = 3;
if(props0 !== true){
props0 = true;
}
}
const _errs62 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err58 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema73.oneOf[4].required,parentSchema:schema73.oneOf[4],data};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data.figures === undefined){
const err59 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "figures"},message:"must have required property '"+"figures"+"'",schema:schema73.oneOf[4].required,parentSchema:schema73.oneOf[4],data};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
for(const key7 in data){
if(!((key7 === "kind") || (key7 === "figures"))){
const err60 = {instancePath,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema73.oneOf[4],data};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.kind !== undefined){
let data24 = data.kind;
if("figures" !== data24){
const err61 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue: "figures"},message:"must be equal to constant",schema:"figures",parentSchema:schema73.oneOf[4].properties.kind,data:data24};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.figures !== undefined){
let data25 = data.figures;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.turn_p50_ns === undefined){
const err62 = {instancePath:instancePath+"/figures",schemaPath:"perf_evidence.v1.schema.json#/$defs/SideFigures/required",keyword:"required",params:{missingProperty: "turn_p50_ns"},message:"must have required property '"+"turn_p50_ns"+"'",schema:schema54.required,parentSchema:schema54,data:data25};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data25.turn_p95_ns === undefined){
const err63 = {instancePath:instancePath+"/figures",schemaPath:"perf_evidence.v1.schema.json#/$defs/SideFigures/required",keyword:"required",params:{missingProperty: "turn_p95_ns"},message:"must have required property '"+"turn_p95_ns"+"'",schema:schema54.required,parentSchema:schema54,data:data25};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data25.pooled_quantiles_ns === undefined){
const err64 = {instancePath:instancePath+"/figures",schemaPath:"perf_evidence.v1.schema.json#/$defs/SideFigures/required",keyword:"required",params:{missingProperty: "pooled_quantiles_ns"},message:"must have required property '"+"pooled_quantiles_ns"+"'",schema:schema54.required,parentSchema:schema54,data:data25};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data25.warmup_turns === undefined){
const err65 = {instancePath:instancePath+"/figures",schemaPath:"perf_evidence.v1.schema.json#/$defs/SideFigures/required",keyword:"required",params:{missingProperty: "warmup_turns"},message:"must have required property '"+"warmup_turns"+"'",schema:schema54.required,parentSchema:schema54,data:data25};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data25.level === undefined){
const err66 = {instancePath:instancePath+"/figures",schemaPath:"perf_evidence.v1.schema.json#/$defs/SideFigures/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'",schema:schema54.required,parentSchema:schema54,data:data25};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
for(const key8 in data25){
if(!((((((key8 === "turn_p50_ns") || (key8 === "turn_p95_ns")) || (key8 === "pooled_quantiles_ns")) || (key8 === "warmup_turns")) || (key8 === "level")) || (key8 === "timer_step_ns"))){
const err67 = {instancePath:instancePath+"/figures",schemaPath:"perf_evidence.v1.schema.json#/$defs/SideFigures/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema54,data:data25};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data25.turn_p50_ns !== undefined){
let data26 = data25.turn_p50_ns;
if(Array.isArray(data26)){
if(data26.length < 1){
const err68 = {instancePath:instancePath+"/figures/turn_p50_ns",schemaPath:"perf_evidence.v1.schema.json#/$defs/SideFigures/properties/turn_p50_ns/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema54.properties.turn_p50_ns,data:data26};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
const len6 = data26.length;
for(let i6=0; i6<len6; i6++){
let data27 = data26[i6];
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 <= 0 || isNaN(data27)){
const err69 = {instancePath:instancePath+"/figures/turn_p50_ns/" + i6,schemaPath:"perf_evidence.v1.schema.json#/$defs/SideFigures/properties/turn_p50_ns/items/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema54.properties.turn_p50_ns.items,data:data27};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/figures/turn_p50_ns/" + i6,schemaPath:"perf_evidence.v1.schema.json#/$defs/SideFigures/properties/turn_p50_ns/items/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema54.properties.turn_p50_ns.items.type,parentSchema:schema54.properties.turn_p50_ns.items,data:data27};
if(vErrors === null){
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
const err71 = {instancePath:instancePath+"/figures/turn_p50_ns",schemaPath:"perf_evidence.v1.schema.json#/$defs/SideFigures/properties/turn_p50_ns/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema54.properties.turn_p50_ns.type,parentSchema:schema54.properties.turn_p50_ns,data:data26};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data25.turn_p95_ns !== undefined){
let data28 = data25.turn_p95_ns;
if(Array.isArray(data28)){
if(data28.length < 1){
const err72 = {instancePath:instancePath+"/figures/turn_p95_ns",schemaPath:"perf_evidence.v1.schema.json#/$defs/SideFigures/properties/turn_p95_ns/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema54.properties.turn_p95_ns,data:data28};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
const len7 = data28.length;
for(let i7=0; i7<len7; i7++){
let data29 = data28[i7];
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 <= 0 || isNaN(data29)){
const err73 = {instancePath:instancePath+"/figures/turn_p95_ns/" + i7,schemaPath:"perf_evidence.v1.schema.json#/$defs/SideFigures/properties/turn_p95_ns/items/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema54.properties.turn_p95_ns.items,data:data29};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/figures/turn_p95_ns/" + i7,schemaPath:"perf_evidence.v1.schema.json#/$defs/SideFigures/properties/turn_p95_ns/items/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema54.properties.turn_p95_ns.items.type,parentSchema:schema54.properties.turn_p95_ns.items,data:data29};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath:instancePath+"/figures/turn_p95_ns",schemaPath:"perf_evidence.v1.schema.json#/$defs/SideFigures/properties/turn_p95_ns/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema54.properties.turn_p95_ns.type,parentSchema:schema54.properties.turn_p95_ns,data:data28};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data25.pooled_quantiles_ns !== undefined){
let data30 = data25.pooled_quantiles_ns;
if(Array.isArray(data30)){
if(data30.length > 21){
const err76 = {instancePath:instancePath+"/figures/pooled_quantiles_ns",schemaPath:"perf_evidence.v1.schema.json#/$defs/SideFigures/properties/pooled_quantiles_ns/maxItems",keyword:"maxItems",params:{limit: 21},message:"must NOT have more than 21 items",schema:21,parentSchema:schema54.properties.pooled_quantiles_ns,data:data30};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data30.length < 21){
const err77 = {instancePath:instancePath+"/figures/pooled_quantiles_ns",schemaPath:"perf_evidence.v1.schema.json#/$defs/SideFigures/properties/pooled_quantiles_ns/minItems",keyword:"minItems",params:{limit: 21},message:"must NOT have fewer than 21 items",schema:21,parentSchema:schema54.properties.pooled_quantiles_ns,data:data30};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
const len8 = data30.length;
for(let i8=0; i8<len8; i8++){
let data31 = data30[i8];
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 <= 0 || isNaN(data31)){
const err78 = {instancePath:instancePath+"/figures/pooled_quantiles_ns/" + i8,schemaPath:"perf_evidence.v1.schema.json#/$defs/SideFigures/properties/pooled_quantiles_ns/items/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema54.properties.pooled_quantiles_ns.items,data:data31};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/figures/pooled_quantiles_ns/" + i8,schemaPath:"perf_evidence.v1.schema.json#/$defs/SideFigures/properties/pooled_quantiles_ns/items/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema54.properties.pooled_quantiles_ns.items.type,parentSchema:schema54.properties.pooled_quantiles_ns.items,data:data31};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/figures/pooled_quantiles_ns",schemaPath:"perf_evidence.v1.schema.json#/$defs/SideFigures/properties/pooled_quantiles_ns/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema54.properties.pooled_quantiles_ns.type,parentSchema:schema54.properties.pooled_quantiles_ns,data:data30};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data25.warmup_turns !== undefined){
let data32 = data25.warmup_turns;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err81 = {instancePath:instancePath+"/figures/warmup_turns",schemaPath:"perf_evidence.v1.schema.json#/$defs/SideFigures/properties/warmup_turns/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema54.properties.warmup_turns.type,parentSchema:schema54.properties.warmup_turns,data:data32};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 0 || isNaN(data32)){
const err82 = {instancePath:instancePath+"/figures/warmup_turns",schemaPath:"perf_evidence.v1.schema.json#/$defs/SideFigures/properties/warmup_turns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema54.properties.warmup_turns,data:data32};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
if(data25.level !== undefined){
let data33 = data25.level;
if(typeof data33 !== "boolean"){
const err83 = {instancePath:instancePath+"/figures/level",schemaPath:"perf_evidence.v1.schema.json#/$defs/SideFigures/properties/level/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema54.properties.level.type,parentSchema:schema54.properties.level,data:data33};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data25.timer_step_ns !== undefined){
let data34 = data25.timer_step_ns;
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 <= 0 || isNaN(data34)){
const err84 = {instancePath:instancePath+"/figures/timer_step_ns",schemaPath:"perf_evidence.v1.schema.json#/$defs/SideFigures/properties/timer_step_ns/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema54.properties.timer_step_ns,data:data34};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/figures/timer_step_ns",schemaPath:"perf_evidence.v1.schema.json#/$defs/SideFigures/properties/timer_step_ns/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema54.properties.timer_step_ns.type,parentSchema:schema54.properties.timer_step_ns,data:data34};
if(vErrors === null){
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
const err86 = {instancePath:instancePath+"/figures",schemaPath:"perf_evidence.v1.schema.json#/$defs/SideFigures/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema54.type,parentSchema:schema54,data:data25};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
else {
const err87 = {instancePath,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema73.oneOf[4].type,parentSchema:schema73.oneOf[4],data};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
var _valid0 = _errs62 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 4];
}
else {
if(_valid0){
valid0 = true;
passing0 = 4;
if(props0 !== true){
props0 = true;
}
}
}
}
}
}
if(!valid0){
const err88 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema73.oneOf,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate46.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate46.evaluated = {"dynamicProps":true,"dynamicItems":false};

