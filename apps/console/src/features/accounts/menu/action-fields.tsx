import { Form, Select } from 'antd'
import { currentLocale, useWords } from '#lib/words.ts'
import { ByteField } from './byte-field.tsx'
import {
  type ActionField,
  type ButtonType,
  fieldsOf,
  type MenuButton,
  type MenuFault,
  withField,
  withType,
} from './menu-draft.ts'
import { actionWords, menuWords } from './words.ts'

interface ActionFieldsProps {
  button: MenuButton
  faults: MenuFault[]
  onChange: (change: (button: MenuButton) => MenuButton) => void
}

const limits: Partial<Record<ActionField, number>> = { key: 128, url: 1024 }

/** What a tap does, and what that needs. */
export function ActionFields({ button, faults, onChange }: ActionFieldsProps) {
  const say = useWords(menuWords)
  const sayAction = useWords(actionWords)
  const typeFault = faults.find(({ field }) => field === 'type' || field === 'subButtons')
  const labelOf = (field: ActionField) =>
    field === 'url' && button.type === 'miniprogram' ? say('urlFallback') : say(field)
  const hintOf = (field: ActionField) =>
    field === 'key' ? say('keyHint') : field === 'url' ? say('urlHint') : undefined
  const types = Object.keys(actionWords.zh) as ButtonType[]
  return (
    <>
      <Form.Item
        label={say('action')}
        htmlFor="menu-action"
        layout="vertical"
        validateStatus={typeFault ? 'error' : undefined}
        help={typeFault?.[currentLocale()]}
      >
        <Select
          id="menu-action"
          value={button.type}
          placeholder={say('chooseAction')}
          onChange={(type: ButtonType) => onChange((known) => withType(known, type))}
          options={types.map((value) => ({ value, label: sayAction(value) }))}
          listHeight={400}
          data-testid="menu-action"
        />
      </Form.Item>
      {fieldsOf(button.type).map((field) => (
        <ByteField
          key={field}
          label={labelOf(field)}
          hint={hintOf(field)}
          value={button[field] ?? ''}
          limit={limits[field]}
          faults={faults.filter((fault) => fault.field === field)}
          onChange={(text) => onChange((known) => withField(known, field, text))}
          testId={`menu-${field}`}
        />
      ))}
    </>
  )
}
