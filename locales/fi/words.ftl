# Draft: not yet reviewed by a translator.
### Words of the trade: a word, her own list, the practice.

words-title = Sana
words-mine = Omat sanani
words-of = Aktiviteetin sanat
words-of-empty = Täällä ei ole vielä sanoja.
words-activities = Aktiviteettiesi sanat
words-back = Takaisin:
words-mine-empty = Listasi on tyhjä. Lue aktiviteetista ruotsiksi ja paina sanaa, jonka alla on pisteitä.
words-on = Lisää listaani
words-off = Poista listastani
words-is-on = Sana on listassasi.
words-known = { $count ->
    [one] Osaat yhden sanan.
   *[other] Osaat { $count } sanaa.
}
words-counts = Neuvojasi laskee harjoittelun kielitavoitteisiisi.

## The practice: a picture, and which word it is
practice-title = Harjoittele sanoja
practice-what = Näet kuvan. Valitse ruotsin sana. Kuvia on enintään kahdeksan.
practice-start = Aloita
practice-too-few = Kuvallisia sanoja on vielä liian vähän. Tule myöhemmin uudelleen.
practice-of = Kuva { $at } / { $of }
practice-question = Mikä sana se on?
practice-right = Oikein!
practice-wrong = Ei aivan. Sana on tämä.
practice-chose = Valitsit:
practice-next = Seuraava kuva
practice-end = Katso, miten meni
practice-done = Hyvin harjoiteltu!
practice-score = Oikein: { $right } / { $of }.
practice-again = Harjoittele uudelleen
practice-look = Katso näitä uudelleen

## Seen by staff
desk-words = Sanat
desk-words-score = Harjoiteltuja sanoja: { $practised }. Osattuja sanoja: { $known }.
desk-words-known = Sana on osattu, kun vastaus on ollut oikein kolmena eri päivänä.
desk-words-counts = Harjoittelu lasketaan kieleen
desk-words-counts-what = Osallistuja näkee sen tavoitteissaan. Merkitset välitavoitteet itse.
words-setup-what = Sanat merkitään aktiviteetin ruotsinkielisiin teksteihin. Valmiit sanat tulevat valmiin tekstin mukana.
words-setup-none = Aktiviteetilla ei ole vielä sanoja.
words-setup-translated = Kielet: { $count } / { $of }
words-edit = Muuta
words-remove = Poista
words-new = Uusi sana
words-change = Muuta sanaa
words-field-swedish = Sana ruotsiksi, en tai ett mukana
words-field-forms = Muodot pilkulla erotettuina
words-field-forms-hint = Niin kuin sana on teksteissä: handske, handsken, handskar.
words-field-sentence = Lyhyt lause hyvin helpolla ruotsilla
words-field-picture = Kuva
words-picture-none = Ei kuvaa
words-translations = Muilla kielillä

## What is wrong with a word
words-no-word = Kirjoita sana ruotsiksi.
words-no-forms = Kirjoita ainakin yksi sanan muoto.
words-no-sentence = Kirjoita lyhyt lause, jossa sana on.
words-too-long = Yksi teksti on liian pitkä. Enintään { $most } merkkiä.
words-too-many-forms = Sanalla on liikaa muotoja. Kirjoita enintään { $most }.
