# Words that deny a party its standing: as an enemy of all, as somebody's tool,
# as something that is not what it says it is.
#
# What counts is a label put on someone. "une menace terroriste" names a danger
# and does not count; "un groupe terroriste" and "les terroristes" do.
#
# "Right on reading" under a category: of 20 matches drawn at random from 3,800
# to 6,000 articles of a French news portal (2016 to 2020) that had not been used
# to write the lexicon, how many meant what the category says, as judged by a machine reader.
# On news of other kinds and times read a sample of your own (cadrage kwic
# @CATEGORY PAGES).

lexicon:  fr-delegitimation
title:    Delegitimising labels in French-language news
title.fr: Désignations délégitimantes dans la presse de langue française
language: fr
version:  2
licence:  CC-BY-4.0

[delegitimation]
# Right on reading: 19 of 20.
kind:     rate
title:    Delegitimising labels
title.fr: Désignations délégitimantes
cite:     Piskorski and others 2023, SemEval-2023 Task 3: name calling and labelling
tags:     entman=define,moral semeval=name-calling

# ---------------------------------------------------------------------------
# Religion turned against its claimants

# The dictionaries lack the word: it is inflected like "islamiste".
takfiriste = takfiriste~islamiste | takfiri~ami | takfiro-wahhabite~islamiste
  + les [[takfiristes]] ont fui la ville
  + l'organisation [[takfiriste]]
  + des groupes [[takfiris]]

# Contested: for some a plain description, for others a label. Compare outlets,
# not the bare figure.
djihadiste = djihadiste | jihadiste { not preceded by: attentat | attaque | menace | idéologie | propagande | vidéo | violence | terrorisme | acte | tuerie | projet | site | zone | mouvance | thèse | risque }
  + un groupe [[djihadiste]]
  + trois [[jihadistes]] arrêtés à la frontière
  - le mot djihad a plusieurs sens

wahhabite = wahhabite | wahabite~islamiste { not preceded by: doctrine | idéologie | enseignement | islam | courant | mouvance }
  - la doctrine wahhabite
  + la terreur [[wahhabite]]

fanatique = fanatique { not followed by: de }
  + des [[fanatiques]] armés
  - un fanatique de football

# ---------------------------------------------------------------------------
# Crime

# Not what is called terrorist besides people: threats, acts, plots, charges.
terroriste = terroriste { not preceded by: menace | attaque | attentat | acte | action | activité | contexte | projet | risque | entreprise | infraction | crime | violence | tuerie | massacre | explosion | fusillade | dossier | caractère | nature | mobile | piste | alerte | matière | vague | agression | danger | idéologie | fin | propagande | visée | motif | motivation | intention | but | loi | opération | attaquer | financement | assassinat | meurtre | frappe | association de malfaiteur | dérive | crise | site | revue | incident | radicalisation | péril | objectif | arsenal; not followed by: commis }
  + des [[terroristes]] retranchés dans l'école
  + un groupe [[terroriste]] inconnu
  + il traite ses adversaires de [[terroristes]]
  - la menace terroriste reste forte
  - une attaque terroriste a visé le marché
  - la lutte antiterroriste

extrémiste = extrémiste | ultra-radical~radical | groupe radical | islamiste radical { not preceded by: violence | idéologie | propos | discours }
  + des [[extrémistes]] ont pris le poste
  - une mesure extrême

criminels = (bande|gang) criminel | criminel de guerre | bandes de criminel
  + ces [[criminels de guerre]] seront jugés
  - un dossier criminel

# The word for people, not for what they did.
barbares = barbare { not preceded by: attaque | acte | crime | meurtre | assassinat | attentat | lâche et | et | méthode | manière | façon | pratique | aussi | plus }
  + une horde de [[barbares]]
  - la barbe blanche du vieil homme

bandits = bandit | brigand | néo-nazi~nazi | traître { not preceded by: pris en | "Tony" }
  + des [[bandits]] venus de la montagne
  - il fut pris en traître

égorgeurs = égorgeur | coupeur de tête | bourreau de "Daech" | sanguinaire
  + les [[égorgeurs]] ont filmé leur crime
  - un coupeur de bois

bandes armées = (bande|horde|gang) (armé|terroriste) | horde { not followed by: de (touristes|fans|supporters|journalistes|photographes|visiteurs) }
  + des [[bandes armées]] sévissent au nord
  - une bande dessinée

# ---------------------------------------------------------------------------
# Somebody's tool

mercenaires = mercenaire
  + des [[mercenaires]] étrangers
  - un commerçant

sbires = sbire | suppôt | "laquais" | nervi | supplétif | à la solde de
  + les [[sbires]] du régime

marionnette = (régime|gouvernement|Etat|président|pouvoir|émir) (fantoche|marionnette) | fantoche | marionnette (de|du|des|aux mains)
  + un [[gouvernement fantoche]]
  - un spectacle de marionnettes pour enfants

entité sioniste = (entité|ennemi|occupant|régime) sioniste
  + l'[[entité sioniste]]
  - le mouvement sioniste du XIXe siècle

junte = junte | "clique" | "cliques"
  + la [[junte]] au pouvoir

milices = milice | milicien
  + les [[milices]] ont pris le quartier

# ---------------------------------------------------------------------------
# Not what it says it is

soi-disant = soi-disant
  + les [[soi-disant]] révolutionnaires
  - disant cela, il se leva

autoproclamé = auto-proclamé~employé
  + la république [[autoproclamée]]
  + le calife [[autoproclamé]]
  - le comité a proclamé les résultats

pseudo = pseudo (opposition|gouvernement|Etat|élection|expert|journaliste|révolution|califat|république|référendum|armée|démocratie|organisation|humanitaire|enquête|preuve|victime|média|défenseur|rebelle)
  + un [[pseudo gouvernement]]
  - elle a changé de pseudo

# ---------------------------------------------------------------------------
# Guilt by association

lié à Al-Qaïda = (lié|affilié|rattaché|apparenté|allégeance|inféodé|rallié|proche|inspiré) (à|au|aux|de|du|par) [..2] ("Al-Qaïda"|"Al-Qaida"|"Al-Qaeda"|"Al" "Qaïda"|"Qaïda"|"Aqmi"|"Daech"|"Daesh"|"EI"|Etat islamique|"al-Nosra"|"Boko") { not near 6: près de }
  + un groupe [[lié à Al-Qaïda]]
  + une faction [[affiliée à Daech]]
  + une cellule [[inspirée par Daech]]
  - un fonds lié au ministère

branche d'Al-Qaïda = (branche|filiale|émanation|franchise|bras armé|avatar|vitrine|satellite|excroissance|cellule) [..2] de ("Al-Qaïda"|"Al-Qaida"|"Al-Qaeda"|"Al" "Qaïda"|"Daech"|"Daesh"|la "EI"|la Etat islamique)
  + la [[branche yéménite d'Al-Qaïda]]
  - une branche de l'arbre

# A state behind a group, or a group behind a party. "soutenu par" alone is said of
# anyone: an armed group or a campaign must be what is held up.
soutenu par un Etat = (milice|milicien|groupe|groupe armé|faction|rebelle|mercenaire|combattant|séparatiste|insurgé~employé|gang|hacker|pirate|marionnette) [..3] (soutenu|financé|armé|parrainé|téléguidé|piloté|entraîné|manipulé|instrumentalisé|commandité) par [..2] ("Iran"|"Téhéran"|"Moscou"|"Russie"|"Kremlin"|"Riyad"|"Arabie"|"Washington"|"Etats-Unis"|"États-Unis"|"Qatar"|"Doha"|"Turquie"|"Ankara"|"Israël"|"Pakistan"|"Occident"|"Damas"|étranger)
soutenu par un Etat += (milice|milicien|groupe|groupe armé|faction|rebelle|séparatiste|combattant|insurgé~employé) (pro-iranien~iranien|pro-russe~russe|pro-turc~turc|prorusse~russe|proturc~turc|pro-saoudien~national)
soutenu par un Etat += (agent|cheval de Troie|cinquième colonne|relais|bras armé|instrument|pion|valet|satellite|vassal|laquais) [..1] (de|du|des) ("Iran"|la "Iran"|"Téhéran"|"Moscou"|la "Russie"|"Kremlin"|"Washington"|les "Etats-Unis"|la "Occident"|"Tel-Aviv"|"Israël"|"Riyad"|le étranger|le impérialisme|les "Américains"|sionisme) | agent étranger | Etat vassal | à la botte de | à les ordres de ("Moscou"|"Washington"|"Téhéran"|le "Kremlin"|la "Occident") { not preceded by: double }
  + des [[milices soutenues par l'Iran]]
  + des [[séparatistes prorusses]]
  + un [[pion de Washington]]
  + l'association est inscrite comme [[agent étranger]]
  - un festival soutenu par la région

# ---------------------------------------------------------------------------
# At home: protest and opposition as disorder

casseurs = casseur { not near 8: prix | vitesse | voiture | automobile | auto }
  + des [[casseurs]] dans le cortège
  - un casseur de prix

séditieux = séditieux | factieux | black bloc | "black" "blocs" | "black" "block" | fauteur de (troubles|guerre) | agitateur | émeutier | hooligan { not near 8: match | stade | supporter }
  - un hooligan arrêté avant le match
  + des [[factieux]] dans la rue
  + un [[fauteur de troubles]]

racaille = racaille | voyou | vermine | raclure | (Etat|pays|régime|dirigeant) (voyou|paria|terroriste) | ennemi (du peuple|de le intérieur|de la nation|de la République|de le Etat)
  + un [[Etat voyou]]
  + les [[ennemis du peuple]]
  - un ami du peuple

groupuscules et complotistes = islamo-gauchiste~gauchiste | islamo-fasciste~fasciste | crypto-communiste~communiste | fachosphère~sphère | complotiste | conspirationniste | groupuscule | séparatiste (islamiste) { not preceded by: théorie [..4] | thèse [..2] | discours | site | vidéo }
  + un [[groupuscule]] violent
  + des élus traités d'[[islamo-gauchistes]]
  - un petit groupe d'amis
