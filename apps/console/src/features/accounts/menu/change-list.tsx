import { Tag } from 'antd'
import { useWords } from '#lib/words.ts'
import type { MenuChange } from './menu-difference.ts'
import { menuWords } from './words.ts'

const colours = { added: 'green', removed: 'red', changed: 'orange' } as const

/** Each change at its place, what was above what will be. */
export function ChangeList({ changes }: { changes: MenuChange[] }) {
  const say = useWords(menuWords)
  return (
    <ul className="menu-changes" data-testid="menu-changes">
      {changes.map(({ place, kind, before, after }) => (
        <li key={place}>
          <span>{place}</span>
          <Tag color={colours[kind]}>{say(kind)}</Tag>
          <div>
            {before !== undefined && <del>{before}</del>}
            {after !== undefined && <ins>{after}</ins>}
          </div>
        </li>
      ))}
    </ul>
  )
}
