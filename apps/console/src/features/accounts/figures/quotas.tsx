import { App, Button, Switch, Table } from 'antd'
import { useState } from 'react'
import { useMay } from '#app/session.ts'
import { api, unwrap } from '#lib/api.ts'
import { shortTime } from '#lib/time.ts'
import { currentLocale, useWords } from '#lib/words.ts'
import { failureWords } from '#ui/failure.ts'
import { Listing } from '#ui/listing.tsx'
import { BarGap, Sheet, SheetBar } from '#ui/sheet.tsx'
import { type Account, type Quota, useQuotas } from '../account-data.ts'
import { QuotaBar } from './quota-bar.tsx'
import { figureWords } from './words.ts'

/** Calls of today beside the platform's limits. */
export function Quotas({ account }: { account: Account }) {
  const say = useWords(figureWords)
  const may = useMay()
  const locale = currentLocale()
  const quotas = useQuotas(account.accountId)
  const [isUsedOnly, setIsUsedOnly] = useState(false)
  const all = quotas.data?.quotas ?? []
  const rows = isUsedOnly ? all.filter(({ used }) => used > 0) : all
  const mayAsk = may('accounts.manage') && account.state === 'active'
  return (
    <Sheet>
      <SheetBar>
        <span className="accounts-note">{say('day', { day: quotas.data?.day ?? '' })}</span>
        <BarGap />
        <Switch
          id="accounts-used"
          size="small"
          checked={isUsedOnly}
          onChange={(checked) => setIsUsedOnly(checked)}
        />
        <label htmlFor="accounts-used">{say('onlyUsed')}</label>
      </SheetBar>
      <Listing query={quotas} isEmpty={rows.length === 0} empty={say('noQuotas')}>
        <Table<Quota>
          rowKey="api"
          size="small"
          pagination={false}
          dataSource={rows}
          columns={[
            {
              title: say('interface'),
              render: (_, { api: path, words }) => (
                <>
                  {words?.[locale] ?? path}
                  {words && <code className="accounts-api">{path}</code>}
                </>
              ),
            },
            {
              title: say('usage'),
              width: 220,
              render: (_, quota) => <QuotaBar quota={quota} />,
            },
            {
              title: say('left'),
              width: 100,
              align: 'right',
              render: (_, { left }) => left?.toLocaleString() ?? '–',
            },
            {
              title: say('errors'),
              width: 80,
              align: 'right',
              render: (_, { errors }) =>
                errors > 0 ? <strong className="accounts-bad">{errors}</strong> : 0,
            },
            {
              title: say('lastAt'),
              width: 100,
              render: (_, { lastAt }) => (lastAt ? shortTime(lastAt, locale) : '–'),
            },
            ...(mayAsk
              ? [
                  {
                    width: 120,
                    render: (_: unknown, quota: Quota) => (
                      <AskPlatform accountId={account.accountId} path={quota.api} />
                    ),
                  },
                ]
              : []),
          ]}
        />
      </Listing>
    </Sheet>
  )
}

/** What the platform itself says of one interface; our count knows only our own calls. */
function AskPlatform({ accountId, path }: { accountId: string; path: string }) {
  const say = useWords(figureWords)
  const { message } = App.useApp()
  const [isBusy, setIsBusy] = useState(false)
  const ask = async () => {
    setIsBusy(true)
    try {
      const params = { path: { accountId } }
      const url = '/api/accounts/{accountId}/quotas/ask'
      const { used, limit, left } = await unwrap(api.POST(url, { params, body: { api: path } }))
      void message.info(say('asked', { used, limit, left }), 6)
    } catch (error) {
      void message.error(failureWords(error, currentLocale()), 6)
    }
    setIsBusy(false)
  }
  return (
    <Button size="small" type="link" loading={isBusy} onClick={() => void ask()}>
      {say('ask')}
    </Button>
  )
}
