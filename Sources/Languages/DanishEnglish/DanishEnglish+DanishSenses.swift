extension SenseTable {
  /// Danish words that mean several things, and what each of these is called in English.
  ///
  /// Synonyms stand in one sense: only what nobody would take for the other is parted.
  static let danish = SenseTable(
    """
    adgang | access admission | entrance entry
    afdeling | department ward section unit branch division | volume part
    afdække | uncover reveal | cover
    affære | affair | case matter
    afgang | departure | outlet drain | leave retirement
    afgøre | decide determine | settle
    afkast | return yield | throw
    afledning | diversion | derivation
    aflægge | pay make | discard
    afløb | drain outlet | outcome
    afslag | refusal rejection | discount
    afsnit | section paragraph passage | episode | ward
    afstand | distance | dissociate
    aftale | appointment booking | agreement arrangement deal contract | agree arrange
    aftryk | print impression footprint imprint fingerprint | offprint
    akkord | chord | piecework piece piece_rate | settlement
    akt | act | file document | nude
    aktie | share stock | part
    aktion | campaign action | share
    aktiv | active | asset
    alder | age | era
    alm | common | elm
    anfald | attack fit seizure episode | outburst
    anker | anchor | member
    anledning | occasion reason | opportunity connection
    anlæg | plant installation facility system | talent gift predisposition | gardens park | construction
    anlægge | build construct | bring sue | grow
    anmelde | report | review
    ansats | attempt tendency | embouchure
    ansigt | face | sight
    anslag | keystroke stroke | touch | plot attempt | estimate
    anslå | estimate | strike
    ansvar | responsibility | liability
    antage | assume suppose | employ | adopt
    apparat | device machine appliance apparatus set unit equipment | staff machinery phone
    arbejde | work job labour task | paper study | works
    ark | sheet | ark
    arkivere | archive | file shelve
    arm | arm sleeve | branch poor
    art | species kind sort type | nature
    artikel | article paper | item product goods | clause
    atmosfære | atmosphere | mood ambience
    bad | bath shower bathroom | swim dip | prayed asked beg
    bagdel | drawback disadvantage | bottom behind buttocks
    bagud | behind | in_arrears
    bakke | hill | tray | reverse back support
    bal | ball dance | mess trouble
    balance | balance | balance_sheet
    bande | gang | barrier cushion boards | curse
    bane | track course path court pitch lane | railway line train rail | orbit trajectory | career death
    bank | bank | knock bang beating | bench
    bar | bar pub | bare pure | wore carried bore
    bark | bark | barque
    barn | child kid | baby
    bas | bass | foreman
    basis | basis foundation base | basic
    batteri | battery | section percussion
    bed | bed border | pray asked prayed
    bedring | recovery improvement | better
    begreb | concept notion term | idea
    behandle | treat | process handle | discuss consider
    behandling | treatment therapy | processing handling | consideration hearing debate discussion | session
    beholdning | stock holding | container
    belægge | coat cover | occupy
    belægning | coating paving surface | topping filling | occupancy
    ben | leg | bone | side party
    bero | depend | hold rest
    beskæftigelse | employment | occupation activity
    beskære | prune trim | crop cut
    beslag | fittings mount fitting bracket shoe | seizure confiscation seize | batter | take up
    bestand | stock population | stand
    bestemmelse | provision rule regulation | decision | purpose destination
    bestå | pass | consist | exist
    besvær | trouble difficulty inconvenience | complaint problem
    besætning | crew team | herd stock livestock | trimming
    betaling | payment | charge fee
    betjene | operate | serve
    betragte | regard consider | watch
    betydning | meaning sense | importance significance matter
    bi | bee | secondary
    bid | bite | bit piece morsel
    bil | car vehicle | paper
    billede | picture image photo photograph painting | impression idea view situation
    billet | ticket | advert
    bind | volume book binding cover | pad sling tampon towel
    binde | tie bind | stick | commit
    bjælke | beam girder | bar
    blad | leaf blade | magazine paper newspaper journal | sheet page
    blade | leaf | browse leaf_through
    blik | look glance gaze eye | tin sheet
    blind | blind | dead_end
    blok | block | pad | bloc
    blomst | flower blossom | flowering
    blænde | dazzle blind | aperture stop | screen
    blære | bladder | blister | bubble
    blæse | blow | bubble | ignore
    blød | soft | bled soaked
    bo | estate | home nest | live stay
    bolle | bun roll | ball | bowl
    bombe | bomb | bombshell
    bord | table desk | board side aboard
    borger | citizen resident | bourgeois
    bort | away | border
    brand | fire blaze | gangrene | brand
    bred | wide broad | bank shore
    brev | letter | packet
    brik | piece | tag | carton
    brud | break fracture breach rupture breaking | bride | quarry | weasel
    brug | use usage need | farm mill works factory | custom
    bruger | user | uses
    brus | fizz foam roar | soft_drink soda
    bryde | break | mind
    bryder | wrestler | breaks break
    brænde | fire | burn | firewood wood | distil
    brænder | burner | burns fires
    bræt | board plank | tray
    bud | bid offer | message messenger courier | commandment | suggestion guess answer | delivery
    bue | bow | arc arch curve
    buk | bow | buck | trestle
    bukke | bow bend | buck goat
    bund | bottom | base ground | tied
    bur | cage | mussel
    by | town city village | urban
    bygge | build construct | base based
    bygning | building structure | construction build
    bånd | tape | ribbon band tie string cord lace | volume | bond link | fret | leash lead conveyor
    båre | stretcher bier | borne
    bælte | belt | girdle strip
    bær | berry | carry wear bear
    bære | carry | wear
    bøde | fine | make_up pay
    bøf | steak | blunder
    bøje | bend | inflect decline | buoy
    bølge | wave | surge
    bøsse | gun rifle | gay | box tin
    centrum | centre | downtown
    chance | chance opportunity | odds risk
    chef | manager boss head director | commander
    cirkel | circle | club
    dag | day | today daytime daylight
    dal | valley | dale
    dam | pond pool | draughts
    damp | steam vapour | fume
    danne | form | educate
    del | part | share proportion | section component | some several number many lot
    dele | divide split share | distribute | part | parts
    deling | division sharing partition | split
    deltager | participant | attends joins attendee
    depot | depot store storage | deposit
    dige | dike dyke | wall
    dirigent | conductor | chair chairperson moderator
    disk | counter | disk disc
    dom | judgment judgement verdict sentence ruling | cathedral dome
    domæne | domain | field area
    drag | drag puff | gulp draught | feature | dragged pulled
    drage | kite | dragon | draw leave go
    dreje | turn rotate twist swivel | throw | about concern matter involve | bend curve
    drev | drive | drove
    drift | operation operating running | drive urge instinct | drift | drove
    drive | run operate | drive | drift float | drip | flake
    dråbe | drop droplet | spot
    dug | dew | tablecloth cloth | canvas condensation
    dump | dull | dump
    dunk | can container | thump
    dyb | deep profound | depth
    dyne | duvet | dune
    dyr | animal | expensive dear costly
    dyrke | grow cultivate | worship | practise go_in
    dæk | tyre tire | deck | cover
    dække | cover | meet serve lay set pay supply
    dækning | coverage reception signal | cover | deposit
    dæmpe | reduce soften | turn_down dim
    dør | door | dies dying
    egenskab | property characteristic quality | capacity
    eksamen | exam examination | degree
    eksempel | example instance | lead
    eksemplar | copy specimen | exemplary
    element | element | module component unit | cell
    elev | pupil student | trainee apprentice
    emne | subject topic matter | candidate prospect | blank
    ende | end | bottom backside | finish
    enhed | unit | unity
    enkelt | simple | single individual
    entre | hall hallway | admission entrance_fee
    erindring | memory | reminder
    etage | floor storey | tier
    evne | ability capacity | gift talent | means
    fad | dish platter | barrel cask draught | flat insipid
    fag | subject | trade profession occupation field craft | bay
    fagligt | professionally academically | technically
    fald | fall drop | case event | slope decline
    falde | fall drop | come die die_down | occur
    falsk | false fake | off_key
    fane | tab | banner flag
    fang | arms embrace | wild
    fange | prisoner | catch capture
    fare | danger risk hazard peril | rush travel
    fart | speed | trip hurry | shipping
    farve | colour color | dye paint | suit
    fast | firm solid fixed permanent regular | stuck fast
    faste | fast fasting | fixed
    fatning | socket | composure
    fatte | understand | grasp
    fejl | error mistake fault defect bug failure flaw | wrong
    fejle | fail | ail wrong
    felt | field | box column square area
    fest | party celebration | festive
    figur | figure illustration | character | shape | fig figs
    film | film movie | coating
    fin | fine nice | delicate
    finne | fin | Finn
    fisk | fish | Pisces
    fjer | feather | plume | spring
    fjerde | fourth | spring
    fjerne | remove | distant
    flade | surface | flat area
    flag | flag | parting
    flak | shoal | flak
    flaske | bottle | cylinder
    flise | tile paving_stone | splinter chip
    flod | river | flood tide high_tide
    flor | bloom flourish | gauze
    flugt | escape flight | line flush alignment
    flyde | flow float run | mess
    flygel | grand_piano | wing
    flytning | move moving removal | transfer
    flytte | move | transfer | shift
    fløj | wing | flew
    fod | foot | base basis footing | foothold
    fokus | focus | limelight spotlight
    fold | fold crease pleat | pen paddock | times
    folde | fold | times
    folk | people | nation crew staff
    forbinde | connect link join | bandage dress | associate
    forbindelse | connection link contact | relation relationship conjunction | compound
    forbund | federation union | connected linked
    fordel | advantage benefit | distribute
    foredrag | lecture talk | delivery
    forening | association society club | union compatibility
    forfald | decay decline | due excuse
    forhold | relationship relations relation | ratio proportion | conditions circumstances matter | compared
    forlænge | extend prolong renew | lengthen
    forløb | course process | passed
    form | mould mold tin | shape form figure | kind type sort | condition
    forskel | difference | discriminate
    forskrift | regulation instruction | model
    forslag | proposal suggestion | motion | grace
    forstand | sense | reason mind intellect
    forstærke | reinforce strengthen | amplify
    forstærker | amplifier | reinforces strengthens
    forsvare | defend | justify
    forsyning | supply | utility
    forsøg | trial experiment test study | attempt try effort
    fortjeneste | profit earnings gain | merit credit
    fortrin | advantage | priority
    forudsætning | condition prerequisite precondition requirement | assumption | qualification
    forældelse | limitation | obsolescence
    fremføre | perform | present state
    fremkalde | develop process | cause provoke induce | call_up
    fremmed | foreign | stranger strange
    fremstille | produce manufacture make | present depict portray
    fremstilling | production manufacture | account presentation portrayal
    frihed | freedom liberty | time_off leave
    frisk | fresh | well
    frist | deadline time_limit term | respite
    frugt | fruit | result
    frø | seed | frog
    fuld | full complete | drunk
    fundament | foundation base | basis
    funktion | function feature | role duty
    fyld | filling stuffing | fill | padding
    fylde | fill | turn
    fyldt | full filled | turned
    fyr | guy lad chap boy man | pine | boiler furnace | lighthouse beacon | fire
    fyre | fire dismiss sack lay_off | heat stoke
    fælde | trap | fell cut | moult
    færdig | finished done | ready
    fæste | attachment fixing | hilt tenure | fasten attach
    føde | food | give_birth bear | feed
    føl | foal | feel
    føler | sensor feeler | feels feel
    følge | consequence result | follow | accordance according due | company entourage sequence
    følgende | following | consequential
    føre | lead | keep
    fører | driver pilot | guide | leader | leads lead carries
    føring | lead | guide
    gabe | yawn | gape
    gal | mad wrong | crow crazy
    gammel | old | stale
    gang | time occasion | walk gait walking | corridor hallway hall aisle | running progress start started motion
    gange | times | multiply
    garanti | warranty guarantee | assurance | certainty
    garn | yarn thread | net
    gave | gift present | talent dose
    gavl | gable | end
    gemme | save store keep | hide
    gemt | saved stored | hidden
    genert | shy | bothered
    gengive | render reproduce | give_back
    gennembrud | breakthrough | eruption penetration
    gennemgang | review run-through | passage
    gennemgå | review go_through | undergo
    genstand | object item article | subject | drink unit
    gift | poison toxin venom | married
    glas | glass | jar | lens
    glat | smooth slippery | straight plain
    gods | goods freight | estate
    gold | barren sterile | dry
    grad | degree | extent | rank grade
    grav | grave tomb | ditch trench
    greb | handle grip | hold grasp move | fork | seized grabbed
    gren | branch bough | discipline event field
    gribe | seize catch grip | intervene
    gris | pig | piglet
    grov | coarse rough | gross serious rude
    grund | reason cause ground grounds | site plot land | because due | shallow
    gruppe | group | party band
    grænse | border boundary frontier | limit
    gummi | rubber | gum
    gyde | alley | spawn
    gynge | swing | rock
    gå | walk | go run
    gælde | apply be_valid | concern
    gældende | current valid applicable | concerning
    gærde | fence | wicket
    gæste | guest | visit
    hage | hook | chin | drawback catch
    hak | notch | peck
    hale | tail | haul
    handel | trade commerce | deal transaction bargain | business
    handling | action act | plot story
    hane | cock rooster | tap faucet
    have | garden | have
    havn | port harbour | haven
    helle | refuge | pour
    helt | hero | quite completely entirely all
    hente | fetch collect pick_up | download
    henvendelse | enquiry inquiry | appeal
    henvise | refer | direct
    hjem | home | house
    hjerne | brain | mind
    hjørne | corner | mood
    hold | team class group squad | grip hold | stitch pain
    holde | hold keep | last | stop | think consider
    holder | holder | holds keeps lasts stops
    holdning | attitude view | posture stance
    hov | hoof | oops
    hoved | head | main mind
    hue | cap hat | like
    hul | hole gap cavity loophole | hollow
    hus | house building | case
    husholdning | household | economy housekeeping
    husk | remember | husk
    hvile | rest | lie
    hvirvel | vertebra | whirl vortex
    hylde | shelf | elder | pay_tribute celebrate acclaim
    håndskrift | manuscript codex | handwriting
    hård | hard | severe harsh
    hæfte | booklet notebook issue | prison custody | liable | staple stick | be_liable
    hæk | hedge | stern hurdle
    hække | hedge | hatch
    hætte | hood cap | bonnet
    hævde | claim assert | maintain uphold
    hæve | raise lift | withdraw | cancel | swell
    høj | high tall loud | hill mound
    højde | height altitude | amount
    hør | linen flax | hear listen
    indbringe | bring | yield earn
    inddrage | involve include | confiscate
    indfri | fulfil meet | redeem
    indføre | introduce | import | enter
    indgang | entrance entry | introduction | input
    indgreb | intervention procedure operation | interference
    indgå | enter | form_part be_part included
    indhold | content contents | substance
    indlæg | insert insole | speech contribution post comment
    indrette | arrange furnish | adapt
    indsats | effort | stake | insert initiative
    indstille | adjust set | nominate recommend | stop discontinue
    indstilling | setting adjustment | attitude | recommendation nomination | suspension
    indsætte | insert | deposit | appoint
    indtag | intake | capture
    indtægt | income revenue | proceeds
    instrument | instrument | device tool
    is | ice | ice_cream
    isolere | insulate | isolate
    isolering | insulation | isolation
    jord | soil earth ground | land | world
    journal | medical_record record chart notes | newsreel log
    jævn | even level smooth | plain simple average
    jævne | level smooth | thicken
    kabel | cable | wire
    kabine | cabin | cubicle
    kald | call calling | vocation
    kalde | call | summon
    kalk | lime limescale | chalk | chalice
    kam | comb | crest ridge | loin
    kamp | fight battle struggle | match game
    kanal | channel | canal duct
    kap | cape | race
    kapitel | chapter | ch chap
    kappe | cloak coat | mantle sheath cover
    kapsel | capsule | cap
    kar | vessel | vat tub | fellow chap man
    karton | carton box | cardboard
    kasse | box crate case | till checkout cash_desk | fund coffers
    kassere | discard reject | treasurer
    kast | throw | litter
    kaste | throw toss | cast
    kateter | catheter | teacher's_desk
    kedel | boiler | kettle cauldron
    kegle | cone | skittle pin
    kerne | core nucleus kernel | stone seed pip grain | churn
    kilde | source | spring well | tickle
    klang | sound tone | ring
    klap | flap valve | pat applause | clap
    klar | clear | ready
    klare | manage cope | clear
    klasse | class grade classroom | category
    klat | blot | dollop pat
    klinge | blade | sound
    klippe | cut clip trim | rock cliff
    klods | block brick | clumsy
    klokke | bell | clock o'clock time
    klub | club | wallet
    klæde | cloth | suit dress
    knald | bang | affair
    knap | button | barely hardly just scarce
    knude | knot bun | lump node
    koble | connect link | relax
    kode | code | password
    kolbe | flask | butt
    kontakt | contact touch | switch socket plug outlet
    kontrast | contrast | unlike
    kontrol | control | check inspection
    kopi | copy | duplicate replica
    korn | grain cereal corn | dots
    kors | cross | sacrum
    kort | map chart | card | short brief | postcard
    kost | diet food fare | broom brush
    kraft | force power strength | effect
    krans | wreath | ring
    krav | requirement demand | claim
    kreds | circle | circuit | constituency district
    krise | crisis | recession
    krog | hook | corner
    krone | crown | krone kroner | antlers | chandelier
    krybe | crawl creep | shrink | manger
    kryds | crossing junction intersection | cross | tack
    krydse | cross | tack
    krølle | curl | crumple crease
    kugle | ball sphere | bullet | shot
    kul | coal carbon | charcoal
    kuld | litter | brood
    kultur | culture | arts art | crop
    kunde | customer client | could
    kunst | art | trick
    kup | coup | bargain
    kuppel | dome | shade
    kur | treatment cure course | diet
    kurs | course heading | exchange_rate price rate
    kursus | course | class
    kurv | basket | refusal
    kurve | curve graph | bend
    kvarter | quarter fifteen | neighbourhood district area
    kvist | twig | attic dormer | knot
    kærne | churn | kernel
    køn | sex gender | pretty
    køre | drive run | ride
    kørsel | driving | run transport
    lade | charge load | barn | let allow | pretend
    ladning | load cargo | charge
    lag | layer coat | stratum
    lage | brine | sheet
    lager | stock inventory | warehouse storage store | bearing | lager
    lagre | store save | mature
    lagring | storage | ageing maturing
    lak | varnish lacquer nail_polish | brine | sealing_wax | polish
    land | country nation | land | countryside
    lap | patch | slip
    last | load cargo | vice
    laste | load | blame
    lav | low | guild | lichen | did made
    lave | make do | low | prepare cook
    led | joint | part link | gate | suffered led | direction
    lede | lead manage | conduct | look | distaste
    ledelse | management leadership | direction
    leder | manager leader head | editorial | leads conducts looking_for | conductor
    ledig | vacant free available | unemployed
    ledning | cable wire lead cord | pipe main line
    leg | play game | calf
    lege | play | mating
    leje | rent hire | bed layer | tessitura | lay
    lem | limb member | hatch trapdoor
    let | light | easy slight easily slightly
    lette | take_off | ease relieve | easy
    lever | liver | live lives lived deliver
    lige | straight even equal | just
    ligge | lie | located | hang
    linje | line | route
    linse | lens | lentil
    list | cunning guile | moulding strip trim
    liste | list | sneak tiptoe | moulding
    liv | life | waist
    lod | lot fate | plumb | solder | weight | let
    lokale | room premises | local
    lokke | lure tempt | punch
    los | lynx | unload | notice | kick
    lov | law act statute | permission leave allowed allow may | promise
    luft | air | space
    luk | close | fastener
    lukke | close shut | turn_off
    lukker | shutter | closes close shuts
    lur | nap | horn | wait wake
    lyd | sound noise | obey
    lykke | happiness | luck fortune good | succeed
    lyn | lightning | flash | zip
    lys | light | candle | bright pale
    læg | calf | layman lay | gathering section fold | put
    lækker | delicious | leaks leaking
    lære | apprenticeship | doctrine theory teachings lesson teaching | learn teach
    lærer | teacher | learn learning teaches
    lærred | canvas | screen | linen
    læs | load | read
    læse | read | study
    læst | last | read
    løb | race run | course current | barrel
    løbe | run | expire | rennet
    løfte | promise | lift raise
    løn | wages pay salary | maple
    løs | loose | off | casual
    løse | solve | loosen
    løsning | solution answer | dissolution
    magasin | magazine | store | department_store
    mage | mate spouse | arrange equal
    mager | thin lean | skinny | maker
    magt | power | force
    male | paint | grind
    maling | paint | painting | grinding
    mand | man | husband
    mane | conjure | mane
    mangel | shortage lack | defect
    mappe | folder file | briefcase bag
    mark | field | mark
    marked | market | fair
    maske | mask | mesh stitch loop
    masse | mass | lot lots plenty bulk pulp
    mat | matt dull | checkmate
    melde | report | enrol register
    mellemrum | space gap | interval
    mening | opinion view | meaning sense point | intended
    messe | mass | fair | mess
    mester | master | champion
    middag | noon midday | dinner
    middel | means remedy agent | average mean
    midte | middle centre | waist
    minde | memory remembrance | remind
    mindre | less smaller | minor
    mine | mine | look expression face | my
    moment | moment torque | factor | VAT
    moral | moral morality | morale
    morgen | morning | tomorrow
    mos | moss | mash
    mål | goal target aim objective purpose | measure measurement dimension | finish | language tongue
    måler | meter gauge | measures measure
    måtte | mat | had_to must
    mærke | brand make label | mark sign stamp | notice feel | badge
    møde | meeting | encounter meet
    mølle | mill | turbine
    mønster | pattern | design role_model
    mønt | coin | currency mint
    natur | nature | countryside scenery
    navn | name | reputation
    nedlægge | close shut_down | lay | kill bag
    nedsætte | reduce lower | appoint set_up
    net | net grid network | web internet online | neat
    node | note | music sheet_music score
    nummer | number | issue | size | act track | no nos
    næring | nutrition nourishment food | trade
    nød | nut | need distress emergency
    nøgle | key | skein ball clef | wrench spanner
    objektiv | lens | objective objectively
    offer | victim casualty | sacrifice
    omfang | extent scope | girth
    omgang | round | lap | turn dealings handling | bout | dealing
    omløb | circulation | orbit
    område | area field region | subject
    omslag | cover jacket wrapper | change turn | compress
    omsætning | turnover sales revenue | metabolism conversion
    omsætte | trade turn_over | convert metabolise
    opgave | task job | assignment exercise problem paper
    opgive | give_up abandon | state give
    opgør | settlement | showdown
    ophold | stay | pause break
    ophæve | cancel lift abolish | raise
    oplag | print_run circulation impression | stock | obvious
    oplyse | inform state | light illuminate | enlighten educate
    oplysning | information detail | Enlightenment enlightenment | lighting | education
    oplæg | presentation | proposal
    opløsning | solution | dissolution resolution
    oprette | create establish set_up | straighten
    opsige | terminate cancel | give_notice
    opskrift | recipe | pattern
    opslag | notice post posting poster | lookup entry spread | lapel cuff
    opstilling | list arrangement set-up setup | line-up candidacy
    opsætning | installation setup | production staging
    optage | record | admit | occupy take_up
    optagelse | recording shooting | admission | absorption uptake
    optog | procession | recorded
    optræden | performance | behaviour
    ord | word | speak say
    orden | order | arrange fine
    ordne | arrange tidy | fix
    ordre | order | command
    organ | organ | body agency
    orm | worm | wyrm
    overføre | transfer | transmit infect
    overgang | transition | crossing
    overhale | overtake | overhaul
    oversigt | overview list summary survey outline | review
    overtage | take_over | inherit
    ovn | oven | kiln furnace | stove heater
    pakning | gasket seal washer | packing package
    pande | pan frying_pan | forehead brow
    panel | panel | skirting wainscot
    papir | paper | security
    par | pair couple | few
    parti | party | game | lot consignment batch | part section | match
    pas | passport | pass | mind care
    pasning | care nursing childcare | pass | fit
    passe | look_after mind nurse | fit suit | pass | correct true | tend
    pause | break pause interval | rest
    pejle | take_a_bearing | sound
    pen | pen | neat
    penge | money | cash
    periode | period time | term spell
    permanent | perm | permanent
    person | person | character
    pil | arrow | willow | dart
    pille | pill tablet | pillar column | pick peel
    pind | stick | peg needle
    plade | plate sheet board | record album | slab
    plads | space room | place | seat | square | job | site
    plan | plan | level plane | schedule
    pleje | care nursing tend | usually foster used_to
    plet | spot stain mark blot | patch place
    port | gate gateway | port
    post | post mail | item entry | position job | pump
    potte | pot | potty
    praksis | practice | surgery
    presse | press | squeeze pressure push
    prikke | dot | prick
    pris | price cost | prize award
    problem | problem issue | trouble
    proces | process | lawsuit trial
    prop | cork plug stopper | clot jam
    præg | stamp | character
    præmie | prize | premium
    prøve | test sample specimen trial | rehearsal | try attempt | examination
    pude | pillow | cushion | pad
    puds | plaster | trick
    puls | pulse | lump
    pung | purse wallet | scrotum | pouch
    punkt | point spot | item dot | full_stop | score
    puste | blow | breathe
    pæl | post | stake
    pære | pear | bulb light_bulb
    rabat | discount | verge shoulder
    rad | row | fellow | line
    rage | shave | concern | protrude
    ramme | frame | framework limit setting | hit affect strike
    rap | quick | quack
    reb | rope | reef
    redning | rescue | salvation save
    redskab | tool implement | apparatus
    register | index register | range
    regne | rain | calculate count reckon
    regning | bill | arithmetic calculation expense
    rejse | journey trip travel | raise rise erect stand_up leave
    ren | clean pure | reindeer
    rende | gutter ditch channel groove | run
    rense | clean purify | clear gut
    rente | interest | rate interest_rate
    replik | line | copy
    ret | right | court | dish course | straight | quite fairly rather pretty | law
    retning | direction | school
    rette | correct | direct straighten | dish
    revne | crack | split | rip burst
    rigel | bolt bar | beam
    ring | ring | tyre | call
    ringe | poor low slight | ring call
    ris | rice | criticism twigs rod | spanking
    rist | grate grill grid | roasted
    rive | rake | tear grate
    ro | peace calm quiet | row oar | turnip beet
    rod | root | mess disorder untidiness
    rolle | role | part
    rom | rum | Rome | roe
    rose | rose | praise
    rotte | rat | gang_up
    rum | room space | compartment
    rund | round | generous
    runde | round | lap | generous
    rus | intoxication | fresher
    rute | route | timetable
    ryg | back spine | ridge
    rykke | move | pull jerk | remind
    ryste | shake | tremble
    rå | raw crude | rough
    råd | advice tip | council board | remedy afford means | rot decay
    råde | advise | prevail
    række | row line series rank range | number several | pass hand | fence
    røg | smoke | smoked
    rør | pipe tube | reed | touch | nonsense | stir | receiver
    røre | stir mix | touch | move | stir_up | batter
    sag | case matter affair | cause | thing | easy
    saks | scissors | trap claw
    sal | hall room | floor
    salat | salad | lettuce
    salg | sale | sales
    salon | salon | drawing_room
    samling | collection | gathering assembly session
    sats | rate | movement | set type | stake
    savn | want need | loss
    scene | stage | scene
    score | score | chat_up
    segl | seal | sickle
    sej | tough | cool | pollack
    sejl | sail | canopy
    sekt | sect | sparkling_wine
    sele | harness | braces suspenders
    selskab | company | party society | companionship
    sende | send | broadcast
    sene | tendon sinew | late
    sensor | sensor | examiner
    serie | series | division
    sid | sit | low
    sidde | sit | fit | stuck
    side | page | side | hand | aspect | website site | party | p pp
    sigte | sight view | sieve | aim | charge
    sikker | safe secure | sure certain
    sikre | ensure make_sure | secure protect | belay
    sikring | fuse | protection security safety | insurance
    skabe | create | wardrobe | cupboards
    skade | injury damage harm | magpie | skate ray
    skal | shell peel skin | must will shall
    skala | scale | range
    skalle | scalp | roach | shell
    skarp | sharp | keen strict | focus | harsh strong
    skat | tax taxes | treasure | darling
    ske | spoon | happen
    skele | squint cross-eyed | look glance
    skema | form questionnaire | schedule timetable | chart
    skib | ship vessel | nave
    skift | shift | change
    skifte | change shift replace | probate
    skilt | sign | separated divorced | parted
    skin | light glow shine | appearance
    skind | skin hide | fur leather
    skinne | rail track | splint | shine
    skive | slice | disc dial | target
    skjold | shield | stain
    skorpe | crust rind | scab
    skridt | step pace | crotch
    skrift | writing script typeface font | publication
    skrog | hull | wretch core
    skrue | screw | turn spiral | propeller
    skud | shot | shoot
    skuffe | drawer | disappoint | shovel
    skum | foam lather | murky
    sky | cloud | jus | shy avoid | gravy
    skyde | shoot | push
    skål | bowl dish | toast cheers health drink drank | cup
    skår | shard fragment | chip nick | damper
    skæg | beard | fun
    skær | blade cutting_edge | rock reef | gleam tinge | cut
    skærm | screen monitor display | lampshade | wing mudguard | guard | shade
    skæv | crooked | stoned
    skød | lap | tail deed | shot sheet
    skønne | estimate | beautiful
    slag | blow stroke beat | battle | game kind | cape | sort
    slange | snake | hose tube inner_tube
    slap | slack loose | escaped
    slappe | slack | relax
    slip | slips | let_go
    sliske | slide ramp | smarmy
    slukke | turn_off switch_off | put_out extinguish | quench
    slutte | end finish | conclude | join
    slå | hit beat strike | mow | defeat | turn switch
    slæde | sledge sleigh sled | carriage
    slægt | family | genus
    sløjfe | bow | loop | abolish
    sløret | blurred | unclear veiled
    snit | cut incision | section average | edge | pattern
    snor | string cord line | leash lead
    sort | black | sort variety
    spand | bucket pail | team | span
    spids | point tip top head end | pointed sharp
    spil | game play | acting | gambling | winch
    spille | play | gamble
    spire | sprout germinate | spire
    spise | eat | food
    spor | track trail trace | lane | clue | platform
    spring | jump leap | running_water gap
    springe | jump skip | burst break crack explode | striking
    sprøjte | syringe injection | sprayer | splash spray
    spænde | buckle | tighten | exciting
    stabel | pile stack | slipway
    stade | stage | stall stand
    stamme | trunk stem | tribe strain | stammer | originate
    stand | condition state | rank class profession | stop | stall able
    stang | bar rod pole | freeze
    stat | state | central_government
    stativ | stand rack tripod | percentage
    status | status state | balance_sheet stocktaking
    stav | staff stick pole | stave
    stave | spell | staff
    sted | place spot site location | passage | instead
    stel | frame | service set | chassis
    stemme | voice | vote | tune | part | agree right correct true
    stemning | mood atmosphere | tuning
    sti | path trail | sty
    stift | tack pin | diocese | lead
    stige | ladder | rise increase grow go_up
    stik | plug socket | sting prick bite | trick | engraving print
    stikke | prick stab sting | stick put
    stil | style | essay
    stille | quiet still silent | put place set
    stilling | position job post | score standing
    stiv | stiff | drunk
    stjerne | star | asterisk
    stof | material fabric cloth | substance drug | matter subject
    stok | stick cane | stock hive | baton
    stol | chair seat | bridge | trust
    stoppe | stop | darn fill
    streg | line | trick
    streng | string | strict severe
    stribe | stripe | series
    strid | dispute conflict | stiff
    stryge | iron | stroke | delete
    strække | stretch extend | suffice enough
    strøg | shopping_street | stroke coat | ironed
    strøm | current | electricity power | stream flow
    studie | study | studio
    stue | living_room sitting_room front_room parlour | group class | ground_floor | ward
    stykke | piece bit part slice | play | distance while | about
    stå | stand | say
    stær | starling | cataract
    stærk | strong | hot
    støde | bump | offend | push | crush
    støj | noise | metal
    størrelse | size | quantity
    støtte | support | column | grant | backing
    sund | healthy sound | strait
    sur | sour acid acidic | cross
    svag | weak | faint
    svale | swallow | cool
    svamp | mushroom fungus | sponge
    svare | answer reply respond | correspond
    svinde | shrink | disappear
    svine | pig | mess
    sving | bend turn | swing
    svær | difficult hard | heavy | rind
    syge | sick ill | illness
    syn | vision sight eyesight | view opinion | inspection | apparition
    synke | swallow | sink
    syre | acid | sorrel
    så | saw | sow | so then
    sæt | set | put | start
    sætning | sentence clause | theorem | typesetting
    sætte | put place set | sit | compositor
    sø | lake | sea
    sød | sweet | nice cute
    søge | search look seek | apply
    søger | viewfinder | seeker applicant | looking searches seeks
    søm | nail | seam hem
    tab | loss | lose
    tabe | lose | drop
    tag | roof | hold grip | take
    tage | take | roof
    takke | thank | point antler
    takt | bar measure | beat time pace rate step | tact
    tal | number figure digit | speech
    tale | speech talk | speak
    tand | tooth | cog
    tang | pliers tongs forceps | seaweed
    tap | pivot tenon | tap
    tavle | board blackboard | panel | tablet | table
    tegn | sign | character | draw
    tegne | draw | sign subscribe | look
    tegning | drawing plan | subscription
    tekst | text | lyrics words | caption subtitles
    tempo | tempo | speed pace rate fast
    tid | time | tense | appointment slot | period age era days
    tilbud | offer | bid quote quotation | facilities service
    tilfælde | case instance | coincidence chance accident | event
    tilgang | approach | access influx
    tillæg | supplement addition | allowance
    tilskud | subsidy grant | supplement
    tilstand | condition state | mode
    tilsætte | add | appoint
    time | hour | lesson class appointment
    ting | thing object | assembly court
    tjene | earn | serve
    tjeneste | favour | service duty
    tog | train | took | campaign
    tone | tone note | sound
    top | top peak summit | tuft
    tragt | funnel | region
    trappe | stairs staircase steps | step_down
    trille | roll | trill
    trin | step stair | stage | rung foothold
    tryk | pressure | print printing | stress emphasis | press
    trykke | press push | print | oppress
    trykt | printed | pressed
    tråd | thread wire | yarn | touch line | string | stepped
    træ | tree | wood timber
    træde | step tread | thread
    træf | meeting rally | hit
    træk | feature trait | move | draught | pull
    trække | pull draw drag | cover | move | migrate | brew
    tud | spout | howling | beak | howl
    tunge | tongue | heavy
    tur | trip walk tour ride | turn
    tvist | dispute | waste
    tyde | indicate suggest | interpret
    tyk | thick | fat
    tynd | thin | weak
    tårn | tower | rook
    tælle | count | candle
    tænde | switch_on turn_on | light ignite | teeth | excite
    tæppe | carpet rug | blanket | curtain
    tæt | close near | thick dense | tight
    tøj | clothes clothing | material
    tør | dry | dare
    udbrud | outbreak eruption | outburst exclamation
    udbytte | yield | dividend profit | benefit
    uddannelse | education | training course qualification programme
    udfylde | fill_in complete | fill
    udføre | perform carry_out do | export
    udgang | exit way_out | end outcome | output
    udgave | edition version | issue
    udgive | publish | pretend
    udgøre | make_up constitute account | remove
    udlede | discharge emit | deduce derive
    udledning | discharge emission | derivation
    udligne | equalise balance | settle
    udlæg | outlay expenses | interpretation | colour
    udlægge | lay | interpret
    udløb | expiry | outlet mouth
    udsalg | sale | shop outlet
    udskrive | discharge | print | call write
    udslag | rash | result swing deflection decisive
    udspil | proposal initiative | lead
    udsætte | postpone | expose | evict
    udsættelse | postponement delay deferral | eviction
    udtryk | expression term phrase | look
    udtræk | extract | drawer
    udvalg | committee | selection range choice
    udvikling | development | evolution trend progress
    udvise | show | expel
    underlag | surface base | underlay mat
    undersøge | examine test | investigate study look_into
    undersøgelse | examination check-up test | study survey | investigation inquiry
    ur | watch clock | scree
    vagt | guard | duty shift watch | vague
    valg | election | choice option selection
    valse | roller | waltz
    vand | water | mineral_water
    vare | product item goods commodity | last | care
    varme | heat heating warmth | warm
    varsel | warning notice | omen
    vask | sink washbasin basin | wash washing laundry
    vaske | wash | shuffle
    ved | at by | wood firewood | knows know
    vej | road street | way route | weigh
    veje | weigh | roads
    vejr | weather | breath wind air
    vending | turn | phrase expression
    venstre | left | Liberal
    vest | vest waistcoat | west
    vide | know | wide
    vifte | fan | wave
    vig | cove | gave_way
    vild | wild | lost
    vind | wind | win
    vinde | win | wind | windlass
    vinge | wing | sail vane
    vink | hint | wave
    vippe | seesaw rocker | lash | tip tilt | diving_board springboard
    virke | work have_an_effect | seem appear | function | wood | effect
    virksomhed | company business firm enterprise | activity
    vise | show | ballad song
    visitation | referral assessment | search frisking
    vogn | car wagon carriage truck | cart trolley
    vokal | vowel | vocal
    vold | violence | rampart embankment
    vugge | cradle | rock
    våben | weapon | coat_of_arms
    våge | watch | dare
    vægt | weight | scales scale | emphasis stress importance
    væld | spring | wealth multitude
    vælge | choose select | elect
    værk | work | plant works mill | ache pain
    værn | guard protection | defence
    væsen | being creature | nature
    væv | tissue | loom web | nonsense
    yde | provide give | perform yield | contribute
    ydelse | benefit service payment | performance output | yield
    ytre | express | outer
    åbning | opening | hole
    ånd | spirit mind | ghost
    år | year | oar
    åre | vein | oar
    årgang | vintage year | volume class
    æg | egg | edge
    øde | deserted desolate | waste
    øje | eye | view opinion | sight glance look | striking | hole
    økonomi | economy economics | finances
    øm | tender sore | affectionate | loving
    øre | ear | øre ore | handle
    øst | east | scooped
    øve | practise practice rehearse | exert commit
    øvelse | exercise | practice drill
    """)
}
