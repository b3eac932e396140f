import { useInfiniteQuery } from '@tanstack/react-query'
import { Segmented } from 'antd'
import { useState } from 'react'
import { api, unwrap } from '#lib/api.ts'
import { useWords } from '#lib/words.ts'
import { Listing } from '#ui/listing.tsx'
import { LoadMore } from '#ui/load-more.tsx'
import { Sheet, SheetBar } from '#ui/sheet.tsx'
import type { Erasure } from '../citizen-data.ts'
import { registerWords } from '../words-register.ts'
import { DecideErasure } from './decide-erasure.tsx'
import { ErasureTable } from './erasure-table.tsx'

type State = Erasure['state'] | 'all'

const states = ['all', 'requested', 'approved', 'done', 'refused'] as const

/** Requests for erasure over all accounts in scope, and their decisions. */
export function Erasures() {
  const say = useWords(registerWords)
  const [state, setState] = useState<State>('requested')
  const [deciding, setDeciding] = useState<Erasure>()
  const query = useInfiniteQuery({
    queryKey: ['followers', 'erasures', state],
    refetchInterval: 30_000,
    initialPageParam: '',
    queryFn: ({ pageParam }) => {
      const filter = { limit: 50, ...(state !== 'all' && { state }) }
      const after = pageParam ? { after: pageParam } : {}
      return unwrap(api.GET('/api/erasures', { params: { query: { ...filter, ...after } } }))
    },
    getNextPageParam: ({ next }) => next,
  })
  const erasures = query.data?.pages.flatMap((page) => page.erasures) ?? []
  return (
    <Sheet>
      <SheetBar>
        <Segmented<State>
          value={state}
          onChange={setState}
          options={states.map((value) => ({
            value,
            label: value === 'all' ? say('anyState') : say(value),
          }))}
        />
      </SheetBar>
      <Listing query={query} isEmpty={erasures.length === 0} empty={say('noErasures')}>
        <ErasureTable erasures={erasures} onDecide={setDeciding} />
        <LoadMore query={query} />
      </Listing>
      <DecideErasure erasure={deciding} onClose={() => setDeciding(undefined)} />
    </Sheet>
  )
}
