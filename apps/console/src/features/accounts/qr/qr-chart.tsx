import { useWords } from '#lib/words.ts'
import { DayChart } from '#ui/day-chart.tsx'
import { beijingDay, fillDays } from '#ui/days.ts'
import { Listing } from '#ui/listing.tsx'
import { useQrDays } from './qr-data.ts'
import { qrWords } from './words.ts'

const count = 30

/** Scans and follows of a code by day. */
export function QrChart({ accountId, qrId }: { accountId: string; qrId: string }) {
  const say = useWords(qrWords)
  const query = useQrDays(accountId, qrId, count)
  const days = fillDays(query.data?.days ?? [], beijingDay(new Date()), count, (day) => ({
    day,
    scans: 0,
    follows: 0,
  }))
  return (
    <Listing query={query} isEmpty={false}>
      <DayChart
        title={say('chart')}
        days={days.map(({ day }) => day)}
        series={[
          { name: say('scans'), colour: '#8db4d2', values: days.map(({ scans }) => scans) },
          { name: say('follows'), colour: '#12507b', values: days.map(({ follows }) => follows) },
        ]}
      />
    </Listing>
  )
}
