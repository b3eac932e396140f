import type { StepKey } from './progress.ts'

/** What a word in the chat is about. */
export type About = StepKey | 'new-answer' | 'news' | 'taken-in'

/**
 * What is said to a citizen in the chat. `{{number}}` is the case's, `{{unit}}` who has it,
 * `{{link}}` its page. Nothing of what a case is about is ever in it.
 */
const texts: Partial<Record<About, { zh: string; en: string }>> = {
  'taken-in': {
    zh: '您反映的事项已收到，受理编号 {{number}}。进度请看：{{link}}',
    en: 'What you sent us has been received, number {{number}}. Follow it here: {{link}}',
  },
  admitted: {
    zh: '您反映的事项（{{number}}）已受理，正在确定办理单位。进度：{{link}}',
    en: 'Your matter {{number}} has been accepted; the unit for it is being chosen. Progress: {{link}}',
  },
  declined: {
    zh: '您反映的事项（{{number}}）不能受理，原因和其他办法请看：{{link}}',
    en: 'Your matter {{number}} cannot be taken on. The reason, and what else you can do: {{link}}',
  },
  reconsidered: {
    zh: '您反映的事项（{{number}}）已重新受理。进度：{{link}}',
    en: 'Your matter {{number}} has been taken on after all. Progress: {{link}}',
  },
  dispatched: {
    zh: '您反映的事项（{{number}}）已交给{{unit}}办理。进度：{{link}}',
    en: 'Your matter {{number}} is now with {{unit}}. Progress: {{link}}',
  },
  transferred: {
    zh: '您反映的事项（{{number}}）已改由{{unit}}办理。进度：{{link}}',
    en: 'Your matter {{number}} is now with {{unit}} instead. Progress: {{link}}',
  },
  extended: {
    zh: '您反映的事项（{{number}}）需要延长办理时间，原因和新的期限请看：{{link}}',
    en: 'Your matter {{number}} needs more time. Why, and until when: {{link}}',
  },
  closed: {
    zh: '您反映的事项（{{number}}）已办结。如果没有解决，可以在这里说明：{{link}}',
    en: 'Your matter {{number}} has been closed. If it is not settled, say so here: {{link}}',
  },
  redone: {
    zh: '您反映的事项（{{number}}）已重新办理。进度：{{link}}',
    en: 'Your matter {{number}} is being done again. Progress: {{link}}',
  },
  reopened: {
    zh: '您反映的事项（{{number}}）已重新打开。进度：{{link}}',
    en: 'Your matter {{number}} has been opened again. Progress: {{link}}',
  },
  'second-check': {
    zh: '您反映的事项（{{number}}）办结已有一段时间，现在真的解决了吗？请回答：{{link}}',
    en: 'Your matter {{number}} was closed a while ago. Is it really settled? Please answer: {{link}}',
  },
  news: {
    zh: '您反映的事项（{{number}}）有新的进展，请看：{{link}}',
    en: 'There is news of your matter {{number}}: {{link}}',
  },
  'new-answer': {
    zh: '您有一件事项有了新的答复，请打开查看：{{link}}',
    en: 'There is a new answer for you. Open it here: {{link}}',
  },
}

export interface Said {
  number: string
  unit: string
  link: string
}

/** The words for an occasion; undefined when nothing is said about it. */
export function wordsAbout(about: About, locale: 'zh' | 'en', said: Said): string | undefined {
  return texts[about]?.[locale].replace(
    /\{\{(number|unit|link)\}\}/g,
    (_hole, name: keyof Said) => said[name],
  )
}

/** An answer as it goes into the chat: the office's words, the number and the page to rate it. */
export function answerInChat(text: string, said: Said, locale: 'zh' | 'en'): string {
  const tail =
    locale === 'zh'
      ? `受理编号 ${said.number}，查看和评价：${said.link}`
      : `Number ${said.number}. See and rate it: ${said.link}`
  return `${text}\n\n${tail}`
}
