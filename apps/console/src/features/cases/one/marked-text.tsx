import { useWords } from '#lib/words.ts'
import type { Mark } from '../model/evidence.ts'
import { urgencyName } from '../model/names.ts'
import { piecesOf } from '../model/pieces.ts'
import { caseWords } from '../words.ts'
import { onePageWords } from '../words-case.ts'

interface MarkedTextProps {
  text: string
  marks: readonly Mark[]
}

/** A text with the words that decided marked; each says what it speaks for. */
export function MarkedText({ text, marks }: MarkedTextProps) {
  const say = useWords(onePageWords)
  const sayCase = useWords(caseWords)
  const nameOf = ({ about, name }: Mark) =>
    about === 'urgency' ? urgencyName(name, sayCase) : name
  return (
    <p className="case-text" data-testid="case-text">
      {piecesOf(text, marks).map((piece) => {
        const [first] = piece.marks
        if (!first) return <span key={piece.start}>{piece.text}</span>
        const names = [...new Set(piece.marks.map(nameOf))].join(' / ')
        return (
          <mark
            key={piece.start}
            className={`case-mark-${first.about}`}
            title={say('mark', { name: names })}
          >
            {piece.text}
          </mark>
        )
      })}
    </p>
  )
}
