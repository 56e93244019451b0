import { duty } from '#host';
import * as commands from './commands.js';
import { missionCheck as decider } from './decider.js';
import { MissionCheckHttp } from './http.js';
import { refusals } from './refusals.js';

/** Check by a mission: what the service enrols. */
export const missionCheck = duty({
  name: 'mission-check',
  words: { vi: 'Cơ quan đại diện kiểm tra', en: 'Check by a mission' },
  commands,
  decider,
  refusals,
  http: MissionCheckHttp,
});
