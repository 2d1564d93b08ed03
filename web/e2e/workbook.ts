import { crc32, inflateRawSync } from 'node:zlib';

/*
 * Just enough of .xlsx, a zip of XML parts, to write a list as a spreadsheet program would and to read what the server
 * wrote: nothing in the web's packages can, and a package for two tests is one too many.
 */

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const DEFLATED = 8;

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEETS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PARTS = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A workbook of one sheet; every cell is a text. */
export function workbook(rows: string[][]): Buffer {
  return zip({
    '[Content_Types].xml':
      `${XML}<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${PARTS}.sheet.main+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${PARTS}.styles+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${PARTS}.worksheet+xml"/></Types>`,
    '_rels/.rels': relations({ rId1: ['officeDocument', 'xl/workbook.xml'] }),
    'xl/workbook.xml':
      `${XML}<workbook xmlns="${SHEETS}" xmlns:r="${OFFICE}"><sheets>` +
      '<sheet name="Danh sách" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': relations({
      rId1: ['worksheet', 'worksheets/sheet1.xml'],
      rId2: ['styles', 'styles.xml'],
    }),
    'xl/styles.xml':
      `${XML}<styleSheet xmlns="${SHEETS}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills>` +
      '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
      '<cellXfs count="1"><xf/></cellXfs></styleSheet>',
    'xl/worksheets/sheet1.xml': `${XML}<worksheet xmlns="${SHEETS}"><sheetData>${rows.map(row).join('')}</sheetData></worksheet>`,
  });
}

function relations(all: Record<string, [type: string, target: string]>): string {
  const each = Object.entries(all).map(
    ([id, [type, target]]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

function row(cells: string[], index: number): string {
  const each = cells.map((text, column) => {
    const place = String.fromCharCode('A'.charCodeAt(0) + column) + String(index + 1);
    return text === '' ? '' : `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
  });
  return `<row r="${index + 1}">${each.join('')}</row>`;
}

/** Files side by side, none of them packed. */
function zip(files: Record<string, string>): Buffer {
  const before: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(files)) {
    const path = Buffer.from(name);
    const content = Buffer.from(text);
    // version, flags, method, time, date, checksum, two lengths, length of the name, no extra field
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(0x21, 8);
    facts.writeUInt32LE(crc32(content), 10);
    facts.writeUInt32LE(content.length, 14);
    facts.writeUInt32LE(content.length, 18);
    facts.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([int32(LOCAL), facts, path, content]);
    directory.push(Buffer.concat([int32(CENTRAL), int16(20), facts, Buffer.alloc(10), int32(at), path]));
    before.push(local);
    at += local.length;
  }
  const central = Buffer.concat(directory);
  const many = int16(directory.length);
  const end = Buffer.concat([int32(END), int32(0), many, many, int32(central.length), int32(at), int16(0)]);
  return Buffer.concat([...before, central, end]);
}

function int16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** The sheets of a workbook by name: rows of what stands in their cells, numbers as they are written. */
export function sheetsOf(content: Buffer): Record<string, string[][]> {
  const parts = unzip(content);
  const part = (name: string) => {
    const bytes = parts.get(name);
    if (!bytes) throw new Error(`${name} is missing among ${[...parts.keys()].join(', ')}`);
    return bytes.toString();
  };
  const shared = [...(parts.get('xl/sharedStrings.xml')?.toString() ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(textOf);
  const targets = new Map(
    [...part('xl/_rels/workbook.xml.rels').matchAll(/<Relationship [^>]*>/g)].map(([tag]) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target').replace(/^\/xl\//, ''),
    ]),
  );
  const sheets = [...part('xl/workbook.xml').matchAll(/<sheet [^>]*>/g)].map(([tag]) => {
    const rows = part(`xl/${targets.get(attribute(tag, 'r:id')) ?? ''}`).matchAll(/<row[ >].*?<\/row>/gs);
    return [attribute(tag, 'name'), [...rows].map(([text]) => cellsOf(text, shared))] as const;
  });
  return Object.fromEntries(sheets);
}

function cellsOf(row: string, shared: string[]): string[] {
  return [...row.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(([, attributes = '', inner = '']) => {
    if (/t="s"/.test(attributes)) return shared[Number(/<v>(\d+)<\/v>/.exec(inner)?.[1])] ?? '';
    return /<v>(.*?)<\/v>/s.exec(inner)?.[1] ?? textOf(['', inner]);
  });
}

function textOf([, inner = '']: readonly string[]): string {
  return [...inner.matchAll(/<t[^>]*>(.*?)<\/t>/gs)]
    .map(([, text = '']) => text)
    .join('')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

function attribute(tag: string, name: string): string {
  return new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

/** The files of a zip, found as every program finds them: by the directory at its end, checksums compared. */
function unzip(content: Buffer): Map<string, Buffer> {
  const end = content.lastIndexOf(int32(END));
  if (end < 0) throw new Error('not a zip file');
  const files = new Map<string, Buffer>();
  let at = content.readUInt32LE(end + 16);
  for (let left = content.readUInt16LE(end + 10); left > 0; left--) {
    if (content.readUInt32LE(at) !== CENTRAL) throw new Error('the directory of the zip file is broken');
    const lengths = [28, 30, 32].map((place) => content.readUInt16LE(at + place));
    const [nameLength = 0] = lengths;
    const name = content.toString('utf8', at + 46, at + 46 + nameLength);
    files.set(name, fileAt(content, at, name));
    at += 46 + lengths.reduce((sum, length) => sum + length, 0);
  }
  return files;
}

function fileAt(content: Buffer, entry: number, name: string): Buffer {
  const local = content.readUInt32LE(entry + 42);
  const from = local + 30 + content.readUInt16LE(local + 26) + content.readUInt16LE(local + 28);
  const packed = content.subarray(from, from + content.readUInt32LE(entry + 20));
  const bytes = content.readUInt16LE(entry + 10) === DEFLATED ? inflateRawSync(packed) : packed;
  if (crc32(bytes) !== content.readUInt32LE(entry + 16)) throw new Error(`${name} is damaged`);
  return bytes;
}
