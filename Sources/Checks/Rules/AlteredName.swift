import Diagnostics
import Glossaries

/// Finds names that are not written as they must be.
struct AlteredName: ArticleCheck {
  static let rule = Rule(
    id: "altered-name", severity: .error, issue: .inconsistentEntities,
    manual: """
      A brand or another word that is the same in every language is written differently in the target, or is missing.

      Capitals count. Which words these are stands in the glossary, as `translate: verbatim`. A name that the glossary does not
      know is compared as well: when one letter differs, or when another name stands in its place, another country, or
      another author in the front matter, or when a name that is kept elsewhere, or that an app has, was translated. That is an error where the target has the name right elsewhere, else a warning.
      """)

  static let examples: [Example] = [
    .flagged(da: "Tosprog læser artiklerne.", en: "⟦TosProg⟧ reads the articles."),
    .flagged(da: "Vi bor i Griffenfeldsgade.", en: "We live in ⟦Griffenfeltsgade⟧."),
    .flagged(da: "Det siger Jonas Friis i dag.", en: "So says Jonas ⟦Fris⟧ today."),
    .flagged(da: "Vi bor i Esbjerg.", en: "We live in ⟦Ejsberg⟧."),
    .flagged(da: "Vi bor i Hvalsø.", en: "We live in ⟦Roskilde⟧."),
    .flagged(
      da: "Spørg hos Dakobe.\n\nRing til Dakobe i dag.", en: "Ask at Dakobe.\n\nCall ⟦Dakode⟧ today."),
    .flagged(da: "⟦TosProg⟧ læser artiklerne.", en: "Tosprog reads the articles."),
    .flagged(da: "Det siger Ellen Kjærgaard i dag.", en: "So says ⟦Karen⟧ Kjærgaard today."),
    .flagged(da: "Det siger Hanne Toftegaard i dag.", en: "So says Hanne ⟦Toftegård⟧ today."),
    .flagged(da: "Ruten går til Livø Brygge.", en: "The route goes to Livø ⟦Bryggen⟧."),
    .flagged(da: "Spørg Tove Lindskov i dag.", en: "Ask Tove ⟦Lindskow⟧ today."),
    .flagged(da: "Bestil i appen Klimo.", en: "Book in the app ⟦Klimmo⟧."),
    .flagged(da: "Vi bor i Vesterlund.", en: "We live in ⟦Østerlund⟧."),
    .flagged(
      da: "Spørg efter Velkano.\n\nSkaftet er fra Brimus i Ry.",
      en: "Ask for Velkano.\n\nThe handle is from ⟦Velkano⟧ in Ry."),
    .flagged(da: "Toget holder i Rødkærsbro.", en: "The train stops at ⟦Rødkrsbro⟧."),
    .flagged(
      da: "Vi bruger Dynamics hver dag.\n\nDer er en vejledning til Dynamics 365.",
      en: "We use Dynamics every day.\n\nThere is a guide to ⟦Dynamcis⟧ 365."),
    .flagged(da: "Bussen holder ved Rævebakken.", en: "The bus stops at ⟦Rævbakken⟧."),
    .flagged(da: "Se tiderne i appen Havblik.", en: "See the times in the ⟦Sea View⟧ app."),
    .flagged(
      da: "Vi bor på Fyrbakken.\n\nFyrbakken ligger højt.", en: "We live at Fyrbakken.\n\n⟦Fyrbakke⟧ lies high."),
    .flagged(da: "Resten køres til butikken i Tarm.", en: "The rest goes to the shop in ⟦Skjern⟧."),
    .flagged(da: "De ligger i Rigsarkivet i København.", en: "They are in the National Archives in ⟦Odense⟧."),
    .flagged(da: "Den sejlede til Argentina i 1889.", en: "It sailed to ⟦Australia⟧ in 1889."),
    .flagged(da: "En dansk undersøgelse viste det.", en: "A ⟦Swedish⟧ study showed it."),
    .flagged(
      da: "---\ntitle: Nåle\nauthor: Karen Ellegaard\n---\nEn nål.",
      en: "---\ntitle: Needles\nauthor: ⟦Lone Ellegaard⟧\n---\nA needle."),
    .flagged(da: "Hos os blev Gitte aldrig sur.", en: "With us ⟦Birthe⟧ never got cross."),
    .flagged(da: "Lav en profil hos Teoriklar i dag.", en: "Register with ⟦Teoriklart⟧ today."),
    .flagged(da: "Bussen fra ⟦Kesvick⟧ kører kl. 9.", en: "The bus from Keswick leaves at 9."),
    .flagged(
      da: "Skriv til Torben Lyng på torben@a.example.", en: "Write to ⟦Torbjen⟧ Lyng at torben@a.example."),
    .flagged(da: "Kasper fra Tarm bestod prøven.", en: "⟦Jonas⟧ from Tarm passed the test."),
    .flagged(da: "Vi tager imod MobilePay.", en: "We accept ⟦Mobilepay⟧."),
    .clean(da: "Dronning Margrethe åbnede skolen.", en: "Queen Margaret opened the school."),
    .clean(da: "Tag MobilePay med.", en: "BRING MOBILEPAY."),
    .clean(da: "Amerikanske og britiske forskere.", en: "Researchers from the US and the UK."),
    .clean(da: "Vi rejser til Hamborg og Skotland.", en: "We travel to Hamburg and Scotland."),
    .clean(da: "Vi besøgte Sørens butik.", en: "We visited Søren’s shop."),
    .clean(da: "Tosprog læser artiklerne.", en: "Tosprog reads the articles."),
  ]

  private func replaced(_ names: ArticleNames, _ article: CheckedArticle) -> [ReplacedName] {
    let found = article.replacedNames(names) + article.replacedCountries() + article.replacedAuthors()
    let all = found + article.replacedPlaces(names, besides: found)
    let more = all + article.translatedNames(names, besides: all)
    let most = more + article.replacedByStrangers(besides: more)
    let given = most + article.replacedGivenNames(besides: most)
    return given + article.exchangedNames(besides: given)
  }

  func diagnose(_ article: CheckedArticle) -> [Diagnostic] {
    let known = termFindings(.altered, in: article)
    let names = ArticleNames(article)
    let others = (article.misspeltNames(names) + article.misspeltCapitals()).filter { name in
      !known.contains { $0.range.start < name.target.end && name.target.start < $0.range.end }
    }
    return known
      + others.map { name in
        var finding = finding("“\(name.target.text)” must be written “\(name.name)”", at: name.target)
          .note("the name in the source", at: name.source)
        if !name.isCertain { finding.severity = .warning }
        return finding.fix("write “\(name.name)”", replacing: name.target, with: name.name)
      }
      + replaced(names, article).filter { name in
        !(known.map(\.range) + others.map(\.target)).contains {
          $0.start < name.target.end && name.target.start < $0.end
        }
      }.map { name in
        var finding = finding(
          "the translation names “\(name.target.text)”, the source “\(name.source.text)”", at: name.target
        ).note("the name in the source", at: name.source)
        if !name.isCertain { finding.severity = .warning }
        return finding
      }
  }
}
