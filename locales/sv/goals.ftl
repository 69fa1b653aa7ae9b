### A participant's goals.

goals-title = Dina mål
goals-words-title = Med dina egna ord
goals-words-label = Vad vill du? Skriv på vilket språk du vill.
goals-words-empty = Skriv något först.
goals-words-too-long =
    { $by ->
        [one] Texten är ett tecken för lång. Korta den.
       *[other] Texten är { $by } tecken för lång. Korta den.
    }
