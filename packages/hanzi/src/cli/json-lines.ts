import { createReadStream } from 'node:fs'

export interface Line {
  /** Counted from 1. */
  number: number
  /** What the line holds, or why it is not an object of JSON. */
  row?: Record<string, unknown>
  fault?: string
}

/**
 * Reads a JSONL file line by line, a piece of the file at a time; empty lines are passed over, a
 * UTF-8 BOM and CRLF are fine. Only LF ends a line: texts may hold U+2028, at which `node:readline`
 * would cut.
 */
export async function* readLines(file: string): AsyncGenerator<Line> {
  let number = 0
  let rest = ''
  for await (const piece of createReadStream(file, 'utf8') as AsyncIterable<string>) {
    const texts = (rest + piece).split('\n')
    rest = texts.pop() ?? ''
    for (const text of texts) yield* read(++number, text)
  }
  yield* read(++number, rest)
}

function* read(number: number, text: string): Generator<Line> {
  const line = number === 1 ? text.replace(/^\ufeff/, '') : text
  if (line.trim() !== '') yield { number, ...parse(line) }
}

function parse(line: string): Omit<Line, 'number'> {
  try {
    const row: unknown = JSON.parse(line)
    if (typeof row === 'object' && row !== null && !Array.isArray(row))
      return { row: row as Record<string, unknown> }
    return { fault: 'is JSON, but not an object' }
  } catch (error) {
    return { fault: `is not JSON: ${error instanceof Error ? error.message : String(error)}` }
  }
}
