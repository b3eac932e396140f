import { REPLY_LIMITS } from '@minqiao/wechat'
import type { AnswerReply, AnswerTrigger } from '../tables.ts'
import { fold } from './automatic.ts'

/** Where an automatic answer is wrong, and what is expected there. */
export interface AnswerFault {
  field: string
  expected: string
}

/** What an answer is made of, as far as it can be wrong. */
export interface AnswerParts {
  trigger: AnswerTrigger
  words: readonly string[]
  reply: AnswerReply
}

/** The first fault by which the platform, or the matching, would not take an answer. */
export function answerFault({ trigger, words, reply }: AnswerParts): AnswerFault | undefined {
  if (needsWords(trigger) && words.length === 0) return { field: 'words', expected: '1 to 30' }
  const empty = trigger === 'keyword' ? words.findIndex((word) => fold(word) === '') : -1
  if (empty >= 0) return { field: `words/${empty}`, expected: 'a letter, digit or character' }
  return replyFault(reply)
}

/** Welcome and otherwise need no words: they are called by what happens. */
export function needsWords(trigger: AnswerTrigger): boolean {
  return trigger === 'keyword' || trigger === 'menu'
}

function replyFault(reply: AnswerReply): AnswerFault | undefined {
  switch (reply.kind) {
    case 'text': {
      if (reply.text.trim() === '') return { field: 'reply/text', expected: 'some text' }
      const isLong = Buffer.byteLength(reply.text) > REPLY_LIMITS.text
      return isLong
        ? { field: 'reply/text', expected: `at most ${REPLY_LIMITS.text} bytes` }
        : undefined
    }
    case 'news':
      return reply.articles.map(cardFault).find((fault) => fault !== undefined)
    case 'image':
      return undefined
  }
}

type Card = Extract<AnswerReply, { kind: 'news' }>['articles'][number]

/** A card without a picture is shown without one; its address must be one that a phone can open. */
function cardFault(card: Card, place: number): AnswerFault | undefined {
  const at = `reply/articles/${place}`
  if (card.title.trim() === '') return { field: `${at}/title`, expected: 'some text' }
  if (!isWebAddress(card.url))
    return { field: `${at}/url`, expected: 'an address that begins with http:// or https://' }
  if (card.picUrl !== '' && !isWebAddress(card.picUrl))
    return { field: `${at}/picUrl`, expected: 'an address of a picture, or nothing' }
  return undefined
}

function isWebAddress(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined
  return (
    (url?.protocol === 'https:' || url?.protocol === 'http:') &&
    url.username === '' &&
    url.hostname.includes('.')
  )
}
