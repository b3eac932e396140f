export interface Answer {
  right: string
  /** Most likely first. */
  said: string[]
}

/** Mean over the labels of 2·hits / (2·hits + misses + false alarms). */
export function macroF1(answers: readonly Answer[]): number {
  const labels = [...new Set(answers.map(({ right }) => right))]
  const each = labels.map((label) => {
    const among = answers.filter(({ right, said }) => right === label || said[0] === label)
    const hits = among.filter(({ right, said }) => right === said[0]).length
    return (2 * hits) / (hits + among.length)
  })
  return mean(each)
}

/** Part of the answers whose right label is among the first `places`. */
export function partAmong(answers: readonly Answer[], places: number): number {
  const good = answers.filter(({ right, said }) => said.slice(0, places).includes(right))
  return good.length / answers.length
}

/** Rows: right; columns: said. */
export function confusion(answers: readonly Answer[]): string {
  const labels = [...new Set(answers.map(({ right }) => right))].sort()
  const rows = labels.map((label) =>
    [
      ...labels.map((said) =>
        String(answers.filter((one) => one.right === label && one.said[0] === said).length),
      ),
      label,
    ]
      .map((cell, at) => (at < labels.length ? cell.padStart(6) : `  ${cell}`))
      .join(''),
  )
  return rows.join('\n')
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** How far single values lie from their mean, as a rule. */
export function spread(values: readonly number[]): number {
  const middle = mean(values)
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)))
}

export function round(value: number, digits: number): number {
  return Number(value.toFixed(digits))
}
