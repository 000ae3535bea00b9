import { existsSync } from 'node:fs'
import { mkdir, rename } from 'node:fs/promises'
import { connect } from 'node:net'
import type { Binary } from './binary.ts'
import { folderOf, type Server, ServerEnded, type ServerOptions, startServer, untilReady } from './server.ts'
import { SetupError } from './setup-error.ts'

type Redis = Server & { url: string }

/**
 * Starts a Redis-compatible server. Files that it cannot read are set aside: MongoDB holds the truth, and the sweep
 * enqueues again what is due.
 * @throws SetupError with the end of its log when it does not start
 */
export async function startRedis(binary: Binary, options: ServerOptions): Promise<Redis> {
  const folder = folderOf({ ...options, name: 'Redis' })
  return start(binary, options).catch(async error => {
    if (!(error instanceof ServerEnded)) throw error
    if (!isUnreadable(error.log) || !existsSync(folder)) throw explained(error)
    const aside = `${folder}.unreadable-${new Date().toISOString().replaceAll(':', '-')}`
    await rename(folder, aside)
    options.report(
      `Redis could not read its files: they are now in ${aside}, and it starts empty. Nothing is lost.`,
    )
    return start(binary, options)
  })
}

async function start({ path }: Binary, { dataDir, port, isThrowaway }: ServerOptions): Promise<Redis> {
  const place = { dataDir, name: 'Redis' } as const
  await mkdir(folderOf(place), { recursive: true })
  const server = await startServer(place, path, {
    dir: folderOf(place),
    bind: '127.0.0.1',
    port,
    appendonly: isThrowaway ? 'no' : 'yes',
    appendfsync: 'everysec',
    save: '',
    'maxmemory-policy': 'noeviction',
    // a title of its own would hide the arguments, by which a leftover is known
    'set-proc-title': 'no',
  })
  await untilReady(place, server, 60, () => answers(port))
  return { ...server, url: `redis://127.0.0.1:${port}` }
}

// PONG, not only a connection: it accepts those while it still loads.
const answers = (port: number) =>
  new Promise<boolean>(resolve => {
    const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'))
    socket.setTimeout(1000, () => socket.destroy())
    socket.on('data', data => socket.destroy() && resolve(data.toString().startsWith('+PONG')))
    socket.on('error', () => resolve(false))
    socket.on('close', () => resolve(false))
  })

const isUnreadable = (log: string) =>
  /AOF|append ?only file|RDB/i.test(log) && !/permission denied|no space|address already in use/i.test(log)

const explained = ({ message, log }: ServerEnded) =>
  new SetupError(`${message} Its last words:\n\n${log.trim().split('\n').slice(-4).join('\n')}`)
