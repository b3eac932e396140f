import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { SettingsError } from '#platform/config/index.ts'
import { readMessages } from './read-messages.ts'

const scratch = mkdtempSync(join(tmpdir(), 'minqiao-replay-'))
afterAll(() => rmSync(scratch, { recursive: true }))

function fileOf(...lines: string[]): string {
  const file = join(scratch, 'messages.jsonl')
  writeFileSync(file, lines.join('\n'))
  return file
}

it('reads what was written, whichever way it is given, and passes over empty lines', () => {
  const file = fileOf(
    '{"text":"路灯坏了"}',
    '',
    '{"title":"站牌","detail":"倒了"}',
    '{"content":"谢谢"}',
  )
  expect(readMessages(file)).toEqual(['路灯坏了', '站牌\n倒了', '谢谢'])
})

it.each([
  ['a line that breaks off', '{"text":"说了一半', 'line 2 is not a JSON object'],
  ['a line that is a list', '["说了一半"]', 'line 2 is not a JSON object'],
  ['a line that says nothing', '{"words":"说了一半"}', 'line 2 has no text'],
])('names %s by its number, without its words', (_name, line, fault) => {
  const reading = () => readMessages(fileOf('{"text":"路灯坏了"}', line))
  expect(reading).toThrow(SettingsError)
  expect(reading).toThrow(fault)
  expect(reading).not.toThrow('说了一半')
})

it('says which file cannot be read', () => {
  expect(() => readMessages(join(scratch, 'nowhere'))).toThrow(/--file: cannot be read.*nowhere/)
})
