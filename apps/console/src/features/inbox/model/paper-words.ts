import { eventWords, hostOf, kindWords, type TalkSay, textIn } from './message-words.ts'
import type { Message } from './types.ts'

/** What a message says, in words for the paper: a picture stands beside them where there is one. */
export function paperWords(message: Message, say: TalkSay): string {
  const { direction, kind, text, body } = message
  if (body.erased) return say('erased')
  if (direction === 'event') return eventWords(message, say)
  if (kind === 'text') return text
  const name = kindWords(kind, say)
  switch (kind) {
    case 'voice':
      return withMore(name, textIn(message, 'recognition'))
    case 'location': {
      const latitude = textIn(message, 'latitude')
      const longitude = textIn(message, 'longitude')
      const place = textIn(message, 'label') || text || say('unnamedPlace')
      return withMore(name, place, say('coordinates', { latitude, longitude }))
    }
    case 'link':
      return withMore(name, textIn(message, 'title') || text, textIn(message, 'url'))
    case 'news':
      return withMore(name, ...cardsIn(body.articles))
    default:
      return withMore(name, text)
  }
}

function withMore(name: string, ...more: string[]): string {
  return [`[${name}]`, ...more.filter((part) => part !== '')].join('\n')
}

function cardsIn(articles: unknown): string[] {
  if (!Array.isArray(articles)) return []
  return (articles as { title?: string; url?: string }[]).map(
    ({ title = '', url = '' }) => title || hostOf(url),
  )
}
