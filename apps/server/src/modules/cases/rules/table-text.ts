/** What a spreadsheet may take for a formula, in either width, and what it skips before one. */
const formula = /^[\s\p{Cc}]*[=+\-@＝＋－＠]/u

/**
 * A table as CSV that a spreadsheet opens as it is: UTF-8 with its mark, every field quoted, and a
 * quotation mark before what it would run as a formula.
 */
export function csvOf(rows: readonly (readonly (string | number | null)[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(fieldOf).join(',')}\r\n`).join('')}`
}

function fieldOf(value: string | number | null): string {
  if (value === null) return '""'
  if (typeof value === 'number') return String(value)
  const text = formula.test(value) ? `'${value}` : value
  return `"${text.replaceAll('"', '""')}"`
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A text as it stands in HTML, whatever is in it. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign)
}
