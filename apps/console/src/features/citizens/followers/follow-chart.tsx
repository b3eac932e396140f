import { useWords } from '#lib/words.ts'
import { DayChart } from '#ui/day-chart.tsx'
import { beijingDay, fillDays } from '#ui/days.ts'
import { Listing } from '#ui/listing.tsx'
import { Panel } from '#ui/panel.tsx'
import { useFollowDays } from '../citizen-data.ts'
import { citizenWords } from '../words.ts'

const count = 30

/** How many follow now, and who came and went each day. */
export function FollowChart({ accountId }: { accountId: string }) {
  const say = useWords(citizenWords)
  const query = useFollowDays(accountId, count)
  const days = fillDays(query.data?.days ?? [], beijingDay(new Date()), count, (day) => ({
    day,
    followed: 0,
    unfollowed: 0,
  }))
  return (
    <Panel>
      <Listing query={query} isEmpty={false}>
        <div className="citizens-figures">
          <dl>
            <dt>{say('followingNow')}</dt>
            <dd>{query.data?.following.toLocaleString()}</dd>
            <dt>{say('leftNow')}</dt>
            <dd>{query.data?.left.toLocaleString()}</dd>
          </dl>
          <DayChart
            title={say('chart')}
            height={90}
            days={days.map(({ day }) => day)}
            series={[
              {
                name: say('followed'),
                colour: '#12507b',
                values: days.map(({ followed }) => followed),
              },
              {
                name: say('unfollowed'),
                colour: '#c98a3c',
                values: days.map(({ unfollowed }) => unfollowed),
                isDown: true,
              },
            ]}
          />
        </div>
      </Listing>
    </Panel>
  )
}
