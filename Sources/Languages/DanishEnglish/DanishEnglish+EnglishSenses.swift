extension SenseTable {
  /// English words that mean several things, and what each of these is called in Danish.
  static let english = SenseTable(
    """
    abstract | resumé sammendrag | abstrakt
    accident | ulykke uheld | tilfælde
    account | konto regnskab | beretning redegørelse | hensyn grund
    acid | syre | sur
    act | lov | handling gerning | akt | optræde spille handle fungere
    action | handling aktion | retssag søgsmål
    address | adresse | tale | henvende tage_op behandle tiltale
    administration | administration forvaltning | indgift indgivelse
    admission | adgang entré | indlæggelse optagelse | indrømmelse
    advance | forskud | fremskridt | rykke_frem
    affair | affære forhold | sag anliggende
    affection | hengivenhed | angreb
    agent | agent repræsentant | middel stof
    aim | mål formål | sigte
    air | luft | melodi | sende udlufte
    alarm | alarm | vækkeur | forskrække
    alien | fremmed | rumvæsen
    amount | beløb | mængde | løbe svare udgøre
    anchor | anker | ankre ankring | standplads | studievært
    antique | antik | antikvitet
    appeal | appel anke | tiltrækning | opfordring bøn
    appearance | udseende | optræden fremkomst
    application | ansøgning | program app applikation | anvendelse brug | påføring
    apply | ansøge søge | gælde | anvende bruge | påføre smøre lægge
    appointment | aftale tid | udnævnelse ansættelse
    arch | bue hvælving | svang
    area | område | areal
    argument | argument | skænderi
    arm | arm | gren | våben
    arrangement | ordning aftale | arrangement opstilling
    arrest | anholdelse arrestation | standsning stop
    article | artikel | genstand vare | paragraf
    arts | kunst | humaniora
    ash | aske | ask
    asset | aktiv | fordel
    association | forening | forbindelse association
    attachment | vedhæftning bilag | tilknytning hengivenhed
    attack | angreb | anfald
    attend | deltage | passe
    audience | publikum tilhørere | audiens
    back | ryg | bagside bagest bag | tilbage | støtte bakke
    bait | madding | lokkemad
    balance | balance ligevægt | saldo
    ball | bold kugle | bal
    band | bånd | orkester gruppe
    bank | bank | bred brink
    bar | bar | stang | takt | advokatstand | tremme | stykke barre | bjælke søjle
    bark | bark | gø
    barrel | tønde fad | løb
    base | base | bund fod grundlag sokkel
    bass | bas | havaborre
    bat | bat boldtræ | flagermus
    batch | parti portion | bundt
    bath | bad | badekar
    battery | batteri | vold
    bay | bugt | karnap | bås
    beam | bjælke | stråle | strålende
    bear | bjørn | bære | føde | tåle udholde
    beat | slag takt | slå
    bed | seng | bed | bund leje
    belt | bælte | rem
    bench | bænk | dommersæde
    bend | kurve sving | bøje
    bill | regning faktura | lovforslag | næb | plakat | seddel
    bind | binde | knibe
    binding | indbinding bind binding | bindende
    bishop | biskop | løber
    bit | bit | stykke smule lidt | bor | bidsel
    bite | bid | bide
    blade | klinge blad | strå
    blank | blank tom | emne
    blanket | tæppe | generel
    blast | eksplosion | vindstød
    blaze | brand | flamme
    blind | blind | gardin persienne rullegardin
    block | blok | blokere spærre | kvarter
    bloom | blomst | blomstre
    blot | klat | duppe
    blow | slag stød | blæse puste
    bluff | bluff | klint
    board | bestyrelse nævn råd | bræt plade tavle pap | kost pension | bord ombord stige
    body | krop legeme | organ | lig | karrosseri | hoveddel
    boil | koge | byld
    bolt | bolt | slå | lyn
    bond | bånd | obligation | binding
    bonnet | motorhjelm | kyse
    book | bog | bestille booke reservere
    boom | bom | opsving
    boot | støvle | bagagerum | starte
    border | grænse | kant bort bed
    bore | bore | kede
    bottle | flaske | sutteflaske
    bound | bundet | spring
    bow | bue | buk bukke neje | sløjfe | stævn bov
    bowl | skål | kaste
    box | kasse æske boks | felt | bokse
    brace | bøjle | sele
    branch | gren | filial afdeling
    break | pause | brud knæk | brække knække | bryde | chance
    breed | race | avle
    brew | bryg | brygge
    bridge | bro | stol | bridge | næseryg
    brief | kort | instruere
    bright | lys klar | kvik
    brood | kuld | ruge
    broom | kost | gyvel
    browse | bladre | græsse
    buck | buk | dollar
    buckle | spænde | bule
    bud | knop | kammerat
    buffer | buffer | stødpude
    bug | fejl | insekt tæge
    bulb | pære | løg
    bulk | bulk | størstedel
    bullet | kugle | punkttegn
    bunch | bundt | flok
    bundle | bundt | pakke
    burn | forbrænding brandsår | brænde
    butt | kolbe | skod
    cabinet | skab | kabinet regering
    calf | kalv | læg
    call | opkald | kald råb | kalde hedde | ringe | anløb | besøg
    can | dåse | kan
    canvas | lærred | sejldug
    cap | kasket hue hat | låg kapsel hætte | loft
    capital | hovedstad | kapital | stort_bogstav | kapitæl
    care | pleje omsorg | pasning | omhu forsigtig pas | bekymre interessere
    carriage | vogn | fragt transport
    cart | kurv | vogn kærre
    case | tilfælde | sag | kasse etui | kasus
    cast | rollebesætning | gips afstøbning | kaste støbe
    caution | forsigtighed | advarsel
    centre | center | midte centrum
    chain | kæde | lænke
    chair | stol | formand ordstyrer | lede
    chalk | kridt | kalk
    chamber | kammer | kamre
    change | ændring forandring | byttepenge småpenge | skifte | ændre forandre
    character | karakter | tegn | figur person
    charge | gebyr afgift betaling | opladning ladning lade oplade | sigtelse anklage | ansvar | kræve tage opkræve
    chart | diagram | søkort kort | journal | hitliste
    chase | jagt | jage
    check | kontrol tjek | check | kontrollere tjekke undersøge | ternet
    cheek | kind | frækhed
    chemist | kemiker | apotek
    chest | bryst brystkasse | kiste | kommode
    chicken | kylling | bangebuks
    chief | chef høvding | vigtigst
    chill | kulde | køle
    chip | chip | skår | pommes_frites | splint flis
    choke | choker | kvæle
    chop | kotelet | hakke
    chord | akkord | korde
    circle | cirkel kreds | kredse
    circuit | kredsløb | bane
    civil | civil | høflig
    claim | krav | påstand | påstå hævde | erstatningskrav
    class | klasse | time hold undervisning
    clause | paragraf bestemmelse klausul | sætning
    cleaner | rengøringsassistent | rengøringsmiddel renere | renseri
    clear | klar tydelig | rydde | fri
    clip | klip | clips klemme | klippe
    cloth | klud | stof | dug
    club | klub | kølle | klør
    clutch | kobling | greb
    coach | bus turistbus | træner | vogn karet | træne
    coat | frakke | lag | pels
    coil | spole | rulle
    cold | kold kulde | forkølelse forkølet
    colon | kolon | tyktarm
    colour | farve | kulør
    column | søjle | spalte kolonne | klumme
    comb | kam | tavle
    comfort | trøst trøste | komfort bekvemmelighed
    command | kommando ordre | befale beherske
    commission | provision | kommission | bestille
    common | almindelig | fælles
    communion | nadver | fællesskab
    compact | kompakt | pagt
    company | firma virksomhed selskab | kompagni
    complaint | klage | lidelse gene
    complete | komplet fuldstændig | færdig | udfylde fuldføre
    complex | kompleks | indviklet kompliceret
    compound | forbindelse | sammensætning | område
    compress | omslag | komprimere
    concern | bekymring | koncern | angå vedrøre handle
    concrete | beton | konkret
    condition | tilstand stand | betingelse vilkår | lidelse sygdom | forhold
    conduct | adfærd | lede føre
    conductor | dirigent | leder | konduktør togfører
    cone | kegle | vaffel is | kogle
    constant | konstant | stadig
    constitution | grundlov forfatning | konstitution
    consumption | forbrug | tuberkulose
    content | indhold | tilfreds
    contract | kontrakt aftale | trække_sig_sammen | pådrage få
    control | kontrol styring | betjening | styre kontrollere
    convert | konvertit | omdanne
    convict | straffefange | dømme
    cook | kok | lave_mad koge tilberede
    copy | kopi eksemplar | tekst | kopiere efterligne
    core | kerne | kernehus
    corn | majs | korn | ligtorn
    correspondence | korrespondance | overensstemmelse
    counsel | råd | advokat
    counter | disk skranke | tæller | imødegå | modsvare
    couple | par | koble
    course | kursus | forløb | ret | kurs | bane | selvfølgelig
    court | domstol ret | bane | hof | gård
    cover | omslag | låg dække dækken | dækning | omfatte | betræk
    crack | revne sprække | knald brag | knække sprænge krakelere | dygtig
    craft | håndværk | fartøj
    crane | kran | trane
    crash | ulykke sammenstød | nedbrud | brag krak
    crawl | crawl | kravle
    cream | fløde | creme
    credit | kredit | ære anerkendelse
    crest | kam | våbenskjold
    cricket | cricket | fårekylling
    crook | krumstav | skurk
    crop | afgrøde høst sæd | beskære klippe
    cross | kors kryds | krydse gå_over | sur vred
    crow | krage | gale
    crown | krone | isse
    crush | knuse | forelskelse
    cry | råb skrig | græde
    cube | terning | kubus
    cue | stikord signal | kø
    culture | kultur | dyrkning
    cup | kop | pokal | skål
    cure | kur | helbrede kurere
    current | strøm | strømning | aktuel nuværende
    curtain | gardin | tæppe
    curve | kurve | sving
    custody | forældremyndighed | varetægt
    custom | skik | told
    cut | snit sår | nedskæring halvere reducere spare | skære hugge | klippe
    cycle | cyklus kredsløb | cykel | cykle
    cylinder | cylinder | flaske
    dairy | mejeri | mælkeprodukt
    dash | tankestreg | sjat stænk | fare | sprint
    date | dato | stævnemøde date | daddel
    deal | aftale handel | del | handle
    debate | debat | diskutere
    deck | dæk | spil
    decline | nedgang fald | afslå
    deed | gerning | skøde
    degree | grad | eksamen uddannelse
    delegate | delegeret | uddelegere
    delivery | levering | fødsel | fremførelse
    department | afdeling | ministerium
    deposit | depositum | aflejring bundfald | indskud
    desk | skrivebord | skranke
    developer | fremkalder | udvikler | bygherre byggefirma
    development | udvikling | bebyggelse | fremkaldelse
    device | apparat enhed | middel kneb
    dial | skive | ringe
    dig | grave | udgravning
    dip | dukkert | dip | dyppe
    direct | direkte | instruere lede
    direction | retning | instruktion vejledning | ledelse
    dirt | snavs | jord
    discharge | udskrivning | udledning udslip udflåd | afladning
    dish | ret | fad skål tallerken | opvask | parabol
    disk | disk | skive
    dispatch | afsendelse | afsende
    display | skærm | udstilling | vise
    distress | nød | bekymre
    dive | dykke | dyk
    divide | dele | skel
    dock | dok havn | anklagebænk
    doctor | læge | doktor
    donor | donor | giver
    double | dobbelt | dobbeltgænger
    draft | udkast kladde | træk | udkaste | fadøl
    drain | afløb | tømme
    draught | træk | fadøl | dybgang
    draw | tegne | trække | tiltrække | uafgjort
    drawing | tegning | lodtrækning
    dress | kjole | påklædning | klæde
    dressing | forbinding | dressing | påklædning
    drill | bor boremaskine | øvelse | bore
    drink | drik | drikke
    drive | drev | køretur | køre | drivkraft
    drop | dråbe | fald | tabe falde | slippe
    drug | lægemiddel medicin | narkotika stof
    drum | tromme | tromle
    dry | tør | tørre
    dryer | hårtørrer | tørretumbler
    duck | and | dukke bukke
    dummy | sut | attrap | dukke
    dump | losseplads | dumpe
    duty | pligt | afgift told | vagt
    ear | øre | aks
    earth | jord | jorden verden
    ease | lethed | lindre
    economy | økonomi | besparelse
    edge | kant | forspring | æg
    edition | udgave | oplag
    elder | ældre | hyld
    element | element | grundstof
    end | ende slutning | formål | slutte
    engage | engagere | ansætte | indgreb
    engine | motor | lokomotiv
    engineer | ingeniør | maskinist
    entry | indgang adgang | post opslag | bidrag | optagelse
    equal | lige ens | ligemand
    equity | egenkapital | retfærdighed
    escape | flugt | flygte
    estate | ejendom gods | bo
    event | begivenhed arrangement hændelse | tilfælde
    examination | undersøgelse | eksamen prøve
    exchange | udveksling | børs | bytte udveksle | vekselkurs
    exercise | øvelse træning motion | udøvelse | opgave | udøve
    exhaust | udstødning | udmatte udtømme
    exhibit | udstillingsgenstand | bevis
    experience | erfaring | oplevelse
    exposure | eksponering | udsættelse | afsløring
    extension | forlængelse udvidelse | tilbygning | lokalnummer
    extract | ekstrakt | uddrag | trække udtrække
    eye | øje | blik
    fabric | stof | struktur
    face | ansigt | side flade | stå møde vende
    facility | facilitet anlæg | evne lethed
    faculty | fakultet | evne
    fair | marked messe tivoli | rimelig retfærdig fair | lys
    fall | fald | efterår | falde
    fan | ventilator blæser | fan tilhænger | vifte
    farm | gård | dyrke
    fast | hurtig | fast | faste
    fat | fedt | tyk fed
    fault | fejl | skyld | forkastning
    feature | funktion egenskab træk | indslag artikel | medvirke
    feed | foder | fodre | feed
    fellow | stipendiat medlem | fyr kammerat | medmenneske
    felt | filt | føle
    fence | hegn | hæler | fægte
    fiddle | violin | svindel
    field | mark | felt | område fag | bane
    figure | tal | figur | skikkelse | regne
    file | fil | sag mappe akt | neglefil | arkivere indgive
    fill | fylde | udfylde | plombere
    filling | plombe fyldning | fyld
    film | film | hinde
    finance | finansiere | finans
    finding | resultat fund | finde
    fine | bøde | fin god | fint_korn
    finish | mål afslutning | finish | afslutte
    fire | ild brand | fyre | brænde | skyde affyre
    firm | firma | fast
    fit | anfald | pasform | passe | egnet sund rask
    fix | løsning | rette reparere | fastgøre
    fixture | inventar armatur | kamp
    flag | flag | flise
    flap | klap | baske
    flash | blitz | lyn glimt | blinke
    flat | lejlighed | flad | for_lav | punkteret
    fleece | skind | fleece
    flight | flyvning fly flyrejse | flugt | trappe
    float | flyder | flyde | svømmer
    floor | gulv | etage sal | bund
    flow | strøm gennemstrømning flow | flyde løbe
    flush | skylle | flush | jævn
    fly | flue | flyve | gylp
    focus | fokus brændpunkt | fokusere koncentrere
    foil | folie | kårde
    fold | fold | folde
    following | følgende | tilhænger
    font | skrifttype | døbefont
    food | mad fødevare | føde
    foot | fod | bund
    foothold | fodfæste | trin
    force | kraft | styrke | tvinge | magt vold
    fork | gaffel | greb | forgrening
    form | skema blanket formular | form | klasse | danne
    formula | formel | modermælkserstatning
    foul | frispark | beskidt
    foundation | fundament grundlag | fond
    frame | ramme | stel | indramme
    free | gratis | fri
    freeze | fryse | indefryse
    front | forside front | for
    fund | fond | midler | finansiere
    fuse | sikring | lunte
    gain | gevinst | opnå få | tage_på
    game | spil | kamp | vildt | leg
    gas | gas | benzin | luft
    gate | port låge | gate
    gauge | måler | måle bedømme
    gear | gear | udstyr grej
    general | general | almindelig generel almen
    gift | gave | talent
    glass | glas | spejl
    gospel | evangelium | gospel
    grace | nåde | ynde | bordbøn
    grade | karakter | klasse | kvalitet | sværhedsgrad grad
    graft | transplantat | korruption
    grain | korn | kerne | åre | gran
    grant | tilskud legat | bevilge give | tage_for_givet
    grave | grav | alvorlig
    grind | slibe | male
    groom | gom brudgom | strigle
    ground | jord | grund | plads bane | male
    growth | vækst | svulst udvækst
    guard | vagt | skærm beskytter | bevogte
    guide | guide vejledning fører håndbog bog | føre lede
    gum | tandkød gumme | gummi | tyggegummi
    gut | tarm | mave
    habit | vane | dragt
    hail | hagl | praje
    hall | hal sal | gang entré
    hand | hånd | viser | række | side
    handle | håndtag hank skaft greb | håndtere klare behandle røre omgås forsigtig
    harbour | havn | nære
    hard | hård | svær
    harness | sele seletøj | udnytte
    hatch | luge | klække
    head | hoved | leder chef | hovedet | spids | lede
    hearing | hørelse | høring retsmøde | høre
    heart | hjerte | hjerter | udenad
    heat | varme | hede | opvarme | heat
    herd | flok besætning | drive
    hide | hud skind | skjule gemme
    hip | hofte | hyben
    hire | leje | ansætte
    history | historie | sygehistorie anamnese
    hit | slag | hit | ramme slå
    hitch | problem | blaffe
    hold | lastrum | greb | holde | vente venteposition
    holder | holder | indehaver
    home | hjem bolig | hjemme | plejehjem | forside startside
    hood | hætte | motorhjelm
    hop | hop | humle
    host | vært | hostie | væld
    house | hus | huse
    idle | tomgang | doven ledig
    image | billede | image
    impact | virkning | nedslag sammenstød
    impression | indtryk | aftryk
    index | indeks register | pegefinger
    inflation | inflation | oppustning
    input | input | inddata
    instance | eksempel tilfælde | instans
    instruction | vejledning instruktion | ordre
    interest | rente | interesse
    iron | jern | strygejern | stryge
    issue | nummer udgave | problem spørgsmål emne | udstede
    item | punkt | vare genstand | post
    jacket | jakke | omslag
    jam | syltetøj | kø trafikprop | sidde_fast
    jet | jet | stråle
    job | job arbejde | opgave
    joint | led | fælles | samling | joint | steg
    journal | tidsskrift | dagbog
    judge | dommer | dømme bedømme
    judgment | dom | dømmekraft
    jump | spring | springe hoppe
    key | nøgle | toneart | tast | vigtig afgørende | facit signaturforklaring
    kick | spark | sparke
    kid | barn | ged kid | lave_sjov
    kind | slags form | venlig
    knight | ridder | springer
    knot | knude knob | knast
    label | etiket mærkat | pladeselskab | mærke
    labour | arbejde | arbejdskraft | fødsel veer
    lace | snørebånd | blonde knipling
    land | land jord | lande
    landing | landing | reposé afsats
    lane | vognbane | bane | stræde
    lap | skød | omgang
    lash | vippe | surre
    last | sidst | vare | læst
    late | sen | afdød
    launch | lancering | opsendelse | lancere
    law | lov | jura | ret
    lead | bly | forspring føring | snor | hovedrolle | ledning | lede føre
    league | liga | forbund
    leak | lækage utæthed | lække
    lean | mager | læne
    leave | orlov ferie | forlade gå rejse | lade efterlade | lade_ligge
    left | venstre | tilbage
    leg | ben | etape
    lens | linse | objektiv
    lesson | lektion time | lære belæring
    letter | brev | bogstav
    level | niveau | plan | vaterpas | lige
    licence | licens tilladelse | kørekort
    lid | låg | øjenlåg
    lie | løgn | ligge | lyve
    life | liv | levetid
    lift | elevator | løfte løft | lift
    light | lys | lampe | let | tænde
    lighter | lighter | lettere
    like | ligesom | lide synes_om
    limb | lem | gren
    lime | kalk | lime | lind
    limit | grænse | begrænse
    line | linje | række kø | replik | ledning snor line | streg
    link | link | forbindelse led | forbinde
    lip | læbe | kant
    list | liste | slagside
    litter | affald | kuld | kattegrus
    load | læs byrde last | belastning | mængde masse | laste indlæse fylde
    lobby | lobby | foyer
    lock | lås | sluse | lok | låse
    log | log | brændeknude kævle træstamme | logge
    long | lang | længes
    look | blik | udseende | se kigge
    lot | masse meget mange | parti | lod | grund
    lounge | opholdsstue | lounge
    magazine | blad | magasin
    mail | post mail | brynje | sende
    main | hoved vigtigst | hovedledning
    maintenance | vedligeholdelse | underholdsbidrag
    major | major | større
    make | mærke | lave gøre
    manual | manual håndbog vejledning | manuel håndbetjent
    map | kort | kortlægge
    march | march | marts
    margin | margen | fortjeneste avance
    marine | marine | hav
    mark | mærke | karakter | plet | mark
    market | marked torv | markedsføre
    mass | masse | messe
    master | mester herre | mastergrad | original | beherske
    match | kamp | tændstik | match modstykke | passe svare
    mate | makker kammerat | parre
    material | materiale stof | materiel
    matter | sag anliggende emne | stof | betyde
    meal | måltid | mel
    mean | gennemsnit middel | betyde mene | ond nærig
    means | middel | betyder
    measure | foranstaltning tiltag | mål | måle | takt
    measurement | måling | mål
    medium | medie | middel mellem
    meet | møde | stævne
    memory | hukommelse | minde | lager
    mess | rod | messe
    meter | måler | meter
    might | magt | måske kan
    milk | mælk | malke
    mill | mølle | fabrik
    mind | sind hjerne | passe | have_noget_imod
    mine | mine | min
    minor | mindreårig | mindre lille | mol
    mint | mynte | møntværk
    minute | minut | referat | lillebitte
    miss | frøken | savne | mangle gå_glip forbi
    model | model | forbillede | mannequin
    mole | muldvarp | modermærke | mole
    moment | øjeblik | moment
    monitor | skærm | overvåge
    mood | humør stemning | modus
    moor | hede | fortøje
    moral | moral | moralsk
    mortar | mørtel | morter
    motion | bevægelse | forslag
    mould | form | skimmel mug | muld
    mount | bjerg | beslag holder | montere | bestige
    mouth | mund | munding
    move | træk | flytte bevæge
    movement | bevægelse | sats | afføring
    mug | krus | overfalde
    music | musik | node
    nail | søm | negl
    nap | lur | luv
    natural | naturlig | natur
    nature | natur | karakter
    neck | hals nakke | halsudskæring
    needle | nål | nåletræ
    nerve | nerve | mod
    net | net | netto
    note | note tone node | notat besked seddel | bemærk lægge_mærke
    notice | opslag meddelelse | varsel opsigelse | bemærke lægge_mærke
    novel | roman | ny nyskabende
    number | nummer | tal | antal | nummerere
    nurse | sygeplejerske | amme pleje
    nursery | vuggestue | planteskole | børneværelse
    nut | nød | møtrik
    object | genstand objekt | formål | indvende
    occasion | lejlighed | anledning
    offence | lovovertrædelse | fornærmelse
    office | kontor | embede
    officer | officer betjent | embedsmand
    opening | åbning | fernisering | ledig_stilling
    operate | operere | betjene drive
    operation | operation | drift | betjening | virksomhed
    operator | operatør | udbyder selskab
    orange | appelsin | orange
    orbit | kredsløb | øjenhule
    order | ordre bestilling | rækkefølge | orden | påbud kendelse | bestille | for_at
    organ | organ | orgel
    outing | udflugt | afsløring
    outlet | stikkontakt | butik udsalg | afløb udløb
    outline | omrids | oversigt disposition
    overall | samlet | kittel
    pack | pakke | kobling flok
    packing | pakning | emballage
    pad | pude | blok | bind
    paddle | pagaj padle | soppe
    page | side | piccolo
    paint | maling | male
    palm | håndflade | palme
    pan | pande | panorere
    panel | panel | udvalg
    paper | papir | artikel opgave | avis
    park | park | parkere
    part | del | rolle | skilning | stemme | reservedel
    parting | skilning | afsked
    party | parti | fest selskab | part
    pass | pas | passage | bestå | passere række
    passage | passage | afsnit | gang
    past | fortid | forbi
    paste | klister pasta | indsætte klistre
    patch | lap plaster | plet område | lappe
    patient | patient | tålmodig
    patron | protektor | gæst
    pattern | mønster | skabelon
    pay | løn | betale
    peak | top tinde | højdepunkt | skygge
    pear | birne | pære
    peel | skræl | skalle
    pen | pen kuglepen | fold sti
    penalty | straf | straffespark
    perch | aborre | pind
    performance | forestilling opførelse | ydelse præstation
    period | periode tid | menstruation | punktum
    permit | tilladelse | tillade
    petition | underskriftsindsamling | ansøgning
    pick | hakke | vælge plukke
    picture | billede foto | film
    piece | stykke | brik
    pile | bunke stabel | pæl | luv
    pilot | pilot | lods | forsøg
    pin | stift nål | pinkode
    pinch | klemme knibe | nip
    pipe | rør | pibe
    pit | grav hul | mine | kerne sten
    pitch | bane | tonehøjde | beg | salgstale
    place | sted plads | placere lægge stille
    plague | pest | plage
    plain | slette | enkel almindelig
    plan | plan | planlægge
    plane | fly | høvl | plan | platan
    plant | plante | fabrik anlæg værk
    plaster | gips puds | plaster
    plate | tallerken | plade | nummerplade
    platform | perron | platform
    play | skuespil stykke | leg | spille lege
    pleat | fold | læg
    pledge | løfte | pant
    plot | handling | grund | komplot | tegne
    plug | stik | prop | tilstoppe
    point | punkt | point | spids | pointe mening | pege
    pole | stang stolpe pæl | pol
    policy | politik | police forsikring
    polish | politur | pudse polere | polsk
    poll | meningsmåling | afstemning
    pool | bassin pool | pulje | pyt
    poor | fattig | dårlig ringe | stakkels
    pop | pop | smutte
    port | havn | port | portvin | bagbord
    porter | portør | portier
    portion | portion | del
    position | stilling position | holdning
    post | post | stilling | stolpe pæl | opslag | sende
    pot | gryde krukke potte | pulje
    potter | keramiker pottemager | pusle
    pound | pund | hamre
    powder | pulver | pudder
    power | strøm | magt | kraft styrke evne effekt | potens
    practice | praksis | øvelse træning | lægehus klinik
    premise | lokale | præmis
    premium | præmie | ekstra
    present | gave | nutid | nuværende | præsentere fremlægge | tilstede
    preserve | syltetøj | bevare
    press | presse | trykke | pers
    pressure | tryk | pres
    pride | stolthed | flok
    prime | bedst | primtal
    principal | rektor | hovedstol | vigtigst
    print | tryk | aftryk | trykke udskrive printe
    probe | sonde | undersøgelse
    procedure | indgreb | procedure fremgangsmåde
    process | proces | behandle
    produce | grøntsager afgrøde | fremstille producere
    programme | program | uddannelse | udsendelse
    project | projekt | rage_frem
    proof | bevis | korrektur
    prop | rekvisit | støtte
    property | ejendom | egenskab
    provision | bestemmelse | forsyning levering | hensættelse
    prune | sveske | beskære
    public | offentlighed publikum | offentlig
    pulse | puls | bælgfrugt
    pump | pumpe | pumps
    punch | slag | punch | hulle | hullemaskine
    pupil | elev | pupil
    purchase | køb | købe
    push | skub | skubbe trykke
    quarry | stenbrud | bytte
    quarter | kvartal | kvarter | fjerdedel
    quiver | kogger | dirre
    quotation | tilbud | citat
    quote | tilbud | citat citere
    race | løb væddeløb | race | køre_om_kap
    rack | stativ | hylde
    racket | ketsjer | larm
    rail | skinne | gelænder | jernbane
    raise | lønforhøjelse | løfte hæve | rejse | opdrage
    ram | vædder | ramme
    range | række udvalg | rækkevidde | interval område | komfur | kæde
    rank | rang | række | rangere
    rare | sjælden | rød
    rash | udslæt | overilet
    rate | sats | hastighed tempo | andel | vurdere | rente
    ray | stråle | rokke
    reach | rækkevidde | nå
    reading | læsning | måling aflæsning
    rear | bagende | opdrætte
    reason | grund årsag | fornuft
    recall | tilbagekaldelse | huske
    receipt | kvittering | modtagelse
    recess | frikvarter | niche
    record | journal optegnelse | rekord | plade | optage registrere
    recovery | bedring helbredelse | inddrivelse genvinding
    reduction | nedsættelse | reduktion
    reference | henvisning reference | anbefaling
    reflection | spejling refleks | overvejelse
    refrain | omkvæd | afholde
    refuse | affald | nægte afslå
    register | register | kasseapparat | registrere
    relation | forhold forbindelse | slægtning
    relative | slægtning pårørende | relativ
    relay | relæ | stafet
    release | udgivelse frigivelse | løsladelse | udgive frigive slippe
    relief | lindring lettelse | relief | nødhjælp
    remains | rester levn | forbliver
    remedy | middel | afhjælpe
    remote | fjern | fjernbetjening
    rent | leje husleje | flænge
    report | rapport | melde rapportere
    reserve | reserve reservat | bestille
    resident | beboer | bosiddende
    resolution | opløsning | beslutning
    resort | feriested | udvej
    respect | respekt | henseende
    rest | hvile | rest resten
    result | resultat | føre skyldes
    return | retur tilbagekomst tilbagevenden | afkast | selvangivelse | vende_tilbage returnere
    review | oversigt | anmeldelse | gennemgang | anmelde
    ride | tur | ride køre
    right | ret | højre | rigtig
    ring | ring | ringe
    rise | stigning | stige
    roast | steg | stege riste
    rock | sten klippe | rock | vugge
    roll | rulle | rundstykke bolle
    room | værelse rum stue lokale | plads
    rose | rose | steg
    rot | råd | rådne
    round | runde | rund | omkring
    row | række | ro | skænderi
    rubber | gummi | viskelæder
    ruin | ruin | ødelægge
    rule | regel | herske | lineal
    ruler | lineal | hersker
    run | løb | løbe | køre drive | gå
    rush | siv | travlhed | skynde
    sack | sæk | fyre
    safe | pengeskab | sikker
    sail | sejl | sejle
    sale | salg | udsalg
    sample | prøve | smagsprøve | stikprøve
    sanction | sanktion | godkende
    savings | opsparing | besparelse
    saw | sav | se
    scab | skorpe | skruebrækker
    scale | skala | vægt | skæl | målestok | kalk
    scales | vægt | skæl
    scene | scene | sted
    school | skole | stime
    scope | omfang | sigte
    score | partitur | resultat stilling point | score | snes
    scrap | stump | skrot
    scratch | ridse | kradse
    screen | skærm | screene undersøge | lærred
    script | manuskript | skrift
    scrub | krat | skrubbe
    seal | sæl | segl forsegling pakning | forsegle
    search | søgning eftersøgning | søge
    season | sæson | årstid | krydre
    seat | sæde plads | mandat
    second | sekund | anden
    secret | hemmelighed | hemmelig
    section | afsnit | sektion | snit
    security | sikkerhed | værdipapir
    seizure | anfald | beslaglæggelse
    sense | sans | betydning | følelse | fornuft mening
    sentence | sætning | dom straf
    service | tjeneste service | gudstjeneste | eftersyn | serv
    session | session | samling møde
    set | sæt | sætte stille
    settle | bosætte | afgøre | betale
    settlement | bosættelse | forlig | afregning
    shade | skygge | nuance | skærm
    shaft | skaft | skakt | aksel
    shape | form | forme
    share | aktie | andel del | dele
    sharp | skarp | præcis
    shed | skur | fælde kaste
    sheet | ark | lagen | plade
    shell | skal | granat
    shelter | læ ly | bus herberg
    shift | vagt skift | flytte
    shingle | spån | rullesten
    shock | chok | stød
    shoot | skud | skyde
    shop | butik forretning | værksted | handle
    short | kort | mangle
    shot | skud | indsprøjtning vaccination | optagelse
    shower | brusebad bruser | byge
    shutter | lukker | skodde
    side | side | hold
    sight | syn | seværdighed | sigte
    sign | tegn | skilt | underskrive
    sink | vask | synke
    site | sted grund | websted side | byggeplads
    skate | skøjte | rokke
    sketch | skitse | sketch
    skin | hud | skræl skind
    skip | container | springe
    slice | skive | skære
    slide | rutsjebane | dias | glide
    slip | begitning | seddel | fejltrin | underkjole | glide
    slot | åbning sprække | plads tid
    smoke | røg | ryge
    snap | knæk | billede
    society | samfund | forening selskab
    socket | stikkontakt | hulning
    soil | jord | snavse
    sole | sål | søtunge | eneste
    solid | fast | solid
    solution | løsning | opløsning
    sound | lyd klang | lyde | sund
    space | plads rum | rummet | mellemrum
    spade | spade | spar
    spare | reserve ekstra | skåne undvære
    speaker | taler | højttaler
    spell | periode | stave | fortryllelse
    spill | spild udslip | spilde
    spin | spin | spinde dreje
    spine | ryg rygsøjle | pig
    spirit | ånd | spiritus | humør
    split | spalte | dele
    spoke | eger | talte
    spot | plet | sted | få_øje
    spray | spray | sprøjte
    spread | udbredelse | smørepålæg | sprede
    spring | forår | fjeder | kilde | springe
    square | torv plads | kvadrat firkant | rude
    squash | græskar | squash
    stable | stald | stabil
    staff | personale ansatte medarbejder | stav | nodelinje
    stage | scene | fase stadie trin | etape | tidspunkt
    stain | plet | bejdse | plette
    stake | pæl | indsats | spil
    stall | bod stand | bås | gå_i_stå
    stamp | frimærke | stempel | stemple trampe
    stand | stativ | stand bod | stå | tribune holdning
    standard | standard norm | fane
    staple | hæfteklamme | hovedbestanddel | basisvare
    state | stat | tilstand | erklære
    statement | udtalelse erklæring | kontoudtog opgørelse
    stay | ophold | blive bo
    steam | damp | dampe
    stem | stilk | stamme
    step | skridt trin | træde
    sterile | steril | gold ufrugtbar
    stern | agterstævn | streng
    stick | pind stok kæp | klæbe sidde_fast
    sting | stik | svie
    stitch | sting maske | sy
    stock | lager | aktie | fond bouillon | bestand
    stool | skammel taburet | afføring
    stop | stop | stoppestand | stoppe
    store | butik | lager depot | opbevare lagre gemme
    story | historie | etage
    stove | komfur ovn | kogeapparat
    strain | stamme | forstrækning belastning | si anstrenge | belaste
    strand | tråd | strand
    straw | halm | sugerør
    stream | å bæk strøm | stream
    stress | stress belastning spænding | tryk betoning | understrege
    stretch | strækning | strække
    strike | strejke | slå
    string | streng | snor | række
    stroke | slagtilfælde apopleksi | slag | strøg | stryge | svømmeart
    stud | nitte | stutteri
    study | studie undersøgelse | studere | arbejdsværelse
    stuff | ting | stoppe
    subject | emne | fag | forsøgsperson | undersåt | udsætte
    submission | indsendelse | underkastelse
    suit | jakkesæt dragt | sag | passe
    summit | top | topmøde
    supply | forsyning | udbud | levere forsyne
    support | støtte | support hjælp
    surgery | operation kirurgi | konsultation lægehus klinik
    survey | undersøgelse | opmåling | opmåle
    suspect | mistænkt | mistænke
    suspension | affjedring | suspension | opslæmning
    swallow | svale | synke sluge
    swell | dønning | hæve svulme
    swift | hurtig | mursejler
    swing | gynge | svinge
    switch | kontakt afbryder | skifte
    table | bord | tabel
    tablet | tablet | tavle
    tank | tank beholder | kampvogn
    tap | hane vandhane | banke trykke | aflytte
    tape | bånd tape | optage
    target | mål | skydeskive
    tart | tærte | syrlig
    taste | smag | smage
    tax | skat afgift | beskatte
    tear | tåre | rift | rive flå
    temper | temperament humør | hærde
    temperature | temperatur | feber
    temple | tempel | tinding
    tender | bud tilbud | øm | mør
    tense | tid | anspændt
    term | periode | begreb udtryk ord | semester | vilkår betingelse | sigt
    terminal | terminal | dødelig uhelbredelig
    test | prøve test | undersøgelse | teste afprøve
    text | tekst | sms
    thread | tråd | gevind
    throw | dreje | kaste smide
    tick | flueben | flåt | tikke
    ticket | billet | bøde | sag
    tie | slips | bånd | uafgjort | binde
    till | kasse | til indtil
    time | tid | gang | klokken | tage_tid
    tin | dåse | tin | form
    tip | spids | tip råd | drikkepenge | vippe
    tire | dæk | trætte
    tissue | væv | lommetørklæde
    title | titel | adkomst
    toast | ristet_brød | skål | brød
    tongue | tunge | sprog | pløs
    top | top | øverst | bluse
    touch | berøring | røre
    tour | rundvisning tur | turné
    trace | spor | spore
    track | spor | bane | nummer | spore følge
    trade | handel | fag erhverv | handle bytte
    trail | sti | spor
    trailer | påhængsvogn anhænger | trailer
    train | tog | slæb | uddanne træne
    training | træning | uddannelse
    transfer | overførsel | overføre
    trap | fælde | vandlås
    treat | godbid | behandle
    trial | forsøg prøve | retssag proces
    trick | trick kneb | stik
    trip | rejse tur | snuble
    trunk | stamme | bagagerum | snabel | kuffert
    trust | tillid | fond | stole
    try | forsøg | prøve forsøge
    tube | rør tube | slange
    tune | melodi | stemme indstille
    turkey | kalkun | tyrkiet
    turn | tur | sving | dreje vende
    twist | drejning | vride
    type | type slags | skrift | taste
    uniform | uniform | ensartet
    union | fagforening | union forening
    unit | enhed | apparat | afdeling
    upset | ked | vælte
    utility | forsyning | nytte
    valve | ventil | klap
    vault | hvælving | boks
    venture | foretagende | vove
    vessel | skib fartøj | kar blodkar
    vice | skruestik | last | vice
    view | udsigt | syn opfattelse mening visning | se
    violet | viol | violet
    vision | syn | vision
    volume | bind | rumfang mængde volumen | lydstyrke
    wage | løn | føre
    walk | gang gåtur tur | gå
    ward | afdeling | myndling | værge
    warp | trend | slå_sig
    warrant | kendelse | berettige
    wash | vask | vaske
    waste | affald | spild | spilde
    watch | ur | vagt | se holde_øje
    water | vand | vande
    wave | bølge | vinke
    way | måde | vej
    wear | slid | have_på bære | slide
    weather | vejr | klare
    web | net spindelvæv | web
    wedge | kile | ælte
    weed | ukrudt | luge
    weight | vægt | lod
    well | brønd | godt rask
    wheel | hjul | drejeskive | rat ror
    will | testamente | vilje | vil
    wind | vind | sno vinde trække
    wing | vinge | fløj
    wood | træ | skov
    word | ord | formulere
    work | arbejde | værk | virke fungere
    works | værk anlæg | virker fungerer
    wound | sår | viklet
    yard | gård | yard | værft
    yield | udbytte | give | vige
    """)
}
