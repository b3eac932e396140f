import { useSession } from '../state/context.ts'
import { Avatar } from '../ui/avatar.tsx'
import { Cell } from '../ui/cell.tsx'
import { Icon } from '../ui/icon.tsx'

/** The fourth tab: who holds the phone. */
export function MeScreen() {
  const session = useSession()
  const { person } = session
  return (
    <div class="screen">
      <div class="scroll">
        <header class="me-head">
          <Avatar text={person.initials} colour={person.colour} size={64} />
          <span class="me-words">
            <h1>{person.name}</h1>
            <span>本地演示环境，不是真正的微信</span>
          </span>
        </header>
        <div class="cells">
          <Cell
            label="关注的公众号"
            icon={
              <span class="tint blue">
                <Icon name="contacts" size={24} />
              </span>
            }
            onClick={() => session.push({ name: 'accounts' })}
          />
        </div>
        <div class="cells">
          <Cell
            label="切换账号"
            icon={
              <span class="tint green">
                <Icon name="settings" size={24} />
              </span>
            }
            testId="switch-person"
            onClick={() => session.push({ name: 'people' })}
          />
        </div>
      </div>
    </div>
  )
}
