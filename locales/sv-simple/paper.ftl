# Draft: not yet reviewed by a translator.
### Lists on paper: printed, and typed back in.

paper-title = Lista på papper
paper-type-title = Skriv in från papper
paper-print-how = Skriv ut på A4.
paper-type-how = Skriv in listan här. Du har sju dagar. Koden säger vem det är.
paper-keep = Visa inte listan för andra. Lås in den. Förstör den sedan.
paper-code = Kod
paper-name = Namn
paper-came = Kom
paper-left = Gick
paper-signature = Skriv ditt namn
paper-empty-rows = Tomma rader: för den som inte är på listan. Skriv in den personen på närvaro-listan.
paper-back-in = Skriv in listan så här: öppna närvaro-listan. Välj Skriv in från papper. Skriv kod och kryss.
paper-filled-in-by = Ifylld av:
paper-type-what = Skriv en rad från papperet på varje rad. Du får hoppa över rader.
paper-time-hint = Skriv tid om den står på papperet. Skriv så här: 09:05.
paper-row = Rad { $row }
paper-more-rows = Fler rader
paper-outcome = Närvaro
paper-choose = Välj
paper-recorded =
    { $count ->
        [one] En rad är sparad.
       *[other] { $count } rader är sparade.
    }
paper-same =
    { $count ->
        [one] En rad var sparad förut.
       *[other] { $count } rader var sparade förut.
    }
paper-refused =
    { $count ->
        [one] En rad är inte sparad.
       *[other] { $count } rader är inte sparade.
    }
paper-refused-below = Ändra här nere. Spara igen.
paper-refused-again = Titta på närvaro-listan. Skriv in det som saknas.
paper-row-why = Rad { $row }: { $why }
paper-empty = Du har inte skrivit något. Skriv en rad.
paper-no-code = Skriv koden.
paper-not-a-code = En kod har fem tecken. Titta på papperet.
paper-slip = Koden är fel. Titta på papperet.
paper-unknown = Koden finns inte här.
paper-twice = Koden står på en rad till.
paper-closed = Listan är stängd. Prata med vägledaren.
paper-cancelled = Det är inställt. Du behöver inte markera.
paper-not-begun = Det har inte börjat än.
paper-no-outcome = Välj närvaro.
paper-no-time = Skriv tiden så här: 09:05.
paper-time-outside = Tiden är fel.
paper-time-of-nobody = Den som inte var där har ingen tid.
opened-paper = Närvaro-listan, för att skriva ut den
