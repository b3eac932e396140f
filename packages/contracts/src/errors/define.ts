/** One expected failure: HTTP status and what a person reads. */
export interface ErrorEntry {
  status: number
  zh: string
  en: string
}

/** Checks the shape of a table of errors and keeps its keys as types. */
export function defineErrors<T extends Record<string, ErrorEntry>>(table: T): T {
  return table
}
