import { useState } from 'react'
import type { FollowerKey } from '../citizen-data.ts'
import { FollowerDrawer } from '../detail/follower-drawer.tsx'
import { FollowChart } from './follow-chart.tsx'
import { FollowerList } from './follower-list.tsx'

/** How many follow and since when, and who they are. */
export function Followers({ accountId }: { accountId: string }) {
  const [opened, setOpened] = useState<FollowerKey>()
  return (
    <>
      <FollowChart accountId={accountId} />
      <FollowerList accountId={accountId} onOpen={setOpened} />
      <FollowerDrawer follower={opened} onOpen={setOpened} onClose={() => setOpened(undefined)} />
    </>
  )
}
