import type { Answer, AnswerDraft, Reply, Trigger } from './answer-data.ts'

/** The fields of the form; which of them count depends on the kind. */
export interface AnswerValues {
  words?: string[]
  matching?: 'exact' | 'contains'
  kind: Reply['kind']
  text?: string
  title?: string
  description?: string
  picUrl?: string
  url?: string
  mediaId?: string
  keepsWaiting?: boolean
}

/** Whether the citizen wrote something: only then somebody may still wait for a person. */
export function answersMessages(trigger: Trigger): boolean {
  return trigger === 'keyword' || trigger === 'otherwise'
}

/** What the form begins with. */
export function valuesOf(trigger: Trigger, answer?: Answer): AnswerValues {
  if (!answer)
    return {
      words: [],
      matching: 'contains',
      kind: 'text',
      keepsWaiting: answersMessages(trigger),
    }
  const { words, matching, keepsWaiting, reply } = answer
  return { words, matching, keepsWaiting, ...fieldsOf(reply) }
}

function fieldsOf(reply: Reply): Pick<AnswerValues, 'kind'> & Partial<AnswerValues> {
  if (reply.kind === 'text') return reply
  if (reply.kind === 'image') return reply
  return { kind: 'news', ...reply.articles[0] }
}

/** The answer that the form describes; what the form does not show stays as it was. */
export function draftOf(
  values: AnswerValues,
  trigger: Trigger,
  position: number,
  known?: Answer,
): AnswerDraft {
  const words = (values.words ?? []).map((word) => word.trim()).filter((word) => word !== '')
  return {
    trigger,
    words: trigger === 'keyword' || trigger === 'menu' ? [...new Set(words)] : [],
    matching: trigger === 'keyword' ? (values.matching ?? 'contains') : 'exact',
    reply: replyOf(values),
    keepsWaiting: answersMessages(trigger) && (values.keepsWaiting ?? true),
    position: known?.position ?? position,
    enabled: known?.enabled ?? true,
  }
}

function replyOf(values: AnswerValues): Reply {
  const { kind, text = '', title = '', description = '', picUrl = '', url = '' } = values
  if (kind === 'text') return { kind, text: text.trim() }
  if (kind === 'image') return { kind, mediaId: values.mediaId ?? '' }
  const card = { title, description, picUrl, url }
  const trimmed = Object.entries(card).map(([field, value]) => [field, value.trim()])
  return { kind, articles: [Object.fromEntries(trimmed) as typeof card] }
}

/** Whether an address is one that a phone can open. */
export function isWebAddress(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined
  return (url?.protocol === 'https:' || url?.protocol === 'http:') && url.hostname.includes('.')
}
