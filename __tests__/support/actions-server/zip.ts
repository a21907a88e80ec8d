import { inflateRawSync } from 'node:zlib';

/** The files of a small zip archive, by path, read from its central directory. */
export function readZip(archive: Buffer): Record<string, Buffer> {
  const files: Record<string, Buffer> = {};
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0) return files;
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, size] = [archive.readUInt16LE(at + 10), archive.readUInt32LE(at + 20)];
    const lengths = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset));
    const [nameLength = 0, extraLength = 0, commentLength = 0] = lengths;
    const name = archive.subarray(at + 46, at + 46 + nameLength).toString('utf8');
    const local = archive.readUInt32LE(at + 42);
    const skipped = archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const start = local + 30 + skipped;
    const bytes = archive.subarray(start, start + size);
    files[name.replace(/^\//, '')] = method === 0 ? bytes : inflateRawSync(bytes);
    at += 46 + nameLength + extraLength + commentLength;
  }
  return files;
}
