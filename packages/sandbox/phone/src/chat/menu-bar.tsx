import { useState } from 'preact/hooks'
import type { PhoneMenuButton } from '../../../src/contract.ts'
import { useSession } from '../state/context.ts'
import { Icon } from '../ui/icon.tsx'
import { pressMenuButton } from './press-menu.ts'

interface MenuBarProps {
  appId: string
  menu: PhoneMenuButton[]
  onKeyboard: () => void
}

/** The account's own menu at the foot of the chat, with its second level. */
export function MenuBar({ appId, menu, onKeyboard }: MenuBarProps) {
  const session = useSession()
  const [open, setOpen] = useState<number>()
  const press = (button: PhoneMenuButton, path: number[]) => {
    setOpen(undefined)
    void pressMenuButton(session, appId, button, path)
  }
  return (
    <nav
      class="menu-bar"
      aria-label="公众号菜单"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || open === undefined) return
        event.stopPropagation()
        setOpen(undefined)
      }}
    >
      {open !== undefined && (
        <button
          type="button"
          class="menu-shade"
          tabIndex={-1}
          aria-label="收起菜单"
          onClick={() => setOpen(undefined)}
        />
      )}
      <button
        type="button"
        class="menu-keyboard"
        aria-label="切换到键盘"
        data-testid="to-keyboard"
        onClick={onKeyboard}
      >
        <Icon name="keyboard" size={28} line={1.3} />
      </button>
      {menu.map((button, index) => {
        const children = button.sub_button ?? []
        const isParent = children.length > 0
        return (
          <div class="menu-place" key={`${index} ${button.name}`}>
            {open === index && (
              <div class="menu-popup" role="menu" aria-label={button.name}>
                {children.map((child, place) => (
                  <button
                    type="button"
                    role="menuitem"
                    key={`${place} ${child.name}`}
                    data-testid={`menu-${index}-${place}`}
                    onClick={() => press(child, [index, place])}
                  >
                    {child.name}
                  </button>
                ))}
              </div>
            )}
            <button
              type="button"
              class="menu-button"
              data-testid={`menu-${index}`}
              aria-haspopup={isParent ? 'menu' : undefined}
              aria-expanded={isParent ? open === index : undefined}
              onClick={() => {
                if (isParent) setOpen(open === index ? undefined : index)
                else press(button, [index])
              }}
            >
              {isParent && <span class="menu-lines" aria-hidden="true" />}
              <span class="menu-name">{button.name}</span>
            </button>
          </div>
        )
      })}
    </nav>
  )
}
