/** A PDF around some objects. */
export function pdf(...objects: string[]): Uint8Array {
  const numbered = objects.map((object, index) => `${index + 2} 0 obj\n${object}\nendobj\n`).join('');
  const start = '%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n';
  return new TextEncoder().encode(`${start}${numbered}trailer\n<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n`);
}

/** A file in an archive. */
interface Member {
  readonly name: string;
  readonly text?: string;
  readonly locked?: boolean;
  /** Bytes that it claims to have when unpacked. */
  readonly size?: number;
}

/** A ZIP file, not packed. Source: PKWARE APPNOTE 6.3.10. */
export function zip(...members: Member[]): Uint8Array {
  const bodies: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const { name, text = '', locked = false, size = text.length } of members) {
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(locked ? 1 : 0, 6);
    head.writeUInt32LE(text.length, 18);
    head.writeUInt32LE(size, 22);
    head.writeUInt16LE(name.length, 26);
    const body = Buffer.concat([head, Buffer.from(name), Buffer.from(text)]);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(locked ? 1 : 0, 8);
    entry.writeUInt32LE(text.length, 20);
    entry.writeUInt32LE(size, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    bodies.push(body);
    list.push(entry, Buffer.from(name));
    offset += body.length;
  }
  const directory = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...bodies, directory, end]));
}

const contents = {
  docx: [{ name: '[Content_Types].xml' }, { name: 'word/document.xml' }],
  xlsx: [{ name: '[Content_Types].xml' }, { name: 'xl/workbook.xml' }],
  odt: [{ name: 'mimetype', text: 'application/vnd.oasis.opendocument.text' }, { name: 'content.xml' }],
  ods: [{ name: 'mimetype', text: 'application/vnd.oasis.opendocument.spreadsheet' }, { name: 'content.xml' }],
} as const;

/** The smallest file that counts as one of an office. */
export function officeFile(kind: keyof typeof contents, ...more: Member[]): Uint8Array {
  return zip(...contents[kind], ...more);
}
