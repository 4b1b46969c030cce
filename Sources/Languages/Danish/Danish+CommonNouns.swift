extension Morphology {
  // Nouns of common gender by how their plural is formed; a compound inflects like the longest noun that it ends in.
  static let danishCommonNouns = """
    @words noun.c 0
    alen centimeter chips fejl film fjer kg kiks kilometer km laks liter meter mil millimeter mink sild sko slags ting
    tvivl volt watt østers
    @words noun.c 0^
    myg
    @words noun.c e
    klov otter pilk særk vægt
    hundrededel tusindedel milepæl tørn flig betjent guldsmed hæl røv solsort vrist yndling lærk krank briks
    høstak kobberslager mosegris ekspresvej prås ulvehund platform boreplatform ottendedel sjettedel
    adgang afgang afstand ahorn ambolt andel arbejdsdag arm asp bagdel bagstavn balg banegård barm barnestol bavn
    bestand birk bjørn blindtarm bold bolt borg bov brand brink brist brud brusk brønd bug bund busk båd bås bælg bænk
    bøg campingvogn carport check dag dal damp dans degn dej del dild disk dolk domstol dorn drag drejebænk dreng duft
    dug dunk dværg dør dørk eftermiddag eg egn elg elm elv eng falk favn filt fisk fjert fjord flygtning fløj fodbold
    fold fordel formiddag fortand fredag fridag fugl fyr fælg fødselsdag galt gang gavl genstand gjord glans grav
    gravhund gren gris grund gump gård gær gøg halm hals halvdel hank hassel havn heks helligdag helt herold hest
    hingst hjelm hjord hjort hob hov hund husstand hvalp hveps hverdag hyld håndbold hær høg høvding høvl ild
    indgang islænding jul kalk kalv kamp karl karm kavring kilt kirkegård klang klerk klud knappenål knark kniv knold
    knægt kork kost krans kreds krig krog kur kurv kusk kvalm kvist kværn kål kæft kælk køl lejr lind lort lov luft
    lufthavn lugt lund lyd lyng lås lærling lørdag malm mandag marsk middag milt mistelten motorvej muld muldvarp mund
    munk mur mår mås nal nattergal nedgang negl nål olding omgang onsdag opstand orm ost overarm overgang ovn pejs pels
    pil pind pisk pjalt plov port pulk puls pung pust pæl racer rang ravn regn regnorm ring rist rost rug ræv saks sal
    sammenhæng sang sav sejr seng sjæl skalk skalp skank skarv skid skorsten skov skovl skurk skål skænk skærm
    slankekur slev slurk slægtning smag smed snegl snes snog snor sol spand sporvogn spurv stab stald stank stav stavn
    steg sten stil stilk stol stork storm strand streng struds stud stær stævn sump svamp svans svend sværm syl synål
    sælhund særling søndag tagsten talg tamp tank tarm tilstand tirsdag tjørn tolk torn torsdag tragt trillebør trold
    truck tråd tud tur tyr tyv ubåd udgang udlænding ulk ulv underarm vals vams vask vej verdenskrig vest vig vin vind
    vips vogn vold yngling ål ås ørn
    @words noun.c e%
    ager alder borgmester cylinder diameter feber finger fjeder fætter jøkel kandelaber kælder liguster mester
    parameter peber rigel skifer skulder sommer svoger tiger vinter
    @words noun.c e^
    gæk hvalros teltpløk pløk
    alderdom barndom bims bom buk bæk dam dom drøm ejendom fattigdom fip flip flok forskel ham hat helligdom hik hæk kam
    kat kok krop kvik kæp lem lægedom manddom nar nik pen pig pik pram puf rem rigdom ryg skam skik skrot skruk
    snap snit stok strøm stub sygdom sæk tjek top træl trældom tuf tøf visdom vom væg æggestok
    @words noun.c er
    gel gast mikstur
    sutur læst
    arkade aspirant astrolog bastion bikube biks bolche cape cikade divan efterspørgsel vejkant fyrst skavank zoom
    etikette etnolog flotille føderation gardist geolog gobelin halvø hvælving kalot
    kimono klatring klode kobra koffert kolibri konditor koral laterne leguan lektie lemur lodsning manér
    morter nomade oblat okular parole paste pastor peron promenade pylon revle rite rival
    seneskede sigar skakt sketch skilling snerle stangbønne steppe stipendiat søje tampon termit tiara tiske toksin
    topas tosse trombone turné tværfløjte undulat vitrine dossier evakuering fascination
    flosse fundering glose guldmedalje hylle instruks kollision konservator korruption
    kooperation kryptering lasering lokalitet minoritet modifikation munding operatør overlevering polering polyp
    postering rationering reproduktion restaurering sending skranke sortering spiring sporing strapads svøbe tension
    tilbygning toneart topografi tænding udbygning udgravning udhuggning udskæring velodrom vibration vævning lava
    abbed abe abonnent aborre abort abrikos acceleration accent accept adjunkt admiral adoption adresse advokat
    afbestilling afbrydelse afdeling afdækning affære afgift afgrænsning afgørelse afhentning afkøling aflevering
    aflysning aflæsning afmelding afprøvning afregning afslapning afslutning afspænding afstemning aftale afvigelse
    afvisning agave agent agerhøne agt agurk ajle ajvar akacie akademi akkord akkumulator akse akt aktie aktion aktionær
    aktivitet aktuator aktør akupunktur akupunktør akvarist alarm albue alf alge algoritme alkohol allergi alliance
    allike allé altan amatør ambassade ambassadør ambition ambulance amme amplitude amputation analyse anatomi
    anbefaling anciennitet anekdote anelse anemone anerkendelse angst anke anklage ankomst anlægning anmeldelse
    anmodning annonce anordning anskaffelse anstalt anstrengelse ansættelse ansøgning antagelse antenne antilope
    antologi anvendelse anvisning aorta apanage apnø apparatur appelsin april arena arie aristokrat arkitekt arkitektur
    armé arrest art arterie artikulation artist artrose asie ask aske asparges assistent assurandør asteroide
    astma astrologi astronaut astronom astronomi ateist atlet atmosfære attest attitude aubergine audiens auktion aula
    aura auto autograf automat autorisation autoritet avance avis bacille bacon badning bagage baguette bakke bakterie
    balalajka balance balde balje balkon ballade ballast balle ballerina ballon bamse banan bandage bande bane banjo
    bank bar barbar barbering bardun bark baron barriere baryton basar base basilika basilikum basketball basun
    bataljon bavian bazar beboelse bedding bedrift bedøvelse befolkning begonia begravelse begrænsning begyndelse
    behandling beholdning bekendtgørelse beklædning bekræftelse bekymring belastning belysning belønning bemærkning
    benzin beregning beretning berømmelse besked beskrivelse beskyttelse beskæftigelse beskæring beslutning besparelse
    bestemmelse bestråling bestyrelse besvarelse betaling betingelse beton betydning betændelse bevidsthed
    bevilling bevægelighed bevægelse bi bibliotekar bihule bil bilist billard bille binding bio biograf biografi biokemi
    biologi biomasse biopsi bisættelse bivirkning bjælke blanding blinding blink blodåre blokade blokering blomkål
    blomme blomst blonde bluse blyant blære blødning boa boble bogfinke boksning bolero bolig bolle bombe bombning bon
    bordtennis bouillon boulevard bowle branche brandert bratsch bredde bregne brems bremse brigade brille brise
    brisling bro broccoli broche brochure brokade bronkie bronkitis brug brydning brygge bryllupsfest bræ bræmme brøk
    budding bue buffet bugt bukse bulderbasse bule bulgur bunke burrito buste butiksassistent by byge bygherre bygning
    byld bylt byrde byste byte båre bøde bøje bøjle bølge bølle bønne børnehave børs børste bøsse bøtte cabriolet café
    camping cannabis cannelloni cardigan carpaccio celle cello cement censor censur central centrifuge champagne
    champignon chance charge charme charter chauffør chef chikane chili chokolade cigar citron civilisation cocktail
    cookie cortison crawl creme croissant curling cursor cykling cyklist cyklon cyste daddel dahlia dame dansk
    database datamat dato debitor debut debutant decimal defekt definition dekan dekoration delegat delegation delfin
    demens demokrat demokrati demonstration deodorant depression dermatologi desinfektion dessert destroyer detalje
    detektiv diabetes diadem diagnose diagnosticering diagonal diakon dialekt dialog dialyse diamant diarré
    differens diffusion diktator dimension diode diplomat direktion direktør dirigent disciplin diskette diskos
    diskussion disputats distance distribution dividende division diæt docent doktor doktrin dokumentation donation
    donor dosering drage dragon dragt drejning dressing dressur drift drivkraft drone dronning drue dråbe dræning
    drøftelse due dukke dumhed dunst dybde dyd dygtighed dynamo dynasti dyne dynge dyrlæge dyse dysfunktion dysse dyst
    dåb dåd dåse dækning dæmning dæmon død dødelighed eddike effekt effektivitet efterlevelse egenskab eksistens
    ekskursion ekspansion ekspedition ekspeditør ekspert ekspertise eksplosion eksport ekstase elefant elektrode
    elektron elev elevator elite ellipse emalje emballage emhætte emigrant emission emu emulgator emulsion ende enebær
    energi enhed enke enklave ensilage entreprenør entreprise entropi entré entusiast epidemi epidemiologi epilepsi
    episode epoke erantis erfaring ergoterapeut erindring erklæring ernæring erstatning eskadrille eskorte essens
    estragon etage etape etat eternit evaluering evidens evighed evne fabrikant fabrikation facade facilitet facon
    fadæse fagforening fajance faktor faktura falafel fals familie fane fanfare fange fangst fantasi farce fare farm
    fars fart farve fasan fascie fase fastelavn fatning fauna februar fejde fejring femkant ferie fersken fertilitet
    fest festival feta fiasko figen figur fiktion fil filet filial filosofi finale finans finte firewall firkant fjende
    fjernvarme flade flamme flanke flaske flint flis flise flod flora flue flugt flydning flåde flåt flæske fløde fløjte
    fobi foged folie folkeskole font fontæne forandring foranstaltning forberedelse forbindelse forbrænding fordeling
    fordøjelse forebyggelse forening forenkling forestilling forgiftning forhindring forhøjelse forklaring forkølelse
    forlængelse form formodning formue formulering fornemmelse fornyelse fornøjelse forordning forpligtelse forretning
    forrude forsikring forsinkelse forskning forskydning forstand forstoppelse forstrækning forstuvning forstyrrelse
    forståelse forstærkning forsyning forsømmelse fortid fortjeneste fortolkning fortrolighed fortræd fortælling
    forudsætning forurening forvaltning forventning forværring forøgelse foto fotograf fotografi foton foyer fragt
    frakke frakt fraktion fraktur frase fregne frekvens frelse fremtid frihed frikadelle friktion frist frisure frisør
    frokost front frue frugt frynse fuge fugtighed fuldmagt funktion funktionær fure fusilli fusion fyldning fyrste
    fysiognomi fysiologi fysioterapeut fægtning fælde færdighed færge fæstning føde fødevare følelse følge følsomhed
    førelse gade gage galakse galan galde galdeblære galej galge gallup galoche gamache gane garage garanti garde
    garderobe garnison gase gave gavn gaze gazelle gazpacho gearkasse ged gedde gejst gelatine gele gelé general
    generation generator genoptræning genre geografi geologi geometri georgine gerning gesims gevinst gibbon gift gigt
    glasur glente glidebane glorie glæde glød gnav gnist gnocchi gnom gnu godkendelse golf gondol gople gorilla grad
    graf gran granat granatæble grapefrugt gravering graviditet gravitation greve grevinde grib grille grimasse grotte
    grube gruppe gruppering gryde grænse græshoppe grævling grød grøft grønsag grøntsag gud guirlande guitar guitarist
    gummi gunst gurkemeje guru gyde gylle gylte gymnast gynge gåde gæst gødning hage haj hakke hale handling
    handske hane hangar hare harme harmoni harmonika harpe harpun harv harve hasp hast hastighed have havre havtorn hede
    hejre helbredelse heltinde hemmelighed hensigt henvendelse henvisning herlighed hermelin herre hertug hinde hippie
    historie hjerne hobby hofte holdbarhed holdning honnør horde horisont hornhinde hortensia hoste hovedpine hud hue
    hukommelse hule humle humor husholdning husleje hustru hval hvile hyacint hybrid hyfe hygiejne hylde hymne
    hyp hypnose hypotenuse hypotese hyppighed hyrde hysteri hytte hyæne hændelse hærdning hætte hævelse hævn højde
    højskole høne hørelse høring høst ide identitet ideolog ideologi idiot idé ikon iling illusion illustration
    imitation immunitet impedans import impuls indbydelse inddeling indflydelse indhentning indikation indkaldelse
    indkomst indledning indlæggelse indlæring indretning indsamling indsats indsigelse indsigt indsprøjtning indstilling
    indsættelse indtagelse indtægt industri indvending indvirkning infektion infertilitet inflammation inflation
    influenza information infusion ingefær ingeniør ingrediens inhalator injektion inkubation innovation inspektion
    inspektør inspiration inspirator installation installatør instans institution instruktion instruktør insulin
    integration intelligens intensitet interaktion interesse intervention intrige invalid invasion investering
    invitation ion iris ironi irritation ising iskias isolation isolator isolering isotop jagt jaguar jakke jalousi
    januar jarl jasmin jernbane joke jolle jomfru jonglør jord journal journalist juice juli jungle juni jurist jury
    justering juvel juvelér kabale kabaret kabine kadence kaffe kage kaj kakao kakerlak kaleche kalkun kamel kamfer
    kamille kamin kammerat kampagne kamé kanal kande kandidat kane kanin kannibal kano kanon kant kantate
    kantine kanton kanyle kapacitet kaper kapers kapital kappe kaptajn karakter karantæne karavane karbonade karburator
    kardemomme kardiolog karikatur karneval karosse karpe karre karriere karse kaserne kasse kasserolle kassette
    kastanje kaste kastrol katalysator katastrofe katedral kategori katete kaution kavaler kegle kemi kemoterapi
    kendelse kerne kikkert kikært kilde kile kimchi kind kino kiosk kirke kirurg kirurgi kiste kiwi kjole kladde klage
    klamme klan klasse klassifikation klausul klejne klementin klemme klient klike klinge klinikchef klinke klint klippe
    klods kloge klokke klovn klumme klump klynge kløe kløft kløver knag knage knallert knast knibe knogle knude
    koagulation koalition kobling kode koffein kofte kogle kohorte kolbe koldbrand kolera kollaps kollektion kolofon
    koloni kolonihave kolonne kombination komedie komet komfort komiker komite komité kommen kommentar kommission
    kommode kommune kommunikation kompagnon kompensation kompetence komplikation komponent komponist komposition kompost
    kompressor koncentration koncern koncert koncession kondensator kondition konduktør kone konference
    konfirmation konflikt konge konklusion konkurrence konkurrent konkurs konsekvens konservering konsonant konstant
    konstatering konstruktion konstruktør konsul konsulent konsultation kontakt kontingent kontorist kontrakt kontrast
    kontrollør kontur konvention konvertering konvoj koordination koordinator kopi koran korde koreograf koriander
    korist korporal korporation korrektion korrektur korrelation korrespondance korrespondent korridor kortisol
    kosmos krabat krabbe krage krampe kran krave kreativitet kreatur kreditor kriminalitet kringle krise kro
    krokodille krone krukke krybbe krydse krydsning krykke krænkelse krølle kube kuffert kugle kulisse kultivator kultur
    kulør kunde kundskab kunst kupon kurator kurs kursist kurve kusine kuvert kvabbe kvadrant kvalifikation kvalitet
    kvalme kvantitet kvark kvarts kvast kvie kvinde kvittering kvote kvotient kvæde kyst kåbe kæbe kæde kæmpe kærlighed
    kærne kærre kærte kævle kø køje kølle kørvel laborant lade lage lagune lakrids laktose lampe landing langsomhed
    lanse lanterne lapning larve lasagne lasso last lastbil latrin latter lavine ledelse ledning legende legering legion
    legitimation leje lejlighed lektion lektor leopard leukæmi leverance leverandør levering leverpostej levetid libelle
    licens licitation lidelse lidenskab liga lighed ligning likvidation likør lilje lime limonade limousine lindring
    line lineal linje linse lire liste litteratur lobby lods lodtrækning logaritme loge lomme loppe lotion lotus
    lovgivning lucerne lud luffe luftning luge luksus lunge luns lunte lupin lussing lut lygte lymfe lyre lysestage
    lyst låge læbe læderhud læge lægemiddelstyrelse lægte lækage lænd længde lænke lære læring lærke læsion læsning
    løjtnant løkke lønning løsning løve mafia magi magnet magt majestæt major makaroni makro maksime malaria maling
    malstrøm mambo mandarin mandolin manege mangfoldighed mango mangrove mani manke mansard manual mappe march marcipan
    margarine marge margin marinade marine marionet mark markedsplads markering markise markør marmelade maske maskine
    massage masse massør mast matrice matrix matros mave mayonnaise medalje medaljon meddelelse medicin
    medicinering meditation mejse mekanisme melasse melatonin melodi melon membran menighed mening menisk menopause
    menstruation mentalitet menu menuet mergel meridian merino messe metaanalyse metafor metastase meteor metode metre
    metro metropol mide migræne mikrobe mikrofon milliard million mimose mine mineralog ministerpost misforståelse
    mission mistanke mobil mobilitet mode modernist modstand modtagelse mole monark monolog monsun montering montør
    moped moppe moral morale morfin mortalitet moræne mose moske motion motivation motor mousse mozzarella muffe
    mulighed mumie murene musikant muskat musket muskulatur muslim musling mutation mynde myndighed mynte myre myrte
    myte mytologi måde måge måling måne måned måtte mæle mængde mærkning mølle mønt mørbrad nabo nakke narcis narkoman
    narkose nation natur navigation navle nazist nedbrydning nedkøling nedsættelse nedtrapning nektarin nellike nerve
    nethinde neuralgi neurolog neurologi neurose neutrino neutron niche niece nihilist nikotin nisse node nonne nord
    norm notar note notits nougat novelle nuance nummerplade nutid nyhed nymfe nyre nysgerrighed nytte nåde nærhed
    næring næse næve nødvendighed nøgle nøjagtighed oase oberst obligation obo observation observatør odde odyssé
    offensiv offentliggørelse offentlighed officer okse oktav olie oliven omkostning omlægning omsorg omstilling
    omstændighed omsætning onkolog opal opbakning opbevaring opbygning opdagelse opdatering opera operation operette
    opfattelse opfindelse opfordring opfølgning opførelse opgave opinion opkastning oplevelse oplysning opløsning
    opmuntring opmærksomhed opposition oprindelse oprydning opsamling opsigelse opskrift opsparing opstart opstilling
    opsummering optagelse optimist option opvarmning orangutang orden ordliste ordning ordre oregano organisation
    organisme organist orgie orientering orkan orkide orkidé orne ortopæd osteopat osteopati ouverture overdosis
    overenskomst overflade overlevelse overlæge oversigt overskrift oversættelse overtrædelse overvågning padde paella
    pagaj pagode pagt pakke pakning palads palle palme palpation pande pandekage pandemi papaya papegøje paprika parabol
    parade paraply parentes parfume park parkering parlør parodi part parti pasning passage passager passer
    passion pasta pastel pastinak patient patina patolog patologi patriark patron patrulje paté pauke pause pave
    pavillon pedal pelikan pendant penne pension pensionist periferi periode perle perron persienne persille person
    personlighed perspektivering pest pesto pianist pibe pige pigge pighvar pille pilot pine pingpong pingvin pinse
    pioner pipette pirat pistol pizza pjece placering plade plads plage plakat plan planche planet planke planlægning
    plantage plante plast plaster platan pleje plejerske pligt plombe plæne pneumoni poesi poet pokal pol polar polemik
    police politur polka polonaise pomade pomfrit ponton pony pore porre portion portør pose position post postej pote
    potens potentat potte pragt praksis premiere presse pressemeddelelse prestige prins prinsesse prioritet pris
    procedure procent processor producent produktion produktivitet profession professor profet profil prognose
    programmør projektør promille proportion prosa prostata protese protest proton provins provokation provst pryd
    prædiken præference præmie præposition præsident præst prævention prøve prøvelse psyke psykiatri psykoanalyse
    psykolog psykologi psykose pubertet publikation pude puds pukle pulje pulsåre puma pumpe punktering punktur puré
    pyjamas pyramide pyton påføring påmindelse påske påvirkning pædagog pæon pære pølse quiche quinoa rabarber race rad
    radar radiator radio radiograf radiolog radise rage ragout ragu rakle ramme rampe randomisering rangle ranke rapport
    raps rapsodi rasp rate rating ration ravioli razzia reagens reaktion reaktor realitet recept reception
    receptionist redaktion redaktør rede reduktion reference referent refleks reflektor reform refusion regatta regering
    region registrering regning regulator regulering rehabilitering reje rejse reklamation reklame rekord rekruttering
    rektor rekvisitør relation religion remisse remoulade remse rengøring renovering rensning rente renæssance reol
    reparation reportage repræsentant reservation reserve residens resistens resonans respekt respons ressource rest
    restaurant restriktion retning retningslinje returnering reumatolog revalidering revision revisor revne revolution
    revy ribbe ridning rifle rille risikofaktor risotto rive ro roe rogn rokke rolle roman romance rombe roning ros rose
    roset rosin rosmarin rotation rotor rotte rotunde rubin rucola rude rugning ruin rulle rulleskøjte rune rus ruse
    rust rustning rute rutebil rutine rutsjebane rygmarv rygning rygsøjle rynke rype rytme rådgivning råge råvare
    ræddike række rækkefølge rækkevidde ræling rødbede rødme rødspætte røg røllike rønne røst røverbande safir
    safran saft sag saga salami salat salme salon salve salvie samba samling sammenligning sammensætning samtale
    samvittighed sandal sandart sandhed sandkasse sandsynlighed sandwich sanering sangerinde sanktion sans sardin
    satin satire sats sauce sauna savanne saxofon scanning scene schnitzel score screening sejlads sekant sekretion
    sekretær sekstant sekt sektion sektor sekvens sele selleri selvmord selvrisiko senator sene sennep sensation
    sensitivitet sensor sergent serie serpentine serve servering service servitrice session sfinks sfære shampoo side
    siesta signatur signifikans sigte sigtelse sikkerhed sikring silhuet silikone silke silo simulation sirene situation
    skabelon skade skala skalotte skandale skanse skare skarlagensfeber skede ski skildpadde skilsmisse skinke skinne
    skitse skive skizofreni skjorte sklerose skodde skole skoliose skonnert skorpe skorpion skrift skrivelse skrubbe
    skrue skræk skrænt skræppe skude skuffe skuffelse skulptur skulptør sky skydeskive skygge skyld skylle skyr skåne
    skæbne skæppe skævhed skøjte skønhed slagt slange slave slette slidgigt slimhinde slitage slugt slup sluse slutning
    slynge slæde slægt sløjfe smaragd smedje smelt smerte smertelindring sminke smitte smule småkage smøg smøge snude
    snyltegæst snøre sociolog sociologi soda sofa software soldat solist solsikke sonar sonate sonde sonet
    sopran sorbet sorg sort souvenir sovs spade spagat spaghetti spalte spaltning spar spartelmasse spasme specialist
    specialitet speciallæge specificitet spegepølse spekulant spekulation sperm spids spidskommen spinat spion spionage
    spiral spire spise spole sponsor spore sport spray springe sprosse sprøjte spurt spænding spændvidde spætte spøg
    squash stabilitet stafet stamme standard start stat station stator statue staude stavelse stemme stemmelæbe stemning
    stent sterilisering sterilitet stewardesse sti stiftelse stige stigning stikning stikprøve stilling stime
    stimulation stimulering stivkrampe stjerne stolpe strabads strategi streg stregkode stress stribe strid strofe
    strube struktur struma stråling stræben strømpe student studine studio studs stue stump stund styrelse styring
    styrke styrkegrad støbning størrelse støtte støvle støvsugning substans succes sufflør suggestion suite sukat
    sukkersyge sultan sundhed suppe sushi svaghed svale svane sved sveske svie svimmelhed svulst sværte svømning
    sygemelding sygepleje sygeplejerske sygesikring sylfide sylte symbiose symfoni sympati synagoge synapse synd
    syngepige syning synkope synode syntese syre syren sål sårbarhed sæbe sæd sædcelle sædvane sæl sæson sætning søgning
    søjle sønderjyde søvnløshed tabu taco tagliatelle tagrende tajga taknemmelighed taksator takst takt tale tandbørste
    tandlæge tandpasta tange tangent tango tanke tante tape tapir tarif taske tast tavle taxa taxi tegning teint
    teknologi tekst telefon telegraf tempeh temperament temperatur tendens tenor teologi teori terapeut terapi
    termin terminal termokande termostat terning terrasse terrin terror terrorist tese testning tid tide tilbagebetaling
    tilbagemelding tilbøjelighed tildeling tilfredshed tilgang tilgivelse tilgængelighed tilknytning tilladelse
    tilmelding tilpasning tilslutning tilstedeværelse tilværelse time timian tinde tinding tinktur tirade tjans tjeneste
    tjære toast tofu told tolerance tomat tombola tomt tone tornado torpedo torso tortur tradition trafikant tragedie
    traktat traktor trampolin trane transaktion transfusion transistor transmission transplantation transport trapez
    trappe traume trekant tremme trend trense tribune trikotage trisse triumf tro trods trofæ trolley trombose tromle
    tromme trommehinde trompet trone trosse troværdighed trykning tryne trækning træning træthed trøje trøske trøst tuba
    tube tuberkulose tudse tue tulipan tumor tundra tunge tunika turban turbine turbo turisme turist turkis turne tusch
    tvist tyfon tyfus tykkelse tyngde type typograf tåbe tåge tåre tæge tærte tæthed tæve tøjle tømme tømning tønde
    tørke tørring tøs udbetaling uddannelse udfordring udførelse udgave udgift udgivelse udladning udlejning udlevering
    udmattelse udnyttelse udrensning udrykning udsigt udskiftning udskillelse udskrift udskrivning udstilling udstråling
    udsugning udsættelse udtalelse udtrapning udtørring udveksling udvidelse udvikling udvælgelse uenighed uge ugift
    ugle ulempe ulykke underskrift undersøgelse undervisning undskyldning undtagelse uniform union urne urologi urt
    urtepotte usikkerhed utilfredshed utopi vable vaccination vaccine vagina vagt valens validering vallak valmue valuta
    vampyr vandal vandring vane vanilje vanille vante vare variant variation varighed varsling vase vatter vedtægt
    vejledning vejrtrækning veksling vektor vene veninde venlighed ventil ventilation ventilator veranda verden
    vernissage version veteran vibrafon vidde videnskab video vielse vifte vikar vilje villa villighed vinaigrette
    vindrue vinge viol violin violinist vippe virkelighed virkning virkningsgrad virksomhed vise vision visitation
    vitalitet vits vodka vokal vokalise voliere volte vorte votering vugge vuggedød vulkan vulst vurdering væge
    vækst værdi værge vært væske væv wasabi weekend whisky wire xylofon yacht ydelse ydmyghed ymer ynde
    yoga yoghurt ytring yuppie zebra zirkon zone zoneterapeut zoneterapi zoologi zulu åbenbaring åbning ånd ånde
    åndedræt åre årsag ægide ægtefælle ændring æra ære ært ærte æske ø ødelæggelse øgle øjenlæge økologi økonom økonomi
    økse ømhed ørred østrogen øvelse øvrighed
    abstinens amning ansjos anæmi avocado barber kiropraktor penicillin rift rollator
    @words noun.c er%
    skærmydsel strimmel sokkel vimpel ransel takel
    advarsel aksel ankel artikel bibel bøddel cirkel cykel dadel digel distel drossel dyvel fabel fakkel fistel floskel
    formel fødsel gaffel handel hjemmel hvirvel hyperbel indførsel jubel kapsel karaffel kartoffel kedel kirtel kittel
    kjortel knippel kringel kuppel kørsel lavendel længsel lømmel mandel mangel matrikel mejsel morkel motorcykel muffel
    muskel mørtel nagel nippel nudel onkel overførsel parabel partikel pensel puddel pukkel regel riffel rubel rædsel
    sabel saddel sadel skammel skimmel skyttel slyngel snabel spartel spindel stabel stængel svindel testikel tidsel
    tilførsel titel tommel triangel trussel trøffel tærskel tøffel udførsel vaffel vagtel variabel veksel vinkel virvel
    væsel
    drøvel vabel
    @words noun.c er^
    skalpel omelet parasit rebus sardel ekspres prik
    batik favorit propel dublet arsenik barok couscous diagnostik hummus idræt kantarel kompot korvet lup matematik
    akvarel akvavit ampul ananas appel artiskok atletik automatik bagatel ballet barak bas billet biskop blanket bonus
    botanik brik brok buket bus butik bøf bøn cigaret cirkus citadel debat didaktik dok duel duet dynamik dynamit
    edderkop elektronik etik fabrik facet filosof flom fonetik fregat fysik galop genetik giraf globus glug grafik
    grammatik granit gut gymnastik hal hasselnød hydraulik idrætshal jordnød journalistik kadet kahyt kajak kaktus kalif
    kanel karamel karrusel kasket katolik keramik kiropraktik klap klarinet klinik klit kloak klub knap knop kokosnød
    kolik kongres konsol kontrabas kontrol kop kotelet kredit kritik kroket krokus kronik krystal kvartet lak lamel lap
    log logik logistik lyrik løn mad madras makrel manchet mekanik meniskus metodik mimik model mosaik motorik musik
    møtrik nød omnibus optik palet paragraf parcel paryk pastil pat pincet plastik plet polak politik pot praktik
    problematik proces prop protokol prut pupil pædagogik quiz rabat radius raket rebel rekrut rekvisit replik republik
    ret robot rok rubrik satellit serviet skal skrub skræl sok spiritus sporthal spot sprit statik statistik status
    strik strop sum sut svømmehal søn tabel tablet taburet taktik tap teknik tobak tot trafik trop tut tyran valnød ven
    vignet violet visit wok ærkebiskop æstetik
    elastik konvolut
    @words noun.c is
    basis dosis sepsis
    @words noun.c r
    helle mide skalle dagpleje dille forårsrulle hvede hvide klase midte nælde pinje skytte slidse snekke stråle terne trusse valse
    kalorie skramme
    @words noun.c re
    gletsjer
    afbryder afghaner afløser afrikaner afsender afspiller aftager akademiker alkoholiker allergiker amerikaner
    analytiker angriber anhænger anklager anmelder anstifter ansøger arbejder astmatiker bager bajer banker beboer
    bedrager behandler beholder belgier beskytter bestyrer besøger betaler beundrer bidragyder billedhugger
    bjergbestiger bjærger blander blazer blender blikkenslager blinker blogger bokser borer borger botaniker
    brandslukker browser bruger bryder brygger brænder brødrister buffer bulldozer burger byder bygger bærer bæver
    container controller dagdriver danser dansker dealer deltager designer diabetiker digter dommer drager drikker
    dræber drømmer dykker dyrker efterfølger efterkommer ejer elektriker elsker englænder epileptiker erobrer europæer
    fadder fanebærer fanger farver fender fisker flytter flyver fodboldspiller fodgænger folder forbruger forbryder
    foredragsholder forfatter forgænger forløber formidler forpagter forsker forstærker forsvarer forsørger fortæller
    forvalter fryser fyrbøder fysiker fægter fører ganger gartner gejser glarmester gletsjer gnier grafiker graver
    grosserer græker gyser gænger hacker halshugger hamster handler helikopter hersker historiker hjælper holder
    hollænder hummer håndværker hædrer hærfører højttaler høker hører iagttager ilder indbygger indehaver inder indianer
    indkøber indsender indvandrer iraner italiener iværksætter jager japaner joker jordbruger jæger kalender kasserer
    kaster kejser kelner kemiker kender keramiker ketsjer kigger kikker kineser klager klassiker klatrer kliniker
    klipper knuser kobler kradser kriger kritiker kroniker krydser kræmmer krænker kuller kunstmaler kunstner kutter
    kæmper københavner køber køler kører landbruger laser leder ledsager lejer lighter logiker lukker lyriker lytter
    låner låntager lærer læser løber løfter løgner makker maler maskinarbejder matematiker medarbejder mejetærsker
    mekaniker mikser mimiker modstander modtager morder murer musiker måler mægler møller nybegynder odder opdrager
    opfinder opkøber oplukker opløser oprører optiker ordfører ordstyrer overdrager oversætter pacemaker panter partner
    passer pejler pendler plager plejer plukker politiker portugiser praktiker printer producer psykiater påhænger
    redder rejser renser reporter revolver ridder rider river roer romer router ruder russer ryger rykker rytter
    rådgiver røver sadelmager sagsøger samler sanger scanner schweizer scooter seer sejler sender server skanner
    skeptiker skifter skiløber skipper skomager skraber skriver skruetrækker skrædder skræller skuespiller slagter
    sliber slukker smugler smører snedker snescooter snyder sorterer spanier speeder spejder spiler spiller spreder
    springer sprøjter starter stenbider stifter stikker stopper strammer stumper styrer støder støtter støvsuger suder
    svejser svensker svindler svømmer syer sygeplejer synder sælger taber taktiker taler tanker tapper tegner tekniker
    teoretiker tester tilbeder tilhænger tilhører tilskuer tjener tolder toner trailer transformer trawler trommeslager
    tronfølger trykker trækker træner tyrker tysker tæller tænder tænker tømrer tørretumbler udbyder udgiver udlejer
    udsteder udvikler udøver underholder undersøger underviser ungarer urmager vandrer vasker vejleder vinder viser
    vogter vædder vægter vækker vælger værkfører væver åbner ægypter ødelægger østriger øver
    computer
    @words noun.c s
    cent dollar drink euro musical
    @words noun.c sg
    avl rens tran ambra asbest balsam dur mol elegance harpiks hash kaolin kobolt mokka neopren olivenolie paraffin
    petroleum polyester raku senep snus stivelse talkum træuld velour viskose medister
    adel adfærd afføring akut alvor anger armod arv asfalt badminton bistand bomuld bowling brint bronze cancer cider
    dart diesel difteri doping elektricitet fnat fornuft forsorg fred frost fryd frygt færdsel gips gråd gæld hamp hjælp
    hockey honning hvisken hør ilt inkasso is iver judo jura jute karate karma karry ketchup kokos koks konsensus kræft
    kulde kummer larm likviditet lim lykke majs malt marv melis moms most mælk nedbør optræden orlov overvægt
    polio psoriasis punch rabies rimfrost ris rugby røntgen salmiak samtid selvhjælp selvtillid sirup skak skørbug
    slalom snue sod spelt stilhed støj sult syd søvn te tennis terpentin tillid tilvækst torden trang tryghed tvang
    tørst tørv uld ultralyd urin uro varme velfærd viden voks vrede øst
    müsli soja
    @words noun.c 0,e
    torsk
    @words noun.c 0,er^
    øl
    @words noun.c e%,er
    fiber
    @words noun.c e%,re
    hammer minister salamander
    @words noun.c e,er
    fond hind kil lur løgn
    @words noun.c 0,s
    test
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
    anis byg stuk vat bambus flonel mystik panik tak ungdom
    appetit hepatitis makeup plak tinnitus
    """
}
