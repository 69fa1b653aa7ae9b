### My code: a participant's own code, for the staff to scan.

my-code-title = Min kod
my-code-show = Visa min kod
my-code-what = Visa koden för personalen. När de skannar den vet de att du är här.
my-code-label = Din kod
my-code-left = Sekunder till nästa kod:
my-code-changes = Koden byts hela tiden, så en gammal bild av den fungerar inte.
my-code-offline = Koden fungerar också utan nät.
my-code-clock = Klockan i din telefon verkar gå fel. Ställ in den på automatisk tid. Annars fungerar koden inte utan nät.
my-code-failed = Koden kunde inte visas. Öppna sidan igen när du har nät.

person-code-title = En persons kod
person-code-what = Det här är en kod som en deltagare visar för personalen. Bara personalen behöver skanna den.
person-code-nothing = Inget har hänt, och du ser inga uppgifter om någon.
person-code-check-in = Vill du checka in? Skanna koden på skärmen där du är.
