import { type ReactNode, useEffect, useState } from 'react';
import { chooseTheme, readTheme, type Theme } from '../../stores/theme.ts';

const themes: readonly { readonly theme: Theme; readonly word: string }[] = [
  { theme: 'system', word: 'As the device' },
  { theme: 'light', word: 'Light' },
  { theme: 'dark', word: 'Dark' },
];

/** Light, dark, or as the device has it. */
export function ThemeChoice(): ReactNode {
  const [chosen, setChosen] = useState<Theme>('system');
  // What is remembered is known in the browser alone: the prerendered page cannot have it.
  useEffect(() => setChosen(readTheme()), []);
  return (
    <fieldset className="flex items-center gap-3">
      <legend className="sr-only">Appearance</legend>
      {themes.map(({ theme, word }) => (
        <label key={theme} className="flex min-h-6 cursor-pointer items-center gap-1 has-checked:text-ink">
          <input
            type="radio"
            name="theme"
            className="accent-accent"
            checked={chosen === theme}
            onChange={() => {
              chooseTheme(theme);
              setChosen(theme);
            }}
          />
          {word}
        </label>
      ))}
    </fieldset>
  );
}
