import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

export interface Line {
  /** Like the server's own address, but through the line. */
  url: string
  /** Ends every connection and accepts none that stays, like a server that was killed. */
  cut(): void
  mend(): void
  /** How many connections there are. */
  open(): number
  close(): Promise<void>
}

/** A line to a server that a test can cut. */
export async function lineTo(url: string): Promise<Line> {
  const { hostname, port } = new URL(url)
  const sockets = new Set<Socket>()
  let whole = true
  const keep = (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket))
  }
  const server = createServer(near => {
    keep(near)
    if (!whole) return near.destroy()
    const far = connect(Number(port), hostname)
    keep(far)
    near.pipe(far).pipe(near)
    near.on('close', () => far.destroy())
    far.on('close', () => near.destroy())
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const cut = () => {
    whole = false
    for (const socket of sockets) socket.destroy()
  }
  return {
    url: `redis://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut,
    mend: () => {
      whole = true
    },
    open: () => sockets.size,
    close: () => {
      cut()
      return new Promise(resolve => server.close(() => resolve()))
    },
  }
}
