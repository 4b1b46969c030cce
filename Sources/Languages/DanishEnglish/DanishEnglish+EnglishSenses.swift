extension SenseTable {
  /// English words that mean several things, and what each of these is called in Danish.
  static let english = SenseTable(
    """
    account | konto regnskab | beretning redegørelse | hensyn grund
    act | lov | handling gerning | akt | optræde spille handle fungere
    action | handling aktion | retssag søgsmål
    address | adresse | tale | henvende tage_op behandle tiltale
    administration | administration forvaltning | indgift indgivelse
    admission | adgang entré | indlæggelse optagelse | indrømmelse
    affair | affære forhold | sag anliggende
    agent | agent repræsentant | middel stof
    air | luft | melodi | sende udlufte
    amount | beløb | mængde | løbe svare udgøre
    appeal | appel anke | tiltrækning | opfordring bøn
    appearance | udseende | optræden fremkomst
    application | ansøgning | program app applikation | anvendelse brug | påføring
    apply | ansøge søge | gælde | anvende bruge | påføre smøre lægge
    appointment | aftale tid | udnævnelse ansættelse
    arch | bue | svang
    area | område | areal
    argument | argument | skænderi
    arm | arm | gren | våben
    article | artikel | genstand vare | paragraf
    ash | aske | ask
    attack | angreb | anfald
    back | ryg | bagside bagest bag | tilbage | støtte bakke
    balance | balance ligevægt | saldo
    ball | bold kugle | bal
    band | bånd | orkester gruppe
    bank | bank | bred brink
    bar | bar | stang | takt | advokatstand | tremme | stykke barre | bjælke søjle
    bark | bark | gø
    barrel | tønde fad | løb
    base | base | bund fod grundlag sokkel
    bat | bat boldtræ | flagermus
    bath | bad | badekar
    battery | batteri | vold
    beam | bjælke | stråle
    bear | bjørn | bære | føde | tåle udholde
    beat | slag takt | slå
    bed | seng | bed | bund leje
    bill | regning faktura | lovforslag | næb | plakat | seddel
    bit | bit | stykke smule lidt | bor | bidsel
    blade | klinge blad | strå
    blind | blind | gardin persienne rullegardin
    block | blok | blokere spærre | kvarter
    blow | slag | blæse puste
    board | bestyrelse nævn råd | bræt plade tavle pap | kost pension | bord ombord stige
    body | krop legeme | organ | lig | karrosseri | hoveddel
    bolt | bolt | slå | lyn
    bond | bånd | obligation | binding
    book | bog | bestille booke reservere
    boot | støvle | bagagerum | starte
    border | grænse | kant bort bed
    bow | bue | buk bukke | sløjfe | stævn bov
    bowl | skål | kaste
    box | kasse æske boks | felt | bokse
    branch | gren | filial afdeling
    break | pause | brud knæk | brække knække | bryde | chance
    bridge | bro | stol | bridge | næseryg
    brief | kort | instruere
    buck | buk | dollar
    bug | fejl | insekt tæge
    bulb | pære | løg
    butt | kolbe | skod
    cabinet | skab | kabinet regering
    calf | kalv | læg
    call | opkald | kald råb | kalde hedde | ringe | anløb | besøg
    can | dåse | kan
    cap | kasket hue hat | låg kapsel | loft
    capital | hovedstad | kapital | stort_bogstav | kapitæl
    care | pleje omsorg | pasning | omhu forsigtig pas | bekymre interessere
    carriage | vogn | fragt transport
    case | tilfælde | sag | kasse etui | kasus
    cast | rollebesætning | gips afstøbning | kaste støbe
    centre | center | midte centrum
    chair | stol | formand ordstyrer | lede
    change | ændring forandring | byttepenge småpenge | skifte | ændre forandre
    character | karakter | tegn | figur person
    charge | gebyr afgift betaling | opladning ladning lade oplade | sigtelse anklage | ansvar | kræve tage opkræve
    chart | diagram | søkort kort | journal | hitliste
    check | kontrol tjek | check | kontrollere tjekke undersøge | ternet
    chest | bryst brystkasse | kiste
    chip | chip | skår | pommes_frites | splint flis
    class | klasse | time hold undervisning
    clause | paragraf bestemmelse klausul | sætning
    clear | klar tydelig | rydde | fri
    clip | klip | clips klemme | klippe
    club | klub | kølle | klør
    coach | bus turistbus | træner | vogn karet | træne
    coat | frakke | lag | pels
    cold | kold kulde | forkølelse forkølet
    column | søjle | spalte kolonne | klumme
    command | kommando ordre | befale beherske
    common | almindelig | fælles
    company | firma virksomhed selskab | kompagni
    complaint | klage | lidelse gene
    complex | kompleks | indviklet kompliceret
    compound | forbindelse | sammensætning | område
    concern | bekymring | koncern | angå vedrøre handle
    condition | tilstand stand | betingelse vilkår | lidelse sygdom | forhold
    conductor | dirigent | leder | konduktør togfører
    cone | kegle | vaffel is | kogle
    content | indhold | tilfreds
    contract | kontrakt aftale | trække_sig_sammen | pådrage få
    control | kontrol styring | betjening | styre kontrollere
    cook | kok | lave_mad koge tilberede
    copy | kopi eksemplar | tekst | kopiere efterligne
    core | kerne | kernehus
    corn | majs | korn | ligtorn
    counter | disk skranke | tæller | imødegå
    course | kursus | forløb | ret | kurs | bane | selvfølgelig
    court | domstol ret | bane | hof | gård
    cover | omslag | låg dække dækken | dækning | omfatte | betræk
    crack | revne sprække | knald brag | knække sprænge | dygtig
    craft | håndværk | fartøj
    crane | kran | trane
    crash | ulykke sammenstød | nedbrud | brag krak
    credit | kredit | ære anerkendelse
    crop | afgrøde høst | beskære klippe
    cross | kors kryds | krydse gå_over | sur vred
    crown | krone | isse
    cue | stikord signal | kø
    culture | kultur | dyrkning
    cup | kop | pokal | skål
    cure | kur | helbrede kurere
    current | strøm | strømning | aktuel nuværende
    custom | skik | told
    cut | snit sår | nedskæring | skære klippe
    cycle | cyklus kredsløb | cykel | cykle
    dash | tankestreg | sjat stænk | fare
    date | dato | stævnemøde date | daddel
    deal | aftale handel | del | handle
    deck | dæk | spil
    degree | grad | eksamen uddannelse
    delivery | levering | fødsel | fremførelse
    department | afdeling | ministerium
    deposit | depositum | aflejring | indskud
    desk | skrivebord | skranke
    device | apparat enhed | middel kneb
    direction | retning | instruktion vejledning | ledelse
    discharge | udskrivning | udledning udslip udflåd | afladning
    dish | ret | fad skål tallerken | opvask | parabol
    disk | disk | skive
    dock | dok havn | anklagebænk
    draft | udkast | træk | udkaste
    drain | afløb | tømme
    draw | tegne | trække | tiltrække | uafgjort
    drawing | tegning | lodtrækning
    dress | kjole | påklædning | klæde
    drill | bor boremaskine | øvelse | bore
    drink | drik | drikke
    drive | drev | køretur | køre | drivkraft
    drop | dråbe | fald | tabe falde | slippe
    drug | lægemiddel medicin | narkotika stof
    dry | tør | tørre
    duck | and | dukke bukke
    duty | pligt | afgift told | vagt
    ear | øre | aks
    earth | jord | jorden verden
    edge | kant | forspring | æg
    edition | udgave | oplag
    element | element | grundstof
    end | ende slutning | formål | slutte
    engage | engagere | ansætte | indgreb
    entry | indgang adgang | post opslag | bidrag | optagelse
    equity | egenkapital | retfærdighed
    estate | ejendom gods | bo
    examination | undersøgelse | eksamen prøve
    exchange | udveksling | børs | bytte udveksle | vekselkurs
    exercise | øvelse træning motion | udøvelse | opgave | udøve
    exhaust | udstødning | udmatte udtømme
    eye | øje | blik
    face | ansigt | side flade | stå møde vende
    facility | facilitet anlæg | evne lethed
    fair | marked messe tivoli | rimelig retfærdig | lys
    fall | fald | efterår | falde
    fan | ventilator blæser | fan tilhænger | vifte
    fast | hurtig | fast | faste
    fault | fejl | skyld | forkastning
    feature | funktion egenskab træk | indslag artikel | medvirke
    feed | foder | fodre | feed
    fellow | stipendiat medlem | fyr kammerat
    felt | filt | føle
    fence | hegn | hæler | fægte
    field | mark | felt | område fag | bane
    figure | tal | figur | skikkelse | regne
    file | fil | sag mappe akt | neglefil | arkivere indgive
    fill | fylde | udfylde | plombere
    film | film | hinde
    finding | resultat fund | finde
    fine | bøde | fin god | fint_korn
    fire | ild brand | fyre | brænde | skyde affyre
    firm | firma | fast
    fit | anfald | pasform | passe | egnet sund rask
    fix | løsning | rette reparere | fastgøre
    flag | flag | flise
    flat | lejlighed | flad | for_lav
    flight | flyvning fly flyrejse | flugt | trappe
    float | flyder | flyde | svømmer
    floor | gulv | etage sal | bund
    flow | strøm gennemstrømning | flyde
    fly | flue | flyve | gylp
    focus | fokus brændpunkt | fokusere
    fold | fold | folde
    following | følgende | tilhænger
    foot | fod | bund
    force | kraft | styrke | tvinge | magt vold
    fork | gaffel | greb | forgrening
    form | skema blanket formular | form | klasse | danne
    frame | ramme | stel | indramme
    free | gratis | fri
    freeze | fryse | indefryse
    front | forside front | for
    fund | fond | midler | finansiere
    gain | gevinst | opnå få | tage_på
    game | spil | kamp | vildt | leg
    gas | gas | benzin | luft
    gate | port låge | gate
    gear | gear | udstyr
    glass | glas | spejl
    grade | karakter | klasse | kvalitet
    grain | korn | kerne | åre
    grant | tilskud legat | bevilge give | tage_for_givet
    grave | grav | alvorlig
    ground | jord | grund | plads bane | male
    guard | vagt | skærm beskytter | bevogte
    guide | guide vejledning | føre lede
    gum | tandkød gumme | gummi | tyggegummi
    habit | vane | dragt
    hail | hagl | praje
    hall | hal sal | gang entré
    hand | hånd | viser | række | side
    handle | håndtag hank skaft greb | håndtere klare behandle røre omgås
    hard | hård | svær
    hatch | luge | klække
    head | hoved | leder chef | hovedet | spids | lede
    hearing | hørelse | høring retsmøde | høre
    heart | hjerte | hjerter | udenad
    heat | varme | hede | opvarme | heat
    hide | hud skind | skjule gemme
    history | historie | sygehistorie anamnese
    hit | slag | hit | ramme slå
    hold | lastrum | greb | holde | vente
    home | hjem bolig | hjemme | plejehjem | forside startside
    hood | hætte | motorhjelm
    house | hus | huse
    impression | indtryk | aftryk
    inflation | inflation | oppustning
    input | input | inddata
    instruction | vejledning instruktion | ordre
    interest | rente | interesse
    iron | jern | strygejern | stryge
    issue | nummer udgave | problem spørgsmål emne | udstede
    item | punkt | vare genstand | post
    jam | syltetøj | kø trafikprop | sidde_fast
    job | job arbejde | opgave
    joint | led | fælles | samling | joint
    judge | dommer | dømme bedømme
    jump | spring | springe hoppe
    key | nøgle | toneart | tast | vigtig afgørende | facit signaturforklaring
    kick | spark | sparke
    kid | barn | ged kid | lave_sjov
    kind | slags form | venlig
    label | etiket mærkat | pladeselskab | mærke
    labour | arbejde | arbejdskraft | fødsel veer
    lace | snørebånd | blonde knipling
    land | land jord | lande
    lap | skød | omgang
    last | sidst | vare | læst
    late | sen | afdød
    launch | lancering | opsendelse | lancere
    law | lov | jura | ret
    lead | bly | forspring | snor | hovedrolle | ledning | lede føre
    league | liga | forbund
    lean | mager | læne
    leave | orlov ferie | forlade gå rejse | lade efterlade | lade_ligge
    left | venstre | tilbage
    leg | ben | etape
    lens | linse | objektiv
    lesson | lektion time | lære belæring
    letter | brev | bogstav
    level | niveau | plan | vaterpas | lige
    lid | låg | øjenlåg
    lie | løgn | ligge | lyve
    life | liv | levetid
    lift | elevator | løfte | lift
    light | lys | lampe | let | tænde
    like | ligesom | lide synes_om
    limb | lem | gren
    lime | kalk | lime | lind
    limit | grænse | begrænse
    line | linje | række kø | replik | ledning snor line | streg
    link | link | forbindelse led | forbinde
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
    mail | post mail | brynje | sende
    main | hoved vigtigst | hovedledning
    make | mærke | lave gøre
    manual | manual håndbog vejledning | manuel håndbetjent
    map | kort | kortlægge
    march | march | marts
    mark | mærke | karakter | plet | mark
    market | marked torv | markedsføre
    mass | masse | messe
    master | mester herre | mastergrad | original | beherske
    match | kamp | tændstik | match modstykke | passe svare
    material | materiale stof | materiel
    matter | sag anliggende emne | stof | betyde
    mean | gennemsnit middel | betyde mene | ond nærig
    means | middel | betyder
    measure | foranstaltning tiltag | mål | måle | takt
    measurement | måling | mål
    medium | medie | middel mellem
    memory | hukommelse | minde | lager
    meter | måler | meter
    might | magt | måske kan
    mind | sind hjerne | passe | have_noget_imod
    mine | mine | min
    minor | mindreårig | mindre lille | mol
    minute | minut | referat | lillebitte
    miss | frøken | savne | mangle gå_glip forbi
    model | model | forbillede
    mole | muldvarp | modermærke | mole
    moment | øjeblik | moment
    monitor | skærm | overvåge
    moral | moral | moralsk
    mortar | mørtel | morter
    motion | bevægelse | forslag
    mould | form | skimmel mug
    mount | bjerg | beslag holder | montere
    mouth | mund | munding
    move | træk | flytte bevæge
    movement | bevægelse | sats | afføring
    mug | krus | overfalde
    nail | søm | negl
    natural | naturlig | natur
    nature | natur | karakter
    needle | nål | nåletræ
    net | net | netto
    note | note tone node | notat besked seddel | bemærk lægge_mærke
    notice | opslag meddelelse | varsel opsigelse | bemærke lægge_mærke
    novel | roman | ny nyskabende
    number | nummer | tal | antal | nummerere
    nut | nød | møtrik
    object | genstand objekt | formål | indvende
    occasion | lejlighed | anledning
    office | kontor | embede
    opening | åbning | fernisering | ledig_stilling
    operation | operation | drift | betjening | virksomhed
    operator | operatør | udbyder selskab
    order | ordre bestilling | rækkefølge | orden | påbud kendelse | bestille | for_at
    organ | organ | orgel
    outlet | stikkontakt | butik | afløb udløb
    outline | omrids | oversigt disposition
    overall | samlet | kittel
    pack | pakke | kobling flok
    pad | pude | blok | bind
    page | side | piccolo
    paint | maling | male
    palm | håndflade | palme
    pan | pande | panorere
    panel | panel | udvalg
    paper | papir | artikel opgave | avis
    park | park | parkere
    part | del | rolle | skilning | stemme | reservedel
    party | parti | fest selskab | part
    pass | pas | passage | bestå | passere række
    passage | passage | afsnit | gang
    past | fortid | forbi
    paste | klister pasta | indsætte klistre
    patch | lap plaster | plet område | lappe
    patient | patient | tålmodig
    pattern | mønster | skabelon
    pay | løn | betale
    pen | pen kuglepen | fold sti
    performance | forestilling opførelse | ydelse præstation
    period | periode tid | menstruation | punktum
    permit | tilladelse | tillade
    piece | stykke | brik
    pilot | pilot | lods | forsøg
    pin | stift nål | pinkode
    pipe | rør | pibe
    pit | grav hul | mine | kerne sten
    pitch | bane | tonehøjde | beg | salgstale
    place | sted plads | placere lægge
    plain | slette | enkel almindelig
    plan | plan | planlægge
    plane | fly | høvl | plan | platan
    plant | plante | fabrik anlæg værk
    plate | tallerken | plade | nummerplade
    play | skuespil stykke | leg | spille lege
    plot | handling | grund | komplot | tegne
    plug | stik | prop | tilstoppe
    point | punkt | point | spids | pointe mening | pege
    pole | stang stolpe pæl | pol
    policy | politik | police forsikring
    poll | meningsmåling | afstemning
    pool | bassin pool | pulje | pyt
    poor | fattig | dårlig ringe | stakkels
    pop | pop | smutte
    port | havn | port | portvin | bagbord
    position | stilling position | holdning
    post | post | stilling | stolpe pæl | opslag | sende
    pot | gryde krukke potte | pulje
    potter | keramiker pottemager | pusle
    pound | pund | hamre
    power | strøm | magt | kraft styrke evne effekt | potens
    practice | praksis | øvelse træning | lægehus klinik
    present | gave | nutid | nuværende | præsentere
    press | presse | trykke | pers
    pressure | tryk | pres
    prime | bedst | primtal
    principal | rektor | hovedstol | vigtigst
    print | tryk | aftryk | trykke udskrive printe
    process | proces | behandle
    produce | grøntsager afgrøde | fremstille producere
    programme | program | uddannelse | udsendelse
    project | projekt | rage_frem
    property | ejendom | egenskab
    provision | bestemmelse | forsyning levering | hensættelse
    public | offentlighed publikum | offentlig
    punch | slag | punch | hulle
    pupil | elev | pupil
    purchase | køb | købe
    quarter | kvartal | kvarter | fjerdedel
    race | løb væddeløb | race | køre_om_kap
    racket | ketsjer | larm
    rail | skinne | gelænder | jernbane
    raise | lønforhøjelse | løfte hæve | rejse | opdrage
    range | række udvalg | rækkevidde | interval område | komfur
    rank | rang | række | rangere
    rare | sjælden | rød
    rate | sats | hastighed tempo | andel | vurdere
    reach | rækkevidde | nå
    reading | læsning | måling aflæsning
    record | journal optegnelse | rekord | plade | optage registrere
    reference | henvisning reference | anbefaling
    reflection | spejling refleks | overvejelse
    register | register | kasseapparat | registrere
    relation | forhold forbindelse | slægtning
    relative | slægtning pårørende | relativ
    release | udgivelse frigivelse | løsladelse | udgive frigive slippe
    relief | lindring lettelse | relief | nødhjælp
    remedy | middel | afhjælpe
    rent | leje husleje | flænge
    report | rapport | melde rapportere
    rest | hvile | rest resten
    result | resultat | føre skyldes
    return | retur tilbagekomst | afkast | selvangivelse | vende_tilbage returnere
    review | oversigt | anmeldelse | gennemgang | anmelde
    right | ret | højre | rigtig
    ring | ring | ringe
    rise | stigning | stige
    rock | sten klippe | rock | vugge
    roll | rulle | rundstykke bolle
    room | værelse rum stue lokale | plads
    round | runde | rund | omkring
    row | række | ro | skænderi
    rule | regel | herske | lineal
    ruler | lineal | hersker
    run | løb | løbe | køre drive | gå
    safe | pengeskab | sikker
    sail | sejl | sejle
    sale | salg | udsalg
    sample | prøve | smagsprøve | stikprøve
    saw | sav | se
    scale | skala | vægt | skæl | målestok
    scene | scene | sted
    school | skole | stime
    score | partitur | resultat stilling point | score | snes
    screen | skærm | screene undersøge | lærred
    seal | sæl | segl forsegling pakning | forsegle
    season | sæson | årstid | krydre
    seat | sæde plads | mandat
    second | sekund | anden
    secret | hemmelighed | hemmelig
    section | afsnit | sektion | snit
    security | sikkerhed | værdipapir
    sense | sans | betydning | følelse | fornuft mening
    sentence | sætning | dom straf
    service | tjeneste service | gudstjeneste | eftersyn | serv
    session | session | samling møde
    set | sæt | sætte stille
    settlement | bosættelse | forlig | afregning
    shade | skygge | nuance | skærm
    shaft | skaft | skakt | aksel
    shape | form | forme
    share | aktie | andel del | dele
    sheet | ark | lagen | plade
    shell | skal | granat
    shift | vagt skift | flytte
    shoot | skud | skyde
    shop | butik forretning | værksted | handle
    short | kort | mangle
    shot | skud | indsprøjtning vaccination | optagelse
    shower | brusebad bruser | byge
    side | side | hold
    sight | syn | seværdighed | sigte
    sign | tegn | skilt | underskrive
    sink | vask | synke
    site | sted grund | websted side | byggeplads
    skate | skøjte | rokke
    skin | hud | skræl skind
    slip | begitning | seddel | fejltrin | underkjole | glide
    solution | løsning | opløsning
    sound | lyd klang | lyde | sund
    space | plads rum | rummet | mellemrum
    spare | reserve ekstra | skåne undvære
    spell | periode | stave | fortryllelse
    spill | spild udslip | spilde
    spin | spin | spinde dreje
    spirit | ånd | spiritus | humør
    spot | plet | sted | få_øje
    spring | forår | fjeder | kilde | springe
    square | torv plads | kvadrat firkant | rude
    stable | stald | stabil
    staff | personale ansatte | stav | nodelinje
    stage | scene | fase stadie trin | etape | tidspunkt
    stain | plet | bejdse | plette
    stake | pæl | indsats | spil
    stall | bod stand | bås | gå_i_stå
    stamp | frimærke | stempel | stemple trampe
    stand | stativ | stand bod | stå | tribune holdning
    standard | standard norm | fane
    staple | hæfteklamme | hovedbestanddel
    state | stat | tilstand | erklære
    statement | udtalelse erklæring | kontoudtog opgørelse
    stay | ophold | blive bo
    steam | damp | dampe
    step | skridt trin | træde
    stern | agterstævn | streng
    stick | pind stok kæp | klæbe sidde_fast
    stitch | sting maske | sy
    stock | lager | aktie | fond bouillon | bestand
    stool | skammel taburet | afføring
    stop | stop | stoppestand | stoppe
    store | butik | lager depot | opbevare lagre gemme
    story | historie | etage
    strain | stamme | forstrækning belastning | si anstrenge
    stream | å bæk strøm | stream
    stress | stress belastning spænding | tryk betoning | understrege
    strike | strejke | slå
    string | streng | snor | række
    stroke | slagtilfælde apopleksi | slag | strøg | stryge
    study | studie undersøgelse | studere | arbejdsværelse
    subject | emne | fag | forsøgsperson | undersåt | udsætte
    suit | jakkesæt | sag | passe
    supply | forsyning | udbud | levere forsyne
    support | støtte | support hjælp
    surgery | operation kirurgi | konsultation lægehus
    survey | undersøgelse | opmåling | opmåle
    suspension | affjedring | suspension | opslæmning
    swallow | svale | synke sluge
    swell | dønning | hæve svulme
    switch | kontakt afbryder | skifte
    table | bord | tabel
    tablet | tablet | tavle
    tank | tank beholder | kampvogn
    tap | hane | banke trykke | aflytte
    tape | bånd tape | optage
    tart | tærte | syrlig
    tax | skat afgift | beskatte
    tear | tåre | rift | rive flå
    temper | temperament humør | hærde
    temple | tempel | tinding
    tender | bud tilbud | øm | mør
    tense | tid | anspændt
    term | periode | begreb udtryk ord | semester | vilkår betingelse | sigt
    test | prøve test | undersøgelse | teste afprøve
    text | tekst | sms
    thread | tråd | gevind
    throw | dreje | kaste smide
    ticket | billet | bøde | sag
    tie | slips | bånd | uafgjort | binde
    till | kasse | til indtil
    time | tid | gang | klokken | tage_tid
    tin | dåse | tin | form
    tip | spids | tip råd | drikkepenge | vippe
    tire | dæk | trætte
    tissue | væv | lommetørklæde
    title | titel | adkomst
    toast | ristet_brød | skål
    tongue | tunge | sprog
    top | top | øverst | bluse
    touch | berøring | røre
    tour | rundvisning tur | turné
    track | spor | bane | nummer | spore følge
    trade | handel | fag erhverv | handle bytte
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
    turn | tur | sving | dreje vende
    type | type slags | skrift | taste
    union | fagforening | union forening
    unit | enhed | apparat | afdeling
    vault | hvælving | boks
    vessel | skib fartøj | kar blodkar
    view | udsigt | syn opfattelse mening visning | se
    vision | syn | vision
    volume | bind | rumfang mængde | lydstyrke
    wage | løn | føre
    ward | afdeling | myndling
    warrant | kendelse | berettige
    watch | ur | vagt | se holde_øje
    wave | bølge | vinke
    way | måde | vej
    wear | slid | have_på bære | slide
    web | net spindelvæv | web
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
    yard | gård | yard | værft
    yield | udbytte | give
    """)
}
