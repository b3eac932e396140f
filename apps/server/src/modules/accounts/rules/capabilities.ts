import type { AccountKind } from './account.ts'

/** What the platform last let this account do, or not. */
export interface CapabilityRecord {
  on: boolean
  errcode?: number
  /** ISO time of the change. */
  since: string
}

/** Groups of interfaces that the platform grants together, by the beginning of their path. */
const groups = {
  menu: ['/cgi-bin/menu/', '/cgi-bin/get_current_selfmenu_info'],
  'custom-message': ['/cgi-bin/message/custom/'],
  template: ['/cgi-bin/message/template/', '/cgi-bin/template/'],
  notice: ['/cgi-bin/message/subscribe/', '/wxaapi/newtmpl/'],
  'mass-send': ['/cgi-bin/message/mass/'],
  draft: ['/cgi-bin/draft/'],
  publish: ['/cgi-bin/freepublish/'],
  comment: ['/cgi-bin/comment/'],
  tag: ['/cgi-bin/tags/'],
  user: ['/cgi-bin/user/'],
  'qr-code': ['/cgi-bin/qrcode/'],
  material: ['/cgi-bin/material/', '/cgi-bin/media/'],
  'web-access': ['/sns/'],
  'js-sdk': ['/cgi-bin/ticket/'],
  statistics: ['/datacube/'],
} as const satisfies Record<string, readonly string[]>

export type Capability = keyof typeof groups

export const capabilities = Object.keys(groups) as Capability[]

/** The group an interface belongs to; undefined for tokens, quotas and the like. */
export function capabilityOf(api: string): Capability | undefined {
  return capabilities.find((name) => groups[name].some((path) => api.startsWith(path)))
}

/**
 * Refusals that are about the account as a whole. Others of class `permission` are about one
 * person (who does not follow, refuses, is on the blacklist) and say nothing of the account.
 */
const accountWide: ReadonlySet<number> = new Set([45109, 48001, 48003, 48004, 48008, 88000])

/** What an answer says of a capability: on, off, or nothing. */
export function verdictOf(errcode: number | undefined): 'on' | 'off' | 'nothing' {
  if (errcode === 0) return 'on'
  return errcode !== undefined && accountWide.has(errcode) ? 'off' : 'nothing'
}

/**
 * Whether the platform gives a capability to accounts of this kind at all (rules.md §12.3–12.5):
 * template messages, scene codes and web access to verified service accounts, the JS-SDK to all,
 * everything else to verified ones; a service account has its menu in any case.
 */
export function isGranted(capability: Capability, kind: AccountKind, verified: boolean): boolean {
  switch (capability) {
    case 'template':
    case 'qr-code':
    case 'web-access':
      return kind === 'service' && verified
    case 'js-sdk':
      return true
    case 'menu':
      return verified || kind === 'service'
    default:
      return verified
  }
}
