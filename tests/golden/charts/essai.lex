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

[choc]
kind: ladder
title: How strongly a clash is worded
heurt = "heurt" { value: 0 }
incident = "incident" { value: 0 }
combat = "combat" | "combats" { value: 1 }
carnage = "carnage" { value: 2 }
