extension NumberConventions {
  /// 2.066 and 1,5; “enogtyve”; kl. 14.30.
  static let danish = NumberConventions(
    decimal: ",", group: ".",
    words: """
      0 | nul
      0.5 50 | halv halvt halve halvdel halvdelen
      1.5 | halvanden halvandet
      2.5 | halvtredje
      0.25 25 4 | fjerdedel fjerdedele kvart
      0.75 75 | trekvart
      3 | tredjedel tredjedele
      5 | femtedel femtedele
      10 | tiendedel tiendedele
      1 | en et én ét eneste enkelt enkelte første førstnævnte gang ene
      2 | to begge anden andet dobbelt dobbelte dobbeltblind toer tvilling par parret
      3 | tre tredje tredobbelt tredobles tredobbelte
      4 | fire fjerde firedobbelt
      5 | fem femte
      6 | seks sjette
      7 | syv syvende
      8 | otte ottende
      9 | ni niende
      10 | ti tiende
      11 | elleve ellevte
      12 | tolv tolvte dusin middag
      24 0 | midnat
      13 | tretten trettende
      14 | fjorten fjortende
      15 | femten femtende
      16 | seksten sekstende
      17 | sytten syttende
      18 | atten attende
      19 | nitten nittende
      20 | tyve tyvende tyver snes
      30 | tredive tredivte
      40 | fyrre fyrretyve fyrretyvende
      50 | halvtreds halvtredsindstyve halvtredsindstyvende
      60 | tres tresindstyve tresindstyvende
      70 | halvfjerds halvfjerdsindstyve halvfjerdsindstyvende
      80 | firs firsindstyve firsindstyvende
      90 | halvfems halvfemsindstyve halvfemsindstyvende
      100 | hundrede hundred
      1000 | tusind tusinde
      1000000 | million millioner
      1000000000 | milliard milliarder
      """,
    joiner: "og", onesFirst: true,
    looseWords: """
      begge anden andet dobbelt dobbelte dobbeltblind toer tvilling par parret tredobbelt tredobbelte tredobles firedobbelt
      dusin middag snes tyver
      """,
    scales: """
      3 | tusind tusinde
      6 | mio million millioner mill
      9 | mia milliard milliarder mrd
      12 | billion billioner
      2 | hundrede
      """,
    joiners: "og", minusWords: "minus",
    loweringWords: """
      minus under frost frostgrader rabat lavere færre mindre ned nedsat fald falder faldt faldet reduktion tab underskud
      negativ negativt negative besparelse spar sparer
      """,
    belowWords: "minus under frost frostgrader kuldegrader kulde negativ negative", everyWords: "hver hvert",
    perWords: "pr per",
    alternateWords: "anden andet", outWords: "ud", outOfWords: "af", pointWords: "point",
    closedHundreds: "hundrede hundred",
    clock: ClockConventions(
      past: "over", to: "i", leads: "om",
      dayParts: """
        morning | morgenen formiddagen
        afternoon | eftermiddagen aftenen
        night | natten
        """,
      names: """
        0 | midnat
        720 | middag
        """, halfIsBefore: true),
    frequencyWords: "gange gang dobbelt",
    hasOrdinalPoint: true,
    timeWords: "kl klokken", morningWords: "am", afternoonWords: "pm", hasHalves: false,
    centuryWords: "tallet tals",
    labelWords: "version udgave kapitel afsnit fig figur tabel nr nummer § stk side s trin punkt pkt bilag udgivelse",
    timeRates: """
      second | i sekundet, pr sekund, per sekund, hvert sekund
      minute | i minuttet, pr minut, per minut, hvert minut
      hour | i timen, pr time, per time, hver time
      day | om dagen, i døgnet, pr dag, per dag, pr døgn, hver dag, hvert døgn
      week | om ugen, i ugen, pr uge, per uge, hver uge
      month | om måneden, i måneden, pr måned, per måned, hver måned
      quarterYear | i kvartalet, pr kvartal, per kvartal, hvert kvartal
      year | om året, pr år, per år, hvert år
      """,
    denominators: "hour | t\nsecond | s\nday | d",
    units: """
      percent | % pct procent procents
      percentagePoint | procentpoint procentpoints
      second | sekund sekunder sekunders sek
      minute | minut minutter minutters minuts min
      quarterHour | kvarter kvarters
      hour | time timer timers times
      day | dag dage dages dags døgn døgns
      week | uge uger ugers uges
      month | måned måneder måneders måneds mdr md
      year | år års årig årige årigt årigs
      decade | årti årtier
      century | århundrede århundreder
      microgram | µg μg mcg mikrogram
      milligram | mg milligram
      gram | g gram gr
      kilogram | kg kilo kilogram
      tonne | ton tons
      pound | pund
      microlitre | µl μl mikroliter
      millilitre | ml milliliter
      centilitre | cl centiliter
      decilitre | dl deciliter
      litre | l liter liters
      pint | pint
      gallon | gallon gallons
      micrometre | µm μm mikrometer
      millimetre | mm millimeter millimeters
      centimetre | cm centimeter centimeters
      metre | m meter meters
      kilometre | km kilometer kilometers
      inch | tomme tommer
      foot | fod
      yard | yard yards
      mile | mil miles mile
      degree | grader graders ° grad
      hertz | hz hertz
      kilohertz | khz
      megahertz | mhz
      volt | v volt
      watt | w watt
      kilowatt | kw kilowatt
      joule | j joule
      kilojoule | kj
      kilocalorie | kcal kalorier kilokalorier
      wattHour | wh
      kilowattHour | kwh
      milliampere | milliampere
      ampere | ampere amp amps
      milliampereHour | mah
      ampereHour | ah
      lumen | lm lumen lumens
      decibel | db dba decibel decibels
      byte | bytes byte
      kilobyte | kb kilobyte
      megabyte | mb megabyte megabytes
      gigabyte | gb gigabyte gigabytes
      terabyte | tb terabyte
      teaspoon | tsk teske teskefuld teskefulde
      tablespoon | spsk spiseske spiseskefuld spiseskefulde
      squareMetre | kvadratmeter
      squareKilometre | kvadratkilometer
      hectare | hektar ha
      permille | ‰ promille
      partsPerMillion | ppm
      partsPerBillion | ppb
      nanogram | ng nanogram
      nanometre | nm nanometer
      decimetre | dm decimeter
      gigahertz | ghz
      millivolt | mv
      kilovolt | kv kilovolt
      megawatt | mw megawatt
      gigawatt | gw gigawatt
      megajoule | mj
      megawattHour | mwh
      gigawattHour | gwh
      lux | lux
      ohm | ω ohm
      pascal | pa
      hectopascal | hpa
      kilopascal | kpa
      megapascal | mpa
      millibar | mbar millibar
      bar | bar
      millimetreOfMercury | mmhg
      poundsPerSquareInch | psi
      nanomole | nmol
      micromole | µmol μmol
      millimole | mmol millimol
      mole | mol
      millisievert | msv
      newton | n newton
      kilonewton | kn
      dotsPerInch | dpi
      megapixel | mp megapixel
      bit | bit
      kilobit | kbit
      megabit | mbit megabit
      gigabit | gbit
      millisecond | ms millisekund millisekunder
      horsepower | hk hestekraft hestekræfter
      carat | karat
      seaMile | sømil
      internationalUnit | ie
      revolutionsPerMinute | rpm
      knot | knob
      pixel | px pixel pixels
      quarterYear | kvartal kvartaler kvartals
      squareCentimetre | kvadratcentimeter
      cubicMetre | kubikmeter
      cubicCentimetre | kubikcentimeter
      krone | kr krone kroner kroners dkk
      euro | € eur euro
      dollar | $ usd dollar dollars
      pounds | £ gbp
      """)
}
