import { once } from 'node:events'
import { connect } from 'node:net'
import { connect as connectTls } from 'node:tls'
import { fault, ok } from '../finding.ts'
import type { Check } from '../options.ts'
import { reasonOf, within } from '../within.ts'

/** Whether the mail server greets; no mail is sent, nobody signs in. */
export const checkMail: Check = async ({ config: { SMTP_URL } }) => {
  if (!SMTP_URL) return [ok('SMTP_URL is not set: mails are caught and shown at /dev/mail')]
  try {
    const { host, greeting } = await greet(SMTP_URL)
    if (!/^220[ -]/.test(greeting)) throw new Error(`${host} says "${greeting}"`)
    return [ok(`${host} greets`)]
  } catch (error) {
    return [
      fault(
        `SMTP_URL leads to no mail server that takes mails: ${reasonOf(error)}`,
        'Start that server, correct SMTP_URL, or unset it: mails are then caught and shown at /dev/mail.',
      ),
    ]
  }
}

async function greet(url: string): Promise<{ host: string; greeting: string }> {
  if (!/^smtps?:\/\/./.test(url) || !URL.canParse(url)) {
    throw new Error('it must look like smtp://HOST:PORT or smtps://HOST:PORT')
  }
  const { protocol, hostname, port } = new URL(url)
  const isSecure = protocol === 'smtps:'
  const address = { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || (isSecure ? 465 : 587)) }
  const socket = isSecure ? connectTls(address) : connect(address)
  try {
    const [greeting] = await within(2_500, () => once(socket, 'data'))
    return { host: `${hostname}:${address.port}`, greeting: String(greeting).split('\r\n')[0]!.slice(0, 100) }
  } finally {
    socket.destroy()
  }
}
