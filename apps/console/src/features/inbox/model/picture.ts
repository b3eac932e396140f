/** What the platform takes as a picture in a message (rules.md §12.5). */
const kinds: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'image/gif', 'image/bmp'])
const mostBytes = 10_485_760

export const pictureKinds = [...kinds].join(',')

export type PictureFault = 'pictureKind' | 'pictureSize'

/** Why a file cannot be sent as a picture; undefined when it can. The server looks again. */
export function pictureFault(file: { type: string; size: number }): PictureFault | undefined {
  if (!kinds.has(file.type)) return 'pictureKind'
  return file.size > mostBytes ? 'pictureSize' : undefined
}

/** The first file of what was pasted or dropped, if there is one. */
export function firstFile(list: { files: ArrayLike<File> } | null): File | undefined {
  return list?.files[0]
}
