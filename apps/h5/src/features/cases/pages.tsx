import type { VNode } from 'preact'
import { Answer, Answers } from './answers.tsx'
import { Lookup } from './lookup.tsx'
import { NewCase } from './new-case.tsx'
import { OwnCasesPage } from './own-cases-page.tsx'
import { ProgressPage } from './progress-page.tsx'
import { Rate } from './rate.tsx'
import { Sent } from './sent.tsx'
import { Words } from './words-form.tsx'

/** The pages about cases; undefined for an address that is none of them. */
export function casesPageAt(page: string): VNode | undefined {
  const [room, id = '', act = '', ...rest] = page.split('/')
  if (rest.length > 0) return undefined
  if (room === 'lookup' && id === '') return <Lookup />
  if (room === 'answers') return id === '' ? <Answers /> : <Answer caseId={id} />
  if (room !== 'cases') return undefined
  if (id === '') return <OwnCasesPage />
  if (id === 'new') return <NewCase step={act} />
  return ownCasePage(id, act)
}

function ownCasePage(caseId: string, act: string): VNode | undefined {
  switch (act) {
    case '':
      return <ProgressPage key={caseId} caseId={caseId} />
    case 'sent':
      return <Sent caseId={caseId} />
    case 'rate':
      return <Rate caseId={caseId} round="close" />
    case 'check':
      return <Rate caseId={caseId} round="second-check" />
    case 'words':
      return <Words caseId={caseId} act="words" />
    case 'reopen':
      return <Words caseId={caseId} act="reopening" />
    default:
      return undefined
  }
}
