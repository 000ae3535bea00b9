import { setImmediate } from 'node:timers/promises'
import { connectMailer } from '@cluster/mail'
import type { Addressee } from '../graph/person.ts'
import { composeCodeMail } from './compose-code-mail.ts'

interface Log {
  error(details: object, message: string): void
}

/** Sends codes beside what goes on: whoever asked for one must not see by the time whether one was sent. */
export function codeSender(mail: { SMTP_URL: string; MAIL_FROM: string }, log: Log) {
  const mailer = connectMailer(mail)
  const underWay = new Set<Promise<void>>()
  const deliver = async (person: Addressee, code: string) => {
    // Even writing the mail waits until the answer is out.
    await setImmediate()
    try {
      const refusal = await mailer.send(composeCodeMail(person, code))
      if (refusal) log.error({ personId: person.id, code: refusal.code }, 'a mail with a code was refused')
    } catch (error) {
      // Only the code of the fault: its message may name the address.
      log.error({ personId: person.id, code: (error as { code?: string }).code }, 'a code could not be sent')
    }
  }
  return {
    send: (person: Addressee, code: string) => {
      const sending = deliver(person, code).finally(() => underWay.delete(sending))
      underWay.add(sending)
    },
    /** Once all that were sent are out. */
    close: async () => {
      await Promise.all(underWay)
      mailer.close()
    },
  }
}

export type CodeSender = ReturnType<typeof codeSender>
