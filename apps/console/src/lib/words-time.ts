/** Units of a span of time: minutes in one, and its short word in both languages. */
export const spanUnits = [
  [1440, '天', 'd'],
  [60, '小时', 'h'],
  [1, '分钟', 'min'],
] as const
