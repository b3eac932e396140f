import { useSession } from '../state/context.ts'
import { Cell } from '../ui/cell.tsx'
import { Icon } from '../ui/icon.tsx'
import { NavBar } from '../ui/nav-bar.tsx'

/** The third tab: scanning and searching. */
export function DiscoverScreen() {
  const session = useSession()
  return (
    <div class="screen">
      <NavBar title="发现" />
      <div class="scroll">
        <div class="cells">
          <Cell
            label="扫一扫"
            icon={
              <span class="tint blue">
                <Icon name="scan" size={24} />
              </span>
            }
            testId="discover-scan"
            onClick={() => session.push({ name: 'scan' })}
          />
        </div>
        <div class="cells">
          <Cell
            label="搜一搜"
            icon={
              <span class="tint red">
                <Icon name="search" size={24} />
              </span>
            }
            testId="discover-search"
            onClick={() => session.push({ name: 'search' })}
          />
        </div>
      </div>
    </div>
  )
}
