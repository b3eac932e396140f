import { useState } from 'preact/hooks'
import { useWords } from '../../lib/words.ts'
import { accountWords } from './words.ts'

/** Finds an account by its name. */
export function SearchForm({ onSearch }: { onSearch(words: string): void }) {
  const say = useWords(accountWords)
  const [typed, setTyped] = useState('')
  return (
    <form
      class="confirm"
      onSubmit={(event) => {
        event.preventDefault()
        onSearch(typed.trim())
      }}
    >
      <label for="account-search">{say('search')}</label>
      <input
        id="account-search"
        type="search"
        value={typed}
        maxLength={30}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit" class="weui-btn weui-btn_primary">
        {say('find')}
      </button>
    </form>
  )
}
