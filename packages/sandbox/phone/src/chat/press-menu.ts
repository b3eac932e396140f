import type { PhoneMenuButton } from '../../../src/contract.ts'
import { pickFile } from '../media/pick-file.ts'
import { preparePicture } from '../media/picture.ts'
import type { Place } from '../state/navigation.ts'
import { sendMessage } from '../state/outbox.ts'
import type { Session } from '../state/session.ts'

/** What a button needs of the person before the account is told. */
interface Given {
  /** The scanned text, or a place as JSON. */
  result?: string
  /** The picture that follows the event as a message of its own, as a data URL. */
  picture?: string
}

/** Asks the person for what a button needs; undefined when they gave nothing. */
async function askFor(session: Session, type: PhoneMenuButton['type']): Promise<Given | undefined> {
  switch (type) {
    case 'scancode_push':
    case 'scancode_waitmsg': {
      const result = await new Promise<string>((resolve) =>
        session.push({ name: 'scan', onText: resolve }),
      )
      return { result }
    }
    case 'location_select': {
      const place = await new Promise<Place>((resolve) =>
        session.push({ name: 'location', onPlace: resolve }),
      )
      return { result: JSON.stringify({ scale: 16, ...place }) }
    }
    case 'pic_sysphoto':
    case 'pic_photo_or_album':
    case 'pic_weixin': {
      const file = await pickFile({ accept: 'image/*', camera: type === 'pic_sysphoto' })
      const picture = file && (await session.attempt(preparePicture(file)))
      return picture ? { picture } : undefined
    }
    default:
      return {}
  }
}

/**
 * Does what a button of an account's menu is for; `path` is its place in the menu.
 *
 * Never rejects.
 */
export async function pressMenuButton(
  session: Session,
  appId: string,
  button: PhoneMenuButton,
  path: number[],
): Promise<void> {
  const given = await askFor(session, button.type)
  if (!given) return
  const answer = await session.attempt(session.api.pressMenu(appId, path, given.result))
  if (answer?.url) session.push({ name: 'browser', url: answer.url })
  if (answer && given.picture) {
    await sendMessage(session, appId, { type: 'image', data: given.picture })
  }
}
