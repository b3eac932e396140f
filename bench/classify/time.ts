import { createClassifier, deserializeClassifier } from '@minqiao/hanzi'
import type { Labelled } from './examples.ts'
import { round } from './figures.ts'

const WARM_UP = 500

interface Spent {
  /** Microseconds of processor time, of all threads. */
  cpu: number
  /** Microseconds on the clock, which on a busy machine is mostly waiting. */
  wall: number
}

/** Processor time of training and of answering, reasons read and unread; the clock beside it. */
export function time(examples: readonly Labelled[]): Record<string, number> {
  const classifier = createClassifier()
  const trained = spend(() => {
    classifier.add(examples)
    classifier.train()
  })
  const model = classifier.serialize()
  const read = deserializeClassifier(model)
  let passages = 0
  const explain = (some: readonly Labelled[]) => {
    for (const { message } of some) passages += read.classify(message).reasons.length
  }
  explain(examples.slice(0, WARM_UP))
  passages = 0
  const explained = spend(() => explain(examples))
  const labelled = spend(() => {
    for (const { message } of examples) read.classify(message)
  })
  const each = (spent: number) => round(spent / examples.length, 1)
  return {
    train_s: round(trained.cpu / 1e6, 2),
    train_wall_s: round(trained.wall / 1e6, 2),
    us_per_message: each(explained.cpu),
    us_per_message_wall: each(explained.wall),
    us_per_message_without_reasons: each(labelled.cpu),
    reasons_per_message: each(passages),
    model_mb: round(model.length / 1e6, 2),
  }
}

function spend(act: () => void): Spent {
  const [before, began] = [process.cpuUsage(), performance.now()]
  act()
  const { user, system } = process.cpuUsage(before)
  return { cpu: user + system, wall: (performance.now() - began) * 1000 }
}
