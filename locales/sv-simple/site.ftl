# Draft: not yet reviewed by a translator.
### Site: a supervisor's groups, the screen, the roll.

site-title = Grupper idag
site-none = Du har ingen plats. Fråga administratören.
site-no-groups = Ingen grupp idag.
site-screen = Visa skärmen
site-roll = Lista
site-cancelled = Inställt
site-count = { $here } av { $expected } är här

screen-scan = Ta fram mobilen. Skanna koden.
screen-type = Eller skriv siffrorna:
screen-qr-label = Kod för att checka in
screen-time-left = Koden byts snart
screen-no-contact = Skärmen har ingen kontakt. Koden kan vara gammal.

roll-title = Lista
roll-groups-label = Grupper den dagen
roll-saved = Listan är sparad.
roll-nothing-today = Ingen grupp idag.
roll-nobody = Ingen är med i gruppen.
roll-cancelled = Det är inställt. Du behöver inte markera.
roll-whole = Alla andra är här
roll-whole-hint = Alla utan markering blir markerade. Inte den som har sagt att hen inte kommer. Sen är fortfarande sen.
roll-said-in = Checkade in { $at }
roll-said-out = Checkade ut { $at }
roll-said-nothing = Inte checkat in
roll-received = Kom fram { $at }
roll-told = Har sagt till
roll-decided = Vägledaren har bestämt.
roll-needs-confirmation = Du ska bekräfta
roll-confirm = Bekräfta
roll-confirm-name = Bekräfta { $name }
roll-undo = Ta bort
roll-undo-name = Ta bort markeringen för { $name }
roll-visits = Besök utan grupp
roll-visits-why = De checkade in. Ingen grupp passade. Välj en grupp.
roll-visit-group = Grupp
roll-visit-place = Lägg till
roll-visit-placed = Besöket har redan en grupp.
roll-others = Andra dagar
roll-seen-in = Personalen skrev: kom { $at }
roll-seen-out = Personalen skrev: gick { $at }
