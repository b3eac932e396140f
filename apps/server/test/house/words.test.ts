import { errors, permissions, roles } from '@minqiao/contracts'
import { describe, expect, it } from 'vitest'
import { findHardCoded } from './screen-texts.ts'
import { listFiles, readSource, root } from './sources.ts'

interface Words {
  namespace: string
  zh: Record<string, string>
  en: Record<string, string>
}

const isChinese = (text: string) => /\p{Script=Han}/u.test(text)
/** Two words of letters beside each other: a sentence, not a name such as AppID. */
const isSentence = (text: string) => /[A-Za-z]{2,} +[A-Za-z]{2,}/.test(text)
const holesOf = (text: string) => [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name).sort()

/** The switch of languages names the other language in its own words. */
const otherLanguage = new Set(['English', '中文'])

/** `words.ts`, or where one became too long, `words-talk.ts` and its like. */
const isWordsFile = (path: string) => /\/words(-[a-z]+)*\.ts$/.test(path)

/** Both clients define their words alike. */
const clients = ['apps/console', 'apps/h5']

function sourcesOf(client: string): string[] {
  return listFiles(`${client}/src`, ['.ts', '.tsx'])
}

async function readWords(client: string): Promise<Words[]> {
  const found: Words[] = []
  for (const path of sourcesOf(client).filter(isWordsFile)) {
    if (path.startsWith(`${client}/src/lib/`)) continue
    const exported: Record<string, unknown> = await import(/* @vite-ignore */ `${root}${path}`)
    for (const value of Object.values(exported)) if (isWords(value)) found.push(value)
  }
  return found
}

function isWords(value: unknown): value is Words {
  return typeof value === 'object' && value !== null && 'namespace' in value && 'zh' in value
}

describe.each(clients)('the words of %s', async (client) => {
  const all = await readWords(client)
  const entries = all.flatMap(({ namespace, zh, en }) =>
    [...new Set([...Object.keys(zh), ...Object.keys(en)])].map((key) => ({
      key: `${namespace}.${key}`,
      zh: zh[key],
      en: en[key],
    })),
  )

  it('are found, each file’s under a name of its own', () => {
    const names = all.map(({ namespace }) => namespace)
    expect(names.length).toBeGreaterThan(5)
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([])
  })

  it('exist in both languages', () => {
    const missing = entries.filter(({ zh, en }) => !zh?.trim() || !en?.trim())
    expect(missing).toEqual([])
  })

  it('are Chinese in Chinese', () => {
    const odd = entries.filter(
      ({ zh = '' }) => !otherLanguage.has(zh) && !isChinese(zh) && isSentence(zh),
    )
    expect(odd).toEqual([])
  })

  it('are English in English', () => {
    expect(entries.filter(({ en = '' }) => !otherLanguage.has(en) && isChinese(en))).toEqual([])
  })

  it('have the same holes to fill in both languages', () => {
    const odd = entries.filter(
      ({ zh = '', en = '' }) =>
        JSON.stringify([...new Set(holesOf(zh))]) !== JSON.stringify([...new Set(holesOf(en))]),
    )
    expect(odd).toEqual([])
  })
})

describe('the words of the contracts', () => {
  it.each(Object.entries({ errors, permissions, roles }))('%s are in both', (_name, table) => {
    const odd = Object.entries<{ zh: string; en: string }>(table).filter(
      ([, { zh, en }]) => !isChinese(zh) || isChinese(en) || en.trim() === '',
    )
    expect(odd).toEqual([])
  })
})

describe('the screens', () => {
  it.each(clients)('of %s say nothing but what is in the words', (client) => {
    const found = sourcesOf(client)
      .filter((path) => !isWordsFile(path))
      .filter((path) => !/(\.gen\.ts|\.test\.tsx?|\/samples\.ts|\/lib\/time\.ts)$/.test(path))
      .map(readSource)
      .flatMap(findHardCoded)
      .filter(({ said }) => !otherLanguage.has(said) && !/^(https?:\/\/|Ctrl\+[A-Z])$/.test(said))
    expect(found).toEqual([])
  })

  it.each([
    [`const a = '会话'`, '会话'],
    [`const a = \`会话 \${b}\``, '会话'],
    [`const a = <p>No conversations yet</p>`, 'No conversations yet'],
    [`const a = <p>会话</p>`, '会话'],
    [`const a = <Button title="Send now" />`, 'Send now'],
    [`const a = <Button aria-label={'Send'} />`, 'Send'],
    [`const a = <Input placeholder={open ? 'Search' : ''} />`, 'Search'],
  ])('are caught at %s', (code, text) => {
    const found = findHardCoded({ path: 'planted.tsx', text: code })
    expect(found.map(({ said }) => said).join()).toContain(text)
  })

  it.each([
    `const a = <p>{say('empty')}</p>`,
    `const a = <Button type="primary" data-testid="send" className="big one" />`,
    `// 会话\nconst a = <p>—</p>`,
    `const a = <Button title={say('send')} aria-label={say('send')} />`,
  ])('are let be at %s', (code) => {
    expect(findHardCoded({ path: 'planted.tsx', text: code })).toEqual([])
  })
})
