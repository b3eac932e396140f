import type { ChildProcess } from 'node:child_process'
import type { Round, RoundResult } from './generator.ts'
import { answerOf, ask } from './processes.ts'

/** A load that goes on while something happens to the server, and is then told to stop. */
export interface LongLoad {
  /** Sends no more; resolves when all that was sent is acknowledged. */
  stop(): Promise<RoundResult>
}

/** Begins a round; pushes that are not acknowledged are sent again, as the platform does. */
export async function beginLoad(generator: ChildProcess, round: Round): Promise<LongLoad> {
  await ask(generator, round)
  const result = answerOf<RoundResult>(generator)
  generator.send('go')
  return {
    stop() {
      generator.send('stop')
      return result
    },
  }
}
