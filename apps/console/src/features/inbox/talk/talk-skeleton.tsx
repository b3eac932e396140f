import { Skeleton } from 'antd'

/** The open conversation in outline while it is on its way. */
export function TalkSkeleton() {
  return (
    <div className="talk-skeleton" aria-hidden>
      <Skeleton active title={{ width: 160 }} paragraph={false} />
      <Skeleton active avatar paragraph={{ rows: 2, width: ['60%', '40%'] }} />
      <Skeleton active avatar paragraph={{ rows: 2, width: ['50%', '30%'] }} />
    </div>
  )
}
