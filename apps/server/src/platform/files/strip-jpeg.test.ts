import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readOrientation, writeOrientation } from './orientation.ts'
import { stripJpeg } from './strip-jpeg.ts'

const PLACE = 'N31d14m12s-E121d29m'
const latin = (text: string) => Buffer.from(text, 'latin1')

function segment(code: number, ...body: (Buffer | string)[]): Buffer {
  const data = Buffer.concat(body.map((part) => (typeof part === 'string' ? latin(part) : part)))
  const head = Buffer.of(0xff, code, 0, 0)
  head.writeUInt16BE(data.length + 2, 2)
  return Buffer.concat([head, data])
}

/** Exif as a phone writes it: orientation among others, and the place behind. */
function exif(orientation: number, order: 'II' | 'MM' = 'II'): Buffer {
  const tiff = Buffer.alloc(8 + 2 + 2 * 12)
  const short = (value: number, at: number) =>
    order === 'II' ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at)
  const long = (value: number, at: number) =>
    order === 'II' ? tiff.writeUInt32LE(value, at) : tiff.writeUInt32BE(value, at)
  tiff.write(order, 0, 'latin1')
  short(42, 2)
  long(8, 4)
  short(2, 8)
  for (const [index, [tag, type, value]] of [
    [0x0100, 3, 640],
    [0x0112, 3, orientation],
  ].entries()) {
    short(tag ?? 0, 10 + index * 12)
    short(type ?? 0, 12 + index * 12)
    long(1, 14 + index * 12)
    short(value ?? 0, 18 + index * 12)
  }
  return segment(0xe1, 'Exif\0\0', tiff, PLACE)
}

/** What a decoder goes by, read independently of the code under test. */
function walk(jpeg: Buffer): { codes: number[]; scans: Buffer[]; exif: Buffer | undefined } {
  const codes: number[] = []
  const scans: Buffer[] = []
  let found: Buffer | undefined
  let at = 2
  expect(jpeg.subarray(0, 2)).toEqual(Buffer.of(0xff, 0xd8))
  while (at < jpeg.length) {
    while (jpeg[at] === 0xff && jpeg[at + 1] === 0xff) at++
    const code = jpeg[at + 1] ?? -1
    expect(jpeg[at]).toBe(0xff)
    codes.push(code)
    if (code === 0xd9) break
    const end = at + 2 + jpeg.readUInt16BE(at + 2)
    if (jpeg.toString('latin1', at + 4, at + 8) === 'Exif') found = jpeg.subarray(at + 10, end)
    at = end
    if (code !== 0xda) continue
    const from = at
    while (!(jpeg[at] === 0xff && !/^(0|25[5]|20[89]|21[0-5])$/.test(String(jpeg[at + 1])))) at++
    scans.push(jpeg.subarray(from, at))
  }
  expect(at + 2).toBe(jpeg.length)
  return { codes, scans, exif: found }
}

const needed = [
  segment(0xdb, Buffer.alloc(65, 1)),
  segment(0xc0, Buffer.of(8, 0, 16, 0, 16, 1, 1, 0x11, 0)),
  segment(0xc4, Buffer.alloc(19)),
]
const scanHead = segment(0xda, Buffer.of(1, 1, 0, 0, 63, 0))
const entropy = fc
  .uint8Array({ minLength: 1, maxLength: 60 })
  .map((raw) => Buffer.from([...raw].flatMap((byte) => (byte === 0xff ? [0xff, 0x00] : [byte]))))
const scan = fc
  .tuple(entropy, fc.nat(7), entropy)
  .map(([a, n, b]) => Buffer.concat([a, Buffer.of(0xff, 0xd0 + n), b]))
const metadata = fc.constantFrom(
  segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0', PLACE),
  segment(0xed, 'Photoshop 3.0\0', PLACE),
  segment(0xe2, 'MPF\0', PLACE),
  segment(0xef, PLACE),
  segment(0xfe, PLACE),
)

describe('stripJpeg', () => {
  it('leaves the picture and the orientation, and nothing of the metadata', () => {
    fc.assert(
      fc.property(
        fc.array(metadata, { maxLength: 4 }),
        fc.array(scan, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 1, max: 8 }),
        fc.constantFrom<'II' | 'MM'>('II', 'MM'),
        fc.boolean(),
        (extras, scans, orientation, order, trailing) => {
          const jpeg = Buffer.concat([
            Buffer.of(0xff, 0xd8),
            segment(0xe0, 'JFIF\0\x01\x01\0\0\x01\0\x01\x01\x01', 'thumb'),
            exif(orientation, order),
            ...extras,
            ...needed,
            ...scans.flatMap((data) => [scanHead, data, ...extras]),
            Buffer.of(0xff, 0xff, 0xd9),
            latin(trailing ? `second picture ${PLACE}` : ''),
          ])
          const stripped = stripJpeg(jpeg)
          expect(stripped.includes(PLACE)).toBe(false)
          expect(stripped.includes('thumb')).toBe(false)
          const seen = walk(stripped)
          expect(seen.scans).toEqual(scans)
          for (const part of needed) expect(stripped.includes(part)).toBe(true)
          expect(seen.exif ? readOrientation(seen.exif) : 1).toBe(orientation)
          expect(seen.exif === undefined).toBe(orientation === 1)
          expect(stripJpeg(stripped)).toEqual(stripped)
        },
      ),
    )
  })

  it('keeps the colour profile and the Adobe mark', () => {
    const kept = [segment(0xe2, 'ICC_PROFILE\0\x01\x01data'), segment(0xee, 'Adobe\0d\0\0\0\0\x01')]
    const parts = [Buffer.of(0xff, 0xd8), ...kept, ...needed, scanHead, latin('data')]
    const jpeg = Buffer.concat([...parts, Buffer.of(0xff, 0xd9)])
    expect(stripJpeg(jpeg)).toEqual(jpeg)
  })

  it('closes a picture that was cut off within its scan', () => {
    const cut = Buffer.concat([Buffer.of(0xff, 0xd8), ...needed, scanHead, latin('half a sc')])
    expect(stripJpeg(cut)).toEqual(Buffer.concat([cut, Buffer.of(0xff, 0xd9)]))
  })

  it('refuses what is cut off earlier, and survives any bytes', () => {
    const whole = Buffer.concat([Buffer.of(0xff, 0xd8), exif(6), ...needed, scanHead])
    for (let length = 0; length < whole.length; length++)
      expect(() => stripJpeg(whole.subarray(0, length))).toThrow('FILE_IMAGE_MALFORMED')
    fc.assert(
      fc.property(fc.nat(whole.length), fc.uint8Array({ maxLength: 100 }), (keep, tail) => {
        try {
          walk(stripJpeg(Buffer.concat([whole.subarray(0, keep), tail])))
        } catch (error) {
          expect(error).toMatchObject({ code: 'FILE_IMAGE_MALFORMED' })
        }
      }),
      { numRuns: 2000 },
    )
  })
})

describe('readOrientation', () => {
  it('takes 1 for whatever is not an orientation', () => {
    expect(readOrientation(writeOrientation(9))).toBe(1)
    expect(readOrientation(writeOrientation(0))).toBe(1)
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (raw) => {
        const block = Buffer.concat([latin('II*\0'), raw])
        expect([1, 2, 3, 4, 5, 6, 7, 8]).toContain(readOrientation(block))
      }),
    )
  })
})
