/** What a person is writing in one conversation, kept over reloads of the page. */
export interface Draft {
  text: string
  note: string
  /** Goes with the answer, so that the server makes one message of any number of attempts. */
  sendKey: string
  /** Whether an attempt was made whose outcome nobody told: the key must then stay. */
  isTried: boolean
}

export function emptyDraft(sendKey: string): Draft {
  return { text: '', note: '', sendKey, isTried: false }
}

/** Drafts of different people at one computer do not meet. */
export function draftName(staffId: string, accountId: string, conversationId: string): string {
  return `minqiao.draft.${staffId}.${accountId}.${conversationId}`
}

/** Reads a kept draft; anything else than a draft is none. */
export function parseDraft(kept: string | null): Draft | undefined {
  if (kept === null) return undefined
  try {
    const found: unknown = JSON.parse(kept)
    if (typeof found !== 'object' || found === null) return undefined
    const { text, note, sendKey, isTried } = found as Record<string, unknown>
    if (typeof text !== 'string' || typeof note !== 'string') return undefined
    if (typeof sendKey !== 'string' || sendKey === '') return undefined
    return { text, note, sendKey, isTried: isTried === true }
  } catch {
    return undefined
  }
}

/** Nothing worth keeping: no words, and no attempt whose outcome is open. */
export function isEmptyDraft(draft: Draft): boolean {
  return draft.text === '' && draft.note === '' && !draft.isTried
}

/**
 * The draft after the server took an answer.
 *
 * When an earlier attempt had reached the server after all, the answer is the message of then; what
 * was changed since is not lost but stays, to be sent under a new key.
 */
export function afterSending(draft: Draft, takenText: string, nextKey: string): Draft {
  const isWhole = takenText === draft.text.trim()
  return { ...draft, text: isWhole ? '' : draft.text, sendKey: nextKey, isTried: false }
}

/** A key nobody else makes. `randomUUID` is missing where the console is served without https. */
export function newKey(from: Pick<Crypto, 'getRandomValues'> & Partial<Crypto> = crypto): string {
  if (from.randomUUID) return from.randomUUID()
  const bytes = from.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
