# Draft: not yet reviewed by a translator.
### Messages that must have been understood before anything is decided.

notices-title = Viktigt
notices-what = Ett brev från { $name }. Läs i lugn och ro. Förstår du?
notices-open = Läs och svara
notices-help-is-known = Du vill ha hjälp. Din vägledare vet det.
notices-ask = Du kan prata med { $name }.
notices-write = Skriv ett brev
notices-in-swedish = Visa på svenska
notices-you-understood = Du har läst. Du förstår. { $at }
notices-understood = Jag har läst och förstår
notices-help = Jag vill ha hjälp
notices-new = Skriv ett viktigt brev
notices-no-by = Vem var med? Välj.
notices-bad-day = Den dagen går inte. Välj en dag till.
notices-corrected-before = Den raden är redan ändrad. Ändra den nya.
notices-state-unopened = Inte öppnat
notices-state-opened = Öppnat { $at }. Inget svar.
notices-state-help = Vill ha hjälp: { $at }
notices-state-helped = Har fått hjälp. Inget svar än.
notices-state-understood = Läst och förstått { $at }
notices-confirmed = Läst och förstått
notices-not-confirmed = Inte läst och förstått än
notices-sent = Skickat { $at }
notices-to-follow-up =
    { $count ->
        [one] Ett viktigt brev väntar
       *[other] { $count } viktiga brev väntar
    }
notices-all = Viktiga brev
notices-she-reads = Så här ser det ut på { $language }
notices-saved = Det är sparat.
notices-happened = Det här har hänt
notices-explain = Ni har pratat om det
notices-nothing-yet = Inget än. Ingen har sett det.
notices-correct = Ändra
notices-is-corrected = Ändrad. En ny rad gäller.
notices-is-correction = Den ändrar en rad.
notices-when = När
notices-event = Vad
notices-language = Språk
notices-level = Nivå
notices-event-shown = Stod i appen
notices-event-opened = Öppnat
notices-event-played = Lyssnat
notices-event-understood = Sa: jag har läst och förstår
notices-event-help = Sa: jag vill ha hjälp
notices-event-explained = Ni pratade { $day }. { $by }.
notices-by-interpreter = Tolk på plats
notices-by-phone = Tolk på telefon
notices-by-colleague = Kollega som kan språket
notices-by-companion = En vän eller släkting
notices-by-nobody = Vägledaren, utan tolk
notices-correcting = Du ändrar en rad. Den gamla raden finns kvar.
notices-by = Vem pratade?
notices-by-choose = Välj
notices-on = Vilken dag?
notices-explained-in = Vilket språk?
notices-explained-save = Spara
