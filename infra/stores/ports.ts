import { randomInt } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'

export type Ports = { mongodb: number; redis: number }

/** The ports that this data folder's servers had last time; another where it is taken, and it is remembered then. */
export async function choosePorts(dataDir: string): Promise<Ports> {
  const file = join(dataDir, 'ports.json')
  const last: Partial<Ports> = await readFile(file, 'utf8')
    .then(JSON.parse)
    .catch(() => ({}))
  const ports = { mongodb: await freePort(last.mongodb), redis: await freePort(last.redis) }
  await writeFile(file, `${JSON.stringify(ports)}\n`)
  return ports
}

async function freePort(preferred: number | undefined): Promise<number> {
  // below the ports that systems give to outgoing connections, which would often have taken it by the next start
  const port = preferred ?? randomInt(20_000, 32_000)
  return (await isFree(port)) ? port : freePort(undefined)
}

const isFree = (port: number) =>
  new Promise<boolean>(resolve => {
    const server = createServer()
    server.on('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
