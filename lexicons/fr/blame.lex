# Who is in the way: what a party is said to have refused, blocked, broken or
# brought on itself.
#
# Breaches of international law and of a state's sovereignty are not counted here.
# "refusal": an offer, a call, a text turned down; "obstruction": work suspended,
# blocked, undermined, done alone; "breach": a word, a truce or a rule broken;
# "fault": somebody bears the blame.
#
# "Right on reading" under a category: of 20 matches drawn at random from 3,800
# to 6,000 articles of a French news portal (2016 to 2020) that had not been used
# to write the lexicon, how many meant what the category says, as judged by a machine reader.
# On news of other kinds and times read a sample of your own (cadrage kwic
# @CATEGORY PAGES).

lexicon:  fr-blame
title:    Blame in French-language news
title.fr: Mise en cause dans la presse de langue française
language: fr
version:  1
licence:  CC-BY-4.0

[blame]
kind:     rate
title:    Blame
title.fr: Mise en cause
cite:     Entman 1993, Framing: Toward Clarification of a Fractured Paradigm: to diagnose causes
cite:     Semetko and Valkenburg 2000, Framing European Politics: attribution of responsibility
tags:     entman=diagnose semetko=responsibility

# ---------------------------------------------------------------------------

[blame.refusal]
# Right on reading: 19 of 20.
title:    An offer or a call turned down
title.fr: Une offre ou un appel repoussé

rejeter une offre = (rejeter|repousser|balayer|ignorer|récuser|dédaigner) [..3] (proposition|offre|main tendue|ultimatum|appel|initiative|plan de (paix|sortie|règlement|partage)|compromis|trêve|cessez-le-feu|médiation|négociation|dialogue|accord|résolution|concession|condition|exigence|ouverture|arbitrage|pourparlers) { not near 12: "CPAM" | juge | tribunal | cour | appel à candidature | avocat | appel de la décision | pourvoi | mise en liberté | permis de construire }
rejeter une offre += (proposition|offre|appel|initiative|plan|compromis|médiation|accord) [..4] "été" [..2] (rejeté|décliné|ignoré|balayé) { not near 12: juge | tribunal | cour | avocat | pourvoi | procureur | cassation }
rejeter une offre += fin de non-recevoir | faire la sourde oreille | rester sourd (à|au|aux)
  + le voisin a [[rejeté toutes les offres]]
  + l'[[appel a été ignoré]]
  + il oppose une [[fin de non-recevoir]]
  - le filet a rejeté les petits poissons
  - la cour d'appel a rejeté la demande

refuser = refuser [..3] (négocier|dialoguer|coopérer|discuter|signer|ratifier|reconnaître|appliquer|respecter|se retirer|céder du terrain|renoncer|désarmer|libérer|rencontrer|entendre|écouter|condamner|cesser|de entrer en négociation|de engager) { not near 12: permis | "alcotest" | prélèvement | alcoolémie }
refuser += refuser [..2] (tout|le|la|les|un|une) [..1] (libération|reprise|retrait|transition|dialogue|compromis|négociation|concession|trêve|cessez-le-feu|médiation|main tendue|accord|offre|proposition|pourparler|rencontre|coopération) { not near 15: rôle | film | acteur | actrice | série | émission | "TF1" | animateur | chanteur | contrat | emploi | poste }
refuser += (refus|rejet) (de|du|des|obstiné|catégorique|persistant) [..2] (négocier|dialoguer|coopérer|discuter|signer|reconnaître|appliquer|respecter|compromis|dialogue|négociation|accord|quitter|se retirer|condamner)
  + le gouvernement [[refuse de négocier]]
  + elle [[refuse tout compromis]]
  + le [[refus persistant de dialoguer]]
  - il refuse un dessert

intransigeance = intransigeance { not near 8: combat | lutte | fraude | hygiène }
intransigeance += mauvaise volonté | manque de volonté politique | mauvaise foi | obstination [..1] (de|du|des) | entêtement | /jusqu['’]au-boutis[mt]es?/i { not near 10: arbitre | fraîcheur | qualité | hygiène }
  + l'[[intransigeance]] du palais
  + la [[mauvaise foi]] de la délégation
  - un vin d'une grande fraîcheur

# ---------------------------------------------------------------------------

[blame.obstruction]
# Right on reading: 18 of 20.
title:    Work suspended, blocked, undermined, done alone
title.fr: Travail suspendu, bloqué, sapé, fait sans les autres

suspendre = (suspendre|geler|interrompre|rompre) [..5] (coopération|participation|négociation|pourparlers|dialogue|contact|relations|livraison|aide|accord|traité|échanges|travaux de la commission|travail de la|mécanisme|financement|versement|adhésion|contribution|relation diplomatique|processus) { not near 12: match | saison | championnat | laboratoire | joueur | club | vaccin | patient | avion | essai clinique }
suspendre += se retirer (de|du|des) [..4] (accord|traité|négociation|discussion|pourparlers|table|conseil|organisation|convention|processus) | (retrait|sortie) [..3] (de le accord|du traité|des pourparlers) | (claquer|quitter) (la porte|la table) [..2] (négociation|pourparler|discussion|accord) | dénoncer [..2] (traité|convention|armistice)
  + la capitale a [[suspendu sa participation]]
  + ils veulent [[se retirer des pourparlers]]
  - la séance est suspendue à midi

à titre unilatéral = (à titre|de manière|par une décision|décision|retrait|mesure|démarche|action|annexion|initiative|déclaration|sanction|acte|pas|offensive|intervention|fermeture|suspension|rupture|hausse|choix|politique|modification) unilatéral | unilatéralement | unilatéralisme | sans concertation | sans consulter [..3] (allié|partenaire|voisin|parlement|élus|syndicat) | fait accompli | faire cavalier seul
  + il a [[unilatéralement]] fermé la frontière
  + une [[décision unilatérale]]
  + mis devant le [[fait accompli]]
  - une paralysie unilatérale du visage

bloquer = (bloquer|paralyser|entraver|freiner|retarder) [..2] (négociation|pourparlers|processus|résolution|accord|réforme|projet de loi|texte|vote|adoption|enquête|discussion|aide humanitaire|convoi|livraison|budget|nomination|décision|Conseil de sécurité|initiative) { not near 10: route | autoroute | hormone }
bloquer += (négociation|pourparlers|processus|accord|réforme|enquête|discussion|formation de le gouvernement|convoi) [..3] (bloqué|entravé|paralysé|torpillé|saboté) par
bloquer += faire obstacle (à|au|aux) | faire (capoter|traîner|échouer|dérailler) (le|la|les|un|ce|des|cette|son) | (mettre|opposer) [..2] veto | jouer la montre | traîner des pieds | souffler sur les braises | jeter de le huile sur le feu | envenimer (le|la|les|un|ce|cette) | attiser [..2] (tension|conflit|haine|colère|braises|crise|division)
  + le sénat [[bloque l'accord]]
  + un pays qui [[fait obstacle à]] la paix
  + il a [[fait capoter les]] pourparlers
  + il [[jette de l'huile sur le feu]]
  - la neige bloque les routes
  - il fait barrage au ballon

provocations = (nouveau|énième|pur|véritable|acte de|série de|dangereux|inutile) provocation | provocation (américain|russe|turc|iranien|israélien|nord-coréen|militaire|dangereux|inutile|délibéré|irresponsable|inacceptable) | chantage (nucléaire|politique|économique|américain|russe|turc|migratoire|énergétique|gazier|diplomatique) | politique du pire | surenchère { not near 8: enchère | vente | mannequin | clip }
  - la surenchère a fait monter la vente du tableau
  + une [[nouvelle provocation]] à la frontière
  + le [[chantage nucléaire]] continue

saboter = saboter [..4] (chance|négociation|processus|accord|paix|effort|pourparler|trêve|élection|réforme|vote|campagne|rencontre|travail|discussion|plan|transition|initiative) | (torpiller|saper|miner|compromettre|ruiner|anéantir|faire dérailler|plomber|court-circuiter) [..3] (négociation|processus|accord|paix|effort|pourparlers|trêve|réforme|vote|rencontre|discussion|transition|initiative|crédibilité|autorité|confiance|stabilité|démocratie|unité|chances de) | (tentative|volonté) de (sabotage|saborder|saboter)
  + ils [[sabotent le processus de paix]]
  + des propos qui [[sapent la confiance]]
  - le navire a été torpillé

# ---------------------------------------------------------------------------

[blame.breach]
# Right on reading: 20 of 20.
title:    A word, a truce or a rule broken
title.fr: Une parole, une trêve ou une règle rompue

violer un accord = (violer|rompre|enfreindre|transgresser|bafouer|piétiner|fouler au pied|déroger à|contrevenir à|trahir|renier|manquer à) [..3] (accord|trêve|cessez-le-feu|engagement|promesse|parole|résolution|traité|embargo|convention|droit de les (homme|peuple)|"droits"|constitution|espace aérien|principe|eaux territoriales) { not near 15: automobiliste | conducteur | liberté conditionnelle | contrôle judiciaire | confinement | couvre-feu | contravention | "Twitter" | "Facebook"; except: violent, violée, violées }
violer un accord += revenir sur (le|la|son|sa|ses|leur|un) [..1] (engagement|promesse|parole)
violer un accord += (violation|entorse) [..3] (accord|trêve|cessez-le-feu|engagement|résolution|traité|embargo|convention|"droits"|constitution|espace aérien) | atteinte [..2] (Etat de droit|libertés (public|fondamental)|démocratie)
  + l'armée a [[violé la trêve]]
  + une [[violation flagrante du cessez-le-feu]]
  + il a [[renié sa promesse]]
  - il a rompu le pain

ne pas respecter = ne [..2] respecter [..4] (accord|trêve|cessez-le-feu|engagement|promesse|résolution|traité|embargo|convention|"droits"|constitution|parole)
ne pas respecter += (promesse|engagement|parole|accord|trêve|cessez-le-feu) [..8] ne [..1] (être|avoir) pas [..2] (tenu|"tenue"|"tenues"|honoré|respecté|appliqué) | (trêve|cessez-le-feu|accord|embargo|engagement|souveraineté) [..4] (violé|bafoué|rompu|foulé aux pieds)
ne pas respecter += ne [..2] (tenir|honorer|appliquer) [..3] (engagement|promesse|parole|part de le accord) | au mépris (de|du|des) [..3] (droit|accord|engagement|loi|règle|résolution|traité|vie|volonté|peuple|population|constitution|principe) | en violation (de|du|des|flagrant) [..4] (accord|engagement|traité|embargo|trêve|cessez-le-feu|constitution|convention|sanction) | sans respecter [..3] (accord|droit|engagement)
  + le camp d'en face [[n'a pas respecté ses engagements]]
  + les [[promesses n'ont pas été tenues]]
  + [[au mépris des règles]]
  - il ne respecte pas son père

# ---------------------------------------------------------------------------

[blame.fault]
# Right on reading: 19 of 20.
title:    Somebody bears the blame
title.fr: La faute a un auteur

porter la responsabilité = (porter|endosser|partager|faire porter|attribuer|imputer|incomber) [..3] (entier|lourd|premier|seul|plein|écrasant|part de)? [..1] responsabilité [..4] (crise|échec|guerre|drame|situation|tragédie|catastrophe|conflit|blocage|fiasco|mort|violence|tension|escalade|impasse|chaos|attaque|retard)
porter la responsabilité += (responsable|coupable|comptable) (de|du|des) [..3] (crise|échec|guerre|drame|situation|tragédie|catastrophe|conflit|blocage|fiasco|escalade|impasse|chaos|pénurie|désastre|débâcle|retard|hausse|chute|faillite) { not near 3: cellule | gestion | communication }
porter la responsabilité += (tenir|tenu|juger|jugé) (pour)? responsable (de|du|des) | tenir [..3] pour responsable (de|du|des) | rejeter la (faute|responsabilité)
  + il [[porte une lourde responsabilité dans la crise]]
  + il l'a [[tenue pour responsable de]] l'échec
  + les deux camps se [[rejettent la faute]]
  - la faute à un calendrier chargé
  - la responsable du musée

à cause de la politique = (victime|fruit|conséquence) (de|du|des) [..2] (politique|inaction|incompétence|négligence|aveuglement|laxisme|ingérence|irresponsabilité|passivité|provocation|sanction|incurie|complicité|mensonge|arrogance|entêtement|obstination) (de|du|des|américain|russe|occidental|turc|européen|français|gouvernemental)
  + un désastre, [[fruit de l'aveuglement des]] dirigeants
  + la pénurie, [[conséquence des sanctions américaines]]
  - il est tombé à cause de la pluie

inaction = (inaction|passivité|laxisme|complaisance|incompétence|incurie|aveuglement|impéritie|duplicité|attentisme|silence) (de|du|des) [..2] (gouvernement|autorité|"pouvoir"|ministre|président|Etat|dirigeant|police|préfet|maire|Europe|Occident|communauté|exécutif|capitale|pays|régime|politique|gauche|droite|majorité|opposition|parti|institution|élite|responsable|allié|gouvernant|puissance|Occidentaux) | (inaction|passivité|laxisme|complaisance|incurie|négligence|complicité|silence) (gouvernemental|politique|coupable|climatique|international|complice) | silence assourdissant (de|du|des) [..2] (gouvernement|autorité|ministre|président|"pouvoir"|Europe|Occident|gauche|droite|communauté|média|monde|presse|parti|pays)
inaction += fermer les yeux (sur|devant) | détourner (le regard|les yeux) (de|du|des) | deux poids deux mesures | double (jeu|standard|discours) { not preceded by: agent }
  + l'[[inaction coupable]] des alliés
  + la ville [[ferme les yeux sur]] ce trafic
  - il ferme les yeux et s'endort

faire le jeu de = faire le jeu (de|du|des) | jouer avec le feu | (mettre|mise) en péril [..3] (paix|sécurité|stabilité|démocratie|population|processus|accord) | déstabiliser [..3] (région|pays|voisin|Etat|continent|gouvernement|Europe|démocratie) | (plonger|précipiter|entraîner) [..3] (pays|région|nation|peuple|ville) [..2] (guerre|crise|chaos|ruine|abîme|gouffre|violence)
  + ce choix [[fait le jeu des]] extrêmes
  + il [[joue avec le feu]]
  - il fait le lit chaque matin
