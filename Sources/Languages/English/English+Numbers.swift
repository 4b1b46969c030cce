extension NumberConventions {
  /// 2,066 and 1.5; “twenty-one”; 2.30 pm.
  static let english = NumberConventions(
    decimal: ".", group: ",",
    words: """
      0 | zero nil none no
      0.5 50 | half halves
      0.25 25 4 15 | quarter quarters
      1 | one a an once single first only sole
      2 | two both twice second double doubled pair couple twin dual
      3 | three third thirds thrice triple tripled
      4 | four fourth fourths quadruple
      5 | five fifth fifths
      6 | six sixth sixths
      7 | seven seventh
      8 | eight eighth
      9 | nine ninth
      10 | ten tenth tenths
      11 | eleven eleventh
      12 | twelve twelfth dozen noon midday
      24 0 | midnight
      13 | thirteen thirteenth
      14 | fourteen fourteenth fortnight
      15 | fifteen fifteenth
      16 | sixteen sixteenth
      17 | seventeen seventeenth
      18 | eighteen eighteenth
      19 | nineteen nineteenth
      20 | twenty twentieth twenties
      30 | thirty thirtieth thirties
      40 | forty fortieth forties
      50 | fifty fiftieth fifties
      60 | sixty sixtieth sixties
      70 | seventy seventieth seventies
      80 | eighty eightieth eighties
      90 | ninety ninetieth nineties
      100 | hundred hundreds
      1000 | thousand thousands
      1000000 | million millions
      1000000000 | billion billions
      """,
    looseWords: """
      both twice second double doubled pair couple twin dual thrice triple tripled quadruple dozen fortnight
      twenties thirties forties fifties sixties seventies eighties nineties seconds
      """,
    scales: """
      3 | thousand k
      6 | million millions mn mio
      9 | billion billions bn mia mrd
      12 | trillion trillions
      2 | hundred
      """,
    gluedScales: "6 | m\n9 | b",
    joiners: "and", ofWords: "of", minusWords: "minus",
    loweringWords: """
      minus below freezing frost off discount lower less fewer down drop drops dropped fall falls fell decrease decreased
      reduction reduced loss deficit negative save saving savings
      """,
    belowWords: "minus below freezing frost subzero negative", everyWords: "every",
    perWords: "per", alternateWords: "other second",
    outWords: "out", outOfWords: "in of",
    powerWords: "2 | square\n3 | cubic", percentWords: "per cent", pointWords: "point points", closedHundreds: "",
    clock: ClockConventions(
      past: "past after", to: "to before till", oclock: "o'clock", leads: "in the at",
      dayParts: """
        morning | morning
        afternoon | afternoon evening
        night | night
        """,
      names: """
        0 | midnight
        720 | noon midday
        """),
    frequencyWords: "times time twice thrice once",
    ordinalEndings: "st nd rd th",
    timeWords: "o'clock",
    morningWords: "am a.m",
    afternoonWords: "pm p.m",
    centuryWords: "s",
    labelWords: "version edition chapter section fig figure table no number § page p step item annex release",
    timeRates: """
      second | a second, per second, every second
      minute | a minute, per minute, every minute
      hour | an hour, per hour, every hour
      day | a day, per day, every day, each day
      week | a week, per week, every week, each week
      month | a month, per month, every month, each month
      quarterYear | per quarter, every quarter, each quarter
      year | a year, per year, every year, each year
      """,
    denominators: "second | s\nday | d",
    units: """
      percent | % percent percentage
      percentagePoint | pp
      second | second seconds sec secs
      minute | minute minutes min mins
      hour | hour hours hr hrs h
      day | day days
      week | week weeks
      month | month months
      year | year years yr yrs
      decade | decade decades
      century | century centuries
      microgram | µg μg mcg microgram micrograms
      milligram | mg milligram milligrams
      gram | g gram grams
      kilogram | kg kilo kilos kilogram kilograms
      tonne | tonne tonnes ton tons
      ounce | oz ounce ounces
      pound | lb lbs
      microlitre | µl μl
      millilitre | ml millilitre millilitres milliliter milliliters
      centilitre | cl centilitre centilitres
      decilitre | dl decilitre decilitres deciliter deciliters
      litre | l litre litres liter liters
      pint | pint pints
      gallon | gallon gallons
      micrometre | µm μm
      millimetre | mm millimetre millimetres millimeter millimeters
      centimetre | cm centimetre centimetres centimeter centimeters
      metre | m metre metres meter meters
      kilometre | km kilometre kilometres kilometer kilometers
      inch | inch inches
      foot | foot feet ft
      yard | yard yards yd
      mile | mile miles
      degree | degrees degree °
      hertz | hz hertz
      kilohertz | khz
      megahertz | mhz
      volt | v volt volts
      watt | w watt watts
      kilowatt | kw kilowatt kilowatts
      joule | j joule joules
      kilojoule | kj
      kilocalorie | kcal calories kilocalories
      wattHour | wh
      kilowattHour | kwh
      milliampere | milliamp milliamps milliampere
      ampere | ampere amp amps
      milliampereHour | mah
      ampereHour | amp-hours ah
      lumen | lm lumen lumens
      decibel | db dba decibel decibels
      byte | bytes byte
      kilobyte | kb kilobyte kilobytes
      megabyte | mb megabyte megabytes
      gigabyte | gb gigabyte gigabytes
      terabyte | tb terabyte terabytes
      teaspoon | tsp teaspoon teaspoons teaspoonful
      tablespoon | tbsp tbs tablespoon tablespoons tablespoonful
      hectare | hectare hectares ha
      squareMetre | sqm
      permille | ‰ permille
      partsPerMillion | ppm
      partsPerBillion | ppb
      nanogram | ng nanogram nanograms
      nanometre | nm nanometre nanometres
      decimetre | dm decimetre decimetres
      gigahertz | ghz
      millivolt | mv
      kilovolt | kv kilovolt kilovolts
      megawatt | mw megawatt megawatts
      gigawatt | gw gigawatt gigawatts
      megajoule | mj
      megawattHour | mwh
      gigawattHour | gwh
      lux | lux
      ohm | ω ohm ohms
      pascal | pa
      hectopascal | hpa
      kilopascal | kpa
      megapascal | mpa
      millibar | mbar millibar millibars
      bar | bar bars
      millimetreOfMercury | mmhg
      poundsPerSquareInch | psi
      nanomole | nmol
      micromole | µmol μmol
      millimole | mmol millimole millimoles
      mole | mol
      millisievert | msv
      newton | n newton newtons
      dotsPerInch | dpi
      megapixel | mp megapixel megapixels
      bit | bit bits
      kilobit | kbit
      megabit | mbit megabit megabits
      gigabit | gbit
      millisecond | ms millisecond milliseconds
      horsepower | hp bhp horsepower
      carat | carat carats karat
      internationalUnit | iu
      revolutionsPerMinute | rpm revs
      knot | knots kn
      pixel | px pixel pixels
      krone | dkk kr krone kroner
      euro | € eur euro euros
      dollar | $ usd dollar dollars
      pounds | £ gbp pound pounds
      """,
    foreignUnits: "kr")
}
