extension Morphology {
  // Nouns of common gender by how their plural is formed; a compound inflects like the longest noun that it ends in.
  static let danishCommonNouns = """
    @words noun.c 0
    alen centimeter fejl film fjer kg kilometer km laks liter meter mil millimeter mink sild sko slags ting tvivl volt
    watt østers
    @words noun.c 0^
    myg
    @words noun.c e
    afstand andel arbejdsdag arm asp bagstavn balg barm bavn bestand birk bjørn blindtarm bold borg brand brud brusk
    brønd bug bund busk bælg bænk båd bås check dag dal damp dans degn dej del dild disk dolk domstol dorn drag
    drejebænk dreng duft dug dværg dør dørk eftermiddag egn elg elv eng falk favn fisk fjert fjord flygtning fløj fold
    fordel formiddag fredag fridag fugl fyr fælg fødselsdag gang gavl genstand grav gravhund gren gris grund gump gæk
    gær gård halm hals halvdel havn heks helligdag helt hest hingst hjelm hjord hjort hob hov hund husstand hvalp hveps
    hverdag hyld hær høg høvding hårlok ild islænding jul kalk kalv kamp karl karm karpe kavring klang klud knappenål
    knark kniv knold knægt kork kost krans kreds krig krog kur kurv kusk kvalm kvist kværn kæft kål lejr lind lods lort
    lov luft lugt lund lyd lyng lærling lørdag lås malm mandag middag milt mistelten motorvej muld mund munk mur mår
    mås nal negl nål olding onsdag opstand orm ost ovn pels pil pind pisk plov port pulk puls pung pust pæl rang ravn
    regn regnorm ring rist rost rug ræv saks sal sang sav sejr seng sjæl skalk skalp skank skarv skid skov skovl skurk
    skænk skål slev slurk slægtning smag smed snegl snog snor sol spand spurv stab stald stav stavn steg sten stil
    stilk stol stork storm strand streng stær sump svamp svans svend sværm syl synål sælhund særling søndag tagsten
    tamp tank tarm tilstand tirsdag tjørn tolk torn torsdag tragt trold træl tråd tud tur tyr tyv udlænding ugedag ulk
    ulv vals vams vask vej verdenskrig vest vin vind vips vogn vold yngling ørn ål ås
    @words noun.c e%
    ager alder borgmester bøddel feber finger fjeder fætter kælder mester parameter peber skulder sommer svoger tiger
    vinter
    @words noun.c e^
    alderdom barndom bims bom bæk dam dom drøm ejendom fattigdom fip flok forskel gadekryds ham hat helligdom hik hæk
    kam kat kok krop kvik kæp lem lægedom manddom nar nik pen pik pram puf rem rigdom ryg rygsæk skam skik skrot skruk
    snap snes snit stok strøm stub sygdom sæk tjek top trældom tuf tøf visdom vom væg æggestok
    @words noun.c er
    abbed abe abonnent aborre abort adresse afdeling affære afgift afspænding aftale agent agurk akademi akse akt aktie
    aktion aktivitet aktør akupunktur akupunktør alarm albue alf alge algoritme allergi alliance allé amatør ambassade
    ambassadør ambition ambulance analyse anatomi anbefaling anciennitet anelse anemone angst anke anklage anlægning
    anmeldelse annonce anordning anstalt ansøgning antagelse antenne antilope apnø apparatur appelsin arie arkitekt
    arkitektur armé art artikulation artist aske assistent astma astrologi astronom astronomi ateist atlet atmosfære
    attest auto automat autorisation avis bacille badning bagage bakke bakterie balance balde balkon ballade ballon
    banan bandage bande bane banjo bank bar barbar barbering bark baron barriere base basilika bavian bedrift bedøvelse
    begravelse begyndelse behandling beholdning bekendtgørelse bekymring belastning benzin beregning beretning besked
    beskyttelse betaling betingelse beton betydning betændelse bevilling bevægelighed bevægelse bi bibliotekar bil
    billard binding bio biograf biologi bisættelse bivirkning bjælke blanding ble blinding blokade blokering blomme
    blomst blonde bluse blære blødning bolig bolle bombe bombning bowle branche bredde brems bremse brigade briks
    brille brise bro broche brochure bronkie bryllupsfest bræmme brøk budding bue buffet bulderbasse bule bunke buste
    butiksassistent by byg byge bygherre bygning byld byrde byte bøde bøg bøjle bølge bønne børs børste bøsse bøtte
    båre café cancer cardigan celle cement central centrifuge champignon chance charge charme charter chauffør chef
    chokolade cigar citron civilisation creme cyklist cyklon cyste dame dansk datamat dato debut debutant defekt
    definition dekoration delegat delegation delfin demens demokrat demokrati demonstration depression detalje diabetes
    diagnose diagnostik dialekt dialog dialyse diamant diarré differens diktator dimension diplomat direktion direktør
    disciplin diskussion distance dividende division diæt doktor doktrin dokumentation donation donor dosering drage
    dragt drejning drift drivkraft dronning drue dråbe due dukke dybde dyd dynasti dyne dynge dyrlæge dysfunktion dysse
    dyst dækning dæmning dæmon død dødelighed dåb dåd dåse effekt effektivitet egenskab eksistens ekskursion ekspansion
    ekspedition ekspert ekspertise eksplosion eksport ekstase elefant elektrode elektron elev elite emigrant emu ende
    energi enhed enke entré entusiast epidemi epilepsi episode epoke erfaring ergoterapeut erindring erklæring ernæring
    erstatning eskadrille etage etape evaluering evidens evighed evne fabrikant fabrikation facade facilitet facon
    fadæse fagforening faktor faktura familie fane fantasi fare farm fart farve fasan fase fauna fe fejde fejring ferie
    fest fiasko figen figur fiktion fil filial filosofi finale firkant fjende flade flamme flanke flaske flis flod
    flora flue flugt flæske fløde fløjte flåde flåt fontæne forbindelse fordeling fordøjelse forebyggelse forening
    forestilling forkølelse form formodning fornemmelse fornøjelse forretning forsikring forsinkelse forskning forstand
    forstoppelse forstrækning forstuvning fortid fortælling forvaltning foto fragt frakke frakt fraktion fraktur frase
    fregne frekvens frelse fremtid frihed frisure frisør front frue frugt funktion fure fusion fysiognomi fysiologi
    fysioterapeut færdighed føde følelse følge førelse gade galakse galan galde galge gallup gane garage garanti
    garderobe garnison gase gave gavn gazelle ged gedde gejst gelé general generation genoptræning genre geografi
    geologi geometri gerning gevinst gift gigt glidebane glorie glæde glød gnav gnist gnom gnu gondol gorilla grad graf
    gran granat graviditet gravitation greve grevinde grille grimasse grotte gruppe gruppering gryde grænse græshoppe
    grød grøft grønsag grøntsag gud guirlande guitar gummi gunst guru gyde gymnast gynge gæst gåde hage hale handling
    handske hane hare harme harpe harpun harv hast hastighed have helbredelse hemmelighed hensigt henvisning herlighed
    herre hinde hippie historie hjerne hobby hofte holdning horde hoste hovedpine hud hue hukommelse hule humle humor
    hustru hval hvile hyfe hylde hymne hyp hypnose hypotese hyppighed hyrde hysteri hytte hyæne hæl hændelse hætte
    hævelse højde højskole høne høst ide identitet idiot idræt idé illusion imitation immunitet impuls indflydelse
    indsats indsprøjtning indstilling indtægt industri infektion inflammation inflation influenza information ingefær
    ingeniør ingrediens injektion inspektion inspektør inspiration instans institution instruktør integration
    intelligens intensitet interesse intervention invalid invasion invitation iris ironi irritation isolering jagt
    jakke jalousi jarl jernbane jolle jonglør jord journal journalist juice jungle jurist jury juvel kabale kabine
    kaffe kage kakao kamel kamfer kammerat kampagne kanal kande kandidat kane kanin kannibal kanon kant kantine kanyle
    kapacitet kappe kaptajn karakter karavane karikatur karre karriere kaserne kasse kaste katastrofe katedral kategori
    kaution kavaler kemi kerne kilde kile kind kino kirke kirurg kirurgi kiste kjole klage klamme klasse klausul klemme
    klient klinge klinikchef klinke klint klippe klods kloge klokke klovn klump klynge kløe kløft knag knast knibe
    knogle knude koalition kode kogle koldbrand kollektion koloni kolonne kombination komedie komité kommentar
    kommission kommode kommune kommunikation kompagnon kompetence komplikation komponist koncentration koncert kone
    konference konfirmation konflikt konge konklusion konkurrence konkurs konsekvens konstruktion konsul konsulent
    konsultation kontakt kontingent kontrakt kontrast kopi korporation korrektion korrelation krabbe krage krampe kran
    krave kreatur kreditor kriminalitet krise kro krokodille krone krukke krybbe krydse krykke krænkelse kube kuffert
    kugle kulisse kultur kummer kunde kundskab kunst kursist kurve kusine kvabbe kvalitet kvalme kvantitet kvast kvinde
    kvittering kvote kyst kæbe kæde kæmpe kærlighed kærne kævle kø køje kølle laborant lade lage lagune lakrids lampe
    landing langsomhed lanse lanterne larve lasagne last lastbil latter lavine ledning legende leje lejlighed lektion
    lektor leverance levering levetid licens lidelse lidenskab liga lighed lilje limonade lindring lineal linje linse
    liste litteratur lobby lodtrækning loge lomme loppe lotion lovgivning luffe luge luksus lunge lunte lup lussing lut
    lygte lymfe lyre lysestage lyst læbe læge lægemiddelstyrelse lænd længde lænke lære lærke læsion læsning læst
    løsning løve låge magi magt majestæt makro maksime malaria mambo manege mangfoldighed mango mani manke manual mappe
    march marge marinade mark markering markør marmelade maske maskine massage masse massør mast matematik matrice
    matros mave medalje medicin meditation melasse melodi membran menighed mening menisk menstruation mentalitet menu
    meridian metaanalyse metafor metastase meteor metode metre mide migræne mikrobe mikrofon mine mineralog
    ministerpost mission mistanke mode modernist modstand modtagelse monark monolog moral morale mose moske motion
    motor mulighed mumie murene musikant muskat muskulatur muslim musling mutation myndighed mynte myre myrte myte
    mytologi mæle mængde mølle mønt måde måge måling måne måned måtte nabo nakke narkose nation natur navle nerve
    neurolog niche niece nihilist node nonne nord norm note novelle nuance nummerplade nutid nyhed nymfe nyre
    nysgerrighed næring næse næve nævning nøgle nåde observation observatør odde officer okse olie omsorg omstændighed
    onkolog opera operation opfattelse opfindelse opgave opinion opkastning oplevelse oplysning opposition oprindelse
    opskrift optimist orden ordning ordre organisation organist orgie orkan orkide overdosis overflade overlæge
    oversigt padde pagaj pagt pakke palme pande pandekage papegøje parade paraply parasit parentes park part parti
    pasning passage pasta patient patolog patriark patrulje paté pause pave pension pensionist periode perle perron
    person perspektivering pest pianist pibe pige pigge pille pilot pine pingvin pioner pirat pistol placering plade
    plads plage plakat plan planche planet planke plante plast plaster pleje pligt plombe poesi poet pokal pol polemik
    police pomfrit ponton portion pose position post postej pote potens pragt praksis pressemeddelelse prins prinsesse
    prioritet pris procedure procent producent produktion produktivitet profession professor profet prognose projektør
    proportion prosa prostata protese provins provokation pryd præference præmie præposition præsident præst prøve
    prøvelse psyke psykiatri psykoanalyse psykolog psykologi psykose publikation pude pukle pumpe punktering punktur
    puré pyramide pæon pære pølse påske race rad radio radiolog radise rage ragu rakle ramme rampe randomisering ranke
    rapport rate rating ration reaktion reaktor recept reception redaktion redaktør rede reduktion reference referent
    refleks reform refusion regering region registrering regning regulering rehabilitering reje rejse reklame rektor
    relation religion remisse remse rengøring rente renæssance reservation reserve residens resistens respons ressource
    restaurant retning retningslinje revision revne revolution revolver revy rille risikofaktor ro rokke rolle roman
    romance ros rose rosin rotte rubin rude rugning ruin rune rus ruse rust rute rutine rygning rygsøjle rynke rype
    rytme ræddike række rækkefølge rødme røg røst røv røverbande råvare safir saft sag saga salamander salat salme
    salve samling samtale samvittighed sandal sandhed sandsynlighed sandwich sangerinde sanktion sans sardin satire
    sats sauce scanning scene score screening sekretion sekretær sekt sektion sekvens sele selleri selvmord senator
    sene sensation sensor serie servering servitrice session sfinks sfære shampoo side signatur signifikans sikkerhed
    silke simulation sirene situation skade skala skalotte skare skarlagensfeber skinke skinne skive skjorte skole
    skorpe skorpion skrift skrivelse skrue skræk skrænt skuffe skuffelse skulptur skulptør sky skydeskive skygge skyld
    skylle skæbne skæppe skævhed skønhed skåne slagt slange slave slette slidgigt slugt sluse slutning slynge slægt
    sløjfe smerte smertelindring smitte småkage snude sociolog sociologi soda sofa soldat solist sonate sonde sorg sort
    sovs spade spalte specialist speciallæge spekulation sperm spids spion spiral spise spole spore sport spray springe
    sprøjte spænding spændvidde spøg stamme start stat station statue stavelse stemme stemning stewardesse sti stigning
    stikning stilling stime stjerne stolpe strabads strategi streg stregkode stress stribe strid strofe strube struktur
    struma stræben strømpe student studine studio stue stump stund styrelse styrke styrkegrad støbning størrelse støtte
    støvsugning substans succes suite sukkersyge sundhed suppe svaghed svale svane sved svie svimmelhed svulst sværte
    sygemelding sygepleje sygeplejerske sygesikring symbiose symfoni sympati synagoge synd syngepige synkope synode
    syntese syre sæbe sæd sædcelle sæl sæson sætning søgning søjle sønderjyde søvnløshed sål tabu takst takt tale
    tandlæge tange tango tanke tante taske tavle teknologi tekst telefon teltpløk temperament temperatur tendens
    teologi teori terapeut terapi terminal termokande terrasse terrin terror terrorist tid tilbøjelighed tilgang
    tilladelse tilværelse time tinktur tirade tjans tjeneste told tolerance tomat tombola tomt tone tornado tortur
    tradition tragedie traktor trane transaktion transfusion transplantation trappe traume trekant trend tribune
    trikotage trisse tro trods trombose tromle trompet trone troværdighed trykning tryne trækning træning træthed trøje
    trøske trøst tube tuberkulose tulipan tumor tunge tunika turbine turisme turist turne tusch tvist tykkelse tyngde
    type tæge tærte tæve tøjle tømme tønde tørke tøs tåbe tåge tåre uddannelse udgave udgift udsigt udstilling
    udvikling uge ugift ugle ulempe ulykke undersøgelse undskyldning union urin urne urt utilfredshed utopi vable
    vaccination vaccine vagt valuta vandring vane vanille vare variant variation varighed vase vatter vejledning
    vejrtrækning vene venlighed veranda verden version vidde videnskab video vifte vikar vilje villa villighed vinge
    violin violinist virkelighed virkning virkningsgrad virksomhed vise vision vokal vokalise votering vrist vugge
    vuggedød vulkan vurdering væge vægt vækst værdi værge vært væske væv yacht ydelse ydmyghed ynde yndling yoga ytring
    zebra zone zoneterapeut zoneterapi zoologi zulu æra ære ærte æske ø ødelæggelse øgle øjenlæge økologi økonomi økse
    ømhed øvelse øvrighed åbenbaring åbning ånd ånde åndedræt åre årsag
    @words noun.c er%
    advarsel aksel ankel artikel bibel cirkel cykel fabel fakkel formel fødsel gaffel handel hjemmel hvirvel kapsel
    karaffel kartoffel kedel kirtel kittel knippel længsel lømmel mandel mangel muffel muskel nagel nudel onkel
    partikel pensel pukkel regel rædsel skammel skimmel slyngel snabel spartel stængel testikel titel trussel trøffel
    tærskel tøffel vaffel variabel vinkel
    @words noun.c er^
    akvarel appel bagatel ballet barak bas billet biskop blanket bonus botanik brik brok buket bus butik bøf bøn
    cigaret cirkus citadel debat didaktik dok duel duet edderkop etik fabrik facet filosof fonetik fysik genetik globus
    glug grafik grammatik gut gymnastik hal idrætshal kadet kaktus kanel karamel kasket katolik kiropraktik klap
    klarinet klinik klub knap knop kolik kongres kontrol kop kotelet kredit kritik krokus krystal køl lak lap logik
    lyrik løn mad makrel manchet mekanik meniskus mimik model mosaik motorik musik nød omnibus palet parcel pastil pat
    plet politik pot praktik problematik proces prop protokol prut pupil rabat raket rebel ret rok rubrik serviet skal
    sok sporthal sprit statistik status strik sum svømmehal søn tabel tablet taburet taktik tap teknik tobak tot trafik
    trop tut tyran ven vignet visit ærkebiskop
    @words noun.c is
    basis dosis sepsis
    @words noun.c r
    hvede midte
    @words noun.c re
    afghaner afrikaner akademiker alkoholiker allergiker amerikaner angriber anmelder ansøger arbejder astmatiker bager
    beboer bedrager behandler belgier beskytter bestyrer besøger betaler bidragyder billedhugger bjergbestiger blinker
    blogger bokser borger botaniker bruger byder bygger bærer bæver danser dansker deltager diabetiker digter dommer
    drikker dykker ejer elektriker elsker englænder epileptiker erobrer fadder fanebærer fanger fisker flyver
    fodboldspiller fodgænger forbruger forbryder forfatter forsker fortæller fryser fyrbøder fysiker fører ganger
    gartner grafiker græker hamster handler hersker historiker hjælper holder hollænder hærfører høker håndværker
    iagttager indbygger indehaver inder indianer indvandrer iraner italiener iværksætter japaner jæger kalender
    kasserer kaster kejser kelner kemiker kigger kineser klager klassiker kliniker kritiker kroniker kunstmaler
    kunstner kæmper københavner køber kører landbruger leder ledsager lejer logiker lytter lærer læser løber låntager
    makker maler maskinarbejder matematiker medarbejder mekaniker modstander modtager morder murer musiker mægler
    møller måler opfinder optiker oversætter panter partner plejer politiker portugiser praktiker printer producer
    psykiater redder ridder romer russer ryger rytter røver rådgiver sanger scanner schweizer seer sejler sender
    skanner skeptiker skiløber skriver skrædder skuespiller slagter snedker spanier spejder spiller stifter stikker
    støtter støvsuger svejser svensker svindler svømmer syer sygeplejer sælger taktiker taler tegner tekniker
    teoretiker tilhænger tilhører tilskuer tjener trommeslager træner tysker tæller tænker tømrer udlejer udvikler
    udøver undersøger underviser ungarer vasker vejleder vinder viser vogter vækker vælger væver ægypter ødelægger
    østriger
    @words noun.c s
    cent dollar euro
    @words noun.c sg
    adel akut arv elektricitet fred frygt færdsel gråd gæld hjælp hvisken is kræft kulde lykke mælk orlov ris røntgen
    sne snue støj sult syd søvn tak te torden tryghed tørst ungdom uro varme viden vrede øst
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
    bisp
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
