# Good and bad, great and small: the words in which a text or a speaker judges.
#
# "condemnation" and "praise" judge deeds and people; "duty" calls on what one owes;
# "weight" makes an event great ("sans précédent", "les plus meurtriers"); "outcome"
# says whether a deed works.
#
# Sport, shows and shops live on praise: words that stand there every day ("grand",
# "superbe", "historique" of a match) are left out or ask for company.
#
# "Right on reading" under a category: of 20 matches drawn at random from 3,800
# to 6,000 articles of a French news portal (2016 to 2020) that had not been used
# to write the lexicon, how many meant what the category says, as judged by a machine reader.
# On news of other kinds and times read a sample of your own (cadrage kwic
# @CATEGORY PAGES).

lexicon:  fr-moral
title:    Moral judgement and evaluation in French-language news
title.fr: Jugement moral et évaluation dans la presse de langue française
language: fr
version:  1
licence:  CC-BY-4.0

[moral]
kind:     rate
title:    Moral judgement and evaluation
title.fr: Jugement moral et évaluation
cite:     Entman 1993, Framing: Toward Clarification of a Fractured Paradigm: moral evaluation
cite:     Martin and White 2005, The Language of Evaluation: judgement and appreciation
cite:     Semetko and Valkenburg 2000, Framing European Politics: morality
tags:     entman=moral semetko=morality semeval=loaded-language mfc=morality

# ---------------------------------------------------------------------------

[moral.condemnation]
# Right on reading: 19 of 20.
title:    Condemnation
title.fr: Condamnation morale

barbarie = barbarie | inhumanité | inhumain | déshumanisé | sauvagerie | bestialité | monstrueux | monstruosité | (acte|attaque|crime|attentat|violence|meurtre|assassinat|méthode|pratique) (barbare|sauvage|bestial) { not near 8: animal | animaux | film | série | bête | taille }
  + la [[barbarie]] a frappé la ville
  + un [[acte barbare]]
  + des conditions [[inhumaines]]
  - un barbier

cruel = cruel { not followed by: manque | ironie | dilemme | destin | déception | désillusion | absence | défaite; not preceded by: manquer | trop }
cruel += cruauté | atroce | atrocement | effroyable | épouvantable | abominable | abomination | sordide { not followed by: manquer | manque | temps; not near 10: météo | match | défaite | "Cruella" }
  + l'une des milices les plus [[cruelles]]
  + un crime [[atroce]]
  - il manque cruellement de joueurs

ignoble = ignoble | abject | abjection | infâme | infamie | ignominie | ignominieux | odieux | immonde | répugnant | écœurant | révoltant | abjectement | vil | crapuleux | méprisable { not followed by: prix | crime; except: vils; not near 8: odeur | goût | personnage de | plat }
  - une odeur révoltante sort de la cave
  + un acte [[ignoble]]
  + ces [[odieuses]] accusations

lâche = (acte|attaque|attentat|crime|agression|assassinat|meurtre|geste|guet-apens|embuscade) (aussi)? [..2] lâche | lâche (attentat|attaque|assassinat|agression|acte|crime|et|meurtre) | lâcheté | lâchement
  + un [[lâche attentat]]
  + [[lâchement]] assassiné
  - il lâche la corde

honte = honteux | honteusement | (quelle|une|la|sa|leur|de la) honte (de|du|des|pour|absolu|national|à|collectif) | c'est (une|la) honte | avoir honte | déshonneur | indigne | indignité | faire honte { not preceded by: se | me | te | habitat | logement; not followed by: le | la | les | un | des | on; not near 8: corps | poids | physique | kilos | seins | sexualité | timide | maillot }
  - un logement indigne
honte += déshonorer { except: déshonorant }
  + une décision [[honteuse]]
  + un silence [[indigne]] d'une démocratie

inacceptable = inacceptable | intolérable | inadmissible | inexcusable | injustifiable | impardonnable | scandaleux | scandaleusement | insupportable | innommable | inqualifiable | indécent | immoral | amoral | immoralité { not near 10: chaleur | bruit | odeur | suspense | douleur | attente | mal de }
  - une chaleur insupportable, un bruit inacceptable
  + cette attaque est [[inacceptable]]
  + un prix [[scandaleux]]

injuste = injuste | injustement | iniquité | inique | arbitraire | arbitrairement | cynisme | cynique | cyniquement | hypocrite | hypocrisie | perfide | perfidie | fourbe | traîtrise | machiavélique | impitoyable | sans (scrupule|vergogne|pitié|foi ni loi|cœur) | de sang-froid { not near 8: film | personnage | série }
  - le personnage amoral du film
  + une guerre [[injuste]]
  + un calcul [[cynique]]
  + tué [[de sang-froid]]

irresponsable = (manque|absence) de (courage|dignité|respect|scrupule|humanité|compassion|éthique)
irresponsable += (jeu|attitude|discours|dérive|pente|escalade|engrenage|précédent) dangereux | irresponsable | irresponsabilité | criminel (envers|contre) | (politique|attitude|comportement|décision|discours|déclaration|propos) (criminel|dangereux|haineux|raciste|xénophobe|nauséabond|abject) | nauséabond | haineux | fanatisme | obscurantisme | obscurantiste { not near 8: pénalement | odeur }
  + une conduite [[irresponsable]]
  + des [[propos haineux]]
  - jugé pénalement irresponsable

crimes = "crimes" (de|du|des|contre|commis par) [..2] (régime|armée|coalition|occupant|occupation|sioniste|dictature|dictateur|junte|djihadiste|jihadiste|terroriste|"Daech"|"EI"|Etat islamique|peuple|nazi|nazisme|communisme|colonialisme|milice|impérialisme|civil|colonisation)
  + les [[crimes de l'occupant]] resteront dans les mémoires
  - une hausse des crimes et délits

sévir = ("sévit"|"sévissait"|"sévissaient"|"sévissent"|"sévissant") { not near 10: arbitre | instance | virus | épidémie | grippe | pandémie | coronavirus | sécheresse | tempête | canicule | froid | moustique | frelon | bactérie | crise | chaleur | peste | maladie }
  + la bande [[sévissait]] dans la forêt
  - l'épidémie sévit au nord

pas sa place = ne avoir [..3] (sa|leur) place (dans|au|en|à|chez|ici|parmi|sur) | indigne d'un (pays|peuple|Etat) | (retour|retomber) [..2] (Moyen Age|Moyen Âge|barbarie|obscurantisme) | digne du Moyen Âge | d'un autre âge { not near 10: équipe | joueur | sélectionneur | entraîneur | club | cuisine }
  + un tel groupe [[n'a pas sa place au]] siècle où nous vivons
  + une pratique [[d'un autre âge]]
  - il n'a pas trouvé sa place de parking

# ---------------------------------------------------------------------------

[moral.praise]
# Right on reading: 19 of 20.
title:    Praise
title.fr: Eloge

libération = (libérer|libération) (de|du|des|le|la|les|un|une|leur|cette|notre) [..2] (ville|village|quartier|territoire|localité|région|province|bastion|enclave|vallée|"Alep"|"Mossoul"|"Palmyre"|"Raqqa"|"Falloujah"|"Syrie"|"Irak"|"Jérusalem"|"Palestine") { not near 10: prison | détenu | otage | prisonnier | caution | juge | parole | loyer | logement | anniversaire | 1944 | 1945 | commémorer | "OLP"; not preceded by: Organisation de | fête de la }
  + la [[libération de la ville]] est proche
  - la libération d'un détenu

héros = héroïque | héroïquement | héroïsme | (héros|héroïne) (national|de la (nation|patrie|résistance|révolution|guerre|liberté|République)|du peuple|de guerre|tombé) | en héros | (véritable|vrai) héros | bravoure | vaillance | vaillamment { not near 8: film | série | roman | match | joueur | manga | jeu | "Marvel" | super }
  + la résistance [[héroïque]] de la ville
  + accueillis [[en héros]]
  - le héros du film

courage = (avoir|trouver|faut|grand|immense|fort|plein de|preuve de|faire preuve de|incroyable|sacré) [..1] courage { not preceded by: aimer | manque de | manquer de | sans }
courage += courage (exceptionnel|politique|et|admirable) | courageux | courageusement | (saluer|louer|admirer) [..3] (courage|dévouement|sang-froid|professionnalisme|engagement|exemplarité|détermination) | abnégation | dévouement { not preceded by: bon; not near 8: match | joueur | supporter | entraîneur | cycliste }
  + une décision [[courageuse]]
  + il [[salue le courage]] des habitants
  - bon courage à tous

exemplaire = admirable | admirablement | digne de (éloge|respect|admiration|confiance) { not near 8: joueur | match | film | voiture }
exemplaire += (conduite|comportement|attitude|parcours|démocratie|République|transition|coopération|gestion|engagement|élu|élève|pays|travail|action|dignité|solidarité|mobilisation|calme) (absolument|tout à fait|vraiment)? (exemplaire|remarquable) | de (façon|manière) (exemplaire|remarquable) | (travail|effort|courage|action|engagement|sang-froid|dévouement|résilience|contribution|progrès|mobilisation) remarquable | remarquable (travail|effort|courage|action|engagement|sang-froid|dévouement|résilience|contribution|progrès|mobilisation) { not near 8: joueur | match | film | voiture }
  + une [[conduite exemplaire]]
  + un [[travail remarquable]]
  - un tirage de mille exemplaires

noble et juste = (noble|juste) (cause|combat|lutte|tâche|mission|guerre) | (cause|combat|lutte|mission|idéal) (noble|juste) | guerre juste | honneur (de la|du|de le) (pays|armée|France|nation|République|peuple|Etat) | forcer le (respect|admiration) | intégrité (moral|personnel) |  épris de (paix|liberté|justice)
  + une [[juste cause]]
  + un peuple [[épris de paix]]
  - la noblesse du royaume

résistance = (glorieux|fier|peuple|axe|mouvement|combattant|esprit|acte|droit à|front) [..2] (de)? (la)? résistance | résistance (palestinien|libanais|irakien|syrien|populaire|nationale|islamique|armé|pacifique|ukrainien|kurde|afghan|patriotique)
  + l'[[axe de la résistance]]
  + la [[résistance populaire]] tient bon
  - la résistance des matériaux

plein soutien = (plein|total|entier|indéfectible|ferme|inconditionnel|absolu|inébranlable) (et entier)? (soutien|solidarité|appui|confiance) | (soutien|solidarité|appui|confiance) (plein|total|entier|indéfectible|inconditionnel|sans faille|absolu|inébranlable|plein et entier) | alliance (indéfectible|inébranlable) | amitié (indéfectible|profond|séculaire) { not near 8: plan social | client }
  + il lui a dit son [[plein soutien]]
  + une [[solidarité sans faille]]
  - un soutien scolaire

# ---------------------------------------------------------------------------

[moral.duty]
# Right on reading: 18 of 20.
title:    Duty, values, civilisation
title.fr: Devoir, valeurs, civilisation

responsabilité = (prendre|assumer|abandonner|fuir|déserter|rappeler|exercer|manquer à|renoncer à|appeler) [..4] responsabilité { not near 8: civil | pénal | poste | club }
responsabilité += (responsabilité|obligation|devoir|impératif|exigence|faute) (moral|historique|collectif|commun|envers|éthique|humanitaire) | devoir de (mémoire|protéger|porter|agir|solidarité|vérité|justice|ingérence) | en (son|leur|notre) âme et conscience | sens (des responsabilités|de la responsabilité|du devoir|de l'Etat|de l'honneur) | au nom (de la (morale|justice|humanité|dignité)|des valeurs|des victimes)
  + chaque pays doit [[assumer sa responsabilité]]
  + un [[devoir moral]]
  - la responsabilité civile de l'assuré

exemplarité = exemplarité | irréprochable | probité | (être|rester|montrer) (tout à fait|absolument|vraiment)? "exemplaire" | (être|rester|montrer) "exemplaires" { not near 8: joueur | match | film | voiture }
  + les élus doivent [[être exemplaires]]
  + un devoir d'[[exemplarité]]
  - le livre s'est vendu à mille exemplaires

valeurs = ("nos"|"leurs"|"ses"|"vos"|"mes") "valeurs" | "valeurs" (commun|partagé|universel|républicain|de la République|démocratique|occidental|européen|humaniste|moral|chrétien|traditionnel|fondamental|familial|de tolérance|de liberté|de solidarité|de paix) | (au nom|défense|défendre|contraire|porter|attachement|partager|trahir|incarner|atteinte|respect) [..3] "valeurs" { not followed by: "Actuelles" | "actuelles"; not near 8: estimer | euros | bourse | mobilier | ajouté | immobilier | action | transport }
  + une attaque contre [[nos valeurs]]
  + les [[valeurs républicaines]]
  - les valeurs bancaires en Bourse

civilisé = (monde|pays|nation|peuple|humanité|Etat|société|manière|comportement) civilisé | (choc|guerre|combat|lutte|défense|défendre|menace|ennemi|danger) [..3] civilisation | la civilisation (occidental|européen|chrétien|même) | non civilisé
  + aucun [[pays civilisé]] ne l'accepte
  + un [[combat pour la civilisation]]
  - la civilisation des Etrusques au musée

conscience humaine = (humanité|conscience|dignité) (tout entier|universel|humain) | contre l'humanité tout | (indignation|réprobation) (mondial|international|général|unanime) | valeurs humaines | crime contre (la paix|le peuple|la conscience|la liberté)
  + une offense à la [[conscience humaine]]
  - la conscience professionnelle

bien et mal = (axe|empire|forces|incarnation|visage|racine|combattre|combat contre) [..1] (de le mal|du mal) | le bien et le mal | (mal absolu|moindre mal) | bouc émissaire | diaboliser | diabolisation { except: diabolisant; not near 8: film | album | série | groupe | jeu | chanson | église }
  + l'[[axe du mal]]
  + ils [[diabolisent]] leur voisin
  - il se fait du mal

# ---------------------------------------------------------------------------

[moral.weight]
# Right on reading: 19 of 20.
title:    The weight of an event
title.fr: Le poids d'un événement

le plus meurtrier = plus (meurtrier|sanglant|cruel|sombre|terrible|brutal|dévastateur|redouté|féroce|atroce|noir|tragique) | (le|la|les) plus (grave|violent|mortel|redoutable|dangereux) (crise|attaque|attentat|incident|affrontement|guerre|catastrophe|de le histoire|depuis|jamais|du siècle) | (le|la|les) pire [..2] (attentat|attaque|crise|catastrophe|massacre|tuerie|violence|bilan|drame|défaite|récession|scandale|guerre|conflit|crime|épidémie|menace|jour|journée|humanitaire|fusillade)
  + l'attaque la [[plus meurtrière]] de l'année
  + [[la pire crise]] du siècle
  - un plus grand choix

sans précédent = sans précédent | sans équivalent | du jamais vu | jamais (commis|égalé)
sans précédent += (tournant|moment|rencontre|visite|sommet|décision|victoire|poignée de main|virage|étape) (historique|décisif|fondamental) | (tournant|événement|virage) majeur | (accord|décision|sommet|rencontre|visite|vote|jour|moment|procès|réforme|traité|discours) historique | point de non-retour
  + une crise [[sans précédent]]
  + un [[tournant décisif]]
  - le centre historique de la ville

très important = (très|extrêmement|absolument|particulièrement|tellement) (important|grave|crucial|essentiel|fondamental|préoccupant|inquiétant|dangereux|sérieux|alarmant|tragique|triste) | crucial | primordial | (intérêt|enjeu|mission|besoin|rôle|importance) vital | d'une (importance|gravité) (capitale|extrême|rare|exceptionnelle|particulière|cruciale|majeure) | (gravité|importance) (exceptionnel|extrême|capital)
  + un rôle [[très important]]
  + une étape [[cruciale]]
  - une somme importante
  - la capitale du pays

catastrophe = catastrophique | désastreux | désastre | dramatique | tragédie | cauchemardesque | chaos | chaotique | apocalyptique | cataclysme | (catastrophe|drame|tragédie|désastre|crise) (humanitaire|humain|national|absolu|sans nom) { not near 10: film | série | art | comédie | comédien | théâtre | acteur | actrice | auteur | rôle | jeu | ministère | état | match | opéra | cinéma | héros | roman | intensité }
  + un bilan [[catastrophique]]
  + une [[catastrophe humanitaire]]
  - l'art dramatique

# ---------------------------------------------------------------------------

[moral.outcome]
# Right on reading: 18 of 20.
title:    Whether a deed works
title.fr: Ce qui réussit ou échoue

porter ses fruits = porter [..1] (ses|leurs) fruits | produire (ses|des|leurs|de bons|de premiers|quelques)? (effets|résultats) | payant (politique|stratégie|diplomatie) | (stratégie|politique|méthode|diplomatie|pari|effort) payant | couronné de succès | fructueux
porter ses fruits += (efficacité|succès|réussite|bien-fondé|utilité|pertinence) (de|du|des) [..2] (opération|politique|mesure|lutte|stratégie|action|frappe|campagne|dispositif|intervention|sanction|diplomatie|réforme|médiation|négociation|armée|plan|mission|coalition|gouvernement|police|contrôle|réponse|riposte|système|transition|offensive|accord|dialogue|coopération|processus)
porter ses fruits += (opération|politique|mesure|lutte|stratégie|action|frappe|campagne|dispositif|intervention|sanction|diplomatie|réforme|médiation|réponse|riposte|système|armée|police|Etat|coopération|outil|solution|moyen|coordination|plan|combattre|lutter|contrôle|méthode) (plus|très|aussi|le plus|la plus|extrêmement|vraiment|être|s'avérer)? (efficace|efficacement) { not near 12: crème | vaccin | traitement | joueur | match | film | gel | soin | médicament | virus | moteur | comprimé | malade | gouttelette }
porter ses fruits += (progrès|avancée|percée|résultat) (significatif|notable|substantiel|considérable|majeur|remarquable|tangible|concret|spectaculaire|décisif|encourageant) | (succès|victoire) (militaire|diplomatique|historique|éclatant|majeur|décisif|écrasant|stratégique|incontestable) { not near 12: match | joueur | équipe | film | album | recherche | vaccin | traitement | patient | laboratoire | étude }
  + la pression [[produit ses effets]]
  + l'[[efficacité de la mesure]]
  - une crème efficace

échec = échec (de|du|des) [..2] (initiative|projet|opération|politique|mesure|lutte|stratégie|action|campagne|dispositif|intervention|sanction|diplomatie|réforme|médiation|négociation|armée|plan|mission|coalition|gouvernement|pourparlers|discussion|transition|offensive|accord|dialogue|coopération|processus|sommet|Etat|président|système|modèle|majorité|gauche|droite|vote|tentative|putsch|intégration) | échec (cuisant|total|patent|retentissant|diplomatique|militaire|politique|collectif|stratégique|flagrant|lamentable|moral|historique) | fiasco | débâcle | aveu de (échec|impuissance|faiblesse) | (voué|condamné) à l'échec | contre-productif~productif { not near 12: match | joueur | équipe | club | champion | ligue | scolaire | film | qualification | coupe | finale | pénalty | "Miss" | couple | mariage | album }
échec += (politique|mesure|stratégie|réforme|sanction|action|loi|dispositif|gouvernement|système|gestion|réponse|plan|intervention|guerre) (être|s'avérer|aussi|totalement|complètement)? (inefficace|inutile|inopérant|désastreux) | inefficacité (de|du|des) [..2] (politique|mesure|action|gouvernement|Etat|sanction|système|stratégie|lutte|plan|autorité)
échec += enlisement | bourbier | (dans|en) le? impasse | (négociation|pourparlers|discussion|médiation|opération|offensive|tentative|putsch|politique|processus|sommet) [..4] (échouer|enliser|"échoué"|"enlisée"|"enlisé"|capoter) | (incapable|incapacité|impuissant|impuissance) [..4] (arrêter|empêcher|endiguer|vaincre|protéger|négocier|gouverner|mettre fin|résoudre|former|stopper|enrayer) { not near 12: match | joueur | équipe | club | film | boue | malade | patient | impasse des }
  + l'[[échec des pourparlers]]
  + les [[négociations se sont enlisées]]
  + une mesure [[contre-productive]]
  - un échec scolaire

transparent = de (façon|manière) (transparent|exemplaire|responsable|constructif|efficace|irresponsable|professionnel|honteux|scandaleux|équitable|démocratique|pacifique) | en toute (transparence|impartialité|indépendance|légalité) | transparence (total|absolu|exemplaire) | (manque|absence|défaut) de (transparence|clarté|courage|leadership|vision|cohérence)
  + le vote s'est déroulé [[de façon transparente]]
  + un [[manque de transparence]]
  - un papier transparent

mutuellement avantageux = mutuellement (avantageux|bénéfique|profitable|acceptable) | (réciproquement|également) (avantageux|bénéfique) | (bénéfice|avantage|intérêt|profit) (mutuel|réciproque|commun) | gagnant-gagnant | (échange|dialogue|entretien|discussion|rencontre|rôle|attitude|contribution|esprit|climat|coopération|partenariat|relation) [..1] (constructif|fructueux|utile|exemplaire|productif|franc)
  + un accord [[mutuellement avantageux]]
  + des [[entretiens constructifs]]
  - un avantage fiscal

avec constance = avec (constance|conséquence|détermination|fermeté|courage|efficacité|honneur|retenue|sang-froid|professionnalisme|acharnement|cynisme|brutalité|arrogance) { not near 8: match | joueur | film | rôle | équipe | scène }
  + le pays agit [[avec constance]]
  - avec sa voiture
