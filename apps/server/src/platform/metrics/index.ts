import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** The measures of this process; modules add theirs at import time. */
export const registry = new Registry()
collectDefaultMetrics({ register: registry })

export function counter<L extends string>(
  name: string,
  help: string,
  labels: readonly L[] = [],
): Counter<L> {
  return new Counter({
    name: `minqiao_${name}`,
    help,
    labelNames: [...labels],
    registers: [registry],
  })
}

/** A value of this moment; whoever serves the measures sets it just before. */
export function gauge<L extends string>(
  name: string,
  help: string,
  labels: readonly L[] = [],
): Gauge<L> {
  return new Gauge({
    name: `minqiao_${name}`,
    help,
    labelNames: [...labels],
    registers: [registry],
  })
}

export function histogram<L extends string>(
  name: string,
  help: string,
  buckets: number[],
  labels: readonly L[] = [],
): Histogram<L> {
  return new Histogram({
    name: `minqiao_${name}`,
    help,
    buckets,
    labelNames: [...labels],
    registers: [registry],
  })
}
