import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

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

/** An entry as a hostile hand writes it: any name, any mode, any size declared. */
export interface ZipEntry {
  readonly name: string;
  readonly content: Buffer | string;
  /** As in `ls -l`, such as 0o120777 for a link. */
  readonly mode?: number;
  /** What the archive says the size is. */
  readonly declaredSize?: number;
}

/** An archive of these entries in this order, deflated, as the tools write it or not. */
export function writeZip(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, content, mode = 0o100644, declaredSize } of entries) {
    const bytes = Buffer.from(content);
    const [packed, path] = [deflateRawSync(bytes), Buffer.from(name, 'utf8')];
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    // Names are UTF-8, contents deflated.
    common.writeUInt16LE(0x0800, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(declaredSize ?? bytes.length, 18);
    common.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, path, packed]);
    const more = Buffer.alloc(14);
    more.writeUInt32LE((mode << 16) >>> 0, 6);
    more.writeUInt32LE(at, 10);
    // Made on Unix: only then does the mode count.
    const head = Buffer.from([0x50, 0x4b, 0x01, 0x02, 20, 3]);
    directory.push(Buffer.concat([head, common, more, path]));
    parts.push(local);
    at += local.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, ...directory, end]);
}
