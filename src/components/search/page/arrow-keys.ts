/**
 * Lets the arrow keys walk from the search box down the titles of the hits and back. Tab still reaches every link.
 * @param titles finds the links anew, since the list changes with every search
 */
export function walkByArrows(box: HTMLInputElement, titles: () => HTMLElement[]): void {
  document.addEventListener("keydown", (event) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step === 0 || event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    const stops: Element[] = [box, ...titles()];
    const { activeElement } = document;
    const from = activeElement === null ? -1 : stops.indexOf(activeElement);
    const to = stops[from + step];
    if (from < 0 || !(to instanceof HTMLElement)) return;
    event.preventDefault();
    to.focus();
  });
}
