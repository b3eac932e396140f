import { useOwn } from '../../lib/use-own.ts'
import { useWords } from '../../lib/words.ts'
import { Link } from '../../ui/link.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Page } from '../../ui/page.tsx'
import { Trouble } from '../../ui/trouble.tsx'
import type { OwnCase } from './own-cases.ts'
import { newCaseWords } from './words-new.ts'

/** The number of what was just sent, and what will happen. */
export function Sent({ caseId }: { caseId: string }) {
  const say = useWords(newCaseWords)
  const { data, trouble, reload } = useOwn<OwnCase>(`/api/m/cases/${encodeURIComponent(caseId)}`)
  return (
    <Page title={say('sentTitle')}>
      {trouble && <Trouble trouble={trouble} onRetry={reload} />}
      {!data && !trouble && <Loading />}
      {data && (
        <>
          <section class="number-card">
            <p>{say('sentLead')}</p>
            <p class="case-number" data-testid="case-number">
              {data.progress.caseNumber}
            </p>
          </section>
          <h2 class="list-title">{say('sentNext')}</h2>
          <ul class="points">
            <li>{say('sentNext1')}</li>
            <li>{say(data.confidential ? 'sentNext2Secret' : 'sentNext2')}</li>
          </ul>
          <Link page={`cases/${caseId}`} class="weui-btn weui-btn_primary" testId="see-progress">
            {say('seeProgress')}
          </Link>
        </>
      )}
    </Page>
  )
}
