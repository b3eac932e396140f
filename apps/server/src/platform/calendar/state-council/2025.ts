import { expandNotice, NATIONAL_HOLIDAYS as H } from '../calendar-year.ts'

/** 国务院办公厅关于2025年部分节假日安排的通知, 国办发明电〔2024〕12号, 2024-11-12. */
export const year2025 = expandNotice(2025, '国办发明电〔2024〕12号', [
  { name: H.newYear, from: '01-01', days: 1, work: [] },
  { name: H.springFestival, from: '01-28', days: 8, work: ['01-26', '02-08'] },
  { name: H.tombSweeping, from: '04-04', days: 3, work: [] },
  { name: H.labour, from: '05-01', days: 5, work: ['04-27'] },
  { name: H.dragonBoat, from: '05-31', days: 3, work: [] },
  { name: H.nationalAndMidAutumn, from: '10-01', days: 8, work: ['09-28', '10-11'] },
])
