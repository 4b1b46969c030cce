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
    a good deal
    a great deal
    a lot of
    a number of
    all the time
    as a matter of fact
    as a result
    as a result of
    as a rule
    as a whole
    as far as
    as regards
    at a time
    at all costs
    at any rate
    at first glance
    at first sight
    at hand
    at home
    at large
    at least
    at length
    at present
    at some point
    at stake
    at that point
    at the end of the day
    at the expense of
    at the mercy of
    at the same time
    at the time
    at this point
    at times
    at work
    back home
    bear in mind
    by accident
    by all means
    by and large
    by chance
    by hand
    by heart
    by means of
    by mistake
    by name
    by nature
    by no means
    by the way
    by virtue of
    by way of
    came home
    came into force
    come home
    come into force
    come to light
    comes home
    comes into force
    day after day
    day by day
    day to day
    face to face
    for example
    for good measure
    for instance
    for lack of
    for one thing
    for that matter
    for that reason
    for the first time
    for the most part
    for the sake of
    for the time being
    for this reason
    for want of
    free of charge
    from time to time
    gave way
    give way
    gives way
    go home
    goes home
    going home
    have in common
    home page
    home pages
    in a way
    in accordance with
    in addition
    in addition to
    in advance
    in any case
    in case
    in case of
    in charge of
    in common
    in connection with
    in contrast
    in detail
    in effect
    in fact
    in favor of
    in favour of
    in force
    in front of
    in future
    in general
    in good time
    in hand
    in light of
    in line with
    in mind
    in no time
    in no way
    in order for
    in order that
    in order to
    in other words
    in part
    in particular
    in place
    in place of
    in practice
    in principle
    in question
    in reality
    in relation to
    in respect of
    in return
    in short
    in short order
    in spite of
    in step
    in step with
    in terms of
    in that case
    in that way
    in the background
    in the case of
    in the course of
    in the dark
    in the end
    in the event of
    in the first place
    in the form of
    in the future
    in the hands of
    in the light of
    in the long run
    in the meantime
    in the middle of
    in the past
    in the same way
    in the wake of
    in the way
    in this case
    in this way
    in time
    in total
    in turn
    in vain
    in view of
    in which case
    keep in mind
    little by little
    lose sight of
    make sense
    make sure
    makes sense
    no matter
    of course
    of late
    on account of
    on average
    on behalf of
    on course
    on foot
    on hand
    on her way
    on his way
    on its way
    on my way
    on our way
    on purpose
    on record
    on the basis of
    on the contrary
    on the grounds of
    on the increase
    on the one hand
    on the other hand
    on the part of
    on the scene
    on the spot
    on the subject of
    on the way
    on the whole
    on their way
    on time
    on top of
    on track
    on your way
    once in a while
    one at a time
    out of date
    out of hand
    out of order
    out of place
    out of the question
    out of the way
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
    side by side
    state of mind
    step by step
    take care
    take effect
    take into account
    take part
    take place
    taken into account
    taken part
    taken place
    takes care
    takes effect
    takes into account
    takes part
    takes place
    taking care
    taking into account
    taking part
    taking place
    that way
    the other way around
    the other way round
    the rest of
    this way
    time after time
    time and again
    to a certain degree
    to a large extent
    to some degree
    to some extent
    to the effect that
    to the point
    took care
    took effect
    took into account
    took part
    took place
    under control
    under no circumstances
    under the circumstances
    under the weather
    under way
    up to date
    way home
    went home
    with a view to
    with regard to
    with respect to
    with the exception of
    within reach
    without doubt
    without fail
    without question
    """
}
