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
goals-words-who-reads = Du och din vägledare läser det här.
goals-words-saved = Dina ord är sparade.
goals-words-not-saved = Det du skrev är inte sparat.
goals-words-to-the-fault = Se vad som är fel
goals-words-draft = Du skrev det här förut. Det finns bara på den här telefonen. Tryck på Spara om du vill behålla det.
goals-stage-title = Här är du nu
goals-no-stage = Ingen har skrivit in ditt steg än. Fråga din vägledare.
goals-way-title = Hela vägen
goals-you-are-here = Du är här
goals-areas-title = Det här arbetar du med
goals-reached = Klart { $on }
goals-under-way = På gång
goals-to-come = Kommer sedan
goals-reached-before =
    { $count ->
        [one] En sak som du har klarat förut
       *[other] { $count } saker som du har klarat förut
    }
