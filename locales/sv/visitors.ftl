### Visitors who are on no list.

visitor-add = Någon som inte finns på listan
visitor-add-why = Skriv några ord så att du känner igen personen. Skriv inget om hälsa. Orden tas bort när du har sagt vem det var.
visitor-note = Vem kom?
visitor-time = När?
visitor-save = Spara besöket
visitor-waiting = Besök av okända
visitor-waiting-why = Välj vem det var. Finns personen inte bland namnen? Be vägledaren om en plats här åt personen. Besöket väntar i 30 dagar.
visitor-who = Det var
visitor-choose = Välj person
visitor-place = Markera som närvarande
visitor-off = Inte en deltagare
visitor-note-empty = Skriv några ord om vem som kom.
visitor-note-long = Skriv högst { $most } tecken.
visitor-time-bad = Skriv en tid som redan har varit, till exempel 09:15.
visitor-who-none = Välj vem det var.
visitor-gone = Besöket är redan klart.
