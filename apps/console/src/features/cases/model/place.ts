/** A work list and what of it is shown: all of it stands in the address, so that it can be handed on. */
export const listNames = ['mine', 'unit', 'parts', 'admit', 'requests', 'center', 'ended'] as const
export type ListName = (typeof listNames)[number]

export const stateNames = [
  'received',
  'admitted',
  'dispatched',
  'accepted',
  'handling',
  'extended',
  'answered',
  'calling-back',
  'closed',
  'declined',
  'merged',
] as const
export type StateName = (typeof stateNames)[number]

export const urgencyNames = ['emergency', 'utility', 'general', 'complex'] as const
export type UrgencyName = (typeof urgencyNames)[number]

export interface ListPlace {
  list: ListName
  states: StateName[]
  kindCode: string
  urgency: UrgencyName | undefined
  isOverdue: boolean
  unitId: string
  words: string
}

export const startPlace: ListPlace = {
  list: 'mine',
  states: [],
  kindCode: '',
  urgency: undefined,
  isOverdue: false,
  unitId: '',
  words: '',
}

/** What an address says; what nobody knows is left out. */
export function readPlace(query: URLSearchParams): ListPlace {
  const asked = query.get('list')
  const urgency = query.get('urgency')
  return {
    list: listNames.find((name) => name === asked) ?? 'mine',
    states: stateNames.filter((name) => query.getAll('state').includes(name)),
    kindCode: /^(\d{2}){1,3}$/.test(query.get('kind') ?? '') ? (query.get('kind') ?? '') : '',
    urgency: urgencyNames.find((name) => name === urgency),
    isOverdue: query.get('overdue') === '1',
    unitId: query.get('unit') ?? '',
    words: (query.get('q') ?? '').slice(0, 60),
  }
}

/** The address of a place; nothing is written that is so anyway. */
export function writePlace(place: ListPlace): string {
  const query = new URLSearchParams()
  if (place.list !== 'mine') query.set('list', place.list)
  for (const state of place.states) query.append('state', state)
  if (place.kindCode) query.set('kind', place.kindCode)
  if (place.urgency) query.set('urgency', place.urgency)
  if (place.isOverdue) query.set('overdue', '1')
  if (place.unitId) query.set('unit', place.unitId)
  if (place.words) query.set('q', place.words)
  const written = query.toString()
  return written ? `/cases?${written}` : '/cases'
}

/** Whether anything beside the list itself is asked for. */
export function isFiltered({ list: _, ...rest }: ListPlace): boolean {
  const { list: __, ...none } = startPlace
  return JSON.stringify(rest) !== JSON.stringify(none)
}
