# How news passes on what somebody said.
#
# The stance of a reporting verb is its subcategory. The classes are contested
# (some authors hold that "noted" lends truth, others find it neutral): they are
# data, so move a line to another category if your scheme wants it there, and
# give the copy a name of its own.
#
# A verb counts where it reports speech: before "that", before a clause that
# begins with a pronoun or article, or beside the words reported ("..., he
# added"). Verbs of saying and nothing else ("said", "told") count everywhere
# but for set phrases ("that said"). "did not say" reports silence and does not
# count, nor do "I said" and "you said", which are talk within talk.
#
# Patterns between slashes are regular expressions: what tells ", Low added"
# from "he added salt" is the quotation mark, which is no word.
#
# "Right on reading" under a category: of 20 matches (of all, where there are
# fewer) drawn at random from 3,000 articles of nine news outlets of the United
# States (2012 to 2020), how many meant what the category says, as judged by a
# machine reader; the articles that it was written on are not among them. On
# news of other kinds and times read a sample of your own (cadrage kwic
# @CATEGORY PAGES).

lexicon:  en-verbs
title:    Reporting verbs in English-language news
title.fr: Verbes de parole dans la presse de langue anglaise
language: en
version:  1
licence:  CC-BY-4.0

[verbs]
kind:     verbs
title:    Reporting verbs
title.fr: Verbes de parole
not preceded by: "I" | I've | I'd | "you" | you've | "we" | "not"  | didn't | don't | doesn't | hasn't | "never" | "to" "be"

# ---------------------------------------------------------------------------
# Said, and no more

[verbs.neutral]
# Right on reading: 20 of 20.
title:    Neutral
title.fr: Neutres

say = "said" | "says" | "saying" ("that"|"he"|"she"|"they"|"it"|"the"|"there"|"in"|"on"|"a"|"his"|"her"|"their"|"only") { not followed by: goes; not preceded by: "I" | I've | I'd | "you" | you've | "we" | "not"  | didn't | don't | doesn't | hasn't | "never" | "that being" | easier | sooner | "less" | enough | "is" | "are" | "was" | "it" goes without }
say += (officials|authorities|experts|critics|analysts|supporters|police|prosecutors|"they"|advocates|opponents|researchers|scientists|democrats|republicans|observers|"some"|"many"|others|sources|lawyers|aides|activists|doctors|economists|strategists|lawmakers|leaders|people|"who"|polls|"americans"|investigators|proponents|organizers|administration officials|percent) ("say") { not followed by: "in" }
  + the mayor [[said]] that water is short
  + "We are leaving," she [[says]]
  + [[critics say]] the bridge will not hold
  - they had no say in it
  - easier said than done

tell = "told" (reporters|lawmakers|"CNN"|"Fox"|"NBC"|"ABC"|"CBS"|"NPR"|"Politico"|"POLITICO"|"USA"|"The"|"AP"|"Reuters"|"MSNBC"|"ABCNews"|"CNNMoney"|"CNBC"|"Vox"|"Breitbart"|"BuzzFeed"|"Axios"|"FoxNews.com"|"HuffPost"|"Newsmax"|"Bloomberg"|"PBS"|"BBC") | "told" ("the"|"a"|"his"|"her"|"their"|"him"|"them"|"me"|"us"|"an"|senators|supporters|members|congress|republicans|democrats|voters|viewers|host|journalists|investigators|police|guests|donors|anchor|house|senate|crowds|attendees|students|local|news|"another"|"one"|fellow|colleagues|aides|officials|friends|federal|agents|jurors|parents) { not preceded by: "I" | I've | I'd | "you" | you've | "we" | "not"  | didn't | don't | doesn't | hasn't | "never" | "was" | "were" | "been" | "be" | "being" | "is" | "are" | "get" | "got"; not followed by: story | truth | tale | lie | joke | stories }
tell += "tells" (reporters|lawmakers|"the"|"a"|"CNN"|"Fox"|"NPR"|"POLITICO"|"Politico"|"Vox"|"NBC"|"ABC"|"CBS"|"AP"|"USA"|"me"|"us"|"them"|"him"|"her") { not followed by: story | truth | tale | lie | joke }
  + she [[told reporters]] that she would stay
  + he [[told the]] council to wait
  - a tale told by the fire
  - he was told the price

state = "stated" ("that"|"in"|"on"|"he"|"she"|"they"|"it"|"the"|"his"|"her"|during|"at") | ("report"|"memo"|"letter"|"document"|"complaint"|"lawsuit"|"law"|"constitution"|"statement"|"release"|"order"|"policy"|"resolution"|"website"|"headline"|"text"|"petition"|"bill") "states"
  + the note [[stated that]] two bridges are cut
  + the [[report states]] as much
  - his stated aim
  - the states that border the lake

add = "added" ("that"|"in" ("a"|"an")) | ("adds"|"adding") ("that") | ("and"|spokesman|spokeswoman|official|senator|president|report|statement) "added" { not followed by: "to" | "a" [..2] "to" | "more" | "up" | salt | "new" | "another" }
  + he [[added that]] nothing was signed
  - he added the salt
  - an added cost

announce = "announced" ("that"|"on"|"in"|"last"|earlier|"thursday"|"friday"|"monday"|"tuesday"|"wednesday"|"saturday"|"sunday"|plans|plan|"a"|"an"|"the"|"his"|"her"|"its"|"their"|"new"|"he"|"she"|"it"|"they"|"this"|late|today|yesterday) | "announces" | "announcing" ("that"|"the"|"a"|"his"|"her"|"its"|"their"|"new"|"an") { not preceded by: "I" | I've | I'd | "you" | you've | "we" | "not"  | didn't | don't | doesn't | hasn't | "never" | "be" | "been" | "was" | "were" | "being" | "is" | "are" }
  + the government [[announced a]] truce
  + they [[announced that]] the road will open
  - the train was announced late

report = "reported" ("that"|"on"|"thursday"|"friday"|"monday"|"tuesday"|"wednesday"|"saturday"|"sunday"|"the"|"last"|earlier|"he"|"she"|"a"|"this"|"it"|seeing|hearing|"in" [..3] "that"|finding) | "reports" ("that") | "reporting that" | (newspaper|magazine|outlet|agency|post|times|journal|network|"CNN"|"AP"|"Reuters"|"Politico"|"Bloomberg"|"Axios"|media|"News"|"NBC"|"CBS"|"ABC"|"Press"|"BuzzFeed"|"Examiner"|"Herald"|"Tribune"|"Globe") ("reported"|"reports") { not preceded by: "I" | I've | I'd | "you" | you've | "we" | "not"  | didn't | don't | doesn't | hasn't | "never" | "be" | "been" | "was" | "were" | "being" | "is" | "are" | "been" | news; not followed by: "to" }
  + the radio [[reported that]] shots were fired
  - the soldier reported to the barracks
  - crimes go unreported

write = "wrote" ("that"|"in"|"on"|"to"|"the"|"he"|"she"|"they"|"thursday"|"friday"|"monday"|"tuesday"|"wednesday"|"saturday"|"sunday"|"last"|"it"|"a"|"of"|"for"|"about"|"at"|"this") | (columnist|judge|justice|president|senator|editor|reporter) "wrote" | ("writes"|"tweeted"|"tweets"|"retweeted"|"posted on" ("Twitter"|"Facebook")) | "tweeting" { not followed by: book | novel | song | script | law | check | "in the" margin | habit }
  + she [[wrote in]] a letter that the town is lost
  + he [[tweeted]] his thanks
  - a writer of songs

ask = "asked" (whether|"if"|"about"|"why"|"what"|"how"|reporters|"the"|"by"|"him"|"her"|"them"|"for"|"Congress") | "asks" (whether|"if"|"why"|"what"|"how"|"the") { not preceded by: "I" | I've | I'd | "you" | you've | "we" | "not"  | didn't | don't | doesn't | hasn't | "never" | "was" | "were" | "been" | "be" | "being" | "when" | "is" | "are" | "get" | frequently; not followed by: price }
  + she [[asked whether]] the bridge was safe
  - when asked, he left

reply = "replied" ("that"|"with"|"to"|"in"|"by")? | "responded" ("that"|"with"|"in a"|"on"|"by" saying|"to the"|"to a"|"to" questions|"to" criticism) | "answered" ("that"|"with"|yes|"no") | "commented" ("that"|"on")? | "remarked" ("that"|"on")? { not preceded by: "I" | I've | I'd | "you" | you've | "we" | "not"  | didn't | don't | doesn't | hasn't | "never" | "be" | "been" | "was" | "were" | "has not" | "have not" }
  + "No," she [[replied]]
  + he [[responded with]] a shrug
  - nobody knows the answer

recount = "recalled" ("that"|"how"|"the"|"his"|"her"|"in"|"a"|"being"|seeing|hearing|"what"|thinking|"when") | "recounted" | "described" [1..5] "as" | "describes" [1..5] "as" | "recalls" ("that"|"how"|"the"|"his"|"her"|"being"|"what") | "explained" ("that"|"how"|"why"|"the"|"his"|"her"|"to"|"in"|"it"|"he"|"she") | "explains" ("that"|"how"|"why"|"the"|"his"|"her"|"in"|"it"|"he") { not preceded by: "I" | I've | I'd | "you" | you've | "we" | "not"  | didn't | don't | doesn't | hasn't | "never" | "was" | "were" | "be" | "been" | "is" | "are" | "being" | best | often | "can" | could }
  + a witness [[recounted]] the flight
  + she [[explained that]] the dam had burst
  - the ministry recalled its envoy

testify = "testified" | "testifies" | "testifying that" | "declared" ("that"|"his"|"her"|"the"|"in"|"on"|"it"|"he"|"they"|"a" [..3] "that") | "declares" ("that"|"the"|"his"|"her"|"in") | "read a" statement | "the statement read" { not preceded by: "I" | I've | I'd | "you" | you've | "we" | "not"  | didn't | don't | doesn't | hasn't | "never" | "be" | "been" | "was" | "were" | "being" | "is"; not followed by: state | war | independence | emergency | candidacy | bankruptcy | winner | victory }
  + the clerk [[testified]] for two hours
  + he [[declared that]] the talks were over
  - she declared bankruptcy

inform = "informed" ("the"|"his"|"her"|"them"|"him"|reporters|lawmakers|"Congress"|"that"|"us"|"me"|investigators) | "notified" ("the"|"his"|"her"|"them"|"him"|lawmakers|"Congress") { not preceded by: "I" | I've | I'd | "you" | you've | "we" | "not"  | didn't | don't | doesn't | hasn't | "never" | "was" | "were" | "be" | "been" | well | "being" | "is" | "are" }
  + the army [[informed the]] villagers
  - a well informed public

# After the words reported, whoever speaks: 'he', 'Low', 'the mayor'.
inverted = /(?:[,?!.…]["”]|["”],?)\s++(?:[\p{L}\d.'’-]++\s++){1,4}?\K(?:added|adds|continued|continues|began|concluded|went on|responded|explained|answered|asked|wrote|joked|quipped|recalled|told)\b(?!\s+(?:to|salt|up|by)\b)/
  + "We will stay," the mayor of Lowtown [[added]].
  + "It is late," Low [[quipped]].
  - the mayor of Lowtown added salt

# ---------------------------------------------------------------------------
# The content is taken for true

[verbs.factive]
# Right on reading: 20 of 20.
title:    Factive: the content passes for a fact
title.fr: Factifs : le contenu passe pour un fait

note = ("noted"|"noting") ("that"|"the"|"how"|"he"|"she"|"it"|"they"|"there"|"his"|"her"|"a"|"this"|"only") | "notes that" | ("who"|report|"they"|statement) ("noted"|"notes") | /["”],?\s++(?:[\p{L}\d.'’-]++\s++){1,4}?\Knoted\b/ { not preceded by: "I" | I've | I'd | "you" | you've | "we" | "not"  | didn't | don't | doesn't | hasn't | "never" | "a" | "be" | "the" | "of" | field | "take" | takes | "took" | bank }
  + she [[noted that]] the bridge had held
  - he kept notes in a drawer

point out = ("pointed"|"points"|"pointing") "out" | ("observed"|"observes") ("that"|"the" [..3] "that"|"in"|"how"|"a") { not preceded by: "I" | I've | I'd | "you" | you've | "we" | "not"  | didn't | don't | doesn't | hasn't | "never" | "have" | "been" | "be" | "was" | "were" }
  + he [[pointed out]] that the road was open
  - they pointed to the door

emphasize = ("emphasized"|"emphasizes"|"emphasizing"|"stressed"|"stresses"|"stressing"|"underscored"|"underlined") ("that"|"the"|"his"|"her"|"their"|"its"|"how"|"in"|"it"|"he"|"she"|"they"|"a"|"this"|need|"why"|"what"|"on") { not preceded by: "I" | I've | I'd | "you" | you've | "we" | "not"  | didn't | don't | doesn't | hasn't | "never" | "been" | "be" | "was" | "were" | "is" | "are" }
  + she [[stressed that]] the truce holds
  - he is stressed by his work

reveal = ("revealed"|"reveals"|"revealing"|"disclosed"|"discloses"|"disclosing"|"divulged") ("that"|"the"|"in"|"on"|"a"|"his"|"her"|"its"|"it"|"he"|"she"|"they"|"this"|"last"|"thursday"|"friday"|"monday"|"tuesday"|"wednesday"|"how"|"new"|details|"to"|"what") { not preceded by: "I" | I've | I'd | "you" | you've | "we" | "not"  | didn't | don't | doesn't | hasn't | "never" | "was" | "were" | "been" | "be" | "being" | "is" | "are" | publicly }
  + the paper [[revealed that]] a deal was struck
  - a revealing dress

confirm = ("confirmed"|"confirms"|"confirming") ("that"|"the"|"to"|"on"|"in"|"it"|"he"|"she"|"they"|"his"|"her"|"a"|"thursday"|"friday"|"monday"|"tuesday"|"wednesday"|"this"|reports|"what"|"at"|"there"|earlier|late) { not preceded by: "I" | I've | I'd | "you" | you've | "we" | "not"  | didn't | don't | doesn't | hasn't | "never" | "was" | "were" | "been" | "be" | "being" | "is" | "are" | "first" | "get" | "got"; not followed by: [..2] (nominee|judge|justice|cabinet) | "the" supreme | "the" bench | "the" post }
  + the ministry [[confirmed that]] two men died
  - he was confirmed to the bench

remind = ("reminded"|"reminds"|"reminding") ("the"|"his"|"her"|"them"|"him"|"us"|voters|reporters|viewers|"that"|lawmakers|"Americans"|readers) | "as" ("everyone"|"we"|"you") ("knows"|"know") { not preceded by: "I" | I've | I'd | "you" | you've | "we" | "not"  | didn't | don't | doesn't | hasn't | "never" | "was" | "were" | "be" | "been"; not followed by: "of" | [..2] "of" }
  + he [[reminded the]] council that it had voted
  - it reminded me of home

found = ("report"|"study"|"studies"|"poll"|"polls"|"investigation"|"review"|"survey"|"analysis"|"inquiry"|"panel"|"researchers"|"investigators"|"court"|"audit"|"judge"|"commission"|"committee"|"inspector general"|"watchdog"|"research") ("also")? ("found"|"finds"|"showed"|"shows"|"show"|"determined"|"concluded"|"proved"|"proves"|"demonstrated"|"demonstrates"|"discovered") { not followed by: guilty | "up" | "not" guilty | "on" | "in" [..2] contempt }
found += ("discovered"|"concluded"|"determined"|"concludes") "that"
  + the [[study found]] that the dam was weak
  + they [[concluded that]] the water was clean
  - they found the keys
  - the jury found him guilty

make clear = ("made"|"makes"|"making") [..2] "clear"
  + he [[made it clear]] that he would go
  - a clear night

# ---------------------------------------------------------------------------
# The content is left to its speaker

[verbs.distancing]
# Right on reading: 19 of 20.
title:    Distancing: the content is left to the speaker
title.fr: Distanciation : le contenu est laissé au locuteur

claim = ("claimed"|"claims"|"claiming") ("that"|"the"|"to"|"he"|"she"|"it"|"they"|"his"|"her"|"in"|"there"|"a"|without|credit|"its"|"their"|"this"|"some"|"on"|victory|falsely) | ("they"|republicans|democrats|critics|"some"|supporters|opponents|"who") "claim" { not preceded by: "I" | I've | I'd | "you" | you've | "we" | "not"  | didn't | don't | doesn't | hasn't | "never" | "the" | "such" | "his" | "her" | "their" | "its" | "these" | "those" | false | "any" | "of" | jobless | insurance | unemployment | "and" | similar | "other" | "some" | "all" | "has been" | "was" | "are" | "were"; not followed by: responsibility | "the" lives | lives | life | seat | benefits | asylum | prize | title | court | "of" | title }
  + he [[claims to]] have seen it
  + she [[claimed that]] the door was open
  - the flood claimed lives
  - an insurance claim

allege = "alleged" ("that"|"in"|"the"|"he"|"she"|"they") | "alleges" | "alleging" | ("who"|lawsuit|complaint|suit|indictment|prosecutors|women|"she"|"he"|"they"|police|authorities|officials|"which"|"has"|"have"|"had"|report) ("has"|"have"|"also")? "alleged" | "allege" { not preceded by: "I" | I've | I'd | "you" | you've | "we" | "not"  | didn't | don't | doesn't | hasn't | "never" | "the" | "an" | "of" | "his" | "her" | "their" | "its"; not followed by: "victim" }
  + the suit [[alleges]] fraud
  - the alleged plot

insist = "insisted" | "insists" | "insisting" | ("they"|republicans|democrats|supporters|officials|critics|"who"|"some") "insist" { not followed by: upon }
  - critics insist upon a vote
  + he [[insists]] that the letter is false

maintain = ("maintained"|"maintains"|"maintaining"|"contended"|"contends"|"contending"|"asserted"|"asserts"|"asserting"|"posited"|"posits") ("that"|"his"|"her"|"he"|"she"|"they"|"it"|"in"|"there"|"the" [..3] ("is"|"was"|"are"|"were"|"has"|"had"|"will"|would)) | ("has"|"have"|long) ("maintained"|"contended"|"asserted") { not followed by: "his" lead | "her" lead | "a" | "its" | control | silence | order | contact }
  + she [[contends that]] the date is wrong
  - he maintained the road

argue = "argued" | "argues" | "arguing" ("that"|"the"|"it"|"against"|"for"|"in"|"they"|"he"|"she"|"there"|"his") | ("they"|republicans|democrats|critics|supporters|opponents|advocates|experts|lawyers|"some"|"many"|officials|conservatives|liberals|proponents|"who"|economists|others) "argue" | ("reasoned"|"reasons") "that" { not preceded by: "I" | I've | I'd | "you" | you've | "we" | "not"  | didn't | don't | doesn't | hasn't | "never" | "be" | "can be" | could "be" | "was" | "were"; not followed by: "with" | "over" }
  + the lawyer [[argued]] that the law was void
  - they never argue with each other

believe = ("believes"|"believed"|"thinks"|"thought"|"feels"|"felt"|"considers"|"figures") ("that"|"it"|"he"|"she"|"they"|"there"|"the" [..3] ("is"|"was"|"are"|"were"|"will"|would|"has"|"had"|should|could)) | (officials|experts|republicans|democrats|critics|"americans"|authorities|analysts|investigators|people|supporters|"many"|"some"|economists|police|scientists|voters|conservatives|liberals|"who"|"they"|percent|"also"|"most") ("believe"|"think") { not preceded by: "what" | "I" | I've | I'd | "you" | you've | "we" | "not"  | didn't | don't | doesn't | hasn't | "never" | "be" | "is" | "are" | "was" | "were" | "been" | widely | "it"; not followed by: "in" }
  + he [[believes that]] the date is wrong
  + [[officials believe]] the men fled
  - she believes in peace

suggest = ("suggested"|"suggests"|"suggesting"|"implied"|"implies"|"implying"|"insinuated"|"hinted"|"hints"|"hinting"|"intimated"|"speculated") ("that"|"he"|"she"|"it"|"they"|"the" [..3] ("is"|"was"|"are"|"were"|"will"|would|"has"|"had"|could|should|might|"may")|"in"|"on"|"at"|"there"|"his"|"to") { not preceded by: "I" | I've | I'd | "you" | you've | "we" | "not"  | didn't | don't | doesn't | hasn't | "never" | evidence | data | polls | poll | "which" | research | studies | study | polling | name | "be" | "been" | "was" | "were" | signs | history | results | findings | survey | surveys | report | "as its" name }
  + he [[suggested that]] the letter was false
  - the polls suggest a close race

boast = "boasted" | "boasts" ("that"|"about"|"of"|"he"|"she") | "boasting" ("that"|"about"|"of") | "bragged" | "brags" | "bragging" | "touted" | "touts" | "touting" { not preceded by: "I" | I've | I'd | "you" | you've | "we" | "not"  | didn't | don't | doesn't | hasn't | "never" | widely | much | "be" | "been" | "is" | "was" | "being" | "are" | "were" }
  + he [[boasted]] of his victory
  - a roasted boar

purport = ("purported"|"purports"|"professed"|"professes") "to" { not preceded by: "I" | I've | I'd | "you" | you've | "we" | "not"  | didn't | don't | doesn't | hasn't | "never" | "that" | "which" | video | document | letter | email | website }
  + he [[professes to]] know the king
  - a video that purports to show it

# ---------------------------------------------------------------------------
# Speech as a fight

[verbs.combative]
# Right on reading: 19 of 20.
title:    Combative: speech as a fight
title.fr: Combatifs : la parole comme combat

accuse = ("accused"|"accuses"|"accusing"|"accuse") [1..6] "of" { not preceded by: "I" | I've | I'd | "you" | you've | "we" | "not"  | didn't | don't | doesn't | hasn't | "never" | stand | stands | stood | "was" | "were" | "been" | "be" | "being" | "is" | "are" | falsely | "those" | men | man | woman | people | someone | "has" | "the" | getting | "get"; not followed by: murder | rape }
accuse += ("have"|"has"|"had") ("also"|repeatedly|long|previously|publicly|"since")? "accused" [1..6] "of"
  + the capital [[accuses its neighbour of]] cheating
  - the accused stood up
  - he was accused of theft

blame = ("blamed"|"blames"|"blaming"|"faulted"|"faults") ("the"|"his"|"her"|"their"|"it"|"him"|"them"|both|"a"|"on"|"for"|republicans|democrats|congress|"Obama"|"Trump"|"Bush"|"Washington"|"Russia"|"Iran"|"Israel"|media|"each"|everyone|others|"what"|"President"|"Clinton"|"Mr"|"an"|"those"|white|china|"americans"|partisan) { not preceded by: "I" | I've | I'd | "you" | you've | "we" | "not"  | didn't | don't | doesn't | hasn't | "never" | "be" | "been" | "was" | "were" | "is" | "are" }
  + she [[blamed the]] mayor for the flood
  - no one is to blame

denounce = ("denounced"|"denounces"|"denouncing"|"decried"|"decries"|"decrying"|"condemned"|"condemns"|"condemning"|"deplored"|"deplores"|"lambasted"|"lambastes"|"lambasting"|"excoriated"|"blasted"|"blasts"|"blasting"|"slammed"|"slams"|"slamming"|"ripped into"|"rips"|"bashed"|"bashes"|"bashing"|"assailed"|"assails"|"berated"|"scolded"|"rebuked"|"chided"|"railed"|"rails against"|"railing"|"lashed out"|"lashing out"|"lashes out"|"tore into"|"trashed"|"castigated"|"savaged"|"skewered"|"pilloried"|"mocked"|"mocks"|"ridiculed"|"derided") { not preceded by: "I" | I've | I'd | "you" | you've | "we" | "not"  | didn't | don't | doesn't | hasn't | "never" | "was" | "were" | "been" | "be" | "being" | "is" | "are" | "the" | "a" | "got" | "get" | car | "who was"; not followed by: "into" [..2] (car|wall|truck|building|tree|crowd|vehicle) | (shut|closed|door|doors) | building | buildings | "to" death | "from" | "off" }
  + she [[denounced]] a coup
  + the paper [[slams]] the mayor
  - the car slammed into a wall
  - he was condemned to death

criticize = ("criticized"|"criticizes"|"criticizing"|"attacked"|"attacking"|"faulted") ("the"|"his"|"her"|"him"|"them"|"what"|"Obama"|"Trump"|"Clinton"|"Romney"|"Republicans"|"Democrats"|"President"|"Mr"|"those"|"for"|"Sanders"|"Biden"|"Cruz"|"Rubio"|"a"|both|"Bush"|"it"|"me"|"their"|media|congress|"each"|"how"|"as") { not preceded by: "I" | I've | I'd | "you" | you've | "we" | "not"  | didn't | don't | doesn't | hasn't | "never" | "was" | "were" | "been" | "be" | "being" | "is" | "are" | terror | terrorist | widely | recent | deadly | suicide | bomb | militants | gunmen | "the" | personal | "these" | "those" | "of" | "and" | "such" | fighters | insurgents | rebels | police | forces | "who" | man | men; not followed by: "the" [..2] (embassy|consulate|compound|village|town|convoy|base|hotel|church|mosque|building|police|officer) }
  + he [[criticized the]] slow rescue
  - militants attacked the embassy

warn = "warned" | "warns" | "warning" ("that"|"of"|"the"|"against"|"in"|"about"|"on"|voters|lawmakers|"him"|"them"|"Republicans"|"Congress"|"it"|"his"|"her"|people|"americans") | (experts|critics|officials|economists|"some"|"many"|analysts|scientists|"they"|republicans|democrats) "warn" | ("cautioned"|"cautioning") ("that"|"against"|"the"|"in") | "threatened" ("to"|"that") { not preceded by: "I" | I've | I'd | "you" | you've | "we" | "not"  | didn't | don't | doesn't | hasn't | "never" | "a" | "the" | "was" | "were" | "been" | "be" | "being" | "is" | "are" | stern | early | "no" | without | fair | "any" | "with"; not followed by: sign | label | shot | system | letter | signs }
  + he [[warned]] his neighbours
  + she [[cautioned against]] a break
  - a warning sign

retort = "retorted" | "retorts" | "countered" ("that"|"with"|"by"|"in")? | "counters" ("that"|"by") | "shot" back | "fired" back | "hit" back | "pushed" back | "hits" back | "fires" back | "pushes" back | "shoots" back | "snapped" back | "rebutted" | "disputed" ("that"|"the"|"those"|"this"|"his"|"her"|"its"|"it"|"any"|reports|claims|"Trump's") | "disputes" ("that"|"the"|"those"|"this"|"his"|"her"|"its"|"it"|"any") | "protested" ("that"|"to") | "objected" ("that"|"to") | "objects" ("that"|"to") | "vented" | "fumed" | "scoffed" | "bristled" | "thundered" { not preceded by: "I" | I've | I'd | "you" | you've | "we" | "not"  | didn't | don't | doesn't | hasn't | "never" | "be" | "was" | "were" | "is" | "are" | "been" | hotly; not followed by: shot }
  + "Never," the spokesman [[retorted]]
  + they [[pushed back]] against the report
  - the counter of the shop

deny = "denied" ("that"|"the"|"any"|"it"|having|doing|"those"|allegations|wrongdoing|knowing|reports|accusations|claims|"being"|"he"|"she"|"they"|"this"|involvement|charges|knowledge|"all"|"ever"|"his"|"her"|using|making|"such") | "denies" ("that"|"the"|"any"|"it"|having|"those"|allegations|wrongdoing|"being"|"he"|"she"|"they"|"this"|"all"|involvement|"ever"|knowing|"his"|"her") | "denying" ("that"|"the"|"any"|"it"|having|"those"|allegations|wrongdoing|"he"|"she"|"being") | ("has"|"have"|"had"|repeatedly|vehemently|strongly|flatly|categorically|strenuously|adamantly|officials|vigorously|"he"|"she"|"they") "denied" | ("rejected"|"rejects"|"rejecting"|"dismissed"|"dismisses"|"dismissing"|"refuted"|"refutes") ("that"|"the" (idea|notion|suggestion|claim|claims|charge|charges|allegation|allegations|accusation|accusations|report|reports|criticism|argument)|"those"|suggestions|claims|criticism|allegations|reports|accusations|"any"|"his"|"her"|"such"|calls) { not preceded by: "I" | I've | I'd | "you" | you've | "we" | "not"  | didn't | don't | doesn't | hasn't | "never" | "was" | "were" | "been" | "be" | "being" | "is" | "are"; not followed by: entry | access | bail | visa | request | motion | appeal | petition | coverage | benefits | service | "the" (request|motion|appeal|petition|right|application) }
  + the embassy [[denied that]] it knew
  + the minister [[rejected the notion]]
  - she was denied entry
  - the court denied the appeal

mock = (quipped|joked|jokes|sneered|taunted|jabbed|"snarked"|"needled"|"jeered"|"teased") { not preceded by: "I" | I've | I'd | "you" | you've | "we" | "not"  | didn't | don't | doesn't | hasn't | "never" | "was" | "were" | "been" | "be" }
  + "Good luck," he [[sneered]]
  - it was a joke

# ---------------------------------------------------------------------------
# The speaker gives ground

[verbs.concession]
# Right on reading: 20 of 20.
title:    Concession: the speaker gives ground
title.fr: Concession : le locuteur cède

admit = ("admitted"|"admits"|"admitting") ("that"|"to"|"he"|"she"|"they"|"it"|"the"|"his"|"her"|"in"|"there"|"on"|guilt|"being"|having|"a"|wrongdoing|"some"|"as"|publicly|using|"this"|doing) | ("he"|"she"|"even"|supporters|republicans|democrats|officials|"they"|"some") "admit" { not preceded by: "I" | I've | I'd | "you" | you've | "we" | "not"  | didn't | don't | doesn't | hasn't | "never" | "was" | "were" | "been" | "be" | "being" | "is" | "are" | newly | "who were"; not followed by: "to" [..2] (hospital|college|university|school|practice|bar|country|"harvard"|"yale"|"Union") | "into" }
  + he [[admitted that]] he was wrong
  - he was admitted to the hospital

acknowledge = "acknowledged" | "acknowledges" | "acknowledging" | (officials|"they"|republicans|democrats|"even"|experts|"some"|supporters) "acknowledge" { not preceded by: "I" | I've | I'd | "you" | you've | "we" | "not"  | didn't | don't | doesn't | hasn't | "never" | "was" | "were" | "been" | "be" | "being" | "is" | "are" | widely | "an" | "the" }
  + she [[acknowledged]] the mistake
  - the knowledge of the law

concede = "conceded" | "concedes" | "conceding" ("that"|"he"|"she"|"the"|"it"|"there") | "concede" ("that"|"he"|"she"|"the" [..3] ("is"|"was"|"are")|"it""'s"|"they") | "confessed" ("that"|"to"|"he"|"she"|"in"|"his"|"her")? | "confesses" ("that"|"to"|"he"|"she") | "confided" | "granted that" | "allowed that" { not preceded by: "I" | I've | I'd | "you" | you've | "we" | "not"  | didn't | don't | doesn't | hasn't | "never" | "was" | "were" | "been" | "be" | "is" | "are"; not followed by: [..1] (defeat|race|election|presidency|nomination) }
  + he [[conceded]] a delay
  - a concession stand

apologize = "apologized" | "apologizes" | "apologizing" | ("expressed"|"expresses") "regret" | "expressed remorse" | "backtracked" | "walked" back | "retracted" | "recanted" { not preceded by: "I" | I've | I'd | "you" | you've | "we" | "not"  | didn't | don't | doesn't | hasn't | "never" | "never"; not followed by: "to" work | "to his" | "to her" | home | "into" | inside }
  + he [[apologized]] for the delay
  - without apology

# ---------------------------------------------------------------------------
# The content is toned down

[verbs.mitigating]
# Right on reading: 19 of 20.
title:    Mitigating: the content is toned down
title.fr: Atténuatifs : le contenu est tempéré

play down = ("played"|"plays"|"playing") "down" ("the"|"his"|"her"|"their"|"its"|"any"|concerns|reports|expectations|talk|suggestions|speculation|fears|"those") | ("downplayed"|"downplays"|"downplaying"|"dismissed as" (overblown|exaggerated)|"shrugged off"|"shrugs off"|"brushed off"|"brushes off"|"brushed" aside|"brushes" aside|"laughed off"|"tempered" expectations|"sidestepped"|"sidesteps"|"deflected"|"deflects"|"demurred"|"demurs"|"equivocated"|"hedged"|"qualified that"|"dodged"|"ducked") { not preceded by: "I" | I've | I'd | "you" | you've | "we" | "not"  | didn't | don't | doesn't | hasn't | "never" | "was" | "were" | "been" | "be" | "is" | "are" | ill; not followed by: [..1] (bullet|bullets) | draft | inside | risk | risks }
  + she [[played down the]] quarrel
  + the mayor [[downplayed]] the damage
  - they played down by the lake
  - a tempered steel blade

reassure = ("reassured"|"reassures"|"reassuring"|"assured"|"assures"|"assuring") ("the"|"his"|"her"|"their"|reporters|voters|"him"|"them"|"us"|allies|lawmakers|supporters|investors|"americans"|republicans|democrats|"me"|nervous|members|everyone|parents|"Congress"|residents) { not preceded by: "I" | I've | I'd | "you" | you've | "we" | "not"  | didn't | don't | doesn't | hasn't | "never" | "was" | "were" | "been" | "be" | "is" | "are" | rest | "being" }
  + he [[reassured the]] villagers
  - victory is assured

# ---------------------------------------------------------------------------
# The verb judges what it passes on

[verbs.evaluation]
# Right on reading: 20 of 20.
title:    Evaluation: the speaker judges
title.fr: Evaluation : le locuteur juge

praise = ("praised"|"praises"|"praising"|"hailed"|"hails"|"hailing"|"lauded"|"lauds"|"lauding"|"applauded"|"applauds"|"applauding"|"commended"|"commends"|"welcomed"|"welcomes"|"welcoming"|"celebrated"|"celebrates"|"cheered"|"extolled"|"saluted"|"credited") ("the"|"his"|"her"|"their"|"him"|"them"|"a"|"its"|"Trump"|"Obama"|"President"|"that"|"what"|"it"|"as"|"Mr"|"this"|both|"those"|efforts|news|"on"|"how"|congress) { not preceded by: "I" | I've | I'd | "you" | you've | "we" | "not"  | didn't | don't | doesn't | hasn't | "never" | "was" | "were" | "been" | "be" | "is" | "are" | "being" | much | highly | widely; not followed by: anniversary | birthday | holiday | visitors | guests | "a" (birthday|baby) | home }
  + she [[praised the]] truce
  - they celebrated his birthday

call it = ("called"|"calls"|"calling"|"labeled"|"labels"|"labeling"|"branded"|"dubbed"|"termed"|"deemed"|"characterized"|"characterizes") ("it"|"him"|"her"|"them"|"the" [..5]|"this"|"that"|"Trump"|"Obama"|"his" [..2]|"her" [..2]|"their" [..2]|himself|herself|"those" [..2]|"such" [..2]|"its" [..2]|"Clinton") ("a"|"an"|"the"|"as"|"unacceptable"|"unprecedented"|"outrageous"|"disgraceful"|"dangerous"|"historic"|"disgusting"|"ridiculous"|"absurd"|"disappointing"|"tragic"|"unfair"|"wrong"|"stupid"|"unfortunate"|"irresponsible"|"political"|"offensive"|"shameful"|"racist"|"reckless"|"crazy") { not preceded by: "I" | I've | I'd | "you" | you've | "we" | "not"  | didn't | don't | doesn't | hasn't | "never" | "so" | "was" | "were" | "be" | "been" | "being" | "what"; not followed by: day | vote | police | night }
  + he [[called it a]] triumph
  + she [[labeled the plan as reckless]]
  - they call the police

lament = ("lamented"|"laments"|"lamenting"|"regretted"|"regrets"|"bemoaned"|"bemoans"|"bemoaning"|"complained"|"complains"|"complaining"|"griped"|"grumbled"|"marveled"|"mused"|"worried" aloud|"fretted") { not preceded by: "I" | I've | I'd | "you" | you've | "we" | "not"  | didn't | don't | doesn't | hasn't | "never" | "no" | "any" | "be" | "his" | "her" | "is" | "are" | "was" | "were" | "have no"; not followed by: "of" [..2] (pain|headache) }
  + he [[lamented]] the delay
  - he has no regrets

express = ("expressed"|"expresses"|"expressing"|"voiced"|"voices"|"voicing") [..3] ("concern"|"concerns"|"doubt"|"doubts"|"support"|"hope"|"confidence"|"frustration"|"outrage"|"skepticism"|"optimism"|"opposition"|"disappointment"|"anger"|"surprise"|"reservations"|"interest"|"sympathy"|"worry"|"fear"|"fears"|"condolences"|"gratitude"|"admiration"|"alarm"|"dismay"|"shock"|"solidarity"|"sadness"|"objections"|"views"|"worries") { not preceded by: "I" | I've | I'd | "you" | you've | "we" | "not"  | didn't | don't | doesn't | hasn't | "never" | "be" | "been" | "was" | "were" }
  + she [[expressed her doubts]]
  - an express train

# ---------------------------------------------------------------------------
# The speaker wants something done

[verbs.advocacy]
# Right on reading: 19 of 20.
title:    Advocacy: the speaker asks for something
title.fr: Plaidoyer : le locuteur demande quelque chose

call for = ("called"|"calling") ("on"|"last"|"this"|"this" week)? ("Monday"|"Tuesday"|"Wednesday"|"Thursday"|"Friday"|"Saturday"|"Sunday"|again|repeatedly|publicly|instead|"also"|week)? "for" | ("he"|"she"|"who"|"which"|"it"|"also"|plan|bill|proposal|report|letter|resolution|platform|agreement|budget|law|measure|legislation|order|"that"|statement) "calls for" | ("called"|"calls"|"calling") "on" [..6] "to" { not preceded by: "I" | I've | I'd | "you" | you've | "we" | "not"  | didn't | don't | doesn't | hasn't | "never" | "so" | phone | "be" | "been" | "was" | "were" | "robo" | "are"; not followed by: comment }
  + the [[letter calls for]] a truce
  + he [[called on both camps to]] negotiate
  - he called his mother

urge = ("urged"|"urges"|"urging"|"implored"|"implores"|"exhorted"|"beseeched"|"pleaded" ("with"|"for"|"that")|"pleads" ("with"|"for")|"begged"|"begs"|"pressed" ("for"|"the" [..3] ("to"|"on")|"him"|"them"|"her")|"lobbied"|"beckoned") { not preceded by: "I" | I've | I'd | "you" | you've | "we" | "not"  | didn't | don't | doesn't | hasn't | "never" | "was" | "were" | "been" | "be" | "is" | "are" | "being" | "the" | "an" | sexual | strong | "his" | "her" }
  + she [[urged]] patience
  - an urge to run

demand = ("demanded"|"demands"|"demanding"|"insisted on") ("that"|"the"|"a"|"his"|"her"|"to" know|answers|"an"|"more"|"he"|"she"|"they"|"to"|"it"|action|information|documents) | ("advocated"|"advocating") ("for"|"a"|"the"|"that"|"against"|"an"|"more") | ("proposed"|"proposes"|"proposing"|"recommended"|"recommends"|"recommending") ("that"|"a"|"an"|"the"|"to"|"his"|"her"|using|cutting|raising|allowing) { not preceded by: "I" | I've | I'd | "you" | you've | "we" | "not"  | didn't | don't | doesn't | hasn't | "never" | "was" | "were" | "been" | "be" | "is" | "are" | "being" | "the" | "their" | "his" | "her" | "of" | "these" | rights | gay | health | privacy | consumer | list "of" | "and" | "its" | "such" }
  + they [[demanded that]] he leave
  + she [[proposed a]] second meeting
  - supply and demand

promise = ("promised"|"promises"|"promising"|"vowed"|"vows"|"vowing"|"pledged"|"pledges"|"pledging"|"swore"|"swears") ("to"|"that"|"he"|"she"|"they"|"not"|"it"|"a"|"in"|"the"|"his"|"her"|"never"|"there"|"its"|"on"|voters|"more"|"us"|"an") { not preceded by: "I" | I've | I'd | "you" | you've | "we" | "not"  | didn't | don't | doesn't | hasn't | "never" | "was" | "were" | "been" | "be" | "is" | "are" | "the" | "his" | "her" | "their" | campaign | "of" | "its" | broken | "as" | "into" | "those"; not followed by: "into" office | "in" }
  + he [[promised to]] look into it
  - a promising young man

# ---------------------------------------------------------------------------
# Attribution without a verb of saying

[verbs.frame]
# Right on reading: 20 of 20.
title:    Attribution without a reporting verb
title.fr: Attribution sans verbe de parole

according to = "according to" { not followed by: plan | plans | [..2] (wishes|size|age|rules|need|needs|custom) }
  + [[according to]] the ministry, two bridges are cut
  - in accordance with the law

citing = "citing" | "quoting" | "cited by" | "quoted" ("by"|"as"|"in") { not preceded by: "I" | I've | I'd | "you" | you've | "we" | "not"  | didn't | don't | doesn't | hasn't | "never" | "not" | without; not followed by: [..2] evidence }
  + the radio, [[citing]] two clerks
  - a citizen of the town

in the words of = "in the words of" | "in" ("his"|"her"|"their") "words" | "in the" (eyes|view|opinion) "of" | "by" ("his"|"her"|"their") "own account" | "as" [..3] "put it" | "to hear" [..2] "tell it"
  + [[in the eyes of]] the capital, there is no hurry
  - blue eyes

sources say = (source|"sources"|"official"|"officials"|"aide"|"aides"|person|"people") (close "to"|familiar "with"|"with" knowledge "of"|briefed "on"|"with" direct knowledge "of") | "on condition of anonymity" | ("spoke"|"speaking") "on" background | "who asked not to be" (named|identified) | "anonymous" ("source"|"sources"|"official"|"officials")
  + [[officials familiar with]] the talks
  + she spoke [[on condition of anonymity]]
  - the source of the river
