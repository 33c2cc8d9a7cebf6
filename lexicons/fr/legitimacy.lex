# Who is granted a right to rule, to fight, to speak for a people, and who is
# denied it: "gouvernement" against "régime", "armée nationale" against "bandes",
# "élu" against "autoproclamé".
#
# "granting" counts words that say or imply a standing in law; "denying" words that
# take it away. The names of the Syrian state are counted in naming.syria-state as
# well, labels such as "terroriste" or "milice" in delegitimation.
#
# "Right on reading" under a category: of 20 matches drawn at random from 3,800
# to 6,000 articles of a French news portal (2016 to 2020) that had not been used
# to write the lexicon, how many meant what the category says, as judged by a machine reader.
# On news of other kinds and times read a sample of your own (cadrage kwic
# @CATEGORY PAGES).

lexicon:  fr-legitimacy
title:    Legitimacy granted and denied in French-language news
title.fr: Légitimité accordée ou refusée dans la presse de langue française
language: fr
version:  1
licence:  CC-BY-4.0

[legitimacy]
kind:     rate
title:    Legitimacy granted and denied
title.fr: Légitimité accordée ou refusée
cite:     van Leeuwen 2007, Legitimation in Discourse and Communication: authorization
cite:     Boydstun, Card, Gross, Resnik and Smith 2014, Tracking the Development of Media Frames: legality
tags:     entman=moral mfc=legality

# ---------------------------------------------------------------------------

[legitimacy.granting]
# Right on reading: 19 of 20.
title:    A right to rule or to act is granted
title.fr: Un droit de gouverner ou d'agir est accordé

# The word against "régime" and "pouvoir". The plain "le gouvernement" says nothing
# in news of one's own country; with the country's name it stands beside "le régime",
# and what tells is which of the two an outlet uses of the same country.
gouvernement et pays = gouvernement (américain|russe|ukrainien|syrien|irakien|iranien|turc|israélien|palestinien|libanais|égyptien|libyen|tunisien|algérien|marocain|saoudien|yéménite|afghan|pakistanais|indien|chinois|japonais|nord-coréen|sud-coréen|vénézuélien|cubain|bolivien|brésilien|colombien|mexicain|malien|nigérien|tchadien|centrafricain|congolais|rwandais|burundais|éthiopien|érythréen|somalien|soudanais|sud-soudanais~soudanais|kényan|ivoirien|sénégalais|burkinabè|camerounais|gabonais|togolais|guinéen|birman|philippin|biélorusse|bélarusse~russe|géorgien|arménien|azerbaïdjanais|serbe|kosovar|hongrois|polonais|catalan|espagnol|italien|allemand|britannique|belge|grec|australien|canadien|sahraoui|kurde)
  + le [[gouvernement bolivien]] a réagi
  + les [[gouvernements malien]] et tchadien
  - le gouvernement étudie la réforme des retraites

élu et reconnu = (gouvernement|président|"pouvoir"|autorité|dirigeant|représentant|assemblée|parlement) (seul|plus|démocratiquement|régulièrement|internationalement|légalement)? (légitime|légal|élu|reconnu|constitutionnel) { not followed by: coupable | que | avoir; not near 10: "LFI" | "LREM" | départemental | "UMP" }
élu et reconnu += (démocratiquement|légitimement|légalement|régulièrement) (élu|désigné|reconnu|constitué) | gouvernement (de unité national|de union national|d'entente national|de transition|de salut national|de consensus) | reconnu (par la communauté internationale|par les Nations|par l'ONU|internationalement)
  + le [[président démocratiquement élu]]
  + un [[gouvernement d'union nationale]]
  + le seul [[représentant légitime]] du peuple
  - il est élu joueur de l'année

autorités et pays = "autorités" (américain|russe|ukrainien|syrien|irakien|iranien|turc|israélien|palestinien|libanais|égyptien|libyen|tunisien|algérien|marocain|saoudien|yéménite|afghan|pakistanais|indien|chinois|nord-coréen|vénézuélien|cubain|bolivien|brésilien|malien|nigérien|tchadien|centrafricain|congolais|rwandais|burundais|éthiopien|somalien|soudanais|birman|biélorusse|bélarusse~russe|géorgien|arménien|azerbaïdjanais|serbe|kosovar|catalan|kurde)
  + les [[autorités libanaises]] ont ouvert une enquête
  - les autorités du parc

# Not the agents at the gate of a stadium.
forces de sécurité = (force|service) de sécurité (irakien|syrien|libanais|afghan|égyptien|palestinien|israélien|turc|somalien|kurde|malien|algérien|tunisien|libyen|iranien|national|intérieur)? { not preceded by: agent de }
  + les [[forces de sécurité]] ont repris la place
  + les [[forces de sécurité libanaises]]
  - la ceinture de sécurité

armée régulière = armée (régulier|national|gouvernemental|loyaliste|légitime|fédéral|républicain) | (troupe|force|soldat) (régulier|gouvernemental|loyaliste|légitime|progouvernemental|fédéral|pro-gouvernemental~gouvernemental)
armée régulière += (armée|troupe|force) (syrien|irakien|libanais|yéménite|libyen|afghan|malien|somalien|soudanais|ukrainien|nigérian) | ("forces"|troupe|armée) du gouvernement
  + les [[troupes gouvernementales]] tiennent la ville
  + l'[[armée nationale]] avance
  - une troupe de théâtre

coalition internationale = coalition (international|arabe|antiterroriste|antijihadiste~jihadiste|antidjihadiste~jihadiste|militaire|occidental|"anti-EI"|mondial) | coalition [..3] (conduit|mené|dirigé|emmené) (par|sous) [..2] ("Etats-Unis"|"États-Unis"|Etats-Unis|"Riyad"|"Washington"|Arabie|Ryad|Saoudiens|Américains)
coalition internationale += (force|avion|raid|frappe|allié|pays|membre|soldat|porte-parole|commandement|au sein|bombardement|aviation) (de|du) (la|le) coalition { not near 12: parti | scrutin | chancelier | chancelière | législatif | ministre-président | majorité parlementaire | député | "CDU" | "SPD" | écologiste }
  + la [[coalition internationale]] a bombardé le dépôt
  + la [[coalition arabe dirigée par Riyad]]
  + les [[avions de la coalition]]
  - la coalition des partis de gauche
  - les députés de la coalition

communauté internationale = communauté international | (concert|communauté) de les nations
  + la [[communauté internationale]] condamne
  - une communauté de communes

mandat de l'ONU = (mandat|résolution|aval|feu vert|égide|autorisation|soutien|approbation|bénédiction|décision) [..3] ("ONU"|"Nations" "unies"|Nations unies|Conseil de sécurité) | sous (mandat|égide) (onusien|international) | conforme [..2] (droit international|charte de les Nations) | conformément (à|au|aux) [..1] (droit international|charte de les Nations|résolution) | (accord|plan|envoyé|mission|médiation|processus) [..1] (onusien|parrainé par les Nations|parrainé par l'ONU) { not preceded by: sans | absence de | hors de tout | sans aucun }
  + sous l'[[égide de l'ONU]]
  + un retrait [[conforme au droit international]]
  - le mandat du maire

droit de se défendre = droit (légitime|souverain|inaliénable|imprescriptible)? (de se défendre|à se défendre|à exister|à la légitime défense|à l'autodétermination|à la résistance|de défendre|à la autodéfense) | droit (légitime|souverain|inaliénable|imprescriptible) | (légitime défense|autodéfense) [..4] (pays|Etat|charte|article|peuple|nation|collectif|militaire|armée|individuelle) | (revendication|demande|aspiration|colère|combat|lutte|cause|résistance|préoccupation|intérêt|inquiétude|droit|autorité|"pouvoir"|recours) légitime { not near 10: policier | voleur | cambrioleur | bijoutier | tribunal | juge | accusé }
  + le [[droit à se défendre]] de chaque pays
  + des [[aspirations légitimes]]
  - le droit des contrats

# ---------------------------------------------------------------------------

[legitimacy.denying]
# Right on reading: 19 of 20.
title:    A right to rule or to act is denied
title.fr: Un droit de gouverner ou d'agir est refusé

# Not a diet, a tax or a pension scheme.
régime = régime (syrien|iranien|turc|saoudien|russe|ukrainien|vénézuélien|cubain|nord-coréen|chinois|algérien|égyptien|libyen|irakien|biélorusse|bélarusse~russe|birman|soudanais|éthiopien|érythréen|congolais|burundais|tchadien|gabonais|togolais|camerounais|hutu|sioniste|israélien|taliban|qatari|émirati|bahreïni|zimbabwéen|azerbaïdjanais|autoritaire|totalitaire|dictatorial|despotique|tyrannique|autocratique|fantoche|répressif|criminel|corrompu|honni|déchu|putschiste|militaire|communiste|fasciste|nazi|théocratique|islamiste|illégitime|policier|sanguinaire|brutal|oppresseur|de terreur|d'apartheid)
régime += régime (de|d'|du) ("Assad"|"Bachar"|"Damas"|"Téhéran"|"Kiev"|"Moscou"|"Ankara"|"Riyad"|"Pyongyang"|"Pékin"|"Caracas"|"La" "Havane"|"Khartoum"|"Tripoli"|"Bagdad"|"Minsk"|"Saddam"|"Kadhafi"|"Maduro"|"Poutine"|"Erdogan"|"Loukachenko"|"Kim"|"Al-Assad"|"al-Assad"|"el-Assad"|"Sissi"|"al-Sissi"|"Bouteflika"|"Kabila"|"Mugabe"|"Khomeiny"|"ayatollah"|"ayatollahs"|"mollahs"|"colonels"|"généraux"|"Tel" "Aviv"|"Tel-Aviv"|"Vichy"|"Franco"|"Pinochet")
régime += (force|chute|opposant|adversaire|ennemi|pilier|cacique|dignitaire|caciques|allié|armée|soldat|bastion|propagande|renversement|changement|renverser|critique|soutien|porte-parole|médias|police|homme fort|partisan|répression|survie|contre le) (de|du|au|à)? (le)? régime { not followed by: général | de retraite | spécial | universel | fiscal | social | agricole | alimentaire | de chômage | local | indemnitaire | juridique | matrimonial | complémentaire | végétarien | végan | sans | de assurance | de base | de croisière | minceur | particulier | présidentiel | parlementaire | républicain | de sécurité | de la sécurité }
régime += régime { only preceded by: le | du | ce | au; only near 25: armée | rebelle | opposition | opposant | manifestant | dissident | répression | dictateur | dictature | révolution | révolte | soulèvement | putsch | "Assad" | "Kadhafi" | "Poutine" | "Maduro" | "Erdogan" | "Loukachenko" | "Damas" | "Téhéran" | "Pyongyang" | "Pékin" | militaire | ayatollah | propagande | torture | prison | exil; not near 15: retraite | fiscal | alimentaire | cotisation | sécurité social | spécial | spéciaux | assurance | indemnisation | indemnité | santé | poids | kilo | calorie | intermittent | chômage | cheminot | "RSI" | présidentiel | parlementaire | matrimonial | douanier | moteur; not followed by: de | des | du | général | universel | sans | juridique | social | agricole }
  + le [[régime cubain]] refuse toute visite
  + le [[régime]] a fait tirer sur les manifestants
  + les [[opposants au régime]] manifestent
  + un [[régime autoritaire]]
  - le régime général des retraites
  - un régime alimentaire strict

dictature = dictateur | dictature | dictatorial | despote | despotisme | despotique | "tyran" | "tyrans" | "tyrannie" | autocrate | autocratie | autocratique | totalitarisme | totalitaire | tyrannique | oppresseur { not near 8: film | doubler | "Chaplin" | cinéma | minorité | minceur | mode | apparence | beauté | instant | algorithme | buzz | émotion }
  + le [[dictateur]] a fui la capitale
  + une [[dictature]] sans nom
  - une dictée difficile
  - la dictature de la minceur

junte et clan = junte | putschiste | satrape | oligarchie | camarilla | kleptocratie~aristocratie | kleptocrate~aristocrate | clan (au pouvoir|présidentiel|"Assad"|"Kadhafi"|"Bongo"|"Erdogan"|"Trump"|"Bouteflika"|"Kim")
  + la [[junte]] a dissous l'assemblée
  + une [[oligarchie]] qui se partage les mines

illégitime = ("pouvoir"|gouvernement|président|élection|réélection|scrutin|référendum|vote|parlement|autorité|mandat|république|Etat|assemblée|constitution) [..1] (illégitime|usurpé|truqué|frauduleux|non reconnu) | (être|juger|considérer comme|totalement|jugé) illégitime | illégitimité [..1] ("pouvoir"|gouvernement|président|scrutin|élection) | (perdre|perdu|manquer de|contester|dénuer|dénué de|déni|nier|absence de|aucun) [..2] légitimité { not preceded by: enfant | fils | fille | naissance }
  + un [[scrutin truqué]]
  + un [[pouvoir illégitime]]
  + il a [[perdu toute légitimité]]
  - un enfant illégitime

simulacre = (simulacre|parodie|mascarade|farce|mascarades|semblant) (de (élection|scrutin|démocratie|justice|procès|référendum|vote|consultation|négociation|dialogue)|électoral|judiciaire|démocratique) | (fraude|trucage|bourrage) (électoral|des urnes|de les urnes) | voler (le élection|le scrutin|la victoire) | élection volé | coup de Etat | putsch | coup de force (militaire|institutionnel|constitutionnel|contre|de le armée|électoral)
simulacre += fraude massif { only near 25: élection | scrutin | vote | urne | réélection | électoral | présidentielle | législatives | référendum | dépouillement }
  + une [[parodie de justice]]
  + le [[coup d'Etat]] a échoué
  + des [[fraudes massives]] au dépouillement
  - une farce aux champignons

occupation = (armée|force|puissance|troupe|soldat|régime|autorité|"pouvoir") (de occupation|occupant|colonial) | (territoire|terre|ville|zone|région|province) (illégalement)? (occupé|annexé) | (colon|colonie|colonisation|implantation) (illégal|israélien|juif) | (annexion|occupation) (illégal|de la Crimée|de la Cisjordanie|de la Palestine|israélien|russe|turc|de territoire) | "Palestine" occupé { not preceded by: sous | eaux; not near 10: hôtel | sanitaire | squat | campement | terrain | site | tente | locataire | logement }
  + l'[[armée d'occupation]]
  + les [[territoires occupés]]
  - le taux d'occupation des lits

soi-disant = (coalition|opposition|gouvernement|président|république|révolution|communauté|démocratie|élection|Etat|autorité|calife|califat|roi|chef) (soi-disant|prétendu|prétendument|autoproclamé|auto-proclamé~employé) | (coalition|opposition|révolution|démocratie|république|élections) ("dite"|"dites")
soi-disant += (soi-disant|prétendu|pseudo|autoproclamé|auto-proclamé~employé) (coalition|opposition|gouvernement|président|république|révolution|communauté|démocratie|élection|Etat|référendum|autorité|légitimité|calife|califat)
  + la [[prétendue coalition]]
  + le [[président autoproclamé]]
  - une coalition large

sans mandat = (sans|absence de|hors de tout) (mandat|le aval|le autorisation|le feu vert|le accord) (de|du|des) [..2] ("ONU"|Nations unies|Conseil de sécurité|parlement|congrès|gouvernement (légitime|syrien|irakien))
  + une guerre menée [[sans l'aval du Conseil de sécurité]]
  - sans l'accord de ses parents
