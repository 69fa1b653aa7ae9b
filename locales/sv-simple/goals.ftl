# Draft: not yet reviewed by a translator.
### A participant's goals.

goals-title = Dina mål
goals-words-title = Dina egna ord
goals-words-label = Vad vill du? Skriv på ditt språk om du vill.
goals-words-empty = Skriv något först.
goals-words-too-long =
    { $by ->
        [one] Texten är för lång. Ta bort ett tecken.
       *[other] Texten är för lång. Ta bort { $by } tecken.
    }
