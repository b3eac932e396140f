import { useEffect, useRef, useState } from 'preact/hooks'
import { usePeople } from '../state/people.ts'
import { Avatar } from '../ui/avatar.tsx'
import { type Language, type PanelWords, panelWords } from './panel-words.ts'

const REMEMBERED = 'phone.language'

function findLanguage(): Language {
  const before = localStorage.getItem(REMEMBERED)
  if (before === 'zh' || before === 'en') return before
  return navigator.language.startsWith('zh') || !navigator.language.startsWith('en') ? 'zh' : 'en'
}

function AddPerson({ words }: { words: PanelWords }) {
  const people = usePeople()
  const [name, setName] = useState('')
  const [problem, setProblem] = useState('')
  const add = async () => {
    const refused = await people.add(name.trim())
    setProblem(refused)
    if (!refused) setName('')
  }
  return (
    <form
      class="panel-add"
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim()) void add()
      }}
    >
      <input
        placeholder={words.newPerson}
        aria-label={words.name}
        maxLength={20}
        data-testid="new-person"
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <button type="submit" data-testid="add-person" disabled={!name.trim()}>
        {words.confirm}
      </button>
      {problem && <p role="alert">{problem}</p>}
    </form>
  )
}

/** What stands beside the phone on a desk: what this is, and who holds it. */
export function SidePanel() {
  const people = usePeople()
  const [language, setLanguage] = useState(findLanguage)
  const words = panelWords(language)
  const holder = useRef<HTMLLabelElement>(null)
  const holderId = people.current?.id
  useEffect(() => {
    if (holderId) holder.current?.scrollIntoView({ block: 'nearest' })
  }, [holderId])
  const switchLanguage = () => {
    const other = language === 'zh' ? 'en' : 'zh'
    localStorage.setItem(REMEMBERED, other)
    setLanguage(other)
  }
  return (
    <aside class="panel" lang={language === 'zh' ? 'zh-CN' : 'en'}>
      <div class="panel-top">
        <h1>{words.title}</h1>
        <button
          type="button"
          class="panel-language"
          data-testid="language"
          onClick={switchLanguage}
        >
          {words.other}
        </button>
      </div>
      <p class="panel-notice">{words.notice}</p>
      <p class="panel-about">{words.about}</p>
      <fieldset class="panel-people" data-testid="person-select">
        <legend>{words.people}</legend>
        {people.list?.map((person) => (
          <label
            key={person.id}
            ref={person.id === holderId ? holder : undefined}
            class="panel-person"
            data-testid="person"
            data-person-id={person.id}
          >
            <input
              type="radio"
              name="person"
              checked={person.id === holderId}
              onChange={() => people.choose(person.id)}
            />
            <Avatar text={person.initials} colour={person.colour} size={32} />
            <span>{person.name}</span>
          </label>
        ))}
      </fieldset>
      <AddPerson words={words} />
      <h2>{words.hints}</h2>
      <ul class="panel-hints">
        <li>{words.hintFollow}</li>
        <li>{words.hintScan}</li>
        <li>{words.hintVoice}</li>
        <li>{words.hintKeys}</li>
      </ul>
    </aside>
  )
}
