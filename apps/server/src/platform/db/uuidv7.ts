import { randomFillSync } from 'node:crypto'

const lastSequence = 0xfff

/**
 * Makes a generator of UUIDs of version 7 (RFC 9562 §5.7, method 1 of §6.2).
 *
 * Ids of one generator only rise, also within a millisecond and when the clock steps back: the
 * twelve bits after the time count up from a random start, and run over into the time. The other
 * 62 bits are random.
 */
export function createUuidv7(now: () => Date): () => string {
  const pool = Buffer.alloc(4096)
  let used = pool.length
  let time = 0
  let sequence = 0

  function draw(bytes: number): Buffer {
    if (used + bytes > pool.length) {
      randomFillSync(pool)
      used = 0
    }
    used += bytes
    return pool.subarray(used - bytes, used)
  }

  return () => {
    const current = now().getTime()
    if (current > time) {
      time = current
      // The upper half is left free to count in.
      sequence = draw(2).readUInt16BE() & 0x7ff
    } else if (++sequence > lastSequence) {
      time += 1
      sequence = draw(2).readUInt16BE() & 0x7ff
    }
    const clock = time.toString(16).padStart(12, '0')
    const random = draw(8)
    random.writeUInt8((random.readUInt8(0) & 0x3f) | 0x80, 0)
    const tail = random.toString('hex')
    const count = sequence.toString(16).padStart(3, '0')
    return `${clock.slice(0, 8)}-${clock.slice(8)}-7${count}-${tail.slice(0, 4)}-${tail.slice(4)}`
  }
}

/** An id for a new row: unique, and sorted by the time it was made. */
export const uuidv7: () => string = createUuidv7(() => new Date())
