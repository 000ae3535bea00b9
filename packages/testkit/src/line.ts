import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

export interface Line {
  /** Of this end, on loopback. */
  port: number
  /** Like the server's own address, but through the line. */
  url: string
  /** Ends every connection and accepts none that stays, like a server that was killed. */
  cut(): void
  /** Lets nothing through and says nothing, like a network that drops packets. */
  silence(): void
  /** What was cut may connect again; what was silent goes on where it was. */
  mend(): void
  /** How many connections there are, of either end. */
  open(): number
  close(): Promise<void>
}

/** A line to a server that a test can cut. */
export async function lineTo(url: string): Promise<Line> {
  const { hostname, port, protocol } = new URL(url)
  const pairs = new Set<[Socket, Socket]>()
  let state: 'whole' | 'cut' | 'silent' = 'whole'
  const flow = ([near, far]: [Socket, Socket]) => near.pipe(far).pipe(near)
  const hold = (pair: [Socket, Socket]) => {
    for (const socket of pair) socket.unpipe().pause()
  }
  const server = createServer(near => {
    near.on('error', () => undefined)
    if (state === 'cut') return near.destroy()
    const pair: [Socket, Socket] = [near, connect(Number(port), hostname)]
    pairs.add(pair)
    const end = () => {
      pairs.delete(pair)
      for (const socket of pair) socket.destroy()
    }
    for (const socket of pair) socket.on('error', () => undefined).on('close', end)
    if (state === 'whole') flow(pair)
    else hold(pair)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const near = (server.address() as AddressInfo).port
  const cut = () => {
    state = 'cut'
    for (const pair of pairs) for (const socket of pair) socket.destroy()
  }
  return {
    port: near,
    url: `${protocol}//127.0.0.1:${near}`,
    cut,
    silence: () => {
      state = 'silent'
      pairs.forEach(hold)
    },
    mend: () => {
      if (state === 'silent') pairs.forEach(flow)
      state = 'whole'
    },
    open: () => pairs.size * 2,
    close: () => {
      cut()
      return new Promise(resolve => server.close(() => resolve()))
    },
  }
}
