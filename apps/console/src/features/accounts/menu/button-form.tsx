import {
  ArrowDownOutlined,
  ArrowLeftOutlined,
  ArrowRightOutlined,
  ArrowUpOutlined,
  DeleteOutlined,
} from '@ant-design/icons'
import { Alert, Button } from 'antd'
import { useWords } from '#lib/words.ts'
import { useAsk } from '#ui/use-ask.ts'
import { ActionFields } from './action-fields.tsx'
import { ByteField } from './byte-field.tsx'
import {
  buttonAt,
  changeAt,
  levels,
  type MenuButton,
  type MenuFault,
  move,
  type Place,
  removeAt,
} from './menu-draft.ts'
import { menuWords } from './words.ts'

interface ButtonFormProps {
  buttons: MenuButton[]
  place: Place
  faults: MenuFault[]
  onEdit: (buttons: MenuButton[]) => void
  /** The button stands somewhere else now. */
  onMove: (place: Place) => void
}

/** One button: its place, its name, what a tap on it does. */
export function ButtonForm({ buttons, place, faults, onEdit, onMove }: ButtonFormProps) {
  const say = useWords(menuWords)
  const ask = useAsk()
  const button = buttonAt(buttons, place)
  if (!button) return null
  const level = place.length === 1 ? 0 : 1
  const below = button.subButtons ?? []
  const own = faults.filter(({ at }) => at.join('.') === place.join('.'))
  const change = (next: (known: MenuButton) => MenuButton) => onEdit(changeAt(buttons, place, next))
  const steps = [-1, 1].map((step) => [...place.slice(0, -1), (place.at(-1) ?? 0) + step])
  const go = (to: Place) => {
    onEdit(move(buttons, place, to))
    onMove(to)
  }
  const remove = () => {
    const act = async () => {
      onEdit(removeAt(buttons, place))
      onMove(place.slice(0, 1))
    }
    if (below.length === 0) return void act()
    const name = button.name || say('unnamed')
    ask({
      title: say('removeTitle', { name }),
      note: say('removeNote', { count: below.length }),
      confirm: say('remove'),
      done: say('remove'),
      act,
    })
  }
  const icons =
    level === 0
      ? [<ArrowLeftOutlined key="left" />, <ArrowRightOutlined key="right" />]
      : [<ArrowUpOutlined key="up" />, <ArrowDownOutlined key="down" />]
  const names = level === 0 ? [say('left'), say('right')] : [say('up'), say('down')]
  const title = say(level === 0 ? 'editTop' : 'editBelow', { name: button.name || say('unnamed') })
  return (
    <div className="menu-form">
      <header>
        <h3>{title}</h3>
        {steps.map((to, index) => (
          <Button
            key={names[index]}
            size="small"
            icon={icons[index]}
            disabled={!buttonAt(buttons, to)}
            onClick={() => go(to)}
          >
            {names[index]}
          </Button>
        ))}
        <Button size="small" danger icon={<DeleteOutlined />} onClick={remove}>
          {say('remove')}
        </Button>
      </header>
      <ByteField
        label={say('name')}
        hint={say(level === 0 ? 'nameHintTop' : 'nameHintBelow')}
        value={button.name}
        limit={levels[level].nameBytes}
        faults={own.filter(({ field }) => field === 'name')}
        onChange={(name) => change((known) => ({ ...known, name }))}
        testId="menu-name"
      />
      {below.length > 0 ? (
        <Alert type="info" showIcon title={say('hasBelow')} />
      ) : (
        <ActionFields button={button} faults={own} onChange={change} />
      )}
    </div>
  )
}
