# Draft: not yet reviewed by a translator.
### The municipality's page.

setup-saved = Sparat.
setup-programme = Programmet
setup-participants = Deltagare
setup-activities = Aktiviteter
setup-occasions = Tillfällen på 7 dagar
setup-staff = Personal
setup-name = Namn
setup-role = Roll
setup-devices = Inloggade enheter
setup-invite = Bjud in
setup-unassigned = Deltagare utan vägledare
setup-unassigned-what = De har ingen vägledare. Du kan bjuda in dem.
setup-sites = Platser
setup-nobody-leads = Här är ingen handledare.
setup-take-off = Ta bort
setup-add-supervisor = Ny handledare
setup-add = Lägg till
setup-new-staff = Ny i personalen
setup-name-empty = Skriv ett namn.
setup-name-too-long = Namnet är för långt. Högst { $most } tecken.
setup-name-unseen = Namnet har tecken som inte syns. Skriv igen.
setup-role-unknown = Välj en roll.
setup-not-supervisor = Det gick inte. Välj en handledare.
setup-screens = Skärmar
setup-screens-none = Ingen skärm är inkopplad. Handledaren kopplar in den.
