import { useWords } from '#lib/words.ts'
import type { Template } from '../model/types.ts'
import { talkWords } from '../words-talk.ts'

interface TemplateMenuProps {
  found: readonly Template[]
  hasAny: boolean
  chosen: number
  onChoose: (template: Template) => void
}

export const templateMenuId = 'composer-templates'

/** The templates that fit what was typed after `/`; the field keeps the focus. */
export function TemplateMenu({ found, hasAny, chosen, onChoose }: TemplateMenuProps) {
  const say = useWords(talkWords)
  return (
    <div className="composer-templates" data-testid="template-menu">
      <div id={templateMenuId} role="listbox" aria-label={say('template')}>
        {found.map((template, index) => (
          <div
            key={template.templateId}
            id={`template-${template.templateId}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            className="composer-template"
            ref={(row) => {
              if (index === chosen) row?.scrollIntoView({ block: 'nearest' })
            }}
            // Pressing must not take the focus out of the field.
            onMouseDown={(event) => {
              event.preventDefault()
              onChoose(template)
            }}
          >
            <code>/{template.shortcut}</code>
            <b>{template.title}</b>
            <span>{template.filled.replace(/\s+/gu, ' ')}</span>
          </div>
        ))}
      </div>
      {found.length === 0 && <p>{say(hasAny ? 'noTemplate' : 'noTemplates')}</p>}
      <small>{say('templateKeys')}</small>
    </div>
  )
}
