import { crc32, deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allowedKind, type FileKind, sniff } from './sniff.ts'

const bytes = (text: string) => Buffer.from(text, 'latin1')
const KINDS: FileKind[] = ['image', 'voice', 'video', 'document']

/** A real ZIP of the given entries, with its central directory; compressed, or holding `stored`. */
function zip(names: string[], stored?: Buffer): Buffer {
  const local: Buffer[] = []
  const central: Buffer[] = []
  let at = 0
  for (const name of names) {
    const text = stored ?? Buffer.from(`content of ${name}`)
    const data = stored ?? deflateRawSync(text)
    const entry = Buffer.alloc(26)
    entry.writeUInt16LE(20, 0)
    entry.writeUInt16LE(stored ? 0 : 8, 4)
    entry.writeUInt32LE(crc32(text), 10)
    entry.writeUInt32LE(data.length, 14)
    entry.writeUInt32LE(text.length, 18)
    entry.writeUInt16LE(name.length, 22)
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(at, 10)
    const piece = Buffer.concat([bytes('PK\x03\x04'), entry, bytes(name), data])
    central.push(bytes('PK\x01\x02'), Buffer.of(20, 0), entry, tail, bytes(name))
    local.push(piece)
    at += piece.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(names.length, 4)
  end.writeUInt16LE(names.length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...local, directory, bytes('PK\x05\x06'), end])
}

function ole(stream: string, ...more: string[]): Buffer {
  const names = [stream, ...more].map((name) => Buffer.from(name, 'utf16le'))
  return Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), ...names])
}

const bitmap = Buffer.concat([
  bytes('BM'),
  Buffer.alloc(12),
  Buffer.of(40, 0, 0, 0),
  Buffer.alloc(50),
])
const oggPage = (mark: string) => bytes(`OggS${'\0'.repeat(24)}${mark}`)

const KNOWN: [string, Buffer, string, FileKind | undefined][] = [
  ['jpeg', bytes('\xff\xd8\xff\xe0\0\x10JFIF'), 'jpg', 'image'],
  ['png', bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), 'png', 'image'],
  ['gif', bytes('GIF89a\x01\0\x01\0'), 'gif', 'image'],
  ['webp', bytes('RIFF\x24\0\0\0WEBPVP8 '), 'webp', 'image'],
  ['bmp', bitmap, 'bmp', 'image'],
  ['heic', bytes('\0\0\0\x18ftypheic\0\0\0\0mif1'), 'heic', undefined],
  ['mp3 with a tag', bytes('ID3\x04\0\0'), 'mp3', 'voice'],
  ['mp3 frame', Buffer.of(0xff, 0xfb, 0x90, 0x64), 'mp3', 'voice'],
  ['wav', bytes('RIFF\x24\0\0\0WAVEfmt '), 'wav', 'voice'],
  ['amr', bytes('#!AMR\n\x3c'), 'amr', 'voice'],
  ['opus', oggPage('OpusHead'), 'ogg', 'voice'],
  ['theora', oggPage('\x80theora'), 'ogv', 'video'],
  ['m4a', bytes('\0\0\0\x18ftypM4A \0\0\0\0'), 'm4a', 'voice'],
  ['mp4', bytes('\0\0\0\x18ftypisom\0\0\0\0'), 'mp4', 'video'],
  ['mov', bytes('\0\0\0\x14ftypqt  \0\0\0\0'), 'mov', 'video'],
  ['webm', bytes('\x1a\x45\xdf\xa3\x9f\x42\x86\x81\x01\x42\x82\x84webm'), 'webm', 'video'],
  ['pdf', bytes('%PDF-1.7\n'), 'pdf', 'document'],
  ['docx', zip(['[Content_Types].xml', '_rels/.rels', 'word/document.xml']), 'docx', 'document'],
  ['xlsx', zip(['[Content_Types].xml', 'xl/workbook.xml']), 'xlsx', 'document'],
  ['pptx', zip(['[Content_Types].xml', 'ppt/presentation.xml']), 'pptx', 'document'],
  ['ofd', zip(['OFD.xml', 'Doc_0/Document.xml']), 'ofd', 'document'],
  ['doc', ole('WordDocument'), 'doc', 'document'],
  ['xls', ole('Workbook'), 'xls', 'document'],
  ['zip', zip(['a.txt', 'word/document.xml']), 'zip', undefined],
  ['nothing', Buffer.alloc(0), 'bin', undefined],
  ['text', Buffer.from('BM 您好，我想咨询……'), 'bin', undefined],
  ['utf-16 text', Buffer.from('\ufeffHello', 'utf16le'), 'bin', undefined],
  ['matroska', bytes('\x1a\x45\xdf\xa3\x93\x42\x82\x88matroska'), 'bin', undefined],
]

describe('sniff', () => {
  it.each(KNOWN)('knows %s', (_name, content, extension, kind) => {
    const found = sniff(content)
    expect(found).toMatchObject({ extension, unsafe: false })
    expect(KINDS.filter((each) => allowedKind(found, each))).toEqual(kind ? [kind] : [])
  })

  it.each<[string, Buffer]>([
    ['html', Buffer.from('\n <!DOCTYPE html><p>')],
    ['html', Buffer.from('<SCRIPT>alert(1)</SCRIPT>')],
    ['html', Buffer.from('<!-- a comment --><html>')],
    ['html', Buffer.from('\ufeff<html>')],
    ['html', Buffer.from('\ufeff<html>', 'utf16le')],
    ['html', Buffer.from('<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>')],
    ['svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>')],
    ['svg', Buffer.from('<?xml version="1.0"?>\n<!-- x --><svg:svg xmlns:svg="…"/>')],
    ['xml', Buffer.from('<?xml version="1.0"?><note/>')],
    ['docx', zip(['[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin'])],
    ['doc', ole('WordDocument', '_VBA_PROJECT')],
  ])('flags as unsafe: %s', (extension, content) => {
    const found = sniff(content)
    expect(found).toMatchObject({ extension, unsafe: true })
    expect(KINDS.some((kind) => allowedKind(found, kind))).toBe(false)
  })

  it('does not believe entries that only pretend inside another one', () => {
    const inner = zip(['[Content_Types].xml', 'word/document.xml'])
    expect(sniff(zip(['plain.bin'], inner)).extension).toBe('zip')
  })

  it('knows an office file by its beginning alone', () => {
    const names = ['[Content_Types].xml', 'xl/workbook.xml', ...Array(50).fill('xl/x.xml')]
    expect(sniff(zip(names).subarray(0, 300)).extension).toBe('xlsx')
  })

  it('never throws and never reads beyond what it was given', () => {
    const heads = KNOWN.map(([, content]) => content)
    fc.assert(
      fc.property(
        fc.constantFrom(...heads),
        fc.nat(80),
        fc.uint8Array({ maxLength: 120 }),
        (head, keep, tail) => {
          expect(sniff(Buffer.concat([head.subarray(0, keep), tail])).type).toMatch(/^[a-z]+\//)
        },
      ),
      { numRuns: 2000 },
    )
  })
})
