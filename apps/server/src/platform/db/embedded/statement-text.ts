/** What the bridge must know of a query's text: LISTEN and UNLISTEN, and COPY … FROM STDIN. */

export type ListenChange =
  | { kind: 'listen'; channel: string }
  | { kind: 'unlisten'; channel: string }
  | { kind: 'unlisten-all' }

/**
 * One step through SQL text: a comment, a quoted piece, a word or a semicolon.
 * A dollar quote must not begin inside an identifier (`a$b$c`), so words are taken whole.
 */
const token =
  /--[^\n]*|\/\*[\s\S]*?\*\/|[eE]'(?:\\[\s\S]|''|[^'\\])*'|'(?:''|[^'])*'|"(?:""|[^"])*"|\$([A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$|[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*|[;*]/g

/** The text's statements, each as its first four words; comments and the rest are left out. */
export function statementHeads(text: string): string[][] {
  const heads: string[][] = []
  let words: string[] = []
  const scan = new RegExp(token)
  for (let match = scan.exec(text); match; match = scan.exec(text)) {
    const piece = match[0]
    if (piece === ';') {
      heads.push(words)
      words = []
    } else if (/^\$.*\$$/.test(piece)) {
      const end = text.indexOf(piece, scan.lastIndex)
      scan.lastIndex = end === -1 ? text.length : end + piece.length
    } else if (!/^(--|\/\*|'|[eE]')/.test(piece) && words.length < 4) words.push(piece)
  }
  heads.push(words)
  return heads.filter((head) => head.length > 0)
}

/** Changes of what the session listens to, in the order in which the text makes them. */
export function listenChanges(text: string): ListenChange[] {
  if (!/listen/i.test(text)) return []
  return statementHeads(text).flatMap(([verb = '', name = '']): ListenChange[] => {
    const channel = channelName(name)
    if (/^listen$/i.test(verb)) return [{ kind: 'listen', channel }]
    if (!/^unlisten$/i.test(verb)) return []
    return [name === '*' ? { kind: 'unlisten-all' } : { kind: 'unlisten', channel }]
  })
}

/** Whether the text may ask for rows from the client. True too often does no harm. */
export function mayCopyIn(text: string): boolean {
  return /copy/i.test(text) && /stdin/i.test(text)
}

/** A channel as PostgreSQL knows it: folded to lower case unless quoted, at most 63 bytes. */
function channelName(identifier: string): string {
  const name = identifier.startsWith('"')
    ? identifier.slice(1, -1).replaceAll('""', '"')
    : identifier.toLowerCase()
  return Buffer.from(name)
    .subarray(0, 63)
    .toString('utf8')
    .replace(/\ufffd+$/, '')
}
