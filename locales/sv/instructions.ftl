### What to do at each activity.

instructions-title = Så gör du
instructions-all = Alla aktiviteter
instructions-empty = Du har inga aktiviteter än. När du har fått en står det här hur du gör.
instructions-none = Det finns ingen text än. Fråga din handledare.
instructions-next = Nästa gång
instructions-fallback = Språket i texten är { $language }. Det finns ingen text på svenska än.
instructions-swedish = Läs på svenska
instructions-levels = Välj hur lätt svenskan ska vara
instructions-level-very-easy = Mycket lätt
instructions-level-easy = Lätt
instructions-level-ordinary = Vanlig svenska
