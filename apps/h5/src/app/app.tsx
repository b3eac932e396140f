import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { Outside } from '../features/accounts/outside.tsx'
import { afterExpiry, arrivalAt, entryOf, type Place } from '../lib/place.ts'
import { usePlace } from '../lib/route.ts'
import { type Session, SessionContext } from '../lib/session.ts'
import { keepTypeSize, markTypeSize, startTypeSize } from '../lib/type-size.ts'
import { isInsideWechat } from '../lib/wechat.ts'
import { keepLocale, LocaleContext, markLocale, startLocale, useWords } from '../lib/words.ts'
import { DeadEnd } from './dead-end.tsx'
import { pageAt, upFrom } from './pages.tsx'
import { Strip } from './strip.tsx'
import { appWords } from './words.ts'

/** Everything a page may be instead of itself. */
type Standing = 'open' | 'entering' | 'outside' | 'kept-out' | 'changed'

/** The citizens' pages: who reads, in which language and size, and which page. */
export function App() {
  const place = usePlace()
  const { standing, session } = useStanding(place)
  const [locale, setLocale] = useState(startLocale)
  const [size, setSize] = useState(startTypeSize)
  useEffect(() => markLocale(locale), [locale])
  useEffect(() => markTypeSize(size), [size])
  return (
    <LocaleContext.Provider value={locale}>
      <SessionContext.Provider value={session}>
        <Strip
          up={standing === 'open' ? upFrom(place.page) : undefined}
          size={size}
          onSize={(wanted) => {
            keepTypeSize(wanted)
            setSize(wanted)
          }}
          locale={locale}
          onLocale={(wanted) => {
            keepLocale(wanted)
            setLocale(wanted)
          }}
        />
        <Shown standing={standing} place={place} />
      </SessionContext.Provider>
    </LocaleContext.Provider>
  )
}

function Shown({ standing, place }: { standing: Standing; place: Place }) {
  const say = useWords(appWords)
  switch (standing) {
    case 'entering':
      return <p class="opening">{say('opening')}</p>
    case 'outside':
      return <Outside account={place.account} />
    case 'kept-out':
      return (
        <DeadEnd title={say('keptOutTitle')} hint={say('keptOutHint')} account={place.account} />
      )
    case 'changed':
      return <DeadEnd title={say('changedTitle')} hint={say('changedHint')} account="" />
    default:
      return (
        pageAt(place) ?? <DeadEnd title={say('notFound')} hint={say('notFoundHint')} account="" />
      )
  }
}

/** Who reads the page, and what becomes of it when that is not known. */
function useStanding(place: Place): { standing: Standing; session: Session } {
  const isInside = useMemo(isInsideWechat, [])
  const arrivedAt = useRef(place.arrived ? Date.now() : undefined)
  const person = useRef<string>()
  const current = useRef(place)
  current.current = place
  const [standing, setStanding] = useState<Standing>(() => {
    const arrival = arrivalAt(place, isInside)
    return arrival === 'enter' ? 'entering' : arrival
  })

  useEffect(() => {
    if (standing === 'entering') location.replace(entryOf(place.page, place.account))
    else if (place.arrived) history.replaceState(null, '', withoutArrival())
  }, [standing])

  const session = useMemo<Session>(
    () => ({
      account: place.account,
      onExpired() {
        const next = afterExpiry(isInside, arrivedAt.current, Date.now())
        setStanding(next === 'enter' ? 'entering' : next)
      },
      isSamePerson(number) {
        person.current ??= number
        const isSame = person.current === number
        if (!isSame) setStanding('changed')
        return isSame
      },
    }),
    [place.account, isInside],
  )
  return { standing, session }
}

/** A reload, or somebody the address is passed on to, must not count as having just come in. */
function withoutArrival(): string {
  const url = new URL(location.href)
  url.searchParams.delete('in')
  return url.pathname + url.search
}
