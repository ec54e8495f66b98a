(() => {
  const root = document.documentElement;
  root.classList.add("js");
  try {
    const theme = localStorage.getItem("casebook-theme");
    if (theme === "light" || theme === "dark") root.setAttribute("data-theme", theme);
  } catch {}
  // A transition to another page that the reader overtakes by going on is no error.
  addEventListener("unhandledrejection", (event) => {
    if (/^Transition was (?:skipped|aborted)/.test(event.reason?.message)) event.preventDefault();
  });
})();
