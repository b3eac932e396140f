import { expandNotice, NATIONAL_HOLIDAYS as H } from '../calendar-year.ts'

/**
 * 国务院办公厅关于2024年部分节假日安排的通知, 国办发明电〔2023〕7号, 2023-10-25
 * (国务院公报 2023年第31号).
 *
 * New Year's Day and the Dragon Boat Festival are one day each beside an ordinary weekend. New
 * Year's Eve (02-09) is a working day by the notice, which only encourages leave on it.
 */
export const year2024 = expandNotice(2024, '国办发明电〔2023〕7号', [
  { name: H.newYear, from: '01-01', days: 1, work: [] },
  { name: H.springFestival, from: '02-10', days: 8, work: ['02-04', '02-18'] },
  { name: H.tombSweeping, from: '04-04', days: 3, work: ['04-07'] },
  { name: H.labour, from: '05-01', days: 5, work: ['04-28', '05-11'] },
  { name: H.dragonBoat, from: '06-10', days: 1, work: [] },
  { name: H.midAutumn, from: '09-15', days: 3, work: ['09-14'] },
  { name: H.national, from: '10-01', days: 7, work: ['09-29', '10-12'] },
])
