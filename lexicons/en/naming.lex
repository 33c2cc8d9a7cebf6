# How English-language news names the parties to the wars in Syria and Iraq.
#
# A category of kind "naming" is read as shares: of all mentions of one party,
# how many use this name. A name with its short form in brackets beside it, as
# in "Islamic State (IS)", is one mention under the full name.
#
# Proper names stand in quotation marks: they match as written, capitals and
# all. English verbs and nouns share their forms ("strike", "strikes"): where a
# word is meant in some of its forms only, these stand in quotation marks, too.
#
# "Right on reading" under a category: of 20 matches (of all, where there are
# fewer) drawn at random from 3,000 articles of nine news outlets of the United
# States (2012 to 2020), how many meant what the category says, as judged by a
# machine reader; the articles that it was written on are not among them. On
# news of other kinds and times read a sample of your own (cadrage kwic
# @CATEGORY PAGES).

lexicon:  en-naming
title:    Names of armed groups and states in English-language news
title.fr: Noms des groupes armés et des Etats dans la presse de langue anglaise
language: en
version:  1
licence:  CC-BY-4.0

# ---------------------------------------------------------------------------
# The Islamic State group. Each name is a choice: "Daesh" is the acronym that
# its enemies use, "Islamic State" what it calls itself; "group" behind it or
# "so-called" in front is a distance; "ISIL" was for long the word of the United
# States government, "ISIS" that of most of its press.

[naming.isis]
# Right on reading: 20 of 20.
kind:     naming
title:    How the Islamic State group is named
title.fr: Comment est nommé le groupe Etat islamique
tags:     entman=define

Daesh = ("Daesh"|"Da'esh"|"Daech"|"Daish") (group|organization|"organisation")?
  + the offensive against [[Daesh]] goes on
  + the [[Daesh group]] has lost the town

# "an Islamic state" is a kind of state, not the group's name.
Islamic State = "Islamic State" (group|organization|"organisation"|militant group|terror group|terrorist group)? ("IS"|"ISIS"|"ISIL")? { not preceded by: "an" | "any" | future | "Khorasan"; not followed by: "of Afghanistan" | "of Iran" | "of Pakistan" | "of Mauritania" }
Islamic State += ("I.S.") (group)?
  + the [[Islamic State]] holds the valley
  + the [[Islamic State group]] claimed the attack
  + fighters of the [[Islamic State (IS)]] fled
  - they want an Islamic state ruled by clerics
  - a summit of Islamic states

# Capitals only; headlines in capitals are full of the verb.
IS = "IS" (group|fighter|militant|jihadist|terrorist|stronghold|territory|leader|position|target|attack|affiliate|supporter|sympathizer) | ("the"|"against"|"by"|"of"|"with"|join|fight|defeat|joined|"from") "IS" (group)? { not preceded by: "WHAT" | "WHO" | "THIS"; not followed by: "THE" | "A" | "NOT" | "NO" }
  + [[IS militants]] blew up the bridge
  + strikes [[against IS]] in the valley
  - WHAT IS NEXT

ISIS = "ISIS" (group)?
  + [[ISIS]] lost its last town
  - the goddess Isis and her temples

ISIL = "ISIL" (group)?
  + the coalition against [[ISIL]]

# The longer names of 2013 and 2014; used later they are a choice.
Islamic State of Iraq = "Islamic State" ("of"|"in") "Iraq and" ("the")? ("Syria"|"Levant"|"al-Sham"|"Sham"|"Greater Syria") (group)? ("IS"|"ISIS"|"ISIL")?
  + the [[Islamic State in Iraq and the Levant (ISIL)]] took the road
  + the [[Islamic State of Iraq and Syria]] took two border posts
  - the state of Iraq and Syria

# The group's own title, taken back in the same breath.
so-called Islamic State = ("so-called"|"self-proclaimed"|"self-declared"|"self-styled"|"self-described") (group)? ("Islamic State"|"ISIS"|"ISIL"|"IS") (group)? ("IS"|"ISIS"|"ISIL")? ("of"|"in")? ("Iraq and" ("the")? ("Syria"|"Levant"))?
  + the [[so-called Islamic State]] is losing ground
  + the [[self-proclaimed Islamic State]] struck the capital
  - a self-proclaimed state that nobody recognises

# "caliphate" alone is also history: counted with a word of distance only.
self-declared caliphate = ("so-called"|"self-proclaimed"|"self-declared"|"self-styled"|"would-be") (Islamic)? caliphate
  + the ruins of the [[self-declared caliphate]]
  - the Abbasid caliphate

# ---------------------------------------------------------------------------
# The Nusra Front, Al-Qaeda's Syrian branch, which changed its name in 2016 and
# again in 2017.

[naming.nusra]
# Right on reading: 2 of 2.
kind:     naming
title:    How the Nusra Front and its successors are named
title.fr: Comment sont nommés le Front al-Nosra et ses successeurs
tags:     entman=define

Nusra Front = ("Jabhat"|"Jabhat al")? ("al-Nusra"|"Nusra"|"al Nusra"|"an-Nusra") (Front)?
  + the [[Nusra Front]] holds the village
  + men of [[Jabhat al-Nusra]] withdrew
  - the Popular Front met its members

Fatah al-Sham = ("Jabhat")? "Fatah" ("al-Sham"|"al Sham") (Front)?
  + renamed [[Jabhat Fatah al-Sham]], the group broke with its sponsors
  - Fatah won the student elections

Hayat Tahrir al-Sham = ("Hayat"|"Hay'at")? "Tahrir" ("al-Sham"|"al Sham") ("HTS")? | "HTS"
  + the group [[Hayat Tahrir al-Sham (HTS)]] runs the province
  - Tahrir Square was black with people

# ---------------------------------------------------------------------------
# Members of armed groups, by words that do not condemn them. Those that do
# ("terrorists", "extremists") are in delegitimation.lex.

[naming.members]
# Right on reading: 20 of 20.
kind:     naming
title:    How members of armed groups are named, without condemnation
title.fr: Comment sont nommés les membres des groupes armés, sans condamnation
tags:     entman=define

militants = militant { not followed by: atheist | feminist | vegan | union | wing | attitude | stance | rhetoric | tone | defense; not preceded by: "more" | "most" | "so" | "too" }
  + [[militants]] attacked the convoy
  + a [[militant]] leader was killed
  - a militant atheist

# Not those who fight fires, prizes, or for a cause.
fighters = fighter { not preceded by: fire | prize | freedom | crime | street | bull | ultimate | foo | great | real | tough | tireless | corruption | graft | good | best | dog | cage | "UFC" | "MMA"; not followed by: jet | pilot | plane | aircraft | bomber | squadron | "for" | "against" | "and a" }
  + the [[fighters]] have fled
  + Kurdish [[fighters]] hold the bridge
  - a fighter jet crashed
  - the firefighters came

gunmen = "gunmen" | armed ("men"|assailant|attacker)
  + [[gunmen]] opened fire
  + three [[armed men]] fled
  - the armed forces of the country

insurgents = "insurgents" | "insurgent" (group|groups|attack|attacks|leader|leaders|fighters|stronghold|forces) { not followed by: campaign | candidate | candidacy | bid | challenge | challenger | wing | presidential | outsider | senator }
  + the [[insurgents]] hold the hill
  - an insurgent candidate won the primary

members = (member|recruit|soldier|operative|supporter|follower|adherent) "of" [..2] ("ISIS"|"ISIL"|"Islamic State"|"Daesh"|"al-Qaeda"|"al Qaeda"|"al-Qaida"|"al-Nusra"|"Hezbollah"|"Hamas"|"Taliban"|"Boko Haram")
members += ("ISIS"|"ISIL"|"Islamic State"|"Daesh"|"al-Qaeda"|"al Qaeda"|"al-Qaida"|"Hezbollah"|"Hamas"|"Taliban"|"Boko Haram") (member|recruit|operative|supporter|follower|adherent)
  + a [[member of the Islamic State]] went on trial
  + two [[Taliban members]] were seized
  - the members of the committee

# ---------------------------------------------------------------------------

[naming.opposition]
# Right on reading: 20 of 20.
kind:     naming
title:    How the armed or political opponents of a state are named, without condemnation
title.fr: Comment sont nommés les adversaires armés ou politiques d'un Etat, sans condamnation
tags:     entman=define

# In news of the United States "the opposition" is also opposition to a law.
opposition = ("Syrian"|moderate|armed|"Venezuelan"|"Russian"|"Iranian"|"Egyptian"|"Turkish"|"Ukrainian"|"Libyan"|"Bahraini"|democratic) opposition | opposition (fighter|group|leader|activist|force|figure|coalition|lawmaker|party|politician|movement|supporter) { not preceded by: "in" | "Democratic" }
  + the [[Syrian opposition]] left the hall
  + an [[opposition leader]] was arrested
  - strong opposition to the bill

rebels = rebel (fighter|force|group|faction|leader|commander)? { not followed by: "against" | yell | flag | without | son | teenager; not preceded by: "to" | "Ole Miss" | teen | teenage | "will" | would | "Confederate" }
  + the [[rebels]] took back the village
  + a [[rebel faction]] signed the truce
  - teenagers rebel against their parents

rebellion = rebellion { not followed by: "against"; not preceded by: teenage | backbench | conservative | "GOP" | "Republican" | "Bacon's" | "Whiskey" }
  + the [[rebellion]] lost the road
  - a rebellion against higher fees

Free Syrian Army = "Free Syrian Army" ("FSA")? | "FSA" (fighter|commander)?
  + the [[Free Syrian Army]] left the town
  - the Syrian army freed the town

armed groups = armed (group|faction|opponent)
  + [[armed groups]] block the road
  - the armed forces

dissidents = dissident
  + a [[dissident]] was jailed
  - he lives at some distance

# ---------------------------------------------------------------------------
# The Syrian state and its head: "government" and "president" grant what
# "regime" and "dictator" deny.

[naming.syria-state]
# Right on reading: 18 of 20.
kind:     naming
title:    How the Syrian state is named
title.fr: Comment est nommé l'Etat syrien
tags:     entman=define

Syrian government = "Syrian" (government|"authorities"|state) | government ("of"|"in") ("Damascus"|"Syria") { not followed by: force | troop | soldier | warplane | army }
  + the [[Syrian government]] accepted the truce
  - the Turkish government

Syrian president = "Syrian" (president|leader|ruler) ("Bashar")? ("al-Assad"|"Assad"|"al Assad")? | "President" ("Bashar")? ("al-Assad"|"Assad"|"al Assad")
  + the [[Syrian president]] will receive the envoys
  + [[President Bashar al-Assad]] signed the law
  - the Turkish president and Syrian refugees

Syrian regime = "Syrian" (regime|dictatorship) | ("Assad"|"al-Assad"|"Damascus") regime | regime ("of"|"in") ("Syrian")? (president)? ("Bashar" ("al-Assad"|"Assad")|"Assad"|"al-Assad"|"Damascus"|"Syria")
Syrian regime += ("Bashar")? ("Assad's"|"al-Assad's") regime | regime "of Bashar al Assad"
  + allies of the [[Syrian regime]]
  + the [[Assad regime]] did not answer
  + [[Assad's regime]] struck again
  - a strict training regime

Syrian army = "Syrian" ("Arab")? ("army"|"Army"|"military"|"armed forces"|"troops"|"forces"|"soldiers"|"air force") { not preceded by: "Free"; not followed by: defector }
  + the [[Syrian army]] took back the base
  - the Free Syrian Army left

government forces = ("government"|"pro-government"|"loyalist"|"regime"|"pro-regime"|"pro-Assad") ("forces"|troop|soldier|warplane|helicopter) { not preceded by: "Ukrainian" | "Somali" | "Somalia's" | "Iraqi" | "Afghan" | "Libyan" | "Yemeni" | "Ukraine's" | "Kiev's" | "Iraq's" | "Sudanese" | "U.S." | "Turkish" | "federal" }
government forces += ("forces"|"troops") "loyal to" ("Syrian")? ("President")? ("Bashar")? ("Assad"|"al-Assad"|"al Assad")
  + [[government troops]] have withdrawn
  + [[regime forces]] shelled the quarter
  - forces of nature

Bashar al-Assad = "Bashar" ("al-Assad"|"Assad"|"al Assad")? | "Assad" | "al-Assad" { not preceded by: lake | "Hafez"; not followed by: regime | loyalist }
  + [[Bashar al-Assad]] received the deputies
  + the departure of [[Assad]]
  - the dam of Lake Assad

dictator = "Syrian" (dictator|strongman|tyrant|despot) ("Bashar" ("al-Assad"|"Assad")|"Assad")? | dictator "Bashar" ("al-Assad"|"Assad")
  + the [[Syrian dictator]] clings on
  - a fallen dictator

# ---------------------------------------------------------------------------
# Marked names of states: "the Zionist entity", "the Iranian regime". The plain
# names (Russia, Israel) are left out: they are names of places far more often
# than a choice of words.

[naming.actors]
# Right on reading: 20 of 20.
kind:     naming
title:    Marked names of states and their governments
title.fr: Noms marqués d'Etats et de gouvernements
tags:     entman=define

side = ("American"|"Russian"|"Syrian"|"Turkish"|"Iranian"|"Ukrainian"|"Israeli"|"Chinese"|"Korean"|"US"|"U.S.") "side" { not followed by: "of" }
  + the [[Russian side]] denied it
  - the Syrian side of the border

administration = ("Obama"|"Bush"|"Trump"|"Biden"|"Clinton"|"Reagan"|"US"|"U.S.") "administration"
  + the [[Trump administration]] hesitates
  - a degree in business administration

the West = "the West" { not followed by: "Bank" | "Coast" | "Wing" | "Side" | "Point" | "Virginia" | "Texas" | "End" | "Lawn" | "Village" | "Indies" | "Hollywood" | "Africa" | "African" | "Point" | "Antarctic" | "Palm" | "Front" | "Valley" | "Jordan" | "Memphis" | "Ham" | "Fertilizer" | "Philadelphia" | "Nile"; not preceded by: "in" [..3] "and" | throughout | across | "of" | "in" | "out" }
the West += western ("powers"|"nations"|"countries"|"governments"|"capitals"|"allies"|"leaders"|"officials"|"diplomats"|"media")
  + [[the West]] looks away
  + [[Western powers]] imposed sanctions
  - the West Bank

international community = international community
  + the [[international community]] stays silent
  - a community college

Zionist entity = "Zionist" (entity|enemy|regime|occupier|state) | "Israeli" regime
  + the [[Zionist entity]] shelled the port
  - the Israeli government

regime = ("Saudi"|"Turkish"|"Iranian"|"Ukrainian"|"Russian"|"Cuban"|"Chinese"|"Venezuelan"|"North Korean"|"Egyptian"|"Kim"|"Putin"|"Castro"|"Maduro"|"Gadhafi"|"Qaddafi"|"Gaddafi"|"Mubarak"|"Hussein"|"Kiev"|"Riyadh"|"Tehran"|"Moscow"|"Ankara"|"Pyongyang"|"Islamic"|"clerical") regime | ("Kim's"|"Putin's"|"Castro's"|"Maduro's"|"Gadhafi's"|"Qaddafi's"|"Mubarak's"|"Hussein's") regime
regime += regime "in" ("Riyadh"|"Tehran"|"Moscow"|"Ankara"|"Pyongyang"|"Iran"|"North Korea"|"Cuba"|"Venezuela"|"Kiev"|"Havana"|"Caracas")
  + the [[Iranian regime]] executed two men
  + the [[regime in Tehran]]
  - a strict exercise regime

# ---------------------------------------------------------------------------
# A capital or a palace that stands for a government: "Moscow denies". The same
# word is a place in "in Moscow" and a title in "The Washington Post".

[naming.metonymy]
# Right on reading: 18 of 20.
kind:     rate
title:    Capitals and palaces standing for governments
title.fr: Capitales et palais mis pour des gouvernements
tags:     entman=define

Moscow = "Moscow" { not preceded by: "in" | "at" | "in" [..2] "and" | "from" | "to" | near | "of" | outside | visit | visited | visiting | leave | left | around | through | via | central | downtown | suburban | trip | based | "into"; not followed by: "Times" | suburb | airport | theater | subway | street | apartment | correspondent | bureau | hotel | "Circus" | resident | mayor | court | "on" | "Tower" | "Idaho" | State }
  + [[Moscow]] denies that it sent the arms
  + talks between Tehran and [[Moscow]]
  - he came to Moscow on Tuesday
  - the Moscow subway

Washington = "Washington" { not preceded by: "in" | "at" | "in" [..2] "and" | "from" | "to" | near | "of" | outside | visit | visited | visiting | leave | left | around | through | via | central | downtown | suburban | trip | based | "into" | "the" | "George" | "Denzel" | "Booker" | "Kerry" | "Martha" | "Port" | "Fort" | "Mount" | "Mary" | state | western | eastern | "University" | president | general | "The" | march "on" | "CNN"; not followed by: "Post" | "Times" | "Examiner" | "Free" | "Institute" | "University" | [..1] ("D.C."|"DC"|"D.C") | "State" | state | "Monument" | "Wizards" | "Redskins" | "Nationals" | "Capitals" | "Bureau" | bureau | area | resident | "Week" | "Monthly" | "Square" | correspondent | insider | outsider | lobbyist | establishment | think | suburb | "on" | "County" | "Irving" | "Carver" | "AP" | "CNN" | "Reuters" | "Heights" | "Journal" | "Navy" | "Hilton" | "Mall" | "Beacon" }
  + [[Washington]] declines to comment
  + the deal that [[Washington]] proposes
  - he was received in Washington
  - an article of The Washington Post

Damascus = "Damascus" { not preceded by: "in" | "at" | "in" [..2] "and" | "from" | "to" | near | "of" | outside | visit | visited | visiting | leave | left | around | through | central | downtown | suburban | "into" | toward | towards | "on" | "Maryland" | road "to"; not followed by: suburb | airport | countryside | street | neighborhood | province | road }
  + [[Damascus]] rejects the plan
  - the road from the sea to Damascus

Tehran = "Tehran" { not preceded by: "in" | "at" | "in" [..2] "and" | "from" | "to" | near | "of" | outside | visit | visited | visiting | leave | left | around | through | central | downtown | "into"; not followed by: "Times" | university | "University" | suburb | airport | street | bureau | resident }
  + [[Tehran]] says that its program is civil
  - a street in Tehran

Beijing = "Beijing" { not preceded by: "in" | "at" | "in" [..2] "and" | "from" | "to" | near | "of" | outside | visit | visited | visiting | leave | left | around | through | central | downtown | "into" | "Peng"; not followed by: "Olympics" | "Games" | university | "University" | airport | street | bureau | resident | suburb | "News" }
  + [[Beijing]] protested
  - a flight to Beijing

Pyongyang = "Pyongyang" { not preceded by: "in" | "at" | "in" [..2] "and" | "from" | "to" | near | "of" | outside | visit | visited | visiting | leave | left | around | through | central | downtown | "into"; not followed by: airport | street | resident | university | "University" }
  + [[Pyongyang]] fired two missiles
  - a parade in Pyongyang

Kremlin = "Kremlin"
  + the [[Kremlin]] said nothing

White House = "White House" { not preceded by: win "the" | "won the" | control "the" | retake "the" | reclaim "the" | capture "the" | "in" | "at" | near | outside | leave | left | around | enter | inside | outside "the" | inside "the" | "at the" | "to the" | "from the" | "into the" | near "the" | "of the" | "in the" | leave "the" | left "the" | around "the" | enter "the" | former | tour "of the"; not followed by: lawn | grounds | briefing room | "Rose Garden" | "Correspondents" | "Correspondents'" | press corps | correspondent | reporter | fence | dinner | ceremony | visit | meeting | event | tour | summit | video | party | photo | kitchen | garden | run | bid | race | hopeful | contender | ambition | aspiration | campaign | candidate }
  + the [[White House]] declined to say
  - they met at the White House

Pentagon = "Pentagon" { not preceded by: "at the" | "in the" | "to the" | "from the" | outside "the" | inside "the" | near "the" | "into the" | former; not followed by: "Papers" | reporter | correspondent | briefing }
  + the [[Pentagon]] confirmed the strike
  - a crash at the Pentagon

Downing Street = "Downing Street" { not preceded by: "in" | "at" | outside | "to" | "from" }
  + [[Downing Street]] rejects the report
  - the cat of 10 Downing street
