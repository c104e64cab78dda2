import type { ReactNode } from 'react';

const keys: readonly (readonly [key: string, what: string])[] = [
  ['1 – 9', 'Give that answer'],
  ['/', 'Go to the field'],
  ['↓ ↑', 'Through what was found'],
  ['Backspace', 'Back to the card before'],
  ['c', 'Copy the command'],
  ['n', 'Copy the ticket note'],
  ['?', 'Show these keys'],
];

const ID = 'keys';

/** Shows the keys, over the page. */
export function openKeys(): void {
  const dialog = document.getElementById(ID);
  if (dialog instanceof HTMLDialogElement && !dialog.open) dialog.showModal();
}

/** What each key does. */
export function KeysDialog(): ReactNode {
  return (
    <dialog id={ID} className="floating m-auto w-80 max-w-full p-4 backdrop:bg-ink/20" aria-labelledby="keys-title">
      <h2 id="keys-title" className="font-semibold">
        Keys
      </h2>
      <dl className="mt-3 grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-2 text-side">
        {keys.map(([key, what]) => (
          <div key={key} className="col-span-2 grid grid-cols-subgrid items-center">
            <dt>
              <kbd className="key">{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog" className="mt-4">
        <button type="submit" className="button">
          Back to the page
        </button>
      </form>
    </dialog>
  );
}
