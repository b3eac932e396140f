import { beforeEach, describe, expect, it } from 'vitest'
import { frame, frontend, queryFrame } from './frontend-frames.ts'
import { createLender, type Lender, SessionLost } from './lender.ts'

const startup = Buffer.from([0, 0, 0, 8, 0, 3, 0, 0])
const ready = (status: string) => backend('Z', status)
const done = (tag: string) => backend('C', `${tag}\0`)

function backend(type: string, body: string): Buffer {
  return frame(type.charCodeAt(0), Buffer.from(body, 'latin1'))
}

/** A session that notes what it is given and answers as it is told. */
let given: string[]
let sent: [number, string][]
let ended: number[]
let time: number
let lender: Lender

/** begin opens a transaction, commit and rollback end it, notify tells, bad fails, die ends all. */
function createSession() {
  let status = 'I'
  return (messages: Uint8Array): Uint8Array => {
    const text = Buffer.from(messages).toString('latin1')
    given.push(text.replace(/^[QP][\s\S]{4}/, '').replaceAll(/[^ -~]+/g, '|'))
    const word =
      /begin|commit|rollback|notify|bad|die|wait|unlisten|listen/.exec(text)?.[0] ?? 'select'
    if (word === 'begin') status = 'T'
    if (word === 'commit' || word === 'rollback') status = 'I'
    if (word === 'wait') return done('SELECT 1')
    if (word === 'die') return backend('E', 'SERROR\0VERROR\0CXX000\0Mgone\0\0')
    if (word === 'bad') return Buffer.concat([backend('E', 'VERROR\0Mbad\0\0'), ready(status)])
    const news = word === 'notify' ? [backend('A', '\0\0\0\x2ajobs\0now\0')] : []
    return Buffer.concat([done(word.toUpperCase()), ...news, ready(status)])
  }
}

beforeEach(() => {
  given = []
  sent = []
  ended = []
  time = 0
  lender = createLender({
    execute: createSession(),
    parameters: { server_version: '18.6' },
    send: (connection, bytes) => sent.push([connection, Buffer.from(bytes).toString('latin1')]),
    ended: (connection) => ended.push(connection),
    patience: 1000,
    now: () => time,
  })
  for (const id of [1, 2, 3]) {
    lender.open(id)
    lender.receive(id, startup)
  }
  sent = []
})

const ask = (id: number, sql: string) => lender.receive(id, queryFrame(sql))
const answersTo = (id: number) => sent.filter(([to]) => to === id).map(([, bytes]) => bytes)

describe('lending', () => {
  it('greets a client with the parameters, a key and “ready”', () => {
    lender.open(9)
    lender.receive(9, startup)
    const greeting = answersTo(9)[0]?.split('\0').join('|')
    expect(greeting).toMatch(/^R.*server_version\|18\.6\|K.*Z\|+.I$/s)
  })

  it('refuses encryption and other protocols', () => {
    lender.open(9)
    lender.receive(9, Buffer.from([0, 0, 0, 8, 4, 210, 22, 47]))
    expect(answersTo(9)).toEqual(['N'])
    lender.receive(9, Buffer.from([0, 0, 0, 8, 0, 2, 0, 0]))
    expect(ended).toEqual([9])
  })

  it('keeps the session for a transaction and then serves the others in their order', () => {
    ask(1, 'begin')
    ask(3, 'select 3')
    ask(2, 'select 2')
    expect(given).toEqual(['begin|'])
    ask(1, 'select 1')
    ask(1, 'commit')
    expect(given).toEqual(['begin|', 'select 1|', 'commit|', 'select 3|', 'select 2|'])
  })

  it('lets nobody wait for ever behind one that sends much', () => {
    ask(1, 'begin')
    lender.receive(2, Buffer.concat([queryFrame('select 2a'), queryFrame('select 2b')]))
    ask(3, 'select 3')
    ask(1, 'commit')
    expect(given.slice(2)).toEqual(['select 2a|', 'select 3|', 'select 2b|'])
  })

  it('does not lend for a part of a query', () => {
    const whole = queryFrame('select 1')
    lender.receive(1, whole.subarray(0, 7))
    lender.receive(2, frame(frontend.parse, '\0select 2\0\0\0'))
    ask(3, 'select 3')
    expect(given).toEqual(['select 3|'])
    lender.receive(1, whole.subarray(7))
    lender.receive(2, frame(frontend.sync))
    expect(given).toHaveLength(3)
  })
})

describe('a connection that goes away', () => {
  it('has its transaction rolled back before the next one is served', () => {
    ask(1, 'begin')
    ask(2, 'select 2')
    lender.close(1)
    expect(given[1]).toContain('rollback')
    expect(given[2]).toBe('select 2|')
  })

  it('does not commit what it began without ending the query', () => {
    lender.receive(1, Buffer.concat([frame(frontend.parse, '\0wait\0\0\0'), frame(frontend.flush)]))
    lender.close(1)
    expect(given[1]).toContain('rollback')
  })

  it('is told so when it takes its leave', () => {
    lender.receive(1, frame(frontend.terminate))
    expect(ended).toEqual([1])
    ask(1, 'select 1')
    expect(given).toEqual([])
  })

  it('has its named statements closed, and only its own', () => {
    lender.receive(
      1,
      Buffer.concat([frame(frontend.parse, 'a\0select 1\0\0\0'), frame(frontend.sync)]),
    )
    lender.receive(
      2,
      Buffer.concat([frame(frontend.parse, 'a\0select 1\0\0\0'), frame(frontend.sync)]),
    )
    expect(given[0]).toContain('c1_1')
    expect(given[1]).toContain('c2_1')
    lender.close(1)
    expect(given[2]).toContain('c1_1')
    expect(given).toHaveLength(3)
  })

  it('is cut off when it holds a transaction without a word', () => {
    ask(1, 'begin')
    ask(2, 'select 2')
    time = 999
    lender.expire()
    expect(given).toHaveLength(1)
    time = 1000
    lender.expire()
    expect(answersTo(1).at(-1)).toContain('25P03')
    expect(ended).toEqual([1])
    expect(given.at(-1)).toBe('select 2|')
  })

  it('ends when it does not speak the protocol, and nobody else does', () => {
    lender.receive(1, Buffer.from('GET / HTTP/1.1\r\n\r\n'))
    expect(answersTo(1)[0]).toContain('08P01')
    expect(ended).toEqual([1])
    ask(2, 'select 2')
    expect(given).toEqual(['select 2|'])
  })
})

describe('notifications', () => {
  const heard = (id: number) => answersTo(id).filter((bytes) => bytes.startsWith('A')).length

  it('reach everybody who listens, and nobody else', () => {
    ask(1, 'listen jobs')
    ask(2, 'listen "other"')
    ask(3, 'notify jobs')
    expect([heard(1), heard(2), heard(3)]).toEqual([1, 0, 0])
    expect(answersTo(3)[0]).not.toContain('jobs')
  })

  it('begin with the commit of the LISTEN, and not after its rollback', () => {
    ask(1, 'begin')
    ask(1, 'listen jobs')
    ask(1, 'rollback')
    ask(3, 'notify jobs')
    expect(heard(1)).toBe(0)
    ask(1, 'begin')
    ask(1, 'listen jobs')
    ask(1, 'commit')
    ask(3, 'notify jobs')
    expect(heard(1)).toBe(1)
  })

  it('go on for one when another has stopped listening', () => {
    ask(1, 'listen jobs')
    ask(2, 'listen jobs')
    ask(2, 'unlisten jobs')
    expect(given.at(-1)).toBe('listen "jobs"|')
    ask(3, 'notify jobs')
    expect([heard(1), heard(2)]).toEqual([1, 0])
  })

  it('end for the session when the last listener has gone', () => {
    ask(1, 'listen jobs')
    ask(2, 'listen jobs')
    lender.close(1)
    expect(given).toHaveLength(2)
    lender.close(2)
    expect(given.at(-1)).toBe('unlisten "jobs"|')
  })
})

describe('what the session cannot bear', () => {
  it('is kept from it: COPY from the client ends in an error of its own', () => {
    ask(1, 'copy t from stdin')
    expect(given[0]).toContain('does not take rows from the client')
  })

  it('ends everything when the session does not say that it is ready', () => {
    const dying = [frame(frontend.parse, '\0die\0\0\0'), frame(frontend.sync)]
    expect(() => lender.receive(1, Buffer.concat(dying))).toThrow(SessionLost)
  })
})

describe('work of our own', () => {
  it('waits until nobody holds the session', () => {
    let worked = 0
    ask(1, 'begin')
    lender.whenIdle(() => {
      worked++
    })
    expect(worked).toBe(0)
    ask(1, 'commit')
    expect(worked).toBe(1)
  })
})
