import { CloudUploadOutlined, SaveOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { fullTime } from '#lib/time.ts'
import { currentLocale, useWords } from '#lib/words.ts'
import { useAsk } from '#ui/use-ask.ts'
import { useNotice } from '#ui/use-notice.ts'
import type { Account } from '../account-data.ts'
import { PushMenu } from './push-menu.tsx'
import type { useMenuDraft } from './use-menu-draft.ts'
import { menuWords } from './words.ts'

interface MenuToolbarProps {
  account: Account
  draft: ReturnType<typeof useMenuDraft>
}

/** Saving and pushing; pushing saves first, so that what is pushed is what one sees. */
export function MenuToolbar({ account, draft }: MenuToolbarProps) {
  const say = useWords(menuWords)
  const ask = useAsk()
  const notice = useNotice()
  const [pushing, setPushing] = useState<number>()
  const { held, faults, query } = draft
  if (!held) return null
  const hasErrors = faults.some(({ severity }) => severity === 'error')
  const savedAt = query.data?.changedAt
  const state = held.isDirty
    ? say('dirty')
    : savedAt
      ? say('savedAt', { time: fullTime(savedAt, currentLocale()) })
      : say('neverSaved')
  const startPush = async () => {
    try {
      setPushing(held.isDirty ? await draft.save() : held.revision)
    } catch (error) {
      notice.failed(error)
    }
  }
  return (
    <div className="menu-toolbar">
      <span className={held.isDirty ? 'menu-dirty' : ''}>{state}</span>
      <Button
        icon={<SaveOutlined />}
        disabled={!held.isDirty}
        onClick={() => ask.now(draft.save, say('saved'))}
        data-testid="menu-save"
      >
        {say('save')}
      </Button>
      <Button
        type="primary"
        icon={<CloudUploadOutlined />}
        disabled={hasErrors || held.buttons.length === 0 || account.state !== 'active'}
        onClick={() => void startPush()}
        data-testid="menu-push"
      >
        {say('push')}
      </Button>
      {pushing !== undefined && (
        <PushMenu
          account={account}
          buttons={held.buttons}
          revision={pushing}
          onImport={(buttons) => {
            draft.edit(buttons)
            notice.done(say('imported'))
          }}
          onClose={() => setPushing(undefined)}
        />
      )}
    </div>
  )
}
