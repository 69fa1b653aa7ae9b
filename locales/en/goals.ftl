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
goals-words-who-reads = You and your counsellor read this.
goals-words-saved = Your words are saved.
goals-words-not-saved = What you wrote is not saved.
goals-words-to-the-fault = See what is wrong
goals-words-draft = You wrote this before. It is only on this phone. Press Save if you want to keep it.
goals-stage-title = You are here now
goals-no-stage = Nobody has entered your stage yet. Ask your counsellor.
goals-way-title = The whole way
goals-you-are-here = You are here
goals-areas-title = What you are working on
goals-reached = Reached { $on }
goals-under-way = Under way
goals-to-come = To come
goals-reached-before =
    { $count ->
        [one] One thing you reached before
       *[other] { $count } things you reached before
    }
