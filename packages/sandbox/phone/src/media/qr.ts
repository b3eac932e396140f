import { drawPicture } from './picture.ts'

/** Sizes at which a picture is looked at, the quickest first. */
const SIDES = [800, 1600]

/** Reads the QR code in a picture; undefined when none is found. Rejects for no picture. */
export async function readQrCode(file: Blob): Promise<string | undefined> {
  // The decoder is half of all code of the phone and few sessions scan: loaded when first needed.
  const { default: decode } = await import('jsqr')
  for (const side of SIDES) {
    const canvas = await drawPicture(file, side)
    const { width, height } = canvas
    const pixels = canvas.getContext('2d')?.getImageData(0, 0, width, height)
    const found = pixels && decode(pixels.data, width, height)
    if (found?.data) return found.data
  }
  return undefined
}
