import { SearchOutlined } from '@ant-design/icons'
import { Input, type InputRef } from 'antd'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { useWords } from '#lib/words.ts'
import { useDelayed } from '#ui/use-delayed.ts'
import { inboxWords } from '../words.ts'

interface SearchBoxProps {
  words: string
  box: RefObject<InputRef | null>
  onChange: (words: string) => void
  /** Down or Enter: on to the results. */
  onLeave: () => void
}

/** Looks for words in messages, while one types; not in the middle of composing a Chinese word. */
export function SearchBox({ words, box, onChange, onLeave }: SearchBoxProps) {
  const say = useWords(inboxWords)
  const [typed, setTyped] = useState(words)
  const [isComposing, setComposing] = useState(false)
  const settled = useDelayed(typed, 250)
  const told = useRef(words)
  useEffect(() => {
    if (words === told.current) return
    told.current = words
    setTyped(words)
  }, [words])
  useEffect(() => {
    const wanted = settled.trim()
    if (isComposing || wanted === told.current) return
    told.current = wanted
    onChange(wanted)
  }, [settled, isComposing, onChange])
  return (
    <Input
      ref={box}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onCompositionStart={() => setComposing(true)}
      onCompositionEnd={() => setComposing(false)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return
        if (event.key === 'Enter' || event.key === 'ArrowDown') {
          event.preventDefault()
          onLeave()
        }
      }}
      maxLength={60}
      allowClear
      prefix={<SearchOutlined />}
      placeholder={say('search')}
      aria-label={say('search')}
      data-testid="inbox-search"
    />
  )
}
