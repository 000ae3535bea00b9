import type { Index } from '@cluster/database'

/** Only what was ever published; whoever reads by such an index asks for numbers from 1 on. */
const numbered = { partialFilterExpression: { number: { $gt: 0 } } }

/** How publications are found. Lists have `isLatest`, so that drafts and old versions do not weigh on them. */
export const publicationIndexes: Index[] = [
  // All publications, those of a type, of a project (its own list as well), and of both; of a year or of any.
  { fields: { isLatest: 1, publishedOn: -1, _id: -1 } },
  { fields: { isLatest: 1, type: 1, publishedOn: -1, _id: -1 } },
  { fields: { projectId: 1, isLatest: 1, publishedOn: -1, _id: -1 } },
  { fields: { projectId: 1, isLatest: 1, type: 1, publishedOn: -1, _id: -1 } },
  // What was presented at an event.
  { fields: { presentedAtId: 1, isLatest: 1, publishedOn: -1, _id: -1 } },
  // One publication is stored once, and an import that runs twice finds what it made.
  { fields: { doi: 1 }, unique: true, sparse: true },
  // Two with DOIs of their own may be called the same: whatever looks here changes the catalogue, one after the other.
  { fields: { textKey: 1 }, sparse: true },
  // The versions of a publication; and of two who begin the next at once, one does.
  { fields: { conceptId: 1, version: -1 }, unique: true },
  // All that was ever published, in the order of the catalogue.
  { fields: { number: 1 }, unique: true, sparse: true },
  // What harvesters are given, in the order of the catalogue: all of it, of a type, of a topic; the datestamp is compared there.
  { fields: { number: 1, stamp: 1 }, ...numbered },
  { fields: { type: 1, number: 1, stamp: 1 }, ...numbered },
  { fields: { topics: 1, number: 1, stamp: 1 }, ...numbered },
  // Since when there is something to harvest.
  { fields: { stamp: 1 }, ...numbered },
  // The feeds of what is new: of all topics, and of each.
  { fields: { isLatest: 1, releasedAt: -1, _id: -1 } },
  { fields: { topics: 1, isLatest: 1, releasedAt: -1, _id: -1 } },
  // What changed since somebody looked.
  { fields: { change: 1, number: 1 }, sparse: true },
  // What a person wrote, made or reviewed: for its export and its erasure.
  { fields: { 'authors.personId': 1 }, sparse: true },
  { fields: { createdById: 1 }, sparse: true },
]
