import { describe, expect, it } from 'vitest'
import { SettingsError } from '#platform/config/index.ts'
import { tellFault } from './tell-fault.ts'

describe('what is told when the program cannot go on', () => {
  it('is every setting at fault', () => {
    const faults = [
      { env: 'PORT', fault: 'is wrong' },
      { env: 'HOST', fault: 'is wrong too' },
    ]
    expect(tellFault(new SettingsError(faults))).toMatch(/PORT is wrong\n {2}HOST is wrong too/)
  })

  it('is the port that is taken', () => {
    const error = Object.assign(new Error('listen'), { code: 'EADDRINUSE', port: 3000 })
    expect(tellFault(error)).toContain('端口 3000 已被占用')
  })

  it('is the port that this user may not use, and not the data directory', () => {
    const denied = { code: 'EACCES', syscall: 'listen', port: 80 }
    const told = tellFault(Object.assign(new Error('listen'), denied))
    expect(told).toContain('没有权限使用端口 80')
    expect(told).not.toContain('数据目录')
  })

  it('is where a bug happened, and never the row that it was about', () => {
    const error = Object.assign(new Error('null value in column "a"'), {
      code: '23502',
      severity: 'ERROR',
      column: 'a',
      detail: 'Failing row contains (张三, 13812345678).',
    })
    const told = tellFault(error)
    expect(told).toContain('"column":"a"')
    expect(told).toMatch(/^ +at /m)
    expect(told).not.toContain('张三')
  })

  it('is something whatever was thrown', () => {
    for (const thrown of [undefined, null, 'gone', 7, {}]) expect(tellFault(thrown)).not.toBe('')
  })
})
