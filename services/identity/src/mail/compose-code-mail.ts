import { newId } from '@cluster/database'
import type { Mail } from '@cluster/mail'
import type { Addressee } from '../graph/person.ts'
import { html } from '../pages/html.ts'

const domain = 'initiatives-et-cite.example'

const words = {
  FR: {
    language: 'fr',
    subject: 'Votre code de connexion',
    opening: 'Bonjour,',
    here: 'Voici votre code pour vous connecter à Initiatives et Cité :',
    rules: "Il est valable dix minutes et ne sert qu'une fois. Nous ne vous le demanderons jamais autrement.",
    notYou: "Si vous n'avez rien demandé, vous n'avez rien à faire : sans ce code, personne ne se connecte.",
  },
  EN: {
    language: 'en',
    subject: 'Your code to sign in',
    opening: 'Hello,',
    here: 'Here is your code to sign in to Initiatives et Cité:',
    rules: 'It is good for ten minutes and works once. We never ask you for it in any other way.',
    notYou: 'If you did not ask for it, there is nothing to do: without this code nobody signs in.',
  },
}

/** The mail with a code, in the language of the account. */
export function composeCodeMail({ email, locale }: Addressee, code: string): Mail {
  const { language, subject, opening, here, rules, notYou } = words[locale]
  return {
    messageId: `<sign-in-${newId()}@${domain}>`,
    to: email,
    // The code stays out of the subject: lists of mails show it to those who look over a shoulder.
    subject,
    text: [opening, here, code, rules, notYou].join('\n\n'),
    html: html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${subject}</title></head>
<body style="font: 16px/1.5 sans-serif; max-width: 36em; margin: 2em auto">
<p>${opening}</p><p>${here}</p>
<p style="font-size: 2em; letter-spacing: .2em"><strong>${code}</strong></p>
<p>${rules}</p><p>${notYou}</p>
</body></html>`.toString(),
  }
}
