import { Button, Descriptions, Tooltip } from 'antd'
import { useState } from 'react'
import { useMay } from '#app/session.ts'
import { api, unwrap } from '#lib/api.ts'
import { fullTime } from '#lib/time.ts'
import { currentLocale, useWords } from '#lib/words.ts'
import { useNotice } from '#ui/use-notice.ts'
import type { Staff } from './people-data.ts'
import { StaffState } from './staff-state.tsx'
import { peopleWords } from './words.ts'

/** What is on record about a person. */
export function PersonFacts({ person }: { person: Staff }) {
  const say = useWords(peopleWords)
  const locale = currentLocale()
  const factor = person.hasSecondFactor ? say('enrolled') : say('notEnrolled')
  const items = [
    { label: say('signInName'), children: person.signInName },
    { label: say('agency'), children: person.agencyName },
    { label: say('phone'), children: <Phone key={person.staffId} person={person} /> },
    { label: say('state'), children: <StaffState state={person.state} /> },
    {
      label: say('secondFactor'),
      children: person.mustChangePassword ? `${factor} · ${say('mustChange')}` : factor,
    },
    {
      label: say('signedIn'),
      children: person.signedInAt ? fullTime(person.signedInAt, locale) : say('never'),
    },
    { label: say('createdAt'), children: fullTime(person.createdAt, locale) },
  ]
  return (
    <Descriptions
      colon={false}
      column={1}
      size="small"
      styles={{ label: { width: 128 } }}
      items={items.map((item) => ({ ...item, key: item.label }))}
    />
  )
}

/** Masked; a manager may see the whole number, and that they did is on record. */
function Phone({ person }: { person: Staff }) {
  const say = useWords(peopleWords)
  const notice = useNotice()
  const may = useMay()
  const [whole, setWhole] = useState<string>()
  if (person.phone === null) return say('noPhone')
  const reveal = async () => {
    const params = { path: { staffId: person.staffId } }
    const { phone } = await unwrap(api.GET('/api/staff/{staffId}/phone', { params }))
    setWhole(phone)
  }
  return (
    <span>
      {whole ?? person.phone}{' '}
      {!whole && may('people.manage') && (
        <Tooltip title={say('revealNote')}>
          <Button type="link" size="small" onClick={() => void reveal().catch(notice.failed)}>
            {say('reveal')}
          </Button>
        </Tooltip>
      )}
    </span>
  )
}
