import type { OwnCopy } from '../../lib/own.ts'
import { useSession } from '../../lib/session.ts'
import { useOwn } from '../../lib/use-own.ts'
import { useWords } from '../../lib/words.ts'
import { Loading } from '../../ui/loading.tsx'
import { Page } from '../../ui/page.tsx'
import { Trouble } from '../../ui/trouble.tsx'
import { CopySectionView } from './copy-section.tsx'
import { copyWords } from './words-copy.ts'

/** Everything that is kept, to be read here or taken away as a file. */
export function Copy() {
  const say = useWords(copyWords)
  const { account } = useSession()
  const { data, trouble, reload } = useOwn<OwnCopy>('/api/m/me/copy')
  const fileAt = (format: 'html' | 'json') =>
    `/api/m/me/file?${new URLSearchParams({ account, format })}`
  return (
    <Page title={say('title')}>
      {trouble && <Trouble trouble={trouble} onRetry={reload} />}
      {!data && !trouble && <Loading />}
      {data && (
        <>
          <p class="lead">{say('lead')}</p>
          <a
            class="weui-btn weui-btn_primary"
            href={fileAt('html')}
            download
            data-testid="file-html"
          >
            {say('html')}
          </a>
          <a
            class="weui-btn weui-btn_default"
            href={fileAt('json')}
            download
            data-testid="file-json"
          >
            {say('json')}
          </a>
          <p class="fine">{say('fileHint')}</p>
          {data.sections.map((section) => (
            <CopySectionView key={section.name} section={section} now={new Date(data.madeAt)} />
          ))}
        </>
      )}
    </Page>
  )
}
