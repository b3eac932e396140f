import type { World } from '../world/world.ts'
import { commentAs } from './comments.ts'
import { actOnWeibo, type WeiboAct } from './messages.ts'
import { createWeiboAccount, issueWeiboToken, type NewWeiboAccount, weiboUidOf } from './model.ts'

/** What a test or demo may do on Weibo. */
export function createWeiboControls(world: World) {
  return {
    createWeiboAccount: (wanted: NewWeiboAccount) => createWeiboAccount(world, wanted),
    /** A token for an account, as its owner's authorisation would give; lives 30 days. */
    issueWeiboToken(uid: string) {
      const account = world.state.weibo.accounts.get(uid)
      if (!account) throw new Error(`no Weibo account ${uid}`)
      return issueWeiboToken(world, account)
    },
    weiboUidOf,
    /** A person writes to, follows, clicks or mentions an account. */
    actOnWeibo: (personId: string, accountUid: string, act: WeiboAct) =>
      actOnWeibo(world, personId, accountUid, act),
    commentOnWeibo: (personId: string, statusId: string, text: string) =>
      commentAs(world, personId, statusId, text),
    weiboStatuses: () => [...world.state.weibo.statuses.values()],
    weiboMessages: () => world.state.weibo.messages,
    endWeiboTokens() {
      for (const token of world.state.weibo.tokens.values()) token.expiresAt = world.clock.ms()
    },
  }
}
