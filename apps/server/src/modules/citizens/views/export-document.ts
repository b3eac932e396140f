import type { ExportSection } from '../rules/contributions.ts'
import type { PersonExport } from '../service/export-person.ts'

/** An export as a page that can be read and printed; it holds everything and loads nothing. */
export function exportDocument(made: PersonExport): string {
  const accounts = made.accounts.map(
    ({ name, sections }) => `<h2>${escapeHtml(name)}</h2>${sections.map(table).join('')}`,
  )
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>个人信息副本</title>
<style>
body{font:14px/1.7 "Source Han Sans SC","Noto Sans CJK SC",sans-serif;margin:2em auto;max-width:60em;color:#222}
h1{font-size:22px}h2{font-size:18px;border-bottom:2px solid #333}h3{font-size:15px}
table{border-collapse:collapse;width:100%;margin-bottom:1.5em}
th,td{border:1px solid #bbb;padding:.35em .6em;text-align:left;vertical-align:top;word-break:break-all}
th{background:#f2f2f2;font-weight:600}small{color:#666;font-weight:400}
</style></head><body>
<h1>个人信息副本 <small>Copy of personal data</small></h1>
<p>生成时间：${escapeHtml(inShanghai(made.madeAt))}　理由：${escapeHtml(made.reason)}</p>
${accounts.join('')}
</body></html>
`
}

function table({ title, fields, rows }: ExportSection): string {
  const heading = `<h3>${escapeHtml(title.zh)} <small>${escapeHtml(title.en)}</small></h3>`
  if (rows.length === 0) return `${heading}<p>无 <small>none</small></p>`
  const head = fields
    .map(
      (field) =>
        `<th>${escapeHtml(field.title.zh)}<br><small>${escapeHtml(field.title.en)}</small></th>`,
    )
    .join('')
  const body = rows
    .map((row) => `<tr>${fields.map(({ key }) => `<td>${cell(row[key])}</td>`).join('')}</tr>`)
    .join('')
  return `${heading}<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`
}

function cell(value: ExportSection['rows'][number][string] | undefined): string {
  if (value === null || value === undefined) return ''
  const text = String(value)
  return escapeHtml(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text) ? inShanghai(text) : text)
}

function inShanghai(time: string): string {
  const local = new Date(Date.parse(time) + 8 * 3_600_000).toISOString()
  return `${local.slice(0, 10)} ${local.slice(11, 19)}`
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
