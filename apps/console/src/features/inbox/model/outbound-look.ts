import type { Message } from './types.ts'

/**
 * Where an answer stands for the person who reads: as the server keeps it, but what was looked up at
 * the platform is told apart, and so is an outcome that only a person can judge.
 */
export type OutboundLook =
  | 'queued'
  | 'sending'
  | 'sent'
  | 'confirmed'
  | 'failed'
  | 'unknown'
  | 'unknowable'

const plain = ['queued', 'sending', 'failed'] as const

/** Undefined for what is no answer of ours, or in a state this page does not know. */
export function outboundLook({
  state,
  body,
}: Pick<Message, 'state' | 'body'>): OutboundLook | undefined {
  if (state === 'sent') return typeof body.lookedUp === 'number' ? 'confirmed' : 'sent'
  // A reason means that the platform's records cannot be asked: a person has to judge.
  if (state === 'unknown') return body.failure ? 'unknowable' : 'unknown'
  return plain.find((name) => name === state)
}

/** What failed, or nobody can find out, is for a person to send again; nothing else is. */
export function maySendAgain(look: OutboundLook): boolean {
  return look === 'failed' || look === 'unknowable'
}
