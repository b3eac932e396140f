export interface Gathered {
  /** Too much to name: look at everything shown again. */
  isEverything: boolean
  ids: ReadonlySet<string>
}

export interface Timer {
  /** Calls back after a time; the answer cancels. */
  after(ms: number, call: () => void): () => void
}

const browserTimer: Timer = {
  after(ms, call) {
    const id = setTimeout(call, ms)
    return () => clearTimeout(id)
  },
}

/** So many can be asked for at once; more is everything. */
const mostIds = 200
/** After a failure one waits so many times longer. */
const patience = 5

/**
 * Gathers news: the first is handled at once, what comes while it is handled and in the pause after
 * it is handled together. A busy account then costs one request a pause, not one a message.
 */
export function createGatherer(
  handle: (gathered: Gathered) => Promise<void>,
  pauseMs: number,
  timer: Timer = browserTimer,
) {
  let ids = new Set<string>()
  let isEverything = false
  let isResting = false
  let isStopped = false
  let cancel = () => {}

  const run = async () => {
    const gathered: Gathered = { ids, isEverything: isEverything || ids.size > mostIds }
    ids = new Set()
    isEverything = false
    isResting = true
    let pause = pauseMs
    try {
      await handle(gathered)
    } catch {
      // What was to be looked at is still to be looked at, with less haste.
      isEverything = true
      pause = pauseMs * patience
    }
    if (isStopped) return
    cancel = timer.after(pause, () => {
      isResting = false
      if (ids.size > 0 || isEverything) void run()
    })
  }
  return {
    /** Takes news; an empty list means everything. */
    add(news: readonly string[]) {
      if (news.length === 0) isEverything = true
      for (const id of news) ids.add(id)
      if (!isResting && !isStopped) void run()
    },
    stop() {
      isStopped = true
      cancel()
    },
  }
}
