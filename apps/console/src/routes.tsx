import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Link,
  Navigate,
} from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useService } from './api/queries.js';
import { Frame } from './frame/Frame.js';
import type { ParameterFilter } from './rules/parameters.js';
import type { ItemFilter } from './board/shapes.js';
import type { RuleFilter } from './rules/search.js';
import { tabs, type Shown } from './work/shapes.js';

function NotFound() {
  const { t } = useTranslation();
  return (
    <p>
      {t('app.notFound')}.{' '}
      <Link to="/" className="link target">
        {t('app.home')}
      </Link>
    </p>
  );
}

const FIRST = { officer: '/work', coordinator: '/board', auditor: '/replay' } as const;

function Home() {
  return <Navigate to={FIRST[useService().face]} replace />;
}

type Search = Readonly<Record<string, unknown>>;

// An address is cited in letters and reports: plain text, with the colons and commas of a cut left readable.
const parseSearch = (query: string) => Object.fromEntries(new URLSearchParams(query));
function stringifySearch(search: Search): string {
  const pairs = Object.entries(search).flatMap(([key, value]) =>
    typeof value === 'string' ? [[key, value]] : [],
  );
  const query = new URLSearchParams(pairs).toString();
  const readable = query.replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%2F', '/');
  return readable === '' ? '' : `?${readable}`;
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

const root = createRootRoute({ component: Frame, notFoundComponent: NotFound });
const under = () => root;

const home = createRoute({ getParentRoute: under, path: '/', component: Home });

const cases = createRoute({
  getParentRoute: under,
  path: '/cases',
  component: lazyRouteComponent(() => import('./cases/CaseList.js'), 'CaseList'),
});

const newCase = createRoute({
  getParentRoute: under,
  path: '/cases/new',
  component: lazyRouteComponent(() => import('./forms/NewCase.js'), 'NewCase'),
});

const caseFile = createRoute({
  getParentRoute: under,
  path: '/cases/$caseId',
  component: lazyRouteComponent(() => import('./cases/CasePage.js'), 'CasePage'),
});

const act = createRoute({
  getParentRoute: under,
  path: '/cases/$caseId/act/$operation',
  component: lazyRouteComponent(() => import('./forms/ActPage.js'), 'ActPage'),
});

const timeline = createRoute({
  getParentRoute: under,
  path: '/timeline',
  validateSearch: ({ ministry, duty, province }: Search) => ({
    ministry: text(ministry),
    duty: text(duty),
    province: text(province),
  }),
  component: lazyRouteComponent(() => import('./timeline/TimelinePage.js'), 'TimelinePage'),
});

const matters = createRoute({
  getParentRoute: under,
  path: '/matters',
  component: lazyRouteComponent(() => import('./matters/MatterList.js'), 'MatterList'),
});

const matter = createRoute({
  getParentRoute: under,
  path: '/matters/$publisher/$position',
  component: lazyRouteComponent(() => import('./matters/MatterPage.js'), 'MatterPage'),
});

const acts = createRoute({
  getParentRoute: under,
  path: '/acts',
  component: lazyRouteComponent(() => import('./matters/ActList.js'), 'ActList'),
});

const actOfNone = createRoute({
  getParentRoute: under,
  path: '/acts/$operation',
  validateSearch: ({ about }: Search): { about?: string | undefined } => ({ about: text(about) }),
  component: lazyRouteComponent(() => import('./matters/ActOfNone.js'), 'ActOfNone'),
});

const replayList = createRoute({
  getParentRoute: under,
  path: '/replay',
  component: lazyRouteComponent(() => import('./replay/ReplayList.js'), 'ReplayList'),
});

const replay = createRoute({
  getParentRoute: under,
  path: '/replay/$caseId',
  validateSearch: ({ view, cut, entry, order }: Search) => ({
    view: text(view),
    cut: text(cut),
    entry: text(entry),
    order: order === 'happened' ? ('happened' as const) : undefined,
  }),
  component: lazyRouteComponent(() => import('./replay/ReplayPage.js'), 'ReplayPage'),
});

const agencies = createRoute({
  getParentRoute: under,
  path: '/agencies',
  validateSearch: ({ party, province, day }: Search) => ({
    party: text(party),
    province: text(province),
    day: text(day),
  }),
  component: lazyRouteComponent(() => import('./agencies/AgencyList.js'), 'AgencyList'),
});

const agency = createRoute({
  getParentRoute: under,
  path: '/agencies/$code',
  component: lazyRouteComponent(() => import('./agencies/AgencyPage.js'), 'AgencyPage'),
});

const SHOWN: readonly Shown[] = [...tabs, 'no-unit', 'done-today'];

const work = createRoute({
  getParentRoute: under,
  path: '/work',
  validateSearch: ({ tab }: Search): { tab?: Shown | undefined } => ({
    tab: SHOWN.find((one) => one === tab),
  }),
  component: lazyRouteComponent(() => import('./work/WorkPage.js'), 'WorkPage'),
});

const boardPage = createRoute({
  getParentRoute: under,
  path: '/board',
  component: lazyRouteComponent(() => import('./board/BoardPage.js'), 'BoardPage'),
});

const boardItems = createRoute({
  getParentRoute: under,
  path: '/board/items',
  validateSearch: ({ party, urgency, province, duty }: Search): ItemFilter => ({
    party: text(party),
    urgency: text(urgency),
    province: text(province),
    duty: text(duty),
  }),
  component: lazyRouteComponent(() => import('./board/BoardItems.js'), 'BoardItems'),
});

const rules = createRoute({
  getParentRoute: under,
  path: '/rules',
  validateSearch: ({ q, regime, kind, confidence, party }: Search): RuleFilter => ({
    q: text(q),
    regime: text(regime),
    kind: text(kind),
    confidence: text(confidence),
    party: text(party),
  }),
  component: lazyRouteComponent(() => import('./rules/RuleList.js'), 'RuleList'),
});

const parameters = createRoute({
  getParentRoute: under,
  path: '/rules/parameters',
  validateSearch: ({ q, only }: Search): ParameterFilter => ({ q: text(q), only: text(only) }),
  component: lazyRouteComponent(() => import('./rules/ParameterList.js'), 'ParameterList'),
});

const calendar = createRoute({
  getParentRoute: under,
  path: '/rules/calendar',
  validateSearch: ({ year }: Search): { year?: string | undefined } => ({ year: text(year) }),
  component: lazyRouteComponent(() => import('./rules/CalendarPage.js'), 'CalendarPage'),
});

const rule = createRoute({
  getParentRoute: under,
  path: '/rules/$id',
  component: lazyRouteComponent(() => import('./rules/RulePage.js'), 'RulePage'),
});

const ruleChanges = createRoute({
  getParentRoute: under,
  path: '/rule-changes',
  component: lazyRouteComponent(() => import('./rule-changes/ChangeList.js'), 'ChangeList'),
});

const proposeChange = createRoute({
  getParentRoute: under,
  path: '/rule-changes/propose',
  component: lazyRouteComponent(() => import('./rule-changes/ProposePage.js'), 'ProposePage'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    cases,
    newCase,
    caseFile,
    act,
    timeline,
    matters,
    matter,
    acts,
    actOfNone,
    replayList,
    replay,
    agencies,
    agency,
    work,
    boardPage,
    boardItems,
    rules,
    parameters,
    calendar,
    rule,
    ruleChanges,
    proposeChange,
  ]),
  basepath: '/app',
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
