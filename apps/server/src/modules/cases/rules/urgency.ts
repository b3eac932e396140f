import type { Urgency } from './case.ts'

/** The four classes of rules.md §6.1, as a person reads them, the most urgent first. */
export const urgencies = {
  emergency: { zh: '危及人身财产安全', en: 'Danger to life or property' },
  utility: { zh: '水电气热等民生急事', en: 'Water, power, gas, heat' },
  general: { zh: '一般事项', en: 'General' },
  complex: { zh: '复杂疑难事项', en: 'Complex' },
} as const satisfies Record<Urgency, { zh: string; en: string }>
