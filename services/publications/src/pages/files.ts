import type { Made, Page } from '@cluster/subgraph'
import type { Context } from '../context.ts'
import { rangeOf } from '../operations/files/byte-range.ts'
import { readContent } from '../operations/files/contents.ts'
import { findReadableFile } from '../operations/files/readable-file.ts'
import { receiveFile } from '../operations/files/receive-file.ts'

const root = '/publications'

/** Takes the bytes of a file. Who has the address may send them: it tells nobody else about it. */
export const takenFile: Page<Context> = {
  root,
  method: 'PUT',
  path: 'uploads/:token',
  statuses: {
    UPLOAD_ADDRESS_INVALID: 404,
    FILE_IS_THERE: 409,
    FILE_TYPE_DIFFERS: 415,
    FILE_IS_BROKEN: 422,
    FILE_UNFOLDS_TOO_FAR: 422,
  },
  make: async ({ path, headers, body }, context) => {
    const announced = headers['content-length']
    const length = announced === undefined ? null : Number(announced)
    const {
      _id: id,
      name,
      size,
      mediaType,
      sha256,
    } = await receiveFile({ token: path.token!, body, length }, context)
    const told = JSON.stringify({ id, name, size, mediaType, sha256 })
    return { type: 'application/json', name: 'file.json', body: told, status: 201 }
  },
}

/** Gives the bytes of a file, or a part of them, to who may have them now. */
export const givenFile: Page<Context> = {
  root,
  path: 'files/:id',
  statuses: { FILES_EMBARGOED: 403, FILES_RESTRICTED: 403, FILES_WITHDRAWN: 410, RANGE_NOT_SATISFIABLE: 416 },
  make: async ({ path, headers }, context): Promise<Made> => {
    const { file, isOpen } = await findReadableFile(path.id!, context)
    const { name, size, sha256, mediaType, contentId } = file
    const tag = `"${sha256}"`
    const named = { 'content-disposition': disposition(name), 'accept-ranges': 'bytes', etag: tag }
    const made = { type: mediaType!, name, isPublic: isOpen }
    const isKnown = headers['if-none-match']?.split(',').some(one => [tag, '*'].includes(one.trim()))
    if (isKnown) return { ...made, body: '', status: 304, headers: named }
    // A part of another file is of no use.
    const isSame = headers['if-range'] === undefined || headers['if-range'] === tag
    const range = isSame ? rangeOf(headers.range, size) : null
    if (!range) {
      const whole = { ...named, 'content-length': String(size) }
      return { ...made, body: readContent(contentId!), headers: whole }
    }
    const { start, end } = range
    return {
      ...made,
      body: readContent(contentId!, range),
      status: 206,
      headers: {
        ...named,
        'content-length': String(end - start),
        'content-range': `bytes ${start}-${end - 1}/${size}`,
      },
    }
  },
}

/** Saved, not shown: with its own name, also where that has accents (RFC 6266). */
const disposition = (name: string): string =>
  `attachment; filename="${name.replace(/[^\w.-]+/g, '-')}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, sign => `%${sign.charCodeAt(0).toString(16)}`)}`
