import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Example, keyOfText, type Message } from '@minqiao/hanzi'

export type Labelled = Example & { message: Message }

const USUAL = join(import.meta.dirname, '../../../shared/data/citizen-messages/labelled.jsonl')

/** Where labelled messages are: as said, as the environment says, or the usual place. */
export function findExamples(said: string | undefined): { file: string; there: boolean } {
  const file = said ?? process.env.BENCH_MESSAGES ?? USUAL
  return { file, there: existsSync(file) }
}

/** A JSONL file of `title`, `detail` and `label`. */
export function readExamples(file: string): Labelled[] {
  const lines = readFileSync(file, 'utf8')
    .replace(/^\ufeff/, '')
    .split('\n')
  return lines.flatMap((line) => {
    if (line.trim() === '') return []
    const { title, detail, label } = JSON.parse(line) as Message & { label: string }
    return [{ message: { title: title ?? '', detail: detail ?? '' }, label }]
  })
}

/**
 * The same for texts that must not be learned and asked: those that differ in form, spaces and signs
 * only, whatever their titles say; the title counts where the text is next to nothing.
 */
export function groupOf({ message }: Labelled): string {
  const key = keyOfText(message.detail)
  return key.length >= 10 ? key : keyOfText(message.title ?? '') + key
}
