import { Drawer } from 'antd'
import { useMay } from '#app/session.ts'
import { useWords } from '#lib/words.ts'
import { Listing } from '#ui/listing.tsx'
import { usePerson } from './people-data.ts'
import { PersonActions } from './person-actions.tsx'
import { PersonFacts } from './person-facts.tsx'
import { PersonGrants } from './person-grants.tsx'
import { peopleWords } from './words.ts'

interface PersonDrawerProps {
  staffId: string | undefined
  onClose: () => void
}

/** One person: what is on record, what they may do, what may be done. */
export function PersonDrawer({ staffId, onClose }: PersonDrawerProps) {
  const say = useWords(peopleWords)
  const may = useMay()
  const person = usePerson(staffId)
  const { data } = person
  return (
    <Drawer
      open={staffId !== undefined}
      onClose={onClose}
      size={480}
      title={data?.name ?? ''}
      className="people-drawer"
      destroyOnHidden
    >
      <Listing query={person} isEmpty={!data}>
        {data && (
          <>
            <PersonFacts person={data} />
            {(may('people.manage') || may('people.grant')) && <PersonActions person={data} />}
            <h3>{say('rolesTitle')}</h3>
            <PersonGrants person={data} />
          </>
        )}
      </Listing>
    </Drawer>
  )
}
