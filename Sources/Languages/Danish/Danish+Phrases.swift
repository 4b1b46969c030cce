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
    ad omveje
    ad åre
    af den grund
    af gode grunde
    af hensyn til
    af hjertet
    af og til
    af sted
    af sted med
    af vejen
    af verden
    alle tiders
    anden verden
    ansigt til ansigt
    bag lukkede døre
    bag ryggen
    bide/bider/bed/bidt mærke i
    bringe/bringer/bragte/bragt i stand
    bringe/bringer/bragte/bragt på bane
    bryde/bryder/brød ordet
    bryde/bryder/brød/brudt sig om
    brænde/brænder/brændte/brændt sig
    dag for dag
    dag ud
    den anden side
    den dag i dag
    den røde tråd
    den tredje verden
    der er tale om
    det stemmer
    drage/drager/drog/draget i tvivl
    drage/drager/drog/draget nytte af
    drage/drager/drog/draget omsorg for
    dreje/drejer/drejede/drejet sig om
    en af dagene
    en bunke
    en del
    en flok
    en form for
    en gang
    en håndfuld
    en lang række
    en række
    en rød tråd
    en smule
    en streg i regningen
    en stribe
    endnu en gang
    et gran af
    et hav af
    et hul i hovedet
    et par
    et slag for
    et væld af
    et øjeblik
    falde/falder/faldt/faldet i hak
    falde/falder/faldt/faldet i staver
    falde/falder/faldt/faldet i søvn
    falde/falder/faldt/faldet i øjnene
    falde/falder/faldt/faldet til jorden
    falde/falder/faldt/faldet til ro
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
    for egen regning
    for et øjeblik
    for fulde sejl
    for hånden
    for længst
    for resten
    for sent
    for tid og sted
    for tiden
    for åben skærm
    for øje
    for øjnene
    for øjnene af
    forleden dag
    form for
    former for
    fra alle sider
    fra dag til dag
    fra første hånd
    fra hoved til fod
    fra hånd til mund
    fra hånden
    fra tid til anden
    fra top til tå
    fundet sted
    få besked
    få brug for
    få fat i
    få hold på
    få lov
    få øje på
    få/får/fik/fået del i
    få/får/fik/fået fod på
    få/får/fik/fået hånd i hanke
    få/får/fik/fået indtryk af
    få/får/fik/fået luft
    få/får/fik/fået ret
    få/får/fik/fået styr på
    få/får/fik/fået tid
    få/får/fik/fået øje på
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
    før i tiden
    første/anden/tredje klasses
    første/anden/tredje/næste/sidste/denne/mange/flere gang
    gennem tiden
    gennem tiderne
    give/giver/gav/givet anledning til
    give/giver/gav/givet besked
    give/giver/gav/givet hånd
    give/giver/gav/givet los
    give/giver/gav/givet lov
    give/giver/gav/givet mening
    give/giver/gav/givet plads
    give/giver/gav/givet ret
    give/giver/gav/givet slip
    give/giver/gav/givet udtryk for
    grebet ud af luften
    gå/går/gik af vejen
    gå/går/gik i gang
    gå/går/gik på grund
    gå/går/gik/gået an
    gå/går/gik/gået i gang
    gå/går/gik/gået i stykker
    gå/går/gik/gået i stå
    gå/går/gik/gået i vasken
    gå/går/gik/gået på
    gå/går/gik/gået på akkord
    gå/går/gik/gået til grunde
    gå/går/gik/gået til hånde
    gå/går/gik/gået ud fra
    gå/går/gik/gået ud på
    gør sig gældende
    gøre/gør/gjorde op med
    gøre/gør/gjorde/gjort brug af
    gøre/gør/gjorde/gjort forskel
    gøre/gør/gjorde/gjort ondt
    gøre/gør/gjorde/gjort opmærksom på
    haft brug for
    haft lov til
    haft ret til
    hals over hoved
    har brug for
    har lov til
    har ret til
    har/have/havde/haft ikke/ingen/nok/mere/mindre/god/lidt/masser tid
    havde brug for
    havde lov til
    havde ret til
    have brug for
    have lov til
    have ret til
    have/har/havde/haft det i
    have/har/havde/haft held
    have/har/havde/haft indtryk af
    have/har/havde/haft lov
    have/har/havde/haft lyst
    have/har/havde/haft på fornemmelsen
    have/har/havde/haft ret
    have/har/havde/haft råd
    have/har/havde/haft styr på
    have/har/havde/haft tid
    have/har/havde/haft travlt
    hele tiden
    holde/holder/holdt af
    holde/holder/holdt fast
    holde/holder/holdt mund
    holde/holder/holdt ord
    holde/holder/holdt styr på
    holde/holder/holdt trit
    holde/holder/holdt/hold øje
    hoved og hale
    hug en hæl
    hver dag
    hver gang
    hånd i hanke
    hånd i hånd
    hæl i tå
    i aften
    i alle kanter
    i alle tilfælde
    i anledning af
    i bedste fald
    i bero
    i betragtning af
    i bund
    i bund og grund
    i dag
    i dagslys
    i den forbindelse
    i den grad
    i det fri
    i det hele taget
    i det lange løb
    i enhver henseende
    i forbindelse med
    i forhold til
    i form af
    i fortiden
    i fremtiden
    i frit fald
    i front
    i fuld gang
    i færd med
    i første omgang
    i første række
    i gamle dage
    i gang
    i gang med
    i gennemsnit
    i god/dårlig/fin/form
    i god/sidste/sin/rette/kort/lang/nogen/lige tid
    i gær
    i henhold til
    i hvert fald
    i hånden
    i hænde
    i høj grad
    i højsædet
    i højt/lavt gear
    i klar tale
    i klasse med
    i klemme
    i knibe
    i kog
    i kontrast til
    i kraft
    i kraft af
    i ledtog med
    i live
    i lyset af
    i løb
    i løbet
    i løbet af
    i mellemtiden
    i mine/dine/hans/hendes/vores/deres/manges øjne
    i modsat fald
    i modsætning til
    i nat
    i ny og næ
    i næste øjeblik
    i ord
    i orden
    i overensstemmelse med
    i praksis
    i princip
    i princippet
    i rampelyset
    i regi af
    i reglen
    i retning af
    i ro
    i ro og mag
    i rod
    i ryggen
    i rækken af
    i samme båd
    i samme forbindelse
    i samme stil
    i samme åndedrag
    i sidste ende
    i sidste øjeblik
    i sig selv
    i sigte
    i skarp konkurrence
    i skyggen af
    i småt
    i spidsen
    i spil
    i stand
    i stand til
    i stedet
    i stedet for
    i stil med
    i stor stil
    i stort
    i stykker
    i stå
    i sving
    i syne
    i så fald
    i så henseende
    i særklasse
    i søgelyset
    i takt
    i takt med
    i tal
    i tale
    i tankerne
    i tide
    i tide og utide
    i tiden
    i tilfælde af
    i top
    i trygge/gode/sikre hænder
    i træk
    i tvivl
    i vejen
    i vejen for
    i vejret
    i vente
    i verden
    i vid udstrækning
    i virkeligheden
    i vore dage
    i værste fald
    i år
    i ét væk
    i øjeblikket
    i øst
    i øvrigt
    ikke tid
    ingen tid
    ingen/nogle/to/tre/fire/fem gange
    kaste/kaster/kastede et blik
    kaste/kaster/kastede/kastet håndklædet
    kaste/kaster/kastede/kastet lys over
    kaste/kaster/kastede/kastet op
    kaste/kaster/kastede/kastet sig
    klappe/klapper/klappede hesten
    knytte/knytter/knyttede bånd
    komme/kommer/kom i gang
    komme/kommer/kom/kommet på plads
    komme/kommer/kom/kommet på tale
    komme/kommer/kom/kommet til kort
    komme/kommer/kom/kommet til orde
    komme/kommer/kom/kommet til syne
    komme/kommer/kom/kommet ud for
    kort fortalt
    kort sagt
    krone på værket
    lagde mærke til
    lave/laver/lavede en scene
    lige i øjet
    linje for linje
    lukke/lukker/lukkede op
    lukke/lukker/lukkede øjnene
    lyse ideer
    lægge mærke til
    lægge/lægger/lagde kortene på bordet
    lægge/lægger/lagde/lagt grunden til
    lægge/lægger/lagde/lagt hånd på
    lægge/lægger/lagde/lagt kortene
    lægge/lægger/lagde/lagt kræfter i
    lægge/lægger/lagde/lagt låg på
    lægge/lægger/lagde/lagt mærke til
    lægge/lægger/lagde/lagt op til
    lægge/lægger/lagde/lagt stemme til
    lægge/lægger/lagde/lagt vejen forbi
    lægge/lægger/lagde/lagt vægt på
    lægge/lægger/lagde/lagt øre til
    lægger mærke til
    med andre ord
    med det samme
    med det/dette formål
    med egne ord
    med et ord
    med få ord
    med henblik på
    med hensyn til
    med hud og hår
    med hånden på hjertet
    med næb og kløer
    med rette
    med tanke på
    med tid
    med tiden
    med tungen lige i munden
    med undtagelse af
    med vilje
    med ét
    med ét slag
    miste/mister/mistede/mistet hovedet
    miste/mister/mistede/mistet pusten
    ned på jorden
    noget/ord for
    ord for ord
    over bordet
    over en kam
    over hals og hoved
    over én kam
    pas på
    pas/passer/passede på
    puste/puster/pustede til ilden
    på akkord
    på alle sider
    på baggrund af
    på banen
    på bar bund
    på begge sider
    på bekostning af
    på bølgelængde
    på dagsordenen
    på den anden side
    på den anden/ene side
    på den ene side
    på den måde
    på den rette/rigtige/forkerte hylde
    på denne side af
    på deres/vores/min/hans/hendes side
    på dybt vand
    på egen hånd
    på en gang
    på en måde
    på et tidspunkt
    på fode
    på forhånd
    på fri fod
    på færde
    på første/anden/tredje hånd
    på gale veje
    på grund
    på grund af
    på gyngende grund
    på hjerte
    på hjertet
    på hver side
    på hånden
    på hæl
    på højde med
    på højeste gear
    på kant med
    på kogepunktet
    på lang/kort/længere sigt
    på lige fod
    på lige linje
    på linje med
    på lur
    på må og få
    på nakken af
    på nippet til
    på ny
    på plads
    på pletten
    på ret kurs
    på ret køl
    på rette vej
    på samme boldgade
    på samme måde
    på samme/den tid
    på sigt
    på sin plads
    på sinde
    på skrømt
    på spidsen
    på spil
    på spring
    på stedet
    på stående fod
    på tale
    på tide
    på trapperne
    på tro og love
    på trods af
    på tværs
    på tværs af
    på vegne af
    på vej
    på vejen
    på vrangen
    resten af
    rette/retter/rettede/rettet op
    rette/rigtige/forkerte hylde
    rive/river/rev/revet ned
    ryg mod ryg
    ryste/ryster/rystede på hovedet
    række af
    rør ved
    røre/rører/rørte/rørt på sig
    røre/rører/rørte/rørt sig
    røre/rører/rørte/rørt ved
    se dig for
    se/ser/så/set dagens lys
    se/ser/så/set lyset
    side om side
    side til side
    sige/siger/sagde/sagt fra
    sige/siger/sagde/sagt til
    skabe/skaber/skabte luft
    skabe/skaber/skabte plads
    skele/skeler/skelede/skelet til
    skridt for skridt
    skrue/skruer/skruede op for
    skår i glæden
    slå/slår/slog/slået bro
    slå/slår/slog/slået en streg over
    slå/slår/slog/slået et slag for
    slå/slår/slog/slået fast
    slå/slår/slog/slået ihjel
    slå/slår/slog/slået på tråden
    slå/slår/slog/slået rod
    slå/slår/slog/slået sig
    slå/slår/slog/slået smut
    slå/slår/slog/slået til
    slå/slår/slog/slået til lyd for
    smide/smider/smed/smidt væk
    som vand på
    spidse/spidser/spidsede ører
    spild af tid
    spille/spiller/spillede med ilden
    spille/spiller/spillede/spillet en rolle
    spille/spiller/spillede/spillet ingen rolle
    springe/springer/sprang/sprunget i øjnene
    stemme/stemmer/stemte/stemt for
    stemme/stemmer/stemte/stemt imod
    stemme/stemmer/stemte/stemt ja/nej
    stemme/stemmer/stemte/stemt om
    stemme/stemmer/stemte/stemt overens
    stemme/stemmer/stemte/stemt på
    stikke/stikker/stak/stukket af
    stikke/stikker/stak/stukket næsen
    stille/stiller/stillede/stillet/stil skarpt
    stå/står/stod på egne ben
    stå/står/stod/stået for døren
    sætte/sætter/satte/sat en stopper for
    sætte/sætter/satte/sat fokus på
    sætte/sætter/satte/sat i gang
    sætte/sætter/satte/sat ord på
    sætte/sætter/satte/sat pris på
    sætte/sætter/satte/sat sig for
    sætte/sætter/satte/sat spor
    sætte/sætter/satte/sat tal på
    tabe/taber/tabte/tabt ansigt
    tabe/taber/tabte/tabt hovedet
    tabe/taber/tabte/tabt tråden
    tage del
    tage hensyn til
    tage højde for
    tage sigte på
    tage stilling
    tage/tager/tog/taget afsked
    tage/tager/tog/taget afstand fra
    tage/tager/tog/taget ansvar
    tage/tager/tog/taget brødet ud af munden
    tage/tager/tog/taget det roligt
    tage/tager/tog/taget fejl
    tage/tager/tog/taget form
    tage/tager/tog/taget hånd om
    tage/tager/tog/taget kampen op
    tage/tager/tog/taget ordet
    tage/tager/tog/taget plads
    tage/tager/tog/taget på vej
    tage/tager/tog/taget sagen
    tage/tager/tog/taget teten
    tage/tager/tog/taget tid
    tage/tager/tog/taget til genmæle
    tage/tager/tog/taget til hjerte
    tage/tager/tog/taget til takke
    tage/tager/tog/taget udgangspunkt i
    tage/tager/tog/taget vare på
    tager del
    tager hensyn til
    tager højde for
    tager sigte på
    tager stilling
    taget højde for
    tid at spilde
    tiden er inde
    tiden går/gik
    til alle sider
    til alle tider
    til bunds
    til daglig
    til dels
    til den tid
    til døde
    til en side
    til ende
    til enhver tid
    til fods
    til fordel for
    til formålet
    til fulde
    til gavn for
    til gengæld
    til grin
    til grund for
    til hjertet
    til hver en tid
    til hånde
    til ingen nytte
    til kamp
    til kende
    til livs
    til lykke
    til næste år
    til nød
    til orientering
    til overflod
    til priser
    til punkt og prikke
    til rotterne
    til rådighed
    til side
    til sin tid
    til skue
    til stadighed
    til stede
    til syne
    til sølvbryllup
    til tider
    til tops
    til trods
    til trods for
    til tælling
    til verden
    til ære for
    tog del
    tog højde for
    tog stilling
    trin for trin
    tråd i tingene
    træde/træder/trådte/trådt i kraft
    trække/trækker/trak/trukket i langdrag
    trække/trækker/trak/trukket på skuldrene
    trække/trækker/trak/trukket ud
    trække/trækker/trak/trukket vejret
    ud af hænde
    ude af hænde
    ude af stand
    ude af takt
    uden at blinke
    uden for
    uden grund
    uden hensyn til
    uden hoved og hale
    uden lige
    uden om
    uden problemer
    uden recept
    uden sammenligning
    uden tvivl
    uden videre
    under alle omstændigheder
    under bæltestedet
    under fire øjne
    under huden
    under hånden
    under opsejling
    under ét
    undervejs
    vand på møllen
    ved hjælp af
    ved hånden
    ved lejlighed
    ved min/din/hans/hendes/vores/deres side
    ved siden af
    ved tanken om
    ved/i første øjekast
    vende/vender/vendte/vendt ryggen til
    verden over
    vær så god
    være/er/var i form
    være/er/var i gang
    være/er/var/været tale om
    åbne/lukkede døre
    år ud
    øve/øver/øvede/øvet indflydelse
    øve/øver/øvede/øvet vold
    """
}
