import { useState } from 'preact/hooks'
import { openUrl } from '../state/api.ts'
import { useSession } from '../state/context.ts'
import { hostOf, landingAddress } from '../state/page-address.ts'
import { Icon } from '../ui/icon.tsx'
import { MoreButton, NavBar } from '../ui/nav-bar.tsx'
import { ActionSheet } from '../ui/sheet.tsx'
import { PageRequests } from './page-requests.tsx'
import { usePageFrame } from './use-page-frame.ts'

/** What a page may do: everything a page does, but never lead the phone itself elsewhere. */
const SANDBOX =
  'allow-scripts allow-same-origin allow-forms allow-popups allow-modals allow-downloads'

/** The built-in browser: articles and H5 pages, OAuth done for the person who holds the phone. */
export function BrowserScreen({ url }: { url: string }) {
  const session = useSession()
  const page = usePageFrame(url)
  const [asking, setAsking] = useState(false)
  const host = hostOf(landingAddress(url))
  const copy = () =>
    navigator.clipboard.writeText(url).then(
      () => session.toast('已复制'),
      () => session.toast('复制失败'),
    )
  return (
    <div class="screen browser" data-testid="browser" data-url={url} data-state={page.state}>
      <NavBar title={page.title || host} onBack={session.pop} closes>
        <MoreButton label="更多" onClick={() => setAsking(true)} />
      </NavBar>
      {page.state === 'loading' && (
        <div class="loading-bar" role="progressbar" aria-label="正在加载" />
      )}
      {page.state === 'failed' ? (
        <div class="page-failed" role="alert" data-testid="page-failed">
          <Icon name="refresh" size={44} line={1.2} />
          <p>{page.reason}</p>
          <button type="button" class="button outline" onClick={page.reload}>
            重新加载
          </button>
        </div>
      ) : (
        <iframe
          ref={page.frame}
          key={page.attempt}
          class="page-frame"
          title={page.title || '网页'}
          src={openUrl(session.person.id, url)}
          sandbox={SANDBOX}
          allow="geolocation; camera; microphone; clipboard-write"
          onLoad={() => void page.onLoad()}
        />
      )}
      {page.canGoBack && page.state !== 'failed' && (
        <div class="browser-steps">
          <button type="button" aria-label="上一页" onClick={page.goBack}>
            <Icon name="back" size={22} line={1.8} />
          </button>
        </div>
      )}
      {asking && (
        <ActionSheet
          label="网页"
          note={`此网页由 ${host} 提供`}
          choices={[
            { label: '刷新', onChoose: page.reload },
            { label: '复制链接', onChoose: () => void copy() },
            { label: '在默认浏览器中打开', onChoose: () => window.open(url, '_blank', 'noopener') },
          ]}
          onClose={() => setAsking(false)}
        />
      )}
      <PageRequests frame={page.frame} onTitle={page.setTitle} />
    </div>
  )
}
