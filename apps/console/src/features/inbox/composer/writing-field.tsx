import { Input } from 'antd'
import { type KeyboardEvent, type RefObject, useEffect, useState } from 'react'
import { useWords } from '#lib/words.ts'
import { readFieldKey } from '../keys/key-map.ts'
import { firstFile } from '../model/picture.ts'
import { insertAt } from '../model/slash.ts'
import type { ConversationKey, Template } from '../model/types.ts'
import { talkWords } from '../words-talk.ts'
import type { ComposerMode } from './mode-tabs.tsx'
import { TemplateMenu, templateMenuId } from './template-menu.tsx'
import { noteUse, useTemplates } from './use-templates.ts'

interface WritingFieldProps {
  conversation: ConversationKey
  field: RefObject<HTMLTextAreaElement | null>
  mode: ComposerMode
  text: string
  isLocked: boolean
  onChange: (text: string) => void
  onSubmit: () => void
  onToggle: () => void
  onFile: (file: File | undefined) => void
}

/** The field one writes in: Enter sends, Shift+Enter breaks the line, `/` calls templates. */
export function WritingField(props: WritingFieldProps) {
  const { conversation, field, mode, text, isLocked, onChange, onSubmit, onToggle, onFile } = props
  const say = useWords(talkWords)
  const [caret, setCaret] = useState(text.length)
  const [isDropping, setDropping] = useState(false)
  const templates = useTemplates(conversation, text, caret, mode === 'reply')
  const chosen = templates.found[templates.chosen]
  const [caretWanted, setCaretWanted] = useState<number>()
  useEffect(() => {
    if (caretWanted === undefined) return
    field.current?.setSelectionRange(caretWanted, caretWanted)
    setCaretWanted(undefined)
  }, [field, caretWanted])

  const insert = (template: Template) => {
    if (!templates.slash) return
    const next = insertAt(text, templates.slash, template.filled)
    onChange(next.text)
    setCaret(next.caret)
    setCaretWanted(next.caret)
    noteUse(template)
  }
  const readMenuKey = (key: string): boolean => {
    if (!templates.isOpen) return false
    if (key === 'ArrowDown') templates.move(1)
    else if (key === 'ArrowUp') templates.move(-1)
    else if (key === 'Escape') templates.close()
    else if ((key === 'Enter' || key === 'Tab') && chosen) insert(chosen)
    else return false
    return true
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, shiftKey: shift, ctrlKey: ctrl } = event
    // 229 is what older browsers report while an input method is at work.
    const isComposing = event.nativeEvent.isComposing || event.keyCode === 229
    if (!isComposing && !shift && readMenuKey(key)) {
      event.preventDefault()
      event.stopPropagation()
      return
    }
    const meaning = readFieldKey({ key, shift, ctrl, isComposing })
    if (!meaning) return
    event.preventDefault()
    if (meaning === 'send') onSubmit()
    else onToggle()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button is the first
    <div
      className={`composer-field${isDropping ? ' composer-dropping' : ''}`}
      onDragOver={(event) => {
        event.preventDefault()
        setDropping(true)
      }}
      onDragLeave={() => setDropping(false)}
      onDrop={(event) => {
        event.preventDefault()
        setDropping(false)
        onFile(firstFile(event.dataTransfer))
      }}
      data-drop={say('dropHere')}
    >
      {templates.isOpen && (
        <TemplateMenu
          found={templates.found}
          hasAny={templates.hasAny}
          chosen={templates.chosen}
          onChoose={insert}
        />
      )}
      <Input.TextArea
        ref={(area) => {
          field.current = area?.resizableTextArea?.textArea ?? null
        }}
        value={text}
        readOnly={isLocked}
        variant="borderless"
        autoSize={{ minRows: 2, maxRows: 9 }}
        placeholder={say(mode === 'note' ? 'notePlaceholder' : 'replyPlaceholder')}
        aria-label={say(mode)}
        aria-controls={templates.isOpen ? templateMenuId : undefined}
        aria-activedescendant={
          templates.isOpen && chosen ? `template-${chosen.templateId}` : undefined
        }
        onChange={(event) => {
          setCaret(event.target.selectionStart)
          onChange(event.target.value)
        }}
        onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
        onKeyDown={onKeyDown}
        onPaste={(event) => {
          const file = firstFile(event.clipboardData)
          if (!file) return
          event.preventDefault()
          onFile(file)
        }}
        data-testid="composer-field"
      />
    </div>
  )
}
