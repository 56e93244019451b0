import { useTranslation } from 'react-i18next';

type MoreProps = Readonly<{
  asked: Readonly<{
    hasNextPage: boolean;
    isFetchingNextPage: boolean;
    fetchNextPage: () => Promise<unknown>;
  }>;
}>;

/** The way to the next page of a list. */
export function More({ asked }: MoreProps) {
  const { t } = useTranslation();
  if (!asked.hasNextPage) return null;
  return (
    <button
      type="button"
      className="button my-4"
      disabled={asked.isFetchingNextPage}
      onClick={() => void asked.fetchNextPage()}
    >
      {t(asked.isFetchingNextPage ? 'loading.words' : 'loading.more')}
    </button>
  );
}
