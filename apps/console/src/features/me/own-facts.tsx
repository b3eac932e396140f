import { type Permission, permissions, roles } from '@minqiao/contracts'
import { Alert, Descriptions, Radio, Tag } from 'antd'
import type { Session } from '#app/session.ts'
import { api, unwrap } from '#lib/api.ts'
import { changeLocale, currentLocale, useWords } from '#lib/words.ts'
import { Panel } from '#ui/panel.tsx'
import { useNotice } from '#ui/use-notice.ts'
import { uiWords } from '#ui/words.ts'
import { meWords } from './words.ts'

export type OwnStaff = NonNullable<Session['staff']>

/** What is on record about oneself, and the language one reads. */
export function OwnFacts({ staff }: { staff: OwnStaff }) {
  const say = useWords(meWords)
  const sayUi = useWords(uiWords)
  const notice = useNotice()
  const locale = currentLocale()
  const choose = async (wanted: 'zh' | 'en') => {
    await changeLocale(wanted)
    await unwrap(api.PATCH('/api/session', { body: { locale: wanted } }))
  }
  const held = staff.permissions.map((name) => permissions[name as Permission][locale])
  const items = [
    { label: say('name'), children: staff.name },
    { label: say('signInName'), children: staff.signInName },
    { label: say('agency'), children: staff.agency.name },
    {
      label: say('locale'),
      children: (
        <Radio.Group
          value={locale}
          onChange={({ target }) => void choose(target.value).catch(notice.failed)}
          options={[
            { value: 'zh', label: '中文' },
            { value: 'en', label: 'English' },
          ]}
          data-testid="me-locale"
        />
      ),
    },
    {
      label: say('roles'),
      span: 'filled' as const,
      children:
        staff.roles.length === 0 ? (
          <Alert type="info" title={say('noRoles')} />
        ) : (
          <span className="me-tags">
            {staff.roles.map(({ role, agencyId, agencyName }) => (
              <Tag key={role + agencyId} color={'group' in roles[role] ? 'gold' : 'blue'}>
                {say('rolesOver', { role: roles[role][locale], agency: agencyName })}
              </Tag>
            ))}
          </span>
        ),
    },
    {
      label: say('permissions'),
      span: 'filled' as const,
      children: held.join(sayUi('enumeration')) || '–',
    },
  ]
  return (
    <Panel title={say('own')}>
      <Descriptions
        colon={false}
        size="small"
        column={{ xs: 1, lg: 2 }}
        styles={{ label: { width: 140 } }}
        items={items.map((item) => ({ ...item, key: item.label }))}
      />
      <p className="me-note">{say('ownNote')}</p>
    </Panel>
  )
}
