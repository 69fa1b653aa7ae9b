# Draft: not yet reviewed by a translator.
### The schedule: today, weeks, calendar.

cancelled-closed = Paikka on suljettu.
cancelled-no-leader = Ohjaaja on poissa.
cancelled-weather = Sää on liian huono.
cancelled-system = Järjestelmässämme on vika.
cancelled-other = Meidän täytyy perua.

cancelled = Peruttu
cancelled-no-harm = Sinun ei tarvitse tulla. Tästä ei ole sinulle haittaa.
moved = Siirretty
moved-from = Aikaisemmin:
day-today = Tänään
day-tomorrow = Huomenna

today-begins-in =
    { $minutes ->
        [one] Nyt: alkaa { $minutes } minuutin päästä
       *[other] Nyt: alkaa { $minutes } minuutin päästä
    }
today-begins-at = Tänään: alkaa kello { $start }
today-begun = Nyt: on alkanut. Loppuu kello { $end }.
today-here-now = Olet ilmoittautunut. Loppuu kello { $end }.
today-here-waiting = Olet ilmoittautunut. Ohjaaja vahvistaa sen.
today-reported = Olet kertonut, että et voi tulla.
today-next-tomorrow = Seuraava kerta: huomenna
today-next-day = Seuraava kerta: { $day }
today-free = Sinulla ei ole mitään tänään.
today-done = Sinulla ei ole enää mitään tänään.
today-nothing-planned = Uutta ei ole vielä suunniteltu. Voit kysyä neuvojaltasi.
today-way = Näytä reitti
today-bring = Ota mukaan:
today-how = Lue ohjeet
today-here = Olen täällä
today-leaving = Lähden nyt
today-cannot-come = En voi tulla
today-absence-change = Muuta sitä, mitä kerroit
today-after = Sen jälkeen
today-whole-schedule = Koko aikataulu
today-week = Sinun viikkosi
today-hours-label = Tunnit tällä viikolla
today-hours-of = { $done } / { $goal } tuntia tällä viikolla
today-hours = Tunnit tällä viikolla: { $done }
today-attendance = Läsnäolosi

schedule-title = Aikataulusi
schedule-this-week = Tämä viikko
schedule-next-week = Ensi viikko
schedule-week = Viikko { $number }
schedule-earlier-days = Aikaisemmin tällä viikolla
schedule-nothing = Mitään ei ole suunniteltu.
schedule-nothing-more = Ei enää mitään tällä viikolla.
schedule-other-weeks = Muut viikot
schedule-earlier-weeks = Aikaisemmat viikot
schedule-later-weeks = Myöhemmät viikot
schedule-to-this-week = Tähän viikkoon

calendar-title = Aikataulu puhelimen kalenterissa
calendar-name = Minun aikatauluni
calendar-how = Puhelimen kalenteri voi hakea aikataulusi. Silloin näet myös, kun jokin muuttuu.
calendar-make = Tee osoite
calendar-made = Osoite on valmis. Nyt voit lisätä sen kalenteriin.
calendar-add = Lisää kalenteriin
calendar-address = Osoite:
calendar-secret = Näytä osoite vain sille, johon luotat. Se, jolla on osoite, voi lukea aikataulusi.
calendar-renew = Tee uusi osoite
calendar-renew-hint = Haluatko vaihtaa osoitteen? Vanha osoite lakkaa heti toimimasta.
