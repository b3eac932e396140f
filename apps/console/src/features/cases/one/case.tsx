import { Empty, Skeleton } from 'antd'
import { Link, useParams } from 'react-router'
import { useNow } from '#features/inbox/api/use-now.ts'
import { ApiError } from '#lib/api.ts'
import { useWords } from '#lib/words.ts'
import { Trouble } from '#ui/trouble.tsx'
import { useCase, useProposal } from '../api/case-data.ts'
import type { CaseKey } from '../api/types.ts'
import { RatingPanel } from '../reply/rating-panel.tsx'
import { RepliesPanel } from '../reply/replies-panel.tsx'
import { onePageWords } from '../words-case.ts'
import { CaseHead } from './case-head.tsx'
import { ClocksPanel } from './clocks-panel.tsx'
import { HistoryPanel } from './history-panel.tsx'
import { PartsPanel } from './parts-panel.tsx'
import { ProposalPanel } from './proposal-panel.tsx'
import { PublicationPanel } from './publication-panel.tsx'
import { RequestsPanel } from './requests-panel.tsx'
import { SecretPanel } from './secret-panel.tsx'
import { SimilarPanel } from './similar-panel.tsx'
import { WordsPanel } from './words-panel.tsx'
import '../cases.css'
import '../intake/intake.css'
import './case.css'

/** One case: what was said, where it stands, and what this person may do about it now. */
export function Case() {
  const { accountId = '', caseId = '' } = useParams()
  return <CasePage key={caseId} of={{ accountId, caseId }} />
}

function CasePage({ of }: { of: CaseKey }) {
  const say = useWords(onePageWords)
  const { data: found, error, refetch } = useCase(of)
  const now = useNow(20_000)
  const isToDispatch = found?.allowed.ways.includes('dispatch') === true && !found.confidential
  const proposal = useProposal(of, isToDispatch).data
  if (error instanceof ApiError && error.status === 404)
    return (
      <Empty className="case-gone" description={say('gone')}>
        <Link to="/cases">{say('back')}</Link>
      </Empty>
    )
  if (error && !found) return <Trouble error={error} onRetry={() => void refetch()} />
  if (!found) return <Skeleton active className="console-page" paragraph={{ rows: 12 }} />
  return (
    <div className="console-page case-page">
      <CaseHead found={found} />
      <div className="case-columns">
        <div className="case-main">
          <RequestsPanel found={found} />
          {found.confidential ? <SecretPanel found={found} /> : null}
          {!found.confidential && <WordsPanel found={found} proposal={proposal} />}
          {isToDispatch && <ProposalPanel found={found} proposal={proposal} />}
          <RepliesPanel found={found} />
          <RatingPanel found={found} />
          <PartsPanel found={found} />
          <SimilarPanel found={found} />
          <PublicationPanel found={found} />
        </div>
        <aside className="case-side">
          <ClocksPanel found={found} now={now} />
          <HistoryPanel found={found} />
        </aside>
      </div>
    </div>
  )
}
