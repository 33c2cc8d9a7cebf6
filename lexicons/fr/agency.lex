# Who acts, who suffers: deaths and strikes told with or without the one who caused
# them, the dead named as victims, responsibility claimed or laid at a door.
#
# "agentless" is read against "imputed": of the deaths an outlet tells, how many
# have somebody behind them? Accidents, illness and natural disasters have no
# agent to leave out; sentences that speak of them are not counted.
#
# "Right on reading" under a category: of 20 matches drawn at random from 3,800
# to 6,000 articles of a French news portal (2016 to 2020) that had not been used
# to write the lexicon, how many meant what the category says, as judged by a machine reader.
# On news of other kinds and times read a sample of your own (cadrage kwic
# @CATEGORY PAGES).

lexicon:  fr-agency
title:    Agency and victims in French-language news
title.fr: Agents et victimes dans la presse de langue française
language: fr
version:  1
licence:  CC-BY-4.0

[agency]
kind:     rate
title:    Agency and victims
title.fr: Agents et victimes
cite:     Entman 1993, Framing: Toward Clarification of a Fractured Paradigm: to diagnose causes
cite:     Semetko and Valkenburg 2000, Framing European Politics: human interest
tags:     entman=diagnose semetko=human-interest

# ---------------------------------------------------------------------------

[agency.agentless]
# Right on reading: 19 of 20.
title:    Death and destruction told without the one who caused them
title.fr: Morts et destructions dites sans leur auteur
not near 20: accident | accidentel | avalanche | incendie | séisme | tremblement de terre | inondation | tempête | ouragan | cyclone | typhon | crue | noyer | noyade | naufrage | maladie | virus | épidémie | pandémie | coronavirus | "Covid-19" | cancer | crash | alpiniste | randonneur | chute | collision | conducteur | chauffard | motard | automobiliste | canicule | intoxication | effondrement | parachutiste | match | tennis | joueur | chasse | chasseur | avion de ligne | pilote | cheval | vache | animal | feu de forêt | orage | foudre | éboulement | déraillement | requin | ours | loup | grizzli | chasse | chasseur

# "été" opens the passive: "ont été tués", not "ont été tués par".
tués = "été" [..2] (tué|abattu|assassiné|massacré|exécuté|mitraillé|égorgé|décapité|lynché) { not followed by: [..7] par | sur le coup }
tués += "été" [..2] (tué|abattu|assassiné|exécuté|mitraillé) [..3] par (balle|arme|arme à feu|erreur|tir)
tués += (civil|personne|soldat|policier|enfant|femme|homme|manifestant|militaire|journaliste|villageois|combattant|mort|autre|gendarme|habitant|étudiant|otage) [..1] ("tués"|"tuées") (dans|lors|à|au|en|pendant|depuis|hier|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|et) { not followed by: [..7] par }
tués += "été" [..6] (tué|abattu|blessé) [..3] par (la|le|un|une|des|les) (explosion|déflagration|mine|engin|bombe|éclat|voiture piégé|souffle)
tués += (mort|perte) (de|du|des) [..3] (soldat|militaire|combattant|policier|gendarme|officier|casque bleu|général|commandant|chef|dirigeant|émir|leader) { only near 25: attaque | attentat | assaillant | kamikaze | terroriste | djihadiste | jihadiste | islamiste | bombe | explosion | tir | balle | roquette | missile | frappe | raid | bombardement | fusillade | tuerie | affrontement | "combats" | embuscade | rebelle | insurgé~employé | armée | soldat | milice | police | policier | répression | guerre | manifestation | émeute | génocide | massacre; not followed by: [..5] par }
tués += ("morts"|"mortes"|mourir|tomber|"tombés"|"mort") au (combat|front) | tomber au champ de honneur | mort pour la (France|patrie)
  + trois ouvriers ont [[été tués]] au marché
  + la [[mort de deux soldats]] dans la vallée, lors d'une attaque
  + dix hommes [[morts au combat]]
  - ils ont été tués par l'armée
  - il a été tué dans un accident de la route

tombés = (tomber|"tombé"|"tombés") [..1] sous (le|les|une|des) [..1] (balle|bombe|feu|tir|obus|coup) | périr [..3] (dans|lors|sous) [..3] (attaque|attentat|bombardement|raid|frappe|combat|guerre|conflit|tuerie|fusillade|violence|bombe) | (trouver la mort|perdre la vie|laisser la vie) [..3] (dans|lors|sous|pendant) [..3] (attaque|attentat|bombardement|raid|frappe|combat|guerre|conflit|tuerie|fusillade|violence|répression|manifestation|affrontement|explosion)
tombés += (mourir|"mort"|"morts"|"morte"|"mortes"|"décédé"|"décédés") (dans|lors|sous|pendant) [..3] (attaque|attentat|bombardement|raid|frappe|combat|tuerie|fusillade|violence|répression|manifestation|affrontement|explosion|bombe|balle)
tombés += "péri" | "périr" | "périrent" | "périrait" | trouver la mort | (perdre|laisser) la vie | succomber (à|aux) (ses|leurs|des) blessures { only near 20: attaque | attentat | assaillant | kamikaze | terroriste | djihadiste | jihadiste | islamiste | bombe | explosion | tir | balle | roquette | missile | frappe | raid | bombardement | fusillade | tuerie | affrontement | "combats" | embuscade | rebelle | insurgé~employé | armée | soldat | milice | police | policier | répression | guerre | manifestation | émeute | génocide | massacre }
  + l'attentat du marché, où huit personnes ont [[perdu la vie]]
  + huit habitants ont [[péri dans l'attaque]]
  + un garçon [[mort sous les bombes]]
  - une denrée qui périt vite

bilan = (attaque|attentat|bombardement|raid|frappes|combat|violence|guerre|conflit|affrontement|fusillade|tuerie|tir|répression|rébellion|insurrection) [..10] ((faire|fait|causer|causé|laisser|provoquer) [..5] (mort|tué|victime)|coûter la vie|coûté la vie)
bilan += ("tués"|"tué"|"tuée"|"tuées"|victime) (dans|lors) [..2] (attaque|attentat|bombardement|raid|frappes|combat|violence|guerre|conflit|affrontement|fusillade|tuerie|explosion)
  + l'[[attaque de lundi a fait dix morts]]
  + au moins vingt [[tués lors des affrontements]]
  - l'équipe a fait match nul

# Weapons that fire of themselves.
tirs sans tireur = ("missiles"|"roquettes"|"obus"|"bombes"|missile|roquette|obus|bombe|projectile|rafale|drone|grenade|"tirs"|coup de feu|balle) [..6] (être|"été") [..2] (tiré|lancé|largué|lâché|jeté|échangé) { not followed by: [..6] par }
tirs sans tireur += ("missiles"|"roquettes"|"obus"|"bombes"|missile|roquette|obus|bombe|balle) [..2] (tomber|"tombé"|"tombés"|"tombée"|"tombées"|s'abattre|éclater)
  + des [[roquettes ont été tirées]] depuis la colline
  + un [[obus est tombé]] près de l'école
  - des missiles ont été tirés par le navire
  - une balle de match a été jouée

bombardés = "été" [..2] (bombardé|pilonné|dynamité|anéanti|pris pour cible|pris d'assaut|réduit en (cendres|poussière)|criblé) { not followed by: [..7] par }
bombardés += (ville|village|quartier|hôpital|école|marché|maison|immeuble|pont|base|convoi|dépôt|église|mosquée|camp|localité|position|site|bastion|infrastructure|ambassade) [..3] "été" [..2] (bombardé|frappé|visé|attaqué|ciblé) { not followed by: [..7] par }
  + le [[marché a été visé]] à l'aube
  + deux villages ont [[été pilonnés]]
  - l'hôpital a été bombardé par ses propres alliés

# ---------------------------------------------------------------------------

[agency.victims]
# Right on reading: 18 of 20.
title:    The dead and wounded named as victims
title.fr: Morts et blessés nommés comme victimes
not near 15: accident | chauffard | noyer | baignade | plage | avalanche | incendie | séisme | inondation | tempête | ouragan | noyade | naufrage | maladie | virus | épidémie | pandémie | coronavirus | "Covid-19" | cancer | crash | autocar | car scolaire | chauffeur | conducteur | conductrice | automobiliste | randonneur | catastrophe | étude | tabac | rare | conjugal | compagnon | conjoint | mari | pompier

victimes civiles = (victime|perte|cible) civil | "morts" "civils" | victime (innocent|collatéral) | (civil|enfant|femme|vie|population|personne) innocent | tuer des innocents | (mort|massacre|assassinat) de innocent | sang (de les)? innocent | perte humain | perte en vie humain | vies perdu
  + les [[victimes civiles]] se comptent par dizaines
  + des [[civils innocents]] ont fui
  - une partie civile au procès
  - la présomption d'innocence d'un homme

mort de civils = (assassinat|massacre|meurtre|exécution|tuerie|bombardement) (de|du|des) [..3] (civil|enfant|femme|innocent|habitant|journaliste|soignant|humanitaire|villageois|manifestant|migrant|réfugié|population|passant|fidèle|écolier|étudiant|bébé|nourrisson|otage|paysan|adolescent)
mort de civils += mort (de|du|des) [..3] (civil|innocent|villageois|manifestant|otage|humanitaire|journaliste)
mort de civils += (mort|décès) (de|du|des) [..5] (enfant|femme|habitant|soignant|migrant|réfugié|passant|fidèle|écolier|étudiant|bébé|nourrisson|paysan|adolescent|"personnes") { only near 25: attaque | attentat | assaillant | kamikaze | terroriste | terrorisme | djihadiste | jihadiste | islamiste | bombe | tir | balle | roquette | missile | frappe | raid | bombardement | fusillade | tuerie | affrontement | "combats" | embuscade | rebelle | insurgé~employé | armée | soldat | milice | police | policier | répression | guerre | conflit | génocide | massacre | assassin | meurtrier | meurtre | couteau | poignarder | tueur | féminicide | assassiner | assassinat | exécuter | exaction | nazi | violences | homicide }
  + la [[mort de plusieurs civils]]
  + l'[[assassinat d'une journaliste]]
  - le décès d'un chanteur

civils tués = (civil|innocent|journaliste|soignant|humanitaire|villageois|manifestant|otage) [..3] ("tués"|"tuées"|"tué"|"tuée"|massacré|égorgé|abattu|exécuté|"blessés"|"blessées"|mutilé|torturé) { not preceded by: avion | appareil }
civils tués += (enfant|femme|habitant|migrant|réfugié|passant|fidèle|écolier|étudiant|bébé|adolescent|population) [..3] (massacré|égorgé|affamé|assiégé|bombardé|violé|torturé|assassiné)
civils tués += (enfant|femme|habitant|migrant|réfugié|passant|fidèle|écolier|étudiant|bébé|adolescent) [..3] ("tués"|"tuées"|"tué"|"tuée"|"blessés"|"blessées") { only near 25: attaque | attentat | assaillant | kamikaze | terroriste | terrorisme | djihadiste | jihadiste | islamiste | bombe | tir | balle | roquette | missile | frappe | raid | bombardement | fusillade | tuerie | affrontement | "combats" | embuscade | rebelle | insurgé~employé | armée | soldat | milice | police | policier | répression | guerre | conflit | génocide | massacre | assassin | meurtrier | meurtre | couteau | poignarder | tueur | féminicide | assassiner | assassinat | exécuter | exaction | nazi | violences | homicide }
civils tués += tuer [..4] (civil|enfant|"femmes"|innocent|"habitants"|journaliste|soignant|humanitaire|villageois|manifestant|passant|écolier|otage) { only near 25: attaque | attentat | assaillant | kamikaze | terroriste | terrorisme | djihadiste | jihadiste | islamiste | bombe | tir | balle | roquette | missile | frappe | raid | bombardement | fusillade | tuerie | affrontement | "combats" | embuscade | rebelle | insurgé~employé | armée | soldat | milice | police | policier | répression | guerre | conflit | génocide | massacre | assassin | meurtrier | meurtre | couteau | poignarder | tueur | féminicide | assassiner | assassinat | exécuter | exaction | nazi | violences | homicide }
civils tués += (mort|tué|blessé|victime) [..2] dont [..4] (enfant|femme|civil|mineur|bébé|nourrisson|fillette|adolescent) { only near 25: attaque | attentat | assaillant | kamikaze | terroriste | terrorisme | djihadiste | jihadiste | islamiste | bombe | tir | balle | roquette | missile | frappe | raid | bombardement | fusillade | tuerie | affrontement | "combats" | embuscade | rebelle | insurgé~employé | armée | soldat | milice | police | policier | répression | guerre | conflit | génocide | massacre | assassin | meurtrier | meurtre | couteau | poignarder | tueur | féminicide | assassiner | assassinat | exécuter | exaction | nazi | violences | homicide }
  + deux [[enfants ont été tués]] par balle
  + l'attaque a fait douze [[morts, dont trois enfants]]
  - un enfant blessé au genou en jouant

boucliers humains = bouclier humain
  + ils se servent d'habitants comme [[boucliers humains]]
  - un bouclier thermique

martyrs = "martyr" | "martyrs" | "martyre" | "martyres" { not preceded by: place de le | place des | rue des | quartier des | saint | souffrir le }
  - ils défilent place des martyrs
  + les funérailles des [[martyrs]]
  + une ville [[martyre]]

proches des victimes = (proche|famille|mère|père|veuve|orphelin|parent) (de|des) [..1] (victime|tué|otage) { only near 25: attaque | attentat | assaillant | kamikaze | terroriste | terrorisme | djihadiste | jihadiste | islamiste | bombe | tir | balle | roquette | missile | frappe | raid | bombardement | fusillade | tuerie | affrontement | "combats" | embuscade | rebelle | insurgé~employé | armée | soldat | milice | police | policier | répression | guerre | conflit | génocide | massacre | assassin | meurtrier | meurtre | couteau | poignarder | tueur | féminicide | assassiner | assassinat | exécuter | exaction | nazi | violences | homicide | procès }
proches des victimes += victime (de|du|des) [..2] (attentat|terrorisme|bombardement|massacre|tuerie|guerre|conflit|répression|raid|fusillade|exaction|terroriste|persécution|génocide|torture|attaque (terroriste|djihadiste|jihadiste)) | (rescapé|survivant) (de|du|des) [..3] (attentat|attaque|massacre|tuerie|bombardement|fusillade|génocide|camp|guerre|Shoah)
  + les [[familles des victimes]] attendent un procès
  + les [[victimes du bombardement]]
  - la famille du maire

# ---------------------------------------------------------------------------

[agency.claimed]
# Right on reading: 18 of 20.
title:    Responsibility claimed
title.fr: Responsabilité revendiquée
not near 10: paternité | titre | salaire | salarial | augmentation

revendiqué = (attaque|attentat|assassinat|meurtre|fusillade|explosion|tir|enlèvement|raid|tuerie|acte terroriste|piratage|incendie|exécution|embuscade|frappe|sabotage|destruction) [..6] "revendiqué" | (attaque|attentat|assassinat|meurtre|fusillade|explosion|tir|enlèvement|raid|tuerie|action|piratage|incendie|exécution|embuscade|frappe|sabotage|destruction) [..6] "revendiquée"
revendiqué += (attaques|attentats|assassinats|meurtres|tirs|enlèvements|opérations|exécutions|frappes) [..6] ("revendiqués"|"revendiquées")
revendiqué += revendiquer [..6] (attaque|attentat|assassinat|meurtre|fusillade|explosion|tir|enlèvement|raid|tuerie|piratage|exécution|embuscade|frappe|sabotage|responsabilité de)
revendiqué += revendiquer | "revendiqué" | "revendiquée" | "revendiqués" | "revendiquées" { only near 12: attaque | attentat | explosion | fusillade | tuerie | enlèvement | roquette | embuscade | assassinat | meurtre | djihadiste | jihadiste | "Daech" | "Daesh" | "EI" | "shebab" | taliban; not near 6: "CGT" | manifestant | syndicat | admiration | choix }
  + ces roquettes, les attaques de lundi comme les autres, n'ont jamais été [[revendiquées]]
  + l'[[attentat a été revendiqué]] par un groupe inconnu
  + le groupe a [[revendiqué l'attaque]]
  - les salariés revendiquent une prime
  - elle revendique la liberté de la presse

revendication = revendication (de|du|des) [..4] (attaque|attentat|assassinat|meurtre|fusillade|explosion|enlèvement|tuerie) | (vidéo|message|communiqué|texte) de revendication
revendication += (endosser|assumer|reconnaître|revendiquer|admettre) [..3] responsabilité [..4] (attaque|attentat|mort|frappe|bombardement|crash|tir|massacre|assassinat|explosion|erreur|bavure)
  + une [[vidéo de revendication]] a circulé
  + l'état-major a [[reconnu sa responsabilité dans la mort]] du passant
  - une revendication salariale

# ---------------------------------------------------------------------------

[agency.imputed]
# Right on reading: 19 of 20.
title:    Responsibility laid at a door
title.fr: Responsabilité imputée
not near 12: chasseur | sanglier | chasse | accident | budget | comptable | facture | virus | épidémie | pandémie | coronavirus | "Covid-19" | maladie | cancer | œuvre | tableau

imputé = imputer [..3] (attentat|attaque|mort|massacre|explosion|bombardement|frappe|violence|responsabilité|tir|crime|assassinat) [..4] (à|au|aux) | (attentat|attaque|meurtre|mort|massacre|crime|assassinat|explosion|tir|bombardement|raid|frappe|violence|exaction|incident|enlèvement|tuerie) [..4] (imputé|imputable) (à|au|aux)
imputé += (attentat|attaque|meurtre|mort|massacre|crime|assassinat|explosion|tir|bombardement|raid|frappe|violence|exaction|incendie|incident|piratage|empoisonnement|enlèvement) [..4] "attribué" (à|au|aux)
imputé += (attaque|explosion|frappe|violence|exaction|tuerie|fusillade) [..4] ("attribuée"|"attribuées") (à|au|aux)
imputé += (attentats|meurtres|massacres|crimes|assassinats|tirs|bombardements|raids|incendies|incidents) [..4] "attribués" (à|au|aux) | attribuer [..4] (attaque|attentat|responsabilité de|massacre|bombardement|assassinat|paternité de le attentat)
imputé += (attribuer|imputer) (à|au|aux) | ("attribué"|"attribuée"|"attribués"|"attribuées"|imputé|imputable) (à|au|aux) { only near 15: attaque | attentat | explosion | fusillade | tuerie | roquette | embuscade | assassinat | meurtre | massacre | bombardement | frappe | exaction | enlèvement | empoisonnement; not near 8: prix | œuvre | note | rôle | prime }
  + le [[massacre attribué aux]] miliciens
  + ces attaques de lundi et du dimanche d'avant, la capitale les a [[attribuées aux]] rebelles
  + la ville [[impute l'explosion à]] son voisin
  - un tableau attribué à un maître
  - une dépense imputée au budget

responsable de la mort = (responsable|coupable|comptable|commanditaire) (de|du|des) [..2] (mort|massacre|attaque|attentat|tuerie|fusillade|assassinat|bombardement|exaction|atrocité|bain de sang|frappe|génocide|guerre|effusion de sang)
responsable de la mort += (être|"été"|accusé|soupçonné) [..1] à le origine de [..3] (attaque|attentat|explosion|tir|mort|massacre|bombardement|frappe) | être derrière [..2] (attaque|attentat|assassinat|explosion|tir|bombardement|empoisonnement|meurtre|enlèvement)
responsable de la mort += avoir du sang sur les mains | (sang|mort) sur la conscience
  + il est [[responsable de la mort]] de dix soldats
  + le pays [[est derrière cette attaque]]
  - la responsable du service des eaux

tué par = (tué|abattu|assassiné|massacré|exécuté|égorgé|décapité|blessé|bombardé|attaqué|enlevé|torturé|violé) [..2] par [..3] (armée|police|policier|gendarme|soldat|militaire|force|milice|milicien|groupe|homme|individu|djihadiste|jihadiste|terroriste|islamiste|tir|raid|frappe|drone|bombardement|aviation|sniper|tireur|rebelle|commando|régime|taliban|"Daech"|"EI"|Etat islamique|"Boko"|coalition|bombe|mine|tueur|combattant|agent|colon|kamikaze|extrémiste|néonazi)
tué par += causé par [..3] (frappe|bombardement|tir|raid|armée|attaque|bombe|police|soldat|guerre|coalition|aviation|terroriste)
tué par += (mourir|mort|tomber|tombé|périr|péri) sous (le|les) [..1] (balle|bombe|"coups"|feu|tir|obus) (de|du|des)
tué par += (armée|police|policier|gendarme|soldat|milice|milicien|djihadiste|jihadiste|terroriste|islamiste|frappe|raid|bombardement|drone|aviation|artillerie|rebelle|commando|kamikaze|assaillant|tireur|agresseur|régime|coalition|talibans|"Daech"|"Daesh"|"EI"|combattant|"forces"|mercenaire|colon) [..4] avoir (encore|aussi|déjà|également|ensuite|ainsi|froidement|délibérément)? ("tué"|"abattu"|"massacré"|"assassiné"|"exécuté"|"égorgé"|"décapité"|"bombardé") { not preceded by: préfecture de | déguisé en; not near 12: chasseur | sanglier | chasse | accident | personne [..3] se faire }
tué par += (armée|police|policier|soldat|milice|djihadiste|jihadiste|terroriste|frappe|raid|bombardement|drone|aviation|rebelle|kamikaze|assaillant|tireur|régime|coalition|talibans|"Daech"|"Daesh"|"EI"|"forces") [..3] ("tue"|"tuent"|"tuant"|"tuait"|"tuaient"|"massacrent"|"massacrant"|"exécutent"|"assassinent"|"égorgent"|"abat"|"abattent") { not preceded by: préfecture de | déguisé en; not near 12: chasseur | sanglier | chasse | accident | personne [..3] se faire }
  + l'[[armée a tué]] trois bergers
  + un enfant [[tué par une frappe]]
  + les dégâts [[causés par les bombardements]] ennemis
  + des fidèles [[abattus par des hommes]] masqués
  - il a été tué par balle
  - un retard causé par la neige
