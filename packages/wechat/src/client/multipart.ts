import { randomBytes } from 'node:crypto'
import { RequestError } from '../errors/call-errors.ts'

/** A file to upload. */
export interface Upload {
  bytes: Uint8Array
  /** With its extension, by which the platform tells the type. */
  fileName: string
  /** For example `image/jpeg`. */
  contentType: string
}

export interface MultipartBody {
  contentType: string
  bytes: Uint8Array
}

/**
 * Writes an upload form: the file as `media`, and fields beside it.
 *
 * The platform answers 41005 or 40005 to a form without file name, extension or total length, so
 * the name is required to have one and the body is made as a whole.
 */
export function writeMultipart(
  upload: Upload,
  fields: Readonly<Record<string, string>> = {},
): MultipartBody {
  if (upload.bytes.length === 0) throw new RequestError('bytes', 'a file that is not empty')
  if (!/^[\w.+-]+\/[\w.+-]+$/.test(upload.contentType))
    throw new RequestError('contentType', 'a media type such as image/jpeg')
  const boundary = `----${randomBytes(16).toString('hex')}`
  const parts: Buffer[] = []
  for (const [name, value] of Object.entries(fields))
    parts.push(
      Buffer.from(
        `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
      ),
    )
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="media"; filename="${safeName(upload.fileName)}"\r\nContent-Type: ${upload.contentType}\r\n\r\n`
  parts.push(Buffer.from(head), Buffer.from(upload.bytes), Buffer.from(`\r\n--${boundary}--\r\n`))
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    bytes: Buffer.concat(parts),
  }
}

/** The last part of a path, without what would break out of the header. */
function safeName(fileName: string): string {
  const name = fileName.replace(/^.*[/\\]/s, '').replace(/[^\p{L}\p{N}._-]/gu, '_')
  if (!/[^.]\.[A-Za-z0-9]{2,5}$/.test(name))
    throw new RequestError('fileName', 'a name with an extension')
  return name.slice(-100)
}
