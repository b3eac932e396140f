import { PlusOutlined } from '@ant-design/icons'
import { permissions, roles } from '@minqiao/contracts'
import { Alert, Button, Tag } from 'antd'
import { useState } from 'react'
import { useMay, useSession } from '#app/session.ts'
import { api, unwrap } from '#lib/api.ts'
import { currentLocale, useWords } from '#lib/words.ts'
import { useAsk } from '#ui/use-ask.ts'
import { uiWords } from '#ui/words.ts'
import { GrantForm } from './grant-form.tsx'
import { type Staff, useRefresh } from './people-data.ts'
import { peopleWords } from './words.ts'

type Grant = Staff['grants'][number]

/** The roles of a person with their scope; who may grant, grants and revokes here. */
export function PersonGrants({ person }: { person: Staff }) {
  const say = useWords(peopleWords)
  const may = useMay()
  const sayUi = useWords(uiWords)
  const ask = useAsk()
  const refresh = useRefresh()
  const locale = currentLocale()
  const [isGranting, setIsGranting] = useState(false)
  const isOwn = useSession().data?.staff?.staffId === person.staffId
  const mayChange = may('people.grant') && !isOwn
  const askToRevoke = ({ grantId, role, agencyName }: Grant) =>
    ask({
      title: say('revokeTitle', { role: roles[role][locale] }),
      note: say('revokeNote', { name: person.name, agency: agencyName }),
      confirm: say('revoke'),
      done: say('revoked'),
      act: async () => {
        const params = { path: { staffId: person.staffId, grantId } }
        await unwrap(api.DELETE('/api/staff/{staffId}/grants/{grantId}', { params }))
        await refresh()
      },
    })
  return (
    <>
      {person.grants.length === 0 && <p className="people-second">{say('noRoles')}</p>}
      <ul className="people-grants">
        {person.grants.map((grant) => {
          const { permissions: held } = roles[grant.role]
          const words = held.map((permission) => permissions[permission][locale])
          return (
            <li key={grant.grantId}>
              <div>
                <Tag color={'group' in roles[grant.role] ? 'gold' : 'blue'}>
                  {roles[grant.role][locale]}
                </Tag>
                {say('over', { agency: grant.agencyName })}
                <div className="people-second">
                  {say('may', { permissions: words.join(sayUi('enumeration')) })}
                </div>
              </div>
              {mayChange && (
                <Button size="small" danger type="text" onClick={() => askToRevoke(grant)}>
                  {say('revoke')}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
      {may('people.grant') && isOwn && <Alert type="info" showIcon title={say('oneself')} />}
      {mayChange && person.state !== 'disabled' && (
        <Button
          style={{ marginTop: 12 }}
          icon={<PlusOutlined />}
          onClick={() => setIsGranting(true)}
          data-testid="grant"
        >
          {say('grant')}
        </Button>
      )}
      <GrantForm open={isGranting} person={person} onClose={() => setIsGranting(false)} />
    </>
  )
}
