import Diagnostics

/// What the page can do beyond its style sheet: search, and opening what a link leads into.
enum PageScript {
  /// Nothing may be loaded from anywhere, and no script may run but this one.
  static let policy =
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-\(Digest.base64SHA256(Array(code.description.utf8)))'"

  static let code: Markup = """
    (() => {
      const input = document.getElementById("search");
      const count = document.getElementById("search-count");
      document.getElementById("search-box").hidden = false;
      const articles = [...document.querySelectorAll("#articles > article")].map(article => ({
        article, details: article.querySelector("details"),
        pairs: [...article.querySelectorAll(".pair")].map(pair => ({ pair, text: null }))
      }));
      const run = () => {
        const wanted = input.value.trim().toLocaleLowerCase();
        let found = 0;
        for (const { article, details, pairs } of articles) {
          let here = 0;
          for (const entry of pairs) {
            entry.text ??= entry.pair.textContent.toLocaleLowerCase();
            const fits = !wanted || entry.text.includes(wanted);
            entry.pair.hidden = !fits;
            if (fits) here += 1;
          }
          article.hidden = wanted !== "" && here === 0;
          if (wanted && here) details.open = true;
          found += here;
        }
        count.textContent = wanted ? found + (found === 1 ? " sentence" : " sentences") : "";
      };
      let timer;
      input.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(run, 150); });
      const reveal = () => {
        const target = document.getElementById(location.hash.slice(1));
        const details = target && (target.closest("details") ?? target.querySelector("details"));
        if (details && !details.open) { details.open = true; target.scrollIntoView(); }
      };
      addEventListener("hashchange", reveal);
      reveal();
    })();
    """
}
