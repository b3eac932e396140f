import type { Account, Capability } from './account.ts'

type Rule = (account: Account) => boolean

const verified: Rule = (account) => account.verified
const verifiedService: Rule = (account) => account.verified && account.kind === 'service'

/** The platform's table of interface permissions; `grants` and `withheld` of an account overrule it. */
const RULES: Record<Capability, Rule> = {
  menu: (account) => account.verified || account.kind === 'service',
  custom: verified,
  users: verified,
  qrcode: verifiedService,
  oauth: verifiedService,
  material: verified,
  template: verifiedService,
  subscribe: verified,
  draft: verified,
  publish: (account) => account.verified && !account.personal,
  mass: verified,
  comment: verified,
  datacube: verified,
  'service-desk': verified,
}

/** Whether the account may use that part of the platform. */
export function canUse(account: Account, capability: Capability): boolean {
  if (account.withheld.includes(capability)) return false
  return account.grants.includes(capability) || RULES[capability](account)
}
