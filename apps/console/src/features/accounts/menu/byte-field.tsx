import { Form, Input } from 'antd'
import { currentLocale, useWords } from '#lib/words.ts'
import { bytesOf } from '#ui/bytes.ts'
import type { MenuFault } from './menu-draft.ts'
import { menuWords } from './words.ts'

interface ByteFieldProps {
  label: string
  hint?: string
  value: string
  /** Bytes of UTF-8 that the platform takes; not counted when there is no limit. */
  limit?: number
  faults: MenuFault[]
  onChange: (text: string) => void
  testId: string
}

/** A line of text with its bytes counted and its faults below it. */
export function ByteField({ label, hint, value, limit, faults, onChange, testId }: ByteFieldProps) {
  const say = useWords(menuWords)
  const locale = currentLocale()
  const [first] = faults
  const status = first?.severity === 'error' ? 'error' : first ? 'warning' : undefined
  const used = bytesOf(value)
  const id = `menu-field-${testId}`
  return (
    <Form.Item
      label={label}
      htmlFor={id}
      layout="vertical"
      validateStatus={status}
      help={first?.[locale]}
      extra={hint}
    >
      <Input
        id={id}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        autoComplete="off"
        suffix={
          limit !== undefined && (
            <span className={used > limit ? 'menu-bytes menu-bytes-over' : 'menu-bytes'}>
              {say('bytes', { used, limit })}
            </span>
          )
        }
        data-testid={testId}
      />
    </Form.Item>
  )
}
