### Messages between a participant and her counsellor.

messages-title = Meddelanden
messages-none = Inga meddelanden än.
messages-you = Du
messages-new = Nytt
messages-read = Läst { $at }
messages-not-read = Inte läst än
messages-older = Visa äldre meddelanden
messages-newest = Till det nyaste
messages-write = Skriv till { $name }
messages-who-reads = { $name } läser det du skriver här. Om du byter vägledare kan den nya vägledaren också läsa det. Skriv på vilket språk du vill.
messages-no-counsellor = Du har ingen vägledare i appen än. Fråga handledaren där du har din aktivitet vem du ska prata med.
messages-sent = Ditt meddelande är skickat.
messages-not-sent = Meddelandet är inte skickat.
messages-to-the-fault = Se vad som är fel
messages-draft = Du skrev det här förut. Det är sparat på den här telefonen. Det är inte skickat än.
messages-opened = Dina meddelanden
messages-text-empty = Skriv något först.
messages-text-too-long =
    { $by ->
        [one] Texten är ett tecken för lång. Korta den.
       *[other] Texten är { $by } tecken för lång. Korta den.
    }

## The counsellor's desk.

messages-all-threads = Alla meddelanden
messages-person = Deltagarens sida
messages-no-participants = Du har inga deltagare än.
messages-several = Skriv till flera
messages-several-how = Var och en får texten som ett eget meddelande. Ingen ser vem mer som har fått den.
messages-text = Meddelande
messages-language = Språket du skriver på
messages-nobody = Välj minst en deltagare.
messages-language-unknown = Välj ett språk i listan.
