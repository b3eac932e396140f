import { addressOf } from '../../lib/place.ts'
import { goTo } from '../../lib/route.ts'
import { useSession } from '../../lib/session.ts'
import { useOwn } from '../../lib/use-own.ts'
import { useWords } from '../../lib/words.ts'
import { Link } from '../../ui/link.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Page } from '../../ui/page.tsx'
import { Trouble } from '../../ui/trouble.tsx'
import type { OwnCase } from './own-cases.ts'
import { RatingForm } from './rating-form.tsx'
import { SecondCheckForm } from './second-check-form.tsx'
import { rateWords } from './words-rate.ts'

interface RateProps {
  caseId: string
  round: 'close' | 'second-check'
}

/** Rating an answer, or saying weeks later whether it is really settled. */
export function Rate({ caseId, round }: RateProps) {
  const say = useWords(rateWords)
  const { account } = useSession()
  const path = `/api/m/cases/${encodeURIComponent(caseId)}`
  const { data, trouble, reload } = useOwn<OwnCase>(path)
  const isOpen = round === 'close' ? data?.may.rate : data?.may.secondCheck
  const onDone = () => goTo(addressOf(`cases/${caseId}`, account), { instead: true })
  return (
    <Page title={say(round === 'close' ? 'title' : 'checkTitle')}>
      {trouble && <Trouble trouble={trouble} onRetry={reload} />}
      {!data && !trouble && <Loading />}
      {data && !isOpen && (
        <>
          <p role="status">{say('notNow')}</p>
          <Link page={`cases/${caseId}`} class="weui-btn weui-btn_primary">
            {say('toProgress')}
          </Link>
        </>
      )}
      {data && isOpen && round === 'close' && (
        <RatingForm path={path} number={data.number} onDone={onDone} />
      )}
      {data && isOpen && round === 'second-check' && (
        <SecondCheckForm path={path} number={data.number} onDone={onDone} />
      )}
    </Page>
  )
}
