/** The name in a `content-disposition` header, without any folder; undefined when there is none. */
export function fileNameOf(header: string | undefined): string | undefined {
  if (header === undefined) return undefined
  const quoted = /filename="([^"]*)"/i.exec(header) ?? /filename=([^;\s]+)/i.exec(header)
  const name = quoted?.[1]?.replace(/^.*[/\\]/s, '')
  return name === '' ? undefined : name
}
