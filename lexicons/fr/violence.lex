# In which words violence is told, as a ladder of four rungs.
#
# 0  technical or softening words: an operation, an intervention, a target
#    neutralised, assistance
# 1  the plain military or police act: strikes, raids, shots, fighting, an assault
# 2  words for an attack on someone: bombing, attack, assassination, invasion,
#    repression
# 3  words for mass or cruel killing: massacre, carnage, genocide, atrocities
#
# The rung belongs to the word, not to the deed: one and the same night can be an
# "operation", a "raid", a "bombing" or a "massacre", and that choice is what is
# read here. Compare outlets on the same events.
#
# Most of these words have a peaceful life as well (a strike of the ball, a side's
# attack, a team knocked out): nearly all patterns ask for company.
#
# "Right on reading" under a category: of 20 matches drawn at random from 3,800
# to 6,000 articles of a French news portal (2016 to 2020) that had not been used
# to write the lexicon, how many meant what the category says, as judged by a machine reader.
# On news of other kinds and times read a sample of your own (cadrage kwic
# @CATEGORY PAGES).

lexicon:  fr-violence
title:    Words for violence in French-language news
title.fr: Mots de la violence dans la presse de langue française
language: fr
version:  1
licence:  CC-BY-4.0

[violence]
# Right on reading: 19 of 20.
kind:     ladder
title:    Words for violence, from euphemism to massacre
title.fr: Mots de la violence, de l'euphémisme au massacre
cite:     Entman 1993, Framing: Toward Clarification of a Fractured Paradigm: to define the problem
cite:     Boydstun, Card, Gross, Resnik and Smith 2014, Tracking the Development of Media Frames: security and defense
tags:     entman=define mfc=security

# ---------------------------------------------------------------------------
# 0: technical or softening words

opération militaire = opération (américain|russe|turc|français|britannique|israélien|iranien|saoudien|syrien|irakien) { value: 0; not near 10: financier | boursier | rachat | fusion | immobilier | médicament }
opération militaire += opération (militaire|aérien|terrestre|naval|spécial|commando|antiterroriste|anti-terroriste~antiterroriste|aéroporté|anti-insurrectionnel~national|de ratissage|de sécurisation|coup de poing|punitif|extérieur) { value: 0 }
opération militaire += opération (clandestin|de guerre|de "contre-insurrection"|de "contre-terrorisme"|militaro-humanitaire~humanitaire|de pacification|de maintien de la paix) { value: 0 }
opération militaire += opération [..3] (de le armée|des forces|de l'aviation|des troupes|de la coalition|des commandos) { value: 0 }
opération militaire += opération [..3] (contre|visant) [..3] ("Daech"|"Daesh"|"EI"|Etat islamique|djihadiste|jihadiste|terroriste|rebelle|islamiste|insurgé~employé|kurde|milice|séparatiste|cartel|taliban|ennemi|"Hamas"|"Hezbollah"|"Al-Qaïda"|"Boko") { value: 0 }
opération militaire += opération { value: 0; only near 10: armée | soldat | militaire | troupe | aviation | frappe | djihadiste | jihadiste | rebelle | "Barkhane" | coalition | commando | front; not near 12: chirurgical | chirurgien | patient | vaccin | police | policier | nettoyage | dépollution | communication | séduction | financier | déminage | humanitaire | solidarité | rapatrier | rapatriement | sauvetage | secours | campagne électoral; not followed by: de (communication|sauvetage|secours|police|maintien|contrôle|dépistage|solidarité|recherche) | résilience | "Sentinelle" }
  + l'armée a lancé une [[opération militaire]] dans la vallée
  + l'armée poursuit son [[opération]]
  + des [[opérations spéciales]] derrière les lignes
  + une vaste [[opération de ratissage]]
  + une [[opération contre les djihadistes]] du désert
  - une opération à cœur ouvert
  - une opération de communication réussie

# An intervention of the army, not of the fire brigade or of a speaker.
intervention militaire = intervention (militaire|armé|terrestre|aérien|étranger) | intervenir militairement { value: 0 }
intervention militaire += (intervention|incursion) (militaire|contre [..1] (Kurdes|rebelle|djihadiste|jihadiste|voisin|"EI"|Etat islamique)) { value: 0 }
intervention militaire += incursion { value: 0; only near 20: armée | militaire | soldat | troupe | char | chasseur | avion | rebelle | frontière | combattant | "Daech" | "EI" | djihadiste | jihadiste | drone | "Syrie" | "Irak" | "Libye" | "Ukraine" | "Gaza" }
intervention militaire += intervention (américain|russe|turc|français|britannique|occidental|saoudien|iranien|israélien|éthiopien|rwandais) (en|au|aux|dans|contre) { value: 0 }
  + une [[intervention militaire]] n'est pas exclue
  + l'[[intervention turque au]] nord du pays
  + ils sont prêts à [[intervenir militairement]]
  - une intervention chirurgicale du genou
  - l'intervention du ministre à la tribune

actions et mesures militaires = (action|mesure|campagne|manœuvre|effort|engagement|option|solution|réponse|riposte|présence) militaire | (campagne|action|couverture) aérien | (recours|usage|emploi) (à|de) la force { value: 0 }
  + une [[réponse militaire]] sera décidée
  + la [[campagne aérienne]] dure depuis un mois
  + le [[recours à la force]] est envisagé
  - une mesure fiscale

neutraliser = neutraliser [..5] (terroriste|djihadiste|jihadiste|islamiste|assaillant|tireur|forcené|kamikaze|combattant|rebelle|ennemi|militant|insurgé~employé|activiste|preneur|attaquant|agresseur|milicien|suspect|cellule|missile|drone|défense|batterie|séparatiste) { value: 0 }
neutraliser += (mettre|mis) hors de combat | neutralisation de [..3] (terroriste|djihadiste|jihadiste|combattant|rebelle|chef|ennemi|assaillant) { value: 0 }
neutraliser += (terroriste|djihadiste|jihadiste|islamiste|assaillant|tireur|forcené|kamikaze|combattant|rebelle|ennemi|militant|insurgé~employé|preneur de otage|attaquant|agresseur|milicien) [..4] ("neutralisé"|"neutralisés"|"neutralisée"|"neutralisées") { value: 0 }
  + vingt [[rebelles ont été neutralisés]]
  + l'armée a [[neutralisé plusieurs chefs djihadistes]]
neutraliser += neutraliser { value: 0; except: neutralisant; only near 12: terroriste | djihadiste | jihadiste | assaillant | tireur | police | policier | armée | raid | frappe | drone | otage | gendarme; not near 12: match | taxe | effet }
  + la police a [[neutralisé l'assaillant]]
  + l'homme a été [[neutralisé]] par la police
  - neutraliser les effets de la taxe

# In sport and on television a side or a candidate goes out.
éliminer = (éliminer|liquider|élimination|liquidation) [..6] (terroriste|djihadiste|jihadiste|islamiste|combattant|rebelle|insurgé~employé|ennemi|commandant|émir|militant|dirigeant|cadres|chef (militaire|rebelle|djihadiste|terroriste|de guerre)|général iranien|opposant|dissident|milicien|takfiriste~islamiste|"Daech"|"Daesh"|"EI"|"Al-Qaïda"|"Hamas"|"Hezbollah") { value: 0; not near 20: match | finale | tournoi | coupe | candidat | qualification | saison | émission | championnat | concours | prime }
éliminer += (terroriste|djihadiste|jihadiste|rebelle|insurgé~employé|takfiriste~islamiste|milicien|combattants) [..4] ("éliminé"|"éliminés"|"éliminée"|"éliminées"|"liquidé"|"liquidés") { value: 0; not near 20: match | finale | tournoi | coupe | candidat | qualification | saison | émission | championnat | concours | prime }
éliminer += (éliminer|élimination) { value: 0; only near 12: terroriste | djihadiste | jihadiste | combattant | ennemi | commandant | raid | frappe | drone | "Daech" | "EI" | "Al-Qaïda" | "Hamas" | "Hezbollah" | armée; not near 20: match | finale | tournoi | coupe | candidat | qualification | saison | émission | championnat | concours | prime | déchet | toxine | dette }
  + l'armée dit avoir [[éliminé deux commandants ennemis]]
  + un drone l'a [[éliminé]] dans sa voiture
  + nous avons [[éliminé une bonne partie de leurs cadres]]
  + trente [[terroristes ont été éliminés]]
  - les champions ont éliminé leurs rivaux en demi-finale
  - éliminer les toxines

cibler = cibler [..6] (position|militaire|site|base|camp|convoi|dépôt|milice|terroriste|djihadiste|jihadiste|rebelle|infrastructure|combattant|quartier général|entrepôt|"Daech"|"Daesh"|"EI"|"Al-Qaïda"|"Hamas"|"Hezbollah") { value: 0; not near 15: client | public | publicité | consommateur | marché | internaute | utilisateur | abonné }
cibler += cibler { value: 0; except: cible, cibles; only near 12: roquette | attaque | frappe | missile | drone | raid | bombardement | attentat | armée | militaire | djihadiste | jihadiste | terroriste | rebelle; not near 12: client | publicité | vaccin | hacker | cyber* | informatique | dépistage }
cibler += (identifier|frapper|viser|atteindre|détruire|bombarder|toucher|désigner|pilonner) [..3] cible { value: 0; not near 15: client | public | publicité | consommateur | flèche | tir à l'arc | archer | biathlon | biathlète | fléchette | carabine | vaccin | gène | protéine | inflation | objectif }
cibler += cible (militaire|terroriste|djihadiste|ennemi|iranien|syrien|stratégique|légitime|de le armée) { value: 0; not near 15: vaccin | marché | client }
  + l'aviation [[cible les positions]] ennemies
  + les drones [[frappent des cibles]] au nord du fleuve
  + une [[cible militaire]]
  - la campagne cible les jeunes consommateurs
  - le biathlète a touché toutes les cibles au tir couché

frappe ciblée = (frappe|bombardement|attaque|assassinat|exécution|tir) (aérien)? (ciblé|chirurgical|préventif|préemptif~préventif|limité|proportionné) | guerre préventif | légitime défense préventif { value: 0 }
  + des [[frappes chirurgicales]] sur le port
  + la doctrine des [[assassinats ciblés]]
  + une [[frappe préventive]]
  - une publicité ciblée

dommages collatéraux = (dommage|dégât|perte) collatéral | (frappe|bombardement|raid) accidentel | tir ami | bavure { value: 0; not near 12: économie | économique | confinement | épidémie | pandémie | coronavirus | "Covid-19" | virus | langage }
  + des [[dommages collatéraux]] sont à craindre
  + la [[bavure]] a coûté la vie à un passant
  - un dommage matériel
  - les dommages collatéraux du confinement

aide militaire = (aide|assistance|soutien|appui) (militaire|sécuritaire|armé|logistique et militaire|en matière de défense) | (assistance|aide|appui) [..6] capacité de défense { value: 0 }
aide militaire += (conseiller|instructeur|formateur) militaire | (conseiller|entraîner|former|équiper|encadrer) [..4] (rebelle|force locale|forces de sécurité|troupes|armée (irakien|syrien|afghan|ukrainien|malien|national)|combattant|peshmergas|milice) { value: 0 }
  + l'[[aide militaire]] promise tarde
  + l'envoi de [[conseillers militaires]]
  + il propose une [[assistance pour relever leurs capacités de défense]]
  - une aide sociale

# The police: how a crowd is dealt with.
disperser = (disperser|dispersion|évacuer|repousser|contenir) [..4] (manifestant|foule|cortège|rassemblement|protestataire|contestataire|manifestation|sit-in|campement) | maintien de l'ordre | rétablir (le ordre|le calme) { value: 0 }
  + la police a [[dispersé la foule]]
  + il a fallu [[rétablir l'ordre]]
  - le vent disperse les feuilles

incident = incident (armé|frontalier|meurtrier|militaire|de tir) | incident (à|sur) la frontière | "accrochages" | accrochage (armé|meurtrier|sanglant|entre (soldat|armée|force|policier|militaire)) | escarmouche | échauffourée { value: 0; not near 10: verbal | voiture | rallye }
  + un [[incident frontalier]] a fait deux morts
  + des [[accrochages]] le long de la ligne
  - un incident technique

# ---------------------------------------------------------------------------
# 1: the plain act

# Not the strike of a ball.
frappe = frappe (militaire|aérien|américain|russe|israélien|turc|français|britannique|syrien|iranien|saoudien|occidental|ukrainien|nocturne|massif|nucléaire|naval|de drone|de missile|de représailles|de la coalition|de la aviation|de la armée|de les forces) (américain|russe|israélien|turc|français|saoudien|iranien|syrien)? { value: 1 }
frappe += (mener|effectuer|lancer|ordonner|intensifier|multiplier|conduire|décider|suspendre|autoriser|approuver|annuler|subir|début|reprise|arrêt|vague|série|campagne|salve) [..4] "frappes" (aérien|militaire)? { value: 1; not followed by: ciblé | chirurgical | préventif; not near 15: ballon | gardien | poteau | but | surface | lucarne | barre | corner | match }
frappe += "frappes" ((être|avoir) [..3] (mené|effectué|conduit|lancé|ordonné|suspendu)|mené|visant|contre|en|au|sur) { value: 1; not followed by: solde; not near 15: ballon | gardien | poteau | but | surface | lucarne | barre | corner | match }
frappe += frappe { value: 1; not preceded by: puissance de | force de | capacité de; only near 30: armée | militaire | soldat | troupe | aviation | missile | drone | roquette | bombe | djihadiste | jihadiste | terroriste | islamiste | coalition | rebelle | insurgé~employé | milice | régime | "Daech" | "Daesh" | "EI" | "Etat" islamique | "État" islamique | "Syrie" | "Irak" | "Yémen" | "Gaza" | "Liban" | "Ukraine" | "Libye" | "Afghanistan" | "Mali" | "Hamas" | "Hezbollah" | "Otan" | otage | front | tranchée; not near 15: match | but | ballon | gardien | finale | tournoi | championnat | ligue | club | joueur | équipe | entraîneur | poteau | surface | film | série | album | jeu; not followed by: (le|la|les|un|une|des|encore|de plein fouet) }
  + les [[frappes aériennes russes]] ont repris
  + l'armée promet d'autres [[frappes]]
  + l'aviation [[mène depuis hier des frappes]] la nuit
  + une [[frappe de drone]] a tué le chef
  + les [[frappes seraient menées]] de nuit
  - sa frappe du gauche finit sur le poteau

frapper = frapper [..5] (position|militaire|sites|base|camp|convoi|dépôt|centre de commandement|infrastructure|aérodrome|raffinerie|quartier général|milice|djihadiste|jihadiste|terroriste|rebelle|civil|"Daech"|"Daesh"|"EI"|"Al-Qaïda"|"Damas"|"Hamas"|"Hezbollah") { value: 1; not near 12: grève | virus | épidémie | crise | cyclone | séisme | taxe }
frapper += (armée|aviation|missile|drone|terrorisme|terroriste|djihadiste|jihadiste|"Daech"|"Daesh"|"EI"|attentat|attaque|avion|coalition|rebelle|artillerie) [..3] frapper { except: frappe, frappes; value: 1; not near 12: grève | virus | épidémie | cyclone | séisme | balle | ballon | but | poteau }
frapper += "frappé" [..1] (au|en plein) cœur { value: 1; not near 12: virus | épidémie | crise | cyclone | séisme }
  + ils veulent [[frapper les bases]] du groupe
  + le [[terrorisme a encore frappé]] cette nuit
  - il a frappé le ballon du pied droit
  - la grève frappe les dépôts de carburant

raid = raid (aérien|meurtrier|nocturne|américain|israélien|russe|turc|français|saoudien|militaire|de représailles|de la aviation|de la coalition|punitif|djihadiste|jihadiste|rebelle|des forces|de le armée) (américain|israélien|russe|turc|français|saoudien)? { value: 1 }
raid += (mener|lancer|effectuer|mort dans|multiplier) (un|une|des|le|les|de|plusieurs|leurs|ses|deux|trois) [..1] raid { value: 1; not near 12: aventure | vélo | course | trail | boursier | étape }
raid += raid { value: 1; only near 30: armée | militaire | soldat | troupe | aviation | missile | drone | roquette | bombe | djihadiste | jihadiste | terroriste | islamiste | coalition | rebelle | insurgé~employé | milice | régime | "Daech" | "Daesh" | "EI" | "Etat" islamique | "État" islamique | "Syrie" | "Irak" | "Yémen" | "Gaza" | "Liban" | "Ukraine" | "Libye" | "Afghanistan" | "Mali" | "Hamas" | "Hezbollah" | "Otan" | otage | front | tranchée | tué; not near 15: match | but | ballon | gardien | finale | tournoi | championnat | ligue | club | joueur | équipe | entraîneur | poteau | surface | film | série | album | jeu | vélo | course | étape | ski | boursier | aventure | "BRI" | "GIGN" | forcené }
  + la coalition annonce un [[raid]]
  + un [[raid aérien]] a visé le pont
  + il serait [[mort dans un raid]]
  - un raid à vélo dans le désert

tirs = (échange|coup|barrage|salve|pluie) de (tir|feu|roquettes|obus|missile) | tir (de (roquette|obus|mortier|missile|artillerie|barrage|sommation|riposte|snipers|arme|blindé|char|semonce)|d'artillerie|nourri|à balles réelles|sporadique|croisé) { value: 1; not near 12: match | gardien | arbitre | finale }
tirs += (ouvrir|ouvert) le feu | tirer [..3] (à balles réelles|sur la foule|sur les (manifestants|passants|policiers|soldats|civils)|roquette|obus|missile) | (missile|roquette|obus|bombe|grenade lacrymogène|gaz lacrymogène) [..6] (tiré|lancé|largué|lâché|tomber) { value: 1; not near 12: match | gardien | arbitre | finale }
  + l'armée a [[ouvert le feu]]
  + des [[missiles ont aussi été tirés]] de la mer
  + des [[tirs de mortier]] ont touché la route
  - un coup franc tiré du gauche
  - un feu de joie

assaut = (lancer|donner|mener|préparer|repousser|début) (le|la|un|une|son|leur|cette|de) [..2] (assaut|offensive|contre-offensive) | (prendre|pris) de assaut [..3] (ville|palais|parlement|base|prison|bastion|ambassade|siège|poste|caserne|mairie|commissariat|quartier|village|camp|position|hôtel|bâtiment) | (assaut|offensive|contre-offensive) (militaire|terrestre|aérien|armé|meurtrier|éclair|turc|russe|djihadiste|jihadiste|rebelle|de le armée|de la armée|final) | offensive [..3] contre (le|la|les) (ville|bastion|enclave|village|province|rebelle|djihadiste|jihadiste|force|"EI"|Etat islamique) { value: 1; not near 12: commercial | charme | diplomatique | médiatique | ballon | essai | sommet | match | judiciaire | caisse }
assaut += (offensive|contre-offensive|assaut) { value: 1; only near 30: armée | militaire | soldat | troupe | aviation | missile | drone | roquette | bombe | djihadiste | jihadiste | terroriste | islamiste | coalition | rebelle | insurgé~employé | milice | régime | "Daech" | "Daesh" | "EI" | "Etat" islamique | "État" islamique | "Syrie" | "Irak" | "Yémen" | "Gaza" | "Liban" | "Ukraine" | "Libye" | "Afghanistan" | "Mali" | "Hamas" | "Hezbollah" | "Otan" | otage | front | tranchée; not near 15: match | but | ballon | gardien | finale | tournoi | championnat | ligue | club | joueur | équipe | entraîneur | poteau | surface | film | série | album | jeu | charme | médiatique | diplomatique | commercial }
  + ils ont [[donné l'assaut]] à l'aube
  + l'[[offensive]] des rebelles marque le pas
  + l'[[offensive terrestre]] a commencé
  - une offensive de charme
  - les clients ont pris d'assaut les caisses

combats = "combats" (meurtrier|acharné|violent|intense|sporadique|rapproché|de rue|armé|entre|contre|faire rage) | (violent|intense|âpre|rude|reprise des|intensification des) combats | affrontement (armé|meurtrier|violent|sanglant|intercommunautaire|entre [..4] (armée|force|groupe|tribu|milice|manifestant|policier|police|rebelle|djihadiste|communauté)) | (violent|nouveau) affrontement { value: 1; not near 15: match | boxe | boxeur | ring | "MMA" | judo | adversaire | tournoi | finale | chien }
combats += "combats" | affrontement { value: 1; only near 30: armée | militaire | soldat | troupe | aviation | missile | drone | roquette | bombe | djihadiste | jihadiste | terroriste | islamiste | coalition | rebelle | insurgé~employé | milice | régime | "Daech" | "Daesh" | "EI" | "Etat" islamique | "État" islamique | "Syrie" | "Irak" | "Yémen" | "Gaza" | "Liban" | "Ukraine" | "Libye" | "Afghanistan" | "Mali" | "Hamas" | "Hezbollah" | "Otan" | otage | front | tranchée | mort | tué | blessé | police | policier | manifestant; not near 15: match | but | ballon | gardien | finale | tournoi | championnat | ligue | club | joueur | équipe | entraîneur | poteau | surface | film | série | album | jeu | boxe | boxeur | ring | judo; not preceded by: char de | chars de | sport de | section de | avion de }
  + les soldats ont fui les [[combats]]
  + de [[violents combats]] opposent les deux camps
  + des [[affrontements meurtriers]] dans le quartier
  - les combats de boxe du gala
  - le combat contre la faim

explosion = explosion (meurtrier|puissant|criminel) [..4] (tuer|visé|viser|attentat) | (engin|charge|ceinture|gilet|colis|véhicule|voiture) explosif { value: 1; not near 12: Seconde Guerre | Première Guerre | 1944 | 1945 | démineur }
explosion += (voiture|camion|moto|véhicule) "piégé" | (voiture|camion|moto|véhicule) "piégée" | bombe artisanal | mine antipersonnel { value: 1 }
explosion += (explosion|détonation|déflagration) { value: 1; only near 15: bombe | attentat | mine | engin explosif | attaque | kamikaze | revendiquer | revendiqué | terroriste | terrorisme | insurgé~employé | taliban | djihadiste | jihadiste | roquette | missile | obus | grenade; not near 10: réservoir | sous-marin | port | nitrate | ammonium | gaz | usine | "Beyrouth" | "AZF" }
explosion += poseur de bombe | bombe à (fragmentation|sous-munitions) | (jet|jeter|lancer) de (grenade|cocktail "Molotov") { value: 1 }
  + l'[[explosion]] n'a pas été revendiquée
  + une [[voiture piégée]] a sauté devant la poste
  + des [[engins explosifs]] le long de la route
  - l'explosion des ventes

violences = "violences" { value: 1; only near 15: armée | manifestant | manifestation | émeute | éclater | mort | morts | tué | taliban | soldat | ethnique | communauté | rebelle | milice | province | armé | guerre | conflit | insurgé~employé | civil | urbain; not followed by: conjugal | sexuel | sexiste | domestique | (fait|faites) (à|aux) | intrafamilial | familial | routier | gynécologique | obstétrical | policier | scolaire | sur mineur | aggravé | volontaire | avec; not near 6: conjugal | sexuel | femme | "MeToo" | plainte | chef de | examen }
  + les [[violences]] ont repris entre l'armée et les insurgés
  - les violences conjugales en hausse

charge de police = charge (de la police|des CRS|policière) | tir de ("LBD"|"flash-ball") | gaz lacrymogène | grenade (lacrymogène|de désencerclement|assourdissant) | canon à eau | coup de matraque { value: 1 }
  + la police a fait usage de [[gaz lacrymogène]]
  + un [[canon à eau]] devant le palais
  - la charge de la batterie

# ---------------------------------------------------------------------------
# 2: words for an attack on someone

bombardement = bombardement (aérien|russe|américain|syrien|saoudien|israélien|turc|massif|meurtrier|intensif|aveugle|indiscriminé~employé|chimique|de la coalition)? | bombarder { value: 2; except: bombarde, bombardes; not preceded by: se faire; not near 10: question | message | photo | "mails" | insulte | affectueux | publicité | neutron | rayon }
  + les [[bombardements]] ont repris
  + les avions [[bombardent]] la ville
  - elle l'a bombardé de questions

pilonnage = (artillerie|armée|avion|aviation|char|régime|troupe|force|navire|rebelle|obus|roquette|mortier) [..4] pilonner | pilonner [..4] (ville|village|quartier|position|faubourg|enclave|bastion|fief|localité|rebelle|djihadiste|jihadiste|civil|poste|zone|secteur|armée) | pilonnage (aérien|intensif|russe|israélien|saoudien|syrien|d'artillerie) | pilonnage (de|du|des) [..2] (ville|village|quartier|position|faubourg|enclave|bastion|unité|zone|localité) { value: 2; not near 12: but | ballon | livre | exemplaire | défense | surface }
  + l'artillerie [[pilonne les faubourgs]]
  - un pilon de poulet

attaque = attaque (américain|russe|israélien|turc|iranien|saoudien|syrien|taliban|houthi~national|terroriste|armé|meurtrier|sanglant|mortel|suicide|kamikaze|djihadiste|jihadiste|islamiste|rebelle|aérien|chimique|nocturne|simultané|coordonné|raciste|antisémite|homophobe|islamophobe|barbare|lâche|aveugle|au couteau|à le couteau|à la roquette|à la bombe|à la voiture|à la "voiture-bélier"|à la grenade|à main armée|à l'arme (blanc|chimique|automatique|lourd)|au véhicule|au camion|au gaz|de drone|de missile|de djihadiste|de jihadiste|de rebelle|de les talibans) { value: 2; not near 12: requin | loup | ours | chien | panique | cardiaque }
attaque += attaque [..3] (contre|visant|dans|sur) [..2] (église|mosquée|synagogue|base|convoi|ville|village|ambassade|consulat|soldat|policier|gendarme|poste|caserne|école|marché|hôtel|hôpital|position|camp|patrouille|raffinerie|pétrolier|civil|armée|force|casque|journaliste|locaux|installation|populations) { value: 2; not near 12: données | informatique | pirate | cyber* | requin | loup | verbal | hacker }
attaque += (attaquer|attaqué) [..3] (au couteau|convoi|ville|village|base|poste|caserne|position|soldats|policiers|ambassade|église|mosquée|patrouille) { value: 2; not near 12: données | informatique | pirate | cyber* | requin | loup | justice | tribunal }
attaque += attaque { value: 2; only near 20: perpétrer | commettre | auteur | victime | sanglant | attentat | bombe | explosion | otage | ambassade | taliban | insurgé~employé | fusillade | meurtrier | condamner | enquête | police | policier | mort | tué | tuer | blessé | soldat | armée | assaillant | kamikaze | terroriste | terrorisme | djihadiste | jihadiste | islamiste | rebelle | couteau | revendiquer | revendiqué | convoi | roquette | drone | missile | village | talibans | "shebab" | "Daech" | "EI"; not near 15: match | but | ballon | gardien | finale | tournoi | championnat | ligue | club | joueur | équipe | entraîneur | poteau | surface | film | série | album | jeu | cyber* | informatique | pirate | hacker | requin | ours | chien | loup | verbal | "propos" | prise de parole | critique | ministre | personnel | politique | cœur | cardiaque | panique | spéculatif | publicitaire; not followed by: le | la | les | un | une | à le | au | aux | ce | cette | son }
  + une [[attaque]] a tué dix villageois
  + une [[attaque suicide]] devant l'hôtel
  + l'[[attaque contre la base]] a duré une heure
  - la ligne d'attaque de l'équipe
  - une attaque de panique
  - une attaque informatique contre la base de données

attentat = attentat (terroriste|suicide|kamikaze|meurtrier|sanglant|à la bombe|à la voiture piégée|au camion|manqué|raté|déjoué|djihadiste|jihadiste|islamiste)? | attentat-suicide~suicide { value: 2; not followed by: à la pudeur | à le honneur }
  + un double [[attentat suicide]]
  + les [[attentats]] de novembre
  - un attentat à la pudeur

assassinat = assassinat | assassiner | meurtre (raciste|barbare|politique|en série) | exécution (sommaire|extrajudiciaire|public|capital) | exécuter [..3] (otage|prisonnier|civil|soldat|par balle|balles) | règlement de compte { value: 2; not near 8: regard | roman | film | série }
  + l'[[assassinat]] du ministre
  + des [[exécutions sommaires]]
  - l'exécution du budget

agression = agression (militaire|armé|extérieur|étranger|barbare|sauvage|russe|américain|israélien|saoudien|turc|impérialiste|sioniste|occidental|contre [..2] (pays|peuple|nation|Etat|Yémen|Syrie|Ukraine|Iran)) | guerre de agression | acte de agression | (Etat|puissance|force) agresseur { value: 2 }
agression += "agression" { value: 2; only near 12: armée | militaire | soldat | troupe | aviation | missile | drone | bombe | djihadiste | jihadiste | terroriste | coalition | rebelle | milice | "Syrie" | "Irak" | "Yémen" | "Gaza" | "Liban" | "Ukraine" | "Libye" | "Iran" | "Russie" | "Géorgie" | "Hamas" | "Hezbollah" | "Otan" | notre pays | notre nation | notre peuple; not near 15: sexuel | viol | couteau | policier | verbal | plainte | homophobe | antisémite | raciste | lycée | physique | garde à vue | parquet | victime | compagne | conjugal; not followed by: (de|du|des) }
  + l'[[agression étrangère]] contre le pays
  + notre armée repoussera toute [[agression]]
  + une [[guerre d'agression]]
  - une agression sexuelle dans le train

invasion = invasion (militaire|terrestre|armé|étranger|américain|russe|turc|irakien|soviétique|allemand|israélien|de le|de la|de l') | (armée|troupe|soldat|char|force|combattant|djihadiste|jihadiste) [..4] envahir | envahir [..3] (territoire|"Irak"|"Koweït"|"Ukraine"|"Afghanistan"|"Géorgie"|"Yémen"|"Pologne"|"Liban"|pays voisin) { value: 2; not near 12: moustique | frelon | criquet | sauterelle | algue | touriste | pelouse | plante | insecte | méduse | rat | punaise | supporter | terrain | zombie | extraterrestre }
  + l'[[invasion terrestre]] a échoué
  + l'armée [[envahit le pays voisin]]
  - une invasion de moustiques

fusillade = fusillade | embuscade | mitrailler | guet-apens { except: mitraille, mitrailles; value: 2; not near 10: photographe | flash | photo }
  + une [[fusillade]] a éclaté sur le quai
  + le convoi est tombé dans une [[embuscade]]
  - un fusil de chasse

prise d'otages = prise de otage { value: 2 }
  + la [[prise d'otages]] a duré six heures
  - une prise de courant

répression = répression (brutal|sanglant|violent|féroce|policier|meurtrier|impitoyable|sévère|armé|militaire|des manifestation|de la contestation|de le mouvement|du mouvement|du soulèvement|des manifestant|des opposants|de la révolte|politique|de masse|du régime)  | réprimer [..4] (dans le sang|sang|manifestation|manifestant|contestation|révolte|soulèvement|mouvement|opposant|protestation|rassemblement) { value: 2 }
  + la [[répression sanglante]] du soulèvement
  + le pouvoir a [[réprimé dans le sang]] la marche
  - la répression des fraudes

violences policières = (violence|brutalité|bavure) policier { value: 2 }
  + des [[violences policières]] filmées
  - une source policière

torture = torture | torturé { value: 2; not preceded by: personnalité | âme | artiste | génie; not near 10: esprit | méninge | cerveau }
torture += torturer { value: 2; except: torture, tortures, torturant, torturé, torturés, torturée, torturées; not preceded by: personnalité | âme | artiste | génie; not near 10: esprit | méninge | cerveau }
torture += tortionnaire | traitement (inhumain|dégradant) | "sévices" | passer à tabac | tabassage | lynchage | lyncher { value: 2; not near 10: esprit | méninge | cerveau | médiatique | judiciaire | réseaux }
  + des détenus [[torturés]] dans la cave
  - il se torture l'esprit

# ---------------------------------------------------------------------------
# 3: mass or cruel killing

massacre = massacre { value: 3; not preceded by: jeu de; not followed by: à la tronçonneuse; not near 10: défaite | match | chanson | vocal | orthographe | paysage }
massacre += massacrer { value: 3; except: massacre, massacres, massacrant; not near 10: politiquement | impôt | "CSG" | "SMIC" | pouvoir de achat | défaite | match | chanson | vocal | orthographe | paysage }
  + le [[massacre]] de trente villageois
  + ils ont [[massacré]] les prisonniers
  - un jeu de massacre électoral

carnage = carnage | hécatombe | bain de sang | tuerie | (véritable|vrai|immense|effroyable) boucherie | être une boucherie { value: 3; not near 12: viande | boucher | charcuterie | abeille | poisson | match | épidémie | route | routier | végan | boutique | magasin | commerce }
  + l'attaque a tourné au [[carnage]]
  + une [[tuerie]] dans une école
  - la boucherie du village

génocide = génocide | génocidaire | nettoyage ethnique | épuration ethnique | extermination de [..3] (population|peuple|Juif|Tutsi|Arménien|civil|minorité|communauté|tzigane) | exterminer [..4] (population|peuple|Juif|Tutsi|Arménien|civil|minorité|communauté) | (massacre|meurtre|exécution|viol|tuerie|déportation) de masse { value: 3 }
  + un [[génocide]] jugé trente ans après
  + accusés de [[nettoyage ethnique]]
  - l'extermination des rats de la cave

atrocités = atrocité | exaction | crime de guerre | crime contre la humanité | crime de masse | mutiler [..3] (corps|cadavre|prisonnier) | (décapiter|décapitation|égorger|égorgement|crucifier|brûlé vif) { value: 3; not near 10: statue | coq | poulet | mouton | cheval | phoque | brebis | animal | entreprise | film | arbre | droite | gauche | parti | direction }
  + des [[atrocités]] dans la vallée
  + ils ont [[égorgé]] deux gardes
  + poursuivi pour [[crimes de guerre]]
  - une statue décapitée par la foudre

terreur semée = semer la (terreur|mort|désolation|panique) | mettre à feu et à sang | à feu et à sang | faire régner la terreur | régime de terreur | rasé [..2] (ville|village|quartier) | (ville|village|quartier) [..2] (rasé|anéanti|martyrisé) | anéantir [..3] (ville|village|population|peuple) { value: 3 }
  + la bande [[sème la terreur]] au nord
  + la région est [[à feu et à sang]]
  - semer du blé d'hiver
