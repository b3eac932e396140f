import { Tag } from 'antd'
import { useWords } from '#lib/words.ts'
import type { AccountLine } from './account-data.ts'
import { accountWords } from './words.ts'

const colours = { active: 'green', paused: 'orange', closed: 'default' } as const

/** What kind of account it is, and its state. */
export function AccountTags({ account }: { account: AccountLine }) {
  const say = useWords(accountWords)
  const { kind, verified, mode, state } = account
  return (
    <span className="accounts-tags">
      <Tag color={colours[state]}>{say(state)}</Tag>
      <Tag>{say(kind)}</Tag>
      <Tag color={verified ? 'blue' : 'default'}>{say(verified ? 'verified' : 'unverified')}</Tag>
      <Tag color={mode === 'plain' ? 'orange' : 'default'}>{say(mode)}</Tag>
    </span>
  )
}
