// The reader's own choice of light or dark, kept in this browser and applied before the first paint.
const chosen = localStorage.getItem('rumbo.scheme');
if (chosen) {
  document.documentElement.style.colorScheme = chosen;
}
export {};
