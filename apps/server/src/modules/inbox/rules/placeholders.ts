/** What a template may leave open, with the words staff read. Written `{{name}}`. */
export const placeholders = {
  name: { zh: '对方称呼', en: 'What the citizen is called' },
  account: { zh: '账号名称', en: 'Name of the account' },
  staff: { zh: '本人姓名', en: 'One’s own name' },
  today: { zh: '今天的日期', en: 'Today’s date' },
} as const

export type Placeholder = keyof typeof placeholders

const pattern = /\{\{\s*([^{}]*?)\s*\}\}/gu

/** The placeholders of a text that are none. */
export function unknownPlaceholders(text: string): string[] {
  return [...text.matchAll(pattern)]
    .map(([, name = '']) => name)
    .filter((name) => !Object.hasOwn(placeholders, name))
}

/** Fills in a template. What is put in is never read as a placeholder again. */
export function fillPlaceholders(text: string, values: Record<Placeholder, string>): string {
  return text.replace(pattern, (whole, name: string) =>
    Object.hasOwn(values, name) ? values[name as Placeholder] : whole,
  )
}
