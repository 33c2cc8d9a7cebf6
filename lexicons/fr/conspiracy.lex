# Hidden hands: media and information as a weapon, plots and those who pull the
# strings, and a party seen as the target of hostility.
#
# "label" is the other side of the same coin: somebody is called a believer in
# plots. Read it apart from "hidden", where a plot is asserted.
#
# "fake news" and "désinformation" also stand under doubt: a word may count in
# both categories.
#
# "Right on reading" under a category: of 20 matches drawn at random from
# articles of a French news portal (2016 to 2020) that were not looked at while
# the terms were written, how many meant what the category says, as judged by a
# machine reader. On news of other kinds and times read a sample of your own
# (cadrage kwic @CATEGORY PAGES).

lexicon:  fr-conspiracy
title:    Plots, propaganda and hidden hands in French-language news
title.fr: Complots, propagande et mains cachées dans la presse de langue française
language: fr
version:  1
licence:  CC-BY-4.0

[conspiracy]
kind:     rate
title:    Plots and propaganda
title.fr: Complots et propagande

# ---------------------------------------------------------------------------
# Information as a weapon

[conspiracy.media]
# Right on reading: 18 of 20.
title:    Media and information as a weapon
title.fr: Médias et information comme arme

médias dominants = (média|presse|télévision|journaliste) [..1] (mainstream|dominant|occidental|aux ordres|à la botte|à la solde|complice|bien-pensant|corrompu|menteur|vendu|de propagande|oligarchique) | média de masse
médias dominants += (doxa|pensée unique|bien-pensance~vengeance)
  + les [[médias mainstream]] n'en parlent pas
  + les [[médias occidentaux]] taisent l'affaire
  + c'est la [[pensée unique]]
  - la presse locale

propagande = propagande | propagandiste { not preceded by: matériel de | article de | film de | affiche de ; not followed by: électoral | de la campagne; not near 8: remboursement | rembourser | bulletin | profession de foi }
  + la [[propagande]] de l'ennemi
  + un relais [[propagandiste]]
  - la propagande électorale des candidats sera postée lundi

désinformation = désinformation | désinformer | mésinformation~information | malinformation~information | "fake" "news" | (guerre|bataille) (de la information|des informations|informationnel|médiatique|cognitif) | (manipulation|manipuler) (de|du|des)? (la|les)? (opinion|information|média|esprit|masse|foule|électeur|vidéo|image|vérité|histoire)
  + une opération de [[désinformation]]
  + une [[guerre de l'information]]
  + ils veulent [[manipuler l'opinion]]
  - une information exacte
  - le bureau d'information

# The noun, a borrowed word for somebody's version; not the adjective.
narratif = (le|un|ce|leur|son|du|au) narratif | (récit|narratif) (officiel|dominant|mensonger|occidental|victimaire) { not followed by: et | du film | du jeu }
  + il dénonce [[le narratif]] de la capitale
  + le [[récit officiel]] tombe
  - un style narratif

on nous cache = (on|média|gouvernement|ils) [..1] (nous|vous) (cacher|mentir|manipuler|dissimuler) | ce que [..2] (nous|vous) cacher | (cacher|étouffer|dissimuler) (la|cette) vérité | "taire" la vérité
  + [[on nous cache]] les vrais chiffres
  + ils veulent [[étouffer la vérité]]
  - il se cache dans la cave

lavage de cerveau = lavage de cerveau | bourrage de crâne | laver le cerveau | endoctrinement | "endoctriner" | "endoctriné" | "endoctrinée" | "endoctrinés" | "endoctrinées"
  + c'est du [[bourrage de crâne]]
  + des jeunes [[endoctrinés]]
  - le cerveau lave ses cellules la nuit

campagne de dénigrement = campagne (de|mensongère|médiatique|diffamatoire) [..1] (dénigrement|désinformation|diffamation|calomnie|haine|intoxication|intimidation|harcèlement|mensonge|diabolisation|déstabilisation|propagande) | campagne (diffamatoire|calomnieux|orchestré|médiatique hostile|hostile|mensonger) | (lynchage|acharnement|tribunal|emballement|cabale) médiatique
  + une [[campagne de dénigrement]]
  + victime d'un [[lynchage médiatique]]
  - une campagne de vaccination

# ---------------------------------------------------------------------------
# A hand that is not seen

[conspiracy.hidden]
# Right on reading: 18 of 20.
title:    Plots and hidden hands
title.fr: Complots et mains cachées
tags:     entman=diagnose

complot = complot | comploter | conspirer | conspiration | machination | conjuration | cabale { not followed by: en vue | dans le but | criminel; not near 6: inculper | inculpation | coupable | prison | chef d'accusation | tribunal | condamner; not preceded by: théorie du | théories du | théorie de la | théorie de | théories de }
  + c'est un [[complot]] ourdi de longue date
  + ils [[complotaient]] contre le roi
  - les théories du complot
  - tout complet, même le vestiaire

fausse bannière = (faux (bannière|drapeau|pavillon)) | "false" "flag"
  + une attaque sous [[fausse bannière]]
  - une bannière déployée

tirer les ficelles = tirer (les|toutes les|en coulisse les|dans l'ombre les) "ficelles" | (agir|œuvrer|opérer|manœuvrer|tapi|travailler) [..2] (dans la ombre|en sous-main|en coulisse) | en sous-main | (main|forces|puissance|pouvoir) (invisible|caché|occulte|obscur|de l'étranger) | homme de l'ombre
  + qui [[tire les ficelles]] ?
  + ils [[agissent dans l'ombre]]
  + la [[main invisible]] d'un voisin
  - une ficelle de cuisine
  - tirer un câble

# Not a piece of music, nor a player's game.
orchestré = (attaque|attentat|campagne|tentative|crise|manifestation|émeute|violence|affaire|rumeur|chaos|procès|fuite|coup d'Etat|putsch|coup) [..2] (orchestré|téléguidé|télécommandé|fomenté|ourdi|manigancé|tramé|instrumentalisé) | (fomenter|ourdir|manigancer) | téléguidé (par|depuis) | commanditaire [..3] (coup d'Etat|putsch|campagne|complot|émeute|chaos|déstabilisation)
  + une [[campagne orchestrée]] par la capitale
  + ils ont [[fomenté]] un coup d'Etat
  + les [[commanditaires du coup d'Etat]]
  - un morceau orchestré pour cordes

Etat profond = Etat profond | "deep" "state" | cabinet noir | société secret | nouvel ordre mondial | gouvernement de l'ombre | élite (mondialiste|mondialisé) | mondialiste | (oligarchie|caste) | lobby juif | franc-maçonnerie
  + c'est l'[[Etat profond]] qui décide
  + un [[cabinet noir]] à la présidence
  - un puits profond

agenda caché = (agenda|plan|programme|but|dessein|intention|objectif|accord|pacte|motif|intérêt) (caché|inavoué|inavouable|occulte) | (agenda|accord|pacte|tractation|alliance) secret { not preceded by: service d' }
  + ils ont un [[agenda caché]]
  + un [[pacte secret]] entre voisins
  - un agenda de poche

instrumentalisation = instrumentaliser | instrumentalisation | récupération politique | manipuler (en sous-main|de l'extérieur|depuis l'étranger) | se laisser manipuler
  + elle dénonce l'[[instrumentalisation]] du drame
  + ils [[se laissent manipuler]]
  - un instrument à vent

agents de l'étranger = agent (de l'étranger|étranger|de influence|provocateur|infiltré|de l'ennemi) | cinquième colonne | ennemi (de l'intérieur|intérieur) | à la (solde|botte) (de|du|des) | traître à la (patrie|nation) | espion (à la solde|étranger)
  + une loi sur les [[agents de l'étranger]]
  + la [[cinquième colonne]]
  + des élus [[à la solde de]] la banque
  - un agent de police

déstabilisation = (tentative|manœuvre|opération|campagne|entreprise|volonté|projet|plan|visée) de déstabilisation | (déstabiliser|déstabilisation (de|du|des)) [..1] (pays|région|Etat|gouvernement|démocratie|continent|institution|régime|nation|société|Europe|France|Occident)
  + une [[tentative de déstabilisation]]
  + ils veulent [[déstabiliser le pays]]
  - déstabiliser la défense adverse

révolution de couleur = révolution (de couleur|coloré)
  + une [[révolution de couleur]]
  - une couleur de peau

# ---------------------------------------------------------------------------
# Somebody is called a believer in plots

[conspiracy.label]
# Right on reading: 20 of 20.
title:    Called a believer in plots
title.fr: Traité de complotiste
tags:     semeval=name-calling
cite:     Piskorski and others 2023, SemEval-2023 task 3: name calling, labelling

théorie du complot = théorie [..1] (du complot|de la conspiration|conspirationniste|complotiste) | thèse [..1] (complotiste|conspirationniste|du complot)
  + les [[théories du complot]] prospèrent
  - une théorie de physique

complotiste = complotiste | complotisme | conspirationniste | conspirationnisme | conspirationisme~conspirationnisme | "QAnon" | antivax~mannequin
  + un site [[complotiste]]
  + le [[conspirationnisme]] gagne
  - ils complotent contre lui

# ---------------------------------------------------------------------------
# The other is said to hate, not to argue

[conspiracy.hostility]
# Right on reading: 19 of 20.
title:    Hostility imputed to others
title.fr: Hostilité prêtée aux autres
tags:     entman=moral

russophobie = russophobie | russophobe | sinophobie~russophobie | sinophobe~russophobe | antiaméricanisme | anti-américain~américain | anti-occidental~occidental | anti-russe~russe | anti-chinois~chinois | anti-français~français
  + elle dénonce la [[russophobie]] ambiante
  + un sentiment [[antifrançais]]

hystérie = hystérie (anti*|collectif|médiatique|général|guerrier|politique) | (chasse aux sorcières) | procès en sorcellerie | maccarthysme | maccarthyste~populiste
  + une [[hystérie collective]]
  + c'est une [[chasse aux sorcières]]
  - la chasse aux canards

diabolisation = diaboliser | diabolisation { except: diabolisant }
  + ils [[diabolisent]] notre pays
  - le diable du conte

bouc émissaire = bouc émissaire | (servir|utiliser) [..2] épouvantail
  + il nous faut un [[bouc émissaire]]
  - le bouc et la chèvre

mentalité de guerre froide = (mentalité|esprit|rhétorique|logique|relent|réflexe|climat) de guerre froide | nouveau guerre froide | (paranoïa|paranoïaque) [..1] (anti*|politique|collectif|du (régime|pouvoir|palais)) | (régime|pouvoir|président|gouvernement|dictateur) paranoïaque | obsidional
  + une [[mentalité de guerre froide]]
  + la [[paranoïa du palais]]
  - pendant la guerre froide
