import { Alert, Button } from 'antd'
import { useState } from 'react'
import { useWords } from '#lib/words.ts'
import { Listing } from '#ui/listing.tsx'
import { Panel } from '#ui/panel.tsx'
import type { Account } from '../account-data.ts'
import { ButtonForm } from './button-form.tsx'
import { FaultList } from './fault-list.tsx'
import { MenuColumns } from './menu-columns.tsx'
import { buttonAt, type Place } from './menu-draft.ts'
import { MenuToolbar } from './menu-toolbar.tsx'
import { PhonePreview } from './phone-preview.tsx'
import { useLeaveGuard } from './use-leave-guard.ts'
import { useMenuDraft } from './use-menu-draft.ts'
import { MenuVersions } from './versions.tsx'
import { menuWords } from './words.ts'
import './menu.css'

/** The menu as WeChat has it: three columns, a form for each button, a phone beside it. */
export function MenuEditor({ account }: { account: Account }) {
  const say = useWords(menuWords)
  const draft = useMenuDraft(account.accountId)
  const [chosen, setChosen] = useState<Place>([0])
  const { held, faults, isOutdated } = draft
  useLeaveGuard(held?.isDirty ?? false)
  const buttons = held?.buttons ?? []
  const place = buttonAt(buttons, chosen) ? chosen : buttons.length > 0 ? [0] : undefined
  return (
    <Listing query={draft.query} isEmpty={!held}>
      <div className="menu-editor">
        <PhonePreview name={account.name} buttons={buttons} chosen={place} onChoose={setChosen} />
        <div className="menu-work">
          <MenuToolbar account={account} draft={draft} />
          {isOutdated && (
            <Alert
              type="warning"
              showIcon
              title={say('newer')}
              action={
                <Button size="small" onClick={() => void draft.reload()}>
                  {say('loadNewer')}
                </Button>
              }
            />
          )}
          <FaultList faults={faults} onChoose={setChosen} />
          <Panel>
            <MenuColumns
              buttons={buttons}
              faults={faults}
              chosen={place}
              onChoose={setChosen}
              onEdit={draft.edit}
            />
          </Panel>
          <Panel>
            {place ? (
              <ButtonForm
                key={place.join('.')}
                buttons={buttons}
                place={place}
                faults={faults}
                onEdit={draft.edit}
                onMove={setChosen}
              />
            ) : (
              <p className="menu-hint">{say('choose')}</p>
            )}
          </Panel>
          <MenuVersions
            accountId={account.accountId}
            revision={held?.revision ?? 0}
            onRestored={draft.reload}
          />
        </div>
      </div>
    </Listing>
  )
}
