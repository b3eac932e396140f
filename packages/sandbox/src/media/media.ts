import { createHash, randomBytes } from 'node:crypto'
import { refuse } from '../errors/platform-error.ts'
import type { World } from '../world/world.ts'
import { type FileType, MIME } from './sniff.ts'

export type MediaType = 'image' | 'voice' | 'video' | 'thumb'

/** A file by media_id: temporary for three days, or in the account's library. */
export interface Media {
  id: string
  appId: string
  type: MediaType
  file: FileType
  name: string
  /** SHA-256 of the contents, key of `state.blobs`. */
  blob: string
  size: number
  /** Unix time, milliseconds. */
  createdAt: number
  permanent: boolean
  /** Picture address of permanent images and thumbs. */
  url?: string
  title?: string
  introduction?: string
  seconds?: number
}

/** A picture at an address of its own, as the platform's picture host serves it. */
export interface Picture {
  blob: string
  file: FileType
}

const LIFE_MS = 3 * 86_400_000

/** Stores a file for an account and gives it a media_id. */
export function storeMedia(
  world: World,
  file: Omit<Media, 'id' | 'blob' | 'size' | 'createdAt' | 'url'> & { bytes: Uint8Array },
): Media {
  const { bytes, ...rest } = file
  const blob = storeBlob(world, bytes)
  const id = randomBytes(rest.permanent ? 32 : 48).toString('base64url')
  const media: Media = { ...rest, id, blob, size: bytes.length, createdAt: world.clock.ms() }
  if (rest.permanent && (rest.type === 'image' || rest.type === 'thumb'))
    media.url = storePicture(world, rest.file, bytes)
  world.state.media.set(id, media)
  world.touch()
  return media
}

/** Stores a picture and gives its address. */
export function storePicture(world: World, file: FileType, bytes: Uint8Array): string {
  const id = randomBytes(30).toString('base64url')
  world.state.pictures.set(id, { blob: storeBlob(world, bytes), file })
  world.touch()
  return `${world.origin()}/mmbiz_${file}/${id}/0?wx_fmt=${file}`
}

/** The media of that account with that id; refuses with 40007 when unknown or three days old. */
export function mediaOf(world: World, appId: string, id: unknown): Media {
  if (typeof id !== 'string' || id === '') refuse(41006)
  const media = world.state.media.get(id)
  if (!media || media.appId !== appId || isExpired(world, media)) refuse(40007)
  return media
}

export function bytesOf(world: World, blob: string): Buffer {
  return Buffer.from(world.state.blobs.get(blob) ?? new Uint8Array())
}

/** Where the phone plays or shows a media from. */
export function phoneUrlOf(world: World, media: Media): string {
  return `${world.origin()}/phone/api/media/${media.id}`
}

export function mimeOf(media: { file: FileType }): string {
  return MIME[media.file]
}

export function isExpired(world: World, media: Media): boolean {
  return !media.permanent && media.createdAt + LIFE_MS <= world.clock.ms()
}

function storeBlob(world: World, bytes: Uint8Array): string {
  const blob = createHash('sha256').update(bytes).digest('hex')
  if (!world.state.blobs.has(blob)) world.state.blobs.set(blob, new Uint8Array(bytes))
  return blob
}
