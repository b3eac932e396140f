import { expect, it } from 'vitest'
import { accountInitials } from './avatar-text.ts'

it.each([
  ['示例市政务服务', '政务'],
  ['示例市发布', '发布'],
  ['示例区卫生健康', '卫生'],
  ['示例街道', '示例'],
  ['演示县', '演示'],
  ['政务服务', '政务'],
  ['𠮷林发布', '𠮷林'],
  ['甲', '甲'],
  ['', ''],
])('%s becomes %s', (name, initials) => {
  expect(accountInitials(name)).toBe(initials)
})
