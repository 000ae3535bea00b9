import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'

export interface NameServer {
  address: string
  close(): void
}

/**
 * A name server that tells IPv4 addresses (RFC 1035).
 * @param answer the address of a name each time that it is asked; null for a name that there is not, undefined never to answer
 */
export async function nameServer(answer: (name: string) => string | null | undefined): Promise<NameServer> {
  const socket = createSocket('udp4')
  socket.on('message', (query, { port, address }) => {
    const { name, end } = nameIn(query)
    const isForIpv4 = query.readUInt16BE(end) === 1
    const found = isForIpv4 ? answer(name) : null
    if (found === undefined) return
    const question = query.subarray(12, end + 4)
    const flags = found === null && isForIpv4 ? 0x8183 : 0x8180
    const head = Buffer.alloc(12)
    query.copy(head, 0, 0, 2)
    head.writeUInt16BE(flags, 2)
    head.writeUInt16BE(1, 4)
    head.writeUInt16BE(found ? 1 : 0, 6)
    const record = found
      ? Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 0, 0, 4, ...found.split('.').map(Number)])
      : Buffer.alloc(0)
    socket.send(Buffer.concat([head, question, record]), port, address)
  })
  socket.bind(0, '127.0.0.1')
  await once(socket, 'listening')
  return { address: `127.0.0.1:${(socket.address() as AddressInfo).port}`, close: () => socket.close() }
}

function nameIn(query: Buffer): { name: string; end: number } {
  const labels: string[] = []
  let place = 12
  for (let length = query[place]!; length > 0; length = query[place]!) {
    labels.push(query.toString('ascii', place + 1, place + 1 + length))
    place += 1 + length
  }
  return { name: labels.join('.'), end: place + 1 }
}
