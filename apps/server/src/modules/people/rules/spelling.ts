import { pinyin } from 'pinyin-pro'

/** Readings that a general dictionary gets wrong in names of places. */
const placeReadings: readonly (readonly [word: string, reading: string])[] = [
  ['都', 'du'],
  ['什邡', 'shi fang'],
  ['克什克腾', 'ke shi ke teng'],
  ['康巴什', 'kang ba shi'],
  ['喀什', 'ka shi'],
  ['乌什', 'wu shi'],
  ['阿图什', 'a tu shi'],
  ['塔什', 'ta shi'],
  ['万柏林', 'wan bai lin'],
  ['吴堡', 'wu bu'],
  ['单县', 'shan xian'],
  ['大埔', 'da bu'],
  ['乐亭', 'lao ting'],
  ['乐陵', 'lao ling'],
  ['民乐县', 'min le xian'],
  ['宕昌', 'tan chang'],
  ['尉犁', 'yu li'],
  ['曾都', 'zeng du'],
  ['歙县', 'she xian'],
  ['泌阳', 'bi yang'],
  ['洪洞', 'hong tong'],
  ['浚县', 'xun xian'],
  ['涡阳', 'guo yang'],
  ['珲春', 'hun chun'],
  ['穆棱', 'mu ling'],
  ['筠连', 'jun lian'],
  ['繁峙', 'fan shi'],
  ['蔚县', 'yu xian'],
  ['蚌山', 'beng shan'],
  ['黄陂', 'huang pi'],
]

/** How a name sorts and is found. */
export interface Spelling {
  /** `hang zhou shi`: the sort key. Letters and digits stand as they are. */
  pinyin: string
  /** `hangzhoushi` */
  joined: string
  /** `hzs` */
  initials: string
}

/** Spells a name of a place or agency in pinyin without tones, ü as v. */
export function spell(name: string): Spelling {
  return spelled(name, false)
}

/** Spells a person's name; the first character is read as a surname where it can be one. */
export function spellPerson(name: string): Spelling {
  return spelled(name, true)
}

function spelled(name: string, asPerson: boolean): Spelling {
  const characters = [...name.normalize('NFKC').toLowerCase()]
  const readings = pinyin(characters.join(''), {
    type: 'array',
    toneType: 'none',
    v: true,
    ...(asPerson ? { surname: 'head' as const } : {}),
  })
  if (!asPerson) correctPlaces(characters, readings)
  const words = joinLetters(characters, readings)
  return {
    pinyin: words.join(' '),
    joined: words.join(''),
    initials: words.map((word) => word[0] ?? '').join(''),
  }
}

function correctPlaces(characters: string[], readings: string[]): void {
  const text = characters.join('')
  for (const [word, reading] of placeReadings) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      const start = [...text.slice(0, at)].length
      for (const [offset, syllable] of reading.split(' ').entries())
        readings[start + offset] = syllable
    }
  }
}

/** Latin letters and digits that stand together are one word; signs only part words. */
function joinLetters(characters: string[], readings: string[]): string[] {
  const words: string[] = []
  let open = false
  for (const [index, reading] of readings.entries()) {
    const isPlain = /^[a-z0-9]$/.test(characters[index] ?? '')
    const isReading = /^[a-z0-9]+$/.test(reading)
    if (isPlain && open) words[words.length - 1] += reading
    else if (isReading) words.push(reading)
    // A rare character without a reading still needs a place in the order.
    else if (/\p{L}/u.test(reading)) words.push(reading)
    open = isPlain
  }
  return words
}

/** The search column: every word is found by its beginning, so each stands behind a space. */
export function searchText(...words: string[]): string {
  return words
    .filter((word) => word !== '')
    .map((word) => ` ${word}`)
    .join('')
}

/** What a person typed into a search field, as the search column and names are compared with. */
export function foldQuery(text: string): { text: string; joined: string } {
  const folded = text.normalize('NFKC').toLowerCase().trim().slice(0, 60)
  return { text: folded, joined: folded.replace(/[\s']+/g, '') }
}
