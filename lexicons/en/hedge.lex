# How sure the text is of what it says.
#
# "would" is not counted: it is future, condition and habit far more often than
# doubt.
#
# "Right on reading" under a category: of 20 matches (of all, where there are
# fewer) drawn at random from 3,000 articles of nine news outlets of the United
# States (2012 to 2020), how many meant what the category says, as judged by a
# machine reader; the articles that it was written on are not among them. On
# news of other kinds and times read a sample of your own (cadrage kwic
# @CATEGORY PAGES).

lexicon:  en-hedge
title:    Hedges and boosters in English-language news
title.fr: Atténuation et insistance dans la presse de langue anglaise
language: en
version:  1
licence:  CC-BY-4.0

[hedge]
kind:     rate
title:    Hedges
title.fr: Atténuation
cite:     K. Hyland, Metadiscourse, 2005 (the notion; the words are our own)

[hedge.epistemic]
# Right on reading: 18 of 20.
title:    Doubt about a state of things
title.fr: Doute sur un état de choses

perhaps = "perhaps" | "maybe" | "conceivably" | "possibly"
  + the town is [[perhaps]] empty by now

probably = "probably" | "presumably" | "arguably" | "seemingly" | "apparently" | "reportedly" | "evidently" | "in all likelihood" | "most likely"
  + the shot [[probably]] came from the north
  + [[apparently]], nobody was hurt
  - a probable cause hearing

# Not "a likely voter".
likely = "likely" | "unlikely" { not followed by: voter | "voters" | suspect | caucus | electorate | "GOP" | "Republican" | "Democratic" | primary | candidate; not preceded by: "most" | "as" | among | "more" | "less" }
  + the truce is [[likely]] to hold
  - a poll of likely voters

possible = ("a"|"the"|"its"|"his"|"her"|"their"|"of"|"any"|"about"|"over"|"for"|"and"|"two"|"several"|"other"|"as") "possible" { not preceded by: "as" [..3] | "worst" | "best"; not followed by: "and" | "to" | "for" | world | "way" | "that" }
possible += ("is"|"was"|"it's"|"seems"|"remains"|"entirely"|"quite") "possible" ("that"|"he"|"she"|"they"|"the"|"to imagine") | "plausible" | "plausibly" | "a possibility" | "the possibility" ("of"|"that") | ("could"|"may"|"might") well
  + talk of [[a possible]] truce
  + it [[is possible that]] the road is mined
  - as soon as possible

potential = ("a"|"the"|"any"|"of"|"about"|"its"|"his"|"her"|"their"|"other"|"and") "potential" { not followed by: "to" | "for" | customer | buyer | donor | voter | candidate | nominee | employer | juror | investor | "and" | "of" | "in"; not preceded by: full | "has" [..1] | "have" [..1] | "had" [..1] }
potential += "potentially"
  + [[a potential]] ally
  + it is [[potentially]] deadly
  - she has the potential to win

seem = "seem" | "seems" | "seemed" | "seeming" { not preceded by: can't | cannot | didn't | doesn't | don't | "not" | could | couldn't; not followed by: like "only" yesterday }
  - they could seem tired
  + the army [[seems]] to have withdrawn

# Not "he appeared on television".
appear = ("appear"|"appears"|"appeared"|"appearing") [..1] ("to"|"that"|likely|unlikely|set|poised|ready|headed|willing|unable|intent|"more"|"less"|increasingly|"as if"|"as" though|"not"|determined|eager|reluctant|confident|certain|doomed) { not preceded by: scheduled "to" | expected "to" | agreed "to" | refused "to" | due "to" }
  + the troops [[appear to]] be leaving
  + he [[appeared unlikely to]] run
  - she appeared on stage to applause
  - he appears in court on Monday

uncertain = "uncertain" | "uncertainty" | "unsure" | ("not"|isn't|wasn't|aren't|"less"|"never"|far "from"|remains) ("certain"|"sure"|"obvious"|"guaranteed") { not followed by: "to" | enough; not preceded by: "make" }
  + the outcome is [[uncertain]]
  + it is [[not certain]] that the deal holds
  - a certain man came by

it is thought = ("is"|"are"|"was"|"were"|"been"|widely|long|generally) ("believed"|"thought"|"rumored"|"presumed"|"suspected"|"assumed"|"understood"|"considered"|"said") "to" { not preceded by: "I" | "we" | "have" | "has" | "had" }
it is thought += "suspected of" | "rumored" | "rumoured" | "speculation" | "speculated" | "speculate" { not followed by: real estate }
  + the chief [[is believed to]] be dead
  + there is [[speculation]] about her plans
  - he is said the bishop

I think = ("I"|"we") ("do")? (don't|"do not")? ("think"|"guess"|"suspect"|"suppose"|"imagine"|"believe"|"assume") ("so"|"that"|"it"|"this"|"he"|"she"|"they"|"the"|"we"|"you"|"there"|"it""'s"|we're|"I"|people|"he""'s"|"a"|"what"|"if") | "I'm not" sure | "in my opinion" | "in my view"
  + [[I think the]] bridge will hold
  - I think of you

suggests = ("evidence"|"poll"|"polls"|"polling"|"data"|"study"|"studies"|"research"|"report"|"reports"|"record"|"records"|"results"|"numbers"|"figures"|"analysis"|"survey"|"surveys"|"history"|"signs"|"findings"|"documents"|"emails"|"investigation") [..1] ("suggest"|"suggests"|"suggested"|"hint"|"hints"|"hinted")
  + the [[polls suggest]] a close race
  - he suggested a walk

unclear = "unclear" ("how"|whether|"who"|"why"|"what"|"if"|"when"|"where"|"which"|exactly)? | ("not"|wasn't|isn't) (immediately|"yet"|entirely|exactly)? ("clear"|"known") ("how"|whether|"who"|"why"|"what"|"if"|"when"|"where"|"which")
  + it was [[not immediately clear how]] many had died
  + it is [[unclear whether]] the truce holds
  - a clear night

as if = "sort of" | "kind of" | "somewhat" | "in a sense" | "more or less" { not preceded by: "any" | "some" | "this" | "that" | "what" | "same" | "which" | "every" | "the" | "a" | "these" | "those" | different | "another" | "all" | "one" | "no" | "only" | "new" | "each" | best | worst | right | wrong | "other" | "first" | "his" | "her" | "their" | "our" | "its" | "two" | similar | special }
  + they were [[sort of]] surprised
  - a new kind of boat

[hedge.modal]
# Right on reading: 19 of 20.
title:    What could be
title.fr: Ce qui pourrait être

might = "might"  { not preceded by: military | "its" | "their" | economic | "american" | full | "the" | "with all" | "his"; not followed by: "and" }
  + the truce [[might]] hold
  - the nation's military might

# In small letters only: "May 3" and "Theresa May" are no doubts.
may = /(?<![\p{L}'’])may\b(?!\s+(?:\d|not\s+be\s+(?:published|reproduced|copied)))/
  + the army [[may]] have left the town
  - Theresa May met her ministers
  - on May 3 the truce began

# Before verbs of outcome: "he could not sleep" is the past of "can".
could = "could" ("also"|"still"|soon|easily|well|potentially|"then"|actually|really|"even"|eventually|"one" day|"now"|"very" well)? ("be"|"have"|"become"|"lead"|"mean"|"happen"|"result"|"face"|"cost"|"take"|"come"|"make"|"end"|"cause"|"see"|"get"|"help"|"hurt"|"put"|"go"|"lose"|"win"|"turn"|"prove"|"bring"|"still"|"also"|"soon"|"potentially"|"affect"|"force"|"spark"|"trigger"|"threaten"|"undermine"|"complicate"|"change"|"set"|"give"|"open"|"pave"|"leave"|"reach"|"push"|"backfire"|"include"|"require"|"drive"|"begin"|"start"|"use"|"find"|"vote"|"pass"|"fall"|"rise"|"hit"|"reshape"|"determine"|"decide"|"provide"|"impact"|"create"|"increase"|"reduce"|"allow"|"pose"|"damage"|"jeopardize"|"weaken"|"strengthen"|"boost"|"easily"|"well") { not preceded by: "I" | "we" | "how" | "if" | "so that" | wish | "you" | "what" [..2] | "where" [..2] | "as" [..3] "as" | "not" believe [..3] | "not" think [..3]; not followed by: "more" }
  + the strike [[could lead]] to war
  - he could not sleep

# ---------------------------------------------------------------------------

[boost]
# Right on reading: 19 of 20.
kind:     rate
title:    Boosters
title.fr: Insistance
cite:     K. Hyland, Metadiscourse, 2005 (the notion; the words are our own)

clearly = "clearly" | "obviously" | "undeniably" | "unquestionably" | "undoubtedly" | "indisputably" | "plainly" | "manifestly" | "unmistakably" | "indubitably" | "patently" | "undisputed" { not preceded by: "more" | "see" | saw | think | "very" | speak | "so" | "as" | communicate | "most" | quite }
  + he [[clearly]] had a part in it
  - speak more clearly

certainly = "certainly" | "definitely" | "surely" { not preceded by: almost | slowly "but" }
  + she [[certainly]] agreed
  - he will almost certainly lose

absolutely = "absolutely" | "categorically" | "unequivocally" | "emphatically" | "utterly" { not followed by: different | "new" | separate | independent | renovated | destroyed; not preceded by: "not"  }
  + it is [[absolutely]] false
  - an absolute ruler

no doubt = "no doubt" | "without" ("a"|"any")? "doubt" | (beyond|without) ("a"|"any"|"all")? (doubt|question|dispute) { not followed by: "about it" | "that" }
no doubt += ("no"|isn't "any"|"not any") (doubt|question) ("that"|"about") | "make no mistake" | "there""'s no question" | "there is no question"
  + it is [[without a doubt]] the same man
  + [[no doubt]] she will be back
  - he has doubts

of course = "of course" { not followed by: correction | work | study | material }
  + they [[of course]] agreed
  - a course of study

indeed = "indeed"
  + the town has [[indeed]] fallen

in fact = "in fact" | "as a matter of fact" | "the fact is" | "the truth is" | "the reality is" | "truth be told" | "needless to say" { not preceded by: basis | grounded | based | rooted }
  + [[in fact]], nobody came
  - a claim with no basis in fact

always = "always" ("been"|said|believed|supported|wanted|maintained|thought|"had"|"made"|known|stood|fought) | "never ever" | "not once" | "by far" | "time and again" | "under no circumstances" | "every single" | (nothing|anything) "but" | "once and for all"
  + she has [[always believed]] in peace
  - the always busy road

I am confident = ("I'm"|"I am"|"we're"|"we are") ("very"|quite|absolutely|pretty|totally|"so")? ("confident"|"convinced"|"certain"|"sure"|"positive") { not followed by: "if" | whether }
  + [[I am confident]] that we will win
  + [[we're sure]] of it
  - he is confident
