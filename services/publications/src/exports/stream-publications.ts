import { Readable } from 'node:stream'
import { trusted } from '@cluster/database'
import { Publication, type PublicationRecord } from '../models/publication.ts'
import type { Format } from './formats.ts'
import type { Telling } from './telling.ts'

/** So many are in memory at a time, however many are asked for. */
const batchSize = 200

/** Publications by their numbers, in the order of the catalogue, written while they are read. */
export function streamPublications(numbers: readonly number[], format: Format, telling: Telling): Readable {
  return Readable.from(write(numbers, format, telling), { objectMode: false })
}

async function* write(numbers: readonly number[], format: Format, telling: Telling): AsyncGenerator<string> {
  yield format.before
  let isFirst = true
  for (let start = 0; start < numbers.length; start += batchSize) {
    const batch = await Publication.find({
      number: trusted({ $in: numbers.slice(start, start + batchSize) }),
      // What was withdrawn since is not given out.
      isLatest: true,
    } as never)
      .sort({ number: 1 })
      .lean<PublicationRecord[]>()
    for (const publication of batch) {
      yield `${isFirst ? '' : format.between}${format.write(publication, telling)}`
      isFirst = false
    }
  }
  yield format.after
}
