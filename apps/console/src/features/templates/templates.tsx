import { PlusOutlined, SearchOutlined } from '@ant-design/icons'
import { useQueryClient } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { useMay } from '#app/session.ts'
import { useWords } from '#lib/words.ts'
import { fuzzy } from '#ui/fuzzy.ts'
import { Listing } from '#ui/listing.tsx'
import { BarGap, Sheet, SheetBar } from '#ui/sheet.tsx'
import { type Template, templatesKey, useTemplates } from './template-data.ts'
import { TemplateForm } from './template-form.tsx'
import { TemplateTable } from './template-table.tsx'
import { templateWords } from './words.ts'
import './templates.css'

/** Prepared replies: used by whoever answers, kept by whoever may. */
export function Templates() {
  const say = useWords(templateWords)
  const mayChange = useMay()('inbox.templates')
  const queries = useQueryClient()
  const templates = useTemplates()
  const [typed, setTyped] = useState('')
  const [edited, setEdited] = useState<Template | 'new'>()
  const all = templates.data ?? []
  const found = fuzzy(typed.trim(), all)
  return (
    <div className="console-page">
      <p className="templates-intro">
        {say('intro')} {!mayChange && say('readOnly')}
      </p>
      <Sheet>
        <SheetBar>
          <Input
            className="templates-search"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            allowClear
            prefix={<SearchOutlined />}
            placeholder={say('search')}
            aria-label={say('search')}
            data-testid="template-search"
          />
          <BarGap />
          {mayChange && (
            <Button
              type="primary"
              icon={<PlusOutlined />}
              onClick={() => setEdited('new')}
              data-testid="template-add"
            >
              {say('add')}
            </Button>
          )}
        </SheetBar>
        <Listing
          query={templates}
          isEmpty={found.length === 0}
          empty={say(all.length === 0 ? 'empty' : 'none')}
        >
          <TemplateTable
            templates={found}
            mayChange={mayChange}
            onEdit={setEdited}
            onChanged={() => queries.invalidateQueries({ queryKey: templatesKey })}
          />
        </Listing>
      </Sheet>
      <TemplateForm
        edited={edited}
        onClose={() => setEdited(undefined)}
        onSaved={() => queries.invalidateQueries({ queryKey: templatesKey })}
      />
    </div>
  )
}
