import type { DayName } from './calendar-year.ts'

/** What can be wrong with a file, in the words of the person who has to mend it. */
const WORDS = {
  TOO_LARGE: {
    zh: '文件过大，不像是一年的放假安排',
    en: 'the file is too large to be the arrangement of one year',
  },
  NOT_UTF8: {
    zh: '文字有乱码，请将文件另存为 UTF-8 编码后重新导入',
    en: 'the text is garbled: save the file as UTF-8 and import it again',
  },
  JSON_INVALID: { zh: 'JSON 格式有误', en: 'this is not valid JSON' },
  DAYS_MISSING: { zh: '没有找到任何日期', en: 'there are no days in it' },
  QUOTE_OPEN: { zh: '引号没有成对', en: 'a quotation mark is not closed' },
  COLUMN_MISSING: {
    zh: '表头应包含“日期”和“类型”两列',
    en: 'the heading must have the columns date and kind',
  },
  SOURCE_MISSING: {
    zh: '请注明文件依据，例如首行写“# 来源: 国办发明电〔2025〕7号”',
    en: 'say where it is laid down, such as a first line “# source: 国办发明电〔2025〕7号”',
  },
  YEAR_INVALID: { zh: '年份应为四位数字', en: 'the year must have four digits' },
  DATE_INVALID: {
    zh: '日期不存在或格式有误，应为 2026-10-01',
    en: 'no such date: write it as 2026-10-01',
  },
  DATE_OTHER_YEAR: {
    zh: '日期不在该年度（只允许包含上一年 12 月的日期）',
    en: 'the date is not of this year (only December of the year before may be included)',
  },
  DATE_TWICE: { zh: '日期重复', en: 'the date is there twice' },
  KIND_INVALID: { zh: '类型应为“放假”或“上班”', en: 'the kind must be off or work' },
  WORK_ON_WEEKDAY: {
    zh: '周一至周五本来就是工作日，调休上班应为周六或周日',
    en: 'Monday to Friday are worked anyway: a make-up day is a Saturday or Sunday',
  },
} as const satisfies Record<string, DayName>

/** One fault of an imported file. */
export interface ImportProblem {
  /** Line of the file, from 1. */
  line: number
  code: keyof typeof WORDS
  /** What stands there, at most 40 characters; '' when nothing does. */
  value: string
}

/** Thrown by `importCalendar` with every fault of the file together, in order of line. */
export class CalendarImportError extends Error {
  override readonly name = 'CalendarImportError'
  readonly code = 'CALENDAR_IMPORT_INVALID'
  readonly problems: readonly ImportProblem[]

  constructor(problems: ImportProblem[]) {
    const sorted = problems.toSorted((a, b) => a.line - b.line)
    super(sorted.map((problem) => sayProblem(problem, 'en')).join('\n'))
    this.problems = sorted
  }

  /** One sentence per fault, such as 第 5 行：日期重复（2026-10-01）. */
  words(locale: keyof DayName): string[] {
    return this.problems.map((problem) => sayProblem(problem, locale))
  }
}

export function problem(line: number, code: ImportProblem['code'], value = ''): ImportProblem {
  return { line, code, value: [...value].slice(0, 40).join('') }
}

function sayProblem({ line, code, value }: ImportProblem, locale: keyof DayName): string {
  const words = WORDS[code][locale]
  if (locale === 'zh') return `第 ${line} 行：${words}${value && `（${value}）`}`
  return `line ${line}: ${words}${value && ` (${value})`}`
}
