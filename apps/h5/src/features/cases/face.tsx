export type Grade = 1 | 2 | 3 | 4 | 5

const mouths: Record<Grade, string> = {
  5: 'M12 23q8 10 16 0z',
  4: 'M12 24q8 7 16 0',
  3: 'M12 26h16',
  2: 'M12 28q8-6 16 0',
  1: 'M12 30q8-10 16 0',
}

/** A drawn face; its words stand beside it. */
export function Face({ grade }: { grade: Grade }) {
  return (
    <svg viewBox="0 0 40 40" aria-hidden="true" class={`face face-${grade}`}>
      <circle cx="20" cy="20" r="17" />
      <circle cx="14" cy="16" r="1.6" class="eye" />
      <circle cx="26" cy="16" r="1.6" class="eye" />
      <path d={mouths[grade]} />
    </svg>
  )
}
