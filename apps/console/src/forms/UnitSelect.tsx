import {
  findProvince,
  findUnit,
  provincesOfToday,
  unitsOf,
  type PartyLog,
  type Unit,
} from '#codes';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../texts/language.js';
import { boxOf, EmptyOption, type ControlProps } from './Box.js';
import { textOf } from './drafts.js';
import { UnitOptions } from './RegisterOptions.js';
import { useOfficer } from './use-officer.js';

/** Instead of a province: units of the centre and abroad. */
const CENTRE = 'centre';

const isOfCentre = ({ level }: Unit) => level === 'T' || level === 'X';

const areaOf = (code: string | undefined): string | undefined => {
  const province = code === undefined ? undefined : findUnit(code)?.province;
  return province && (findProvince(province)?.succeededBy ?? province);
};

function unitsIn(area: string, agency: string | undefined): readonly Unit[] {
  const party = agency as PartyLog | undefined;
  if (area !== CENTRE) return unitsOf({ agency: party, province: area });
  return unitsOf({ agency: party }).filter(isOfCentre);
}

/** A unit out of thousands: the province first, at the beginning the officer's own, then the unit. */
export function UnitSelect({
  agency,
  ...props
}: ControlProps & Readonly<{ agency: string | undefined }>) {
  const own = useOfficer()?.unit;
  const [chosen, setChosen] = useState<string>();
  const area = chosen ?? areaOf(textOf(props.draft)) ?? areaOf(own) ?? CENTRE;
  const units = useMemo(() => unitsIn(area, agency), [area, agency]);
  const changeArea = (next: string) => {
    setChosen(next);
    props.change('');
  };
  return (
    <>
      <AreaSelect id={`${props.id}-area`} area={area} change={changeArea} />
      <select className="box max-w-xl" {...boxOf(props)}>
        <EmptyOption required={props.required} />
        <UnitOptions units={units} />
      </select>
    </>
  );
}

function AreaSelect({
  id,
  area,
  change,
}: Readonly<{ id: string; area: string; change: (area: string) => void }>) {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <label className="mb-2 block text-sm" htmlFor={id}>
      {t('form.area')}
      <select
        id={id}
        className="box block max-w-xl text-base"
        value={area}
        onChange={(event) => change(event.target.value)}
      >
        <option value={CENTRE}>{t('form.centre')}</option>
        {provincesOfToday.map(({ code, words: name }) => (
          <option key={code} value={code}>
            {words(name)}
          </option>
        ))}
      </select>
    </label>
  );
}
