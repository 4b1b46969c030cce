extension SenseTable {
  /// Danish words that mean several things, and what each of these is called in English.
  ///
  /// Synonyms stand in one sense: only what nobody would take for the other is parted.
  static let danish = SenseTable(
    """
    adgang | access admission | entrance entry
    afdeling | department ward section unit branch division | volume part
    affære | affair | case matter
    afgang | departure | outlet drain | leave retirement
    afløb | drain outlet | outcome
    afsnit | section paragraph passage | episode | ward
    aftale | appointment booking | agreement arrangement deal contract | agree arrange
    aftryk | print impression footprint | offprint
    akkord | chord | piecework piece piece_rate | settlement
    akt | act | file document | nude
    aktie | share stock | part
    aktion | campaign action | share
    alder | age | era
    alm | common | elm
    anfald | attack fit seizure episode | outburst
    anledning | occasion reason | opportunity connection
    anlæg | plant installation facility system | talent gift predisposition | gardens park | construction
    ansats | attempt tendency | embouchure
    ansigt | face | sight
    anslag | keystroke stroke | touch | plot attempt | estimate
    ansvar | responsibility | liability
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
    bakke | hill | tray | reverse back support
    bal | ball dance | mess trouble
    balance | balance | balance_sheet
    bande | gang | barrier cushion boards | curse
    bane | track course path court pitch lane | railway line train rail | orbit trajectory | career death
    bank | bank | knock bang beating | bench
    bar | bar pub | bare pure | wore carried bore
    bas | bass | foreman
    basis | basis foundation base | basic
    batteri | battery | section percussion
    bedring | recovery improvement | better
    begreb | concept notion term | idea
    behandle | treat | process handle | discuss consider
    behandling | treatment therapy | processing handling | consideration hearing debate discussion | session
    ben | leg | bone | side party
    bero | depend | hold rest
    beskæftigelse | employment | occupation activity
    beslag | fittings mount fitting bracket shoe | seizure confiscation seize | batter | take up
    bestand | stock population | stand
    bestemmelse | provision rule regulation | decision | purpose destination
    besvær | trouble difficulty inconvenience | complaint problem
    betaling | payment | charge fee
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
    blik | look glance gaze eye | tin sheet
    blind | blind | dead_end
    blok | block | pad | bloc
    blomst | flower blossom | flowering
    bo | estate | home nest | live stay
    bolle | bun roll | ball | bowl
    bombe | bomb | bombshell
    bord | table desk | board side aboard
    borger | citizen resident | bourgeois
    brand | fire blaze | gangrene | brand
    brev | letter | packet
    brud | break fracture breach rupture breaking | bride | quarry | weasel
    brug | use usage need | farm mill works factory | custom
    bruger | user | uses
    brus | fizz foam roar | soft_drink
    bryde | break | mind
    brænde | fire | burn | firewood wood | distil
    bræt | board plank | tray
    bud | bid offer | message messenger courier | commandment | suggestion guess answer | delivery
    bue | bow | arc arch curve
    buk | bow | buck | trestle
    bund | bottom | base ground
    by | town city village | urban
    bygning | building structure | construction build
    bånd | tape | ribbon band tie string cord lace | volume | bond tie link | fret | leash lead conveyor
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
    del | part | share proportion | section component | some several number many lot
    dele | divide split share | distribute | part
    deling | division sharing partition | split
    deltager | participant | attends joins attendee
    depot | depot store storage | deposit
    dige | dike dyke | wall
    dirigent | conductor | chair chairperson moderator
    disk | counter | disk disc
    dom | judgment judgement verdict sentence ruling | cathedral dome
    domæne | domain | field area
    drag | drag puff | gulp draught | feature | dragged pulled
    dreje | turn rotate twist swivel | throw | about concern matter involve | bend curve
    drev | drive | drove
    drift | operation operating running | drive urge instinct | drift | drove
    drive | run operate | drive | drift float | drip | flake
    dråbe | drop droplet | spot
    dug | dew | tablecloth | canvas condensation
    dyb | deep profound | depth
    dyr | animal | expensive dear costly
    dyrke | grow cultivate | worship | practise go_in
    dæk | tyre tire | deck | cover
    dække | cover | meet serve lay set pay
    dækning | coverage reception signal | cover | deposit
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
    fare | danger risk hazard peril | rush travel
    fart | speed | trip hurry | shipping
    farve | colour color | dye paint | suit
    fast | firm solid fixed permanent regular | stuck fast
    faste | fast fasting | fixed
    fejl | error mistake fault defect bug failure flaw | wrong
    felt | field | box column square area
    figur | figure illustration | character | shape | fig figs
    fin | fine nice | delicate
    finne | fin | Finn
    fisk | fish | Pisces
    fjer | feather | plume
    flade | surface | flat area
    flaske | bottle | cylinder
    flod | river | flood tide high_tide
    flugt | escape flight | line flush alignment
    flyde | flow float run | mess
    flygel | grand_piano | wing
    flytning | move moving removal | transfer
    flytte | move | transfer | shift
    fod | foot | base basis footing
    fold | fold crease pleat | pen paddock | times
    folk | people | nation crew staff
    forbindelse | connection link contact | relation relationship conjunction | compound
    fordel | advantage benefit | distribute
    forening | association society club | union compatibility
    forhold | relationship relations relation | ratio proportion | conditions circumstances matter | compared
    forlænge | extend prolong renew | lengthen
    form | mould mold tin | shape form figure | kind type sort | condition
    forskel | difference | discriminate
    forskrift | regulation instruction | model
    forslag | proposal suggestion | motion | grace
    forstand | sense | reason mind intellect
    forstærker | amplifier | reinforces strengthens
    forsyning | supply | utility
    forsøg | trial experiment test study | attempt try effort
    fortjeneste | profit earnings gain | merit credit
    forudsætning | condition prerequisite precondition requirement | assumption | qualification
    forældelse | limitation | obsolescence
    frihed | freedom liberty | time_off leave
    frisk | fresh | well
    frist | deadline time_limit term | respite
    frugt | fruit | result
    frø | seed | frog
    fuld | full complete | drunk
    fundament | foundation base | basis
    funktion | function feature | role duty
    fyld | filling stuffing | fill
    fyr | guy lad chap | pine | boiler furnace | lighthouse beacon | fire
    fyre | fire dismiss sack lay_off | heat stoke
    fælde | trap | fell cut | moult
    fæste | attachment fixing | hilt tenure | fasten attach
    føl | foal | feel
    føler | sensor feeler | feels feel
    følge | consequence result | follow | accordance according due | company entourage sequence
    føre | lead | keep
    fører | driver pilot guide | leader | leads
    føring | lead | guide
    gabe | yawn | gape
    gal | mad wrong | crow crazy
    gammel | old | stale
    gang | time occasion | walk gait | corridor hallway hall aisle | running progress start started motion
    gange | times | multiply
    garanti | warranty guarantee | assurance
    garn | yarn thread | net
    gave | gift present | talent dose
    gemme | save store keep | hide
    gennembrud | breakthrough | eruption penetration
    genstand | object item article | subject | drink unit
    gift | poison toxin venom | married
    glas | glass | jar | lens
    glat | smooth slippery | straight plain
    gold | barren sterile | dry
    grad | degree | extent | rank grade
    greb | handle grip | hold grasp move | fork | seized grabbed
    gren | branch bough | discipline event field
    gribe | seize catch | intervene
    gris | pig | piglet
    grov | coarse rough | gross serious rude
    grund | reason cause ground grounds | site plot land | because due | shallow
    gruppe | group | party band
    grænse | border boundary frontier | limit
    gummi | rubber | gum
    gælde | apply be_valid | concern
    gærde | fence | wicket
    hage | hook | chin | drawback catch
    hale | tail | haul
    handel | trade commerce | deal transaction bargain | business
    handling | action act | plot story
    hane | cock rooster | tap faucet
    have | garden | have
    helt | hero | quite completely entirely
    hjem | home | house
    hjerne | brain | mind
    hjørne | corner | mood
    hold | team class group squad | grip hold | stitch pain
    holde | hold keep | last | stop | think consider
    holdning | attitude view | posture stance
    hoved | head | main mind
    hue | cap hat | like
    hul | hole gap cavity | hollow
    hus | house building | case
    husholdning | household | economy housekeeping
    hvirvel | vertebra | whirl vortex
    håndskrift | manuscript codex | handwriting
    hård | hard | severe harsh
    hæfte | booklet notebook issue | prison custody | liable | staple stick
    hække | hedge | hatch
    hætte | hood cap | bonnet
    hævde | claim assert | maintain uphold
    hæve | raise lift | withdraw | lift cancel | swell
    høj | high tall loud | hill mound
    højde | height altitude | amount
    hør | linen flax | hear
    indgang | entrance entry | introduction | input
    indgreb | intervention procedure operation | interference
    indhold | content contents | substance
    indlæg | insert insole | speech contribution post comment
    indsats | effort | stake | insert initiative
    indstilling | setting adjustment | attitude | recommendation nomination | suspension
    indtægt | income revenue | proceeds
    instrument | instrument | device tool
    is | ice | ice_cream
    jord | soil earth ground | land | world
    journal | medical_record record chart notes | newsreel log
    kabel | cable | wire
    kalde | call | summon
    kam | comb | crest ridge | loin
    kamp | fight battle struggle | match game
    kanal | channel | canal duct
    kap | cape | race
    kapitel | chapter | ch chap
    kappe | cloak coat | mantle sheath cover
    kapsel | capsule | cap
    kar | vessel | vat tub | fellow
    karton | carton box | cardboard
    kasse | box crate case | till checkout cash_desk | fund coffers
    kaste | throw toss | cast
    kateter | catheter | teacher's_desk
    kegle | cone | skittle pin
    kerne | core nucleus kernel | stone seed pip grain | churn
    kilde | source | spring well | tickle
    klap | flap valve | pat applause
    klar | clear | ready
    klare | manage cope | clear
    klasse | class grade classroom | category
    klat | blot | dollop pat
    klinge | blade | sound
    klippe | cut clip trim | rock cliff
    klokke | bell | clock o'clock time
    klub | club | wallet
    knald | bang | affair
    knap | button | barely hardly just scarce
    knude | knot | lump node
    koble | connect link | relax
    kolbe | flask | butt
    kontakt | contact | switch socket plug outlet
    kopi | copy | duplicate replica
    kors | cross | sacrum
    kort | map chart | card | short brief | postcard
    kost | diet food fare | broom brush
    kraft | force power strength | effect
    krans | wreath | ring
    krav | requirement demand | claim
    kreds | circle | circuit | constituency district
    krise | crisis | recession
    krog | hook | corner
    krone | crown | krone kroner | antlers
    krybe | crawl creep | shrink | manger
    kryds | crossing junction intersection | cross | tack
    krydse | cross | tack
    kugle | ball sphere | bullet | shot
    kul | coal carbon | charcoal
    kunde | customer client | could
    kunst | art | trick
    kur | treatment cure course | diet
    kurs | course heading | exchange_rate price rate
    kursus | course | class
    kurv | basket | refusal
    kurve | curve graph | bend
    kvarter | quarter fifteen | neighbourhood district area
    kvist | twig | attic dormer | knot
    køn | sex gender | pretty
    køre | drive run | ride
    kørsel | driving | run transport
    lade | charge load | barn | let allow | pretend
    ladning | load cargo | charge
    lag | layer coat | stratum
    lager | stock inventory | warehouse storage store | bearing | lager
    lak | varnish lacquer nail_polish | brine
    land | country nation | land | countryside
    last | load cargo | vice
    lav | low | guild | lichen | did made
    led | joint | part link | gate | suffered led | direction
    lede | lead manage | conduct | look | distaste
    ledelse | management leadership | direction
    leder | manager leader head | editorial | leads conducts looking_for | conductor
    ledning | cable wire lead cord | pipe main line
    leje | rent hire | bed layer | tessitura | lay
    lem | limb member | hatch trapdoor
    let | light | easy slight easily slightly
    lever | liver | live lives lived deliver
    lige | straight even equal | just
    ligge | lie | located
    linje | line | route
    linse | lens | lentil
    list | cunning guile | moulding strip trim
    liste | list | sneak tiptoe | moulding
    liv | life | waist
    lod | lot fate | plumb | solder | weight | let
    lokale | room premises | local
    los | lynx | unload | notice
    lov | law act statute | permission leave allowed allow may | promise
    luft | air | space
    lukke | close shut | turn_off
    lyd | sound noise | obey
    lykke | happiness | luck fortune good | succeed
    lyn | lightning | flash | zip
    lys | light | candle | bright pale
    læg | calf | layman lay | gathering section fold
    lære | apprenticeship | doctrine theory teachings lesson | learn teach
    lærer | teacher | learn learning teaches
    læs | load | read
    læse | read | study
    løb | race run | course current | barrel
    løbe | run | expire
    løn | wages pay salary | maple
    løs | loose | off
    løse | solve | loosen
    løsning | solution answer | dissolution
    mage | mate spouse | arrange equal
    mager | thin lean | skinny
    magt | power | force
    male | paint | grind
    mand | man | husband
    mangel | shortage lack | defect
    mappe | folder file | briefcase bag
    mark | field | mark
    marked | market | fair
    maske | mask | mesh stitch loop
    masse | mass | lot lots plenty bulk pulp
    mat | matt dull | checkmate
    melde | report | enrol register
    mening | opinion view | meaning sense point | intended
    mester | master | champion
    middel | means remedy agent | average mean
    midte | middle centre | waist
    minde | memory remembrance | remind
    mine | mine | look expression face | my
    morgen | morning | tomorrow
    mål | goal target aim objective purpose | measure measurement dimension | finish | language tongue
    måler | meter gauge | measures measure
    måtte | mat | had_to must
    mærke | brand make label | mark sign stamp | notice feel | badge
    møde | meeting | encounter meet
    mønster | pattern | design role_model
    mønt | coin | currency mint
    natur | nature | countryside scenery
    navn | name | reputation
    net | net grid network | web internet online | neat
    node | note | music sheet_music score
    nummer | number | issue | size | act track | no nos
    nød | nut | need distress emergency
    nøgle | key | skein ball clef | wrench
    offer | victim casualty | sacrifice
    omgang | round | lap | turn dealings handling
    omløb | circulation | orbit
    område | area field region | subject
    omslag | cover jacket wrapper | change turn | compress
    omsætning | turnover sales revenue | metabolism conversion
    opgave | task job | assignment exercise problem paper
    oplag | print_run circulation impression | stock | obvious
    oplysning | information detail | Enlightenment enlightenment | lighting | education
    opløsning | solution | dissolution resolution
    opslag | notice post posting poster | lookup entry spread | lapel cuff
    opstilling | list arrangement set-up setup | line-up candidacy
    optage | record | admit | occupy take_up
    optagelse | recording shooting | admission | absorption uptake
    ord | word | speak say
    orden | order | arrange fine
    ordre | order | command
    organ | organ | body agency
    oversigt | overview list summary survey outline | review
    ovn | oven | kiln furnace | stove heater
    pakke | package parcel packet pack | pack
    pande | pan frying_pan | forehead brow
    panel | panel | skirting wainscot
    papir | paper | security
    par | pair couple | few
    parti | party | game | lot consignment batch | part section | match
    pas | passport | pass | mind care
    pasning | care nursing childcare | pass | fit
    passe | look_after mind nurse | fit suit | pass
    pause | break pause interval | rest
    penge | money | cash
    periode | period time | term spell
    person | person | character
    pil | arrow | willow | dart
    pille | pill tablet | pillar column | pick
    pind | stick | peg needle
    plade | plate sheet board | record | slab
    plads | space room place | seat | square | job | site
    plan | plan | level plane | schedule
    pleje | care nursing | usually foster
    plet | spot stain mark blot | patch place
    port | gate | port
    post | post mail | item entry | position job | pump
    potte | pot | potty
    praksis | practice | surgery
    presse | press | squeeze pressure push
    pris | price cost | prize award
    problem | problem issue | trouble
    proces | process | lawsuit trial
    prop | cork plug stopper | clot jam
    prøve | test sample specimen trial | rehearsal | try attempt
    pung | purse wallet | scrotum
    punkt | point spot | item dot | full_stop | score
    pære | pear | bulb light_bulb
    rabat | discount | verge shoulder
    rad | row | fellow
    ramme | frame | framework limit setting | hit affect strike
    rap | quick | quack
    redskab | tool implement | apparatus
    register | index register | range
    regne | rain | calculate count reckon
    regning | bill | arithmetic calculation expense
    rejse | journey trip travel | raise rise
    ren | clean pure | reindeer
    rende | gutter ditch channel | run
    rense | clean purify | clear gut
    rente | interest | rate interest_rate
    replik | line | copy
    ret | right | court | dish course | straight | quite fairly rather | law
    retning | direction | school
    rette | correct | direct straighten | dish
    revne | crack | split
    ring | ring | tyre | call
    ringe | poor low slight | ring call
    ris | rice | criticism twigs rod
    rist | grate grill grid | roasted
    ro | peace calm quiet | row oar | turnip beet
    rod | root | mess disorder
    rom | rum | Rome | roe
    rose | rose | praise
    rum | room space | compartment
    runde | round | lap | generous
    ryg | back spine | ridge
    ryste | shake | tremble
    rå | raw crude | rough
    råd | advice tip | council board | remedy afford means | rot
    række | row line series rank range | number several | pass hand | fence
    røg | smoke | smoked
    rør | pipe tube | reed | touch | nonsense
    sag | case matter affair | cause | thing | easy
    saks | scissors | trap claw
    sal | hall room | floor
    salat | salad | lettuce
    salg | sale | sales
    samling | collection | gathering assembly session
    sats | rate | movement | set type | stake
    scene | stage | scene
    sekt | sect | sparkling_wine
    selskab | company | party society | companionship
    sende | send | broadcast
    sene | tendon sinew | late
    sensor | sensor | examiner
    serie | series | division
    sid | sit | low
    side | page | side | hand | aspect | website site | party | p pp
    sigte | sight view | sieve | aim | charge
    sikring | fuse | protection security safety | insurance
    skabe | create | wardrobe
    skade | injury damage harm | magpie | skate ray
    skal | shell peel skin | must will shall
    skala | scale | range
    skarp | sharp | keen strict
    skat | tax taxes | treasure | darling
    ske | spoon | happen
    skele | squint cross-eyed | look glance
    skema | form questionnaire | schedule timetable | chart
    skib | ship vessel | nave
    skifte | change shift replace | probate
    skilt | sign | separated divorced
    skin | light glow shine | appearance
    skinne | rail | splint | shine
    skive | slice | disc dial | target
    skrift | writing script typeface font | publication
    skrue | screw | turn spiral
    skud | shot | shoot
    skuffe | drawer | disappoint
    skum | foam lather | murky
    sky | cloud | jus | shy avoid
    skyde | shoot | push
    skål | bowl dish | toast cheers health drink drank | cup
    skår | shard fragment | chip nick | damper
    skæg | beard | fun
    skær | blade | rock reef | gleam
    skærm | screen monitor display | lampshade | wing mudguard
    skæv | crooked | stoned
    slag | blow stroke beat | battle | game kind | stroke
    slange | snake | hose tube inner_tube
    slip | slips | let_go
    slå | hit beat strike | mow | defeat
    slæde | sledge sleigh | carriage
    slægt | family | genus
    snit | cut incision | section average | edge
    snor | string cord line | leash lead
    spand | bucket pail | team
    spids | point tip top | pointed sharp
    spil | game play | acting | gambling | winch
    spille | play | gamble
    spise | eat | food
    spor | track trail trace | lane | clue
    spring | jump leap | running_water gap
    springe | jump skip | burst break crack explode | striking
    sprøjte | syringe injection | sprayer | splash spray
    stade | stage | stall stand
    stand | condition state | rank class profession | stop | stall able
    stat | state | central_government
    status | status state | balance_sheet stocktaking
    stav | staff stick pole | stave
    sted | place spot site location | passage | instead
    stel | frame | service set | chassis
    stemme | voice | vote | tune | part | agree right correct true
    stemning | mood atmosphere | tuning
    sti | path trail | sty
    stift | tack pin | diocese | lead
    stige | ladder | rise increase grow go_up
    stik | plug socket | sting prick bite | trick | engraving print | plug
    stil | style | essay
    stilling | position job post | score standing
    stiv | stiff | drunk
    stof | material fabric cloth | substance drug | matter subject
    stok | stick cane | stock hive | baton
    stol | chair seat | bridge | trust
    stoppe | stop | darn fill
    streg | line | trick
    streng | string | strict severe
    strid | dispute conflict | stiff
    strække | stretch extend | suffice enough
    strøm | current | electricity power | stream flow
    studie | study | studio
    stue | living_room sitting_room room | ground_floor
    stykke | piece bit part slice | play | distance while
    stå | stand | say
    stær | starling | cataract
    stærk | strong | hot
    støj | noise | metal
    støtte | support | column | grant
    sund | healthy sound | strait
    sur | sour acid acidic | cross
    svamp | mushroom fungus | sponge
    svare | answer reply respond | correspond
    sving | bend turn | swing
    svær | difficult hard | heavy | rind
    syge | sick ill | illness
    syn | vision sight eyesight | view opinion | inspection | apparition
    synke | swallow | sink
    så | saw | sow | so
    sæt | set | put | start
    sætning | sentence clause | theorem | typesetting
    sød | sweet | nice cute
    søge | search look seek | apply
    søm | nail | seam hem
    tab | loss | lose
    tabe | lose | drop
    tag | roof | hold grip | take
    takt | bar measure | beat time pace rate step | tact
    tal | number figure digit | speech
    tale | speech talk | speak
    tand | tooth | cog
    tang | pliers tongs | seaweed
    tap | pivot tenon | tap
    tavle | board blackboard | panel | tablet
    tegn | sign | character | draw
    tegning | drawing plan | subscription
    tekst | text | lyrics words | caption subtitles
    tempo | tempo | speed pace rate fast
    tid | time | tense | appointment slot | period age era days
    tilbud | offer | bid quote quotation | facilities service
    tilfælde | case instance | coincidence chance accident | event
    tillæg | supplement addition | allowance
    tilskud | subsidy grant | supplement
    tilstand | condition state | mode
    time | hour | lesson class appointment
    ting | thing object | assembly court
    tog | train | took | campaign
    tone | tone note | sound
    trappe | stairs staircase steps | step_down
    tryk | pressure | print printing | stress emphasis | press
    trykke | press push | print
    tråd | thread wire | yarn | touch line | string
    træ | tree | wood timber
    træk | feature trait | move | draught | pull
    trække | pull draw drag | cover | move
    tud | spout | howling | beak
    tunge | tongue | heavy
    tur | trip walk tour ride | turn
    tyk | thick | fat
    tårn | tower | rook
    tænde | switch_on turn_on | light ignite | teeth
    tæppe | carpet rug | blanket | curtain
    tøj | clothes clothing | material
    tør | dry | dare
    uddannelse | education | training course qualification programme
    udføre | perform carry_out do | export
    udgang | exit way_out | end outcome | output
    udgave | edition version | issue
    udsalg | sale | shop outlet
    udslag | rash | result swing deflection decisive
    udsættelse | postponement delay deferral | eviction
    udtryk | expression term phrase | look
    udvalg | committee | selection range choice
    udvikling | development | evolution trend progress
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
    ved | at by | wood firewood | knows know
    vej | road street | way route | weigh
    vejr | weather | breath wind air
    vending | turn | phrase expression
    venstre | left | Liberal
    vest | vest waistcoat | west
    vide | know | wide
    vild | wild | lost
    vind | wind | win
    vinde | win | wind | windlass
    vinge | wing | sail vane
    virke | work have_an_effect | seem appear | function | wood
    virksomhed | company business firm enterprise | activity
    vise | show | ballad song
    visitation | referral assessment | search frisking
    vogn | car wagon carriage truck | cart trolley
    vold | violence | rampart embankment
    vugge | cradle | rock
    vægt | weight | scales scale | emphasis stress importance
    vælge | choose select | elect
    værk | work | plant works mill | ache
    værn | guard protection | defence
    væv | tissue | loom web | nonsense
    yde | provide give | perform yield
    ydelse | benefit service payment | performance output | yield
    åbning | opening | hole
    ånd | spirit mind | ghost
    år | year | oar
    åre | vein | oar
    årgang | vintage year | volume class
    æg | egg | edge
    øde | deserted desolate | waste
    øje | eye | view opinion | sight glance look | striking | hole
    økonomi | economy economics | finances
    øm | tender sore | affectionate
    øre | ear | øre ore | handle
    øve | practise practice rehearse | exert commit
    øvelse | exercise | practice drill
    """)
}
