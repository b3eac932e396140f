import { type Client, createTransport, media, PlatformError } from '@minqiao/wechat'
import type { Ctx } from '#platform/context.ts'
import { FileError, type FileRecord, sniff, stripMetadata } from '#platform/files/index.ts'
import type { WantedMedia } from '../repo/media.ts'
import { videoAddress } from '../rules/index.ts'

/** A file that is stored and not yet on record. */
export type Kept = Omit<FileRecord, 'fileId'>

const mostBytes = 20_971_520
/** The platform no longer has it: too old, or never there. */
const goneCodes: ReadonlySet<number> = new Set([40004, 40007])
const transport = createTransport()

/** Fetches what a citizen sent and stores it by its content; says why when it cannot be had any more. */
export async function keepMedia(
  ctx: Ctx,
  client: Client,
  { kind, mediaId }: Pick<WantedMedia, 'kind' | 'mediaId'>,
): Promise<Kept | { fault: 'gone' | 'too-large' }> {
  try {
    return await keep(ctx, await download(ctx, client, mediaId), kind)
  } catch (error) {
    if (error instanceof PlatformError && goneCodes.has(error.errcode)) return { fault: 'gone' }
    if (error instanceof FileError && error.code === 'FILE_TOO_LARGE') return { fault: 'too-large' }
    throw error
  }
}

/** The picture that stands for a video. */
export async function keepThumb(ctx: Ctx, client: Client, mediaId: string): Promise<Kept> {
  return keep(ctx, await download(ctx, client, mediaId), 'thumb')
}

async function download(ctx: Ctx, client: Client, mediaId: string): Promise<Uint8Array> {
  const answer = await media.get(client, mediaId)
  if (answer.kind === 'file') return answer.bytes
  const url = videoAddress(answer.answer.video_url, ctx.platform.config.wechatUrl)
  if (url === undefined) throw new Error('the platform names no address of its own for a video')
  return fetchVideo(url)
}

/** Follows no redirection: the next address would be anybody's. */
async function fetchVideo(url: string): Promise<Uint8Array> {
  const response = await transport({
    method: 'GET',
    url,
    headers: {},
    timeoutMs: 120_000,
    maxBytes: 4 * mostBytes,
  })
  if (response.status === 200) return response.body
  throw new Error(`the address of a video answered HTTP ${response.status}`)
}

/** What it is counts by its content alone. A picture loses what tells of its maker's place. */
async function keep(ctx: Ctx, bytes: Uint8Array, kind: string): Promise<Kept> {
  const found = sniff(bytes)
  const stored = await ctx.platform.files.put(withoutPlace(bytes, found.type), {
    maxBytes: mostBytes,
  })
  return { ...stored, mediaType: found.type, name: `${kind}.${found.extension}` }
}

/** A picture that is not well built stays as it came: nothing of what a citizen sent is lost. */
function withoutPlace(bytes: Uint8Array, type: string): Uint8Array {
  try {
    return stripMetadata(bytes, type)
  } catch (error) {
    if (error instanceof FileError && error.code === 'FILE_IMAGE_MALFORMED') return bytes
    throw error
  }
}
