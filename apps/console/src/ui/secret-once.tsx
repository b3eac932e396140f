import { Alert } from 'antd'
import { useWords } from '#lib/words.ts'
import { CopyButton } from './copy-button.tsx'
import { uiWords } from './words.ts'
import './secret-once.css'

/** Something the server tells one single time: big, with copying, and a warning. */
export function SecretOnce({ items }: { items: { label: string; value: string }[] }) {
  const say = useWords(uiWords)
  return (
    <div className="secret-once" data-testid="secret-once">
      <Alert type="warning" showIcon title={say('onlyOnce')} />
      <dl>
        {items.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <code>{value}</code>
              <CopyButton text={value} label={label} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
