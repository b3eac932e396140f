/** Bounds of the callback path. The body's size is a setting of the deployment. */
export interface CallbackLimits {
  /** Rows in one transaction. */
  batch: number
  /** Rows that may wait for the next transaction; more are told to come again. */
  queue: number
  /** Transactions at one time. More than one gives up the order of one sender's pushes. */
  flights: number
  /** Milliseconds after a transaction in which the next waits until it is as full. */
  gather: number
  /** Bodies being read at one time. */
  bodies: number
  /** Milliseconds from a request to the end of its body. */
  bodyWithin: number
  /** Milliseconds from a request to its answer; the platform hangs up after five seconds. */
  answerWithin: number
  /** Milliseconds after which a transaction is given up. */
  storeWithin: number
}

export const CALLBACK_LIMITS: Readonly<CallbackLimits> = {
  batch: 256,
  queue: 4096,
  flights: 1,
  gather: 15,
  bodies: 2048,
  bodyWithin: 10_000,
  answerWithin: 4_500,
  storeWithin: 4_000,
}

/** How the path knows time; tests bring their own. */
export interface CallbackTime {
  /** Milliseconds that only go forward. */
  ticks: () => number
  /** Calls back every so many milliseconds until the function it gives is called. */
  every: (ms: number, work: () => void) => () => void
}

export const realTime: CallbackTime = {
  ticks: () => performance.now(),
  every(ms, work) {
    const timer = setInterval(work, ms).unref()
    return () => clearInterval(timer)
  },
}
