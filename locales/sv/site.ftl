### Site: a supervisor's groups, the screen, the roll.

site-title = Dagens grupper
site-none = Du har ingen plats än. Be administratören lägga till dig på en plats.
site-no-groups = Inga grupper här idag.
site-screen = Visa skärmen
site-roll = Närvarolista
site-cancelled = Inställt
site-count = { $here } av { $expected } är här

screen-scan = Skanna koden med mobilens kamera.
screen-type = Eller skriv in siffrorna:
screen-qr-label = QR-kod för att checka in
screen-time-left = Tid tills koden byts
screen-no-contact = Skärmen har ingen kontakt. Koden kan vara gammal.

roll-title = Närvarolista
roll-groups-label = Grupper den här dagen
roll-saved = Listan är sparad.
roll-nothing-today = Ingen grupp är här idag.
roll-nobody = Ingen har plats i den här gruppen.
roll-cancelled = Tillfället är inställt. Du behöver inte markera någon.
roll-whole = Alla andra är här
roll-whole-hint = Markerar alla utan markering. Den som har sagt att hen inte kommer räknas inte med. Ett sent incheckat besök blir "Kom sent".
roll-said-in = Checkade in { $at }
roll-said-out = Checkade ut { $at }
roll-said-nothing = Har inte checkat in
roll-received = Kom till oss { $at }
roll-told = Har meddelat i förväg
roll-decided = Vägledaren har bestämt.
roll-needs-confirmation = Behöver bekräftas
roll-confirm = Bekräfta
roll-confirm-name = Bekräfta att { $name } var här
roll-undo = Ta bort markeringen
roll-undo-name = Ta bort markeringen för { $name }
roll-visits = Besök utan grupp
roll-visits-why = De här personerna checkade in när ingen grupp passade. Välj en grupp.
roll-visit-group = Grupp
roll-visit-place = Lägg till i gruppen
roll-visit-placed = Besöket har redan en grupp.
roll-others = Listor från andra dagar
roll-seen-in = Personalen antecknade att personen kom { $at }
roll-seen-out = Personalen antecknade att personen gick { $at }
