import { cpus, totalmem } from 'node:os'

/** The machine and the day, as they stand beside every figure. */
export function describeMachine(): Record<string, string> {
  const all = cpus()
  return {
    processor: all[0]?.model.trim() ?? 'unknown',
    cores: String(all.length),
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    node: process.version,
    date: new Date().toISOString().slice(0, 16).replace('T', ' '),
  }
}

/** Two columns, as wide as needed. */
export function table(figures: Record<string, number | string>): string {
  const width = Math.max(...Object.keys(figures).map((name) => name.length))
  return Object.entries(figures)
    .map(([name, value]) => `${name.padEnd(width)}  ${value}`)
    .join('\n')
}
