import type { TranslatedText } from '@cluster/subgraph'
import {
  insecureUrl,
  invalidPartySize,
  invalidPrice,
  questionMissing,
  textTooLong,
  titleMissing,
  tooManyHosts,
  tooManyQuestions,
  tooManyServices,
} from '../../errors.ts'
import type { EventRecord, QuestionRecord } from '../../models/event.ts'

/** What is told of an event, apart from when and where it is held and how many may come. */
export type Content = Pick<
  EventRecord,
  | 'title'
  | 'description'
  | 'hostIds'
  | 'onlineUrl'
  | 'audience'
  | 'price'
  | 'image'
  | 'questions'
  | 'maxPartySize'
  | 'serviceIds'
>

/** @throws DomainError for the first rule that is broken */
export function checkContent(content: Content): void {
  const { title, description, hostIds, onlineUrl, price, image, questions, maxPartySize } = content
  if (!title.fr?.trim()) throw titleMissing()
  checkLengths('title', title, 200)
  checkLengths('description', description ?? {}, 5_000)
  if (content.serviceIds.length > 50) throw tooManyServices()
  if (hostIds.length > 20) throw tooManyHosts()
  if (onlineUrl !== null) checkUrl('onlineUrl', onlineUrl)
  if (price && !(price.currency === 'EUR' && price.amount >= 1 && price.amount <= 10_000_000))
    throw invalidPrice()
  if (image) checkUrl('image', image.url)
  checkLengths('image', image?.description ?? {}, 500)
  if (maxPartySize < 1 || maxPartySize > 50) throw invalidPartySize()
  checkQuestions(questions)
}

/** @throws DomainError TEXT_TOO_LONG where one of the languages has more characters than the limit */
export function checkLengths(field: string, { fr, en }: TranslatedText, limit: number): void {
  if (Math.max(fr?.length ?? 0, en?.length ?? 0) > limit) throw textTooLong(field, limit)
}

function checkUrl(field: string, url: string): void {
  if (!url.startsWith('https://') || url.length > 2_000) throw insecureUrl(field)
}

function checkQuestions(questions: readonly QuestionRecord[]): void {
  if (questions.length > 10) throw tooManyQuestions()
  if (new Set(questions.map(({ id }) => id)).size < questions.length) throw questionMissing()
  for (const { id, text } of questions) {
    if (!/^[A-Za-z0-9-]{1,50}$/.test(id) || !text.fr?.trim()) throw questionMissing()
    checkLengths('questions', text, 500)
  }
}
