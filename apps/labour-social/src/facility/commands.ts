import { UnitOf } from '#contracts';
import { Act, Field, Label } from '#host';

@Label({ vi: 'Quyết định chuyển đến cơ sở', en: 'Decide on the transfer to a facility' })
export class DecideFacilityTransfer extends Act {}

@Label({ vi: 'Ghi: đã vào cơ sở (hạn chế)', en: 'Record the facility (restricted)' })
export class PlaceInFacility extends Act {
  @Field(UnitOf('labour-social'), { vi: 'Cơ sở', en: 'Facility' }) readonly facility!: string;
}

@Label({ vi: 'Ghi: đã rời cơ sở', en: 'End the stay in the facility' })
export class EndCareStay extends Act {}
