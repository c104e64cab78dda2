import type { ReactNode } from 'react';

interface Props {
  readonly className?: string;
}

/** Each mark is drawn in the colour of the words beside it, which always say the same. */
function Mark({ className = '', children }: Props & { readonly children: ReactNode }): ReactNode {
  return (
    <svg
      className={`inline-block size-4 flex-none ${className}`}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

/** Goes with cautions. */
export function CautionMark(props: Props): ReactNode {
  return (
    <Mark {...props}>
      <path d="M8 2 15 14H1Z M8 6.5v3.5 M8 12v.1" />
    </Mark>
  );
}

/** Goes with what is done or solved. */
export function TickMark(props: Props): ReactNode {
  return (
    <Mark {...props}>
      <path d="m3 8.5 3.5 3.5L13 4.5" />
    </Mark>
  );
}

/** Goes with what is not solved, and with errors. */
export function CrossMark(props: Props): ReactNode {
  return (
    <Mark {...props}>
      <path d="m4 4 8 8 M12 4l-8 8" />
    </Mark>
  );
}

/** Goes with an explanation: nothing to fix. */
export function InfoMark(props: Props): ReactNode {
  return (
    <Mark {...props}>
      <path d="M8 1.75a6.25 6.25 0 1 1 0 12.5 6.25 6.25 0 0 1 0-12.5Z M8 7.5v4 M8 5v.1" />
    </Mark>
  );
}

/** Goes with a menu button. */
export function DownMark(props: Props): ReactNode {
  return (
    <Mark {...props}>
      <path d="m4 6 4 4 4-4" />
    </Mark>
  );
}
