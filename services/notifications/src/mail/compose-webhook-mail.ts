import type { Mail } from '@cluster/mail'
import type { WebhookOwner } from '../operations/webhooks/read-owner.ts'
import { layOut } from './layout.ts'
import { type ToldReason, webhookWords } from './words/webhooks.ts'
import { words } from './words.ts'

export interface DisabledEndpoint {
  /** Of the notice. */
  id: string
  because: ToldReason
  url: string
}

/** The mail to who runs an app: that an endpoint of it was disabled. */
export function composeWebhookMail(
  { id, because, url }: DisabledEndpoint,
  { name, contact }: WebhookOwner & { contact: object },
): Mail {
  const { language, greeting, closing } = words[contact.locale]
  const said = webhookWords[contact.locale]
  const { said: _, ...mail } = layOut({ _id: id }, contact.email, {
    language,
    subject: said.subject(name),
    opening: [greeting(null), said.opening[because]],
    title: said.subject(name),
    lines: [
      [said.application, name],
      [said.address, url],
    ],
    details: said.what,
    closing,
  })
  return mail
}
