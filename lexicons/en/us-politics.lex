# Sets of names for the same thing in which news outlets of the United States
# differ. A category of kind "naming" is read as shares: of all mentions of the
# thing, how many use this name. The names are those of both camps and of the
# style books between them; a name is in a set because somebody chooses it over
# another, not because it is right or wrong.
#
# "Right on reading" under a category: of 20 matches (of all, where there are
# fewer) drawn at random from 3,000 articles of nine news outlets of the United
# States (2012 to 2020), how many meant what the category says, as judged by a
# machine reader; the articles that it was written on are not among them. On
# news of other kinds and times read a sample of your own (cadrage kwic
# @CATEGORY PAGES).

lexicon:  en-us-politics
title:    Contested names in news of the United States
title.fr: Noms disputés dans la presse des Etats-Unis
language: en
version:  1
licence:  CC-BY-4.0

# ---------------------------------------------------------------------------

[naming.immigrants]
# Right on reading: 20 of 20.
kind:     naming
title:    How immigrants without papers are named
title.fr: Comment sont nommés les immigrés sans papiers
tags:     entman=define

illegal alien = (criminal)? "illegal aliens" | "illegal alien" | "criminal" ("alien"|"aliens") | "unlawful" ("alien"|"aliens")
  + [[illegal aliens]] crossed the river
  - a film of an alien ship

illegals = "illegals"
  + they say that [[illegals]] took the work
  - illegal parking

illegal immigrant = "illegal" ("immigrant"|"immigrants"|"migrant"|"migrants"|"border crosser"|"border crossers") | (immigrant|migrant|people|person|worker|"those"|living|live|alien|immigrants) (living|"here"|residing|staying|working|"who are"|"are")? ("in the" (country|"U.S."|"United States"|"US"))? "illegally"
  + an [[illegal immigrant]] was arrested
  + [[immigrants living in the country illegally]]
  - illegal immigration rose

undocumented = "undocumented" ("immigrant"|"immigrants"|"migrant"|"migrants"|"worker"|"workers"|"people"|"student"|"students"|"youth"|"children"|"parents"|"population"|"person"|"individuals"|"individual"|"residents"|"community"|"families"|"family"|"man"|"woman"|"men"|"women"|"laborers"|"mother"|"father"|"minors") | "undocumented"
  + [[undocumented immigrants]] marched
  + a school for the [[undocumented]]
  - a documented case

unauthorized = "unauthorized" ("immigrant"|"immigrants"|"migrant"|"migrants"|"worker"|"workers"|"population"|"residents") | ("immigrant"|"immigrants"|"migrants") without (legal status|papers|documents|documentation|authorization|legal permission)
  + [[unauthorized immigrants]] pay taxes
  - unauthorized access to a computer

# Those brought as children; a name that their friends chose.
Dreamers = "Dreamer" | "Dreamers" | "DACA" (recipient|recipients|beneficiary|beneficiaries)
  + [[Dreamers]] may stay
  - a dreamer by the window

asylum seeker = "asylum" ("seeker"|"seekers") | "asylum-seeker" | "asylum-seekers" | ("people"|"migrants"|"families"|"those") seeking "asylum"
  + [[asylum seekers]] wait at the bridge
  - the asylum burned down

# Alone the word is neutral: those who move, with or without papers.
migrant = "migrant" | "migrants" { not followed by: labor | crisis }
  + [[migrants]] wait at the bridge
  - the migration of geese

# ---------------------------------------------------------------------------

[naming.abortion]
# Right on reading: 20 of 20.
kind:     naming
title:    How the camps of the abortion debate are named
title.fr: Comment sont nommés les camps du débat sur l'avortement
tags:     entman=define

pro-life = "pro-life" | "pro-lifer" | "pro-lifers" | "right-to-life" | "right to life"
  + a [[pro-life]] march
  - a long life

anti-abortion = "anti-abortion" | "antiabortion" | "abortion" ("opponent"|"opponents"|"foe"|"foes") | ("opponent"|"opponents"|"foes"|"opposition") ("of"|"to") "abortion" | "abortion-rights" ("opponent"|"opponents"|"foes") | ("opponents"|"opponent") "of" abortion rights
  + an [[anti-abortion]] group
  + [[opponents of abortion]] marched
  - a law on abortion

anti-choice = "anti-choice" | "anti-woman" | "anti-women"
  + an [[anti-choice]] law

pro-choice = "pro-choice" | (woman"'s"|women"'s"|"her"|"their") "right to" choose
  + a [[pro-choice]] senator
  - a wise choice

abortion rights = "abortion-rights" | "abortion rights" { not followed by: opponent | "opponents" | "foes" }
  + an [[abortion rights]] group
  - rights of way

reproductive rights = reproductive ("rights"|"freedom"|"freedoms"|"justice"|"choice"|"choices")
  + a [[reproductive rights]] group
  - a reproduction of the painting

pro-abortion = "pro-abortion" | "abortionist" | "abortionists" | "abortion" ("industry"|"lobby"|"on demand")
  + the [[pro-abortion]] lobby
  - a professor of law

[naming.unborn]
# Right on reading: 19 of 20.
kind:     naming
title:    How what an abortion ends is named
title.fr: Comment est nommé ce à quoi l'avortement met fin
tags:     entman=define

unborn child = "unborn" ("child"|"children"|"baby"|"babies"|"human"|"life"|"person") | "unborn" | "preborn" | "babies in the" womb | "baby in the" womb
  + the life of the [[unborn child]]
  - a child was born

fetus = "fetus" | "fetuses" | "fetal" { not followed by: tissue | alcohol }
  - a bank of fetal tissue
  + a [[fetus]] of ten weeks

[naming.late-abortion]
# Right on reading: 14 of 14.
kind:     naming
title:    How a late abortion is named
title.fr: Comment est nommé un avortement tardif
tags:     entman=define

late-term abortion = "late-term" ("abortion"|"abortions") | "late term" ("abortion"|"abortions")
  + a ban on [[late-term abortions]]
  - the term is over

partial-birth abortion = "partial-birth" ("abortion"|"abortions") | "partial birth" ("abortion"|"abortions") | "dismemberment" ("abortion"|"abortions") | "infanticide"
  + a ban on [[partial-birth abortion]]
  - a birth at noon

abortion later in pregnancy = ("abortion"|"abortions") (later|late) "in" pregnancy | ("abortion"|"abortions") "after" (20|24|22) weeks | "20-week" ("abortion")? "ban" | "dilation and" (extraction|evacuation)
  + [[abortions later in pregnancy]] are rare
  - a long pregnancy

# ---------------------------------------------------------------------------

[naming.health-law]
# Right on reading: 20 of 20.
kind:     naming
title:    How the health care law of 2010 is named
title.fr: Comment est nommée la loi de 2010 sur l'assurance maladie
tags:     entman=define

Obamacare = "Obamacare" | "Obama-care"
  + they voted to end [[Obamacare]]
  - the care of Obama's staff

Affordable Care Act = (Patient Protection "and")? "Affordable Care Act" ("ACA")? | "ACA"
  + the [[Affordable Care Act (ACA)]] was signed
  - an affordable house

health care law = (health|healthcare|"health-care") (care)? (reform|overhaul)? "law" | (health|healthcare|"health-care") (care)? ("overhaul"|"reform" (law|act)) { not preceded by: public | mental | state | "Republican" | "GOP" | "new" | constitutional | school "of" }
  + the [[health care law]] stands
  - a law of nature

government takeover = (government|federal) "takeover of" [..4] (health|healthcare|medicine|"one-sixth"|economy|insurance) | "socialized medicine" | "death" ("panel"|"panels")
  + they call it a [[government takeover of health]] care
  - the takeover of a bank

# ---------------------------------------------------------------------------

[naming.street]
# Right on reading: 20 of 20.
kind:     naming
title:    How people in the street are named
title.fr: Comment sont nommés les gens dans la rue
tags:     entman=define

protesters = "protester" | "protesters" | "protestor" | "protestors" | "demonstrator" | "demonstrators" | "marchers" { not preceded by: peaceful | paid | violent }
  + [[protesters]] blocked the bridge
  - they protest too much

peaceful protesters = (peaceful|nonviolent|"non-violent"|unarmed) ("protester"|"protesters"|"protestors"|"demonstrators"|"demonstrator"|"protest"|"protests"|"demonstration"|"demonstrations"|"march"|"marches")
  + [[peaceful protesters]] were gassed
  - a peaceful lake

rioters = "rioter" | "rioters" | "looter" | "looters" | "vandals" | "arsonists" | (violent|angry|unruly) ("protester"|"protesters"|"demonstrators"|"mob"|"mobs"|"agitators")
  + [[rioters]] burned a shop
  - a riot of colour

antifa = "Antifa" | "antifa" | "anarchist" | "anarchists"
  + [[antifa]] marched by night
  - an anarchic garden

activists = "activist" | "activists" { not followed by: judge | "judges" | judiciary | investor; not preceded by: judicial }
  + [[activists]] hung a banner
  - an activist judge

[naming.unrest]
# Right on reading: 19 of 20.
kind:     naming
title:    How what happens in the street is named
title.fr: Comment est nommé ce qui se passe dans la rue
tags:     entman=define

riot = "riot" | "riots" | "rioting" | "looting" | "mayhem" | "lawlessness" | "anarchy" { not followed by: gear | police | act | shield | helmet | squad | officer | control; not preceded by: "L.A." | "Pussy" | read "the" | prison }
  + the [[riots]] of last summer
  - police in riot gear

unrest = "unrest" | "disturbance" | "disturbances" | "clashes" { not preceded by: economic | financial | market | personal | emotional | mental; not followed by: "in the" (markets|"eurozone") }
  - a week of financial unrest
  + a night of [[unrest]]

protest = "protest" | "protests" | "demonstrations" { not preceded by: campaign | "to" | "will" | "they" | "we" | "I" | "in" | "under" | without | bear | market | stock | price | trump"'s" | technology; not followed by: "too" much | behind | around | "to" | "the" vote | supporters | voters }
  + the [[protests]] went on for a week

uprising = "uprising" | "uprisings" | "insurrection" | "insurrections" | "revolt" { not preceded by: taxpayer | "a PR" | conservative | "GOP" | "Republican" }
  - a taxpayer revolt over the levy
  + the [[uprising]] in the port

# ---------------------------------------------------------------------------

[naming.estate-tax]
# Right on reading: 15 of 16.
kind:     naming
title:    How the tax on inheritance is named
title.fr: Comment est nommé l'impôt sur les successions
tags:     entman=define

estate tax = "estate" ("tax"|"taxes") | "inheritance" ("tax"|"taxes") { not preceded by: real }
  + the [[estate tax]] was cut
  - a tax on real goods

death tax = "death" ("tax"|"taxes")
  + they want to end the [[death tax]]
  - death and taxes

[naming.tax-policy]
# Right on reading: 20 of 20.
kind:     naming
title:    How a cut in taxes is named
title.fr: Comment est nommée une baisse d'impôts
tags:     entman=define

tax relief = "tax relief"
  + [[tax relief]] for families
  - a relief on the wall

tax reform = "tax" ("reform"|"overhaul"|"rewrite"|"simplification")
  + a bill of [[tax reform]]
  - a reformed man

tax cuts = "tax" ("cut"|"cuts")
  + a [[tax cut]] for all
  - the wood was cut

tax giveaway = "tax" ("giveaway"|"giveaways"|"scam"|"loophole"|"loopholes"|"dodge"|"handout"|"handouts") | tax "cuts for the" (rich|wealthy|wealthiest|"top") | tax "breaks for the" (rich|wealthy|wealthiest|"top") | "corporate welfare"
  + a [[tax giveaway]] to the banks
  + [[tax cuts for the rich]]
  - a prize giveaway

# ---------------------------------------------------------------------------

[naming.guns]
# Right on reading: 20 of 20.
kind:     naming
title:    How limits on guns are named
title.fr: Comment sont nommées les limites aux armes
tags:     entman=define

gun control = "gun-control" | "gun control"
  + a [[gun control]] bill
  - birth control

gun safety = "gun" ("safety"|"reform"|"reforms"|"violence prevention") | "common-sense" ("gun")? (law|laws|reform|reforms|measures|legislation) | "commonsense" gun (law|laws|reform|reforms|measures|legislation|safety)
  + a [[gun safety]] bill
  - safety at sea

gun rights = "gun-rights" | "gun rights" | "Second Amendment" | "2nd Amendment" | right "to" (keep "and")? bear arms
  + [[gun rights]] groups sued
  - rights of the child

gun restrictions = "gun" ("restriction"|"restrictions"|"grab"|"ban"|"bans"|"confiscation"|"laws"|"law"|"regulations"|"legislation"|"measures") | "firearm" ("restrictions"|"laws"|"regulations")
  + new [[gun restrictions]] passed
  - a ban on fireworks

[naming.rifles]
# Right on reading: 20 of 20.
kind:     naming
title:    How a rifle of the military kind is named
title.fr: Comment est nommé un fusil de type militaire
tags:     entman=define

assault weapon = "assault" ("weapon"|"weapons"|"rifle"|"rifles") | "assault-style" ("weapon"|"weapons"|"rifle"|"rifles") | "military-style" ("weapon"|"weapons"|"rifle"|"rifles"|"assault weapons"|"assault rifle"|"assault rifles"|"semi-automatic rifles") | "weapons of war"
  + a ban on [[assault weapons]]
  - an assault on the hill

semi-automatic rifle = ("semi-automatic"|"semiautomatic") ("rifle"|"rifles"|"weapon"|"weapons"|"firearm"|"firearms"|"gun"|"guns"|"assault weapons") | ("AR-15"|"AR-15s"|"AR-15-style") ("rifle"|"rifles"|"style")? | "modern sporting" ("rifle"|"rifles")
  + he bought a [[semi-automatic rifle]]

# ---------------------------------------------------------------------------

[naming.climate]
# Right on reading: 20 of 20.
kind:     naming
title:    How the warming of the climate is named
title.fr: Comment est nommé le réchauffement du climat
tags:     entman=define

climate change = "climate change" { not followed by: denier | "deniers" | skeptic | "skeptics" | alarmist }
  + a law on [[climate change]]
  - a change of mind

global warming = "global warming" { not followed by: denier | "deniers" | skeptic | "skeptics" | alarmist }
  + talk of [[global warming]]
  - a warming drink

climate crisis = "climate" ("crisis"|"emergency"|"catastrophe"|"disaster"|"breakdown"|"chaos")
  + the [[climate crisis]] is here
  - a crisis of trust

climate alarmism = ("climate"|"global warming"|"climate change") ("alarmism"|"alarmist"|"alarmists"|"hysteria"|"hoax"|"scare"|"hustler"|"hustlers")
  + they call it [[climate alarmism]]
  - an alarm at night

climate denial = ("climate"|"climate change"|"global warming"|"climate-change"|"science") ("denial"|"denier"|"deniers"|"denialism"|"denialist")
  + a [[climate denier]] at the table
  - a denial of the rumour

climate skeptic = ("climate"|"climate change"|"global warming"|"climate-change") ("skeptic"|"skeptics"|"skepticism"|"doubter"|"doubters"|"contrarian"|"contrarians")
  + a [[climate skeptic]] at the table

# ---------------------------------------------------------------------------

[naming.marriage]
# Right on reading: 20 of 20.
kind:     naming
title:    How marriage of two of one sex is named
title.fr: Comment est nommé le mariage entre personnes de même sexe
tags:     entman=define

gay marriage = "gay" ("marriage"|"marriages"|"wedding"|"weddings")
  + the court allowed [[gay marriage]]
  - a gay old time

same-sex marriage = "same-sex" ("marriage"|"marriages"|"union"|"unions"|"wedding"|"weddings"|"couples to" marry)
  + the court allowed [[same-sex marriage]]
  - the same day

marriage equality = "marriage equality" | "freedom to" marry | "right to" marry { not followed by: "a" [..1] (cousin|minor) }
  + they marched for [[marriage equality]]
  - equality of pay

traditional marriage = "traditional marriage" | "traditional" definition "of marriage" | "marriage as between a" man "and a" woman | "marriage" ("is"|"as") "between" ("one"|"a") man | "homosexual" ("marriage"|"marriages")
  + they stand for [[traditional marriage]]
  - a traditional dish

# ---------------------------------------------------------------------------

[naming.party]
# Right on reading: 20 of 20.
kind:     naming
title:    How the Democratic party is named as an adjective
title.fr: Comment est nommé le parti démocrate
tags:     entman=define

Democratic = "Democratic" (party|senator|congressman|congresswoman|lawmaker|governor|leader|candidate|nominee|primary|president|caucus|member|majority|minority|voter|operative|strategist|presidential|convention|base|donor|mayor|lawmakers|senators|leaders|party"'s")
  + the [[Democratic Party]] met
  - a democratic vote

Democrat as adjective = "Democrat" ("Party"|"party"|"senator"|"senators"|"congressman"|"congresswoman"|"lawmaker"|"lawmakers"|"governor"|"leaders"|"leader"|"candidate"|"candidates"|"primary"|"majority"|"mayor"|"mayors"|"politicians"|"voters"|"operatives"|"members")
  + the [[Democrat Party]] met
  - a Democrat met the mayor

# ---------------------------------------------------------------------------

[naming.police-force]
# Right on reading: 15 of 15.
kind:     naming
title:    How a death at the hands of the police is named
title.fr: Comment est nommée une mort du fait de la police
tags:     entman=define

police killing = "police" ("killing"|"killings"|"murder"|"murders") | ("killed"|"murdered"|"gunned down"|"slain") "by" ("a"|"the"|"an")? (white|black)? ("police"|"officer"|"officers"|"cops"|"cop"|"law enforcement")
  + the [[police killing]] of a boy
  + a man [[killed by police]]
  - the police found a killer

officer-involved shooting = "officer-involved" ("shooting"|"shootings"|"death") | "police-involved" ("shooting"|"shootings")
  + an [[officer-involved shooting]]
  - the officer was involved

police shooting = ("police"|"officer"|"fatal police") ("shooting"|"shootings") | ("shot"|"fatally shot"|"shot" ("and"|"to") (killed|death)) "by" ("a"|"the"|"an")? (white|black|"off-duty")? ("police"|"officer"|"officers"|"cops"|"cop") | ("police"|"officer"|"officers") ("who")? ("fatally shot"|"shot and" killed|"shot" dead)
  + a [[police shooting]] in the port
  + a boy [[shot by police]]
  - the police saw the shooting star

# ---------------------------------------------------------------------------

[naming.interrogation]
# Right on reading: 19 of 20.
kind:     naming
title:    How the harsh questioning of prisoners is named
title.fr: Comment est nommé l'interrogatoire musclé des prisonniers
tags:     entman=define

torture = "torture" | "waterboarding" | "waterboarded" { not preceded by: "a" | sexual | animal; not followed by: logic }
  + they call it [[torture]]
  - a tortoise on the road

enhanced interrogation = "enhanced" ("interrogation"|"interrogations"|"interrogation techniques"|"techniques") | "harsh" ("interrogation"|"interrogations"|"interrogation techniques"|"interrogation tactics"|"interrogation methods") | "coercive" ("interrogation"|"interrogations")
  + [[enhanced interrogation techniques]] were used
  - an enhanced picture

# ---------------------------------------------------------------------------

[naming.islamist-terror]
# Right on reading: 20 of 20.
kind:     naming
title:    How terrorism in the name of Islam is named
title.fr: Comment est nommé le terrorisme au nom de l'islam
tags:     entman=define

radical Islam = "radical" ("Islam"|"Islamic"|"Islamist") ("terrorism"|"terrorist"|"terrorists"|"terror"|"extremism"|"extremist"|"extremists"|"jihadist"|"jihadists")? | "Islamic" ("terrorism"|"terrorist"|"terrorists"|"terror"|"extremism"|"extremist"|"extremists"|"radicals"|"radicalism"|"fundamentalism"|"fundamentalist"|"fundamentalists") | "Islamofascism"
  + the war on [[radical Islamic terrorism]]
  - an Islamic school

Islamist = "Islamist" ("militant"|"militants"|"extremist"|"extremists"|"extremism"|"terrorism"|"terrorist"|"terrorists"|"group"|"groups"|"rebels"|"fighters"|"insurgents"|"radicals") | "jihadist" ("group"|"groups"|"terrorism"|"violence") | "jihadism" | "Islamism"
  + [[Islamist militants]] fled
  - an Islamic school

violent extremism = "violent" ("extremism"|"extremist"|"extremists")
  + a summit on [[violent extremism]]
  - a violent storm

# ---------------------------------------------------------------------------

[naming.left]
# Right on reading: 19 of 20.
kind:     naming
title:    How the left wing is named
title.fr: Comment est nommée l'aile gauche
tags:     entman=define

left-wing = "left-wing" | "left wing" { not followed by: "of the" (plane|aircraft|building) }
  + a [[left-wing]] senator
  - the left lane is closed

far left = "far-left" | "far left" | "hard-left" | "hard left" | "extreme left" { not preceded by: "so"; not followed by: "of the" | lane | corner | column | side | "is" | "in the" photo }
  + the [[far left]] wants more
  - so far left alone

radical left = "radical" ("left"|"leftist"|"leftists"|"liberal"|"liberals"|"socialist"|"socialists"|"Democrats"|"Democrat")
  + the [[radical left]] wants it all
  - a radical change

leftist = "leftist" | "leftists" | "lefty" | "lefties"
  + a [[leftist]] professor

socialist = "socialist" | "socialists" { not preceded by: democratic | national | radical }
  + they call her a [[socialist]]
  - a social worker

progressive = "progressive" | "progressives" { not followed by: disease | tax | taxation | "Insurance" | rock | rate | era | income }
  + a [[progressive]] senator
  - a progressive tax

liberal = "liberal" | "liberals" { not followed by: arts | use | party | "Party" | "Democrat Party"; not preceded by: radical }
  + a [[liberal]] senator
  - a liberal arts college

[naming.right]
# Right on reading: 19 of 20.
kind:     naming
title:    How the right wing is named
title.fr: Comment est nommée l'aile droite
tags:     entman=define

right-wing = "right-wing" | "right wing" | "right-winger" | "right-wingers"
  + a [[right-wing]] senator
  - on the right, a wing of the palace

far right = "far-right" | "far right" | "hard-right" | "extreme right" | "ultra-right" { not preceded by: "so"; not followed by: "of the" | lane | corner | column | side | "in the" photo }
  + the [[far right]] wants more
  - the door on the far right of the hall

alt-right = "alt-right" | "alt right" | "altright"
  + an [[alt-right]] blog
  - all right, then

white supremacist = "white" ("supremacist"|"supremacists"|"nationalist"|"nationalists"|"supremacy"|"nationalism")
  + a march of [[white nationalists]]
  - a white house by the sea

ultraconservative = "ultraconservative" | "ultra-conservative" | "arch-conservative" | "archconservative" | "hard-line conservative" | "hard-line conservatives" | "hardline conservatives"
  + an [[ultraconservative]] judge
  - a conservative estimate

conservative = "conservative" | "conservatives" { not preceded by: "hard-line" | "hardline" | "more"; not followed by: estimate | "estimates" | treatment | party | "Party" }
  + a [[conservative]] senator
  - a conservative estimate

Tea Party = "Tea Party" | "tea party" | "Tea Partiers" { not preceded by: "Boston" | birthday }
  + a [[Tea Party]] rally
  - a birthday tea party
