extension Morphology {
  // Phrases that do the work of a preposition, conjunction or adverb; the noun in them means nothing by itself.
  static let englishPhrases = """
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
    at first sight
    at hand
    at large
    at least
    at length
    at some point
    at that point
    at the expense of
    at the same time
    at the time
    at this point
    at times
    at work
    bear in mind
    by all means
    by and large
    by chance
    by hand
    by heart
    by means of
    by no means
    by the way
    by virtue of
    by way of
    day after day
    day by day
    day to day
    face to face
    for example
    for good measure
    for lack of
    for that matter
    for the most part
    for the sake of
    for the time being
    for want of
    free of charge
    from time to time
    in a way
    in accordance with
    in addition
    in addition to
    in case
    in case of
    in charge of
    in connection with
    in effect
    in fact
    in favor of
    in favour of
    in front of
    in general
    in hand
    in light of
    in line with
    in mind
    in no way
    in order for
    in order that
    in order to
    in part
    in particular
    in place
    in place of
    in practice
    in principle
    in question
    in relation to
    in respect of
    in return
    in short
    in short order
    in spite of
    in step
    in step with
    in terms of
    in that way
    in the case of
    in the course of
    in the end
    in the event of
    in the first place
    in the form of
    in the light of
    in the long run
    in the meantime
    in the same way
    in the way
    in this way
    in time
    in turn
    in view of
    keep in mind
    little by little
    make sense
    make sure
    makes sense
    no matter
    of course
    of late
    on account of
    on average
    on behalf of
    on foot
    on hand
    on her way
    on his way
    on its way
    on my way
    on our way
    on purpose
    on the basis of
    on the contrary
    on the grounds of
    on the one hand
    on the other hand
    on the part of
    on the way
    on the whole
    on their way
    on time
    on your way
    one at a time
    out of date
    out of hand
    out of order
    out of place
    out of the question
    out of the way
    point of view
    points of view
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
    under way
    up to date
    with a view to
    with regard to
    with respect to
    with the exception of
    """
}
