import { crc32, deflateSync, inflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readOrientation, writeOrientation } from './orientation.ts'
import { stripMetadata } from './strip-metadata.ts'
import { stripPng } from './strip-png.ts'
import { stripWebp } from './strip-webp.ts'

const PLACE = 'N31d14m12s-E121d29m'
const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')

function chunk(type: string, data: Buffer | string): Buffer {
  const body = Buffer.concat([Buffer.from(type), Buffer.from(data)])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(body.length - 4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

/** Grey, 8 bits, one filter byte a line. */
function header(width: number, height: number): Buffer {
  const data = Buffer.alloc(13)
  data.writeUInt32BE(width, 0)
  data.writeUInt32BE(height, 4)
  data[8] = 8
  return chunk('IHDR', data)
}

/** Decodes as far as a decoder must: order, checksums, and the pixels of all IDAT together. */
function decode(png: Buffer): { types: string[]; pixels: Buffer; orientation: number } {
  const types: string[] = []
  const data: Buffer[] = []
  let orientation = 1
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at)
    const body = png.subarray(at + 4, at + 8 + length)
    expect(crc32(body)).toBe(png.readUInt32BE(at + 8 + length))
    const type = body.toString('latin1', 0, 4)
    types.push(type)
    if (type === 'IDAT') data.push(body.subarray(4))
    if (type === 'eXIf') orientation = readOrientation(body.subarray(4))
    at += 12 + length
  }
  return { types, pixels: inflateSync(Buffer.concat(data)), orientation }
}

const metadata = fc.constantFrom(
  chunk('tEXt', `Comment\0${PLACE}`),
  chunk('zTXt', Buffer.concat([Buffer.from('a\0\0'), deflateSync(PLACE)])),
  chunk('iTXt', `XML:com.adobe.xmp\0\0\0\0\0${PLACE}`),
  chunk('tIME', Buffer.alloc(7)),
  chunk('prVt', PLACE),
)

describe('stripPng', () => {
  it('leaves the pixels and the orientation, and nothing of the metadata', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 8 }),
        fc.uint8Array({ minLength: 12, maxLength: 12 }),
        fc.array(metadata, { maxLength: 5 }),
        fc.integer({ min: 1, max: 8 }),
        (cut, grey, extras, orientation) => {
          const lines = Buffer.concat(
            [0, 4, 8].map((at) => Buffer.of(0, ...grey.slice(at, at + 4))),
          )
          const packed = deflateSync(lines)
          const tiff = Buffer.concat([writeOrientation(orientation), Buffer.from(PLACE)])
          const png = Buffer.concat([
            SIGNATURE,
            header(4, 3),
            ...extras,
            chunk('gAMA', Buffer.alloc(4, 1)),
            chunk('eXIf', tiff),
            chunk('IDAT', packed.subarray(0, cut)),
            chunk('IDAT', packed.subarray(cut)),
            ...extras,
            chunk('IEND', ''),
            Buffer.from(PLACE),
          ])
          const stripped = stripPng(png)
          expect(stripped.includes(PLACE)).toBe(false)
          const exif = orientation === 1 ? [] : ['eXIf']
          const types = ['IHDR', ...exif, 'gAMA', 'IDAT', 'IDAT', 'IEND']
          expect(decode(stripped)).toEqual({ types, pixels: lines, orientation })
          expect(stripPng(stripped)).toEqual(stripped)
        },
      ),
    )
  })

  it('refuses what is cut off, changed, or holds no picture', () => {
    const png = Buffer.concat([
      SIGNATURE,
      header(1, 1),
      chunk('IDAT', deflateSync(Buffer.of(0, 9))),
      chunk('IEND', ''),
    ])
    expect(stripPng(png)).toEqual(png)
    for (let length = 0; length < png.length; length++)
      expect(() => stripPng(png.subarray(0, length))).toThrow('FILE_IMAGE_MALFORMED')
    for (let at = 0; at < png.length; at++) {
      const changed = Buffer.from(png)
      changed[at] = (changed[at] ?? 0) ^ 0x55
      expect(() => stripPng(changed)).toThrow('FILE_IMAGE_MALFORMED')
    }
    const empty = Buffer.concat([SIGNATURE, header(1, 1), chunk('IEND', '')])
    expect(() => stripPng(empty)).toThrow('FILE_IMAGE_MALFORMED')
  })
})

describe('stripWebp', () => {
  const riff = (...chunks: [string, Buffer][]) => {
    const parts = chunks.map(([type, data]) => {
      const head = Buffer.alloc(8)
      head.write(type, 'latin1')
      head.writeUInt32LE(data.length, 4)
      return Buffer.concat([head, data, Buffer.alloc(data.length % 2)])
    })
    const body = Buffer.concat([Buffer.from('WEBP'), ...parts])
    const head = Buffer.from('RIFF\0\0\0\0', 'latin1')
    head.writeUInt32LE(body.length, 4)
    return Buffer.concat([head, body])
  }
  const flags = (value: number) => Buffer.concat([Buffer.of(value), Buffer.alloc(9)])
  const picture: [string, Buffer] = ['VP8 ', Buffer.from('compressed picture!')]
  const place: [string, Buffer] = ['EXIF', Buffer.concat([writeOrientation(6), Buffer.from(PLACE)])]

  it('leaves the picture and the orientation, and nothing of the metadata', () => {
    const webp = riff(['VP8X', flags(0x1c)], picture, place, ['XMP ', Buffer.from(PLACE)])
    const stripped = stripWebp(Buffer.concat([webp, Buffer.from(PLACE)]))
    expect(stripped).toEqual(riff(['VP8X', flags(0x18)], picture, ['EXIF', writeOrientation(6)]))
    expect(stripWebp(stripped)).toEqual(stripped)
    expect(stripWebp(riff(picture))).toEqual(riff(picture))
  })

  it('refuses what is cut off, and survives any bytes', () => {
    const webp = riff(['VP8X', flags(0x08)], picture, place)
    for (let length = 0; length < webp.length; length++)
      expect(() => stripWebp(webp.subarray(0, length))).toThrow('FILE_IMAGE_MALFORMED')
    fc.assert(
      fc.property(fc.nat(webp.length - 1), fc.nat(255), (at, value) => {
        const changed = Buffer.from(webp)
        changed[at] = value
        try {
          expect(stripWebp(changed).toString('latin1', 8, 12)).toBe('WEBP')
        } catch (error) {
          expect(error).toMatchObject({ code: 'FILE_IMAGE_MALFORMED' })
        }
      }),
    )
  })
})

describe('stripMetadata', () => {
  it('gives other types back as they are', () => {
    expect(stripMetadata(Buffer.from('GIF89a…'), 'image/gif')).toEqual(Buffer.from('GIF89a…'))
    expect(() => stripMetadata(Buffer.from('GIF89a…'), 'image/png')).toThrow('FILE_IMAGE_MALFORMED')
  })
})
