import { BadAnswerError, NetworkError, OutcomeUnknownError, PlatformError } from '@minqiao/wechat'
import { fail } from '#platform/errors.ts'

/**
 * Runs calls to the platform for somebody who waits for the answer.
 *
 * What the platform refuses becomes PLATFORM_REFUSED with meaning and advice in both languages;
 * what cannot be reached PLATFORM_UNREACHABLE; what may have happened PLATFORM_OUTCOME_UNKNOWN.
 */
export async function inWords<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof PlatformError) return fail('PLATFORM_REFUSED', wordsOf(error))
    if (error instanceof OutcomeUnknownError)
      return fail('PLATFORM_OUTCOME_UNKNOWN', { api: error.api })
    if (error instanceof NetworkError || error instanceof BadAnswerError)
      return fail('PLATFORM_UNREACHABLE', { api: error.api })
    throw error
  }
}

/** What a refusal means and what to do about it, for people. */
function wordsOf({ api, errcode, class: kind, meaning, hint, egressIp }: PlatformError) {
  return { api, errcode, class: kind, meaning, hint, ...(egressIp && { egressIp }) }
}
