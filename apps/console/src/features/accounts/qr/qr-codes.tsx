import { PlusOutlined } from '@ant-design/icons'
import { Alert, Button, Switch } from 'antd'
import { useState } from 'react'
import { useMay } from '#app/session.ts'
import { useWords } from '#lib/words.ts'
import { Listing } from '#ui/listing.tsx'
import { LoadMore } from '#ui/load-more.tsx'
import { BarGap, Sheet, SheetBar } from '#ui/sheet.tsx'
import type { Account } from '../account-data.ts'
import { CreateQrCode } from './create-qr-code.tsx'
import { useQrCodes } from './qr-data.ts'
import { QrDrawer } from './qr-drawer.tsx'
import { QrTable } from './qr-table.tsx'
import { qrWords } from './words.ts'
import './qr.css'

/** QR codes with a source: where they hang, and what came through them. */
export function QrCodes({ account }: { account: Account }) {
  const say = useWords(qrWords)
  const may = useMay()
  const { accountId, kind, verified } = account
  const [isArchivedShown, setIsArchivedShown] = useState(false)
  const [isCreating, setIsCreating] = useState(false)
  const [opened, setOpened] = useState<string>()
  const list = useQrCodes(accountId, isArchivedShown)
  const codes = list.data?.pages.flatMap((page) => page.qrCodes) ?? []
  const isOffered = kind === 'service' && verified
  return (
    <>
      {!isOffered && (
        <Alert type="info" showIcon title={say('notOffered')} style={{ marginBottom: 12 }} />
      )}
      <Sheet>
        <SheetBar>
          <span className="accounts-note">{say('createdNote')}</span>
          <BarGap />
          <Switch
            id="qr-archived"
            size="small"
            checked={isArchivedShown}
            onChange={(checked) => setIsArchivedShown(checked)}
          />
          <label htmlFor="qr-archived">{say('showArchived')}</label>
          {may('accounts.qr') && account.state !== 'closed' && (
            <Button
              type="primary"
              icon={<PlusOutlined />}
              onClick={() => setIsCreating(true)}
              data-testid="qr-create"
            >
              {say('create')}
            </Button>
          )}
        </SheetBar>
        <Listing query={list} isEmpty={codes.length === 0} empty={say('empty')}>
          <QrTable codes={codes} onOpen={setOpened} />
          <LoadMore query={list} />
        </Listing>
      </Sheet>
      <CreateQrCode
        open={isCreating}
        accountId={accountId}
        onCreated={setOpened}
        onClose={() => setIsCreating(false)}
      />
      <QrDrawer
        account={account}
        code={codes.find(({ qrId }) => qrId === opened)}
        onClose={() => setOpened(undefined)}
      />
    </>
  )
}
