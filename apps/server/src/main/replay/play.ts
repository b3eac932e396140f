import type { Sandbox } from '@minqiao/sandbox'

export interface Played {
  openId: string
  text: string
  /** Milliseconds from pushing to the server's answer. */
  ms: number
  tries: number
  answered: boolean
}

/** Every twentieth push comes a second time, as when the platform missed our answer. */
const duplicateEvery = 20
/** Pushes on the way at once. */
const inFlight = 64

/** Lets a follower of their own say each message, `rate` a second at the most (0: no limit). */
export async function play(
  sandbox: Sandbox,
  appId: string,
  texts: readonly string[],
  rate: number,
  onProgress: (done: number) => void,
): Promise<Played[]> {
  const played: Played[] = []
  const run = Date.now().toString(36)
  const began = performance.now()
  let next = 0
  const worker = async () => {
    for (let index = next++; index < texts.length; index = next++) {
      if (rate > 0) await until(began + (index / rate) * 1000)
      const person = sandbox.createPerson({
        name: `市民${index + 1}`,
        id: `replay-${run}-${index}`,
      })
      await sandbox.follow(person.id, appId)
      if (index % duplicateEvery === 0)
        sandbox.misbehave({ callback: 'text', appId, fault: { kind: 'duplicate' } })
      const text = texts[index] ?? ''
      const pushed = performance.now()
      const { outcome, tries } = await sandbox.say(person.id, appId, text)
      played.push({
        openId: sandbox.openidOf(person.id, appId),
        text,
        ms: performance.now() - pushed,
        tries,
        answered: outcome === 'answered',
      })
      onProgress(played.length)
    }
  }
  await Promise.all(Array.from({ length: inFlight }, worker))
  await sandbox.settle()
  return played
}

function until(time: number): Promise<void> {
  const wait = time - performance.now()
  return wait <= 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, wait))
}
