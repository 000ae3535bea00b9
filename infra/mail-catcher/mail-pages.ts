import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify'
import { type AddressObject, simpleParser } from 'mailparser'

const path = '/dev/mail'
const shown = 100

/** The pages of the mails that the catcher caught, the newest first. */
export function mailPages(folder: string): FastifyInstance {
  const server = Fastify()
  server.get(path, async (_, reply) => page(reply, 'Mails', await listOf(folder)))
  server.get(`${path}/:name`, async (request, reply) => {
    const name = (request.params as { name: string }).name.replace(/\.eml$/, '')
    const file = join(folder, `${name}.eml`)
    const source = /^[\w-]+$/.test(name) ? await readFile(file).catch(() => null) : null
    if (!source) return page(reply.code(404), 'Mail', '<p>Ce mail n’existe pas. · There is no such mail.</p>')
    if (request.url.endsWith('.eml')) return reply.type('message/rfc822').send(source)
    return page(reply, 'Mail', await mailOf(name, source))
  })
  return server
}

async function listOf(folder: string): Promise<string> {
  const names = (await readdir(folder))
    .filter(name => name.endsWith('.eml'))
    .sort()
    .reverse()
  if (names.length === 0) return '<p>Aucun mail encore. · No mail yet.</p>'
  const rows = await Promise.all(
    names.slice(0, shown).map(async name => {
      const { subject, to, date } = await simpleParser(await readFile(join(folder, name)))
      const link = `${path}/${name.replace(/\.eml$/, '')}`
      return `<tr><td>${escapeHtml(date?.toISOString() ?? '')}</td><td>${escapeHtml(textOf(to))}</td>
        <td><a href="${link}">${escapeHtml(subject ?? '(sans objet)')}</a></td></tr>`
    }),
  )
  return `<p>${names.length} mails, dans · in .data/mail/</p>
<table><tr><th>Date</th><th>À · To</th><th>Objet · Subject</th></tr>${rows.join('')}</table>`
}

async function mailOf(name: string, source: Buffer): Promise<string> {
  const { subject, from, to, messageId, text, html, attachments } = await simpleParser(source)
  const lines = [
    ['De · From', textOf(from)],
    ['À · To', textOf(to)],
    ['Objet · Subject', subject ?? ''],
    ['Message-ID', messageId ?? ''],
    [
      'Pièces · Attachments',
      attachments.map(({ filename, contentType }) => filename ?? contentType).join(', '),
    ],
  ]
  return `<p><a href="${path}">← Mails</a> · <a href="${path}/${name}.eml">.eml</a></p>
<dl>${lines.map(line => `<dt>${escapeHtml(line[0]!)}</dt><dd>${escapeHtml(line[1]!)}</dd>`).join('')}</dl>
${html ? `<iframe sandbox title="HTML" srcdoc="${escapeHtml(html)}"></iframe>` : ''}
<pre>${escapeHtml(text ?? '')}</pre>`
}

function page(reply: FastifyReply, title: string, body: string): FastifyReply {
  return reply
    .type('text/html')
    .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'")
    .send(`<!doctype html><html lang="fr"><meta charset="utf-8"><title>${title}</title>
<style>body{font:1rem/1.5 system-ui;max-width:60rem;margin:2rem auto;padding:0 1rem}td,th{text-align:left;padding:.2rem 1rem .2rem 0}
iframe{width:100%;height:24rem;border:1px solid #888}pre{white-space:pre-wrap}dt{font-weight:bold}</style>
<h1>${title}</h1>${body}</html>`)
}

function textOf(address: AddressObject | AddressObject[] | undefined): string {
  return [address ?? []]
    .flat()
    .map(({ text }) => text)
    .join(', ')
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`)
}
