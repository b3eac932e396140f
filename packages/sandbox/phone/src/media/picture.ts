import { readDataUrl } from './pick-file.ts'

/** Pictures above either limit are drawn again, smaller, as the real app does without “原图”. */
const LONGEST_SIDE = 1600
const LARGEST_FILE = 600_000

/** Draws a picture so that its longer side has at most `longest` pixels. Rejects for no picture. */
export async function drawPicture(file: Blob, longest: number): Promise<HTMLCanvasElement> {
  const bitmap = await createImageBitmap(file).catch(() => {
    throw new Error('图片无法识别')
  })
  const scale = Math.min(1, longest / Math.max(bitmap.width, bitmap.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(bitmap.width * scale))
  canvas.height = Math.max(1, Math.round(bitmap.height * scale))
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('图片无法处理')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  bitmap.close()
  return canvas
}

/** Prepares a picture for sending: a data URL, large ones made smaller; moving pictures as they are. */
export async function preparePicture(file: File): Promise<string> {
  if (file.type === 'image/gif') return readDataUrl(file)
  const fits = /^image\/(png|jpeg)$/u.test(file.type) && file.size <= LARGEST_FILE
  const canvas = await drawPicture(file, LONGEST_SIDE)
  return fits ? readDataUrl(file) : canvas.toDataURL('image/jpeg', 0.85)
}
