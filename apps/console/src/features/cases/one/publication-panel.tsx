import { Button, Tag } from 'antd'
import { useMay, useSession } from '#app/session.ts'
import { useWords } from '#lib/words.ts'
import { Panel } from '#ui/panel.tsx'
import type { CaseView } from '../api/types.ts'
import { useAct } from '../api/use-act.tsx'
import { onePageWords } from '../words-case.ts'
import { approvePublication, usePublication, withdrawPublication } from './publication-data.ts'

/** A chosen answer on its way to everybody: proposed, approved by another, withdrawn. */
export function PublicationPanel({ found }: { found: CaseView }) {
  const say = useWords(onePageWords)
  const mayPublish = useMay()('cases.publish')
  const own = useSession().data?.staff?.staffId
  const { now } = useAct()
  const mayBe = found.answeredAt !== null && found.mayPublish && !found.confidential
  const { data } = usePublication(found, mayPublish && mayBe)
  if (!data) return null
  const { question, answer, state, proposedBy } = data
  return (
    <Panel title={say('publication')} extra={<Tag>{say(`publication-${knownState(state)}`)}</Tag>}>
      <p className="case-text">
        <b>{say('question')}</b> {question}
      </p>
      <p className="case-text">
        <b>{say('answer')}</b> {answer}
      </p>
      <div className="case-line-acts no-print">
        {state === 'proposed' && proposedBy !== own && (
          <Button
            size="small"
            type="primary"
            onClick={() => now(() => approvePublication(found), { done: say('published') })}
          >
            {say('approve')}
          </Button>
        )}
        {state !== 'withdrawn' && (
          <Button
            size="small"
            onClick={() => now(() => withdrawPublication(found), { done: say('published') })}
          >
            {say('withdrawPublication')}
          </Button>
        )}
      </div>
    </Panel>
  )
}

function knownState(state: string): 'proposed' | 'published' | 'withdrawn' {
  return state === 'proposed' || state === 'published' ? state : 'withdrawn'
}
