extension SenseTable {
  /// English words that mean several things, and what each of these is called in Danish.
  static let english = SenseTable(
    """
    absence | fravær | mangel
    absorb | absorbere optage | opsluge
    abstract | resumé sammendrag | abstrakt
    abuse | misbrug | mishandling | udskældning
    accident | ulykke uheld | tilfælde
    accommodate | rumme | imødekomme | huse
    accommodation | indkvartering overnatning | akkommodation | tilpasning
    account | konto regnskab | beretning redegørelse | hensyn grund
    achievement | præstation bedrift | opnåelse
    acid | syre | sur
    acknowledge | anerkende erkende | takke | bekræfte kvittere
    acquire | erhverve | opkøbe
    act | lov | handling gerning | akt | optræde spille handle fungere
    action | handling aktion | retssag søgsmål
    active | aktiv | virksom
    acute | akut | spids | skarp
    adapter | adapter | bearbejder
    addition | tilføjelse tilbygning | addition sammenlægning
    address | adresse | tale | henvende tage_op behandle tiltale
    adjust | justere indstille | tilpasse vænne
    administer | forvalte administrere | give indgive
    administration | administration forvaltning | indgift indgivelse
    admission | adgang entré | indlæggelse optagelse | indrømmelse
    admit | indlægge optage | indrømme erkende | lukke_ind
    adopt | adoptere | vedtage indføre
    adoption | adoption | vedtagelse indførelse
    advance | forskud | fremskridt | rykke_frem
    affair | affære forhold | sag anliggende
    affection | hengivenhed | angreb
    agency | agentur bureau styrelse | handlekraft
    agenda | dagsorden | hensigt
    agent | agent repræsentant | middel stof
    aid | hjælp støtte | hjælpemiddel | hjælpe
    aim | mål formål | sigte
    air | luft | melodi | sende udlufte
    aisle | midtergang gang | sideskib
    alarm | alarm | vækkeur | forskrække
    alien | fremmed | rumvæsen
    allowance | tilskud godtgørelse ydelse | lommepenge | tillæg
    alter | ændre | alter
    amendment | ændring | ændringsforslag
    amount | beløb | mængde | løbe svare udgøre
    anchor | anker | ankre ankring | standplads | studievært vært
    angle | vinkel | fiske
    anniversary | jubilæum | årsdag
    announcement | meddelelse | annoncering
    antique | antik | antikvitet
    apparent | tydelig | tilsyneladende
    appeal | appel anke | tiltrækning | opfordring bøn
    appearance | udseende | optræden fremkomst
    application | ansøgning | program app applikation | anvendelse brug | påføring
    apply | ansøge søge | gælde | anvende bruge | påføre smøre lægge
    appointment | aftale tid | udnævnelse ansættelse
    approach | tilgang metode | nærme | indflyvning | tilkørsel
    appropriate | passende egnet | tilegne
    apron | forklæde | forplads
    arch | bue hvælving | svang
    area | område | areal
    argument | argument | skænderi
    arm | arm | gren | våben
    arrangement | ordning aftale | arrangement opstilling
    arrest | anholdelse arrestation | standsning stop | anholde
    arrival | ankomst | nyankommen
    article | artikel | genstand vare | paragraf
    arts | kunst | humaniora
    ash | aske | ask
    assemble | samle montere | samles forsamle
    assembly | samling montering | forsamling | morgensamling
    assess | vurdere | ansætte
    asset | aktiv | fordel styrke
    assignment | opgave | tildeling | overdragelse
    association | forening | forbindelse association
    assume | antage formode | overtage påtage
    assumption | antagelse | overtagelse
    assurance | forsikring | sikkerhed
    atmosphere | atmosfære | stemning
    attachment | vedhæftning bilag | tilknytning hengivenhed
    attack | angreb | anfald
    attend | deltage | passe
    audience | publikum tilhørere | audiens
    authority | myndighed | autoritet | bemyndigelse
    award | pris | tildele | kendelse
    awkward | akavet kejtet | vanskelig
    back | ryg | bagside bagest bag | tilbage | støtte bakke
    backup | sikkerhedskopi | opbakning forstærkning
    bait | madding | lokkemad
    balance | balance ligevægt | saldo
    ball | bold kugle | bal
    ballot | stemmeseddel | afstemning
    band | bånd | orkester gruppe
    bandage | forbinding bandage | forbinde
    bank | bank | bred brink
    banking | bankvæsen | krængning
    bar | bar | stang | takt | advokatstand | tremme | stykke barre | bjælke søjle
    bargain | tilbud kup | forhandle
    bark | bark | gø
    barrel | tønde fad | løb
    base | base | bund fod grundlag sokkel
    basin | håndvask vask fad | bassin | opland
    basket | kurv | indkøbskurv
    bass | bas | havaborre
    bat | bat boldtræ | flagermus
    batch | parti portion | bundt
    bath | bad | badekar
    battery | batteri | vold
    bay | bugt | karnap | bås
    beam | bjælke | stråle | strålende
    bear | bjørn | bære | føde | tåle udholde
    bearing | leje | betydning forbindelse | holdning | pejling kurs
    beat | slag takt | slå
    bed | seng | bed | bund leje
    behind | bag | bagdel
    bell | klokke | ringeklokke
    belt | bælte | rem
    bench | bænk | dommersæde
    bend | kurve sving | bøje
    benefit | fordel gavn udbytte | ydelse | gavne
    berth | køje | kajplads liggeplads
    bid | bud tilbud | melding | byde
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
    bleach | blegemiddel klorin | blege
    blind | blind | gardin persienne rullegardin
    blister | vable blære | blister
    block | blok | blokere spærre | kvarter
    bloom | blomst | blomstre
    blot | klat | duppe
    blow | slag stød | blæse puste
    bluff | bluff | klint
    board | bestyrelse nævn råd | bræt plade tavle pap | kost pension | bord ombord stige
    boarding | ombordstigning boarding | kost | beklædning
    body | krop legeme | organ | lig | karrosseri | hoveddel
    boil | koge | byld
    boiler | kedel | suppehøne
    bolt | bolt | slå | lyn
    bond | bånd | obligation | binding
    bone | knogle | ben
    bonnet | motorhjelm | kyse
    book | bog | bestille booke reservere
    boom | bom | opsving højkonjunktur boom
    boost | løft fremme | booster
    boot | støvle | bagagerum | starte
    border | grænse | kant bort bed
    bore | bore | kede
    bottle | flaske | sutteflaske
    bottom | bund | ende bagdel
    bound | bundet | spring
    boundary | grænse | skel
    bow | bue | buk bukke neje | sløjfe | stævn bov
    bowl | skål | kaste
    box | kasse æske boks | felt | bokse
    brace | bøjle | sele
    bracket | beslag konsol | parentes | klasse
    branch | gren | filial afdeling
    branding | branding | brændemærkning
    breach | brud overtrædelse | hul
    break | pause | brud knæk | brække knække | bryde | chance
    breakdown | nedbrud sammenbrud | opdeling | nedbrydning
    breath | ånde åndedrag vejrtrækning | pust
    breed | race | avle
    brew | bryg | brygge
    brick | mursten | klods
    bridge | bro | stol | bridge | næseryg
    brief | kort | instruere
    brigade | brigade | brandvæsen
    bright | lys klar | kvik
    broad | bred | generel
    broadcast | udsendelse | udsende sende
    brood | kuld | ruge
    broom | kost | gyvel
    browse | bladre | græsse
    bruise | blåt_mærke | stød
    buck | buk | dollar
    buckle | spænde | bule
    bud | knop | kammerat
    budget | budget | budgettere
    buffer | buffer | stødpude
    bug | fejl | insekt tæge
    builder | håndværker | bygherre
    building | bygning | byggeri opbygning
    bulb | pære | løg
    bulk | bulk | størstedel
    bullet | kugle | punkttegn
    bump | bump bule | stød
    bumper | kofanger | rekord
    bunch | bundt | flok
    bundle | bundt | pakke
    bureau | bureau kontor | skrivebord
    burn | forbrænding brandsår | brænde
    burner | brænder | blus
    burst | sprænge briste | udbrud
    business | virksomhed firma forretning | erhverv erhvervsliv | anliggende sag
    butt | kolbe | skod
    buyer | køber | indkøber
    bypass | omfartsvej | bypass | omgå
    cabinet | skab | kabinet regering
    cable | kabel | tov
    calf | kalv | læg
    call | opkald | kald råb | kalde hedde | ringe | anløb | besøg
    campaign | kampagne | felttog
    can | dåse | kan
    canteen | kantine | feltflaske
    canvas | lærred | sejldug
    cap | kasket hue hat | låg kapsel hætte | loft
    capital | hovedstad | kapital | stort_bogstav | kapitæl
    carbon | kulstof | kul CO2
    care | pleje omsorg | pasning | omhu forsigtig pas | bekymre interessere
    caretaker | pedel vicevært | plejer
    carriage | vogn | fragt transport
    carrier | luftfartsselskab transportør | bærer smittebærer | bærepose
    cart | kurv | vogn kærre
    cartoon | tegneserie | tegnefilm
    cartridge | patron | kassette
    case | tilfælde | sag | kasse etui | kasus
    cash | kontanter | indløse
    cast | rollebesætning | gips afstøbning | kaste støbe
    casting | støbning | rollebesætning
    castle | slot borg | tårn
    casualty | tilskadekommen offer | skadestue
    catalogue | katalog | katalogisere
    catch | fangst | hage | fange gribe | lås
    cause | årsag grund | sag | forårsage
    caution | forsigtighed | advarsel
    cell | celle | mobil
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
    chat | chat | snak
    check | kontrol tjek | check | kontrollere tjekke undersøge | ternet
    check-in | indtjekning | indskrivning
    checkout | kasse | udtjekning
    cheek | kind | frækhed
    chemical | kemikalie | kemisk
    chemist | kemiker | apotek
    chest | bryst brystkasse | kiste | kommode
    chicken | kylling | bangebuks
    chief | chef høvding | vigtigst
    chill | kulde | køle
    chip | chip | skår | pommes_frites | splint flis | spån | jeton
    choke | choker | kvæle
    chop | kotelet | hakke
    chord | akkord | korde
    chorus | omkvæd | kor
    circle | cirkel kreds | kredse
    circuit | kredsløb | bane
    circulation | kredsløb cirkulation | oplag | udlån
    civil | civil borgerlig | høflig
    claim | krav | påstand | påstå hævde | erstatningskrav
    clamp | klemme skruetvinge | klemme
    class | klasse | time hold undervisning
    clause | paragraf bestemmelse klausul | sætning
    cleaner | rengøringsassistent | rengøringsmiddel renere | renseri
    clear | klar tydelig | rydde | fri
    clearance | tilladelse | rydning | frihøjde
    clip | klip | clips klemme | klippe
    closing | lukning | afsluttende
    cloth | klud | stof | dug
    club | klub | kølle | klør
    cluster | klynge | klase
    clutch | kobling | greb
    coach | bus turistbus | træner | vogn karet | træne
    coast | kyst | glide
    coat | frakke | lag | pels
    code | kode | kodeks
    coil | spole | rulle
    cold | kold kulde | forkølelse forkølet
    collapse | sammenbrud kollaps | styrte
    collar | krave | halsbånd
    collect | samle indsamle | hente afhente | opkræve
    collection | samling | indsamling | afhentning tømning | kollektion
    collector | samler | opkræver
    colon | kolon | tyktarm
    colour | farve | kulør
    column | søjle | spalte kolonne | klumme
    comb | kam | tavle
    comfort | trøst trøste | komfort bekvemmelighed
    command | kommando ordre | befale beherske
    comment | kommentar | kommentere
    commission | provision | kommission | bestille
    commitment | forpligtelse | engagement
    common | almindelig | fælles
    communion | nadver | fællesskab
    compact | kompakt | pagt
    company | firma virksomhed selskab | kompagni
    compartment | rum | kupé
    compass | kompas | passer
    compensation | erstatning kompensation | løn
    competition | konkurrence | stævne
    compile | udarbejde sammenstille | kompilere
    complaint | klage | lidelse gene
    complete | komplet fuldstændig | færdig | udfylde fuldføre
    complex | kompleks | indviklet kompliceret
    composition | sammensætning | komposition | stil
    compound | forbindelse | sammensætning | område
    comprehensive | omfattende | enhedsskole
    compress | omslag | komprimere
    compromise | kompromis | bringe_i_fare
    concern | bekymring | koncern | angå vedrøre handle
    concession | indrømmelse | rabat | koncession
    conclude | konkludere | afslutte | indgå
    conclusion | konklusion | afslutning | indgåelse
    concrete | beton | konkret
    condense | fortætte | sammenfatte
    condition | tilstand stand | betingelse vilkår | lidelse sygdom | forhold
    conduct | adfærd | lede føre
    conductor | dirigent | leder | konduktør togfører
    cone | kegle | vaffel is | kogle
    confidence | tillid | selvtillid | fortrolighed
    confirmation | bekræftelse | konfirmation
    congestion | trængsel kø | tilstopning
    connection | forbindelse | tilslutning | sammenhæng
    conservation | bevaring konservering | fredning naturbeskyttelse
    conservative | konservativ | forsigtig
    consignment | sending | kommission
    console | konsol | trøste
    constant | konstant | stadig
    constitution | grundlov forfatning | konstitution
    construction | byggeri opførelse | konstruktion | fortolkning
    consult | konsultere rådføre | slå_op
    consultant | konsulent | overlæge
    consumption | forbrug | tuberkulose
    contact | kontakt | kontaktlinse
    content | indhold | tilfreds
    contest | konkurrence | bestride anfægte
    contract | kontrakt aftale | trække_sig_sammen | pådrage få
    contraction | ve | sammentrækning
    contrast | kontrast | modsætning
    contribution | bidrag | indlæg
    control | kontrol styring | betjening | styre kontrollere
    controller | regulator controller | dataansvarlig
    convention | konvention | kongres stævne | sædvane
    conversion | omregning konvertering | ombygning | omvendelse
    convert | konvertit | omdanne | konvertere omregne | ombygge | omvende
    convict | straffefange | dømme
    cook | kok | lave_mad koge tilberede
    cooler | køler | køligere
    cooperative | andelsforening | samarbejdsvillig
    coordinate | koordinat | koordinere
    copy | kopi eksemplar | tekst | kopiere efterligne
    core | kerne | kernehus
    corn | majs | korn | ligtorn
    corporate | virksomheds | fælles
    correspondence | korrespondance | overensstemmelse
    cost | omkostning udgift | pris | koste
    counsel | råd | advokat
    count | tælling antal | greve | tælle
    counter | disk skranke | tæller | imødegå | modsvare
    country | land | landet
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
    credit | kredit | ære anerkendelse | point | rulletekst
    crest | kam | våbenskjold
    crew | besætning | hold sjak
    cricket | cricket | fårekylling
    critical | kritisk | afgørende
    crook | krumstav | skurk
    crop | afgrøde høst sæd | beskære klippe
    cross | kors kryds | krydse gå_over | sur vred
    crossing | overgang | overfart | krydsning
    crow | krage | gale
    crown | krone | isse
    crude | rå | grov
    crush | knuse | forelskelse
    cry | råb skrig | græde
    cube | terning | kubus
    cue | stikord signal | kø
    culture | kultur | dyrkning
    cup | kop | pokal | skål
    curator | kurator | museumsinspektør
    cure | kur | helbrede kurere
    current | strøm | strømning | aktuel nuværende
    curtain | gardin | tæppe
    curve | kurve | sving
    custody | forældremyndighed | varetægt
    custom | skik sædvane | told | specialfremstillet
    customs | told | skikke
    cut | snit sår | nedskæring halvere reducere spare | skære hugge | klippe
    cutting | stikling | udklip | skæring
    cycle | cyklus kredsløb | cykel | cykle
    cylinder | cylinder | flaske
    dairy | mejeri | mælkeprodukt
    damage | skade | erstatning | beskadige
    damages | erstatning | skader
    damp | fugt | fugtig
    dark | mørk | mørke
    dash | tankestreg | sjat stænk | fare | sprint
    date | dato | stævnemøde date | daddel
    deal | aftale handel | del | handle
    debate | debat | diskutere
    decay | forfald henfald | huller | rådne
    deck | dæk | spil
    decline | nedgang fald | afslå
    decrease | fald | falde
    deed | gerning | skøde
    default | standard | misligholdelse | misligholde
    defect | fejl mangel defekt | hoppe_af
    definition | definition | skarphed
    degree | grad | eksamen uddannelse
    delay | forsinkelse | udsættelse | udsætte
    delegate | delegeret | uddelegere
    deliver | levere aflevere | føde forløse | holde
    delivery | levering | fødsel | fremførelse
    demand | efterspørgsel | krav | kræve
    depart | afgå | afvige
    department | afdeling | ministerium
    departure | afgang | afrejse | afvigelse
    dependent | afhængig | pårørende
    deposit | depositum | aflejring bundfald | indskud | indbetale
    depression | depression | lavtryk | fordybning
    deputy | vice stedfortræder | folketingsmedlem
    description | beskrivelse | signalement
    design | design udformning | konstruktion | designe
    desk | skrivebord | skranke
    detention | tilbageholdelse frihedsberøvelse | eftersidning
    developer | fremkalder | udvikler | bygherre byggefirma
    development | udvikling | bebyggelse | fremkaldelse
    device | apparat enhed | middel kneb
    dial | skive | ringe
    diary | dagbog | kalender
    diet | kost | diæt slankekur kur | rigsdag
    difference | forskel | uenighed
    dig | grave | udgravning
    digest | fordøje | sammendrag
    dip | dukkert | dip | dyppe
    direct | direkte | instruere lede
    direction | retning | instruktion vejledning | ledelse
    dirt | snavs | jord
    discharge | udskrivning | udledning udslip udflåd | afladning
    discipline | disciplin | fag
    dish | ret | fad skål tallerken | opvask | parabol
    disk | disk | skive
    dispatch | afsendelse | afsende
    display | skærm | udstilling | vise
    disposal | bortskaffelse | rådighed
    dispose | bortskaffe | anbringe
    dispute | tvist konflikt strid | bestride
    distress | nød | bekymre
    distribution | fordeling distribution | udbredelse
    district | distrikt | bydel
    dive | dykke | dyk
    diversion | omkørsel | afledning | adspredelse
    divide | dele | skel
    diving | dykning | udspring
    division | afdeling division | deling opdeling | division
    dock | dok havn | anklagebænk
    doctor | læge | doktor
    domestic | indenlandsk | hus husholdnings | tam
    donation | donation gave | afgivelse
    donor | donor | giver
    double | dobbelt | dobbeltgænger
    draft | udkast kladde | træk | udkaste | fadøl
    drain | afløb kloak | tømme dræne | dræn
    drainage | dræn afvanding afløb | drænage
    draught | træk | fadøl | dybgang
    draw | tegne | trække | tiltrække | uafgjort | lodtrækning
    drawer | skuffe | tegner
    drawing | tegning | lodtrækning
    dress | kjole | påklædning | klæde
    dressing | forbinding | dressing | påklædning
    drill | bor boremaskine | øvelse | bore
    drilling | boring | eksercits
    drink | drik | drikke
    drive | drev | køretur | køre | drivkraft
    driver | chauffør fører bilist | driver | drivkraft
    drop | dråbe | fald | tabe falde | slippe
    drop-off | afsætning | fald
    drug | lægemiddel medicin | narkotika stof
    drum | tromme | tromle
    dry | tør | tørre
    dryer | hårtørrer | tørretumbler
    duck | and | dukke bukke
    dummy | sut | attrap | dukke
    dump | losseplads | dumpe
    dust | støv | pudre
    duty | pligt | afgift told | vagt
    dye | farve farvestof | farve
    ear | øre | aks
    earth | jord | jorden verden
    ease | lethed | lindre
    economy | økonomi | besparelse
    edge | kant | forspring | æg
    edition | udgave | oplag
    editor | redaktør | redigeringsprogram editor
    effects | effekter | ejendele
    elder | ældre | hyld
    element | element | grundstof
    elevation | højde | opstalt facade | løft
    eligible | berettiget | valgbar
    emergency | nødsituation nødstilfælde | akut
    emission | udledning udslip | emission
    emphasis | vægt | betoning
    empty | tom | tømme
    enclosure | bilag | indhegning
    encounter | møde | støde_på
    end | ende slutning | formål | slutte
    engage | engagere | ansætte | indgreb
    engagement | forlovelse | engagement | aftale
    engine | motor | lokomotiv
    engineer | ingeniør | maskinist
    enter | indtaste indtræde | komme_ind gå_ind
    enterprise | virksomhed | foretagsomhed
    entrance | indgang | entré | optagelses
    entry | indgang adgang | post opslag | bidrag | optagelse
    envelope | konvolut kuvert | klimaskærm
    environment | miljø | omgivelser
    equal | lige ens | ligemand
    equity | egenkapital | retfærdighed
    erect | opføre rejse | oprejst
    escape | flugt | flygte
    essay | essay stil | forsøg
    estate | ejendom gods | bo
    estimate | skøn overslag estimat | anslå
    event | begivenhed arrangement hændelse | tilfælde
    evidence | evidens dokumentation | bevis vidneudsagn | tegn
    examination | undersøgelse | eksamen prøve
    excess | selvrisiko | overskud overskydende
    exchange | udveksling | børs | bytte udveksle | vekselkurs
    execute | udføre | henrette
    executive | direktør leder | udøvende
    exempt | fritaget | fritage
    exercise | øvelse | træning motion | udøvelse | opgave | udøve
    exhaust | udstødning | udmatte udtømme
    exhibit | udstillingsgenstand | bevis
    exit | udgang afkørsel | afslutte
    experience | erfaring | oplevelse
    expire | udløbe | ånde_ud
    export | eksport | eksportere
    exposed | udsat | blottet eksponeret
    exposure | eksponering | udsættelse | afsløring
    express | udtrykke | ekspres
    expression | udtryk | ansigtsudtryk
    extension | forlængelse udvidelse | tilbygning | lokalnummer
    extinguisher | brandslukker ildslukker
    extract | ekstrakt | uddrag | trække udtrække
    eye | øje | blik
    fabric | stof | struktur
    face | ansigt | side flade | stå møde vende
    facility | facilitet anlæg | evne lethed
    faculty | fakultet | evne
    failure | svigt fejl | fiasko | insufficiens
    fair | marked messe tivoli | rimelig retfærdig fair | lys
    faith | tro | tillid
    fall | fald | efterår | falde
    fan | ventilator blæser | fan tilhænger | vifte
    fare | billetpris takst | klare
    farm | gård | dyrke
    farming | landbrug | dyrkning | opdræt
    fashion | mode | måde
    fast | hurtig | fast | faste
    fat | fedt | tyk fed
    fault | fejl | skyld | forkastning
    favour | tjeneste | begunstige
    feast | fest festmåltid | helligdag
    feature | funktion egenskab træk | indslag artikel | medvirke
    feed | foder | fodre | feed
    feedback | feedback | tilbagekobling
    fellow | stipendiat medlem | fyr kammerat | medmenneske
    fellowship | stipendium | fællesskab
    felt | filt | føle
    fence | hegn | hæler | fægte
    ferry | færge | sejle
    fertility | frugtbarhed | fertilitet
    fiddle | violin | svindel
    field | mark | felt | område fag | bane
    figure | tal | figur | skikkelse | regne
    file | fil | sag mappe akt | neglefil | arkivere indgive
    fill | fylde | udfylde | plombere
    filling | plombe fyldning | fyld
    film | film | hinde
    filter | filter | filtrere
    final | finale | endelig | slut
    finance | finansiere | finans
    finding | resultat fund | finde
    fine | bøde | fin god | fint_korn
    finish | mål afslutning | finish | afslutte
    fire | ild brand | fyre | brænde | skyde affyre
    firm | firma | fast
    fit | anfald | pasform | passe | egnet sund rask
    fitting | montering | beslag fitting | prøve | passende
    fix | løsning | rette reparere | fastgøre
    fixed | fast | repareret
    fixture | inventar armatur | kamp
    flag | flag | flise
    flap | klap | baske
    flash | blitz | lyn glimt | blinke
    flat | lejlighed | flad | for_lav | punkteret
    fleece | skind | fleece
    flight | flyvning fly flyrejse | flugt | trappe
    float | flyder | flyde | svømmer
    flood | oversvømmelse | oversvømme | flod
    floor | gulv | etage sal | bund
    flow | strøm gennemstrømning flow | flyde løbe
    fluid | væske | flydende
    flush | skylle | flush | jævn
    flute | fløjte | rille
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
    forecast | prognose | vejrudsigt
    forge | smedje | smede | forfalske
    fork | gaffel | greb | forgrening
    form | skema blanket formular | form | klasse | danne
    formula | formel | modermælkserstatning
    forward | frem | angriber | videresende
    foul | frispark | beskidt
    foundation | fundament grundlag | fond
    fraction | brøk | brøkdel | fraktion
    fracture | brud knoglebrud | brække
    frame | ramme | stel | indramme
    framework | ramme rammer | struktur skelet
    free | gratis | fri
    freeze | fryse | indefryse
    friction | friktion gnidning | gnidninger
    friendly | venlig | venskabskamp
    front | forside front | for
    frost | frost | rim
    function | funktion | arrangement | fungere
    fund | fond | midler | finansiere
    furnish | møblere | levere
    fuse | sikring | lunte
    gain | gevinst | opnå få | tage_på
    gallery | galleri | balkon
    game | spil | kamp | vildt | leg
    gas | gas | benzin | luft
    gate | port låge | gate
    gauge | måler | måle bedømme
    gear | gear | udstyr grej
    general | general | almindelig generel almen
    generation | generation | produktion
    generous | gavmild | rigelig
    giant | kæmpe | gigantisk
    gift | gave | talent
    glass | glas | spejl
    glasses | briller | glas
    globe | globus | kloden
    glue | lim | lime
    gospel | evangelium | gospel
    government | regering | stat styre
    grace | nåde | ynde | bordbøn
    grade | karakter | klasse | kvalitet | sværhedsgrad grad
    graft | transplantat | korruption
    grain | korn | kerne | åre | gran
    grant | tilskud legat | bevilge give | tage_for_givet
    grasp | greb | fatte
    grave | grav | alvorlig
    grease | fedt smørelse | smøre
    grid | net elnet | gitter
    grind | slibe | male
    grip | greb | gribe
    groom | gom brudgom | strigle
    gross | brutto | grov
    ground | jord | grund | plads bane | male
    growth | vækst | svulst udvækst
    guarantee | garanti | garantere
    guard | vagt | skærm beskytter | bevogte
    guide | guide vejledning fører håndbog bog | føre lede
    gulf | bugt golf | kløft
    gum | tandkød gumme | gummi | tyggegummi
    gut | tarm | mave
    habit | vane | dragt
    hail | hagl | praje
    hall | hal sal | gang entré
    hammer | hammer | hamre
    hand | hånd | viser | række | side
    handle | håndtag hank skaft greb | håndtere klare behandle røre omgås forsigtig
    handling | håndtering | sagsbehandling
    handout | støtteark udleveringsark | almisse
    harbour | havn | nære
    hard | hård | svær
    harness | sele seletøj | udnytte
    harvest | høst | høste
    hatch | luge | klække
    head | hoved | leder chef | hovedet | spids | lede
    heading | overskrift | kurs
    healing | heling | helbredelse
    health | sundhed | helbred
    hearing | hørelse | høring retsmøde | høre
    heart | hjerte | hjerter | udenad
    heat | varme | hede | opvarme | heat
    hedge | hæk | afdække sikre
    herd | flok besætning | drive
    hide | hud skind | skjule gemme
    highlight | højdepunkt | fremhæve
    hinge | hængsel | afhænge
    hip | hofte | hyben
    hire | leje | ansætte
    history | historie | sygehistorie anamnese
    hit | slag | hit | ramme slå
    hitch | problem | blaffe
    hold | lastrum | greb | holde | vente venteposition
    holder | holder | indehaver
    home | hjem bolig | hjemme | plejehjem | forside startside
    honey | honning | skat
    hood | hætte | motorhjelm
    hop | hop | humle
    host | vært | hostie | væld
    hostel | vandrerhjem | herberg
    hot | varm | stærk krydret
    hour | time | klokken
    house | hus | huse
    housing | boliger bolig | hus kabinet
    hub | knudepunkt centrum | nav
    hunt | jagt | jage
    idle | tomgang | doven ledig
    illustration | illustration | eksempel
    image | billede | image
    impact | virkning | nedslag sammenstød
    implant | implantat | implantere
    import | import | betydning | importere
    impression | indtryk | aftryk
    incidence | forekomst hyppighed | indfald
    increase | stigning forøgelse | stige øge
    incubation | inkubation | udrugning
    index | register stikordsregister | indeks | pegefinger
    individual | individ enkeltperson | individuel
    industry | industri branche erhverv | flid
    inflation | inflation | oppustning
    injection | indsprøjtning injektion | indsprøjtning
    inlet | indløb | vig
    input | input | inddata
    insert | indsætte | indlæg
    installation | installation montering | kunstinstallation
    instance | eksempel tilfælde | instans
    institute | institut | indføre
    instruction | vejledning instruktion anvisning | ordre | undervisning | instruks
    intake | indtag indtagelse | indsugning | optag
    integrity | integritet | helhed
    intelligence | intelligens | efterretninger efterretningstjeneste
    interchange | udfletning | udveksling
    interest | rente | interesse
    intersection | kryds | skæring
    intervention | indgreb intervention | indblanding
    interview | interview | samtale jobsamtale
    introduction | indledning | indførelse | præsentation introduktion
    invoice | faktura | fakturere
    iron | jern | strygejern | stryge
    isolation | isolation | afsondrethed
    issue | nummer udgave | problem spørgsmål emne | udstede
    itch | kløe | klø
    item | punkt | vare genstand | post
    jacket | jakke | omslag
    jam | syltetøj | kø trafikprop | sidde_fast
    jar | krukke glas | skurre
    jaw | kæbe | bakke
    jet | jet | stråle
    job | job arbejde | opgave
    joint | led | fælles | samling | joint | steg
    journal | tidsskrift | dagbog
    judge | dommer | dømme bedømme
    judgement | dom | vurdering dømmekraft
    judgment | dom | dømmekraft
    jump | spring | springe hoppe
    junction | kryds vejkryds | samling
    key | nøgle | toneart | tast | vigtig afgørende | facit signaturforklaring
    keyboard | tastatur | keyboard
    kick | spark | sparke
    kid | barn | ged kid | lave_sjov
    kind | slags form | venlig
    knight | ridder | springer
    knit | strikke | vokse_sammen
    knot | knude knob | knast
    label | etiket mærkat | pladeselskab | mærke
    labor | arbejde | fødsel veer
    labour | arbejde | arbejdskraft | fødsel veer
    lace | snørebånd | blonde knipling
    lack | mangel | mangle
    ladder | stige | maske
    lamb | lam | lammekød
    land | land jord | lande
    landing | landing | reposé afsats
    landlord | udlejer | vært
    landscape | landskab | liggende
    lane | vognbane | bane | stræde landevej vej
    lap | skød | omgang
    lash | vippe | surre
    last | sidst | vare | læst
    late | sen | afdød
    launch | lancering | opsendelse | lancere
    laundry | vasketøj vask | vaskeri
    law | lov | jura | ret
    layer | lag | æglægger
    lead | bly | forspring føring | snor | hovedrolle | ledning | lede føre
    league | liga | forbund
    leak | lækage utæthed | lække
    lean | mager | læne
    lease | lejekontrakt leje | lejemål | lease
    leave | orlov ferie | forlade gå rejse | lade efterlade | lade_ligge
    lecture | forelæsning foredrag | skænd
    left | venstre | tilbage
    leg | ben | etape
    legend | legende sagn | signaturforklaring
    length | længde | bane
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
    liner | foring | rutebåd
    lining | for foring | slimhinde
    link | link | forbindelse led | forbinde
    lip | læbe | kant
    liquid | væske | flydende | likvid
    list | liste | slagside
    listing | liste | opslag annonce
    litter | affald | kuld | kattegrus
    living | stue | levebrød | levende
    load | læs byrde last | belastning | mængde masse | laste indlæse fylde
    loan | lån | udlån
    lobby | lobby | foyer
    lock | lås | sluse | lok | låse
    log | log | brændeknude kævle træstamme | logge
    long | lang | længes
    look | blik | udseende | se kigge
    loop | løkke sløjfe | kredsløb
    loose | løs | vid
    loss | tab | underskud
    lot | masse meget mange | parti | lod | grund
    lounge | opholdsstue | lounge | dovne
    lower | lavere nedre | sænke
    magazine | blad | magasin
    mail | post mail | brynje | sende
    main | hoved vigtigst | hovedledning
    maintenance | vedligeholdelse | underholdsbidrag
    major | major | større
    make | mærke | lave gøre
    makeup | makeup | sammensætning
    management | ledelse | forvaltning håndtering | behandling
    manager | leder chef | manager
    manual | manual håndbog vejledning | manuel håndbetjent
    manufacture | fremstilling | fremstille
    map | kort | kortlægge
    marble | marmor | kugle
    march | march | marts
    margin | margen | fortjeneste avance
    marine | marine | hav
    mark | mærke | karakter | plet | mark
    marker | markør | tusch mærkepind
    market | marked torv | markedsføre
    mass | masse | messe
    massage | massage | massere
    master | mester herre | mastergrad | original | beherske
    match | kamp | tændstik | match modstykke | passe svare
    mate | makker kammerat | parre
    material | materiale stof | materiel
    maternity | barsel | fødeafdeling
    matter | sag anliggende emne | stof | betyde
    maturity | modenhed | forfald udløb
    meal | måltid | mel
    mean | gennemsnit middel | betyde mene | ond nærig
    means | middel | betyder
    measure | foranstaltning tiltag | mål | måle | takt
    measurement | måling | mål
    mediation | mægling | formidling
    medication | medicin | medicinering
    medicine | medicin | lægevidenskab
    medium | medie | middel mellem
    meet | møde | stævne
    member | medlem | lem
    memory | hukommelse | minde | lager
    mention | omtale | nævne
    menu | menu | spisekort
    mess | rod | messe
    meter | måler | meter
    might | magt | måske kan
    migration | migration | træk | flytning
    milk | mælk | malke
    mill | mølle | fabrik
    mind | sind hjerne | passe | have_noget_imod
    mine | mine | min
    minister | minister | præst
    ministry | ministerium | præstegerning
    minor | mindreårig | mindre lille | mol
    mint | mynte | møntværk
    minute | minut | referat | lillebitte
    mirror | spejl | genspejle spejle
    miss | frøken | savne | mangle gå_glip forbi
    mission | mission | opgave | formål
    mistake | fejl | forveksle
    mixer | mixer røremaskine | blander
    mobile | mobil | uro
    mode | tilstand | måde form
    model | model | forbillede | mannequin
    mole | muldvarp | modermærke | mole
    moment | øjeblik | moment
    monitor | skærm | overvåge
    mood | humør stemning | modus
    moor | hede | fortøje
    moral | moral | moralsk
    mortar | mørtel | morter
    mortgage | realkreditlån pant | belåne
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
    narrow | smal snæver | indsnævre
    native | indfødt | hjemmehørende | modersmåls
    natural | naturlig | natur
    nature | natur | karakter
    navy | flåde marine | marineblå
    neck | hals nakke | halsudskæring
    needle | nål | nåletræ | strikkepind
    nerve | nerve | mod
    nest | rede | bo
    net | net | netto
    nipple | brystvorte | nippel
    node | knude | knudepunkt
    note | note tone node | notat besked seddel | bemærk lægge_mærke
    notice | opslag meddelelse | varsel opsigelse | bemærke lægge_mærke
    notification | meddelelse besked notifikation | anmeldelse underretning
    novel | roman | ny nyskabende
    nuisance | gene | plage
    number | nummer | tal | antal | nummerere
    nurse | sygeplejerske | amme pleje
    nursery | vuggestue | planteskole | børneværelse
    nut | nød | møtrik
    object | genstand objekt | formål | indvende
    observation | observation iagttagelse | bemærkning
    obstruction | forhindring | tilstopning
    occasion | lejlighed | anledning
    occupant | beboer | passager
    occupation | erhverv beskæftigelse | besættelse | belægning
    offence | lovovertrædelse | fornærmelse
    offer | tilbud | tilbyde byde
    office | kontor | embede
    officer | officer betjent | embedsmand
    official | officiel | embedsmand
    opening | åbning | fernisering | ledig_stilling
    operate | operere | betjene drive
    operation | operation | drift | betjening | virksomhed
    operator | operatør | udbyder selskab
    orange | appelsin | orange
    orbit | kredsløb | øjenhule | bane
    order | ordre bestilling | rækkefølge | orden | påbud kendelse | bestille | for_at
    organ | organ | orgel
    outing | udflugt | afsløring
    outlet | stikkontakt | butik udsalg | afløb udløb
    outline | omrids | oversigt disposition
    output | produktion | effekt | udgang output
    overall | samlet | kittel
    overhead | overliggende | faste_omkostninger
    pace | tempo | skridt
    pack | pakke | kobling flok
    packing | pakning | emballage
    pad | pude | blok | bind
    paddle | pagaj padle | soppe
    page | side | piccolo
    paint | maling | male
    painting | maleri | maling
    pair | par | parre
    palm | håndflade | palme
    pan | pande | panorere
    panel | panel | udvalg
    paper | papir | artikel opgave | avis
    parcel | pakke | grundstykke parcel
    park | park | parkere
    part | del | rolle | skilning | stemme | reservedel
    partial | delvis | partisk
    parting | skilning | afsked
    partition | skillevæg | deling
    party | parti | fest selskab | part
    pass | pas | passage | bestå | passere række
    passage | passage | afsnit | gang
    past | fortid | forbi
    paste | klister pasta | indsætte klistre
    patch | lap plaster | plet område | lappe
    path | sti | bane
    patience | tålmodighed | kabale
    patient | patient | tålmodig
    patron | protektor | gæst
    pattern | mønster | skabelon
    pavement | fortov | belægning
    pay | løn | betale
    payment | betaling | ydelse
    peak | top tinde | højdepunkt | skygge
    pear | birne | pære
    pedal | pedal | træde
    peel | skræl | skalle
    peer | kammerat ligestillet | fagfælle | stirre
    pen | pen kuglepen | fold sti
    penalty | straf | straffespark
    perch | aborre | pind
    performance | forestilling opførelse | ydelse præstation
    period | periode tid | menstruation | punktum
    permission | tilladelse | tilsagn
    permit | tilladelse | tillade
    pest | skadedyr | plage
    pet | kæledyr | klappe
    petition | underskriftsindsamling | ansøgning
    pharmacy | apotek | farmaci
    phone | telefon | ringe
    photograph | fotografi | fotografere
    pick | hakke | vælge plukke
    pickle | sylte | knibe
    picture | billede foto | film
    piece | stykke | brik
    pile | bunke stabel | pæl | luv
    pilot | pilot | lods | forsøg
    pin | stift nål | pinkode
    pinch | klemme knibe | nip
    pine | fyr fyrretræ | længes
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
    player | spiller | afspiller
    pleat | fold | læg
    pledge | løfte | pant
    plot | handling | grund | komplot | tegne
    plough | plov | pløje
    plug | stik | prop | tilstoppe
    point | punkt | point | spids | pointe mening | pege
    poison | gift | forgifte
    pole | stang stolpe pæl | pol
    policy | politik | police forsikring
    polish | politur | pudse polere | polsk
    poll | meningsmåling | afstemning
    pool | bassin pool | pulje | pyt
    poor | fattig | dårlig ringe | stakkels
    pop | pop | smutte
    population | befolkning | population bestand
    port | havn | port | portvin | bagbord
    porter | portør | portier
    portion | portion | del
    portrait | portræt | stående
    position | stilling position | holdning
    post | post | stilling | stolpe pæl | opslag | sende
    pot | gryde krukke potte | pulje
    potter | keramiker pottemager | pusle
    pottery | keramik | pottemageri
    pound | pund | hamre
    powder | pulver | pudder
    power | strøm | magt | kraft styrke evne effekt | potens
    practice | praksis | øvelse træning | lægehus klinik
    premise | lokale | præmis
    premium | præmie | ekstra
    preparation | forberedelse | tilberedning | præparat
    prepare | forberede | tilberede
    presence | tilstedeværelse | nærvær
    present | gave | nutid | nuværende | præsentere fremlægge | tilstede
    presentation | præsentation fremlæggelse | oplæg
    preserve | syltetøj | bevare
    press | presse | trykke | pers
    pressing | presserende | presning
    pressure | tryk | pres
    prickle | pig | prikke
    pride | stolthed | flok
    prime | bedst | primtal
    principal | rektor | hovedstol | vigtigst
    print | tryk | aftryk | trykke udskrive printe
    printer | printer | bogtrykker
    priority | prioritet | forkørselsret
    probation | prøvetid | tilsyn
    probe | sonde | undersøgelse
    problem | problem | opgave
    procedure | indgreb | procedure fremgangsmåde
    process | proces | behandle
    produce | grøntsager afgrøde | fremstille producere
    production | produktion | opsætning
    professional | professionel faglig | fagperson
    profit | overskud fortjeneste profit | gavn
    programme | program | uddannelse | udsendelse
    progress | fremskridt udvikling | skride_frem
    project | projekt | rage_frem
    projection | fremskrivning | fremspring | projektion
    promise | løfte | love
    promote | fremme | forfremme | reklamere markedsføre
    promotion | forfremmelse | kampagne reklame | fremme
    prompt | hurtig | prompt | få
    proof | bevis | korrektur
    prop | rekvisit | støtte
    property | ejendom | egenskab
    prosecution | anklagemyndighed | retsforfølgelse
    protection | beskyttelse | værn
    protest | protest | demonstration
    provide | levere yde give | sørge forsørge
    provision | bestemmelse | forsyning levering | hensættelse
    prune | sveske | beskære
    public | offentlighed publikum | offentlig
    publication | udgivelse | publikation | offentliggørelse
    publisher | forlag | udgiver
    pulp | papirmasse | frugtkød
    pulse | puls | bælgfrugt
    pump | pumpe | pumps
    punch | slag | punch | hulle | hullemaskine
    pupil | elev | pupil
    purchase | køb | købe | indkøb
    purse | pung | håndtaske
    push | skub | skubbe trykke
    puzzle | puslespil | gåde
    qualification | kvalifikation uddannelse | forbehold
    quality | kvalitet | egenskab
    quarry | stenbrud | bytte
    quarter | kvartal | kvarter | fjerdedel
    queen | dronning | dame
    query | forespørgsel | spørgsmål
    question | spørgsmål | tvivl
    quit | afslutte | sige_op | holde_op
    quiver | kogger | dirre
    quotation | tilbud | citat
    quote | tilbud | citat citere
    race | løb væddeløb | race | køre_om_kap
    rack | stativ | hylde
    racket | ketsjer | larm
    radiation | stråling | strålebehandling
    radiator | radiator | køler
    radical | radikal | gennemgribende
    rail | skinne | gelænder | jernbane
    raise | lønforhøjelse | løfte hæve | rejse | opdrage
    ram | vædder | ramme
    range | række udvalg | rækkevidde | interval område | komfur | kæde
    rank | rang | række | rangere
    rape | voldtægt | raps
    rare | sjælden | rød
    rash | udslæt | overilet
    rate | sats | hastighed tempo | andel | vurdere | rente
    ray | stråle | rokke
    reach | rækkevidde | nå
    reader | læser | læsebog
    reading | læsning | måling aflæsning
    ready | klar parat | færdig
    rear | bagende | opdrætte
    reason | grund årsag | fornuft
    recall | tilbagekaldelse | huske
    receipt | kvittering | modtagelse
    receiver | modtager | kurator | telefonrør
    reception | modtagelse | reception
    recess | frikvarter | niche
    recognition | anerkendelse | genkendelse
    record | journal optegnelse | rekord | plade | optage registrere
    recording | optagelse indspilning | registrering
    recover | komme_sig | genvinde | inddrive
    recovery | bedring helbredelse | inddrivelse genvinding
    recruit | rekruttere | rekrut
    reduction | nedsættelse | reduktion
    reed | rør siv | rørblad
    reef | rev | rebe
    refer | henvise | omtale
    reference | henvisning reference | anbefaling
    reflection | spejling refleks | overvejelse
    refrain | omkvæd | afholde
    refund | refusion tilbagebetaling | refundere
    refuse | affald | nægte afslå
    register | register | kasseapparat | registrere
    registration | registrering tilmelding | indregistrering
    regret | fortryde beklage | beklagelse
    regulation | regel forskrift forordning | regulering
    rehabilitation | genoptræning | rehabilitering
    rejection | afvisning afslag | afstødning
    relate | fortælle | vedrøre
    relation | forhold forbindelse | slægtning
    relationship | forhold | sammenhæng | slægtskab
    relative | slægtning pårørende | relativ
    relay | relæ | stafet
    release | udgivelse frigivelse | løsladelse | udgive frigive slippe
    relief | lindring lettelse | relief | nødhjælp
    remains | rester levn | forbliver
    remedy | middel | afhjælpe
    reminder | påmindelse | rykker
    remote | fjern | fjernbetjening
    removal | fjernelse | flytning
    rent | leje husleje | flænge
    repair | reparation | reparere
    repeat | gentage | genudsendelse
    replacement | erstatning | udskiftning | vikar
    reply | svar | svare
    report | rapport | melde rapportere
    representation | repræsentation | fremstilling
    reproduction | forplantning | gengivelse kopi
    requirement | krav | behov
    rescue | redning | redde
    research | forskning | undersøge
    reservation | reservation | forbehold | reservat
    reserve | reserve reservat | bestille
    reservoir | reservoir | vandreservoir
    residence | bopæl | ophold
    resident | beboer | bosiddende
    resistance | modstand | resistens | modstandsdygtighed
    resolution | opløsning | beslutning
    resort | feriested | udvej
    respect | respekt | henseende
    rest | hvile | rest resten
    restoration | restaurering | genoprettelse
    result | resultat | føre skyldes
    resume | genoptage | cv
    retail | detailhandel | detail
    retire | gå_på_pension | trække_sig
    retirement | pension pensionering | tilbagetrækning
    return | retur tilbagekomst tilbagevenden | afkast | selvangivelse | vende_tilbage returnere
    reverse | bakgear | omvendt | bagside | vende
    review | oversigt | anmeldelse | gennemgang | anmelde
    reward | belønning | belønne
    ride | tur | ride køre
    rider | rytter | tilføjelse
    ridge | højderyg | kam | rygning
    rifle | riffel | rode
    right | ret | højre | rigtig
    rim | kant | fælg
    ring | ring | ringe
    rise | stigning | stige
    roast | steg | stege riste
    rock | sten klippe | rock | vugge
    rocket | raket | rucola
    roll | rulle | rundstykke bolle
    room | værelse rum stue lokale | plads
    rose | rose | steg
    rot | råd | rådne
    rotation | rotation | omdrejning | sædskifte
    round | runde | rund | omkring
    routine | rutine | rutinemæssig
    row | række | ro | skænderi
    rubber | gummi | viskelæder
    rubbish | affald skrald | vrøvl
    ruin | ruin | ødelægge
    rule | regel | herske | lineal
    ruler | lineal | hersker
    run | løb | løbe | køre drive | gå
    rush | siv | travlhed | skynde
    sack | sæk | fyre
    saddle | sadel | bebyrde
    safe | pengeskab | sikker
    sail | sejl | sejle
    sale | salg | udsalg
    salt | salt | salte
    sample | prøve | smagsprøve | stikprøve
    sanction | sanktion | godkende
    sand | sand | slibe
    saving | besparelse | opsparing
    savings | opsparing | besparelse
    saw | sav | se
    scab | skorpe | skruebrækker
    scale | skala | vægt | skæl | målestok | kalk
    scales | vægt | skæl
    scene | scene | sted
    schedule | tidsplan plan | planlægge | køreplan
    scholarship | stipendium | lærdom
    school | skole | stime
    scooter | løbehjul | scooter
    scope | omfang | sigte
    score | partitur | resultat stilling point | score | snes
    scrap | stump | skrot
    scratch | ridse | kradse
    screen | skærm | screene undersøge | lærred
    script | manuskript | skrift
    scrub | krat | skrubbe
    seal | sæl | segl forsegling pakning | forsegle
    seam | søm | lag
    search | søgning eftersøgning | søge
    season | sæson | årstid | krydre
    seat | sæde plads | mandat
    second | sekund | anden
    secret | hemmelighed | hemmelig
    secretary | sekretær | minister
    section | afsnit | sektion | snit
    security | sikkerhed | værdipapir
    seed | frø | seede | så
    seizure | anfald | beslaglæggelse
    sense | sans | betydning | følelse | fornuft mening
    sentence | sætning | dom straf
    serve | servere | betjene tjene | afsone | serve
    server | server | tjener
    service | tjeneste service | gudstjeneste | eftersyn | serv
    serving | portion | servering
    session | session | samling møde
    set | sæt | sætte stille
    settle | bosætte | afgøre | betale
    settlement | bosættelse | forlig | afregning
    severe | svær alvorlig | streng
    sex | køn | sex
    shade | skygge | nuance | skærm
    shaft | skaft | skakt | aksel
    shallow | lav lavvandet | overfladisk
    shape | form | forme
    share | aktie | andel del | dele
    sharp | skarp | præcis
    shed | skur | fælde kaste
    sheet | ark | lagen sengetøj | plade | skøde
    shell | skal | granat
    shelter | læ ly | bus herberg
    shield | skjold skærm | beskytte
    shift | vagt skift | flytte
    shingle | spån | rullesten
    shipping | forsendelse fragt | skibsfart
    shock | chok | stød
    shoot | skud | skyde
    shop | butik forretning | værksted | handle
    short | kort | mangle
    shot | skud | indsprøjtning vaccination | optagelse
    shoulder | skulder | rabat
    shower | brusebad bruser | byge
    shutter | lukker | skodde
    sick | syg | dårlig
    side | side | hold
    sight | syn | seværdighed | sigte
    sign | tegn | skilt | underskrive
    signal | signal | signalere
    sink | vask | synke
    sister | søster | afdelingssygeplejerske
    site | sted grund | websted side | byggeplads
    situation | situation | beliggenhed
    skate | skøjte | rokke
    sketch | skitse | sketch
    skilled | faglært | dygtig
    skin | hud | skræl skind
    skip | container | springe
    sleep | søvn | sove
    sleeve | ærme | cover hylster | muffe
    slice | skive | skære
    slide | rutsjebane | dias | glide
    slip | begitning | seddel | fejltrin | underkjole | glide
    slot | åbning sprække | plads tid | spalte
    smell | lugt | lugte
    smoke | røg | ryge
    snap | knæk | billede
    social | social | selskabelig
    society | samfund | forening selskab
    socket | stikkontakt | hulning
    soil | jord | snavse
    sole | sål | søtunge | eneste
    solid | fast | solid
    solution | løsning | opløsning
    sore | øm | sår
    sort | slags | sortere
    sound | lyd klang | lyde | sund
    source | kilde | udspring | skaffe
    sow | so | så
    spa | spa | kurbad
    space | plads rum | rummet | mellemrum
    spade | spade | spar
    spare | reserve ekstra | skåne undvære
    speaker | taler | højttaler
    specimen | prøve | eksemplar
    spell | periode | stave | fortryllelse
    spill | spild udslip | spilde
    spin | spin | spinde dreje
    spine | ryg rygsøjle rygrad | pig | torn
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
    stack | stak | stable
    stadium | stadion | stadie
    staff | personale ansatte medarbejder | stav | nodelinje
    stage | scene | fase stadie trin | etape | tidspunkt
    stain | plet | bejdse | plette
    stake | pæl | indsats | spil
    stall | bod stand | bås | gå_i_stå
    stamp | frimærke | stempel | stemple trampe
    stand | stativ | stand bod | stå | tribune holdning
    standard | standard norm | fane
    staple | hæfteklamme | hovedbestanddel | basisvare
    startup | opstart | startup
    state | stat | tilstand | erklære
    statement | udtalelse erklæring | kontoudtog opgørelse
    stay | ophold | blive bo
    steam | damp | dampe
    steep | stejl | trække
    stem | stilk | stamme
    step | skridt trin | træde
    sterile | steril | gold ufrugtbar
    stern | agterstævn | streng
    stick | pind stok kæp | klæbe sidde_fast
    stimulus | stimulus | stimulans
    sting | stik | svie
    stitch | sting maske | sy
    stock | lager | aktie | fond bouillon | bestand
    stomach | mave | mavesæk
    stool | skammel taburet | afføring
    stop | stop | stoppestand | stoppe
    stopper | prop | stopper
    storage | opbevaring lagring lager | lagerplads
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
    strip | strimmel | striber | klæde
    stroke | slagtilfælde apopleksi blodprop | slag | strøg | stryge klappe | svømmeart | tag svømmetag
    struggle | kamp | kæmpe
    stud | nitte | stutteri
    student | studerende | elev
    study | studie undersøgelse | studere | arbejdsværelse
    stuff | ting | stoppe
    subject | emne | fag | forsøgsperson | undersåt | udsætte
    submission | indsendelse | underkastelse
    suggestion | forslag | suggestion
    suit | jakkesæt dragt | sag | passe
    summit | top | topmøde
    supervision | tilsyn opsyn | vejledning supervision
    supplement | kosttilskud | tillæg supplement
    supply | forsyning | udbud | levere forsyne
    support | støtte | support hjælp
    supporter | tilhænger fan | støtte
    surface | overflade | dukke_op
    surgery | operation kirurgi | konsultation lægehus klinik praksis
    survey | undersøgelse | opmåling | opmåle
    suspect | mistænkt | mistænke
    suspend | suspendere | ophænge hænge
    suspension | affjedring | suspension | opslæmning
    swallow | svale | synke sluge
    sweat | sved | svede
    swell | dønning | hæve svulme
    swift | hurtig | mursejler
    swing | gynge | svinge
    switch | kontakt afbryder | skifte
    table | bord | tabel
    tablet | tablet | tavle
    tackle | takle | grej udstyr
    tag | mærke | tag
    tail | hale | plat
    tan | solbrændt | garve
    tank | tank beholder | kampvogn | akvarium
    tap | hane vandhane | banke trykke | aflytte
    tape | bånd tape | optage
    target | mål | skydeskive
    tart | tærte | syrlig
    taste | smag | smage
    tax | skat afgift | beskatte
    taxi | taxa | taxie
    tear | tåre | rift | rive flå
    temper | temperament humør | hærde
    temperature | temperatur | feber
    temple | tempel | tinding
    tender | bud tilbud | øm | mør
    tense | tid | anspændt
    term | periode | begreb udtryk ord | semester | vilkår betingelse | sigt
    terminal | terminal | dødelig uhelbredelig | endestation
    test | prøve test | undersøgelse | teste afprøve
    text | tekst | sms
    theatre | teater | operationsstue
    thread | tråd | gevind
    threshold | tærskel grænse | dørtrin
    throw | dreje | kaste smide
    tick | flueben | flåt | tikke
    ticket | billet | bøde | sag
    tie | slips | bånd | uafgjort | binde
    tight | stram | tæt
    tile | flise | tegl tagsten | brik
    till | kasse | til indtil
    time | tid | gang | klokken | tage_tid
    timetable | skema | køreplan
    tin | dåse | tin | form
    tip | spids | tip råd | drikkepenge | vippe | tippe
    tire | dæk | trætte
    tissue | væv | lommetørklæde
    title | titel | adkomst
    toast | ristet_brød | skål | brød
    token | polet | tegn symbol
    toll | vejafgift bompenge | omkostning
    tongue | tunge | sprog | pløs
    top | top | øverst | bluse
    torch | lommelygte | fakkel
    touch | berøring | røre
    tour | rundvisning tur | turné
    tower | tårn | knejse
    trace | spor | spore
    track | spor | bane | nummer | spore følge
    trade | handel | fag erhverv | handle bytte
    trail | sti | spor
    trailer | påhængsvogn anhænger | trailer
    train | tog | slæb | uddanne træne
    trainer | træner | kondisko
    training | træning | uddannelse
    transcript | udskrift | eksamensudskrift
    transfer | overførsel | overføre | transport | skift
    transition | overgang | omstilling
    transmission | transmission | smitte overførsel | gearkasse
    transport | transport | transportere
    trap | fælde | vandlås
    treat | godbid | behandle
    trial | forsøg prøve | retssag proces | prøveperiode prøvetid
    trick | trick kneb | stik
    trigger | udløse | aftrækker | trigger
    trim | klippe studse | pynt
    trip | rejse tur | snuble
    troop | trop | tropper
    trunk | stamme | bagagerum | snabel | kuffert
    trust | tillid | fond | stole
    try | forsøg | prøve forsøge
    tube | rør tube | slange
    tune | melodi | stemme indstille
    turbine | vindmølle turbine
    turkey | kalkun | tyrkiet
    turn | tur | sving | dreje vende
    turnover | omsætning | udskiftning
    twist | drejning | vride
    type | type slags | skrift | taste
    understanding | forståelse | aftale
    uniform | uniform | ensartet
    union | fagforening | union forening
    unit | enhed | apparat | afdeling
    update | opdatering | opdatere
    upset | ked | vælte
    usage | forbrug | brug
    utility | forsyning | nytte
    vacancy | ledig_stilling | ledigt_værelse
    vacuum | vakuum | støvsuge
    value | værdi | værdsætte
    valve | ventil | klap
    variable | variabel | skiftende
    variety | sort | udvalg variation | slags
    vault | hvælving | boks
    vegetable | grøntsag | grøntsags
    vehicle | køretøj | middel
    vein | vene åre | stil
    vent | aftræk | udlufte
    venture | foretagende | vove
    vessel | skib fartøj | kar blodkar
    vet | dyrlæge | undersøge
    vice | skruestik | last | vice
    view | udsigt | syn opfattelse mening visning | se
    viewer | seer | fremviser
    violet | viol | violet
    vision | syn | vision
    vocal | vokal | højrøstet
    voice | stemme | udtrykke
    void | ugyldig | tomrum
    volume | bind | rumfang mængde volumen | lydstyrke
    volunteer | frivillig | melde_sig
    vote | stemme | afstemning
    voucher | værdibevis gavekort | bilag
    wage | løn | føre
    waiting | vente | betjening
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
    wealth | rigdom | væld
    wear | slid | have_på bære | slide
    weather | vejr | klare
    weave | væve | flette
    web | net spindelvæv | web
    wedge | kile | ælte
    weed | ukrudt | luge
    weight | vægt | lod
    welfare | velfærd | trivsel
    well | brønd | godt rask
    wheel | hjul | drejeskive | rat ror
    will | testamente | vilje | vil
    wind | vind | sno vinde trække
    winding | vikling | snoet
    window | vindue | skranke
    wing | vinge | fløj
    wire | ledning tråd | telegram
    withdraw | hæve | trække tilbagekalde
    withdrawal | hævning | tilbagetrækning | abstinenser
    witness | vidne | overvære
    wood | træ | skov
    word | ord | formulere
    work | arbejde | værk | virke fungere
    works | værk anlæg | virker fungerer
    workshop | værksted | workshop
    worship | gudstjeneste | tilbede
    wound | sår | viklet
    wrap | indpakning | svøbe pakke
    wreck | vrag | ødelægge
    writing | skrift | skrivning
    yard | gård | yard | værft
    yarn | garn | historie
    yield | udbytte | give | vige | afkast
    youth | ungdom | unge | yngling
    """)
}
