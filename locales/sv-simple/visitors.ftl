# Draft: not yet reviewed by a translator.
### Visitors who are on no list.

visitor-add = Någon som inte är på listan
visitor-add-why = Skriv några ord om vem det var. Skriv inget om hälsa.
visitor-note = Vem kom?
visitor-time = När?
visitor-save = Spara
visitor-waiting = Besök av okända
visitor-waiting-why = Välj vem det var. Saknas namnet? Fråga vägledaren. Besöket väntar i 30 dagar.
visitor-who = Det var
visitor-choose = Välj person
visitor-place = Var här
visitor-off = Inte en deltagare
visitor-note-empty = Skriv vem som kom.
visitor-note-long = Högst { $most } tecken.
visitor-time-bad = Skriv en tid som har varit. Till exempel 09:15.
visitor-who-none = Välj vem det var.
visitor-gone = Besöket är klart.
