# Formulas that put somebody's claim in doubt.
#
# "unsupported" says that proof is missing, "rejected" that the claim is false,
# "presumed" leaves it open, "unverified" is the agency's own reserve. Only the
# first two are attacks on the speaker; read them apart.
#
# "Right on reading" under a category: of 20 matches (of all, where there are
# fewer) drawn at random from 3,000 articles of nine news outlets of the United
# States (2012 to 2020), how many meant what the category says, as judged by a
# machine reader; the articles that it was written on are not among them. On
# news of other kinds and times read a sample of your own (cadrage kwic
# @CATEGORY PAGES).

lexicon:  en-doubt
title:    Doubt cast on claims in English-language news
title.fr: Mise en doute des affirmations dans la presse de langue anglaise
language: en
version:  1
licence:  CC-BY-4.0

[doubt]
kind:     rate
title:    Doubt cast on claims
title.fr: Mise en doute
tags:     entman=evaluate semeval=doubt

# ---------------------------------------------------------------------------

[doubt.unsupported]
# Right on reading: 18 of 20.
title:    Claims said to lack proof
title.fr: Affirmations dites sans preuve

# The gap lets in "without so far providing", "without offering a shred of".
without providing evidence = without [..3] ("providing"|"offering"|"presenting"|"giving"|"producing"|"citing"|"showing"|"having"|"supplying"|"pointing to"|"furnishing"|"specifying") [..4] ("evidence"|"proof"|"substantiation"|"specifics")
  + he accuses his neighbours [[without providing any evidence]]
  + she says so, [[without so far offering a shred of proof]]
  + [[without citing evidence]], he blamed the mayor
  - without providing any food

has provided no evidence = ("provided"|"offered"|"presented"|"gave"|"given"|"produced"|"cited"|"shown"|"supplied"|"provides"|"offers"|"gives"|"cites"|"offering"|"providing"|"citing"|"presenting") ("no"|little|scant|zero|"not a" shred "of") [..2] ("evidence"|"proof") { not preceded by: "has been" | "jury" | "prosecutors" [..1] }
has provided no evidence += ("did not"|"does not"|"do not"|"has not"|"have not"|"had not"|didn't|doesn't|don't|hasn't|haven't|hadn't|"never"|"nor"|neither|failed "to"|could "not"|couldn't|refused "to"|declined "to") [..2] (provide|offer|present|give|produce|cite|show|supply|provided|offered|presented|given|produced|cited|shown|supplied) [..3] ("evidence"|"proof")
  + the ministry [[provided no evidence]] for the charge
  + she [[did not offer any proof]]
  + he [[has not presented a shred of evidence]]
  - she gave evidence in court
  - he did not give a reason

without evidence = without ("any"|"a" shred "of"|"a" scintilla "of"|"an" iota "of"|clear|credible|direct|solid|hard|concrete|specific|supporting)? ("evidence"|"proof"|"basis"|"foundation"|"merit") | without ("any")? (factual|legal)? (basis|foundation)
  + a charge [[without evidence]]
  + [[without a shred of proof]], he blamed his rival
  - evidence was not lacking

no evidence = ("no"|little|scant|zero|"not any"|isn't "any"|wasn't "any"|lack "of"|absence "of"|lacking|lacks|lacked|shred "of"|scintilla "of"|iota "of"|insufficient) (credible|clear|direct|solid|hard|concrete|convincing|scientific|actual|real|"such"|apparent|factual|specific|substantive|compelling|conclusive|definitive|public|reliable|empirical)? ("evidence"|"proof"|"basis in" fact|factual basis|factual "evidence") { not preceded by: without "a" | without "any" }
no evidence += ("found"|"find"|"finds"|"saw"|"seen"|"see") "no" [..2] "evidence"
  + there is [[no evidence]] that the bridge was mined
  + the [[lack of proof]] is striking
  - the evidence is in

unsupported = "unsupported" | "unsubstantiated" | "uncorroborated" | "unproven" | "unproved" | "evidence-free" | "fact-free" | "not" supported "by" [..2] ("evidence"|"facts"|"fact"|"data") | "not" backed ("up")? "by" [..2] ("evidence"|"facts"|"data") | "no" basis "in" (fact|reality|law|truth)
unsupported += ("not"|"never") [..1] ("been")? ("substantiated"|"corroborated"|"borne out")
  + an [[unsubstantiated]] rumour
  + figures [[not supported by the facts]]
  - the roof is supported by beams

baseless = "baseless" | "baselessly" | "unfounded" | "groundless" | "meritless"
  + [[baseless]] rumours
  + the charge is [[unfounded]]
  - the base of the tower

# ---------------------------------------------------------------------------

[doubt.rejected]
# Right on reading: 18 of 20.
title:    Claims called false
title.fr: Affirmations dites fausses

debunked = "debunked" | "debunking" | "debunk" | "debunks" | "discredited" | "disproved" | "disproven" | "refuted" | "refute" | "refutes" | "refuting" { not preceded by: cannot "be" | "can not be" | can't "be" }
  - the claim cannot be refuted
  + a [[debunked]] theory
  + the study was [[discredited]]

false claim = (false|bogus|misleading|inaccurate|untrue|erroneous|fabricated|fictitious|fake|outlandish|inflated|exaggerated|deceptive|specious|spurious|dubious) ("and"|"or")? (false|misleading|inaccurate|unfair|defamatory|malicious)? ("claim"|"claims"|"statement"|"statements"|"allegation"|"allegations"|"accusation"|"accusations"|"assertion"|"assertions"|"information"|"rumor"|"rumors"|"narrative"|"narratives"|"report"|"reports"|"story"|"stories"|"charge"|"charges"|"argument"|"arguments"|"premise"|"pretense"|"pretenses"|"pretext"|"rhetoric"|"ad"|"ads"|"equivalence"|"equivalency"|"dichotomy"|"choice"|"conspiracy"|"theory"|"theories"|"talking points"|"impression") { not preceded by: making | "made" | "make" | several | counts "of"; not followed by: "to" (federal|"the FBI"|investigators|"FBI"|authorities|congress|"Congress") }
  + [[false claims]] are going round
  + a [[misleading statement]]
  - a false step on the stairs

falsely = "falsely" | "inaccurately" | "misleadingly" | "erroneously" { not followed by: described | convicted | imprisoned | identified "as" }
  + he [[falsely]] said that the road was open
  - a false ceiling

# Not any "false": what is said to be so.
not true = ("is"|"was"|"are"|"were"|"it""'s"|"that""'s"|isn't|wasn't|aren't|"not"|simply|"just"|totally|completely|entirely|absolutely|patently|demonstrably|blatantly|flatly|categorically|100 percent) ("untrue"|"false"|"inaccurate"|"incorrect"|"wrong about") { not preceded by: true "or" }
not true += ("is not"|"was not"|"are not"|"were not"|isn't|wasn't|aren't|"it""'s not"|"that""'s not"|"not"|simply "not"|"just not") ("true"|"accurate"|"correct") { not followed by: "to" | "of all" | believer | love | conservative | "for all" | "for" everyone; not preceded by: "if" | whether "or" | whether | "or" }
  + the report [[is untrue]]
  + that is [[simply not true]]
  - a true friend

lie = "lies" ("about"|"of") | "a" ("lie"|"falsehood"|"fabrication"|"smear"|"canard"|"myth"|"fairy tale"|"fantasy"|"fiction") | (outright|blatant|"bald-faced"|"bold-faced"|big|total|complete|"flat-out"|vicious|dirty|pack "of"|web "of"|series "of"|string "of"|full "of"|peddle|spread|spreading|peddling|telling|told|pushing|repeat|repeated|repeating|"more"|"their"|"his"|"her"|"these"|"those"|"your"|"such") ("lie"|"lies"|"falsehood"|"falsehoods"|"fabrication"|"fabrications"|"untruths"|"smears") { not followed by: detector | "in" | "on" | "with" | ahead | within | "at" | "to" | "down" | behind | beneath | "between" | elsewhere | "under"; not preceded by: "not" | neither | "isn't" | "nor" }
lie += "lying about" | ("is"|"was"|"are"|"were"|"he's"|"she's"|"they're") "lying" | "liar" | "liars" | "lied" { not followed by: "in" | "on" | "down" | around | low | awake | "there" | dead | ahead | "at" }
  + that is [[a lie]]
  + he is [[spreading lies]] about his rivals
  + the witness [[lied]]
  - the village lies in the valley
  - he was lying in bed

hoax = ("is"|"was"|"a"|"the"|"this"|"another"|political|elaborate|"russia"|climate|"witch-hunt"|total) "hoax" | "hoaxes" | "witch hunt" | "witch-hunt" | "conspiracy" ("theory"|"theories"|"theorist"|"theorists") | "fake news" | "disinformation" | "misinformation" { not preceded by: "not" | neither | "isn't" | "nor" }
  + they call it a [[witch hunt]]
  + a [[conspiracy theory]]
  + [[fake news]] from abroad
  - a hunt for deer

denied = ("denied"|"denies"|"denying"|"denials"|"denial of") [..4] ("allegation"|"allegations"|"accusation"|"accusations"|"claim"|"claims"|"report"|"reports"|"charge"|"charges"|"wrongdoing"|"involvement"|"knowledge"|"suggestion"|"suggestions"|"assertion"|"assertions"|"any"|"that"|"it"|"having"|"doing"|"rumors"|"collusion"|"role"|"responsibility"|"assaulting"|"harassing"|"using"|"being"|"making"|"all") { not followed by: access | entry | bail | visa }
denied += (flatly|vehemently|categorically|repeatedly|strongly|vigorously|strenuously|adamantly|publicly|"has"|"have"|"had"|consistently|steadfastly) ("denied"|"denies"|"denying") | issued [..1] "denial"
  + the embassy [[denied any]] such meeting
  + he [[has denied]] it
  - she was denied entry to the country

rejected the accusations = ("rejected"|"rejects"|"rejecting"|"reject"|"dismissed"|"dismisses"|"dismissing"|"dismiss"|"disputed"|"disputes"|"disputing"|"dispute"|"rebutted"|"rebuts"|"contradicted"|"contradicts"|"contradicting"|"brushed off"|"pushed" back ("on"|"against")|"pushes" back ("on"|"against")|"contests"|"contested"|"contesting") [..4] ("allegation"|"allegations"|"accusation"|"accusations"|"claim"|"claims"|"report"|"reports"|"assertion"|"assertions"|"suggestion"|"suggestions"|"notion"|"characterization"|"account"|"story"|"criticism"|"findings"|"conclusion"|"conclusions"|"charge"|"statement"|"statements"|"narrative"|"rumors")
  + Ankara [[rejected these accusations]]
  + she [[dismissed the paper's report]]
  - he rejected the offer of a seat

called it false = ("called"|"calls"|"calling"|"call"|"dismissed"|"dismisses"|"described"|"branded"|"blasted"|"slammed"|"derided"|"denounced") [..6] ("false"|"ridiculous"|"absurd"|"nonsense"|"preposterous"|"laughable"|"bogus"|"fake"|"fiction"|"propaganda"|"untrue"|"ludicrous"|"outrageous"|"garbage"|"rubbish"|"inaccurate"|"misleading"|"a lie"|"a hoax"|"disinformation"|"slander"|"fabricated"|"baloney"|"politically motivated")
  + the spokesman [[called these rumours absurd]]
  + the embassy [[dismissed the report as propaganda]]
  - they called the police

staged = "false flag" | crisis actor | ("stage-managed"|orchestrated|manufactured|"trumped-up"|trumped "up"|concocted|cooked "up"|"made-up"|phony|contrived) ("outrage"|"crisis"|"controversy"|"scandal"|"charges"|"charge"|"story"|"stories"|"attack"|"evidence"|"incident"|"video"|"allegations"|"claims"|"excuse"|"pretext") { not followed by: protest }
  + a [[trumped-up charge]]
  + the raid was a [[false flag]]
  - the play was put on a stage

# ---------------------------------------------------------------------------
# "alleged" is also the law's careful word for a person not yet judged, and then
# doubts nothing: "the alleged gunman" does not count.

[doubt.presumed]
# Right on reading: 19 of 20.
title:    Claims left open or called alleged
title.fr: Affirmations laissées ouvertes ou dites prétendues

alleged = "alleged" { not followed by: gunman | shooter | killer | attacker | assailant | perpetrator | murderer | rapist | suspect | terrorist | hacker | leaker | thief | bomber | ringleader | leader | mastermind | member | victim | accomplice | accuser | gang | drug | "co-conspirator" | conspirator | offender | robber | abuser | assault | rape | crime | "to" | "in" [..1] ("complaint"|"lawsuit"|"suit"|"indictment"|"filing") | [..1] "that"; not preceded by: complaint | lawsuit | prosecutors | indictment | suit | police | prosecutor | authorities | "who" | women | "he" | "she" | "they" | "it" | "which" | "FBI" | officials }
  + the [[alleged]] chemical attack
  + an [[alleged]] trade in arms
  - the alleged gunman was seized
  - the complaint alleged fraud

allegedly = "allegedly" | "purportedly" | "supposedly" | "ostensibly"
  + he [[allegedly]] paid the clerk
  - he alleges fraud

allegation = "allegation" | "allegations"
  + these [[allegations]] are grave

purported = "purported" { not preceded by: "he" | "she" | "it" | "they" | "who" | "which" }
  - she purported the letter to be his
purported += "purporting to" | "purports to" | "purported to" | "professed" | "pretended to"
  + a [[purported]] letter of the king
  + a video that [[purports to]] show the raid

supposed = "supposed" { not followed by: "to" | "that" | "be" | "by"; not preceded by: "is" | "are" | "was" | "were" | am | "be" | "been" | "not"  | isn't | wasn't | aren't | weren't | "I" | "we" | "you" | "they" | "he" | "she" | "it""'s" | "what""'s" | "that""'s" }
  + the [[supposed]] ties of the two groups
  - he is supposed to arrive tonight

so-called = "so-called" (attack|evidence|"facts"|fact|proof|scandal|crisis|deal|reform|solution|study|studies|science|ceasefire|"cease-fire"|truce|victory|election|elections|vote|investigation|inquiry|trial|trials|report|reports|news|plan|compromise|peace|referendum|"collusion"|witness|dossier|consensus|settlement|emergency|experts|right|rights|benefit|benefits|cure|threat|massacre|victim|victims|aid|safe)
  + a [[so-called attack]]

claimed = (unverified|dubious|disputed|contested|questionable|implausible|"far-fetched"|suspicious|doubtful) ("claim"|"claims"|"evidence"|"assertion"|"assertions"|"allegation"|"allegations"|"account"|"accounts"|"statistics"|"figures"|"theory"|"theories"|"story"|"source"|"sources")
  + a [[dubious claim]]
  + [[questionable figures]]
  - a doubtful honour

# ---------------------------------------------------------------------------
# An agency's neutral reserve: it accuses nobody.

[doubt.unverified]
# Right on reading: 17 of 20.
title:    Claims said to be unverified
title.fr: Affirmations dites non vérifiées

unverified = "unverified" | "unconfirmed" | "unverifiable"
  + an [[unverified]] video

not verified = ("not"|"never"|cannot|can't|couldn't|hasn't|haven't|unable "to"|"yet to"|wasn't|weren't|hard "to"|difficult "to"|impossible "to"|could "not"|"did not"|didn't) [..1] ("been"|"be"|"yet been"|"yet be")? [..2] ("verify"|"verified"|"confirm"|"confirmed"|"corroborate"|"corroborated"|"authenticate"|"authenticated"|"ascertained"|"substantiated") { not followed by: [..1] (nominee|judge|secretary|justice|director|"as") | "or" deny | "nor" deny | "by the" (senate|"Senate") | "until" | "nominee"; not preceded by: nominee "is" | whether "or" }
not verified += "no" ("independent"|"official"|"immediate") ("confirmation"|"verification")
  + the figures [[could not be independently verified]]
  + the agency was [[unable to confirm]] the toll
  + there was [[no independent confirmation]]
  - the figures were verified
