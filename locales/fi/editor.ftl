# Draft: not yet reviewed by a translator.

### Staff write the instructions, and see what is left to do.

## The worklist
worklist-title = Kirjoitettavat tekstit
worklist-activities = Toiminnat
worklist-no-activities = Sinulla ei ole toimintoja, joista kirjoittaa.
worklist-left = { $texts ->
    [one] Yksi teksti katsottavana
   *[other] { $texts } tekstiä katsottavana
}
worklist-to-do = Tehtävää
worklist-all = Kaikki kielet
worklist-show = Näytä
worklist-nothing = Täällä kaikki on valmista.
worklist-activity = Toiminta
worklist-level = Taso
worklist-state = Tila

## The languages of the interface
interface-title = Sovelluksen kielet
interface-what = Painikkeiden ja otsikoiden sanat ovat tiedostoissa. Voit ladata ne ja antaa kääntäjälle. Ne ovat osa ohjelmaa. Siksi uudet sanat tulevat seuraavassa versiossa. Lähetä tiedostot niille, jotka kehittävät Stegiä.
interface-messages = Tekstejä
interface-drafted = Kirjoittaja
interface-reviewed = Tarkistaja
interface-nobody = Ei vielä kukaan

## The matrix
matrix-title = Toiminnan tekstit
matrix-caption = Kielet ja tasot
matrix-language = Kieli
matrix-files = Tiedosto
matrix-download = Lataa
matrix-open = Avaa
matrix-write = Kirjoita
matrix-written = Kirjoittaja { $name }, { $day }
matrix-came = Tuli Stegin mukana, { $day }
matrix-reviewed = Tarkistaja { $name }, { $day }
matrix-waiting = { $people ->
    [one] Yksi osallistuja odottaa
   *[other] { $people } osallistujaa odottaa
}

## How it stands with a text
state-missing = Puuttuu
state-instead = Luetaan tasolla: { $level }
state-stale = Vanhentunut
state-draft = Luonnos
state-reviewed = Tarkistettu

## Writing
editor-back = Kaikki tekstit
editor-title = Otsikko
editor-step = Kohta { $step }
editor-text = Teksti
editor-section = Osa
editor-picture = Kuva
editor-picture-none = Ei kuvaa
editor-add = Uusi kohta
editor-up = Ylös
editor-down = Alas
editor-remove = Poista
editor-look = Katso
editor-save = Tallenna
editor-saved = Teksti on tallennettu.
editor-not-saved = Tekstiä ei ole vielä tallennettu.
editor-source-new = Uusi teksti:
editor-made-from = Kirjoitettu tekstistä: { $level }, versio { $version }.
editor-stale-what = Ruotsinkielinen teksti on muuttunut. Uusi näkyy kunkin kohdan vieressä.
editor-start-with = Kirjoita tekstistä:
editor-swedish-first = Kirjoita ensin ruotsinkielinen teksti.
editor-changed = Joku muu on tallentanut uuden version. Tekstisi on yhä tässä. Vertaa niitä. Jos tallennat, sinun tekstistäsi tulee uusin.
editor-theirs = Toinen teksti
editor-readability = Kuinka helppo teksti on?
editor-readability-what = Tietokone laskee sanoja. Se ei tiedä, onko teksti hyvä. Voit tallentaa myös vaikean tekstin.
editor-passes = Teksti on tarpeeksi helppo tälle tasolle.
editor-too-hard = Teksti on liian vaikea tälle tasolle.
editor-no-gate = Tällä tasolla ei ole rajaa.
editor-figures = LIX { $lix }. Sanoja virkkeessä: { $mean }. Pisin virke: { $longest } sanaa.
editor-figures-gate = LIX { $lix } (enintään { $most }). Sanoja virkkeessä: { $mean } (enintään { $most_mean }). Pisin virke: { $longest } sanaa (enintään { $most_longest }).
editor-long-sentence = { $words } sanaa yhdessä virkkeessä: { $sentence }
editor-long-words = pitkät sanat: { $words }
editor-preview = Näin se näkyy puhelimessa
editor-versions = Versiot
editor-version = Versio { $version }
editor-again = Käytä tätä versiota taas
editor-review = Osaan kielen. Teksti on oikein.
editor-review-take = Peru tarkistus
editor-review-said = Teksti on tarkistettu.
editor-review-taken = Teksti on taas luonnos.
editor-title-empty = Otsikko puuttuu.
editor-step-empty = Kohdassa { $step } ei ole tekstiä.
editor-title-too-long = Otsikko on liian pitkä. Siinä saa olla { $most } merkkiä.
editor-step-too-long = Kohta { $step } on liian pitkä. Siinä saa olla { $most } merkkiä.
editor-title-unseen = Otsikossa on merkkejä, jotka eivät näy. Kirjoita se uudelleen.
editor-step-unseen = Kohdassa { $step } on merkkejä, jotka eivät näy. Kirjoita se uudelleen.
editor-no-steps = Tekstissä ei ole kohtia.
editor-too-many-steps = Tekstissä on liikaa kohtia. Niitä saa olla { $most }.
editor-file-refused = Tiedostoa ei voi käyttää. Mitään ei muutettu. Korjaa nämä:

## Translators' files
import-title = Ota vastaan tiedosto
import-what = Lataa tiedosto kieltä varten. Kääntäjä täyttää sen. Lähetä se tässä. Näet ensin, mikä muuttuu.
import-file = Tiedosto (.po)
import-look = Näytä, mikä muuttuu
import-changes = Tämä on uutta
import-nothing = Tiedostossa ei ole uutta.
import-stale = Ruotsinkielinen teksti on muuttunut tiedoston tekemisen jälkeen.
import-take = Tallenna luonnoksena

## What is wrong with a file; PO and UTF-8 stay
po-line = Rivi { $line }
po-encoding = Merkkejä ei voi lukea. Tallenna tiedosto muodossa UTF-8.
po-syntax = Rivi ei ole PO-muotoa.
po-too-large = Tiedosto on liian suuri.
po-plural = Tiedostossa ei saa olla monikkomuotoja.
po-fuzzy = Teksti on merkitty keskeneräiseksi.
po-head = Tiedoston alusta puuttuu { $name }, tai se on väärin. Lataa tiedosto uudelleen.
po-other-activity = Tiedosto kuuluu toiseen toimintaan.
po-unknown-source = Tiedoston ruotsinkielistä tekstiä ei ole täällä.
po-twice = { $key } on kaksi kertaa.
po-unknown = { $key } ei ole ruotsinkielisessä tekstissä.
po-missing = { $key } puuttuu tiedostosta.
po-untranslated = { $key } on kääntämättä.
po-too-long = { $key } on liian pitkä.
po-unseen = { $key }: merkkejä, jotka eivät näy.
po-other-words = { $key }: ruotsi on muutettu tiedostossa.
po-gone = { $key } ei ole enää ruotsinkielisessä tekstissä. Käännös katoaisi. Lataa uusi tiedosto.
