import type { MouseEvent, ReactNode } from 'react';
import { Link } from 'react-router';
import { useOpenArticle } from './useOpenArticle.ts';

interface Props {
  readonly article: string;
  /** What the agent came with; null for nothing. */
  readonly pasted: string | null;
  readonly className?: string;
  readonly isPrimary?: boolean;
  /** Called when it is followed. */
  readonly onOpen?: () => void;
  readonly children: ReactNode;
}

/** A link to an article that opens it prepared. In another tab, or with the link copied, the article opens at its start. */
export function ArticleLink({ article, pasted, className, isPrimary, onOpen, children }: Props): ReactNode {
  const open = useOpenArticle(pasted);
  const follow = (event: MouseEvent) => {
    onOpen?.();
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void open(article);
  };
  return (
    <Link to={`/kb/${encodeURIComponent(article)}`} className={className} data-primary={isPrimary || undefined} onClick={follow}>
      {children}
    </Link>
  );
}
