import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { useSession } from '../state/context.ts'
import { sendMessage } from '../state/outbox.ts'
import { Icon } from '../ui/icon.tsx'
import { EmoticonPanel } from './emoticon-panel.tsx'
import { HoldToTalk } from './hold-to-talk.tsx'
import { PlusPanel } from './plus-panel.tsx'

type Below = 'nothing' | 'emoticons' | 'more'

interface InputBarProps {
  appId: string
  draft: string
  onDraft: (text: string) => void
  /** Goes back to the account's menu, where it has one. */
  onMenu?: () => void
}

/** Where the person writes, speaks, and finds everything else that can be sent. */
export function InputBar({ appId, draft, onDraft, onMenu }: InputBarProps) {
  const session = useSession()
  const field = useRef<HTMLTextAreaElement>(null)
  const [below, setBelow] = useState<Below>('nothing')
  const [speaking, setSpeaking] = useState(false)
  const toggle = (panel: Below) => {
    setSpeaking(false)
    setBelow(below === panel ? 'nothing' : panel)
  }

  useLayoutEffect(() => {
    const box = field.current
    if (!box) return
    box.style.height = 'auto'
    box.style.height = `${box.scrollHeight}px`
  }, [draft, speaking])

  const send = () => {
    if (draft.trim() === '') return
    void sendMessage(session, appId, { type: 'text', text: draft })
    onDraft('')
  }
  const insert = (code: string) => {
    const at = field.current?.selectionEnd ?? draft.length
    onDraft(draft.slice(0, at) + code + draft.slice(at))
  }

  return (
    <div class="input-area">
      <div class="input-bar">
        {onMenu && (
          <button
            type="button"
            class="input-icon menu-switch"
            aria-label="切换到菜单"
            data-testid="to-menu"
            onClick={onMenu}
          >
            <Icon name="lines" size={28} line={1.3} />
          </button>
        )}
        <button
          type="button"
          class="input-icon"
          aria-label={speaking ? '切换到键盘' : '切换到语音'}
          data-testid="to-voice"
          onClick={() => {
            setBelow('nothing')
            setSpeaking(!speaking)
          }}
        >
          <Icon name={speaking ? 'keyboard' : 'voice'} size={28} line={1.3} />
        </button>
        {speaking ? (
          <HoldToTalk appId={appId} />
        ) : (
          <textarea
            ref={field}
            class="input-field"
            rows={1}
            maxLength={2000}
            value={draft}
            aria-label="输入消息"
            data-testid="input"
            enterkeyhint="send"
            onFocus={() => setBelow('nothing')}
            onInput={(event) => onDraft(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
              event.preventDefault()
              send()
            }}
          />
        )}
        <button
          type="button"
          class="input-icon"
          aria-label="表情"
          aria-expanded={below === 'emoticons'}
          data-testid="emoticons"
          onClick={() => toggle('emoticons')}
        >
          <Icon name={below === 'emoticons' ? 'keyboard' : 'smile'} size={28} line={1.3} />
        </button>
        {draft.trim() && !speaking ? (
          <button type="button" class="send-button" data-testid="send" onClick={send}>
            发送
          </button>
        ) : (
          <button
            type="button"
            class="input-icon"
            aria-label="更多"
            aria-expanded={below === 'more'}
            data-testid="plus"
            onClick={() => toggle('more')}
          >
            <Icon name="plus" size={28} line={1.3} />
          </button>
        )}
      </div>
      {below === 'emoticons' && <EmoticonPanel onChoose={insert} />}
      {below === 'more' && <PlusPanel appId={appId} />}
    </div>
  )
}
