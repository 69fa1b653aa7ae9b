# Draft: not yet reviewed by a translator.
### What to do at each activity.

instructions-title = Så gör du
instructions-all = Tillbaka
instructions-empty = Du har inga aktiviteter än.
instructions-none = Det finns ingen text. Fråga din handledare.
instructions-next = Nästa gång
instructions-fallback = Texten är på ett annat språk: { $language }. Den finns inte på svenska än.
instructions-swedish = Läs på svenska
instructions-levels = Välj lätt eller svår text
instructions-level-very-easy = Mycket lätt
instructions-level-easy = Lätt
instructions-level-ordinary = Vanlig
