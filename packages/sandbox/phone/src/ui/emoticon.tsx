import { EMOTICON_NAMES, findEmoji } from '../text/emoticons.ts'
import { EYES, FACES, MOUTHS } from './emoticon-faces.ts'
import { THINGS } from './emoticon-things.tsx'

const INK = '#6b4214'

/** Eyes that are more than a line. The left one; the right one is its mirror. */
function Eye({ kind }: { kind: string }) {
  if (kind === 'wide')
    return (
      <>
        <circle cx="8.2" cy="9.6" r="2.3" fill="#fff" stroke="none" />
        <circle cx="8.2" cy="9.8" r="1" fill={INK} stroke="none" />
      </>
    )
  if (kind === 'roll')
    return (
      <>
        <circle cx="8.2" cy="9.6" r="2.3" fill="#fff" stroke="none" />
        <circle cx="8.2" cy="8.2" r=".9" fill={INK} stroke="none" />
      </>
    )
  if (kind === 'heart')
    return (
      <path
        d="M8.2 12.2C5.5 10.2 5 9.2 5.5 8.2s2-1 2.7.2c.7-1.2 2.2-1.2 2.7-.2s0 2-2.7 4z"
        fill="#f0504a"
        stroke="none"
      />
    )
  if (kind === 'shades') return <path d="M5 8.5h7v1.5a3 3 0 0 1-6.3 1z" fill="#333" stroke="none" />
  if (kind === 'glasses')
    return <path d="M11 9.5a2.8 2.8 0 1 0-5.6 0 2.8 2.8 0 1 0 5.6 0h1M8.2 9.4v.3" />
  return <path d={EYES[kind]} stroke-width={kind === 'dot' ? 2.2 : undefined} />
}

function Mouth({ kind }: { kind: string }) {
  const open = { fill: '#8a3a1c', stroke: 'none' }
  if (kind === 'laugh') return <path d="M6.8 13h10.4q-.8 5.5-5.2 5.5T6.8 13z" {...open} />
  if (kind === 'open') return <ellipse cx="12" cy="16" rx="3" ry="3.2" {...open} />
  if (kind === 'o') return <circle cx="12" cy="15.8" r="1.7" {...open} />
  if (kind === 'teeth') return <path d="M7 13.5h10q-.8 4.3-5 4.3t-5-4.3z" fill="#fff" />
  if (kind === 'mask') return <path d="M6 13h12v3q-1.5 4-6 4t-6-4z" fill="#fff" stroke="#9fc3d6" />
  if (kind === 'vomit') return <path d="M9 14.5h6v6q-3 2-6 0z" fill="#8fbf4d" stroke="none" />
  if (kind === 'tongue')
    return (
      <>
        <path d={MOUTHS.smile} />
        <path d="M12.5 16.2h3q.3 3-1.5 3t-1.5-3z" fill="#ee6a6a" stroke="none" />
      </>
    )
  return <path d={MOUTHS[kind]} />
}

function Extra({ kind }: { kind?: string }) {
  const water = { fill: '#4fa9f0', stroke: 'none' }
  if (kind === 'blush')
    return (
      <g fill="#f7895c" stroke="none" opacity=".7">
        <ellipse cx="5.8" cy="13" rx="2" ry="1.3" />
        <ellipse cx="18.2" cy="13" rx="2" ry="1.3" />
      </g>
    )
  if (kind === 'tear') return <path d="M7 11.5q-1.8 3 0 3.6t1.3-1.2-1.3-2.4z" {...water} />
  if (kind === 'tears') return <path d="M5.5 11h3v8l-3-2zM15.5 11h3v6l-3 2z" {...water} />
  if (kind === 'sweat') return <path d="M19 4q-2.8 4-.5 4.8T21 7t-2-3z" {...water} />
  if (kind === 'anger')
    return <path d="M17 4.5l1.5 1.5 1.5-1.5M17 8l1.5-1.5L20 8" stroke="#e04a3f" />
  if (kind === 'palm')
    return (
      <path
        d="M9 22c-3-2-4-6-3.500-9L7 6.500M9.500 12V4.500M12.500 12V5M15.500 13l.5-6"
        stroke="#f0a93a"
        stroke-width="3"
      />
    )
  if (kind === 'hush') return <path d="M12 13v8" stroke="#e39b3c" stroke-width="2.4" />
  return null
}

function Face({ recipe }: { recipe: string }) {
  const [eyes = 'dot', mouth = 'smile', extra] = recipe.split(' ')
  const right = eyes === 'wink' ? 'line' : eyes
  const left = eyes === 'wink' ? 'dot' : eyes
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="12" cy="12" r="11" fill="#ffd34a" />
      <circle cx="12" cy="11" r="9.5" fill="#ffdd68" />
      <g fill="none" stroke={INK} stroke-width="1.3" stroke-linecap="round" stroke-linejoin="round">
        <Eye kind={left} />
        <g transform="matrix(-1 0 0 1 24 0)">
          <Eye kind={right} />
        </g>
        <Mouth kind={mouth} />
        <Extra kind={extra} />
      </g>
    </svg>
  )
}

function drawingOf(name: string) {
  const recipe = FACES[name]
  if (recipe) return <Face recipe={recipe} />
  const thing = THINGS[name]
  return thing ? (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      {thing}
    </svg>
  ) : undefined
}

/** The emoticons we have drawings of, in the order of the panel. */
export const DRAWN_NAMES: readonly string[] = EMOTICON_NAMES.filter(
  (name) => name in FACES || name in THINGS,
)

/** Shows the emoticon of a code such as `微笑`, which must be one that WeChat knows. */
export function Emoticon({ name }: { name: string }) {
  return (
    <span class="emoticon" role="img" aria-label={`[${name}]`}>
      {drawingOf(name) ?? findEmoji(name)}
    </span>
  )
}
