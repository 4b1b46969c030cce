extension Morphology {
  // Nouns of common gender by how their plural is formed; a compound inflects like the longest noun that it ends in.
  static let danishCommonNouns = """
    @words noun.c 0
    alen centimeter chips fejl film fjer kg kiks kilometer km laks liter meter mil millimeter mink sild sko slags ting
    tvivl volt watt østers
    @words noun.c 0^
    myg
    @words noun.c e
    afstand andel arbejdsdag arm asp bagstavn balg barm bavn bestand birk bjørn blindtarm bold bolt borg brand brist
    brud brusk brønd bug bund busk bælg bænk båd bås check dag dal damp dans degn dej del dild disk dolk domstol dorn
    drag drejebænk dreng duft dug dunk dværg dør dørk eftermiddag egn elg elv eng falk favn filt fisk fjert fjord
    flygtning fløj fold fordel formiddag fredag fridag fugl fyr fælg fødselsdag gang gavl genstand grav gravhund gren
    gris grund gump gæk gær gård halm hals halvdel havn heks helligdag helt hest hingst hjelm hjord hjort hob hov hund
    husstand hvalp hveps hverdag hyld hær høg høvding høvl hårlok ild islænding jul kalk kalv kamp karl karm karpe
    kavring kilt klang klud knappenål knark kniv knold knægt kork kost krans kreds krig krog kur kurv kusk kvalm kvist
    kværn kæft kål lejr lind lods lok lort lov luft lufthavn lugt lund lyd lyng lærling lørdag lås malm mandag marsk
    middag milt mistelten motorvej muld mund munk mur mår mås nal negl nål olding onsdag opstand orm ost ovn pels pil
    pind pisk plov port pulk puls pung pust pæl rang ravn regn regnorm ring rist rost rug ræv saks sal sang sav sejr
    seng sjæl skalk skalp skank skarv skid skorsten skov skovl skurk skænk skærm skål slev slurk slægtning smag smed
    snegl snog snor sol spand spurv stab stald stav stavn steg sten stil stilk stol stork storm strand streng stud stær
    sump svamp svans svend sværm syl synål sælhund særling søndag tagsten tamp tank tarm tilstand tirsdag tjørn tolk
    torn torsdag tragt trillebør trold træl tråd tud tur tyr tyv udlænding ugedag ulk ulv vals vams vask vej
    verdenskrig vest vin vind vips vogn vold yngling ørn ål ås
    @words noun.c e%
    ager alder borgmester bøddel cylinder feber finger fjeder fætter kælder mejsel mester parameter peber skulder
    sommer svoger tiger veksel vinter
    @words noun.c e^
    alderdom barndom bims bom buk bæk dam dom drøm ejendom fattigdom fip flok forskel gadekryds ham hat helligdom hik
    hæk kam kat kok krop kvik kæp lem lægedom manddom nar nik pen pik pram puf rem rigdom ryg rygsæk skam skik skrot
    skruk snap snes snit stok strøm stub sygdom sæk tjek top trældom tuf tøf visdom vom væg æggestok
    @words noun.c er
    abbed abe abonnent aborre abort abrikos adresse afdeling affære afgift afspænding aftale agent agurk ahorn akademi
    akse akt aktie aktion aktivitet aktør akupunktur akupunktør alarm albue alf alge algoritme allergi alliance allé
    altan amatør ambassade ambassadør ambition ambulance analyse anatomi anbefaling anciennitet anelse anemone angst
    anke anklage anlægning anmeldelse annonce anordning anstalt ansøgning antagelse antenne antilope apnø apparatur
    appelsin arie arkitekt arkitektur armé art artikulation artist ask aske assistent astma astrologi astronom
    astronomi ateist atlet atmosfære attest aubergine auto automat autorisation avis bacille badning bagage baguette
    bakke bakterie balalajka balance balde balkon ballade ballon banan bandage bande bane banjo bank bar barbar
    barbering bark baron barriere base basilika basun bavian bedrift bedøvelse begravelse begyndelse behandling
    beholdning bekendtgørelse bekymring belastning benzin beregning beretning besked beskyttelse betaling betingelse
    beton betydning betændelse bevilling bevægelighed bevægelse bi bibliotekar bil billard bille binding bio biograf
    biologi biomasse bisættelse bivirkning bjælke blanding blinding blokade blokering blomme blomst blonde bluse
    blyant blære blødning bolig bolle bombe bombning bon bouillon bowle branche bredde brems bremse brigade briks
    brille brise bro broche brochure bronkie bryllupsfest bræmme brøk budding bue buffet bulderbasse bule bunke buste
    butiksassistent by byg byge bygherre bygning byld byrde byte bøde bøg bøje bøjle bølge bønne børs børste bøsse
    bøtte båre café cancer cardigan celle cement central centrifuge champagne champignon chance charge charme charter
    chauffør chef chokolade cigar citron civilisation creme croissant cyklist cyklon cyste dame dansk datamat dato
    debitor debut debutant defekt definition dekoration delegat delegation delfin demens demokrat demokrati
    demonstration depression dessert detalje diabetes diagnose diagnostik dialekt dialog dialyse diamant diarré
    differens diktator dimension diode diplomat direktion direktør disciplin diskussion distance dividende division
    diæt doktor doktrin dokumentation donation donor dosering drage dragt drejning drift drivkraft dronning drue dråbe
    due dukke dybde dyd dynamo dynasti dyne dynge dyrlæge dysfunktion dysse dyst dækning dæmning dæmon død dødelighed
    dåb dåd dåse eddike effekt effektivitet eg egenskab eksistens ekskursion ekspansion ekspedition ekspert ekspertise
    eksplosion eksport ekstase elefant elektrode elektron elev elevator elite elm emhætte emigrant emu ende energi
    enhed enke ensilage entré entusiast epidemi epilepsi episode epoke erfaring ergoterapeut erindring erklæring
    ernæring erstatning eskadrille etage etape evaluering evidens evighed evne fabrikant fabrikation facade facilitet
    facon fadæse fars fagforening faktor faktura familie fane fangst fantasi fare farm fart farve fasan fase fauna fejde
    fejring ferie fersken fest fiasko figen figur fiktion fil filet filial filosofi finale firkant fjende flade flamme
    flanke flaske flis flise flod flora flue flugt flæske fløde fløjte flåde flåt fontæne forbindelse fordeling
    fordøjelse forebyggelse forening forestilling forkølelse form formodning fornemmelse fornøjelse forordning
    forretning forsikring forsinkelse forskning forstand forstoppelse forstrækning forstuvning fortid fortælling
    forvaltning foto foyer fragt frakke frakt fraktion fraktur frase fregne frekvens frelse fremtid frihed frikadelle
    frist frisure frisør front frue frugt fuge funktion fure fusion fysiognomi fysiologi fysioterapeut færdighed færge
    føde følelse følge førelse gade galakse galan galde galge gallup gane garage garanti garderobe garnison gase gave
    gavn gaze gazelle ged gedde gejst gelé general generation generator genoptræning genre geografi geologi geometri
    gerning gesims gevinst gift gigt glasur glidebane glorie glæde glød gnav gnist gnom gnu gondol gorilla grad graf
    gran granat gravering graviditet gravitation greve grevinde grille grimasse grotte gruppe gruppering gryde grænse
    græshoppe grævling grød grøft grønsag grøntsag gud guirlande guitar gummi gunst guru gyde gylle gymnast gynge gæst
    gåde hage haj hale handling handske hane hare harme harpe harpun harv harve hast hastighed have havre hede
    helbredelse hemmelighed hensigt henvisning herlighed herre hinde hippie historie hjerne hobby hofte holdning horde
    hortensia hoste hovedpine hud hue hukommelse hule humle humor hustru hval hvile hyfe hylde hymne hyp hypnose
    hypotese hyppighed hyrde hysteri hytte hyæne hæl hændelse hætte hævelse højde højskole høne høst ide identitet
    idiot idræt idé illusion imitation immunitet impuls indflydelse indsats indsigelse indsprøjtning indstilling
    indtægt industri indvending infektion inflammation inflation influenza information infusion ingefær ingeniør
    ingrediens injektion inspektion inspektør inspiration instans institution instruktør integration intelligens
    intensitet interesse intervention invalid invasion investering invitation iris ironi irritation isolering jagt
    jakke jalousi jarl jernbane jolle jonglør jord journal journalist juice jungle jurist jury juvel kabale kabine
    kaffe kage kaj kakao kalkun kamel kamfer kammerat kampagne kanal kande kandidat kane kanin kannibal kano kanon kant
    kantine kanyle kapacitet kapital kappe kaptajn karakter karavane karburator karikatur karre karriere kaserne kasse
    kassette kastanje kaste katastrofe katedral kategori kaution kavaler kemi kendelse kerne kikært kilde kile kind
    kino kirke kirurg kirurgi kiste kjole klage klamme klasse klausul klemme klient klinge klinikchef klinke klint
    klippe klods kloge klokke klovn klump klynge kløe kløft knag knast knibe knogle knude koalition kobling kode kogle
    kolbe koldbrand kollektion koloni kolonne kombination komedie komité kommentar kommission kommode kommune
    kommunikation kompagnon kompetence komplikation komponist kompressor koncentration koncert koncession kondensator
    kone konference konfirmation konflikt konge konklusion konkurrence konkurs konsekvens konstruktion konsul konsulent
    konsultation kontakt kontingent kontrakt kontrast konvention kopi korporation korrektion korrelation korridor
    krabbe krage krampe kran krank krave kreatur kreditor kriminalitet krise kro krokodille krone krukke krybbe krydse
    krykke krænkelse kube kuffert kugle kulisse kultur kummer kunde kundskab kunst kupon kurs kursist kurve kusine
    kvabbe kvalitet kvalme kvantitet kvast kvie kvinde kvittering kvote kyst kæbe kæde kæmpe kærlighed kærne kævle kø
    køje kølle kåbe laborant lade lage lagune lakrids lampe landing langsomhed lanse lanterne larve lasagne last
    lastbil latter lavine ledning legende leje lejlighed lektion lektor leverance levering leverpostej levetid
    licens licitation lidelse lidenskab liga lighed likvidation likør lilje limonade lindring lineal linje linse liste
    litteratur lobby lodtrækning loge lomme loppe lotion lovgivning lucerne luffe luge luksus lunge lunte lup lussing
    lut lygte lymfe lyre lysestage lyst læbe læge lægemiddelstyrelse lægte lænd længde lænke lære lærk lærke læsion
    læsning læst løsning løve låge magi magt majestæt makro maksime malaria mambo manege mangfoldighed mango mani manke
    manual mappe march marcipan margarine marge marinade mark markering markør marmelade maske maskine massage masse
    massør mast matematik matrice matros mave mayonnaise medalje medicin meditation melasse melodi membran menighed
    mening menisk menstruation mentalitet menu meridian metaanalyse metafor metastase meteor metode metre mide migræne
    mikrobe mikrofon mine mineralog ministerpost mission mistanke mode modernist modstand modtagelse mole monark
    monolog moral morale mose moske motion motor mousse mulighed mumie murene musikant muskat muskulatur muslim musling
    mutation myndighed mynte myre myrte myte mytologi mæle mængde mølle mønt mørbrad måde måge måling måne måned måtte
    nabo nakke narkose nation natur navle nellike nerve neurolog niche niece nihilist nisse node nonne nord norm notar
    note novelle nuance nummerplade nutid nyhed nymfe nyre nysgerrighed næring næse næve nævning nøgle nåde obligation
    obo observation observatør odde officer okse olie omsorg omstændighed onkolog opera operation opfattelse opfindelse
    opgave opinion opkastning oplevelse oplysning opposition oprindelse opskrift optimist orden ordning ordre
    organisation organist orgie orkan orkide orkidé orne overdosis overflade overlæge oversigt padde pagaj pagt pakke
    palme pande pandekage papegøje parade paraply parasit parentes park part parti pasning passage passager pasta
    patient patolog patriark patron patrulje paté pause pave pedal pension pensionist periode perle perron persille
    person perspektivering pest pianist pibe pige pigge pille pilot pine pingvin pioner pirat pistol pizza placering
    plade plads plage plakat plan planche planet planke plante plast plaster pleje pligt plombe plæne poesi poet pokal
    pol polemik police pomfrit ponton porre portion pose position post postej pote potens pragt praksis
    pressemeddelelse prins prinsesse prioritet pris procedure procent producent produktion produktivitet profession
    professor profet profil prognose projektør proportion prosa prostata protese provins provokation pryd præference
    præmie præposition præsident præst prøve prøvelse psyke psykiatri psykoanalyse psykolog psykologi psykose
    publikation pude pukle pumpe punktering punktur puré pyramide pæon pære pølse påske quiche race rad radiator radio
    radiolog radise rage ragu rakle ramme rampe randomisering ranke rapport rate rating ration reaktion reaktor recept
    reception redaktion redaktør rede reduktion reference referent refleks reflektor reform refusion regering region
    registrering regning regulering rehabilitering reje rejse reklame rektor relation religion remisse remoulade remse
    rengøring rente renæssance reol reservation reserve residens resistens respons ressource restaurant retning
    retningslinje revision revisor revne revolution revolver revy rille risikofaktor rive ro roe rokke rolle roman
    romance ros rose rosin rosmarin rotte rubin rude rugning ruin rulle rune rus ruse rust rustning rute rutine rygning
    rygsøjle rynke rype rytme ræddike række rækkefølge rødbede rødme rødspætte røg røst røv røverbande råvare safir
    saft sag saga salamander salat salme salve salvie samling samtale samvittighed sandal sandhed sandsynlighed
    sandwich sangerinde sanktion sans sardin satire sats sauce saxofon scanning scene score screening sekretion
    sekretær sekt sektion sekvens sele selleri selvmord senator sene sennep sensation sensor serie servering servitrice
    session sfinks sfære shampoo side signatur signifikans sikkerhed sikring silke silo simulation sirene situation
    skade skala skalotte skare skarlagensfeber ski skinke skinne skitse skive skjorte skole skorpe skorpion skrift
    skrivelse skrue skræk skrænt skuffe skuffelse skulptur skulptør sky skydeskive skygge skyld skylle skæbne skæppe
    skævhed skøjte skønhed skåne slagt slange slave slette slidgigt slugt sluse slutning slynge slægt sløjfe smerte
    smertelindring smitte småkage snude sociolog sociologi soda sofa soldat solist sonate sonde sorg sort sovs spade
    spalte specialist speciallæge spegepølse spekulation sperm spids spinat spion spiral spire spise spole spore sport
    spray springe sprøjte spænding spændvidde spøg stamme start stat station statue stavelse stemme stemning
    stewardesse sti stigning stikning stilling stime stjerne stolpe strabads strategi streg stregkode stress stribe
    strid strofe strube struktur struma stræben strømpe student studine studio stue stump stund styrelse styrke
    styrkegrad støbning størrelse støtte støvle støvsugning substans succes suite sukkersyge sundhed suppe svaghed
    svale svane sved svie svimmelhed svulst sværte sygemelding sygepleje sygeplejerske sygesikring symbiose symfoni
    sympati synagoge synd syngepige synkope synode syntese syre syren sæbe sæd sædcelle sæl sæson sætning søgning søjle
    sønderjyde søvnløshed sål tabu taco takst takt tale tandlæge tange tango tanke tante tape taske tavle tegning
    teknologi tekst telefon teltpløk temperament temperatur tendens teologi teori terapeut terapi terminal termokande
    termostat terrasse terrin terror terrorist tid tilbøjelighed tilgang tilladelse tilværelse time timian tinde
    tinktur tirade tjans tjeneste told tolerance tomat tombola tomt tone tornado tortur tradition tragedie traktor
    trane transaktion transfusion transistor transplantation trappe traume trekant trend tribune trikotage trisse tro
    trods trombose tromle tromme trompet trone troværdighed trykning tryne trækning træning træthed trøje trøske trøst
    tube tuberkulose tudse tulipan tumor tunge tunika turbine turbo turisme turist turne tusch tvist tykkelse tyngde
    type tæge tærte tæve tøjle tømme tønde tørke tøs tåbe tåge tåre uddannelse udgave udgift udsigt udstilling
    udvikling uge ugift ugle ulempe ulykke undersøgelse undskyldning union urin urne urt urtepotte utilfredshed utopi
    vable vaccination vaccine vagt valuta vandring vane vanilje vanille vante vare variant variation varighed vase
    vatter vedtægt vejledning vejrtrækning vene venlighed ventilator veranda verden version vidde videnskab video vifte
    vikar vilje villa villighed vinge violin violinist virkelighed virkning virkningsgrad virksomhed vise vision vodka
    vokal vokalise votering vrist vugge vuggedød vulkan vurdering væge vægt vækst værdi værge vært væske væv whisky
    wire yacht ydelse ydmyghed ynde yndling yoga yoghurt ytring zebra zone zoneterapeut zoneterapi zoologi zulu æra ære
    ært ærte æske ø ødelæggelse øgle øjenlæge økologi økonomi økse ømhed ørred øvelse øvrighed åbenbaring åbning ånd
    ånde åndedræt åre årsag
    @words noun.c er%
    advarsel aksel ankel artikel bibel cirkel cykel dadel dyvel fabel fakkel formel fødsel gaffel handel hjemmel
    hvirvel kapsel karaffel kartoffel kedel kirtel kittel kjortel knippel kuppel lavendel længsel lømmel mandel mangel
    matrikel muffel muskel nagel nippel nudel onkel partikel pensel pukkel regel rædsel sabel saddel skammel skimmel
    skyttel slyngel snabel spartel spindel stængel testikel tidsel titel trussel trøffel tærskel tøffel vaffel variabel
    vinkel virvel
    @words noun.c er^
    akvarel appel artiskok bagatel ballet barak bas billet biskop blanket bonus botanik brik brok buket bus butik bøf
    bøn cigaret cirkus citadel debat didaktik dok duel duet edderkop etik fabrik facet filosof fonetik fysik genetik
    globus glug grafik grammatik gut gymnastik hal idrætshal kadet kahyt kaktus kanel karamel kasket katolik
    kiropraktik klap klarinet klinik klit klub knap knop kolik kongres kontrabas kontrol kop kotelet kredit kritik
    krokus krystal køl lak lap logik lyrik løn mad makrel manchet mekanik meniskus mimik model mosaik motorik musik
    møtrik nød omnibus palet paragraf parcel pastil pat plet politik pot praktik problematik proces prop protokol prut
    pupil rabat raket rebel republik ret rok rubrik serviet skal sok sporthal sprit statistik status strik sum
    svømmehal søn tabel tablet taburet taktik tap teknik tobak tot trafik trop tut tyran ven vignet violet visit wok
    ærkebiskop
    @words noun.c is
    basis dosis sepsis
    @words noun.c r
    hvede midte
    @words noun.c re
    afghaner afrikaner afsender akademiker alkoholiker allergiker amerikaner angriber anhænger anklager anmelder
    ansøger arbejder astmatiker bager beboer bedrager behandler belgier beskytter bestyrer besøger betaler bidragyder
    billedhugger bjergbestiger blikkenslager blinker blogger bokser borger botaniker browser bruger burger byder bygger
    bærer bæver danser dansker deltager diabetiker digter dommer drikker dykker ejer elektriker elsker englænder
    epileptiker erobrer fadder fanebærer fanger fisker flyver fodboldspiller fodgænger forbruger forbryder forfatter
    forsker forstærker forsvarer fortæller fryser fyrbøder fysiker fører ganger gartner grafiker græker hamster handler
    hersker historiker hjælper holder hollænder hummer hærfører højttaler høker håndværker iagttager ilder indbygger
    indehaver inder indianer indvandrer iraner italiener iværksætter japaner jæger kalender kasserer kaster kejser
    kelner kemiker ketsjer kigger kineser klager klassiker kliniker kritiker kroniker kunstmaler kunstner kutter kæmper
    københavner køber kører landbruger leder ledsager lejer logiker lytter lærer læser løber låner låntager makker
    maler maskinarbejder matematiker medarbejder mejetærsker mekaniker modstander modtager morder murer musiker mægler
    møller måler odder opfinder optiker overdrager oversætter panter partner plejer politiker portugiser praktiker
    printer producer psykiater redder ridder romer router russer ryger rykker rytter røver rådgiver sagsøger sanger
    scanner schweizer seer sejler sender server skanner skeptiker skiløber skipper skomager skriver skruetrækker
    skrædder skuespiller slagter snedker spanier spejder spiller stifter stikker styrer støtter støvsuger svejser
    svensker svindler svømmer syer sygeplejer sælger taktiker taler tanker tegner tekniker teoretiker tilhænger
    tilhører tilskuer tjener trailer transformer trommeslager træner tysker tæller tænker tømrer tørretumbler udlejer
    udvikler udøver undersøger underviser ungarer vasker vejleder vinder viser vogter vædder vækker vælger væver
    ægypter ødelægger østriger
    @words noun.c s
    cent dollar euro
    @words noun.c sg
    adel akut arv brint elektricitet fred frygt færdsel gips gråd gæld hjælp honning hvisken inkasso is karry keramik
    kokos kræft kulde logistik lykke melis mælk mørtel orlov ris røntgen sirup snue spot støj sult syd søvn tak te
    torden tryghed tvang tørst uld ungdom uro varme viden vrede øst
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
