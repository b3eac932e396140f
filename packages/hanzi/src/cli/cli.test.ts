import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeExamples } from '../classify/made-examples-fixture.ts'
import { classifyFile } from './classify-file.ts'
import { messageOf, splitFields } from './message-of.ts'
import { trainFromFile } from './train-model.ts'

const folder = mkdtempSync(join(tmpdir(), 'hanzi-'))
const at = (name: string) => join(folder, name)
const model = at('model')
const silent = () => undefined
afterAll(() => rmSync(folder, { recursive: true }))

function write(name: string, lines: readonly unknown[], end = '\n', start = ''): string {
  const texts = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)))
  writeFileSync(at(name), start + texts.join(end))
  return at(name)
}

function rowsOf(name: string): Record<string, unknown>[] {
  return readFileSync(at(name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
}

const examples = makeExamples(120, 7).map(({ message, label }) => ({
  ...(typeof message === 'string' ? { detail: message } : message),
  label,
}))

beforeAll(async () => {
  await trainFromFile(
    { file: write('in', examples), model, label: 'label', text: undefined },
    silent,
  )
})

describe('train', () => {
  it('tells of lines it cannot learn and learns the others', async () => {
    const told: string[] = []
    const file = write('faulty', [
      ...examples,
      'nonsense',
      { label: '道路' },
      { detail: '无' },
      '[]',
    ])
    const done = await trainFromFile(
      { file, model: at('m2'), label: 'label', text: undefined },
      (fault) => told.push(fault),
    )
    expect(done).toMatchObject({ examples: 120, refused: 4, labels: 3 })
    expect(told.map((fault) => fault.slice(file.length + 1, file.length + 15))).toEqual([
      expect.stringContaining('121 is not JS'),
      expect.stringContaining('122 has no te'),
      expect.stringContaining('123 has no la'),
      expect.stringContaining('124 is JSON, '),
    ])
  })

  it('reads the fields it is told', async () => {
    const rows = examples.map(({ label, title, detail }) => ({
      kind: label,
      head: title,
      body: detail,
    }))
    const wanted = { file: write('other', rows), model: at('m3'), label: 'kind' }
    const done = await trainFromFile({ ...wanted, text: ['head', 'body'] }, silent)
    expect(done).toMatchObject({ examples: 120, refused: 0 })
  })
})

describe('classify', () => {
  it('labels each line in its place and goes on after a broken one; BOM and CRLF are fine', async () => {
    const told: string[] = []
    const lines = [
      { id: 1, detail: '路灯不亮' },
      '{"id": 2,',
      { id: 3, text: '校车', label: '旧' },
      { id: 4 },
    ]
    const from = write('messages', lines, '\r\n', '\ufeff')
    const wanted = { model, in: from, out: at('out'), text: undefined }
    const done = await classifyFile(wanted, (fault) => told.push(fault))
    expect(done).toMatchObject({ labelled: 2, refused: 2 })
    const rows = rowsOf('out')
    expect(rows[0]).toMatchObject({ id: 1, detail: '路灯不亮', label: '道路' })
    expect(rows[0]).toHaveProperty('reasons.0.text', '路灯不亮')
    expect(rows[1]).toMatchObject({ line: 2, error: expect.stringContaining('is not JSON') })
    expect(rows[2]).toMatchObject({ id: 3, label: '教育', givenLabel: '旧' })
    expect(rows[3]).toMatchObject({ line: 4, error: 'has no text in title, detail, text' })
    expect(told).toEqual([
      expect.stringContaining(`${from}:2 is not JSON`),
      `${from}:4 has no text in title, detail, text`,
    ])
  })

  it('reads lines longer than a piece of the file, and texts with line separators', async () => {
    const long = `路灯\u2028不亮${'很久'.repeat(60_000)}`
    const from = write('long', [{ text: long }, { text: long }])
    const done = await classifyFile({ model, in: from, out: at('out2'), text: ['text'] }, silent)
    expect(done).toMatchObject({ labelled: 2, refused: 0 })
    expect(rowsOf('out2').map(({ text }) => text)).toEqual([long, long])
  })

  it('refuses to write over what it reads, to read what is not there, and a broken model', async () => {
    const from = write('one', [{ text: '路灯' }])
    const to = (change: object) =>
      classifyFile({ model, in: from, out: at('out3'), text: undefined, ...change }, silent)
    await expect(to({ out: from })).rejects.toThrow('the same file')
    await expect(to({ in: at('absent') })).rejects.toThrow('ENOENT')
    await expect(to({ model: from })).rejects.toThrow('no model')
    await expect(to({ out: join(at('absent'), 'x') })).rejects.toThrow('ENOENT')
  })
})

describe('messageOf', () => {
  it('takes the first of several fields as the title', () => {
    const row = { a: '题', b: '一', c: '二', n: 5 }
    expect(messageOf(row, ['a', 'b', 'c'])).toEqual({ title: '题', detail: '一\n二' })
    expect(messageOf(row, ['b'])).toEqual({ detail: '一' })
    expect(messageOf(row, ['a', 'n'])).toBe('has no text in n')
    expect(messageOf({ title: null, detail: '一' }, undefined)).toEqual({ title: '', detail: '一' })
  })

  it('reads fields as typed', () => {
    expect(splitFields(' a, b,')).toEqual(['a', 'b'])
    expect(splitFields(undefined)).toBeUndefined()
  })
})
