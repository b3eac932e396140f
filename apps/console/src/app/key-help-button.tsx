import { QuestionCircleOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useLocation } from 'react-router'
import { useWords } from '#lib/words.ts'
import { appWords } from './words.ts'

const KeyHelp = lazy(() =>
  import('#features/inbox/keys/key-help.tsx').then((module) => ({ default: module.KeyHelp })),
)

/** Where `?` is a character to be written, or another dialog is in front. */
const notHere = 'input, textarea, select, [contenteditable=true], [role=dialog]'

/** Opens the list of keys; so does `?` on every screen. */
export function KeyHelpButton() {
  const say = useWords(appWords)
  const { pathname } = useLocation()
  const [isOpen, setOpen] = useState(false)
  const [wasOpened, setOpened] = useState(false)
  const open = () => {
    setOpened(true)
    setOpen(true)
  }
  useEffect(() => {
    const read = (event: KeyboardEvent) => {
      const isFree = !event.isComposing && !event.ctrlKey && !event.altKey && !event.metaKey
      const isHere = event.target instanceof Element && !event.target.closest(notHere)
      if (event.key !== '?' || !isFree || !isHere) return
      event.preventDefault()
      open()
    }
    window.addEventListener('keydown', read)
    return () => window.removeEventListener('keydown', read)
  })
  return (
    <>
      <Button
        type="text"
        icon={<QuestionCircleOutlined />}
        onClick={open}
        aria-label={say('keys')}
        title={say('keys')}
        data-testid="keys"
      />
      {wasOpened && (
        <Suspense>
          <KeyHelp
            isOpen={isOpen}
            isInbox={pathname.startsWith('/inbox')}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  )
}
