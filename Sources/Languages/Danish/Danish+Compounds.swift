extension Morphology {
  // What is known of the parts of compounds beside the words of the other tables.
  static let danishParts = """
    @mark function
    af i på med uden til for fra om ved under over mellem mod hos efter før og eller som per pr en et den det de der
    gennem langs ad bag blandt imellem imod inden omkring trods udenfor indenfor kontra versus
    @mark infinitive
    at
    @mark subject
    jeg du han hun vi man der
    @mark determiner
    en et min mit mine din dit dine sin sit sine vores jeres deres hver hvert enhver ethvert ingen intet
    @mark demonstrative
    den det de denne dette disse hans hendes dens dets
    @mark quantifier
    nogle andre mange få flere ingen alle begge to tre
    @mark elliptic
    må skal bør kan ikke kun aldrig altid
    @mark light
    giver gav givet give tager tog taget tage holder holdt holde gør gjorde gjort gøre sætter satte sat
    sætte lægger lagde lagt lægge stiller stillede stillet stille slår slog slået slå
    @mark pronoun
    den det de dem disse denne dette andre anden andet hun han ham hende dens dets deres sådan sådanne førstnævnte
    sidstnævnte hvilket hvilke som der resten flertallet begge
    @mark anaphoric
    den det de dem han hun ham hende
    @mark copula
    er var være været vær bliver blev blive blevet
    @mark predicative
    objektiv negativ positiv aktiv passiv kollektiv primitiv relativ lam gift sund
    @mark expletive
    der man hvad sig jer
    @mark conjunction
    og eller
    @mark prefix
    alu elektro neuro bio laser sham psyko fysio geo hydro termo tele mikro makro mega multi mono poly pseudo radio socio
    video foto auto aero agro amfi anti arki astro audio cyber cyto dermato dia eks ekstra ekso exo endo epi etno euro ex gastro
    gynæko hepato hetero homo hyper hypo immuno infra inter intra ikke iso kardio karcino kemo ko kontra krypto kvasi lipo
    lympho makro meta mini nano narko nefro neo onko ortho orto osteo over oxy paleo para patho pato peri pneumo post pre
    proto præ psyko pyro re retro semi servo sino sono spektro steno stereo sub super supra syn termo toksiko trans tri
    turbo ultra under uni uro vice zoo øko pro mellem efter selv små nær fjern halv hel højre venstre
    nord syd øst vest sydøst nordvest sydvest nordøst midt ny gammel lang kort bred høj lav stor vild tyk tynd tør våd
    el it web net tv pc e ur gen sær hoved rå ren fri let fuld enkelt dobbelt fler tre fire fem seks syv otte ni ti to en
    hundrede tusind halvanden først sidst tidlig sen før
    @mark particle
    ad af an bag be bi bort efter ei fast for foran forbi fore forud frem fra gen gennem hen hjem i igen imod ind inde ihjel
    med mis mod ned nær om omkring op over på sam samt sammen til tilbage ud ude uden und under van ved vedlige vide u
    @mark derivation
    be for er ge mis u van und an af til ud ind op ned om på ved fra bi sam i ad å
    @mark bound
    dom hed skab tion sion itet ning ing else
    @mark suffix
    itation ition ution ning else hed skab lig isk fuld løs som dom ling tion sion eri itet ende mæssig agtig bar ist er ere ing inge en et
    erne ene ers ig elig erlig lige ligt isme ik iker ant ent ør tør øs iv al el ial iel inde esse sk ske te de t s e n
    tisk matisk nerisk risk eret erede ed es st ste r or ator itor ium eum ær abel ibel at ation ering eren ning ninger vis sel sels nis skhed lighed ighed
    ethed enhed eligt iseret isere iserende eret erende erer eres erede ede edes ende ene el els le ler let ke ka ker ket
    met mer men ker ner net ter ten tet sen set ser rens rer rede bare bart somhed agtighed løshed fuldhed
    @mark productive
    ning ing else eri ering ation tion hed skab dom itet isme ling løshed eret erede erende
    @mark first
    alu for kæle hejse skøjte blande sortere kron bak retur tvær akilles nul mellem efter små nær fjern halv hel højre venstre nord syd øst vest sydøst nordvest sydvest nordøst midt ny
    gammel lang kort bred høj lav stor vild tyk tynd tør våd hoved rå ren fri let fuld enkelt dobbelt fler hundrede
    tusind halvanden først sidst tidlig sen tre fire fem seks syv otte
    bedste læ olde selv slut han hun data lokal regional central national international global social digital original normal total formel
    aktuel visuel manuel kommerciel officiel speciel mental oral nasal rektal vertikal horisontal diagonal
    sankthans luksus engang ryg led fod øre tid dag knæ hals bryst mave tarm hud blod hjerne hånd arm ben tå tand øje næse mund ånde søvn stress
    vinter sommer høst forår barne børne ungdoms alders pleje føde livs døds sjæls lande lands vands grund bag top
    ny små stor fæl sam fri privat offentlig social kirurgisk special grund yder inder mellem neder over
    spise drikke køre skrive læse løbe gå stå sidde ligge bære trække støbe stryge syge sove vente hvile gnide prikke stikke
    el stam stearin fælles prøve halv hel tele mini maxi foto video radio bio auto laser mikro sol sne ur
    arbejds øjen natte dyre fåre svine mælke jule påske nytårs fødselsdags hjerte ærte bonde mande kvinde ungdom forældre
    @mark last
    gænger gængeri fri fuld rig fattig løs fast fin fed tung let stiv stærk svag dyb høj lav lang kort bred smal
    lindrende stillende dæmpende fremmende hæmmende nedsættende forstærkende fremkaldende baseret orienteret styret
    betinget relateret behandlet ramt plaget plagede inficeret venlig fjendtlig egnet specifik givende skabende bærende
    tagende søgende holdende lignende drevet kontrolleret randomiseret støttet udløst udløste belagt tilpasset
    betonet præget skadet truet mættet holdig holdige giver tager holder bærer søger
    @joined
    maskine maskin
    sut sutte
    bror broder
    rose rosen
    ven venne
    billede billed
    barn barne børne
    antibiotikum antibiotika
    probiotikum probiotika
    datum data
    sild silde
    torsk torske
    lys lyse
    mast maste
    lån låne
    arv arve
    høne hønse
    ged gede
    gæst gæste
    gris grise
    havn havne
    torv torve
    rug rug
    smed smede
    ræv ræve
    rotte rotte
    and ande
    due due
    bi bi
    krig krigs
    straf straffe
    skat skatte
    bryllup bryllups
    sag sags
    ild ilds
    sorg sørge sorg
    skov skov
    sommer sommer
    vinter vinter
    jord jord jorde
    far fædre
    mor mødre mors
    mand mands mande
    nat natte nattens
    øje øjen
    hjerte hjerte hjerter
    bonde bonde bønder
    dyr dyre
    får fåre
    svin svine
    mælk mælke
    jul jule
    blomst blomster
    plante plante
    hund hunde
    hest heste
    kat katte
    ko ko
    sygdom sygdoms
    gås gåse
    mus muse
    lam lamme
    kalv kalve
    fisk fiske
    fugl fugle
    ost oste
    ulv ulve
    æg ægge
    træ træ
    bryst bryst
    sol sol
    land lande lands
    by by bys
    vand vand vande
    læge læge
    menneske menneske
    barndom barndoms
    engel engle
    djævel djævle
    død døds døde dødn
    syg syge
    gammel gammel
    fod fod
    tand tand
    student student studenter
    kvinde kvinde
    klæde klæde klæder
    forælder forældre
    gud guds gude
    præst præste
    lænd lænde
    urt urte
    krydderi krydder
    biskop bispe
    skrald skralde
    nød nødde
    myg mygge
    laks lakse
    edderkop edderkoppe
    brud brude
    vært værts
    konge konge kongs
    dag dag dags dage
    år års
    liv livs
    sjæl sjæle sjæls
    ben ben bens
    hår hår hårs
    sted steds
    stat stats
    vægt vægt
    arbejde arbejds arbejder
    @opaque
    puls impuls repuls kompuls
    bid morbid
    roman romant
    hylde hyldest
    ton karton beton
    pol metropol monopol
    tur kultur struktur skulptur
    port rapport
    sten tjenesten kristen
    kar karakter karton
    kam kammerat
    and andagt andægt
    bal ballast
    dam damask
    fan fanfare fantom
    gal gallup galakse
    lak lakrids
    mas massage maskot
    par parasit
    pen pensum
    rap rapport
    mur murmeldyr
    nat nation
    mad madam
    stat statur
    mod moderne
    rest forrest
    stop forstop
    fatter forfatter
    del fordel
    hold forhold
    løb forløb
    lag forlag
    slag forslag
    fald forfald
    råd forråd
    sæt forsæt
    stand forstand
    mand formand
    bud forbud
    brug forbrug
    binding forbinding
    bindelse forbindelse
    retning forretning
    ret forret
    handling forhandling
    skrift forskrift
    ordning forordning
    klaring forklaring
    tælling fortælling
    fatning forfatning fatning
    hør forhør
    gift forgift
    tjeneste fortjeneste
    nuft fornuft
    skel forskel
    stærker forstærker
    nød fornød
    år forår
    middag formiddag
    mål formål
    svar forsvar
    tid fortid
    trin fortrin
    bund forbund
    dom fordom
    drag foredrag
    lis forlis
    liste forlist
    se forse
    sikring forsikring
    skud forskud
    spring forspring
    syn forsyn
    søg forsøg
    tryk fortryk
    visning forvisning
    stilling forstilling forestilling
    ældre forældre
    fader forfader
    fædre forfædre
    gang forgang
    stuvning forstuvning
    lader forlader
    lade forlade
    står forstår
    går forgår
    æring foræring
    andring forandring
    bedring forbedring
    deling fordeling
    flytning forflytning
    følge forfølge
    følger forfølger
    længe forlænge
    læg forlæg forelæg
    mue formue
    valter forvalter
    valtning forvaltning
    bruger forbruger
    handler forhandler
    bryder forbryder
    sker forsker
    skning forskning
    rykker forrykker
    sorg forsorg
    sørger forsørger
    stoppelse forstoppelse
    tegn fortegn
    vold forvold
    sending forsending
    pagt forpagt
    lig forlig
    lov forlov
    mod formod
    mening formening
    rang forrang
    råb forråb
    tab fortab
    tand forstand
    talelse fortalelse
    vandling forvandling
    virring forvirring
    vrid forvrid
    ventning forventning
    tolkning fortolkning
    skyd forskyd
    bom bomuld bombe
    skærm skærmyds
    mor humor tumor rumor marmor mormon
    ret retur retor retro retning kabaret
    vej vejled vejr
    produkt produktion produktiv
    borger hamborg
    etik genetik æstetik kosmetik diætetik
    konto kontor
    pris pristin reprise komprise
    dør dørslag
    led bleder pleder
    hus husar
    kop koppar skop
    lever leverand overlev oplev levering leveret
    sol parasol konsol
    kop kopi mikroskop teleskop periskop stetoskop
    far farvel fartøj
    hund hundred
    ben benægt
    bog bogstav
    alder middelalder gråalder
    mor mors morgen
    middel middelalder
    kontrakt kontraktion
    mand mandel mandat mandag mandarin kommand roman formand
    form formand formel format formue formål formiddag formular former formod formindsk information reform uniform
    mund mundering
    led ledelse ledende leder ledig ledning lediggang ledsag ledtog billed anledning forledt indledning elended
    hals halsstarrig
    tal tale talent talje tallerken total
    ben bengel benzin benævn benytt abonnent
    ord ordne ordning ordre ordinær ordinat
    år årsag sår vår hår får
    ånd åndssvag hånd
    hånd håndtag forhånd overhånd håndhæv
    bånd båndit
    skole skolering
    fag fagot
    and andel anden andre andet anders
    øre støre køre høre snøre gøre
    ryg rygte ryger rygning rygende
    fod fodre foder
    tand tandem stand tilstand modstand forstand bestand
    slag opslag forslag anslag beslag
    gang indgang udgang adgang overgang tilgang fremgang omgang afgang opgang nedgang forgang
    stand tilstand forstand modstand bestand afstand anstand omstand opstand genstand
    tryk indtryk udtryk aftryk eftertryk
    handling forhandling mishandling afhandling behandling
    virkning indvirkning medvirkning påvirkning forvirkning
    ledning anledning indledning udledning afledning vejledning forledning nedledning
    tale omtale aftale udtale påtale tiltale
    sigt udsigt indsigt hensigt forsigt oversigt afsigt opsigt
    stilling indstilling udstilling bestilling forestilling fremstilling opstilling omstilling tilstilling
    lov forlov tillov
    skrift afskrift indskrift forskrift underskrift opskrift tidsskrift
    køb indkøb
    brug forbrug misbrug afbrug
    bud forbud påbud tilbud afbud udbud opbud
    løb forløb afløb indløb udløb opløb tilløb
    kraft ikraft
    del andel fordel fordeling bagdel
    side beside
    fald forfald affald anfald bifald tilfald udfald indfald frafald overfald tilfælde
    hold indhold forhold ophold behold udhold tilhold
    vold forvold
    middag formiddag eftermiddag
    tog optog
    sted istedet
    deling afdeling fordeling inddeling uddeling
    leg legend legering legem legal legion legat legitim
    væg vægr
    sut sutur
    kalk kalker kalkun kalkul
    ret opret indret berettig forret anret afret
    søgelse undersøgelse
    klinik kliniker
    kontrol kontroller
    kur kursus kurér kurv
    type typetal
    ven venlig vente venstre
    sag årsag ansage sagt forsag
    art artikel arter artist arterie
    by byrde bygning bygge byde
    mål måltid måltav
    vis visdom visne
    kost kostume kostbar
    hal halv
    sans sanse
    bil billed billet billig bilag bilæg bilateral
    lam islam reklam lampe lamel lamin salam flamm
    pen penge pensel
    vin vind vinge vinkel vinter
    vind vindue vinding
    ark arkitekt
    mark marked marker markant markis markør bemærk
    bank bankerot banket
    motor motorik promotor
    kamp kampesten kampagne kamper
    parti partikel partitur partisk partisan
    storm stormest
    vare varetag varetog varetæg
    bil billet
    frø frøken frøkn
    ged gedigen
    fil profil filter filet filial
    rum rumle rumpe
    alter altern
    grav gravid gravit gravør
    is island islam isol
    kasse kassere kasserol
    malt maltrakt
    bed bedøv bedr bedøm bedæk bedår bedst bedyr bedær
    kul kuliss kulant kultur kulmin
    bro brok brom bronz brons broder bronch brosch broch
    dom domkirk domprovst domkapit domæn domin domest
    log logik loge logaritm logist
    søm sømmel sømand sømænd forsøm
    pas passag passion passiv passer kompas
    skab regnskab venskab landskab selskab egenskab budskab ejerskab lederskab medlemskab fællesskab mandskab kundskab
    skab videnskab slægtskab naboskab faderskab moderskab broderskab fjendskab troskab ondskab klogskab vildskab
    skab galskab dovenskab borgerskab herredskab redskab kendskab bekendtskab forældreskab partnerskab værtskab
    skab svangerskab ægteskab adelskab præsteskab sendskab gesandtskab beredskab formandskab tilhængerskab
    byg bygge bygn bygd bygm
    fyr fyrre fyrtøj fyrst fyrig
    port portion portræt portefølje
    plan planet planke plante
    @onsets
    b bj bl br d dr dv f fj fl fn fr g gl gn gr h hj hv j k kl kn kr kv l m mj n p pj pl pr ps r s sc sch sj sk skj skr
    skv sl sm sn sp spl spr st str sv t tj tr tv v vr w x z c ch cl cr th sh ph rh y q qu
    @codas
    b bl d dt f ft g gl gn gt h j jl jn k ks kt l lb ld lf lg lk ll lm ln lp ls lt lv m mb mf mm mp ms mt n nd ng nk nn
    ns nt nts p ps pt r rb rd rf rg rk rl rm rn rp rs rt rv s sk skt sp ss st t ts tt v vl vn vs x z kst mpt nst rst lst
    nkt ngst nds ngs lds rks rts sts lts kts mps rns gts fts rms kk pp gg ff dd bb ck ch th sh rkt lkt mst tsk nsk lsk rsk
    """
}
