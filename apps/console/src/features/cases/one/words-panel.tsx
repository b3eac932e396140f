import { EnvironmentOutlined, PaperClipOutlined } from '@ant-design/icons'
import { Button, Image, Tag } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { useMay } from '#app/session.ts'
import { currentLocale, useWords } from '#lib/words.ts'
import { Panel } from '#ui/panel.tsx'
import { useAsk } from '#ui/use-ask.ts'
import { seeContact } from '../api/case-acts.ts'
import { attachmentAddress } from '../api/case-data.ts'
import type { CaseView, Proposal } from '../api/types.ts'
import { evidenceOf } from '../model/evidence.ts'
import { askerOf } from '../model/names.ts'
import { caseWords } from '../words.ts'
import { onePageWords } from '../words-case.ts'
import { MarkedText } from './marked-text.tsx'

interface WordsPanelProps {
  found: CaseView
  proposal: Proposal | undefined
}

/** The citizen's words with what decided marked in them, their pictures and the place. */
export function WordsPanel({ found, proposal }: WordsPanelProps) {
  const say = useWords(onePageWords)
  const sayCase = useWords(caseWords)
  const locale = currentLocale()
  const marks = proposal ? evidenceOf(proposal, found.text, locale) : []
  return (
    <Panel title={say('words')} extra={found.mayPublish && <Tag>{say('mayPublish')}</Tag>}>
      <MarkedText text={found.text || say('noText')} marks={marks} />
      <Attachments found={found} />
      <p className="case-where">
        {(found.place || found.regionName || found.latitude !== null) && (
          <span>
            <EnvironmentOutlined /> {[found.regionName, found.place].filter(Boolean).join(' ')}{' '}
            {found.latitude !== null && found.longitude !== null && (
              <small>
                {say('coordinates', { latitude: found.latitude, longitude: found.longitude })}
              </small>
            )}
          </span>
        )}
        <span>
          {say('asker')} {askerOf(found, sayCase)}
        </span>
        <Contact found={found} />
        <Conversation found={found} />
      </p>
    </Panel>
  )
}

function Conversation({ found }: { found: CaseView }) {
  const say = useWords(onePageWords)
  const may = useMay()
  if (found.followerId === null || !may('inbox.read')) return null
  return <Link to={`/inbox/${found.accountId}/${found.followerId}`}>{say('conversation')}</Link>
}

/** The telephone, masked until somebody has a need for it; seeing it is kept in the audit. */
function Contact({ found }: { found: CaseView }) {
  const say = useWords(onePageWords)
  const ask = useAsk()
  const [whole, setWhole] = useState<string>()
  if (!found.contact?.phone) return null
  const see = () =>
    ask.now(async () => {
      const { name, phone } = await seeContact(found)
      setWhole([name, phone].filter(Boolean).join(' '))
    }, say('seeContactNote'))
  return (
    <span>
      {say('contact')} {whole ?? found.contact.phone}{' '}
      {whole === undefined && (
        <Button type="link" size="small" onClick={see} title={say('seeContactNote')}>
          {say('seeContact')}
        </Button>
      )}
    </span>
  )
}

const isPicture = (name: string) => /\.(jpe?g|png|gif|webp|bmp)$/i.test(name)

function Attachments({ found }: { found: CaseView }) {
  const say = useWords(onePageWords)
  if (found.attachments.length === 0) return null
  return (
    <div className="case-attachments">
      <Image.PreviewGroup>
        {found.attachments.map(({ attachmentId, name, kind }) =>
          isPicture(name) || kind === 'message' ? (
            <Image
              key={attachmentId}
              src={attachmentAddress(found, attachmentId)}
              alt={name || say('pictures')}
              width={96}
              height={96}
            />
          ) : (
            <a key={attachmentId} href={attachmentAddress(found, attachmentId)} download={name}>
              <PaperClipOutlined /> {name}
            </a>
          ),
        )}
      </Image.PreviewGroup>
    </div>
  )
}
