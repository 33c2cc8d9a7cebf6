# How news passes on what somebody said.
#
# The stance of a reporting verb is its subcategory. The classes are contested
# (some authors hold that "affirmer" lends truth, others that it keeps a
# distance): they are data, so move a line to another category if your scheme
# wants it there, and give the copy a name of its own.
#
# A verb counts where it reports speech: after "avoir" ("a déclaré", "a-t-il
# encore dit", "a, pour sa part, indiqué"), before "que", or set after the words
# reported (", ajoute le texte"). "n'a pas confirmé" reports silence and "se
# déclare" a state: neither counts. The participle stands in quotation marks
# so that only its plain form counts ("la guerre déclarée" does not).
#
# Patterns between slashes are regular expressions: what tells ", ajoute
# le texte" from "il ajoute du sel" is the comma, which is no word.

lexicon:  fr-verbs
title:    Reporting verbs in French-language news
title.fr: Verbes de parole dans la presse de langue française
language: fr
version:  1
licence:  CC-BY-4.0

[verbs]
kind:     verbs
title:    Reporting verbs
title.fr: Verbes de parole
not preceded by: ne | se

# ---------------------------------------------------------------------------
# Said, and no more

[verbs.neutral]
title:    Neutral
title.fr: Neutres

# Not "dit" alone: it is also a noun, an adjective and part of "c'est-à-dire".
dire = avoir [..3] "dit" | (dit|disait|disant) [..2] que | "Et" de dire | se dire (prêt|convaincu|inquiet|favorable|opposé|certain|persuadé|confiant|préoccupé|disposé|surpris|choqué)
  + il [[a encore dit]] que la route était sûre
  + "Nous partons", [[a-t-il dit]]
  + le maire [[dit que]] l'eau manque
  - il a été dit coupable par erreur
  - Pierre, dit le Petit
  - c'est-à-dire demain

déclarer = avoir [..3] "déclaré" | déclarer [..2] que | "Et" de déclarer { not near 1: coupable }
  + le ministre [[a en outre déclaré]] que la trêve tenait
  + elle [[déclare que]] tout est prêt
  - l'état d'urgence fut déclaré
  - il se déclare innocent

indiquer = avoir [..3] "indiqué" | indiquer [..2] que | "Et" de indiquer
  + l'état-major [[a indiqué]] vouloir attendre
  + le communiqué [[indique que]] deux ponts sont coupés
  - le panneau indique la sortie

annoncer = avoir [..3] "annoncé" | annoncer [..2] que | "Et" de annoncer
  + le gouvernement [[a annoncé]] une trêve
  + ils [[annoncent que]] la route rouvrira
  - une annonce officielle

ajouter = avoir [..3] "ajouté" | ajouter [..2] que | "Et" de ajouter
  + "Nous resterons", [[a-t-il ajouté]]
  + il [[ajoute que]] rien n'est signé
  - il ajoute du sel

préciser = avoir [..3] "précisé" | préciser [..2] que | "Et" de préciser
  + elle [[a précisé]] que le convoi attendrait
  - une heure précise

rapporter = avoir [..3] "rapporté" | (rapporte|rapportait) [..2] que
  + la radio [[a rapporté]] des tirs
  + le quotidien [[rapporte que]] le pont a sauté
  - la vente rapporte beaucoup

détailler = avoir [..3] "détaillé" | "Et" de détailler
  + "Ils ont perdu deux villes", [[a-t-il détaillé]]
  - un plan détaillé

évoquer = avoir [..3] "évoqué"
  + il [[a évoqué]] une possible trêve
  - la question évoquée hier

informer = (informer|avertir) [..3] que | avoir [..3] "informé"
  + l'armée [[a informé]] les habitants
  - un public informé

raconter = avoir [..3] "raconté" | raconter [..2] que
  + un témoin [[a raconté]] la fuite
  - une histoire bien racontée

répondre = avoir [..3] "répondu" | répondre [..2] que | "Et" de répondre
  + "Non", [[a-t-il répondu]]
  - une réponse claire

commenter = avoir [..3] "commenté"
  + "C'est trop tard", [[a commenté]] une diplomate
  - un texte commenté

écrire = (écrit|écrivait) [..2] que | écrire [..2] que
  + il [[écrit que]] la ville est perdue
  - un écrit ancien

demander = avoir [..3] "demandé"
  + elle [[a demandé]] l'ouverture d'un couloir
  - une demande refusée

faire savoir = faire [..2] (savoir|connaître|état de)
  + le ministère [[a fait savoir]] qu'il attendrait
  - il sait faire la cuisine

faire savoir += laisser [..1] (savoir|entendre)

signaler = avoir [..3] "signalé" | signaler [..2] que
  + les secours [[ont signalé]] un troisième incendie
  - un passage bien signalé

témoigner = avoir [..3] "témoigné"
  + "Tout a brûlé", [[a témoigné]] un habitant
  - un témoin absent

réagir = avoir [..3] "réagi"
  + "C'est faux", [[a réagi]] l'ambassade
  - une réaction vive

# After the words reported: present tense, and verbs that mean speech only there.
incise neutre = /[,»"”]\s+(?:dit|ajoute|rapporte|déclare|indique|précise|annonce|poursuit|conclut|écrit|raconte|explique|répond|signale|note|détaille|commente|témoigne|résume|lance|confie|continue|enchaîne)(?:nt)?(?=[\s-])(?!\s+(?:que|qu['’]|[«"“]|Abou|Abu|aussi))/
incise neutre += /[»"”],?\s+(?:a|ont|avait|avaient)(?:-t-(?:il|elle|on)|-ils|-elles)?\s+(?:\p{Ll}+\s+){0,2}(?:poursuivi|conclu|écrit|lancé|confié|continué|enchaîné|résumé|glissé|lâché|noté|tweeté|publié)\b/
  + La trêve tiendra, [[ajoute]] le texte
  + Le pont est coupé, [[rapporte]] mardi la radio
  + "Nous irons jusqu'au bout", a [[poursuivi]] la ministre
  - il ajoute une pincée de sel
  - il a poursuivi ses études

# ---------------------------------------------------------------------------
# The content is presented as a fact

[verbs.factive]
title:    Factive: the content passes for a fact
title.fr: Factifs : le contenu passe pour un fait

souligner = avoir [..3] "souligné" | souligner [..2] que | "Et" de souligner
  + il [[a également souligné]] que le temps pressait
  - une phrase soulignée en rouge

# Not an ambassador called home.
rappeler = avoir [..3] "rappelé" | rappeler [..2] que | "Et" de rappeler { not followed by: [..1] ambassadeur }
  + elle [[a rappelé]] que le pacte tenait
  + [[Et de rappeler]] les promesses faites
  - le rappel des faits
  - il a rappelé son ambassadeur

confirmer = avoir [..3] "confirmé" | confirmer [..2] que
  + l'ambassade [[a confirmé]] la visite
  - une information confirmée

reconnaître = avoir [..3] "reconnu" | reconnaître [..2] que | reconnaissent | (reconnaît|reconnait) [..1] (avoir|le|la|les|un|une|ne|des|son|sa|ses)
  + plusieurs officiers [[reconnaissent]] l'échec
  + il [[a reconnu]] une erreur
  - un Etat reconnu

révéler = avoir [..3] "révélé" | révéler [..2] que | dévoiler [..2] que
  + le journal [[a révélé]] l'accord
  - une révélation

démontrer = avoir [..3] ("démontré"|"prouvé") | (démontrer|prouver) [..2] que
  + l'enquête [[a démontré]] la fraude
  - une preuve

constater = avoir [..3] "constaté" | constater [..2] que
  + la mission [[a constaté]] deux violations
  - un constat amer

expliquer = avoir [..3] ("expliqué"|"été" "expliquée"|"été" "expliqué") | expliquer [..2] que | "Et" de expliquer
  + "Il fallait agir", [[a expliqué]] la ministre
  + l'absence du délégué [[a été expliquée]] par la grève
  - cela s'explique

faire remarquer = faire [..1] (remarquer|observer|valoir|constater)
  + "Rien n'a changé", [[a-t-il fait remarquer]]
  - il se fait remarquer

noter = (noter|relever|observer|remarquer) [..2] que | avoir [..3] "noté"
  + il [[note que]] le pont a tenu
  - une note de bas de page

# In headlines: "Moscou rectifie".
rectifier = rectifier
  + l'ambassade [[rectifie]]
  - une rectification

incise factive = /[,»"”]\s+(?:souligne|rappelle|confirme|reconnaît|reconnaissent|révèle|constate|relève|observe|remarque)(?:nt)?(?=[\s-])(?!\s+(?:que|qu['’]))/
  + La route est sûre, [[rappelle]] le préfet
  - il rappelle demain

# ---------------------------------------------------------------------------
# The content is left to its speaker

[verbs.distancing]
title:    Distancing: the content is left to the speaker
title.fr: Distanciation : le contenu est laissé au locuteur

prétendre = avoir [..3] "prétendu" | prétendre [..2] que | prétendre (avoir|être|ne|lutter|vouloir|agir|défendre|combattre)
  + il [[prétend avoir]] vu la scène
  + elle [[prétend que]] la porte était ouverte
  - les prétendus témoins

alléguer = avoir [..3] "allégué" | alléguer [..2] que | arguer [..2] que
  + la défense [[a allégué]] un vice de forme
  - une allégation

estimer = avoir [..3] "estimé" | estimer [..2] que | estimer (avoir|être|nécessaire|possible|probable)
  + le général [[a estimé]] mardi que la ville tiendrait
  - une estime réciproque
  - un coût estimé à dix millions

juger = (juger|considérer|croire|penser) [..2] que | avoir [..3] "considéré"
  + elle [[juge que]] le délai suffit
  - le juge a parlé

affirmer = avoir [..3] "affirmé" | affirmer [..2] que | affirmer (avoir|être|ne|vouloir) | "Et" de affirmer
  + il [[a affirmé]] que l'armée restait neutre
  + il [[affirme avoir]] payé
  - elle s'affirme au fil des mois
  - il affirme son soutien

assurer = assurer [..2] que | assurer (avoir|être|ne|vouloir) | avoir [..3] "assuré" { not followed by: [..1] (sécurité|défense|protection|intérim|service) }
  + il [[assure que]] rien ne manque
  + "Tout ira bien", [[a-t-il assuré]]
  - il assure la sécurité du site

soutenir = soutenir [..2] que
  + il [[soutient que]] la lettre est fausse
  - il soutient le gouvernement

avancer = avancer [..2] que
  + l'avocat [[avance que]] la date est fausse
  - l'armée avance

se targuer = se [..1] (targuer|vanter) [..1] de | se être [..1] (targué|vanté) de
  + il [[se targue de]] sa victoire
  - une vantardise

insinuer = avoir [..3] ("insinué"|"sous-entendu"|"suggéré") | (insinuer|suggérer) [..2] que
  + il [[a insinué]] que la lettre était fausse
  - une insinuation

incise distante = /[,»"”]\s+(?:estime|juge|affirme|assure|prétend|soutient|avance|croit|pense|considère|veut croire)(?:nt)?(?=[\s-])(?!\s+(?:que|qu['’]))/
incise distante += /[»"”],?\s+(?:a|ont|avait|avaient)(?:-t-(?:il|elle|on)|-ils|-elles)?\s+(?:\p{Ll}+\s+){0,2}(?:jugé|soutenu|avancé|cru|plaisanté|ironisé)\b/
  + La ville tiendra, [[assure]] le gouverneur
  + "C'est une erreur", a [[jugé]] l'ambassadrice
  - le tribunal a jugé l'affaire

# ---------------------------------------------------------------------------
# Speech as a fight

[verbs.combative]
title:    Combative: speech as a fight
title.fr: Combatifs : la parole comme combat

accuser = avoir [..3] "accusé" | accuser { except: accusé, accusée, accusés, accusées; not followed by: réception | [..1] coup | [..1] retard | [..1] baisse }
  + la capitale [[accuse]] son voisin de tricher
  + il [[a accusé]] le maire de mentir
  - les accusés ont été acquittés
  - il accuse réception du courrier

dénoncer = avoir [..3] "dénoncé" | dénoncer { except: dénoncé, dénoncée, dénoncés, dénoncées }
  + elle [[dénonce]] un coup de force
  - une dénonciation

fustiger = avoir [..3] ("fustigé"|"vilipendé"|"vitupéré"|"pourfendu") | fustiger { except: fustigé, fustigée, fustigés, fustigées }
  + il [[fustige]] la presse
  - une férule

marteler = avoir [..3] ("martelé"|"asséné") | marteler [..2] que
  + "Jamais", [[a martelé]] le général
  - un marteau

critiquer = avoir [..3] "critiqué" | critiquer { except: critique, critiques, critiqué, critiquée, critiqués, critiquées }
  + il [[a critiqué]] la lenteur des secours
  - une critique de film

condamner = avoir [..3] "condamné" | condamne [..1] (le|la|les|toute|fermement|vivement|ce|cette|ces) { not followed by: [..4] (an|mois|prison|peine|amende|perpétuité|mort) }
  + l'organisation [[a condamné]] l'attaque
  - le tribunal a condamné l'homme à dix ans de prison

avertir = avoir [..3] ("averti"|"prévenu"|"alerté"|"menacé"|"mis" "en" "garde") | (avertir|prévenir) [..2] que | mettre [..2] en garde
  + il [[a averti]] ses voisins
  + elle [[met en garde]] contre une rupture
  - un avertissement

rétorquer = avoir [..3] ("rétorqué"|"répliqué"|"riposté") | (rétorquer|répliquer) [..2] que
  + "Jamais", [[a rétorqué]] le porte-parole
  - une réplique du bateau

s'insurger = se [..1] (insurger|indigner|emporter) (contre|de) | se être [..2] (insurgé|indigné|emporté)
  + il [[s'est insurgé]] contre ce choix
  - les insurgés

reprocher = avoir [..3] "reproché" | reprocher
  + elle [[reproche]] au maire son silence
  - un reproche

incise combative = /[,»"”]\s+(?:martèle|dénonce|accuse|prévient|préviennent|avertit|fustige|rétorque|réplique|tonne|insiste|menace)(?:nt)?(?=[\s-])(?!\s+(?:que|qu['’]))/
incise combative += /[»"”],?\s+(?:a|ont|avait|avaient)(?:-t-(?:il|elle|on)|-ils|-elles)?\s+(?:\p{Ll}+\s+){0,2}(?:tonné|tancé|tempêté|protesté|asséné|insisté|raillé)\b/
  + C'est un mensonge, [[martèle]] le ministère
  + "Nous n'irons pas", a [[insisté]] le délégué
  - il menace de pleuvoir

# ---------------------------------------------------------------------------
# The speaker gives ground

[verbs.concession]
title:    Concession: the speaker gives ground
title.fr: Concession : le locuteur cède

admettre = avoir [..3] "admis" | admettre [..2] que | "Et" de admettre
  + il [[a admis]] une erreur
  - un élève admis à l'école

avouer = avoir [..3] "avoué" | avouer
  + elle [[avoue]] son erreur
  - un aveu

concéder = avoir [..3] "concédé" | concéder [..2] que
  + il [[a concédé]] un retard
  - une concession

convenir que = convenir [..2] que
  + il [[convient que]] le délai est court
  - il convient de partir

incise concessive = /[,»"”]\s+(?:admet|admettent|concède|avoue|convient)(?:nt)?(?=[\s-])(?!\s+(?:que|qu['’]|de))/
  + C'est un échec, [[admet]] le maire
  - il admet ses torts

# ---------------------------------------------------------------------------

[verbs.mitigating]
title:    Mitigating: the content is toned down
title.fr: Atténuatifs : le contenu est tempéré

tempérer = avoir [..3] ("tempéré"|"nuancé"|"relativisé"|"minimisé"|"rassuré") | (nuancer|relativiser|minimiser) { except: nuancé, nuancée, nuancés, nuancées, relativisé, minimisé, minimisée, minimisés, minimisées }
  + "Rien n'est signé", [[a tempéré]] le délégué
  + le préfet [[relativise]] les dégâts
  - un climat tempéré

incise atténuée = /[,»"”]\s+(?:tempère|nuance|relativise|minimise|rassure)(?:nt)?(?=[\s-])(?!\s+(?:que|qu['’]))/
  + Ce n'est qu'un début, [[nuance]] l'analyste
  - une nuance de bleu

# ---------------------------------------------------------------------------
# The verb judges what it passes on

[verbs.evaluation]
title:    Evaluation: the speaker judges
title.fr: Evaluation : le locuteur juge

qualifier = avoir [..3] "qualifié" | qualifier [..4] de { except: qualifié, qualifiée, qualifiés, qualifiées; not preceded by: se être }
  + il [[a qualifié]] l'accord d'historique
  - un ouvrier qualifié
  - elle s'est qualifiée pour la finale

regretter = avoir [..3] ("regretté"|"déploré") | regretter | déplorer { except: regretté, regrettée, regrettés, regrettées, déploré, déplorée, déplorés, déplorées }
  + elle [[regrette]] ce retard
  + il [[a regretté]] que la route fût fermée
  - son regretté frère

saluer = avoir [..3] "salué" | saluer [..1] (le|la|les|un|une|ce|cette|ces) | se [..1] féliciter (de|que) | se être [..1] félicité
  + il [[a salué]] l'accord
  + elle [[se félicite de]] la trêve
  - il salue de la main

# ---------------------------------------------------------------------------
# The speaker wants something done

[verbs.advocacy]
title:    Advocacy: the speaker asks for something
title.fr: Plaidoyer : le locuteur demande quelque chose

prôner = avoir [..3] ("prôné"|"préconisé"|"recommandé") | prôner | préconiser { except: prôné, prônée, prônés, prônées, préconisé, préconisée, préconisés, préconisées }
  + il [[a prôné]] la patience
  - une recommandation

plaider = plaider [..2] (pour|en faveur|que|contre) | avoir [..3] "plaidé"
  + elle [[plaide pour]] une trêve
  - une plaidoirie

appeler à = appeler [..4] (à|au|aux) { not preceded by: se être | être; except: appelé, appelée, appelés, appelées }
appeler à += avoir [..3] "appelé" [..4] (à|au|aux)
  + le texte [[appelle à]] une trêve
  + il [[a appelé les deux camps à]] négocier
  - il appelle sa mère

exiger = avoir [..3] ("exigé"|"réclamé"|"exhorté"|"sommé") | (exiger|réclamer|exhorter) { except: exigé, exigée, exigés, exigées, réclamé, réclamée, réclamés, réclamées, exhorté, exhortée }
  + ils [[exigent]] son départ
  - une exigence

proposer de = avoir [..3] "proposé"
  + il [[a proposé]] une rencontre
  - une proposition

promettre = promettre [..3] (de|que) | avoir [..3] "promis" | se engager [..1] à
  + il [[a promis]] une enquête
  - une terre promise

# ---------------------------------------------------------------------------
# Attribution without a verb of saying

[verbs.frame]
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

de source = de (source|bonne source) | de même source | de sources { not followed by: de [..1] (énergie|revenu|eau|lumière) }
  + [[de source]] diplomatique
  - une source de revenus

lit-on = /(?:lit|apprend|indique|précise|souligne|explique|assure|affirme|ajoute|confirme|rappelle|estime|relève|dit|fait)-(?:t-)?on\b/
  + "Rien n'a changé", [[lit-on]] dans le communiqué
  - il lit la nuit

aux yeux de = aux yeux de | au dire de | aux dires de | de l'avis de | à en croire | citant | cité par
  + [[aux yeux de]] la capitale, rien ne presse
  - des yeux bleus

# "Accord proche-presse": an agency's tag at the end of a headline.
étiquette de titre = /(?m)-(?:presse|médias?|sources?|agences?|officiel|police|ministère|ministre|armée|porte-parole|sondage|enquête|journal|TV)[ \t]*$/
  + Accord proche entre les deux [[capitales-presse]]
  - une conférence de presse
