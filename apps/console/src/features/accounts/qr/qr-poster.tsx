import { Form, Input } from 'antd'
import { useState } from 'react'
import { useWords } from '#lib/words.ts'
import { PrintButton } from '#ui/print-sheet.tsx'
import type { Account } from '../account-data.ts'
import { pictureOf, type QrCode } from './qr-data.ts'
import { qrWords } from './words.ts'

/** A sheet of A4 to hang up: heading, code, what it is good for, and in small print where it hangs. */
export function QrPoster({ account, code }: { account: Account; code: QrCode }) {
  const say = useWords(qrWords)
  const [heading, setHeading] = useState(account.name)
  const [line, setLine] = useState(() => say('defaultLine'))
  const source = pictureOf(account.accountId, code.qrId, 'svg', 1000)
  return (
    <section className="qr-poster-form">
      <h3>{say('poster')}</h3>
      <Form layout="vertical">
        <Form.Item label={say('heading')} htmlFor="qr-heading">
          <Input
            id="qr-heading"
            value={heading}
            maxLength={20}
            onChange={({ target }) => setHeading(target.value)}
          />
        </Form.Item>
        <Form.Item label={say('line')} htmlFor="qr-line">
          <Input
            id="qr-line"
            value={line}
            maxLength={40}
            onChange={({ target }) => setLine(target.value)}
          />
        </Form.Item>
      </Form>
      <PrintButton label={say('printPoster')}>
        <div className="qr-poster">
          <h1>{heading}</h1>
          <p className="qr-poster-line">{line}</p>
          <img src={source} alt="" />
          <p className="qr-poster-scan">{say('scanToFollow', { name: account.name })}</p>
          <footer>
            <span>{account.agencyName}</span>
            <span>
              {code.place} · {code.scene}
            </span>
          </footer>
        </div>
      </PrintButton>
    </section>
  )
}
