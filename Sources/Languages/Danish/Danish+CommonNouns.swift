extension Morphology {
  // Nouns of common gender by how their plural is formed; a compound inflects like the longest noun that it ends in.
  static let danishCommonNouns = """
    @words noun.c 0
    alen centimeter chips fejl film fjer kg kiks kilometer km laks liter meter mil millimeter mink sild sko slags ting
    tvivl volt watt østers
    @words noun.c 0^
    myg
    @words noun.c e
    afstand andel arbejdsdag arm asp bagstavn balg barm barnestol bavn bestand birk bjørn blindtarm bold bolt borg bov
    brand brist brud brusk brønd bug bugt bund busk bælg bænk båd bås campingvogn carport check dag dal damp dans degn
    dej del dild disk dolk domstol dorn drag drejebænk dreng duft dug dunk dværg dør dørk eftermiddag egn elg elv eng
    falk favn filt fisk fjert fjord flygtning fløj fodbold fold fordel formiddag fredag fridag fugl fyr fælg fødselsdag
    gang gavl genstand grav gravhund gren gris grund gump gæk gær gård halm hals halvdel havn heks helligdag helt hest
    hingst hjelm hjord hjort hob hov hund husstand hvalp hveps hverdag hyld hær høg høvding høvl håndbold hårlok ild
    islænding jul kalk kalv kamp karl karm karpe kavring kilt klang klud knappenål knark kniv knold knægt kork kost
    krans kreds krig krog kur kurv kusk kvalm kvist kværn kæft kælk kål lejr lind lods lort lov luft lufthavn lugt lund
    lyd lyng lærling lørdag lås malm mandag marsk middag milt mistelten motorvej muld mund munk mur mår mås nal negl
    nål olding onsdag opstand orm ost ovn pels pil pind pisk plov port pulk puls pung pust pæl rang ravn regn regnorm
    ring rist rost rug ræv saks sal sang sav sejr seng sjæl skalk skalp skank skarv skid skorsten skov skovl skurk
    skænk skærm skål slev slurk slægtning smag smed snegl snog snor sol spand sporvogn spurv stab stald stav stavn steg
    sten stil stilk stol stork storm strand streng stud stær stævn sump svamp svans svend sværm syl synål sælhund
    særling søndag tagsten tamp tank tarm tilstand tirsdag tjørn tolk torn torsdag tragt trillebør trold træl tråd tud
    tur tyr tyv udlænding ugedag ulk ulv vals vams vask vej verdenskrig vest vig vin vind vips vogn vold yngling ørn ål
    ås
    @words noun.c e%
    ager alder borgmester bøddel cylinder diameter feber finger fjeder fætter kælder mejsel mester parameter peber
    skulder sommer svoger tiger veksel vinter
    @words noun.c e^
    alderdom barndom bims bom buk bæk dam dom drøm ejendom fattigdom fip flok forskel gadekryds ham hat helligdom hik
    hæk kam kat kok krop kvik kæp lem lægedom manddom nar nik pen pik pram puf rem rigdom ryg rygsæk skam skik skrot
    skruk snap snes snit stok strøm stub sygdom sæk tjek top trældom tuf tøf visdom vom væg æggestok
    @words noun.c er
    abbed abe abonnent aborre abort abrikos acceleration accent adresse afdeling affære afgift afspænding aftale agent
    agt agurk ahorn akademi akse akt aktie aktion aktionær aktivitet aktuator aktør akupunktur akupunktør alarm albue
    alf alge algoritme allergi alliance allé altan amatør ambassade ambassadør ambition ambulance amplitude analyse
    anatomi anbefaling anciennitet anekdote anelse anemone angst anke anklage anlægning anmeldelse annonce anordning
    anstalt ansøgning antagelse antenne antilope apnø apparatur appelsin april arie arkitekt arkitektur armé arrest art
    arterie artikulation artist ask aske assistent astma astrologi astronom astronomi ateist atlet atmosfære attest
    aubergine auktion auto automat autorisation avis bacille badning bagage baguette bakke bakterie balalajka balance
    balde balkon ballade ballon bamse banan bandage bande bane banjo bank bar barbar barbering bark baron barriere base
    basilika basun bataljon bavian bazar bedrift bedøvelse begravelse begyndelse behandling beholdning bekendtgørelse
    bekymring belastning belønning benzin beregning beretning berømmelse besked beskyttelse bestemmelse betaling
    betingelse beton betydning betændelse bevilling bevægelighed bevægelse bi bibliotekar bil bilist billard bille
    binding bio biograf biologi biomasse bisættelse bivirkning bjælke blanding blinding blink blokade blokering blomme
    blomst blonde bluse blyant blære blødning boble boksning bolig bolle bombe bombning bon bouillon bowle branche
    bredde brems bremse brigade briks brille brise bro broche brochure bronkie brug brydning brygge bryllupsfest bræmme
    brøk budding bue buffet bulderbasse bule bunke buste butiksassistent by byg byge bygherre bygning byld byrde byte
    bøde bøg bøje bøjle bølge bølle bønne børs børste bøsse bøtte båre café camping cancer cardigan celle cello cement
    censor central centrifuge champagne champignon chance charge charme charter chauffør chef chokolade cigar citron
    civilisation creme croissant cursor cykling cyklist cyklon cyste dame dansk datamat dato debitor debut debutant
    decimal defekt definition dekoration delegat delegation delfin demens demokrat demokrati demonstration deodorant
    depression dessert detalje diabetes diagnose diagnostik diagonal dialekt dialog dialyse diamant diarré differens
    diktator dimension diode diplomat direktion direktør dirigent disciplin diskette diskussion distance dividende
    division diæt doktor doktrin dokumentation donation donor dosering drage dragt drejning drift drivkraft dronning
    drue dråbe due dukke dumhed dunst dybde dyd dygtighed dynamo dynasti dyne dynge dyrlæge dysfunktion dysse dyst
    dækning dæmning dæmon død dødelighed dåb dåd dåse eddike effekt effektivitet eg egenskab eksistens ekskursion
    ekspansion ekspedition ekspert ekspertise eksplosion eksport ekstase elefant elektrode elektron elev elevator elite
    ellipse elm emhætte emigrant emu emulsion ende energi enhed enke ensilage entré entusiast epidemi epilepsi episode
    epoke erfaring ergoterapeut erindring erklæring ernæring erstatning eskadrille etage etape evaluering evidens
    evighed evne fabrikant fabrikation facade facilitet facon fadæse fagforening faktor faktura familie fane fange
    fangst fantasi farce fare farm fars fart farve fasan fase fauna februar fejde fejring femkant ferie fersken fest
    fiasko figen figur fiktion fil filet filial filosofi finale firkant fjende flade flamme flanke flaske flis flise
    flod flora flue flugt flæske fløde fløjte flåde flåt fobi foged fontæne forbindelse fordeling fordøjelse
    forebyggelse forening forestilling forkølelse form formodning fornemmelse fornøjelse forordning forretning forrude
    forsikring forsinkelse forskning forstand forstoppelse forstrækning forstuvning fortid fortælling forvaltning foto
    fotograf foton foyer fragt frakke frakt fraktion fraktur frase fregne frekvens frelse fremtid frihed frikadelle
    friktion frist frisure frisør front frue frugt frynse fuge funktion fure fusion fyrste fysiognomi fysiologi
    fysioterapeut fægtning færdighed færge føde følelse følge førelse gade galakse galan galde galej galge gallup gane
    garage garanti garderobe garnison gase gave gavn gaze gazelle gearkasse ged gedde gejst gelé general generation
    generator genoptræning genre geografi geologi geometri gerning gesims gevinst gift gigt glasur glidebane glorie
    glæde glød gnav gnist gnom gnu golf gondol gorilla grad graf gran granat grapefrugt gravering graviditet
    gravitation greve grevinde grille grimasse grotte gruppe gruppering gryde grænse græshoppe grævling grød grøft
    grønsag grøntsag gud guirlande guitar guitarist gummi gunst guru gyde gylle gymnast gynge gæst gåde hage haj hale
    handling handske hane hangar hare harme harpe harpun harv harve hast hastighed have havre hede helbredelse heltinde
    hemmelighed hensigt henvisning herlighed herre hertug hinde hippie historie hjerne hobby hofte holdning horde
    hortensia hoste hovedpine hud hue hukommelse hule humle humor hustru hval hvile hyfe hylde hymne hyp hypnose
    hypotese hyppighed hyrde hysteri hytte hyæne hæl hændelse hætte hævelse hævn højde højskole høne høst ide identitet
    ideolog ideologi idiot idræt idé ikon illusion imitation immunitet impuls indflydelse indkomst indsats indsigelse
    indsprøjtning indstilling indtægt industri indvending infektion inflammation inflation influenza information
    infusion ingefær ingeniør ingrediens injektion inspektion inspektør inspiration inspirator installatør instans
    institution instruktør integration intelligens intensitet interesse intervention invalid invasion investering
    invitation ion iris ironi irritation isolering jagt jakke jalousi januar jarl jernbane joke jolle jonglør jord
    journal journalist juice juli jungle juni jurist jury juvel kabale kabine kaffe kage kaj kakao kalkun kamel kamfer
    kammerat kampagne kanal kande kandidat kane kanin kannibal kano kanon kant kantine kanyle kapacitet kapital kappe
    kaptajn karakter karavane karburator karikatur karosse karre karriere kaserne kasse kassette kastanje kaste
    katastrofe katedral kategori kaution kavaler kegle kemi kendelse kerne kikært kilde kile kind kino kiosk kirke
    kirurg kirurgi kiste kiwi kjole klage klamme klasse klausul klemme klient klinge klinikchef klinke klint klippe
    klods kloge klokke klovn klump klynge kløe kløft knag knage knallert knast knibe knogle knude koalition kobling
    kode kogle kolbe koldbrand kollektion kolofon koloni kolonihave kolonne kombination komedie komité kommentar
    kommission kommode kommune kommunikation kompagnon kompetence komplikation komponist kompressor koncentration
    koncert koncession kondensator kone konference konfirmation konflikt konge konklusion konkurrence konkurrent
    konkurs konsekvens konstant konstruktion konstruktør konsul konsulent konsultation kontakt kontingent kontrakt
    kontrast konvention koordinator kopi koran koreograf korporal korporation korrektion korrektur korrelation korridor
    krabbe krage krampe kran krank krave kreatur kreditor kriminalitet krise kro krokodille krone krukke krybbe krydse
    krykke krænkelse kube kuffert kugle kulisse kultivator kultur kummer kunde kundskab kunst kupon kurs kursist kurve
    kusine kuvert kvabbe kvalitet kvalme kvantitet kvast kvie kvinde kvittering kvote kvotient kyst kæbe kæde kæmpe
    kærlighed kærne kævle kø køje kølle kåbe laborant lade lage lagune lakrids lampe landing langsomhed lanse lanterne
    larve lasagne last lastbil latter lavine ledning legende legering legion leje lejlighed lektion lektor leverance
    levering leverpostej levetid licens licitation lidelse lidenskab liga lighed ligning likvidation likør lilje
    limonade lindring line lineal linje linse lire liste litteratur lobby lodtrækning logaritme loge lomme loppe lotion
    lovgivning lucerne luffe luge luksus lunge luns lunte lup lussing lut lygte lymfe lyre lysestage lyst læbe læge
    lægemiddelstyrelse lægte lænd længde lænke lære lærk lærke læsion læsning læst løjtnant løsning løve låge mafia
    magi magnet magt majestæt major makro maksime malaria maling mambo mandarin manege mangfoldighed mango mani manke
    manual mappe march marcipan margarine marge marinade mark markedsplads markering markør marmelade maske maskine
    massage masse massør mast matematik matrice matrix matros mave mayonnaise medalje medicin meditation melasse melodi
    melon membran menighed mening menisk menstruation mentalitet menu meridian messe metaanalyse metafor metastase
    meteor metode metre metro mide migræne mikrobe mikrofon milliard million mine mineralog ministerpost mission
    mistanke mobil mode modernist modstand modtagelse mole monark monolog montør moped moral morale mose moske motion
    motor mousse mulighed mumie murene musikant muskat muskulatur muslim musling mutation myndighed mynte myre myrte
    myte mytologi mæle mængde mølle mønt mørbrad måde måge måling måne måned måtte nabo nakke narkose nation natur
    navle nazist nellike nerve neurolog neurose neutron niche niece nihilist nisse node nonne nord norm notar note
    novelle nuance nummerplade nutid nyhed nymfe nyre nysgerrighed næring næse næve nævning nøgle nåde oberst
    obligation obo observation observatør odde officer okse olie omsorg omstændighed onkolog opera operation operette
    opfattelse opfindelse opfordring opgave opinion opkastning oplevelse oplysning opløsning opposition oprindelse
    opskrift optimist orden ordning ordre organisation organist orgie orkan orkide orkidé orne overdosis overflade
    overlæge oversigt overskrift padde pagaj pagt pakke palme pande pandekage pandemi papegøje parabol parade paraply
    parasit parentes parfume park parkering parodi part parti pasning passage passager pasta patient patolog patriark
    patron patrulje paté pause pave pavillon pedal pension pensionist periode perle perron persille person
    perspektivering pest pianist pibe pige pigge pille pilot pine pingvin pioner pirat pistol pizza placering plade
    plads plage plakat plan planche planet planke plante plast plaster pleje pligt plombe plæne poesi poet pokal pol
    polemik police pomfrit ponton pore porre portion portør pose position post postej pote potens pragt praksis presse
    pressemeddelelse prins prinsesse prioritet pris procedure procent processor producent produktion produktivitet
    profession professor profet profil prognose programmør projektør promille proportion prosa prostata protese proton
    provins provokation pryd prædiken præference præmie præposition præsident præst prøve prøvelse psyke psykiatri
    psykoanalyse psykolog psykologi psykose publikation pude pukle pulsåre pumpe punktering punktur puré pyramide
    pædagog pæon pære pølse påske quiche race rad radar radiator radio radiolog radise rage ragu rakle ramme rampe
    randomisering ranke rapport rate rating ration reaktion reaktor recept reception receptionist redaktion redaktør
    rede reduktion reference referent refleks reflektor reform refusion regatta regering region registrering regning
    regulator regulering rehabilitering reje rejse reklame rektor rekvisitør relation religion remisse remoulade remse
    rengøring rente renæssance reol reportage reservation reserve residens resistens respons ressource rest restaurant
    retning retningslinje revision revisor revne revolution revolver revy ribbe ridning rille risikofaktor rive ro roe
    rokke rolle roman romance roning ros rose rosin rosmarin rotte rubin rude rugning ruin rulle rulleskøjte rune rus
    ruse rust rustning rute rutebil rutine rutsjebane rygning rygsøjle rynke rype rytme ræddike række rækkefølge
    rødbede rødme rødspætte røg røst røv røverbande råvare safir saft sag saga salamander salat salme salve salvie
    samling samtale samvittighed sandal sandhed sandkasse sandsynlighed sandwich sangerinde sanktion sans sardin satire
    sats sauce sauna saxofon scanning scene score screening sekretion sekretær sekt sektion sektor sekvens sele selleri
    selvmord senator sene sennep sensation sensor sergent serie servering service servitrice session sfinks sfære
    shampoo side signatur signifikans sikkerhed sikring silikone silke silo simulation sirene situation skabelon skade
    skala skalotte skandale skare skarlagensfeber ski skinke skinne skitse skive skizofreni skjorte skole skorpe
    skorpion skrift skrivelse skrue skræk skrænt skude skuffe skuffelse skulptur skulptør sky skydeskive skygge skyld
    skylle skæbne skæppe skævhed skøjte skønhed skåne slagt slange slave slette slidgigt slugt sluse slutning slynge
    slæde slægt sløjfe smerte smertelindring sminke smitte smule smøg småkage snude snyltegæst snøre sociolog sociologi
    soda sofa soldat solist sonar sonate sonde sorg sort sovs spade spalte spar spartelmasse specialist speciallæge
    spegepølse spekulation sperm spids spinat spion spiral spire spise spole spore sport spray springe sprøjte spænding
    spændvidde spøg stamme standard start stat station statue stavelse stemme stemning stewardesse sti stigning
    stikning stilling stime stjerne stolpe strabads strategi streg stregkode stress stribe strid strofe strube struktur
    struma stræben strømpe student studine studio stue stump stund styrelse styrke styrkegrad støbning størrelse støtte
    støvle støvsugning substans succes suite sukkersyge sultan sundhed suppe svaghed svale svane sved svie svimmelhed
    svulst sværte svømning sygemelding sygepleje sygeplejerske sygesikring symbiose symfoni sympati synagoge synd
    syngepige synkope synode syntese syre syren sæbe sæd sædcelle sæl sæson sætning søgning søjle sønderjyde søvnløshed
    sål tabu taco takst takt tale tandbørste tandlæge tandpasta tange tango tanke tante tape taske tavle tegning
    teknologi tekst telefon telegraf teltpløk temperament temperatur tendens teologi teori terapeut terapi terminal
    termokande termostat terning terrasse terrin terror terrorist tid tide tilbøjelighed tilgang tilgivelse tilladelse
    tilværelse time timian tinde tinktur tirade tjans tjeneste tjære told tolerance tomat tombola tomt tone tornado
    tortur tradition tragedie traktat traktor trane transaktion transfusion transistor transplantation trappe traume
    trekant trend tribune trikotage trisse triumf tro trods trombose tromle tromme trompet trone troværdighed trykning
    tryne trækning træning træthed trøje trøske trøst tube tuberkulose tudse tulipan tumor tunge tunika turbine turbo
    turisme turist turne tusch tvist tykkelse tyngde type tæge tærte tæve tøjle tømme tønde tørke tøs tåbe tåge tåre
    uddannelse udgave udgift udgivelse udsigt udstilling udvikling uenighed uge ugift ugle ulempe ulykke undersøgelse
    undskyldning union urin urne urt urtepotte utilfredshed utopi vable vaccination vaccine vagina vagt valuta vandring
    vane vanilje vanille vante vare variant variation varighed vase vatter vedtægt vejledning vejrtrækning vektor vene
    venlighed ventil ventilator veranda verden version vidde videnskab video vifte vikar vilje villa villighed vinge
    violin violinist vippe virkelighed virkning virkningsgrad virksomhed vise vision vits vodka vokal vokalise votering
    vrist vugge vuggedød vulkan vurdering væge vægt vækst værdi værge vært væske væv weekend whisky wire yacht ydelse
    ydmyghed ynde yndling yoga yoghurt ytring zebra zone zoneterapeut zoneterapi zoologi zulu ægtefælle ændring æra ære
    ært ærte æske ø ødelæggelse øgle øjenlæge økologi økonomi økse ømhed ørred øvelse øvrighed åbenbaring åbning ånd
    ånde åndedræt åre årsag
    @words noun.c er%
    advarsel aksel ankel artikel bibel cirkel cykel dadel dyvel fabel fakkel formel fødsel gaffel handel hjemmel
    hvirvel kapsel karaffel kartoffel kedel kirtel kittel kjortel knippel kuppel lavendel længsel lømmel mandel mangel
    matrikel motorcykel muffel muskel mørtel nagel nippel nudel onkel partikel pensel pukkel regel rubel rædsel sabel
    saddel skammel skimmel skyttel slyngel snabel spartel spindel stængel testikel tidsel titel tommel trussel trøffel
    tærskel tøffel vaffel variabel vinkel virvel
    @words noun.c er^
    akvarel ananas appel artiskok atletik bagatel ballet barak bas billet biskop blanket bonus botanik brik brok buket
    bus butik bøf bøn cigaret cirkus citadel debat didaktik dok duel duet dynamit edderkop etik fabrik facet filosof
    fonetik fregat fysik genetik globus glug grafik grammatik granit gut gymnastik hal idrætshal journalistik kadet
    kahyt kajak kaktus kanel karamel karrusel kasket katolik keramik kiropraktik klap klarinet klinik klit klub knap
    knop kolik kongres konsol kontrabas kontrol kop kotelet kredit kritik krokus kronik krystal kvartet køl lak lap
    logik logistik lyrik løn mad makrel manchet mekanik meniskus mimik model mosaik motorik musik møtrik nød omnibus
    palet paragraf parcel paryk pastil pat pincet plet polak politik pot praktik problematik proces prop protokol prut
    pupil quiz rabat radius raket rebel rekrut rekvisit republik ret robot rok rubrik satellit serviet skal sok
    sporthal spot sprit statistik status strik sum svømmehal søn tabel tablet taburet taktik tap teknik tobak tot
    trafik trop tut tyran ven vignet violet visit wok ærkebiskop æstetik
    @words noun.c is
    basis dosis sepsis
    @words noun.c r
    hvede midte
    @words noun.c re
    afghaner afrikaner afsender akademiker alkoholiker allergiker amerikaner analytiker angriber anhænger anklager
    anmelder ansøger arbejder astmatiker bager beboer bedrager behandler beholder belgier beskytter bestyrer besøger
    betaler bidragyder billedhugger bjergbestiger blander blender blikkenslager blinker blogger bokser borger botaniker
    browser bruger brødrister burger byder bygger bærer bæver controller danser dansker deltager designer diabetiker
    digter dommer drikker dykker ejer elektriker elsker englænder epileptiker erobrer europæer fadder fanebærer fanger
    fisker flyver fodboldspiller fodgænger forbruger forbryder forfatter formidler forsker forstærker forsvarer
    fortæller fryser fyrbøder fysiker fægter fører ganger gartner grafiker graver græker gyser hamster handler hersker
    historiker hjælper holder hollænder hummer hærfører højttaler høker håndværker iagttager ilder indbygger indehaver
    inder indianer indvandrer iraner italiener iværksætter japaner joker jæger kalender kasserer kaster kejser kelner
    kemiker keramiker ketsjer kigger kineser klager klassiker klatrer kliniker knuser kobler kradser kriger kritiker
    kroniker kunstmaler kunstner kutter kæmper københavner køber køler kører landbruger laser leder ledsager lejer
    logiker lukker lyriker lytter lærer læser løber låner låntager makker maler maskinarbejder matematiker medarbejder
    mejetærsker mekaniker mikser modstander modtager morder murer musiker mægler møller måler odder opfinder oprører
    optiker overdrager oversætter panter partner plejer plukker politiker portugiser praktiker printer producer
    psykiater redder ridder rider river roer romer router ruder russer ryger rykker rytter røver rådgiver sagsøger
    sanger scanner schweizer scooter seer sejler sender server skanner skeptiker skifer skiløber skipper skomager
    skriver skruetrækker skrædder skuespiller slagter sliber snedker snescooter sorterer spanier speeder spejder
    spiller springer stifter stikker stopper styrer støtter støvsuger svejser svensker svindler svømmer syer sygeplejer
    sælger taber taktiker taler tanker tegner tekniker teoretiker tilhænger tilhører tilskuer tjener trailer
    transformer trommeslager træner tyrker tysker tæller tænder tænker tømrer tørretumbler udlejer udvikler udøver
    underholder undersøger underviser ungarer vandrer vasker vejleder vinder viser vogter vædder vækker vælger væver
    ægypter ødelægger østriger åbner
    @words noun.c s
    cent dollar drink euro musical
    @words noun.c sg
    adel afføring akut alvor anger armod arv asfalt badminton bomuld bowling brint bronze dart diesel doping
    elektricitet fred fryd frygt færdsel gips gråd gæld hamp hjælp hockey honning hvisken hør ilt inkasso is iver judo
    jute karate karry kokos konsensus kræft kulde larm lim lykke majs marv melis mælk optræden orlov psoriasis ris
    rugby røntgen sirup skak slalom snue stilhed støj sult syd søvn tak te tennis torden trang tryghed tvang tørst uld
    ungdom uro varme viden vrede øst
    @words noun.c 0,e
    torsk
    @words noun.c 0,er^
    øl
    @words noun.c e%,er
    fiber
    @words noun.c e%,re
    hammer minister
    @words noun.c e,er
    fond hind kil lur løgn test
    @words noun.c e^,er^
    skat
    @words noun.c er%,er
    frøken tallerken
    @words noun.c er,e
    bisp brems sovs
    @words noun.c er,er%
    hilsen
    @words noun.c er,er^
    tunnel
    @words noun.c er^,e^
    blok straf
    @words noun.c er^,er
    gas
    @words noun.c re,0
    lever
    """
}
