/** Elements that go with everything in them. */
const DROPPED = new Set([
  'script',
  'style',
  'iframe',
  'noscript',
  'object',
  'applet',
  'template',
  'textarea',
  'select',
  'title',
  'xmp',
  'noembed',
  'noframes',
  'plaintext',
])
const KEPT = new Set(
  `p section span div h1 h2 h3 h4 h5 h6 strong b em i u s del ins sub sup small big font center br hr
  a img ul ol li dl dt dd table thead tbody tfoot tr td th caption colgroup col blockquote pre code
  figure figcaption article header footer mark ruby rt rp svg g path rect circle ellipse line
  polyline polygon text tspan defs lineargradient stop animate animatetransform`.split(/\s+/),
)
const VOID = new Set(['br', 'hr', 'img', 'col'])
const TAG = /^<(\/?)([a-zA-Z][\w-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g
const ADDRESSES = new Set(['href', 'src', 'data-src', 'xlink:href', 'background', 'poster'])

/** Browsers skip these inside the scheme of an address. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are the point
const INVISIBLE = /[\u0000-\u0020]/g

export interface HtmlRules {
  /** Pictures from elsewhere are dropped. */
  isPicture(url: string): boolean
  /** Links elsewhere lose their address. */
  isLink(url: string): boolean
}

/**
 * Cleans the HTML of an article as the platform does: scripts, styles and frames go with their
 * contents, other unknown elements leave their contents, handlers and ids are dropped, pictures
 * must come from the platform's picture host, links lead to its articles only.
 *
 * Cleaning twice changes nothing more.
 */
export function sanitise(html: string, rules: HtmlRules): string {
  let clean = ''
  let at = 0
  while (at < html.length) {
    const less = html.indexOf('<', at)
    if (less < 0) return clean + html.slice(at)
    clean += html.slice(at, less)
    if (html.startsWith('<!--', less)) {
      const end = html.indexOf('-->', less + 4)
      at = end < 0 ? html.length : end + 3
      continue
    }
    const tag = TAG.exec(html.slice(less, less + 65_536))
    if (!tag) {
      // A document type or broken markup goes up to its end; a lone sign stays as text.
      const markup = /^<[a-zA-Z!/?]/.test(html.slice(less, less + 2))
      const end = markup ? html.indexOf('>', less) : less
      at = end < 0 ? html.length : end + 1
      if (!markup) clean += '&lt;'
      continue
    }
    const [whole, slash, written = '', attributes = ''] = tag
    const name = written.toLowerCase()
    at = less + whole.length
    if (DROPPED.has(name)) {
      if (slash === '') at = endOf(html, name, at)
    } else if (KEPT.has(name))
      clean += slash === '' ? openTag(name, attributes, rules) : closeTag(name)
  }
  return clean
}

/** The words of an article without its markup. */
export function plainText(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim()
}

function endOf(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}[^>]*>`, 'gi')
  close.lastIndex = from
  return close.exec(html) ? close.lastIndex : html.length
}

function openTag(name: string, attributes: string, rules: HtmlRules): string {
  let kept = ''
  let picture = ''
  for (const [, rawKey = '', double, single, bare] of attributes.matchAll(ATTRIBUTE)) {
    const key = rawKey.toLowerCase()
    const value = double ?? single ?? bare ?? ''
    if (!/^[a-z][\w:.-]*$/.test(key) || !isHarmless(key, value)) continue
    if (name === 'a' && key === 'href' && !rules.isLink(decode(value))) continue
    if (name === 'img' && (key === 'src' || key === 'data-src')) picture ||= decode(value)
    kept += ` ${key}="${value.replaceAll('"', '&quot;')}"`
  }
  if (name === 'img' && !rules.isPicture(picture)) return ''
  return `<${name}${kept}${VOID.has(name) ? '/' : ''}>`
}

function closeTag(name: string): string {
  return VOID.has(name) ? '' : `</${name}>`
}

function isHarmless(key: string, value: string): boolean {
  if (key.startsWith('on') || key === 'id' || key === 'srcdoc' || key === 'formaction') return false
  const bare = decode(value).replace(INVISIBLE, '').toLowerCase()
  if (bare.includes('javascript:') || bare.includes('vbscript:')) return false
  if (ADDRESSES.has(key) && bare.startsWith('data:')) return false
  return key !== 'style' || !bare.includes('expression(')
}

function decode(value: string): string {
  return value
    .replace(/&#x([0-9a-f]{1,6});?/gi, (_all, hex: string) => characterOf(Number.parseInt(hex, 16)))
    .replace(/&#(\d{1,7});?/g, (_all, code: string) => characterOf(Number(code)))
    .replaceAll('&colon;', ':')
    .replaceAll('&tab;', '\t')
    .replaceAll('&newline;', '\n')
    .replaceAll('&amp;', '&')
}

function characterOf(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : ''
}
