/**
 * What a page in the built-in browser can ask of the phone, by `postMessage` to its parent.
 *
 * It stands in for the few abilities of WeChat's own browser that need the app:
 * - `{type:'minqiao-sandbox:pay', prepayId, amount, description}` opens the payment sheet; `amount`
 *   in fen, a whole number above 0. Answered with {@link PayResult}.
 * - `{type:'minqiao-sandbox:subscribe', appId, templateIds}` asks for consent to notices, at most
 *   ten. Answered with {@link SubscribeResult}.
 * - `{type:'minqiao-sandbox:title', title}` writes the title of the page into the bar.
 * - `{type:'minqiao-sandbox:close'}` closes the browser, as `WeixinJSBridge` `closeWindow` does.
 */
export type BrowserMessage =
  | { kind: 'pay'; prepayId: string; amount: number; description: string }
  | { kind: 'subscribe'; appId: string; templateIds: string[] }
  | { kind: 'title'; title: string }
  | { kind: 'close' }

/** What the phone posts back to the page that asked for a payment. */
export interface PayResult {
  type: 'minqiao-sandbox:pay-result'
  prepayId: string
  /** As in `get_brand_wcpay_request:ok` and `:cancel`. */
  result: 'ok' | 'cancel'
}

/** What the phone posts back to the page that asked for consent; no results when it was closed. */
export interface SubscribeResult {
  type: 'minqiao-sandbox:subscribe-result'
  appId: string
  results: Record<string, 'accept' | 'reject'>
}

const PREFIX = 'minqiao-sandbox:'

type Fields = Record<string, unknown>

const isName = (value: unknown): value is string => typeof value === 'string' && value !== ''

function readPay({ prepayId, amount, description }: Fields): BrowserMessage | undefined {
  if (!isName(prepayId)) return undefined
  if (typeof amount !== 'number' || !Number.isSafeInteger(amount) || amount <= 0) return undefined
  const what = typeof description === 'string' ? description.slice(0, 127) : ''
  return { kind: 'pay', prepayId, amount, description: what }
}

function readSubscribe({ appId, templateIds }: Fields): BrowserMessage | undefined {
  if (!isName(appId) || !Array.isArray(templateIds) || templateIds.length > 10) return undefined
  return templateIds.length > 0 && templateIds.every(isName)
    ? { kind: 'subscribe', appId, templateIds }
    : undefined
}

/** Reads what a page posted; undefined for anything that is not a well-formed message. */
export function readBrowserMessage(data: unknown): BrowserMessage | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  const fields = data as Fields
  switch (fields.type) {
    case `${PREFIX}close`:
      return { kind: 'close' }
    case `${PREFIX}title`:
      return isName(fields.title) ? { kind: 'title', title: fields.title.slice(0, 60) } : undefined
    case `${PREFIX}pay`:
      return readPay(fields)
    case `${PREFIX}subscribe`:
      return readSubscribe(fields)
    default:
      return undefined
  }
}
