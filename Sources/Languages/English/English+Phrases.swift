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
    @fixed
    a body of
    a bunch of
    a case in point
    a couple of
    a good deal
    a grain of truth
    a great deal
    a handful of
    a host of
    a key role/part/factor/point/player
    a kind of
    a long time
    a lot of
    a matter of
    a matter of taste
    a matter of time
    a number of
    a pair of
    a piece of advice
    a piece of cake
    a question of
    a raft of
    a range of
    a sea of
    a sense of
    a series of
    a set of
    a sort of
    a string of
    a touch of
    a variety of
    a wealth of
    about time
    ahead of time
    all in all
    all in good time
    all the time
    any time
    as a matter of
    as a matter of fact
    as a result
    as a result of
    as a rule
    as a whole
    as far as
    as regards
    as the case may be
    at a glance
    at a loss
    at a price
    at a stretch
    at a time
    at all costs
    at an early/late/later/earlier stage
    at any point
    at any rate
    at any time
    at bay
    at best
    at ease
    at face value
    at fault
    at first
    at first glance
    at first hand
    at first sight
    at full speed
    at hand
    at heart
    at home
    at issue
    at its heart
    at large
    at last
    at least
    at length
    at liberty
    at no time
    at odds
    at one point
    at one stage
    at one time
    at one/two/three/four/five/six sharp
    at play
    at present
    at random
    at rest
    at sea
    at seven/eight/nine/ten/eleven/twelve sharp
    at short notice
    at sight
    at some point
    at stake
    at that point
    at the bottom of
    at the cost of
    at the drop of a hat
    at the end
    at the end of the day
    at the expense of
    at the hands of
    at the heart of
    at the last minute
    at the latest
    at the mercy of
    at the moment
    at the outset
    at the point of
    at the ready
    at the root of
    at the same time
    at the start
    at the time
    at the top
    at this point
    at this time
    at this/that/an stage
    at times
    at will
    at work
    back home
    bear in mind
    bear/bears/bore fruit
    bear/bears/bore witness
    behind the scenes
    beside the point
    besides the point
    bits and pieces
    bottom line
    break/breaks/broke ground
    break/breaks/broke new ground
    break/breaks/broke the bank
    break/breaks/broke the ice
    bring/brings/brought home
    by a long way
    by accident
    by all accounts
    by all means
    by and by
    by and large
    by chance
    by default
    by definition
    by degrees
    by design
    by far
    by heart
    by hook or by crook
    by itself
    by law
    by means of
    by mistake
    by name
    by nature
    by no means
    by now
    by right
    by sight
    by the book
    by the end of
    by the side of
    by the time
    by the way
    by turns
    by virtue of
    by way of
    by way of example
    by word of mouth
    call it a day
    came home
    came into force
    case by case
    cast/casts light on
    catch sight of
    catch/catches/caught the/my/his/her eye
    caught sight of
    center/centre stage
    change of plan
    change/changes/changed course
    change/changes/changed hands
    change/changes/changed of heart
    come home
    come into force
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
    comes home
    comes into force
    common sense
    course of action
    cover/covers/covered a lot of ground
    crash course
    cross/crosses/crossed the line
    day after day
    day by day
    day in day out
    day to day
    dead end
    dead line
    draw/draws/drew a blank
    draw/draws/drew attention to
    draw/draws/drew the line
    draw/draws/drew to a close
    drive/drives/drove home
    each time
    every time
    eye to eye
    face to face
    face up to
    face value
    faced with
    fall/falls/fell asleep
    fall/falls/fell in love
    fall/falls/fell into place
    fall/falls/fell short
    fell in love
    first hand
    first time
    flesh and blood
    for a start
    for a time
    for a while
    for all practical purposes
    for example
    for free
    for fun
    for good
    for good measure
    for hire
    for instance
    for lack of
    for long
    for months/years
    for now
    for one thing
    for real
    for rent
    for sale
    for short
    for sure
    for that matter
    for that reason
    for the benefit of
    for the better
    for the first time
    for the good of
    for the moment
    for the most part
    for the present
    for the purpose of
    for the record
    for the rest
    for the sake of
    for the time
    for the time being
    for this reason
    for want
    for want of
    free of charge
    free time
    from all sides
    from day one
    from hand to mouth
    from head to toe
    from memory
    from scratch
    from side to side
    from start to finish
    from the bottom of
    from the ground up
    from the outset
    from the start
    from the word go
    from time to time
    from top to bottom
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
    give way
    give/gives/gave a hand
    give/gives/gave birth
    give/gives/gave notice
    give/gives/gave rise to
    give/gives/gave the floor
    give/gives/gave voice to
    gives way
    go home
    go/goes/went hand in hand
    go/goes/went to bed
    go/goes/went to great lengths
    go/goes/went to sleep
    go/goes/went to waste
    go/goes/went without saying
    goes home
    going home
    good times
    got hold of
    grain of salt
    grain of truth
    half time
    hand in hand
    hand to hand
    hands on
    hard times
    has/have/had no/enough/more/less/plenty/little time
    have in common
    have/has/had time
    heart and soul
    high time
    hit the nail on the head
    hit the road
    hold on
    hold your breath
    hold your horses
    hold/holds/held the line
    hold/holds/held true
    hold/holds/held water
    home from
    home game
    home ground
    home page
    home pages
    home run
    home side
    in a flash
    in a hurry
    in a nutshell
    in a position to
    in a row
    in a rush
    in a sense
    in a state
    in a way
    in a word
    in accordance with
    in addition
    in addition to
    in advance
    in all respects
    in any case
    in case
    in case of
    in case of emergency
    in charge
    in charge of
    in check
    in cold blood
    in common
    in connection with
    in contrast
    in control
    in deep water
    in demand
    in depth
    in detail
    in due course
    in due form
    in effect
    in essence
    in every sense
    in excess of
    in exchange for
    in fact
    in favor of
    in favour of
    in force
    in front of
    in full
    in full swing
    in future
    in general
    in good form
    in good hands
    in good time
    in good/bad/great/poor shape
    in hand
    in high spirits
    in honour/honor of
    in hot water
    in keeping with
    in kind
    in length
    in light of
    in line
    in line for
    in line of work
    in line with
    in many cases
    in memory of
    in mind
    in most cases
    in my/his/her/their/our eyes
    in need of
    in no time
    in no way
    in order
    in order for
    in order that
    in order to
    in other words
    in part
    in particular
    in pieces
    in place
    in place of
    in plain sight
    in position
    in possession of
    in power
    in practice
    in principle
    in private
    in proportion to
    in pursuit of
    in question
    in reality
    in reference to
    in relation to
    in respect of
    in response to
    in return
    in safe hands
    in search of
    in service
    in shape
    in short
    in short order
    in sight
    in some cases
    in some sense
    in spite of
    in stages
    in step
    in step with
    in stock
    in store
    in support of
    in sync
    in tandem
    in tatters
    in terms of
    in that case
    in that respect
    in that way
    in the absence of
    in the air
    in the background
    in the bag
    in the balance
    in the black
    in the blink of an eye
    in the bud
    in the case of
    in the clear
    in the course of
    in the dark
    in the dock
    in the doghouse
    in the driving seat
    in the end
    in the event of
    in the eyes of
    in the face of
    in the first place
    in the form of
    in the future
    in the hands of
    in the interest of
    in the interests of
    in the key
    in the know
    in the lead
    in the light of
    in the limelight
    in the long run
    in the long/short term
    in the loop
    in the making
    in the market for
    in the mean time
    in the meantime
    in the middle of
    in the mood
    in the name of
    in the nick of time
    in the open
    in the past
    in the pipeline
    in the presence of
    in the process
    in the red
    in the same boat
    in the same way
    in the short run
    in the soup
    in the spotlight
    in the vicinity of
    in the wake of
    in the way
    in the wind
    in the wings
    in the works
    in this case
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
    in use
    in vain
    in view of
    in which case
    ins and outs
    just in case
    keep in mind
    keep/keeps/kept an eye on
    keep/keeps/kept an open mind
    keep/keeps/kept in touch
    keep/keeps/kept pace
    keep/keeps/kept time
    keep/keeps/kept track
    key to
    kind of
    know/knows/knew/learn/learns/learned the ropes
    last but not least
    last time
    lend/lends/lent a hand
    line of business
    line of thought
    line of work
    little by little
    long time
    long/short term
    lose sight of
    lose/loses/lost control
    lose/loses/lost face
    lose/loses/lost ground
    lose/loses/lost heart
    lose/loses/lost touch
    lose/loses/lost track
    lose/loses/lost weight
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
    makes sense
    matter of course
    matter of fact
    more or less
    next time
    no matter
    no place like
    no strings attached
    no time
    not the case
    now and then
    o clock sharp
    odds and ends
    of course
    of late
    of note
    off balance
    off course
    off form
    off hand
    off the cuff
    off the hook
    off the mark
    off the record
    off the shelf
    off the top of
    old times
    on a daily/weekly/monthly/yearly basis
    on a large/small scale
    on a par with
    on a roll
    on a scale
    on account of
    on air
    on average
    on behalf of
    on condition that
    on course
    on foot
    on form
    on hand
    on her way
    on his way
    on hold
    on ice
    on its way
    on its/their/his/her own
    on my way
    on offer
    on order
    on our way
    on paper
    on purpose
    on record
    on sale
    on show
    on side
    on sight
    on strike
    on tap
    on target
    on the air
    on the back of
    on the basis of
    on the brink of
    on the cards
    on the condition that
    on the contrary
    on the edge of
    on the face of it
    on the fence
    on the grounds of
    on the increase
    on the move
    on the nose
    on the one hand
    on the one side
    on the other hand
    on the other side
    on the part of
    on the right track
    on the rise
    on the rocks
    on the ropes
    on the run
    on the safe side
    on the scene
    on the shelf
    on the spot
    on the strength of
    on the subject of
    on the tip of
    on the verge of
    on the way
    on the whole
    on the wrong track
    on their way
    on thin ice
    on time
    on top
    on top of
    on track
    on your way
    once and for all
    once in a while
    one at a time
    out of action
    out of bounds
    out of breath
    out of control
    out of court
    out of date
    out of fashion
    out of hand
    out of hours
    out of line
    out of luck
    out of necessity
    out of order
    out of place
    out of reach
    out of shape
    out of sight
    out of sorts
    out of step
    out of stock
    out of the blue
    out of the box
    out of the question
    out of the way
    out of thin air
    out of time
    out of touch
    out of tune
    out of turn
    out of use
    over the counter
    over the edge
    over the hill
    over the moon
    over the top
    part and parcel
    part time
    pass/passes/passed the time
    pay attention
    pay/pays/paid lip service
    pay/pays/paid the price
    pinch of salt
    play a part
    play a role
    play/plays/played ball
    play/plays/played for time
    play/plays/played safe
    play/plays/played with fire
    played a role
    plays a part
    plays a role
    point of view
    points of view
    pros and cons
    pull/pulls/pulled strings
    put/puts an end to
    put/puts in place
    put/puts on weight
    put/puts pressure on
    put/puts to bed
    put/puts to good use
    put/puts to sleep
    put/puts to the test
    put/puts to use
    rank and file
    result in
    resulting in
    results in
    ring/rings/rang a bell
    rule of thumb
    rules of thumb
    run/runs in families
    run/runs/ran in the family
    run/runs/ran out of time
    run/runs/ran the risk
    runs in families
    safe and sound
    safe side
    second hand
    second sight
    see/sees/saw the light
    serve/serves/served a purpose
    serve/serves/served time
    set/sets foot
    set/sets sail
    set/sets the scene
    set/sets the stage
    set/sets the tone
    shed/sheds light on
    short cut
    short cuts
    short time
    show/shows/showed the ropes
    side by side
    so to speak
    some time
    sooner or later
    spare time
    speak/speaks/spoke volumes
    speaks volumes
    stage by stage
    stand/stands/stood a chance
    stand/stands/stood to reason
    state of mind
    stay/stays/stayed in touch
    step by step
    stick/sticks/stuck to the point
    strings attached
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
    that way
    the case for/against
    the home side/team
    the key to
    the other side of the coin
    the other way around
    the other way round
    the point is
    the rest of
    think/thinks/thought outside the box
    this time
    this way
    throw/throws/threw light on
    time after time
    time and again
    time flies
    time is up
    time off
    time out
    time to time
    tip of the iceberg
    to a certain degree
    to a degree
    to a large extent
    to and fro
    to be sure
    to blame
    to date
    to hand
    to heart
    to no avail
    to one side
    to order
    to scale
    to some degree
    to some extent
    to that end
    to the best of
    to the bottom
    to the effect that
    to the end
    to the fore
    to the full
    to the last
    to the left/right
    to the letter
    to the limit
    to the point
    to this day
    to this end
    took care
    took effect
    took into account
    took part
    took place
    turn/turns/turned a blind eye
    turn/turns/turned out
    turn/turns/turned over a new leaf
    turn/turns/turned the tables
    turning point
    under control
    under lock and key
    under no circumstances
    under one roof
    under review
    under the circumstances
    under the hammer
    under the heading
    under the hood
    under the impression
    under the knife
    under the name
    under the weather
    under way
    under wraps
    up in the air
    up to a point
    up to date
    up to par
    up to scratch
    up to speed
    up to the mark
    up to the minute
    ups and downs
    waste of time
    way home
    went home
    what's more
    with a vengeance
    with a view to
    with all my heart
    with an eye to
    with ease
    with one voice
    with regard to
    with respect to
    with the aid of
    with the exception of
    with the help of
    with this in mind
    within limits
    within range
    within reach
    within reason
    within sight
    without a hitch
    without delay
    without doubt
    without fail
    without notice
    without question
    without warning
    """
}
