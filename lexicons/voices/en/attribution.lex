# Whose words: what tells an English article's own words from those it passes on.
#
# See the French one beside it: the categories are the parts that words play; the
# program knows the parts, this file the words.

lexicon:  en-attribution
title:    Attribution in English-language news
title.fr: Attribution dans la presse de langue anglaise
language: en
version:  1
licence:  CC-BY-4.0

[say]
title:    Verbs that govern "that", or stand beside the words reported
title.fr: Verbes suivis de « that », ou placés en incise
say = "say" | "says" | "said" | "saying"
tell = "tell" | "tells" | "told" | "telling"
add = "adds" | "added" | "adding"
announce = "announces" | "announced" | "announcing"
argue = "argues" | "argued" | "arguing" | "argue"
claim = "claim" | "claims" | "claimed" | "claiming"
assert = "assert" | "asserts" | "asserted" | "asserting"
declare = "declares" | "declared" | "declaring"
explain = "explains" | "explained" | "explaining" | "explain"
insist = "insist" | "insists" | "insisted" | "insisting"
note = "notes" | "noted" | "noting"
observe = "observed"
report = "reports" | "reported" | "reporting"
state = "stated" | "stating"
stress = "stresses" | "stressed" | "stressing"
suggest = "suggests" | "suggested" | "suggesting" | "suggest"
warn = "warns" | "warned" | "warning" | "warn"
acknowledge = "acknowledges" | "acknowledged" | "acknowledging" | "acknowledge"
admit = "admits" | "admitted" | "admitting" | "admit"
allege = "alleges" | "alleged" | "alleging" | "allege"
confirm = "confirms" | "confirmed" | "confirming" | "confirm"
deny = "denies" | "denied" | "denying" | "deny"
concede = "concedes" | "conceded" | "conceding"
contend = "contends" | "contended" | "contend"
emphasize = "emphasizes" | "emphasized" | "emphasised" | "emphasizing"
estimate = "estimates" | "estimated"
maintain = "maintains" | "maintained" | "maintain"
predict = "predicts" | "predicted" | "predicting" | "predict"
promise = "promises" | "promised" | "promising"
recall = "recalls" | "recalled" | "recalling"
remark = "remarked"
reply = "replied" | "replies"
respond = "responded" | "responds"
reveal = "reveals" | "revealed" | "revealing"
tweet = "tweeted" | "tweets"
write = "writes" | "wrote"
vow = "vows" | "vowed" | "vowing"
complain = "complains" | "complained"
conclude = "concludes" | "concluded"
testify = "testified" | "testifies"
point out = ( "points" | "pointed" | "pointing" | "point" ) "out"
caution = "cautioned" | "cautions"
disclose = "disclosed"
inform = "informed"
lament = "lamented"
reiterate = "reiterated" | "reiterates" | "reiterating"
counter = "countered"
clarify = "clarified"
opine = "opined"
quip = "quipped"
mean = "indicated" | "indicates" | "indicating"
quote = "quoted"
examples:
  + the mayor [[said]] that all was well

[beside]
title:    Verbs of speech only beside a quotation
title.fr: Verbes de parole seulement auprès d'une citation
ask = "asked" | "asks"
continue = "continued" | "continues"
shout = "shouted"
joke = "joked"
cry = "cried"
go on = "went" "on"
begin = "began"
call = "called"
laugh = "laughed"
urge = "urged"
demand = "demanded"
post = "posted"
read = "reads" | "read"
agree = "agreed"
examples:
  + "Yes", she [[continued]]

[that]
title:    Verbs of opinion that govern "that"
title.fr: Verbes d'opinion suivis de « that »
believe = "believes" | "believe" | "believed" | "believing"
think = "thinks" | "think" | "thought"
hope = "hopes" | "hoped" | "hope"
fear = "fears" | "feared" | "fear"
expect = "expects" | "expected" | "expect"
agree = "agreed" | "agrees"
doubt = "doubts" | "doubted"
demand = "demanded" | "demands"
propose = "proposed" | "proposes"
recommend = "recommended" | "recommends"
feel = "feels" | "felt"
examples:
  + she [[believes]] that it rained

[infinitive]
title:    Verbs that govern "to": what comes after is passed on
title.fr: Verbes suivis de « to »
promise to = "promised" "to" | "promises" "to" | "vowed" "to" | "vows" "to" | "pledged" "to" | "pledges" "to" | "threatened" "to" | "threatens" "to" | "claims" "to" | "claimed" "to" | "offered" "to"
examples:
  + she [[vowed to]] stay

[of]
title:    Verbs that govern "of": what comes after is passed on
title.fr: Verbes suivis de « of »
accuse = "accused" | "accuses" | "accusing" | "accuse"
warn = "warned" | "warns" | "warning"
complain = "complained" | "complains"
speak = "spoke"
suspect = "suspects" | "suspected"
examples:
  + she [[accused]] the army of lying

[to]
title:    Verbs that govern "to" behind somebody: what comes after is passed on
title.fr: Verbes suivis de « to » après une personne
urge = "urged" | "urges" | "urging"
ask = "asked"
call on = ( "called" | "calls" | "calling" ) "on"
tell = "told"
warn = "warned"
order = "ordered"
examples:
  + she [[urged]] them to stay

[for]
title:    Verbs that govern "for", "against": what comes after is passed on
title.fr: Verbes suivis de « for », « against »
call = "called" | "calls" | "calling"
argue = "argued" | "argues"
warn = "warned" | "warns"
plead = "pleaded"
blame = "blamed" | "blames"
criticize = "criticized" | "criticised"
examples:
  + she [[called]] for peace

[object]
title:    Verbs whose object is passed on
title.fr: Verbes dont le complément est rapporté
denounce = "denounced" | "denounces" | "denouncing"
condemn = "condemned" | "condemns" | "condemning"
praise = "praised" | "praises" | "praising"
criticize = "criticized" | "criticised" | "criticizes" | "criticizing"
deny = "denied" | "denies" | "denying"
announce = "announced" | "announces" | "announcing"
confirm = "confirmed" | "confirms" | "confirming"
acknowledge = "acknowledged" | "acknowledges"
cite = "cited" | "cites" | "citing"
demand = "demanded" | "demands" | "demanding"
reject = "dismissed" | "dismisses"
stress = "stressed"
welcome = "welcomed" | "welcomes"
lament = "lamented"
allege = "alleged"
advocate = "advocated" | "advocates"
examples:
  + she [[denounced]] the shots

[source]
title:    Prepositions of a source
title.fr: Prépositions qui introduisent une source
according to = "according" "to"
in the words of = "in" "the" "words" "of" | "in" "the" "view" "of" | "in" "the" "eyes" "of"
examples:
  + [[according to]] the mayor

[that-word]
title:    Conjunctions that open reported speech
title.fr: Conjonctions qui ouvrent le discours rapporté
that = "that"
examples:
  + she said [[that]] it rained

[whether-word]
title:    Words that open an indirect question
title.fr: Mots qui ouvrent une interrogation indirecte
whether = "whether" | "why" | "how" | "what" | "if"
examples:
  + he explained [[why]]

[have]
title:    Forms of "have" before a participle
title.fr: Formes de « have » devant un participe
have = "has" | "have" | "had" | "having"
examples:
  + she [[has]] said

[be]
title:    Forms of "be"
title.fr: Formes de « be »
be = "is" | "are" | "was" | "were" | "been" | "being" | "be"
examples:
  + it [[is]] said

[modal]
title:    Verbs before an infinitive
title.fr: Verbes devant un infinitif
will = "will" | "would" | "can" | "could" | "should" | "must" | "may" | "might" | "does" | "do" | "did"
examples:
  + it [[will]] rain

[adverb]
title:    What may stand between a verb's parts, or between a verb and what it governs
title.fr: Ce qui peut séparer les parties d'un verbe, ou un verbe de son complément
also = "also" | "later" | "then" | "earlier" | "repeatedly" | "recently" | "previously" | "once" | "again" | "still" | "already" | "publicly" | "privately" | "reportedly" | "however" | "meanwhile" | "too" | "simply" | "even"
Monday = "Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday" | "Sunday" | "today" | "yesterday" | "on" ( "Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday" | "Sunday" )
last week = "last" ( "week" | "month" | "year" | "night" ) | "this" ( "week" | "month" | "year" | "morning" ) | "in" ( "part" | "particular" )
examples:
  + she [[also]] said

[pronoun]
title:    Subject pronouns
title.fr: Pronoms sujets
he = "he" | "she" | "they"
the latter = "the" "latter" | "the" "former"
examples:
  + [[he]] speaks

[tonic]
title:    Pronouns after a preposition
title.fr: Pronoms après une préposition
him = "him" | "her" | "them"
examples:
  + according to [[him]]

[first-person]
title:    First and second person, whoever speaks
title.fr: Première et deuxième personne
I = "I" | "we" | "you" | "us"
examples:
  + [[I]] say

[reflexive]
title:    Reflexive pronouns
title.fr: Pronoms réfléchis
himself = "himself" | "herself" | "themselves"
examples:
  + he [[himself]] said

[negation]
title:    Negation
title.fr: Négation
not = "not" | "didn't" | "doesn't" | "never" | "hasn't" | "don't" | "cannot"
examples:
  + she did [[not]] say

[determiner]
title:    Determiners
title.fr: Déterminants
the = "the" | "a" | "an" | "this" | "that" | "these" | "those" | "his" | "her" | "their" | "its" | "our" | "some" | "several" | "many" | "two" | "three" | "any" | "no" | "another" | "one"
examples:
  + [[the]] mayor

[of-word]
title:    "of"
title.fr: « of »
of = "of"
examples:
  + [[of]] lying

[to-word]
title:    "to"
title.fr: « to »
to = "to"
examples:
  + [[to]] stay

[for-word]
title:    Prepositions of what is pleaded for or against
title.fr: Prépositions de ce qui est défendu ou combattu
for = "for" | "against"
examples:
  + [[for]] peace

[preposition]
title:    Prepositions that end a noun phrase
title.fr: Prépositions qui ferment un groupe nominal
at = "at" | "in" | "on" | "after" | "before" | "during" | "with" | "by" | "for" | "against" | "from" | "under" | "without" | "between" | "into" | "over" | "about" | "to" | "since" | "through" | "despite" | "amid" | "outside" | "inside" | "near" | "around" | "across" | "as" | "when" | "while" | "because" | "where" | "via"
examples:
  + [[in]] town

[relative]
title:    Words that open a relative clause
title.fr: Mots qui ouvrent une relative
who = "who" | "which" | "whose" | "whom" | "where"
examples:
  + the man [[who]] speaks

[conjunction]
title:    Conjunctions between clauses
title.fr: Conjonctions entre propositions
and = "and" | "but" | "or" | "so" | "because" | "while" | "although" | "though" | "if" | "when" | "as" | "than"
examples:
  + [[but]] it rains

[and-word]
title:    "and"
title.fr: « and »
and = "and"
examples:
  + [[and]] he

[aside]
title:    What opens an aside of the outlet's own at the end of reported speech
title.fr: Ce qui ouvre une remarque du média à la fin d'un discours rapporté
without = "without" ( "providing" | "giving" | "offering" | "citing" | "elaborating" | "evidence" | "proof" | "naming" | "specifying" | "any" )
examples:
  + he accused the army, [[without offering]] any proof

[editor]
title:    Marks of the editor inside a quotation
title.fr: Marques de la rédaction dans une citation
sic = "sic"
examples:
  + (the town, [[sic]])

[introduces]
title:    Nouns and participles before a name in quotation marks
title.fr: Noms et participes devant un nom entre guillemets
called = "named" | "titled" | "entitled" | "dubbed" | "nicknamed" | "movie" | "film" | "book" | "song" | "album" | "novel" | "operation" | "show" | "series" | "magazine" | "documentary" | "play"
examples:
  + the [[film]] "Dawn"

[mentions]
title:    Nouns before a word in quotation marks that is spoken of as a word
title.fr: Noms devant un mot entre guillemets dont on parle comme d'un mot
word = "word" | "words" | "term" | "terms" | "phrase" | "expression" | "hashtag" | "slogan" | "label"
examples:
  + the [[word]] "truce"

[title]
title:    Titles before a name
title.fr: Titres devant un nom
Mr. = "Mr" | "Mr." | "Mrs" | "Mrs." | "Ms" | "Ms." | "Dr" | "Dr." | "Sen." | "Rep." | "Gov." | "Gen." | "Sen" | "Rep" | "Gov" | "Gen" | "Prof." | "Lt." | "Col." | "Capt." | "Judge" | "Justice"
examples:
  + [[Mrs]] Brown

[role]
title:    Nouns of persons; those of one line mean the same office
title.fr: Noms de personnes ; ceux d'une ligne désignent la même fonction
foreign minister = ( "foreign" "minister" ) | ( "secretary" "of" "state" ) | ( "foreign" "secretary" ) | ( "top" "diplomat" )
president = "president" | "President" | ( "commander" "in" "chief" )
prime minister = ( "prime" "minister" ) | "premier"
vice president = ( "vice" "president" )
spokesman = "spokesman" | "spokeswoman" | "spokesperson" | "spokesmen" | ( "press" "secretary" )
minister = "minister" | "ministers"
secretary = "secretary"
senator = "senator" | "senators"
representative = "representative" | "representatives" | "congressman" | "congresswoman"
governor = "governor" | "governors"
mayor = "mayor" | "mayors"
judge = "judge" | "judges" | "justice"
attorney general = ( "attorney" "general" )
lawyer = "lawyer" | "lawyers" | "attorney" | "attorneys"
prosecutor = "prosecutor" | "prosecutors"
official = "official" | "officials"
officer = "officer" | "officers"
general = "general"
chief = "chief" | "head" | "leader" | "leaders"
director = "director" | "executive" | "chairman" | "chairwoman" | "CEO"
candidate = "candidate" | "candidates" | "nominee" | "contender"
adviser = "adviser" | "advisor" | "advisers" | "aide" | "aides"
expert = "expert" | "experts" | "analyst" | "analysts" | "strategist"
researcher = "researcher" | "researchers" | "scientist" | "scientists"
professor = "professor" | "professors"
critic = "critic" | "critics" | "supporter" | "supporters" | "opponent" | "opponents"
author = "author" | "authors" | "writer"
reporter = "reporter" | "reporters" | "journalist" | "journalists" | "columnist"
witness = "witness" | "witnesses" | "resident" | "residents"
lawmaker = "lawmaker" | "lawmakers" | "legislator"
Republican = "Republican" | "Republicans" | "Democrat" | "Democrats"
ambassador = "ambassador" | "diplomat" | "diplomats"
commissioner = "commissioner"
sheriff = "sheriff"
man = "man" | "woman" | "men" | "women"
father = "father" | "mother" | "brother" | "sister" | "son" | "daughter"
pope = "pope" | "Pope"
king = "king" | "queen" | "prince"
activist = "activist" | "activists"
economist = "economist" | "economists"
doctor = "doctor" | "doctors"
teacher = "teacher" | "teachers"
voter = "voter" | "voters"
investigator = "investigator" | "investigators"
negotiator = "negotiator"
envoy = "envoy"
commander = "commander"
examples:
  + the [[minister]] speaks

[institution]
title:    Nouns of institutions
title.fr: Noms d'institutions
ministry = "ministry" | "department" | "departments" | "agency" | "agencies" | "bureau" | "bureaus" | "office" | "offices" | "administration" | "administrations" | "government" | "governments" | "campaign" | "campaigns" | "committee" | "committees" | "commission" | "commissions" | "court" | "courts" | "police" | "polices" | "army" | "military" | "party" | "company" | "union" | "unions" | "group" | "groups" | "organization" | "organizations" | "foundation" | "foundations" | "council" | "councils" | "team" | "teams" | "university" | "congress" | "senate" | "senates" | "house" | "houses" | "board" | "boards" | "association" | "associations" | "coalition" | "coalitions" | "embassy" | "force" | "forces" | "authorities" | "center" | "centers" | "institute" | "institutes" | "bank" | "banks"
White House = "White House" | "Pentagon" | "Kremlin" | "NATO" | "UN" | "United Nations" | "EU" | "European Union" | "FBI" | "CIA" | "NSA" | "IRS" | "EPA" | "FDA" | "CDC" | "NRA" | "ACLU" | "GOP" | "Supreme Court" | "State Department" | "Justice Department" | "Treasury" | "Hamas" | "Hezbollah"
examples:
  + the [[ministry]] speaks

[media]
title:    Nouns and names of media
title.fr: Noms de médias
newspaper = "newspaper" | "newspapers" | "paper" | "papers" | "magazine" | "magazines" | "network" | "networks" | "station" | "stations" | "outlet" | "outlets" | "broadcaster" | "broadcasters" | "website" | "websites"
Reuters = "Reuters" | "AP" | "Associated Press" | "AFP" | "Bloomberg" | "New York Times" | "Times" | "Washington Post" | "Post" | "Wall Street Journal" | "Journal" | "CNN" | "Fox News" | "NBC" | "NBC News" | "ABC" | "ABC News" | "CBS" | "CBS News" | "BBC" | "Politico" | "Axios" | "USA Today" | "The Hill" | "Guardian" | "NPR" | "MSNBC" | "Breitbart" | "Al Jazeera" | "RT" | "Sputnik" | "Tass" | "Xinhua" | "Press TV" | "SANA" | "Haaretz"
examples:
  + the [[newspaper]] says

[document]
title:    Nouns of texts that speak
title.fr: Noms de textes qui parlent
report = "report" | "reports" | "statement" | "statements" | "document" | "documents" | "letter" | "letters" | "memo" | "memos" | "study" | "survey" | "poll" | "polls" | "email" | "emails" | "tweet" | "tweets" | "lawsuit" | "lawsuits" | "complaint" | "complaints" | "indictment" | "indictments" | "filing" | "filings" | "article" | "articles" | "transcript" | "transcripts" | "ruling" | "rulings" | "order" | "orders" | "bill" | "bills" | "book" | "books"
examples:
  + the [[statement]] says

[anonymous]
title:    Words of a source without a name
title.fr: Mots d'une source sans nom
source = "source" | "sources" | "anonymous" | "anonymity" | "insider" | "insiders"
examples:
  + [[sources]] in the army

[metonym]
title:    Places that stand for a government
title.fr: Lieux qui désignent un gouvernement
Moscow = "Moscow" | "Washington" | "Beijing" | "Tehran" | "Damascus" | "Ankara" | "Jerusalem" | "London" | "Paris" | "Berlin" | "Brussels" | "Kyiv" | "Kiev" | "Riyadh" | "Pyongyang" | "Seoul" | "Tokyo" | "Israel" | "Russia" | "China" | "Iran" | "Turkey" | "Syria" | "Ukraine" | "France" | "Germany" | "Britain" | "America"
examples:
  + [[Moscow]] denies

[country]
title:    Countries and what belongs to them
title.fr: Pays et adjectifs
United States = "U.S." | "US" | "United States" | "American" | "America"
Russia = "Russia" | "Russian"
France = "France" | "French"
Britain = "Britain" | "British" | "UK"
Germany = "Germany" | "German"
Turkey = "Turkey" | "Turkish"
Iran = "Iran" | "Iranian"
Iraq = "Iraq" | "Iraqi"
Syria = "Syria" | "Syrian"
Israel = "Israel" | "Israeli"
China = "China" | "Chinese"
Ukraine = "Ukraine" | "Ukrainian"
Saudi Arabia = "Saudi Arabia" | "Saudi"
examples:
  + the [[Turkish]] president
