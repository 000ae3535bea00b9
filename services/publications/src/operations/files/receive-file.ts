import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import type { Context } from '../../context.ts'
import {
  fileIsBroken,
  fileIsThere,
  fileTypeDiffers,
  fileUnfoldsTooFar,
  sizeDiffers,
  uploadAddressInvalid,
} from '../../errors/transfer.ts'
import { PublicationFile, type PublicationFileRecord } from '../../models/publication-file.ts'
import { dropContent, openContent, readContent } from './contents.ts'
import { inspectPdf, inspectZip } from './inspect-archive.ts'
import { familyOf, headLength, typeByName } from './media-types.ts'
import { planFileWork } from './plan-file-work.ts'

interface Sent {
  token: string
  body: Readable
  /** How many bytes are announced, where that is known. */
  length: number | null
}

/**
 * Takes the bytes of a file: stored as they come, looked at, and only then the publication's. Sent again just so, they
 * change nothing.
 * @throws DomainError one of `errors/transfer.ts`; then nothing of it is kept
 */
export async function receiveFile(
  { token, body, length }: Sent,
  { now, uploads, inTurn, transact }: Context,
): Promise<PublicationFileRecord> {
  const id = uploads.fileOf(token, now())
  const file = id && (await PublicationFile.findById(id).lean<PublicationFileRecord>())
  if (!file) throw uploadAddressInvalid()
  if (length !== null && length !== file.size) throw sizeDiffers(file.size)
  const { contentId, stream } = await openContent(file._id)
  try {
    const sha256 = await store(body, stream, file)
    // One at a time is held whole.
    await inTurn('inspect', () => inspect(contentId, file))
    const { mediaType } = typeByName(file.name)!
    const stored = { state: 'STORED', mediaType, sha256, contentId, storedAt: now() } as const
    const kept = await transact(async session => {
      const before = await PublicationFile.findById(file._id).session(session).lean<PublicationFileRecord>()
      if (!before) throw uploadAddressInvalid()
      if (before.state === 'STORED') {
        if (before.sha256 !== sha256) throw fileIsThere()
        return before
      }
      await PublicationFile.updateOne({ _id: file._id }, stored, { session })
      await planFileWork(file._id, now(), session)
      return { ...file, ...stored }
    })
    if (kept.contentId !== contentId) await dropContent(file._id, contentId)
    return kept
  } catch (error) {
    await stream.abort().catch(() => undefined)
    const kept = await PublicationFile.findById(file._id).lean<PublicationFileRecord>()
    // An answer that was lost says nothing about what was committed.
    if (kept?.contentId !== contentId) await dropContent(file._id, contentId)
    throw error
  }
}

/** @returns the checksum of what was stored */
async function store(
  body: Readable,
  stream: NodeJS.WritableStream,
  { name, size }: PublicationFileRecord,
): Promise<string> {
  const hash = createHash('sha256')
  const { family } = typeByName(name)!
  let count = 0
  let head = Buffer.alloc(0)
  let isKnown = false
  await pipeline(async function* () {
    // What is left of a file that is refused is read by who answers: cut off, nobody would get the answer.
    for await (const part of body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      count += part.length
      if (count > size) throw sizeDiffers(size)
      if (!isKnown) {
        head = Buffer.concat([head, part])
        // What it is not is told as soon as its beginning shows it.
        if (head.length >= headLength || count === size) {
          if (familyOf(head.subarray(0, headLength)) !== family) throw fileTypeDiffers(name)
          isKnown = true
        }
      }
      hash.update(part)
      yield part
    }
    if (count !== size) throw sizeDiffers(size)
  }, stream)
  return hash.digest('hex')
}

async function inspect(contentId: string, { name }: PublicationFileRecord): Promise<void> {
  const { family } = typeByName(name)!
  if (family !== 'pdf' && family !== 'zip') return
  const bytes = await buffer(readContent(contentId))
  const fault = await (family === 'pdf' ? inspectPdf(bytes) : inspectZip(bytes))
  if (fault === 'BROKEN') throw fileIsBroken()
  if (fault === 'BOMB') throw fileUnfoldsTooFar()
}
