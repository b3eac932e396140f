import { useState } from 'preact/hooks'
import { useSession } from '../../lib/session.ts'
import { useOwn } from '../../lib/use-own.ts'
import { useWords } from '../../lib/words.ts'
import { Link } from '../../ui/link.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { Trouble } from '../../ui/trouble.tsx'
import type { OwnCase } from './own-cases.ts'
import { ProgressView } from './timeline.tsx'
import { casesWords } from './words.ts'
import { gradeKey, rateWords } from './words-rate.ts'

/** How far one's own matter is, and what one can do about it now. */
export function ProgressPage({ caseId }: { caseId: string }) {
  const say = useWords(casesWords)
  const { data, trouble, reload } = useOwn<OwnCase>(`/api/m/cases/${encodeURIComponent(caseId)}`)
  return (
    <Page title={say('pageTitle')}>
      {trouble?.kind === 'refused' && (
        <Notice tone="bad" title={say('gone')} testId="gone">
          <p>{say('goneHint')}</p>
          <Link page="cases" class="weui-btn weui-btn_primary">
            {say('title')}
          </Link>
        </Notice>
      )}
      {trouble && trouble.kind !== 'refused' && <Trouble trouble={trouble} onRetry={reload} />}
      {!data && !trouble && <Loading />}
      {data && <Known own={data} />}
    </Page>
  )
}

function Known({ own }: { own: OwnCase }) {
  const say = useWords(casesWords)
  const sayRate = useWords(rateWords)
  const { caseId, may, rating, progress, confidential, joined } = own
  return (
    <>
      {may.secondCheck && (
        <Notice tone="wait" title={say('askedAgain')}>
          <Link page={`cases/${caseId}/check`} class="weui-btn weui-btn_primary" testId="to-check">
            {say('secondCheck')}
          </Link>
        </Notice>
      )}
      {may.rate && (
        <Link page={`cases/${caseId}/rate`} class="weui-btn weui-btn_primary" testId="to-rate">
          {say('rate')}
        </Link>
      )}
      <ProgressView progress={progress} isRated={rating !== null} isOwn={!joined} />
      {rating?.grade && (
        <p data-testid="rated">{say('rated', { grade: sayRate(gradeKey(rating.grade)) })}</p>
      )}
      {may.add && (
        <Link page={`cases/${caseId}/words`} class="weui-btn weui-btn_default" testId="to-words">
          {say('add')}
        </Link>
      )}
      {may.reopen && (
        <Link page={`cases/${caseId}/reopen`} class="weui-btn weui-btn_default" testId="to-reopen">
          {say('reopen')}
        </Link>
      )}
      <h2 class="list-title">{say('mineTitle')}</h2>
      {confidential && <p class="fine">{say('confidentialHint')}</p>}
      {joined && <p class="fine">{say('joinedHint')}</p>}
      {!confidential && !joined && <Mine own={own} />}
    </>
  )
}

function Mine({ own: { caseId, text, place, pictures } }: { own: OwnCase }) {
  const say = useWords(casesWords)
  const { account } = useSession()
  const [isShown, setShown] = useState(false)
  const query = new URLSearchParams({ account })
  return (
    <article class="round">
      <p class="said-text">{text}</p>
      {place !== '' && <p class="fine">{say('placeLine', { place })}</p>}
      {pictures.length > 0 && !isShown && (
        <button
          type="button"
          class="weui-btn weui-btn_default"
          onClick={() => setShown(true)}
          data-testid="see-pictures"
        >
          {say('seePictures', { count: pictures.length })}
        </button>
      )}
      {isShown &&
        pictures.map((id, at) => (
          <img
            key={id}
            class="said-picture"
            alt={say('picture', { place: at + 1 })}
            src={`/api/m/cases/${encodeURIComponent(caseId)}/pictures/${encodeURIComponent(id)}?${query}`}
          />
        ))}
    </article>
  )
}
