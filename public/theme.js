// Runs before the first paint, so that a page opened in the dark is dark from the start. A file of its own: the page's rules allow no script in it.
try {
  const theme = localStorage.getItem('whence.theme');
  if (theme === 'light' || theme === 'dark') {
    document.documentElement.setAttribute('data-theme', theme);
    // The two colours of the browser's frame stand above this script.
    for (const meta of document.querySelectorAll('meta[name="theme-color"]')) {
      const own = meta.media.includes('dark') ? 'dark' : 'light';
      meta.dataset.for = own;
      meta.media = own === theme ? 'all' : 'not all';
    }
  }
} catch {
  // Storage is denied: the page follows the device.
}
