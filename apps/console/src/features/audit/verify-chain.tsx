import { SafetyCertificateOutlined } from '@ant-design/icons'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Alert, Button } from 'antd'
import { api, unwrap } from '#lib/api.ts'
import { useWords } from '#lib/words.ts'
import { CopyButton } from '#ui/copy-button.tsx'
import { useNotice } from '#ui/use-notice.ts'
import type { Verdict } from './audit-data.ts'
import { auditWords } from './words.ts'

/** Walks the whole chain on the server and says plainly what came of it. */
export function VerifyChain() {
  const say = useWords(auditWords)
  const notice = useNotice()
  const queries = useQueryClient()
  const { mutate, data, isPending } = useMutation({
    mutationFn: () => unwrap(api.POST('/api/audit/verify')),
    onError: notice.failed,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['audit'] }),
  })
  return (
    <div className="audit-verify">
      <Button
        type="primary"
        icon={<SafetyCertificateOutlined />}
        loading={isPending}
        onClick={() => mutate()}
        data-testid="audit-verify"
      >
        {isPending ? say('verifying') : say('verify')}
      </Button>
      {data && <VerdictWords verdict={data} />}
    </div>
  )
}

function VerdictWords({ verdict }: { verdict: Verdict }) {
  const say = useWords(auditWords)
  const { entries, hash, fault } = verdict
  const title = fault
    ? say(fault.kind as 'gap' | 'changed' | 'link' | 'head', { seq: fault.seq })
    : say('whole', { count: entries })
  return (
    <Alert
      type={fault ? 'error' : 'success'}
      showIcon
      role="status"
      title={<strong>{title}</strong>}
      data-testid="audit-verdict"
      description={
        <>
          {fault && <p>{say('goodUntil', { count: entries })}</p>}
          <div className="audit-hash">
            <span>{fault ? say('lastGoodHash') : say('hash')}</span>
            <code>{hash}</code>
            <CopyButton text={hash} label={say('hash')} />
          </div>
          <small>{say('hashNote')}</small>
        </>
      }
    />
  )
}
