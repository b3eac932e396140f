import { expect, test } from 'vitest'
import { ApiError } from '#lib/api.ts'
import { failureWords } from './failure.ts'

const refused = new ApiError(422, {
  code: 'PLATFORM_REFUSED',
  message: '微信平台没有接受这次操作，原因见详情。',
  details: {
    errcode: 40164,
    meaning: { zh: '来源地址不在白名单中', en: 'address not allowed' },
    hint: { zh: '请登记本机地址。', en: 'Enter it.' },
  },
  requestId: 'r',
})

test('says what the platform meant and what to do', () => {
  expect(failureWords(refused, 'zh')).toBe(
    '微信平台没有接受这次操作，原因见详情。 来源地址不在白名单中 (40164)。 请登记本机地址。',
  )
  expect(failureWords(refused, 'en')).toContain('address not allowed (40164). Enter it.')
})

test('an error without the platform keeps the server’s words', () => {
  const plain = new ApiError(409, {
    code: 'ACCOUNT_PAUSED',
    message: '账号已经暂停',
    details: { meaning: 'text', hint: null },
    requestId: 'r',
  })
  expect(failureWords(plain, 'zh')).toBe('账号已经暂停')
})

test('anything else by its own message', () => {
  expect(failureWords(new Error('offline'), 'zh')).toBe('offline')
  expect(failureWords('odd', 'en')).toBe('odd')
})
