# Words that deny a party its standing: as an enemy of all, as somebody's tool,
# as something that is not what it says it is.
#
# What counts is a label put on someone. "une menace terroriste" names a danger
# and does not count; "un groupe terroriste" and "les terroristes" do.
#
# "Right on reading" under a category: of 20 matches drawn at random from 35,912
# articles of a French news portal (2016 to 2020), how many meant what the
# category says, as judged by a machine reader. On news of other kinds and times
# read a sample of your own (cadrage kwic @CATEGORY PAGES).

lexicon:  fr-delegitimation
title:    Delegitimising labels in French-language news
title.fr: Désignations délégitimantes dans la presse de langue française
language: fr
version:  1
licence:  CC-BY-4.0

[delegitimation]
# Right on reading: 18 of 20.
kind:     rate
title:    Delegitimising labels
title.fr: Désignations délégitimantes

# ---------------------------------------------------------------------------
# Religion turned against its claimants

# The dictionaries lack the word: it is inflected like "islamiste".
takfiriste = takfiriste~islamiste | takfiri~ami | takfiro-wahhabite~islamiste
  + les [[takfiristes]] ont fui la ville
  + l'organisation [[takfiriste]]
  + des groupes [[takfiris]]
  - la taille des tapis

# Contested: for some a plain description, for others a label. Compare outlets,
# not the bare figure.
djihadiste = djihadiste | jihadiste
  + un groupe [[djihadiste]]
  + trois [[jihadistes]] arrêtés à la frontière
  - le mot djihad a plusieurs sens

wahhabite = wahhabite | wahabite~islamiste { not preceded by: doctrine | idéologie | enseignement | islam | courant | mouvance }
  + la terreur [[wahhabite]]
  - un prédicateur sunnite

fanatique = fanatique { not followed by: de }
  + des [[fanatiques]] armés
  - un fanatique de football

# ---------------------------------------------------------------------------
# Crime

# Not what is called terrorist besides people: threats, acts, plots, charges.
terroriste = terroriste { not preceded by: menace | attaque | attentat | acte | action | activité | projet | risque | entreprise | infraction | crime | violence | tuerie | massacre | explosion | fusillade | dossier | caractère | nature | mobile | piste | alerte | matière | vague | agression | danger | idéologie | fin | propagande | visée | motif | motivation | intention | but | loi | opération | attaquer | financement | assassinat | meurtre | frappe | association de malfaiteur | dérive | crise | site | revue | incident | radicalisation | péril | objectif | arsenal; not followed by: commis }
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

bandits = bandit | brigand | néonazi | néo-nazi~nazi | traître { not preceded by: pris en | "Tony" }
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

sbires = sbire | suppôt | laquais | nervi | supplétif | à la solde de
  + les [[sbires]] du régime
  - un serveur

marionnette = (régime|gouvernement|Etat|président|pouvoir|émir) (fantoche|marionnette) | fantoche | marionnette (de|du|des|aux mains)
  + un [[gouvernement fantoche]]
  - un spectacle de marionnettes pour enfants

entité sioniste = (entité|ennemi|occupant|régime) sioniste
  + l'[[entité sioniste]]
  - le mouvement sioniste du XIXe siècle

junte = junte | clique
  + la [[junte]] au pouvoir
  - une jante de vélo

milices = milice | milicien
  + les [[milices]] ont pris le quartier
  - les policiers du quartier

# ---------------------------------------------------------------------------
# Not what it says it is

soi-disant = soi-disant
  + les [[soi-disant]] révolutionnaires
  - disant cela, il se leva

autoproclamé = autoproclamé | auto-proclamé~employé
  + la république [[autoproclamée]]
  + le calife [[autoproclamé]]
  - le comité a proclamé les résultats

pseudo = pseudo (opposition|gouvernement|Etat|élection|expert|journaliste|révolution|califat|république|référendum|armée|démocratie|organisation|humanitaire|enquête|preuve|victime|média|défenseur|rebelle)
  + un [[pseudo gouvernement]]
  - elle a changé de pseudo

# ---------------------------------------------------------------------------
# Guilt by association

lié à Al-Qaïda = (lié|affilié|rattaché|apparenté|allégeance) (à|au|aux) [..2] ("Al-Qaïda"|"Al-Qaida"|"Al" "Qaïda"|"Qaïda"|"Daech"|"Daesh"|"EI"|Etat islamique|"al-Nosra")
  + un groupe [[lié à Al-Qaïda]]
  + une faction [[affiliée à Daech]]
  - un fonds lié au ministère

branche d'Al-Qaïda = (branche|filiale|émanation|franchise|bras armé|avatar) [..2] de ("Al-Qaïda"|"Al-Qaida"|"Al" "Qaïda"|"Daech"|"Daesh"|la "EI"|la Etat islamique)
  + la [[branche yéménite d'Al-Qaïda]]
  - une branche de l'arbre
