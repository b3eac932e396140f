import type { OwnData, OwnErasure } from '../../lib/own.ts'
import { useOwn } from '../../lib/use-own.ts'
import { useWords } from '../../lib/words.ts'
import { Loading } from '../../ui/loading.tsx'
import { Page } from '../../ui/page.tsx'
import { Trouble } from '../../ui/trouble.tsx'
import { EraseForm } from './erase-form.tsx'
import { EraseState } from './erase-state.tsx'
import { Withdraw } from './withdraw.tsx'
import { eraseWords } from './words-erase.ts'

/** Asking for everything to be erased: what it means, a second confirmation, and where it stands. */
export function Erase() {
  const say = useWords(eraseWords)
  const { data, trouble, reload, show } = useOwn<OwnData>('/api/m/me')
  const isOpen = data?.erasure?.state === 'requested' || data?.erasure?.state === 'approved'
  const onChange = (erasure: OwnErasure) => data && show({ ...data, erasure })
  return (
    <Page title={say('title')}>
      {trouble && <Trouble trouble={trouble} onRetry={reload} />}
      {!data && !trouble && <Loading />}
      <div role="status">{data?.erasure && <EraseState erasure={data.erasure} />}</div>
      {data?.erasure?.state === 'requested' && <Withdraw number={data.number} onDone={onChange} />}
      {data && !isOpen && <EraseForm number={data.number} onDone={onChange} />}
    </Page>
  )
}
