# How French-language news names the parties to the wars in Syria and Iraq.
#
# A category of kind "naming" is read as shares: of all mentions of one party,
# how many use this name. A name with its short form in brackets beside it, as
# in "Etat islamique (EI)", is one mention under the full name.
#
# Proper names stand in quotation marks: they match as written, capitals and
# all. Words without them are matched in all their forms.
#
# "Right on reading" under a category: of 20 matches drawn at random from 35,912
# articles of a French news portal (2016 to 2020), how many meant what the
# category says, as judged by a machine reader. On news of other kinds and times
# read a sample of your own (cadrage kwic @CATEGORY PAGES).

lexicon:  fr-naming
title:    Names of armed groups and states in French-language news
title.fr: Noms des groupes armés et des Etats dans la presse de langue française
language: fr
version:  2
licence:  CC-BY-4.0

# ---------------------------------------------------------------------------
# The Islamic State group. Each name is a choice: "Daech" is the acronym that
# its enemies use, "Etat islamique" what it calls itself; "groupe" or
# "organisation" in front is an agency's distance; "EI" is the short form.

[naming.isis]
# Right on reading: 20 of 20.
kind:     naming
title:    How the Islamic State group is named
title.fr: Comment est nommé le groupe Etat islamique

Daech = ((groupe|organisation) (terroriste|djihadiste|jihadiste|takfiriste~islamiste|extrémiste)?)? ("Daech"|"Daesh"|"Daëch"|"Daesch"|"Da'ech"|"Da'esh")
  + l'offensive contre [[Daech]] se poursuit
  + le [[groupe terroriste Daesh]] a perdu la ville
  + la ville tenue par [[DAECH]]

# "un Etat islamique" is a kind of state, not the group's name.
Etat islamique = ((groupe|organisation|milice) [..2])? Etat islamique ("EI"|"IS")? { except: états, Etats, États; not preceded by: un | aucun | tout | futur | véritable | cet | son | leur }
  + les positions de l'[[Etat islamique]] dans la vallée
  + le [[groupe djihadiste Etat islamique (EI)]] a revendiqué l'attaque
  + l'[[organisation Etat islamique]] avance
  + l'[[État islamique]] a publié une vidéo
  - ils veulent bâtir un Etat islamique régi par la charia
  - un sommet des Etats islamiques
  - un Etat laïc

# Capitals only.
EI = ((groupe|organisation|milice) (terroriste|djihadiste|jihadiste|extrémiste|islamiste|sunnite|armé)?)? "EI"
  + les combattants de l'[[EI]]
  + des frappes contre le [[groupe EI]]
  + l'[[organisation terroriste EI]] a perdu ses puits de pétrole

# The name of 2013 and the first half of 2014; used later it is a choice.
EIIL = ((groupe|organisation) [..2])? Etat islamique en Irak et (au|du) Levant ("EIIL"|"EIIS"|"ISIS"|"ISIL"|"EI")? { except: états, Etats, États }
EIIL += ((groupe|organisation) [..2])? Etat islamique en Irak et en Syrie ("EIIL"|"EIIS"|"ISIS"|"ISIL"|"EI")? { except: états, Etats, États }
EIIL += "EIIL" | "EIIS"
  + l'[[EIIL]] a pris deux postes de douane
  + l'[[Etat islamique en Irak et au Levant (EIIL)]] avance vers le fleuve
  - l'EI a perdu la ville

# English names kept in French texts.
ISIS = "ISIS" | "ISIL" | "Islamic" "State"
  + les partisans d'[[ISIS]] sur les réseaux
  - la déesse Isis et ses temples

# The group's own title, taken back in the same breath.
soi-disant Etat islamique = ((groupe|organisation) [..1])? (soi-disant|autoproclamé|auto-proclamé~employé|prétendu) (groupe)? Etat islamique ("EI")? | Etat islamique autoproclamé { except: états, Etats, États }
  + le [[soi-disant Etat islamique]] perd du terrain
  + l'[[autoproclamé Etat islamique]] a frappé la capitale
  + l'[[Etat islamique autoproclamé]] recule
  - un Etat autoproclamé que nul ne reconnaît

# "califat" alone is also history: counted with a word of distance only.
califat autoproclamé = (soi-disant|autoproclamé|prétendu|pseudo) califat | califat autoproclamé
  + les ruines du [[califat autoproclamé]]
  + leur [[soi-disant califat]] s'effondre
  - le califat abbasside

# ---------------------------------------------------------------------------
# The Nusra Front, Al-Qaeda's Syrian branch, which changed its name in 2016 and
# again in 2017.

[naming.nusra]
# Right on reading: 11 of 11.
kind:     naming
title:    How the Nusra Front and its successors are named
title.fr: Comment sont nommés le Front al-Nosra et ses successeurs

Front al-Nosra = (Front|"Jabhat")? ("al-Nosra"|"al-Nusra"|"an-Nosra"|"an-Nusra"|"al-Nousra"|"al" "Nosra"|"al" "Nusra") | Front ("Nosra"|"Nusra")
  + le [[Front al-Nosra]] tient le village
  + le [[Front al Nosra]] et ses alliés
  + les hommes d'[[Al-Nosra]] ont reculé
  - le Front populaire a réuni ses cadres

Front Fatah al-Cham = (Front|"Jabhat")? "Fatah" ("al-Cham"|"al-Sham"|"al" "Cham"|"al" "Sham")
  + rebaptisé [[Front Fatah al-Cham]], le groupe a rompu avec ses parrains
  - le Fatah a gagné les élections étudiantes

Hayat Tahrir al-Cham = ("Hayat"|"Hay'at"|"Hayaat")? "Tahrir" ("al-Cham"|"al-Sham"|"al" "Cham"|"al" "Sham") | "HTS" | "HTC"
  + le groupe [[Hayat Tahrir al-Cham]] administre la province
  + des chefs de [[HTS]] tués dans un raid
  - la place Tahrir était noire de monde

# ---------------------------------------------------------------------------
# Members of armed groups, by words that do not condemn them. Those that do
# ("terroristes", "djihadistes") are in delegitimation.lex.

[naming.members]
# Right on reading: 17 of 20.
kind:     naming
title:    How members of armed groups are named, without condemnation
title.fr: Comment sont nommés les membres des groupes armés, sans condamnation

# In French news "militants" are first of all members of parties and unions:
# the word counts beside an armed group or with a telling adjective only.
militants = militant (de|du|des) [..3] ("Daech"|"Daesh"|"EI"|"EIIL"|Etat islamique|"Al-Qaïda"|"al-Nosra"|"Hezbollah"|"Hamas"|taliban|"Boko") |
  ("Daech"|"Daesh"|"EI"|"EIIL"|Etat islamique|"Al-Qaïda"|"al-Nosra"|"Hezbollah"|"Hamas") [..1] dont [..1] militant |
  militant (islamiste|armé|extrémiste|djihadiste|jihadiste|takfiriste~islamiste|salafiste)
  + des [[militants de Daech]] retranchés dans l'école
  + le groupe [[Etat islamique, dont les militants]] contrôlent la route
  + des [[militants islamistes]] ont attaqué le convoi
  - les militants du parti ont voté dimanche
  - une militante syndicale

# Not veterans, nor the fighting spirit.
combattants = combattant { not preceded by: ancien | esprit | moral | parcours du; not followed by: contre le | politique | acharné | infatigable }
  + les [[combattants]] de l'EI ont fui
  + des [[combattants]] kurdes tiennent le pont
  - la carte d'ancien combattant

hommes armés = (homme|individu) (lourdement|fortement)? armé | homme en arme
  + des [[hommes armés]] ont ouvert le feu
  + trois [[individus lourdement armés]] ont pris la fuite
  - les forces armées du pays

éléments = élément (de|du|des) [..2] ("Daech"|"Daesh"|"EI"|"EIIL"|Etat islamique|"Al-Qaïda"|"al-Nosra") | élément (armé|terroriste|djihadiste|jihadiste|takfiriste~islamiste|extrémiste)
  + deux [[éléments de Daech]] ont été capturés
  - un élément de la réponse

membres = (membre|homme|recrue|soldat|cadre|partisan) (présumé)? (de|du|des) [..3] ("Daech"|"Daesh"|"EI"|"EIIL"|Etat islamique|"Al-Qaïda"|"al-Nosra")
  + un [[membre présumé de l'EI]] jugé à huis clos
  + des [[hommes de Daech]] déguisés en policiers
  - les membres de la commission

daechistes = daechiste~islamiste | daeshiste~islamiste | daechien~citoyen | daeshien~citoyen | daéchien~citoyen
  + l'armée a chassé les [[daechistes]] du col

# ---------------------------------------------------------------------------

[naming.opposition]
# Right on reading: 18 of 20.
kind:     naming
title:    How the armed or political opponents of a state are named, without condemnation
title.fr: Comment sont nommés les adversaires armés ou politiques d'un Etat, sans condamnation

# Not an opposition to something.
opposition = opposition (modéré|armé|syrien|intérieur|extérieur)? { not followed by: à | au | aux | entre | des | frontal | de principe | de conscience; not preceded by: droit de | malgré la | par | en | son | leur | une | ferme | vif | fort | toute | aucune | cette }
  + le gouvernement et l'[[opposition]] se parlent
  + l'[[opposition modérée]] a quitté la salle
  - leur opposition à la réforme
  - par opposition au texte voté

rébellion = rébellion { not preceded by: esprit de | fait de | délit de | outrage et | pour }
  - jugé pour rébellion
  + la [[rébellion]] a perdu la route

Armée syrienne libre = "Armée" syrien libre | "ASL"
  + l'[[Armée syrienne libre]] a quitté la ville
  - l'armée syrienne a libéré la ville

opposants armés = opposant (armé|syrien) | opposant au régime
  + des [[opposants armés]] tiennent le pont
  - un opposant à la réforme

rebelles = (groupe|force|combattant|faction|chef|mouvement)? rebelle { not preceded by: virus | mèche | cheveu | adolescent | élève | enfant | esprit | âme }
  + les [[rebelles]] ont repris le village
  + une [[faction rebelle]] a signé la trêve
  - une mèche rebelle

insurgés = insurgé~employé { not preceded by: se être }
  + les [[insurgés]] tiennent la colline
  - il s'est insurgé contre ce choix

groupes armés = (groupe|faction|formation) armé
  + des [[groupes armés]] bloquent la route
  - un groupe parlementaire

# ---------------------------------------------------------------------------
# The Syrian state and its head: "gouvernement" and "président" grant what
# "régime" and "clan" deny.

[naming.syria-state]
# Right on reading: 15 of 20, the others of other governments.
kind:     naming
title:    How the Syrian state is named
title.fr: Comment est nommé l'Etat syrien

gouvernement syrien = (gouvernement|autorité) syrien | (gouvernement|autorité) de "Damas"
  + le [[gouvernement syrien]] a accepté la trêve
  + les [[autorités syriennes]] démentent
  - le gouvernement turc

président syrien = (président|dirigeant) syrien | président ("Bachar")? ("el-Assad"|"al-Assad"|"Assad"|"el" "Assad"|"al" "Assad")
  + le [[président syrien]] recevra les émissaires
  + le [[président Bachar el-Assad]] a promulgué la loi
  - le président turc et les réfugiés syriens

régime syrien = régime (syrien|baasiste|alaouite|"Assad") | régime de ("Damas"|"Assad"|"el-Assad"|"al-Assad") | régime (syrien)? de "Bachar" ("el-Assad"|"al-Assad"|"Assad")? | pouvoir (syrien|de "Damas") | clan "Assad" | dictature syrienne
  + les alliés du [[régime syrien]]
  + le [[pouvoir de Damas]] n'a pas répondu
  + les soutiens du [[régime d'Assad]]
  - le régime général de la sécurité sociale

armée syrienne = armée (arabe)? syrien { not followed by: libre }
  + l'[[armée syrienne]] a repris la base
  + l'[[Armée arabe syrienne]] avance
  - l'armée turque en territoire syrien

# Of whatever government the report is about: choose reports on Syria first.
forces gouvernementales = (force|troupe|armée) (gouvernemental|loyaliste|progouvernemental)
  + les [[troupes gouvernementales]] ont reculé
  + les [[forces loyalistes]] tiennent la route
  - les agences gouvernementales

forces du régime = (force|troupe|armée|soldat|avion|aviation|hélicoptère|raid|frappe|bombardement|allié|bastion|contrôle) du régime { not followed by: de | syrien | iranien | turc | saoudien | israélien | sioniste | russe | ukrainien | nazi | soviétique | taliban | général | fiscal }
  + les [[forces du régime]] bombardent le quartier
  - les forces vives du pays

# Not the lake of that name on the Euphrates.
Bachar el-Assad = "Bachar" ("el-Assad"|"al-Assad"|"Assad"|"el" "Assad"|"al" "Assad")? | "Assad" | "el-Assad" { not preceded by: lac }
  + [[Bachar el-Assad]] a reçu les députés
  + le départ d'[[Assad]]
  - le barrage du lac Assad

dictateur = (dictateur|tyran|despote|boucher) (syrien|de "Damas")
  + le [[dictateur syrien]] s'accroche
  - un dictateur déchu

# ---------------------------------------------------------------------------
# Marked names of states: "les USA", "la partie russe", "l'entité sioniste".
# The plain names (Etats-Unis, Russie, Israël) are left out: they are names of
# places far more often than a choice of words.

[naming.actors]
# Right on reading: 19 of 20, of 6,000 articles not used to write the terms.
kind:     naming
title:    Marked names of states and their governments
title.fr: Noms marqués d'Etats et de gouvernements

USA = "USA" | "Uncle" "Sam" | Oncle "Sam" | "Amérique" de ("Trump"|"Obama"|"Biden"|"Bush") | (armée|présence|force|frappe|drone|base|aviation|administration|président|soldat|coalition|avion|troupe) "US" { not preceded by: "in"; not followed by: "Today" | "Basketball" | "Gymnastics" }
  + les [[USA]] livrent des armes
  - les Etats-Unis livrent des armes

# A diplomat's word: "la partie russe" is Russia at the table.
partie = partie (américain|russe|syrien|turc|iranien|ukrainien|irakien|israélien|saoudien|chinois|palestinien|arménien|azerbaïdjanais|britannique|européen|libanais|égyptien|kurde|houthi~national|nord-coréen|indien|pakistanais|arabe) { not preceded by: en | grand | majeur | bon }
partie += (côté|camp) (américain|russe|syrien|turc|iranien|ukrainien|irakien|israélien|saoudien|chinois|palestinien|arménien|azerbaïdjanais|britannique|européen|occidental) { not preceded by: de le | sur le | de; not followed by: de | de la frontière }
  + la [[partie russe]] a démenti
  + le [[camp occidental]] se divise
  - une partie du pays
  - la partie nord du pays

administration = administration (américain|"Obama"|"Bush"|"Trump"|"Biden"|"Clinton"|"Reagan"|démocrate|républicain) | administration [..1] ("Barack" "Obama"|"Donald" "Trump"|"Joe" "Biden"|"George" "W" "Bush"|"George" "Bush")
  + l'[[administration américaine]] hésite
  - le conseil d'administration

Occident = "Occident" ("collectif")? | "Occidentaux" | (pays|Etat|puissance|capitale|médias|bloc|chancellerie|diplomatie|allié|gouvernement|dirigeant) occidental | (bloc|camp|axe) (atlantiste|euro-atlantique~atlantique|impérialiste|transatlantique) { not preceded by: en }
  + l'[[Occident]] ferme les yeux
  + les [[pays occidentaux]] imposent des sanctions
  + l'[[Occident collectif]] et ses alliés
  - la façade occidentale du massif

communauté internationale = communauté international
  + la [[communauté internationale]] reste muette
  - une communauté de communes

entité sioniste = (entité|ennemi|régime|occupant|Etat|armée|force|colon) sioniste | (régime|ennemi|occupant) israélien | occupation israélien | armée de occupation (israélien|sioniste)? | "Palestine" occupé
  + l'[[entité sioniste]] a bombardé le port
  - le gouvernement israélien

régime = régime (saoudien|turc|iranien|ukrainien|russe|bahreïni|nord-coréen|chinois|égyptien|vénézuélien|cubain|biélorusse|bélarusse~russe|libyen|algérien|qatari) | régime (de|des|du) ("Kiev"|"Riyad"|"Téhéran"|"Moscou"|"Ankara"|"Pyongyang"|"Pékin"|"Minsk"|"Caracas"|"Poutine"|"Erdogan"|"Maduro"|"Loukachenko"|"mollahs"|"ayatollahs"|"Saoud"|"Al" "Saoud"|"Sissi") | (dictature|théocratie|monarchie) (saoudien|iranien|turc|russe|des "mollahs"|wahhabite)
  + le [[régime saoudien]] a exécuté deux hommes
  + le [[régime des mollahs]]
  - un régime sans sel

# Elegant variation of the wires, yet one says whose the state is.
Etat hébreu = (Etat|État) (hébreu|juif) | (pays|royaume) (wahhabite|sunnite|chérifien|hachémite) | (République|république) islamique { not followed by: de ("Iran"|"Mauritanie"|la "Mauritanie"|du "Pakistan"|"Afghanistan"|le "Afghanistan") }
  + l'[[Etat hébreu]] a fermé le passage
  + la [[République islamique]] rejette l'offre
  - la République islamique de Mauritanie

# "les Américains" for their government at war or at the table.
peuples pour gouvernements = les ("Américains"|"Russes"|"Turcs"|"Iraniens"|"Saoudiens"|"Israéliens"|"Chinois"|"Européens"|"Britanniques"|"Ukrainiens") (vouloir|bombarder|accuser|frapper|refuser|proposer|négocier|exiger|soutenir|armer|livrer|menacer|intervenir|mener|envoyer|chercher à|demander|rejeter)
  + [[les Américains refusent]] de signer
  - les Américains en vacances sur la côte

ennemi = (ennemi|agresseur|parrain) (américain|russe|turc|iranien|saoudien|ukrainien|occidental) | agresseur israélien | "Grand" "Satan" | impérialisme (américain|occidental|russe) | impérialiste
  + le [[parrain iranien]] de la milice
  + le [[Grand Satan]]
  - un ennemi du bruit

# ---------------------------------------------------------------------------
# A capital or a palace that stands for a government: "Moscou propose". The
# same word is a place in "à Moscou" and a title in "le Washington Post"; "de
# Moscou" may be either and is left out.

[naming.metonymy]
# Right on reading: 17 of 20.
kind:     rate
title:    Capitals and palaces standing for governments
title.fr: Capitales et palais mis pour des gouvernements

Moscou = "Moscou" { not preceded by: à | à [..2] et | de | dans | sur | vers | depuis | quitter | rejoindre | visiter | gagner | région | capitale }
  + [[Moscou]] dément avoir livré ces armes
  + un accord entre Téhéran et [[Moscou]]
  + coopérer avec [[Moscou]]
  - il est arrivé à Moscou mardi
  - le métro de Moscou

Washington = "Washington" { not preceded by: à | à [..2] et | de | dans | sur | vers | depuis | quitter | rejoindre | visiter | gagner | "in" | "at" | "George" | "Denzel"; not followed by: "Post" | "Times" | "Institute" | "Examiner" | "University" | "DC" | "D.C." | "Irving" | "Square" }
  + [[Washington]] refuse de commenter
  + l'accord que [[Washington]] propose
  - il a été reçu à Washington
  - un article du Washington Post

Damas = "Damas" { not preceded by: à | à [..2] et | de | dans | sur | vers | depuis | quitter | rejoindre | visiter | gagner | bombarder | frapper | près de | capitale }
  + [[Damas]] accuse ses voisins
  - un marché de Damas
  - les avions ont bombardé Damas

autres capitales = "Téhéran" | "Ankara" | "Riyad" | "Pékin" | "Pyongyang" | "Kiev" | "Tel-Aviv" | "Doha" | "Bagdad" { not preceded by: à | à [..2] et | de | dans | sur | vers | depuis | quitter | rejoindre | visiter | gagner | bombarder | frapper | près de | capitale }
autres capitales += (force|gouvernement|autorité|pouvoir|armée|diplomatie) de ("Bagdad"|"Téhéran"|"Ankara"|"Kiev"|"Pékin"|"Riyad")
  + [[Téhéran]] rejette le texte
  + les [[forces de Bagdad]] avancent
  - un attentat à Bagdad

# Cities that are also everyday news: only before what a city cannot do.
Paris et autres = ("Paris"|"Londres"|"Berlin"|"Bruxelles"|"Rome"|"Madrid"|"Tokyo") (vouloir|pouvoir|devoir|accuser|exiger|demander|refuser|proposer|affirmer|estimer|démentir|dénoncer|soutenir|condamner|souhaiter|rejeter|menacer|convoquer|espérer|plaider) { not preceded by: à | de | sur | dans | vers | maire de | ville de | Grand }
  + [[Paris condamne]] les frappes
  + [[Londres souhaite]] une réunion du Conseil
  - Paris accueille une exposition
  - un habitant de Berlin

Kremlin = "Kremlin" { not preceded by: mur du | "Bicêtre" }
  - une rue au pied du mur du Kremlin
  + le [[Kremlin]] rejette l'accusation
  + le porte-parole du [[Kremlin]]

# The building is meant in "devant la Maison Blanche".
Maison Blanche = "Maison" blanc { not preceded by: devant la | jardin de la | pelouse de la | course à la | candidat à la | locataire de la | hôte de la | entrer à la | entrée à la | arriver à la | arrivée à la | remporter la | conquête de la | conquérir la | route de la }
  + la [[Maison Blanche]] se dit inquiète
  - la petite maison aux volets blancs

Pentagone = "Pentagone"
  + le [[Pentagone]] confirme la frappe
  - un pentagone régulier

Elysée = "Elysée" | "Élysée" { not preceded by: à le | quitter le | candidat à le | locataire de le | rue de le | cour de le | palais de le | perron de le | salon de le | jardin de le }
  + l'[[Elysée]] annonce un sommet
  - dans la cour de l'Elysée

Quai d'Orsay = "Quai" de "Orsay" | "quai" de "Orsay"
  + le [[Quai d'Orsay]] conseille de partir
  - le musée d'Orsay
