import { Descriptions } from 'antd'
import { useMay } from '#app/session.ts'
import { fullTime } from '#lib/time.ts'
import { currentLocale, useWords } from '#lib/words.ts'
import { CopyButton } from '#ui/copy-button.tsx'
import type { Account } from '../account-data.ts'
import { overviewWords } from './words.ts'

/** What the register says of the account. */
export function AccountFacts({ account }: { account: Account }) {
  const say = useWords(overviewWords)
  const may = useMay()
  const { credentials, callbackUrl } = account
  const items = [
    { label: say('agency'), children: account.agencyName },
    { label: say('appId'), children: <code>{account.appId}</code> },
    { label: say('originalId'), children: <code>{account.originalId}</code> },
    { label: say('alias'), children: account.alias || '–' },
    {
      label: say('secret'),
      children: credentials.secretSetAt
        ? say('secretSet', { print: credentials.secretPrint })
        : say('notSet'),
    },
    ...(may('accounts.manage')
      ? [
          {
            label: say('callback'),
            children: (
              <span className="accounts-wrap">
                <code>{callbackUrl}</code> <CopyButton text={callbackUrl} label={say('callback')} />
              </span>
            ),
          },
        ]
      : []),
    { label: say('createdAt'), children: fullTime(account.createdAt, currentLocale()) },
  ]
  return (
    <Descriptions
      colon={false}
      size="small"
      column={1}
      styles={{ label: { width: 130 } }}
      items={items.map((item) => ({ ...item, key: item.label }))}
    />
  )
}
