# Draft: not yet reviewed by a translator.
### Words of the trade: a word, her own list, the practice.

words-title = Erey
words-mine = Ereyadayda
words-of = Ereyada hawsha
words-of-empty = Weli ereyo halkan kuma jiraan.
words-activities = Ereyada hawlahaaga
words-back = Ku noqo:
words-mine-empty = Liiskaagu waa maran yahay. Hawl ku akhri Iswiidhish oo taabo erey dhibco hoosta ku leh.
words-on = Ku dar liiskayga
words-off = Ka saar liiskayga
words-is-on = Ereygu wuxuu ku jiraa liiskaaga.
words-known = { $count ->
    [one] Waxaad taqaan hal erey.
   *[other] Waxaad taqaan { $count } erey.
}
words-counts = Lataliyahaagu tababarka wuxuu ku xisaabayaa yoolkaaga luqadda.

## The practice: a picture, and which word it is
practice-title = Ku celceli ereyada
practice-what = Waxaad arkaysaa sawir. Dooro ereyga Iswiidhishka. Sawirradu ugu badnaan waa siddeed.
practice-start = Bilow
practice-too-few = Ereyada sawirka leh weli way yar yihiin. Mar dambe soo noqo.
practice-of = Sawirka { $at } ee { $of }
practice-question = Waa ereygee?
practice-right = Sax!
practice-wrong = Wuu ku dhow yahay. Kani waa ereyga.
practice-chose = Waxaad dooratay:
practice-next = Sawirka xiga
practice-end = Eeg sida ay ahayd
practice-done = Shaqo wanaagsan!
practice-score = Sax: { $right } ee { $of }.
practice-again = Mar kale ku celceli
practice-look = Kuwan mar kale eeg

## Seen by staff
desk-words = Ereyo
desk-words-score = Ereyo lagu celceliyay: { $practised }. Ereyo la yaqaan: { $known }.
desk-words-known = Erey waa la yaqaan marka jawaabtu sax ahayd saddex maalmood oo kala duwan.
desk-words-counts = Tababarka waxaa loo xisaabayaa luqadda
desk-words-counts-what = Ka-qaybgaluhu wuxuu ku arkaa yoolalka. Tallaabooyinka adiga ayaa calaamadeeya.
words-setup-what = Ereyada waxaa lagu calaamadeeyaa qoraallada Iswiidhishka ee hawsha. Ereyada diyaarka ah waxay la yimaadaan qoraalka diyaarka ah.
words-setup-none = Hawshu weli erey ma laha.
words-setup-translated = Luqadaha: { $count } ee { $of }
words-edit = Beddel
words-remove = Ka saar
words-new = Erey cusub
words-change = Beddel ereyga
words-field-swedish = Ereyga oo Iswiidhish ah, leh en ama ett
words-field-forms = Qaababka, koma dhexdooda
words-field-forms-hint = Sida ereygu ugu qoran yahay qoraallada: handske, handsken, handskar.
words-field-sentence = Weer gaaban oo Iswiidhish aad u fudud ah
words-field-picture = Sawir
words-picture-none = Sawir la'aan
words-translations = Luqado kale

## What is wrong with a word
words-no-word = Ku qor ereyga Iswiidhish.
words-no-forms = Qor ugu yaraan hal qaab oo ereyga ah.
words-no-sentence = Qor weer gaaban oo ereygu ku jiro.
words-too-long = Qoraal baa aad u dheer. Ugu badnaan { $most } xaraf.
words-too-many-forms = Ereygu qaabab badan buu leeyahay. Ugu badnaan { $most } qor.
