import { crc32, inflateRawSync } from 'node:zlib';
import { MalformedAnswer } from './decode.ts';

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localHeader = 0x04034b50;
const maxEntries = 10_000;

type Entry = {
  readonly path: string;
  readonly method: number;
  readonly checksum: number;
  readonly packedBytes: number;
  readonly bytes: number;
  readonly offset: number;
};

function directoryAt(zip: Buffer): { readonly offset: number; readonly entries: number } {
  const earliest = Math.max(0, zip.length - 22 - 0xffff);
  for (let at = zip.length - 22; at >= earliest; at -= 1)
    if (zip.readUInt32LE(at) === endOfDirectory)
      return { offset: zip.readUInt32LE(at + 16), entries: zip.readUInt16LE(at + 10) };
  throw new MalformedAnswer('the archive has no directory: it is no zip file, or was cut short');
}

function entryAt(zip: Buffer, at: number): { readonly entry: Entry; readonly next: number } {
  if (zip.readUInt32LE(at) !== directoryEntry) throw new MalformedAnswer('the archive directory is damaged');
  const nameBytes = zip.readUInt16LE(at + 28);
  const rest = zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  const entry = {
    path: zip.toString('utf8', at + 46, at + 46 + nameBytes),
    method: zip.readUInt16LE(at + 10),
    checksum: zip.readUInt32LE(at + 16),
    packedBytes: zip.readUInt32LE(at + 20),
    bytes: zip.readUInt32LE(at + 24),
    offset: zip.readUInt32LE(at + 42),
  };
  return { entry, next: at + 46 + nameBytes + rest };
}

function contentOf(zip: Buffer, entry: Entry): Buffer {
  if (zip.readUInt32LE(entry.offset) !== localHeader)
    throw new MalformedAnswer(`${entry.path} is not where the archive directory says`);
  const start = entry.offset + 30 + zip.readUInt16LE(entry.offset + 26) + zip.readUInt16LE(entry.offset + 28);
  const packed = zip.subarray(start, start + entry.packedBytes);
  if (entry.method !== 0 && entry.method !== 8)
    throw new MalformedAnswer(`${entry.path} is packed by method ${entry.method}, which is not known`);
  // The output is capped by what the directory promised: a bomb cannot unpack to more.
  const content =
    entry.method === 0
      ? Buffer.from(packed)
      : inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.bytes) });
  if (content.length !== entry.bytes || crc32(content) !== entry.checksum)
    throw new MalformedAnswer(`${entry.path} does not match its checksum`);
  return content;
}

/**
 * The files of a zip archive by path; folders are left out.
 *
 * @param maxBytes cap on the unpacked size of all files together
 * @throws MalformedAnswer for anything but a plain, whole archive within the cap
 */
export function unzip(archive: Uint8Array, maxBytes: number): ReadonlyMap<string, Uint8Array> {
  const zip = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  try {
    const directory = directoryAt(zip);
    if (directory.entries > maxEntries) throw new MalformedAnswer(`more than ${maxEntries} files`);
    const files = new Map<string, Uint8Array>();
    let left = maxBytes;
    for (let at = directory.offset, index = 0; index < directory.entries; index += 1) {
      const { entry, next } = entryAt(zip, at);
      at = next;
      left -= entry.bytes;
      if (left < 0) throw new MalformedAnswer(`unpacks to more than ${maxBytes} bytes`);
      if (!entry.path.endsWith('/')) files.set(entry.path, contentOf(zip, entry));
    }
    return files;
  } catch (error) {
    if (error instanceof MalformedAnswer) throw error;
    throw new MalformedAnswer('the archive is damaged', { cause: error });
  }
}
