import { SettingsError } from '#platform/config/index.ts'
import { DatabaseFault } from '#platform/db/index.ts'
import { describeError } from '#platform/log/index.ts'

/**
 * What the person who started the program reads when it cannot go on: in both languages where the
 * fault is theirs to mend, else where it happened; never a value that was being worked on.
 */
export function tellFault(error: unknown): string {
  if (error instanceof SettingsError)
    return [
      '设置有误 / The settings are not valid:',
      ...error.faults.map(({ env, fault }) => `  ${env} ${fault}`),
      'docs/settings.md',
    ].join('\n')
  if (error instanceof DatabaseFault) return `${error.words('zh')}\n${error.words('en')}`
  const { code, port, syscall } = (error ?? {}) as Record<string, unknown>
  if (code === 'EADDRINUSE')
    return `端口 ${port} 已被占用，请停止占用它的程序或另设 PORT。\nPort ${port} is in use: stop the program that uses it, or set another PORT.`
  if (code === 'EACCES' && syscall === 'listen')
    return `没有权限使用端口 ${port}，请另设 PORT（1024 以上）。\nPort ${port} may not be used by this user: set another PORT, above 1024.`
  if (code === 'EACCES' || code === 'EROFS' || code === 'ENOSPC' || code === 'ENOTDIR')
    return `无法写入数据目录 / The data directory cannot be written: ${describeError(error).message}`
  const { type, message, stack, ...more } = describeError(error)
  const rest = Object.keys(more).length > 0 ? `\n${JSON.stringify(more)}` : ''
  return `${type ?? 'Error'}: ${message}${stack ? `\n${stack}` : ''}${rest}`
}
