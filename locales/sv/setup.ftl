### The municipality's page.

setup-saved = Sparat.
setup-programme = Programmet
setup-participants = Deltagare
setup-activities = Aktiviteter
setup-occasions = Tillfällen de närmaste 7 dagarna
setup-staff = Personal
setup-name = Namn
setup-role = Roll
setup-devices = Inloggade enheter
setup-invite = Bjud in
setup-unassigned = Deltagare utan vägledare
setup-unassigned-what = De här har ingen vägledare som kan bjuda in dem. Du kan göra det.
setup-sites = Platser
setup-nobody-leads = Ingen handledare finns här.
setup-take-off = Ta bort härifrån
setup-add-supervisor = Lägg till handledare
setup-add = Lägg till
setup-new-staff = Ny i personalen
setup-name-empty = Skriv ett namn.
setup-name-too-long = Namnet är för långt. Det får ha högst { $most } tecken.
setup-name-unseen = Namnet har tecken som inte syns. Skriv det för hand.
setup-role-unknown = Välj en roll i listan.
setup-not-supervisor = Det gick inte. Personen är inte handledare, eller så finns platsen inte längre.
setup-screens = Skärmar
setup-screens-none = Ingen skärm är inkopplad. En handledare kopplar in skärmen på sin plats.
