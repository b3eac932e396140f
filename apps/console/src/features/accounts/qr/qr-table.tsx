import { Button, Table, Tag } from 'antd'
import { fullTime } from '#lib/time.ts'
import { currentLocale, useWords } from '#lib/words.ts'
import type { QrCode } from './qr-data.ts'
import { qrWords } from './words.ts'

const colours = {
  creating: 'blue',
  ready: 'green',
  expired: 'default',
  failed: 'red',
  archived: 'default',
} as const

export function QrState({ code }: { code: QrCode }) {
  const say = useWords(qrWords)
  return (
    <Tag color={colours[code.state]}>
      {say(code.state)}
      {code.errcode ? ` ${code.errcode}` : ''}
    </Tag>
  )
}

interface QrTableProps {
  codes: QrCode[]
  onOpen: (qrId: string) => void
}

export function QrTable({ codes, onOpen }: QrTableProps) {
  const say = useWords(qrWords)
  const locale = currentLocale()
  return (
    <Table<QrCode>
      rowKey="qrId"
      size="small"
      pagination={false}
      dataSource={codes}
      onRow={({ qrId }) => ({ onClick: () => onOpen(qrId), style: { cursor: 'pointer' } })}
      columns={[
        {
          title: say('place'),
          render: (_, { place, qrId }) => (
            <Button type="link" style={{ padding: 0 }} onClick={() => onOpen(qrId)}>
              {place}
            </Button>
          ),
        },
        { title: say('scene'), render: (_, { scene }) => <code>{scene}</code> },
        { title: say('kind'), width: 90, render: (_, { kind }) => say(kind) },
        { title: say('state'), width: 110, render: (_, code) => <QrState code={code} /> },
        { title: say('scans'), dataIndex: 'scans', width: 90, align: 'right' },
        { title: say('follows'), dataIndex: 'follows', width: 90, align: 'right' },
        {
          title: say('expiresAt'),
          width: 160,
          render: (_, { expiresAt }) => (expiresAt ? fullTime(expiresAt, locale) : say('never')),
        },
      ]}
    />
  )
}
