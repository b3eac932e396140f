/**
 * The load: a process of its own that writes prepared requests to raw sockets, one at a time on
 * each of its connections, and reads no more of an answer than its status and length.
 */
import { connect, type Socket } from 'node:net'
import { makePushes, type Push, type PushPlan } from './pushes.ts'

export interface Round extends PushPlan {
  port: number
  connections: number
  /** Requests a second, spread over the connections; as many as possible when left out. */
  rate?: number
}

export interface RoundResult {
  /** Message ids that were answered 200, each once. */
  acknowledged: string[]
  /** Requests answered 200, repetitions included. */
  answers: number
  /** Status → number of other answers; 0 stands for a broken connection. */
  refused: Record<number, number>
  seconds: number
  /** Milliseconds, sorted. */
  latencies: number[]
  /** The shortest body of a 200, to show that answers say something. */
  shortest: number
}

const HEAD_END = Buffer.from('\r\n\r\n')

// A round is prepared on one message and sent on the next, so that preparing it is not measured.
let prepared: { pushes: Push[]; round: Round } | undefined
let isStopping = false
process.on('message', (message: Round | 'go' | 'stop') => {
  if (message === 'stop') isStopping = true
  else if (message !== 'go') {
    isStopping = false
    prepared = { pushes: makePushes(message), round: message }
    process.send?.({ prepared: prepared.pushes.length })
  } else if (prepared)
    void send(prepared.pushes, prepared.round).then((done) => process.send?.(done))
})
process.on('disconnect', () => process.exit())
process.send?.({ ready: true })

function send(pushes: Push[], { port, connections, rate }: Round): Promise<RoundResult> {
  const acknowledged = new Set<string>()
  const latencies: number[] = []
  const refused: Record<number, number> = {}
  let next = 0
  let answers = 0
  let shortest = Number.POSITIVE_INFINITY
  let open = connections
  const begun = performance.now()

  return new Promise((resolve) => {
    for (let n = 0; n < connections; n++) start()

    function start(): void {
      let socket: Socket
      let isOpen = false
      let current: Push | undefined
      let sentAt = 0
      let buffered: Buffer | undefined
      let again: NodeJS.Timeout | undefined

      const dial = () => {
        socket = connect({ port, host: '127.0.0.1', noDelay: true })
        socket.on('connect', () => {
          isOpen = true
          write()
        })
        socket.on('data', read)
        socket.on('error', () => {})
        socket.on('close', () => {
          isOpen = false
          buffered = undefined
          clearTimeout(again)
          if (isFinished) return
          if (current) note(0)
          // As the platform does: the same push again, a little later.
          again = setTimeout(dial, 100)
        })
      }
      // Without a connection the push waits for the next one.
      const write = () => {
        if (!current || !isOpen) return
        sentAt = performance.now()
        socket.write(current.bytes)
      }
      const advance = () => {
        const due = rate === undefined ? 0 : begun + (next * 1000) / rate - performance.now()
        if (due > 1 && !isStopping) {
          setTimeout(advance, due)
          return
        }
        current = isStopping ? undefined : pushes[next++]
        if (current) write()
        else finish()
      }
      let isFinished = false
      const finish = () => {
        isFinished = true
        clearTimeout(again)
        socket.destroy()
        if (--open > 0) return
        const seconds = (performance.now() - begun) / 1000
        latencies.sort((a, b) => a - b)
        resolve({
          acknowledged: [...acknowledged],
          answers,
          refused,
          seconds,
          latencies,
          shortest,
        })
      }
      const note = (status: number) => {
        refused[status] = (refused[status] ?? 0) + 1
      }
      const read = (chunk: Buffer) => {
        buffered = buffered ? Buffer.concat([buffered, chunk]) : chunk
        const head = buffered.indexOf(HEAD_END)
        if (head < 0) return
        const bodyBytes = buffered.length - head - 4
        const status = Number(buffered.toString('latin1', 9, 12))
        const headers = buffered.toString('latin1', 0, head)
        const length = /\r\ncontent-length: (\d+)/i.exec(headers)
        if (bodyBytes < Number(length?.[1] ?? 0)) return
        if (!length && !buffered.subarray(-5).equals(Buffer.from('0\r\n\r\n'))) return
        buffered = undefined
        latencies.push(performance.now() - sentAt)
        if (status === 200 && current) {
          answers++
          acknowledged.add(current.id)
          shortest = Math.min(shortest, bodyBytes)
          current = undefined
          advance()
        } else {
          note(status)
          again = setTimeout(write, 100)
        }
      }
      dial()
      advance()
    }
  })
}
