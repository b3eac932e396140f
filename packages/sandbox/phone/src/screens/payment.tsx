import { useState } from 'preact/hooks'
import type { BrowserMessage, PayResult } from '../state/browser-messages.ts'
import { useSession } from '../state/context.ts'
import { formatFen } from '../text/money.ts'
import { Icon } from '../ui/icon.tsx'
import { Layer } from '../ui/sheet.tsx'

type Payment = Extract<BrowserMessage, { kind: 'pay' }>

interface PaymentSheetProps {
  payment: Payment
  onResult: (result: PayResult['result']) => void
}

/** The sheet that asks for a payment, and the page that says it is done. */
export function PaymentSheet({ payment, onResult }: PaymentSheetProps) {
  const session = useSession()
  const [phase, setPhase] = useState<'asking' | 'paying' | 'paid'>('asking')
  const amount = formatFen(payment.amount)
  const pay = async () => {
    setPhase('paying')
    const answer = await session.attempt(session.api.pay(payment.prepayId))
    if (answer && answer.state !== 'SUCCESS') session.toast('支付未完成')
    setPhase(answer?.state === 'SUCCESS' ? 'paid' : 'asking')
  }
  if (phase === 'paid')
    return (
      <div class="paid" role="dialog" aria-label="支付成功" data-testid="paid">
        <span class="paid-mark">
          <Icon name="check" size={30} line={2.4} />
        </span>
        <h2>支付成功</h2>
        <p class="paid-for">{payment.description}</p>
        <p class="amount">
          <small>¥</small>
          {amount}
        </p>
        <p class="paid-note">本地演示支付，没有发生真实扣款</p>
        <button
          type="button"
          class="button outline"
          data-testid="pay-done"
          onClick={() => onResult('ok')}
        >
          完成
        </button>
      </div>
    )
  const cancel = () => phase === 'asking' && onResult('cancel')
  return (
    <Layer label="支付" kind="sheet" onClose={cancel}>
      <div class="payment" data-testid="payment">
        <button
          type="button"
          class="payment-close"
          aria-label="取消支付"
          data-testid="pay-cancel"
          onClick={cancel}
        >
          <Icon name="close" size={18} />
        </button>
        <p class="payment-for">{payment.description || '付款'}</p>
        <p class="amount">
          <small>¥</small>
          {amount}
        </p>
        <p class="payment-way">
          <span>付款方式</span>
          <span>零钱（演示）</span>
        </p>
        <button
          type="button"
          class="button green"
          data-testid="pay"
          disabled={phase === 'paying'}
          onClick={() => void pay()}
        >
          {phase === 'paying' ? '正在支付…' : '支付'}
        </button>
      </div>
    </Layer>
  )
}
