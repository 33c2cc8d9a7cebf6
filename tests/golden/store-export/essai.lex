lexicon: essai
title: Essai
language: fr
version: 1
licence: CC0-1.0

[bateau]
bateau
  + Les bateaux.

[parole]
selon
  + selon la capitainerie
