import { expect, test } from 'vitest'
import { paperWords } from './paper-words.ts'
import { aMessage } from './samples.ts'

/** Answers the key and what was filled in, so that both can be seen. */
const say = (key: string, values?: object) => (values ? `${key} ${JSON.stringify(values)}` : key)

test.each([
  [{ kind: 'text', text: '您好\n请问' }, '您好\n请问'],
  [{ kind: 'image' }, '[image]'],
  [{ kind: 'voice', body: { recognition: '路灯不亮' } }, '[voice]\n路灯不亮'],
  [
    { kind: 'location', body: { label: '云桥路 1 号', latitude: 31.2, longitude: 121.5 } },
    '[location]\n云桥路 1 号\ncoordinates {"latitude":"31.2","longitude":"121.5"}',
  ],
  [
    { kind: 'link', body: { title: '通知', url: 'https://a.example/1' } },
    '[link]\n通知\nhttps://a.example/1',
  ],
  [
    {
      direction: 'out',
      kind: 'news',
      body: { articles: [{ title: '办事指南' }, { url: 'https://b.example/x' }] },
    },
    '[news]\n办事指南\nb.example',
  ],
  [{ direction: 'event', kind: 'unsubscribe' }, 'eventUnsubscribe'],
  [{ kind: 'text', text: '不应出现', body: { erased: true } }, 'erased'],
])('%j', (given, words) => {
  expect(paperWords(aMessage(given), say)).toBe(words)
})
