import { Button, type GetRef, Input } from 'antd'
import { useRef, useState } from 'react'
import { useWords } from '#lib/words.ts'
import { BarGap } from '#ui/sheet.tsx'
import { useAsk } from '#ui/use-ask.ts'
import { useDelayed } from '#ui/use-delayed.ts'
import { useNotice } from '#ui/use-notice.ts'
import type { CaseView, Finding, Reply } from '../api/types.ts'
import { useAct } from '../api/use-act.tsx'
import { replyWords } from '../words-reply.ts'
import { Findings, isBlocking } from './findings.tsx'
import { fetchTemplate, submitReply, useFindings, writeReply } from './reply-data.ts'

interface ReplyEditorProps {
  found: CaseView
  /** A draft or a refused one that is written on. */
  draft: Reply | undefined
}

const mostCharacters = 8000

/** The field in which the reply is written; checked while one writes, each finding at its place. */
export function ReplyEditor({ found, draft }: ReplyEditorProps) {
  const say = useWords(replyWords)
  const notice = useNotice()
  const ask = useAsk()
  const { act, now } = useAct()
  const [text, setText] = useState(draft?.text ?? '')
  const [replyId, setReplyId] = useState(draft?.replyId)
  const field = useRef<GetRef<typeof Input.TextArea>>(null)
  const asked = useDelayed(text)
  const check = useFindings(found, asked)
  const findings = text.trim() === '' ? [] : (check.data?.findings ?? [])
  // Places hold for the text that was checked; while one writes on they are not shown.
  const isCurrent = check.data?.text === text
  const keep = async () => {
    const kept = await writeReply(found, text, replyId)
    setReplyId(kept.replyId)
    return kept.replyId
  }
  const submit = () =>
    ask({
      title: `${say('send')} ${found.number}`,
      note: say('next'),
      confirm: say('send'),
      done: say('sentNow'),
      isDanger: false,
      act: () => act(async () => submitReply(found, await keep()), { done: say('sentNow') }),
    })
  const template = async () => {
    try {
      setText(await fetchTemplate(found))
    } catch (error) {
      notice.failed(error)
    }
  }
  const goTo = ({ start, end }: Finding) => {
    const area = field.current?.resizableTextArea?.textArea
    area?.focus()
    area?.setSelectionRange(start, end)
  }
  const isEmpty = text.trim() === ''
  return (
    <div className="case-editor no-print">
      <p className="case-quiet">{say('hint')}</p>
      <Input.TextArea
        ref={field}
        value={text}
        onChange={(event) => setText(event.target.value)}
        autoSize={{ minRows: 7, maxRows: 20 }}
        maxLength={mostCharacters}
        placeholder={say('placeholder')}
        aria-label={say('write')}
        data-testid="reply-text"
      />
      {!isEmpty && <Findings text={text} findings={findings} isCurrent={isCurrent} onGo={goTo} />}
      <div className="case-editor-bar">
        <Button size="small" onClick={() => void template()} data-testid="reply-template">
          {say('template')}
        </Button>
        <small>{say('count', { count: [...text].length })}</small>
        <BarGap />
        <Button
          disabled={isEmpty}
          onClick={() => now(keep, { done: say('saved') })}
          data-testid="reply-save"
        >
          {say('save')}
        </Button>
        <Button
          type="primary"
          disabled={isEmpty || (isCurrent && findings.some(isBlocking))}
          onClick={submit}
          data-testid="reply-submit"
        >
          {say('send')}
        </Button>
      </div>
    </div>
  )
}
