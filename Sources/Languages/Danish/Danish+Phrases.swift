extension Morphology {
  // Nouns and the verbs whose action they name, where no ending says it; then phrases that do the work of a preposition, conjunction or adverb; the noun in them means nothing by itself.
  static let danishPhrases = """
    @family
    søvn sove
    død dø
    tanke tænke
    sang synge
    salg sælge
    gave give
    valg vælge
    flugt flygte
    brud bryde
    skud skyde
    slag slå
    tal tælle
    spørgsmål spørge
    vækst vokse
    kamp kæmpe
    sorg sørge
    liv leve
    viden vide
    gang gå
    syn se
    greb gribe
    skrift skrive
    ankomst ankomme
    forslag foreslå
    forbud forbyde
    tilbud tilbyde
    bud byde
    tvang tvinge
    klang klinge
    drift drive
    rådgivning rådgive
    vægt veje
    drik drikke
    fangst fange
    omsorg sørge
    tilvækst vokse
    underskrift skrive
    ansøgning søge
    @fixed
    ad gangen
    af den grund
    af hensyn til
    af og til
    af sted
    af vejen
    ansigt til ansigt
    dag for dag
    den dag i dag
    en del
    en gang
    en lang række
    en række
    fandt sted
    fik besked
    fik brug for
    fik fat i
    fik hold på
    fik lov
    fik øje på
    finde sted
    finder sted
    for alvor
    for det meste
    for hånden
    for resten
    for tiden
    for øje
    for øjnene af
    fra dag til dag
    fra hånden
    fra tid til anden
    fundet sted
    få besked
    få brug for
    få fat i
    få hold på
    få lov
    få øje på
    fået besked
    fået brug for
    fået fat i
    fået hold på
    fået lov
    fået øje på
    får besked
    får brug for
    får fat i
    får hold på
    får lov
    får øje på
    gør sig gældende
    haft brug for
    haft lov til
    haft ret til
    har brug for
    har lov til
    har ret til
    havde brug for
    havde lov til
    havde ret til
    have brug for
    have lov til
    have ret til
    hele tiden
    hver gang
    i aften
    i alle tilfælde
    i anledning af
    i bedste fald
    i betragtning af
    i dag
    i den grad
    i det hele taget
    i forbindelse med
    i forhold til
    i færd med
    i første omgang
    i første række
    i gang
    i gang med
    i gennemsnit
    i henhold til
    i hvert fald
    i hånden
    i høj grad
    i kraft af
    i live
    i lyset af
    i løbet af
    i modsat fald
    i modsætning til
    i nat
    i orden
    i overensstemmelse med
    i praksis
    i princippet
    i reglen
    i retning af
    i sidste ende
    i spil
    i stand
    i stand til
    i stedet
    i stedet for
    i så fald
    i takt med
    i tide
    i tiden
    i tilfælde af
    i vejen
    i vejret
    i vid udstrækning
    i virkeligheden
    i værste fald
    i år
    i øvrigt
    lagde mærke til
    lægge mærke til
    lægger mærke til
    med andre ord
    med det samme
    med henblik på
    med hensyn til
    med rette
    med tiden
    med undtagelse af
    med vilje
    på baggrund af
    på bekostning af
    på den anden side
    på den ene side
    på den måde
    på egen hånd
    på en måde
    på et tidspunkt
    på forhånd
    på grund af
    på ny
    på plads
    på samme måde
    på sigt
    på sin plads
    på stedet
    på trods af
    på tværs af
    på vegne af
    på vej
    på vejen
    resten af
    side om side
    skridt for skridt
    tage del
    tage hensyn til
    tage højde for
    tage sigte på
    tage stilling
    tager del
    tager hensyn til
    tager højde for
    tager sigte på
    tager stilling
    taget højde for
    til dels
    til ende
    til enhver tid
    til fods
    til fordel for
    til gavn for
    til gengæld
    til grund for
    til rådighed
    til side
    til stede
    til syne
    til tider
    til trods for
    tog del
    tog højde for
    tog stilling
    trin for trin
    ude af stand
    uden for
    uden videre
    under alle omstændigheder
    under hånden
    under ét
    ved hjælp af
    ved hånden
    ved lejlighed
    ved siden af
    """
}
