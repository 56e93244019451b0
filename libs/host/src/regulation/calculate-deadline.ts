import { Amount, Code, DayOrInstant, Group, Optional } from '#contracts';
import type { DeadlineQuestion } from '#regulation';
import { Field } from '../fields/field.js';
import { Label } from '../fields/label.js';

const length = {
  amount: Amount,
  unit: Code('hours', 'calendar-days', 'working-days', 'months'),
};

/** What the calculator of deadlines is asked; it records nothing. */
@Label({ vi: 'Tính thời hạn', en: 'Calculate a deadline' })
export class CalculateDeadline implements DeadlineQuestion {
  @Field(DayOrInstant, { vi: 'Sự kiện xảy ra lúc', en: 'The event, a day or an instant' })
  readonly start!: string;

  @Field(
    Group({
      ...length,
      direction: Optional(Code('before')),
      extension: Optional(Group(length)),
    }),
    { vi: 'Thời hạn', en: 'Limit' },
  )
  readonly limit!: DeadlineQuestion['limit'];
}
