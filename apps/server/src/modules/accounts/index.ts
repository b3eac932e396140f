import { defineModule } from '#platform/module.ts'
import { handleInbound } from './callbacks/index.ts'
import { forgetOldCounts } from './jobs.ts'
import { listeners } from './listeners.ts'
import { purposes } from './repo/secrets.ts'
import { accountRoutes } from './routes/index.ts'

export {
  type AutomaticReply,
  CALLBACK_PREFIX,
  type CallbackAccount,
  type Callbacks,
} from './callbacks/index.ts'
export { clientOf } from './client/client-of.ts'
export { closeMemory as closeAccounts } from './client/memory.ts'
export { inWords } from './client/platform-words.ts'
export { listAccountNames, listAllAccountIds, listCenterIds } from './repo/account-lists.ts'
export { findAccount } from './repo/accounts.ts'
export { eraseInboundOf, listInboundOf } from './repo/inbound-of-person.ts'
export { findDraft as findMenuDraft } from './repo/menus.ts'
export type { Account } from './rules/account.ts'
export { isGranted } from './rules/capabilities.ts'
export { dayBefore, dayOf } from './rules/day.ts'
export type { MenuButton } from './rules/menu.ts'
export { createCallbacks } from './service/create-callbacks.ts'
export { ensureAccount } from './service/ensure-account.ts'
export { saveMenu } from './service/menu.ts'
export { noteCapability } from './service/note-capability.ts'
export {
  drawPublicCode,
  ensurePublicCode,
  listPublicAccounts,
} from './service/public-accounts.ts'
export { pushMenu } from './service/push-menu.ts'
export { getAccount, type VisibleAccounts, visibleAccountIds } from './service/visible-accounts.ts'

/** The register of official accounts, and the way to and from the platform for each. */
export const accountsModule = defineModule({
  name: 'accounts',
  routes: accountRoutes,
  jobs: [handleInbound, forgetOldCounts],
  listeners,
  purposes: { seal: Object.values(purposes) },
})
