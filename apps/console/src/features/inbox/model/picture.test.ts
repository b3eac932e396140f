import { expect, test } from 'vitest'
import { firstFile, pictureFault, pictureKinds } from './picture.ts'

test.each([
  [{ type: 'image/jpeg', size: 1 }, undefined],
  [{ type: 'image/png', size: 10_485_760 }, undefined],
  [{ type: 'image/png', size: 10_485_761 }, 'pictureSize'],
  [{ type: 'image/webp', size: 1 }, 'pictureKind'],
  [{ type: 'image/svg+xml', size: 1 }, 'pictureKind'],
  [{ type: '', size: 1 }, 'pictureKind'],
])('%o: %s', (file, fault) => {
  expect(pictureFault(file)).toBe(fault)
})

test('the chooser offers what can be sent', () => {
  expect(pictureKinds.split(',')).toContain('image/gif')
})

test('text that is pasted holds no file', () => {
  expect(firstFile({ files: [] })).toBeUndefined()
  expect(firstFile(null)).toBeUndefined()
})
