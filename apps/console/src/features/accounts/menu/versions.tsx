import { useQuery } from '@tanstack/react-query'
import { Button, Tag } from 'antd'
import { api, unwrap } from '#lib/api.ts'
import { fullTime } from '#lib/time.ts'
import { currentLocale, useWords } from '#lib/words.ts'
import { Listing } from '#ui/listing.tsx'
import { Panel } from '#ui/panel.tsx'
import { StaffName } from '#ui/staff-name.tsx'
import { useAsk } from '#ui/use-ask.ts'
import { uiWords } from '#ui/words.ts'
import { menuWords } from './words.ts'

interface MenuVersionsProps {
  accountId: string
  /** Of the draft that would be replaced. */
  revision: number
  onRestored: () => Promise<void>
}

const colours = {
  pushing: 'blue',
  live: 'green',
  replaced: 'default',
  failed: 'red',
  unknown: 'orange',
} as const

/** What was pushed before, and bringing it back into the draft. */
export function MenuVersions({ accountId, revision, onRestored }: MenuVersionsProps) {
  const say = useWords(menuWords)
  const sayUi = useWords(uiWords)
  const ask = useAsk()
  const locale = currentLocale()
  const params = { path: { accountId } }
  const query = useQuery({
    queryKey: ['account', accountId, 'menu-versions'],
    queryFn: () => unwrap(api.GET('/api/accounts/{accountId}/menu/versions', { params })),
  })
  const versions = query.data?.versions ?? []
  const restore = (version: number) =>
    ask({
      title: say('restoreTitle', { version }),
      note: say('restoreNote'),
      confirm: say('restore'),
      done: say('restored'),
      isDanger: false,
      act: async () => {
        const url = '/api/accounts/{accountId}/menu/versions/{version}/restore'
        const path = { accountId, version }
        await unwrap(api.POST(url, { params: { path }, body: { revision } }))
        await onRestored()
      },
    })
  return (
    <Panel title={say('versions')}>
      <Listing query={query} isEmpty={versions.length === 0} empty={say('noVersions')}>
        <ul className="menu-versions">
          {versions.map(({ version, state, restores, pushedBy, pushedAt, buttons, errcode }) => (
            <li key={version}>
              <div>
                <strong>{say('version', { version })}</strong>{' '}
                <Tag color={colours[state]}>
                  {say(state)}
                  {errcode ? ` ${errcode}` : ''}
                </Tag>
                <small>
                  <time dateTime={pushedAt}>{fullTime(pushedAt, locale)}</time> ·{' '}
                  <StaffName staffId={pushedBy} />
                  {restores !== null && ` · ${say('restores', { version: restores })}`}
                </small>
                <small>
                  {buttons
                    .map(({ name, subButtons = [] }) =>
                      subButtons.length > 0
                        ? sayUi('aside', {
                            name,
                            more: subButtons.map((sub) => sub.name).join(sayUi('enumeration')),
                          })
                        : name,
                    )
                    .join('　')}
                </small>
              </div>
              <Button size="small" onClick={() => restore(version)}>
                {say('restore')}
              </Button>
            </li>
          ))}
        </ul>
      </Listing>
    </Panel>
  )
}
