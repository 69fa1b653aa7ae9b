# Draft: not yet reviewed by a translator.
### My code: a participant's own code, for the staff to scan.

my-code-title = Min kod
my-code-show = Visa min kod
my-code-what = Visa koden för personalen. De skannar den. Då vet de att du är här.
my-code-label = Din kod
my-code-left = Sekunder till nästa kod:
my-code-changes = Koden byts ofta. En gammal bild fungerar inte.
my-code-offline = Koden fungerar utan nät.
my-code-clock = Klockan i telefonen går fel. Ställ in automatisk tid. Annars fungerar koden inte utan nät.
my-code-failed = Koden syns inte. Öppna sidan igen när du har nät.

person-code-title = En persons kod
person-code-what = Det är en annan deltagares kod. Bara personalen ska skanna den.
person-code-nothing = Inget har hänt. Du ser inget om någon.
person-code-check-in = Vill du checka in? Skanna koden på skärmen.
