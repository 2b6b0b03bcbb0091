/**
 * Runs in a page: lists labels that are cut, and what sticks out of it.
 * @param {string} labels a selector
 */
((labels) => {
  const flaws = [];
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) flaws.push(`the page is ${root.scrollWidth} px wide`);
  for (const element of document.querySelectorAll(labels)) {
    const box = element.getBoundingClientRect();
    if (box.width === 0 || getComputedStyle(element).visibility === "hidden") continue;
    const text = (element.textContent || element.ariaLabel || "").trim();
    if (element.scrollWidth > element.clientWidth + 1) flaws.push(`cut: ${text}`);
    if (box.left < -1 || box.right > root.clientWidth + 1) flaws.push(`outside: ${text}`);
  }
  return flaws;
});
