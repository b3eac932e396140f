import { DRAWN_NAMES, Emoticon } from '../ui/emoticon.tsx'

/** The emoticons one can write; each gives its code, e.g. `[微笑]`. */
export function EmoticonPanel({ onChoose }: { onChoose: (code: string) => void }) {
  return (
    <div class="below emoticon-panel">
      <p class="panel-heading">所有表情</p>
      <div class="emoticon-grid">
        {DRAWN_NAMES.map((name) => (
          <button type="button" key={name} title={name} onClick={() => onChoose(`[${name}]`)}>
            <Emoticon name={name} />
          </button>
        ))}
      </div>
    </div>
  )
}
