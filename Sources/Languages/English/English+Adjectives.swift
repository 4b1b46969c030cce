extension Morphology {
  static let englishAdjectives = """
    @forms adj
    good c=better u=best
    well c=better u=best
    bad c=worse u=worst
    ill c=worse u=worst
    far c=farther,further u=farthest,furthest
    little c=less,littler u=least,littlest
    many c=more u=most
    much c=more u=most
    old c=older,elder u=oldest,eldest
    late c=later,latter u=latest,last
    shy c=shyer,shier u=shyest,shiest
    dry c=drier,dryer u=driest,dryest
    this p=these
    that p=those
    """
}
