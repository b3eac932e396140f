import type { CalendarYear } from '../calendar-year.ts'
import { year2024 } from './2024.ts'
import { year2025 } from './2025.ts'
import { year2026 } from './2026.ts'

/** The holiday arrangements of the State Council General Office that come with the product. */
export const stateCouncilYears: readonly CalendarYear[] = [year2024, year2025, year2026]
