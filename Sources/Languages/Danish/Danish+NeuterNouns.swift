extension Morphology {
  // Nouns of neuter gender by how their plural is formed.
  static let danishNeuterNouns = """
    @words noun.n 0
    dun grej hvil skarn skæl hi lertøj stentøj neg skær spir svøb tovværk urværk karat ark aks beg
    afkast afløb afslag anfald angreb anslag ansvar badevand baghold behandlingsforløb behov beløb ben beslag besvær
    besøg bidrag bilag bind bly bor bortfald brag brus bryn brystben brød bundgarn bål bånd bøvl
    civilforsvar dask data drab drev dræn drøn dyr dådyr dødsfald døgn eftersyn efterår egern erhverv fag fald
    fedt fedtvæv fjerkræ fjernsyn fjæs fly flæsk fløjl fnis fnys folk forbehold forbrug forbund foredrag forfald
    forhold forhør forlag forlig forlis forløb formål forråd forslag forspring forsvar forsøg fortegn fortrin forår
    fradrag frafald fravalg fravær fremskridt fremstød frø fund fyr får føringsrør gab gear genbrug genfærd gisp glimt
    greb grin grundlag gryn grynt guld gys had hagl haleben halvår hastværk hegn held helår henfald hensyn hjemmeværn
    hjerteslag hjul hold horn hospice host hulk humør husdyr hverv hvin hyben hyl håb håndtag hår hø indfald indgreb
    indhold indkøb indløb indslag indstik indtag indtog jag jern jordskælv kald kapløb kast klem knald knips knus kor
    korn korps kors kort kosttilskud krav kridt krudt krus kuld kvad kvindfolk kvæg kår kær køb kød lag landbrug
    landshold ledbånd ler lig liv luftrør lyn lys låg lån lår lårben læn løb løbehjul løft løg løv mandfolk marsvin mas
    mellemmåltid misbrug mjav mod mord mål møg nag nav nederlag nedslag nips nys nålestik næb nærvær omfang omslag ophav
    ophold ophæng ophør opkald opkast oplag opråb oprør opslag opsyn optag optog ord overfald overslag pattedyr pift
    pindsvin piv plask popcorn postbud prust puf pulsslag pund purløg pust rav regnvejr rend rensdyr ribs rids ridt rim
    ror rov råb rådyr ræs rør salg salt samfund samkvem sammendrag sammenhold sammenstød samvær sand sav savn sejl
    sidespor sigt siv skift skind skinneben skjul skovbrug skrab skrald skrammel skred skridt skrig skrin skrog skrål
    skvulp skår skænd skærf slag slagsmål slips slud slæng slør smask smil smæld snork snøft
    solskin spark spild spildevand spind spiserør spor spring sprog sprøjt spyd spyt spær spørgsmål stag sting strejf
    strå stræb strøg stup styr stål stød sug sund sus svaj svar svigt svin svind sving svælg sværd syn sår særpræg sølv
    tegl tegn tilhold tilløb tilsyn tiltag tilvalg tin tov trav trawl tøj ubehag uddrag udfald udkast udlån
    udløb udsagn udsalg udslag udspring udstyr udsyn udtog udvalg uheld underhold underlag underliv undertøj uvejr valg
    vandfald vedhæng vejr velvære vidnesbyrd vildsvin vilkår vink virvar vov vrøvl væddemål værd værn væv zink ådsel åg
    åndedrag år åremål øg øjenbryn øjenlåg
    mareridt ribben
    @words noun.n 0%
    kobber læder mudder pudder sukker tømmer
    @words noun.n 0^
    ar blodkar bræk dyk dyp fnug kram par skub skæg slid smør snot tryl træf
    afbræk afbud afsnit aftryk anlæg antal badekar benbrud betræk bid blik blodtryk blus bogtryk brud brætspil bud bær
    chok datasæt dryp drys dæk eftertryk fingeraftryk fip flertal forbud forskud føl gennemsnit glas gram hak hik
    hindbær hit hjem hofteled hop hug indblik indbrud indlæg indskud indtryk job jordbær kig kilogram kirsebær
    kit klap klik klip knep knæk kraniebrud krat krom kryb kul kup kvas kvæk kys køn lam led læg mellemrum milligram
    mindretal mos møl nap net nik næs nøgletal opbrud oplæg optryk overblik overskud overtryk pas pip plejehjem pres
    primtal puslespil påbud pålæg påskud rat rom rum ryk sammenbrud skel skot skud skum skvæt skøn slik slip smæk snit
    spil split stel stik stop stræk suk svup synsindtryk sæt søm tal tilbageblik tilbud tillæg tilskud tip tjek trin
    tryk træk træsnit tyl udbrud udbud udlæg udslæt udspil udtryk udtræk underskud undertryk vip årstal æg øjeblik øl
    @words noun.n e
    skulderblad
    bad bed bjerg blad bord brev bur digt drivhus efternavn fad fastland ferskvand fjeld flag fodbad fornavn
    fortov grundvand gulv hav havvand hus kildevand køkkenbord køleskab land lav mineralvand navn overfladevand
    postevand reb regneark regnvand råd råvand saltvand segl sind skab skib skilt skjold skrivebord skur skød sogn spejl
    spisebord sygehus tag telt tog torv tårn udhus ur vand vrag væld
    @words noun.n e%
    alter anker barometer bolster bæger gelænder gitter hylster kadaver kateter lager manometer monster nummer offer
    parameter plaster pulver speedometer termometer vidunder
    @words noun.n e0
    tilfælde
    @words noun.n e^
    handicap kar slot
    @words noun.n er
    filament konditori partitur forklæde rækværk
    abonnement additiv adelskab adjektiv adressefelt agentur aggregat akademi aktiv alfabet alibi amt
    ansigt antigen apotek apparat areal argument arkiv armatur arrangement arsenal artilleri aspekt asyl atelier
    atom attentat bageri band banner bassin batteri begreb bekendtskab beredskab bevis bibliotek billard bindevæv
    biprodukt bo bofællesskab bogstav boligkvarter broderi broderskab bryggeri bryst budskab bundt bureau byggeri bælt
    bæst cafeteria certifikat chassis cirkulære citat dekret delresultat departement depositum depot derivat design
    destilleri differential diktat diktatur dilemma dioxin diplom direktiv direktorat display distrikt dokument domicil
    domæne drama duplikat edikt ego ejerskab ekko eksem eksemplar eksperiment eksteriør ekstrakt element emblem emirat
    endepunkt engagement ensemble enzym epigram epos essay etui eventyr fabrikat faderskab fakultet falsum fartøj
    farveri felt ferment filtrat firma fiskeri fjendskab fjols forfatterskab formandskab format forsøgsresultat fosfat
    fossil foto fragment fundament fyrværkeri fællesskab fænomen galleri gardin gartneri garveri gebyr gen geni gespenst
    gevandt gevir gevær granulat havari helvede hierarki honorar hormon horoskop hospital hoved ideal idiom implantat
    indeks individ initiativ insekt instinkt instrument integral interiør internat interview inventar kamera kapitæl
    karbonat kartotek kasino katalog kavaleri klaver klaviatur klima klimaks klorat kollektiv kolon komfur komma
    kommando kommissariat kompagni kompleks kompliment koncept kondensat kondom konglomerat konsulat kontinent
    kontingent kontinuum kontor koordinat korrektiv kostume kromosom krucifiks krydderi kuldioxid kvadrat kvartal
    kvarter køretøj landskab lavement lederskab legat ligament loft logi lokomotiv lotteri lærred magasin magma
    mahogni maleri mandat manifest manuskript maraton marked maskineri maskingevær medikament medlemskab mejeri
    melodrama menageri mesterskab mikroskop militær miljø mineral minus missal modem moderskab modul moment monarki
    monopol monument motiv muskelvæv måltid naboskab narkotika netværk nitrat niveau notat objekt objektiv ocean
    oligopol område opslagsværk organ ornament oxid ozon palads panel panorama papir paradis paradoks parlament parti
    partnerskab passiv patent patronat pendul pergament perspektiv pesto piano pigment piktogram pilotprojekt placebo
    plagiat plakat plasma plus politi porcelæn portal postament postulat potpourri prisme problem produkt
    projekt prospekt protein protektorat provenu proviant præparat publikum pulterkammer punkt raffinaderi rederi
    redskab referat refræn regime regiment reglement regnskab regulativ rekviem relief renomme reservat reservoir
    ressort resultat resumé ritual rudiment sakrament sakristi salær scenarie scepter sediment segment sekret
    sekretariat sekund selskab semikolon seminar senat signal signalement silikat sjal skaft skema skilderi skisma
    skrift skørt slagteri slaveri slægtskab solsystem sortiment speciale spinderi spørgeskema stade stadion staffeli
    standpunkt stativ sted stift stigma stillads stilleben subjekt substantiv substrat suffiks sulfat surrogat
    svangerskab symbol symptom syndikat syndrom synonym system tableau taffel talent tapet tastatur teak teleskop
    temperament tempo teorem terræn testament testamente tidspunkt tivoli traktement transplantat tribunal trikot
    triumvirat troldskab trumf trykkeri tyveri univers universitet urinal vakuum varemærke vaskeri venskab vibrato
    vitamin vokabular volumen værft værk værktøj væveri zigzag århundrede årti årtusind ægteskab ødem økosystem ønske
    bækken kulhydrat
    @words noun.n er%
    brændsel ciffer eksempel fængsel gidsel hjælpemiddel hængsel kabel kapitel mirakel møbel næringsmiddel orakel orgel
    rektangel rengøringsmiddel rusmiddel spektakel stempel sødmiddel tempel varsel æsel
    @words noun.n er^
    bestik korset lazaret princip
    anagram banket bordel bryllup brændstof bræt budget cirkus diagram elektrokardiogram geled græs hof hotel hul
    institut internet interval kabinet kapel kartel kastel kompas komplot kulstof lem lod mammogram medlem metal
    mikrogram minut motel optimum opus parket portræt program punktum relik råstof skafot skelet stof telegram toilet
    @words noun.n r
    anliggende arbejde billede bytte bælte dige dogme dække eftermæle eje embede emne foretagende frimærke gemme gilde
    gærde herberge hjerte hjørne håndklæde hæfte kemikalie klæde kranie legeme leje lokale lommetørklæde løfte materiale
    medie minde molekyle mæle mærke møde personale potentiale rige rygte samarbejde samtykke samvirke skøde smykke
    spænde spøgelse studie stykke stævne sæde særtilfælde traume tæppe tørklæde udbytte uhyre vidne vindue vælde værelse
    æble ærinde ærme øde øre
    @words noun.n sg
    fyld ler smuds messing platin linned silicium vejrlig
    affald ammoniak blod brom brænde flor fluor fosfor grus helbred helium jod kaos kaviar kendskab klor kokain legetøj
    mangan marmor mel metan mørke nitrogen nonsens nylon plutonium pus sandpapir slaraffenland slim snavs støv svovl
    titan ukrudt uran vildt vitriol
    kolesterol
    @words noun.n um
    akvarium aluminium ambulatorium auditorium calcium delirium evangelium gymnasium herbarium imperium indicium
    jubilæum kalium kollegium kompendium konservatorium konsortium kranium krematorium kriterium laboratorium magnesium
    ministerium moratorium multiplum museum mysterium natrium observatorium opium podium privilegium radium refugium
    sanatorium seminarium solarium stadium stipendium studium symposium terrarium territorium
    @words noun.n 0,0^
    tab
    @words noun.n 0,er
    gods kilo tidsskrift
    @words noun.n e%,0%
    foster
    @words noun.n er%,er
    lagen
    @words noun.n er,0
    garn kryds
    @words noun.n er,er%
    køkken
    @words noun.n er%,0%,er
    væsen
    @words noun.n er^,er
    atlas facit
    @words noun.n sg^
    pap slam vanvid
    """
}
