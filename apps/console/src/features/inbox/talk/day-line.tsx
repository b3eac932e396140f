import { currentLocale, useWords } from '#lib/words.ts'
import { daysAgo } from '../model/days.ts'
import { talkWords } from '../words-talk.ts'

/** The line where a day begins: today, yesterday, else the date with its weekday. */
export function DayLine({ day, at, now }: { day: string; at: string; now: Date }) {
  const say = useWords(talkWords)
  const ago = daysAgo(day, now)
  const words = ago === 0 ? say('today') : ago === 1 ? say('yesterday') : dateWords(at, now)
  return (
    <div className="talk-day">
      <time dateTime={day}>{words}</time>
    </div>
  )
}

function dateWords(at: string, now: Date): string {
  const isThisYear = at.slice(0, 4) === now.toISOString().slice(0, 4)
  return new Intl.DateTimeFormat(currentLocale() === 'zh' ? 'zh-CN' : 'en-GB', {
    timeZone: 'Asia/Shanghai',
    ...(!isThisYear && { year: 'numeric' }),
    month: 'long',
    day: 'numeric',
    weekday: 'long',
  }).format(new Date(at))
}
