import { crc32 } from 'node:zlib';

const storedMethod = 0;
const version = 20;
/** 1980-01-01, the earliest time the format has: equal content gives equal bytes. */
const dosDate = 0x21;

type Field = readonly [bytes: 2 | 4, value: number];

function pack(fields: readonly Field[]): Buffer {
  const buffer = Buffer.alloc(fields.reduce((sum, [bytes]) => sum + bytes, 0));
  let offset = 0;
  for (const [bytes, value] of fields) offset = buffer.writeUIntLE(value, offset, bytes);
  return buffer;
}

/** A ZIP archive of one stored file (PKWARE APPNOTE 4.3): what the artifact service and GitHub's download expect. */
export function zipOneFile(name: string, content: Uint8Array): Buffer {
  const fileName = Buffer.from(name, 'utf8');
  const common: Field[] = [
    [2, version],
    [2, 0],
    [2, storedMethod],
    [2, 0],
    [2, dosDate],
    [4, crc32(content)],
    [4, content.byteLength],
    [4, content.byteLength],
    [2, fileName.length],
    [2, 0],
  ];
  const local = Buffer.concat([pack([[4, 0x04034b50], ...common]), fileName, content]);
  const central = Buffer.concat([
    pack([[4, 0x02014b50], [2, version], ...common, [2, 0], [2, 0], [2, 0], [4, 0], [4, 0]]),
    fileName,
  ]);
  const end = pack([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, 1],
    [2, 1],
    [4, central.length],
    [4, local.length],
    [2, 0],
  ]);
  return Buffer.concat([local, central, end]);
}
