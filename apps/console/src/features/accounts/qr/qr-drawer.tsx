import { Alert, Button, Descriptions, Drawer } from 'antd'
import { useMay } from '#app/session.ts'
import { fullTime } from '#lib/time.ts'
import { currentLocale, useWords } from '#lib/words.ts'
import { StaffName } from '#ui/staff-name.tsx'
import type { Account } from '../account-data.ts'
import { PlaceField, QrActions } from './qr-actions.tsx'
import { QrChart } from './qr-chart.tsx'
import { pictureOf, type QrCode } from './qr-data.ts'
import { QrPoster } from './qr-poster.tsx'
import { QrState } from './qr-table.tsx'
import { qrWords } from './words.ts'

interface QrDrawerProps {
  account: Account
  code: QrCode | undefined
  onClose: () => void
}

/** One code: its picture, what came through it, its poster. */
export function QrDrawer({ account, code, onClose }: QrDrawerProps) {
  return (
    <Drawer open={code !== undefined} onClose={onClose} size={520} title={code?.place ?? ''}>
      {code && <QrDetail key={code.qrId} account={account} code={code} />}
    </Drawer>
  )
}

function QrDetail({ account, code }: { account: Account; code: QrCode }) {
  const say = useWords(qrWords)
  const may = useMay()
  const locale = currentLocale()
  const { accountId } = account
  const { qrId, place, scene, expiresAt, createdAt, createdBy } = code
  // A code once drawn keeps its picture in the archive and after it has expired.
  const hasPicture = code.state !== 'creating' && code.state !== 'failed'
  const items = [
    { label: say('state'), children: <QrState code={code} /> },
    { label: say('scene'), children: <code>{scene}</code> },
    {
      label: say('expiresAt'),
      children: expiresAt ? fullTime(expiresAt, locale) : say('never'),
    },
    { label: say('createdAt'), children: fullTime(createdAt, locale) },
    { label: say('createdBy'), children: <StaffName staffId={createdBy} /> },
  ]
  return (
    <>
      <div className="qr-top">
        {hasPicture && (
          <img src={pictureOf(accountId, qrId, 'svg', 430)} alt={say('picture', { place })} />
        )}
        <Descriptions
          colon={false}
          size="small"
          column={1}
          items={items.map((item) => ({ ...item, key: item.label }))}
        />
      </div>
      {!hasPicture && <Alert type="warning" showIcon title={say('notReady')} />}
      <div className="qr-actions">
        {hasPicture && (
          <>
            <Button href={pictureOf(accountId, qrId, 'svg', 1000)} download={`${scene}.svg`}>
              {say('svg')}
            </Button>
            <Button href={pictureOf(accountId, qrId, 'png', 1280)} download={`${scene}.png`}>
              {say('png')}
            </Button>
          </>
        )}
        {may('accounts.qr') && <QrActions accountId={accountId} code={code} />}
      </div>
      {may('accounts.qr') && <PlaceField accountId={accountId} code={code} />}
      <QrChart accountId={accountId} qrId={qrId} />
      {hasPicture && <QrPoster account={account} code={code} />}
    </>
  )
}
