import { SearchOutlined, UploadOutlined } from '@ant-design/icons'
import { useQueryClient } from '@tanstack/react-query'
import { Button, Form, Input, Table } from 'antd'
import { useState } from 'react'
import { useKinds } from '#features/cases/api/case-data.ts'
import { kindName } from '#features/cases/model/kinds.ts'
import { urgencyName } from '#features/cases/model/names.ts'
import { caseWords } from '#features/cases/words.ts'
import { api, unwrap } from '#lib/api.ts'
import { currentLocale, useWords } from '#lib/words.ts'
import { DrawerForm } from '#ui/drawer-form.tsx'
import { Listing } from '#ui/listing.tsx'
import { BarGap, Sheet, SheetBar } from '#ui/sheet.tsx'
import { useNotice } from '#ui/use-notice.ts'
import { settingWords } from './words.ts'

/** The tree of kinds as a table, and replacing it by a table of one's own. */
export function Kinds() {
  const say = useWords(settingWords)
  const sayCase = useWords(caseWords)
  const locale = currentLocale()
  const notice = useNotice()
  const queries = useQueryClient()
  const kinds = useKinds()
  const [typed, setTyped] = useState('')
  const [isImporting, setImporting] = useState(false)
  const wanted = typed.trim().toLowerCase()
  // By code each kind stands below the one it belongs to.
  const found = (kinds.data ?? [])
    .filter(({ kindCode, name, nameEn, words }) =>
      [kindCode, name, nameEn, ...words].some((word) => word.toLowerCase().includes(wanted)),
    )
    .toSorted((a, b) => a.kindCode.localeCompare(b.kindCode))
  const submit = async ({ text }: { text: string }) => {
    const made = await unwrap(api.POST('/api/cases/kinds/import', { body: { text } }))
    await queries.invalidateQueries({ queryKey: ['case-kinds'] })
    notice.done(say('imported', { count: made.kinds }))
  }
  return (
    <>
      <p className="case-settings-intro">{say('kindsHint')}</p>
      <Sheet>
        <SheetBar>
          <Input
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            allowClear
            prefix={<SearchOutlined />}
            placeholder={say('search')}
            aria-label={say('search')}
            style={{ width: 260 }}
          />
          <BarGap />
          <Button
            icon={<UploadOutlined />}
            onClick={() => setImporting(true)}
            data-testid="import-kinds"
          >
            {say('import')}
          </Button>
        </SheetBar>
        <Listing query={kinds} isEmpty={found.length === 0} empty={say('noKinds')}>
          <Table
            rowKey="kindCode"
            size="small"
            dataSource={found}
            pagination={{ pageSize: 50, showSizeChanger: false, size: 'small' }}
            data-testid="kinds"
            columns={[
              { title: say('kindCode'), dataIndex: 'kindCode', width: 90 },
              {
                title: say('kindName'),
                key: 'name',
                width: 260,
                render: (_, kind) => (
                  <span style={{ paddingLeft: (kind.level - 1) * 18 }}>
                    {kindName(kind, locale)}
                  </span>
                ),
              },
              {
                title: say('kindUrgency'),
                dataIndex: 'urgency',
                width: 120,
                render: (urgency: string | null) => urgency && urgencyName(urgency, sayCase),
              },
              {
                title: say('kindReviewed'),
                dataIndex: 'reviewed',
                width: 110,
                render: (isReviewed: boolean) => isReviewed && say('yes'),
              },
              {
                title: say('kindWords'),
                dataIndex: 'words',
                render: (words: string[]) => words.join(' '),
              },
            ]}
          />
        </Listing>
      </Sheet>
      <DrawerForm<{ text: string }>
        open={isImporting}
        size={620}
        title={say('import')}
        submit={say('import')}
        onClose={() => setImporting(false)}
        onSubmit={submit}
      >
        <p className="case-settings-intro">{say('importHint')}</p>
        <Form.Item
          name="text"
          label={say('importText')}
          rules={[{ required: true, whitespace: true, message: say('importNeeded') }]}
        >
          <Input.TextArea autoSize={{ minRows: 14, maxRows: 26 }} maxLength={500_000} />
        </Form.Item>
      </DrawerForm>
    </>
  )
}
