import { Button, Descriptions, Table } from 'antd'
import { exactTime } from '#lib/time.ts'
import { currentLocale, useWords } from '#lib/words.ts'
import type { Entry } from './audit-data.ts'
import { ActorName, SubjectName, useActName } from './entry-words.tsx'
import { useDetails } from './use-details.ts'
import { auditWords } from './words.ts'

interface EntryTableProps {
  entries: Entry[]
  onSubject: (subjectId: string) => void
}

/** One line for each entry; what it holds besides opens below it. */
export function EntryTable({ entries, onSubject }: EntryTableProps) {
  const say = useWords(auditWords)
  const nameAct = useActName()
  const locale = currentLocale()
  return (
    <Table<Entry>
      rowKey="seq"
      rowClassName="audit-row"
      size="small"
      pagination={false}
      dataSource={entries}
      expandable={{
        expandRowByClick: true,
        expandedRowRender: (entry) => <EntryDetails entry={entry} onSubject={onSubject} />,
      }}
      columns={[
        {
          title: say('time'),
          width: 170,
          render: (_, { at }) => <time dateTime={at}>{exactTime(at, locale)}</time>,
        },
        { title: say('person'), width: 180, render: (_, entry) => <ActorName entry={entry} /> },
        { title: say('act'), width: 200, render: (_, { action }) => nameAct(action) },
        { title: say('subject'), render: (_, entry) => <SubjectName entry={entry} /> },
        { title: say('sequence'), dataIndex: 'seq', width: 80, align: 'right' },
      ]}
    />
  )
}

function EntryDetails({ entry, onSubject }: { entry: Entry; onSubject: (id: string) => void }) {
  const say = useWords(auditWords)
  const detailsOf = useDetails()
  const details = detailsOf(entry).map(({ key, name, value }) => ({
    key,
    label: name,
    children: value,
  }))
  const items = [
    ...details,
    {
      key: ':subject',
      label: say('subjectId'),
      children: (
        <>
          <code>{entry.subjectId || '–'}</code>
          {entry.subjectId && (
            <Button size="small" type="link" onClick={() => onSubject(entry.subjectId)}>
              {say('onlyThis')}
            </Button>
          )}
        </>
      ),
    },
    { key: ':code', label: say('code'), children: <code>{entry.action}</code> },
    { key: ':request', label: say('requestId'), children: <code>{entry.requestId}</code> },
    { key: ':hash', label: say('entryHash'), children: <code>{entry.hash}</code> },
  ]
  return (
    <Descriptions
      colon={false}
      className="audit-details"
      size="small"
      column={1}
      styles={{ label: { width: 150 } }}
      items={items}
    />
  )
}
