import { Form, Input } from 'antd'
import { useWords } from '#lib/words.ts'
import { DrawerForm } from '#ui/drawer-form.tsx'
import { useNotice } from '#ui/use-notice.ts'
import {
  saveTemplate,
  shortcutPattern,
  type Template,
  type TemplateDraft,
} from './template-data.ts'
import { TemplateText } from './template-text.tsx'
import { templateWords } from './words.ts'

interface TemplateFormProps {
  edited: Template | 'new' | undefined
  onClose: () => void
  onSaved: () => Promise<unknown>
}

/** Makes or changes a template, with a look at what the citizen will read. */
export function TemplateForm({ edited, onClose, onSaved }: TemplateFormProps) {
  const say = useWords(templateWords)
  const notice = useNotice()
  const known = edited === 'new' ? undefined : edited
  const submit = async (draft: TemplateDraft) => {
    await saveTemplate(draft, known?.templateId)
    await onSaved()
    notice.done(say('saved'))
  }
  return (
    <DrawerForm<TemplateDraft>
      open={edited !== undefined}
      title={say(known ? 'editTitle' : 'add')}
      initial={known}
      size={500}
      onClose={onClose}
      onSubmit={submit}
    >
      <Form.Item
        name="shortcut"
        label={say('shortcut')}
        extra={say('shortcutRule')}
        rules={[{ required: true, pattern: shortcutPattern, message: say('shortcutWrong') }]}
      >
        <Input prefix="/" maxLength={20} autoFocus autoComplete="off" data-testid="shortcut" />
      </Form.Item>
      <Form.Item
        name="title"
        label={say('title')}
        rules={[{ required: true, whitespace: true, message: say('titleNeeded') }]}
      >
        <Input maxLength={60} autoComplete="off" data-testid="title" />
      </Form.Item>
      <TemplateText />
    </DrawerForm>
  )
}
