# How sure the text is of what it says.
#
# The conditional of hearsay ("l'armée aurait quitté la ville") is not counted
# here: telling it from the other conditionals needs more than words.
#
# "Right on reading" under a category: of 20 matches drawn at random from 35,912
# articles of a French news portal (2016 to 2020), how many meant what the
# category says, as judged by a machine reader. On news of other kinds and times
# read a sample of your own (cadrage kwic @CATEGORY PAGES).

lexicon:  fr-hedge
title:    Hedges and boosters in French-language news
title.fr: Atténuation et insistance dans la presse de langue française
language: fr
version:  1
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
  + une attaque [[probable]]
  - une preuve

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
