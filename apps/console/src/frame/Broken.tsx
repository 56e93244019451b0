import { Component, type ReactNode } from 'react';
import i18next from 'i18next';

/** The last net: a screen that fails says so and how to go on, instead of leaving a white page. */
export class Broken extends Component<Readonly<{ children: ReactNode }>, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <div role="alert" className="m-4 border-4 border-alarm p-4">
        <p className="mb-3">{i18next.t('app.broken')}</p>
        <button type="button" className="button" onClick={() => window.location.reload()}>
          {i18next.t('app.reload')}
        </button>
      </div>
    );
  }
}
