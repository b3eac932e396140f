import { expect, test } from 'vitest'
import { fileNameOf } from './file-name.ts'

test.each([
  ['attachment; filename="a b.jpg"', 'a b.jpg'],
  ['attachment; filename=a.amr; size=1', 'a.amr'],
  ['attachment; filename="../../etc/passwd"', 'passwd'],
  ['attachment; filename="..\\a.jpg"', 'a.jpg'],
  ['attachment; filename=""', undefined],
  ['inline', undefined],
  [undefined, undefined],
])('fileNameOf %j is %j', (header, name) => {
  expect(fileNameOf(header)).toBe(name)
})
