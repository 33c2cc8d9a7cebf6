# Made from words.dic (liwc).  Its licence is that of the original.
lexicon:  words
title:    words
language: en
version:  1

[Function]
title: Function
nested: all
i = "i"
she = "she"
would = "would"

[Function.Pronoun]
title: Pronoun
nested: all
i = "i"
she = "she"

[Affect]
title: Affect
nested: all
like = "like"  { only preceded by: "i" | "she" | "would" }
kind = "kind"  { not followed by: "of" }
gloom* = gloom*
gloomy = "gloomy"
coal dust = "coal" "dust"
at&t = /(?<![\p{L}\p{N}])at\&t(?![\p{L}\p{N}])/i

[Posemo]
title: Posemo
nested: all
like = "like"  { only preceded by: "i" | "she" | "would" }
gloomy = "gloomy"
w?n = /(?<![\p{L}\p{N}])w[\p{L}\p{N}]n(?![\p{L}\p{N}])/i

[Cause]
title: Cause
nested: all
kind = "kind"  { only followed by: "of" }

[Discrep]
title: Discrep
nested: all
would = "would"

[Filler]
title: Filler
nested: all
like = "like"  { not preceded by: "i" | "she" | "would" }
up* = /(?<![\p{L}\p{N}])up[\p{L}\p{N}'’-]*(?![\p{L}\p{N}])/i
