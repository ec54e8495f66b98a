// Runs before the first paint, so that a chosen theme never flashes and script-only controls never jump.
(() => {
  const root = document.documentElement;
  root.classList.add("js");
  try {
    const theme = localStorage.getItem("casebook-theme");
    if (theme === "light" || theme === "dark") root.setAttribute("data-theme", theme);
  } catch {
    // Storage is closed in some private windows; the system's theme stands.
  }
})();
