import { newId } from '@cluster/database'
import type { TranslatedText } from '@cluster/subgraph'
import type { Context } from '../../context.ts'
import { basketOfferNotFound, invalidPackSize, organisationIsNotYours } from '../../errors.ts'
import { BasketOffer, type BasketOfferRecord } from '../../models/basket-offer.ts'
import type { PriceVersion } from '../../models/service.ts'
import { checkPrice } from '../catalogue/check-service.ts'
import { checkLengths, checkName } from '../places/check-place.ts'

export interface OfferGiven extends Pick<PriceVersion, 'amounts' | 'vatRate'> {
  providerId: string
  title: TranslatedText
  description: TranslatedText | null
  packSize: number
}

/** Offers another basket of an organisation that one acts for; of any, for staff. */
export async function createOffer(
  { providerId, title, description, packSize, amounts, vatRate }: OfferGiven,
  { viewer, now, transact }: Context,
): Promise<BasketOfferRecord> {
  if (!viewer.organisationIds.includes(providerId) && !viewer.has('STAFF'))
    throw organisationIsNotYours('providerId')
  checkName('title', title, 200)
  checkLengths('description', description ?? {}, 5_000)
  if (!(packSize >= 1 && packSize <= 1_000)) throw invalidPackSize()
  checkPrice({ amounts, vatRate })
  const offer: BasketOfferRecord = {
    _id: newId(),
    title,
    description,
    providerId,
    status: 'OFFERED',
    packSize,
    prices: [{ id: newId(), validFrom: now(), amounts, vatRate }],
  }
  return transact(async session => {
    await BasketOffer.insertMany([offer], { session })
    return offer
  })
}

/** Offers a basket in no further cycle; doing it again changes nothing. */
export async function retireOffer(id: string, { self, transact }: Context): Promise<BasketOfferRecord> {
  return transact(async session => {
    const offer = await BasketOffer.findById(id).session(session).lean<BasketOfferRecord>()
    if (!offer) throw basketOfferNotFound(id)
    self.mustBe(undefined, { organisationId: offer.providerId })
    await BasketOffer.updateOne({ _id: id }, { status: 'RETIRED' }, { session })
    return { ...offer, status: 'RETIRED' }
  })
}
