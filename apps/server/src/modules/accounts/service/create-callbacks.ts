import type { Platform } from '#platform/context.ts'
import { type Callbacks, type DecideReply, openCallbackPath } from '../callbacks/index.ts'
import { callbackAccountOf } from '../client/callback-account.ts'

/** Opens the way in for the platform's pushes to all accounts of the register. */
export function createCallbacks(
  platform: Platform,
  { decideReply }: { decideReply: DecideReply },
): Callbacks {
  return openCallbackPath(platform, {
    findAccount: (callbackKey) => callbackAccountOf(platform, callbackKey),
    decideReply,
  })
}
