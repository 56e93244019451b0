import { useTranslation } from 'react-i18next';
import type { Moment } from '../api/shapes.js';
import { useLanguage } from '../texts/language.js';
import { dayOf, momentOf } from '../texts/time.js';

type MomentSliderProps = Readonly<{
  moments: readonly Moment[];
  index: number;
  goTo: (index: number) => void;
}>;

/** Steps through one party's moments; it stops only where an entry arrived. On a telephone the buttons do. */
export function MomentSlider({ moments, index, goTo }: MomentSliderProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const last = moments.length - 1;
  const moment = moments[index];
  const at = moment ? momentOf(moment.arrivedAt, language) : '';
  const position = t('replay.momentOf', { n: index + 1, total: moments.length });
  return (
    <div className="my-2 flex flex-wrap items-start gap-3">
      <StepButton disabled={index <= 0} act={() => goTo(index - 1)} testid="replay-previous">
        ◂ {t('replay.previous')}
      </StepButton>
      <div className="hidden grow sm:block">
        <input
          type="range"
          className="block h-11 w-full accent-ink"
          aria-label={t('replay.slider')}
          aria-valuetext={`${position}, ${at}`}
          data-testid="replay-slider"
          list="replay-ticks"
          min={0}
          max={last}
          value={Math.max(0, index)}
          onChange={(event) => goTo(Number(event.target.value))}
        />
        <datalist id="replay-ticks">
          {moments.map(({ localOrder }, i) => (
            <option key={localOrder} value={i} />
          ))}
        </datalist>
        <DayTicks moments={moments} />
      </div>
      <StepButton disabled={index >= last} act={() => goTo(index + 1)} testid="replay-next">
        {t('replay.next')} ▸
      </StepButton>
      <p className="target" data-testid="replay-position">
        {position}
      </p>
    </div>
  );
}

function StepButton({
  disabled,
  act,
  testid,
  children,
}: Readonly<{ disabled: boolean; act: () => void; testid: string; children: React.ReactNode }>) {
  return (
    <button
      type="button"
      className="button grow sm:grow-0"
      // Not `disabled`: a button that vanishes from the keyboard at the end takes the focus away with it.
      aria-disabled={disabled}
      onClick={() => {
        if (!disabled) act();
      }}
      data-testid={testid}
    >
      {children}
    </button>
  );
}

/** More dates than this would run into each other. */
const TICKS_MAX = 6;

/** A date wherever a new day begins, as far as they fit. */
function DayTicks({ moments }: Readonly<{ moments: readonly Moment[] }>) {
  const language = useLanguage();
  const days = moments.map(({ arrivedAt }) => dayOf(arrivedAt, language));
  const starts = days.flatMap((day, i) => (day === days[i - 1] ? [] : [{ day, i }]));
  const every = Math.ceil(starts.length / TICKS_MAX);
  const span = Math.max(1, moments.length - 1);
  return (
    <div aria-hidden="true" className="relative h-5 text-xs text-soft">
      {starts
        .filter((_, n) => n % every === 0)
        .map(({ day, i }) => {
          const share = i / span;
          // The last date hangs to the left, so that it does not stick out.
          const side = share > 0.9 ? { right: 0 } : { left: `${String(share * 100)}%` };
          return (
            <span key={day} className="absolute whitespace-nowrap" style={side}>
              {day}
            </span>
          );
        })}
    </div>
  );
}
