import { PlusOutlined } from '@ant-design/icons'
import { Button, Table, type TableColumnsType, Tag } from 'antd'
import { useEffect, useState } from 'react'
import { useMay } from '#app/session.ts'
import { shortTime } from '#lib/time.ts'
import { currentLocale, useWords } from '#lib/words.ts'
import type { AgencyNode } from '#ui/agency-forest.ts'
import { Listing } from '#ui/listing.tsx'
import { LoadMore } from '#ui/load-more.tsx'
import { Sheet } from '#ui/sheet.tsx'
import { useDelayed } from '#ui/use-delayed.ts'
import { type Staff, useStaff } from './people-data.ts'
import { RoleTags } from './role-tags.tsx'
import { StaffFilters, type StaffFilterValues } from './staff-filters.tsx'
import { StaffForm } from './staff-form.tsx'
import { StaffState } from './staff-state.tsx'
import { peopleWords } from './words.ts'

interface StaffListProps {
  agency: AgencyNode
  onOpen: (staffId: string) => void
}

/** The staff of an agency, with or without those of the agencies below it. */
export function StaffList({ agency, onOpen }: StaffListProps) {
  const say = useWords(peopleWords)
  const may = useMay()
  const [filter, setFilter] = useState<StaffFilterValues>({ q: '', withSub: true })
  const [isAdding, setIsAdding] = useState(false)
  const { role, state, withSub } = filter
  const { agencyId } = agency
  const staff = useStaff({ agencyId, q: useDelayed(filter.q.trim()), role, state })
  const all = staff.data?.pages.flatMap((page) => page.staff) ?? []
  const rows = withSub ? all : all.filter((person) => person.agencyId === agencyId)
  // The server answers for the whole subtree; without it, pages may hold few rows or none.
  const { hasNextPage, isFetching, fetchNextPage } = staff
  const needsMore = !withSub && rows.length < 30 && hasNextPage && !isFetching
  useEffect(() => {
    if (needsMore) void fetchNextPage()
  }, [needsMore, fetchNextPage])
  return (
    <>
      <Sheet>
        <StaffFilters value={filter} onChange={setFilter}>
          {may('people.manage') && (
            <Button
              type="primary"
              icon={<PlusOutlined />}
              disabled={agency.state === 'disabled'}
              onClick={() => setIsAdding(true)}
              data-testid="staff-add"
            >
              {say('addStaff')}
            </Button>
          )}
        </StaffFilters>
        <Listing query={staff} isEmpty={rows.length === 0 && !hasNextPage} empty={say('noStaff')}>
          <Table<Staff>
            rowKey="staffId"
            size="small"
            columns={useColumns(withSub, onOpen)}
            dataSource={rows}
            pagination={false}
            rowClassName={({ state }) => `people-row${state === 'disabled' ? ' people-off' : ''}`}
            onRow={({ staffId }) => ({ onClick: () => onOpen(staffId) })}
          />
          <LoadMore query={staff} />
        </Listing>
      </Sheet>
      <StaffForm open={isAdding} agencyId={agencyId} onClose={() => setIsAdding(false)} />
    </>
  )
}

function useColumns(withSub: boolean, onOpen: (id: string) => void): TableColumnsType<Staff> {
  const say = useWords(peopleWords)
  const columns: TableColumnsType<Staff> = [
    {
      key: 'name',
      title: say('name'),
      render: (_, { name, signInName, staffId }) => (
        <>
          <button type="button" className="people-name" onClick={() => onOpen(staffId)}>
            {name}
          </button>
          <span className="people-second">{signInName}</span>
        </>
      ),
    },
    { key: 'agency', title: say('agency'), dataIndex: 'agencyName', responsive: ['xl'] },
    {
      key: 'phone',
      title: say('phone'),
      responsive: ['xl'],
      render: (_, { phone }) => phone ?? <span className="people-second">{say('noPhone')}</span>,
    },
    {
      key: 'roles',
      title: say('roles'),
      render: (_, { grants }) =>
        grants.length > 0 ? <RoleTags grants={grants} /> : <Tag>{say('noRoles')}</Tag>,
    },
    {
      key: 'state',
      title: say('state'),
      width: 120,
      render: (_, { state }) => <StaffState state={state} />,
    },
    {
      key: 'signedIn',
      title: say('signedIn'),
      width: 120,
      render: (_, { signedInAt }) =>
        signedInAt ? (
          <time dateTime={signedInAt}>{shortTime(signedInAt, currentLocale())}</time>
        ) : (
          <span className="people-second">{say('never')}</span>
        ),
    },
  ]
  return withSub ? columns : columns.filter(({ key }) => key !== 'agency')
}
