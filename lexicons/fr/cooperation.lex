# Working together: what parties share, agree and lend each other.
#
# The words are those of states, but also of parties, firms and towns: the frame
# is the same. Whose cooperation it is, the passages tell.
#
# "Right on reading" under a category: of 20 matches drawn at random from
# articles of a French news portal (2016 to 2020) that were not looked at while
# the terms were written, how many meant what the category says, as judged by a
# machine reader. On news of other kinds and times read a sample of your own
# (cadrage kwic @CATEGORY PAGES).

lexicon:  fr-cooperation
title:    Cooperation and agreement in French-language news
title.fr: Coopération et accord dans la presse de langue française
language: fr
version:  1
licence:  CC-BY-4.0

[cooperation]
kind:     rate
title:    Cooperation
title.fr: Coopération
tags:     entman=remedy mfc=external
cite:     Entman 1993, Framing: treatment recommendation

# ---------------------------------------------------------------------------

[cooperation.joint]
# Right on reading: 19 of 20.
title:    Acting together
title.fr: Agir ensemble

# Not the farmers' cooperative.
coopération = coopération | coopérer { except: coopérant }
  + renforcer la [[coopération]] militaire
  + les deux polices [[coopèrent]]
  - la coopérative laitière

collaboration = collaboration | collaborer { not near 12: occupant | nazi | Vichy | occupation | artiste | album | styliste | designer | chanteur | rappeur | marque | titre | musique }
  + une [[collaboration]] étroite
  + ils ont [[collaboré]] avec la justice
  - une collaboratrice du maire
  - sa collaboration avec un rappeur

unir les efforts = (unir|conjuguer|joindre|fédérer|mutualiser|additionner|combiner|coordonner|rassembler|union de|conjonction de) [..2] (effort|force|moyen|ressource|action|opération|énergie)
  + il faut [[unir nos efforts]]
  + [[coordonner les opérations]] de secours
  - faire un effort

coordination = (en|la|une|leur|meilleur|étroit) coordination | se coordonner | coordonné (par|avec|entre) { not followed by: rural | nationale des | des luttes | du mouvement }
  + une [[meilleure coordination]] des secours
  + [[en coordination]] avec l'armée
  - la cellule de coordination
  - ses coordonnées bancaires

partage d'informations = (partager|partage de|échanger|échange de|mise en commun de|transmission de) [..1] (du|des)? [..1] (information|renseignement|donnée|savoir-faire|bonne pratique)
partage d'informations += (partage|échange|mise en commun) (de|des|du) [..1] (information|renseignement|donnée|expérience|savoir-faire|compétence|bonne pratique)
  + intensifier le [[partage d'informations]]
  + les [[échanges de renseignements]] se poursuivent
  - un échange de tirs

action commune = (action|opération|effort|initiative|exercice|manœuvre|patrouille|enquête|déclaration|communiqué|mission|plan|travail|lutte|combat|front|stratégie|réponse|position|démarche|appel|politique|projet|solution|programme|lettre|tribune|conférence de presse|plateforme) (conjoint|commun|concerté|coordonné) | conjointement | de concert avec | agir [..1] de concert | main dans la main | de manière concertée | concertation
  + une [[action conjointe]] des deux armées
  + ils ont [[agi de concert]]
  + un [[communiqué commun]]
  - les transports en commun
  - un concert à la mairie

travailler ensemble = (travailler|agir|avancer|œuvrer|bâtir|construire|lutter|se battre|décider) [..1] (ensemble|collectivement|main dans la main|côte à côte|en bonne intelligence|en étroit|étroitement avec)
  + nous devons [[travailler ensemble]]
  + ils [[travaillent étroitement avec]] la police
  - ils vivent ensemble

partenariat = partenariat | partenaire (stratégique|privilégié|régional|international|européen|économique|commercial|étranger|fiable|naturel|historique|de confiance)
  + un [[partenariat]] entre les deux ports
  + un [[partenaire stratégique]] du royaume
  - son partenaire de tennis
  - les partenaires sociaux

alliance = (alliance|allié) (stratégique|militaire|politique|historique|naturel|indéfectible|objectif|traditionnel|proche|précieux|fidèle|régional|européen|occidental|inattendu|électoral) | alliance (avec|entre|contre) | se allier (à|avec|contre) | être [..2] allié (à|au|de|du|des) | faire (alliance|front|cause) commun? { not near 8: métal | acier | bague | Renault | Nissan | or }
  + une [[alliance militaire]] solide
  + ils [[font front commun]]
  - l'alliance en or de la mariée

# ---------------------------------------------------------------------------

[cooperation.agreement]
# Right on reading: 18 of 20.
title:    Agreeing
title.fr: S'accorder

# Not "il convient de".
convenir de = "convenu" (de|que|tacitement) | "convenus" de | "convenues" de { not preceded by: ce qui est | comme }
  + les deux camps ont [[convenu de]] se revoir
  + elles sont [[convenues d']]une trêve
  - il convient de partir
  - à l'heure convenue

se mettre d'accord = (se mettre|tomber|se être mis|être [..1] tombé) [..3] d'accord | être [..2] d'accord (sur|pour) { not preceded by: ne | ne pas | pas }
se mettre d'accord += (trouver|parvenir à|arriver à|conclure|signer|sceller|négocier|ratifier|nouer|rechercher|chercher|entériner|parapher|obtenir|aboutir à|passer) [..1] (un|des|le|cet|ce|leur|tout|aucun) [..1] (accord|entente|compromis|consensus|terrain d'entente)
  + les délégués [[se sont mis d'accord]]
  + ils ont [[trouvé un accord]]
  + elles [[sont d'accord sur]] le fond
  - d'accord, dit-il
  - il n'a pas donné son accord

accord entre = accord (entre|conclu|trouvé|signé|historique|commercial|politique|bilatéral|multilatéral|global|de principe|de coopération|de partenariat|de libre-échange|de gouvernement|de coalition|d'association|gagnant-gagnant) { not near 10: transfert | club | joueur | "FIFA" }
  + un [[accord entre]] les deux rives
  + un [[accord de principe]]
  - l'accord du participe

consensus = consensus | consensuel | terrain d'entente | (à la|voter à la|adopté à la|quasi) unanimité | (le|un|du|des|au|ce|aucun|tout|bon) compromis
  + il faut un [[consensus]]
  + un [[terrain d'entente]]
  + ils acceptent [[un compromis]]
  - il a compromis sa carrière

rapprochement = rapprochement (entre|avec|diplomatique|politique|franco*) | normalisation [..2] (relation|rapport|lien) | (réchauffement|dégel|apaisement|amélioration|rétablissement|reprise) [..2] relation | (renouer|rétablir|améliorer|apaiser|normaliser|approfondir|resserrer|renforcer|réchauffer) [..3] (relation|liens diplomatiques|dialogue|amitié)
  + un [[rapprochement entre]] les deux voisins
  + ils veulent [[renouer le dialogue]]
  - le rapprochement des tables

relations étroites = (relation|lien|contact|échange) (bilatéral|étroit|amical|privilégié|cordial|fraternel|de confiance|de bon voisinage|de coopération) | (amitié|entente) (entre [..3] peuple|indéfectible|cordial|mutuel|profond)
  + des [[relations bilatérales]] solides
  + les [[liens étroits]] entre les deux cours
  - une relation amoureuse

intérêt mutuel = (mutuellement|réciproquement) (avantageux|bénéfique|profitable) | gagnant-gagnant | (intérêt|bénéfice|avantage|respect|confiance|compréhension) (commun|mutuel|réciproque|partagé) { not preceded by: centre d' }
  + un échange [[mutuellement avantageux]]
  + une relation [[gagnant-gagnant]]
  - chacun son intérêt

# ---------------------------------------------------------------------------

[cooperation.support]
# Right on reading: 19 of 20.
title:    Lending support
title.fr: Prêter appui

soutien = (plein|entier|total|indéfectible|ferme|inconditionnel) (et entier)? (soutien|appui|solidarité|coopération) | (soutien|appui|solidarité) (total|plein et entier|indéfectible|sans faille|inconditionnel|sans réserve|mutuel|ferme)
soutien += (apporter|offrir|exprimer|manifester|réaffirmer|renouveler|affirmer|assurer de|réitérer|témoigner|promettre|accorder|garantir|confirmer) [..2] (soutien|appui|solidarité|assistance)
  + la reine lui doit un [[plein soutien]]
  + elle a [[réaffirmé son appui]]
  - le soutien de la voûte

solidarité = solidarité (avec|envers|entre|européen|international|nationale|à l'égard) | élan de solidarité | "entraide" | (mutuel|réciproque) assistance | assistance mutuel
  + un geste de [[solidarité avec]] les sinistrés
  + l'[[entraide]] entre villages
  - le ministère de la Solidarité

aider = (soutien|appui) (militaire|financier|politique|diplomatique|logistique|aérien|technique|international|matériel) | (prêt|disposé) à (aider|soutenir|coopérer|collaborer|contribuer|discuter|travailler avec|apporter) | venir en aide | assistance (militaire|technique|financier|logistique|médical|au)
aider += aider [..2] (pays|Etat|gouvernement|population|autorité|voisin|allié|armée|peuple|réfugié|sinistré|force|Ukraine|Afrique) { except: aide, aides }
  + le royaume est [[prêt à aider]]
  + ils ont [[aidé le gouvernement]]
  + une [[assistance technique]]
  + avec l'[[appui militaire]] du voisin
  - il aide sa fille à marcher
