(() => {
  const root = document.documentElement;
  root.classList.add("js");
  try {
    const theme = localStorage.getItem("casebook-theme");
    if (theme === "light" || theme === "dark") root.setAttribute("data-theme", theme);
  } catch {}
  // A transition to another page that the reader overtakes by going on is no error.
  const settle = ({ viewTransition }) => {
    viewTransition?.updateCallbackDone.catch(() => {});
    viewTransition?.ready.catch(() => {});
    viewTransition?.finished.catch(() => {});
  };
  addEventListener("pageswap", settle);
  addEventListener("pagereveal", settle);
})();
