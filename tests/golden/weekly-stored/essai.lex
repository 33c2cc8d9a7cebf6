lexicon:  essai
language: fr
version:  1

[doute]
title: Doubt
title.fr: Mise en doute
prétendu = "prétendu"
sans preuve = "sans" "preuve"
