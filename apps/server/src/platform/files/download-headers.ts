/** Types that a browser may show in place: they hold no script. */
const SHOWN =
  /^(image\/(jpeg|png|gif|webp|bmp)|audio\/(mpeg|wav|ogg|mp4|amr|amr-wb)|video\/(mp4|webm|ogg|quicktime))$/
/** Types that keep their name but are always saved. */
const SAVED = /^application\/(pdf|zip|ofd|msword|vnd\.[a-z0-9.-]+)$/
const LONGEST_NAME = 120

/**
 * Headers under which a stored file can be answered without harm, whatever it holds.
 *
 * Images, sound and film are shown; everything else is saved, in a sandbox, and what is not known
 * as harmless goes as `application/octet-stream`. The name may be Chinese (RFC 6266, RFC 8187).
 *
 * @param type the type found by `sniff`, not the one the sender gave.
 */
export function downloadHeaders(name: string, type: string): Record<string, string> {
  const shown = SHOWN.test(type)
  const clean = cleanFileName(name)
  const ascii = clean.replace(/[^\x20-\x7e]/gu, '_').replace(/["\\%]/g, '_')
  const place = shown ? 'inline' : 'attachment'
  const csp = shown
    ? "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'"
    : "default-src 'none'; sandbox"
  return {
    'content-type': shown || SAVED.test(type) ? type : 'application/octet-stream',
    'content-disposition': `${place}; filename="${ascii}"; filename*=UTF-8''${encode(clean)}`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': `${csp}; frame-ancestors 'none'`,
    'cross-origin-resource-policy': 'same-origin',
  }
}

/**
 * A name that is safe to save under on any system: no folders, no controls, none of the marks
 * that turn writing round (and `gpj.exe` into `exe.jpg`), at most 120 characters with its extension.
 */
export function cleanFileName(name: string): string {
  const flat = Buffer.from(name)
    .toString()
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '')
    .replace(/[/\\:*?"<>|]/g, '_')
    .replace(/^[\s.]+|[\s.]+$/g, '')
  const letters = [...flat]
  if (letters.length === 0) return 'file'
  if (letters.length <= LONGEST_NAME) return flat
  const extension = /\.[A-Za-z0-9]{1,10}$/.exec(flat)?.[0] ?? ''
  return letters.slice(0, LONGEST_NAME - extension.length).join('') + extension
}

/** RFC 8187 leaves fewer characters bare than encodeURIComponent does. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
