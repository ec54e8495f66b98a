const KEY = "casebook-theme";
const THEMES = ["system", "light", "dark"] as const;

type Theme = (typeof THEMES)[number];

const button = document.querySelector<HTMLButtonElement>("[data-theme-switch]");
if (button) {
  show(button, current());
  button.addEventListener("click", () => show(button, turn()));
}

function current(): Theme {
  const chosen = document.documentElement.getAttribute("data-theme");
  return THEMES.find((theme) => theme === chosen) ?? "system";
}

/** Moves on to the next theme and remembers it where storage is open. */
function turn(): Theme {
  const next = THEMES[(THEMES.indexOf(current()) + 1) % THEMES.length] ?? "system";
  if (next === "system") document.documentElement.removeAttribute("data-theme");
  else document.documentElement.setAttribute("data-theme", next);
  try {
    localStorage.setItem(KEY, next);
  } catch {
    // Without storage the choice lasts for this page.
  }
  return next;
}

function show(control: HTMLButtonElement, theme: Theme): void {
  control.textContent = `Theme: ${theme}`;
}

export {};
