# Formulas that put somebody's claim in doubt.
#
# "unsupported" says that proof is missing, "rejected" that the claim is false,
# "presumed" leaves it open, "hearsay" calls it rumour or second hand, "unverified"
# is the agency's own reserve. Only the first two are attacks on the speaker; read
# them apart.
#
# "Right on reading" under a category: of 20 matches drawn at random from 3,800
# to 6,000 articles of a French news portal (2016 to 2020) that had not been used
# to write the lexicon, how many meant what the category says, as judged by a machine reader.
# On news of other kinds and times read a sample of your own (cadrage kwic
# @CATEGORY PAGES).

lexicon:  fr-doubt
title:    Doubt cast on claims in French-language news
title.fr: Mise en doute des affirmations dans la presse de langue française
language: fr
version:  2
licence:  CC-BY-4.0

[doubt]
kind:     rate
title:    Doubt cast on claims
title.fr: Mise en doute
cite:     Piskorski and others 2023, SemEval-2023 Task 3: doubt
tags:     semeval=doubt

# ---------------------------------------------------------------------------

[doubt.unsupported]
# Right on reading: 20 of 20.
title:    Claims said to lack proof
title.fr: Affirmations dites sans preuve

# The gap lets in "sans toutefois", "sans pour autant", "sans jamais en".
sans fournir de preuve = sans [..4] (fournir|apporter|avancer|présenter|donner|produire|livrer|montrer|disposer|avoir|étayer) [..4] preuve { not followed by: de (achat|paiement|domicile|vie) }
  + il accuse ses voisins [[sans fournir la moindre preuve]]
  + elle l'affirme, [[sans pour autant apporter de preuves]]
  + [[sans jamais avancer aucune preuve]] de son innocence
  + [[sans toutefois en apporter la preuve]]
  + [[sans avancer l'ombre d'une preuve]]
  + accusations portées [[sans présenter le moindre élément de preuve]]
  - sans fournir de preuves d'achat
  - sans fournir de soins

ne pas fournir de preuve = ne [..3] (fournir|apporter|avancer|présenter|donner|produire|livrer|montrer) [..3] preuve { not followed by: de (achat|paiement|domicile|vie) }
ne pas fournir de preuve += aucun preuve [..3] (fourni|apporté|présenté|avancé|produit|livré|donné)
  + elle [[n'a fourni aucune preuve]] de ce qu'elle avance
  + le rapport [[n'apporte pas la moindre preuve]]
  + [[aucune preuve n'a été présentée]]
  - elle a fourni une preuve

sans preuve = sans (la)? (aucun|moindre)? preuve | sans [..1] preuve (à l'appui|concret|tangible|solide) { not followed by: de (achat|paiement|domicile|vie) }
  + une accusation [[sans preuve]]
  + [[sans la moindre preuve]], il a mis en cause son rival
  + [[sans preuves à l'appui]]
  - les preuves ne manquent pas

sans étayer = sans [..3] (étayer|justifier|prouver|démontrer|corroborer) [..2] (accusation|affirmation|propos|déclaration|allégation|dire) | sans [..1] (être|être) étayé
  + [[sans étayer ses accusations]]
  + [[sans toutefois étayer ces affirmations]]
  - sans justifier son absence

absence de preuve = (absence|manque|faute) de [..1] preuve | en l'absence de [..2] preuve | aucun (preuve|élément|fait|indice) [..4] (étayer|confirmer|corroborer|appuyer|prouver|démontrer|attester)
  + l'[[absence de preuves]] est frappante
  + [[aucun élément ne permet de confirmer]] ces dires
  + [[faute de preuves]]
  - la preuve par neuf

ne reposer sur rien = ne reposer [..1] sur (rien|aucun [..2] (preuve|élément|fait|fondement|base|donnée))
ne reposer sur rien += ne être [..2] (étayé|prouvé|démontré) | non (prouvé|étayé)
  + des accusations qui [[ne reposent sur rien]]
  + le rapport [[ne repose sur aucun fait]]
  + ces chiffres [[ne sont pas étayés]]
  - le pont ne repose sur le roc que d'un côté

sans fondement = (sans|dénué de|dépourvu de|privé de) [..1] fondement | infondé | mal fondé | non fondé
  + des rumeurs [[sans fondement]]
  + l'accusation est [[infondée]]
  + une plainte [[dénuée de tout fondement]]
  - les fondements de la maison

accusation gratuite = (accusation|affirmation|allégation|propos) [..1] (gratuit|fantaisiste|hasardeux)
  + des [[accusations gratuites]]
  - une entrée gratuite

preuves réclamées = (exiger|réclamer|demander|attendre) [..2] "preuves" | (où être|manquer de|à court de) (les|des)? "preuves" | (rester|restait) (encore)? à (prouver|démontrer|étayer) | charge de la preuve { not near 8: concours | athlète }
  + la capitale [[réclame des preuves]]
  + le lien [[reste à prouver]]
  - elle doit faire ses preuves en équipe première

# ---------------------------------------------------------------------------

[doubt.rejected]
# Right on reading: 19 of 20.
title:    Claims called false
title.fr: Affirmations dites fausses

qualifier de faux = (qualifier|traiter|juger|taxer|dénoncer comme|considérer comme) [..6] de (totalement|complètement|purement|parfaitement|tout à fait)? (incorrect|mensonger|infondé|faux|absurde|inexact|erroné|fantaisiste|ridicule|fallacieux|grotesque|diffamatoire|calomnieux|mensonge|fable|calomnie|désinformation|propagande|invention|provocation|affabulation|non-sens|manipulation|spéculation|fiction|fantasme|fantasmatique)
qualifier de faux += juger [..2] (incorrect|mensonger|infondé|absurde|inexact|erroné|fantaisiste|ridicule|fallacieux|grotesque)
  + il a [[qualifié ces articles de mensongers]]
  + le porte-parole [[qualifie d'absurdes]] ces bruits
  + l'ambassade a [[qualifié mardi d'inexactes]] les informations de la radio
  + le palais a [[qualifié cette version de totalement fausse]]
  + [[taxer de propagande]] tout ce qui gêne
  - il a qualifié l'accord d'historique

mensonger = mensonger | fallacieux | calomnieux | diffamatoire { not preceded by: publicité | dénonciation | caractère }
  + une campagne [[mensongère]]
  + des propos [[calomnieux]]
  - un menteur

# Not any lie: one that is called out.
contre-vérité = contre-vérité | affabulation | élucubration | tissu de (mensonge|contre-vérité)
contre-vérité += (pur|simple|énorme|gros|grossier|nouveau|odieux|véritable) mensonge | mensonge (éhonté|grossier|flagrant|manifeste) | mensonge et (manipulation|désinformation|propagande)
contre-vérité += (dénoncer|pointer|relayer|propager|répandre|colporter|diffuser) [..1] mensonge | (est|sont|étaient) (un|des|que des) mensonge
  + c'est un [[tissu de mensonges]]
  + une [[contre-vérité]]
  + ils [[colportent des mensonges]]
  - la vérité

fausse nouvelle = faux (nouvelle|information|rumeur|accusation|allégation|prétexte) | "fake" "news" | infox | intox | (campagne|opération|guerre|entreprise|tentative) de désinformation | (pur|véritable) désinformation | (dénoncer|relever de la|faire de la) désinformation
  + de [[fausses informations]] circulent
  + une [[campagne de désinformation]]
  - des informations utiles

# "dément" is also an adjective: a subject or an object must stand beside it.
démentir = avoir [..1] (formellement|catégoriquement|fermement)? "démenti" | ("dément"|"démentent"|"démentait"|"démentaient"|"démentant") (le|la|les|un|tout|avoir|être|que|ce|formellement|catégoriquement|fermement|vigoureusement) | démenti (formel|catégorique|officiel|ferme)
  + le ministère [[a démenti]] toute livraison
  + le porte-parole [[dément formellement]] cette thèse
  - un succès jamais démenti

contraire à la réalité = ne correspondre [..1] à la réalité | ne avoir rien à voir avec la réalité | (contraire|éloigné|loin) (à|de) la (réalité|vérité|faits) | dénué de sens
contraire à la réalité += (est|sont|était) (totalement|complètement|absolument|entièrement|simplement|tout simplement)? (faux|inexact|erroné|mensonger|incorrect)
  + ces chiffres [[ne correspondent pas à la réalité]]
  + cette nouvelle [[est totalement fausse]]
  - une fausse note

rejeter les accusations = (rejeter|réfuter|récuser|nier|contester|repousser|balayer) [..4] (accusation|allégation|affirmation|soupçon|imputation|version|insinuation)
  + Ankara [[rejette toutes ces accusations]]
  + elle a [[nié en bloc les allégations]] du journal
  - il rejette le projet de loi

# Theatre is what the words mean most of the time: a word of contempt or of
# purpose must stand beside them.
mise en scène = (pur|simple|grossier|véritable|vulgaire|habile|macabre|ignoble) mise en scène | mise en scène (grossier|macabre|destiné|visant|orchestré|préparé|ignoble|sordide) | (mise|mettre) en scène [..3] (attaque|bombardement|massacre|incident|emploi)
  + une [[mise en scène destinée]] à accuser l'armée
  + ce n'est qu'une [[grossière mise en scène]]
  - la mise en scène de la pièce

# Staged to put the blame on somebody; not an insolence, nor the offence of the
# penal code.
provocation = provocation [..4] chimique | provocation (organisé|préparé|orchestré|planifié|médiatique|armé|délibéré) | (préparer|organiser|monter|orchestrer|planifier|fomenter|mettre en scène) [..2] provocation
  + une [[provocation planifiée]] par les services
  + ils [[préparent une provocation]] près du fleuve
  - une provocation à la haine

monté de toutes pièces = (monter|fabriquer|inventer) [..1] de (tout|toutes) pièce | cousu de fil blanc
  + des preuves [[fabriquées de toutes pièces]]
  - un meuble monté en kit

accuser à tort = (accuser|soupçonner|affirmer|prétendre|présenter|attribuer|accusé|soupçonné|présenté|attribué) [..3] à tort { not followed by: ou à raison }
  + il a été [[accusé à tort]]
  - accusé à tort ou à raison

contredire = contredire [..3] (version|déclaration|affirmation|propos|chiffre|thèse|récit|discours|témoignage|dire|conclusion|information|rapport) | (version|déclaration|affirmation|propos|chiffre|thèse|récit|témoignage|dire|information) [..3] (contredit|démenti|mis en doute|remis en question|remis en cause|sujet à caution) | (mettre|remettre) en (doute|question|cause) [..3] (version|déclaration|affirmation|propos|chiffre|thèse|récit|témoignage|information|véracité|authenticité|sincérité|crédibilité|résultat) | (douter|doute) (de|du|des|sur) [..3] (version|véracité|authenticité|sincérité|crédibilité|réalité|fiabilité)
  + le rapport [[contredit la version]] officielle
  + elle [[met en doute l'authenticité]] de la lettre
  - elle contredit souvent sa sœur

# ---------------------------------------------------------------------------
# "presumed" is also the law's careful word for a person not yet judged, and then
# doubts nothing: "l'auteur présumé", "un djihadiste présumé" do not count.

[doubt.presumed]
# Right on reading: 20 of 20.
title:    Claims left open or called alleged
title.fr: Affirmations laissées ouvertes ou dites prétendues

présumé = présumé { not followed by: innocent | coupable | victime | financier | auteur | agresseur | responsable | meurtrier | violeur | mort | djihadiste | jihadiste | terroriste | membre | assassin | complice; not preceded by: trop | djihadiste | jihadiste | terroriste | assaillant | membre | chef | insurgé | bourreau | kamikaze | poseur de bombe | auteur | coauteur | agresseur | tireur | assassin | meurtrier | tueur | complice | coupable | violeur | voleur | ravisseur | cerveau | chauffeur | conducteur | responsable | suspect | criminel | trafiquant | dealer | incendiaire | pédophile | braqueur | harceleur | commanditaire | financier | logisticien | recruteur | passeur | victime | victimes | proxénète | escroc | pirate | espion | organisateur | exécutant }
  + l'attaque chimique [[présumée]]
  + un [[présumé]] trafic d'armes
  - il est présumé innocent
  - l'auteur présumé des faits
  - il a trop présumé de ses forces

prétendu = prétendu | prétendument { not preceded by: avoir | avoir [..1] | jamais; not followed by: que | autre | être | avoir }
  + les [[prétendues]] victimes
  + une vidéo [[prétendument]] tournée là
  - il prétend avoir vu la scène

dit modéré = (dit|dite) (modéré|démocratique|indépendant|humanitaire|civil)
  + l'opposition [[dite modérée]]
  - elle le dit modestement

# "il est supposé arriver" is an arrangement, not a doubt.
supposé = supposé { not preceded by: être [..1]; not followed by: que | être | avoir }
  + les liens [[supposés]] entre les deux groupes
  - il est supposé arriver ce soir
  - je suppose qu'il viendra

soi-disant = soi-disant
  + une [[soi-disant]] attaque
  - disant cela, il sortit

allégué = allégué | allégation
  + les faits [[allégués]]
  + ces [[allégations]] sont graves
  - il a allégé sa valise

# Words the speaker will not make his own: "ce qu'ils appellent la liberté".
ce qu'il appelle = ce que (il|elle|ils|elles) (appeler|nommer|qualifier de|baptiser|présenter comme|considérer être|juger être|estimer être) { not followed by: le (soir|nom) }
  + il combat [[ce qu'il appelle]] la tyrannie des prix
  - il sait ce qu'elle veut

# ---------------------------------------------------------------------------

[doubt.hearsay]
# Right on reading: 19 of 20.
title:    Claims called rumour or second hand
title.fr: Affirmations renvoyées à la rumeur ou à la seconde main

rumeur = rumeur | bruit de couloir | "on-dit" | ouï-dire~dire | (simple|pur|vague|vain) spéculation | spéculation (de la presse|médiatique|de les médias|hâtif) | ragot | racontar { not near 8: couple | enceinte | romance | idylle | mercato | mariage | chanteuse | actrice | album | divorce | rupture | séparation }
  + ce n'est qu'une [[rumeur]]
  + de [[simples spéculations]]
  - la ville bruit de klaxons

# The reader is told where the news was not to be had.
par la presse = ("appris"|"découvert") [..4] (par|dans) (la presse|les médias|les journaux|le journal) | et (non|pas) (à)? (par|de|du|des|dans|via|à travers|sur)? (le|la|les|un|une|des|ce)? (presse|journal|journaux|médias|réseaux sociaux|télévision|rumeur|"on-dit"|fuite) | ne [..2] (commenter|répondre) [..3] (rumeur|fuite|spéculation|"on-dit"|article de presse|information de presse) | se fier (à|aux) [..2] (rumeur|journaux|réseaux sociaux)
  + il dit l'avoir [[appris par la presse]]
  + nous voulons le texte de ses auteurs [[et non d'un journal]]
  + le palais [[ne commente pas les rumeurs]]
  - il lit la presse et les livres

# ---------------------------------------------------------------------------
# An agency's neutral reserve: it accuses nobody.

[doubt.unverified]
# Right on reading: 8 of 10.
title:    Claims said to be unverified
title.fr: Affirmations dites non vérifiées
not near 8: cas | laboratoire | prix | autrement | culture

non vérifié = (pas|non|guère) [..1] (pouvoir)? (être|avoir)? [..3] (vérifié|confirmé|corroboré) [..2] (indépendant|source)
non vérifié += ne [..1] pouvoir [..1] être (vérifié|confirmé|corroboré|authentifié)
non vérifié += ne avoir [..1] pu [..1] être [..1] (vérifié|confirmé|corroboré|authentifié) | non (confirmé|vérifié|corroboré)
non vérifié += (aucun|pas de|sans) confirmation [..2] (indépendant|officiel|source) | invérifiable | sous réserve de (vérification|confirmation)
non vérifié += (rester|restait) [..1] à (vérifier|confirmer) { only near 12: information | chiffre | bilan | piste | hypothèse | authenticité | récit | témoignage | nouvelle | rumeur | accusation | identité }
non vérifié += impossible de [..1] (vérifier|confirmer|corroborer|authentifier) | ne [..3] pu [..1] (vérifier|confirmer|corroborer|authentifier)
  + ces chiffres [[n'ont pas pu être vérifiés]] sur place
  + des informations [[non confirmées]] font état de dix morts
  + il est [[impossible de vérifier]] ces dires
  + [[aucune confirmation indépendante]] n'a été obtenue
  + l'agence [[n'a pas pu confirmer]] ce bilan
  - les chiffres ont été vérifiés
