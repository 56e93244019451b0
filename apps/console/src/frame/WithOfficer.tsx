import { useQuery } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import { chooseOfficer, useChosenOfficer } from '../api/chosen-officer.js';
import { officers, useService } from '../api/queries.js';
import { Loaded } from '../parts/Loaded.js';
import { Loading } from '../parts/Loading.js';
import { firstFor } from './OfficerSwitch.js';

/** Nothing is asked of the service before it is known who asks; a new reader gets the first fitting demo officer. */
export function WithOfficer({ children }: Readonly<{ children: ReactNode }>) {
  const told = useService();
  const chosen = useChosenOfficer();
  const asked = useQuery(officers);
  const known = asked.data?.some(({ id }) => id === chosen) ?? false;
  const first = asked.data && firstFor(asked.data, told);
  useEffect(() => {
    if (!known && first) chooseOfficer(first.id);
  }, [known, first]);
  return (
    <Loaded query={asked} rows={5}>
      {() => (known || first === undefined ? children : <Loading />)}
    </Loaded>
  );
}
