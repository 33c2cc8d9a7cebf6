# Words that deny a party its standing: as an enemy of all, as somebody's tool,
# as something that is not what it says it is.
#
# What counts is a label put on someone. "a terrorist threat" names a danger and
# does not count; "a terrorist group" and "the terrorists" do.
#
# "Right on reading" under a category: of 20 matches (of all, where there are
# fewer) drawn at random from 3,000 articles of nine news outlets of the United
# States (2012 to 2020), how many meant what the category says, as judged by a
# machine reader; the articles that it was written on are not among them. On
# news of other kinds and times read a sample of your own (cadrage kwic
# @CATEGORY PAGES).

lexicon:  en-delegitimation
title:    Delegitimising labels in English-language news
title.fr: Désignations délégitimantes dans la presse de langue anglaise
language: en
version:  1
licence:  CC-BY-4.0

[delegitimation]
# Right on reading: 18 of 20.
kind:     rate
title:    Delegitimising labels
title.fr: Désignations délégitimantes
tags:     entman=evaluate semeval=name-calling-labelling

# ---------------------------------------------------------------------------
# Religion turned against its claimants

takfiri = "takfiri" | "takfiris" | "takfirist" | "takfirists" | "takfeeri" | "takfiri-wahhabi"
  + the [[takfiris]] fled the town

# Contested: for some a plain description, for others a label. Compare outlets,
# not the bare figure.
jihadist = jihadist | "jihadi" | "jihadis" { not followed by: "John" }
  + a [[jihadist]] group
  + three [[jihadis]] were arrested at the border
  - the word jihad has several meanings

Islamist = "Islamist" | "Islamists" { not followed by: party | "government" | president | politician | lawmaker }
  + [[Islamist]] militants attacked the post
  - the Islamist party won the vote

Wahhabi = "Wahhabi" | "Wahhabis" | "Wahhabist" | "Wahabi"
  + the [[Wahhabi]] terror

fanatic = "fanatic" | "fanatics" { not preceded by: sports | football | fitness | baseball | music | car | movie; not followed by: "about" }
  + armed [[fanatics]]
  - a football fanatic

# ---------------------------------------------------------------------------
# Crime

# Not what is called terrorist besides people: threats, acts, plots, charges.
terrorist = terrorist { not followed by: attack | threat | act | activity | incident | plot | bombing | violence | watch | "watchlist" | "watch-list" | list | strike | assault | suspect | financing | propaganda | atrocity | crime | offense | case | trial | ideology | screening | surveillance | tracking | designation | event | shooting | massacre | operation | recruitment | travel | content | target | hoax | murder | massacre; not preceded by: suspected | alleged | accused | anti | domestic }
  + the [[terrorists]] hid in the school
  + an unknown [[terrorist]] group
  - the terrorist threat remains high
  - a terrorist attack hit the market

extremist = extremist { not followed by: content | view | ideology | rhetoric | position | propaganda | violence | material | website | video }
  + [[extremists]] took the post
  - an extreme measure

radical = radical ("Islam"|"Islamic"|"Islamist"|"Islamists"|"Muslim"|"Muslims"|left|right|leftist|socialist|environmentalist|anarchist|preacher|cleric|imam|group|element|activist|feminist|agenda) | "radicals" | "islamic" radical { not followed by: change }
  + the [[radical left]] wants it all
  + the house was held by [[radicals]]
  - a radical change of course

criminals = (war|career|violent|hardened) "criminals" | war "criminal" | criminal (gang|regime|enterprise|cartel) | bunch "of criminals"
  + these [[war criminals]] will be tried
  - a criminal record

thugs = thug | "thuggish" | goon | hooligan | "gangsters" | henchman | "henchmen" { not followed by: life }
  - he left the thug life behind
  + the [[thugs]] came by night
  + the governor's [[henchmen]]

barbarians = barbarian | "savage" | "savages" | "butcher of" { not preceded by: "a" | "the noble" | "most" | "more" | "so"; not followed by: attack | beating | act | murder | attack | way | "Sanctuary" | beast | cut | review | wit | inequality | storm }
  + a horde of [[barbarians]]
  - a savage storm hit the coast

mob = (angry|violent|unruly|lynch|lawless|frenzied|"left-wing"|leftist|liberal|socialist|"right-wing"|"pro-Trump"|online|outrage|woke) mob | mob (rule|violence|mentality|action)
  + an [[angry mob]] at the gate
  - the ship had a mobile crane

Nazis = "neo-Nazi" | "neo-Nazis" | "Nazis" | fascist { not preceded by: "by the" | "from the" | "under the" | "against the" | fled "the" | "the" | "of the" | anti; not followed by: "Germany" | salute | flag | symbol | view | ideology | rhetoric | group"'s" }
  + [[neo-Nazis]] marched to the square
  + his rivals are [[fascists]]
  - they fled from the Nazis as children

traitors = traitor | "treasonous"
  + he called the judges [[traitors]]
  - a trait of hers

# ---------------------------------------------------------------------------
# Somebody's tool

mercenaries = mercenary
  + foreign [[mercenaries]]
  - mercy for the fallen

stooges = stooge | lackey | puppet (government|regime|state|president|ruler|leader|master) | "puppet of" | "puppets of" | crony | mouthpiece | "shill" | "shills" | apparatchik { not preceded by: "Three" }
  + the [[cronies]] of the president
  + a [[puppet government]]
  - a puppet show for children

paid protesters = (paid|hired|professional) (protester|agitator|activist|demonstrator) | outside agitator | "rent-a-mob" | "AstroTurf" | "astroturf"
  + the rally was full of [[paid protesters]]
  - the protesters paid their fine

junta = junta | "clique" | "cabal"
  + the ruling [[junta]]

militia = militia | "militiamen" | "militiaman" | warlord { not preceded by: well regulated | "Well Regulated" }
  + the [[militias]] took the quarter
  - the military took the quarter

# ---------------------------------------------------------------------------
# Not what it says it is

so-called = "so-called" (moderate|expert|leader|journalist|reporter|president|government|republic|caliphate|state|news|media|opposition|rebel|activist|patriot|liberal|conservative|friend|ally|scholar|intellectual|scientist|reformer|human|freedom|"fact-checker"|judge|"whistleblower"|representative|civil|peace|democracy|elite|progressive|feminist|christian|"muslim"|"Islamic")
  + the [[so-called patriots]]
  - he called so late

self-proclaimed = "self-proclaimed" | "self-styled" | "self-described" | "self-appointed" | "self-declared" { not followed by: democratic socialist | socialist | conservative | feminist | liberal | independent | moderate }
  + the [[self-proclaimed]] republic
  - a self-described moderate

sham = "sham" | "phony" | "bogus" | "fraudulent" | "pseudo" | "illegitimate" | "faux" { not followed by: fur | document | check | charge | claim | activity | transaction }
  + a [[sham]] election
  + [[phony]] experts
  - shame on them

# ---------------------------------------------------------------------------
# Marks of politics at home

elites = (coastal|liberal|global|media|"washington"|"hollywood"|leftist|urban) elite | "globalist" | "globalists" | "deep state" | "swamp" creature
  + the [[coastal elites]] laugh at us
  + the [[deep state]] is at work
  - an elite unit of divers

# ---------------------------------------------------------------------------
# Guilt by association

linked to al-Qaeda = (linked|affiliated|allied|aligned|connected|ties|links) ("to"|"with") [..2] ("al-Qaeda"|"al Qaeda"|"al-Qaida"|"Qaeda"|"ISIS"|"ISIL"|"Islamic State"|"Daesh"|"Hezbollah"|"Hamas"|"terrorists"|"terrorism")
linked to al-Qaeda += ("al-Qaeda"|"al Qaeda"|"al-Qaida"|"Qaeda"|"ISIS"|"ISIL"|"Islamic State"|"terror") (linked|affiliated|inspired|affiliate|offshoot) | ("al-Qaeda-linked"|"Qaeda-linked"|"ISIS-linked"|"ISIS-inspired"|"ISIS-affiliated"|"Qaeda-affiliated"|"terror-linked")
  + a group [[linked to al-Qaeda]]
  + an [[ISIS affiliate]]
  - a fund linked to the ministry
