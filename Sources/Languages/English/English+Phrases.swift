extension Morphology {
  // Nouns and the verbs whose action they name, where no ending says it; then phrases that do the work of a preposition, conjunction or adverb; the noun in them means nothing by itself.
  static let englishPhrases = """
    @family
    choice choose
    loss lose
    birth bear
    proof prove
    belief believe
    life live
    breath breathe
    bath bathe
    sale sell
    gift give
    flight fly
    sight see
    vision see
    thought think
    speech speak
    death die
    blood bleed
    song sing
    knowledge know
    weight weigh
    length lengthen
    strength strengthen
    tale tell
    trial try
    receipt receive
    pursuit pursue
    success succeed
    complaint complain
    constraint constrain
    hatred hate
    laughter laugh
    theft steal
    product produce
    analysis analyse
    growth grow
    content contain
    pain hurt
    diet eat
    evidence show
    @state
    pain sore painful aching achy
    nausea nauseous nauseated queasy sick
    illness ill sick
    disease ill sick
    sickness ill
    anxiety afraid worried nervous
    fear afraid scared frightened
    stress stressed
    depression depressed
    hunger hungry
    thirst thirsty
    fatigue tired exhausted
    sleep asleep sleepy
    insomnia awake sleepless
    obesity obese
    pregnancy pregnant
    fever feverish
    allergy allergic
    death dead
    life alive
    birth born
    anger angry
    joy glad happy
    grief sad
    sorrow sad
    age old
    height tall high
    youth young
    heat hot
    absence absent away
    @houses
    clinic hospital surgery practice ward department firm company shop store bakery library museum school university
    office agency association club society charity hotel restaurant café church council municipality ministry editor
    editorial team centre center laboratory studio theatre theater workshop farm brewery gallery publisher institute
    @speakers we us our ours ourselves
    @partitive of among
    @temporal prepositions after before during following
    @temporal adverbs afterwards afterward beforehand then meanwhile throughout
    @fixed
    a bit of
    a blessing in disguise
    a blind eye
    a body of
    a breath of fresh air
    a bunch of
    a case in point
    a change of heart
    a change of scene
    a close call
    a couple of
    a drop in the bucket
    a drop in the ocean
    a far cry from
    a feather in his/her/your/their cap
    a good deal
    a good/great/long way
    a grain of truth
    a great deal
    a handful of
    a head start
    a host of
    a key role/part/factor/point/player
    a kind of
    a level playing field
    a long shot
    a long time
    a lot of
    a matter of
    a matter of course
    a matter of taste
    a matter of time
    a mixed bag
    a number of
    a pack of lies
    a pain in the neck
    a pain to
    a pair of
    a piece of advice
    a piece of cake
    a place in the sun
    a question mark over
    a question of
    a question of time
    a raft of
    a range of
    a reality check
    a running start
    a safe bet
    a sea of
    a second time
    a sense of
    a series of
    a set of
    a small world
    a sort of
    a steep learning curve
    a step in the right/wrong direction
    a stone s throw
    a storm in a teacup
    a string of
    a tall order
    a thing of the past
    a touch and go
    a touch of
    a turn for the better/worse
    a variety of
    a vicious circle
    a walk in the park
    a way of life
    a wealth of
    a white elephant
    about time
    above all
    above board
    across the board
    after all
    after hours
    against all odds
    against the clock
    against the grain
    ahead of schedule
    ahead of the curve
    ahead of the game
    ahead of time
    all along
    all at sea
    all hands on deck
    all in a day s work
    all in all
    all in good time
    all of a sudden
    all over the place
    all over the world
    all rights reserved
    all round
    all the best
    all the more
    all the rage
    all the same
    all the time
    all the way
    all walks of life
    all year round
    any time
    around the clock
    around the corner
    as a last resort
    as a matter of
    as a matter of course
    as a matter of fact
    as a matter of principle
    as a means of
    as a result
    as a result of
    as a rule
    as a token of
    as a whole
    as far as
    as good as
    as of
    as regards
    as the case may be
    as the crow flies
    as things stand
    as usual
    at a crossroads
    at a glance
    at a later date
    at a loss
    at a low ebb
    at a price
    at a standstill
    at a stretch
    at a time
    at all costs
    at all times
    at an early/late/later/earlier stage
    at any cost
    at any point
    at any rate
    at any time
    at arm s length
    at bay
    at best
    at close quarters
    at close range
    at cross purposes
    at each other s throats
    at ease
    at every turn
    at face value
    at fault
    at first
    at first glance
    at first hand
    at first sight
    at full speed
    at gunpoint
    at hand
    at heart
    at home
    at issue
    at its best
    at its heart
    at its peak
    at large
    at last
    at least
    at length
    at liberty
    at loggerheads
    at long last
    at no time
    at odds
    at one go
    at one point
    at one s disposal
    at one stage
    at one time
    at one/two/three/four/five/six sharp
    at pains
    at play
    at present
    at random
    at rest
    at sea
    at seven/eight/nine/ten/eleven/twelve sharp
    at short intervals
    at short notice
    at sight
    at some point
    at some stage
    at stake
    at that point
    at that time
    at the best of times
    at the bottom of
    at the cost of
    at the crack of dawn
    at the cutting edge
    at the discretion of
    at the double
    at the drop of a hat
    at the end
    at the end of the day
    at the expense of
    at the forefront
    at the hands of
    at the heart of
    at the last count
    at the last minute
    at the latest
    at the mercy of
    at the moment
    at the outset
    at the peak of
    at the point of
    at the ready
    at the right time
    at the root of
    at the same time
    at the start
    at the time
    at the time of
    at the top
    at the touch of a button
    at the turn of
    at this point
    at this time
    at this/that juncture
    at this/that/an stage
    at times
    at times of
    at will
    at work
    at your/their/his/her own pace
    at your/their/his/her own risk
    at your/their/his/her/our disposal
    back and forth
    back home
    back in time
    back on track
    back to back
    back to front
    back to normal
    back to square one
    backs/backed/backing off/down/out
    bad blood
    bear in mind
    bear/bears/bore fruit
    bear/bears/bore the brunt
    bear/bears/bore witness
    bear/bears/bore/bearing out
    bear/bears/bore/bearing with
    before long
    behind bars
    behind closed doors
    behind schedule
    behind the back of
    behind the scenes
    behind the times
    below par
    below the belt
    beside the point
    besides the point
    between jobs
    between the lines
    big deal
    bit by bit
    bits and pieces
    blow by blow
    blow/blows/blew/blown/blowing up
    board/boards/boarded/boarding up
    body and soul
    bottle/bottles/bottled up
    bottom line
    bound to
    branch/branches/branched/branching out
    break of day
    break/breaks/broke even
    break/breaks/broke ground
    break/breaks/broke new ground
    break/breaks/broke the bank
    break/breaks/broke the ice
    break/breaks/broke/broken/breaking down
    break/breaks/broke/broken/breaking out
    break/breaks/broke/broken/breaking up
    bridge/bridges/bridged/bridging the gap
    bring/brings/brought home
    bring/brings/brought/bringing about
    bring/brings/brought/bringing forward
    bring/brings/brought/bringing to light
    bring/brings/brought/bringing to mind
    bring/brings/brought/bringing to the table
    brought to bear
    brush with death
    brush/brushes/brushed up
    build/builds/built bridges
    bump/bumps/bumped/bumping into
    burn/burns/burned/burnt out
    burning question
    by a factor of
    by a hair s breadth
    by a long way
    by accident
    by all accounts
    by all means
    by all rights
    by and by
    by and large
    by chance
    by common consent
    by default
    by definition
    by degrees
    by design
    by far
    by heart
    by hook or by crook
    by itself
    by law
    by leaps and bounds
    by means of
    by mistake
    by name
    by nature
    by no means
    by no stretch of the imagination
    by now
    by popular demand
    by right
    by sight
    by the book
    by the end of
    by the same token
    by the side of
    by the skin of
    by the time
    by the way
    by trial and error
    by turns
    by virtue of
    by way of
    by way of example
    by way of introduction
    by word of mouth
    call it a day
    call/calls/called/calling in
    call/calls/called/calling off
    call/calls/called/calling the shots
    call/calls/called/calling to mind
    came home
    came into force
    carry/carries/carried/carrying on
    carry/carries/carried/carrying out
    carry/carries/carried/carrying weight
    case by case
    cash/cashes/cashed/cashing in
    cast/casts light on
    cast/casts/casting aside
    cast/casts/casting doubt
    catch sight of
    catch/catches/caught the/my/his/her eye
    catch/catches/caught your/his/her/my breath
    catch/catches/caught/catching fire
    catch/catches/caught/catching on
    catch/catches/caught/catching up
    caught red handed
    caught sight of
    center/centre stage
    chain of events
    change for the better
    change of plan
    change/changes/changed course
    change/changes/changed hands
    change/changes/changed of heart
    check/checks/checked/checking in
    check/checks/checked/checking out
    check/checks/checked/checking up
    clear cut
    clear/clears/cleared/clearing the air
    clear/clears/cleared/clearing the way
    clear/clears/cleared/clearing up
    close at hand
    close call
    close shave
    close to home
    cold feet
    cold shoulder
    cold turkey
    come hell or high water
    come home
    come into force
    come rain or shine
    come to light
    come/comes/came full circle
    come/comes/came in handy
    come/comes/came into being
    come/comes/came into play
    come/comes/came of age
    come/comes/came to a close
    come/comes/came to a head
    come/comes/came to mind
    come/comes/came to pass
    come/comes/came to rest
    come/comes/came to terms
    come/comes/came to the point
    come/comes/came/coming across
    come/comes/came/coming to a standstill
    come/comes/came/coming to an end
    come/comes/came/coming under fire
    come/comes/came/coming up with
    comes home
    comes into force
    common ground
    common knowledge
    common sense
    course of action
    cover/covers/covered a lot of ground
    covered/covering up
    crash course
    cross/crosses/crossed my/her/his/your mind
    cross/crosses/crossed the line
    cut/cuts/cutting back
    cut/cuts/cutting corners
    cut/cuts/cutting down
    cutting edge
    day after day
    day and night
    day by day
    day in day out
    day to day
    dead end
    dead line
    deals/dealt/dealing with
    deep down
    dog days
    down and out
    down in the dumps
    down the drain
    down the line
    down the road
    down to earth
    down to the wire
    draw/draws/drew a blank
    draw/draws/drew attention to
    draw/draws/drew the line
    draw/draws/drew to a close
    draw/draws/drew/drawn/drawing conclusions
    draw/draws/drew/drawn/drawing lots
    draw/draws/drew/drawn/drawing on
    draw/draws/drew/drawn/drawing up
    dressed to kill
    drive/drives/drove home
    driving force
    drop/drops/dropped me/us/them/him/her a line
    drop/drops/dropped/dropping by
    drop/drops/dropped/dropping off
    drop/drops/dropped/dropping out
    due course
    each and every
    each time
    early days
    early on
    ebb and flow
    end in itself
    end of story
    end to end
    ends/ended/ending up
    every time
    eye opener
    eye to eye
    face to face
    face up to
    face value
    face/faces/faced/facing the music
    faced with
    fair and square
    fair enough
    fair game
    fall/falls/fell asleep
    fall/falls/fell in love
    fall/falls/fell into place
    fall/falls/fell short
    fall/falls/fell/fallen/falling apart
    fall/falls/fell/fallen/falling back on
    fall/falls/fell/fallen/falling behind
    fall/falls/fell/fallen/falling ill
    fall/falls/fell/fallen/falling out
    fall/falls/fell/fallen/falling through
    fall/falls/fell/fallen/falling victim
    far and wide
    fast asleep
    feel/feels/felt/feeling free
    feel/feels/felt/feeling like
    fell in love
    few and far between
    few words
    field day
    fight/fights/fought/fighting off
    figure/figures/figured/figuring out
    fill/fills/filled/filling in
    fill/fills/filled/filling out
    find/finds/found your/his/her/their/its way
    find/finds/found/finding fault
    find/finds/found/finding out
    first and foremost
    first come
    first hand
    first of all
    first sight
    first time
    fish out of water
    fit for purpose
    fit/fits/fitted in
    fit/fits/fitted/fitting the bill
    fix/fixes/fixed/fixing up
    flat out
    flesh and blood
    follow/follows/followed in the footsteps
    follow/follows/followed/following suit
    follow/follows/followed/following through
    food for thought
    foot the bill
    for a change
    for a laugh
    for a rainy day
    for a reason
    for a song
    for a start
    for a time
    for a while
    for all intents and purposes
    for all practical purposes
    for all that
    for all the world
    for better or worse
    for certain
    for ever
    for example
    for fear of
    for free
    for fun
    for good
    for good measure
    for good reason
    for hire
    for instance
    for lack of
    for long
    for love or money
    for months/years
    for my/his/her/their/our/your own good
    for my/his/her/their/our/your part
    for nothing
    for now
    for old times sake
    for one thing
    for real
    for reasons of
    for rent
    for safe keeping
    for safety s sake
    for sale
    for short
    for some reason
    for some time
    for starters
    for sure
    for that matter
    for that reason
    for that/this purpose
    for the asking
    for the benefit of
    for the best
    for the better
    for the duration
    for the first time
    for the foreseeable future
    for the good of
    for the last time
    for the long haul
    for the love of
    for the moment
    for the most part
    for the present
    for the purpose of
    for the record
    for the rest
    for the sake of
    for the second/third/fourth/last/umpteenth time
    for the taking
    for the time
    for the time being
    for this reason
    for want
    for want of
    for want of a better word
    for years to come
    force/forces/forced/forcing a/the hand
    free of charge
    free rein
    free time
    from a distance
    from afar
    from all sides
    from an early age
    from another angle
    from bad to worse
    from beginning to end
    from cradle to grave
    from day one
    from day to day
    from door to door
    from early on
    from end to end
    from first to last
    from hand to mouth
    from head to foot
    from head to toe
    from memory
    from now on
    from nowhere
    from one day to the next
    from one side to the other
    from place to place
    from scratch
    from side to side
    from start to finish
    from strength to strength
    from that point on
    from the bottom of
    from the bottom up
    from the get go
    from the ground up
    from the outset
    from the point of view of
    from the start
    from the very beginning
    from the word go
    from then on
    from this angle
    from this day forward
    from time to time
    from top to bottom
    full circle
    full speed ahead
    full time
    gain/gains/gained ground
    gave way
    get/gets/got a grip
    get/gets/got cold feet
    get/gets/got hold of
    get/gets/got in touch
    get/gets/got off the ground
    get/gets/got out of hand
    get/gets/got the hang of
    get/gets/got the message
    get/gets/got the picture
    get/gets/got the point
    get/gets/got/getting a move on
    get/gets/got/getting along
    get/gets/got/getting away
    get/gets/got/getting by
    get/gets/got/getting cold
    get/gets/got/getting dressed
    get/gets/got/getting even
    get/gets/got/getting in the way
    get/gets/got/getting lost
    get/gets/got/getting off
    get/gets/got/getting on
    get/gets/got/getting out of bed
    get/gets/got/getting rid of
    get/gets/got/getting the better of
    get/gets/got/getting to grips
    get/gets/got/getting to the bottom of
    get/gets/got/getting under way
    get/gets/got/getting up
    get/gets/got/getting used to
    give and take
    give or take
    give way
    give/gives/gave a hand
    give/gives/gave birth
    give/gives/gave notice
    give/gives/gave rise to
    give/gives/gave the floor
    give/gives/gave voice to
    give/gives/gave/given/giving in
    give/gives/gave/given/giving it a go
    give/gives/gave/given/giving it a try
    give/gives/gave/given/giving me/you/him/her/us/them a lift/ring/call/hand
    give/gives/gave/given/giving the green light
    give/gives/gave/given/giving up
    gives way
    go home
    go without saying
    go/goes/went hand in hand
    go/goes/went to bed
    go/goes/went to great lengths
    go/goes/went to sleep
    go/goes/went to waste
    go/goes/went without saying
    go/goes/went/going a long way
    go/goes/went/going bust
    go/goes/went/going for
    go/goes/went/going for a walk/ride/run/swim/drive
    go/goes/went/going off
    go/goes/went/going on
    go/goes/went/going out of business
    go/goes/went/going out of your/their/his/her way
    go/goes/went/going public
    go/goes/went/going the extra mile
    go/goes/went/going up in smoke
    go/goes/went/going wrong
    goes home
    going home
    good grief
    good heavens
    good luck
    good times
    got hold of
    grain of salt
    grain of truth
    great pains
    ground zero
    grow/grows/grew/grown up
    half the time
    half time
    hand in hand
    hand over fist
    hand to hand
    handed/handing in/on/down/out/over
    hands on
    hang/hangs/hung in the balance
    happy hour
    hard and fast
    hard pressed
    hard times
    hard to come by
    has/have/had no/enough/more/less/plenty/little time
    have in common
    have/has/had a go
    have/has/had a look
    have/has/had a point
    have/has/had a word
    have/has/had in mind
    have/has/had nothing to do with
    have/has/had second thoughts
    have/has/had time
    have/has/had to do with
    have/has/had your/their/his/her hands full
    head and shoulders
    head first
    head over heels
    head/heads/headed/heading for
    heads or tails
    heads up
    heart and soul
    heart to heart
    heavy handed
    held up
    high and dry
    high and low
    high profile
    high time
    hit and miss
    hit or miss
    hit the nail on the head
    hit the road
    hit/hits/hitting home
    hit/hits/hitting the headlines
    hit/hits/hitting the mark
    hold on
    hold your breath
    hold your horses
    hold/holds/held the line
    hold/holds/held true
    hold/holds/held water
    hold/holds/held your/his/her/their own
    hold/holds/held/holding back
    hold/holds/held/holding good
    hold/holds/held/holding off
    hold/holds/held/holding on
    hold/holds/held/holding out
    hold/holds/held/holding sway
    hold/holds/held/holding the fort
    home free
    home from
    home game
    home ground
    home page
    home pages
    home run
    home side
    home stretch
    home sweet home
    home truth
    home truths
    hot air
    hot spot
    if anything
    if in doubt
    if need be
    in a bid to
    in a big way
    in a body
    in a flash
    in a good/bad light
    in a heartbeat
    in a hurry
    in a manner of speaking
    in a matter of
    in a mess
    in a nutshell
    in a pinch
    in a position to
    in a row
    in a rush
    in a rut
    in a sense
    in a similar vein
    in a spin
    in a split second
    in a spot
    in a state
    in a tight corner
    in a trice
    in a vacuum
    in a way
    in a while
    in a word
    in absence of
    in accordance with
    in actual fact
    in addition
    in addition to
    in advance
    in aid of
    in all conscience
    in all likelihood
    in all probability
    in all respects
    in all shapes and sizes
    in an instant
    in and out
    in any case
    in any event
    in bad taste
    in case
    in case of
    in case of doubt
    in case of emergency
    in charge
    in charge of
    in check
    in close proximity
    in cold blood
    in common
    in conjunction with
    in connection with
    in consequence
    in consideration of
    in contrast
    in control
    in days gone by
    in deep water
    in deference to
    in demand
    in depth
    in detail
    in dire straits
    in disarray
    in droves
    in due course
    in due form
    in due time
    in duplicate
    in effect
    in error
    in essence
    in every respect
    in every sense
    in exceptional cases
    in excess of
    in exchange for
    in fact
    in favor of
    in favour of
    in force
    in front of
    in full
    in full swing
    in full view
    in future
    in general
    in good form
    in good hands
    in good time
    in good/bad/great/poor shape
    in hand
    in harm s way
    in her/his/their/your own time
    in high spirits
    in hindsight
    in honour/honor of
    in hot water
    in its entirety
    in its own way
    in its/their/his/her infancy
    in its/their/his/her own right
    in keeping
    in keeping with
    in kind
    in layman s terms
    in league with
    in leaps and bounds
    in length
    in lieu of
    in light of
    in line
    in line for
    in line of work
    in line with
    in living memory
    in many cases
    in memory of
    in mind
    in most cases
    in my book
    in my/his/her/their/our eyes
    in my/your/his/her/our/their name
    in my/your/his/her/our/their opinion
    in my/your/his/her/our/their own time
    in my/your/his/her/our/their place
    in my/your/his/her/our/their shoes
    in my/your/his/her/our/their spare time
    in my/your/his/her/our/their view
    in my/your/his/her/our/their way
    in need of
    in no particular order
    in no small measure
    in no time
    in no uncertain terms
    in no way
    in one fell swoop
    in one go
    in one piece
    in one sitting
    in one way or another
    in opposition to
    in order
    in order for
    in order that
    in order to
    in other respects
    in other words
    in our/your/their/his/her midst
    in outline
    in part
    in particular
    in passing
    in perpetuity
    in pieces
    in place
    in place of
    in plain sight
    in point of fact
    in position
    in possession of
    in power
    in practice
    in principle
    in private
    in proportion
    in proportion to
    in pursuit of
    in question
    in real life
    in real time
    in reality
    in reference to
    in relation to
    in respect of
    in response to
    in retrospect
    in return
    in round figures
    in safe hands
    in search of
    in service
    in seventh heaven
    in shambles
    in shape
    in sharp contrast
    in sheep s clothing
    in short
    in short order
    in short supply
    in sight
    in single file
    in small doses
    in so many words
    in some cases
    in some measure
    in some respects
    in some sense
    in some ways
    in someone s good books
    in spite of
    in stages
    in step
    in step with
    in stock
    in store
    in store for
    in such a way
    in such cases
    in support of
    in sync
    in tandem
    in tatters
    in terms of
    in that case
    in that respect
    in that way
    in that/this connection
    in that/this context
    in that/this direction
    in that/this instance
    in that/this light
    in that/this manner
    in that/this order
    in that/this vein
    in the absence of
    in the affirmative
    in the aftermath of
    in the aggregate
    in the air
    in the background
    in the bag
    in the balance
    in the best interests of
    in the black
    in the blink of an eye
    in the broad sense
    in the bud
    in the buff
    in the case of
    in the clear
    in the cold light of day
    in the course of
    in the dark
    in the dead of night
    in the distance
    in the dock
    in the doghouse
    in the doldrums
    in the driving seat
    in the early days
    in the early hours
    in the end
    in the event of
    in the extreme
    in the eye of
    in the eyes of
    in the face of
    in the first instance
    in the first place
    in the flesh
    in the foreground
    in the form of
    in the future
    in the grip of
    in the groove
    in the hands of
    in the heat of
    in the hot seat
    in the interest of
    in the interests of
    in the interim
    in the key
    in the know
    in the last analysis
    in the last resort
    in the latter case
    in the lead
    in the light of
    in the limelight
    in the line of duty
    in the line of fire
    in the long haul
    in the long run
    in the long/short term
    in the loop
    in the main
    in the making
    in the manner of
    in the market for
    in the matter of
    in the mean time
    in the meantime
    in the middle of
    in the midst of
    in the mood
    in the mould of
    in the name of
    in the near future
    in the nick of time
    in the not too distant future
    in the offing
    in the open
    in the order of
    in the ordinary way
    in the palm of
    in the past
    in the picture
    in the pink
    in the pipeline
    in the place of
    in the presence of
    in the process
    in the red
    in the right direction
    in the running
    in the saddle
    in the same boat
    in the same way
    in the second/third place
    in the sense that
    in the shadow of
    in the shape of
    in the short run
    in the soup
    in the space of
    in the spirit of
    in the spotlight
    in the strict sense
    in the swim
    in the thick of
    in the throes of
    in the time it takes
    in the truest sense
    in the unlikely event
    in the usual way
    in the very nature
    in the vicinity of
    in the wake of
    in the way
    in the wind
    in the wings
    in the works
    in the worst case
    in their/our/its place
    in there
    in this case
    in this day and age
    in this respect
    in this way
    in this/that regard
    in this/that sense
    in time
    in time for
    in total
    in touch
    in touch with
    in tune with
    in turn
    in two minds
    in use
    in vain
    in view of
    in want of
    in what way
    in which case
    ins and outs
    into account
    into force
    into practice
    iron/irons/ironed/ironing out
    it goes without saying
    jack of all trades
    join the club
    jump/jumps/jumped/jumping at the chance
    jump/jumps/jumped/jumping the gun
    jump/jumps/jumped/jumping the queue
    jump/jumps/jumped/jumping to conclusions
    just a moment/minute/second
    just about
    just in case
    just the thing
    just the ticket
    keep in mind
    keep/keeps/kept an eye on
    keep/keeps/kept an open mind
    keep/keeps/kept in touch
    keep/keeps/kept pace
    keep/keeps/kept time
    keep/keeps/kept track
    keep/keeps/kept/keeping an eye out
    keep/keeps/kept/keeping at bay
    keep/keeps/kept/keeping company
    keep/keeps/kept/keeping from
    keep/keeps/kept/keeping on
    keep/keeps/kept/keeping order
    keep/keeps/kept/keeping score
    keep/keeps/kept/keeping up
    keep/keeps/kept/keeping your/his/her/their head
    keep/keeps/kept/keeping your/his/her/their word
    key to
    kick/kicks/kicked/kicking in
    kick/kicks/kicked/kicking off
    kill time
    kind of
    know/knows/knew/learn/learns/learned the ropes
    land/lands/landed on his/her/their/its feet
    last but not least
    last in line
    last resort
    last straw
    last time
    lay/lays/laid/laying down the law
    lay/lays/laid/laying off
    lay/lays/laid/laying out
    lay/lays/laid/laying the foundation
    lay/lays/laid/laying the groundwork
    lead/leads/led/leading the way
    lead/leads/led/leading up to
    leads/led/leading to
    leap of faith
    leaps and bounds
    leave/leaves/left/leaving behind
    leave/leaves/left/leaving it at that
    leave/leaves/left/leaving no stone unturned
    leave/leaves/left/leaving out
    left over
    left right and centre
    lend/lends/lent a hand
    less than ideal
    let alone
    let/lets/letting down
    let/lets/letting go
    let/lets/letting off steam
    level/levels/levelled/leveled/levelling off
    life and limb
    life and soul
    life of its own
    like a charm
    like the back of
    line of business
    line of thought
    line of work
    lion s share
    little by little
    live wire
    live/lives/lived/living up to
    lock/locks/locked/locking horns
    long ago
    long haul
    long story short
    long time
    long time no see
    long way
    long/short term
    look/looks/looked/looking after
    look/looks/looked/looking down on
    look/looks/looked/looking forward to
    look/looks/looked/looking into
    look/looks/looked/looking like
    look/looks/looked/looking out
    look/looks/looked/looking the other way
    look/looks/looked/looking up
    loose ends
    lose sight of
    lose/loses/lost control
    lose/loses/lost face
    lose/loses/lost ground
    lose/loses/lost heart
    lose/loses/lost touch
    lose/loses/lost track
    lose/loses/lost weight
    lose/loses/lost/losing count
    lose/loses/lost/losing your/his/her/their/its temper
    lose/loses/lost/losing your/his/her/their/its way
    lost cause
    low profile
    make or break
    make sense
    make sure
    make/makes/made a difference
    make/makes/made a living
    make/makes/made a point of
    make/makes/made a scene
    make/makes/made a start
    make/makes/made arrangements
    make/makes/made do
    make/makes/made ends meet
    make/makes/made friends
    make/makes/made her/his/their/its way
    make/makes/made it clear
    make/makes/made light of
    make/makes/made room
    make/makes/made sense
    make/makes/made the point
    make/makes/made time
    make/makes/made up
    make/makes/made use of
    make/makes/made/making a case
    make/makes/made/making a fuss
    make/makes/made/making a move
    make/makes/made/making a name
    make/makes/made/making amends
    make/makes/made/making believe
    make/makes/made/making fun
    make/makes/made/making good
    make/makes/made/making headway
    make/makes/made/making love
    make/makes/made/making out
    make/makes/made/making the best of
    make/makes/made/making the cut
    make/makes/made/making the grade
    make/makes/made/making the headlines
    make/makes/made/making the most of
    make/makes/made/making up for
    make/makes/made/making up your/his/her/their/my mind
    make/makes/made/making way
    make/makes/made/making your/his/her/their/its mark
    makes sense
    many a time
    many happy returns
    mark my words
    mark/marks/marked/marking time
    matter of course
    matter of fact
    meet/meets/met/meeting halfway
    meet/meets/met/meeting the eye
    milk and honey
    mind over matter
    mind the gap
    mind you
    mind/minds your step
    miss/misses/missed/missing out
    miss/misses/missed/missing the boat
    miss/misses/missed/missing the point
    missing link
    moment of truth
    more and more
    more or less
    more power to
    more than meets the eye
    most of all
    mother nature
    move/moves/moved/moving house
    much of a muchness
    my word
    name of the game
    near at hand
    neck and neck
    needless to say
    new blood
    new broom
    new leaf
    next in line
    next of kin
    next time
    next to nothing
    night and day
    nine to five
    nip and tuck
    no avail
    no big deal
    no doubt
    no end in sight
    no end of
    no hard feelings
    no laughing matter
    no longer
    no matter
    no pain no gain
    no place like
    no point in
    no room for
    no stone unturned
    no strings
    no strings attached
    no time
    no wonder
    no worries
    none of your business
    not the case
    nothing to do with
    now and then
    null and void
    o clock sharp
    object lesson
    odds and ends
    of a kind
    of all places
    of all time
    of course
    of his/her/their/its kind
    of his/her/their/its own accord
    of late
    of necessity
    of no avail
    of no consequence
    of no use
    of note
    of one mind
    of sorts
    of the essence
    of the hour
    of the same kind
    of this/that kind
    off and on
    off balance
    off course
    off form
    off hand
    off the air
    off the beaten track
    off the charts
    off the cuff
    off the grid
    off the ground
    off the hook
    off the map
    off the mark
    off the peg
    off the point
    off the rails
    off the record
    off the scale
    off the shelf
    off the top of
    off the wagon
    off the wall
    off to a good/bad/flying start
    off track
    old times
    on a daily
    on a daily/weekly/monthly/yearly basis
    on a first come
    on a full stomach
    on a good footing
    on a large/small scale
    on a par with
    on a plate
    on a regular basis
    on a roll
    on a scale
    on a shoestring
    on a sound footing
    on a voluntary/case/temporary/permanent/trial/regular/ongoing basis
    on account of
    on air
    on all counts
    on all fours
    on all sides
    on an equal footing
    on and off
    on and on
    on any account
    on average
    on behalf of
    on cloud nine
    on condition that
    on course
    on cue
    on earth
    on easy street
    on equal terms
    on first name terms
    on foot
    on form
    on friendly terms
    on good terms
    on grounds of
    on hand
    on her way
    on his way
    on his/her/my/our/your/their feet
    on his/her/my/our/your/their guard
    on his/her/my/our/your/their hands
    on his/her/my/our/your/their knees
    on his/her/my/our/your/their mind
    on his/her/my/our/your/their side
    on his/her/my/our/your/their terms
    on his/her/my/our/your/their toes
    on hold
    on ice
    on impulse
    on instructions from
    on its way
    on its/their/his/her own
    on my way
    on no account
    on occasion
    on offer
    on one condition
    on order
    on our way
    on pain of
    on paper
    on purpose
    on record
    on sale
    on schedule
    on second thoughts
    on show
    on side
    on side with
    on sight
    on solid ground
    on speaking terms
    on standby
    on stream
    on strike
    on tap
    on target
    on tenterhooks
    on terms
    on that/this account
    on that/this basis
    on that/this ground
    on that/this note
    on that/this occasion
    on that/this point
    on that/this score
    on the air
    on the alert
    on the assumption that
    on the back of
    on the ball
    on the basis of
    on the blink
    on the borderline
    on the bounce
    on the bright side
    on the brink of
    on the cards
    on the case
    on the condition that
    on the contrary
    on the doorstep
    on the dot
    on the double
    on the edge
    on the edge of
    on the eve of
    on the evidence of
    on the face of it
    on the fence
    on the fly
    on the front foot
    on the go
    on the grounds of
    on the heels of
    on the home front
    on the hoof
    on the hour
    on the increase
    on the initiative of
    on the last lap
    on the latter
    on the lookout
    on the loose
    on the matter of
    on the mend
    on the mind of
    on the move
    on the nose
    on the off chance
    on the one hand
    on the one side
    on the order of
    on the other end
    on the other hand
    on the other side
    on the outskirts of
    on the part of
    on the plus side
    on the point of
    on the premises
    on the pretext of
    on the prowl
    on the quiet
    on the rebound
    on the receiving end
    on the recommendation of
    on the right track
    on the rise
    on the rocks
    on the ropes
    on the run
    on the safe side
    on the same page
    on the same wavelength
    on the scale of
    on the scene
    on the scrap heap
    on the shelf
    on the side of
    on the side of the angels
    on the sidelines
    on the spot
    on the spur of the moment
    on the stocks
    on the strength of
    on the subject of
    on the tip of
    on the topic of
    on the understanding that
    on the up
    on the up and up
    on the verge of
    on the wane
    on the warpath
    on the way
    on the whole
    on the wrong track
    on their way
    on these/those/such grounds
    on thin ice
    on time
    on top
    on top of
    on top of the world
    on track
    on two counts
    on your marks
    on your way
    once again
    once and for all
    once in a blue moon
    once in a while
    once more
    once upon a time
    one and all
    one and only
    one and the same
    one at a time
    one by one
    one day
    one fine day
    one for the road
    one of a kind
    one of these days
    one or two
    one step ahead
    one thing
    one way or another
    one way or the other
    open and shut case
    open ended
    open season
    open secret
    order of the day
    other than
    other things being equal
    out and about
    out and out
    out in force
    out in the cold
    out in the open
    out loud
    out of action
    out of bounds
    out of breath
    out of control
    out of court
    out of curiosity
    out of date
    out of depth
    out of earshot
    out of fashion
    out of favour
    out of hand
    out of harm s way
    out of his/her/my/our/your/their depth
    out of his/her/my/our/your/their hands
    out of his/her/my/our/your/their league
    out of his/her/my/our/your/their mind
    out of his/her/my/our/your/their way
    out of hours
    out of house and home
    out of kilter
    out of line
    out of luck
    out of necessity
    out of nowhere
    out of one s head
    out of order
    out of place
    out of proportion
    out of reach
    out of shape
    out of sight
    out of sorts
    out of step
    out of stock
    out of the bag
    out of the blue
    out of the box
    out of the closet
    out of the common
    out of the frying pan
    out of the hands of
    out of the loop
    out of the ordinary
    out of the picture
    out of the question
    out of the running
    out of the way
    out of the wood
    out of the woods
    out of thin air
    out of this world
    out of time
    out of touch
    out of trouble
    out of tune
    out of turn
    out of use
    over and above
    over and done with
    over and over
    over my dead body
    over the counter
    over the course of
    over the edge
    over the hill
    over the moon
    over the odds
    over the top
    over to you
    pains to
    pale in comparison
    par for the course
    part and parcel
    part of the furniture
    part time
    part ways
    pass/passes/passed the time
    pass/passes/passed/passing away
    pass/passes/passed/passing judgement
    pass/passes/passed/passing out
    pass/passes/passed/passing through
    past master
    past the point of no return
    patience of a saint
    pave/paves/paved/paving the way
    pay attention
    pay/pays/paid lip service
    pay/pays/paid the price
    pay/pays/paid/paying attention
    pay/pays/paid/paying off
    pay/pays/paid/paying tribute
    peace and quiet
    peace of mind
    per head
    picking up the pieces
    pie in the sky
    piece by piece
    piece of mind
    piece of work
    pin/pins/pinned down
    pinch of salt
    pins and needles
    plain sailing
    play a part
    play a role
    play/plays/played ball
    play/plays/played for time
    play/plays/played safe
    play/plays/played with fire
    play/plays/played/playing a part/role
    play/plays/played/playing down
    play/plays/played/playing it safe
    play/plays/played/playing tricks
    played a role
    plays a part
    plays a role
    plenty more fish in the sea
    plus or minus
    point blank
    point by point
    point in time
    point of departure
    point of no return
    point of order
    point of reference
    point of view
    point taken
    points of view
    points/pointed/pointing out
    poles apart
    pound for pound
    practice makes perfect
    present company
    press/presses/pressed/pressing ahead
    pride of place
    prime of life
    pros and cons
    public eye
    pull/pulls/pulled strings
    pull/pulls/pulled your/his/her/my/their leg
    pull/pulls/pulled your/his/her/their weight
    pull/pulls/pulled/pulling the plug
    pull/pulls/pulled/pulling through
    pure and simple
    push and pull
    push/pushes/pushed/pushing the boat out
    push/pushes/pushed/pushing the envelope
    put/puts an end to
    put/puts in place
    put/puts on weight
    put/puts pressure on
    put/puts to bed
    put/puts to good use
    put/puts to sleep
    put/puts to the test
    put/puts to use
    put/puts/putting a stop to
    put/puts/putting across
    put/puts/putting aside
    put/puts/putting at risk
    put/puts/putting down
    put/puts/putting down roots
    put/puts/putting forward
    put/puts/putting in a good word
    put/puts/putting in order
    put/puts/putting in the hours
    put/puts/putting into practice
    put/puts/putting into words
    put/puts/putting off
    put/puts/putting on hold
    put/puts/putting on ice
    put/puts/putting on the line
    put/puts/putting on the map
    put/puts/putting out to tender
    put/puts/putting two and two together
    put/puts/putting up with
    quite a few
    quite the thing
    race against time
    rain check
    rain or shine
    raining cats and dogs
    raise/raises/raised/raising a hand
    raise/raises/raised/raising an eyebrow
    raise/raises/raised/raising eyebrows
    raise/raises/raised/raising the bar
    rank and file
    read/reads/reading between the lines
    red handed
    red herring
    red letter day
    red tape
    regardless of
    rest assured
    result in
    resulting in
    results in
    right and left
    right and wrong
    right as rain
    right away
    right now
    ring of truth
    ring true
    ring/rings/rang a bell
    rise/rises/rose/risen/rising to the challenge
    rise/rises/rose/risen/rising to the occasion
    rite of passage
    rock/rocks/rocked/rocking the boat
    roll of the dice
    roll/rolls/rolled/rolling out
    room for improvement/doubt/error/manoeuvre/discussion/growth
    room for manoeuvre
    root and branch
    rough and ready
    rough edges
    round and round
    round the bend
    round the clock
    round the corner
    rule of thumb
    rule/rules/ruled/ruling out
    rules of thumb
    run of luck
    run of the mill
    run/runs in families
    run/runs/ran in the family
    run/runs/ran out of time
    run/runs/ran the risk
    run/runs/ran/running a risk
    run/runs/ran/running a temperature
    run/runs/ran/running away
    run/runs/ran/running dry
    run/runs/ran/running errands
    run/runs/ran/running for office
    run/runs/ran/running into
    run/runs/ran/running late
    run/runs/ran/running low
    run/runs/ran/running out
    run/runs/ran/running over
    run/runs/ran/running smoothly
    run/runs/ran/running the show
    run/runs/ran/running wild
    runs in families
    safe and sound
    safe side
    save face
    saved by the bell
    saving grace
    scene of the crime
    scratch/scratches/scratched/scratching the surface
    sea change
    second best
    second hand
    second nature
    second rate
    second sight
    second thoughts
    second to none
    see you
    see/sees/saw the light
    see/sees/saw/seen/seeing eye to eye
    see/sees/saw/seen/seeing fit
    see/sees/saw/seen/seeing off
    see/sees/saw/seen/seeing the point
    see/sees/saw/seen/seeing to it
    sense of occasion
    serve/serves/served a purpose
    serve/serves/served time
    set in stone
    set/sets foot
    set/sets sail
    set/sets the scene
    set/sets the stage
    set/sets the tone
    set/sets/setting an example
    set/sets/setting apart
    set/sets/setting aside
    set/sets/setting eyes on
    set/sets/setting fire
    set/sets/setting free
    set/sets/setting in motion
    set/sets/setting in stone
    set/sets/setting off
    set/sets/setting out
    set/sets/setting the pace
    set/sets/setting the record straight
    set/sets/setting to work
    set/sets/setting up
    settle/settles/settled/settling a/the score
    settle/settles/settled/settling down
    settle/settles/settled/settling for
    settle/settles/settled/settling in
    shape up
    shed/sheds light on
    shed/sheds/shedding weight
    sheer luck
    shoot/shoots/shot/shooting up
    short cut
    short cuts
    short time
    shot in the arm
    shot in the dark
    show of force
    show/shows/showed the ropes
    show/shows/showed/shown/showing off
    show/shows/showed/shown/showing up
    sick and tired
    side by side
    silver lining
    since time immemorial
    sink or swim
    sitting duck
    six of one
    skin and bone
    slap on the wrist
    sleep/sleeps/slept on it
    slip of the tongue
    slow but sure
    slow motion
    small fry
    small talk
    small world
    smoke and mirrors
    smooth sailing
    so far so good
    so to speak
    soft spot
    soft touch
    some day
    some day soon
    some time
    something of the kind
    something or other
    sooner or later
    spare time
    speak/speaks/spoke volumes
    speak/speaks/spoke/speaking for itself
    speak/speaks/spoke/speaking of
    speak/speaks/spoke/speaking your/his/her mind
    speaks volumes
    spell/spells/spelled/spelling out
    spick and span
    split/splits/splitting hairs
    spot on
    spring/springs/sprang to mind
    spring/springs/sprang up
    spur of the moment
    square meal
    square one
    square/squares/squared with
    stage by stage
    stand/stands/stood a chance
    stand/stands/stood to reason
    stand/stands/stood/standing by
    stand/stands/stood/standing firm
    stand/stands/stood/standing for
    stand/stands/stood/standing guard
    stand/stands/stood/standing in for
    stand/stands/stood/standing in line
    stand/stands/stood/standing in the way
    stand/stands/stood/standing out
    stand/stands/stood/standing still
    stand/stands/stood/standing the test of time
    stand/stands/stood/standing trial
    stand/stands/stood/standing up for
    standing ovation
    start to finish
    start/starts/started/starting from scratch
    start/starts/started/starting over
    state of affairs
    state of mind
    state of play
    state of the art
    stay/stays/stayed in touch
    stay/stays/stayed/staying put
    stay/stays/stayed/staying the course
    steer/steers/steered/steering clear of
    stems/stemmed/stemming from
    step by step
    step/steps/stepped/stepping down
    stick/sticks/stuck to the point
    stick/sticks/stuck/sticking out
    stock in trade
    stone dead
    stone s throw
    straight and narrow
    straight away
    strike/strikes/struck/striking a balance
    strike/strikes/struck/striking a chord
    strike/strikes/struck/striking a deal
    strike/strikes/struck/striking home
    strike/strikes/struck/striking out
    strings attached
    stroke of genius
    stroke of luck
    strong suit
    stumbling block
    such as
    sum total
    sum/sums/summed/summing up
    sure enough
    sure thing
    survival of the fittest
    sweep/sweeps/swept under the carpet/rug
    sweet tooth
    swing of things
    tail end
    take care
    take effect
    take into account
    take part
    take place
    take your time
    take/takes/took/taken a bow
    take/takes/took/taken a break
    take/takes/took/taken a chance
    take/takes/took/taken a look
    take/takes/took/taken a seat
    take/takes/took/taken a stand
    take/takes/took/taken charge
    take/takes/took/taken for granted
    take/takes/took/taken heart
    take/takes/took/taken issue with
    take/takes/took/taken note of
    take/takes/took/taken notice
    take/takes/took/taken pains
    take/takes/took/taken root
    take/takes/took/taken shape
    take/takes/took/taken steps
    take/takes/took/taken stock
    take/takes/took/taken the floor
    take/takes/took/taken the lead
    take/takes/took/taken the trouble
    take/takes/took/taken time
    take/takes/took/taken to heart
    take/takes/took/taken to task
    take/takes/took/taken turns
    take/takes/took/taken/taking a back seat
    take/takes/took/taken/taking a deep breath
    take/takes/took/taken/taking a different tack
    take/takes/took/taken/taking a dim view
    take/takes/took/taken/taking a turn for
    take/takes/took/taken/taking advantage of
    take/takes/took/taken/taking after
    take/takes/took/taken/taking aim
    take/takes/took/taken/taking apart
    take/takes/took/taken/taking cover
    take/takes/took/taken/taking exception
    take/takes/took/taken/taking hold
    take/takes/took/taken/taking in
    take/takes/took/taken/taking it easy
    take/takes/took/taken/taking its course
    take/takes/took/taken/taking its toll
    take/takes/took/taken/taking leave
    take/takes/took/taken/taking off
    take/takes/took/taken/taking offence
    take/takes/took/taken/taking on
    take/takes/took/taken/taking on board
    take/takes/took/taken/taking over
    take/takes/took/taken/taking pity
    take/takes/took/taken/taking precedence
    take/takes/took/taken/taking refuge
    take/takes/took/taken/taking sides
    take/takes/took/taken/taking the bull by the horns
    take/takes/took/taken/taking the edge off
    take/takes/took/taken/taking the opportunity
    take/takes/took/taken/taking the plunge
    take/takes/took/taken/taking the stage
    take/takes/took/taken/taking to the streets
    take/takes/took/taken/taking turns
    take/takes/took/taken/taking up
    taken into account
    taken part
    taken place
    takes care
    takes effect
    takes into account
    takes part
    takes place
    takes/took/taken care of
    taking care
    taking into account
    taking part
    taking place
    tall order
    tall tale
    teething problems
    tell tale
    tell/tells/told/telling apart
    test of time
    that is to say
    that way
    the bare bones
    the best of both worlds
    the better half
    the big picture
    the blind leading
    the case for/against
    the day after tomorrow
    the day before yesterday
    the devil s advocate
    the end of the line
    the end of the road
    the end of the world
    the exception proves the rule
    the eye of the storm
    the fact of the matter
    the fair sex
    the finishing touch
    the finishing touches
    the first time
    the four corners
    the great outdoors
    the green light
    the ground floor
    the hard way
    the heart of the matter
    the heat of the moment
    the here and now
    the home side/team
    the in crowd
    the jury is out
    the key to
    the last straw
    the light at the end
    the lion s share
    the middle of nowhere
    the moment of truth
    the more the merrier
    the naked eye
    the name of the game
    the odd one out
    the odds are
    the old days
    the old guard
    the old school
    the order of the day
    the other day
    the other hand
    the other side of the coin
    the other way
    the other way around
    the other way round
    the penny dropped
    the place to be
    the point is
    the pot calling
    the powers that be
    the public eye
    the real thing
    the rest of
    the rising tide
    the same goes
    the sands of time
    the sky is the limit
    the story goes
    the tables are turned
    the thick of
    the thing is
    the time has come
    the tip of
    the turn of the year
    the upper hand
    the whole point
    the whole time
    the will to
    the worst case
    the writing on the wall
    there and then
    thin air
    thin on the ground
    thing of the past
    things to come
    think/thinks/thought outside the box
    this side of
    this time
    this way
    thorn in the side
    through the back door
    through the roof
    throw/throws/threw light on
    throw/throws/threw/thrown/throwing a party
    throw/throws/threw/thrown/throwing in the towel
    throw/throws/threw/thrown/throwing up
    thumbs up
    tie/ties/tied/tying the knot
    tight rope
    tight spot
    till then
    time after
    time after time
    time and a half
    time and again
    time and tide
    time flies
    time is money
    time is of the essence
    time is up
    time off
    time on his/her/my/our/your/their hands
    time out
    time out of mind
    time to time
    time will tell
    times change
    tip of the iceberg
    tip of the tongue
    tip top
    to a certain degree
    to a certain extent
    to a degree
    to a fault
    to a large extent
    to a lesser/greater extent
    to a man
    to a point
    to a tee
    to all appearances
    to all intents and purposes
    to and fro
    to and from
    to be honest
    to be precise
    to be sure
    to begin with
    to blame
    to cap it all
    to cut a long story short
    to date
    to die for
    to do with
    to face with
    to full effect
    to good effect
    to good use
    to hand
    to heart
    to her/his/my/our/your/their advantage
    to her/his/my/our/your/their cost
    to her/his/my/our/your/their credit
    to her/his/my/our/your/their face
    to her/his/my/our/your/their feet
    to her/his/my/our/your/their heart s content
    to her/his/my/our/your/their knowledge
    to her/his/my/our/your/their liking
    to her/his/my/our/your/their name
    to her/his/my/our/your/their surprise
    to its/their full extent
    to make matters worse
    to my mind
    to name but a few
    to no avail
    to no end
    to no purpose
    to no small degree
    to one side
    to order
    to perfection
    to put it mildly
    to say nothing of
    to say the least
    to scale
    to some degree
    to some extent
    to such an extent
    to tell the truth
    to that end
    to that/this degree
    to that/this effect
    to that/this extent
    to the back of
    to the back teeth
    to the best of
    to the bone
    to the bottom
    to the brim
    to the contrary
    to the core
    to the credit of
    to the detriment of
    to the effect that
    to the end
    to the exclusion of
    to the fore
    to the full
    to the full extent
    to the hilt
    to the last
    to the last man
    to the left/right
    to the letter
    to the limit
    to the manner born
    to the max
    to the naked eye
    to the nearest
    to the nth degree
    to the point
    to the purpose
    to the rescue
    to the skies
    to the tune of
    to the utmost
    to the wire
    to this day
    to this end
    to this/that point
    to top it all
    to what degree
    to what end
    to what extent
    to your heart s content
    toe/toes/toed/toeing the line
    too good to be true
    too much of a good thing
    took care
    took effect
    took into account
    took part
    took place
    tooth and nail
    top brass
    top dog
    top drawer
    top heavy
    top notch
    top of the range
    top priority
    top secret
    top to bottom
    touch and go
    touch of class
    touch/touches/touched wood
    touch/touches/touched/touching base
    touch/touches/touched/touching on
    tough luck
    track record
    tracked/tracking down
    traded/trading in
    train of thought
    treading water
    treasure trove
    trial and error
    trial by fire
    trick of the light
    tricks of the trade
    trip down memory lane
    true colours
    true to form
    true to his/her/its/their word
    true to life
    try/tries/tried/trying on
    try/tries/tried/trying out
    try/tries/tried/trying your/his/her/their hand
    tug of war
    turn of events
    turn of mind
    turn of phrase
    turn/turns/turned a blind eye
    turn/turns/turned out
    turn/turns/turned over a new leaf
    turn/turns/turned the tables
    turn/turns/turned/turning a corner
    turn/turns/turned/turning a profit
    turn/turns/turned/turning down
    turn/turns/turned/turning heads
    turn/turns/turned/turning in
    turn/turns/turned/turning into
    turn/turns/turned/turning the corner
    turn/turns/turned/turning the tide
    turn/turns/turned/turning up
    turning point
    twist of fate
    twists and turns
    two sides of the same coin
    two way street
    tying the knot
    ulterior motive
    umbrella term
    under a cloud
    under any circumstances
    under control
    under cover of
    under duress
    under her/his/my/our/your/their belt
    under her/his/my/our/your/their breath
    under her/his/my/our/your/their care
    under her/his/my/our/your/their feet
    under her/his/my/our/your/their nose
    under her/his/my/our/your/their own steam
    under her/his/my/our/your/their skin
    under her/his/my/our/your/their thumb
    under her/his/my/our/your/their wing
    under lock and key
    under no circumstances
    under no illusion
    under one roof
    under penalty of
    under protest
    under review
    under siege
    under suspicion
    under the aegis of
    under the auspices of
    under the banner of
    under the circumstances
    under the counter
    under the cover of
    under the direction of
    under the guidance of
    under the guise of
    under the hammer
    under the heading
    under the hood
    under the impression
    under the influence
    under the knife
    under the microscope
    under the name
    under the radar
    under the sun
    under the weather
    under the wire
    under these/such/certain/normal conditions
    under these/those/such/certain/normal circumstances
    under way
    under wraps
    until further notice
    up a tree
    up against
    up against it
    up against the wall
    up and about
    up and coming
    up and down
    up and running
    up close
    up for grabs
    up front
    up in arms
    up in smoke
    up in the air
    up one s sleeve
    up the creek
    up the ladder
    up the wall
    up till now
    up to a certain point
    up to a point
    up to date
    up to her/his/my/our/your/their neck
    up to no good
    up to now
    up to par
    up to scratch
    up to something
    up to speed
    up to standard
    up to the challenge
    up to the hilt
    up to the job
    up to the mark
    up to the minute
    up to the present
    up to the task
    up to the time
    up to this/that point
    upper hand
    ups and downs
    upside down
    very well
    vicious circle
    wait a minute/moment/second
    wait/waits/waited in line
    wake up
    wake up call
    walk in the park
    walk of life
    walks of life
    wall to wall
    war of words
    ward/wards/warded/warding off
    waste of time
    watch this space
    watch/watches/watched your/his/her/their weight/step
    watch/watches/watched/watching out
    water under the bridge
    watered/watering down
    way back
    way back when
    way forward
    way home
    way of life
    way of thinking
    wear/wears/wore/worn/wearing off
    wear/wears/wore/worn/wearing out
    wear/wears/wore/worn/wearing thin
    week in week out
    weigh/weighs/weighed/weighing in
    weight off
    well and good
    well and truly
    well on the way
    well to do
    went home
    what is the matter
    what matters
    what on earth
    what with
    what's more
    wheeling and dealing
    when all is said and done
    when in rome
    when it comes to
    when push comes to shove
    when the chips are down
    when the dust settles
    where credit is due
    whole hog
    wide awake
    wide of the mark
    wild card
    wild goose chase
    wild guess
    wind/winds/wound/winding down
    wind/winds/wound/winding up
    window of opportunity
    winds of change
    with a bang
    with a grain of salt
    with a heavy heart
    with a light touch
    with a pinch of salt
    with a straight face
    with a vengeance
    with a view to
    with all due respect
    with all my heart
    with an eye to
    with an open mind
    with bated breath
    with ease
    with effect from
    with flying colours
    with full force
    with good reason
    with immediate effect
    with interest
    with its/their/his/her back to the wall
    with its/their/his/her own eyes
    with kid gloves
    with little regard for
    with no strings attached
    with one accord
    with one eye on
    with one stroke
    with one voice
    with open arms
    with reference to
    with regard to
    with relation to
    with respect to
    with strings attached
    with the aid of
    with the best of intentions
    with the exception
    with the exception of
    with the flow
    with the help of
    with the lights on
    with the naked eye
    with the passage of time
    with the purpose of
    with the result that
    with this in mind
    with time
    with time to spare
    within a stone s throw
    within earshot
    within limits
    within range
    within reach
    within reason
    within sight
    within striking distance
    within walking distance
    without a break
    without a care in the world
    without a doubt
    without a hitch
    without a leg to stand on
    without a word
    without cause
    without ceremony
    without charge
    without delay
    without doubt
    without end
    without equal
    without exception
    without fail
    without further ado
    without notice
    without question
    without reason
    without regard to/for
    without reservation
    without result
    without rhyme or reason
    without so much as
    without strings
    without warning
    word has it
    word of advice
    word of honour
    word of mouth
    word of warning
    words fail me
    work/works/worked/working its way
    work/works/worked/working out
    work/works/worked/working wonders
    worlds apart
    worst case scenario
    worth a try
    worth its weight in gold
    worth the trouble
    write/writes/wrote/written/writing off
    year in year out
    year on year
    year round
    young at heart
    your call
    your guess is as good
    your move
    your turn
    zero tolerance
    """
}
