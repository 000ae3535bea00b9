import { mkdir, rename, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'

export interface Catcher {
  /** smtp://127.0.0.1:port */
  smtpUrl: string
  close(): Promise<void>
}

/** A mail server on loopback that delivers nothing: each mail is kept as an .eml file (RFC 5322) in `folder`. */
export async function startCatcher(folder: string): Promise<Catcher> {
  await mkdir(folder, { recursive: true })
  let count = 0
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    size: 10_000_000,
    onData: (stream, _, done) => {
      const time = new Date().toISOString().replaceAll(/[:.]/g, '-')
      const name = `${time}-${process.pid}-${String(count++).padStart(4, '0')}.eml`
      keep(join(folder, name), stream).then(() => done(), done)
    },
  })
  // A client that goes away in the middle is no reason to end.
  server.on('error', () => undefined)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    smtpUrl: `smtp://127.0.0.1:${port}`,
    close: () => new Promise(resolve => server.close(resolve)),
  }
}

// Under its own name only once it is whole: who lists the folder sees no half mail.
async function keep(file: string, stream: NodeJS.ReadableStream): Promise<void> {
  await writeFile(`${file}.part`, await buffer(stream))
  await rename(`${file}.part`, file)
}
