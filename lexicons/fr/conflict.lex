# Conflict: parties that fight, quarrel, press each other, and the security that
# is set against the danger.
#
# Blows and deaths stand under violence, blame under blame. What counts here is
# that there are sides. Sport is full of the same words: most terms below leave
# out what stands near a club, a match or a title.
#
# "Right on reading" under a category: of 20 matches drawn at random from
# articles of a French news portal (2016 to 2020) that were not looked at while
# the terms were written, how many meant what the category says, as judged by a
# machine reader. On news of other kinds and times read a sample of your own
# (cadrage kwic @CATEGORY PAGES).

lexicon:  fr-conflict
title:    Conflict and security in French-language news
title.fr: Conflit et sécurité dans la presse de langue française
language: fr
version:  1
licence:  CC-BY-4.0

[conflict]
kind:     rate
title:    Conflict and security
title.fr: Conflit et sécurité
tags:     semetko=conflict
cite:     Semetko and Valkenburg 2000, Framing European Politics: conflict
not near 10: match | championnat | tournoi | "Ligue" | entraîneur | club | "PSG" | "OM" | "XV" | "Bleus" | "Roland-Garros" | "Grand Chelem" | buteur | podium | médaille | mi-temps | penalty | demi-finale | en finale | la finale | "Formule" | "Grand Prix" | film | série télévisé | roman | album | jeu vidéo | rugby | football | handball | basket | tennis | boxe | boxeur | judo | "UFC" | "MMA" | "Netflix"

# ---------------------------------------------------------------------------

[conflict.fight]
# Right on reading: 17 of 20.
title:    War and struggle
title.fr: Guerre et lutte

# Not the wars of the past, nor a thing that bears the name.
guerre = guerre { not preceded by: deux | entre-deux | crime de | crimes de | criminel de | grande | après | après la Seconde | avant | première | prisonnier de | trésor de | mémorial de | blessé de | pupille de | sous-marin de | navire de | film de | jeu de | photographe de | reporter de | nerf de la | école de | musée de la | de bonne | de ; not followed by: mondial | froid | de Algérie | du "Golfe" | du "Vietnam" | de "Corée" | de Cent | de "Crimée" | de Sécession | de "14" | des étoiles | des boutons | des nerfs | des mondes | et paix | lasse | de "1870" | de "1914" | de "14-18" | napoléonien; not near 10: androïde | coronavirus | "Covid-19" | virus | épidémie | match | championnat | tournoi | "Ligue" | entraîneur | club | "PSG" | "OM" | "XV" | "Bleus" | "Roland-Garros" | "Grand Chelem" | buteur | podium | médaille | mi-temps | penalty | demi-finale | en finale | la finale | "Formule" | "Grand Prix" | film | série télévisé | roman | album | jeu vidéo | rugby | football | handball | basket | tennis | boxe | boxeur | judo | "UFC" | "MMA" | "Netflix" }
  + la [[guerre]] a repris au nord
  + une [[guerre]] commerciale entre voisins
  - la Seconde Guerre mondiale
  - un trésor de guerre

conflit = conflit { not followed by: d'intérêt | d'intérêts | d'usage | mondial | de générations | de canard ; not preceded by: second }
  + le [[conflit]] dure depuis dix ans
  + un [[conflit]] social dans les ports
  - un conflit d'intérêts

combattre = combattre { except: combat, combattant; not preceded by: hélicoptère de | avion de | navire de | char de | sport de | tenue de | avions de | hélicoptères de | chars de | sports de; not followed by: la (maladie|maladies|stress|acné|cellulite|chaleur|froid) ; not near 8: cancer | maladie | virus | coronavirus | Covid-19 | épidémie | pandémie | sinistre | réchauffement | pauvreté | feu | incendie | flammes | moustique | pesticide | coq | taureau; not near 10: match | championnat | tournoi | "Ligue" | entraîneur | club | "PSG" | "OM" | "XV" | "Bleus" | "Roland-Garros" | "Grand Chelem" | buteur | podium | médaille | mi-temps | penalty | demi-finale | en finale | la finale | "Formule" | "Grand Prix" | film | série télévisé | roman | album | jeu vidéo | rugby | football | handball | basket | tennis | boxe | boxeur | judo | "UFC" | "MMA" | "Netflix" }
combattre += (combat|bataille) (contre|entre|acharné|meurtrier|sanglant|rangé|décisif|intense|violent|terrestre) | "combats" | champ de bataille | ligne de front | belligérant | "hostilités" | "combat" (les|des|une|leur) { not preceded by: hélicoptère de | avion de | navire de | char de | sport de | tenue de | avions de | hélicoptères de | chars de | sports de; not followed by: la (maladie|maladies|stress|acné|cellulite|chaleur|froid) ; not near 8: cancer | maladie | virus | coronavirus | Covid-19 | épidémie | pandémie | sinistre | réchauffement | pauvreté | feu | incendie | flammes | moustique | pesticide | coq | taureau; not near 10: match | championnat | tournoi | "Ligue" | entraîneur | club | "PSG" | "OM" | "XV" | "Bleus" | "Roland-Garros" | "Grand Chelem" | buteur | podium | médaille | mi-temps | penalty | demi-finale | en finale | la finale | "Formule" | "Grand Prix" | film | série télévisé | roman | album | jeu vidéo | rugby | football | handball | basket | tennis | boxe | boxeur | judo | "UFC" | "MMA" | "Netflix" }
  + l'armée [[combat les]] rebelles
  + de violents [[combats]] au sud
  + sur la [[ligne de front]]
  - combattre la maladie

# Against people and what they do, not against ills such as hunger or fire.
lutter contre = (lutter|lutte|combat) [..6] contre { only followed by: [..4] (terrorisme|terroriste|terreur|radicalisation|jihadisme|djihadisme|jihadiste|djihadiste|takfiriste~islamiste|islamisme|islamiste|intégrisme|extrémisme|extrémiste|extrême droite|fascisme|séparatisme|communautarisme|groupe|organisation|mouvement|secte|Daech|"Daesh"|"EI"|"Al-Qaïda"|"Al-Qaeda"|Etat islamique|"Boko"|milice|rebelle|rébellion|ennemi|régime|dictature|gouvernement|pouvoir|gang|cartel|mafia|criminalité|crime organisé|délinquance|trafic|trafiquant|passeur|immigration (illégal|clandestin|irrégulier)|piraterie|pirate|hooliganisme|casseur|insurrection|insurgé|guérilla|impérialisme|colonialisme|occupant|occupation|envahisseur|armée|force|talibans|"Houthis"|kurde|russe|turc|américain|président|parti|désinformation|"fake") }
  + la [[lutte contre]] la rébellion
  + l'armée [[lutte contre]] des milices
  - la lutte contre le cancer
  - lutter contre le gaspillage

affrontement = "affrontements" | affrontement (armé|militaire|direct|violent|meurtrier|sanglant|avec la police|avec les forces|entre) | "accrochages" | accrochage (entre|avec|militaire|verbal) | escarmouche | "heurts" | échauffourée | (combattant|manifestant|policier|militaire|camp|armée|milice|groupe|force|bande|communauté) [..3] se affronter
  + de nouveaux [[affrontements]] près du pont
  + des [[heurts]] ont éclaté
  - l'affrontement des deux champions en finale

offensive = (contre)? offensive (contre|militaire|terrestre|aérienne|armé|turc|russe|jihadiste|djihadiste|lancé|meurtrier|visant|sur) | (grand|vaste|nouveau|lancer|mener|dernier) [..1] offensive | (la|une|cette) offensive (de|du|des) | contre-offensive | assaut (contre|final|donné) | (lancer|donner|mener) [..1] assaut | insurrection | (des|les|aux|groupe|combattant) "insurgés" | soulèvement (armé|populaire|contre) | rébellion | guérilla { not preceded by: outrage et | outrages et | violences et | comité | manchettes | insoumission ; not near 6: joueur | secteur | jeu | Covid-19 | coronavirus | virus; not near 10: match | championnat | tournoi | "Ligue" | entraîneur | club | "PSG" | "OM" | "XV" | "Bleus" | "Roland-Garros" | "Grand Chelem" | buteur | podium | médaille | mi-temps | penalty | demi-finale | en finale | la finale | "Formule" | "Grand Prix" | film | série télévisé | roman | album | jeu vidéo | rugby | football | handball | basket | tennis | boxe | boxeur | judo | "UFC" | "MMA" | "Netflix" }
  + une [[offensive contre]] la ville
  + une [[insurrection]] armée
  - la ligne offensive du stade
  - jugé pour outrage et rébellion

gagner du terrain = (combattant|militant|rebelle|force|troupe|armée|soldat|insurgé|jihadiste|djihadiste|milice|taliban|char) [..3] (progresser|avancer|reculer|battre en retraite|gagner du terrain|perdre du terrain)
gagner du terrain += (reprendre|perdre|perte|reprise|conquérir|reconquérir|conquête|emparer) [..2] (de|du|des|le|la|les|un|une|plusieurs)? (territoire|bastion|fief|localité|enclave|ville de|ville clé) | (prendre|reprendre|perdre|prise|perte) [..1] contrôle (de|du|des) [..1] (ville|territoire|région|zone|aéroport|capitale|port|village|nord|sud|est|ouest) | (territoire|zone|région|ville|pays|secteur|village) [..4] sous (son|leur|le) contrôle | (assiéger|encercler) [..1] (ville|village|quartier|troupe|armée|enclave|soldat|position)
  + les [[rebelles progressent]] vers l'est
  + la milice a [[perdu des territoires]]
  + les [[régions sous son contrôle]]
  - il a perdu sa ville natale de vue et son club

vaincre l'ennemi = (vaincre|défaire|repousser|écraser|anéantir|chasser|éradiquer|mettre en déroute|battre) [..2] (ennemi|rebelle|insurgé|jihadiste|djihadiste|terroriste|Daech|"Daesh"|taliban|armée|milice|agresseur|envahisseur|"EI"|Etat islamique|terrorisme) | ennemi { not preceded by: faux ; not followed by: de la (peau|santé) | juré de la }
vaincre l'ennemi += (vaincre|défaire|repousser|écraser|anéantir|mettre en déroute) { only near 20: armée | jihadiste | djihadiste | Daech | "EI" | "Daesh" | rebelle | insurgé | troupe | taliban | milice | ennemi | soldat | terroriste }
  + il faut [[vaincre les rebelles]]
  + l'[[ennemi]] est aux portes
  - défaire sa valise

course aux armements = course aux armements | mobilisation (général|partiel|de réserviste) | (bruit de bottes) | (montée|monter) au front | (escalade|embrasement) (militaire|de la violence|de violence|verbal|régional|du conflit|de la tension|des tensions|guerrier) | (risque|crainte|craindre|éviter) [..1] (escalade|embrasement)
  + une [[course aux armements]]
  + une [[escalade militaire]]
  - l'escalade d'un mur

# ---------------------------------------------------------------------------

[conflict.disagreement]
# Right on reading: 19 of 20.
title:    Disagreement and quarrel
title.fr: Désaccord et querelle

divergence = divergence | désaccord | différend | dissension | discorde | mésentente | dissensus | (avis|opinion|position|point de vue|intérêt|vue) [..1] divergent
  + malgré leurs [[divergences]]
  + un [[différend]] frontalier
  - la science des lentilles divergentes

tensions = "tensions" | tension (entre|avec|diplomatique|politique|militaire|social|communautaire|ethnique|régional|frontalier|commercial|internationale) | (regain|montée|pic|climat|escalade|fort|vif|extrême|grand|vive) [..1] tension { not preceded by: hausse de | chute de ; not near 6: artériel | muscle | musculaire | électrique | ligne | volts | prise | sang | marché | matériel | approvisionnement | réanimation | hospitalier | dramatique | lit; not near 10: match | championnat | tournoi | "Ligue" | entraîneur | club | "PSG" | "OM" | "XV" | "Bleus" | "Roland-Garros" | "Grand Chelem" | buteur | podium | médaille | mi-temps | penalty | demi-finale | en finale | la finale | "Formule" | "Grand Prix" | film | série télévisé | roman | album | jeu vidéo | rugby | football | handball | basket | tennis | boxe | boxeur | judo | "UFC" | "MMA" | "Netflix" }
  + les [[tensions]] montent entre les deux rives
  + un [[regain de tension]]
  - une ligne à haute tension
  - il souffre de tension artérielle

querelle = querelle | polémique | controverse | dispute (entre|avec|politique|territorial|commercial) | passe d'armes | bras de fer | joute | prise de bec | clash | guéguerre | brouille | déchirer (sur|à propos) | à couteaux tirés | antagonisme | rivalité (entre|avec|régional|ethnique|politique) | clivage | fracture (au sein|politique|profonde) { not near 6: héritage | voisinage | couple }
  + la [[polémique]] enfle
  + un [[bras de fer]] avec le palais
  - la table se dispute au tennis

s'opposer à = se (en prendre|en être [..2] pris|en être [..2] prise) [..3] (à|au|aux) | (autorité|partie|camp|faction|gouvernement|groupe|puissance|armée|milice|clan|tribu) rival | (lutte|luttes) (de|pour le|au) pouvoir | confrontation (entre|militaire|direct|ouvert|armé|verbal) | se opposer [..2] (à|au|aux) | (être|se dire|se montrer|rester|fermement|farouchement|vivement|catégoriquement|résolument|fortement|majoritairement|très|Français|plusieurs|parti|syndicat|pays|gouvernement) [..1] opposé (à|au|aux) | opposition (à|farouche|frontal|ferme|résolu) { not followed by: autre | cette époque }
  + la ligue [[s'oppose à]] ce projet
  + elle [[est fermement opposée au]] texte
  + le délégué [[s'en est pris au]] conseil
  + les deux [[camps rivaux]] se parlent
  - la rive opposée

colère = (provoquer|susciter|déclencher|soulever|exprimer|attirer|attiser|nourrir|créer) [..3] (agacement|colère|irritation|ire|courroux|indignation|exaspération|mécontentement|tollé|grogne|polémique|protestation|critique|foudre|vives réactions) | tollé | grogne | fronde (de|contre|des|au sein) | levée de boucliers | vent (de|debout) (fronde|contre) | (essuyer|sous le feu de) [..1] critique | (vif|virulent|nombreux) critique { not preceded by: feu de | sa }
  + le voyage [[provoque l'agacement]] du palais
  + c'est un [[tollé]] au parlement
  - la colère du vent

rupture = (rupture|rompre|geler|gel|suspendre|suspension|couper) [..3] (relation|négociation|dialogue|pourparlers|liens diplomatiques|coopération|alliance|trêve|cessez-le-feu) | crise (diplomatique|politique|international|gouvernemental|institutionnel|constitutionnel) | (brouille|froid|incident) diplomatique | refroidissement [..2] relation | (impasse|blocage) [..1] (politique|diplomatique|institutionnel) | dans (la|une) impasse | (négociation|dialogue|pourparlers|discussion) [..4] (impasse|échouer|échec|point mort|rompre)
  + ils ont [[rompu leurs relations]]
  + une [[crise diplomatique]]
  + les [[négociations sont dans l'impasse]]
  - la rupture du barrage

# ---------------------------------------------------------------------------

[conflict.pressure]
# Right on reading: 20 of 20.
title:    Pressure and threat
title.fr: Pression et menace

pression = pression (sur|international|diplomatique|politique|maximal|américain|russe|chinois|étranger|économique|militaire|exercé|mis|accru|que [..2] (mettre|exercer)) | (accentuer|exercer|maintenir|accroître|intensifier|augmenter|faire|renforcer|relâcher|mettre|subir|céder à|céder aux|face à) [..2] (pression|pressions) | moyen de pression | (groupe|campagne) de pression | sous [..1] pression (de|du|des|populaire) { not near 8: atmosphérique | artériel | eau | pneu | pneus | bar | bière | prix | épaules | immobilier | hôpital | réanimation | hospital* | sanitaire | soins | lit | médecin | soignant | dépressionnaire | haut | bas | cabine | air | moteur | accélérateur | frein | bouton; not near 10: match | championnat | tournoi | "Ligue" | entraîneur | club | "PSG" | "OM" | "XV" | "Bleus" | "Roland-Garros" | "Grand Chelem" | buteur | podium | médaille | mi-temps | penalty | demi-finale | en finale | la finale | "Formule" | "Grand Prix" | film | série télévisé | roman | album | jeu vidéo | rugby | football | handball | basket | tennis | boxe | boxeur | judo | "UFC" | "MMA" | "Netflix" }
  + la [[pression sur]] le régime augmente
  + ils [[exercent une pression]] constante
  - la pression atmosphérique baisse
  - la pression des pneus

sanctions = sanction (économique|international|américain|européen|occidental|commercial|diplomatique|de l'ONU|contre [..1] (pays|Iran|Russie|Etat|régime|responsable|dirigeant|Corée)) | (levée|lever|imposer|rétablir|décréter|renforcer|adopter) [..2] (sanctions|embargo) | embargo | blocus | représailles | rétorsion | ultimatum | (appel|appeler) au boycott | boycott | boycotter { not near 8: arbitre | commission de discipline; not near 10: match | championnat | tournoi | "Ligue" | entraîneur | club | "PSG" | "OM" | "XV" | "Bleus" | "Roland-Garros" | "Grand Chelem" | buteur | podium | médaille | mi-temps | penalty | demi-finale | en finale | la finale | "Formule" | "Grand Prix" | film | série télévisé | roman | album | jeu vidéo | rugby | football | handball | basket | tennis | boxe | boxeur | judo | "UFC" | "MMA" | "Netflix" }
  + des [[sanctions économiques]]
  + ils craignent des [[représailles]]
  - la sanction du juge

menacer = menacer [..4] (de représailles|de sanctions|de guerre|de rétorsion|de frapper|de quitter|de démissionner|de faire grève|de boycotter|de suspendre|de rompre|de bloquer|de se retirer|d'attaquer|d'envahir|d'intervenir|de taxer|de imposer) | (menace|menacer) (militaire|nucléaire|voilé|directe|existentiel|stratégique|permanente|russe|chinois|iranien|nord-coréen|extérieur) | (lancer|proférer|brandir|multiplier|mettre à exécution) [..2] menace | intimidation | chantage (nucléaire|économique|de|à la) | provocation (militaire|nord-coréen|de Pyongyang|armé) | (jeter|mettre) de l'huile sur le feu
  + il [[menace de représailles]] son voisin
  + elle [[brandit la menace]] d'un retrait
  - un orage menace

# ---------------------------------------------------------------------------

[conflict.security]
# Right on reading: 18 of 20.
title:    Security and terrorism
title.fr: Sécurité et terrorisme
tags:     mfc=security entman=define
cite:     Boydstun, Card, Gross, Resnik and Smith 2014, Tracking the Development of Media Frames: security and defense

terrorisme = terrorisme | anti-terrorisme~terrorisme | contre-terrorisme~terrorisme | anti-terroriste~terroriste | anti-terreur~terreur | terreur { not preceded by: film de | jeu de | de | semer la | la petite ; not near 6: enfant | peur | nuit }
terrorisme += (menace|attaque|attentat|acte|action|projet|risque|entreprise|infraction|crime|violence|danger|péril|association de malfaiteurs|mobile|piste|caractère|nature|organisation|groupe|cellule|réseau|filière|mouvance|individu) terroriste | menace (djihadiste|jihadiste|islamiste) | guerre (contre|à) (la terreur|le terrorisme) | lutte [..1] antiterroriste
  + la lutte contre le [[terrorisme]]
  + la [[menace terroriste]] reste élevée
  + une cellule [[antiterroriste]]
  - un film de terreur

sécurité = sécurité (nationale|intérieure|international|régionale|collective|européenne|du pays|du territoire|de l'Etat|des frontières|extérieure|de nos concitoyens|de la population|des Français|mondiale|renforcée|maximale) | (mesure|dispositif|enjeu|impératif|crise|politique|question|garantie|menace|enquête|situation|condition|plan|conseil de défense et) de sécurité | sécuritaire | insécurité | (menacer|menace pour|atteinte à|risque pour) (la|leur|sa|notre) sécurité { not preceded by: direction générale de la | direction départementale de la | médaille de la | médailles de la | médaillé de la | médaillés de la | direction centrale de la | ministre de la | ministère de la | code de la | Conseil de ; not followed by: alimentaire | sanitaire | routier | social | civil | incendie | informatique }
  + la [[sécurité nationale]] est en jeu
  + un discours [[sécuritaire]]
  - la sécurité routière
  - la Sécurité sociale

contrôle des frontières = (contrôle|fermeture|surveillance|protection|rétablissement|réouverture|sécurisation) [..2] (de|des|à|aux) [..1] frontière | (contrôler|fermer|sécuriser|surveiller|protéger|verrouiller|rouvrir) [..2] frontière | gardes-frontières | garde-frontière { not near 20: coronavirus | Covid-19 | épidémie | pandémie | virus | confinement | déconfinement | sanitaire | touriste | tourisme | contamination | quarantaine | "Schengen" }
  + le [[contrôle des frontières]]
  + ils veulent [[fermer leurs frontières]]
  - la frontière du réel

état d'urgence = état de urgence | état de siège | loi martial | état de guerre | couvre-feu | plan "Vigipirate" | alerte attentat { not followed by: sanitaire | climatique | économique | absolu ; not near 25: sanitaire | coronavirus | Covid-19 | épidémie | virus | confinement | déconfinement | contamination }
  + l'[[état d'urgence]] est prolongé
  - l'état d'urgence sanitaire

défense = (capacité|budget|industrie|système|politique|ligne|accord|pacte|dépense|effort) de défense | dissuasion (nucléaire|militaire)? | prolifération | bouclier antimissile | (arme|arsenal|essai|missile|tête|ogive) (nucléaire|chimique|balistique|bactériologique) | armes de destruction massive | réarmement | renseignement (militaire|extérieur|intérieur) { not near 6: cellule | algue | bactérie | virus | moustique | immunitaire | avocat | rat }
  + renforcer leur [[capacité de défense]]
  + une [[arme chimique]]
  - la plaidoirie de la défense

radicalisation = radicalisation | radicalisé | fiché "S" | fiche "S" | (apologie|financement) du terrorisme | (départ|partir) [..2] (djihad|jihad) | djihadisme | jihadisme | islamisme (radical|armé) | extrémisme | séparatisme
  + la [[radicalisation]] en prison
  + il était [[fiché S]]
