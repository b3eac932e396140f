import { PlusOutlined } from '@ant-design/icons'
import { Button, type InputRef } from 'antd'
import { useRef, useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { useMay } from '#app/session.ts'
import { useNow } from '#features/inbox/api/use-now.ts'
import { useWords } from '#lib/words.ts'
import { Listing } from '#ui/listing.tsx'
import { LoadMore } from '#ui/load-more.tsx'
import { Sheet } from '#ui/sheet.tsx'
import { useCaseList } from './api/case-data.ts'
import { NewCase } from './intake/new-case.tsx'
import { CaseRow } from './list/case-row.tsx'
import { ListFilters } from './list/list-filters.tsx'
import { firstList, ListTabs } from './list/list-tabs.tsx'
import { NoticesButton } from './list/notices-button.tsx'
import { useListKeys } from './list/use-list-keys.ts'
import { isFiltered, type ListPlace, readPlace, writePlace } from './model/place.ts'
import { listWords } from './words-list.ts'
import './cases.css'

/** The work lists: what is due next comes first. */
export function Cases() {
  const say = useWords(listWords)
  const may = useMay()
  const navigate = useNavigate()
  const [query] = useSearchParams()
  const read = readPlace(query)
  const place = query.has('list') || read.list !== 'mine' ? read : { ...read, list: firstList(may) }
  const [isMaking, setMaking] = useState(false)
  const box = useRef<InputRef>(null)
  const list = useCaseList(place, may('cases.handle') && !may('cases.dispatch') ? 'unit' : 'center')
  const lines = list.data?.pages.flatMap((page) => page.cases) ?? []
  const now = useNow(20_000)
  const go = (next: ListPlace) => {
    const address = writePlace(next)
    const isFirst = next.list === 'mine' && firstList(may) !== 'mine'
    const mark = address.includes('?') ? '&' : '?'
    void navigate(isFirst ? `${address}${mark}list=mine` : address, { replace: true })
  }
  const cursor = useListKeys({
    ids: lines.map(({ caseId }) => caseId),
    onOpen: (index) => {
      const line = lines[index]
      if (line) void navigate(`/cases/${line.accountId}/${line.caseId}`)
    },
    onSearch: () => box.current?.focus(),
  })
  const order =
    place.list === 'ended' ? 'orderClosed' : place.list === 'admit' ? 'orderCreated' : 'order'
  return (
    <div className="console-page cases">
      <div className="cases-top">
        <ListTabs list={place.list} onChange={(name) => go({ ...place, list: name })} />
        <NoticesButton />
        {may('cases.intake') && (
          <Button
            type="primary"
            icon={<PlusOutlined />}
            onClick={() => setMaking(true)}
            data-testid="new-case"
          >
            {say('newCase')}
          </Button>
        )}
      </div>
      <Sheet>
        <ListFilters key={place.list} place={place} box={box} onChange={go} />
        <Listing
          query={list}
          isEmpty={lines.length === 0}
          empty={say(isFiltered(place) ? 'none' : `empty-${place.list}`)}
        >
          <ul className="case-list" aria-label={say('list')} aria-busy={list.isPlaceholderData}>
            {lines.map((line) => (
              <CaseRow
                key={line.caseId}
                line={line}
                isAtCursor={line.caseId === cursor}
                now={now}
              />
            ))}
          </ul>
          <LoadMore query={list} />
          <p className="case-list-foot">
            {say(order)} · {say('keys')}
          </p>
        </Listing>
      </Sheet>
      <NewCase
        isOpen={isMaking}
        onClose={() => setMaking(false)}
        onMade={(key) => void navigate(`/cases/${key.accountId}/${key.caseId}`)}
      />
    </div>
  )
}
