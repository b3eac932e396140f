import { useMemo } from 'preact/hooks'
import { splitText } from '../text/text-parts.ts'
import { Emoticon } from '../ui/emoticon.tsx'

interface RichTextProps {
  text: string
  /** Whether `<a href>` counts: in what an account wrote. */
  anchors?: boolean
  onLink?: (url: string) => void
  onMenu?: (menuId: string, content: string) => void
}

/** Shows a text with its emoticons; links and tappable lines where a handler is given. */
export function RichText({ text, anchors = false, onLink, onMenu }: RichTextProps) {
  const parts = useMemo(() => splitText(text, anchors), [text, anchors])
  return (
    <>
      {parts.map((part, index) => {
        const key = `${index}`
        if (part.kind === 'emoticon') return <Emoticon key={key} name={part.name} />
        if (part.kind === 'plain') return part.source
        if (part.kind === 'link' && onLink)
          return (
            <a
              key={key}
              class="text-link"
              href={part.url}
              onClick={(event) => {
                event.preventDefault()
                onLink(part.url)
              }}
            >
              {part.label}
            </a>
          )
        if (part.kind === 'menu' && onMenu)
          return (
            <button
              type="button"
              key={key}
              class="text-link"
              data-testid="menu-item"
              onClick={() => onMenu(part.menuId, part.content)}
            >
              {part.label}
            </button>
          )
        return part.label
      })}
    </>
  )
}
