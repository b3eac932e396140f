import { useWords } from '#lib/words.ts'
import { roundTop } from './days.ts'
import { uiWords } from './words.ts'
import './day-chart.css'

export interface DaySeries {
  name: string
  colour: string
  /** One value for each day. */
  values: number[]
  /** Drawn downwards from the line: what was lost against what was won. */
  isDown?: boolean
}

interface DayChartProps {
  title: string
  /** Days in order, `2026-11-22`. */
  days: string[]
  series: DaySeries[]
  /** Of the bars, in pixels. */
  height?: number
}

/** Bars by day in plain SVG. Each day says its figures when one points at it. */
export function DayChart({ title, days, series, height = 110 }: DayChartProps) {
  const say = useWords(uiWords)
  const up = series.filter(({ isDown }) => !isDown)
  const down = series.filter(({ isDown }) => isDown)
  const top = roundTop(largestOf(up))
  const bottom = largestOf(down) > 0 ? roundTop(largestOf(down)) : 0
  const scale = height / (top + bottom)
  const line = top * scale
  // The picture is stretched to its place, so widths are counted in days.
  const bars = series.flatMap((one) => {
    const siblings = one.isDown ? down : up
    const thick = 0.8 / siblings.length
    const offset = 0.1 + siblings.indexOf(one) * thick
    return one.values.map((value, index) => {
      const tall = value * scale
      const y = one.isDown ? line : line - tall
      return { key: `${one.name} ${days[index]}`, x: index + offset, y, thick, tall, one }
    })
  })
  const sums = series.map(({ name, values }) => ({
    name,
    sum: values.reduce((total, value) => total + value, 0),
  }))
  const summary = sums
    .map(({ name, sum }) => `${name} ${say('total', { count: sum })}`)
    .join(say('separator'))
  const tell = (index: number) =>
    [days[index], ...series.map(({ name, values }) => `${name} ${values[index] ?? 0}`)].join('\n')
  return (
    <figure className="day-chart">
      <figcaption>
        <span>{title}</span>
        {sums.map(({ name, sum }, index) => (
          <span key={name} className="day-chart-key">
            <i style={{ background: series[index]?.colour }} />
            {name} <b>{sum}</b>
          </span>
        ))}
      </figcaption>
      <div className="day-chart-plot">
        <div className="day-chart-ticks" style={{ height }}>
          <span>{top}</span>
          {bottom > 0 && <span>{bottom}</span>}
        </div>
        <svg
          viewBox={`0 0 ${days.length} ${height}`}
          height={height}
          preserveAspectRatio="none"
          role="img"
          aria-label={say('titled', { act: title, name: summary })}
        >
          {bars.map(({ key, x, y, thick, tall, one }) => (
            <rect key={key} x={x} y={y} width={thick} height={tall} fill={one.colour} />
          ))}
          <line x1={0} x2={days.length} y1={line} y2={line} className="day-chart-axis" />
          {days.map((day, index) => (
            <rect key={day} x={index} width={1} height={height} className="day-chart-day">
              <title>{tell(index)}</title>
            </rect>
          ))}
        </svg>
        <div className="day-chart-ends">
          <span>{days[0]?.slice(5)}</span>
          <span>{days.at(-1)?.slice(5)}</span>
        </div>
      </div>
    </figure>
  )
}

function largestOf(series: readonly DaySeries[]): number {
  return Math.max(0, ...series.flatMap(({ values }) => values))
}
