import { createTransport } from 'nodemailer'
import type SMTPPool from 'nodemailer/lib/smtp-pool/index.js'

export interface Mail {
  /** The same for every try of the same message, so that a receiver can tell them apart from others. */
  messageId: string
  to: string
  subject: string
  text: string
  html: string
  calendar: { method: 'PUBLISH' | 'CANCEL'; content: string }
}

export interface Mailer {
  /**
   * Hands a mail to the server.
   * @returns null, or the code with which the server refused it for good
   * @throws when it may be accepted later
   */
  send(mail: Mail): Promise<string | null>
  close(): void
}

/** @param url smtp: or smtps: address of the mail server */
export function connectMailer({ SMTP_URL, MAIL_FROM }: { SMTP_URL: string; MAIL_FROM: string }): Mailer {
  const transport = createTransport(mailServer(SMTP_URL))
  const send = async ({ calendar: { method, content }, ...mail }: Mail) => {
    try {
      await transport.sendMail({
        from: MAIL_FROM,
        ...mail,
        headers: { 'Auto-Submitted': 'auto-generated' },
        alternatives: [{ contentType: `text/calendar; charset=utf-8; method=${method}`, content }],
        attachments: [{ filename: 'event.ics', contentType: 'application/ics', content }],
      })
      return null
    } catch (error) {
      const { responseCode } = error as { responseCode?: number }
      if (responseCode && responseCode >= 500) return String(responseCode)
      throw error
    }
  }
  return { send, close: () => transport.close() }
}

function mailServer(url: string): SMTPPool.Options {
  return { url, pool: true, maxConnections: 5, connectionTimeout: 10_000, socketTimeout: 20_000 }
}
