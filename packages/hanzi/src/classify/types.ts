/** What a citizen sends. A title is worth keeping apart: it says most in fewest words. */
export interface Message {
  title?: string | null
  detail: string
}

export interface Example {
  message: Message | string
  label: string
}

export type Field = 'title' | 'detail'

/** A passage of the message that spoke for the label. */
export interface Reason {
  text: string
  field: Field
  /** Half-open place in the field as it was given, in UTF-16 units. */
  start: number
  end: number
  /**
   * By how much the passage lifts the label over the next likely one: a difference of log odds, in
   * nats. What stands in several places carries the weight of all; the place is the first.
   */
  weight: number
}

export interface Ranked {
  label: string
  /** 0 to 1; over all labels they add up to 1. */
  probability: number
}

export interface Classification extends Ranked {
  /** Strongest first, found when first read. Empty when no word of the message is known. */
  reasons: Reason[]
  /** Most likely first; as many as were asked for. */
  top: Ranked[]
}

export interface ClassifierOptions {
  /** How strictly the examples are fitted; more is stricter. Default 1. */
  cost?: number
  /** Examples a feature must stand in before training takes notice of it. Default 2. */
  atLeast?: number
  /** Reads traditional characters as simplified ones. Default true. */
  simplify?: boolean
  /** Labels in `top`. Default 3. */
  top?: number
  /** Passages in `reasons`. Default 5. */
  reasons?: number
  /** The same seed and examples give the same model. Default 1. */
  seed?: number
}

export type ClassifierFault = 'NOT_TRAINED' | 'ONE_LABEL' | 'BAD_EXAMPLE' | 'BAD_MODEL'

/** What callers may expect; `code` tells which. */
export class ClassifierError extends Error {
  readonly code: ClassifierFault

  constructor(code: ClassifierFault, message: string) {
    super(message)
    this.name = 'ClassifierError'
    this.code = code
  }
}
