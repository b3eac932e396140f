import { Button, Table, type TableColumnsType } from 'antd'
import { appWords } from '#app/words.ts'
import { useWords } from '#lib/words.ts'
import { useAsk } from '#ui/use-ask.ts'
import { removeTemplate, type Template } from './template-data.ts'
import { templateWords } from './words.ts'

interface TemplateTableProps {
  templates: Template[]
  mayChange: boolean
  onEdit: (template: Template) => void
  onChanged: () => Promise<unknown>
}

const pageSize = 50

export function TemplateTable({ templates, mayChange, onEdit, onChanged }: TemplateTableProps) {
  const say = useWords(templateWords)
  const sayApp = useWords(appWords)
  const ask = useAsk()
  const remove = ({ templateId, title }: Template) =>
    ask({
      title: say('removeTitle', { title }),
      note: say('removeNote'),
      confirm: sayApp('delete'),
      done: say('removed'),
      act: async () => {
        await removeTemplate(templateId)
        await onChanged()
      },
    })
  const columns: TableColumnsType<Template> = [
    {
      title: say('shortcut'),
      dataIndex: 'shortcut',
      width: 130,
      render: (shortcut: string) => <code className="templates-shortcut">/{shortcut}</code>,
    },
    { title: say('title'), dataIndex: 'title', width: 180 },
    {
      title: say('text'),
      dataIndex: 'text',
      render: (text: string) => (
        <span className="templates-text" title={text}>
          {text}
        </span>
      ),
    },
    {
      title: say('used'),
      dataIndex: 'used',
      width: 96,
      align: 'right',
      render: (count: number) => say('times', { count }),
    },
  ]
  if (mayChange)
    columns.push({
      title: say('acts'),
      key: 'acts',
      width: 128,
      render: (_, template) =>
        template.editable ? (
          <>
            <Button type="link" size="small" onClick={() => onEdit(template)}>
              {say('edit')}
            </Button>
            <Button type="link" size="small" danger onClick={() => remove(template)}>
              {sayApp('delete')}
            </Button>
          </>
        ) : (
          <small className="templates-above">{say('above')}</small>
        ),
    })
  return (
    <Table
      rowKey="templateId"
      size="middle"
      columns={columns}
      dataSource={templates}
      tableLayout="fixed"
      pagination={
        templates.length > pageSize ? { pageSize, showSizeChanger: false, size: 'small' } : false
      }
      data-testid="template-table"
    />
  )
}
