/** Codes of the server that have words in `actWords`. */
export const declineReasons = [
  'not-government',
  'other-place',
  'in-court',
  'petition',
  'disclosure',
  'repeated',
  'unclear',
  'unlawful',
] as const

export const ratingReasons = [
  'speed',
  'attitude',
  'level',
  'convenience',
  'result',
  'explanation',
] as const

export const gradeNames = [5, 4, 3, 2, 1] as const
