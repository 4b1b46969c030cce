extension Morphology {
  // Nouns of neuter gender by how their plural is formed.
  static let danishNeuterNouns = """
    @words noun.n 0
    anfald anslag ansvar badekar baghold behandlingsforløb behov beløb ben beslag besvær besøg bidrag bilag bind bly
    bor bortfald brombær brus bryn bræk brød bøvl bål bånd dask drab drev dræn drøn dyk dyp dyr dødsfald døgn dådyr
    eftersyn efterår egern fag fald fjerkræ fjernsyn fly fløjl fnis fnug fnys folk forbehold forbrug forbund foredrag
    forfald forhold forhør forlag forlis forløb formål forråd forslag forspring forsvar forsøg fortrin forår fradrag
    frafald fravalg fravær fremskridt fremstød frø fund får gab gear genbrug genfærd gisp greb grin grundlag gryn grynt
    guld gys had hagl hegn held henfald hensyn hjerteslag hjul hold horn host hulk hvin hyl hø håb hår indfald indgreb
    indhold indkøb indslag indstik indtag indtog jag jern jordskælv kald kast klem knald knus kor korn kors kort kram
    krav krus kvad kvindfolk kvæg kær køb kød lag ledbånd ler lig liv lyn lys læn løb løbehjul løft løg løv lån lår
    mandfolk mas mellemmåltid mjav mod mord mål nag nav nederlag nedslag nys næb nærvær nålestik omslag ophav ophold
    ophæng ophør opkald opkast oplag oprør opråb opslag opsyn optog ord overfald overslag par pattedyr pift piv plask
    popcorn prust puf pulsslag pund purløg pust rend rensdyr rids ridt ror rov ræs rør råb rådyr salg salt samfund
    sammenhold sammenstød samvær sand sav savn sejl sidespor sigt siv skind skjul skrab skrald skred skridt skrig skrin
    skrog skrål skub skvulp skæg skænd slag slagsmål slid slips slud slør smask smil smæld smør snork snøft spark spild
    spildevand spind spor spring sprog sprøjt spyd spyt spær spørgsmål sting strejf stræb strøg strå stup styr stød
    stål sug sus svaj svar svigt svin sving svælg sværd syn særpræg sølv sår tegl tegn tidspunkt tilsyn tiltag tilvalg
    tin trav tryl træf tøj ubehag udfald udkast udsagn udslag udstyr udsyn udtog udvalg uheld undertøj valg vandfald
    vedhæng vejr velvære vidnesbyrd vildsvin vilkår vink vov vrøvl væddemål værd værn væv zink øg åg åndedrag år
    @words noun.n 0%
    kobber læder mudder sukker tømmer
    @words noun.n 0^
    afbræk afbud aftryk anlæg antal benbrud bid blik blodtryk blus bogtryk brud bud bær dryp drys dæk eftertryk
    fingeraftryk fip flertal forbud føl gennemsnit glas gram hak hik hindbær hit hjem hofteled hop hug indblik indbrud
    indlæg indskud indtryk job jordbær kig kilogram kirsebær kit klap klik klip knæk kraniebrud kryb kul kup kvas kvæk
    kys køn lam led læg mellemrum milligram mindretal mos møl måltal nap net nik næs nøgletal opbrud oplæg overblik
    overskud overtryk pas pip plejehjem pres påbud pålæg påskud rat rom rum ryk sammenbrud skel skud skum skvæt skøn
    slik smæk snit spil split stel stik stop stræk suk svup synsindtryk sæt søm tal tilbageblik tilbud tillæg tilskud
    tip tjek trin tryk træk udbrud udbud udlæg udslæt udspil udtryk underskud undertryk vip æg øjeblik øl årstal
    @words noun.n e
    bad bed bjerg blad bord brev bur digt drivhus efternavn fad fjeld flag fodbad fornavn fortov gulv hav hus
    køkkenbord køleskab land lav navn reb råd segl sind skab skib skilt skjold skrivebord skur skød sogn spejl
    spisebord sygehus tag telt tog torv tårn ur vand vrag væld
    @words noun.n e%
    alter anker bolster bæger gelænder gitter hylster kateter lager monster nummer offer parameter plaster pulver
    vidunder
    @words noun.n e0
    tilfælde
    @words noun.n e^
    handicap kar slot
    @words noun.n er
    adelskab adjektiv aggregat akademi aktiv alfabet alibi amt ansigt apotek apparat areal argument arkiv artilleri
    aspekt asyl atelier atom attentat bageri batteri begreb bekendtskab beredskab bevis bibliotek billard bindevæv
    bofællesskab bogstav broderi broderskab bryggeri bryst budskab bæst certifikat cirkulære citat datasæt dekret
    departement depot diktat diktatur dilemma diplom direktiv direktorat distrikt dokument domicil domæne drama
    duplikat edikt ego ejerskab eksem eksemplar eksperiment ekstrakt element emblem endepunkt enzym essay etui fabrikat
    faderskab fakultet fartøj ferment filtrat firma fiskeri fjendskab forfatterskab formandskab format forsøgsresultat
    fosfat foto fragment fundament fyrværkeri fællesskab fænomen galleri gardin gartneri garveri gebyr gen geni gevær
    granulat hierarki honorar hormon horoskop hospital hoved ideal idiom implantat indeks individ initiativ insekt
    instinkt instrument internat interview kamera karbonat kartotek kasino katalog klaver klima klimaks klorat komfur
    komma kommando kompleks kompliment koncept kondensat kondom konglomerat konsulat kontinent kontingent kontor
    korrektiv kostume krydderi kvadrat kvartal kvarter køretøj landskab lavement lederskab ligament loft lotteri lærred
    magasin maleri mandat manifest manuskript marked maskineri medikament medlemskab mejeri melodrama menageri
    mesterskab mikroskop militær mineral moderskab modul moment monopol monument motiv muskelvæv måltid naboskab
    netværk nitrat niveau objekt objektiv organ ornament oxid panel papir paradis paradoks parlament parti partnerskab
    passiv patent pergament perspektiv piano placebo plagiat plakat postulat princip problem produkt projekt protein
    præparat publikum punkt rederi redskab referat refræn regime regiment reglement regnskab relief reservat resultat
    ritual rudiment sediment segment sekret sekretariat sekund selskab seminar senat signal silikat sjal skaft skema
    skisma skrift skørt slagteri slaveri slægtskab solsystem sortiment spinderi spørgeskema stadion stativ sted
    stillads subjekt substantiv substrat sulfat surrogat svangerskab symbol symptom syndrom synonym system talent
    tastatur teleskop temperament teorem terræn testamente transplantat tribunal troldskab trykkeri tyveri univers
    universitet varemærke vaskeri venskab vitamin volumen værft værk værktøj væveri ægteskab ødem økosystem ønske
    @words noun.n er%
    brændsel eksempel fængsel gidsel hjælpemiddel hængsel kabel kapitel mirakel møbel orakel orgel rektangel rusmiddel
    spektakel stempel sødmiddel tempel varsel æsel
    @words noun.n er^
    anagram banket bordel bryllup brændstof bræt budget cirkus diagram elektrokardiogram geled græs hof hotel hul
    institut internet interval kabinet kapel kartel kastel kompas komplot kulstof lem lod mammogram medlem metal minut
    optimum opus parket portræt program punktum råstof skafot skelet stof telegram toilet
    @words noun.n r
    anliggende arbejde billede bytte bælte dige dogme dække eftermæle eje embede emne foretagende frimærke gemme gilde
    gærde herberge hjerte hjørne hæfte håndklæde kemikalie klæde kranie legeme leje lokale lommetørklæde løfte
    materiale medie minde molekyle mæle mærke møde rige rygte samtykke samvirke smykke spænde spøgelse studie stykke
    stævne sæde traume tæppe tørklæde uhyre vidne vindue vælde værelse æble ærinde ærme øde øre
    @words noun.n sg
    affald blod brænde helbred kaviar kendskab klor kokain krom legetøj marmor mel mørke snavs støv tyl ukrudt
    @words noun.n um
    akvarium aluminium ambulatorium auditorium calcium delirium evangelium gymnasium herbarium imperium jubilæum kalium
    kollegium kompendium konservatorium konsortium kranium krematorium kriterium laboratorium magnesium ministerium
    moratorium museum mysterium natrium observatorium opium podium privilegium radium refugium sanatorium solarium
    stadium stipendium studium symposium terrarium territorium
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
    """
}
