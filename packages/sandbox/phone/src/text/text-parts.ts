import { findEmoji } from './emoticons.ts'

/** A piece of a text message. `source` is what stood in the message. */
type TextPart =
  | { kind: 'plain'; source: string }
  | { kind: 'emoticon'; source: string; name: string }
  | { kind: 'link'; source: string; label: string; url: string }
  | { kind: 'menu'; source: string; label: string; menuId: string; content: string }

const EMOTICON = String.raw`\[[^\[\]\s]{1,6}\]`
const ADDRESS = String.raw`https?:\/\/[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]{1,2000}`
const ANCHOR = String.raw`<a\s{1,4}href=(?:"[^"<>]{1,2000}"|'[^'<>]{1,2000}')[^<>]{0,200}>[^<>]{1,600}<\/a>`

const ANYTHING = new RegExp(`${EMOTICON}|${ADDRESS}`, 'giu')
const ANYTHING_OR_ANCHOR = new RegExp(`${ANCHOR}|${EMOTICON}|${ADDRESS}`, 'giu')

/** An address without the punctuation that belongs to the sentence around it. */
function trimAddress(found: string): string {
  let url = found.replace(/[.,;:!?'\]]+$/u, '')
  if (url.endsWith(')') && !url.includes('(')) url = url.slice(0, -1)
  return url
}

/**
 * Reads `<a href="…">label</a>` as the platform shows it in texts of an account.
 *
 * `weixin://bizmsgmenu?msgmenucontent=…&msgmenuid=…` is the tappable line of a menu message; any
 * other scheme than http(s) gives undefined, and the source stays plain text.
 */
function readAnchor(source: string): TextPart | undefined {
  const found = /href=(?:"([^"]*)"|'([^']*)')[^>]*>([^<]*)</iu.exec(source)
  const label = found?.[3] ?? ''
  const href = (found?.[1] ?? found?.[2] ?? '').replaceAll('&amp;', '&')
  if (/^https?:\/\//iu.test(href)) return { kind: 'link', source, label, url: href }
  if (!href.startsWith('weixin://bizmsgmenu?')) return undefined
  const query = new URLSearchParams(href.slice(href.indexOf('?')))
  const content = query.get('msgmenucontent') ?? label
  return { kind: 'menu', source, label, menuId: query.get('msgmenuid') ?? '', content }
}

function readPart(source: string): TextPart | undefined {
  if (source.startsWith('<')) return readAnchor(source)
  if (!source.startsWith('[')) {
    const url = trimAddress(source)
    return { kind: 'link', source: url, label: url, url }
  }
  const name = source.slice(1, -1)
  return findEmoji(name) ? { kind: 'emoticon', source, name } : undefined
}

/**
 * Splits a text message into plain text, emoticons and links.
 *
 * `anchors` says whether `<a href>` counts: it does in what an account wrote, never in what a
 * person wrote. The `source` fields put together are the text again.
 */
export function splitText(text: string, anchors: boolean): TextPart[] {
  const parts: TextPart[] = []
  const pattern = new RegExp(anchors ? ANYTHING_OR_ANCHOR : ANYTHING)
  let done = 0
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const part = readPart(found[0])
    if (!part) {
      pattern.lastIndex = found.index + 1
      continue
    }
    if (found.index > done) parts.push({ kind: 'plain', source: text.slice(done, found.index) })
    parts.push(part)
    done = found.index + part.source.length
    pattern.lastIndex = done
  }
  if (done < text.length) parts.push({ kind: 'plain', source: text.slice(done) })
  return parts
}
