import type { ReplyFinding } from './case.ts'
import { findPersonalData } from './personal-data.ts'

export interface ReplyFacts {
  /** What the citizen wrote. */
  asked: string
  /** The telephone of who asked; '' when it is not known. */
  ownPhone: string
}

const basis =
  /《[^》]{2,60}》|〔\d{4}〕\s*\d+\s*号|第[\d一二三四五六七八九十百]+条|依据|根据|按照.{2,30}(规定|办法|标准|要求)/u
const person =
  /(联系人|经办人|承办人|负责人|工作人员|咨询)[:：]?\s*\p{Script=Han}{1,4}|\p{Script=Han}{1,3}(同志|科长|主任|股长|站长|所长|队长|警官|老师)/u
const telephone = /(?<!\d)(0\d{2,3}[- ]?\d{7,8}|1[3-9]\d{9}|[2-8]\d{6,7}|12345|9\d{4,5})(?!\d)/u
const announced = /(电话|手机|拨打|联系|致电|热线|号码)[^。\n]{0,12}$/u
const sentence = /[^。！!；;\n?？]+[?？]?/gu
const asking =
  /[?？]|吗|什么时候|何时|多久|怎么|如何|为什么|为何|哪里|哪儿|哪个|多少|能不能|可不可以|是不是|是否|几点|几天/u

/** Everything a reader should know of a reply before it is sent; only personal data block. */
export function checkReply(reply: string, facts: ReplyFacts): ReplyFinding[] {
  return [
    ...personal(reply, facts),
    ...unanswered(reply, facts.asked),
    ...missing(reply, 'basis-missing', basis),
    ...missing(reply, 'person-missing', person),
    ...missing(reply, 'telephone-missing', telephone),
    ...leftOpen(reply),
  ]
}

export function isBlocked(findings: readonly ReplyFinding[]): boolean {
  return findings.some(({ severity }) => severity === 'blocking')
}

function missing(reply: string, rule: string, pattern: RegExp): ReplyFinding[] {
  if (pattern.test(reply)) return []
  return [{ rule, severity: 'advice', start: reply.length, end: reply.length }]
}

/** A hole of a template that nobody has filled. */
function leftOpen(reply: string): ReplyFinding[] {
  return [...reply.matchAll(/\{\{[^{}]*\}\}|[×_＿]{3,}/gu)].map(({ index, 0: whole }) => ({
    rule: 'left-open',
    severity: 'advice',
    start: index,
    end: index + whole.length,
  }))
}

/**
 * Identity numbers and bank cards by their check digits, and telephones that the citizen named and
 * that are not their own: these are somebody else's and block. Another mobile number that is not
 * given as a contact is pointed out.
 */
function personal(reply: string, { asked, ownPhone }: ReplyFacts): ReplyFinding[] {
  const named = new Set(
    findPersonalData(asked, ['mobile']).map(({ start, end }) => digitsOf(asked.slice(start, end))),
  )
  return findPersonalData(reply, ['id-card', 'bank-card', 'mobile']).flatMap(
    (found): ReplyFinding[] => {
      const { kind, start, end } = found
      if (kind !== 'mobile') return [{ rule: kind, severity: 'blocking', start, end }]
      const number = digitsOf(reply.slice(start, end))
      if (number === ownPhone) return [{ rule: 'own-phone', severity: 'advice', start, end }]
      if (named.has(number)) return [{ rule: 'phone-of-others', severity: 'blocking', start, end }]
      if (announced.test(reply.slice(0, start))) return []
      return [{ rule: 'phone-unclear', severity: 'advice', start, end }]
    },
  )
}

/** Questions of which hardly a word comes back in the reply. */
function unanswered(reply: string, asked: string): ReplyFinding[] {
  const said = piecesOf(reply)
  return [...asked.matchAll(sentence)]
    .map(([whole]) => whole.trim())
    .filter((one) => one.length >= 4 && asking.test(one))
    .filter((one) => {
      const pieces = [...piecesOf(one)]
      const shared = pieces.filter((piece) => said.has(piece)).length
      return pieces.length > 0 && shared / pieces.length < sharedAtLeast
    })
    .map((one) => ({
      rule: 'question-unanswered',
      severity: 'advice',
      start: 0,
      end: 0,
      details: { question: one.slice(0, 80) },
    }))
}

/** Share of a question's pairs of characters that an answer to it repeats at the least. */
const sharedAtLeast = 0.15
const idle =
  /请问|你们|我们|他们|什么|时候|怎么|如何|为什么|多久|哪里|哪个|多少|能不能|可不可以|是不是|是否|几点|几天|[的了吗呢吧啊在是有我你他她它这那就也都和与及]/gu

function piecesOf(text: string): Set<string> {
  const letters = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(idle, ' ')
    .split(/[^\p{L}\p{N}]+/u)
  return new Set(
    letters.flatMap((part) => {
      const signs = [...part]
      return signs.slice(1).map((sign, place) => `${signs[place]}${sign}`)
    }),
  )
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '')
}
