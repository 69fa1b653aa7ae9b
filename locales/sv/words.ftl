### Words of the trade: a word, her own list, the practice.

words-title = Ord
words-mine = Mina ord
words-of = Ord i aktiviteten
words-of-empty = Det finns inga ord här än.
words-activities = Ord i dina aktiviteter
words-back = Tillbaka:
words-mine-empty = Din lista är tom. Läs om en aktivitet på svenska och tryck på ett ord med prickar under.
words-on = Lägg till i min lista
words-off = Ta bort från min lista
words-is-on = Ordet finns i din lista.
words-known = { $count ->
    [one] Du kan ett ord.
   *[other] Du kan { $count } ord.
}
words-counts = Din vägledare räknar övningen till dina mål i svenska.

## The practice: a picture, and which word it is
practice-title = Öva ord
practice-what = Du ser en bild. Välj det svenska ordet. Det är högst åtta bilder.
practice-start = Börja öva
practice-too-few = Det finns för få ord med bild än. Kom tillbaka senare.
practice-of = Bild { $at } av { $of }
practice-question = Vilket ord är det?
practice-right = Rätt!
practice-wrong = Inte riktigt. Så här heter det.
practice-chose = Du valde:
practice-next = Nästa bild
practice-end = Se hur det gick
practice-done = Bra övat!
practice-score = Rätt: { $right } av { $of }.
practice-again = Öva igen
practice-look = Titta på de här igen

## Seen by staff
desk-words = Ord
desk-words-score = Övade ord: { $practised }. Kända ord: { $known }.
desk-words-known = Ett ord är känt när svaret har varit rätt tre olika dagar.
desk-words-counts = Övningen räknas till språket
desk-words-counts-what = Deltagaren ser det bland sina mål. Milstolpar markerar du själv.
words-setup-what = Orden markeras i de svenska texterna om aktiviteten. Färdiga ord kommer med den färdiga texten.
words-setup-none = Aktiviteten har inga ord än.
words-setup-translated = Språk: { $count } av { $of }
words-edit = Ändra
words-remove = Ta bort
words-new = Nytt ord
words-change = Ändra ordet
words-field-swedish = Ordet på svenska, med en eller ett
words-field-forms = Former, med komma mellan
words-field-forms-hint = Så som ordet står i texterna: handske, handsken, handskar.
words-field-sentence = En kort mening på mycket lätt svenska
words-field-picture = Bild
words-picture-none = Ingen bild
words-translations = På andra språk

## What is wrong with a word
words-no-word = Skriv ordet på svenska.
words-no-forms = Skriv minst en form av ordet.
words-no-sentence = Skriv en kort mening med ordet.
words-too-long = En text är för lång. Den får ha högst { $most } tecken.
words-too-many-forms = Ordet har för många former. Skriv högst { $most }.
