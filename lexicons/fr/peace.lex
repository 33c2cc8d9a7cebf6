# Ways out of a conflict: fewer arms, a political settlement, help for people.
#
# "deescalation" is the silence of arms, "political" the talk that is to
# replace them, "humanitarian" the help that must pass.
#
# "Right on reading" under a category: of 20 matches drawn at random from
# articles of a French news portal (2016 to 2020) that were not looked at while
# the terms were written, how many meant what the category says, as judged by a
# machine reader. On news of other kinds and times read a sample of your own
# (cadrage kwic @CATEGORY PAGES).

lexicon:  fr-peace
title:    Peace, settlement and humanitarian help in French-language news
title.fr: Paix, règlement et secours dans la presse de langue française
language: fr
version:  1
licence:  CC-BY-4.0

[peace]
kind:     rate
title:    Peace and settlement
title.fr: Paix et règlement
tags:     entman=remedy
cite:     Entman 1993, Framing: treatment recommendation

# ---------------------------------------------------------------------------

[peace.deescalation]
# Right on reading: 17 of 20.
title:    Peace and fewer arms
title.fr: Paix et désescalade

# Not the rank of a policeman, nor the prize, nor peace and quiet.
paix = paix { not preceded by: gardien de la | gardiens de la | gardienne de la | juge de | Nobel de la | rue de la | "café" de la | en | avenue de la | palme de la | agent de la | nous la | moi la | lui la | leur la | foutre la | ficher la | fiche la | laisser en | havre de | mosquée de la | lâcher la | reposer en | boulevard de la | théâtre de la | Guerre et ; not followed by: intérieur | sociale | du ménage | de l'âme | royale | avec (lui-même|soi-même|elle-même|moi-même|mon|son|sa|le passé) }
  + la [[paix]] est à ce prix
  + des garants de la [[paix]] mondiale
  - un gardien de la paix blessé
  - qu'il repose en paix

# Not a pause of the season.
trêve = trêve | cessez-le-feu | cessation [..1] hostilité | suspension d'armes | armistice { not preceded by: sans | jamais de | jamais; not followed by: hivernal | de (été|hiver|printemps|août) | estival | international | de plaisanterie | des confiseurs | de Noël | de fin d'année | de bavardage | du championnat | olympique | de 1918 | de 1940 | du 11 ; not near 8: championnat | match | sélection | expulsion | locatif | locataire | loyer | Ligue | entraîneur | club }
  + la [[trêve]] tient depuis hier
  + un [[cessez-le-feu]] fragile
  - la trêve hivernale des expulsions
  - il travaille sans trêve

désescalade = désescalade | (geste|signe|volonté|climat|mesure|politique|appel) (de|à la|à) apaisement | apaisement [..2] (tension|conflit|crise|relation) | (apaiser|calmer|désamorcer|détendre|réduire|baisser|faire baisser|baisse de|baisse des|réduction de|réduction des) [..2] (tension|crise|conflit) | détente (entre|avec|diplomatique|international) | politique de détente { not near 8: artériel | muscle | électrique }
  + le royaume veut une [[désescalade]]
  + il faut [[apaiser les tensions]]
  - un moment de détente

réduire la violence = (réduire|réduction de|diminuer|diminution de|baisse de|arrêter|arrêt de|cesser|cessation de|fin de|fin à|renoncer à|interrompre|suspension de) (la|les|cette|ces|toute|toutes les|un) (violence|hostilité|bombardement|effusion de sang|bain de sang|affrontement|massacre)
réduire la violence += (fin|arrêt|cessation|réduction|diminution|suspension) (de|des|du) [..1] (violence|hostilité|bombardement|affrontement|massacre)
  + des efforts pour [[réduire la violence]]
  + l'[[arrêt des bombardements]]
  + mettre [[fin à ces violences]]
  - réduire la vitesse

désarmement = désarmement | démilitariser | démilitarisation | dénucléarisation | dénucléariser | maîtrise des armements | dépôt des armes | (déposer|rendre) les armes { not near 10: set | match | tournoi | club | finale }
  + un accord de [[désarmement]]
  + la milice [[dépose les armes]]
  - un homme désarmé

retrait des troupes = (retrait|retirer|rapatriement|départ|évacuation) (de|du|des)? [..3] (troupe|soldat|militaire|armée|force (étranger|armé|russe|américain|française|turc|israélien|arménien)|forces)
  + le [[retrait des troupes]] prendra un an
  - un retrait d'argent

accord de paix = casque bleu | force de (interposition|paix) | ((opération|mission|force) de)? maintien de la paix | (opération|mission|artisan|faiseur|conférence|accord|plan|processus|pourparlers|négociation|traité|initiative|appel|effort|espoir|chance|chemin|dividende|gage|geste) (de|de la|à la|pour la) paix
  + les [[casques bleus]] patrouillent
  + une [[mission de maintien de la paix]]
  - le maintien de l'ordre

voie pacifique = (règlement|solution|voie|issue|résolution|moyen|manière|façon|coexistence) [..2] (pacifique|négocié|non-violent) | pacifiquement | pacification | non-violence | pacifiste | pacifisme | réconciliation (national|politique|du pays|entre [..2] (peuple|pays|communauté|nation|camp|Corée|faction)) | réconcilier [..2] (pays|peuple|communauté|nation|société|France|Français|faction) { not preceded by: "océan" }
  + un [[règlement négocié]] du conflit
  + ils défilent [[pacifiquement]]
  + la [[réconciliation nationale]]
  - l'océan Pacifique

retenue = (appeler|appel|inviter|exhorter) [..4] (à|au) (la|plus grand|calme|le)? (retenue|calme|apaisement|modération|désescalade|raison|sang-froid|dialogue) | faire preuve de [..1] retenue
  + la ligue [[appelle les deux camps à la retenue]]
  + il faut [[faire preuve de retenue]]
  - une retenue d'eau

échange de prisonniers = échange (de|des) [..1] (prisonnier|détenu|dépouille|otage) | libération (de|des) [..1] (prisonnier|otage)
  + un [[échange de prisonniers]]
  - un échange de bons procédés

# ---------------------------------------------------------------------------

[peace.political]
# Right on reading: 17 of 20.
title:    Political settlement
title.fr: Règlement politique

processus politique = (processus|alternative|issue|voie|solution|règlement|sortie de crise|ouverture|feuille de route|accord|compromis|perspective|cadre) (politique|diplomatique|constitutionnel|démocratique|inclusif|concerté) | solution (à deux Etats|durable|pacifique) | sortie de crise (politique|négocié) | règlement (du|de la|de ce|des) (conflit|crise|différend|dossier|question)
  + relancer le [[processus politique]]
  + la [[voie diplomatique]] reste ouverte
  + un [[règlement du conflit]]
  - un parti politique

transition politique = transition (politique|démocratique|constitutionnel|pacifique|militaire|civil|du pouvoir|de dix-huit mois) | (gouvernement|président|autorité|conseil|charte|premier ministre) (intérimaire|provisoire|de transition|d'union nationale|inclusif) | transfert [..1] pouvoir { not near 8: écologique | énergétique }
  + une [[transition politique]] difficile
  + un [[gouvernement d'union nationale]]
  - la transition écologique

dialogue = dialogue (politique|national|direct|inclusif|intercommunautaire|interreligieux|bilatéral|stratégique|constructif|franc|apaisé|de paix|sincère|véritable) | (ouvrir|renouer|reprendre|engager|nouer|relancer|rétablir|instaurer|favoriser|privilégier|poursuivre|prôner|maintenir|entamer|amorcer|accepter|proposer|restaurer|rouvrir) [..2] "dialogue" | (reprise|ouverture|appel|porte|rupture|volonté|voie) [..2] (du|de|au|à) [..1] dialogue | (le|du|au|ce|leur|aucun) "dialogue" (entre|avec) { not near 10: film | acteur | scénario | réplique | personnage | roman }
  + un [[dialogue national]] s'ouvre
  + il faut [[renouer le dialogue]]
  + [[le dialogue entre]] les deux rives
  - les dialogues du film

pourparlers = "pourparlers" | négociation (de paix|diplomatique|directe|indirecte|politique|bilatéral|multilatéral|intersyrien~syrien|sous l'égide|entre) | (table|tour) [..1] (de|des) négociation | négociateur { not near 10: club | transfert | joueur | mercato | contrat | prolongation | "RAID" | "GIGN" | forcené | preneur d'otage }
  + les [[pourparlers]] ont repris
  + la [[table des négociations]]
  - des pourparlers avec un club

médiation = médiation | bons offices | médiateur (de l'ONU|des Nations unies|international|de l'Union|norvégien|qatari|africain|entre|dans le conflit) | envoyé spécial (de l'ONU|des Nations unies|pour) | sous l'égide (de l'ONU|des Nations unies|de l'Union) | (conférence|sommet) (de|pour la) (paix|réconciliation) { not followed by: culturel | familial | animal | scientifique | de la consommation | de l'assurance ; not near 8: consommateur | divorce | musée | banque | couple }
  + une [[médiation]] du pays voisin
  + les [[bons offices]] du royaume
  - la médiation familiale

élections libres = (élection|scrutin|vote) (libre|transparent|pluraliste|crédible|inclusif|démocratique) { not followed by: et obligatoire }
  + des [[élections libres]] sous contrôle
  - une élection de miss

# ---------------------------------------------------------------------------

[peace.humanitarian]
# Right on reading: 19 of 20.
title:    Humanitarian help
title.fr: Secours humanitaire
tags:     entman=remedy semetko=human-interest
cite:     Semetko and Valkenburg 2000, Framing European Politics: human interest

# The adjective, whatever the noun; the law of war stands under sovereignty.
humanitaire = ((accès|aide|couloir|corridor|convoi|pause|crise|catastrophe|désastre|situation|urgence|organisation|mission|assistance|travailleur|ONG|besoin|trêve|secours|action|visa|intervention|personnel|acheminement|drame) [..1])? humanitaire { not preceded by: droit | droit international | à visée | cet ; not followed by: écolo | et maire }
  + autoriser l'[[accès humanitaire]]
  + un [[couloir humanitaire]]
  + les [[humanitaires]] ont quitté le camp
  - le droit humanitaire

acheminer l'aide = (acheminer|acheminement (de|des)|distribuer|distribution (de|des)|larguer|largage (de|des)|parachuter) [..3] (aide|vivres|nourriture|secours|denrée|eau potable|colis alimentaire|matériel médical|tente|produits de première nécessité)
acheminer l'aide += aide (alimentaire|internationale|médicale d'urgence)
  + [[acheminer des vivres]] aux assiégés
  + la [[distribution de nourriture]] a repris
  - distribuer des cartes

civils protégés = (protéger|protection (de|des)|évacuer|évacuation (de|des)|épargner|mise à l'abri (de|des)) [..2] (civil|blessé|habitants du quartier|population civil) | population civil | camp de (réfugié|déplacé) | (réfugié|déplacé) (interne|de guerre|syrien|afghan|rohingya|rohingyas|palestinien|soudanais) | déplacé par (le conflit|la guerre|les combats|les violences|les bombardements|les jihadistes|les djihadistes) { not near 15: "Covid-19" | coronavirus | vaccin | incendie | crue | inondation | virus | eaux | ouragan | cyclone | tempête | pompier | feu | flamme | orage }
  + l'[[évacuation des blessés]]
  + la [[protection des civils]]
  + un [[camp de réfugiés]]
  - protéger ses enfants
