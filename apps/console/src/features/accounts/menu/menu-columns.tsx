import { PlusOutlined } from '@ant-design/icons'
import { useRef } from 'react'
import { useWords } from '#lib/words.ts'
import {
  addBelow,
  addTop,
  levels,
  type MenuButton,
  type MenuFault,
  move,
  type Place,
} from './menu-draft.ts'
import { menuWords } from './words.ts'

interface MenuColumnsProps {
  buttons: MenuButton[]
  faults: MenuFault[]
  chosen: Place | undefined
  onChoose: (place: Place) => void
  onEdit: (buttons: MenuButton[]) => void
}

/** Three columns as on WeChat's own page: the buttons below a menu stand above it. */
export function MenuColumns({ buttons, faults, chosen, onChoose, onEdit }: MenuColumnsProps) {
  const say = useWords(menuWords)
  const dragged = useRef<Place>(null)
  const drop = (to: Place) => {
    if (!dragged.current) return
    const moved = move(buttons, dragged.current, to)
    dragged.current = null
    onEdit(moved)
    onChoose(to)
  }
  const cell = (button: MenuButton, place: Place) => {
    const isWrong = faults.some(({ at, severity }) => isSame(at, place) && severity === 'error')
    const isChosen = chosen !== undefined && isSame(chosen, place)
    return (
      <button
        key={place.join('.')}
        type="button"
        draggable
        className={isWrong ? 'menu-cell menu-cell-wrong' : 'menu-cell'}
        aria-pressed={isChosen}
        onClick={() => onChoose(place)}
        onDragStart={() => {
          dragged.current = place
        }}
        onDragOver={(event) => {
          if (dragged.current?.length === place.length) event.preventDefault()
        }}
        onDrop={() => drop(place)}
        data-testid={`menu-${place.join('-')}`}
      >
        {button.name || say('unnamed')}
      </button>
    )
  }
  const add = (edited: MenuButton[], place: Place) => {
    onEdit(edited)
    onChoose(place)
  }
  return (
    <>
      <div className="menu-columns">
        {buttons.map((top, column) => {
          const below = top.subButtons ?? []
          const isFull = below.length >= levels[1].buttons
          const end = [column, below.length]
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column has no name of its own but its place.
            <div key={column} className="menu-column">
              {below.map((button, row) => cell(button, [column, row]))}
              {!isFull && (
                <button
                  type="button"
                  className="menu-add"
                  aria-label={`${say('addBelow')} ${top.name}`}
                  title={say('addBelow')}
                  onClick={() =>
                    add(addBelow(buttons, column, say('newBelow')), addedPlace(top, end))
                  }
                  onDragOver={(event) => {
                    if (dragged.current?.length === 2) event.preventDefault()
                  }}
                  onDrop={() => drop(end)}
                  data-testid={`menu-add-${column}`}
                >
                  <PlusOutlined />
                </button>
              )}
              {cell(top, [column])}
            </div>
          )
        })}
        {buttons.length < levels[0].buttons && (
          <div className="menu-column">
            <button
              type="button"
              className="menu-add"
              onClick={() => add(addTop(buttons, say('newTop')), [buttons.length])}
              data-testid="menu-add"
            >
              <PlusOutlined /> {say('addTop')}
            </button>
          </div>
        )}
      </div>
      <p className="menu-hint">{say('dragHint')}</p>
    </>
  )
}

/** Where a button that was just added stands. */
function addedPlace(top: MenuButton, end: Place): Place {
  return (top.subButtons?.length ?? 0) === 0 ? [end[0] ?? 0, 0] : end
}

function isSame(a: Place, b: Place): boolean {
  return a.join('.') === b.join('.')
}
