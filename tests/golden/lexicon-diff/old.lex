lexicon:  words
language: en
version:  1

[doubt]
no proof = "without" [..2] "proof"
  + [[without any proof]]
rumour = "rumour" | "rumours"
  + a [[rumour]]

[naming]
kind: naming
union = "union"
  + the [[union]]
