import { randomUUID } from 'node:crypto'
import { collection, isDuplicateKey } from '@cluster/database'
import { DomainError } from '@cluster/errors'
import { type Idempotency, idempotencyId, idempotencyKeyReused, idempotencySeconds } from '@cluster/viewer'
import type { ClientSession, Model } from 'mongoose'

/** What one field of a mutation was answered: what its transaction returned, or why it was refused. */
export interface Answer {
  field: string
  value?: unknown
  refusal?: Pick<DomainError, 'code' | 'field' | 'message' | 'details'>
}

/** The answers to one request, kept for who sends it again. */
export interface AnswersRecord {
  _id: string
  fingerprint: string
  /** Who asked: what is erased of a person is found by it. Null for an app in its own name. */
  personId: string | null
  results: Answer[]
  expiresAt: Date
}

const known = new Map<string, Model<AnswersRecord>>()

/** The answers that a service gave under an Idempotency-Key. Its migrations make the collection. */
export function answersOf(service: string): Model<AnswersRecord> {
  const answers = known.get(service) ?? define(service)
  known.set(service, answers)
  return answers
}

const define = (service: string) =>
  collection<AnswersRecord>(
    service,
    'idempotency',
    {
      _id: { type: String, required: true },
      fingerprint: { type: String, required: true },
      personId: { type: String, default: null },
      results: { type: [Object], required: true },
      expiresAt: { type: Date, required: true },
    },
    [
      { fields: { expiresAt: 1 }, expireAfterSeconds: 0 },
      // What is there of one person, to erase it.
      { fields: { personId: 1 } },
      // The same where another asked: an app that registered the person, or staff.
      { fields: { 'results.value.personId': 1 }, sparse: true },
    ],
  )

export interface Asked extends Idempotency {
  service: string
  caller: { personId: string | null; appId: string | null }
  /** The response key of the field. */
  field: string
  now: Date
}

/**
 * The answer that was given before, or null. `latest` sees what another transaction just committed too, for which
 * it waits until a majority has it.
 * @throws DomainError IDEMPOTENCY_KEY_REUSED when the key stands for another request
 */
export async function findAnswer(asked: Asked, latest = false): Promise<Answer | null> {
  const { collection } = answersOf(asked.service)
  const _id = idempotencyId(asked.caller, asked.key) as never
  const options = latest ? { readConcern: { level: 'linearizable' }, maxTimeMS: 5_000 } : {}
  const record = (await collection.findOne({ _id }, options as object)) as AnswersRecord | null
  if (!record) return null
  if (record.expiresAt <= asked.now) {
    // MongoDB takes away what ran out once a minute.
    await collection.deleteOne({ _id, expiresAt: { $lte: asked.now } })
    return null
  }
  if (record.fingerprint !== asked.fingerprint) throw idempotencyKeyReused()
  return record.results.find(({ field }) => field === asked.field) ?? null
}

/** Keeps an answer. @throws the error of a unique index when there is one already, or another request's */
export async function keepAnswer(
  { service, caller, key, fingerprint, field, now }: Asked,
  answer: Omit<Answer, 'field'>,
  session?: ClientSession,
): Promise<void> {
  await answersOf(service).collection.updateOne(
    // What does not match is inserted, which the unique id refuses.
    { _id: idempotencyId(caller, key) as never, fingerprint, 'results.field': { $ne: field } },
    {
      $push: { results: { field, ...answer } } as never,
      $setOnInsert: {
        personId: caller.personId,
        expiresAt: new Date(now.getTime() + idempotencySeconds * 1_000),
      },
    },
    { upsert: true, ...(session ? { session } : {}) },
  )
}

/**
 * Erases a person from what a service answered. Answers to the person's own requests go. An app, or staff, that asks again gets its
 * answer without the person: else it would be done again, and bring the person back.
 * @param places where an answer may name a person
 * @returns the pseudonym that it names instead
 */
export async function forgetAnswers(
  service: string,
  personId: string,
  session: ClientSession,
  places: readonly string[] = ['personId'],
): Promise<string> {
  const { collection } = answersOf(service)
  const pseudonym = `erased-${randomUUID()}`
  await collection.deleteMany({ personId }, { session })
  for (const place of places)
    await collection.updateMany(
      { [`results.value.${place}`]: personId },
      { $set: { [`results.$[its].value.${place}`]: pseudonym } },
      { arrayFilters: [{ [`its.value.${place}`]: personId }], session },
    )
  return pseudonym
}

/** Keeps a refusal, of which no transaction is left. @returns what is answered: another's answer if that was first */
export async function keepRefusal(asked: Asked, error: DomainError): Promise<Answer> {
  const { code, field, message, details } = error
  const refusal = { code, field, message, details }
  try {
    await keepAnswer(asked, { refusal })
  } catch (failure) {
    const first = isDuplicateKey(failure) ? await findAnswer(asked, true) : null
    if (!first) throw failure
    return first
  }
  return { field: asked.field, refusal }
}

/** Gives an answer again. @throws DomainError when it was a refusal */
export function giveAgain({ value, refusal }: Answer): unknown {
  if (!refusal) return value
  throw new DomainError(refusal.code, refusal.field, refusal.message, refusal.details)
}
