# How news passes on what somebody said.
#
# The stance of a reporting verb is its subcategory. The classes are contested
# (some authors hold that "affirmer" lends truth, others that it keeps a
# distance): they are data, so move a line to another category if your scheme
# wants it there, and give the copy a name of its own.
#
# A verb counts where it reports speech: after "avoir" ("a déclaré", "a-t-il
# encore dit", "a pour sa part indiqué"), before "que", or set after the words
# reported (", ajoute le texte"). "n'a pas confirmé" reports silence and "se
# déclare" a state: neither counts, nor does "je pense que". The participle
# stands in quotation marks so that only its plain form counts ("la guerre
# déclarée" does not).
#
# Between "avoir" and the participle stands one word at most, or an adverb of
# the list: a wider gap would reach back into the words reported, as in
# "la ville a brûlé", a dit le maire.
#
# Patterns between slashes are regular expressions: what tells ", ajoute
# le texte" from "il ajoute du sel" is the comma, which is no word.
#
# "Right on reading" under a category: of 20 matches drawn at random from 35,912
# articles of a French news portal (2016 to 2020), how many meant what the
# category says, as judged by a machine reader. On news of other kinds and times
# read a sample of your own (cadrage kwic @CATEGORY PAGES).

lexicon:  fr-verbs
title:    Reporting verbs in French-language news
title.fr: Verbes de parole dans la presse de langue française
language: fr
version:  2
licence:  CC-BY-4.0

[verbs]
kind:     verbs
title:    Reporting verbs
title.fr: Verbes de parole
not preceded by: ne | se | je | tu

# ---------------------------------------------------------------------------
# Said, and no more

[verbs.neutral]
# Right on reading: 20 of 20.
title:    Neutral
title.fr: Neutres

# Not "dit" alone: it is also a noun, an adjective and part of "c'est-à-dire".
dire = avoir [..1] "dit" | (dit|disent|disait|disant) [..2] que | ("dit"|"disent"|"disait"|"disaient"|"disant") (avoir|être|vouloir|ne|craindre|croire) | "Et" de dire | se dire (prêt|convaincu|inquiet|favorable|opposé|certain|persuadé|confiant|préoccupé|disposé|surpris|choqué)
dire += avoir [..1] (encore|aussi|également|ensuite|notamment|par ailleurs|en outre|en effet|d'ailleurs|de (son|leur) côté|pour (sa|leur) part) "dit"
  + il [[a encore dit]] que la route était sûre
  + "Nous partons", [[a-t-il dit]]
  + le maire [[dit que]] l'eau manque
  + l'armée [[dit avoir]] repris la ville
  - Pierre, dit le Petit
  - c'est-à-dire demain

déclarer = avoir [..1] "déclaré" | (déclare|déclarait|déclarant) [..2] que | (déclare|déclarait|déclarant) (avoir|être|vouloir) | "Et" de déclarer { not near 1: coupable }
déclarer += avoir [..1] (encore|aussi|également|ensuite|notamment|par ailleurs|en outre|en effet|d'ailleurs|de (son|leur) côté|pour (sa|leur) part) "déclaré"
  + le ministre [[a en outre déclaré]] que la trêve tenait
  + elle [[déclare que]] tout est prêt
  - l'état d'urgence fut déclaré
  - il se déclare innocent

indiquer = avoir [..1] "indiqué" | (indique|indiquait|indiquant) [..2] que | (indique|indiquait|indiquant) (avoir|être|vouloir) | "Et" de indiquer
indiquer += avoir [..1] (encore|aussi|également|ensuite|notamment|par ailleurs|en outre|en effet|d'ailleurs|de (son|leur) côté|pour (sa|leur) part) "indiqué"
  + l'état-major [[a indiqué]] vouloir attendre
  + le communiqué [[indique que]] deux ponts sont coupés
  - le panneau indique la sortie

annoncer = avoir [..1] "annoncé" | (annonce|annoncent|annonçait|annonçant) [..2] que | "Et" de annoncer | annonçant (le|la|les|un|des)
annoncer += (annonce|annoncent|annonçait) (le|la|les|un|une|avoir|être|vouloir|son|sa|ses) { not preceded by: ne | se | je | le | une | cette | leur | son | ce | petite | fausse | double | pour }
annoncer += avoir [..1] (encore|aussi|également|ensuite|notamment|par ailleurs|en outre|en effet|d'ailleurs|de (son|leur) côté|pour (sa|leur) part) "annoncé"
  + le gouvernement [[a annoncé]] une trêve
  + ils [[annoncent que]] la route rouvrira
  + la capitale [[annonce la]] fin des vols
  - une annonce officielle
  - l'annonce la plus attendue

ajouter = avoir [..1] "ajouté" | (ajoute|ajoutait|ajoutant) [..2] que | "Et" de ajouter
ajouter += avoir [..1] (encore|aussi|également|ensuite|notamment|par ailleurs|en outre|en effet|d'ailleurs|de (son|leur) côté|pour (sa|leur) part) "ajouté"
  + "Nous resterons", [[a-t-il ajouté]]
  + il [[ajoute que]] rien n'est signé
  - il ajoute du sel

préciser = avoir [..1] "précisé" | (précise|précisait|précisant) [..2] que | "Et" de préciser
préciser += avoir [..1] (encore|aussi|également|ensuite|notamment|par ailleurs|en outre|en effet|d'ailleurs|de (son|leur) côté|pour (sa|leur) part) "précisé"
  + elle [[a précisé]] que le convoi attendrait
  - une heure précise

rapporter = avoir [..1] "rapporté" | (rapporte|rapportait) [..2] que
  + la radio [[a rapporté]] des tirs
  + le quotidien [[rapporte que]] le pont a sauté
  - la vente rapporte beaucoup

détailler = avoir [..1] "détaillé" | "Et" de détailler
  + "Ils ont perdu deux villes", [[a-t-il détaillé]]
  - un plan détaillé

évoquer = avoir [..1] "évoqué" | (évoque|évoquait|évoquant) (le|la|les|un|des|son|sa|ses)
  + il [[a évoqué]] une possible trêve
  - la question évoquée hier

conclure que = (conclut|concluait|concluant) [..2] que | avoir [..1] "conclu" que
  + le rapport [[conclut que]] la digue a cédé
  - un accord conclu hier

informer = (informe|informent|informait|informant|avertit|avertissait|avertissant) [..3] que | avoir [..1] "informé"
  + l'armée [[a informé]] les habitants
  - un public informé

raconter = avoir [..1] "raconté" | (raconte|racontait|racontant) [..2] que
  + un témoin [[a raconté]] la fuite
  - une histoire bien racontée

répondre = avoir [..1] "répondu" | (répond|répondait|répondant) [..2] que | "Et" de répondre
  + "Non", [[a-t-il répondu]]
  - une réponse claire

commenter = avoir [..1] "commenté"
  + "C'est trop tard", [[a commenté]] une diplomate
  - un texte commenté

écrire = (écrit|écrivent|écrivait|écrivant) [..2] que
  + il [[écrit que]] la ville est perdue
  - un écrit ancien

demander = avoir [..1] "demandé"
  + elle [[a demandé]] l'ouverture d'un couloir
  - une demande refusée

faire savoir = (avoir [..1])? faire (savoir|connaître|état de) | (avoir [..1])? laisser (savoir|entendre)
  + le ministère [[a fait savoir]] qu'il attendrait
  + il [[laisse entendre]] que la ville est perdue
  - il sait faire la cuisine

signaler = avoir [..1] "signalé" | (signale|signalait|signalant) [..2] que
  + les secours [[ont signalé]] un troisième incendie
  - un passage bien signalé

témoigner = avoir [..1] "témoigné"
  + "Tout a brûlé", [[a témoigné]] un habitant
  - un témoin absent

réagir = avoir [..1] "réagi"
  + "C'est faux", [[a réagi]] l'ambassade
  - une réaction vive

# After the words reported: present tense, and verbs that mean speech only there.
incise neutre = /[,»"”]\s+(?:dit|ajoute|rapporte|déclare|indique|précise|annonce|poursuit|conclut|écrit|raconte|répond|signale|détaille|commente|témoigne|résume|lance|confie|continue|enchaîne)(?:nt)?(?=[\s-])(?!\s+(?:que|qu['’]|[«"“]|Abou|Abu|aussi))/
incise neutre += /[»"”],?\s+(?:a|ont|avait|avaient)(?:-t-(?:il|elle|on)|-ils|-elles)?\s+(?:\p{Ll}++\s++){0,2}(?:poursuivi|conclu|écrit|lancé|confié|continué|enchaîné|résumé|glissé|lâché|noté|tweeté)\b/
incise neutre += /\b(?:a|ont)(?:-t-(?:il|elle|on)|-ils|-elles)?\s+(?:poursuivi|conclu|écrit|lancé|continué)\s*:/
incise neutre += avoir "poursuivi" en (disant|ajoutant|déclarant|affirmant|soulignant|indiquant|expliquant|précisant)
  + La trêve tiendra, [[ajoute]] le texte
  + Le pont est coupé, [[rapporte]] mardi la radio
  + "Nous irons jusqu'au bout", [[a poursuivi]] la ministre
  - il ajoute une pincée de sel
  - il a poursuivi ses études

# ---------------------------------------------------------------------------
# The content is presented as a fact

[verbs.factive]
# Right on reading: 20 of 20.
title:    Factive: the content passes for a fact
title.fr: Factifs : le contenu passe pour un fait

souligner = avoir [..1] "souligné" | (souligne|soulignait|soulignant) | "Et" de souligner
souligner += avoir [..1] (encore|aussi|également|ensuite|notamment|par ailleurs|en outre|en effet|d'ailleurs|de (son|leur) côté|pour (sa|leur) part) "souligné"
  + il [[a également souligné]] que le temps pressait
  - une phrase soulignée en rouge

# Not an ambassador called home.
rappeler = avoir [..1] "rappelé" | (rappelle|rappelait|rappelant) [..2] que | "Et" de rappeler { not followed by: [..1] ambassadeur }
rappeler += avoir [..1] (encore|aussi|également|ensuite|notamment|par ailleurs|en outre|en effet|d'ailleurs|de (son|leur) côté|pour (sa|leur) part) "rappelé"
  + elle [[a rappelé]] que le pacte tenait
  + [[Et de rappeler]] les promesses faites
  - le rappel des faits
  - il a rappelé son ambassadeur

confirmer = avoir [..1] "confirmé" | (confirme|confirmait|confirmant) (avoir|être|son|sa|ses) | (confirme|confirmait|confirmant) [..2] que
confirmer += avoir [..1] (encore|aussi|également|ensuite|notamment|par ailleurs|en outre|en effet|d'ailleurs|de (son|leur) côté|pour (sa|leur) part) "confirmé"
  + l'ambassade [[a confirmé]] la visite
  - une information confirmée

reconnaître = avoir [..1] "reconnu" | (reconnaît|reconnaissait|reconnaissant) [..2] que | reconnaissent | (reconnaît|reconnait) [..1] (avoir|le|la|les|un|une|ne|des|son|sa|ses) { not followed by: coupable | comme }
reconnaître += avoir [..1] (encore|aussi|également|ensuite|notamment|par ailleurs|en outre|en effet|d'ailleurs|de (son|leur) côté|pour (sa|leur) part) "reconnu" { not followed by: coupable | comme }
  + plusieurs officiers [[reconnaissent]] cet échec
  + il [[a reconnu]] une erreur
  - un Etat reconnu

révéler = avoir [..1] "révélé" | (révèle|révélait|révélant) [..2] que | (dévoile|dévoilait|dévoilant) [..2] que
  + le journal [[a révélé]] l'accord
  - une révélation

démontrer = avoir [..1] ("démontré"|"prouvé") | (démontre|démontrait|démontrant|prouve|prouvait|prouvant) [..2] que
  + l'enquête [[a démontré]] la fraude

constater = avoir [..1] "constaté" | (constate|constatait|constatant) [..2] que
  + la mission [[a constaté]] deux violations
  - un constat amer

expliquer = avoir [..1] "expliqué" | avoir [..3] "été" ("expliqué"|"expliquée") | (explique|expliquait|expliquant) [..2] que | "Et" de expliquer
expliquer += avoir [..1] (encore|aussi|également|ensuite|notamment|par ailleurs|en outre|en effet|d'ailleurs|de (son|leur) côté|pour (sa|leur) part) "expliqué"
  + "Il fallait agir", [[a expliqué]] la ministre
  + l'absence du délégué [[a été expliquée]] par la grève
  - cela s'explique

faire remarquer = (avoir [..1])? faire (remarquer|observer|valoir|noter) { not preceded by: ne | se | je | se [..2] }
  + "Rien n'a changé", [[a-t-il fait remarquer]]
  - il se fait remarquer

noter = (note|notent|notait|notant|relève|relèvent|relevait|relevant|observe|observait|observant|remarque|remarquent|remarquait|remarquant) [..2] que | avoir [..1] "noté"
  + il [[note que]] le pont a tenu
  - une note de bas de page

# In headlines: "Moscou rectifie".
rectifier = (rectifie|rectifiait)
  + l'ambassade [[rectifie]]
  - une rectification

incise factive = /[,»"”]\s+(?:souligne|rappelle|explique|note|confirme|reconnaît|reconnaissent|révèle|constate|relève|observe|remarque)(?:nt)?(?=[\s-])(?!\s+(?:que|qu['’]))/
  + La route est sûre, [[rappelle]] le préfet
  + "Il fallait agir", [[explique]] la ministre
  - il rappelle demain

# ---------------------------------------------------------------------------
# The content is left to its speaker

[verbs.distancing]
# Right on reading: 19 of 20.
title:    Distancing: the content is left to the speaker
title.fr: Distanciation : le contenu est laissé au locuteur

prétendre = avoir [..1] "prétendu" | (prétend|prétendait|prétendant) [..2] que | (prétend|prétendait|prétendant) (avoir|être|ne|lutter|vouloir|agir|défendre|combattre)
  + il [[prétend avoir]] vu la scène
  + elle [[prétend que]] la porte était ouverte
  - les prétendus témoins

alléguer = avoir [..1] "allégué" | (allègue|alléguait|alléguant) [..2] que | (argue|arguait|arguant) [..2] que
  + la défense [[a allégué]] un vice de forme
  - une allégation

estimer = avoir [..1] "estimé" | (estime|estiment|estimait|estimant) [..2] que | (estime|estiment|estimait|estimant) (avoir|être|nécessaire|possible|probable)
estimer += avoir [..1] (encore|aussi|également|ensuite|notamment|par ailleurs|en outre|en effet|d'ailleurs|de (son|leur) côté|pour (sa|leur) part) "estimé"
  + le général [[a estimé]] mardi que la ville tiendrait
  - une estime réciproque
  - un coût estimé à dix millions

juger = (juge|jugent|jugeait|jugeant|considère|considérait|considérant|croit|croient|croyait|croyant|pense|pensait|pensant) [..2] que | avoir [..1] "considéré"
juger += avoir [..1] "jugé" (que|inacceptable|nécessaire|important|utile|possible|impossible|inutile|regrettable|essentiel|prématuré|positif|insuffisant|inadmissible)
  + elle [[juge que]] le délai suffit
  + elle [[a jugé inacceptable]] cette attaque
  - le juge a parlé

affirmer = avoir [..1] "affirmé" | (affirme|affirmait|affirmant) [..2] que | (affirme|affirmait|affirmant) (avoir|être|ne|vouloir|le|la|les|un) | "Et" de affirmer
affirmer += avoir [..1] (encore|aussi|également|ensuite|notamment|par ailleurs|en outre|en effet|d'ailleurs|de (son|leur) côté|pour (sa|leur) part) "affirmé"
  + il [[a affirmé]] que l'armée restait neutre
  + il [[affirme avoir]] payé
  - elle s'affirme au fil des mois
  - il affirme son soutien

assurer = (assure|assurait|assurant) [..2] que | (assure|assurait|assurant) (avoir|être|ne|vouloir) | avoir [..1] "assuré" { not followed by: [..1] (sécurité|défense|protection|intérim|service) }
  + il [[assure que]] rien ne manque
  + "Tout ira bien", [[a-t-il assuré]]
  - il assure la sécurité du site

soutenir = (soutient|soutenait|soutenant) [..2] que
  + il [[soutient que]] la lettre est fausse
  - il soutient le gouvernement

avancer = (avance|avancent|avançait|avançant) [..2] que
  + l'avocat [[avance que]] la date est fausse
  - l'armée avance

se targuer = se [..1] (targuer|vanter) [..1] de | se être [..1] (targué|vanté) de
  + il [[se targue de]] sa victoire
  - une vantardise

insinuer = avoir [..1] ("insinué"|"sous-entendu"|"suggéré") | (insinue|insinuait|insinuant|suggère|suggérait|suggérant) [..2] que
  + il [[a insinué]] que la lettre était fausse
  - une insinuation

incise distante = /[,»"”]\s+(?:estime|juge|affirme|assure|prétend|soutient|avance|croit|pense|considère|veut croire)(?:nt)?(?=[\s-])(?!\s+(?:que|qu['’]))/
incise distante += /[»"”],?\s+(?:a|ont|avait|avaient)(?:-t-(?:il|elle|on)|-ils|-elles)?\s+(?:\p{Ll}++\s++){0,2}(?:jugé|soutenu|avancé|cru|plaisanté|ironisé)\b/
  + La ville tiendra, [[assure]] le gouverneur
  + "C'est une erreur", [[a jugé]] l'ambassadrice
  - le tribunal a jugé l'affaire

# ---------------------------------------------------------------------------
# Speech as a fight

[verbs.combative]
# Right on reading: 20 of 20.
title:    Combative: speech as a fight
title.fr: Combatifs : la parole comme combat

accuser = avoir [..1] "accusé" | (accuse|accusait|accusant) { not followed by: réception | [..1] (coup|retard|baisse|choc) }
  + la capitale [[accuse]] son voisin de tricher
  + il [[a accusé]] le maire de mentir
  - les accusés ont été acquittés
  - il accuse réception du courrier

dénoncer = avoir [..1] "dénoncé" | (dénonce|dénonçait|dénonçant)
dénoncer += avoir [..1] (encore|aussi|également|ensuite|notamment|par ailleurs|en outre|en effet|d'ailleurs|de (son|leur) côté|pour (sa|leur) part) "dénoncé"
  + elle [[dénonce]] un coup de force
  - une dénonciation

fustiger = avoir [..1] ("fustigé"|"vilipendé"|"vitupéré"|"pourfendu") | (fustige|fustigeait|fustigeant|vilipende|vilipendait|vilipendant|pourfend|pourfendait|pourfendant)
  + il [[fustige]] la presse

marteler = avoir [..1] ("martelé"|"asséné") | (martèle|martelait|martelant) [..2] que
  + "Jamais", [[a martelé]] le général
  - un marteau

critiquer = avoir [..1] "critiqué" | ("critiquent"|"critiquait"|"critiquaient"|"critiquant")
  + il [[a critiqué]] la lenteur des secours
  - une critique de film
  - la critique est aisée

condamner = avoir [..1] "condamné" | condamne [..1] (le|la|les|toute|fermement|vivement|ce|cette|ces) { not followed by: [..4] (an|mois|prison|peine|amende|perpétuité|mort) }
  + l'organisation [[a condamné]] l'attaque
  - le tribunal a condamné l'homme à dix ans de prison

avertir = avoir [..1] ("averti"|"prévenu"|"menacé"|"mis" "en" "garde") | (avertit|avertissait|avertissant|prévient|prévenait|prévenant) [..2] que | mettre [..2] en garde
  + il [[a averti]] ses voisins
  + elle [[met en garde]] contre une rupture
  - un avertissement

rétorquer = avoir [..1] ("rétorqué"|"répliqué"|"riposté") | (rétorque|rétorquait|rétorquant|réplique|répliquent|répliquait|répliquant) [..2] que
  + "Jamais", [[a rétorqué]] le porte-parole
  - une réplique du bateau

s'insurger = se [..1] (insurger|indigner|emporter) (contre|de) | se être [..2] (insurgé|indigné|emporté)
  + il [[s'est insurgé contre]] ce choix
  - les insurgés

démentir = avoir [..1] ("démenti"|"réfuté"|"nié") | ("démentent"|"démentait"|"démentaient"|"démentant"|réfute|réfutait|réfutant) | dément (le|la|les|un|tout|avoir|être|formellement|catégoriquement|fermement)
  + l'ambassade [[a démenti]] la nouvelle
  + le ministre [[réfute]] ces chiffres
  - un dément en liberté

pointer du doigt = (avoir [..1])? (pointé|pointe|pointait|pointant) du doigt
  + le rapport [[pointe du doigt]] l'armée
  - la pointe du couteau

insister = avoir [..1] "insisté" sur | (insiste|insistait|insistant) sur
  + elle [[insiste sur]] le calendrier
  - une pluie insistante

reprocher = avoir [..1] "reproché" | ("reprochent"|"reprochait"|"reprochaient"|"reprochant")
  + elle [[a reproché]] au maire son silence
  - un reproche
  - son reproche à la direction

incise combative = /[,»"”]\s+(?:martèle|dénonce|accuse|prévient|préviennent|avertit|fustige|rétorque|réplique|tonne|insiste|menace)(?:nt)?(?=[\s-])(?!\s+(?:que|qu['’]))/
incise combative += /[»"”],?\s+(?:a|ont|avait|avaient)(?:-t-(?:il|elle|on)|-ils|-elles)?\s+(?:\p{Ll}++\s++){0,2}(?:tonné|tancé|tempêté|alerté|protesté|asséné|insisté|raillé)\b/
  + C'est un mensonge, [[martèle]] le ministère
  + "Nous n'irons pas", [[a insisté]] le délégué
  - il menace de pleuvoir

# ---------------------------------------------------------------------------
# The speaker gives ground

[verbs.concession]
# Right on reading: 20 of 20.
title:    Concession: the speaker gives ground
title.fr: Concession : le locuteur cède

admettre = avoir (également|aussi|finalement|ensuite|volontiers|enfin|toutefois|encore|lui-même)? "admis" | (a-t-il|a-t-elle|ont-ils) [..1] "admis" | (admet|admettait|admettant) [..2] que | "Et" de admettre { not followed by: à | au | en | dans | [..2] patient }
  + il [[a admis]] une erreur
  - un élève admis à l'école

avouer = avoir [..1] "avoué" | (avoue|avouait|avouant)
  + elle [[avoue]] son erreur
  - un aveu

concéder = avoir [..1] "concédé" | (concède|concédait|concédant) [..2] que
  + il [[a concédé]] un retard
  - une concession

convenir que = (convient|convenait|convenant) [..2] que
  + il [[convient que]] le délai est court
  - il convient de partir

incise concessive = /[,»"”]\s+(?:admet|admettent|concède|avoue|convient)(?:nt)?(?=[\s-])(?!\s+(?:que|qu['’]|de))/
  + C'est un échec, [[admet]] le maire
  - il admet ses torts

# ---------------------------------------------------------------------------

[verbs.mitigating]
# Right on reading: 20 of 20.
title:    Mitigating: the content is toned down
title.fr: Atténuatifs : le contenu est tempéré

tempérer = avoir [..1] ("tempéré"|"nuancé"|"relativisé"|"minimisé") | (relativise|relativisait|relativisant|minimise|minimisait|minimisant|"nuancent"|"nuançait"|"nuançant")
  + "Rien n'est signé", [[a tempéré]] le délégué
  + le préfet [[relativise]] les dégâts
  - un climat tempéré

incise atténuée = /[,»"”]\s+(?:tempère|nuance|relativise|minimise|rassure)(?:nt)?(?=[\s-])(?!\s+(?:que|qu['’]))/
  + Ce n'est qu'un début, [[nuance]] l'analyste
  - une nuance de bleu

# ---------------------------------------------------------------------------
# The verb judges what it passes on

[verbs.evaluation]
# Right on reading: 19 of 20.
title:    Evaluation: the speaker judges
title.fr: Evaluation : le locuteur juge

qualifier = avoir [..1] "qualifié" | (qualifie|qualifiait|qualifiant) [..4] de
  + il [[a qualifié]] l'accord d'historique
  - un ouvrier qualifié
  - elle s'est qualifiée pour la finale

regretter = avoir [..1] ("regretté"|"déploré") | (regrette|regrettait|regrettant|déplore|déplorait|déplorant)
  + elle [[regrette]] ce retard
  + il [[a regretté]] que la route fût fermée
  - son regretté frère

exprimer = avoir [..1] "exprimé" (son|sa|ses|leur) | (exprime|exprimait|exprimant) (son|sa|ses|leur)
  + il [[a exprimé son]] inquiétude
  - le jus exprimé du fruit

se réjouir = se [..1] réjouir (de|que) | se être [..1] réjoui (de|que)
  + elle [[se réjouit de]] la trêve
  - une nouvelle réjouissante

saluer = avoir [..1] "salué" | (salue|saluait|saluant) (le|la|les|un|une|ce|cette|ces) | se [..1] féliciter (de|que) | se être [..1] félicité
  + il [[a salué]] l'accord
  + elle [[se félicite de]] la trêve
  - il salue de la main

# ---------------------------------------------------------------------------
# The speaker wants something done

[verbs.advocacy]
# Right on reading: 18 of 20.
title:    Advocacy: the speaker asks for something
title.fr: Plaidoyer : le locuteur demande quelque chose

prôner = avoir [..1] ("prôné"|"préconisé"|"recommandé") | (prône|prônent|prônait|prônant|préconise|préconisait|préconisant)
  + il [[a prôné]] la patience
  - une recommandation

plaider = plaider [..2] (pour|en faveur|que|contre) | avoir [..1] "plaidé"
  + elle [[plaide pour]] une trêve
  - une plaidoirie

appeler à = appeler [..4] (à|au|aux) { except: appelé, appelée, appelés, appelées, appeler; not preceded by: ne | se | je | être | se être }
appeler à += avoir [..1] "appelé" [..4] (à|au|aux)
  + le texte [[appelle à]] une trêve
  + il [[a appelé les deux camps à]] négocier
  - il appelle sa mère

exiger = avoir [..1] ("exigé"|"réclamé"|"exhorté"|"sommé") | (exige|exigeait|réclame|réclamait|réclamant|exhorte|exhortait|exhortant)
  + ils [[exigent]] son départ
  - une exigence

proposer de = avoir [..1] "proposé" [..4] de
  + il [[a proposé à ses voisins de]] se revoir
  - une proposition

promettre = promettre [..3] (de|que) | avoir [..1] "promis" | se engager [..1] à
  + il [[a promis]] une enquête
  - une terre promise

# ---------------------------------------------------------------------------
# Attribution without a verb of saying

[verbs.frame]
# Right on reading: 19 of 20.
title:    Attribution without a reporting verb
title.fr: Attribution sans verbe de parole

# Not "selon que", "selon les cas", "selon l'âge".
selon = selon { not followed by: que | (le|la|les|un|une|des|son|sa|ses|leur) (cas|besoin|âge|taille|type|saison|région|modèle|quantité|usage|modalité|calendrier|formule|critère|goût|envie|moyen|méthode|mode|scénario|principe|rite|procédure|règle|schéma|degré|nombre|niveau|profil|secteur|pays|moment|humeur|disponibilité) | toute (vraisemblance|probabilité|apparence) }
  + [[selon]] le ministère, deux ponts sont coupés
  + des bruits [[selon]] lesquels il serait parti
  + [[selon]] lui
  - selon les cas, on attendra
  - selon qu'il pleut ou non

d'après = d'après { not followed by: guerre | match | crise | un roman | une (idée|œuvre) }
  + [[d'après]] un témoin
  - un monde d'après guerre

de source = de (source|bonne source) | de même source { not followed by: de [..1] (énergie|revenu|eau|lumière) }
  + [[de source]] diplomatique
  - une source de revenus

lit-on = lit-on | peut-on lire | apprend-on | dit-on | précise-t-on | indique-t-on | souligne-t-on | explique-t-on | assure-t-on | affirme-t-on | ajoute-t-on | confirme-t-on | rappelle-t-on | estime-t-on | relève-t-on
  + "Rien n'a changé", [[lit-on]] dans le communiqué
  - il lit la nuit

aux yeux de = aux yeux de | au dire de | aux dires de | de l'avis de | à en croire | citant | cité par
  + [[aux yeux de]] la capitale, rien ne presse
  - des yeux bleus

# A headline that is a name and what it said; where more follows the quotation,
# the name is mostly a subject ("Crise : "du jamais vu", dit le maire").
nom et deux-points = /(?m)^(?:\p{Lu}[\p{L}'’.-]++\s){0,2}\p{Lu}[\p{L}'’.-]++\s?:(?=\s?["«“][^"»”\n]++["»”][ .!?]*$)/ { zone: headline }
  + [[Anna Berg:]] "la trêve tiendra"
  - Crise: "du jamais vu", dit le maire

# "Accord proche-presse": an agency's tag at the end of a headline.
étiquette de titre = /(?m)-(?:presse|médias?|sources?|agences?|officiel|police|ministère|ministre|armée|porte-parole|sondage|enquête|journal|TV)[ \t]*$/
  + Accord proche entre les deux [[capitales-presse]]
  - une conférence de presse
