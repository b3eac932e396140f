import type { Client } from '../client/client.ts'
import { RequestError } from '../errors/call-errors.ts'

/** QR codes with a scene, 带参数二维码. 100,000 a day; at most 100,000 permanent ones an account. */

/** What the code tells when it is scanned: a number, or 1 to 64 characters. */
export type Scene = { scene_id: number } | { scene_str: string }

export interface QrCode {
  /** For `showUrl`. */
  ticket: string
  /** Seconds; of temporary ones only. */
  expire_seconds?: number
  /** What the code holds, to draw it oneself. */
  url: string
}

const DAYS_30 = 2_592_000

/** Makes a code that holds for `seconds`, 60 to 30 days. */
export function createTemporary(client: Client, scene: Scene, seconds: number): Promise<QrCode> {
  if (!(seconds >= 60 && seconds <= DAYS_30)) throw new RequestError('seconds', '60 to 2592000')
  const action = 'scene_id' in scene ? 'QR_SCENE' : 'QR_STR_SCENE'
  return create(client, action, requireScene(scene, 0xffff_ffff), seconds)
}

/** Makes a code that holds for ever; its number is 1 to 100,000. */
export function createPermanent(client: Client, scene: Scene): Promise<QrCode> {
  const action = 'scene_id' in scene ? 'QR_LIMIT_SCENE' : 'QR_LIMIT_STR_SCENE'
  return create(client, action, requireScene(scene, 100_000), undefined)
}

/** The address of the picture, which needs no token. */
export function showUrl(client: Client, ticket: string): string {
  return `${client.mpUrl}/cgi-bin/showqrcode?${new URLSearchParams({ ticket })}`
}

function create(
  client: Client,
  action_name: string,
  scene: Scene,
  expire_seconds: number | undefined,
): Promise<QrCode> {
  const body = { expire_seconds, action_name, action_info: { scene } }
  // A permanent code of the same scene is the same code; a temporary one costs nothing.
  return client.call({ api: '/cgi-bin/qrcode/create', body, idempotent: true })
}

function requireScene(scene: Scene, largest: number): Scene {
  if ('scene_id' in scene) {
    if (!(Number.isInteger(scene.scene_id) && scene.scene_id >= 1 && scene.scene_id <= largest))
      throw new RequestError('scene_id', `1 to ${largest}`)
  } else if (scene.scene_str === '' || [...scene.scene_str].length > 64)
    throw new RequestError('scene_str', '1 to 64 characters')
  return scene
}
