import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

/** A mail server that keeps what it is sent. */
export interface MailCatcher {
  url: string
  mails: ParsedMail[]
  close(): Promise<void>
}

export async function startMailCatcher(): Promise<MailCatcher> {
  const mails: ParsedMail[] = []
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: async (stream, _, done) => {
      mails.push(await simpleParser(stream))
      done()
    },
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as { port: number }
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    close: () => new Promise(resolve => server.close(resolve)),
  }
}
