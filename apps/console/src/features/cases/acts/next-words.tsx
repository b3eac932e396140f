import { useQuery } from '@tanstack/react-query'
import { Alert } from 'antd'
import { api, unwrap } from '#lib/api.ts'
import { fullTime } from '#lib/time.ts'
import { currentLocale, useWords } from '#lib/words.ts'
import type { CaseView, Profile } from '../api/types.ts'
import type { ActName } from '../model/acts.ts'
import { actWords } from '../words-acts.ts'

type Term = Profile['terms']['acceptance']

interface NextWordsProps {
  name: Exclude<ActName, 'publish'>
  found: CaseView
}

/** What follows from an act, with the terms of the case's own profile. */
export function NextWords({ name, found }: NextWordsProps) {
  const say = useWords(actWords)
  const { data } = useQuery({
    queryKey: ['case-profiles', found.centerAgencyId],
    // Terms are the centre's: a unit reads its limits from the clocks.
    enabled: found.allowed.isCenter,
    staleTime: 600_000,
    retry: false,
    queryFn: async () => {
      const query = { agencyId: found.centerAgencyId }
      return (await unwrap(api.GET('/api/cases/profiles', { params: { query } }))).profiles
    },
  })
  const terms = data?.find(({ profileId }) => profileId === found.profileId)?.terms
  const term = terms && termOf(name, terms)
  const reply = found.clocks.findLast(({ clock, endedAt }) => clock === 'reply' && endedAt === null)
  return (
    <Alert
      type="info"
      style={{ marginBottom: 16 }}
      title={say(`next-${name}`, {
        term: term ? say(`term-${term.unit}`, { count: term.amount }) : say('someTerm'),
        time: reply ? fullTime(reply.dueAt, currentLocale()) : say('someTime'),
      })}
      data-testid="next-words"
    />
  )
}

function termOf(name: ActName, terms: Profile['terms']): Term | undefined {
  switch (name) {
    case 'dispatch':
    case 'transfer':
      return terms.acceptance
    case 'return':
      return terms.returnWithin
    case 'extension':
      return terms.extension
    case 'close':
      return terms.secondCheck
    default:
      return undefined
  }
}
