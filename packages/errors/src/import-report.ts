/** A record of an imported file that was skipped. */
export interface Rejection {
  /** The line of the file on which the record begins, from 1. */
  line: number
  code: string
  field: string | null
  message: string
}

/** What an import of a file did. */
export interface ImportReport {
  stored: number
  /** Records that were there already, just so. */
  unchanged: number
  rejected: Rejection[]
}
