import { createHash, randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import { closeDatabases, databaseNamed } from '@cluster/database'
import type { Subgraph } from '@cluster/subgraph'
import { anyone, asking, testConfig, viewers } from '@cluster/testkit'
import { type Claims, signViewer, viewerHeader } from '@cluster/viewer'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { buildPublications } from '../src/build.ts'
import { AccessRequest } from '../src/models/access-request.ts'
import { FileText } from '../src/models/file-text.ts'
import { FileWork } from '../src/models/file-work.ts'
import { Publication, type PublicationRecord } from '../src/models/publication.ts'
import { PublicationFile } from '../src/models/publication-file.ts'
import { openContent } from '../src/operations/files/contents.ts'
import { workOnFile } from '../src/operations/files/work-on-file.ts'
import { textOfPdf } from '../src/text/text-of-pdf.ts'
import { storedPublication } from './fixtures.ts'
import { pdfSaying, zipOf } from './small-files.ts'
import { author, refusal, reviewer, stranger, take } from './workflow.ts'

const config = testConfig()
let subgraph: Subgraph
let origin: string
beforeAll(async () => {
  subgraph = await buildPublications(config)
  origin = await subgraph.server.listen({ host: '127.0.0.1', port: 0 })
})
afterAll(async () => {
  await subgraph.close()
  await closeDatabases()
})
beforeEach(() =>
  Promise.all([
    ...[Publication, PublicationFile, FileWork, FileText, AccessRequest].map(model =>
      (model as typeof Publication).deleteMany(),
    ),
    ...['contents.files', 'contents.chunks'].map(name =>
      databaseNamed('publications').db!.collection(name).deleteMany(),
    ),
  ]),
)

const signed = (claims: Claims) => ({ [viewerHeader]: signViewer(claims, config.VIEWER_SECRET) })
const ADD = `mutation ($input: AddPublicationFileInput!) {
  addPublicationFile(input: $input) { id name size state uploadUrl url }
}`
const draft = (given: Partial<PublicationRecord> = {}) =>
  storedPublication({ state: 'DRAFT', isLatest: false, createdById: author.personId, ...given })

const add = (publicationId: string, name: string, size: number, who: Claims = author) =>
  asking(subgraph)(who).run(ADD, { input: { publicationId, name, size } })

async function send(uploadUrl: string, body: Buffer, headers: Record<string, string> = {}) {
  const path = new URL(uploadUrl).pathname
  const response = await fetch(`${origin}${path}`, {
    method: 'PUT',
    body,
    headers: { ...signed(anyone), ...headers },
  })
  return {
    status: response.status,
    body: (await response.json()) as Record<string, never> & { errors?: { extensions: { code: string } }[] },
  }
}

async function get(id: string, claims: Claims = anyone, headers: Record<string, string> = {}) {
  const response = await fetch(`${origin}/publications/files/${id}`, {
    headers: { ...signed(claims), ...headers },
  })
  return {
    status: response.status,
    headers: response.headers,
    bytes: Buffer.from(await response.arrayBuffer()),
  }
}

/** A file that was sent, of a publication in whatever state it is put then. */
async function sent(
  given: Partial<PublicationRecord>,
  body = Buffer.from('nom;valeur\nfictif;1\n'),
  name = 'données.csv',
) {
  const publication = await draft()
  const { data } = await add(publication._id, name, body.length)
  const { status } = await send(data.addPublicationFile.uploadUrl, body)
  expect(status).toBe(201)
  await Publication.updateOne({ _id: publication._id }, { state: 'PUBLISHED', isLatest: true, ...given })
  return { id: data.addPublicationFile.id as string, publicationId: publication._id, body }
}

const chunks = () => databaseNamed('publications').db!.collection('contents.chunks').countDocuments()
const codeOf = ({ bytes }: { bytes: Buffer }) => JSON.parse(bytes.toString()).errors[0].extensions.code

describe('a file', () => {
  test('is announced, sent, and had again byte for byte, with its checksum', async () => {
    const body = Buffer.concat([Buffer.from('a;b\n'), Buffer.alloc(700_000, '1;2\n')])
    const { _id } = await draft()
    const { data } = await add(_id, 'Données d’enquête.csv', body.length)
    expect(data.addPublicationFile).toMatchObject({ state: 'EXPECTED', url: null })

    const { status, body: told } = await send(data.addPublicationFile.uploadUrl, body)
    await Publication.updateOne({ _id }, { state: 'PUBLISHED', isLatest: true })
    const given = await get(data.addPublicationFile.id)

    const sha256 = createHash('sha256').update(body).digest('hex')
    expect([status, told]).toMatchObject([
      201,
      { sha256, size: body.length, mediaType: 'text/csv; charset=utf-8' },
    ])
    expect(given.bytes.equals(body)).toBe(true)
    expect(Object.fromEntries(given.headers)).toMatchObject({
      'content-disposition': `attachment; filename="Donn-es-d-enqu-te.csv"; filename*=UTF-8''Donn%C3%A9es%20d%E2%80%99enqu%C3%AAte.csv`,
      'content-length': String(body.length),
      'accept-ranges': 'bytes',
      etag: `"${sha256}"`,
      'cache-control': 'public, max-age=60',
    })
  })

  test('sent twice at once is stored once, and another in its place is refused', async () => {
    const body = Buffer.from('un texte fictif')
    const { _id } = await draft()
    const { uploadUrl } = (await add(_id, 'texte.txt', body.length)).data.addPublicationFile

    const answers = await Promise.all([1, 2, 3].map(() => send(uploadUrl, body)))
    const other = await send(uploadUrl, Buffer.from('UN TEXTE FICTIF'))

    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201])
    expect([other.status, other.body.errors![0]!.extensions.code]).toEqual([409, 'FILE_IS_THERE'])
    expect(await chunks()).toBe(1)
  })

  test.each([
    [416, 'bytes=99-', null],
    [206, 'bytes=2-5', 'xte '],
    [206, 'bytes=0-0', 't'],
    [206, 'bytes=-6', 'fictif'],
    [206, 'bytes=6-999', 'fictif'],
    [200, 'bytes=0-1,3-4', 'texte fictif'],
    [200, 'bytes=5-2', 'texte fictif'],
    [200, 'lines=1-2', 'texte fictif'],
  ])('answers %s to a range of %s', async (expected, range, text) => {
    const { id } = await sent({}, Buffer.from('texte fictif'), 'a.txt')

    const { status, bytes, headers } = await get(id, anyone, { range })

    expect(status).toBe(expected)
    if (text !== null) expect(bytes.toString()).toBe(text)
    if (expected === 206) expect(headers.get('content-range')).toMatch(/^bytes \d+-\d+\/12$/)
  })

  test('is not sent again to who has it, and whole to who has a part of another', async () => {
    const { id } = await sent({}, Buffer.from('texte fictif'), 'a.txt')
    const etag = (await get(id)).headers.get('etag')!

    const known = await get(id, anyone, { 'if-none-match': etag })
    expect([known.status, known.headers.get('etag')]).toEqual([304, etag])
    expect((await get(id, anyone, { range: 'bytes=0-1', 'if-range': etag })).status).toBe(206)
    expect((await get(id, anyone, { range: 'bytes=0-1', 'if-range': '"other"' })).status).toBe(200)
  })

  test.each([
    ['FILE_TOO_LARGE', 'size', 'a.pdf', 2_000_000_000],
    ['FILE_TOO_LARGE', 'size', 'a.pdf', 0],
    ['UNSUPPORTED_FILE_TYPE', 'name', 'a.exe', 10],
    ['UNSUPPORTED_FILE_TYPE', 'name', 'pdf', 10],
    ['INVALID_FILE_NAME', 'name', '../a.pdf', 10],
    ['INVALID_FILE_NAME', 'name', `${'x'.repeat(150)}.pdf`, 10],
  ])('is refused with %s at %s before anything is sent: %s', async (code, field, name, size) => {
    const { _id } = await draft()

    expect((await add(_id, name, size)).errors).toMatchObject(refusal(code, field))
  })

  test.each([
    ['a PDF that is none', 415, 'FILE_TYPE_DIFFERS', 'a.pdf', Buffer.from('<html>'.repeat(300))],
    [
      'a text that is a program',
      415,
      'FILE_TYPE_DIFFERS',
      'a.txt',
      Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1]),
    ],
    ['a PDF without an end', 422, 'FILE_IS_BROKEN', 'a.pdf', pdfSaying('Fictif').subarray(0, -40)],
    [
      'a PDF that unfolds too far',
      422,
      'FILE_UNFOLDS_TOO_FAR',
      'a.pdf',
      pdfSaying('x', { unfolded: Buffer.alloc(60_000_000) }),
    ],
    [
      'an archive that unfolds too far',
      422,
      'FILE_UNFOLDS_TOO_FAR',
      'a.zip',
      zipOf(Buffer.alloc(60_000_000)),
    ],
    [
      'an archive whose entries overlap',
      422,
      'FILE_UNFOLDS_TOO_FAR',
      'a.zip',
      zipOf(randomBytes(2_000), { entries: 99 }),
    ],
    [
      'an archive without a directory',
      422,
      'FILE_IS_BROKEN',
      'a.docx',
      zipOf(Buffer.from('x')).subarray(0, 40),
    ],
  ])('that is %s is refused, and nothing of it is kept', async (_, status, code, name, body) => {
    const { _id } = await draft()
    const { uploadUrl } = (await add(_id, name, body.length)).data.addPublicationFile

    const answer = await send(uploadUrl, body)

    expect([answer.status, answer.body.errors![0]!.extensions.code]).toEqual([status, code])
    expect(await chunks()).toBe(0)
    expect(await PublicationFile.findOne().lean()).toMatchObject({ state: 'EXPECTED' })
  })

  test('that is refused harms none that is sent to the same address meanwhile', async () => {
    const body = Buffer.alloc(900_000, 'texte fictif ')
    const { _id } = await draft()
    const { id, uploadUrl } = (await add(_id, 'texte.txt', body.length)).data.addPublicationFile
    const wrong = Buffer.alloc(body.length)

    const answers = await Promise.all(
      [body, wrong, body, wrong, body].map(sentBody => send(uploadUrl, sentBody)),
    )
    await Publication.updateOne({ _id }, { state: 'PUBLISHED', isLatest: true })

    expect(answers.map(({ status }) => status)).toEqual([201, 415, 201, 415, 201])
    expect((await get(id)).bytes.equals(body)).toBe(true)
  })

  test('of another size than announced is refused, as is what is sent to another address', async () => {
    const { _id } = await draft()
    const { uploadUrl } = (await add(_id, 'a.txt', 5)).data.addPublicationFile

    const long = await send(uploadUrl, Buffer.from('texte trop long'))
    const short = await send(uploadUrl, Buffer.from('non'))
    const forged = await send(`${uploadUrl.slice(0, -2)}xx`, Buffer.from('texte'))

    expect([long, short].map(({ body }) => body.errors![0]!.extensions.code)).toEqual([
      'SIZE_DIFFERS',
      'SIZE_DIFFERS',
    ])
    expect([forged.status, forged.body.errors![0]!.extensions.code]).toEqual([404, 'UPLOAD_ADDRESS_INVALID'])
    expect(await chunks()).toBe(0)
  })

  test('is added and taken away by those whose draft it is only, and has to come before it is published', async () => {
    const { _id } = await draft()
    expect((await add(_id, 'a.txt', 5, stranger)).errors).toMatchObject(
      refusal('PUBLICATION_NOT_FOUND', 'publicationId'),
    )
    const { id } = (await add(_id, 'a.txt', 5)).data.addPublicationFile
    expect((await add(_id, 'a.txt', 5)).errors).toMatchObject(refusal('FILE_EXISTS', 'name'))
    await Publication.updateOne({ _id }, { state: 'APPROVED' })
    expect((await take(asking(subgraph)(author), 'publishPublication', { id: _id })).errors).toMatchObject(
      refusal('FILES_ARE_MISSING', 'id'),
    )
    await Publication.updateOne({ _id }, { state: 'DRAFT' })
    const REMOVE =
      'mutation ($input: RemovePublicationFileInput!) { removePublicationFile(input: $input) { id } }'
    const { data } = await asking(subgraph)(author).run(REMOVE, { input: { id } })
    expect(data.removePublicationFile).toEqual({ id })
    expect(await PublicationFile.countDocuments()).toBe(0)
  })
})

describe('the files of a publication', () => {
  const minutes = (n: number) => new Date(Date.now() + n * 60_000)

  test.each([
    ['under embargo', { access: 'EMBARGOED', embargoUntil: minutes(1) }, 403, 'FILES_EMBARGOED'],
    ['restricted', { access: 'RESTRICTED' }, 403, 'FILES_RESTRICTED'],
    ['withdrawn', { state: 'WITHDRAWN' }, 410, 'FILES_WITHDRAWN'],
    ['a draft', { state: 'DRAFT' }, 404, 'FILE_NOT_FOUND'],
  ] as const)('that is %s are refused to everybody', async (_, given, status, code) => {
    const { id } = await sent(given as Partial<PublicationRecord>)

    const answer = await get(id, viewers.RESIDENT)

    expect([answer.status, codeOf(answer)]).toEqual([status, code])
  })

  test('that is restricted are given to its authors, to staff, and to who was given access', async () => {
    const { id, publicationId, body } = await sent({ access: 'RESTRICTED' })
    await AccessRequest.create({
      publicationId,
      personId: viewers.RESIDENT.personId!,
      state: 'GRANTED',
      requestedAt: new Date(),
    })

    for (const who of [author, viewers.STAFF, viewers.RESIDENT]) {
      const { status, bytes, headers } = await get(id, who)
      expect([status, bytes.toString(), headers.get('cache-control')]).toEqual([
        200,
        body.toString(),
        'private, no-store',
      ])
    }
    expect((await get(id, stranger)).status).toBe(403)
  })

  test('are refused to the last moment of an embargo, and given from its end on, also to who began to ask before', async () => {
    const end = new Date(Date.now() + 400)
    const { id } = await sent({ access: 'EMBARGOED', embargoUntil: end })

    const seen: [number, boolean][] = []
    do {
      const before = Date.now() < Number(end)
      const { status } = await get(id)
      seen.push([status, before && Date.now() < Number(end)])
    } while (seen.at(-1)![0] !== 200)

    for (const [status, isBefore] of seen) if (isBefore) expect(status).toBe(403)
    expect(Date.now()).toBeGreaterThanOrEqual(Number(end))
    expect(seen.length).toBeGreaterThan(1)
  })

  test('under review are read by a second researcher', async () => {
    const { id } = await sent({ state: 'SUBMITTED', isLatest: false })

    expect((await get(id, reviewer)).status).toBe(200)
    expect((await get(id, viewers.RESIDENT)).status).toBe(404)
  })
})

describe('what is done with files later', () => {
  test('one that did not come in time is forgotten, with what came of it', async () => {
    const { _id } = await draft()
    const { id } = (await add(_id, 'a.txt', 5)).data.addPublicationFile
    const { expiresAt } = (await PublicationFile.findById(id).lean())!

    expect(await workOnFile(id, new Date())).toEqual(expiresAt)
    expect(await workOnFile(id, expiresAt)).toBeNull()
    expect(await PublicationFile.countDocuments()).toBe(0)
  })

  test('what a process was storing that died leaves no bytes behind', async () => {
    const { _id } = await draft()
    const { id } = (await add(_id, 'a.txt', 600_000)).data.addPublicationFile
    const { stream } = await openContent(id)
    await new Promise(resolve => stream.write(Buffer.alloc(600_000), resolve))
    expect(await chunks()).toBeGreaterThan(0)

    const { expiresAt } = (await PublicationFile.findById(id).lean())!
    await workOnFile(id, expiresAt)

    expect(await chunks()).toBe(0)
  })

  test('the text of a PDF is read once, whatever versions have it', async () => {
    const { id } = await sent({}, Buffer.from(pdfSaying('Une conciergerie fictive')), 'a.pdf')

    await workOnFile(id, new Date())
    await workOnFile(id, new Date())

    expect(await FileText.find().lean()).toMatchObject([
      { text: expect.stringContaining('Une conciergerie fictive') },
    ])
  })

  test('a PDF that cannot be read has no text, and harms nobody', async () => {
    expect(await textOfPdf(Readable.from([Buffer.from('%PDF-1.4 rien\nstartxref\n0\n%%EOF')]))).toBeNull()
  })
})
