### Lists on paper: printed, and typed back in.

paper-title = Lista på papper
paper-type-title = Skriv in från papper
paper-print-how = Skriv ut sidan på A4 med webbläsarens utskrift.
paper-type-how = Skriv in listan här inom sju dagar. Koden på raden säger vem det gäller.
paper-keep = Visa inte listan för fler än som behöver den. Lås in den. Förstör den när den är inskriven.
paper-code = Kod
paper-name = Namn
paper-came = Kom
paper-left = Gick
paper-signature = Underskrift
paper-empty-rows = Tomma rader: för den som inte finns på listan. Lägg till personen på närvarolistan som någon som inte finns på listan.
paper-back-in = Så skrivs listan in: öppna närvarolistan och välj Skriv in från papper. Skriv radens kod och vad som är ikryssat.
paper-filled-in-by = Ifylld av:
paper-type-what = Skriv en rad från papperet på varje rad här. Hoppa över rader som du inte behöver.
paper-time-hint = Tider behövs bara om de står på papperet. Skriv till exempel 09:05.
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
        [one] En rad var redan sparad.
       *[other] { $count } rader var redan sparade.
    }
paper-refused =
    { $count ->
        [one] En rad är inte sparad.
       *[other] { $count } rader är inte sparade.
    }
paper-refused-below = Rätta här nedanför och spara igen.
paper-refused-again = Jämför papperet med närvarolistan. Skriv in det som saknas igen.
paper-row-why = Rad { $row }: { $why }
paper-empty = Du har inte skrivit något. Skriv minst en rad.
paper-no-code = Koden saknas.
paper-not-a-code = En kod har fem tecken. Titta på papperet igen.
paper-slip = Koden är felskriven. Titta på papperet igen.
paper-unknown = Koden finns inte på den här platsens listor.
paper-twice = Samma kod står på en rad längre upp.
paper-closed = Listan är stängd. Kontakta vägledaren.
paper-cancelled = Tillfället är inställt. Ingen behöver markeras.
paper-not-begun = Tillfället har inte börjat än.
paper-no-outcome = Välj närvaro.
paper-no-time = Skriv tiden så här: 09:05.
paper-time-outside = Tiden stämmer inte med tillfället.
paper-time-of-nobody = Den som inte var på plats har inga tider.
opened-paper = Närvarolistan, för att skriva ut den
