import { Button, Input } from 'antd'
import { api, unwrap } from '#lib/api.ts'
import { useWords } from '#lib/words.ts'
import { useAsk } from '#ui/use-ask.ts'
import { type QrCode, useRefreshQrCodes } from './qr-data.ts'
import { qrWords } from './words.ts'

interface QrActionsProps {
  accountId: string
  code: QrCode
}

/** Making a code again, and the archive. */
export function QrActions({ accountId, code }: QrActionsProps) {
  const say = useWords(qrWords)
  const ask = useAsk()
  const refresh = useRefreshQrCodes(accountId)
  const { qrId, place, state, kind } = code
  const params = { path: { accountId, qrId } }
  const setArchived = async (archived: boolean) => {
    const url = '/api/accounts/{accountId}/qr-codes/{qrId}'
    await unwrap(api.PATCH(url, { params, body: { archived } }))
    await refresh()
  }
  const renew = async () => {
    const url = '/api/accounts/{accountId}/qr-codes/{qrId}/renew'
    await unwrap(api.POST(url, { params, body: {} })).finally(refresh)
  }
  const mayRenew = state === 'failed' || state === 'creating' || kind === 'temporary'
  return (
    <>
      {mayRenew && state !== 'archived' && (
        <Button onClick={() => ask.now(renew, say('renewed'))}>{say('renew')}</Button>
      )}
      {state === 'archived' ? (
        <Button onClick={() => ask.now(() => setArchived(false), say('done'))}>
          {say('unarchive')}
        </Button>
      ) : (
        <Button
          onClick={() =>
            ask({
              title: say('archiveTitle', { place }),
              note: say('archiveNote'),
              confirm: say('archive'),
              done: say('done'),
              act: () => setArchived(true),
              isDanger: false,
            })
          }
        >
          {say('archive')}
        </Button>
      )}
    </>
  )
}

/** Where the code hangs. */
export function PlaceField({ accountId, code }: QrActionsProps) {
  const say = useWords(qrWords)
  const ask = useAsk()
  const refresh = useRefreshQrCodes(accountId)
  const rename = async (place: string) => {
    const params = { path: { accountId, qrId: code.qrId } }
    const url = '/api/accounts/{accountId}/qr-codes/{qrId}'
    await unwrap(api.PATCH(url, { params, body: { place } }))
    await refresh()
  }
  return (
    <Input.Search
      defaultValue={code.place}
      maxLength={60}
      enterButton={say('rename')}
      aria-label={say('place')}
      onSearch={(text) => {
        const place = text.trim()
        if (place && place !== code.place) ask.now(() => rename(place), say('done'))
      }}
      style={{ marginBottom: 20 }}
    />
  )
}
