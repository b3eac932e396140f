import { Button } from 'antd'
import { useWords } from '#lib/words.ts'
import type { Finding } from '../api/types.ts'
import { piecesOf } from '../model/pieces.ts'
import { replyWords } from '../words-reply.ts'

interface FindingsProps {
  text: string
  findings: readonly Finding[]
  /** They are of this very text; their places hold. */
  isCurrent: boolean
  onGo: (finding: Finding) => void
}

export function isBlocking({ severity }: Finding): boolean {
  return severity === 'blocking'
}

/** What was found in a reply: the places marked in the text, then each in words. */
export function Findings({ text, findings, isCurrent, onGo }: FindingsProps) {
  const say = useWords(replyWords)
  if (!isCurrent && findings.length === 0) return <p className="case-quiet">{say('checking')}</p>
  if (findings.length === 0) return <p className="case-fine">{say('clean')}</p>
  const placed = findings.filter(({ start, end }) => end > start)
  const blocking = findings.filter(isBlocking).length
  return (
    <div className="case-findings" data-testid="findings" aria-busy={!isCurrent}>
      {isCurrent && placed.length > 0 && <MarkedReply text={text} findings={placed} />}
      <p>
        {blocking > 0 && <b className="case-bad">{say('blocked', { count: blocking })} </b>}
        {findings.length > blocking && say('advice', { count: findings.length - blocking })}
      </p>
      <ul>
        {findings.map((finding) => (
          <li
            key={`${finding.rule} ${finding.start} ${JSON.stringify(finding.details ?? null)}`}
            className={isBlocking(finding) ? 'case-bad' : 'case-warn'}
          >
            {ruleWords(finding, say)}
            {finding.end > finding.start && isCurrent && (
              <Button type="link" size="small" onClick={() => onGo(finding)}>
                {say('toPlace', { place: finding.start + 1 })}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

function MarkedReply({ text, findings }: Pick<FindingsProps, 'text' | 'findings'>) {
  const say = useWords(replyWords)
  return (
    <p className="case-text case-marked-reply">
      {piecesOf(text, findings).map(({ start, text: part, marks }) => {
        const [first] = marks
        if (!first) return <span key={start}>{part}</span>
        return (
          <mark
            key={start}
            className={isBlocking(first) ? 'case-mark-bad' : 'case-mark-warn'}
            title={ruleWords(first, say)}
          >
            {part}
          </mark>
        )
      })}
    </p>
  )
}

type RuleKey = Extract<keyof (typeof replyWords)['zh'], `rule-${string}`>

function ruleWords(
  { rule, details }: Finding,
  say: (key: RuleKey, values?: Record<string, string>) => string,
): string {
  const question = typeof details?.question === 'string' ? details.question : ''
  const key = `rule-${rule}` as RuleKey
  const words = say(key, { question })
  return words === key ? rule : words
}
