/** What a record is told with: where the gateway is, and when. */
export interface Telling {
  publicUrl: string
  now: Date
}
