import type { Locale } from '@minqiao/contracts'

interface FaultDetails {
  DATA_DIRECTORY_IN_USE: { dir: string; pid: number; host: string; since: string }
  DATA_DIRECTORY_LOST: { dir: string }
  EMBEDDED_DATABASE_FAILED: { dir: string; reason: string }
  DATABASE_UNREACHABLE: { reason: string }
  DATABASE_REFUSED: { reason: string }
  DATABASE_TOO_OLD: { version: string; least: number }
  DATABASE_NEWER: { name: string }
  MIGRATION_NAME_INVALID: { file: string }
  MIGRATION_GAP: { file: string; expected: string }
  MIGRATION_MISSING: { name: string }
  MIGRATION_CHANGED: { file: string }
  MIGRATION_FAILED: { file: string; line: number | undefined; reason: string }
}

export type FaultCode = keyof FaultDetails

type Words = { [C in FaultCode]: (details: FaultDetails[C]) => Record<Locale, string> }

const words: Words = {
  DATA_DIRECTORY_IN_USE: ({ dir, pid, host, since }) => ({
    zh: `数据目录 ${dir} 正由另一个程序使用（主机 ${host}，进程 ${pid}，自 ${since} 起）。同一数据目录只能由一个程序打开，请先停止该程序，或另用一个数据目录。`,
    en: `The data directory ${dir} is in use by another process (host ${host}, pid ${pid}, since ${since}). Only one process may open it: stop that one first, or use another directory.`,
  }),
  DATA_DIRECTORY_LOST: ({ dir }) => ({
    zh: `数据目录 ${dir} 已被另一个程序接管，为避免损坏数据，本程序不再读写。`,
    en: `Another process has taken over the data directory ${dir}; this one has stopped using it so as not to damage it.`,
  }),
  EMBEDDED_DATABASE_FAILED: ({ dir, reason }) => ({
    zh: `内置数据库无法在 ${dir} 启动：${reason}`,
    en: `The embedded database in ${dir} does not start: ${reason}`,
  }),
  DATABASE_UNREACHABLE: ({ reason }) => ({
    zh: `连接不上数据库：${reason}。请检查 DATABASE_URL 以及数据库是否已启动。`,
    en: `The database cannot be reached: ${reason}. Check DATABASE_URL and whether the database runs.`,
  }),
  DATABASE_REFUSED: ({ reason }) => ({
    zh: `数据库拒绝了连接：${reason}。请检查 DATABASE_URL 中的库名、用户名和密码，以及数据库的访问规则。`,
    en: `The database refuses us: ${reason}. Check the database, user and password in DATABASE_URL, and who the database lets in.`,
  }),
  DATABASE_TOO_OLD: ({ version, least }) => ({
    zh: `数据库版本为 PostgreSQL ${version}，需要 ${least} 或更高版本。`,
    en: `The database is PostgreSQL ${version}; version ${least} or newer is needed.`,
  }),
  DATABASE_NEWER: ({ name }) => ({
    zh: `数据库结构比本程序新（已有 ${name}）。请换用更新版本的程序。`,
    en: `The database is newer than this program (it has ${name}). Run a newer version of the program.`,
  }),
  MIGRATION_NAME_INVALID: ({ file }) => ({
    zh: `迁移文件名 ${file} 不合规，应为四位编号加下划线加小写名称，如 0001_people.sql。`,
    en: `The migration file name ${file} is not of the form 0001_people.sql.`,
  }),
  MIGRATION_GAP: ({ file, expected }) => ({
    zh: `迁移文件编号不连续：${file} 处应为 ${expected}。`,
    en: `The numbers of the migration files do not follow each other: ${file} stands where ${expected} should.`,
  }),
  MIGRATION_MISSING: ({ name }) => ({
    zh: `数据库已执行迁移 ${name}，但程序中没有该文件。`,
    en: `The database has migration ${name}, but the program does not have its file.`,
  }),
  MIGRATION_CHANGED: ({ file }) => ({
    zh: `迁移文件 ${file} 在执行之后被改动过。已执行的迁移不得修改，请恢复原文件，另写新的迁移。`,
    en: `The migration file ${file} was changed after it had been applied. Restore it and write a new one.`,
  }),
  MIGRATION_FAILED: ({ file, line, reason }) => ({
    zh: `迁移文件 ${file} 执行失败${line ? `（第 ${line} 行）` : ''}：${reason}`,
    en: `The migration file ${file} failed${line ? ` at line ${line}` : ''}: ${reason}`,
  }),
}

/** Why a database could not be opened or brought up to date; a person at the console reads it. */
export class DatabaseFault<C extends FaultCode = FaultCode> extends Error {
  override readonly name = 'DatabaseFault'
  readonly code: C
  readonly details: FaultDetails[C]

  constructor(code: C, details: FaultDetails[C], cause?: unknown) {
    super(words[code](details).en, { cause })
    this.code = code
    this.details = details
  }

  words(locale: Locale): string {
    return words[this.code](this.details)[locale]
  }
}
