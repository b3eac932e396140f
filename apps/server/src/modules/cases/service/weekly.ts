import { listAgencyNames } from '#modules/people/index.ts'
import type { Ctx } from '#platform/context.ts'
import { type Cell, cells, figures, type Period, weekOf } from '../rules/figures.ts'
import { escapeHtml as text } from '../rules/table-text.ts'
import { type ReportLocale, weeklyWords } from '../rules/weekly-words.ts'
import { readBoard, readFigures } from './figures.ts'

type Figures = Awaited<ReturnType<typeof readFigures>>
type Board = Awaited<ReturnType<typeof readBoard>>

const weekMs = 7 * 86_400_000
const localMs = 8 * 3_600_000

/** The week of a local day as an HTML document that prints on A4; nothing in it is loaded. */
export async function writeWeekly(
  ctx: Ctx,
  agencyId: string,
  day: string,
  locale: ReportLocale,
): Promise<string> {
  const week = weekOf(day)
  const before = {
    from: new Date(week.from.getTime() - weekMs),
    to: new Date(week.to.getTime() - weekMs),
  }
  const now = await readFigures(ctx, agencyId, week)
  const earlier = await readFigures(ctx, agencyId, before)
  const board = await readBoard(ctx, agencyId)
  const names = await listAgencyNames(ctx.db, [agencyId])
  const words = weeklyWords[locale]
  const title = `${names.get(agencyId) ?? ''} ${words.title}`
  return `<!doctype html>
<html lang="${locale === 'zh' ? 'zh-CN' : 'en'}">
<head><meta charset="utf-8"><title>${text(title)}</title><style>${style}</style></head>
<body>
<h1>${text(title)}</h1>
<p>${words.period}：${daysOf(week)} · ${words.made}：${minuteOf(ctx.now())}</p>
<h2>${words.figures}</h2>
${figureTable(now, earlier, locale)}
<h2>${words.board}</h2>
${board.length === 0 ? `<p>${words.none}</p>` : boardTable(board, locale)}
<p class="note">${words.note}</p>
</body>
</html>
`
}

const style = `@page{size:A4;margin:20mm}body{font:12pt/1.6 serif;color:#000;max-width:190mm;margin:auto}
h1{font-size:18pt;text-align:center}h2{font-size:14pt;break-after:avoid}
table{border-collapse:collapse;width:100%}th,td{border:1px solid #444;padding:2mm;text-align:left}
td.number{text-align:right;white-space:nowrap}tr{break-inside:avoid}.formula,.note{font-size:9pt}`

function figureTable(now: Figures, earlier: Figures, locale: ReportLocale): string {
  const words = weeklyWords[locale]
  const head = [words.figure, words.rate, words.before, words.fraction, words.formula]
  const rows = now.map(({ figure, rate, numerator, denominator }) => {
    const { name, formula } = figures[figure]
    const last = earlier.find((it) => it.figure === figure)?.rate ?? null
    return `<tr><td>${name[locale]}</td><td class="number">${percent(rate)}</td>
<td class="number">${percent(last)}</td><td class="number">${numerator} / ${denominator}</td>
<td class="formula">${text(formula[locale])}</td></tr>`
  })
  return tableOf(head, rows)
}

function boardTable(board: Board, locale: ReportLocale): string {
  const words = weeklyWords[locale]
  const names = Object.keys(cells) as Cell[]
  const rows = board.map((row) => {
    const numbers = names.map((cell) => `<td class="number">${row[cell]}</td>`)
    const unit = row.unitId === null ? words.center : row.unitName
    return `<tr><td>${text(unit)}</td>${numbers.join('')}</tr>`
  })
  return tableOf([words.unit, ...names.map((cell) => cells[cell][locale])], rows)
}

function tableOf(head: readonly string[], rows: readonly string[]): string {
  const cells = head.map((word) => `<th>${word}</th>`)
  return `<table><thead><tr>${cells.join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`
}

function percent(rate: number | null): string {
  return rate === null ? '—' : `${(rate * 100).toFixed(1)}%`
}

function daysOf({ from, to }: Period): string {
  return `${localDay(from.getTime())} – ${localDay(to.getTime() - 1)}`
}

function localDay(ms: number): string {
  return new Date(ms + localMs).toISOString().slice(0, 10)
}

function minuteOf(at: Date): string {
  return new Date(at.getTime() + localMs).toISOString().slice(0, 16).replace('T', ' ')
}
