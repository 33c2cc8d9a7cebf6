lexicon:  words
language: en
version:  2

[doubt]
no proof = "without" [..2] ("evidence" | "proof")
  + [[without any evidence]]

[naming]
kind: rate
union = "union"
  + the [[union]]
[peace]
truce = truce*
  + a [[truce]]
