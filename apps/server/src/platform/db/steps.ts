/** A step of opening a database that a person waits for, in both languages. */
export interface Step {
  name: 'unpack' | 'create' | 'open' | 'migrate'
  zh: string
  en: string
}

export type Progress = (step: Step) => void

export const steps = {
  unpack: {
    name: 'unpack',
    zh: '首次启动：正在从模板建立内置数据库',
    en: 'First start: making the embedded database from its template',
  },
  create: {
    name: 'create',
    zh: '首次启动：正在新建内置数据库，约需十几秒',
    en: 'First start: creating the embedded database, which takes some seconds',
  },
  open: { name: 'open', zh: '正在打开数据库', en: 'Opening the database' },
  migrate: (file: string) => ({
    name: 'migrate',
    zh: `正在更新数据库结构：${file}`,
    en: `Updating the database schema: ${file}`,
  }),
} as const satisfies Record<string, Step | ((file: string) => Step)>
