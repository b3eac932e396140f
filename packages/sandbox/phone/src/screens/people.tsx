import { useSession } from '../state/context.ts'
import { usePeople } from '../state/people.ts'
import { Avatar } from '../ui/avatar.tsx'
import { Icon } from '../ui/icon.tsx'
import { NavBar } from '../ui/nav-bar.tsx'

/** Lets another person hold the phone, where there is no room for the panel beside it. */
export function PeopleScreen() {
  const session = useSession()
  const people = usePeople()
  return (
    <div class="screen" data-testid="people">
      <NavBar title="切换账号" onBack={session.pop} />
      <div class="scroll white">
        {people.list?.map((person) => (
          <button
            type="button"
            key={person.id}
            class="contact-row"
            onClick={() => people.choose(person.id)}
          >
            <Avatar text={person.initials} colour={person.colour} />
            <span class="contact-name">{person.name}</span>
            {person.id === session.person.id && <Icon name="check" size={20} line={2} />}
          </button>
        ))}
      </div>
    </div>
  )
}
