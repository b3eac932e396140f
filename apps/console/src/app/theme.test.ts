import { expect, test } from 'vitest'
import { colours } from './theme.ts'

/** WCAG 2.2: 4.5 to 1 for words. */
const least = 4.5

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const white = '#ffffff'
const { text, textSecondary, textTertiary, placeholder, page, hover } = colours
const { bluePale, bluePaleHover, greenPale, amberPale, redPale, greyPale } = colours

test('contrast is counted as the standard does', () => {
  expect(contrast('#000000', white)).toBeCloseTo(21)
  expect(contrast('#777777', white)).toBeCloseTo(4.48, 2)
})

test.each([
  ...[white, page, hover, bluePale, bluePaleHover, greenPale, amberPale, redPale].flatMap(
    (ground) => [text, textSecondary].map((words) => [words, ground]),
  ),
  ...[white, page, hover, bluePale, greyPale].map((ground) => [textTertiary, ground]),
  [placeholder, white],
  [colours.blue, bluePale],
  [colours.blue, bluePaleHover],
  [colours.green, greenPale],
  [colours.amber, amberPale],
  [colours.red, redPale],
  [colours.grey, greyPale],
  [white, colours.blue],
  [white, colours.blueBright],
])('words in %s can be read on %s', (words = '', ground = '') => {
  expect(contrast(words, ground)).toBeGreaterThanOrEqual(least)
})
