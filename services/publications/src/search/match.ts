import { trusted } from '@cluster/database'
import { postingId, SearchPosting, type SearchPostingRow } from '../models/search-posting.ts'
import { blockOf, blockSize, eachPlace } from './number-set.ts'
import { termsFor } from './words.ts'

/** What the index has of the words of a search. */
export interface Matches {
  /** Of each number: how many of the words are in its head, plus one; 0 where a word is nowhere in it. */
  scores: Uint8Array
  /** Those words that no publication has. */
  unknown: string[]
}

/** The publications that have all of some words, whatever their forms; read in one command. */
export async function match(words: readonly string[], last: number): Promise<Matches> {
  const blocks = Array.from({ length: blockOf(last) + 1 }, (_, block) => block)
  const ids = words.flatMap(word =>
    termsFor(word).flatMap(term => blocks.map(block => postingId(term, block))),
  )
  const rows = await SearchPosting.find({ _id: trusted({ $in: [...new Set(ids)] }) } as never).lean<
    SearchPostingRow[]
  >()
  const postings = new Map(rows.map(row => [row._id, row]))
  const scores = new Uint8Array(blocks.length * blockSize)
  const unknown = new Set(words)
  for (const block of blocks) {
    const ofBlock = scores.subarray(block * blockSize, (block + 1) * blockSize).fill(1)
    for (const word of words) {
      const found = new Uint8Array(blockSize)
      for (const term of termsFor(word)) {
        const posting = postings.get(postingId(term, block))
        if (!posting) continue
        unknown.delete(word)
        eachPlace(bytesOf(posting.body), place => {
          found[place] ||= 1
        })
        eachPlace(bytesOf(posting.head), place => {
          found[place] = 2
        })
      }
      for (let place = 0; place < blockSize; place++)
        ofBlock[place] = found[place] && ofBlock[place] ? ofBlock[place]! + found[place]! - 1 : 0
    }
  }
  return { scores, unknown: [...unknown] }
}

// A lean document has what BSON has.
const bytesOf = (stored: Buffer | { buffer: Uint8Array }): Uint8Array =>
  Buffer.isBuffer(stored) ? stored : stored.buffer
