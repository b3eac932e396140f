import { Duplex } from 'node:stream'

/** What a stream needs of the thread behind it. */
export interface Carrier {
  /** Resolves when the thread takes connections. */
  open(stream: VirtualStream): Promise<void>
  send(stream: VirtualStream, bytes: Uint8Array): void
  close(stream: VirtualStream): void
  /** Whether somebody waits on this stream, so that the process must not end. */
  setWanted(stream: VirtualStream, wanted: boolean): void
}

/** Stands where the driver expects a TCP socket; carries the same bytes to the thread. */
export class VirtualStream extends Duplex {
  readonly id: number
  readonly #carrier: Carrier

  constructor(id: number, carrier: Carrier) {
    super({ allowHalfOpen: false })
    this.id = id
    this.#carrier = carrier
  }

  connect(): this {
    this.#carrier.setWanted(this, true)
    this.#carrier.open(this).then(
      () => this.emit('connect'),
      (error: Error) => this.destroy(error),
    )
    return this
  }

  /** Bytes from the thread. */
  receive(bytes: Uint8Array): void {
    this.push(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  }

  setNoDelay(): this {
    return this
  }

  setKeepAlive(): this {
    return this
  }

  ref(): this {
    this.#carrier.setWanted(this, true)
    return this
  }

  unref(): this {
    this.#carrier.setWanted(this, false)
    return this
  }

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.#carrier.send(this, new Uint8Array(chunk))
    done()
  }

  override _writev(chunks: { chunk: Buffer }[], done: () => void): void {
    this.#carrier.send(this, new Uint8Array(Buffer.concat(chunks.map(({ chunk }) => chunk))))
    done()
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#carrier.setWanted(this, false)
    this.#carrier.close(this)
    done(error)
  }
}
