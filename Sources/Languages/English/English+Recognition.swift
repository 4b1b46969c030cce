extension Recognition {
  /// Everyday English.
  static let english = Recognition(
    letters: "",
    functionWords: """
      the of and to in is that it for was on are as with his they be at one have this from or had by but not what all were we when
      your can said there use an each which she do how their if will up other about out many then them these so some her would make
      like him into time has look two more go see no way could people my than been who its now did get come made may part over
      such because under while after before between through during without within against among across until since although
      though whether either neither both few most any every much very just only also even still yet again ever never always often
      sometimes usually here where why whose whom those our ours yours theirs myself yourself itself themselves being having doing
      does done am i you he us me should must might shall cannot don't doesn't isn't aren't wasn't can't won't it's that's
      however therefore thus instead rather quite too enough less least more most better best worse worst good well first last next
      another same own upon toward towards according per via off down above below behind beside near far away back around
      """,
    words: """
      yes year years day days week weeks month months hour hours minute minutes time times person man men woman women child children
      patient patients treatment treatments practitioner practitioners treat treated doctor doctors disease diseases illness pain
      pains needle needles skin body head back neck shoulder knee foot feet hand hands eye eyes ear ears stomach blood heart sleep
      anxiety headache headaches migraine nausea fatigue inflammation pregnancy pregnant birth study studies trial trials research
      researchers show shows shown showed effect effects work works worked working side risk risks result results group groups
      participants quality price prices cost costs pay payment book booking appointment clinic clinics address phone opening
      open closed read reading contact questions answers asked page pages article articles heading content image images picture
      pictures text section overview name names date place city town country house road street school job company companies
      customer customers user users used using choose select selected choice click press close save delete create created edit add
      added remove write enter field fields column row rows table list line lines button menu window file files folder folders
      setting settings setup account accounts entry entries amount tax invoice invoices order orders item items purchase sales
      vendor ledger posting post posted department supplier delivery quantity number unit units code danish english denmark
      government law laws rule rules requirement right duty citizen society water food meat fish bread flour milk butter egg eggs
      salt sugar cheese oil pepper onion potatoes vegetables fruit apple pancakes recipe dough pan oven pot seconds degrees
      grams litre tablespoon teaspoon pieces warm cold sweet sour fresh dry wet hard soft clean dirty strong weak healthy sick
      tired happy sad angry afraid calm quiet quick quickly slow slowly light easy difficult heavy cheap expensive free full
      empty dark black white red green blue yellow brown morning afternoon evening night summer winter spring autumn monday tuesday
      wednesday thursday friday saturday sunday january february march april june july august october half whole thousand hundred
      third fourth fifth bowl cup glass table chair bed door doors room waiting help helps feel feels feeling think thinks believe
      know knows known understand find finds found lie lies sit sits stand stands take takes taken give gives given hold holds
      fall falls rise increase increased decrease reduce reduced improve improvement change changes changed follow following tell
      tells ask answer means mean meaning called call perform performed health healthcare hospital nurse hygiene education trained
      authorised association member members insurance experience review reviews evidence source sources reference author published
      updated introduction background purpose method conclusion comparison brief what who does hurt difference differences
      possibility benefit benefits disadvantage reason reasons cause causes way ways thing things case cases problem problems
      solution solutions example examples history world life want wish necessary possible different available further earlier later
      service system systems computer internet email mail test status type types program person plan
      problem international normal social total central dialog design server browser app apps login link logo team budget
      video model format standard version data database filter import export hotel restaurant bank client tag tags start stop
      partner control bonus info film radio tv influenza diabetes cancer virus vaccine hospital placebo sham menu
      information about please learn guide start check using systematic weather small large big long short high low new old young
      important common general special several various provide provides provided include includes including based need needs needed
      slot mark loft hue hold held sang gave barn leg led fed lever bog far bred sad hat brand pap art fat rat den die dog get gift glad
      kind last list land rest stand ring sport stage pause plan bank offer spring star still sting top train vest pose arm pan
      sole sort ask bold bore bare bide fare fire form fin hal hug lid lot mild mod net nod pen pest pile pot rap rod rude rum
      salt sang skate sky slag slap slim smart snap sol spade stab stall stem stub sum sure tang tap tide tilt tom ton trap tube
      under urge vale vat vend vile walk wild
      """,
    questionWords: "what who where how why when which whose",
    negations:
      "not never don't doesn't didn't isn't aren't wasn't weren't can't cannot couldn't won't wouldn't shouldn't haven't hasn't hadn't",
    fullNegations: "no none neither nobody nothing nowhere",
    comparatives: "later more less fewer longer sooner earlier doubt matter",
    weakNegations: """
      non nor without hardly unless fail fails failed failing avoid avoids avoiding lack lacks lacking
      rather instead except before until little few rarely seldom only prevent prevents prevented refuse refuses other than barely
      unable impossible unlikely unnecessary stop stops even too yet still exclude excludes excluding ignore ignores otherwise minus out off
      """,
    lackWords: "without", lackEndings: "less free",
    negativePrefixes: "un in im dis non mis ir il",
    wordEndings: "ness ors ight ights ough ful less tions ies ists ings edge ware th ths ture tures",
    sharedEndings: "ing s er or al ent ant um us is on an in ia ik at it el et a o i e t",
    concordWords: "even until", exceptionWords: "unless", yesWords: "yes", noWords: "no",
    falsePrefixed: """
      inside insider income incoming input inputs indoor indoors inform informed inland inlet inlets intake insight insights invest
      install instep inset inmate include index inn inner intend intended intent invent invite increase information
      display displays discover discount discounts discuss dispatch discharge distance district
      import imports important impress impact image images immerse imprint
      iron irons unit units union unite united until unto uniform unique missile mission missing mister mist
      """, infinitiveMark: "to",
    openWords:
      "the a an my your our their and or but nor because although unless whether than every as if which whose",
    prepositions:
      "in near at of with from into to for beside behind under between by on during without against towards",
    givenNames: """
      James Mary Robert Patricia Jennifer Michael Linda William Elizabeth Barbara Richard Susan Joseph Jessica Thomas
      Sarah Charles Karen Christopher Lisa Daniel Nancy Matthew Betty Anthony Margaret Mark Sandra Donald Ashley Steven
      Kimberly Paul Emily Andrew Donna Joshua Michelle Kenneth Dorothy Kevin Carol Brian Amanda George Melissa Edward
      Deborah Ronald Stephanie Timothy Rebecca Jason Sharon Jeffrey Laura Ryan Cynthia Jacob Kathleen Gary Amy Nicholas
      Angela Eric Shirley Jonathan Anna Stephen Brenda Larry Pamela Justin Emma Scott Nicole Brandon Helen Benjamin
      Samantha Samuel Katherine Gregory Christine Frank Debra Alexander Rachel Raymond Carolyn Patrick Janet Jack
      Catherine Dennis Maria Jerry Heather Tyler Diane Aaron Ruth Jose Julie Adam Olivia Nathan Joyce Henry Virginia
      Douglas Victoria Peter Kelly Zachary Lauren Kyle Christina Noah Joan Ethan Evelyn Jeremy Judith Walter Megan
      Christian Andrea Keith Cheryl Roger Hannah Terry Jacqueline Gerald Martha Harold Gloria Sean Teresa Austin Ann
      Carl Sara Arthur Madison Lawrence Frances Dylan Kathryn Jesse Janice Jordan Jean Bryan Abigail Billy Alice Joe
      Julia Bruce Judy Gabriel Sophia Logan Grace Albert Denise Willie Amber Alan Doris Juan Marilyn Wayne Danielle
      Elijah Beverly Randy Isabella Roy Theresa Vincent Diana Ralph Natalie Eugene Brittany Russell Charlotte Bobby
      Marie Mason Kayla Philip Alexis Louis Lori Fiona Ian Nigel Graham Gordon Malcolm Neil Colin Clive Derek Trevor
      Stuart Alastair Angus Duncan Ewan Hamish Rory Callum Gareth Rhys Owen Gwen Siobhan Niamh Aoife Sinead Liam Oliver
      Harry Oscar Archie Alfie Freddie Isla Ava Mia Poppy Freya Florence Lily Rosie Daisy Phoebe Imogen Harriet Beatrice
      Eleanor Edith Ivy Elsie Maisie Priya Amit Anil Ravi Sanjay Vikram Sunita Aisha Fatima Mohammed Muhammad Ahmed Ali
      Omar Hassan Ibrahim Yusuf Wei Ming Chen Maya Tom Ben Sam Dan Kate Jane Lucy Claire Clare Tim Nick
      """,
    formEndings: "s d r n y es ed er en ly", announcers: "app brand forum ship cutter schooner",
    coordinators: "and but or")
}
