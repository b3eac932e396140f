/** Shows what is being done and how long it took, one line a step; plain text where no terminal is. */
export function createProgress(
  write: (text: string) => void = (text) => process.stdout.write(text),
) {
  const began = performance.now()
  let last: number | undefined
  const close = () => {
    if (last === undefined) return
    write(` ${((performance.now() - last) / 1000).toFixed(1)} s\n`)
    last = undefined
  }
  return {
    step(words: string) {
      close()
      write(`  · ${words} …`)
      last = performance.now()
    },
    /** Ends the line of a step that failed, so that the reason begins its own. */
    broken() {
      if (last !== undefined) write('\n')
      last = undefined
    },
    done(): number {
      close()
      return (performance.now() - began) / 1000
    },
  }
}
