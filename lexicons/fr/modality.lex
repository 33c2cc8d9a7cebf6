# What must be, may be, must not be: necessity in the mouth of a speaker or of
# the outlet.
#
# "doit rencontrer lundi" is an appointment, not a duty; "devait" is mostly the
# future seen from the past. Neither counts. "pourrait" stands under hedge.
#
# "Right on reading" under a category: of 20 matches drawn at random from
# articles of a French news portal (2016 to 2020) that were not looked at while
# the terms were written, how many meant what the category says, as judged by a
# machine reader. On news of other kinds and times read a sample of your own
# (cadrage kwic @CATEGORY PAGES).

lexicon:  fr-modality
title:    Obligation and necessity in French-language news
title.fr: Obligation et nécessité dans la presse de langue française
language: fr
version:  1
licence:  CC-BY-4.0

[modality]
kind:     rate
title:    Obligation and necessity
title.fr: Obligation et nécessité

# ---------------------------------------------------------------------------

[modality.obligation]
# Right on reading: 19 of 20.
title:    What must be done
title.fr: Ce qu'il faut faire

# The days and months beside it are those of an appointment.
devoir = ("doit"|"doivent"|"dois"|"devons"|"devez"|"devra"|"devront"|"devrons") { not preceded by: ne; not followed by: pas | plus | jamais | en aucun cas | dire que | [..3] (permettre|rencontrer|entretenir|arriver|débuter|commencer|démarrer|avoir lieu|durer|recevoir|accueillir|affronter|défier|rejoindre|comparaître|se tenir|se rendre|réunir|sortir|jouer|disputer|ouvrir|prendre fin|terminer|voir le jour|intervenir|entrer en vigueur|être (présenté|jugé|publié|dévoilé|examiné|voté|livré|inauguré|lancé|célébré|annoncé|adopté|reçu|remis|rendu)) | beaucoup | tout | son | sa | ses | leur | au | en | peut-être | sûrement | sans doute | probablement; not near 12: lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche | prochain | prochaine | prochainement | janvier | février | mars | avril | juin | juillet | août | septembre | octobre | novembre | décembre }
  + tout le monde [[doit]] comprendre
  + nous [[devons]] agir ensemble
  + les deux camps [[devront]] céder
  - le ministre doit rencontrer le roi mardi
  - il devait partir
  - il leur doit beaucoup

avoir dû = (avoir) [..1] "dû" { except: aurait, auraient, aurais; not followed by: au | aux | à | se tromper | oublier | sûrement }
  + l'armée [[a dû]] reculer
  - un retard dû à la neige

# Not "peu s'en faut" nor "comme il faut".
falloir = ("faut"|"faudra"|"faudrait"|"fallait"|"fallu"|"faille") { not preceded by: ce que il | ce qui lui | ne | se en | te en | peu se en | comme il | tant se en | loin se en; not followed by: dire que (je|on) | croire | chercher | noter | attendre | pas | plus | jamais | [..1] le (dire|avouer|reconnaître|admettre) | bien (dire|avouer|reconnaître|admettre) }
  + il [[faut]] que la trêve tienne
  + [[faudrait]]-il céder ?
  - il est parti, ou peu s'en faut
  - une famille comme il faut

être obligé = être [..2] (tenu|obligé|contraint|forcé|sommé|astreint) de | (se voir|se trouver|se retrouver) [..1] (obligé|contraint|forcé) de | se devoir de | (avoir|avons|ai) [..1] (pour)? (obligation|devoir) de | ne avoir [..1] (autre choix|pas le choix|pas d'autre choix)
  + nous [[sommes contraints de]] partir
  + elle [[se doit de]] répondre
  + il [[n'a pas d'autre choix]]
  - un verre tenu de la main gauche

obligation = obligation (de|légal|morale|moral|international) | (impératif|exigence) (de|moral|absolu|catégorique) | obligatoire | obligatoirement | impérativement | (devoir|responsabilité) (moral|de protéger|de mémoire|sacré) { not near 8: émission | titre | taux | marché | bourse | émettre }
  + l'[[obligation de]] porter secours
  + le vote est [[obligatoire]]
  - l'emprunt en obligations

nécessité = nécessité (de|absolu|impérieux|urgent|vital) | (il (est|sera|était|semble|paraît|serait|devient)|juger|estimer|jugé) [..2] (nécessaire|indispensable|impératif|primordial|urgent|crucial|capital|vital|impérieux) (de|que) | (nécessaire|indispensable) de | (est|sera|reste|semble|demeure) (absolument|également|donc|plus que jamais|toujours)? (nécessaire|indispensable|impératif) | il est (grand)? temps (de|que) | il y a urgence (à)? | il y a nécessité | il importe (de|que) | il convient (de|que) | besoin (urgent|impérieux|vital) { not followed by: [..3] (noter|rappeler|préciser|souligner) }
  + ils [[jugent indispensable d']]agir
  + l'accord souligne la [[nécessité d']]une trêve
  + [[il est temps de]] négocier
  + un accord [[est indispensable]]
  - le strict nécessaire
  - une boîte à couture et son nécessaire

# ---------------------------------------------------------------------------

[modality.prohibition]
# Right on reading: 20 of 20.
title:    What must not be done
title.fr: Ce qu'il ne faut pas faire

ne pas devoir = ne ("doit"|"doivent"|"dois"|"devons"|"devez"|"devra"|"devront"|"faut"|"faudra"|"faudrait") (pas|plus|jamais|en aucun cas|surtout pas|absolument pas|point)
  + la ville [[ne doit pas]] tomber
  + il [[ne faut plus]] attendre
  - il doit partir

interdire = (il est|être|strictement|formellement) [..1] interdit de | interdiction (de|formel|total|absolu|stricte) | (interdire|défendre|proscrire) à [..3] de | (interdire|proscrire|prohiber) (le|la|les|tout|toute|leur|aux|formellement) | prohibition | prohibé { not preceded by: film ; not near 8: stade | "interdiction de gérer" }
  + [[il est strictement interdit de]] filmer
  + le décret [[interdit les]] rassemblements
  - un sens interdit

hors de question = hors de question | (pas|aucunement) question (de|que) | ligne rouge | inenvisageable | ne [..1] (pouvoir|saurait|sauraient) (pas|plus|en aucun cas|être)? (toléré|tolérer|accepter|accepté|admettre|admis|rester|laisser)
  + il est [[hors de question]] de céder
  + nous [[ne pouvons pas accepter]] cela
  - une question difficile

# ---------------------------------------------------------------------------

[modality.permission]
# Right on reading: 19 of 20.
title:    What may be done
title.fr: Ce qui est permis

avoir le droit de = (avoir|avoir tout|avoir parfaitement|avoir bien|donner|laisser|accorder) le droit (de|à) | (être|se être vu|se voir) [..2] (autorisé|habilité) à | il être (permis|loisible) (de|à|aux) | être (en droit|libre) de | permission de
  + le parti [[a le droit de]] défiler
  + ils [[sont autorisés à]] sortir
  - le droit des affaires
