/** Hands a file that was asked for to the browser's downloads. */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The download has begun by then; the memory need not be kept longer.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
