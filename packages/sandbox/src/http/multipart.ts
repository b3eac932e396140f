/** One part of a multipart form. */
export interface Part {
  name: string
  filename?: string
  contentType?: string
  bytes: Buffer
}

/** Splits a multipart/form-data body; undefined when it is none or its boundary does not occur. */
export function readMultipart(contentType: string, body: Buffer): Part[] | undefined {
  const boundary = /^multipart\/form-data\s*;.*?boundary=(?:"([^"]{1,200})"|([^\s;]{1,200}))/i.exec(
    contentType,
  )
  const mark = boundary?.[1] ?? boundary?.[2]
  if (!mark) return undefined
  const fence = Buffer.from(`--${mark}`)
  const parts: Part[] = []
  let at = body.indexOf(fence)
  if (at < 0) return undefined
  while (at >= 0) {
    const from = at + fence.length
    if (body.toString('latin1', from, from + 2) === '--') return parts
    const next = body.indexOf(fence, from)
    if (next < 0) return parts
    const part = readPart(body.subarray(from + 2, next - 2))
    if (part) parts.push(part)
    at = next
  }
  return parts
}

function readPart(raw: Buffer): Part | undefined {
  const gap = raw.indexOf('\r\n\r\n')
  if (gap < 0) return undefined
  const head = raw.toString('utf8', 0, gap)
  const name = /content-disposition:[^\r\n]*?[;\s]name="([^"\r\n]*)"/i.exec(head)?.[1]
  if (name === undefined) return undefined
  const filename = /content-disposition:[^\r\n]*?[;\s]filename="([^"\r\n]*)"/i.exec(head)?.[1]
  const contentType = /content-type:\s*([^\s;]+)/i.exec(head)?.[1]
  const bytes = raw.subarray(gap + 4)
  return {
    name,
    bytes,
    ...(filename === undefined ? {} : { filename }),
    ...(contentType === undefined ? {} : { contentType: contentType.toLowerCase() }),
  }
}
