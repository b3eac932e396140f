import { roles } from '@minqiao/contracts'
import { Tag, Tooltip } from 'antd'
import { currentLocale, useWords } from '#lib/words.ts'
import type { Staff } from './people-data.ts'
import { peopleWords } from './words.ts'

/** Roles as tags; the three administrators' stand out. Each says over what when pointed at. */
export function RoleTags({ grants }: { grants: Staff['grants'] }) {
  const say = useWords(peopleWords)
  const locale = currentLocale()
  return (
    <span style={{ display: 'inline-flex', flexWrap: 'wrap', gap: 4 }}>
      {grants.map(({ grantId, role, agencyName }) => (
        <Tooltip key={grantId} title={say('over', { agency: agencyName })}>
          <Tag color={'group' in roles[role] ? 'gold' : 'blue'} style={{ margin: 0 }}>
            {roles[role][locale]}
          </Tag>
        </Tooltip>
      ))}
    </span>
  )
}
