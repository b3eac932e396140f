/** Something the platform will do later: the outcome of a publication, a deadline, a retry. */
interface Job {
  /** Unix time, milliseconds. */
  at: number
  kind: string
  /** What the handler of that kind needs; plain JSON, so that a snapshot can hold it. */
  data: Record<string, unknown>
  /** A deadline runs only when its time has come: `settle()` leaves it alone. */
  deadline: boolean
}

export interface ClockState {
  /** Milliseconds that `advance` has moved this clock ahead of the one handed in. */
  offset: number
  jobs: Job[]
}

type JobHandler = (data: Record<string, unknown>) => Promise<void> | void

export interface Clock {
  now(): Date
  ms(): number
  /** Unix time in seconds, as the platform writes it. */
  seconds(): number
  /** Moves the clock and does, in order, whatever falls due on the way. */
  advance(ms: number): Promise<void>
  /** Does everything that is only waiting for its time, deadlines excepted, without moving the clock. */
  settle(): Promise<void>
  after(delayMs: number, kind: string, data: Record<string, unknown>, deadline?: boolean): void
  on(kind: string, handler: JobHandler): void
  /** Waits again for jobs that a restored snapshot brought. */
  wake(): void
  stop(): void
}

const LONGEST_SLEEP = 3_600_000

/**
 * The sandbox's only clock: every expiry, quota day and scheduled outcome reads it.
 *
 * `state` is looked up at each use because a restore replaces it. A real timer wakes the clock for
 * its next job; with a frozen `now` nothing falls due until `advance` or `settle`.
 */
export function createClock(now: () => Date, state: () => ClockState): Clock {
  const handlers = new Map<string, JobHandler>()
  let timer: NodeJS.Timeout | undefined
  let stopped = false

  const ms = () => now().getTime() + state().offset
  const earliest = (due: (job: Job) => boolean): Job | undefined =>
    state()
      .jobs.filter(due)
      .reduce<Job | undefined>(
        (first, job) => (first && first.at <= job.at ? first : job),
        undefined,
      )

  async function run(job: Job): Promise<void> {
    state().jobs = state().jobs.filter((one) => one !== job)
    await handlers.get(job.kind)?.(job.data)
  }

  async function runDue(limit: number): Promise<void> {
    for (
      let job = earliest((one) => one.at <= limit);
      job;
      job = earliest((one) => one.at <= limit)
    ) {
      if (job.at > ms()) state().offset += job.at - ms()
      await run(job)
    }
  }

  function wake(): void {
    clearTimeout(timer)
    const next = stopped ? undefined : earliest(() => true)
    if (!next) return
    const wait = Math.min(Math.max(next.at - ms(), 1), LONGEST_SLEEP)
    timer = setTimeout(() => void runDue(ms()).finally(wake), wait)
    timer.unref()
  }

  return {
    now: () => new Date(ms()),
    ms,
    seconds: () => Math.floor(ms() / 1000),
    async advance(delta) {
      const target = ms() + delta
      await runDue(target)
      state().offset += Math.max(target - ms(), 0)
      wake()
    },
    async settle() {
      for (let job = earliest((one) => !one.deadline); job; job = earliest((one) => !one.deadline))
        await run(job)
    },
    after(delayMs, kind, data, deadline = false) {
      state().jobs.push({ at: ms() + delayMs, kind, data, deadline })
      wake()
    },
    on: (kind, handler) => void handlers.set(kind, handler),
    wake,
    stop() {
      stopped = true
      clearTimeout(timer)
    },
  }
}

const BEIJING = 8 * 3_600_000

/** The calendar day in Beijing, `YYYY-MM-DD`: the platform's quotas and statistics turn with it. */
export function dayOf(ms: number): string {
  return new Date(ms + BEIJING).toISOString().slice(0, 10)
}

/** The hour of the day in Beijing, 0 to 23. */
export function hourOf(ms: number): number {
  return new Date(ms + BEIJING).getUTCHours()
}
