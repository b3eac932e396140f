import { SyncOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useEffect, useRef } from 'react'
import { useMay } from '#app/session.ts'
import { api, unwrap } from '#lib/api.ts'
import { shortTime } from '#lib/time.ts'
import { currentLocale, useWords } from '#lib/words.ts'
import { useAsk } from '#ui/use-ask.ts'
import { useRefreshFollowers, useSync } from '../citizen-data.ts'
import { citizenWords } from '../words.ts'

/** Reads followers and tags from the platform, and says how far it has come. */
export function SyncFollowers({ accountId }: { accountId: string }) {
  const say = useWords(citizenWords)
  const may = useMay()
  const ask = useAsk()
  const refresh = useRefreshFollowers()
  const sync = useSync(accountId).data?.sync
  const isRunning = sync?.state === 'running'
  const wasRunning = useRef(false)
  useEffect(() => {
    // What it brought is not on the screen yet.
    if (wasRunning.current && !isRunning) void refresh()
    wasRunning.current = isRunning
  }, [isRunning, refresh])
  const start = async () => {
    const params = { path: { accountId } }
    await unwrap(api.POST('/api/accounts/{accountId}/followers/sync', { params }))
    await refresh()
  }
  return (
    <>
      {sync && <SyncWords sync={sync} />}
      {may('citizens.manage') && (
        <Button
          icon={<SyncOutlined spin={isRunning} />}
          disabled={isRunning}
          onClick={() =>
            ask({
              title: say('syncTitle'),
              note: say('syncNote'),
              confirm: say('sync'),
              done: say('started'),
              act: start,
              isDanger: false,
            })
          }
          data-testid="sync-followers"
        >
          {say('sync')}
        </Button>
      )}
    </>
  )
}

type Sync = NonNullable<NonNullable<ReturnType<typeof useSync>['data']>['sync']>

function SyncWords({ sync }: { sync: Sync }) {
  const { state, phase, total, listed, detailed, changedAt } = sync
  const say = useWords(citizenWords)
  const time = shortTime(changedAt, currentLocale())
  const words = () => {
    if (state === 'done') return say('syncDone', { time, total })
    if (state === 'failed') return say('syncFailed', { time })
    return say(`phase-${phase}`, { done: phase === 'list' ? listed : detailed, total })
  }
  return <small className="citizens-sync">{words()}</small>
}
