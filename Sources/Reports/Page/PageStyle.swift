/// The page's style sheet: light and dark, from 360 px on, in units that grow with the text.
enum PageStyle {
  static let css = Markup([colours, layout, filters])

  private static let colours: Markup = """
    :root {
      color-scheme: light dark;
      --page: #ffffff; --card: #f5f6f8; --text: #1c1d21; --dim: #53565e; --line: #8b8f98; --link: #0b4fb3;
      --fresh: #1a7f4b; --unconfirmed: #5b6472; --stale: #8a5a00; --missing: #b3261e; --orphaned: #7a3fb5;
      --error: #b3261e; --warning: #8a5a00; --note: #0b4fb3; --added: #d7f2df; --removed: #ffdedb;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --page: #15161a; --card: #1f2127; --text: #e9eaee; --dim: #b0b4bf; --line: #767b87; --link: #8ab4ff;
        --fresh: #5fd394; --unconfirmed: #a9b1bf; --stale: #f0b849; --missing: #ff8a80; --orphaned: #cfa3ff;
        --error: #ff8a80; --warning: #f0b849; --note: #8ab4ff; --added: #143d26; --removed: #5a1f1b;
      }
    }
    """

  private static let layout: Markup = """
    * { box-sizing: border-box; }
    html { font: 100%/1.5 system-ui, sans-serif; background: var(--page); color: var(--text); }
    body { margin: 0 auto; max-width: 80rem; padding: 1rem; overflow-wrap: anywhere; }
    h1 { font-size: 1.6rem; margin: 0; }
    h2 { font-size: 1.25rem; margin: 1.5rem 0 .5rem; }
    h3 { font-size: 1.05rem; margin: 0; display: inline; }
    a { color: var(--link); }
    a:focus-visible, summary:focus-visible, input:focus-visible { outline: .2rem solid var(--link); outline-offset: .15rem; }
    .skip { position: absolute; left: 1rem; top: -10rem; background: var(--page); padding: .5rem; z-index: 1; }
    .skip:focus { top: .5rem; }
    .sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    summary { cursor: pointer; padding: .5rem 0; }
    ul, ol, dl { margin: 0; padding: 0; list-style: none; }
    .coverage { display: grid; gap: 0 2rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 28rem), 1fr)); }
    .coverage li { padding: .35rem 0; }
    .bar { display: flex; height: .75rem; width: 100%; max-width: 40rem; border-radius: .2rem; overflow: hidden;
      gap: 2px; margin: .25rem 0; }
    .bar span { min-width: 2px; }
    .bar .fresh { background: var(--fresh); } .bar .unconfirmed { background: var(--unconfirmed); }
    .bar .stale { background: var(--stale); } .bar .missing { background: var(--missing); }
    .numbers, .line, .kind, .place, .more { color: var(--dim); font-size: .875rem; }
    article { border-top: 1px solid var(--line); }
    .pair { display: grid; gap: 0 1rem; grid-template-columns: minmax(0, 1fr); padding: .5rem .75rem; margin: .5rem 0;
      background: var(--card); border-left: .35rem solid var(--fresh); border-radius: .2rem; }
    .pair p { margin: .15rem 0; }
    .pair.unconfirmed { border-color: var(--unconfirmed); border-left-style: dashed; }
    .pair.stale { border-color: var(--stale); border-left-style: double; border-left-width: .5rem; }
    .pair.missing { border-color: var(--missing); border-left-style: dotted; }
    .pair.orphaned { border-color: var(--orphaned); border-left-style: dotted; }
    .pair:target { outline: .2rem solid var(--link); }
    .heading { font-weight: 700; }
    .absent { color: var(--missing); font-style: italic; }
    .state { display: inline-block; font-size: .875rem; font-weight: 700; }
    .stale .state { color: var(--stale); } .missing .state { color: var(--missing); }
    .orphaned .state { color: var(--orphaned); } .unconfirmed .state { color: var(--unconfirmed); }
    .finding { margin: .35rem 0; padding-left: .6rem; border-left: .2rem solid var(--note); }
    .finding.error { border-color: var(--error); } .finding.error strong { color: var(--error); }
    .finding.warning { border-color: var(--warning); } .finding.warning strong { color: var(--warning); }
    .finding.note strong { color: var(--note); }
    .more { display: block; }
    .rule { font-family: ui-monospace, monospace; font-size: .875rem; }
    ins { background: var(--added); } del { background: var(--removed); }
    dt { font-family: ui-monospace, monospace; font-weight: 700; margin-top: .75rem; }
    dd { margin: 0 0 0 1rem; max-width: 50rem; }
    @media (min-width: 45rem) {
      .pair { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
      .remarks { grid-column: 1 / -1; }
    }
    @media print { .filters, .skip { display: none; } .pair { break-inside: avoid; } }
    """

  /// A box that is not ticked hides what it names; no script takes part.
  private static let filters = Markup(
    [
      """
      .filters fieldset { border: 1px solid var(--line); margin: 0 0 .5rem; padding: .25rem .75rem; }
      .filters label { display: inline-block; margin-right: 1rem; padding: .3rem 0; }
      .filters input { font: inherit; accent-color: var(--link); }
      .filters input[type=checkbox] { width: 1.1em; height: 1.1em; vertical-align: -.15em; }
      .filters input[type=search] { width: 100%; max-width: 24rem; padding: .4rem; border: 1px solid var(--line);
        background: var(--page); color: var(--text); }
      body:has(#only-found:checked) .pair.has-none { display: none; }
      [hidden] { display: none !important; }
      """
    ]
      + ["fresh", "unconfirmed", "stale", "missing", "orphaned"].map { state -> Markup in
        "body:has(#show-\(state):not(:checked)) .pair.\(state) { display: none; }"
      }
      + ["error", "warning", "note"].map { severity -> Markup in
        "body:has(#show-\(severity):not(:checked)) .finding.\(severity) { display: none; }"
      })
}
