/** A listing of many thousand benchmarks is shorter. */
const maxLine = 16 * 1024 * 1024;
/** Calls back with each line of a stream of text; a line that never ends is cut, so memory is bounded. */
export function readLines(stream, onLine) {
    let pending = '';
    stream.setEncoding('utf8');
    stream.on('data', (chunk) => {
        const lines = (pending + chunk).split('\n');
        pending = lines.pop() ?? '';
        for (const line of lines)
            onLine(line);
        if (pending.length <= maxLine)
            return;
        onLine(pending);
        pending = '';
    });
}
