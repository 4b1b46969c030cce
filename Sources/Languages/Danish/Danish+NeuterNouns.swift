extension Morphology {
  // Nouns of neuter gender by how their plural is formed.
  static let danishNeuterNouns = """
    @words noun.n 0
    afløb anfald anslag ansvar baghold behandlingsforløb behov beløb ben beslag besvær besøg bidrag bilag bind bly bor
    bortfald brus bryn bræk brød bøvl bål bånd civilforsvar dask data drab drev dræn drøn dyk dyp dyr dødsfald døgn
    dådyr eftersyn efterår egern fag fald fedt fjerkræ fjernsyn fly fløjl fnis fnug fnys folk forbehold forbrug forbund
    foredrag forfald forhold forhør forlag forlis forløb formål forråd forslag forspring forsvar forsøg fortrin forår
    fradrag frafald fravalg fravær fremskridt fremstød frø fund får gab gear genbrug genfærd gisp glimt greb grin
    grundlag gryn grynt guld gys had hagl hegn held henfald hensyn hjemmeværn hjerteslag hjul hold horn hospice host
    hulk hvin hyl hø håb hår indfald indgreb indhold indkøb indløb indslag indstik indtag indtog jag jern jordskælv
    kald kast klem knald knus kor korn kors kort kram krav kridt krus kvad kvindfolk kvæg kær køb kød lag landbrug
    ledbånd ler lig liv lyn lys læn løb løbehjul løft løg løv lån lår mandfolk mas mellemmåltid misbrug mjav mod mord
    mål nag nav nederlag nedslag nys næb nærvær nålestik omfang omslag ophav ophold ophæng ophør opkald opkast oplag
    oprør opråb opslag opsyn optag optog ord overfald overslag par pattedyr pift piv plask popcorn prust puf pulsslag
    pund purløg pust rend rensdyr ribs rids ridt ror rov ræs rør råb rådyr salg salt samfund sammendrag sammenhold
    sammenstød samvær sand sav savn sejl sidespor sigt siv skind skjul skovbrug skrab skrald skred skridt skrig skrin
    skrog skrål skub skvulp skæg skænd slag slagsmål slid slips slud slør smask smil smæld smør snork snøft spark spild
    spildevand spind spor spring sprog sprøjt spyd spyt spær spørgsmål sting strejf stræb strøg strå stup styr stød
    stål sug sund sus svaj svar svigt svin sving svælg sværd syn særpræg sølv sår tegl tegn tidspunkt tilhold tilløb
    tilsyn tiltag tilvalg tin trav tryl træf tøj ubehag uddrag udfald udkast udløb udsagn udslag udstyr udsyn udtog
    udvalg uheld underhold undertøj valg vandfald vedhæng vejr velvære vidnesbyrd vildsvin vilkår vink vov vrøvl
    væddemål værd værn væv zink øg åg åndedrag år
    @words noun.n 0%
    kobber læder mudder sukker tømmer
    @words noun.n 0^
    afbræk afbud afsnit aftryk anlæg antal badekar benbrud bid blik blodtryk blus bogtryk brud brætspil bud bær chok
    dryp drys dæk eftertryk fingeraftryk fip flertal forbud føl gennemsnit glas gram hak hik hindbær hit hjem hofteled
    hop hug indblik indbrud indlæg indskud indtryk job jordbær kig kilogram kirsebær kit klap klik klip knæk kraniebrud
    krat krom kryb kul kup kvas kvæk kys køn lam led læg mellemrum milligram mindretal mos møl måltal nap net nik næs
    nøgletal opbrud oplæg overblik overskud overtryk pas pip plejehjem pres primtal puslespil påbud pålæg påskud rat
    rom rum ryk sammenbrud skel skud skum skvæt skøn slik smæk snit spil split stel stik stop stræk suk svup
    synsindtryk sæt søm tal tilbageblik tilbud tillæg tilskud tip tjek trin tryk træk tyl udbrud udbud udlæg udslæt
    udspil udtryk underskud undertryk vip æg øjeblik øl årstal
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
    additiv adelskab adjektiv adressefelt agentur aggregat akademi aks aktiv alfabet alibi amt ansigt antigen apotek
    apparat areal argument ark arkiv artilleri aspekt asyl atelier atom attentat bageri band batteri begreb bekendtskab
    beredskab bevis bibliotek billard bindevæv bofællesskab bogstav broderi broderskab bryggeri bryst budskab bundt
    bureau bælt bæst cafeteria certifikat cirkulære citat datasæt dekret departement depot differential diktat diktatur
    dilemma diplom direktiv direktorat distrikt dokument domicil domæne drama duplikat edikt ego ejerskab eksem
    eksemplar eksperiment ekstrakt element emblem endepunkt engagement ensemble enzym epos essay etui eventyr fabrikat
    faderskab fakultet fartøj felt ferment filtrat firma fiskeri fjendskab forfatterskab formandskab format
    forsøgsresultat fosfat foto fragment fundament fyrværkeri fællesskab fænomen galleri gardin gartneri garveri gebyr
    gen geni gevær granulat helvede hierarki honorar hormon horoskop hospital hoved ideal idiom implantat indeks
    individ initiativ insekt instinkt instrument integral internat interview kamera karbonat kartotek kasino katalog
    kavaleri klaver klima klimaks klorat kollektiv komfur komma kommando kommissariat kompleks kompliment koncept
    kondensat kondom konglomerat konsulat kontinent kontingent kontor koordinat korrektiv kostume kromosom krydderi
    kvadrat kvartal kvarter køretøj landskab lavement lederskab legat ligament loft lotteri lærred magasin maleri
    mandat manifest manuskript maraton marked maskineri maskingevær medikament medlemskab mejeri melodrama menageri
    mesterskab mikroskop militær mineral modem moderskab modul moment monarki monopol monument motiv muskelvæv måltid
    naboskab netværk nitrat niveau objekt objektiv område opslagsværk organ ornament oxid panel papir paradis paradoks
    parlament parti partnerskab passiv patent pergament perspektiv piano placebo plagiat plakat politi postulat princip
    problem produkt projekt prospekt protein præparat publikum punkt rederi redskab referat refræn regime regiment
    reglement regnskab relief reservat resultat ritual rudiment sediment segment sekret sekretariat sekund selskab
    seminar senat signal silikat sjal skaft skema skisma skrift skørt slagteri slaveri slægtskab solsystem sortiment
    spinderi spørgeskema stadion stativ sted stillads subjekt substantiv substrat sulfat surrogat svangerskab symbol
    symptom syndrom synonym system talent tastatur teleskop temperament tempo teorem terræn testamente transplantat
    tribunal troldskab trykkeri tyveri univers universitet varemærke vaskeri venskab vitamin volumen værft værk værktøj
    væveri ægteskab ødem økosystem ønske århundrede årti årtusind
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
    affald blod brænde fluor fosfor grus helbred helium jod kaviar kendskab klor kokain legetøj marmor mel mørke nylon
    pus slim snavs støv svovl ukrudt vildt
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
    """
}
