import { type Found, findPersonalData } from './personal-data.ts'

const masks: Record<Found['kind'], string> = {
  'id-card': '（证件号码）',
  'bank-card': '（银行卡号）',
  mobile: '（手机号码）',
  telephone: '（电话号码）',
  email: '（邮箱）',
  plate: '（车牌号）',
  door: '××',
  name: '某某',
}

/** What may stay in an answer: the office's own telephone is meant to be read. */
const ofOffice: readonly Found['kind'][] = [
  'id-card',
  'bank-card',
  'mobile',
  'email',
  'plate',
  'door',
]

/**
 * A text with the personal data that can be told by their form taken out: a proposal, which a person
 * reads before another one approves it.
 */
export function maskText(text: string, kinds?: readonly Found['kind'][]): string {
  let masked = ''
  let from = 0
  for (const { kind, start, end } of findPersonalData(text, kinds)) {
    masked += text.slice(from, start) + masks[kind]
    from = end
  }
  return masked + text.slice(from)
}

/** The same for an answer of an office, whose telephone and people's names stay. */
export function maskAnswer(text: string): string {
  return maskText(text, ofOffice)
}
