extension LanguagePair {
  /// Names of places and people that both languages have and that differ in a letter or two, Danish first.
  static let danishNames = """
    Europa Europe, Afrika Africa, Amerika America, Irland Ireland, Island Iceland, Skotland Scotland, Syrien Syria,
    Hamborg Hamburg, Flensborg Flensburg, Altona Altona, Genova Genoa, Milano Milan, Torino Turin, Bagdad Baghdad,
    Hannover Hanover, Athen Athens, Nilen Nile, Platon Plato, Vergil Virgil, Aristoteles Aristotle, Homer Homer,
    Jylland Jutland, Grønland Greenland, Norge Norway, Finland Finland, Letland Latvia, Estland Estonia, Prag Prague,
    Moskva Moscow, Warszawa Warsaw, Lissabon Lisbon, Napoli Naples, Sicilien Sicily, Korsika Corsica, Kreta Crete,
    Cypern Cyprus, Japan Japan, Korea Korea, Kina China, Indien India, Irak Iraq, Iran Iran, Libyen Libya,
    Brasilien Brazil, Filippinerne Philippines, Alperne Alps, Rhinen Rhine, Themsen Thames, Volga Volga, Seinen Seine,
    Gotland Gotland, Sankt Saint, Slesvig Schleswig, Holsten Holstein, Sachsen Saxony, Bayern Bavaria, Flandern Flanders,
    Kattegat Kattegat, Skagerrak Skagerrak, Nordsøen North, Atlanten Atlantic, Stillehavet Pacific, Arktis Arctic,
    Antarktis Antarctica, Oceanien Oceania, Asien Asia, Balkan Balkans, Kaukasus Caucasus, Ukraine Ukraine, Polen Poland,
    Tjekkiet Czechia, Ungarn Hungary, Spanien Spain, Italien Italy, Frankrig France, Belgien Belgium, Kroatien Croatia,
    Serbien Serbia, Bosnien Bosnia, Albanien Albania, Rumænien Romania, Bulgarien Bulgaria, Tyrkiet Turkey,
    Kristus Christ, Maria Mary, Johannes John, Jesaja Isaiah, Jeremias Jeremiah, Mattæus Matthew, Markus Mark,
    Lukas Luke, Paulus Paul, Kleopatra Cleopatra, Cæsar Caesar, Katarina Catherine, Margrethe Margaret, Frederik Frederick,
    København Copenhagen, Helsingør Elsinore, Sjælland Zealand, Fyn Funen, Skåne Scania, Göteborg Gothenburg,
    Rom Rome, Wien Vienna, Beograd Belgrade, Bukarest Bucharest, Haag Hague, Køln Cologne, München Munich, Firenze Florence,
    Venedig Venice, Bruxelles Brussels, Antwerpen Antwerp, Kairo Cairo, Jerusalem Jerusalem, Nürnberg Nuremberg, Lübeck Lubeck,
    Margrethe Margaret, Margrethe Margrethe, Knud Canute, Donau Danube, Elben Elbe
    """
}
