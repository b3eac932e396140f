import { shortTime } from '#lib/time.ts'
import { currentLocale, useWords } from '#lib/words.ts'
import type { useReplies } from '../account-data.ts'
import { accountWords } from '../words.ts'

export type Reply = NonNullable<ReturnType<typeof useReplies>['data']>['replies'][number]

/** What the platform answered last, in a line. */
export function LastSaid({ reply }: { reply: Reply | undefined }) {
  const say = useWords(accountWords)
  const locale = currentLocale()
  if (!reply) return <small>{say('neverSaid')}</small>
  const words = reply.errcode === 0 ? say('ok') : `${reply.meaning[locale]} (${reply.errcode})`
  return (
    <small title={reply.api}>
      {say('lastSaid')} <time dateTime={reply.at}>{shortTime(reply.at, locale)}</time> {words}
    </small>
  )
}
