# Draft: not yet reviewed by a translator.
### A participant's goals.

goals-title = Your goals
goals-words-title = In your own words
goals-words-label = What do you want? Write in any language you like.
goals-words-empty = Write something first.
goals-words-too-long =
    { $by ->
        [one] The text is one character too long. Make it shorter.
       *[other] The text is { $by } characters too long. Make it shorter.
    }
