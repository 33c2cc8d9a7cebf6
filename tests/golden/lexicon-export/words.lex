lexicon:  words
title:    Words of a strike
language: en
version:  1

[doubt]
not near 6: "denial"

[doubt-free]
plain = "plainly"

[doubt.proof]
title: Claims without proof
no proof = "without" [..2] ("proof" | "evidence") { not followed by: "of" "purchase" }
no proof += "unproven" { weight: 2.5 }
  + they said so [[without any proof]]
rumour = rumour* | *-hearsay
  + [[rumours]] of a strike
denied = "equals" | /deni(?:al|ed)/i

[naming.union]
kind: naming
FU = "FU" | "FUT"
  + the [[FU]] said no
United Front = "united" "front" ("FU")?
  + the [[United Front]]
