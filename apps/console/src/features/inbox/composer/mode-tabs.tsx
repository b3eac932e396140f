import { EditOutlined, MessageOutlined } from '@ant-design/icons'
import { useWords } from '#lib/words.ts'
import { talkWords } from '../words-talk.ts'

/** An answer goes to the citizen; a note stays in the house. */
export type ComposerMode = 'reply' | 'note'

interface ModeTabsProps {
  mode: ComposerMode
  onMode: (mode: ComposerMode) => void
}

export function ModeTabs({ mode, onMode }: ModeTabsProps) {
  const say = useWords(talkWords)
  return (
    <div className="composer-modes" role="tablist">
      <button
        type="button"
        role="tab"
        aria-selected={mode === 'reply'}
        onClick={() => onMode('reply')}
        data-testid="mode-reply"
      >
        <MessageOutlined /> {say('reply')}
      </button>
      <button
        type="button"
        role="tab"
        aria-selected={mode === 'note'}
        onClick={() => onMode('note')}
        data-testid="mode-note"
      >
        <EditOutlined /> {say('note')}
        {mode === 'note' && <em>{say('noteHint')}</em>}
      </button>
      <small>
        <kbd>Ctrl+M</kbd> {say('switchMode')}
      </small>
    </div>
  )
}
