import type { HostAuthorityNotified, MissionInformed } from '#contracts';
import type { Decider } from '#kernel';
import type * as commands from './commands.js';

type ContactAbroad = Readonly<{ missions: readonly string[]; requests: readonly string[] }>;

const requestOf = ({ mission, request }: HostAuthorityNotified['data']) => `${mission} ${request}`;

export const contactAbroad: Decider<
  ContactAbroad,
  typeof commands,
  MissionInformed | HostAuthorityNotified
> = {
  initialState: { missions: [], requests: [] },

  open: ({ missions }) =>
    missions.length === 0
      ? ['InformMission', 'NotifyHostAuthority']
      : ['NotifyHostAuthority', 'InformMission'],

  decide: {
    InformMission({ mission }, { missions }) {
      if (missions.includes(mission)) return [];
      return [{ type: 'MissionInformed', data: { mission } }];
    },

    // Law 53/2024 art. 29: the mission informs the host authority at once. It may do so before anybody informs it.
    NotifyHostAuthority({ mission, request }, { requests }) {
      const data = { mission, request };
      if (requests.includes(requestOf(data))) return [];
      return [{ type: 'HostAuthorityNotified', data }];
    },
  },

  evolve: {
    MissionInformed: (state, { data }) => ({
      ...state,
      missions: [...state.missions, data.mission],
    }),
    HostAuthorityNotified: (state, { data }) => ({
      ...state,
      requests: [...state.requests, requestOf(data)],
    }),
  },
};
