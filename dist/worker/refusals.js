// build/gate/measure/worker/refusals.js
/** Sentences for suites that run elsewhere: the errors in which they end on Node do not say so. */
const refused = "SuiteRefused";
/** Its message is a whole sentence. `code` as of the error in its place, by which suites tell errors apart. */
function refusal(message, cause) {
	const code = cause?.code;
	return Object.assign(new Error(message, { cause }), { name: refused }, code ? { code } : {});
}
export { refusal as t };
