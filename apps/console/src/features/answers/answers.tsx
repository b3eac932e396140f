import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Empty, Skeleton } from 'antd'
import { useSearchParams } from 'react-router'
import { api, unwrap } from '#lib/api.ts'
import { useWords } from '#lib/words.ts'
import { AccountSelect } from '#ui/account-select.tsx'
import { Trouble } from '#ui/trouble.tsx'
import { AccountAnswers } from './account-answers.tsx'
import { answerWords } from './words.ts'
import './answers.css'

/** What an account answers by itself: on following, to keywords, menu buttons, everything else. */
export function Answers() {
  const say = useWords(answerWords)
  const [address, setAddress] = useSearchParams()
  const first = useQuery({
    queryKey: ['accounts', 'choices', ''],
    placeholderData: keepPreviousData,
    queryFn: () => unwrap(api.GET('/api/accounts', { params: { query: { limit: 30 } } })),
  })
  const accountId = address.get('account') ?? first.data?.accounts[0]?.accountId
  return (
    <div className="console-page">
      <div className="answers-head">
        <span>{say('account')}</span>
        <AccountSelect
          value={accountId}
          onChange={(chosen) => setAddress({ account: chosen }, { replace: true })}
        />
        <small>{say('intro')}</small>
      </div>
      {accountId ? (
        <AccountAnswers key={accountId} accountId={accountId} />
      ) : first.isPending ? (
        <Skeleton active />
      ) : first.error ? (
        <Trouble error={first.error} onRetry={() => void first.refetch()} />
      ) : (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={say('noAccounts')} />
      )}
    </div>
  )
}
