import { MenuOutlined } from '@ant-design/icons'
import { useWords } from '#lib/words.ts'
import { levels, type MenuButton, type Place } from './menu-draft.ts'
import { menuWords } from './words.ts'

interface PhonePreviewProps {
  name: string
  buttons: MenuButton[]
  chosen: Place | undefined
  onChoose: (place: Place) => void
}

/** The menu as a phone shows it, with the chosen column open; long names are cut as there. */
export function PhonePreview({ name, buttons, chosen, onChoose }: PhonePreviewProps) {
  const say = useWords(menuWords)
  const open = chosen?.[0]
  return (
    <figure className="menu-phone">
      <div className="menu-phone-screen">
        <header>{name}</header>
        <div className="menu-phone-chat" />
        <div className="menu-phone-bar">
          <span className="menu-phone-keyboard">
            <KeyboardIcon label={say('keyboard')} />
          </span>
          {buttons.map((button, column) => {
            const below = button.subButtons ?? []
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place.
              <div key={column} className="menu-phone-column">
                {open === column && below.length > 0 && (
                  <ul>
                    {below.map((sub, row) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place.
                      <li key={row}>
                        <button type="button" onClick={() => onChoose([column, row])}>
                          {shownName(sub.name, 1)}
                        </button>
                      </li>
                    ))}
                  </ul>
                )}
                <button type="button" onClick={() => onChoose([column])}>
                  {below.length > 0 && <MenuOutlined />} {shownName(button.name, 0)}
                </button>
              </div>
            )
          })}
        </div>
      </div>
      <figcaption>{say('preview')}</figcaption>
    </figure>
  )
}

function shownName(name: string, level: 0 | 1): string {
  const characters = [...name]
  const { shownCharacters } = levels[level]
  if (characters.length <= shownCharacters) return name
  return `${characters.slice(0, shownCharacters).join('')}…`
}

function KeyboardIcon({ label }: { label: string }) {
  return (
    <svg viewBox="0 0 24 24" width="20" height="20" role="img" aria-label={label}>
      <circle cx="12" cy="12" r="9.5" fill="none" stroke="currentColor" strokeWidth="1.4" />
      <path
        d="M7 9.5h1M11.5 9.5h1M16 9.5h1M7 12.5h1M11.5 12.5h1M16 12.5h1M9 15.5h6"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinecap="round"
      />
    </svg>
  )
}
