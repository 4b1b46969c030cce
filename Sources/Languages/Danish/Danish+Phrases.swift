extension Morphology {
  // Nouns and the verbs whose action they name, where no ending says it; then phrases that do the work of a preposition, conjunction or adverb; the noun in them means nothing by itself.
  static let danishPhrases = """
    @family
    søvn sove
    evidens påvise
    evidens dokumentere
    evidens tyde
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
    kost spise
    @state
    smerte ondt øm smertefuld
    kvalme kvalm
    sygdom syg
    sult sulten
    tørst tørstig
    træthed træt
    søvn søvnig
    angst bange ængstelig nervøs
    frygt bange
    glæde glad
    vrede vred
    sorg trist
    depression deprimeret
    stress stresset
    feber febril
    svimmelhed svimmel
    graviditet gravid
    død død
    liv levende
    fødsel født
    alder gammel
    højde høj
    længde lang
    dybde dyb
    bredde bred
    styrke stærk
    varme varm
    kulde kold
    tørke tør
    fravær fraværende
    @houses
    klinik hospital sygehus afdeling firma virksomhed selskab butik forretning bageri bibliotek museum skole universitet
    kontor forening klub hotel restaurant café kirke kommune ministerium redaktion hold center laboratorium atelier
    teater værksted gård bryggeri galleri forlag institut praksis styrelse organisation fabrik
    @speakers vi os vores vor vort vore
    @partitive af blandt
    @temporal prepositions efter før inden under
    @temporal adverbs bagefter derefter herefter efterfølgende forinden undervejs imens
    @fixed
    ad gangen
    ad omveje
    ad åre
    af banen
    af den grund
    af en anden verden
    af gode grunde
    af hensyn til
    af hjertens lyst
    af hjertet
    af kurs
    af lave
    af led
    af natur
    af navn
    af og til
    af samme grund
    af sporet
    af sted
    af sted med
    af vanvare
    af vejen
    af verden
    alle mand
    alle tiders
    alle veje
    anden verden
    ansigt til ansigt
    bag facaden
    bag kulisserne
    bag lukkede døre
    bag lyset
    bag ryggen
    bag tremmer
    bide/bider/bed/bidt i det sure æble
    bide/bider/bed/bidt i græsset
    bide/bider/bed/bidt mærke i
    bide/bider/bed/bidt sig fast
    bide/bider/bed/bidt tænderne sammen
    binde/binder/bandt/bundet an med
    binde/binder/bandt/bundet på ærmet
    blinde vinkel
    bringe/bringer/bragte/bragt for dagen
    bringe/bringer/bragte/bragt i erindring
    bringe/bringer/bragte/bragt i fare
    bringe/bringer/bragte/bragt i spil
    bringe/bringer/bragte/bragt i stand
    bringe/bringer/bragte/bragt på bane
    bringe/bringer/bragte/bragt på fode
    bringe/bringer/bragte/bragt til ophør
    bringe/bringer/bragte/bragt til veje
    bryde/bryder/brudt med
    bryde/bryder/brudt op/ud/sammen
    bryde/bryder/brød ordet
    bryde/bryder/brød/brudt isen
    bryde/bryder/brød/brudt sig om
    brænde/brænder/brændte/brændt for
    brænde/brænder/brændte/brændt inde
    brænde/brænder/brændte/brændt sammen
    brænde/brænder/brændte/brændt sig
    brænde/brænder/brændte/brændt ud
    bygge/bygger/byggede/bygget bro
    bære/bærer/bar/båret frugt
    bære/bærer/bar/båret nag
    bære/bærer/bar/båret over med
    bære/bærer/bar/båret præg af
    dag for dag
    dag og nat
    dag til dag
    dag ud
    danne/danner/dannede/dannet skole
    den anden side
    den blinde vinkel
    den dag i dag
    den gyldne middelvej
    den korte bane
    den lange bane
    den røde tråd
    den sidste dråbe
    den tredje verden
    den tunge ende
    der er tale om
    det blotte øje
    det stemmer
    drage/drager/drog/draget i tvivl
    drage/drager/drog/draget nytte af
    drage/drager/drog/draget omsorg for
    dreje/drejer/drejede/drejet sig om
    drive/driver/drev/drevet over
    drive/driver/drev/drevet rovdrift
    dråben der
    dække/dækker/dækkede/dækket bord
    dække/dækker/dækkede/dækket op
    død vægt
    en af dagene
    en bunke
    en dans på roser
    en del
    en dråbe i havet
    en flok
    en form for
    en gang
    en håndfuld
    en klump i halsen
    en lang række
    en række
    en rød tråd
    en smule
    en sten for hjertet
    en streg i regningen
    en stribe
    en tid lang
    en torn i øjet
    endnu en gang
    et godt stykke
    et gran af
    et hav af
    et hul i hovedet
    et led i
    et par
    et skridt på vejen
    et slag for
    et slag i luften
    et spørgsmål om
    et stik i
    et stykke tid
    et stykke vej
    et væld af
    et øjeblik
    falde/falder/faldt/faldet fra
    falde/falder/faldt/faldet i god jord
    falde/falder/faldt/faldet i hak
    falde/falder/faldt/faldet i hænderne på
    falde/falder/faldt/faldet i slag
    falde/falder/faldt/faldet i smag
    falde/falder/faldt/faldet i staver
    falde/falder/faldt/faldet i søvn
    falde/falder/faldt/faldet i tråd med
    falde/falder/faldt/faldet i øjnene
    falde/falder/faldt/faldet om
    falde/falder/faldt/faldet på plads
    falde/falder/faldt/faldet til
    falde/falder/faldt/faldet til jorden
    falde/falder/faldt/faldet til ro
    fandt sted
    feje/fejer/fejede/fejet af bordet
    fik besked
    fik brug for
    fik fat i
    fik hold på
    fik lov
    fik øje på
    finde sted
    finder sted
    for alle vinde
    for alvor
    for dagens lys
    for det meste
    for egen hånd
    for egen regning
    for en gangs skyld
    for en sikkerheds skyld
    for et øjeblik
    for fode
    for fuld damp/fart/kraft/skrue/musik
    for fulde sejl
    for hånden
    for lukkede døre
    for længst
    for næsen af
    for resten
    for sent
    for syns skyld
    for tid og sted
    for tiden
    for øje
    for øjeblikket
    for øjnene
    for øjnene af
    for åben skærm
    forleden dag
    form for
    former for
    fra alle sider
    fra alle verdenshjørner
    fra arilds tid
    fra bar bund
    fra barnsben
    fra bunden
    fra dag til dag
    fra ende til anden
    fra første hånd
    fra grunden
    fra hoved til fod
    fra hånd til mund
    fra hånden
    fra start til slut
    fra tid til anden
    fra top til tå
    fra vugge til grav
    frie hænder
    fundet sted
    fylde/fylder/fyldte/fyldt år
    før eller siden
    før i tiden
    føre/fører/førte/ført an
    føre/fører/førte/ført bag lyset
    føre/fører/førte/ført bevis
    føre/fører/førte/ført ordet
    første/anden/tredje klasses
    første/anden/tredje/næste/sidste/denne/mange/flere gang
    få besked
    få brug for
    få fat i
    få hold på
    få lov
    få øje på
    få/får/fik/fået afløb for
    få/får/fik/fået ben at gå på
    få/får/fik/fået blod på tanden
    få/får/fik/fået bragt på plads
    få/får/fik/fået bugt med
    få/får/fik/fået bund i
    få/får/fik/fået del i
    få/får/fik/fået ende på
    få/får/fik/fået fod på
    få/får/fik/fået fodfæste
    få/får/fik/fået færten af
    få/får/fik/fået gang i
    få/får/fik/fået greb om
    få/får/fik/fået has på
    få/får/fik/fået hul igennem
    få/får/fik/fået hånd i hanke
    få/får/fik/fået hånd om
    få/får/fik/fået indtryk af
    få/får/fik/fået kam til sit hår
    få/får/fik/fået kolde fødder
    få/får/fik/fået luft
    få/får/fik/fået luft under vingerne
    få/får/fik/fået ondt
    få/får/fik/fået ret
    få/får/fik/fået smag for
    få/får/fik/fået stablet på benene
    få/får/fik/fået styr på
    få/får/fik/fået tag i
    få/får/fik/fået tid
    få/får/fik/fået vejret
    få/får/fik/fået øje på
    få/får/fik/fået øjnene op for
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
    gennem tiden
    gennem tiderne
    give/giver/gav/givet afkald på
    give/giver/gav/givet afløb for
    give/giver/gav/givet agt
    give/giver/gav/givet anledning til
    give/giver/gav/givet bagslag
    give/giver/gav/givet besked
    give/giver/gav/givet bolden op
    give/giver/gav/givet efter
    give/giver/gav/givet en hånd
    give/giver/gav/givet fortabt
    give/giver/gav/givet genlyd
    give/giver/gav/givet grønt lys
    give/giver/gav/givet hånd
    give/giver/gav/givet igen
    give/giver/gav/givet køb
    give/giver/gav/givet liv til
    give/giver/gav/givet los
    give/giver/gav/givet lov
    give/giver/gav/givet mening
    give/giver/gav/givet næring til
    give/giver/gav/givet op
    give/giver/gav/givet plads
    give/giver/gav/givet pote
    give/giver/gav/givet ret
    give/giver/gav/givet sig god tid
    give/giver/gav/givet sig tid
    give/giver/gav/givet slip
    give/giver/gav/givet sved på panden
    give/giver/gav/givet udslag
    give/giver/gav/givet udtryk for
    grebet ud af luften
    gyldne middelvej
    gør sig gældende
    gøre/gør/gjorde op med
    gøre/gør/gjorde/gjort brug af
    gøre/gør/gjorde/gjort ende på
    gøre/gør/gjorde/gjort forskel
    gøre/gør/gjorde/gjort front mod
    gøre/gør/gjorde/gjort gavn
    gøre/gør/gjorde/gjort gældende
    gøre/gør/gjorde/gjort holdt
    gøre/gør/gjorde/gjort krav på
    gøre/gør/gjorde/gjort kål på
    gøre/gør/gjorde/gjort nar
    gøre/gør/gjorde/gjort ondt
    gøre/gør/gjorde/gjort opmærksom på
    gøre/gør/gjorde/gjort plads
    gøre/gør/gjorde/gjort rede for
    gøre/gør/gjorde/gjort regning uden vært
    gøre/gør/gjorde/gjort rent
    gøre/gør/gjorde/gjort sig umage
    gøre/gør/gjorde/gjort status
    gøre/gør/gjorde/gjort udslaget
    gå/går/gik af vejen
    gå/går/gik i gang
    gå/går/gik på grund
    gå/går/gik/gået an
    gå/går/gik/gået en tur
    gå/går/gik/gået fløjten
    gå/går/gik/gået fra borde
    gå/går/gik/gået fra hus og hjem
    gå/går/gik/gået glip af
    gå/går/gik/gået hjem
    gå/går/gik/gået i arv
    gå/går/gik/gået i baglås
    gå/går/gik/gået i byen
    gå/går/gik/gået i dybden
    gå/går/gik/gået i frø
    gå/går/gik/gået i gang
    gå/går/gik/gået i glemmebogen
    gå/går/gik/gået i hårdknude
    gå/går/gik/gået i kog
    gå/går/gik/gået i land
    gå/går/gik/gået i luften
    gå/går/gik/gået i opfyldelse
    gå/går/gik/gået i opløsning
    gå/går/gik/gået i ring
    gå/går/gik/gået i seng
    gå/går/gik/gået i sort
    gå/går/gik/gået i stykker
    gå/går/gik/gået i stå
    gå/går/gik/gået i vasken
    gå/går/gik/gået ind for
    gå/går/gik/gået løs
    gå/går/gik/gået op for
    gå/går/gik/gået over gevind
    gå/går/gik/gået over stregen
    gå/går/gik/gået på
    gå/går/gik/gået på akkord
    gå/går/gik/gået på kompromis
    gå/går/gik/gået på omgang
    gå/går/gik/gået på pension
    gå/går/gik/gået på tværs
    gå/går/gik/gået tabt
    gå/går/gik/gået til bunds
    gå/går/gik/gået til grunde
    gå/går/gik/gået til hånde
    gå/går/gik/gået til ro
    gå/går/gik/gået til spilde
    gå/går/gik/gået tur
    gå/går/gik/gået ud fra
    gå/går/gik/gået ud over
    gå/går/gik/gået ud på
    gå/går/gik/gået under jorden
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
    have/har/havde/haft ben i næsen
    have/har/havde/haft det i
    have/har/havde/haft en finger med i spillet
    have/har/havde/haft fat i
    have/har/havde/haft for øje
    have/har/havde/haft gavn af
    have/har/havde/haft held
    have/har/havde/haft hjertet på rette sted
    have/har/havde/haft hænderne fulde
    have/har/havde/haft indtryk af
    have/har/havde/haft is i maven
    have/har/havde/haft let ved
    have/har/havde/haft lov
    have/har/havde/haft lyst
    have/har/havde/haft magten
    have/har/havde/haft mod på
    have/har/havde/haft ondt
    have/har/havde/haft på fornemmelsen
    have/har/havde/haft på hånden
    have/har/havde/haft rent mel i posen
    have/har/havde/haft ret
    have/har/havde/haft ry for
    have/har/havde/haft råd
    have/har/havde/haft sans for
    have/har/havde/haft styr på
    have/har/havde/haft svært ved
    have/har/havde/haft tid
    have/har/havde/haft til formål
    have/har/havde/haft til hensigt
    have/har/havde/haft travlt
    have/har/havde/haft vagt
    have/har/havde/haft øje for
    hele tiden
    hele vejen
    hele vejen rundt
    holde/holder/holdt af
    holde/holder/holdt fast
    holde/holder/holdt fri
    holde/holder/holdt hovedet koldt
    holde/holder/holdt hånden over
    holde/holder/holdt mund
    holde/holder/holdt op
    holde/holder/holdt ord
    holde/holder/holdt skansen
    holde/holder/holdt stand
    holde/holder/holdt styr på
    holde/holder/holdt trit
    holde/holder/holdt tungen lige i munden
    holde/holder/holdt ud
    holde/holder/holdt vejret
    holde/holder/holdt/hold øje
    hoved og hale
    hug en hæl
    hvad er klokken
    hver dag
    hver gang
    hæl i tå
    hænge/hænger/hang/hængt fast
    hænge/hænger/hang/hængt i en tråd
    hænge/hænger/hang/hængt sammen
    hæve/hæver/hævede/hævet sig over
    hånd i hanke
    hånd i hånd
    i aften
    i alle kanter
    i alle tilfælde
    i anledning af
    i bagspejlet
    i bedste fald
    i bero
    i betragtning af
    i bund
    i bund og grund
    i dag
    i dagevis
    i dagslys
    i de/mange/nogle/dette/andre/enkelte fleste tilfælde
    i den forbindelse
    i den grad
    i den/dette/det retning
    i det fri
    i det hele taget
    i det lange løb
    i det mindste
    i dette/det/andet/visse/mange/nogle/enkelte/sådanne/hvert tilfælde
    i drømme
    i enhver henseende
    i farten
    i fokus
    i forbindelse med
    i forhold til
    i forlængelse af
    i form af
    i fortiden
    i forvejen
    i fred
    i fred og ro
    i fremtiden
    i frit fald
    i front
    i fuld gang
    i færd med
    i førersædet
    i første omgang
    i første række
    i gamle dage
    i gang
    i gang med
    i gennemsnit
    i god/dårlig/fin/form
    i god/høj/lav kurs
    i god/sidste/sin/rette/kort/lang/nogen/lige tid
    i grunden
    i gær
    i hast
    i henhold til
    i hovedsagen
    i hovedtræk
    i hvert fald
    i hælene på
    i hænde
    i høj grad
    i høj/lav/nogen/mindre/højere/hvilken/stor/særlig/ringe grad
    i højsædet
    i højt/lavt gear
    i håb om
    i hånden
    i klar tale
    i klasse med
    i klemme
    i kløerne på
    i knibe
    i kog
    i kontrast til
    i kraft
    i kraft af
    i kølvandet på
    i ledtog med
    i live
    i lys lue
    i lyset af
    i længden
    i løb
    i løbet
    i løbet af
    i løse luften
    i mangel af
    i medvind
    i mellemtiden
    i mine/dine/hans/hendes/vores/deres/manges øjne
    i modsat fald
    i modsætning til
    i modvind
    i nat
    i navnet
    i ny og næ
    i nærheden
    i næste øjeblik
    i nødsfald
    i omegnen af
    i omløb
    i ord
    i orden
    i overensstemmelse med
    i overflod
    i pagt med
    i pose og sæk
    i praksis
    i princip
    i princippet
    i rampelyset
    i regi af
    i reglen
    i retning af
    i rette tid
    i ro
    i ro og mag
    i rod
    i ryggen
    i rækken af
    i sagens natur
    i samme båd
    i samme forbindelse
    i samme stil
    i samme åndedrag
    i sidste ende
    i sidste time
    i sidste øjeblik
    i sig selv
    i sigte
    i skarp konkurrence
    i skjul
    i skyerne
    i skyggen af
    i smug
    i småt
    i spidsen
    i spil
    i stand
    i stand til
    i stedet
    i stedet for
    i stil med
    i stor stil
    i stor/vid/nogen/hvor udstrækning
    i stort
    i strid med
    i stykker
    i stå
    i sving
    i syne
    i særklasse
    i søen
    i søgelyset
    i så fald
    i så henseende
    i takt
    i takt med
    i tal
    i tale
    i tankerne
    i tide
    i tide og utide
    i tiden
    i tilfælde af
    i timevis
    i tomgang
    i top
    i trygge/gode/sikre hænder
    i træk
    i tusindvis
    i tvivl
    i ugevis
    i vejen
    i vejen for
    i vejret
    i vente
    i verden
    i vid udstrækning
    i vinden
    i virkeligheden
    i vore dage
    i vælten
    i værste fald
    i yderste/sidste øjeblik
    i øjeblikket
    i øjenhøjde
    i øjnene
    i øst
    i øvrigt
    i år
    i årevis
    i ét væk
    ikke en sjæl
    ikke et ord
    ikke et øje
    ikke tid
    inden for kort tid
    inden for murene
    inden for rækkevidde
    ingen tid
    ingen/nogle/to/tre/fire/fem gange
    kaste/kaster/kastede et blik
    kaste/kaster/kastede/kastet af sig
    kaste/kaster/kastede/kastet glans over
    kaste/kaster/kastede/kastet håndklædet
    kaste/kaster/kastede/kastet lod
    kaste/kaster/kastede/kastet lys over
    kaste/kaster/kastede/kastet op
    kaste/kaster/kastede/kastet sig
    kaste/kaster/kastede/kastet vrag på
    klappe/klapper/klappede hesten
    klare/klarer/klarede/klaret frisag
    klare/klarer/klarede/klaret sig
    klare/klarer/klarede/klaret skærene
    klippe/klipper/klippede/klippet en hæl
    klokken 0/1/2/3/4/5/6/7/8/9/10/11/12/13/14/15/16/17/18/19/20/21/22/23/24
    klokken 00/01/02/03/04/05/06/07/08/09
    klokken er mange
    klokken et/to/tre/fire/fem/seks/syv/otte/ni/ti/elleve/tolv/halv/kvart/kvarter
    knytte/knytter/knyttede bånd
    kold tyrker
    kolde fødder
    koldt vand i blodet
    komme/kommer/kom i gang
    komme/kommer/kom/kommet af med
    komme/kommer/kom/kommet for dagen
    komme/kommer/kom/kommet for en dag
    komme/kommer/kom/kommet i betragtning
    komme/kommer/kom/kommet i hus
    komme/kommer/kom/kommet i klemme
    komme/kommer/kom/kommet i kog
    komme/kommer/kom/kommet i land
    komme/kommer/kom/kommet i mål
    komme/kommer/kom/kommet i spil
    komme/kommer/kom/kommet i tanke om
    komme/kommer/kom/kommet på afstand
    komme/kommer/kom/kommet på banen
    komme/kommer/kom/kommet på højde
    komme/kommer/kom/kommet på plads
    komme/kommer/kom/kommet på tale
    komme/kommer/kom/kommet til bunds i
    komme/kommer/kom/kommet til hægterne
    komme/kommer/kom/kommet til kort
    komme/kommer/kom/kommet til kræfter
    komme/kommer/kom/kommet til orde
    komme/kommer/kom/kommet til sagen
    komme/kommer/kom/kommet til stykket
    komme/kommer/kom/kommet til syne
    komme/kommer/kom/kommet til verden
    komme/kommer/kom/kommet ud for
    komme/kommer/kom/kommet under vejr med
    kort fortalt
    kort proces
    kort sagt
    kort tid
    krone på værket
    krop og sjæl
    kryds og tværs
    køre/kører/kørte/kørt fast
    køre/kører/kørte/kørt i ring
    køre/kører/kørte/kørt i stilling
    køre/kører/kørte/kørt på frihjul
    køre/kører/kørte/kørt på pumperne
    køre/kører/kørte/kørt træt
    lade/lader/lod/ladet i stikken
    lade/lader/lod/ladet sig
    lade/lader/lod/ladet stå til
    lade/lader/lod/ladet vente på sig
    lade/lader/lod/ladet være
    lagde mærke til
    lang tid
    lange fingre
    lave/laver/lavede en scene
    lede/leder/ledte/ledt op
    lige i øjet
    lige om hjørnet
    ligge/ligger/lå/ligget for døden
    ligge/ligger/lå/ligget i dvale
    ligge/ligger/lå/ligget lunt i svinget
    ligge/ligger/lå/ligget til grund
    ligge/ligger/lå/ligget underdrejet
    linje for linje
    liv og død
    liv og sjæl
    lukke/lukker/lukkede op
    lukke/lukker/lukkede øjnene
    lukke/lukker/lukkede/lukket øjnene
    lyse ideer
    lægge mærke til
    lægge/lægger/lagde kortene på bordet
    lægge/lægger/lagde/lagt afstand til
    lægge/lægger/lagde/lagt an
    lægge/lægger/lagde/lagt arm
    lægge/lægger/lagde/lagt billet ind
    lægge/lægger/lagde/lagt bånd på
    lægge/lægger/lagde/lagt fra land
    lægge/lægger/lagde/lagt grunden til
    lægge/lægger/lagde/lagt hovedet i blød
    lægge/lægger/lagde/lagt hus til
    lægge/lægger/lagde/lagt hånd på
    lægge/lægger/lagde/lagt i blød
    lægge/lægger/lagde/lagt kortene
    lægge/lægger/lagde/lagt kræfter i
    lægge/lægger/lagde/lagt kursen om
    lægge/lægger/lagde/lagt låg på
    lægge/lægger/lagde/lagt mærke til
    lægge/lægger/lagde/lagt navn til
    lægge/lægger/lagde/lagt op til
    lægge/lægger/lagde/lagt på is
    lægge/lægger/lagde/lagt ryg til
    lægge/lægger/lagde/lagt røret på
    lægge/lægger/lagde/lagt sidste hånd på
    lægge/lægger/lagde/lagt skjul på
    lægge/lægger/lagde/lagt stemme til
    lægge/lægger/lagde/lagt vejen forbi
    lægge/lægger/lagde/lagt vejen om
    lægge/lægger/lagde/lagt vægt på
    lægge/lægger/lagde/lagt øre til
    lægger mærke til
    løbe/løber/løb af stabelen
    løbe/løber/løb en risiko
    løbe/løber/løb ind i
    løbe/løber/løb løbsk
    løbe/løber/løb op i
    løbe/løber/løb tør
    løfte/løfter/løftede/løftet i flok
    løfte/løfter/løftede/løftet pegefingeren
    løfte/løfter/løftede/løftet sløret for
    male/maler/malede/malet fanden på væggen
    mand for mand
    med andre ord
    med blikket
    med det blotte øje
    med det samme
    med det/dette formål
    med egne ord
    med egne øjne
    med en klump i halsen
    med et glimt i øjet
    med et ord
    med et slag
    med fast hånd
    med fuld kraft
    med få ord
    med god grund
    med henblik på
    med hensyn til
    med henvisning til
    med hjertet i halsen
    med hud og hår
    med hånden på hjertet
    med i købet
    med i spillet
    med jævne mellemrum
    med kort varsel
    med lethed
    med livet i behold
    med løs hånd
    med mellemrum
    med måde
    med næb og kløer
    med nød og næppe
    med omvendt fortegn
    med på vognen
    med rette
    med ryggen mod muren
    med tanke på
    med tid
    med tiden
    med tilbagevirkende kraft
    med tungen lige i munden
    med undtagelse af
    med uret
    med venlig hilsen
    med vilje
    med åbne arme
    med åbne øjne
    med ét
    med ét slag
    melde/melder/meldte/meldt afbud
    melde/melder/meldte/meldt fra
    melde/melder/meldte/meldt pas
    melde/melder/meldte/meldt sig
    melde/melder/meldte/meldt ud
    mellem hænderne
    mellem linjerne
    mellem to stole
    miste/mister/mistede/mistet hovedet
    miste/mister/mistede/mistet pusten
    mod alle odds
    mod bedre vidende
    mod hensigten
    mod slutningen
    mod strømmen
    mod uret
    mund til mund
    måle/måler/målte/målt sig med
    ned ad bakke
    ned i gear
    ned på jorden
    nede på jorden
    noget/ord for
    når alt kommer til alt
    når det kommer til stykket
    om bord
    om hjørnet
    om kap
    op ad bakke
    ord for ord
    oven i købet
    over alle bjerge
    over bordet
    over en bred kam
    over en kam
    over hals og hoved
    over hele linjen
    over tid
    over én kam
    pas på
    pas/passer/passede på
    pege/peger/pegede/peget fingre
    presse/presser/pressede/presset på
    puste/puster/pustede til ilden
    puste/puster/pustede/pustet liv i
    på afstand
    på akkord
    på alle sider
    på baggrund af
    på bagkant
    på banen
    på bar bund
    på bedring
    på begge sider
    på bekostning af
    på bølgelængde
    på dagsordenen
    på den anden side
    på den anden/ene side
    på den ene eller anden måde
    på den ene side
    på den korte/lange bane
    på den måde
    på den rette/rigtige/forkerte hylde
    på denne side af
    på deres/vores/min/hans/hendes side
    på dybt vand
    på egen hånd
    på en eller anden måde
    på en gang
    på en måde
    på en/et anden/andet tidspunkt
    på et tidspunkt
    på fode
    på forhånd
    på forkant med
    på fri fod
    på fuld tid
    på færde
    på første/anden/tredje hånd
    på gale veje
    på grund
    på grund af
    på grundlag af
    på gyngende grund
    på herrens mark
    på hjerte
    på hjertet
    på hovedet
    på hver side
    på hylden
    på hæl
    på højde med
    på højeste gear
    på hånden
    på kant med
    på klos hold
    på kogepunktet
    på kornet
    på kryds og tværs
    på lager
    på lang/kort/længere sigt
    på langs
    på lige fod
    på lige linje
    på linje med
    på lur
    på må og få
    på nakken
    på nakken af
    på nippet til
    på niveau med
    på ny
    på nært hold
    på papiret
    på plads
    på pletten
    på ret kurs
    på ret køl
    på rette vej
    på ryggen af
    på række
    på samme boldgade
    på samme måde
    på samme/den tid
    på samme/dette/det tidspunkt
    på sidelinjen
    på sigt
    på sin plads
    på sinde
    på skift
    på skrømt
    på spidsen
    på spil
    på spring
    på stedet
    på stribe
    på stående fod
    på sæt og vis
    på tale
    på tide
    på tomgang
    på trapperne
    på tro og love
    på trods af
    på tværs
    på tværs af
    på tynd is
    på tæt hold
    på vegne af
    på vej
    på vejen
    på vippen
    på vrangen
    på øjeblikket
    regne/regner/regnede/regnet med
    regne/regner/regnede/regnet ud
    rejse/rejser/rejste/rejst kritik
    rejse/rejser/rejste/rejst sig
    rejse/rejser/rejste/rejst spørgsmålet
    rejse/rejser/rejste/rejst tvivl
    rent bord
    resten af
    rette/retter/rettede/rettet an
    rette/retter/rettede/rettet ind
    rette/retter/rettede/rettet op
    rette/retter/rettede/rettet sig efter
    rette/retter/rettede/rettet smed for bager
    rette/rigtige/forkerte hylde
    ride/rider/red/redet på bølgen
    ride/rider/red/redet stormen af
    rive/river/rev/revet ned
    rub og stub
    rundt om hjørnet
    ryg mod ryg
    ryste/ryster/rystede på hovedet
    ryste/ryster/rystede/rystet på hånden
    ryste/ryster/rystede/rystet sammen
    række af
    rør ved
    røre/rører/rørte/rørt på sig
    røre/rører/rørte/rørt sig
    røre/rører/rørte/rørt ved
    sadle/sadler/sadlede/sadlet om
    se dig for
    se/ser/så/set bort fra
    se/ser/så/set dagens lys
    se/ser/så/set efter
    se/ser/så/set frem til
    se/ser/så/set gennem fingre med
    se/ser/så/set i øjnene
    se/ser/så/set lyset
    se/ser/så/set sig om
    se/ser/så/set tiden an
    se/ser/så/set ud
    sejle/sejler/sejlede/sejlet sin egen sø
    side om side
    side op og side ned
    side til side
    sige/siger/sagde/sagt fra
    sige/siger/sagde/sagt god for
    sige/siger/sagde/sagt op
    sige/siger/sagde/sagt til
    skabe/skaber/skabte luft
    skabe/skaber/skabte plads
    skele/skeler/skelede/skelet til
    skifte/skifter/skiftede/skiftet hænder
    skifte/skifter/skiftede/skiftet spor
    skridt for skridt
    skridt på vejen
    skrue/skruer/skruede op for
    skrue/skruer/skruede/skruet bissen på
    skrue/skruer/skruede/skruet tiden tilbage
    skyde/skyder/skød/skudt fart
    skyde/skyder/skød/skudt genvej
    skyde/skyder/skød/skudt i gang
    skyde/skyder/skød/skudt i vejret
    skyde/skyder/skød/skudt op
    skyde/skyder/skød/skudt over målet
    skyde/skyder/skød/skudt papegøjen
    skyde/skyder/skød/skudt skylden på
    skære/skærer/skar/skåret igennem
    skære/skærer/skar/skåret ind til benet
    skære/skærer/skar/skåret ned
    skære/skærer/skar/skåret over én kam
    skære/skærer/skar/skåret tænder
    skår i glæden
    slag i slag
    slippe/slipper/slap/sluppet af med
    slippe/slipper/slap/sluppet op
    slukke/slukker/slukkede/slukket tørsten
    slå/slår/slog/slået alarm
    slå/slår/slog/slået an
    slå/slår/slog/slået bro
    slå/slår/slog/slået dørene op
    slå/slår/slog/slået en streg over
    slå/slår/slog/slået et slag for
    slå/slår/slog/slået fast
    slå/slår/slog/slået fra
    slå/slår/slog/slået følge
    slå/slår/slog/slået hul på
    slå/slår/slog/slået igennem
    slå/slår/slog/slået ihjel
    slå/slår/slog/slået koldt vand i blodet
    slå/slår/slog/slået ned på
    slå/slår/slog/slået op
    slå/slår/slog/slået på tråden
    slå/slår/slog/slået rod
    slå/slår/slog/slået sig
    slå/slår/slog/slået smut
    slå/slår/slog/slået til
    slå/slår/slog/slået til lyd for
    smide/smider/smed/smidt væk
    som led i
    som vand på
    somme/alle/andre/nye/gamle/gode/dårlige/visse/hårde/vanskelige/moderne tider
    sort på hvidt
    spidse/spidser/spidsede ører
    spild af tid
    spille/spiller/spillede med ilden
    spille/spiller/spillede/spillet en rolle
    spille/spiller/spillede/spillet fallit
    spille/spiller/spillede/spillet ind
    spille/spiller/spillede/spillet ingen rolle
    spille/spiller/spillede/spillet med åbne kort
    spille/spiller/spillede/spillet op til
    springe/springer/sprang/sprunget i luften
    springe/springer/sprang/sprunget i øjnene
    springe/springer/sprang/sprunget over
    springe/springer/sprang/sprunget til
    springe/springer/sprang/sprunget ud
    stemme/stemmer/stemte/stemt for
    stemme/stemmer/stemte/stemt imod
    stemme/stemmer/stemte/stemt ja/nej
    stemme/stemmer/stemte/stemt om
    stemme/stemmer/stemte/stemt overens
    stemme/stemmer/stemte/stemt på
    stikke/stikker/stak/stukket af
    stikke/stikker/stak/stukket dybt
    stikke/stikker/stak/stukket en finger i jorden
    stikke/stikker/stak/stukket næsen
    stille/stiller/stillede/stillet op
    stille/stiller/stillede/stillet sig tilfreds
    stille/stiller/stillede/stillet til ansvar
    stille/stiller/stillede/stillet/stil skarpt
    stryge/stryger/strøg/strøget med
    strække/strækker/strakte/strakt til
    strække/strækker/strakte/strakt våben
    stykke for stykke
    styre/styrer/styrede/styret uden om
    stå/står/stod på egne ben
    stå/står/stod/stået af
    stå/står/stod/stået fast
    stå/står/stod/stået for døren
    stå/står/stod/stået i gæld til
    stå/står/stod/stået i stampe
    stå/står/stod/stået i vejen
    stå/står/stod/stået inde for
    stå/står/stod/stået lige
    stå/står/stod/stået model til
    stå/står/stod/stået op
    stå/står/stod/stået over for
    stå/står/stod/stået på hovedet
    stå/står/stod/stået på spil
    stå/står/stod/stået sammen
    stå/står/stod/stået sin prøve
    stå/står/stod/stået stille
    stå/står/stod/stået til ansvar
    stå/står/stod/stået ved magt
    sætte/sætter/satte/sat barren højt
    sætte/sætter/satte/sat dagsordenen
    sætte/sætter/satte/sat en stopper for
    sætte/sætter/satte/sat farten ned
    sætte/sætter/satte/sat farten op
    sætte/sætter/satte/sat foden ned
    sætte/sætter/satte/sat fokus på
    sætte/sætter/satte/sat i bero
    sætte/sætter/satte/sat i gang
    sætte/sætter/satte/sat i relief
    sætte/sætter/satte/sat i scene
    sætte/sætter/satte/sat kurs mod
    sætte/sætter/satte/sat lid til
    sætte/sætter/satte/sat livet til
    sætte/sætter/satte/sat ord på
    sætte/sætter/satte/sat prikken over
    sætte/sætter/satte/sat pris på
    sætte/sætter/satte/sat på højkant
    sætte/sætter/satte/sat på plads
    sætte/sætter/satte/sat på spidsen
    sætte/sætter/satte/sat sejl
    sætte/sætter/satte/sat sig for
    sætte/sætter/satte/sat sig ind i
    sætte/sætter/satte/sat sit præg på
    sætte/sætter/satte/sat skub i
    sætte/sætter/satte/sat spor
    sætte/sætter/satte/sat spørgsmålstegn ved
    sætte/sætter/satte/sat tal på
    sætte/sætter/satte/sat tid af
    sætte/sætter/satte/sat til livs
    sætte/sætter/satte/sat tænderne i
    sætte/sætter/satte/sat ud af spil/drift/kraft
    tabe/taber/tabte/tabt ansigt
    tabe/taber/tabte/tabt hovedet
    tabe/taber/tabte/tabt modet
    tabe/taber/tabte/tabt pusten
    tabe/taber/tabte/tabt sig
    tabe/taber/tabte/tabt terræn
    tabe/taber/tabte/tabt tråden
    tage del
    tage hensyn til
    tage højde for
    tage sigte på
    tage stilling
    tage/tager/tog/taget afsked
    tage/tager/tog/taget afstand fra
    tage/tager/tog/taget afsæt i
    tage/tager/tog/taget ansvar
    tage/tager/tog/taget bladet fra munden
    tage/tager/tog/taget brødet ud af munden
    tage/tager/tog/taget det roligt
    tage/tager/tog/taget fat
    tage/tager/tog/taget fejl
    tage/tager/tog/taget form
    tage/tager/tog/taget hul på
    tage/tager/tog/taget hånd om
    tage/tager/tog/taget i agt
    tage/tager/tog/taget i betragtning
    tage/tager/tog/taget ilde op
    tage/tager/tog/taget imod
    tage/tager/tog/taget kampen op
    tage/tager/tog/taget kegler
    tage/tager/tog/taget livet af
    tage/tager/tog/taget notits
    tage/tager/tog/taget ordet
    tage/tager/tog/taget overhånd
    tage/tager/tog/taget parti
    tage/tager/tog/taget plads
    tage/tager/tog/taget pulsen på
    tage/tager/tog/taget på vej
    tage/tager/tog/taget rødt kort
    tage/tager/tog/taget sagen
    tage/tager/tog/taget sig af
    tage/tager/tog/taget sig sammen
    tage/tager/tog/taget sig tid
    tage/tager/tog/taget springet
    tage/tager/tog/taget stikket hjem
    tage/tager/tog/taget teten
    tage/tager/tog/taget tid
    tage/tager/tog/taget til efterretning
    tage/tager/tog/taget til genmæle
    tage/tager/tog/taget til hjerte
    tage/tager/tog/taget til takke
    tage/tager/tog/taget tilløb
    tage/tager/tog/taget tråden op
    tage/tager/tog/taget udgangspunkt i
    tage/tager/tog/taget vagten
    tage/tager/tog/taget vare på
    tage/tager/tog/taget ved lære
    tager del
    tager hensyn til
    tager højde for
    tager sigte på
    tager stilling
    taget højde for
    tak for mad/sidst/hjælpen/kaffe/besøget/turen
    tale/taler/talte/talt for
    tid at spilde
    tid og sted
    tid til anden
    tiden er inde
    tiden går/gik
    tidens løb
    tidens tand
    til alle sider
    til alle tider
    til alles bedste
    til at begynde med
    til bristepunktet
    til bunds
    til daglig
    til dags dato
    til dels
    til den anden side
    til den tid
    til det yderste
    til døde
    til en begyndelse
    til en side
    til en vis grad
    til ende
    til enden
    til enhver tid
    til fals
    til fods
    til fordel for
    til formålet
    til forskel fra
    til forveksling
    til fulde
    til gavn for
    til gengæld
    til genstand for
    til glæde for
    til gode
    til grin
    til grund for
    til hinder for
    til hjertet
    til hver en tid
    til hverdag
    til hånde
    til ingen nytte
    til kamp
    til kende
    til lejligheden
    til livs
    til lykke
    til låns
    til nytte
    til næste år
    til nød
    til orientering
    til overflod
    til priser
    til punkt og prikke
    til randen
    til rette
    til rotterne
    til rådighed
    til sammenligning
    til sengs
    til side
    til sidst
    til sin tid
    til skade for
    til skamme
    til skue
    til stadighed
    til stede
    til syne
    til syvende og sidst
    til sølvbryllup
    til tiden
    til tider
    til tonerne af
    til tops
    til trods
    til trods for
    til tælling
    til vejrs
    til verden
    til ære for
    til ørerne
    tog del
    tog højde for
    tog stilling
    toppen af isbjerget
    trin for trin
    trykke/trykker/trykkede/trykket den af
    træde/træder/trådte/trådt i karakter
    træde/træder/trådte/trådt i kraft
    træde/træder/trådte/trådt i stedet for
    træde/træder/trådte/trådt til
    træde/træder/trådte/trådt tilbage
    træde/træder/trådte/trådt vande
    træde/træder/trådte/trådt ved siden af
    trække/trækker/trak/trukket fra
    trække/trækker/trak/trukket i land
    trække/trækker/trak/trukket i langdrag
    trække/trækker/trak/trukket i trådene
    trække/trækker/trak/trukket lod
    trække/trækker/trak/trukket læsset
    trække/trækker/trak/trukket på samme hammel
    trække/trækker/trak/trukket på skuldrene
    trække/trækker/trak/trukket på smilebåndet
    trække/trækker/trak/trukket sig
    trække/trækker/trak/trukket tænder
    trække/trækker/trak/trukket ud
    trække/trækker/trak/trukket vejret
    trække/trækker/trak/trukket veksler på
    tråd i tingene
    tyk hud
    tyndt is
    tælle/tæller/talte/talt med
    tænde/tænder/tændte/tændt op
    ud af det blå
    ud af hænde
    ud af kontrol
    ud af kurs
    ud af røret
    ude af balance
    ude af billedet
    ude af drift
    ude af form
    ude af hænde
    ude af kontrol
    ude af kurs
    ude af stand
    ude af takt
    ude af trit
    uden at blinke
    uden ende
    uden for
    uden for nummer
    uden for rækkevidde
    uden grund
    uden hensyn til
    uden hold i
    uden hoved og hale
    uden lige
    uden om
    uden omsvøb
    uden problemer
    uden recept
    uden sammenligning
    uden sidestykke
    uden slinger i valsen
    uden tvivl
    uden varsel
    uden videre
    under alle omstændigheder
    under bordet
    under bæltestedet
    under dække af
    under fire øjne
    under forudsætning af
    under hensyn til
    under henvisning til
    under huden
    under hånden
    under indtryk af
    under kniven
    under lup
    under lås og slå
    under navnet
    under opsejling
    under overskriften
    under radaren
    under tøflen
    under åben himmel
    under ét
    undervejs
    vand på møllen
    varm luft
    ved bevidsthed
    ved en fejl
    ved et tilfælde
    ved fælles hjælp
    ved given lejlighed
    ved godt mod
    ved hjælp af
    ved højlys dag
    ved hånden
    ved lejlighed
    ved magten
    ved min/din/hans/hendes/vores/deres side
    ved nærmere eftersyn
    ved nærmere eftertanke
    ved samme lejlighed
    ved siden af
    ved tanken om
    ved vejs ende
    ved/i første øjekast
    veje/vejer/vejede/vejet tungt
    vejen frem
    vende/vender/vendte/vendt bladet
    vende/vender/vendte/vendt hjem
    vende/vender/vendte/vendt om
    vende/vender/vendte/vendt ryggen til
    vende/vender/vendte/vendt skråen
    vende/vender/vendte/vendt tilbage
    venlig hilsen
    verden over
    vinde/vinder/vandt/vundet frem
    vinde/vinder/vandt/vundet hævd
    vinde/vinder/vandt/vundet indpas
    vinde/vinder/vandt/vundet terræn
    vinde/vinder/vandt/vundet tid
    vise/viser/viste/vist sig
    vise/viser/viste/vist tænder
    vise/viser/viste/vist vej
    vise/viser/viste/vist vejen
    vær så god
    være/er/var i form
    være/er/var i gang
    være/er/var/været tale om
    øje for øje
    øje til øje
    øve/øver/øvede/øvet indflydelse
    øve/øver/øvede/øvet sig
    øve/øver/øvede/øvet vold
    åbne/lukkede døre
    åbne/åbner/åbnede/åbnet op for
    åbne/åbner/åbnede/åbnet øjnene
    år efter år
    år for år
    år ud
    """
}
