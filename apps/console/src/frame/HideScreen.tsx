import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

const Hiding = createContext<(hidden: boolean) => void>(() => undefined);

/** Three presses of Shift, nothing else between them, within this time. */
const THRICE_MS = 1500;

function useShiftThrice(act: () => void): void {
  useEffect(() => {
    let pressed: number[] = [];
    const hear = (event: KeyboardEvent) => {
      if (event.repeat) return;
      if (event.key !== 'Shift') pressed = [];
      else pressed = [...pressed.filter((at) => event.timeStamp - at < THRICE_MS), event.timeStamp];
      if (pressed.length < 3) return;
      pressed = [];
      act();
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, [act]);
}

/** Blanks everything at once for somebody who comes to the desk; what was typed stays. */
export function HideScreen({ children }: Readonly<{ children: ReactNode }>) {
  const [hidden, setHidden] = useState(false);
  const turn = useMemo(() => () => setHidden((was) => !was), []);
  useShiftThrice(turn);
  return (
    <Hiding value={setHidden}>
      <div inert={hidden} className={hidden ? 'invisible' : undefined}>
        {children}
      </div>
      {hidden && <Curtain reveal={() => setHidden(false)} />}
    </Hiding>
  );
}

function Curtain({ reveal }: Readonly<{ reveal: () => void }>) {
  const { t } = useTranslation();
  return (
    <div
      className="fixed inset-0 z-50 flex flex-col items-center justify-center gap-4 bg-wash p-4"
      data-testid="curtain"
    >
      <p>{t('app.hidden')}</p>
      <button type="button" autoFocus className="button" onClick={reveal}>
        {t('app.reveal')}
      </button>
      <p className="text-sm text-soft">{t('app.hideHint')}</p>
    </div>
  );
}

export function HideButton() {
  const { t } = useTranslation();
  const setHidden = useContext(Hiding);
  return (
    <button
      type="button"
      className="target px-2 underline"
      data-testid="hide-screen"
      title={t('app.hideHint')}
      onClick={() => setHidden(true)}
    >
      {t('app.hide')}
    </button>
  );
}
