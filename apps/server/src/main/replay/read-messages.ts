import { readFileSync } from 'node:fs'

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
 * Throws an Error that names the line when one is not such an object or says nothing.
 */
export function readMessages(file: string): string[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  const messages: string[] = []
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue
    const words = wordsOf(parse(line, index + 1))
    if (words === '') throw new Error(`line ${index + 1}: no text, content, title or detail`)
    messages.push(words)
  }
  return messages
}

function parse(line: string, number: number): Line {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  } catch {
    // Told below, with the line's number and without its content.
  }
  throw new Error(`line ${number}: not a JSON object`)
}

function wordsOf({ title, detail, text, content }: Line): string {
  return [title, text ?? content ?? detail]
    .filter((part) => typeof part === 'string' && part.trim() !== '')
    .join('\n')
}
