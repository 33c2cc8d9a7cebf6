lexicon:  essai
language: fr
version:  1

[moulin]
kind: naming
title: How the mill is named
moulin = "moulin"
minoterie = "minoterie"

[doute]
title: Doubt
prétendu = "prétendu"
sans preuve = "sans" "preuve"
