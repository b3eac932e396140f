import { expect, it } from 'vitest'
import { findEmoji } from '../text/emoticons.ts'
import { EYES, FACES, MOUTHS } from './emoticon-faces.ts'

/** Parts that `emoticon.tsx` draws with more than a line. */
const DRAWN = new Set(['wide', 'roll', 'heart', 'shades', 'glasses', 'wink'])
const DRAWN_MOUTHS = new Set(['laugh', 'open', 'o', 'teeth', 'mask', 'vomit', 'tongue'])
const EXTRAS = new Set([undefined, 'blush', 'tear', 'tears', 'sweat', 'anger', 'hush', 'palm'])

it.each(Object.entries(FACES))('%s is a known emoticon made of known parts', (name, recipe) => {
  const [eyes = '', mouth = '', extra] = recipe.split(' ')
  expect(findEmoji(name)).toBeDefined()
  expect(eyes in EYES || DRAWN.has(eyes)).toBe(true)
  expect(mouth in MOUTHS || DRAWN_MOUTHS.has(mouth)).toBe(true)
  expect(EXTRAS.has(extra)).toBe(true)
})
