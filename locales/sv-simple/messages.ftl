# Draft: not yet reviewed by a translator.
### Messages between a participant and her counsellor.

messages-title = Meddelanden
messages-none = Inga meddelanden än.
messages-you = Du
messages-new = Nytt
messages-read = Läst { $at }
messages-not-read = Inte läst än
messages-older = Visa gamla meddelanden
messages-newest = Till det nyaste
messages-write = Skriv till { $name }
messages-who-reads = { $name } läser det du skriver. Får du en ny vägledare? Då kan den nya också läsa. Skriv på ditt språk om du vill.
messages-no-counsellor = Du har ingen vägledare här än. Fråga din handledare.
messages-sent = Ditt meddelande är skickat.
messages-not-sent = Meddelandet är inte skickat.
messages-to-the-fault = Se vad som är fel
messages-draft = Du skrev det här förut. Det finns kvar på telefonen. Det är inte skickat.
messages-opened = Dina meddelanden
messages-text-empty = Skriv något först.
messages-text-too-long =
    { $by ->
        [one] Texten är för lång. Ta bort ett tecken.
       *[other] Texten är för lång. Ta bort { $by } tecken.
    }

## The counsellor's desk.

messages-all-threads = Alla meddelanden
messages-person = Deltagarens sida
messages-no-participants = Du har inga deltagare än.
messages-several = Skriv till flera
messages-several-how = Alla får ett eget meddelande. Ingen ser de andra.
messages-text = Meddelande
messages-language = Ditt språk i texten
messages-nobody = Välj minst en deltagare.
messages-language-unknown = Välj ett språk i listan.
