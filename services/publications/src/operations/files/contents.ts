import { databaseNamed } from '@cluster/database'
import mongoose from 'mongoose'
import { FileText } from '../../models/file-text.ts'
import { FileWork, type FileWorkRow } from '../../models/file-work.ts'

const { GridFSBucket, ObjectId } = mongoose.mongo

/** Where the bytes of files are. */
const bucket = () =>
  new GridFSBucket(databaseNamed('publications').db!, {
    bucketName: 'contents',
    writeConcern: { w: 'majority' },
  })

/** A stream that stores what is written to it, for a file; with the id of its bytes. */
export async function openContent(fileId: string) {
  const stream = bucket().openUploadStream(fileId)
  const contentId = stream.id.toString()
  await FileWork.updateOne({ _id: fileId }, { $addToSet: { contentIds: contentId } })
  return { contentId, stream }
}

/** The bytes of a file from `start` to before `end`. */
export const readContent = (contentId: string, range: { start?: number; end?: number } = {}) =>
  bucket().openDownloadStream(new ObjectId(contentId), range)

/** Drops all that was stored for a file, whole or in part, but for what is kept. */
export async function dropContents(fileId: string, keptIds: readonly string[] = []): Promise<void> {
  const work = await FileWork.findById(fileId).lean<FileWorkRow>()
  for (const contentId of work?.contentIds ?? [])
    if (!keptIds.includes(contentId)) await dropContent(fileId, contentId)
}

/** Drops what was stored for a file once; what others are storing for it just now stays. */
export async function dropContent(fileId: string, contentId: string): Promise<void> {
  // Of what was cut off there are parts, and no file to be found.
  await bucket()
    .delete(new ObjectId(contentId))
    .catch(error => {
      if (!/not found/i.test(error.message)) throw error
    })
  await FileText.deleteOne({ _id: contentId })
  await FileWork.updateOne({ _id: fileId }, { $pull: { contentIds: contentId } })
}

/** Makes what bytes are found by before there are any: in a transaction there would be no time to. */
export async function createContents(): Promise<void> {
  const db = databaseNamed('publications').db!
  await db.collection('contents.files').createIndexes([{ key: { filename: 1, uploadDate: 1 } }])
  await db.collection('contents.chunks').createIndexes([{ key: { files_id: 1, n: 1 }, unique: true }])
}
