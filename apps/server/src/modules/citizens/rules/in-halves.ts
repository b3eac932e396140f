import { PlatformError } from '@minqiao/wechat'

/** Refusals that are about one of the people in a batch, and spare the others. */
const aboutOne: ReadonlySet<number> = new Set([40003, 40032, 43004, 43019, 45059, 49003, 50005])

/**
 * Makes a call for a batch of people; when the platform refuses because of one of them, finds that
 * one by halves, so that the others are served.
 *
 * Answers those who were refused. Any other failure passes through.
 */
export async function inHalves<T>(
  items: readonly T[],
  call: (items: readonly T[]) => Promise<void>,
): Promise<{ item: T; errcode: number }[]> {
  const [first] = items
  if (first === undefined) return []
  try {
    await call(items)
    return []
  } catch (error) {
    if (!(error instanceof PlatformError) || !aboutOne.has(error.errcode)) throw error
    if (items.length === 1) return [{ item: first, errcode: error.errcode }]
    const middle = Math.ceil(items.length / 2)
    return [
      ...(await inHalves(items.slice(0, middle), call)),
      ...(await inHalves(items.slice(middle), call)),
    ]
  }
}
