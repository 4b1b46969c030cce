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
    @fixed
    a case in point
    a good deal
    a great deal
    a handful of
    a key role/part/factor/point/player
    a kind of
    a long time
    a lot of
    a matter of
    a matter of taste
    a matter of time
    a number of
    a sort of
    about time
    ahead of time
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
    at arm's length
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
    at play
    at present
    at random
    at rest
    at sea
    at short notice
    at sight
    at some point
    at stake
    at that point
    at the bottom of
    at the cost of
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
    behind the scenes
    beside the point
    besides the point
    bring/brings/brought home
    by a long way
    by accident
    by all accounts
    by all means
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
    came home
    came into force
    case by case
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
    comes home
    comes into force
    common sense
    course of action
    crash course
    day after day
    day by day
    day to day
    drive/drives/drove home
    each time
    every time
    eye to eye
    face to face
    face up to
    face value
    faced with
    first hand
    first time
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
    from time to time
    from top to bottom
    full time
    gave way
    give way
    gives way
    go home
    goes home
    going home
    good times
    half time
    hand in hand
    hand to hand
    hands on
    hard times
    have in common
    have/has/had time
    heart and soul
    high time
    home from
    home game
    home ground
    home page
    home pages
    home run
    home side
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
    in common
    in connection with
    in contrast
    in control
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
    in good time
    in good/bad/great/poor shape
    in hand
    in high spirits
    in honour/honor of
    in keeping with
    in kind
    in length
    in light of
    in line
    in line for
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
    in the case of
    in the clear
    in the course of
    in the dark
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
    in the open
    in the past
    in the pipeline
    in the presence of
    in the process
    in the red
    in the same boat
    in the same way
    in the short run
    in the vicinity of
    in the wake of
    in the way
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
    just in case
    keep in mind
    keep/keeps/kept an eye on
    key to
    kind of
    last time
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
    make/makes/made one's way
    make/makes/made room
    make/makes/made sense
    make/makes/made the point
    make/makes/made time
    make/makes/made up
    make/makes/made use of
    makes sense
    matter of course
    matter of fact
    next time
    no matter
    not the case
    of course
    of late
    of note
    off balance
    off course
    off form
    off hand
    off the hook
    off the mark
    off the record
    off the top of
    old times
    on a daily/weekly/monthly/yearly basis
    on a large/small scale
    on a par with
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
    on its way
    on its/their/his/her own
    on my way
    on offer
    on one's own
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
    on the basis of
    on the brink of
    on the condition that
    on the contrary
    on the edge of
    on the face of it
    on the grounds of
    on the increase
    on the move
    on the one hand
    on the one side
    on the other hand
    on the other side
    on the part of
    on the right track
    on the rise
    on the run
    on the scene
    on the spot
    on the strength of
    on the subject of
    on the verge of
    on the way
    on the whole
    on the wrong track
    on their way
    on time
    on top
    on top of
    on track
    on your way
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
    part time
    pass/passes/passed the time
    pay attention
    play a part
    play a role
    played a role
    plays a part
    plays a role
    point of view
    points of view
    result in
    resulting in
    results in
    run/runs/ran out of time
    second hand
    second sight
    set/sets foot
    set/sets sail
    set/sets the scene
    set/sets the stage
    set/sets the tone
    short time
    side by side
    some time
    spare time
    stage by stage
    state of mind
    step by step
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
    this time
    this way
    time after time
    time and again
    time flies
    time is up
    time off
    time out
    time to time
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
    under control
    under lock and key
    under no circumstances
    under review
    under the circumstances
    under the heading
    under the impression
    under the name
    under the weather
    under way
    up in the air
    up to a point
    up to date
    up to par
    up to scratch
    up to speed
    up to the mark
    up to the minute
    waste of time
    way home
    went home
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
