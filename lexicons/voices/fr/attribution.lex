# Whose words: what tells a French article's own words from those it passes on.
#
# The categories are the parts that words play; the program knows the parts, this
# file the words. A verb may stand in several categories: one for each thing it
# governs. Nothing here is counted by itself: what articles are scored on stands
# in the lexicons of the folder fr.

lexicon:  fr-attribution
title:    Attribution in French-language news
title.fr: Attribution dans la presse de langue française
language: fr
version:  1
licence:  CC-BY-4.0

[say]
title:    Verbs that govern "que", or stand beside the words reported
title.fr: Verbes suivis de « que », ou placés en incise
déclarer
dire
indiquer
annoncer
ajouter
préciser
rapporter
expliquer
souligner
affirmer
assurer
estimer
juger
rappeler
répéter
répondre
rétorquer
répliquer
confirmer
révéler
écrire
noter
relever
constater
observer
remarquer
signaler
raconter
témoigner
relater
conclure
avertir
prévenir
alerter
prétendre
soutenir
maintenir
alléguer
avancer
arguer
argumenter
plaider
marteler
insister
admettre
avouer
concéder
reconnaître
confesser
convenir = "convenu"
déplorer
regretter
dénoncer
promettre
jurer
certifier
attester
prédire
pronostiquer
préconiser
réaffirmer
réitérer
redire
rajouter
informer
mentionner
stipuler
insinuer
suggérer
murmurer
faire savoir = faire (savoir|valoir|remarquer|observer|noter|constater|part|état|comprendre)
laisser entendre = laisser entendre
se féliciter = se [..3] féliciter
se réjouir = se [..3] réjouir
s'inquiéter = se [..3] inquiéter
s'étonner = se [..3] étonner
s'alarmer = se [..3] alarmer
se plaindre = se [..3] plaindre
se dire que = se défendre
tweeter = tweeter~hésiter
nuancer
analyser
commenter
détailler
résumer
justifier
dévoiler
confier
publier
titrer
examples:
  + le maire [[déclare]] que tout va bien
  + l'armée [[fait savoir]] que la route est sûre

[beside]
title:    Verbs of speech only beside a quotation
title.fr: Verbes de parole seulement auprès d'une citation
poursuivre
lancer
lâcher
réagir
renchérir
ironiser
abonder
accuser
interroger
décrire
asséner
développer
fustiger
saluer
glisser
s'insurger = se [..3] insurger
sourire
trancher
pointer
soupirer
continuer
enchaîner
reprendre
s'indigner = se [..3] indigner
scander
clamer
critiquer
compléter
réclamer
énumérer
se désoler = se [..3] désoler
exhorter
plaisanter
tempérer
espérer
s'enthousiasmer = se [..3] enthousiasmer
souffler
considérer
s'exclamer = se [..3] exclamer
se justifier = se [..3] justifier
se défendre = se [..3] défendre
se désespérer = se [..3] désespérer
s'alarmer = se [..3] alarmer
se plaindre = se [..3] plaindre
se moquer = se [..3] moquer
se vanter = se [..3] vanter
s'emporter = se [..3] emporter
s'offusquer = se [..3] offusquer
s'émerveiller = se [..3] émerveiller
s'enflammer = se [..3] enflammer
se rassurer = se [..3] rassurer
bougonner
grincer
recadrer
finir
s'amuser = se [..3] amuser
citer
poster
tonner
s'agacer = se [..3] agacer
crier
s'écrier = se [..3] écrier
tacler
pester
se lamenter = se [..3] lamenter
railler
rassurer
tancer
appuyer
chanter
penser
conseiller
tempêter
menacer
exposer
souhaiter
se remémorer = se [..3] remémorer
se souvenir = se [..3] souvenir
se demander = se [..3] demander
questionner
décrypter
craindre
protester
interpeller
s'énerver = se [..3] énerver
attaquer
reprocher
vanter
acquiescer
relativiser
cingler
condamner
hurler
lister
fulminer
prôner
approuver
rigoler
s'émouvoir = se [..3] émouvoir
communiquer
redouter
surenchérir
demander
évoquer
proposer
exiger
lire
rectifier
faire
marmonner
objecter
s'interroger = se [..3] interroger
vitupérer
théoriser
illustrer
ordonner
supplier
implorer
déclamer
tranquilliser
temporiser
minimiser
badiner
proclamer
revendiquer
louer
apprendre
philosopher
examples:
  + "Oui", [[poursuit]] la maire

[that]
title:    Verbs of opinion that govern "que"
title.fr: Verbes d'opinion suivis de « que »
penser
croire
considérer
espérer
craindre
redouter
souhaiter
vouloir = "a" "voulu" | "ont" "voulu"
exiger
demander
réclamer
proposer
recommander
démentir
nier
contester
accepter
rectifier
ironiser
exhorter
critiquer
fustiger
railler
exposer
apprendre
se souvenir = se [..3] souvenir
s'insurger = se [..3] insurger
s'indigner = se [..3] indigner
déduire
tenir à ce = tenir à ce
examples:
  + il [[pense]] que oui

[infinitive]
title:    Verbs that govern an infinitive without preposition
title.fr: Verbes suivis d'un infinitif sans préposition
annoncer
dire
déclarer
affirmer
assurer
indiquer
expliquer
préciser
souligner
estimer
prétendre
reconnaître
admettre
avouer
confirmer
espérer
nier
jurer
rappeler
ajouter
craindre
redouter
démentir
certifier
attester
regretter
se dire = se [..3] dire
examples:
  + il [[affirme]] partir

[of]
title:    Verbs that govern "de": what comes after is passed on
title.fr: Verbes suivis de « de » : ce qui suit est rapporté
promettre
menacer
accuser
qualifier
jurer
exiger
déplorer
regretter
recommander
préconiser
suspecter
soupçonner
traiter
reprocher
s'engager = se [..3] engager
se féliciter = se [..3] féliciter
se réjouir = se [..3] réjouir
s'inquiéter = se [..3] inquiéter
se plaindre = se [..3] plaindre
s'alarmer = se [..3] alarmer
se targuer = se [..3] targuer
demander
parler
faire état = faire (état|part)
convenir = "convenu"
conseiller
suggérer
taxer
examples:
  + il [[promet]] de partir

[to]
title:    Verbs that govern "à": what comes after is passed on
title.fr: Verbes suivis de « à » : ce qui suit est rapporté
appeler
exhorter
inviter
s'engager = se [..3] engager
s'attendre = se [..3] attendre
examples:
  + il [[appelle]] au calme

[for]
title:    Verbs that govern "pour", "contre", "en faveur", "sur": what comes after is passed on
title.fr: Verbes suivis de « pour », « contre », « en faveur », « sur »
plaider
mettre en garde = mettre en garde
se prononcer = se [..3] prononcer
insister
militer
s'élever = se [..3] élever
s'insurger = se [..3] insurger
s'indigner = se [..3] indigner
s'alarmer = se [..3] alarmer
examples:
  + elle [[plaide]] pour la paix

[object]
title:    Verbs whose object is passed on
title.fr: Verbes dont le complément est rapporté
évoquer
prôner
confirmer
souligner
dénoncer
déplorer
regretter
réclamer
exiger
préconiser
critiquer
fustiger
reconnaître
admettre
démentir
nier
réaffirmer
promettre
invoquer
vanter
reprocher
annoncer
avancer
alléguer
affirmer
assurer
rappeler
demander
redouter
craindre
espérer
souhaiter
juger
estimer
avouer
contester
réfuter
expliquer
constater
justifier
suggérer
signaler
mentionner
faire valoir = faire valoir
réitérer
renouveler
exprimer
faire porter = faire porter
imputer
attribuer
mettre en avant = mettre en avant
mettre en cause = mettre en (cause|doute)
examples:
  + elle [[dénonce]] les tirs

[self]
title:    Verbs that say how the speaker feels
title.fr: Verbes par lesquels un locuteur se dit
se dire = se [..3] dire
se déclarer = se [..3] déclarer
examples:
  + il [[se dit]] prêt

[source]
title:    Prepositions of a source
title.fr: Prépositions qui introduisent une source
selon = selon { not followed by: que | qui | les cas | toute vraisemblance | le même | des modalités | le calendrier | leur | leurs | ses | des critères | les critères | son | sa | le type | la loi | le principe | la formule | laquelle | lequel | lesquels | lesquelles | moi | toi | nous }
d'après = de après
à en croire = à en croire
de l'avis de = de l'avis (de|du|des)
aux yeux de = aux yeux (de|du|des)
aux dires de = (aux dires|au dire|de l'aveu|au gré) (de|du|des)
aux termes de = aux termes (de|du|des)
pour reprendre = pour reprendre (les (mots|termes|propos)|la formule|l'expression) (de|du|des)
citant = citant
examples:
  + [[selon]] le maire
  - selon que

[source-for]
title:    A preposition that introduces a source at the beginning of a sentence
title.fr: Une préposition qui introduit une source en tête de phrase
pour = "pour"
examples:
  + [[Pour]] la maire, il pleut

[source-kind]
title:    "of source ...": a source without a name
title.fr: « de source ... » : une source sans nom
de source = (de|selon une|selon des|selon plusieurs|selon certaines|selon deux|selon la) source
de sources = de sources
examples:
  + [[de source]] policière

[which]
title:    Relative pronouns after a source
title.fr: Pronoms relatifs d'une source
selon lequel = (selon|d'après|affirmant|disant|indiquant) ("laquelle"|"lequel"|"lesquels"|"lesquelles")
examples:
  + des rumeurs [[selon lesquelles]] il part

[that-word]
title:    Conjunctions that open reported speech
title.fr: Conjonctions qui ouvrent le discours rapporté
que = "que" | "qu'"
examples:
  + il dit [[que]] oui

[whether-word]
title:    Words that open an indirect question
title.fr: Mots qui ouvrent une interrogation indirecte
si = "si" | "s'" "il" | "s'" "ils"
pourquoi
comment
combien
ce que = "ce" (que|"qui"|"dont")
examples:
  + il explique [[pourquoi]]

[have]
title:    Forms of "avoir" before a participle
title.fr: Formes d'« avoir » devant un participe
avoir = "a" | "ont" | "avait" | "avaient" | "aura" | "auront" | "eut" | "aurait" | "auraient" | "ait" | "aient" | "as" | "ai" | "avons" | "avez"
examples:
  + il [[a]] dit

[be]
title:    Forms of "être" before a participle
title.fr: Formes d'« être » devant un participe
être = "est" | "sont" | "était" | "étaient" | "sera" | "seront" | "fut" | "furent" | "serait" | "seraient"
examples:
  + il s'[[est]] dit prêt

[would]
title:    Conditional of the auxiliaries
title.fr: Conditionnel des auxiliaires
aurait = "aurait" | "auraient" | "serait" | "seraient"
examples:
  + il [[aurait]] fui

[modal]
title:    Verbs before an infinitive: where one stands, there is a clause
title.fr: Verbes devant un infinitif : là où il y en a un, il y a une proposition
pouvoir = "peut" | "peuvent" | "pourrait" | "pourraient" | "pourra" | "pourront" | "doit" | "doivent" | "devrait" | "devraient" | "devra" | "devront" | "va" | "vont" | "veut" | "veulent" | "faut" | "reste" | "restent"
examples:
  + il [[peut]] partir

[leads]
title:    Participles that lead to an infinitive of speech
title.fr: Participes qui mènent à un infinitif de parole
tenu à = "tenu" à | "préféré" | "voulu" | ("contenté"|"contentée"|"contentés"|"contentées"|"empressé"|"empressée"|"gardé"|"gardée") de | ("borné"|"bornée"|"limité"|"limitée"|"attaché"|"attachée"|"employé"|"employée") à | ("fini"|"commencé") par | ("continué"|"recommencé") (à|de)
examples:
  + il a [[tenu à]] souligner que oui

[adverb]
title:    What may stand between a verb's parts, or between a verb and what it governs
title.fr: Ce qui peut séparer les parties d'un verbe, ou un verbe de son complément
encore
aussi
également
ensuite
notamment
déjà
toutefois
cependant
néanmoins
enfin
ainsi
alors
même
bien
toujours
récemment
clairement
fermement
officiellement
publiquement
simplement
seulement
longuement
immédiatement
régulièrement
vivement
rapidement
finalement
aussitôt
autant
pourtant
plutôt
sèchement
laconiquement
catégoriquement
vigoureusement
mercredi = "lundi" | "mardi" | "mercredi" | "jeudi" | "vendredi" | "samedi" | "dimanche"
hier
aujourd'hui
la veille = la veille | le lendemain | l'avant-veille
soir = (dans)? (la)? ("matin"|"soir"|"nuit"|"soirée"|"matinée"|"après-midi")
dernier = "dernier" | "dernière"
part = (pour|de) (sa|leur|son) (part|côté)
par ailleurs = par ailleurs
en outre = en (outre|effet|revanche|substance|particulier|même temps)
d'ailleurs = de (ailleurs|abord|emblée)
à nouveau = (à|de) nouveau
au passage = au (passage|contraire|moins|total|préalable|final)
entre autres = entre autres
à plusieurs reprises = à [..2] reprises
la semaine dernière = (la semaine|le mois|l'an|l'année|le week-end|l'été|l'hiver) ("dernier"|"dernière"|"passé"|"passée"|"prochain"|"prochaine"|"précédent"|"précédente") | (ce|cette) ("matin"|"soir"|"semaine"|"jour"|"lundi"|"mardi"|"mercredi"|"jeudi"|"vendredi"|"samedi"|"dimanche"|"nuit"|"année") | le (même|lendemain|jour) (jour|même)? | en (début|fin) de (semaine|journée|matinée|soirée)
il y a = il y a [1..2] (jour|semaine|mois|an|heure)
tout de même = tout de même
d'une même voix = de une (même voix|seule voix)
en personne = en (personne|privé|public|direct|anglais|français|russe|arabe)
à son tour = (à|en) (son|leur|retour) tour?
à l'unanimité = à (l'unanimité|l'issue|l'avance)
examples:
  + il a [[également]] dit
  + il a dit [[mercredi]]

[pronoun]
title:    Subject pronouns
title.fr: Pronoms sujets
il = "il" | "ils"
elle = "elle" | "elles"
celui-ci = "celui-ci" | "ceux-ci" | "celui-là"
celle-ci = "celle-ci" | "celles-ci"
ce dernier = (ce|le) "dernier" | ces "derniers"
cette dernière = cette "dernière" | ces "dernières"
l'intéressé = l'"intéressé" | l'"intéressée"
examples:
  + [[il]] parle

[tonic]
title:    Pronouns after a preposition
title.fr: Pronoms après une préposition
lui = "lui" | "elle" | "eux" | "elles" | (lui|elle)-même
examples:
  + selon [[lui]]

[first-person]
title:    First and second person, whoever speaks
title.fr: Première et deuxième personne
je = "je" | "j'" | "tu" | "nous" | "vous" | "-je" | "-nous" | "-vous" | "on" | "m'" | "me"
examples:
  + [[je]] pense

[before-verb]
title:    Pronouns that stand between a subject and its verb
title.fr: Pronoms entre le sujet et le verbe
le = "le" | "la" | "les" | "l'" | "lui" | "leur" | "se" | "s'" | "en" | "y"
examples:
  + il [[se]] dit

[reflexive]
title:    Reflexive pronoun
title.fr: Pronom réfléchi
se = se
examples:
  + il [[se]] dit

[negation]
title:    Negation
title.fr: Négation
ne = ne
examples:
  + il [[ne]] dit rien

[determiner]
title:    Determiners
title.fr: Déterminants
le = "le" | "la" | "les" | "l'" | "un" | "une" | "des" | "du" | "au" | "aux" | "ce" | "cet" | "cette" | "ces" | "son" | "sa" | "ses" | "leur" | "leurs" | "notre" | "nos" | "plusieurs" | "certains" | "certaines" | "quelques" | "deux" | "trois" | "de nombreux" | "de nombreuses" | "aucun" | "aucune" | "chaque"
examples:
  + [[le]] maire

[of-word]
title:    "de" in all its shapes
title.fr: « de » sous toutes ses formes
de = "de" | "d'" | "du" | "des"
examples:
  + [[de]] partir

[to-word]
title:    "à" in all its shapes
title.fr: « à » sous toutes ses formes
à = "à" | "au" | "aux"
examples:
  + [[à]] partir

[for-word]
title:    Prepositions of what is pleaded for or against
title.fr: Prépositions de ce qui est défendu ou combattu
pour = "pour" | "contre" | "en faveur" | "sur" | "en"
examples:
  + plaider [[pour]] la paix

[preposition]
title:    Prepositions that end a noun phrase
title.fr: Prépositions qui ferment un groupe nominal
à = "à" | "au" | "aux" | "dans" | "lors" | "sur" | "après" | "avant" | "devant" | "depuis" | "pendant" | "durant" | "avec" | "par" | "pour" | "contre" | "chez" | "vers" | "sous" | "en" | "sans" | "entre" | "parmi" | "outre" | "concernant" | "quant" | "grâce" | "suite" | "auprès" | "via" | "face" | "malgré" | "hors" | "dès" | "envers" | "selon" | "afin" | "lorsque" | "lorsqu'" | "quand" | "alors" | "tandis" | "comme" | "quelques"
examples:
  + [[dans]] la ville

[relative]
title:    Words that open a relative clause
title.fr: Mots qui ouvrent une relative
qui = "qui" | "dont" | "où" | "lequel" | "laquelle" | "lesquels" | "lesquelles" | "auquel" | "duquel"
examples:
  + l'homme [[qui]] parle

[conjunction]
title:    Conjunctions between clauses
title.fr: Conjonctions entre propositions
mais = "et" | "mais" | "ou" | "or" | "car" | "donc" | "puis" | "tandis" | "alors" | "si" | "lorsque" | "lorsqu'" | "quand" | "comme" | "puisque" | "puisqu'" | "parce"
examples:
  + [[mais]] il pleut

[and-word]
title:    "et" before an infinitive of speech
title.fr: « et » devant un infinitif de parole
et = "et"
examples:
  + [[Et]] de rappeler

[aside]
title:    What opens an aside of the outlet's own at the end of reported speech
title.fr: Ce qui ouvre une remarque du média à la fin d'un discours rapporté
sans pour autant = sans (pour autant)? (fournir|apporter|avancer|présenter|donner|préciser|citer|plus|davantage|autre|étayer|nommer|élaborer|entrer|dire|mentionner|produire)
examples:
  + il accuse l'armée, [[sans pour autant fournir]] de preuve

[editor]
title:    Marks of the editor inside a quotation
title.fr: Marques de la rédaction dans une citation
ndlr = "ndlr" | "NDLR" | "sic" | "NDT" | "ndt"
examples:
  + (la ville, [[ndlr]])

[introduces]
title:    Nouns and participles before a name in quotation marks
title.fr: Noms et participes devant un nom entre guillemets
opération
film
livre
roman
album
chanson
série
émission
documentaire
mouvement
groupe
collectif
association
programme
projet
plan
revue
magazine
bateau
navire
essai
ouvrage
pièce
tableau
exposition
festival
concours
prix
tournoi
application
logiciel
jeu
clip
single
morceau
podcast
campagne
blog
restaurant
boutique
frégate
missile
fusée
satellite
sonde
tempête
ouragan
cyclone
gang
cartel
bataillon
brigade
alliance
baptisé = "baptisé" | "baptisée" | "baptisés" | "baptisées" | "intitulé" | "intitulée" | "intitulés" | "surnommé" | "surnommée" | "surnommés" | "nommé" | "nommée" | "appelé" | "appelée" | "appelés" | "alias" | "dénommé" | "dénommée" | "titre" | "label"
examples:
  + l'[[opération]] "Aube"

[mentions]
title:    Nouns before a word in quotation marks that is spoken of as a word
title.fr: Noms devant un mot entre guillemets dont on parle comme d'un mot
mot = "mot" | "mots" | "expression" | "expressions" | "terme" | "termes" | "vocable" | "formule" | "adjectif" | "mention" | "mot-dièse" | "hashtag" | "mot-clé" | "slogan" | "slogans" | "pseudonyme"
examples:
  + le [[mot]] "trêve"
  + l'[[expression]] "zone grise"

[press]
title:    Who is meant by a dash at the end of a headline
title.fr: Qui est désigné par un tiret en fin de titre
presse
source
médias
journal
agence
officiel
ministre
rapport
étude
sondage
tv = "TV" | "télévision" | "télé" | "radio"
examples:
  + la trêve tient - [[presse]]

[title]
title:    Titles before a name
title.fr: Titres devant un nom
M. = "M" | "M." | "MM" | "MM." | "Mme" | "Mmes" | "Mlle" | "Mgr" | "Me" | "Dr" | "Pr"
examples:
  + [[Mme]] Durand

[role]
title:    Nouns of persons; those of one line mean the same office
title.fr: Noms de personnes ; ceux d'une ligne désignent la même fonction
chef de la diplomatie = chef [..1] (de la|de) diplomatie | secrétaire de État | ministre [..2] "Affaires étrangères" | ministre de les "Affaires étrangères" | ministre [..2] "Affaires" "Etrangères"
président = président | chef de l'État
premier ministre = premier ministre | chef [..1] (du|de) gouvernement
porte-parole
ministre
chancelier = chancelier
maire
gouverneur
préfet
roi
reine
prince
pape
émir
ayatollah
guide suprême = guide suprême
général
colonel
commandant
amiral
lieutenant
capitaine
chef = chef | numéro un | leader | dirigeant
secrétaire général = secrétaire général
secrétaire
directeur = directeur | patron | PDG
vice-président
ambassadeur
diplomate
député
sénateur
élu
conseiller
responsable
émissaire = émissaire | envoyé
négociateur
procureur
avocat
juge
magistrat
policier
enquêteur
expert
analyste
chercheur
professeur
politologue
économiste
historien
médecin
sociologue
spécialiste
auteur
militaire
homme politique = homme politique | femme politique
écrivain
journaliste
reporter
photographe
correspondant
militant
opposant
candidat
combattant
rebelle
témoin
habitant
résident
victime
coordinateur
délégué
représentant
membre
haut-commissaire
commissaire
syndicaliste
entraîneur = entraîneur | sélectionneur
joueur
défenseur
milieu
attaquant
gardien
pilote
cycliste
champion
acteur
chanteur
réalisateur
fondateur
père
mère
frère
sœur
fils
fille
homme
femme
ancien
observateur
fonctionnaire
officier
soldat
manifestant
étudiant
agriculteur
éleveur
touriste
passager
réfugié
voisin
proche
allié
adversaire
homologue
Américain = "Américain" | "Russe" | "Français" | "Britannique" | "Allemand" | "Espagnol" | "Italien" | "Belge" | "Suisse" | "Turc" | "Serbe" | "Croate" | "Portugais" | "Néerlandais"
personne
sondé
organisateur
propriétaire
gérant
exploitant
vendeur
commerçant
parent
jeune
salarié
employé
infirmier
retraité
riverain
élève
enseignant
patient
usager
client
consommateur
artisan
ouvrier
scientifique
astronome
biologiste
climatologue
virologue
épidémiologiste
infectiologue
physicien
ingénieur
technicien
producteur
comédien
musicien
metteur en scène = metteur en scène
artiste
cinéaste
humoriste
animateur
présentateur
chroniqueur
éditorialiste
footballeur
athlète
nageur
skieur
arbitre
supporteur
vigneron
viticulteur
pêcheur
chasseur
sauveteur
secouriste
plaignant
suspect
otage
détenu
prisonnier
migrant
activiste
blogueur
internaute
participant
rival
vainqueur
milliardaire
homme d'affaires = (homme|femme) de affaires
entrepreneur
banquier
investisseur
stratège
consultant
cadre
actionnaire
eurodéputé
parlementaire
adjoint
édile
bâtonnier
notaire
gendarme
inspecteur
psychologue
psychiatre
anthropologue
philosophe
constitutionnaliste
essayiste
romancier
coprésident
présidentiable
ministre-président
évêque
archevêque
cardinal
prêtre
imam
rabbin
cheikh
patriarche
trentenaire = "trentenaire" | "quadragénaire" | "quinquagénaire" | "sexagénaire" | "septuagénaire" | "octogénaire"
examples:
  + la [[ministre]] parle

[institution]
title:    Nouns of institutions
title.fr: Noms d'institutions
ministère
gouvernement
armée
police
gendarmerie
justice
parquet
tribunal
cour
parlement
sénat
assemblée
congrès
présidence
chancellerie
diplomatie
ambassade
état-major
coalition
commission
conseil
parti
syndicat
fédération
organisation
association
ONG
fondation
institut
agence
autorité
préfecture
mairie
région
entreprise
groupe
société
compagnie
banque
club
ligue
observatoire
centre
université
comité
direction
administration
partie = partie
opposition
mouvement
régime
milice
service
office
collectif
union
département
pentagone
secours
pompier
force
institution
constructeur
opérateur
fabricant
géant
ONU = "Kremlin" | "Elysée" | "Élysée" | "Pentagone" | "Matignon" | "Bercy" | "Maison-Blanche" | "ONU" | "OTAN" | "Otan" | "UE" | "OSDH" | "FMI" | "OMS" | "CGT" | "CFDT" | "FNSEA" | "SNCF" | "EDF" | "UEFA" | "Fifa" | "FIFA" | "BCE" | "OPEP" | "Opep" | "AIEA" | "HRW" | "Amnesty" | "Unicef" | "HCR" | "Hamas" | "Hezbollah" | "Daech" | "Nations unies" | "Nations Unies" | "Human Rights Watch" | "Maison Blanche" | "Union européenne" | "Sénat"
examples:
  + le [[ministère]] parle

[media]
title:    Nouns and names of media
title.fr: Noms de médias
média
journal
quotidien
hebdomadaire
magazine
revue
chaîne
télévision
radio
presse
agence de presse = agence de presse | agence [..1] "officielle"
site
New York Times = "New York Times" | "Washington Post" | "Wall Street Journal" | "Financial Times" | "Guardian" | "Times" | "Sun" | "Daily Mail" | "Daily Telegraph" | "Independent"
Reuters = "Reuters" | "AFP" | "AP" | "Associated Press" | "Xinhua" | "Chine nouvelle" | "Tass" | "TASS" | "RIA Novosti" | "Ria Novosti" | "Interfax" | "Sputnik" | "RT" | "Russia Today" | "Irna" | "IRNA" | "Fars" | "Isna" | "ISNA" | "Tasnim" | "Press TV" | "PressTV" | "SANA" | "Sana" | "Anadolu" | "Bloomberg" | "dpa" | "DPA" | "Ansa" | "Kyodo" | "Yonhap" | "Belga" | "NNA"
Al-Jazeera = "Al-Jazeera" | "Al Jazeera" | "al-Jazeera" | "al-Jazira" | "Al-Jazira" | "Al-Arabiya" | "al-Arabiya" | "Al-Alam" | "al-Alam" | "Al-Mayadeen" | "al-Mayadeen" | "Al-Manar" | "al-Manar" | "Al Mayadeen"
Le Monde = "Le Monde" | "Le Figaro" | "Libération" | "Le Parisien" | "L'Equipe" | "L'Express" | "Le Point" | "France Info" | "Franceinfo" | "franceinfo" | "France Inter" | "RTL" | "BFMTV" | "BFM" | "BFM-TV" | "CNews" | "LCI" | "RMC" | "Europe 1" | "France 2" | "France 3" | "TF1" | "Mediapart" | "Les Echos" | "Ouest-France" | "Sud Ouest" | "La Provence" | "Le Progrès"
CNN = "CNN" | "BBC" | "Fox News" | "CBS" | "NBC" | "ABC" | "NPR" | "Politico" | "Axios" | "Spiegel" | "Bild" | "El Pais" | "Haaretz" | "Yediot Aharonot" | "Hürriyet" | "Kommersant" | "Izvestia"
examples:
  + le [[quotidien]] écrit

[document]
title:    Nouns of texts that speak
title.fr: Noms de textes qui parlent
communiqué
document
rapport
texte
étude
enquête
sondage
lettre
déclaration
note
message
tweet
courrier
résolution
accord
projet de loi = projet de loi
loi
statistique
chiffre
données = "données"
estimation
bilan
bulletin
dépêche
article
éditorial
vidéo
examples:
  + le [[rapport]] affirme

[anonymous]
title:    Words of a source without a name
title.fr: Mots d'une source sans nom
source
anonyme
anonymat
requis l'anonymat = (requis|requérir|demander|réclamer) l'anonymat | sous (couvert|condition|sceau) de l'anonymat
examples:
  + des [[sources]] au sein de l'armée

[metonym]
title:    Places that stand for a government
title.fr: Lieux qui désignent un gouvernement
Moscou = "Moscou" | "Washington" | "Kremlin" | "Pékin" | "Téhéran" | "Ankara" | "Damas" | "Bagdad" | "Riyad" | "Ryad" | "Tel-Aviv" | "Tel Aviv" | "Londres" | "Berlin" | "Bruxelles" | "Kiev" | "Paris" | "Elysée" | "Élysée" | "Matignon" | "Bercy" | "Pentagone" | "Doha" | "Le Caire" | "Tokyo" | "Séoul" | "Pyongyang" | "Rome" | "Madrid" | "Varsovie" | "Athènes" | "Alger" | "Rabat" | "Tunis" | "New Delhi" | "Islamabad" | "Caracas" | "La Havane" | "Quai d'Orsay" | "Beauvau" | "Maison Blanche" | "Maison-Blanche" | "Israël" | "Russie" | "Etats-Unis" | "USA" | "ONU" | "Otan" | "UE" | "Iran" | "Turquie" | "Chine" | "France"
examples:
  + [[Moscou]] dément

[country]
title:    Countries and what belongs to them: "le président turc" is "le président de Turquie"
title.fr: Pays et adjectifs : « le président turc » est « le président de Turquie »
Etats-Unis = "Etats-Unis" | "États-Unis" | "USA" | américain | "Washington"
Russie = "Russie" | russe | "Moscou"
France = "France" | français
Royaume-Uni = "Royaume-Uni" | britannique | "Londres"
Allemagne = "Allemagne" | allemand | "Berlin"
Turquie = "Turquie" | turc | "Ankara"
Iran = "Iran" | iranien | "Téhéran"
Irak = "Irak" | irakien | "Bagdad"
Syrie = "Syrie" | syrien | "Damas"
Israël = "Israël" | israélien
Liban = "Liban" | libanais | "Beyrouth"
Chine = "Chine" | chinois | "Pékin"
Ukraine = "Ukraine" | ukrainien | "Kiev"
Arabie saoudite = "Arabie saoudite" | saoudien | "Ryad" | "Riyad"
Yémen = "Yémen" | yéménite | "Sanaa"
Egypte = "Egypte" | "Égypte" | égyptien | "Caire"
Italie = "Italie" | italien | "Rome"
Espagne = "Espagne" | espagnol | "Madrid"
Palestine = "Palestine" | palestinien
Jordanie = "Jordanie" | jordanien | "Amman"
Qatar = "Qatar" | "qatari" | "qatarie" | "Doha"
Japon = "Japon" | japonais | "Tokyo"
Corée = "Corée" | "nord-coréen" | "nord-coréenne" | "sud-coréen" | "sud-coréenne" | "Pyongyang" | "Séoul"
Algérie = "Algérie" | algérien | "Alger"
Maroc = "Maroc" | marocain | "Rabat"
Tunisie = "Tunisie" | tunisien | "Tunis"
Libye = "Libye" | libyen | "Tripoli"
Belgique = "Belgique" | belge
Pologne = "Pologne" | polonais | "Varsovie"
Venezuela = "Venezuela" | vénézuélien | "Caracas"
Brésil = "Brésil" | brésilien
Inde = "Inde" | indien
Pakistan = "Pakistan" | pakistanais
Afghanistan = "Afghanistan" | afghan | "Kaboul"
Canada = "Canada" | canadien
Biélorussie = "Biélorussie" | "Bélarus" | biélorusse | "Minsk"
Union européenne = "Union européenne" | "UE" | européen | "Bruxelles"
examples:
  + le président [[turc]]
