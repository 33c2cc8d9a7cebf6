# Questions that get no answer: the comment that is refused, the detail that is
# held back, the word that is not given.
#
# A report of silence is a framing act of the outlet, too: to write that a
# party "did not answer" puts it in the wrong or shows the outlet's care.
#
# "Right on reading" under a category: of 20 matches drawn at random from
# articles of a French news portal (2016 to 2020) that were not looked at while
# the terms were written, how many meant what the category says, as judged by a
# machine reader. On news of other kinds and times read a sample of your own
# (cadrage kwic @CATEGORY PAGES).

lexicon:  fr-evasion
title:    Refused comment and unanswered questions in French-language news
title.fr: Silences et refus de commenter dans la presse de langue française
language: fr
version:  1
licence:  CC-BY-4.0

[evasion]
kind:     rate
title:    Evasion
title.fr: Silence et esquive

# ---------------------------------------------------------------------------

[evasion.comment]
# Right on reading: 18 of 20.
title:    No comment
title.fr: Refus de commenter

ne pas souhaiter commenter = ne [..4] (souhaiter|souhaité|vouloir|voulu|désirer|désiré|tenu à|tenir à|pouvoir|pu) (non plus|pas|encore)? (de|à)? (le|la|les|en)? (commenter|commentaire|se exprimer|exprimer|réagir|répondre|se prononcer|en dire plus|en dire davantage|dire plus|faire de commentaire|faire aucun commentaire|épiloguer|polémiquer) { not preceded by: sondé | interrogé | électeur }
  + le délégué [[n'a pas souhaité commenter]] cette décision
  + la ministre [[n'a pas voulu s'exprimer]]
  + il [[n'a pas souhaité en dire plus]]
  + la décision, je [[ne veux pas la commenter]]
  - il n'a pas souhaité partir
  - elle a souhaité commenter le match

ne pas commenter = ne avoir (pas|jamais|guère|pas encore|toujours pas|pas non plus) "commenté" | ne (pas|jamais) commenter | ne commenter (pas|jamais) | ne [..2] (faire|"fait"|ferons|feront) [..2] commentaire | (pas|aucun) de? commentaire | "no" "comment" | sans (autre|faire de|plus de|le moindre) commentaire { not followed by: disponible | pour le moment disponible | sur cet article | publié }
  + l'ambassade [[n'a pas commenté]] ces bruits
  + [[pas de commentaire]], a-t-il lâché
  + nous [[ne ferons aucun commentaire]]
  - un commentaire salué par tous

refuser de commenter = (refuser|décliner|se refuser|s'abstenir|abstenir|éviter|rechigner) [..2] (commenter|commentaire|se exprimer|exprimer|réagir|répondre|se prononcer|prononcer|en dire plus|en dire davantage|dire (si|qui|où|quand|comment|combien|pourquoi)|confirmer|donner [..2] (détail|précision|explication)|préciser|être interrogé|interview)
  + il a [[refusé de commenter]] l'affaire
  + la société [[décline tout commentaire]]
  + le parquet [[se refuse à tout commentaire]]
  - elle refuse de partir

# ---------------------------------------------------------------------------

[evasion.answer]
# Right on reading: 17 of 20.
title:    No answer
title.fr: Absence de réponse

ne pas répondre = ne répondre (pas|à aucun|jamais) [..3] (question|sollicitation|demande|courriel|message|appel|journaliste|AFP|Reuters|agence|requête|commentaire|interview) | ne [..2] (donner|"donné") [..1] suite à [..2] (sollicitation|demande|question|appel|message|requête|invitation) | (question|appel|demande|courrier|lettre|sollicitation|message|courriel|requête) [..4] (laisser|rester|demeurer) sans réponse
ne pas répondre += ne (avoir|avoir pas|avoir toujours pas|avoir pas encore|pas|pouvoir pas|vouloir pas) (directement|immédiatement|non plus|jamais|pas)? (répondre|"répondu") [..4] (question|sollicitation|demande|courriel|message|appel|journaliste|AFP|Reuters|agence|requête|commentaire|interview)
  + le groupe [[n'a pas répondu aux questions]]
  + elle [[n'a pas donné suite à notre demande]]
  - il n'a pas répondu au téléphone

injoignable = (ne [..2] (être|"été") [..2] joignable) | (est|était|sont|étaient|demeurer) [..2] injoignable | ne [..3] (pouvoir|"pu") [..2] être [..1] (joint|contacté) | ne avoir (pas|guère|toujours pas|pas encore|pas officiellement) [..1] "réagi" | aucun réaction (officiel|de la|du|des)
  + le porte-parole [[n'a pas pu être joint]]
  + la direction [[était injoignable]]
  + la capitale [[n'a pas réagi]]
  - un numéro joignable

éluder = éluder | (esquiver|contourner|ignorer|balayer|écarter|évacuer) [..2] question | botter en touche | noyer le poisson | langue de bois | réponse (évasif|vague|flou|ambigu) | rester (vague|évasif) (sur|quant|à ce)? | rester (muet|mutique|silencieux) (sur|quant|face|devant|à ce) | rester flou (sur|quant) | rester (très|assez|plutôt|particulièrement)? discret (sur|quant) | se contenter de (répondre|dire|sourire|indiquer) | entretenir le (flou|mystère|suspense) { not preceded by: sans | sans aucune | pas de | peu de | pas la | plus de | ni | dans la | loin de la }
  + il a [[éludé]] la question
  + le ministre [[botte en touche]]
  + elle est [[restée évasive]]
  - une question ouverte

garder le silence = (garder|observer|maintenir|conserver) [..1] le silence (sur|quant|face|devant|radio|depuis) | (choisir|décider|faire valoir|exercer|user|invoquer|droit) [..4] garder le silence | se murer dans [..2] silence | silence (radio|gêné|assourdissant) | (se murer|se enfermer|sortir de|rester) [..3] mutisme | se taire (sur|à propos) { not preceded by: minute de | droit de | droit à }
  + le palais [[garde le silence sur]] l'affaire
  + c'est le [[silence radio]]
  - le silence de la nuit

# ---------------------------------------------------------------------------

[evasion.detail]
# Right on reading: 20 of 20.
title:    No detail
title.fr: Détails tus

sans précision = sans (autre|plus de|donner|apporter|fournir|livrer|davantage de|plus ample|entrer) [..4] (précision|détail|explication|éclaircissement) | sans (plus|davantage) (préciser|détailler|expliquer) | sans (le|la|les)? (préciser|détailler|développer|élaborer|nommer|citer|révéler|dévoiler|dire|indiquer) (le|la|les|de|si|où|quand|comment|combien|lequel|quel|davantage|leur|son|sa|ses|ce|plus|à|pour|un|aucun|toutefois|cependant)
  + il a promis une enquête, [[sans plus de précisions]]
  + l'armée parle de pertes [[sans donner de détails]]
  + elle accuse un voisin [[sans préciser lequel]]
  - un récit sans détails inutiles
  - sans rire

ne pas préciser = ne (préciser|détailler|révéler|dévoiler|divulguer|communiquer|spécifier) (pas|ni|rien|guère|toutefois pas|cependant pas|pas encore) (le|la|les|de|si|où|quand|comment|combien|lequel|quel|davantage|leur|son|sa|ses|ce|plus|à|pour|un|aucun|être)
ne pas préciser += ne avoir (pas|rien|ni|guère|toujours pas|pas encore|toutefois pas|cependant pas|pas non plus|pas voulu|pas souhaité) ("précisé"|"détaillé"|"révélé"|"dévoilé"|"divulgué"|"communiqué"|"spécifié") (le|la|les|de|si|où|quand|comment|combien|lequel|quel|davantage|leur|son|sa|ses|ce|plus|à|pour|un|aucun|être) | ne (pas|rien) (préciser|détailler|révéler|dévoiler|divulguer|communiquer|spécifier) (le|la|les|de|si|où|quand|comment|combien|lequel|quel|davantage|leur|son|sa|ses|ce|plus|à|pour|un|aucun|être)
  + le ministère [[n'a pas précisé la]] date
  + elle [[n'a pas dévoilé le]] montant
  - il a précisé la date

ne pas rendre public = ne [..3] (rendre|"rendu"|rendus|rendue|rendues) public | tenir secret | rester confidentiel | (refuser|ne pouvoir|ne vouloir) [..2] (révéler|dévoiler|divulguer)
  + je [[ne vais pas les rendre publiques]]
  + le lieu est [[tenu secret]]
  - le rapport est rendu public

ne pas entrer dans les détails = ne [..5] (entrer|rentrer) dans [..1] détail | ne [..3] (donner|"donné"|fournir|"fourni"|livrer|"livré") [..3] (détail|précision|explication)
  + nous [[ne voulons pas entrer dans les détails]]
  + elle [[n'a pas donné de détails]]
  - il entre dans les détails
