import { randomBytes } from 'node:crypto'
import QRCode from 'qrcode'
import { refuse } from '../errors/platform-error.ts'
import type { Answer } from '../http/exchange.ts'
import { fieldsAt, numberAt, textAt } from '../http/fields.ts'
import { sceneCodeOfTicket } from '../people/scene-codes.ts'
import type { World } from '../world/world.ts'
import type { ApiRoute } from './route.ts'

const LONGEST_LIFE = 2_592_000
const DEFAULT_LIFE = 60
const PERMANENT_SCENES = 100_000
const ACTIONS = ['QR_SCENE', 'QR_STR_SCENE', 'QR_LIMIT_SCENE', 'QR_LIMIT_STR_SCENE']

export const qrcodeApis: ApiRoute[] = [
  {
    method: 'POST',
    path: '/cgi-bin/qrcode/create',
    needs: 'qrcode',
    run({ world, account, json }) {
      const body = json()
      const action = textAt(body, 'action_name')
      if (!ACTIONS.includes(action)) refuse(40052)
      const scene = readScene(action, fieldsAt(fieldsAt(body, 'action_info'), 'scene'))
      const permanent = action.startsWith('QR_LIMIT')
      const life = Math.min(numberAt(body, 'expire_seconds', DEFAULT_LIFE), LONGEST_LIFE)
      const ticket = `gQ${randomBytes(58).toString('base64url')}==`
      const url = `http://weixin.qq.com/q/0${randomBytes(16).toString('base64url')}`
      world.state.sceneCodes.set(ticket, {
        ticket,
        appId: account.appId,
        scene,
        numeric: !action.includes('STR'),
        url,
        expiresAt: permanent ? null : world.clock.ms() + life * 1000,
      })
      return { ticket, ...(permanent ? {} : { expire_seconds: life }), url }
    },
  },
]

function readScene(action: string, scene: Record<string, unknown>): string {
  if (action.includes('STR')) {
    const text = textAt(scene, 'scene_str')
    return text.length >= 1 && text.length <= 64 ? text : refuse(40053)
  }
  const id = numberAt(scene, 'scene_id')
  const last = action === 'QR_LIMIT_SCENE' ? PERMANENT_SCENES : 0xffff_ffff
  return Number.isInteger(id) && id >= 1 && id <= last ? String(id) : refuse(40053)
}

/** `showqrcode`: the picture of a ticket; 404 when it is unknown or has expired. */
export async function showQrcode(world: World, ticket: string): Promise<Answer> {
  const code = sceneCodeOfTicket(world, ticket)
  return code ? drawQrcode(code.url) : { status: 404, body: '' }
}

/** A PNG of 430 pixels that holds a text. */
export async function drawQrcode(text: string): Promise<Answer> {
  const body = await QRCode.toBuffer(text, { width: 430, margin: 2, errorCorrectionLevel: 'M' })
  return { status: 200, headers: { 'content-type': 'image/png' }, body }
}
