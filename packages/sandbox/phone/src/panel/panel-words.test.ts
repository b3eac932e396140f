import { expect, it } from 'vitest'
import { panelWords } from './panel-words.ts'

it('says everything in both languages', () => {
  const zh = panelWords('zh')
  const en = panelWords('en')
  expect(Object.keys(en)).toEqual(Object.keys(zh))
  for (const [key, words] of Object.entries(zh)) {
    if (key !== 'other') expect(words).toMatch(/\p{Script=Han}/u)
  }
  for (const [key, words] of Object.entries(en)) {
    if (key !== 'other') expect(words).not.toMatch(/\p{Script=Han}/u)
  }
})
