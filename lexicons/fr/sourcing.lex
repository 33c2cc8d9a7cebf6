# How sources are spoken of: by name, by function, or not at all.
#
# "anonymous" and "vague" say that the reader cannot check who speaks; "expert",
# "official", "witness", "media" and "ngo" lend the weight of a role. Who it is,
# the voice engine says; how the outlet presents them, these words.
#
# "Right on reading" under a category: of 20 matches drawn at random from
# articles of a French news portal (2016 to 2020) that were not looked at while
# the terms were written, how many meant what the category says, as judged by a
# machine reader. On news of other kinds and times read a sample of your own
# (cadrage kwic @CATEGORY PAGES).

lexicon:  fr-sourcing
title:    How sources are spoken of in French-language news
title.fr: Comment les sources sont désignées dans la presse de langue française
language: fr
version:  1
licence:  CC-BY-4.0

[sourcing]
kind:     rate
title:    How sources are spoken of
title.fr: Désignation des sources

# ---------------------------------------------------------------------------

[sourcing.anonymous]
# Right on reading: 19 of 20.
title:    Sources without a name
title.fr: Sources sans nom

sous couvert d'anonymat = (sous|couvert de|condition de|requérir|requis|demander|préférer|souhaiter|vouloir|exiger|garder|conserver|réclamer|désirer|tenir à|sceau de) [..2] anonymat | (rester|demeurer) anonyme | "off" "the" "record" | sous [..2] (nom d'emprunt|pseudonyme) | (prénom|nom) (a été|ont été) (changé|modifié) | (souhaiter|vouloir|préférer|demander|accepter|"souhaité"|"voulu") [..3] (être cité|être nommé|être identifié|donner son nom|révéler son nom|révéler son identité|que son nom)
  + dit-il [[sous couvert d'anonymat]]
  + un agent qui a [[requis l'anonymat]]
  + elle préfère [[rester anonyme]]
  - un don anonyme

haut responsable = (un|une|des|de|deux|trois|plusieurs|certains|quelques|ce|cette|autre) [..1] (haut (responsable|fonctionnaire|gradé|diplomate|officier)) | (un|une|des|de|deux|trois|plusieurs|certains|quelques|autre) (responsable|officiel|diplomate|officier|conseiller|gradé|commandant) (américain|français|russe|britannique|allemand|européen|israélien|palestinien|turc|iranien|irakien|syrien|chinois|sous couvert|anonyme|occidental|militaire|local|gouvernemental|policier|kurde|saoudien|libanais|ukrainien|arabe|afghan|indien|pakistanais|égyptien|proche du|du (ministère|gouvernement|Pentagone|renseignement|département|parti|régime)|de la (police|présidence|Maison|coalition)|des services)
  + [[un haut responsable]] de l'île l'admet
  + selon [[un diplomate européen]], rien n'est signé
  + [[plusieurs responsables américains]] en doutent
  - le haut responsable Jean Dupuis
  - il est responsable de ses actes

source proche = (une|des|la|cette|plusieurs|deux|autres)? source (proche|diplomatique|policier|judiciaire|gouvernemental|militaire|sécuritaire|hospitalier|médical|parlementaire|ministériel|syndical|locale|interne|anonyme|concordant|autorisé|informé|bien informé|officieux|américain|français|européen|russe|israélien|irakien|syrien|turc|palestinien|kurde|patronal|aéroportuaire|portuaire|religieux|tribal|rebelle|au sein|du ministère|de la présidence|à la présidence|ayant connaissance|impliqué|préfectoral|industriel|bancaire|communautaire|associatif|humanitaire|politique|onusien|des services)
source proche += (une|deux|plusieurs|trois|différentes|nos|diverses|autres|propres) source { only near 8: selon | d'après | dire | déclarer | estimer | expliquer | souligner | juger | affirmer | assurer | indiquer | noter | rappeler | avertir | prévenir | craindre | redouter | raconter | rapporter | confirmer | témoigner | décrire | préciser | ajouter | alerter | relever | observer | constater | recommander | analyser | commenter | interroger | consulter | reconnaître | conclure | considérer | penser | croire | résumer | citer | douter | prédire | dénoncer | accuser | appeler | apprendre | confier | citer | faire savoir; not followed by: de (revenu|énergie|chaleur|financement|inspiration|lumière|vitamine|fer|eau|joie|stress|bonheur|protéine|inquiétude|pollution|conflit|bruit|danger|motivation|droit|contamination|tension|richesse|emploi|préoccupation|recette|fierté) | lumineux | intarissable | chaud | inépuisable | important | potentiel | majeur | supplémentaire | principale ; not near 4: inspiration | revenu | énergie | lumière | eau | vitamine | protéine | fer }
source proche += (selon|d'après) (des|certaines|plusieurs|diverses) source | de source (proche|sûre|diplomatique|policière|judiciaire|bien informée) | (dans)? (entourage|proches) (du|de la|de|des) (ministre|président|présidente|premier ministre|chef|maire|candidat|candidate|Elysée|Matignon|roi|premier secrétaire|Premier ministre|ancien ministre) { not near 5: perquisition | perquisitionner }
  + [[une source diplomatique]] le confirme
  + [[selon plusieurs sources]]
  + l'[[entourage du ministre]] dément
  - une source d'énergie
  - le fleuve prend sa source ici

# ---------------------------------------------------------------------------

[sourcing.vague]
# Right on reading: 18 of 20.
title:    Vague sources
title.fr: Sources vagues

certains observateurs = (certain|plusieurs|nombreux|quelques|beaucoup de|nombre de|divers|la plupart des|d'autres) (observateur|analyste|commentateur|détracteur) | (les|aux yeux des|de l'avis des) (observateurs|commentateurs|détracteurs) { not followed by: de | d'art; not preceded by: vives | virulentes | essuyer | essuyé | face aux | attiré | sévères | faire | à; not near 8: électoral | scrutin | élection | bureau de vote | mission }
certains observateurs += (certain|plusieurs|nombreux|beaucoup de|nombre de) (personnes|voix|gens|spécialiste) (avoir|ne|se|y|en|le)? (estimer|penser|croire|dire|affirmer|juger|craindre|redouter|assurer|soutenir|se demander|prétendre|considérer|évoquer|dénoncer|voir|se élever|accuser|reprocher|déplorer|regretter|se plaindre|douter)
certains observateurs += "d'aucuns" | (certains|d'autres|beaucoup|nombreux|plusieurs|quelques-uns) (médias|experts|analystes|internautes|médecins|élus|associations|observateurs|spécialistes|politiques|députés|habitants|voix|gens|critiques|pays|autres)? (estiment|pensent|croient|disent|affirment|jugent|craignent|redoutent|assurent|soutiennent|se demandent|prétendent|considèrent|évoquent|dénoncent|accusent|reprochent|estimaient|pensaient|croyaient|disaient|affirmaient|jugeaient|craignaient|redoutaient)
  + [[certains observateurs]] y voient un piège
  + [[plusieurs personnes estimaient]] le pacte mort
  + [[d'aucuns]] parlent d'un échec
  + [[beaucoup craignent]] une crise
  - plusieurs personnes ont été blessées

selon des informations = (selon|d'après|citer) (des|certaines|plusieurs|de|diverses) [..1] (information|rumeur|témoignage|indiscrétion|spéculation) | (selon|d'après) ("certains"|beaucoup|d'autres|la rumeur) | de bonne source | de sources concordantes | source concordante
selon des informations += (la rumeur|des rumeurs|les rumeurs|rumeur) [..1] (selon|voulant|évoquant|faisant|annonçant|veut|court|courent|enfle|disent|dit|circulent|persistantes) | bruits de couloir | (il se|on) (murmurer|chuchoter) que | il se dire que | à ce qu'on dit | paraît-il | le bruit court | (de l'avis|au dire) (général|de tous|de beaucoup) | (milieux|cercles) (politique|diplomatique|bien informés|proches|autorisés|financier) | l'on (murmure|dit|raconte) { not followed by: sur }
  + [[selon des informations]] non confirmées
  + [[selon certains]], le roi hésite
  + [[on murmure que]] la garde recule
  - des informations utiles
  - selon le ministère

# ---------------------------------------------------------------------------

[sourcing.expert]
# Right on reading: 19 of 20.
title:    Experts
title.fr: Experts
tags:     semeval=appeal-to-authority
cite:     Piskorski and others 2023, SemEval-2023 task 3: appeal to authority

# The trades of those who are asked to explain, where a word of saying stands by.
expert = (expert|analyste|spécialiste|politologue|sociologue|historien|économiste|chercheur|chercheuse|juriste|criminologue|géopolitologue~politologue|islamologue|épidémiologiste|virologue|infectiologue|climatologue|sondeur|politiste~pianiste|constitutionnaliste|anthropologue|démographe|psychologue|psychiatre|pédopsychiatre~psychiatre|politologue|géographe|philosophe) | des (scientifique|universitaire) { only near 4: selon | d'après | dire | déclarer | estimer | expliquer | souligner | juger | affirmer | assurer | indiquer | noter | rappeler | avertir | prévenir | craindre | redouter | raconter | rapporter | confirmer | témoigner | décrire | préciser | ajouter | alerter | relever | observer | constater | recommander | analyser | commenter | interroger | consulter | reconnaître | conclure | considérer | penser | croire | résumer | citer | douter | prédire | dénoncer | accuser | appeler; not preceded by: devenir | nombre de | camion des | geste | centre | centres | recherche | comité | communauté | conseil | étude | études | littérature | fiction | revue | article | milieu | monde | preuve | consensus | équipe | rapport | vision | enquête }
expert += (plusieurs|nombreux|certain|quelques|divers) (expert|spécialiste|analyste|chercheur|scientifique|universitaire)
expert += (de l'avis des|d'après les|selon les|selon des|aux yeux des|pour les) (expert|spécialiste|analyste|historien|chercheur)
  + la trêve tiendra, estime un [[expert]]
  + [[plusieurs experts]] étrangers saluent l'accord
  - un geste expert

étude = (selon|d'après|révéler|montrer|indiquer) [..2] (étude|sondage|baromètre|rapport) (de|du|des|publié|réalisé|menée|mené|"Ifop"|"Ipsos"|commandé|récent) | (étude|sondage|rapport) [..5] (montrer|révéler|indiquer|conclure|démontrer|suggérer|pointer|estimer|confirmer) (que|un|une|le|la|les|des) { not followed by: [..1] (enquêteur|police|gendarme|gendarmerie|juge|parquet|procureur|autopsie) }
étude += (selon|d'après) (la|le|cette|ce) (étude|rapport|sondage) | (affirmer|montrer|révéler|indiquer|estimer|relever|pointer) (une|un|cette|ce|la|le) (récent|nouveau|vaste|dernier)? (étude|rapport|sondage)
  + [[selon un sondage réalisé]] en mai
  + la digue cédera, [[selon le rapport]]
  + une [[étude montre que]] le lac recule
  - il fait ses études au loin

# ---------------------------------------------------------------------------

[sourcing.official]
# Right on reading: 19 of 20.
title:    Official sources
title.fr: Sources officielles

porte-parole = porte-parole { not preceded by: ancien | ancienne | ex | futur | nommé | nommée | désigné | désignée }
  + le [[porte-parole]] de l'armée
  - la parole du roi

communiqué = (le|un|ce|son|leur|du|au|des|les|par|dans un|dernier|bref|même) communiqué | communiqué (de presse|commun|publié|diffusé|transmis|officiel|final|conjoint|du|de la|de l'|des) | (conférence|point) de presse { not preceded by: avoir | être | été }
  + [[un communiqué]] lu à la radio
  - il a communiqué la liste

selon les autorités = (selon|d'après|indiquer|annoncer|préciser|affirmer|confirmer|déclarer|apprendre auprès de|auprès de) (le|la|les|du|des|de la|un|une|d'une|d'un)? [..1] (autorité|gouvernement|ministère|ministre|police|gendarmerie|préfecture|préfet|parquet|procureur|procureure|pompier|secours|armée|état-major|mairie|présidence|Elysée|Matignon|Quai d'Orsay|"Bercy"|Kremlin|Maison Blanche|Pentagone|justice|enquêteur|douanes|ambassade|commissariat|municipalité|rectorat|protection civile|ARS|météo) | (autorité|source|bilan|chiffre|décompte|version|donnée|statistique) (officiel|policier|préfectoral) | (agence|média|télévision|chaîne|presse) (d'Etat|officiel|public|étatique|gouvernemental)
selon les autorités += (autorités|gouvernement|ministère|police|préfecture|parquet|armée|état-major|diplomatie) [..2] (affirment|affirme|indiquent|indique|annoncent|annonce|précise|précisent|assurent|assure|estiment|estime|déclare|confirment|confirme|"a" "indiqué"|"a" "annoncé"|"a" "précisé"|"a" "affirmé"|"a" "déclaré"|"a" "confirmé"|"ont" "indiqué"|"ont" "annoncé"|"ont" "précisé"|"ont" "affirmé"|"ont" "déclaré"|"ont" "confirmé"|dément|démentent) { only followed by: [..1] que | avoir | être | vouloir }
  + [[selon le ministère]], deux ponts sont coupés
  + les [[autorités du port affirment]] que la digue tient
  + le [[bilan officiel]] est de dix morts
  - le ministère a fermé ses portes

# ---------------------------------------------------------------------------

[sourcing.witness]
# Right on reading: 18 of 20.
title:    Witnesses
title.fr: Témoins

témoin = témoin { only near 9: selon | d'après | dire | déclarer | estimer | expliquer | souligner | juger | affirmer | assurer | indiquer | noter | rappeler | avertir | prévenir | craindre | redouter | raconter | rapporter | confirmer | témoigner | décrire | préciser | ajouter | alerter | relever | observer | constater | recommander | analyser | commenter | interroger | consulter | reconnaître | conclure | considérer | penser | croire | résumer | citer | douter | prédire | dénoncer | accuser | appeler | voir | apercevoir; not preceded by: appel à | être | prendre à | groupe | appartement | passage de | statut de | statut de simple | passer le | loge | mon | ma | son | sa | tes | ses | leur | lampe | relais | numéro | simple | assistant ; not followed by: de (mariage|Jéhovah|moralité|vitesse|ce|ces|cette|la scène de mariage) | assisté | à charge | à décharge | clé; not near 8: mariage | marié | mariée | cour | tribunal | procès | assises | barre | audience | juge | avocat }
témoin += (selon|d'après|raconter|témoigner|affirmer|expliquer|rapporter|assurer|confier|décrire) [..2] (témoin|riverain|habitant|rescapé|survivant|voisin|passant|villageois|résident)
témoin += (journaliste|photographe|correspondant|vidéaste|caméraman|équipe) (de|du|sur place|présent sur place) (la "AFP"|AFP|"Reuters"|"AP") | témoin oculaire | témoignage [..2] (recueilli|de (rescapé|survivant|habitant|riverain|témoin))
  + un [[témoin]] a vu que la porte était ouverte
  + "Tout a tremblé", [[raconte une riveraine]]
  - le témoin assisté a été entendu
  - son témoin de mariage

# ---------------------------------------------------------------------------

[sourcing.media]
# Right on reading: 18 of 20.
title:    Media as sources
title.fr: Médias comme sources

# Other media, not the outlet itself.
selon la presse = (selon|d'après|citer|cité par|relayer|relayé par|rapporter|révéler|repris par|indiquer|croire savoir|interrogé par|affirmer|raconter|rappeler|préciser|écrire) (le|la|les|un|une|des|certains|plusieurs|de|du)? [..1] (presse|média|journal|quotidien|hebdomadaire|magazine|tabloïd|chaîne|radio|télévision|agence|site|mensuel|titre) { not followed by: sanitaire | de santé | spatiale | régionale | européenne | du médicament | immobilière | bancaire }
selon la presse += (selon|d'après|citer|cité par|rapporter|révéler|relater|interrogé par|croire savoir|indiquer|affirmer|préciser|écrire|raconter|expliquer|repéré par|relayé par) (le|la|nos confrères de)? ("Le" "Parisien"|"Le" "Monde"|"Le" "Figaro"|"Le" "Point"|"Le" "Temps"|"Le" "Soir"|"Le" "JDD"|"JDD"|"La" "Croix"|"La" "Provence"|"La" "Dépêche"|"Les" "Echos"|"Les" "Échos"|"Libération"|"Mediapart"|"Marianne"|"Capital"|"Challenges"|"L'Express"|"L'Obs"|"L'Opinion"|"L'Equipe"|"L'Équipe"|"Ouest-France"|"Sud" "Ouest"|"Nice-Matin"|"Var-Matin"|"Midi" "Libre"|"Télérama"|"Valeurs" "actuelles"|"franceinfo"|"Franceinfo"|"France" "Info"|"France" "Inter"|"France" "Bleu"|"France" "2"|"France" "3"|"France" "24"|"Europe" "1"|"BFMTV"|"BFM" "TV"|"RTL"|"RMC"|"RFI"|"CNews"|"LCI"|"TF1"|"AFP"|"Reuters"|"AP"|"Bloomberg"|"CNN"|"BBC"|"Fox" "News"|"CNBC"|"NBC"|"ABC"|"CBS"|"Axios"|"Politico"|"The" "Guardian"|"Guardian"|"The" "Times"|"Times"|"Sunday" "Times"|"Telegraph"|"Independent"|"Daily" "Mail"|"Mirror"|"The" "Sun"|"New" "York" "Times"|"Washington" "Post"|"Wall" "Street" "Journal"|"Financial" "Times"|"Spiegel"|"Bild"|"Die" "Welt"|"El" "País"|"El" "Mundo"|"Corriere" "della" "Sera"|"La" "Repubblica"|"Haaretz"|"Al" "Jazeera"|"Al-Jazeera"|"Al-Arabiya"|"Anadolu"|"TASS"|"Tass"|"Interfax"|"RIA" "Novosti"|"Sputnik"|"Kommersant"|"Xinhua"|"Chine" "nouvelle"|"Global" "Times"|"Kyodo"|"Yonhap"|"KCNA"|"Irna"|"Isna"|"Fars"|"Tasnim"|"Sana"|"Petra"|"Ansa"|"EFE"|"Belga"|"dpa")
selon la presse += (selon|d'après) (une|les|des) information (de|du|des|révélé|publié|rapporté|recueilli) { not followed by: [..1] (ministère|police|parquet|gouvernement|préfecture) }
selon la presse += (presse|média|quotidien|hebdomadaire|tabloïd|chaîne|agence|journal) [..3] (rapporter|révéler|affirmer|évoquer|assurer|citer|croire savoir|annoncer|indiquer|écrire|relater|se faire l'écho|relayer) | (les|des|certaines|ces)? publications (de|des|de la) (média|presse) | (information|révélation|article|enquête|dépêche) (de|des|du) (la presse|média|presse|journal|quotidien|magazine|agence) | (média|presse) (local|étranger|international|occidental|d'Etat|américain|britannique|russe|turc|allemand|italien|espagnol|israélien|arabe|chinois|proche)
  + [[selon la presse]], le roi abdique
  + [[selon Reuters]], le pont est coupé
  + [[les publications des médias]] sont fausses
  + les [[médias locaux]] parlent de dix morts
  - la liberté de la presse

réseaux sociaux = (selon|sur|via|dans|par|publié sur|partagé sur|diffusé sur|posté sur|relayé sur|vu sur) [..1] réseau social | (vidéo|image|message|photo|rumeur|témoignage) [..3] (circuler|circulant|diffusé|posté|publié|partagé|relayé|mise en ligne) [..3] (réseau social|"Twitter"|"Facebook"|"Telegram"|internet|"Instagram"|"YouTube"|"TikTok") | tweet (de|du|publié|posté|supprimé) | (message|publication|post) (publié|posté|supprimé) | sur (son|leur) compte ("Twitter"|"Instagram"|"Facebook"|"Telegram") | "internaute" | "internautes"
  + une vidéo prise [[sur les réseaux sociaux]]
  + écrit-elle [[sur son compte Twitter]]
  - un réseau de bus

# ---------------------------------------------------------------------------

[sourcing.ngo]
# Right on reading: 18 of 20.
title:    Non-governmental organisations
title.fr: Organisations non gouvernementales

ONG = "ONG" | organisation non gouvernemental | ("OSDH"|Observatoire syrien) | "Amnesty" | "Human" "Rights" "Watch" | "HRW" | Reporters sans frontières | "RSF" | Médecins sans frontières | "MSF" | Croix-Rouge | ("défenseurs"|"défenseures"|"défenseuses") des droits | (association|militant|activiste|organisation|groupe|organisme) [..1] (de défense|des droits|droits de l'homme|droits humains|de protection) { only near 9: selon | d'après | dire | déclarer | estimer | expliquer | souligner | juger | affirmer | assurer | indiquer | noter | rappeler | avertir | prévenir | craindre | redouter | raconter | rapporter | confirmer | témoigner | décrire | préciser | ajouter | alerter | relever | observer | constater | recommander | analyser | commenter | interroger | consulter | reconnaître | conclure | considérer | penser | croire | résumer | citer | douter | prédire | dénoncer | accuser | appeler }
  - une ONG creuse des puits
  + selon une [[ONG]], dix villages ont brûlé
  + les [[défenseurs des droits]] dénoncent un vote joué d'avance
