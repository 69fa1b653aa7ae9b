### Messages that must have been understood before anything is decided.

notices-title = Viktigt meddelande
notices-what = { $name } behöver veta att du har förstått det här. Läs det i lugn och ro.
notices-open = Läs och svara
notices-help-is-known = Du har sagt att du vill ha hjälp. Din vägledare vet det och pratar med dig.
notices-ask = Du kan prata med { $name } om det här.
notices-write = Skriv ett meddelande
notices-in-swedish = Visa på svenska
notices-you-understood = Du sa att du har läst och förstår: { $at }
notices-understood = Jag har läst och förstår
notices-help = Jag förstår inte, jag vill ha hjälp
notices-new = Skriv ett viktigt meddelande
notices-no-by = Välj vem som förklarade.
notices-bad-day = Välj en dag från att meddelandet skickades till i dag.
notices-corrected-before = Den raden är redan rättad. Rätta den nya raden.
notices-state-unopened = Inte öppnat
notices-state-opened = Öppnat { $at }, inget svar
notices-state-help = Vill ha hjälp att förstå: { $at }
notices-state-helped = Förklarat, inte bekräftat
notices-state-understood = Läst och förstått { $at }
notices-confirmed = Läst och förstått
notices-not-confirmed = Inte bekräftat än
notices-sent = Skickat { $at }
notices-to-follow-up =
    { $count ->
        [one] Ett viktigt meddelande väntar på dig
       *[other] { $count } viktiga meddelanden väntar på dig
    }
notices-all = Viktiga meddelanden
notices-she-reads = Deltagaren läser: { $language }
notices-saved = Det är sparat.
notices-happened = Det här har hänt
notices-explain = Förklaring i samtal
notices-nothing-yet = Inget än. Deltagaren har inte sett meddelandet.
notices-correct = Rätta
notices-is-corrected = Rättad. En ny rad gäller.
notices-is-correction = Rättar en tidigare rad.
notices-when = När
notices-event = Vad
notices-language = Språk
notices-level = Nivå i svenska
notices-event-shown = Visades i appen
notices-event-opened = Deltagaren öppnade meddelandet
notices-event-played = Deltagaren lyssnade på meddelandet
notices-event-understood = Deltagaren sa: jag har läst och förstår
notices-event-help = Deltagaren sa: jag förstår inte, jag vill ha hjälp
notices-event-explained = Förklarades { $day }. { $by }.
notices-by-interpreter = Tolk på plats
notices-by-phone = Tolk på telefon eller skärm
notices-by-colleague = Kollega som talar språket
notices-by-companion = Någon som deltagaren tog med
notices-by-nobody = Vägledaren själv, utan tolk
notices-correcting = Du rättar en rad. Den gamla raden står kvar.
notices-by = Vem förklarade, med vems ord?
notices-by-choose = Välj
notices-on = Vilken dag?
notices-explained-in = På vilket språk?
notices-explained-save = Spara
