import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { lineTo } from '@cluster/testkit/line.ts'
import { SMTPServer } from 'smtp-server'
import { timesOf } from './things.ts'

/** What arrived, as receivers see it that take a message with a known id for one that they have had. */
export interface Arrivals {
  /** How often each thing took effect. */
  effects: Map<string, number>
  messages: Set<string>
  rawRepeats: number
  early: number
}

export interface Receivers {
  webhookUrl: string
  smtpUrl: string
  arrivals: Arrivals
  /** While true, what comes is accepted, and then the connection cut before the answer. */
  cut(isCutting: boolean): void
  close(): Promise<void>
}

/** A partner's web server and a mail server, in this process: whatever dies, they do not. */
export async function startReceivers(): Promise<Receivers> {
  const arrivals: Arrivals = { effects: new Map(), messages: new Set(), rawRepeats: 0, early: 0 }
  let isCutting = false
  const accept = (messageId: string, thing: string) => {
    if (Date.now() < timesOf(thing).dueAt.getTime()) arrivals.early++
    if (arrivals.messages.has(messageId)) arrivals.rawRepeats++
    else arrivals.effects.set(thing, (arrivals.effects.get(thing) ?? 0) + 1)
    arrivals.messages.add(messageId)
  }

  const web = createServer((request, response) => {
    const id = String(request.headers['webhook-id'])
    accept(id, id)
    if (isCutting) request.socket.destroy()
    else response.end()
  })
  await new Promise<void>(resolve => web.listen(0, '127.0.0.1', resolve))

  const mail = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onData: (stream, { envelope }, done) => {
      const read = async () => {
        const messageId = /^Message-ID:\s*(\S+)/im.exec(await text(stream))?.[1] ?? 'none'
        accept(messageId, envelope.rcptTo[0]!.address.split('@')[0]!)
        if (!isCutting) return done()
        mailLine.cut()
        mailLine.mend()
      }
      // What a sender that was killed did not send whole was not accepted.
      read().catch(done)
    },
  })
  mail.on('error', () => undefined)
  await new Promise<void>(resolve => mail.listen(0, '127.0.0.1', resolve))
  const mailLine = await lineTo(`smtp://127.0.0.1:${(mail.server.address() as AddressInfo).port}`)

  return {
    webhookUrl: `http://127.0.0.1:${(web.address() as AddressInfo).port}`,
    smtpUrl: mailLine.url,
    arrivals,
    cut: value => {
      isCutting = value
    },
    close: async () => {
      web.closeAllConnections()
      await Promise.all([
        new Promise(resolve => web.close(resolve)),
        mailLine.close(),
        new Promise<void>(resolve => mail.close(resolve)),
      ])
    },
  }
}
