import { str } from '@cluster/config'
import { createTransport } from 'nodemailer'
import type SMTPPool from 'nodemailer/lib/smtp-pool/index.js'

export interface Mail {
  /** The same for every try of the same message, so that a receiver can tell them apart from others. */
  messageId: string
  to: string
  subject: string
  text: string
  html: string
  /** An iCalendar object that goes along, for programs and as a file. */
  calendar?: { method: 'REQUEST' | 'CANCEL'; content: string }
  /** Where a POST ends mails of its kind, with nothing else to do (RFC 8058). */
  unsubscribeUrl?: string
}

/** What a process that sends mail reads from its environment. */
export const mailVariables = {
  /** The mail server: smtp://user:password@host:port or smtps://… */
  SMTP_URL: str(),
  MAIL_FROM: str({ default: 'Initiatives et Cité <ne-pas-repondre@initiatives-et-cite.example>' }),
}

/** A refusal for good. */
export interface MailRefusal {
  /** That of SMTP (RFC 5321), or INVALID_ADDRESS. */
  code: string
  /** True where no other mail would be accepted for this address either. */
  isOfAddress: boolean
}

export interface Mailer {
  /**
   * Hands a mail to the server.
   * @returns null, or how the server refused it for good
   * @throws when it may be accepted later
   */
  send(mail: Mail): Promise<MailRefusal | null>
  close(): void
}

/** A mailer for the server at SMTP_URL, from MAIL_FROM. */
export function connectMailer({ SMTP_URL, MAIL_FROM }: { SMTP_URL: string; MAIL_FROM: string }): Mailer {
  const transport = createTransport(mailServer(SMTP_URL))
  const send = async ({ calendar, unsubscribeUrl, ...mail }: Mail) => {
    try {
      await transport.sendMail({
        from: MAIL_FROM,
        ...mail,
        // As an object: as a text, a comma in it would make it two.
        to: { name: '', address: mail.to },
        headers: { 'Auto-Submitted': 'auto-generated', ...(unsubscribeUrl ? oneClick(unsubscribeUrl) : {}) },
        ...(calendar ? calendarParts(calendar) : {}),
      })
      return null
    } catch (error) {
      const refusal = refusalOf(error as SmtpFault)
      if (refusal) return refusal
      throw error
    }
  }
  return { send, close: () => transport.close() }
}

const oneClick = (url: string) => ({
  'List-Unsubscribe': `<${url}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
})

const calendarParts = ({ method, content }: NonNullable<Mail['calendar']>) => ({
  alternatives: [{ contentType: `text/calendar; charset=utf-8; method=${method}`, content }],
  attachments: [{ filename: 'event.ics', contentType: 'application/ics', content }],
})

interface SmtpFault {
  code?: string
  command?: string
  responseCode?: number
  response?: string
}

/**
 * A refusal for good, which is one of this recipient or of this message. Any other refusal (of the
 * greeting, the log-in, the sender, relaying) is of us, and is mended by an operator: the mail waits for that.
 */
function refusalOf({ code, command, responseCode = 0, response = '' }: SmtpFault): MailRefusal | null {
  if (code === 'EENVELOPE' && command === 'API') return { code: 'INVALID_ADDRESS', isOfAddress: true }
  if (responseCode < 500) return null
  // RFC 3463: X.7 is security and policy, such as relaying that is denied.
  const isOfRecipient = command === 'RCPT TO' && !/^5\d\d[ -]5\.7\./.test(response)
  return isOfRecipient || command === 'DATA'
    ? { code: String(responseCode), isOfAddress: isOfRecipient }
    : null
}

/** How many mails are handed over at a time. */
export const mailConnections = 5

function mailServer(url: string): SMTPPool.Options {
  return {
    url,
    pool: true,
    maxConnections: mailConnections,
    connectionTimeout: 10_000,
    greetingTimeout: 30_000,
    // RFC 5321 grants a server ten minutes to think about a mail; one given up too soon arrives twice.
    socketTimeout: 300_000,
    // A try of its own, behind our back, would not look whether the mail is still wanted.
    maxRequeues: 0,
  }
}
