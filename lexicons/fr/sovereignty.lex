# Whose right it is to decide: sovereignty, meddling from outside, and the law
# between states.
#
# "independence" invokes the right, "interference" says that it is infringed,
# "law" measures an act by the law. A word of these says that the dimension is
# raised, not by whom: read it with the voice.
#
# "Right on reading" under a category: of 20 matches drawn at random from
# articles of a French news portal (2016 to 2020) that were not looked at while
# the terms were written, how many meant what the category says, as judged by a
# machine reader. On news of other kinds and times read a sample of your own
# (cadrage kwic @CATEGORY PAGES).

lexicon:  fr-sovereignty
title:    Sovereignty, interference and law in French-language news
title.fr: Souveraineté, ingérence et droit dans la presse de langue française
language: fr
version:  1
licence:  CC-BY-4.0

[sovereignty]
kind:     rate
title:    Sovereignty and law
title.fr: Souveraineté et droit
cite:     Boydstun, Card, Gross, Resnik and Smith 2014, Tracking the Development of Media Frames: legality; external regulation and reputation

# ---------------------------------------------------------------------------
# The right to decide for oneself

[sovereignty.independence]
# Right on reading: 17 of 20.
title:    The right to decide for oneself
title.fr: Le droit de décider soi-même
tags:     mfc=external

souveraineté = souveraineté | souverainiste | souverainisme
  + le texte garantit la [[souveraineté]] du royaume
  + les [[souverainistes]] ont voté contre
  - la souveraine ouvrira le bal

# Not a fund, a debt nor a ruler.
souverain = (Etat|pays|nation|peuple|territoire|république|droit|décision|choix|démocratie) (libre et|indépendant et|pleinement)? souverain | souverainement
  + un [[Etat souverain]] choisit ses alliés
  + c'est une [[décision souveraine]] du parlement
  - la dette souveraine du pays

intégrité territoriale = intégrité [..1] territorial | inviolabilité [..3] frontière | unité territorial
  + la république défend son [[intégrité territoriale]]
  + l'[[inviolabilité de ses frontières]]
  - l'intégrité du joueur n'est pas en cause

autodétermination = auto-détermination~détermination | disposer de (lui-même|elle-même|eux-mêmes)
  + un scrutin d'[[autodétermination]]
  + le droit des peuples à [[disposer d'eux-mêmes]]
  - une ferme détermination

indépendance du pays = indépendance (national|politique|stratégique|total|et [..3] souveraineté) | (proclamer|déclarer|obtenir|réclamer|accorder|revendiquer|arracher) (son|leur|une) indépendance | (accéder|accession|accès) à (la|une) indépendance | (proclamation|référendum|lutte|partisan|mouvement) (de|pour) (la)? indépendance | indépendantiste
  + l'île a [[proclamé son indépendance]]
  + un [[référendum d'indépendance]] aura lieu au printemps
  + les [[indépendantistes]] appellent à manifester
  - l'indépendance de la rédaction

non-ingérence = non-ingérence | non-intervention | non-alignement | non-aligné~isolé | "neutralité" (militaire|stratégique|du pays)
  + le principe de [[non-ingérence]]
  + les pays [[non-alignés]]
  - les roues ne sont pas alignées

# The refusal to be made to do what others want.
ne pas se laisser faire = ne [..1] se laisser [..2] (entraîner|dicter|imposer) | ne (nous|vous) laisser [..2] (entraîner|dicter|imposer|intimider|impressionner)
ne pas se laisser faire += ne [..1] se laisser [..2] (intimider|impressionner|humilier|faire) { only near 12: pays | nation | Etat | gouvernement | peuple | président | ministre | Kremlin | Moscou | Pékin | Téhéran | Washington | Ankara | Damas | Kiev | diplomatie | armée | royaume | république }
  + le royaume [[ne se laissera pas entraîner]] dans cette alliance
  + nous [[ne nous laisserons pas intimider]]
  - il se laisse entraîner par le courant

affaires intérieures = affaire (intérieur|interne) { not preceded by: ministère de | ministre de | ministère des | ministre des | département des | commission des | secrétaire aux | direction des | police des | bureau des }
  + une atteinte aux [[affaires intérieures]] du pays
  - le ministère des Affaires intérieures
  - une affaire privée

choisir son destin = (maître|décider|décider librement|choisir|choisir librement|disposer) de? (son|leur) (propre)? (destin|destinée|avenir|sort) { only near 10: peuple | pays | nation | Etat | population | république | territoire }
  + que ce peuple [[décide de son avenir]] !
  + un pays [[maître de son destin]]
  - il choisira son avenir après le tournoi

intérêts nationaux = intérêt (supérieur|vital|national) (de la (nation|France|patrie)|du pays|de l'Etat|national|vital)? { not preceded by: engagement d' | marché d' ; not followed by: de (la)? (enfant|élève|mineur) }
  + au nom des [[intérêts nationaux]]
  + l'[[intérêt supérieur de la nation]]
  - l'intérêt supérieur de l'enfant

monde multipolaire = multipolaire | multipolarité~polarité | unipolaire | unipolarité~polarité
  + ils appellent à un monde [[multipolaire]]
  + la fin du moment [[unipolaire]]

# ---------------------------------------------------------------------------
# Infringed from outside

[sovereignty.interference]
# Right on reading: 19 of 20.
title:    Interference from outside
title.fr: Ingérence venue du dehors
tags:     entman=diagnose mfc=external

ingérence = ingérence | ingérer dans | immiscer | immixtion { not preceded by: non; not followed by: dans la exercice | [..2] (coulisse|course|bataille|podium|dialogue|conversation|jeu|tête|classement|top|duel|débat|quotidien|intimité|couple|finale) }
  + la capitale dénonce une [[ingérence]] dans le scrutin
  + il refuse de s'[[immiscer]] dans la querelle
  - il a ingéré un caillou

# Whoever stands outside and acts within.
acteurs extérieurs = (acteur|puissance|force|intervention|influence|pression|ennemi|soutien|partie|parrain|menace) extérieur | (puissance|force|intervention|influence|armée|troupe|ingérence|main|domination|agression) étranger
  + des [[puissances étrangères]] attisent le feu
  + sans l'accord des [[acteurs extérieurs]]
  - un acteur étranger a eu le prix
  - la façade extérieure

changement de régime = changement de régime | (renverser|chasser|évincer|destituer) [..2] (régime|gouvernement|pouvoir en place) | renversement (du|de) [..2] (régime|gouvernement|pouvoir|président|roi) { not followed by: alimentaire | matrimonial | fiscal | indemnitaire }
  + ils rêvent d'un [[changement de régime]]
  + accusé de vouloir [[renverser le gouvernement]]
  - un changement de régime alimentaire

deux poids deux mesures = deux poids [..1] deux mesures | double standard
  + [[deux poids, deux mesures]] : voilà leur morale
  - un poids de deux kilos

hégémonie = hégémonie | hégémonique | hégémonisme | impérialisme | impérialiste | néocolonialisme | néo-colonial~colonial | colonialisme | colonialiste { not near 12: club | championnat | ligue | match | tournoi | podium | titre | buteur | bleus | Formule | coupe | joueur }
  + elle dénonce l'[[hégémonie]] de son voisin
  + une politique [[impérialiste]]
  - l'hégémonie du club sur le championnat

occupation = (territoire|ville|région|terre|pays|province|Palestine|Cisjordanie|plateau|Crimée|Jérusalem) [..1] occupé | (armée|force|troupe|puissance|autorité) (de occupation|occupant) | occupation (israélien|russe|américain|turc|étranger|militaire|colonial) | colonisation (israélien|de la Cisjordanie|des territoires) | fin de la occupation { not followed by: par [..3] (manifestant|gréviste|étudiant|zadiste|agriculteur|paysan|salarié|arbre|forêt|culture) }
  + les [[territoires occupés]]
  + l'[[armée d'occupation]] s'est retirée
  + une [[occupation militaire]]
  - le taux d'occupation des chambres
  - une zone occupée par des manifestants

annexion = annexion | annexer { except: annexe, annexes; not followed by: à | au | aux }
  + l'[[annexion]] de la vallée
  + le royaume a [[annexé]] l'île
  - un bâtiment annexe
  - le plan annexé au rapport

diktat = diktat | dicter (son|sa|ses|leur) (conditions|politique|volonté|termes) { not followed by: de la (mode|beauté|minceur|balance) | esthétique | du poids | de beauté }
  + nous refusons ce [[diktat]]
  + il veut [[dicter ses conditions]]
  - les diktats de la mode
  - il dicte une lettre

Etat vassal = (Etat|pays|peuple|régime|statut de|rang de|un|des|ses|nos|leurs|simple|du) vassal | vassaliser | vassalisation | protectorat | Etat satellite | (sphère|zone) de influence
  + le pays n'est qu'[[un vassal]]
  + elle défend sa [[sphère d'influence]]
  - Anne Vassal, candidate au conseil
  - une zone de baignade

expansionnisme = expansionnisme | expansionniste | irrédentisme | irrédentiste | annexionniste | extraterritorialité | extraterritorial { not preceded by: privilège }
  + une politique [[expansionniste]]
  + des sanctions [[extraterritoriales]]
  - l'expansion de la ville

agir seul = (sanction|mesure|décision|action|retrait|frappe|annexion|déclaration) unilatéral | unilatéralisme { not near 12: employeur | syndicat | contrat | licenciement }
  + des [[sanctions unilatérales]]
  + l'[[unilatéralisme]] de la capitale
  - une décision commune

# ---------------------------------------------------------------------------
# The law between states, and acts measured by it

[sovereignty.law]
# Right on reading: 19 of 20.
title:    International law
title.fr: Droit international
tags:     entman=remedy mfc=legality

droit international = droit international | droit (humanitaire|de la guerre|de la mer|des conflits) | légalité international | (règle|norme|loi|obligation) international { not preceded by: professeur de | professeure de | docteur en | avocat en | avocate en | spécialiste de | spécialiste du | experte en | expert en | master de | diplôme de | enseigne le ; not followed by: privé | de football }
  + une atteinte au [[droit international]]
  + au nom de la [[légalité internationale]]
  - le professeur de droit international
  - le festival international

violation du droit = (en violation de|en violation du|en violation des) [..2] (droit|charte|accord|traité|résolution|embargo|convention|souveraineté|engagement|cessez-le-feu) (international)?
violation du droit += (violer|violation (de|du|des)|enfreindre|bafouer|fouler aux pieds|au mépris (de|du|des)) [..3] (droit (international|humain|de l'homme|humanitaire|fondamental)|charte|traité|résolution|embargo|convention|espace aérien|eaux territoriales|intégrité territorial|souveraineté) (international)?
  + une opération menée [[en violation du droit international]]
  + ils [[violent la résolution]] adoptée en mai
  + l'avion a [[violé notre espace aérien]]
  - une violation de domicile
  - la violation du secret de l'instruction

contourner l'ONU = (contourner|(en)? contournement (de|du|des)|court-circuiter|passer outre|défier|ignorer) [..2] (Conseil de sécurité|"ONU"|Nations unies|veto) | sans [..1] (aval|accord|mandat|autorisation|feu vert) (de|du|des) (Conseil de sécurité|la "ONU"|Nations unies)
  + une coalition formée [[en contournement du Conseil de sécurité]]
  + frapper [[sans l'aval des Nations unies]]
  - contourner la ville par le nord

mandat de l'ONU = mandat [..2] (de la "ONU"|des Nations unies|du Conseil de sécurité|onusien) | résolution [..3] (de la "ONU"|des Nations unies|du Conseil de sécurité|de l'Assemblée générale|onusien) | charte des Nations unies | charte de la "ONU"
  + sous [[mandat des Nations unies]]
  + la [[résolution du Conseil de sécurité]] reste lettre morte
  - le mandat du maire
  - une bonne résolution

accord international = (convention|traité|accord) (international|de Genève|de Vienne|de La Haye|de non-prolifération) | convention (européen|international) [..1] (droit|réfugié) { not followed by: d'assurance }
  + les [[conventions de Genève]]
  + le [[traité de non-prolifération]]
  - une convention collective

jugé illégal = (guerre|annexion|colonie|intervention|occupation|présence|frappe|sanction|référendum|détention|expulsion|implantation|ingérence|recours à la force) [..1] (illégal|illicite) | (illégal|illégalité|contraire) [..2] (au regard du droit|en droit international|au droit international)
  + une [[guerre illégale]]
  + des colonies [[illégales au regard du droit]]
  - une vente illégale de cigarettes

crime international = crime de guerre | crime contre la humanité | génocide | génocidaire | épuration ethnique | nettoyage ethnique { not preceded by: film de | jeu de }
  + des [[crimes de guerre]] ont été commis
  + l'ambassade parle de [[nettoyage ethnique]]
  - un crime de sang

justice internationale = cour pénal international | "CPI" | cour international de justice | tribunal (pénal|spécial)? international | (cour|justice) international | cour européen des droits (de l'homme|humain)
  + une plainte devant la [[Cour pénale internationale]]
  - la cour d'appel
  - le salon international

Etat de droit = Etat de droit | primauté du droit | droit fondamental | convention européen des droits de l'homme
  + une atteinte à l'[[Etat de droit]]
  - un état de fatigue

légitime défense d'Etat = droit [..2] (légitime défense|se défendre|à se défendre) | légitime défense (collectif|préventif) { not near 15: policier | gendarme | bijoutier | cambrioleur | agresseur }
  + le royaume invoque son [[droit à la légitime défense]]
  - il plaide la légitime défense

ordre international = ordre (international|mondial) | multilatéralisme | multilatéral { not preceded by: nouveau }
  + un [[ordre international]] fondé sur des règles
  + le [[multilatéralisme]] recule
  - un ordre de passage
