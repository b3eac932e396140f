/** Words of the weekly report, in the language the reader chose. */
export const weeklyWords = {
  zh: {
    title: '工单办理周报',
    period: '统计周期',
    made: '生成时间',
    figures: '一、主要指标',
    figure: '指标',
    rate: '本周',
    before: '上周',
    fraction: '分子 / 分母',
    formula: '计算口径',
    board: '二、各单位在办情况',
    unit: '单位',
    center: '尚未派单',
    none: '没有在办工单',
    note: '保密举报不计入任何数据。各项数字均可在系统中打开对应的工单。',
  },
  en: {
    title: 'Weekly report on cases',
    period: 'Period',
    made: 'Made at',
    figures: '1. Main figures',
    figure: 'Figure',
    rate: 'This week',
    before: 'Week before',
    fraction: 'Counted / of',
    formula: 'How it is counted',
    board: '2. What the units have in hand',
    unit: 'Unit',
    center: 'Not dispatched yet',
    none: 'No open cases',
    note: 'Confidential reports are in no number. Every number opens to its cases in the system.',
  },
} as const

export type ReportLocale = keyof typeof weeklyWords
