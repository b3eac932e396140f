import { useEffect, useState } from 'preact/hooks'
import type { PhoneSubscription } from '../../../src/contract.ts'
import { useSession } from '../state/context.ts'
import { Layer } from '../ui/sheet.tsx'

type Answers = Record<string, 'accept' | 'reject'>

interface SubscribeSheetProps {
  appId: string
  /** The notices that are asked for; without it, all of the account. */
  templateIds?: string[]
  /** Called once with what was chosen; empty when the sheet was closed without a choice. */
  onAnswer: (answers: Answers) => void
}

/** The sheet that asks whether an account may send certain notices. */
export function SubscribeSheet({ appId, templateIds, onAnswer }: SubscribeSheetProps) {
  const session = useSession()
  const [templates, setTemplates] = useState<PhoneSubscription[]>()
  const [refused, setRefused] = useState<readonly string[]>([])
  useEffect(() => {
    void session.attempt(session.api.listSubscriptions(appId)).then((all) => {
      if (!all) return onAnswer({})
      const asked = templateIds ? all.filter((one) => templateIds.includes(one.templateId)) : all
      setTemplates(asked)
      setRefused(asked.filter((one) => one.refused).map((one) => one.templateId))
    })
  }, [appId])

  const answer = async (choices: { templateId: string; accept: boolean }[]) => {
    const done = await session.attempt(session.api.answerSubscriptions(appId, choices))
    const entries = choices.map(
      (one) => [one.templateId, one.accept ? 'accept' : 'reject'] as const,
    )
    onAnswer(done ? Object.fromEntries(entries) : {})
  }
  const answerAll = (allowed: boolean) => {
    const ids = (templates ?? []).map((one) => one.templateId)
    void answer(ids.map((id) => ({ templateId: id, accept: allowed && !refused.includes(id) })))
  }
  return (
    <Layer label="订阅通知" kind="sheet" onClose={() => onAnswer({})}>
      <div class="subscribe" data-testid="subscribe">
        <h2>申请向你发送以下通知</h2>
        {templates?.length === 0 && <p class="subscribe-none">该账号没有可以订阅的通知</p>}
        {templates?.map(({ templateId, title, lasting }) => (
          <label key={templateId} class="subscribe-row" data-testid="subscribe-template">
            <input
              type="checkbox"
              checked={!refused.includes(templateId)}
              onChange={(event) =>
                setRefused(
                  event.currentTarget.checked
                    ? refused.filter((one) => one !== templateId)
                    : [...refused, templateId],
                )
              }
            />
            <span>{title}</span>
            <small>{lasting ? '长期' : '一次'}</small>
          </label>
        ))}
        <div class="subscribe-buttons">
          <button
            type="button"
            class="button grey"
            data-testid="subscribe-refuse"
            onClick={() => answerAll(false)}
          >
            拒绝
          </button>
          <button
            type="button"
            class="button green"
            data-testid="subscribe-allow"
            disabled={!templates?.length}
            onClick={() => answerAll(true)}
          >
            允许
          </button>
        </div>
      </div>
    </Layer>
  )
}
