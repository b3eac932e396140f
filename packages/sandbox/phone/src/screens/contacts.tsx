import { useSession } from '../state/context.ts'
import { Icon } from '../ui/icon.tsx'
import { NavBar } from '../ui/nav-bar.tsx'
import { SearchEntry } from './chat-list.tsx'

/** The second tab. The people of the demonstration know nobody; they know accounts. */
export function ContactsScreen() {
  const session = useSession()
  return (
    <div class="screen">
      <NavBar title="通讯录" />
      <div class="scroll white">
        <div class="search-strip">
          <SearchEntry />
        </div>
        <button
          type="button"
          class="contact-row"
          data-testid="open-accounts"
          onClick={() => session.push({ name: 'accounts' })}
        >
          <span class="contact-icon">
            <Icon name="contacts" size={22} />
          </span>
          公众号
        </button>
      </div>
    </div>
  )
}
