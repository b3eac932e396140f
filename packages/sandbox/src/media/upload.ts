import type { Account } from '../accounts/account.ts'
import { refuse } from '../errors/platform-error.ts'
import type { Part } from '../http/multipart.ts'
import type { World } from '../world/world.ts'
import { secondsOf } from './duration.ts'
import { isExpired, type Media, type MediaType, storeMedia } from './media.ts'
import { type FileType, sniff } from './sniff.ts'

/** What the platform takes of one type, and the errcode for what is too large. */
interface Limit {
  files: FileType[]
  bytes: number
  code: number
}
const MEGABYTE = 1024 * 1024
const TEMPORARY: Record<MediaType, Limit> = {
  image: { files: ['png', 'jpg', 'gif'], bytes: 10 * MEGABYTE, code: 40009 },
  voice: { files: ['amr', 'mp3'], bytes: 2 * MEGABYTE, code: 40010 },
  video: { files: ['mp4'], bytes: 10 * MEGABYTE, code: 40011 },
  thumb: { files: ['jpg'], bytes: 64 * 1024, code: 40012 },
}
const PERMANENT: Record<MediaType, Limit> = {
  ...TEMPORARY,
  image: { files: ['bmp', 'png', 'jpg', 'gif'], bytes: 10 * MEGABYTE, code: 40009 },
  voice: { files: ['mp3', 'wma', 'wav', 'amr'], bytes: 2 * MEGABYTE, code: 40010 },
}
const LONGEST_SECONDS = 60
const LIBRARY: Record<MediaType, number> = { image: 100_000, voice: 1000, video: 1000, thumb: 1000 }
const IMAGE_NAME = /\.(png|jpe?g|gif|bmp|webp|mp3|wma|wav|amr|mp4)$/i

/** Takes an uploaded file, by its contents and not its name (rules.md §12.5). */
export function receiveMedia(
  world: World,
  account: Account,
  type: string | null,
  parts: Part[],
  permanent: boolean,
): Media {
  if (!isMediaType(type)) refuse(40004)
  const part = filePart(parts)
  const limit = (permanent ? PERMANENT : TEMPORARY)[type]
  const file = readFile(part, limit)
  const seconds = type === 'voice' ? secondsOf(file, part.bytes) : 0
  if (seconds > LONGEST_SECONDS) refuse(45007)
  if (permanent && countOf(world, account, type) >= LIBRARY[type]) refuse(45001, 'library is full')
  return storeMedia(world, {
    appId: account.appId,
    type,
    file,
    bytes: part.bytes,
    name: part.filename ?? '',
    permanent,
    ...(type === 'voice' ? { seconds: Math.max(1, Math.ceil(seconds)) } : {}),
  })
}

/** A picture for the text of an article: JPG or PNG under 1 MB. */
export function receiveArticlePicture(parts: Part[]): { file: FileType; bytes: Buffer } {
  const part = filePart(parts)
  const file = readFile(part, { files: ['jpg', 'png'], bytes: MEGABYTE - 1, code: 40009 })
  return { file, bytes: part.bytes }
}

export function isMediaType(type: string | null): type is MediaType {
  return type === 'image' || type === 'voice' || type === 'video' || type === 'thumb'
}

/** How many lasting files of a type an account has; thumbs count as images. */
export function countOf(world: World, account: Account, type: MediaType): number {
  let count = 0
  for (const media of world.state.media.values())
    if (media.appId === account.appId && media.permanent && media.type === type) count++
  return count
}

/** Drops what has been kept its three days, with contents nobody else uses. */
export function forgetExpiredMedia(world: World): void {
  for (const [id, media] of world.state.media) {
    if (isExpired(world, media)) world.state.media.delete(id)
  }
  const used = new Set([...world.state.media.values()].map((one) => one.blob))
  for (const picture of world.state.pictures.values()) used.add(picture.blob)
  for (const blob of world.state.blobs.keys()) if (!used.has(blob)) world.state.blobs.delete(blob)
}

function filePart(parts: Part[]): Part {
  const part = parts.find((one) => one.name === 'media') ?? parts.find((one) => one.filename)
  if (!part || part.bytes.length === 0 || !part.filename) refuse(41005)
  if (!IMAGE_NAME.test(part.filename) && !/^(image|audio|video)\//.test(part.contentType ?? ''))
    refuse(40005)
  return part
}

function readFile(part: Part, limit: Limit): FileType {
  const file = sniff(part.bytes)
  if (!file) refuse(40005)
  if (!limit.files.includes(file)) refuse(limit.code === 40009 ? 40137 : 40005)
  return part.bytes.length > limit.bytes ? refuse(limit.code) : file
}
