extension LanguagePair {
  /// Small words that can stand for a negation, and what they say otherwise; where both sides have one, it negates nothing.
  static let danishParticles = """
    end | than
    kun | only just merely
    bare | only just
    alene | only alone
    først | first only
    før | before until prior previously
    inden | before within
    forud | before
    indtil | until till
    til | until
    uden | without out
    for | too
    også | too even
    med | too
    selv | even self itself himself herself themselves
    endda | even
    endog | even
    lige | even
    stadig | still even
    stadigvæk | still
    fortsat | still
    endnu | yet still even
    trods | still
    men | yet still
    dog | still yet
    ud | out
    ude | out
    udløber | out
    op | out
    tom | out
    tomt | out
    slut | out
    af | off out
    fra | off out
    ned | off
    slukke | off out
    slukker | off out
    slukket | off out
    slukkes | off out
    slået | off
    væk | off out
    lille | little
    lidt | little
    små | little few
    smule | little
    få | few little
    par | few
    andet | other else
    anden | other
    andre | other
    øvrige | other
    ellers | otherwise else
    hellere | rather
    snarere | rather
    ret | rather
    temmelig | rather
    stedet | instead
    undtagen | except
    bortset | except
    medmindre | unless
    undgå | avoid avoiding
    undgår | avoid avoids avoiding
    undgås | avoid avoided
    mangler | lack lacks lacking
    mangle | lack
    manglende | lack lacking
    sjældent | rarely seldom
    næppe | hardly barely
    knap | hardly barely
    forhindre | prevent prevents
    forhindrer | prevent prevents
    stopper | stop stops
    ophører | stop stops
    umuligt | impossible unable
    minus | minus
    eksklusive | excluding
    ekskl | excluding
    """
}
