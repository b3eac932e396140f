import type { OwnData } from '../../lib/own.ts'
import { useOwn } from '../../lib/use-own.ts'
import { useLocale, useWords } from '../../lib/words.ts'
import { Link } from '../../ui/link.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { Trouble } from '../../ui/trouble.tsx'
import { Facts } from './facts.tsx'
import { meWords } from './words.ts'

/** What is kept about the person who reads it, in plain words. */
export function Me() {
  const say = useWords(meWords)
  const { data, trouble, reload } = useOwn<OwnData>('/api/m/me')
  return (
    <Page title={say('title')}>
      {trouble && <Trouble trouble={trouble} onRetry={reload} />}
      {!data && !trouble && <Loading />}
      {data && <Kept data={data} />}
    </Page>
  )
}

function Kept({ data }: { data: OwnData }) {
  const say = useWords(meWords)
  const locale = useLocale()
  const { account, kept, erasure } = data
  const isOpen = erasure?.state === 'requested' || erasure?.state === 'approved'
  return (
    <>
      {isOpen && (
        <Notice
          tone="wait"
          title={say(erasure.state === 'approved' ? 'eraseApproved' : 'eraseRequested')}
          testId="erasure-open"
        />
      )}
      <p class="lead">{say('lead', { account: account.name, agency: account.agency })}</p>
      <Facts data={data} />
      <h2 class="list-title" id="kept">
        {say('kept')}
      </h2>
      <dl class="facts" aria-labelledby="kept">
        {kept.map(({ name, title, count }) => (
          <div class="fact" key={name}>
            <dt>{title[locale]}</dt>
            <dd>{say('count', { count })}</dd>
          </div>
        ))}
      </dl>
      <p>{say('why')}</p>
      <Link page="me/copy" class="weui-btn weui-btn_primary" testId="copy">
        {say('copy')}
      </Link>
      <Link page="me/erase" class="weui-btn weui-btn_default" testId="erase">
        {say(isOpen ? 'seeErase' : 'erase')}
      </Link>
    </>
  )
}
