# Draft: not yet reviewed by a translator.
### Words of the trade: a word, her own list, the practice.

words-title = Ord
words-mine = Mina ord
words-of = Alla ord här
words-of-empty = Det finns inga ord än.
words-activities = Mer ord
words-back = Tillbaka:
words-mine-empty = Din lista är tom. Läs en text på svenska. Tryck på ett ord med prickar under.
words-on = Lägg i min lista
words-off = Ta bort från min lista
words-is-on = Ordet är i din lista.
words-known = { $count ->
    [one] Du kan ett ord.
   *[other] Du kan { $count } ord.
}
words-counts = Att öva hjälper dina mål. Din vägledare ser det.

## The practice: a picture, and which word it is
practice-title = Öva ord
practice-what = Du ser en bild. Välj rätt ord. Det är åtta bilder eller färre.
practice-start = Börja öva
practice-too-few = Det finns för få ord med bild. Kom igen en annan dag.
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
practice-look = Se de här igen

## Seen by staff
desk-words = Ord
desk-words-score = Övade ord: { $practised }. Kan: { $known }.
desk-words-known = Ett ord är känt efter tre rätt på tre dagar.
desk-words-counts = Att öva räknas till målen
desk-words-counts-what = Deltagaren ser det vid sina mål. Målen sätter du själv.
words-setup-what = Orden syns i texten på svenska. De kommer med den text som är klar.
words-setup-none = Det finns inga ord än.
words-setup-translated = Språk: { $count } av { $of }
words-edit = Ändra
words-remove = Ta bort
words-new = Nytt ord
words-change = Ändra ordet
words-field-swedish = Ordet på svenska, med en eller ett
words-field-forms = Så står ordet i texten, med komma
words-field-forms-hint = Så här: handske, handsken, handskar.
words-field-sentence = En kort mening på lätt svenska
words-field-picture = Bild
words-picture-none = Ingen bild
words-translations = På andra språk

## What is wrong with a word
words-no-word = Skriv ordet på svenska.
words-no-forms = Skriv hur ordet står i texten.
words-no-sentence = Skriv en kort mening med ordet.
words-too-long = En text är för lång. Max { $most } tecken.
words-too-many-forms = Det är för mycket. Skriv högst { $most }.
