import { ReloadOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { useWords } from '#lib/words.ts'
import { Listing } from '#ui/listing.tsx'
import { LoadMore } from '#ui/load-more.tsx'
import { PrintButton } from '#ui/print-sheet.tsx'
import { Sheet } from '#ui/sheet.tsx'
import { type AuditFilter, useAudit } from './audit-data.ts'
import { AuditFilters } from './audit-filters.tsx'
import { AuditPaper } from './audit-paper.tsx'
import { EntryTable } from './entry-table.tsx'
import { VerifyChain } from './verify-chain.tsx'
import { auditWords } from './words.ts'
import './audit.css'

/** Who did what, when and to what; and whether the record still holds. */
export function Audit() {
  const say = useWords(auditWords)
  const [filter, setFilter] = useState<AuditFilter>({})
  const audit = useAudit(filter)
  const entries = audit.data?.pages.flatMap((page) => page.entries) ?? []
  return (
    <div className="console-page">
      <VerifyChain />
      <Sheet>
        <AuditFilters value={filter} onChange={setFilter}>
          <Button
            icon={<ReloadOutlined />}
            loading={audit.isRefetching}
            onClick={() => void audit.refetch()}
          >
            {say('refresh')}
          </Button>
          <PrintButton>
            <AuditPaper entries={entries} />
          </PrintButton>
        </AuditFilters>
        <Listing query={audit} isEmpty={entries.length === 0} empty={say('empty')}>
          <EntryTable
            entries={entries}
            onSubject={(subject) => setFilter({ ...filter, subject })}
          />
          <LoadMore query={audit} />
        </Listing>
      </Sheet>
    </div>
  )
}
