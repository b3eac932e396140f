import type { CallbackConfig, InboundMessage } from '@minqiao/wechat'

/** What the callback path must know of an account, kept ready in memory. */
export interface CallbackAccount {
  accountId: string
  /** `gh_…`; what every push names as its receiver. */
  originalId: string
  /**
   * `paused`: pushes are stored and answered `success`, nothing is said by itself. `closed`: pushes
   * are refused with 410.
   */
  state: 'active' | 'paused' | 'closed'
  /** Keep it one object for as long as the settings stand: its cipher is then made once. */
  config: CallbackConfig
}

/**
 * Finds the account of a callback address; undefined for an unknown key.
 *
 * Asked once for each push, so the usual answer is given at once, from memory. A promise is for the
 * first time only; when it fails the push is not acknowledged and comes again.
 */
export type FindCallbackAccount = (
  callbackKey: string,
) => CallbackAccount | undefined | Promise<CallbackAccount | undefined>

/** What an account says by itself inside the callback's reply. Stored with the push as `reply`. */
export type AutomaticReply = AutomaticReplyHead & AutomaticReplyContent

interface AutomaticReplyHead {
  /** Id of the outgoing message, newer than the push it answers: `uuidv7()` does that. */
  id: string
  /** Whether the citizen has got what they asked for, so that nobody needs to answer. */
  handled: boolean
}

type AutomaticReplyContent =
  /** Nothing is said; with `handled` it still tells that nobody needs to answer. */
  | { kind: 'none' }
  | { kind: 'text'; text: string }
  | { kind: 'image' | 'voice'; mediaId: string }
  | { kind: 'video'; mediaId: string; title?: string; description?: string }
  | {
      kind: 'music'
      thumbMediaId: string
      title?: string
      description?: string
      musicUrl?: string
      hqMusicUrl?: string
    }
  | { kind: 'news'; articles: AutomaticReplyArticle[] }
  /** Hands the citizen over to the platform's own customer service. */
  | { kind: 'transfer'; kfAccount?: string }

export interface AutomaticReplyArticle {
  title: string
  description: string
  picUrl: string
  url: string
}

/**
 * Decides what to say at once, from memory and without waiting; undefined for nothing.
 *
 * Asked once for each push of an active account, before the push is stored.
 */
export type DecideReply = (
  account: CallbackAccount,
  message: InboundMessage,
  now: Date,
) => AutomaticReply | undefined
