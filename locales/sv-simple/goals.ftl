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
goals-words-who-reads = Du och din vägledare läser det.
goals-words-saved = Dina ord är sparade.
goals-words-not-saved = Din text är inte sparad.
goals-words-to-the-fault = Se vad som är fel
goals-words-draft = Du skrev det här förut. Det finns bara på telefonen. Tryck på Spara.
goals-stage-title = Här är du nu
goals-no-stage = Ditt steg står inte här än. Fråga din vägledare.
goals-way-title = Hela vägen
goals-you-are-here = Du är här
goals-areas-title = Det här tränar du på
goals-reached = Klart { $on }
goals-under-way = På gång
goals-to-come = Kommer sedan
goals-reached-before =
    { $count ->
        [one] En sak du kan sedan förut
       *[other] { $count } saker du kan sedan förut
    }
