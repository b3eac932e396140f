import { inflateSync } from 'node:zlib'

/** The pixels of a PNG of eight bits for each of red, green, blue and alpha. */
export function readPng(png: Buffer): { data: Uint8ClampedArray; width: number; height: number } {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
  if (png.readUInt16BE(24) !== 0x0806) throw new Error('not RGBA of eight bits')
  const chunks: Buffer[] = []
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      chunks.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
  const raw = inflateSync(Buffer.concat(chunks))
  const stride = width * 4
  const data = new Uint8ClampedArray(stride * height)
  for (let row = 0; row < height; row++) {
    const filter = raw[row * (stride + 1)] ?? 0
    for (let x = 0; x < stride; x++) {
      const left = x >= 4 ? (data[row * stride + x - 4] ?? 0) : 0
      const above = row > 0 ? (data[(row - 1) * stride + x] ?? 0) : 0
      const corner = row > 0 && x >= 4 ? (data[(row - 1) * stride + x - 4] ?? 0) : 0
      const value = raw[row * (stride + 1) + 1 + x] ?? 0
      data[row * stride + x] = (value + predict(filter, left, above, corner)) & 255
    }
  }
  return { data, width, height }
}

function predict(filter: number, left: number, above: number, corner: number): number {
  if (filter === 1) return left
  if (filter === 2) return above
  if (filter === 3) return (left + above) >> 1
  if (filter === 0) return 0
  const guess = left + above - corner
  const [byLeft, byAbove, byCorner] = [left, above, corner].map((one) => Math.abs(guess - one))
  if ((byLeft ?? 0) <= (byAbove ?? 0) && (byLeft ?? 0) <= (byCorner ?? 0)) return left
  return (byAbove ?? 0) <= (byCorner ?? 0) ? above : corner
}
