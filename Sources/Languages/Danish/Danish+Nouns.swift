extension Morphology {
  // Gender and plural class of everyday words; what a compound ends in inflects like it.
  static let danishNouns = """
    @forms noun.c
    hånd d=hånden p=hænder q=hænderne
    fod d=foden p=fødder q=fødderne
    tand d=tanden p=tænder q=tænderne
    and d=anden p=ænder q=ænderne
    rand d=randen p=rande,rænder q=randene,rænderne
    stand d=standen p=stande,stænder q=standene,stænderne
    mand d=manden p=mænd q=mændene
    kraft d=kraften p=kræfter q=kræfterne
    nat d=natten p=nætter q=nætterne
    bog d=bogen p=bøger q=bøgerne
    ko d=koen p=køer q=køerne
    so d=soen p=søer q=søerne
    klo d=kloen p=kløer q=kløerne
    tå d=tåen p=tæer q=tæerne
    gås d=gåsen p=gæs q=gæssene
    mus d=musen p=mus q=musene
    lus d=lusen p=lus q=lusene
    stang d=stangen p=stænger q=stængerne
    tang d=tangen p=tænger q=tængerne
    bonde d=bonden p=bønder q=bønderne
    rod d=roden p=rødder q=rødderne
    far d=faren p=fædre q=fædrene
    fader d=faderen p=fædre q=fædrene
    mor d=moren p=mødre q=mødrene
    moder d=moderen p=mødre q=mødrene
    bror d=broren p=brødre q=brødrene
    broder d=broderen p=brødre q=brødrene
    datter d=datteren p=døtre q=døtrene
    søster d=søsteren p=søstre q=søstrene
    stad d=staden p=stæder q=stæderne
    stilk d=stilken p=stilke q=stilkene
    ske d=skeen p=skeer q=skeerne
    kollega d=kollegaen p=kolleger,kollegaer q=kollegerne,kollegaerne
    forælder d=forælderen p=forældre q=forældrene
    mester d=mesteren p=mestre q=mestrene
    penge d=pengene p=penge q=pengene
    mor d=moren p=mødre q=mødrene s=mors
    frø d=frøen p=frøer q=frøerne
    fugl d=fuglen p=fugle q=fuglene
    sko d=skoen p=sko q=skoene
    kæp d=kæppen p=kæppe q=kæppene
    sø d=søen p=søer q=søerne
    ø d=øen p=øer q=øerne
    by d=byen p=byer q=byerne
    å d=åen p=åer q=åerne
    ged d=geden p=geder q=gederne
    ven d=vennen p=venner q=vennerne
    søn d=sønnen p=sønner q=sønnerne
    aften d=aftenen p=aftener,aftner q=aftenerne,aftnerne
    morgen d=morgenen p=morgener,morgner q=morgenerne,morgnerne
    sommer d=sommeren p=somre q=somrene
    vinter d=vinteren p=vintre q=vintrene
    skulder d=skulderen p=skuldre q=skuldrene
    finger d=fingeren p=fingre q=fingrene
    feber d=feberen p=febre q=febrene
    seddel d=sedlen,seddelen p=sedler q=sedlerne
    himmel d=himlen,himmelen p=himle q=himlene
    engel d=englen,engelen p=engle q=englene
    djævel d=djævelen,djævlen p=djævle q=djævlene
    risiko d=risikoen p=risici,risikoer q=risiciene,risikoerne
    konto d=kontoen p=konti,kontoer q=kontiene,kontoerne
    saldo d=saldoen p=saldi,saldoer q=saldiene,saldoerne
    bacillus d=bacillen p=baciller q=bacillerne
    virus d=virussen,virusset p=vira,virus,virusser q=viraene,virussene,virusserne
    hals d=halsen p=halse q=halsene
    anke d=anken p=anker q=ankerne
    nøgle d=nøglen p=nøgler q=nøglerne
    gevinst d=gevinsten p=gevinster q=gevinsterne
    studerende d=studerende p=studerende q=studerende
    pårørende d=pårørende p=pårørende q=pårørende
    ansat n=ansat p=ansatte q=ansatte d=ansatte
    voksen d=voksne p=voksne q=voksne
    syg d=syge p=syge q=syge
    ældre d=ældre p=ældre
    bekendt d=bekendte p=bekendte
    @forms noun.n
    barn d=barnet p=børn q=børnene
    øje d=øjet p=øjne q=øjnene
    øre d=øret p=ører q=ørerne
    hoved d=hovedet p=hoveder q=hovederne
    legeme d=legemet p=legemer q=legemerne
    træ d=træet p=træer q=træerne
    knæ d=knæet p=knæ,knæer q=knæene,knæerne
    bræt d=brættet p=brætter q=brætterne
    blad d=bladet p=blade q=bladene
    bryst d=brystet p=bryster q=brysterne
    hjul d=hjulet p=hjul q=hjulene
    lægemiddel d=lægemidlet,lægemiddelet p=lægemidler q=lægemidlerne
    middel d=midlet,middelet p=midler q=midlerne
    våben d=våbnet,våbenet p=våben q=våbnene
    tegn d=tegnet p=tegn q=tegnene
    fingeraftryk d=fingeraftrykket p=fingeraftryk q=fingeraftrykkene
    faktum d=faktummet,faktum p=fakta,faktummer q=faktaene,faktummerne
    forum d=forummet,forum p=fora,forummer q=foraene,forummerne
    visum d=visummet,visum p=visa,visummer q=visaene,visummerne
    album d=albummet p=album,albummer q=albummene,albummerne
    datum d=datummet p=data q=dataene
    medium d=mediet p=medier q=medierne
    kompendium d=kompendiet p=kompendier q=kompendierne
    tema d=temaet p=temaer,temata q=temaerne
    komma d=kommaet p=kommaer q=kommaerne
    symptom d=symptomet p=symptomer q=symptomerne
    køn d=kønnet p=køn q=kønnene
    menneske d=mennesket p=mennesker q=menneskene
    spædbarn d=spædbarnet p=spædbørn q=spædbørnene
    lår d=låret p=lår q=lårene
    sår d=såret p=sår q=sårene
    hår d=håret p=hår q=hårene
    år d=året p=år q=årene
    nummer d=nummeret p=numre q=numrene
    teater d=teatret,teateret p=teatre q=teatrene
    kammer d=kammeret,kamret p=kamre q=kamrene
    register d=registeret,registret p=registre q=registrene
    center d=centeret,centret p=centre q=centrene
    mønster d=mønsteret,mønstret p=mønstre q=mønstrene
    semester d=semesteret,semestret p=semestre q=semestrene
    orkester d=orkestret,orkesteret p=orkestre q=orkestrene
    kloster d=klosteret,klostret p=klostre q=klostrene
    filter d=filteret,filtret p=filtre q=filtrene
    vindue d=vinduet p=vinduer q=vinduerne
    ben d=benet p=ben q=benene
    foster d=fosteret,fostret p=fostre q=fostrene
    lem d=lemmet p=lemmer q=lemmerne
    @words noun.c er
    afdeling aftale akse aktie aktivitet algoritme alliance allergi ambulance analyse anelse anklage annonce
    antagelse arkitekt aske assistent atmosfære bakke bakterie balance bande bane bekymring belastning beholdning
    beretning betingelse betydning bevægelse bevilling binding bjælke blanding blokade blære bluse bolle bombe
    bombning bonde branche brille brigade bue bukse bule butiksejer bygning bølge bønne bøde børste celle central
    chance charge cigaret civilisation creme dame depression diagnose differens diskussion disciplin distance
    dokumentation dosering drage dronning drue dukke dyne dysfunktion dødelighed egenskab eksamen ekspert ekspansion
    elite ende episode epidemi erfaring erstatning etage evaluering evne facade facilitet familie fane fantasi fare
    farve fase fejde ferie filosofi finale fjende flade flamme flaske fløde fløjte flåde fornemmelse forsikring
    fortælling fraktur frekvens frue funktion følelse følge førelse gade garanti gave generation genre glæde
    grimasse gruppe grænse grønsag gåde hale halvdel halte hare harpe have hemmelighed hensigt historie hjerne hofte
    horde hoste hue hukommelse hule hvile hylde hypotese hytte høne hændelse højde ide identitet illusion indsats
    industri infektion information injektion inspektion institution intensitet interesse invasion jernbane jolle
    kabine kage kalender kande kanyle kapacitet karakter karaffel karriere kasse kategori kerne kirke kirurgi kiste
    kjole klage klasse kloge klokke klynge koge kolonne kommission kommune komplikation komedie koncentration
    konference konflikt konklusion konsekvens konsultation kontakt kontrakt korrelation krise krone krukke krybbe
    krydse krykke kugle kurve kusine kvalitet kvalme kvinde kvittering kæbe kæde køje kølle lampe lanse landing
    lidelse linse linje liste litteratur lunge lykke lygte lymfe læbe læge lærke låge malaria manchet mangfoldighed
    manke mappe marge maskine maske masse massage mave medalje medicin meditation menighed menstruation meridian
    metafor metode migræne mikrobe mine minister mistanke mode motorik mulighed mumie muskulatur måde mængde næse
    nakke narkose navle nerve niche node note nymfe nyre observation olie operation opgave oplevelse oplysning
    ordning organisation oversigt overflade pakke palme pande partner patient pause penge periode perle pibe pige
    pille pine placering plade plage planke plante pleje pose position prioritet procedure prognose prøve pude pumpe
    punktering punktur psyke psykiatri psykose psykologi pølse pære race ramme rate reaktion refleks regning reklame
    relation religion remission rente reserve resistens respons ressource restaurant revision revolution rille rolle
    rose rotte rude rute række rækkefølge rynke råvare salme salve samling sandhed sauce scene session sektion
    sekvens serie side signatur situation skade skole skrivelse skuffe skuffelse skulptur skæbne slange slave sløjfe
    smerte smitte snegle sne sonde spalte spise spore stamme station statue stavelse stemme stilling stime strategi
    struktur studie stue styrke støbning støtte størrelse substans suppe svaghed sygeplejerske sympati synkope syre
    sæbe søjle søgning taske tante tavle teknologi telefon temperatur tendens terminal tilgang tilladelse tilstand
    tilværelse time tinktur tone tradition transfusion transplantation trappe traume trykning træning trøje tube
    tuberkulose tunge type tærskel tønde uge uddannelse ugle ulykke undersøgelse universitet vaccination vaccine
    vane vare variabel variant variation vase vene venlighed vifte vidde vilje vinge virkning virksomhed virkelighed
    væske ydelse zone ære ærme æske øvelse økonomi åre bivirkning forkølelse forstoppelse hypnose inflammation
    betændelse blødning graviditet trombose metastase immunitet fordøjelse svimmelhed allergen dialyse ernæring
    genoptræning rehabilitering evidens randomisering intervention retningslinje anbefaling kommunikation
    publikation referent reference metaanalyse oversigtsartikel signifikans skrædder sene hinde sygepleje trussel
    artikel kartoffel nøgle partikel stængel løve galde leverans abe aborre akademi astronom automat bibliotekar
    delegat dialekt diktator diplomat direktør elefant emigrant entusiast fabrikant general gorilla gymnast ingeniør
    instruktør invalid jonglør journalist kammerat kandidat kannibal kaptajn komponist konsulent laborant modernist
    musikant novelle officer optimist organist politimand prinsesse producent prostata professor senator servitrice
    skulptør specialist student terrorist traktor turisme violinist akupunktør fysioterapeut terapeut zoneterapeut
    psykolog onkolog neurolog radiolog patolog greve grevinde abonnent akademiker ambition anciennitet ansøgning
    artikulation bevægelighed butiksassistent cyklist chauffør dagpenge debutant demokrat dimension direktion
    division dividende doktrin donation dynasti effektivitet ekskursion eksplosion ekspedition eksistens elektron
    entre erklæring erindring evighed fabrikation fiktion firkant flygtning forbindelse forening forestilling
    formand forretning forsker forskning forvaltning fraktion fremtid genstand gerning geografi geometri grammatik
    gravitation handling historiker holdning højskole indbygger indflydelse indstilling ingrediens inspiration
    instans jalousi jungle karikatur klausul koalition kode kollektion kombination kommentar kompetence konge kone
    konkurrence konstruktion kontingent kriminalitet kritiker kvote lektion legende lejlighed leverance lovgivning
    majestæt markering matematik mentalitet mission modtagelse monolog myndighed mytologi myte observatør opfattelse
    opfindelse opposition oprindelse ordre parasit parentes passage perspektivering pension politik polemik portion
    praksis pressemeddelelse problematik procent produktion profession provins provokation psykoanalyse reaktor
    reception redaktør regering reservation residens retning romance rutine røre sanktion satire selvmord servering
    sfære sikkerhed sonate spekulation spænding statistik stregkode strofe stræben suite syntese temperament
    tjeneste tragedie transaktion troværdighed turne tusinde udgave udstilling udvikling utilfredshed vandring
    vejledning verdenskrig votering vurdering yndling fagforening afstand anstalt bestand forstand modstand
    omstændighed omstand udstand opstand ambassade ambassadør arkitektur astrologi astronomi biologi botanik
    fysiologi anatomi geologi sociologi zoologi økologi ekspertise epoke erfaren etape gruppering hage husstand
    hverdag læsning risikofaktor tryghed varme ynde øjenlæge
    @words noun.c er^
    politik statistik mekanik problematik katolik trompet grammatik gymnastik krystal karamel klarinet stiftet
    kiropraktik didaktik motorik praktik fonetik genetik botanik epileptik
    @words noun.c e^
    rotteskat ejendom trældom fattigdom alderdom lægedom helligdom
    @words noun.c e
    torsdag tirsdag tagsten motorvej drejebænk krampe
    @words noun.c re
    forfatter forsker kunstner medarbejder modtager musiker ansøger behandler bestyrer betaler forbruger forbryder
    fortæller gartner handler hersker indbygger indvandrer kritiker mekaniker politiker skrædder skuespiller slagter
    snedker spiller svindler tilhører tilhænger underviser deltager sygeplejer praktiker kliniker akademiker kemiker
    fysiker tekniker historiker psykiater alkoholiker diabetiker hjælper rådgiver vejleder indehaver anmelder
    arbejder bedrager beskytter besøger bidragyder drikker elektriker englænder hollænder spanier italiener
    afrikaner amerikaner københavner østriger kineser japaner indianer iværksætter landbruger matematiker modstander
    oversætter opfinder producer stifter støtter svømmer undersøger ungarer
    @words noun.c 0
    kilometer centimeter millimeter sne kaffe te
    @words noun.c er%
    kartoffel artikel partikel trussel variabel stængel skammel trommel hjemmel skimmel hvirvel tærskel
    @words noun.n er
    akvarium apparat argument atelier batteri bibliotek departement diktatur dokument efternavn eksemplar
    eksperiment element emne fundament fragment gymnasium hierarki hjerte hospital initiativ instrument institut
    jubilæum kapitel kartotek kompliment kontinent koncept kvarter laboratorium lokale materiale medikament
    melodrama minimum ministerium mirakel mikroskop monopol monument møde observatorium parlament perspektiv princip
    privilegium problem produkt projekt protein præparat publikum regime reglement resultat segment sekretariat
    seminar sediment slaveri slagteri sortiment stadium stadion stipendium studium stykke teleskop temperament
    testamente tribunal ultimatum univers værelse vitamin ferment implantat volumen kvantum kateter kompleks
    antibiotikum placebo spektrum bryggeri galleri lotteri menageri vaskeri fiskeri spinderi trykkeri dilemma
    solarium terrarium sanatorium kollegium imperium kriterium mysterium territorium refugium evangelium kostume
    manuskript
    @words noun.n r
    billede hjerte møde stykke værelse æble lokale materiale tæppe embede emne bælte spøgelse ærinde minde rige
    hjørne mærke øre menneske legeme foretagende anliggende vidne herberge smykke stævne vindue sæde hæfte klæde
    ærme rygte indre ydre samvirke arbejde gilde øde
    @words noun.n e
    spisebord
    @words noun.n e^
    @words noun.n er^
    program kabinet diagram telegram anagram elektrokardiogram mammogram
    @words noun.n 0
    fjernsyn forbund forhold forslag fremskridt indhold indslag nederlag spørgsmål tilskud vidnesbyrd forbrug
    fradrag fremstød grundlag indbrud indgreb overskud sammenbrud sammenhold slagsmål særpræg tidsskrift underskud
    undertøj vandfald dødsfald bortfald frafald tilfald henfald indfald overfald overslag nedslag forbehold forsvar
    foredrag forspring fortrin kvindfolk mandfolk tidspunkt mellemmåltid behandlingsforløb fosterskud

    @words noun.n 0^
    mellemrum flertal mindretal indtryk blodtryk overtryk undertryk øjeblik kilogram
    @words noun.n er
    selskab landskab venskab budskab kendskab ægteskab lederskab redskab fællesskab regnskab bekendtskab medlemskab
    beredskab broderskab naboskab faderskab fjendskab troldskab
    @words noun.c er
    videnskab lidenskab egenskab
    @words noun.n er%
    kapitel mirakel eksempel spektakel fængsel hængsel sødmiddel stempel hovedkapitel mellemkapitel brændsel
    @words noun.n e%
    register mønster orkester semester kloster hylster bolster

    @words noun.n um
    gymnasium laboratorium ministerium stadium studium stipendium jubilæum territorium kriterium akvarium
    privilegium evangelium kompendium kollegium auditorium antibiotikum spektrum sanatorium observatorium symposium
    imperium mysterium solarium delirium kranium
    @words noun.c is
    @words noun.c er
    agent aktion armé art artist attest avis bank blomst bolig bro dansk dato debut defekt del diæt dør effekt
    energi enhed faktor fest fiber figur flugt form frihed frisør front frugt gift gnist grad grød gæst heks idé
    impuls ironi jury kamera kanin kanon koloni kultur kur latter liga lænd magi mening motion motor mur måned
    måling natur norm nation nyhed omsorg opera part pasta pastil person pest pistol poesi post potens radio ration
    recept reform region risiko roman ruin røst sag saga sandal sans sekt sjæl skala skrift skål slægt sorg sort
    start svulst synd tarm teori terapi tid tomat trend trøst tumor tur turist urt utopi vagt verden villa vin vægt
    ytring zone æra ånd fødsel abort angst lov pligt skyld gæld tro lever adel aktør amatør ateist banjo baron
    doktor elev idiot jurist klient konsul lektor licens meteor monark pilot pioner poet profet rektor soldat solist
    spion vikar violin massør kirurg præst atlet drift etik filial fusion fysik havn idræt jord kemi kopi kunst lejr
    logik luksus lyrik magt makker melodi moral musik nutid olding orden pagt parti prosa sanktion stat sum sygdom
    tekst terror tolk tortur udgift udsigt union valuta vision visit vækst værdi åbning årsag østers zebra kyst lyst
    nød ret skræk snor sport tilgang varm ynde bil pris aften stund fart last fond rist flod glød hal kant rose
    prins lugt luft fabrikant dåd bedrift trods trussel vandring tinktur punktur akupunktur gave bevægelse fejring
    næring spænding træning øvelse adresse kro ro ko ide akt pakt takt frakt fragt dragt slagt jagt tragt makt
    klausul krise gejst vest kiste liste rust dyst hjord skare stemning trappe hustru sygemelding sol smag duft røg
    tåge nabo tango mango foto auto video studio buffet menu revy gnu emu kanu ragu tabu zulu guru canape negl perle
    tæft ugift hjælp søgen mønt pint tint krampe klemme pumpe lampe villighed hær fe ble bit byte
    @words noun.c er^
    klinik butik fabrik teknik kritik grafik trafik ret plet bus top kop suk tablet raket planet model rebel pupil
    appel logik musik skal kanel billet buket facet ballet proces duet etik taktik mimik fysik rubrik mosaik lyrik
    kolik ven søn tin kredit hit tyran galan vignet kotelet kulis dok bøn debat
    @words noun.c e^
    ryg hat kat rat kok blok krop bæk dok stok rok flok sok skik sæk skat kam dam skam strøm drøm bom trik myg væg
    hæk kæp klap knop prop lap snap sygdom rigdom ungdom tot nar bøf smæk pik bas
    @words noun.c er^
    brik debat bøn nød pen
    @words noun.c e
    dag vej arm fugl hund hest dreng stol gud hær tyv ulv elv kvist gren sten ring sang fisk hval dal sal spand
    strand kniv krans svans hals kreds stil pil nål pæl ål stav streg steg krog gård mund brønd grund bund fjord
    stald bold lur bug høg dyst vært ørn alf kalv grav hov skov damp kamp klump stump dans gris knast båd brand bænk
    storm orm alarm karm sværm hjelm bjørn tjørn hjort tyr stær egn vogn spurv kurv arv elg bælg stork skalp pels
    vals disk busk kusk knægt borg vind sogn fløj karl svamp sump lås dom hob mås ost kran fordel dækslet gang kost
    klods fond fyr rus hingst plov gnom tank klud bås byld spids vask skænk ovn stavn høvding mandag tirsdag onsdag
    torsdag fredag lørdag søndag ugedag hverdag helligdag middag formiddag eftermiddag fødselsdag vold trold
    bagstavn regn smed sved træl torsk birk pisk tusch sål gump
    @words noun.c er
    tomt
    @words noun.c 0
    fejl ting tvivl slags orlov alen mil meter liter volt watt sko mus sild km kg laks
    @words noun.c re
    lærer bager dommer ejer fisker jæger læser løber maler mægler vælger bruger bærer beboer borger bygger danser
    digter elsker fanger fører holder kæmper køber klager leder møller plejer redder ridder rytter sanger seer
    sejler sælger taler tegner tjener tiger træner tænker udøver vinder vogter væver ryger bokser inder russer
    lytter tysker flyver kaster vasker maskinarbejder sender modtager tæller måler viser spejder kører vækker syer
    fodgænger ansøger låntager kelner tømrer murer snedker gartner høker kasserer fyrbøder udlejer lejer stikker
    kigger støvsuger byder
    @words noun.n er
    apotek areal aspekt atom bageri begreb drama firma gebyr geni hormon klima maleri minut moment motiv niveau
    objekt organ panel parti rederi ritual sekund skema symbol system talent terræn væsen enzym gen indeks serum
    alibi asyl ego kasino kontor arkiv sted bryst værft interview køretøj fartøj værktøj insekt projekt subjekt
    adjektiv dokument element ideal vitamin medikament parlament kemikalie medie krydderi batteri broderi galleri
    @words noun.n e
    blad bord brev bur fad hus land skab skib sogn spyd tog torv telt hav sværd fjeld bjerg bad ansigt tårn horn amt
    sind kar garn tag navn skjold råd flag ting gulv reb skur spejl ur vand skaft segl
    @words noun.n e^
    hul
    @words noun.n er^
    hotel toilet bordel kapel kartel skelet net slot stof bræt lem kastel kabinet parket banket hof budget
    @words noun.n er
    sjal punkt adelskab kartotek format referat mandat resultat attentat certifikat citat postulat konsulat
    sekretariat plakat apparat surrogat internat unikat duplikat plagiat aggregat substrat kondensat filtrat
    karbonat sulfat nitrat fosfat klorat
    @words noun.n 0
    forsøg liv år ord dyr ben hår sår lår mål fag lag slag sprog råd får svin føl blod brød kød smør salt mel korn
    græs hø løv ler sand guld sølv jern kul tin zink bly støv snavs affald behov beløb besøg besvær bevis bidrag
    bilag bud bånd digt drab fald fly folk forbud forløb forår fravær fund garn gods greb grin gys had hegn held
    hjul hold håb jag kald kast kilo kort kors krav kryds kvad kvæg lig lod lyn lys løb lån mod mord nej ansvar
    ophav ophold oplag opråb opslag par pund rids rør råb salg sejl sigt skaft skel skind skjul skred skridt skrig
    skrin skud skæg slid slips smil snit spark spil spild spor spring spyt sting strejf strøg stup stød sug sus svar
    svigt sving syn tegn tilbud trin tøj udbud udfald udslag udsagn udvalg valg vejr vink værk værd værn vrøvl øg åg
    formål hensyn indkøb måltid ophør opkald påbud samvær skrift tilsyn udkast udspil udsyn uheld vilkår drev hvin
    anslag anfald beslag omslag forhør forlag nærvær knæ næb frø strå bær løg døgn egern løft næs pust pip piv kvæk
    skrål skvulp slør snøft stel blus brus bræk bøvl dask dyk dyp fnug fnys frygt gisp glas gløg gab grynt gøn hyl
    host hik hint hulk kig klem klik knald knus krads kram krus kryb køb mjav nag nys prust puf pift plask ridt ræs
    sav savn skub skylle skænd skåret smask smæld snork sprøjt spænd stand stræb styr svaj svælg tab træf trav tryl
    tøv vov væv
    @words noun.n 0^
    led tal tryk rum job kup hop stop pas pres kys træk stik blik nik ryk drys sæt antal udtryk aftryk gram anlæg
    indlæg oplæg udlæg æg læg søm hak tik klik kit hjem lam gem skum rom slam skvæt hug køn klap nap skrab tip knæk
    smæk suk mos tjek klip tab bryn vip dæk stræk bed skæg overskud underskud tilskud indtryk fingeraftryk bogtryk
    eftertryk net fip hyp
    @words noun.n e
    bed
    @words noun.c s
    cent dollar euro
    @words noun.n er%
    middel møbel tempel varsel kabel orakel  lagen æsel eksempel hængsel kapitel fængsel
    @words noun.c er%
    muskel cykel regel titel vinkel cirkel gaffel kirtel ankel bibel fabel seddel nagel kedel pukkel fakkel støvel
    snabel tøffel kapsel aksel onkel formel mangel lømmel fibel trøffel muffel artikel partikel trommel
    @words noun.c e%
    engel djævel finger skulder vinter sommer søster ager
    @words noun.n e%
    nummer kammer center filter teater bæger lager monster mønster register
    @words noun.n um
    museum medium serum podium
    @words noun.c is
    dosis basis sepsis
    @words noun.c er
    kollega nævning
    @words noun.c e
    tur sol flygtning nævning islænding udlænding slægtning olding høvding lærling yngling særling stump
    @words noun.c er
    spids stump opus flygtning
    @words noun.c er^
    hal bøf sok sum
    @words noun.n er^
    hul minut
    @words noun.n 0^
    spil
    @words noun.n er
    køkken bogstav amt
    @words noun.n er^
    punktum maksimum optimum
    @words noun.c re
    dansker svensker tysker franskmand politiker musiker tekniker mekaniker grafiker botaniker fysiker kemiker kritiker
    klassiker kroniker alkoholiker diabetiker epileptiker allergiker astmatiker logiker praktiker teoretiker taktiker
    @words noun.c er
    dybde længde bredde tyngde kulde vidde tykkelse hastighed hyppighed varighed virkningsgrad styrkegrad kulde spændvidde
    ordbog håndbog lærebog kogebog manual protokol journal rapport artikel tidslinje grafik kurve score skala rating variation
    klinikchef læge tandlæge dyrlæge overlæge speciallæge sekretær patient klient bruger deltager frivillig behandler
    konsultation samtale henvisning undersøgelse screening test diagnostik prognose forebyggelse lindring helbredelse
    virkning effekt reaktion refleks impuls irritation hævelse rødme kløe svie ømhed smertelindring lidelse skade læsion
    fraktur forstuvning forstrækning betændelse allergi astma diabetes kræft migræne hovedpine epilepsi depression angst
    stress søvnløshed træthed svimmelhed kvalme opkastning diarré forstoppelse feber hoste snue forkølelse influenza
    medicin pille tablet kapsel dråbe salve creme plaster indsprøjtning vaccine dosis bivirkning overdosis nål kanyle
    sprøjte handske maske seng briks stol lampe klokke vægt måler sensor elektrode strøm puls rytme frekvens spænding
    afspænding vejrtrækning åndedræt meditation yoga massage zoneterapi øvelse træning motion bevægelse holdning stilling
    forsker studerende student ekspert specialist kollega kritiker tilhænger modstander skeptiker journalist redaktør
    hypotese teori model metode teknik analyse statistik beregning fordeling lodtrækning randomisering blinding kontrol
    gruppe arm del fase periode uge måned time dag nat morgen aften sæson alder ungdom barndom alderdom levetid
    forening klub organisation myndighed styrelse kommune region stat lov regel bekendtgørelse vejledning autorisation
    uddannelse skole højskole kursist lektion eksamen karakter praktik erfaring viden kundskab færdighed kompetence
    pris betaling regning udgift indtægt takst rabat forsikring sygesikring dækning refusion ansøgning klage sag dom
    @words noun.n er
    studie forsøgsresultat tidsskrift skema spørgeskema register datasæt parameter mål endepunkt symptom syndrom handicap
    hospital sygehus ambulatorium laboratorium institut universitet akademi kursus seminar foredrag møde netværk
    muskelvæv bindevæv hormon enzym protein vitamin mineral molekyle stof præparat lægemiddel middel instrument apparat
    @words noun.n 0
    forløb behandlingsforløb indstik nålestik stik tryk besøg råd svar spørgsmål udsagn bevis fund udfald frafald anfald
    helbred velvære ubehag besvær åndedrag hjerteslag ansvar samtykke tilsyn krav forbud tilbud valg fravalg tilvalg
    @words noun.c re
    skeptiker bruger deltager behandler forsker tilhænger modstander kritiker
    @words noun.c er^
    kontrol
    """
}
