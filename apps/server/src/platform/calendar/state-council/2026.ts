import { expandNotice, NATIONAL_HOLIDAYS as H } from '../calendar-year.ts'

/** 国务院办公厅关于2026年部分节假日安排的通知, 国办发明电〔2025〕7号, 2025-11-04. */
export const year2026 = expandNotice(2026, '国办发明电〔2025〕7号', [
  { name: H.newYear, from: '01-01', days: 3, work: ['01-04'] },
  { name: H.springFestival, from: '02-15', days: 9, work: ['02-14', '02-28'] },
  { name: H.tombSweeping, from: '04-04', days: 3, work: [] },
  { name: H.labour, from: '05-01', days: 5, work: ['05-09'] },
  { name: H.dragonBoat, from: '06-19', days: 3, work: [] },
  { name: H.midAutumn, from: '09-25', days: 3, work: [] },
  { name: H.national, from: '10-01', days: 7, work: ['09-20', '10-10'] },
])
