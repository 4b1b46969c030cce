extension SenseTable {
  /// Danish words that mean several things, and what each of these is called in English.
  ///
  /// Synonyms stand in one sense: only what nobody would take for the other is parted.
  static let danish = SenseTable(
    """
    adgang | access admission | entrance entry
    afbud | cancellation | regrets apologies
    afdeling | department ward section unit branch division | volume part
    afdække | uncover reveal | cover
    affære | affair | case matter
    afgang | departure | outlet drain | leave retirement
    afgøre | decide determine | settle
    afkast | return yield | throw
    afledning | diversion | derivation
    aflevere | deliver hand_in hand_over return | pass
    aflevering | delivery return handover | pass | assignment
    aflægge | pay make | discard
    aflæsning | reading | unloading
    afløb | drain outlet | outcome
    afregning | settlement | statement
    afrejse | departure | checkout
    afrunde | round | finish conclude
    afskrive | write_off | depreciate | copy
    afskrivning | depreciation | write-off
    afskåret | cut | prevented
    afslag | refusal rejection | discount
    afsmitning | effect | staining
    afsnit | section paragraph passage | episode | ward
    afspænding | relaxation | détente
    afstand | distance | dissociate
    afsætning | sales market | deposition
    afsætte | allocate | drop_off | dismiss depose | deposit | sell
    aftale | appointment booking | agreement arrangement deal contract | agree arrange
    aftryk | print impression footprint imprint fingerprint | offprint
    aftræk | exhaust vent flue | trigger
    afvikle | wind_up phase_out | run carry_out hold | execute
    afvikling | phasing-out liquidation | running conduct | execution
    agt | intention | attention esteem
    akkord | chord | piecework piece piece_rate | settlement
    akse | axis | axle
    aksel | axle shaft | shoulder
    akt | act | file document | nude
    aktie | share stock | part
    aktion | campaign action | share
    aktiv | active | asset
    aktør | actor player | stakeholder
    alder | age | era
    alm | common | elm
    almindelig | common ordinary normal regular | general
    amme | breastfeed nurse | wet_nurse
    anbefalet | recommended | registered
    anbefaling | recommendation | reference
    anbringe | place put | invest
    anbringelse | placement | investment
    andel | share proportion | cooperative
    anfald | attack fit seizure episode | outburst
    anføre | state | lead
    anfører | captain | leader
    angive | state indicate give | inform
    angreb | attack assault raid | infestation
    angribe | attack assault | corrode | approach tackle
    anker | anchor | member
    anklager | prosecutor | accuses
    anledning | occasion reason | opportunity connection
    anlæg | plant installation facility system | talent gift predisposition | gardens park | construction
    anlægge | build construct | bring sue | grow
    anmelde | report | review
    anmeldelse | review | report notification | registration
    anmelder | reviewer critic | complainant
    anordning | device | order
    anretning | dish serving | arrangement
    anrette | serve arrange | cause
    ansat | employee | employed
    ansats | attempt tendency | embouchure
    ansigt | face | sight
    anslag | keystroke stroke | touch | plot attempt | estimate
    anslå | estimate | strike
    ansvar | responsibility | liability
    ansætte | employ hire appoint | estimate assess
    ansættelse | employment appointment job | assessment
    antage | assume suppose | employ | adopt
    antenne | antenna aerial | feeler
    antræk | outfit | winding
    anvise | show indicate | assign allocate
    anvisning | instruction directions | allocation referral
    apparat | device machine appliance apparatus set unit equipment | staff machinery phone
    appel | appeal | roll_call
    arbejde | work job labour task | paper study | works
    arbejder | worker | works
    ark | sheet | ark
    arkiv | archive archives | file
    arkivere | archive | file shelve
    arm | arm sleeve | branch poor
    armatur | light fitting lamp fixture | tap mixer
    arrangement | event function | arrangement
    art | species kind sort type | nature
    artikel | article paper | item product goods | clause
    arv | inheritance | heredity | heritage legacy
    assistent | assistant | clerk
    atmosfære | atmosphere | mood ambience
    bad | bath shower bathroom | swim dip | prayed asked beg
    bag | behind | back rear
    bagdel | drawback disadvantage | bottom behind buttocks
    bagside | back reverse | downside drawback
    bagud | behind | in_arrears
    bakke | hill | tray | reverse back support
    bal | ball dance | mess trouble
    balance | balance | balance_sheet
    ballade | ballad | trouble row
    balle | buttock | bale
    bande | gang | barrier cushion boards | curse
    bane | track course path court pitch lane | railway line train rail | orbit trajectory | career death
    bank | bank | knock bang beating | bench
    banke | knock tap | beat | pound throb | bank
    banner | banner | flag
    bar | bar pub | bare pure | wore carried bore
    bark | bark | barque
    barn | child kid | baby
    barre | bar ingot | parallel_bars
    bas | bass | foreman
    base | base | alkali
    basis | basis foundation base | basic
    batteri | battery | section percussion
    bearbejde | process edit | adapt arrange | cultivate till work | machine
    bearbejdning | processing | adaptation arrangement | cultivation | machining
    bed | bed border | pray asked prayed
    bede | ask request beg | pray | beds
    bedrift | achievement feat | business enterprise farm
    bedring | recovery improvement | better
    bedømme | assess judge grade mark | referee
    begreb | concept notion term | idea
    begribe | understand | grasp
    behandle | treat | process handle | discuss consider
    behandling | treatment therapy | processing handling | consideration hearing debate discussion | session
    beholder | container tank | keeps
    beholdning | stock holding | container
    bekende | confess | follow_suit
    bekendt | acquaintance | known
    bekendtgørelse | announcement | order
    beklage | regret apologise | complain
    belysning | lighting | illumination
    belægge | coat cover | occupy
    belægning | coating paving surface | topping filling | occupancy
    ben | leg | bone | side party
    beredskab | preparedness | emergency_services
    bero | depend | hold rest
    berøre | touch | affect concern
    besked | message | answer
    beskeden | modest | message
    beskæftige | employ | occupy
    beskæftigelse | employment | occupation activity
    beskære | prune trim | crop cut
    beslag | fittings mount fitting bracket shoe | seizure confiscation seize | batter | take up
    bestand | stock population | stand
    bestemmelse | provision rule regulation | decision | purpose destination
    bestemt | certain particular specific | definite | determined firm | intended
    bestik | cutlery | instruments
    bestille | order book | do
    bestilling | order | booking reservation
    bestå | pass | consist | exist
    besvær | trouble difficulty inconvenience | complaint problem
    besætning | crew team | herd stock livestock | trimming
    betaling | payment | charge fee
    betegne | describe call | denote
    betjene | operate | serve
    betjening | service | operation control controls
    betjent | officer policeman | operated | served
    betragte | regard consider | watch
    betydning | meaning sense | importance significance matter
    bevidst | conscious aware | deliberate
    bevidsthed | consciousness | awareness
    bevilling | licence permit | grant appropriation
    bevis | proof evidence | certificate
    bevægelse | movement motion | emotion
    bi | bee | secondary
    bibliotek | library | folder
    bid | bite | bit piece morsel
    bidrag | contribution | maintenance alimony
    bil | car vehicle | paper
    bilag | appendix annex attachment enclosure | voucher receipt
    billede | picture image photo photograph painting | impression idea view situation
    billet | ticket | advert
    bind | volume book binding cover | pad sling tampon towel
    binde | tie bind | stick | commit
    binding | binding | bond
    biograf | cinema | biographer
    bistand | assistance aid help | counsel
    bjælke | beam girder | bar
    bjærge | salvage | earn
    blad | leaf blade | magazine paper newspaper journal | sheet page
    blade | leaf | browse leaf_through
    blank | shiny glossy | blank | broke
    ble | nappy diaper | wedge
    bleg | pale | bleach
    blik | look glance gaze eye | tin sheet
    blind | blind | dead_end
    blok | block | pad | bloc
    blomme | plum | yolk
    blomst | flower blossom | flowering
    blot | only just | bare
    bly | lead | shy
    blænde | dazzle blind | aperture stop | screen
    blænding | glare | blackout
    blære | bladder | blister | bubble
    blæse | blow | bubble | ignore
    blød | soft | bled soaked
    bo | estate | home nest | live stay
    bod | stall stand booth | fine penance
    bog | book | beechnut
    boks | box | cubicle locker | safe
    bolle | bun roll | ball | bowl
    bombe | bomb | bombshell
    bonde | farmer | peasant | pawn
    bor | drill bit | boron | lives
    bord | table desk | board side aboard
    borger | citizen resident | bourgeois
    borgerlig | civil | bourgeois right-wing | middle-class
    boring | drilling | well borehole | bore
    bort | away | border
    bov | shoulder | bow
    brand | fire blaze | gangrene | brand
    bred | wide broad | bank shore
    bremse | brake | horsefly | slow curb
    brev | letter | packet
    brik | piece | tag | carton
    bro | bridge | jetty pier
    brud | break fracture breach rupture breaking | bride | quarry | weasel
    brug | use usage need | farm mill works factory | custom
    bruger | user | uses
    brus | fizz foam roar | soft_drink soda
    bruse | shower | fizz | roar
    bryde | break | mind
    bryder | wrestler | breaks break
    bryst | breast | chest
    bræk | vomit | burglary break-in
    brække | break | vomit
    brænde | fire | burn | firewood wood | distil
    brænder | burner | burns fires
    brænding | surf | burning firing
    bræt | board plank | tray
    brød | bread loaf | broke
    brønd | well | manhole drain
    bud | bid offer | message messenger courier | commandment | suggestion guess answer | delivery
    bue | bow | arc arch curve
    bugt | bay | bend
    buk | bow | buck | trestle
    bukke | bow bend | buck goat
    bule | dent bump | dive
    bund | bottom | base ground | tied
    bunke | pile heap stack | bunch
    bur | cage | mussel | goal
    by | town city village | urban
    bygge | build construct | base based
    bygning | building structure | construction build
    bytte | exchange swap | prey | loot
    bæger | cup goblet | beaker
    bælte | belt | girdle strip
    bænk | bench | bank
    bær | berry | carry wear bear
    bære | carry | wear
    bøde | fine | make_up pay
    bøf | steak | blunder
    bøje | bend | inflect decline | buoy
    bøjle | hanger | brace braces | hoop bracket handle
    bølge | wave | surge
    bøn | prayer | plea request
    børste | brush | bristle
    bøsse | gun rifle | gay | box tin
    bånd | tape | ribbon band tie string cord lace | volume | bond link | fret | leash lead conveyor
    båre | stretcher bier | borne
    centrum | centre | downtown
    certifikat | certificate | licence
    chance | chance opportunity | odds risk
    check | cheque | check
    chef | manager boss head director | commander
    chok | shock | choke
    cirkel | circle | club
    creme | cream | custard
    dag | day | today daytime daylight
    dal | valley | dale
    dam | pond pool | draughts
    dame | lady woman | queen
    damp | steam vapour | fume
    danne | form | educate
    defekt | defect fault | defective faulty broken
    del | part | share proportion | section component | some several number many lot
    dele | divide split share | distribute | part | parts
    deling | division sharing partition | split
    deltager | participant | attends joins attendee
    demonstration | demonstration | protest rally
    depot | depot store storage | deposit
    detalje | detail | retail
    dialog | dialogue | dialog
    dige | dike dyke | wall
    digt | poem | tight
    dirigent | conductor | chair chairperson moderator
    disciplin | discipline | subject | event
    disk | counter | disk disc
    disponere | dispose | predispose | outline
    disposition | disposal | outline | tendency
    disse | these | swing
    diæt | diet | allowance
    dobbelt | double | twice
    dok | dock | however
    dom | judgment judgement verdict sentence ruling | cathedral dome
    domæne | domain | field area
    doven | lazy | flat
    drag | drag puff | gulp draught | feature | dragged pulled
    drage | kite | dragon | draw leave go
    dreje | turn rotate twist swivel | throw | about concern matter involve | bend curve
    drejning | turn rotation | twist | turning
    drev | drive | drove
    drift | operation operating running | drive urge instinct | drift | drove
    drikke | drink | beverage
    drive | run operate | drive | drift float | drip | flake
    drossel | thrush | throttle
    dråbe | drop droplet | spot
    dug | dew | tablecloth cloth | canvas condensation
    dukke | doll puppet | dive dip
    dump | dull | dump
    dunk | can container | thump
    dvale | hibernation | sleep
    dyb | deep profound | depth
    dyne | duvet | dune
    dyr | animal | expensive dear costly
    dyrke | grow cultivate | worship | practise go_in
    dyrkning | cultivation growing farming | culture | worship
    dyst | match contest | joust
    dæk | tyre tire | deck | cover
    dække | cover | meet serve lay set pay supply
    dækning | coverage reception signal | cover | deposit
    dæmpe | reduce soften | turn_down dim
    dømme | judge | sentence convict | referee
    dør | door | dies dying
    effekt | effect | power output wattage
    effekter | effects | belongings
    efterladt | left abandoned | bereaved
    efterretning | intelligence | news
    eftersyn | inspection | service overhaul | viewing
    egen | own | peculiar
    egenskab | property characteristic quality | capacity
    eksamen | exam examination | degree
    eksempel | example instance | lead
    eksemplar | copy specimen | exemplary
    ekspedition | expedition | office | dispatch
    element | element | module component unit | cell
    elev | pupil student | trainee apprentice
    emission | emission | issue
    emne | subject topic matter | candidate prospect | blank
    ende | end | bottom backside behind | finish
    enhed | unit | unity
    enkelt | simple | single individual
    entre | hall hallway | admission entrance_fee
    erhverv | trade business industry | occupation profession | acquisition
    erindring | memory | reminder
    erkende | admit acknowledge | recognise realise
    erkendelse | acknowledgement admission | realisation recognition | cognition knowledge
    erstatning | compensation damages | replacement substitute
    erstatte | replace | compensate
    etage | floor storey | tier
    etiket | label | etiquette
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
    fase | phase stage | bevel
    fast | firm solid fixed permanent regular | stuck fast
    faste | fast fasting | fixed
    fatning | socket | composure
    fatte | understand | grasp
    favn | arms embrace | fathom
    fejl | error mistake fault defect bug failure flaw | wrong
    fejle | fail | ail wrong
    felt | field | box column square area
    fest | party celebration | festive
    figur | figure illustration | character | shape | fig figs
    fiksere | fix | restrain
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
    flet | plait braid | mix
    flette | plait braid | weave | merge
    flise | tile paving_stone | splinter chip
    flod | river | flood tide high_tide
    flok | flock herd | crowd group
    flor | bloom flourish | gauze
    flue | fly | bow_tie
    flugt | escape flight | line flush alignment
    flyde | flow float run | mess
    flydende | liquid fluid | floating | fluent
    flygel | grand_piano | wing
    flytning | move moving removal | transfer
    flytte | move | transfer | shift
    fløj | wing | flew
    fløjte | flute | whistle
    fod | foot | base basis footing | foothold
    foder | feed fodder | lining
    fokus | focus | limelight spotlight
    fold | fold crease pleat | pen paddock | times
    folde | fold | times
    folk | people | nation crew staff
    fond | fund | foundation
    foran | in_front | ahead
    forarbejde | groundwork | process
    forbehold | reservation | caveat proviso
    forbinde | connect link join | bandage dress | associate
    forbindelse | connection link contact | relation relationship conjunction | compound
    forbund | federation union | connected linked
    fordel | advantage benefit | distribute
    fordele | distribute divide spread | advantages benefits
    foredrag | lecture talk | delivery
    forekomst | occurrence incidence prevalence | deposit
    forening | association society club | union compatibility
    forestille | represent | imagine | introduce
    forestilling | performance show | idea notion | concept
    forfald | decay decline | due excuse | due_date
    forfatning | constitution | condition state
    forfølge | pursue chase | persecute
    forhandle | negotiate discuss | sell
    forhandler | dealer retailer | negotiator
    forhandling | negotiation | sale | hearing
    forhindring | obstacle hurdle | prevention
    forhold | relationship relations relation | ratio proportion | conditions circumstances matter | compared
    forkant | front_edge edge | forefront
    forklaring | explanation | statement testimony | legend
    forkorte | shorten | abbreviate | reduce
    forlade | leave | forgive
    forlig | settlement | compromise agreement
    forlægge | mislay | move
    forlænge | extend prolong renew | lengthen
    forløb | course process | passed
    form | mould mold tin | shape form figure | kind type sort | condition
    formand | chair chairman chairperson chairwoman | foreman
    formel | formula | formal
    formål | purpose | aim
    fornærmet | offended | victim
    forplantning | reproduction | propagation
    forret | starter | priority
    forretning | shop store | business | transaction
    forside | front | front_page home_page | cover
    forsikre | insure | assure
    forsikring | insurance | assurance
    forskel | difference | discriminate
    forskrift | regulation instruction | model
    forskyde | displace shift | postpone | reject
    forskydning | displacement shift | delay
    forslag | proposal suggestion | motion | grace
    forstand | sense | reason mind intellect
    forstærke | reinforce strengthen | amplify
    forstærker | amplifier | reinforces strengthens
    forstærkning | reinforcement | amplification
    forståelse | understanding comprehension | agreement
    forsvare | defend | justify
    forsyning | supply | utility
    forsøg | trial experiment test study | attempt try effort
    fortid | past | past_tense
    fortjeneste | profit earnings gain | merit credit
    fortolke | interpret | explain
    fortrin | advantage | priority
    fortrække | withdraw | prefer
    forudsætning | condition prerequisite precondition requirement | assumption | qualification
    forvride | sprain twist | distort
    forældelse | limitation | obsolescence
    fragt | freight cargo | carriage
    fraktion | fraction | group
    fred | peace | Friday
    fremføre | perform | present state
    fremgang | progress | success advance
    fremkalde | develop process | cause provoke induce | call_up
    fremmed | foreign | stranger strange
    fremstille | produce manufacture make | present depict portray
    fremstilling | production manufacture | account presentation portrayal
    fri | free | propose | off
    frihed | freedom liberty | time_off leave
    frisk | fresh | well
    frist | deadline time_limit term | respite
    frivillig | volunteer | voluntary
    frugt | fruit | result
    fryse | freeze | be_cold feel_cold
    frø | seed | frog
    fuge | joint grout | fugue
    fuld | full complete | drunk
    fundament | foundation base | basis
    funktion | function feature | role duty
    fusion | merger | fusion
    fyld | filling stuffing | fill | padding
    fylde | fill | turn
    fyldt | full filled | turned
    fyr | guy lad chap boy man | pine | boiler furnace | lighthouse beacon | fire
    fyre | fire dismiss sack lay_off | heat stoke
    fyring | dismissal redundancy layoff | heating firing
    fælde | trap | fell cut | moult
    fængsel | prison jail | imprisonment
    færdig | finished done | ready
    fæste | attachment fixing | hilt tenure | fasten attach
    føde | food | give_birth bear | feed
    fødsel | birth | delivery labour
    føl | foal | feel
    føler | sensor feeler | feels feel
    følge | consequence result | follow | accordance according due | company entourage sequence
    følgende | following | consequential
    føre | lead | keep
    fører | driver pilot | guide | leader | leads lead carries
    føring | lead | guide
    gabe | yawn | gape
    gal | mad wrong | crow crazy
    galleri | gallery | balcony
    gammel | old | stale
    gang | time occasion | walk gait walking | corridor hallway hall aisle | running progress start started motion
    gange | times | multiply
    garanti | warranty guarantee | assurance | certainty
    garderobe | cloakroom | wardrobe
    garn | yarn thread | net
    gas | gas | throttle
    gave | gift present | talent dose
    gavl | gable | end
    gear | gear | equipment
    gemme | save store keep | hide
    gemt | saved stored | hidden
    genert | shy | bothered
    gengive | render reproduce | give_back
    gennembrud | breakthrough | eruption penetration
    gennemgang | review run-through | passage
    gennemgå | review go_through | undergo
    gennemsnit | average mean | cross-section
    genstand | object item article | subject | drink unit
    gerning | deed act | work
    gevinst | prize | profit gain winnings
    gift | poison toxin venom | married
    gips | plaster | cast | gypsum
    glans | shine gloss | splendour
    glas | glass | jar | lens
    glat | smooth slippery | straight plain
    gods | goods freight | estate
    godtgørelse | allowance reimbursement | compensation
    gold | barren sterile | dry
    grad | degree | extent | rank grade
    gran | spruce | bit
    grav | grave tomb | ditch trench
    greb | handle grip | hold grasp move | fork | seized grabbed
    gren | branch bough | discipline event field
    gribe | seize catch grip | intervene
    gris | pig | piglet
    grov | coarse rough | gross serious rude
    grund | reason cause ground grounds | site plot land | because due | shallow | basis
    gruppe | group | party band
    grænse | border boundary frontier | limit
    grønt | vegetables | green
    gummi | rubber | gum
    gyde | alley | spawn
    gylden | golden | guilder
    gymnasium | upper_secondary_school sixth-form_college high_school | gym
    gymnastik | gymnastics | exercises
    gynge | swing | rock
    gælde | apply be_valid | concern
    gældende | current valid applicable | concerning
    gærde | fence | wicket
    gæste | guest | visit
    gå | walk | go run
    gård | farm | yard courtyard playground
    hage | hook | chin | drawback catch
    hak | notch | peck
    hal | hall | sports_centre
    hale | tail | haul
    hals | neck | throat
    handel | trade commerce | deal transaction bargain | business
    handling | action act | plot story
    hane | cock rooster | tap faucet
    hat | hat | cap
    have | garden | have
    havn | port harbour | haven
    hede | heat | heath moor | be_called
    helle | refuge | pour | island
    helt | hero | quite completely entirely all
    hente | fetch collect pick_up | download
    henvendelse | enquiry inquiry | appeal
    henvise | refer | direct
    henvisning | referral | reference
    herre | gentleman man | lord master
    hest | horse | knight
    hilsen | greeting | regards
    himmel | sky | heaven
    hinde | membrane | film
    historie | history | story
    hjem | home | house
    hjemsted | home | domicile
    hjerne | brain | mind
    hjørne | corner | mood
    hold | team class group squad | grip hold | stitch pain
    holdbar | durable | tenable
    holdbarhed | durability | shelf_life
    holde | hold keep | last | stop | think consider
    holder | holder | holds keeps lasts stops
    holdning | attitude view | posture stance
    hov | hoof | oops
    hoved | head | main mind
    hue | cap hat | like
    hul | hole gap loophole | cavity | hollow
    hus | house building | case
    husholdning | household | economy housekeeping
    husk | remember | husk
    huske | remember | swing
    hvile | rest | lie
    hvirvel | vertebra | whirl vortex
    hylde | shelf | elder | pay_tribute celebrate acclaim
    hæfte | booklet notebook issue | prison custody | liable | staple stick | be_liable
    hæk | hedge | stern hurdle
    hække | hedge | hatch
    hærde | harden | cure | toughen
    hætte | hood cap | bonnet
    hævde | claim assert | maintain uphold
    hæve | raise lift | withdraw | cancel | swell
    høj | high tall loud | hill mound
    højde | height altitude | amount
    hør | linen flax | hear listen
    høre | hear | listen | belong
    høring | hearing | consultation
    høvl | plane | slicer
    håndskrift | manuscript codex | handwriting
    hård | hard | severe harsh
    igangsætte | start initiate | induce
    indbringe | bring | yield earn | bring_in | refer
    inddrage | involve include | confiscate
    indfald | idea whim | incidence | invasion
    indfri | fulfil meet | redeem
    indføre | introduce | import | enter
    indføring | introduction | entry
    indgang | entrance entry | introduction | input
    indgreb | intervention procedure operation | interference
    indgå | enter | form_part be_part included
    indhente | obtain get | catch_up
    indhold | content contents | substance
    indkalde | summon call_in convene | call_up
    indkaldelse | notice summons | call-up
    indkøb | purchase | shopping
    indlæg | insert insole | speech contribution post comment
    indlægge | admit hospitalise | install
    indlæggelse | admission hospitalisation | installation
    indlæse | load | read
    indrette | arrange furnish | adapt
    indrykning | indent indentation | insertion
    indsamling | collection | fundraising
    indsats | effort | stake | insert initiative
    indskrive | enrol register | inscribe
    indskud | deposit | insertion
    indslag | feature item | element
    indstille | adjust set | nominate recommend | stop discontinue cease
    indstilling | setting adjustment | attitude | recommendation nomination | suspension
    indsyn | insight | privacy
    indsætte | insert | deposit | appoint
    indtag | intake | capture
    indtægt | income revenue | proceeds
    indvie | inaugurate open | consecrate
    inspektør | inspector | headteacher deputy
    institution | institution | daycare nursery kindergarten
    instruktør | instructor | director
    instrument | instrument | device tool
    intern | internal | house_officer
    is | ice | ice_cream
    isolere | insulate | isolate
    isolering | insulation | isolation
    jagt | hunting hunt | chase pursuit | yacht
    jord | soil earth ground | land | world
    journal | medical_record record chart notes | newsreel log
    jævn | even level smooth | plain simple average
    jævne | level smooth | thicken
    kabel | cable | wire
    kabine | cabin | cubicle
    kabinet | cabinet | case
    kald | call calling | vocation
    kalde | call | summon
    kalk | lime limescale | chalk | chalice
    kalv | calf | veal
    kam | comb | crest ridge | loin
    kammer | chamber | room
    kamp | fight battle struggle | match game
    kanal | channel | canal duct
    kandidat | candidate | graduate
    kant | edge | border
    kap | cape | race
    kapacitet | capacity | authority
    kapitel | chapter | ch chap
    kappe | cloak coat | mantle sheath cover
    kapsel | capsule | cap
    kar | vessel | vat tub | fellow chap man
    karakter | character | grade mark
    karantæne | quarantine | suspension
    karton | carton box | cardboard
    kasse | box crate case | till checkout cash_desk | fund coffers
    kassere | discard reject | treasurer
    kast | throw | litter
    kaste | throw toss | cast
    kateter | catheter | teacher's_desk
    kaution | bail | guarantee
    kedel | boiler | kettle cauldron
    kegle | cone | skittle pin
    kende | know | recognise
    kendelse | ruling order | verdict
    kendt | known | famous
    kerne | core nucleus kernel | stone seed pip grain | churn
    kikkert | binoculars | telescope
    kilde | source | spring well | tickle
    kiste | coffin | chest
    klage | complaint appeal | complain | lament
    klang | sound tone | ring
    klap | flap valve | pat applause | clap
    klar | clear | ready
    klare | manage cope | clear
    klasse | class grade classroom | category
    klat | blot | dollop pat
    klinge | blade | sound
    klipning | haircut | editing | cutting
    klippe | cut clip trim | rock cliff
    klods | block brick | clumsy
    klokke | bell | clock o'clock time
    klub | club | wallet
    klæde | cloth | suit dress
    klø | itch | scratch
    kløft | gorge ravine | divide gap | cleft
    knald | bang | affair
    knap | button | barely hardly just scarce
    knop | bud | knot
    knude | knot bun | lump node
    knække | break crack | snap
    koble | connect link | relax
    kode | code | password
    koge | boil | cook
    kolbe | flask | butt
    kolonne | column | crew
    kompetence | competence skill | authority
    kone | wife | woman
    konflikt | conflict | dispute strike
    konsol | console | bracket
    konsultation | consultation | surgery
    kontakt | contact touch | switch socket plug outlet
    kontingent | subscription fee | contingent
    kontrast | contrast | unlike
    kontrol | control | check inspection
    kopi | copy | duplicate replica
    korn | grain cereal corn | dots
    kors | cross | sacrum
    kort | map chart | card | short brief | postcard
    kost | diet food fare | broom brush
    kraft | force power strength | effect
    krampe | cramp spasm | seizure | staple
    kran | crane | tap
    krans | wreath | ring
    krav | requirement demand | claim
    krebs | crayfish | cancer
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
    kurre | coo | disagreement
    kurs | course heading | exchange_rate price rate
    kursus | course | class
    kurv | basket | refusal
    kurve | curve graph | bend
    kuvert | envelope | cover
    kvarter | quarter fifteen | neighbourhood district area
    kvist | twig | attic dormer | knot
    kæmpe | giant huge | fight struggle
    kærne | churn | kernel
    kø | queue | cue
    kød | meat | flesh
    køkken | kitchen | cuisine
    køler | radiator | cooler
    kølle | club | leg
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
    landbrug | agriculture farming | farm
    lap | patch | slip
    last | load cargo | vice
    laste | load | blame
    lav | low | guild | lichen | did made
    lave | make do | low | prepare cook
    led | joint | part link | gate | suffered led | direction | step stage
    lede | lead manage | conduct | look | distaste
    ledelse | management leadership | direction
    leder | manager leader head | editorial | leads conducts looking_for | conductor
    ledig | vacant free available | unemployed
    ledning | cable wire lead cord | pipe main line
    leg | play game | calf
    lege | play | mating
    leje | rent hire | bed layer | tessitura | lay
    lejlighed | flat apartment | opportunity | occasion
    lektie | homework | lesson
    lem | limb member | hatch trapdoor
    let | light | easy slight easily slightly
    lette | take_off | ease relieve | easy
    lever | liver | live lives lived deliver
    levering | delivery | supply
    lige | straight even equal | just
    ligge | lie | located | hang
    liggende | lying | landscape
    ligning | equation | assessment
    linje | line | route
    linse | lens | lentil
    list | cunning guile | moulding strip trim
    liste | list | sneak tiptoe | moulding
    litteratur | literature | references
    liv | life | waist
    lod | lot fate | plumb | solder | weight | let
    loft | ceiling | attic loft | cap limit
    lokale | room premises | local
    lokke | lure tempt | punch
    los | lynx | unload | notice | kick
    lov | law act statute | permission leave allowed allow may | promise
    luft | air | space
    luge | hatch | weed
    luk | close | fastener
    lukke | close shut | turn_off
    lukker | shutter | closes close shuts
    lukning | closure closing | shutdown
    lur | nap | horn | wait wake
    lyd | sound noise | obey
    lykke | happiness | luck fortune good | succeed
    lyn | lightning | flash | zip
    lys | light | candle | bright pale
    lysning | clearing | dawn
    læg | calf | layman lay | gathering section fold | put
    læge | doctor physician | heal
    læk | leak | leaking
    lækker | delicious | leaks leaking
    længde | length | longitude
    lære | apprenticeship | doctrine theory teachings lesson teaching | learn teach
    lærer | teacher | learn learning teaches
    lærred | canvas | screen | linen
    læs | load | read
    læse | read | study
    læst | last | read
    løb | race run | course current | barrel
    løbe | run | expire | rennet
    løbende | running | ongoing continuous current
    løft | lift | boost
    løfte | promise | lift raise
    løg | onion | bulb
    løn | wages pay salary | maple
    løs | loose | off | casual
    løse | solve | loosen
    løsning | solution answer | dissolution
    låne | borrow | lend
    lår | thigh | leg
    magasin | magazine | store | department_store
    mage | mate spouse | arrange equal
    mager | thin lean | skinny | maker
    magt | power | force
    male | paint | grind
    maler | painter decorator | paints
    maling | paint | painting | grinding
    mand | man | husband
    mandat | mandate | seat
    mandel | almond | tonsil
    mane | conjure | mane
    mangel | shortage lack | defect
    mappe | folder file | briefcase bag
    mark | field | mark
    marked | market | fair
    maske | mask | mesh stitch loop
    masse | mass | lot lots plenty bulk pulp
    mat | matt dull | checkmate
    medarbejder | employee | contributor
    melde | report | enrol register
    melding | message report | bid
    mellem | between among | medium
    mellemrum | space gap | interval
    mene | think believe | mean
    mening | opinion view | meaning sense point | intended
    merit | credit | merit
    messe | mass | fair | mess
    mester | master | champion
    middag | noon midday | dinner
    middel | means remedy agent | average mean
    midte | middle centre | waist
    miljø | environment | setting
    minde | memory remembrance | remind
    mindre | less smaller | minor
    mine | mine | look expression face | my
    misbrug | abuse | misuse | addiction
    modstand | resistance | opposition | resistor
    modtage | receive get | accept
    modtagelse | reception | receipt | admission
    moment | moment torque | factor | VAT
    montere | mount fit install | assemble
    moral | moral morality | morale
    morgen | morning | tomorrow
    mos | moss | mash
    motion | exercise | motion
    motiv | motive | subject | motif
    mundstykke | mouthpiece | nozzle
    musling | mussel | shell
    myndighed | authority | majority
    mængde | amount quantity | crowd | set
    mærke | brand make label | mark sign stamp | notice feel | badge
    møde | meeting | encounter meet
    mølle | mill | turbine
    mønster | pattern | design role_model
    mønt | coin | currency mint
    mør | tender | sore
    mål | goal target aim objective purpose | measure measurement dimension | finish | language tongue
    måler | meter gauge | measures measure
    måling | measurement | poll
    måtte | mat | had_to must
    natur | nature | countryside scenery
    navn | name | reputation
    nedgang | decline decrease fall | descent
    nedlægge | close shut_down | lay | kill bag
    nedsat | reduced | appointed
    nedslag | impact | reduction | strike
    nedsætte | reduce lower | appoint set_up
    net | net grid network | web internet online | neat
    node | note | music sheet_music score
    nummer | number | issue | size | act track | no nos
    nyt | news | new
    næring | nutrition nourishment food | trade
    næse | nose | reprimand
    næste | next | neighbour
    nød | nut | need distress emergency
    nøgle | key | skein ball clef | wrench spanner
    nål | needle pin | pointer
    objektiv | lens | objective objectively
    offer | victim casualty | sacrifice
    ofre | sacrifice | victims
    omfang | extent scope | girth
    omgang | round | lap | turn dealings handling | bout | dealing
    omlægge | restructure convert | divert relocate
    omlægning | restructuring conversion | diversion
    omløb | circulation | orbit
    område | area field region | subject
    omslag | cover jacket wrapper | change turn | compress
    omstilling | transition conversion adjustment | switchboard
    omsætning | turnover sales revenue | metabolism conversion
    omsætte | trade turn_over | convert metabolise
    omtale | mention | publicity | review
    omvendt | reverse opposite inverted | vice_versa conversely
    opbevaring | storage | left_luggage
    opdage | discover | notice
    opdeling | division | breakdown
    opdrift | buoyancy | drive
    opfatte | understand perceive | interpret
    opfylde | fulfil meet satisfy | fill
    opføre | build erect | perform stage | list
    opgang | staircase entrance | rise increase
    opgave | task job | assignment exercise problem paper
    opgive | give_up abandon | state give
    opgør | settlement | showdown
    ophold | stay | pause break
    ophæve | cancel lift abolish | raise
    opklare | solve | clear_up
    opklaring | solving | clear_spell
    oplag | print_run circulation impression | stock | obvious
    oplagt | obvious | fit
    oplyse | inform state | light illuminate | enlighten educate
    oplysning | information detail | Enlightenment enlightenment | lighting | education
    oplyst | lit illuminated | informed enlightened
    oplæg | presentation | proposal
    opløse | dissolve | disband
    opløsning | solution | dissolution resolution
    opret | upright | create
    oprette | create establish set_up | straighten
    opsamling | collection | summary
    opsat | mounted | eager
    opsige | terminate cancel | give_notice
    opsigelse | notice dismissal | termination cancellation
    opskrift | recipe | pattern
    opslag | notice post posting poster | lookup entry spread | lapel cuff
    opstilling | list arrangement set-up setup | line-up candidacy
    opsætning | installation setup | production staging
    opsætte | set_up put_up | postpone
    optage | record | admit | occupy take_up
    optagelse | recording shooting | admission | absorption uptake
    optik | optics | perspective
    optog | procession | recorded
    optræde | perform appear | occur | behave
    optræden | performance | behaviour
    opvarmning | heating | warm-up
    ord | word | speak say
    orden | order | arrange fine
    ordne | arrange tidy | fix
    ordre | order | command
    organ | organ | body agency
    orientere | inform | orient
    orientering | information briefing | orientation | orienteering
    orm | worm | wyrm
    overføre | transfer | transmit infect
    overført | transferred | figurative
    overgang | transition | crossing
    overgå | surpass exceed | pass
    overhale | overtake | overhaul
    oversigt | overview list summary survey outline | review
    overskud | surplus profit | energy
    overtage | take_over | inherit
    overtræk | cover coating | overdraft
    ovn | oven | kiln furnace | stove heater
    pakke | package parcel packet | pack wrap
    pakning | gasket seal washer | packing package
    pande | pan frying_pan | forehead brow
    panel | panel | skirting wainscot
    pant | deposit | mortgage | pledge
    papir | paper | security
    papirer | papers documents | securities
    par | pair couple | few
    parti | party | game | lot consignment batch | part section | match
    pas | passport | pass | mind care
    pasning | care nursing childcare | pass | fit
    passe | look_after mind nurse | fit suit | pass | correct true | tend
    patron | cartridge | patron
    pause | break pause interval | rest
    pejle | take_a_bearing | sound
    pen | pen | neat
    penge | money | cash
    pension | pension | boarding_house board
    periode | period time | term spell
    perle | pearl | bead
    permanent | perm | permanent
    person | person | character
    pibe | pipe | whistle
    pil | arrow | willow | dart
    pille | pill tablet | pillar column | pick peel
    pind | stick | peg needle
    plade | plate sheet board | record album | slab
    plads | space room | place | seat | square | job | site
    plan | plan | level plane | schedule
    pleje | care nursing tend | usually foster used_to
    plet | spot stain mark blot | patch place
    politik | politics | policy
    port | gate gateway | port
    post | post mail | item entry | position job | pump
    potens | power | potency
    potte | pot | potty
    praksis | practice | surgery
    presse | press | squeeze pressure push
    prikke | dot | prick
    prioritet | priority | mortgage
    pris | price cost | prize award
    problem | problem issue | trouble
    proces | process | lawsuit trial
    program | programme | program software
    projektør | spotlight floodlight | planner
    prop | cork plug stopper | clot jam
    protokol | protocol | register minutes
    præg | stamp | character
    præmie | prize | premium
    præsentere | present | introduce
    prøve | test sample specimen trial | rehearsal | try attempt | examination
    pude | pillow | cushion | pad
    puds | plaster | trick
    pudse | plaster render | polish clean
    puls | pulse | lump
    pung | purse wallet | scrotum | pouch
    punkt | point spot | item dot | full_stop | score
    puste | blow | breathe
    pynt | decoration decorations | headland
    pæl | post | stake
    pære | pear | bulb light_bulb
    rabat | discount | verge shoulder
    rad | row | fellow | line
    rage | shave | concern | protrude
    ramme | frame | framework limit setting | hit affect strike
    rap | quick | quack
    rask | healthy well | quick
    reb | rope | reef
    rede | nest | comb | ready
    redning | rescue | salvation save
    redskab | tool implement | apparatus
    regering | government | reign
    register | index register | range | stop
    regne | rain | calculate count reckon
    regning | bill | arithmetic calculation expense
    rejse | journey trip travel | raise rise erect stand_up leave
    reklame | advertisement advertising advert ad | commercial
    rektor | head_teacher headmaster headteacher principal | rector
    ren | clean pure | reindeer
    rende | gutter ditch channel groove | run
    rense | clean purify | clear gut
    rente | interest | rate interest_rate
    replik | line | copy
    respons | response | feedback
    rest | rest remainder | leftovers | residue | remnant
    ret | right | court | dish course | straight | quite fairly rather pretty | law
    retning | direction | school
    rette | correct | direct straighten | dish
    revision | audit | revision
    revne | crack | split | rip burst
    rig | rich | rig
    rigel | bolt bar | beam
    rigtig | right correct | real proper
    ring | ring | tyre | call
    ringe | poor low slight | ring call
    ris | rice | criticism twigs rod | spanking
    rist | grate grill grid | roasted
    riste | toast roast grill | carve
    rive | rake | tear grate
    ro | peace calm quiet | row oar | turnip beet
    rod | root | mess disorder untidiness
    rolle | role | part
    rom | rum | Rome | roe
    rose | rose | praise
    rotte | rat | gang_up
    rubrik | heading | box field | column
    rude | pane window | windscreen
    rulle | roll reel | roller
    rum | room space | compartment
    rund | round | generous
    runde | round | lap | generous
    rus | intoxication | fresher
    ruste | rust | prepare
    rute | route | timetable
    rutine | routine | experience
    rydde | clear | tidy
    ryg | back spine | ridge
    rykke | move | pull jerk | remind
    ryste | shake | tremble
    række | row line series rank range | number several | pass hand reach | fence
    rækkevidde | range reach | scope
    røg | smoke | smoked
    rør | pipe tube | reed | touch | nonsense | stir | receiver
    røre | stir mix | touch | move | stir_up | batter
    rå | raw crude | rough
    råd | advice tip | council board | remedy afford means | rot decay
    råde | advise | prevail
    sag | case matter affair | cause | thing | easy
    saks | scissors | trap claw
    sal | hall room | floor
    salat | salad | lettuce
    salg | sale | sales
    salon | salon | drawing_room
    salve | ointment | volley
    samling | collection | gathering assembly session | meeting
    sammenhæng | context | connection relationship | coherence
    samvær | company | access contact
    sand | sand | true
    sang | song | singing | sang
    sats | rate | movement | set type | stake
    savn | want need | loss
    scene | stage | scene
    score | score | chat_up
    seddel | note slip | banknote
    segl | seal | sickle
    sej | tough | cool | pollack
    sejl | sail | canopy
    sekretær | secretary | bureau
    sekt | sect | sparkling_wine
    sele | harness | braces suspenders
    selskab | company | party society | companionship
    selvstændig | independent | self-employed
    sende | send | broadcast
    sene | tendon sinew | late
    sensor | sensor | examiner
    serie | series | division
    sid | sit | low
    sidde | sit | fit | stuck
    side | page | side | hand | aspect | website site | party | p pp
    sigt | sight visibility | term
    sigte | sight view | sieve | aim | charge
    sikker | safe secure | sure certain
    sikre | ensure make_sure | secure protect | belay
    sikring | fuse | protection security safety | insurance
    simulere | simulate | feign
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
    skille | separate part | divorce
    skilt | sign | separated divorced | parted
    skimmel | mould mildew | grey
    skin | light glow shine | appearance
    skind | skin hide | fur leather
    skinne | rail track | splint | shine
    skive | slice | disc dial | target
    skjold | shield | stain
    skole | school | train
    skorpe | crust rind | scab
    skranke | counter desk | barrier
    skridt | step pace | crotch
    skrift | writing script typeface font | publication
    skrive | write | type
    skrog | hull | wretch core
    skrue | screw | turn spiral | propeller
    skud | shot | shoot
    skuffe | drawer | disappoint | shovel
    skum | foam lather | murky
    skumme | foam froth | skim
    sky | cloud | jus | shy avoid | gravy
    skyde | shoot | push
    skyld | guilt | fault blame | debt
    skylle | rinse | flush
    skæg | beard | fun
    skænke | pour | give donate
    skær | blade cutting_edge | rock reef | gleam tinge | cut
    skærm | screen monitor display | lampshade | wing mudguard | guard | shade
    skæv | crooked | stoned
    skævhed | bias | unevenness
    skød | lap | tail deed | shot sheet
    skøn | estimate discretion | beautiful lovely
    skønne | estimate | beautiful
    skål | bowl dish | toast cheers health drink drank | cup
    skår | shard fragment | chip nick | damper
    slag | blow stroke beat | battle | game kind | cape | sort
    slange | snake | hose tube | inner_tube
    slap | slack loose | escaped
    slappe | slack | relax
    slette | delete erase | plain
    slibe | grind sharpen | sand polish | cut
    slip | slips | let_go
    sliske | slide ramp | smarmy
    slot | castle palace | slot
    slukke | turn_off switch_off | put_out extinguish | quench
    sluse | lock | airlock
    slutning | end ending | conclusion
    slutte | end finish | conclude | join
    slæde | sledge sleigh sled | carriage
    slægt | family | genus
    sløjfe | bow | loop | abolish
    slør | veil | backlash
    sløret | blurred | unclear veiled
    slå | hit beat strike | mow | defeat | turn switch
    smitte | infect | infection
    snegl | snail slug | pastry
    snit | cut incision | section average | edge | pattern
    snitte | chop slice | carve
    snor | string cord line | leash lead
    snude | snout | nose
    sort | black | sort variety
    spalte | column | split crack gap
    spand | bucket pail | team | span
    spejle | reflect | fry
    spekulere | speculate | wonder ponder
    spids | point tip top head end | pointed sharp
    spil | game play | acting | gambling | winch
    spille | play | gamble
    spinde | spin | purr
    spire | sprout germinate | spire
    spise | eat | food
    spor | track trail trace | lane | clue | platform
    spring | jump leap | running_water gap
    springe | jump skip | burst break crack explode | striking
    sprøjte | syringe injection | sprayer | splash spray
    spænde | buckle | tighten | exciting
    spørgsmål | question | issue matter
    stabel | pile stack | slipway
    stade | stage | stall stand
    stamme | trunk stem | tribe strain | stammer | originate
    stand | condition state | rank class profession | stop | stall able
    stang | bar rod pole | freeze
    starte | start | boot
    stat | state | central_government
    stativ | stand rack tripod | percentage
    status | status state | balance_sheet stocktaking
    stav | staff stick pole | stave
    stave | spell | staff
    sted | place spot site location | passage | instead
    stel | frame | service set | chassis
    stemme | voice | vote | tune | part | agree right correct true
    stemning | mood atmosphere | tuning
    stempel | stamp | piston
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
    stram | tight | strict
    streg | line | trick
    streng | string | strict severe
    stribe | stripe | series
    strid | dispute conflict | stiff
    stryge | iron | stroke | delete
    strække | stretch extend | suffice enough
    strækning | stretch distance route | stretching
    strøg | shopping_street | stroke coat | ironed
    strøm | current | electricity power | stream flow
    stråle | beam ray | jet | shine
    studie | study | studio
    stue | living_room sitting_room front_room parlour | group class | ground_floor | ward
    stump | piece bit | stub | blunt
    stykke | piece bit part slice | play | distance while | about
    styr | handlebars | order control
    stær | starling | cataract
    stærk | strong | hot
    støbe | cast | mould
    stød | shock | push bump | joint
    støde | bump | offend | push | crush
    støj | noise | metal
    størrelse | size | quantity
    støtte | support | column | grant | backing
    stå | stand | say
    sund | healthy sound | strait
    sur | sour acid acidic | cross
    svag | weak | faint
    svale | swallow | cool
    svamp | mushroom fungus | sponge
    svare | answer reply respond | correspond
    svinde | shrink | disappear
    svine | pig | mess
    sving | bend turn | swing
    svinge | swing | turn | vary fluctuate
    svælg | throat | gulf
    svær | difficult hard | heavy | rind
    syge | sick ill | illness
    sygemelding | sick_leave sick_note | off_sick signed_off called_in_sick
    syn | vision sight eyesight | view opinion | inspection | apparition
    synes | think find | seem appear
    synke | swallow | sink
    syre | acid | sorrel
    sæt | set | put | start
    sætning | sentence clause | theorem | typesetting
    sætte | put place set | sit | compositor
    sø | lake | sea
    sød | sweet | nice cute
    søge | search look seek | apply
    søger | viewfinder | seeker applicant | looking searches seeks
    søm | nail | seam hem
    så | saw | sow | so then
    tab | loss | lose
    tabe | lose | drop
    tag | roof | hold grip | take
    tage | take | roof
    takke | thank | point antler
    takt | bar measure | beat time pace rate step | tact
    tal | number figure digit | speech
    tale | speech talk | speak
    taler | speaker | speaks talks
    tallerken | plate | cymbal
    tand | tooth | cog
    tang | pliers tongs forceps | seaweed
    tanke | thought idea | tank
    tap | pivot tenon | tap
    tavle | board blackboard | panel | tablet | table
    tegn | sign | character | draw
    tegne | draw | sign subscribe | look
    tegning | drawing plan | subscription
    teknik | technology | technique
    tekst | text | lyrics words | caption subtitles
    tempo | tempo | speed pace rate fast
    termin | due_date | term | instalment
    tid | time | tense | appointment slot | period age era days
    tilbud | offer | bid quote quotation | facilities service
    tilfælde | case instance | coincidence chance accident | event
    tilgang | approach | access influx
    tilknytning | attachment | affiliation connection | link
    tillæg | supplement addition | allowance
    tilløb | run-up | tributary inflow | attempt
    tilskud | subsidy grant | supplement
    tilslutning | connection | support | attendance
    tilstand | condition state | mode
    tilsætte | add | appoint
    tiltale | address | charge prosecution
    time | hour | lesson class appointment
    ting | thing object | assembly court
    titel | title | post
    tjene | earn | serve
    tjener | waiter | servant | server | earns
    tjeneste | favour | service duty
    tog | train | took | campaign
    told | customs | duty
    tone | tone note | sound
    top | top peak summit | tuft | crown
    torsk | cod | fool
    torv | square | market
    tragt | funnel | region
    trappe | stairs staircase steps | step_down
    trille | roll | trill
    trin | step stair | stage | rung foothold
    tro | faith belief | believe think | faithful
    tryk | pressure | print printing | stress emphasis | press
    trykke | press push | print | oppress | squeeze
    trykt | printed | pressed
    træ | tree | wood timber
    træde | step tread | thread
    træf | meeting rally | hit
    træk | feature trait | move | draught | pull
    trække | pull draw drag | cover | move | migrate | brew
    trækning | draw | twitch
    tråd | thread wire | yarn | touch line | string | stepped
    tud | spout | howling | beak | howl
    tunge | tongue | heavy
    tur | trip walk tour ride | turn
    tvist | dispute | waste
    tyde | indicate suggest | interpret
    tyk | thick | fat
    tynd | thin | weak
    tælle | count | candle
    tænde | switch_on turn_on | light ignite | teeth | excite
    tæppe | carpet rug | blanket | curtain
    tæt | close near | thick dense | tight
    tøj | clothes clothing | material
    tømme | empty drain | rein
    tømmer | timber | empties
    tør | dry | dare
    tørre | dry | wipe
    tåge | fog mist | nebula
    tårn | tower | rook
    udbetaling | payment payout | down_payment deposit
    udbringning | delivery | spreading
    udbrud | outbreak eruption | outburst exclamation
    udbud | supply range | tender
    udbyde | offer | put_out_to_tender
    udbytte | yield | dividend profit | benefit
    uddannelse | education | training course qualification programme
    udelukke | exclude | rule_out
    udfald | outcome | failure | attack
    udfylde | fill_in complete | fill
    udføre | perform carry_out do | export
    udgang | exit way_out | end outcome | output
    udgave | edition version | issue
    udgive | publish | pretend
    udgøre | make_up constitute account | remove
    udlede | discharge emit | deduce derive
    udledning | discharge emission | derivation
    udlevere | hand_over | extradite
    udligne | equalise balance | settle
    udlæg | outlay expenses | interpretation | colour
    udlægge | lay | interpret
    udløb | expiry | outlet mouth
    udløse | trigger release | cause
    udrede | investigate assess | pay | disentangle
    udredning | assessment investigation diagnosis | report
    udsalg | sale | shop outlet
    udsendelse | programme broadcast | sending
    udsigt | view | prospect outlook
    udskillelse | excretion secretion | separation
    udskrive | discharge | print | call write
    udslag | rash | result swing deflection decisive
    udspil | proposal initiative | lead
    udspring | source spring | diving
    udsætte | postpone | expose | evict
    udsættelse | postponement delay deferral | eviction
    udtale | pronounce | state | pronunciation
    udtalelse | statement | opinion reference
    udtryk | expression term phrase | look
    udtræk | extract | drawer
    udvalg | committee | selection range choice
    udvidelse | extension expansion | enlargement
    udvikle | develop | give_off
    udvikling | development | evolution trend progress
    udvise | show | expel
    uheld | accident | misfortune bad_luck
    underholdning | entertainment | maintenance
    underlag | surface base | underlay mat
    underretning | notification | report
    undersøge | examine test | investigate study look_into
    undersøgelse | examination check-up test | study survey | investigation inquiry
    unge | young_people | cub | kid
    ur | watch clock | scree
    uro | unrest | anxiety concern | mobile
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
    veksle | exchange change | alternate
    vending | turn | phrase expression
    venstre | left | Liberal
    vente | wait | expect
    vest | vest waistcoat | west
    vid | wide | wit
    vidde | width | plain
    vide | know | wide
    vidne | witness | testify
    vifte | fan | wave
    vig | cove | gave_way
    vild | wild | lost
    vind | wind | win
    vinde | win | wind | windlass
    vinge | wing | sail vane
    vink | hint | wave
    vinkel | angle | square
    vippe | seesaw rocker | lash | tip tilt | diving_board springboard
    virke | work have_an_effect | seem appear | function | wood | effect
    virkelig | real | really
    virksomhed | company business firm enterprise | activity
    vise | show | ballad song
    visitation | referral assessment | search frisking
    vogn | car wagon carriage truck | cart trolley | pram
    vokal | vowel | vocal
    vokse | grow | wax
    vold | violence | rampart embankment
    vugge | cradle | rock
    vægt | weight | scales scale | emphasis stress importance
    vække | wake | arouse
    væld | spring | wealth multitude
    vælge | choose select | elect
    værdi | value | worth
    værge | guardian | defend
    værk | work | plant works mill | ache pain
    værn | guard protection | defence
    vært | host | landlord
    væsen | being creature | nature
    væv | tissue | loom web | nonsense
    våben | weapon | coat_of_arms
    våge | watch | dare
    yde | provide give | perform yield | contribute
    ydelse | benefit service payment | performance output | yield
    ytre | express | outer
    æg | egg | edge
    ægte | genuine real | marry
    ældre | older | elderly
    øde | deserted desolate | waste
    øje | eye | view opinion | sight glance look | striking | hole
    økonomi | economy economics | finances
    øm | tender sore | affectionate | loving
    øre | ear | øre ore | handle
    øst | east | scooped
    øve | practise practice rehearse | exert commit
    øvelse | exercise | practice drill
    åbning | opening | hole
    ånd | spirit mind | ghost
    år | year | oar
    åre | vein | oar
    årgang | vintage year | volume class
    """)
}
