import { PictureOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { type RefObject, useRef } from 'react'
import { useWords } from '#lib/words.ts'
import { bytesOf, messageBytes } from '#ui/bytes.ts'
import type { LookAgain } from '../api/use-handling.ts'
import { pictureKinds } from '../model/picture.ts'
import type { Conversation } from '../model/types.ts'
import { talkWords } from '../words-talk.ts'
import { ByteCount } from './byte-count.tsx'
import { type ComposerMode, ModeTabs } from './mode-tabs.tsx'
import { PictureStrip } from './picture-strip.tsx'
import { SendTrouble } from './send-trouble.tsx'
import { useDraft } from './use-draft.ts'
import { usePicture } from './use-picture.ts'
import { useSend } from './use-send.ts'
import { useWindow, WindowBar } from './window-bar.tsx'
import { WritingField } from './writing-field.tsx'
import './composer.css'

interface ComposerProps {
  conversation: Conversation
  at: string
  staffId: string
  mode: ComposerMode
  field: RefObject<HTMLTextAreaElement | null>
  onMode: (mode: ComposerMode) => void
  lookAgain: LookAgain
}

const noteCharacters = 2000

/** Where one answers, or leaves a note: amber, so that nobody takes one for the other. */
export function Composer(props: ComposerProps) {
  const { conversation, at, staffId, mode, field, onMode, lookAgain } = props
  const say = useWords(talkWords)
  const chooser = useRef<HTMLInputElement>(null)
  const writing = useDraft(staffId, conversation)
  const picture = usePicture()
  const send = useSend({ conversation, at, writing, picture, lookAgain })
  const window = useWindow(conversation.window)

  const isNote = mode === 'note'
  const text = isNote ? writing.draft.note : writing.draft.text
  const bytes = bytesOf(text.trim())
  const hasWords = text.trim() !== ''
  const fits = isNote ? text.length <= noteCharacters : bytes <= messageBytes
  const maySend = isNote || window.kind === 'open'
  const isReady = maySend && fits && !send.isBusy && (hasWords || (!isNote && !!picture.file))
  const submit = () => {
    if (isReady) void (isNote ? send.saveNote() : send.sendReply())
  }
  return (
    <section className={`composer composer-${mode}`} aria-label={say(mode)}>
      <WindowBar state={window} />
      <ModeTabs mode={mode} onMode={onMode} />
      <WritingField
        conversation={conversation}
        field={field}
        mode={mode}
        text={text}
        isLocked={send.isBusy}
        onChange={(next) => writing.change(isNote ? { note: next } : { text: next })}
        onSubmit={submit}
        onToggle={() => onMode(isNote ? 'reply' : 'note')}
        onFile={picture.take}
      />
      <SendTrouble send={send} isNote={isNote} fault={isNote ? undefined : picture.fault} />
      {!isNote && picture.address && (
        <PictureStrip address={picture.address} onRemove={picture.clear} />
      )}
      <div className="composer-foot">
        {!isNote && (
          <Button
            type="text"
            size="small"
            icon={<PictureOutlined />}
            aria-label={say('picture')}
            title={say('picture')}
            disabled={!maySend}
            onClick={() => chooser.current?.click()}
          />
        )}
        <input
          ref={chooser}
          type="file"
          hidden
          accept={pictureKinds}
          onChange={(event) => {
            picture.take(event.target.files?.[0])
            event.target.value = ''
          }}
          data-testid="picture-input"
        />
        <span className="composer-space" />
        {!isNote && <ByteCount bytes={bytes} />}
        <Button
          type="primary"
          size="small"
          loading={send.isBusy}
          disabled={!isReady && !send.isBusy}
          onClick={submit}
          data-testid="send"
        >
          {say(isNote ? 'saveNote' : picture.file && hasWords ? 'sendTwo' : 'send')}
        </Button>
      </div>
    </section>
  )
}
