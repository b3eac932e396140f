import { ApiOutlined } from '@ant-design/icons'
import { useMutation } from '@tanstack/react-query'
import { Alert, Button } from 'antd'
import { api, unwrap } from '#lib/api.ts'
import { currentLocale, useWords } from '#lib/words.ts'
import { failureWords } from '#ui/failure.ts'
import { StatusDot } from '#ui/status-dot.tsx'
import { uiWords } from '#ui/words.ts'
import { type TestResult, useRefreshAccount } from '../account-data.ts'
import { RefusedAddress } from './refused-address.tsx'
import { overviewWords } from './words.ts'

const tones = { passed: 'good', failed: 'bad', skipped: 'quiet' } as const

/** Tries the way to the platform now, and says at which step it ends and why. */
export function ConnectionTest({ accountId }: { accountId: string }) {
  const say = useWords(overviewWords)
  const refresh = useRefreshAccount(accountId)
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: () =>
      unwrap(api.POST('/api/accounts/{accountId}/test', { params: { path: { accountId } } })),
    onSettled: refresh,
  })
  const refused = data?.steps.find(({ egressIp }) => egressIp)?.egressIp
  return (
    <div className="accounts-test">
      <p className="accounts-note">{say('testNote')}</p>
      <Button
        icon={<ApiOutlined />}
        loading={isPending}
        onClick={() => mutate()}
        data-testid="test-connection"
      >
        {isPending ? say('testing') : say('testConnection')}
      </Button>
      {error && <Alert type="error" showIcon title={failureWords(error, currentLocale())} />}
      {data && (
        <>
          <Alert
            type={data.passed ? 'success' : 'error'}
            showIcon
            role="status"
            title={data.passed ? say('passed') : say('notPassed')}
            data-testid="test-verdict"
          />
          {refused && <RefusedAddress address={refused} />}
          <ol>
            {data.steps.map((step) => (
              <TestStep key={step.step} step={step} />
            ))}
          </ol>
        </>
      )}
    </div>
  )
}

function TestStep({ step }: { step: TestResult['steps'][number] }) {
  const say = useWords(overviewWords)
  const sayUi = useWords(uiWords)
  const locale = currentLocale()
  const { state, words, hint, errcode, tookMs } = step
  return (
    <li>
      <strong>{say(`step-${step.step}` as 'step-token')}</strong>{' '}
      <StatusDot tone={tones[state as keyof typeof tones]}>
        {say(`state-${state}` as 'state-passed')}
      </StatusDot>
      {state !== 'skipped' && <small> {say('took', { ms: tookMs })}</small>}
      {words && (
        <div>
          {words[locale]}
          {errcode !== undefined && ` (${errcode})`}
        </div>
      )}
      {hint && (
        <div className="accounts-note">
          {sayUi('titled', { act: say('advice'), name: hint[locale] })}
        </div>
      )}
    </li>
  )
}
