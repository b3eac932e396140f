const ZIP_OFFICE = [
  {
    folder: 'word/',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  { folder: 'xl/', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  {
    folder: 'ppt/',
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  },
]
const CFB_OFFICE = [
  { stream: 'WordDocument', type: 'application/msword' },
  { stream: 'Workbook', type: 'application/vnd.ms-excel' },
  { stream: 'PowerPoint Document', type: 'application/vnd.ms-powerpoint' },
]
const CFB = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const LOCAL = Buffer.from('PK\x03\x04', 'latin1')
const CENTRAL = Buffer.from('PK\x01\x02', 'latin1')
const END = Buffer.from('PK\x05\x06', 'latin1')
const MOST_NAMES = 20_000

/** What a container holds; `active` when it carries macros. */
export interface Container {
  type: string
  active: boolean
}

/**
 * Looks into ZIP (Office Open XML, OFD of GB/T 33190, or any other) and into the old Office format.
 *
 * Give the whole file: by its central directory a ZIP cannot pretend. From a beginning alone the
 * names of the entries within it are used.
 */
export function findContainer(content: Buffer): Container | undefined {
  if (content.subarray(0, 8).equals(CFB)) return lookIntoCfb(content)
  if (content.subarray(0, 4).equals(END)) return { type: 'application/zip', active: false }
  if (!content.subarray(0, 4).equals(LOCAL)) return undefined
  const names = centralNames(content) ?? localNames(content)
  const active = names.some((name) => /(^|\/)vbaProject\.bin$/i.test(name))
  if (names.includes('OFD.xml')) return { type: 'application/ofd', active }
  const office = names.includes('[Content_Types].xml')
    ? ZIP_OFFICE.find(({ folder }) => names.some((name) => name.startsWith(folder)))
    : undefined
  return { type: office?.type ?? 'application/zip', active }
}

/** Names of all entries by the directory at the end, or undefined when the end is not there. */
function centralNames(zip: Buffer): string[] | undefined {
  const end = zip.lastIndexOf(END)
  if (end < 0 || end + 22 > zip.length) return undefined
  const names: string[] = []
  let at = zip.readUInt32LE(end + 16)
  while (at + 46 <= end && names.length < MOST_NAMES) {
    if (!zip.subarray(at, at + 4).equals(CENTRAL)) return undefined
    const length = zip.readUInt16LE(at + 28)
    names.push(zip.toString('latin1', at + 46, at + 46 + length))
    at += 46 + length + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return names.length > 0 ? names : undefined
}

function localNames(zip: Buffer): string[] {
  const names: string[] = []
  for (let at = 0; at >= 0 && at + 30 <= zip.length && names.length < MOST_NAMES; ) {
    const length = zip.readUInt16LE(at + 26)
    names.push(zip.toString('latin1', at + 30, at + 30 + length))
    at = zip.indexOf(LOCAL, at + 30)
  }
  return names
}

/** The streams of a compound file are named in UTF-16 in its directory. */
function lookIntoCfb(content: Buffer): Container {
  const holds = (name: string) => content.includes(Buffer.from(name, 'utf16le'))
  const type = CFB_OFFICE.find(({ stream }) => holds(stream))?.type ?? 'application/x-cfb'
  return { type, active: holds('_VBA_PROJECT') }
}
