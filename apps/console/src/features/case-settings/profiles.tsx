import { PlusOutlined } from '@ant-design/icons'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Tag } from 'antd'
import { useState } from 'react'
import { useSession } from '#app/session.ts'
import type { Profile } from '#features/cases/api/types.ts'
import { api, unwrap } from '#lib/api.ts'
import { currentLocale, useWords } from '#lib/words.ts'
import { AgencyPicker } from '#ui/agency-picker.tsx'
import { Listing } from '#ui/listing.tsx'
import { Panel } from '#ui/panel.tsx'
import { ProfileForm } from './profile-form.tsx'
import { type Term, termNames, termOf } from './profile-terms.ts'
import { settingWords } from './words.ts'

/** The sets of terms that an agency goes by, with their dates and sources. */
export function Profiles() {
  const say = useWords(settingWords)
  const own = useSession().data?.staff?.agency.agencyId ?? ''
  const [chosen, setChosen] = useState<string>()
  const agencyId = chosen ?? own
  const queries = useQueryClient()
  const [edited, setEdited] = useState<{ profile: Profile; isNew: boolean }>()
  const profiles = useQuery({
    queryKey: ['case-profiles', agencyId],
    enabled: agencyId !== '',
    queryFn: async () =>
      (await unwrap(api.GET('/api/cases/profiles', { params: { query: { agencyId } } }))).profiles,
  })
  const all = profiles.data ?? []
  const [first] = all
  return (
    <>
      <p className="case-settings-intro">{say('profilesHint')}</p>
      <div className="case-settings-bar">
        <span>
          <AgencyPicker value={agencyId} onChange={setChosen} />
        </span>
        {first && (
          <Button
            type="primary"
            icon={<PlusOutlined />}
            onClick={() => setEdited({ profile: first, isNew: true })}
            data-testid="profile-add"
          >
            {say('add')}
          </Button>
        )}
      </div>
      <Listing query={profiles} isEmpty={all.length === 0}>
        {all.map((profile) => (
          <ProfileSheet
            key={profile.profileId}
            profile={profile}
            onEdit={() => setEdited({ profile, isNew: false })}
          />
        ))}
      </Listing>
      <ProfileForm
        agencyId={agencyId}
        edited={edited}
        onClose={() => setEdited(undefined)}
        onSaved={() => queries.invalidateQueries({ queryKey: ['case-profiles'] })}
      />
    </>
  )
}

function ProfileSheet({ profile, onEdit }: { profile: Profile; onEdit: () => void }) {
  const say = useWords(settingWords)
  const { name, nameEn, source, validFrom, validTo, terms, agencyId, editable } = profile
  const words = ({ amount, unit }: Term) => `${amount} ${say(`unit-${unit}`)}`
  return (
    <Panel
      title={currentLocale() === 'en' && nameEn ? nameEn : name}
      extra={
        editable ? (
          <Button size="small" onClick={onEdit}>
            {say('edit')}
          </Button>
        ) : (
          agencyId === '' && <Tag>{say('shipped')}</Tag>
        )
      }
    >
      <p className="case-settings-intro">
        {validFrom} – {validTo ?? say('open')} · {source}
      </p>
      <dl className="case-terms">
        {termNames.map((term) => (
          <div key={term}>
            <dt>{say(term)}</dt>
            <dd>{words(termOf(terms, term))}</dd>
          </div>
        ))}
        <div>
          <dt>{say('extensions')}</dt>
          <dd>{say('times', { count: terms.extensions })}</dd>
        </div>
        <div>
          <dt>{say('remindAt')}</dt>
          <dd>{say('percent', { count: Math.round(terms.remindAt * 100) })}</dd>
        </div>
        <div>
          <dt>{say('urgeAt')}</dt>
          <dd>{say('percent', { count: Math.round(terms.urgeAt * 100) })}</dd>
        </div>
      </dl>
    </Panel>
  )
}
