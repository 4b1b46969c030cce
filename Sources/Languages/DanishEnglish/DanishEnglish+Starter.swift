extension LanguagePair {
  static let danishEnglishStarter = [
    StarterFile(
      path: ".tosprog.yml",
      text: """
        # Settings of Tosprog. Every key has a default; what stands here is the default.
        schema: 1
        locales: [da, en]
        source: da
        glossary: Glossary
        failOn: error

        """),
    StarterFile(path: ".gitattributes", text: "Locales/.ledger/** merge=union\n", isAppended: true),
    StarterFile(
      path: "Glossary/terms.yml",
      text: """
        # The glossary: one concept for each thing, with the words for it in both languages.
        schema: 1
        languages: [da, en]
        defaults: {pos: noun}
        concepts:
          - id: reading-time
            definition:
              da: Den tid, det tager at læse en artikel.
              en: The time that it takes to read an article.
            da:
              - {term: læsetid, gender: c}
            en:
              - reading time

        """),
    StarterFile(
      path: "Locales/da/interface.yml",
      text: """
        # Tekster i brugerfladen. Værdierne er ICU MessageFormat.
        article:
          readingTime: "{minutes, plural, one {# minuts læsning} other {# minutters læsning}}"

        """),
    StarterFile(
      path: "Locales/en/interface.yml",
      text: """
        # Interface strings. The values are ICU MessageFormat.
        article:
          readingTime: "{minutes, plural, one {# minute’s read} other {# minutes’ read}}"

        """),
    StarterFile(
      path: "Locales/da/articles/velkommen.md",
      text: """
        ---
        title: Velkommen
        translationKey: articles/welcome
        ---

        # Velkommen

        Dette er den første artikel. Det tager 2 minutter at læse den.

        """),
    StarterFile(
      path: "Locales/en/articles/welcome.md",
      text: """
        ---
        title: Welcome
        translationKey: articles/welcome
        ---

        # Welcome

        This is the first article. It takes 2 minutes to read.

        """),
  ]
}
