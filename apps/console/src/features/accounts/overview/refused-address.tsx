import { Alert } from 'antd'
import { useWords } from '#lib/words.ts'
import { CopyButton } from '#ui/copy-button.tsx'
import { overviewWords } from './words.ts'

/** Our address as the platform saw and refused it: big, to be copied and put on the white list. */
export function RefusedAddress({ address }: { address: string }) {
  const say = useWords(overviewWords)
  return (
    <Alert
      type="error"
      showIcon
      style={{ marginBottom: 16 }}
      title={<strong>{say('refusedTitle')}</strong>}
      data-testid="refused-address"
      description={
        <>
          <div className="accounts-big-address">
            <code>{address}</code>
            <CopyButton text={address} label={say('address')} size="middle" />
          </div>
          {say('refusedNote')}
        </>
      }
    />
  )
}
