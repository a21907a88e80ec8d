import { button } from './elements.ts';

type Theme = 'light' | 'dark';

const listeners = new Set<() => void>();
const dark = matchMedia('(prefers-color-scheme: dark)');

/** Charts are drawn with the colours of the moment: whoever draws one draws it again after a change. */
export function onThemeChange(listener: () => void): void {
  listeners.add(listener);
}

export function color(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
}

export function applyTheme(theme: Theme | undefined): void {
  if (theme === undefined) delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  for (const listener of listeners) listener();
}

/** Follows the system until it is pressed. A file opened from disk has no place to remember it. */
export function themeToggle(): HTMLButtonElement {
  const now = (): Theme =>
    (document.documentElement.dataset.theme as Theme | undefined) ??
    (dark.matches ? 'dark' : 'light');
  const toggle = button({ class: 'theme-toggle' }, () => {
    applyTheme(now() === 'dark' ? 'light' : 'dark');
    name();
  });
  const name = () => {
    toggle.textContent = now() === 'dark' ? 'Light theme' : 'Dark theme';
  };
  name();
  dark.addEventListener('change', () => {
    name();
    for (const listener of listeners) listener();
  });
  return toggle;
}
