import Bitexts
import Languages
import Testing

/// Text that was left as it is: told from names, and from words that both languages share.
@Suite struct UntranslatedTests {
  private func kind(_ danish: String, _ english: String) -> Link.Kind? {
    links(units(["Nålene er sterile.", danish]), units(["The needles are sterile.", english])).last?.kind
  }

  @Test(
    arguments: [
      ("Bestil en tid i klinikken.", "Bestil en tid i klinikken."), ("Pris", "Pris"),
      ("Bestil Tid Online", "Bestil Tid Online"), ("Behandling Og Priser", "Behandling Og Priser"),
      ("Priser Og Åbningstider", "Priser Og Åbningstider"), ("BESTIL TID I KLINIKKEN", "BESTIL TID I KLINIKKEN"),
      ("Akupunkturbehandling i klinik", "Akupunktur behandling i klinik"),
      ("Drik et glas vand, inden du går hjem.", "Drik et glas water, inden du går hjem."),
      ("Gravide bør kun behandles af en erfaren akupunktør.", "Gravide bor kun behandles af en erfaren akupunktor"),
      ("Ring til klinikken, hvis du får feber.", "RING TIL KLINIKKEN, HVIS DU FÅR FEBER!"),
    ])
  func copiesAndNearCopies(_ danish: String, _ english: String) {
    #expect(kind(danish, english) == .untranslated)
  }

  @Test(
    arguments: [
      ("Information", "Information"), ("Sham", "Sham"), ("DAKOBE", "DAKOBE"), ("Helix pomatia", "Helix pomatia"),
      ("2026", "2026"), ("Mette Lund Sørensen", "Mette Lund Sørensen"),
      ("Søren Bak Holm Jensen", "Søren Bak Holm Jensen"),
      ("Jens Peter Lykke", "Jens Peter Lykke"), ("Karen Sten Bjerg", "Karen Sten Bjerg"),
      ("H. C. Ørsted", "H. C. Ørsted"),
      ("Åse Møller Kjær", "Åse Moller Kjær"), ("Microsoft Windows 11", "Microsoft Windows 11"),
      ("Ctrl+Alt+F2", "Ctrl+Alt+F2"),
      ("Installation af Windows Server 2019", "Installation of Windows Server 2019"),
      ("Start programmet", "Start the program"), ("En test af systemet", "A test of the system"),
    ])
  func whatBothLanguagesShare(_ danish: String, _ english: String) {
    #expect(kind(danish, english) == .paired)
  }
}
