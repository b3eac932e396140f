import { readFileSync } from 'node:fs'
import { SettingsError } from '#platform/config/index.ts'

/** One line of the file: what a citizen wrote. */
interface Line {
  title?: string | null
  detail?: string
  text?: string
  content?: string
}

/**
 * Reads a JSONL file of citizens' messages: `text`, `content`, or `title` and `detail`.
 *
 * Throws a SettingsError when there is no such file; when a line is not such an object or says
 * nothing, with the line's number.
 */
export function readMessages(file: string): string[] {
  const lines = readText(file).split('\n')
  const messages: string[] = []
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue
    const words = wordsOf(parse(line, index + 1))
    if (words === '') throw faultOf(`line ${index + 1} has no text, content, title or detail`)
    messages.push(words)
  }
  return messages
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw faultOf(`cannot be read: ${error instanceof Error ? error.message : file}`)
  }
}

function faultOf(fault: string): SettingsError {
  return new SettingsError([{ env: '--file', fault }])
}

function parse(line: string, number: number): Line {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  } catch {
    // Told below, with the line's number and without its content.
  }
  throw faultOf(`line ${number} is not a JSON object`)
}

function wordsOf({ title, detail, text, content }: Line): string {
  return [title, text ?? content ?? detail]
    .filter((part) => typeof part === 'string' && part.trim() !== '')
    .join('\n')
}
