# Draft: not yet reviewed by a translator.
### The schedule: today, weeks, calendar.

cancelled-closed = Goobtu way xiran tahay.
cancelled-no-leader = Hoggaamiyuhu wuu maqan yahay.
cancelled-weather = Cimiladu aad bay u xun tahay.
cancelled-system = Khalad ka dhacay nidaamkayaga.
cancelled-other = Waa inaan baajinno.

cancelled = Waa la baajiyay
cancelled-no-harm = Uma baahnid inaad timaaddo. Adiga wax kuuma dhimayso.
moved = Waa la wareejiyay
moved-from = Hore:
day-today = Maanta
day-tomorrow = Berri

today-begins-in =
    { $minutes ->
        [one] Hadda: waxay bilaabanaysaa { $minutes } daqiiqo ka dib
       *[other] Hadda: waxay bilaabanaysaa { $minutes } daqiiqo ka dib
    }
today-begins-at = Maanta: waxay bilaabanaysaa { $start }
today-begun = Hadda: way bilaabatay. Waxay dhammaanaysaa { $end }.
today-here-now = Imaatinkaaga waa la qoray. Waxay dhammaanaysaa { $end }.
today-here-waiting = Imaatinkaaga waad qortay. Kormeeraha ayaa xaqiijin doona.
today-reported = Waxaad sheegtay inaadan iman karin.
today-next-tomorrow = Marka xigta: berri
today-next-day = Marka xigta: { $day }
today-free = Maanta waxba ma lihid.
today-done = Maanta wax kale ma lihid.
today-nothing-planned = Wax cusub weli lama qorshayn. Waad weydiin kartaa lataliyahaaga.
today-way = Tus jidka
today-bring = Soo qaado:
today-how = Tilmaamaha hawsha
today-here = Halkan ayaan joogaa
today-leaving = Hadda waan tagayaa
today-cannot-come = Ma iman karo
today-absence-change = Beddel wixii aad sheegtay
today-after = Kadib
today-whole-schedule = Jadwalka oo dhan
today-week = Toddobaadkaaga
today-hours-label = Saacadaha toddobaadkan
today-hours-of = { $done } ka mid ah { $goal } saacadood toddobaadkan
today-hours = Saacadaha toddobaadkan: { $done }
today-attendance = Xaadiristaada

schedule-title = Jadwalkaaga
schedule-this-week = Toddobaadkan
schedule-next-week = Toddobaadka xiga
schedule-week = Toddobaadka { $number }
schedule-earlier-days = Maalmihii hore ee toddobaadka
schedule-nothing = Waxba lama qorshayn.
schedule-nothing-more = Toddobaadkan wax kale ma jiraan.
schedule-other-weeks = Toddobaadyo kale
schedule-earlier-weeks = Toddobaadyadii hore
schedule-later-weeks = Toddobaadyada dambe
schedule-to-this-week = Ku noqo toddobaadkan

calendar-title = Jadwalka ku dar kalandarka telefoonka
calendar-name = Jadwalkayga
calendar-how = Kalandarka telefoonku wuu soo qaadan karaa jadwalkaaga. Markaas waxaad arkaysaa haddii wax is beddelaan.
calendar-make = Samee cinwaan
calendar-made = Cinwaanku waa diyaar. Hadda waxaad ku dari kartaa kalandarka.
calendar-add = Ku dar kalandarka
calendar-address = Cinwaan:
calendar-secret = Cinwaanka tus oo keliya qof aad aamminsan tahay. Qofka haysta wuu akhrin karaa jadwalkaaga.
calendar-renew = Samee cinwaan cusub
calendar-renew-hint = Ma rabtaa cinwaan kale? Kii hore isla markiiba wuu istaagayaa.
