import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { setDefaultCACertificates } from 'node:tls'

export interface Received {
  headers: Record<string, string>
  body: string
}

export interface Receiver {
  url: string
  /** All that came, in order. */
  received: Received[]
  /** What it answers from now on. */
  answer: RequestListener
  close(): Promise<void>
}

/** A key and a certificate of `receiver.example.org`, which is nobody's. */
export const pem = readFileSync(new URL('../files/receiver-only-for-tests.pem', import.meta.url), 'utf8')

/** Lets this process believe the certificate. */
export const trustReceivers = () => setDefaultCACertificates([pem.slice(pem.indexOf('-----BEGIN CERT'))])

export const status =
  (code: number, headers: Record<string, string> = {}): RequestListener =>
  (_, response) =>
    response.writeHead(code, headers).end('an answer that nobody keeps')

/** One who gets webhooks, by HTTPS unless it is told otherwise. */
export async function startReceiver({ isSecure = true, answer = status(204) } = {}): Promise<Receiver> {
  const receiver = { received: [] as Received[], answer } as Receiver
  const listener: RequestListener = async (request, response) => {
    const headers = request.headers as Record<string, string>
    receiver.received.push({ headers, body: await text(request) })
    receiver.answer(request, response)
  }
  const server = isSecure ? createSecureServer({ key: pem, cert: pem }, listener) : createServer(listener)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  receiver.url = isSecure ? `https://receiver.example.org:${port}/hook` : `http://localhost:${port}/hook`
  receiver.close = async () => {
    server.closeAllConnections()
    await new Promise(resolve => server.close(resolve))
  }
  return receiver
}
