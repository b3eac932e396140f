/** Something that runs until it is stopped, or ends by itself because it cannot go on. */
export interface Run {
  ended: Promise<void>
  stop(): Promise<void>
}

export interface Keeping {
  pauseMs: number
  /** Told each time it ended, or could not begin again. */
  onLoss(error: unknown): void
}

/**
 * Begins a run, and begins it again after a pause each time it ends by itself. Only the first
 * beginning throws.
 */
export async function keepRunning(
  begin: () => Promise<Run>,
  { pauseMs, onLoss }: Keeping,
): Promise<{ stop(): Promise<void> }> {
  let run: Run | undefined = await begin()
  let beginning: Promise<void> | undefined
  let pause: NodeJS.Timeout | undefined
  let isStopping = false
  const lose = (error: unknown) => {
    run = undefined
    if (isStopping) return
    onLoss(error)
    pause = setTimeout(() => {
      beginning = beginAgain()
    }, pauseMs)
  }
  const watch = (watched: Run) =>
    void watched.ended.then(() => lose(new Error('ended by itself')), lose)
  const beginAgain = async () => {
    try {
      run = await begin()
    } catch (error) {
      return lose(error)
    }
    if (!isStopping) watch(run)
  }
  watch(run)
  return {
    async stop() {
      isStopping = true
      clearTimeout(pause)
      await beginning
      await run?.stop()
    },
  }
}
