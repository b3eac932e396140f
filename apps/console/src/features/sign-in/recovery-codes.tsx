import { Button, Space } from 'antd'
import { useWords } from '#lib/words.ts'
import { CopyButton } from '#ui/copy-button.tsx'
import { signInWords } from './words.ts'

/** The recovery codes, shown this once. */
export function RecoveryCodes({ codes, onDone }: { codes: string[]; onDone: () => void }) {
  const say = useWords(signInWords)
  return (
    <div>
      <h2>{say('codesTitle')}</h2>
      <p>{say('codesHint')}</p>
      <ol className="sign-in-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <Space className="no-print">
        <CopyButton size="middle" text={codes.join('\n')} label={say('codesTitle')} />
        <Button onClick={() => window.print()}>{say('print')}</Button>
        <Button type="primary" onClick={onDone}>
          {say('saved')}
        </Button>
      </Space>
    </div>
  )
}
