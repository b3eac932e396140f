import type { World } from '../world/world.ts'

/** A QR code with a scene, made by `qrcode/create`. */
export interface SceneCode {
  ticket: string
  appId: string
  /** The scene as events carry it: a number or a text. */
  scene: string
  numeric: boolean
  /** What the picture holds. */
  url: string
  /** Unix time, milliseconds; null for a permanent code. */
  expiresAt: number | null
}

/** The code whose picture holds that text; undefined when it is none, or has expired. */
export function sceneCodeOfText(world: World, text: string): SceneCode | undefined {
  for (const code of world.state.sceneCodes.values())
    if (code.url === text) return isAlive(world, code) ? code : undefined
  return undefined
}

export function sceneCodeOfTicket(world: World, ticket: string): SceneCode | undefined {
  const code = world.state.sceneCodes.get(ticket)
  return code && isAlive(world, code) ? code : undefined
}

/** The code with that ticket, or whose picture holds that text. */
export function sceneCodeOf(world: World, ticketOrText: string): SceneCode | undefined {
  return sceneCodeOfTicket(world, ticketOrText) ?? sceneCodeOfText(world, ticketOrText)
}

const CARD = /^https?:\/\/[^/]+\/r\/([\w-]+)$/

/** The appId in the text of an account's own QR code; undefined for any other text. */
export function accountOfCard(text: string): string | undefined {
  return CARD.exec(text)?.[1]
}

export function isAccountCard(text: string, appId: string): boolean {
  return accountOfCard(text) === appId
}

function isAlive(world: World, code: SceneCode): boolean {
  return code.expiresAt === null || code.expiresAt > world.clock.ms()
}
