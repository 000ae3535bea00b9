import type { AddressInfo, Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { connectMailer, type Mailer } from '@cluster/mail'
import { afterEach, describe, expect, test } from '@jest/globals'
import { simpleParser } from 'mailparser'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { composeMail } from '../src/mail/compose-mail.ts'
import { message } from './fixtures.ts'

const mail = composeMail(
  { _id: 'r-DAY_1-1', kind: 'DAY_1', rule: 'DAY_1', claimedAt: null },
  message(new Date('2026-12-10T18:00:00Z')),
)
let server: SMTPServer
let mailer: Mailer
let mails: string[]

afterEach(async () => {
  mailer.close()
  await new Promise<void>(resolve => server.close(resolve))
})

async function serve(options: SMTPServerOptions = {}, user = '') {
  mails = []
  server = new SMTPServer({
    disabledCommands: user ? ['STARTTLS'] : ['STARTTLS', 'AUTH'],
    allowInsecureAuth: true,
    logger: false,
    onData: async (stream, _, done) => {
      mails.push(await text(stream))
      done()
    },
    ...options,
  })
  server.on('error', () => undefined)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  mailer = connectMailer({
    SMTP_URL: `smtp://${user}127.0.0.1:${port}`,
    MAIL_FROM: 'Nous <nous@example.org>',
  })
}

const no = (responseCode: number, text = 'no') => Object.assign(new Error(text), { responseCode })

describe('handing a mail over', () => {
  test('gives it whole, under its Message-ID', async () => {
    await serve()

    expect(await mailer.send(mail)).toBeNull()

    const { messageId, subject, to, attachments } = await simpleParser(mails[0]!)
    expect({ messageId, subject, to: [to].flat()[0]?.text }).toEqual({
      messageId: mail.messageId,
      subject: mail.subject,
      to: mail.to,
    })
    expect(attachments.map(({ filename }) => filename)).toContain('event.ics')
  })

  test.each([
    [
      'a recipient that there is not',
      { onRcptTo: (_: unknown, __: unknown, done: (e: Error) => void) => done(no(550)) },
      { code: '550', isOfAddress: true },
    ],
    [
      'the mail itself',
      {
        onData: (stream: NodeJS.ReadableStream, _: unknown, done: (e: Error) => void) => {
          stream.resume().on('end', () => done(no(554)))
        },
      },
      { code: '554', isOfAddress: false },
    ],
  ])('ends where the server refuses %s', async (_, options, refusal) => {
    await serve(options as SMTPServerOptions)

    expect(await mailer.send(mail)).toEqual(refusal)
  })

  test('ends for an address that is none', async () => {
    await serve()

    expect(await mailer.send({ ...mail, to: '' })).toEqual({ code: 'INVALID_ADDRESS', isOfAddress: true })
  })

  test('goes to one address only', async () => {
    const rcpt: string[] = []
    await serve({
      onRcptTo: ({ address }, _, done) => {
        rcpt.push(address)
        done()
      },
    })

    await mailer.send({ ...mail, to: 'a.fictif@example.org, b.fictif@example.org' }).catch(() => undefined)

    expect(rcpt.length).toBeLessThanOrEqual(1)
    expect(rcpt).not.toContain('b.fictif@example.org')
  })

  type Refuse = (_: unknown, __: unknown, done: (e: Error) => void) => void
  const refuse =
    (code: number, words?: string): Refuse =>
    (_, __, done) =>
      done(no(code, words))
  test.each([
    ['us at the door', { onConnect: (_: unknown, done: (e: Error) => void) => done(no(554)) }, ''],
    ['our password', { onAuth: refuse(535) }, 'me:wrong@'],
    ['our sender', { onMailFrom: refuse(550) }, ''],
    ['to relay', { onRcptTo: refuse(550, '5.7.1 relaying denied') }, ''],
    ['the recipient for now', { onRcptTo: refuse(450) }, ''],
  ])('waits where the server refuses %s', async (_, options, user) => {
    await serve(options as SMTPServerOptions, user)

    await expect(mailer.send(mail)).rejects.toThrow()
  })

  test('fails at once where the server dies in the middle, and works again when it is back', async () => {
    let cut = true
    const cutAll = () => {
      const { connections } = server as unknown as { connections: Set<{ _socket: Socket }> }
      for (const { _socket } of connections) _socket.destroy()
    }
    await serve({
      onData: (stream, _, done) => {
        if (cut) return cutAll()
        stream.resume().on('end', () => done())
      },
    })

    await expect(mailer.send(mail)).rejects.toThrow()
    cut = false

    expect(await mailer.send(mail)).toBeNull()
  })
})
