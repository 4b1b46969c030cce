extension Morphology {
  // Nouns of common gender by how their plural is formed; a compound inflects like the longest noun that it ends in.
  static let danishCommonNouns = """
    @words noun.c 0
    alen centimeter chips fejl film fjer kg kiks kilometer km laks liter meter mil millimeter mink sild sko slags ting
    tvivl volt watt østers
    @words noun.c 0^
    myg
    @words noun.c e
    afstand ahorn ambolt andel arbejdsdag arm asp bagstavn balg barm barnestol bavn bestand birk bjørn blindtarm
    bold bolt borg bov brand brink brist brud brusk brønd bug bund busk bælg bænk bøg båd bås campingvogn carport check
    dag dal damp dans degn dej del dild disk dolk domstol dorn drag drejebænk dreng duft dug dunk dværg dør dørk
    eftermiddag eg egn elg elm elv eng falk favn filt fisk fjert fjord flygtning fløj fodbold fold fordel formiddag
    fredag fridag fugl fyr fyrst fælg fødselsdag galt gang gavl genstand gjord glans grav gravhund gren gris grund
    gump gæk gær gøg gård halm hals halvdel hank hassel havn heks helligdag helt herold hest hingst hjelm hjord
    hjort hob hov hund husstand hvalp hvalros hveps hverdag hyld hær høg høvding høvl håndbold ild islænding jul
    kalk kalv kamp karl karm kavring kilt klang klerk klud knappenål knark kniv knold knægt kork kost krans kreds
    krig krog kur kurv kusk kvalm kvist kværn kæft kælk køl kål lejr lind lort lov luft lufthavn lugt lund lyd lyng
    lærling lørdag lås malm mandag marsk middag milt mistelten motorvej muld muldvarp mund munk mur mår mås nal
    nattergal negl nål olding onsdag opstand orm ost ovn pejs pels pil pind pisk pjalt plov port pulk puls pung pust
    pæl racer rang ravn regn regnorm ring rist rost rug ræv saks sal sang sav sejr seng sjæl skalk skalp skank skarv
    skavank skid skorsten skov skovl skurk skænk skærm skål slev slurk slægtning smag smed snegl snes snog snor sol
    spand sporvogn spurv stab stald stank stav stavn steg sten stil stilk stol stork storm strand streng struds stud
    stær stævn sump svamp svans svend sværm syl synål sælhund særling søndag tagsten talg tamp tank tarm tilstand
    tirsdag tjørn tolk torn torsdag tragt trillebør trold truck tråd tud tur tyr tyv ubåd udlænding ulk ulv vals
    vams vask vej verdenskrig vest vig vin vind vips vogn vold yngling ørn ål ås
    @words noun.c e%
    ager alder borgmester cylinder diameter feber finger fjeder fætter jøkel kandelaber kælder liguster mester
    parameter peber rigel skifer skulder sommer svoger tiger vinter
    @words noun.c e^
    alderdom barndom bims bom buk bæk dam dom drøm ejendom fattigdom fip flok forskel ham hat helligdom hik hæk kam kat
    kok krop kvik kæp lem lægedom manddom nar nik pen pig pik pram puf rem rigdom ryg skam skik skrot skruk snap
    snit stok strøm stub sygdom sæk tjek top træl trældom tuf tøf visdom vom væg æggestok
    @words noun.c er
    abbed abe abonnent aborre abort abrikos acceleration accent adjunkt adoption adresse advokat afdeling affære
    afgift afspænding aftale agave agent agerhøne agt agurk ajle ajvar akacie akademi akkord akkumulator akse akt
    aktie aktion aktionær aktivitet aktuator aktør akupunktur akupunktør akvarist alarm albue alf alge algoritme
    allé allergi alliance allike altan amatør ambassade ambassadør ambition ambulance amme amplitude analyse anatomi
    anbefaling anciennitet anekdote anelse anemone angst anke anklage anlægning anmeldelse annonce anordning anstalt
    ansøgning antagelse antenne antilope antologi aorta apanage apnø apparatur appelsin april arena arie aristokrat
    arkitekt arkitektur armé arrest arsenik art arterie artikulation artist asie ask aske asparges assistent
    assurandør asteroide astma astrologi astronaut astronom astronomi ateist atlet atmosfære attest attitude
    aubergine audiens auktion aula aura auto automat autorisation avance avis bacille bacon badning bagage baguette
    bakke bakterie balalajka balance balde balje balkon ballade ballast balle ballerina ballon bamse banan bandage
    bande bane banjo bank bar barbar barbering bardun bark barok baron barriere baryton basar base basilika
    basilikum basketball basun bataljon bavian bazar bedding bedrift bedøvelse begonia begravelse begyndelse
    behandling beholdning bekendtgørelse bekymring belastning belønning benzin beregning beretning berømmelse besked
    beskyttelse bestemmelse betaling betingelse betjent beton betydning betændelse bevilling bevægelighed bevægelse
    bi bibliotekar bihule bil bilist billard bille binding bio biograf biologi biomasse biopsi bisættelse bivirkning
    bjælke blanding blinding blink blokade blokering blomkål blomme blomst blonde bluse blyant blære blødning boa
    boble bogfinke boksning bolero bolig bolle bombe bombning bon bordtennis bouillon bowle branche brandert bratsch
    bredde bregne brems bremse brigade briks brille brise brisling bro broccoli broche brochure brokade bronkie
    bronkitis brug brydning brygge bryllupsfest bræ bræmme brøk budding bue buffet bugt bukse bulderbasse bule
    bulgur bunke burrito buste butiksassistent by byge bygherre bygning byld bylt byrde byste byte bøde bøje
    bøjle bølge bølle bønne børs børste bøsse bøtte båre cabriolet café camping cannelloni cardigan carpaccio celle
    cello cement censor censur central centrifuge champagne champignon chance charge charme charter chauffør chef
    chikane chili chokolade cigar citron civilisation cookie couscous crawl creme croissant curling cursor cykling
    cyklist cyklon cyste daddel dahlia dame dansk datamat dato debitor debut debutant decimal defekt definition
    dekan dekoration delegat delegation delfin demens demokrat demokrati demonstration deodorant depression dessert
    destroyer detalje diabetes diadem diagnose diagnostik diagonal diakon dialekt dialog dialyse diamant diarré
    differens diktator dimension diode diplomat direktion direktør dirigent disciplin diskette diskos diskussion
    disputats distance dividende division diæt docent doktor doktrin dokumentation donation donor dosering drage
    dragon dragt drejning dressing dressur drift drivkraft drone dronning drue dråbe due dukke dumhed dunst dybde
    dyd dygtighed dynamo dynasti dyne dynge dyrlæge dyse dysfunktion dysse dyst dækning dæmning dæmon død dødelighed
    dåb dåd dåse eddike effekt effektivitet egenskab eksistens ekskursion ekspansion ekspedition ekspert
    ekspertise eksplosion eksport ekstase elefant elektrode elektron elev elevator elite ellipse emalje emballage
    emhætte emigrant emission emu emulgator emulsion ende enebær energi enhed enke enklave ensilage entré
    entreprenør entreprise entropi entusiast epidemi epilepsi episode epoke erantis erfaring ergoterapeut erindring
    erklæring ernæring erstatning eskadrille eskorte estragon etage etape eternit evaluering evidens evighed evne
    fabrikant fabrikation facade facilitet facon fadæse fagforening fajance faktor faktura falafel fals familie fane
    fanfare fange fangst fantasi farce fare farm fars fart farve fasan fase fatning fauna februar fejde fejring
    femkant ferie fersken fest feta fiasko figen figur fiktion fil filet filial filosofi finale finte firewall
    firkant fjende flade flamme flanke flaske flint flis flise flod flora flue flugt flæske fløde fløjte flåde flåt
    fobi foged folie font fontæne forbindelse fordeling fordøjelse forebyggelse forening forestilling forkølelse
    form formodning fornemmelse fornøjelse forordning forretning forrude forsikring forsinkelse forskning forstand
    forstoppelse forstrækning forstuvning fortid fortræd fortælling forvaltning foto fotograf foton foyer fragt
    frakke frakt fraktion fraktur frase fregne frekvens frelse fremtid frihed frikadelle friktion frist frisure
    frisør front frue frugt frynse fuge fuldmagt funktion fure fusilli fusion fyrste fysiognomi fysiologi
    fysioterapeut fægtning fælde færdighed færge fæstning føde følelse følge førelse gade gage galakse galan galde
    galdeblære galej galge gallup galoche gamache gane garage garanti garde garderobe garnison gase gave gavn gaze
    gazelle gazpacho gearkasse ged gedde gejst gelé gelatine gele general generation generator genoptræning genre
    geografi geologi geometri georgine gerning gesims gevinst gibbon gift gigt glasur glente glidebane glorie glæde
    glød gnav gnist gnocchi gnom gnu golf gondol gople gorilla grad graf gran granat granatæble grapefrugt gravering
    graviditet gravitation greve grevinde grib grille grimasse grotte grube gruppe gruppering gryde grænse græshoppe
    grævling grød grøft grønsag grøntsag gud guirlande guitar guitarist guldsmed gummi gunst gurkemeje guru gyde
    gylle gylte gymnast gynge gæst gødning gåde hage haj hakke hale handling handske hane hangar hare harme harmoni
    harmonika harpe harpun harv harve hasp hast hastighed have havre havtorn hede hejre helbredelse heltinde
    hemmelighed hensigt henvisning herlighed hermelin herre hertug hinde hippie historie hjerne hobby hofte holdning
    honnør horde horisont hornhinde hortensia hoste hovedpine hud hue hukommelse hule humle hummus humor hustru hval
    hvile hyacint hybrid hyfe hylde hymne hyp hypnose hypotenuse hypotese hyppighed hyrde hysteri hytte hyæne hæl
    hændelse hætte hævelse hævn højde højskole høne høst idé ide identitet ideolog ideologi idiot idræt ikon iling
    illusion imitation immunitet impedans import impuls indflydelse indkomst indsats indsigelse indsprøjtning
    indstilling indtægt industri indvending infektion inflammation inflation influenza information infusion ingefær
    ingeniør ingrediens inhalator injektion inspektion inspektør inspiration inspirator installatør instans
    institution instruktør insulin integration intelligens intensitet interesse intervention intrige invalid
    invasion investering invitation ion iris ironi irritation ising isolator isolering isotop jagt jaguar jakke
    jalousi januar jarl jasmin jernbane joke jolle jonglør jord journal journalist juice juli jungle juni jurist
    jury juvel juvelér kabale kabine kadence kaffe kage kaj kakao kakerlak kaleche kalkun kamé kamel kamfer kamille
    kamin kammerat kampagne kanal kande kandidat kane kanin kannibal kano kanon kant kantarel kantate kantine kanton
    kanyle kapacitet kaper kapers kapital kappe kaptajn karakter karantæne karavane karbonade karburator kardemomme
    karikatur karneval karosse karpe karre karriere karse kaserne kasse kasserolle kassette kastanje kaste kastrol
    katalysator katastrofe katedral kategori katete kaution kavaler kegle kemi kendelse kerne kikkert kikært kilde
    kile kimchi kind kino kiosk kirke kirurg kirurgi kiste kiwi kjole kladde klage klamme klan klasse klausul klejne
    klementin klemme klient klike klinge klinikchef klinke klint klippe klods kloge klokke klovn klumme klump klynge
    kløe kløft kløver knag knage knallert knast knibe knogle knude koalition kobling kode kofte kogle kolbe
    koldbrand kolera kollaps kollektion kolofon koloni kolonihave kolonne kombination komedie komet komiker komité
    kommen kommentar kommission kommode kommune kommunikation kompagnon kompetence komplikation komponent komponist
    kompost kompot kompressor koncentration koncert koncession kondensator kone konference konfirmation konflikt
    konge konklusion konkurrence konkurrent konkurs konsekvens konsonant konstant konstruktion konstruktør konsul
    konsulent konsultation kontakt kontingent kontrakt kontrast kontur konvention konvoj koordinator kopi koran
    korde koreograf koriander korist korporal korporation korrektion korrektur korrelation korrespondent korridor
    korvet kosmos krabat krabbe krage krampe kran krank krave kreatur kreditor kriminalitet kringle krise kro
    krokodille krone krukke krybbe krydse krykke krænkelse krølle kube kuffert kugle kulisse kultivator kultur kulør
    kunde kundskab kunst kupon kurator kurs kursist kurve kusine kuvert kvabbe kvadrant kvalitet kvalme kvantitet
    kvark kvarts kvast kvie kvinde kvittering kvote kvotient kvæde kyst kæbe kæde kæmpe kærlighed kærne kærre kærte
    kævle kø køje kølle kørvel kåbe laborant lade lage lagune lakrids lampe landing langsomhed lanse lanterne
    lapning larve lasagne lasso last lastbil latrin latter lavine ledning legende legering legion leje lejlighed
    lektion lektor leopard leukæmi leverance levering leverpostej levetid libelle licens licitation lidelse
    lidenskab liga lighed ligning likvidation likør lilje lime limonade limousine lindring line lineal linje linse
    lire liste litteratur lobby lods lodtrækning logaritme loge lomme loppe lotion lotus lovgivning lucerne lud
    luffe luge luksus lunge luns lunte lup lupin lussing lut lygte lymfe lyre lysestage lyst læbe læderhud læge
    lægemiddelstyrelse lægte lækage lænd længde lænke lære lærk lærke læsion læsning læst løjtnant løkke lønning
    løsning løve låge mafia magi magnet magt majestæt major makaroni makro maksime malaria maling malstrøm mambo
    mandarin mandolin manege mangfoldighed mango mangrove mani manke mansard manual mappe march marcipan margarine
    marge marinade marionet mark markedsplads markering markise markør marmelade maske maskine massage masse massør
    mast matematik matrice matrix matros mave mayonnaise medalje medaljon medicin meditation mejse melasse melodi
    melon membran menighed mening menisk menstruation mentalitet menu menuet mergel meridian merino messe
    metaanalyse metafor metastase meteor metode metre metro metropol mide migræne mikrobe mikrofon milliard million
    mimose mine mineralog ministerpost mission mistanke mobil mode modernist modstand modtagelse mole monark monolog
    monsun montør moped moppe moral morale moræne mose moske motion motor mousse mozzarella muffe mulighed mumie
    murene musikant muskat musket muskulatur muslim musling mutation mynde myndighed mynte myre myrte myte mytologi
    mæle mængde mølle mønt mørbrad måde måge måling måne måned måtte nabo nakke narcis narkose nation natur navle
    nazist nektarin nellike nerve nethinde neurolog neurose neutrino neutron niche niece nihilist nisse node nonne
    nord norm notar note notits nougat novelle nuance nummerplade nutid nyhed nymfe nyre nysgerrighed næring næse
    næve nøgle nåde oase oberst obligation obo observation observatør odde odyssé offensiv officer okse oktav olie
    oliven omelet omsorg omstændighed onkolog opal opera operation operette opfattelse opfindelse opfordring opgave
    opinion opkastning oplevelse oplysning opløsning opposition oprindelse opskrift optimist option orangutang orden
    ordning ordre oregano organisation organist orgie orkan orkidé orkide orne ouverture overdosis overenskomst
    overflade overlæge oversigt overskrift padde paella pagaj pagode pagt pakke palads palle palme pande pandekage
    pandemi papaya papegøje paprika parabol parade paraply parasit parentes parfume park parkering parlør parodi
    part parti pasning passage passager passer passion pasta pastel pastinak paté patient patina patolog patriark
    patron patrulje pauke pause pave pavillon pedal pelikan pendant penne pension pensionist periferi periode perle
    perron persienne persille person perspektivering pest pesto pianist pibe pige pigge pighvar pille pilot pine
    pingpong pingvin pinse pioner pipette pirat pistol pizza pjece placering plade plads plage plakat plan planche
    planet planke plantage plante plast plaster platan pleje pligt plombe plæne poesi poet pokal pol polar polemik
    police politur polka polonaise pomfrit ponton pony pore porre portion portør pose position post postej pote
    potens potentat potte pragt praksis premiere presse pressemeddelelse prins prinsesse prioritet pris procedure
    procent processor producent produktion produktivitet profession professor profet profil prognose programmør
    projektør promille proportion prosa prostata protese proton provins provokation pryd prædiken præference præmie
    præposition præsident præst prøve prøvelse psyke psykiatri psykoanalyse psykolog psykologi psykose publikation
    pude puds pukle pulsåre puma pumpe punktering punktur puré pyjamas pyramide pyton pædagog pæon pære pølse påske
    quiche quinoa rabarber race rad radar radiator radio radiolog radise rage ragout ragu rakle ramme rampe
    randomisering rangle ranke rapport raps rapsodi rasp rate rating ration ravioli razzia reagens reaktion reaktor
    rebus recept reception receptionist redaktion redaktør rede reduktion reference referent refleks reflektor
    reform refusion regatta regering region registrering regning regulator regulering rehabilitering reje rejse
    reklame rektor rekvisitør relation religion remisse remoulade remse rengøring rente renæssance reol reportage
    reservation reserve residens resistens resonans respons ressource rest restaurant retning retningslinje revision
    revisor revne revolution revy ribbe ridning rifle rille risikofaktor risotto rive ro roe rogn rokke rolle roman
    romance rombe roning ros rose roset rosin rosmarin rotor rotte rotunde rubin rucola rude rugning ruin rulle
    rulleskøjte rune rus ruse rust rustning rute rutebil rutine rutsjebane rygmarv rygning rygsøjle rynke rype rytme
    ræddike række rækkefølge ræling rødbede rødme rødspætte røg røllike rønne røst røv røverbande råge råvare safir
    safran saft sag saga salami salat salme salon salve salvie samba samling samtale samvittighed sandal sandart
    sandhed sandkasse sandsynlighed sandwich sangerinde sanktion sans sardel sardin satin satire sats sauce sauna
    savanne saxofon scanning scene schnitzel score screening sejlads sekant sekretion sekretær sekstant sekt sektion
    sektor sekvens sele selleri selvmord selvrisiko senator sene sennep sensation sensor sergent serie serpentine
    serve servering service servitrice session sfinks sfære shampoo side siesta signatur signifikans sigte
    sigtelse sikkerhed sikring silhuet silikone silke silo simulation sirene situation skabelon skade skala skalotte
    skandale skanse skare skarlagensfeber skede ski skilsmisse skinke skinne skitse skive skizofreni skjorte
    sklerose skodde skole skonnert skorpe skorpion skrift skrivelse skrubbe skrue skræk skrænt skræppe skude skuffe
    skuffelse skulptur skulptør sky skydeskive skygge skyld skylle skyr skæbne skæppe skævhed skøjte skønhed skåne
    slagt slange slave slette slidgigt slugt slup sluse slutning slynge slæde slægt sløjfe smaragd smelt smerte
    smertelindring sminke smitte smule smøg smøge småkage snude snyltegæst snøre sociolog sociologi soda sofa soldat
    solist solsort sonar sonate sonde sonet sopran sorbet sorg sort souvenir sovs spade spagat spaghetti spalte spar
    spartelmasse specialist speciallæge spegepølse spekulation sperm spids spidskommen spinat spion spionage spiral
    spire spise spole sponsor spore sport spray springe sprosse sprøjte spurt spænding spændvidde spætte spøg squash
    stafet stamme standard start stat station stator statue staude stavelse stemme stemmelæbe stemning stent
    stewardesse sti stige stigning stikning stilling stime stivkrampe stjerne stolpe strabads strategi streg
    stregkode stress stribe strid strofe strube struktur struma stræben strømpe student studine studio studs stue
    stump stund styrelse styrke styrkegrad støbning størrelse støtte støvle støvsugning substans succes sufflør
    suite sukat sukkersyge sultan sundhed suppe sushi svaghed svale svane sved sveske svie svimmelhed svulst sværte
    svømning sygemelding sygepleje sygeplejerske sygesikring sylfide sylte symbiose symfoni sympati synagoge synapse
    synd syngepige syning synkope synode syntese syre syren sæbe sæd sædcelle sæl sæson sætning søgning søjle
    sønderjyde søvnløshed sål tabu taco tagliatelle tagrende tajga taksator takst takt tale tandbørste tandlæge
    tandpasta tange tangent tango tanke tante tape tapir tarif taske tast tavle tegning teint teknologi tekst
    telefon telegraf teltpløk tempeh temperament temperatur tendens teologi teori terapeut terapi terminal
    termokande termostat terning terrasse terrin terror terrorist tid tide tilbøjelighed tilgang tilgivelse
    tilladelse tilværelse time timian tinde tinding tinktur tirade tjans tjeneste tjære toast tofu told tolerance
    tomat tombola tomt tone tornado torpedo torso tortur tradition trafikant tragedie traktat traktor trampolin
    trane transaktion transfusion transistor transplantation trapez trappe traume trekant tremme trend trense
    tribune trikotage trisse triumf tro trods trofæ trolley trombose tromle tromme trommehinde trompet trone trosse
    troværdighed trykning tryne trækning træning træthed trøje trøske trøst tuba tube tuberkulose tudse tue tulipan
    tumor tundra tunge tunika turban turbine turbo turisme turist turkis turne tusch tvist tyfon tyfus tykkelse
    tyngde type typograf tæge tærte tæve tøjle tømme tønde tørke tøs tåbe tåge tåre uddannelse udgave udgift
    udgivelse udsigt udstilling udvikling uenighed uge ugift ugle ulempe ulykke undersøgelse undskyldning union urne
    urt urtepotte utilfredshed utopi vable vaccination vaccine vagina vagt valens vallak valmue valuta vampyr vandal
    vandring vane vanilje vanille vante vare variant variation varighed vase vatter vedtægt vejledning vejrtrækning
    vektor vene venlighed ventil ventilator veranda verden vernissage version veteran vibrafon vidde videnskab video
    vielse vifte vikar vilje villa villighed vinaigrette vindrue vinge viol violin violinist vippe virkelighed
    virkning virkningsgrad virksomhed vise vision vits vodka vokal vokalise voliere volte vorte votering vrist vugge
    vuggedød vulkan vulst vurdering væge vægt vækst værdi værge vært væske væv wasabi weekend whisky wire xylofon
    yacht ydelse ydmyghed ymer ynde yndling yoga yoghurt ytring yuppie zebra zirkon zone zoneterapeut zoneterapi
    zoologi zulu ægide ægtefælle ændring æra ære ært ærte æske ø ødelæggelse øgle øjenlæge økologi økonomi økse
    ømhed ørred østrogen øvelse øvrighed åbenbaring åbning ånd ånde åndedræt åre årsag
    @words noun.c er%
    advarsel aksel ankel artikel bibel bøddel cirkel cykel dadel digel drossel dyvel fabel fakkel floskel formel
    fødsel gaffel handel hjemmel hvirvel hyperbel kapsel karaffel kartoffel kedel kirtel kittel kjortel knippel
    kuppel lavendel længsel lømmel mandel mangel matrikel mejsel morkel motorcykel muffel muskel mørtel nagel nippel
    nudel onkel parabel partikel pensel pukkel regel rubel rædsel sabel saddel skammel skimmel skyttel slyngel
    snabel spartel spindel stængel testikel tidsel titel tommel triangel trussel trøffel tærskel tøffel vaffel
    vagtel variabel veksel vinkel virvel væsel
    @words noun.c er^
    akvarel akvavit ampul ananas appel artiskok atletik bagatel ballet barak bas billet biskop blanket bonus botanik
    brik brok buket bus butik bøf bøn cigaret cirkus citadel debat didaktik dok duel duet dynamit edderkop etik
    fabrik facet filosof flom fonetik fregat fysik galop genetik giraf globus glug grafik grammatik granit gut
    gymnastik hal hasselnød idrætshal jordnød journalistik kadet kahyt kajak kaktus kalif kanel karamel karrusel
    kasket katolik keramik kiropraktik klap klarinet klinik klit kloak klub knap knop kokosnød kolik kongres konsol
    kontrabas kontrol kop kotelet kredit kritik kroket krokus kronik krystal kvartet lak lap log logik logistik
    lyrik løn mad madras makrel manchet mekanik meniskus mimik model mosaik motorik musik møtrik nød omnibus palet
    paragraf parcel paryk pastil pat pincet plastik plet polak politik pot praktik problematik proces prop protokol
    prut pupil quiz rabat radius raket rebel rekrut rekvisit replik republik ret robot rok rubrik satellit serviet
    skal skrub sok sporthal spot sprit statistik status strik strop sum sut svømmehal søn tabel tablet taburet
    taktik tap teknik tobak tot trafik trop tut tyran valnød ven vignet violet visit wok ærkebiskop æstetik
    @words noun.c is
    basis dosis sepsis
    @words noun.c r
    hvede hvide midte
    @words noun.c re
    afghaner afløser afrikaner afsender aftager akademiker alkoholiker allergiker amerikaner analytiker angriber
    anhænger anklager anmelder anstifter ansøger arbejder astmatiker bager bajer banker beboer bedrager behandler
    beholder belgier beskytter bestyrer besøger betaler beundrer bidragyder billedhugger bjergbestiger bjærger
    blander blazer blender blikkenslager blinker blogger bokser borger botaniker brandslukker browser bruger bryder
    brygger brødrister buffer bulldozer burger byder bygger bærer bæver container controller dagdriver danser
    dansker dealer deltager designer diabetiker digter dommer drikker drømmer dykker dyrker efterfølger efterkommer
    ejer elektriker elsker englænder epileptiker erobrer europæer fadder fanebærer fanger farver fender fisker
    flyver fodboldspiller fodgænger folder forbruger forbryder forfatter forgænger forløber formidler forpagter
    forsker forstærker forsvarer forsørger fortæller fryser fyrbøder fysiker fægter fører ganger gartner gejser
    glarmester gletsjer gnier grafiker graver grosserer græker gyser gænger hacker halshugger hamster handler
    helikopter hersker historiker hjælper holder hollænder hummer hædrer hærfører højttaler høker håndværker
    iagttager ilder indbygger indehaver inder indianer indkøber indsender indvandrer iraner italiener iværksætter
    jager japaner joker jordbruger jæger kalender kasserer kaster kejser kelner kemiker keramiker ketsjer kigger
    kikker kineser klager klassiker klatrer kliniker knuser kobler kradser kriger kritiker kroniker krydser kræmmer
    krænker kuller kunstmaler kunstner kutter kæmper københavner køber køler kører landbruger laser leder ledsager
    lejer lighter logiker lukker lyriker lytter lærer læser løber løgner låner låntager makker maler maskinarbejder
    matematiker medarbejder mejetærsker mekaniker mikser mimiker modstander modtager morder murer musiker mægler
    møller måler nybegynder odder opdrager opfinder opkøber oplukker oprører optiker ordstyrer overdrager oversætter
    pacemaker panter partner passer pejler plager plejer plukker politiker portugiser praktiker printer producer
    psykiater redder rejser reporter revolver ridder rider river roer romer router ruder russer ryger rykker rytter
    røver rådgiver sadelmager sagsøger sanger scanner schweizer scooter seer sejler sender server skanner skeptiker
    skifter skiløber skipper skomager skriver skruetrækker skrædder skuespiller slagter sliber slukker smugler
    snedker snescooter snyder sorterer spanier speeder spejder spiler spiller springer sprøjter stenbider stifter
    stikker stopper stumper styrer støder støtter støvsuger suder svejser svensker svindler svømmer syer sygeplejer
    synder sælger taber taktiker taler tanker tapper tegner tekniker teoretiker tester tilbeder tilhænger tilhører
    tilskuer tjener tolder toner trailer transformer trawler trommeslager tronfølger trykker træner tyrker tysker
    tæller tænder tænker tømrer tørretumbler udbyder udgiver udlejer udvikler udøver underholder undersøger
    underviser ungarer urmager vandrer vasker vejleder vinder viser vogter vædder vækker vælger værkfører væver
    ægypter ødelægger østriger øver åbner
    @words noun.c s
    cent dollar drink euro musical
    @words noun.c sg
    adel afføring akut alvor anger armod arv asfalt badminton bistand bomuld bowling brint bronze cancer cider dart
    diesel difteri doping elektricitet fnat fornuft fred fryd frygt færdsel gips gråd gæld hamp hjælp hockey
    honning hvisken hør ilt inkasso is iver judo jute karate karma karry ketchup kokos koks konsensus kræft kulde
    kummer larm likviditet lim lykke majs malt marv melis moms most mystik mælk optræden orlov polio psoriasis punch
    rabies rimfrost ris rugby røntgen salmiak sirup skak skørbug slalom snue sod spelt stilhed støj sult syd søvn
    tak te tennis terpentin torden trang tryghed tvang tørst tørv uld ultralyd ungdom urin uro varme viden voks
    vrede øst
    @words noun.c 0,e
    torsk
    @words noun.c 0,er^
    øl
    @words noun.c e%,er
    fiber
    @words noun.c e%,re
    hammer minister salamander
    @words noun.c e,er
    fond hind kil lur løgn test
    @words noun.c e^,er^
    skat
    @words noun.c er%,er
    frøken tallerken
    @words noun.c er,e
    bisp brems nævning sovs
    @words noun.c er,er%
    hilsen
    @words noun.c er,er^
    tunnel
    @words noun.c er^,e^
    blok klat log straf
    @words noun.c er^,er
    gas
    @words noun.c re,0
    lever
    @words noun.c e,0
    krebs snaps
    @words noun.c sg^
    anis byg stuk vat
    """
}
