import { Alert, Button, Modal } from 'antd'
import { fullTime } from '#lib/time.ts'
import { currentLocale, useWords } from '#lib/words.ts'
import { CopyButton } from '#ui/copy-button.tsx'
import { PrintButton } from '#ui/print-sheet.tsx'
import { uiWords } from '#ui/words.ts'
import type { OwnStaff } from './own-facts.tsx'
import { meWords } from './words.ts'

interface CodesOnceProps {
  staff: OwnStaff
  codes: string[] | undefined
  onClose: () => void
}

/** The recovery codes, this once: to copy or to print. */
export function CodesOnce({ staff, codes, onClose }: CodesOnceProps) {
  const say = useWords(meWords)
  const sayUi = useWords(uiWords)
  if (!codes) return null
  const { name, signInName } = staff
  const time = fullTime(new Date().toISOString(), currentLocale())
  const list = (
    <ol className="me-codes">
      {codes.map((code) => (
        <li key={code}>
          <code>{code}</code>
        </li>
      ))}
    </ol>
  )
  return (
    <Modal
      open
      title={say('codesTitle')}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      footer={
        <Button type="primary" onClick={onClose} data-testid="codes-kept">
          {say('kept')}
        </Button>
      }
    >
      <Alert type="warning" showIcon title={sayUi('onlyOnce')} />
      <p>{say('codesHint')}</p>
      {list}
      <span className="me-code-actions">
        <CopyButton size="middle" text={codes.join('\n')} label={say('codesTitle')} />
        <PrintButton>
          <h1>{say('printTitle')}</h1>
          <p>{say('printFor', { name, signInName, time })}</p>
          <p>{say('codesHint')}</p>
          {list}
        </PrintButton>
      </span>
    </Modal>
  )
}
