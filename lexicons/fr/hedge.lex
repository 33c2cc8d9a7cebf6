# How sure the text is of what it says.
#
# "Right on reading" under a category: of 20 matches drawn at random from 35,912
# articles of a French news portal (2016 to 2020), how many meant what the
# category says, as judged by a machine reader. On news of other kinds and times
# read a sample of your own (cadrage kwic @CATEGORY PAGES).

lexicon:  fr-hedge
title:    Hedges and boosters in French-language news
title.fr: Atténuation et insistance dans la presse de langue française
language: fr
version:  2
licence:  CC-BY-4.0

[hedge]
kind:     rate
title:    Hedges
title.fr: Atténuation

[hedge.epistemic]
# Right on reading: 19 of 20.
title:    Doubt about a state of things
title.fr: Doute sur un état de choses

# "sans aucun doute" is the opposite and stands under boost.
sans doute = sans doute { not preceded by: non; not followed by: possible }
  + il reviendra [[sans doute]] demain
  - sans aucun doute

peut-être = "peut-être"
  + la ville est [[peut-être]] déjà vide
  - cela peut être vrai

probablement = probablement | potentiellement | théoriquement | vraisemblablement | apparemment | visiblement | possiblement | éventuellement | hypothétiquement
  + le tir venait [[probablement]] du nord
  + [[apparemment]], nul n'a été blessé
  - une apparence trompeuse

probable = probable | vraisemblable | plausible | hypothétique { not preceded by: peu }
  - une victoire peu probable
  + une attaque [[probable]]

éventuel = éventuel
  + une [[éventuelle]] reprise des pourparlers
  - une éventration

sembler = sembler { except: semblant; not preceded by: bon [..1] }
sembler += paraître (que|avoir|être|peu|bien|difficile|exclu)
  + l'armée [[semble]] avoir reculé
  + il [[semblait]] que la trêve tînt
  + le délai [[paraît être]] trop court
  - des gens semblables
  - il fait semblant de dormir
  - le livre paraît demain

incertain = ne être [..1] (pas|guère|nullement) (certain|sûr|clair|établi|exclu|évident|acquis) | incertain | rien ne (prouver|indiquer|permettre de affirmer|garantir)
  + il [[n'est pas certain]] que l'accord tienne
  + [[rien n'indique]] qu'il soit parti
  + l'issue reste [[incertaine]]
  - il est certain de gagner

croire que non = ne (croire|penser) pas
  + je [[ne crois pas]] qu'il revienne
  + nous [[ne pensons pas]] que la trêve tienne
  - il croit en sa chance

ne pas exclure = ne [..1] (exclure|écarter) [..1] (pas|aucun|rien) | ne (pas|point) (exclure|écarter)
  + il [[n'exclut pas]] une riposte
  - le texte exclut toute riposte

possibilité = (évoquer|envisager|étudier|examiner|discuter|mentionner|écarter|exclure|soulever) [..5] la possibilité | possibilité que | hypothèse { not preceded by: par | dans la | en }
  + ils ont [[évoqué la possibilité]] d'une trêve
  + la [[possibilité que]] la route ait été minée
  + l'[[hypothèse]] d'un attentat
  - il a la possibilité de partir

possible = (un|une|de|la|le) possible { not preceded by: tout le | dans la mesure de }
possible += il être possible que | il se pouvoir que | éventualité | selon toute (vraisemblance|probabilité|apparence) | a priori
  + [[une possible]] reprise des combats
  + [[il est possible que]] la route soit minée
  - aussi vite que possible

susceptible = susceptible de | (laisser|donner à) (penser|supposer|croire|présager) (que|à)? | tout (porter|laisser) à (croire|penser) | se pouvoir que | à première vue | il y a (de fortes|peu de)? chances que | risquer de (être|se|ne|faire|devenir|entraîner|provoquer|aggraver|perdre)
  + un geste [[susceptible de]] rompre la trêve
  + tout [[laisse penser que]] la route est minée
  - un homme susceptible et colérique

# Hearsay about a quality.
réputation de = (avoir|acquérir|gagner|jouir de|bénéficier de) [..1] réputation (de|de être) | (avoir|acquérir|gagner) la réputation | être réputé
  + il [[a la réputation d']]un homme dur
  + la route [[est réputée]] sûre
  - une réputation ternie

à en croire = (à|se) en croire | si on en croire
  + [[à en croire]] les habitants, la ville est vide
  - il y croit

# ---------------------------------------------------------------------------
# What the outlet passes on without answering for it: "l'armée aurait quitté la
# ville". Left out are the conditional of a condition ("si ...", "sinon"), the
# future seen from the past ("il a dit qu'elle serait rendue") and what was to
# be done ("aurait dû", "aurait pu"). In the present tense, where these are the
# rule, a source must stand near or the verb name a state ("serait âgé de").

[hedge.conditional]
# Right on reading: 18 of 20.
title:    Conditional of hearsay
title.fr: Conditionnel de ouï-dire
cite:     Kronning 2002, Le conditionnel « journalistique » : médiation et modalisation épistémiques

# Between the two stands a word that cannot be taken for the participle.
conditionnel passé = ("aurait"|"auraient") (alors|ensuite|aussi|également|déjà|d'abord|même|donc|ainsi|en effet|rapidement|notamment|par ailleurs|finalement|toutefois|pourtant|cependant|récemment|effectivement|encore|depuis|vraisemblablement|apparemment|lui-même|elle-même|actuellement|toujours|plutôt|très|en fait|en réalité|par la suite|un temps|un jour|entre-temps|longtemps|il|elle|ils|elles|activement|en outre|en revanche|surtout|seulement|à nouveau|de nouveau|brutalement|violemment|volontairement|secrètement|immédiatement|tous deux|tous|toutes|été|selon [..3])? [..1] <ppas> { except: dû, due, dus, dues, pu, voulu, aimé, souhaité, préféré, fallu, suffi, mérité, valu; not near 20: si | sinon | sans quoi; not preceded by: on | ne | ça | cela | ce | tu }
conditionnel passé += se ("serait"|"seraient") (alors|ensuite|aussi|également|déjà|d'abord|même|donc|ainsi|en effet|rapidement|notamment|par ailleurs|finalement|toutefois|pourtant|cependant|récemment|effectivement|encore|depuis|vraisemblablement|apparemment|lui-même|elle-même|actuellement|toujours|plutôt|très|en fait|en réalité|par la suite|un temps|un jour|entre-temps|longtemps|il|elle|ils|elles|activement|en outre|en revanche|surtout|seulement|à nouveau|de nouveau|brutalement|violemment|volontairement|secrètement|immédiatement|tous deux|tous|toutes|été|selon [..3])? <ppas> { not near 20: si | sinon; not preceded by: on }
  + les deux camps [[auraient convenu]] d'une trêve
  + l'armée [[aurait déjà quitté]] la ville
  + le prix [[aurait ainsi fortement chuté]]
  + le tir [[se serait produit]] à l'aube
  - si elles avaient su, elles auraient convenu d'une trêve
  - il aurait dû partir
  - on aurait dit un loup

serait = ("serait"|"seraient") (alors|ensuite|aussi|également|déjà|d'abord|même|donc|ainsi|en effet|rapidement|notamment|par ailleurs|finalement|toutefois|pourtant|cependant|récemment|effectivement|encore|depuis|vraisemblablement|apparemment|lui-même|elle-même|actuellement|toujours|plutôt|très|en fait|en réalité|par la suite|un temps|un jour|entre-temps|longtemps|il|elle|ils|elles|activement|en outre|en revanche|surtout|seulement|à nouveau|de nouveau|brutalement|violemment|volontairement|secrètement|immédiatement|tous deux|tous|toutes|été|selon [..3])? (arrivé|parti|mort|décédé|né|venu|devenu|tombé|resté|entré|sorti|monté|descendu|allé|passé|survenu|intervenu|revenu|retourné|parvenu|apparu|rentré) { not near 20: si | sinon; not preceded by: ce | cela | ça | on | se }
serait += ("serait"|"seraient") (alors|ensuite|aussi|également|déjà|d'abord|même|donc|ainsi|en effet|rapidement|notamment|par ailleurs|finalement|toutefois|pourtant|cependant|récemment|effectivement|encore|depuis|vraisemblablement|apparemment|lui-même|elle-même|actuellement|toujours|plutôt|très|en fait|en réalité|par la suite|un temps|un jour|entre-temps|longtemps|il|elle|ils|elles|activement|en outre|en revanche|surtout|seulement|à nouveau|de nouveau|brutalement|violemment|volontairement|secrètement|immédiatement|tous deux|tous|toutes|été|selon [..3])? (âgé|originaire|à l'origine|impliqué|en cause|dû|due|lié|soupçonné|issu|responsable|le fait de|l'auteur|l'œuvre de|en fuite|blessé|hospitalisé|retranché|caché|détenu|recherché|connu|intéressé|enceinte|en couple|atteint|motivé|provoqué|causé|commandité|mis en cause|en possession|porteur|armé|en garde à vue|dans un état|hors de danger|en contact|réfugié|propriétaire) { not near 20: si | sinon; not preceded by: que [..8] | ce | cela | ça | on | se | ceux qui | celles qui }
serait += ("serait"|"seraient") (alors|ensuite|aussi|également|déjà|d'abord|même|donc|ainsi|en effet|rapidement|notamment|par ailleurs|finalement|toutefois|pourtant|cependant|récemment|effectivement|encore|depuis|vraisemblablement|apparemment|lui-même|elle-même|actuellement|toujours|plutôt|très|en fait|en réalité|par la suite|un temps|un jour|entre-temps|longtemps|il|elle|ils|elles|activement|en outre|en revanche|surtout|seulement|à nouveau|de nouveau|brutalement|violemment|volontairement|secrètement|immédiatement|tous deux|tous|toutes|été|selon [..3])? <ppas> { only near 15: selon | d'après | rumeur | révéler | rapporter | croire savoir | à en croire | de source | sources | informations | information de | citer | affirmer | assurer | prétendre | enquêteur | témoin | média | presse | journal | quotidien | magazine; not near 20: si | sinon | sondage | scénario | projet | proposition | hypothèse | permettre | idée | envisager | élection; not preceded by: que [..8] | ce | cela | ça | on | se | ceux qui | celles qui }
  + le chef [[serait mort]] en exil
  + le tireur [[serait âgé]] d'une vingtaine d'années
  + une fuite [[serait à l'origine]] du feu
  - si elle parlait, elle serait responsable
  - il savait que le roi serait blessé par ce mot
  + selon la radio, deux ponts [[seraient détruits]]
  + la flotte [[serait déployée]] au sud, d'après un témoin
  - deux ponts seraient construits l'an prochain
  - le projet, selon lui, serait abandonné sous six mois

il s'agirait = se agir<cond> de { not near 15: si | projet | proposer | idée; not preceded by: que [..4] | concrètement il }
  + il [[s'agirait d']]un engin artisanal
  - s'il tombait, il s'agirait d'un échec

il y aurait = il y "aurait" (alors|ensuite|aussi|également|déjà|d'abord|même|donc|ainsi|en effet|rapidement|notamment|par ailleurs|finalement|toutefois|pourtant|cependant|récemment|effectivement|encore|depuis|vraisemblablement|apparemment|lui-même|elle-même|actuellement|toujours|plutôt|très|en fait|en réalité|par la suite|un temps|un jour|entre-temps|longtemps|il|elle|ils|elles|activement|en outre|en revanche|surtout|seulement|à nouveau|de nouveau|brutalement|violemment|volontairement|secrètement|immédiatement|tous deux|tous|toutes|été|selon [..3])? (<num>|plus de|moins de|environ|au moins|près de|eu) { not near 20: si | sinon; not preceded by: que [..3] }
  + [[il y aurait au moins]] dix morts
  - s'il pleuvait, il y aurait dix absents

conditionnel présent = (envisager<cond>|circuler<cond>|préparer<cond>|présenter<cond>|vivre<cond>|travailler<cond>|disposer<cond>|détenir<cond>|posséder<cond>|compter<cond>|séjourner<cond>|résider<cond>|souffrir<cond>|réfléchir<cond>|hésiter<cond>|songer<cond>|chercher<cond>|percevoir<cond>|entretenir<cond>|fréquenter<cond>|bénéficier<cond>|figurer<cond>|craindre<cond>|refuser<cond>|contenir<cond>|abriter<cond>|cacher<cond>|dater<cond>|remonter<cond>|provenir<cond>|toucher<cond>|viser<cond>|contrôler<cond>|compter<cond>|faire<cond>) { only near 12: selon | d'après | rumeur | révéler | rapporter | croire savoir | à en croire | de source | sources | informations | information de | citer | affirmer | assurer | prétendre | enquêteur | témoin | média | presse | journal | quotidien | magazine; not near 20: si | sinon | sondage | scénario | projet | proposition | hypothèse | permettre | élection; not preceded by: que [..8] | ce | cela | ça | on | ceux qui }
  + le groupe [[compterait]] cent hommes, selon un officier
  + d'après la presse, elle [[songerait]] à partir
  - s'il venait, il compterait les voix

[hedge.modal]
# Right on reading: 20 of 20.
title:    What could be
title.fr: Ce qui pourrait être

# Third person only: "nous pourrions" is an offer. Counts the hypothetical, too.
pourrait = "pourrait" | "pourraient"
  + la trêve [[pourrait]] être signée
  + ils [[pourraient]] élargir leur action
  - nous pourrions nous revoir
  - il pourra venir

# ---------------------------------------------------------------------------

[boost]
# Right on reading: 18 of 20.
kind:     rate
title:    Boosters
title.fr: Insistance

évidemment = évidemment | manifestement | incontestablement | indéniablement | indubitablement | assurément | indiscutablement
  + il a [[évidemment]] un rôle
  - une preuve évidente

certainement = certainement
  + elle a [[certainement]] donné son accord
  - une certaine idée

clairement = clairement (une|un|le|la|les|pas|plus|que|été|en|dans|à|une) | très clairement | forcément | inévitablement | inéluctablement | nécessairement | fatalement | infailliblement { not preceded by: pas | plus | jamais | guère }
  + c'est [[clairement un]] échec
  + la digue cédera [[forcément]]
  - il n'a pas forcément tort
  - il parle clairement

absolument = absolument | catégoriquement
  + cela n'a [[absolument]] pas de sens
  - une règle absolue

sans aucun doute = sans (aucun|le moindre|l'ombre d'un) doute | nul doute | aucun doute | hors de doute | à n'en pas douter | à l'évidence | de toute évidence
  + c'est [[sans aucun doute]] le même homme
  + [[nul doute]] qu'il reviendra
  - il viendra sans doute

il est clair que = il (être|paraître|apparaître) [..1] (clair|évident|certain|sûr|indéniable|incontestable|indiscutable|manifeste|flagrant|avéré|établi|acquis) que | il (aller de soi|tomber sous le sens) | force est de (constater|reconnaître|admettre) | (le fait est|la vérité est|la réalité est) que | le (doute|fait) (ne être plus permis|être établi) | ne faire [..1] (aucun|pas l'ombre d'un) doute | ne avoir aucun doute | (sans équivoque|sans ambiguïté|sans appel) { not preceded by: ne | si }
  + [[il est clair que]] la trêve tiendra
  + [[force est de constater]] que rien n'a changé
  + cela [[ne fait aucun doute]]
  - il n'est pas clair que ce soit utile

# With "avoir": "always". Elsewhere the word also means "still".
toujours = avoir toujours { not preceded by: ne | y; not followed by: pas | besoin | lieu | cours | mal | faim }
  + elle [[a toujours]] plaidé pour la paix
  - il est toujours en prison

bel et bien = bel et bien | sans conteste | à coup sûr
  + la ville est [[bel et bien]] tombée
  - un beau bien

bien sûr = bien sûr | bien entendu { not preceded by: très }
  + ils ont [[bien sûr]] accepté
  - il est sûr de lui

je suis convaincu = (je|nous) (en)? être (absolument|intimement|tout à fait|profondément|fermement|très|certain et)? (convaincu|confiant|persuadé|certain|sûr) | avoir la (conviction|certitude) { not preceded by: ne | ne en | si }
  + [[je suis convaincu]] que nous gagnerons
  + [[nous sommes confiants]]
  - il est confiant
