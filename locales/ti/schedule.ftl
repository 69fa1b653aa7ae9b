# Draft: not yet reviewed by a translator.
### The schedule: today, weeks, calendar.

cancelled-closed = እቲ ቦታ ዕጹው እዩ።
cancelled-no-leader = መራሒ ጉጅለ የለዉን።
cancelled-weather = ኩነታት ኣየር ኣዝዩ ሕማቕ እዩ።
cancelled-system = ኣብ ሲስተምና ጌጋ ኣሎ።
cancelled-other = ክንስርዞ ተገዲድና።

cancelled = ተሰሪዙ
cancelled-no-harm = ክትመጹ ኣየድልን። ኣንጻርኩም ኣይቁጸርን እዩ።
moved = ተሰጋጊሩ
moved-from = ቅድሚ ሕጂ፦
day-today = ሎሚ
day-tomorrow = ጽባሕ

today-begins-in =
    { $minutes ->
        [one] ሕጂ፦ ድሕሪ { $minutes } ደቒቕ ይጅምር
       *[other] ሕጂ፦ ድሕሪ { $minutes } ደቓይቕ ይጅምር
    }
today-begins-at = ሎሚ፦ ሰዓት { $start } ይጅምር
today-begun = ሕጂ፦ ጀሚሩ ኣሎ። ሰዓት { $end } ይውዳእ።
today-here-now = ምምጻእኩም ተመዝጊቡ ኣሎ። ሰዓት { $end } ይውዳእ።
today-here-waiting = ምምጻእኩም መዝጊብኩም። መራሒ ጉጅለ ከረጋግጽዎ እዮም።
today-reported = ክትመጹ ከም ዘይትኽእሉ ነጊርኩምና።
today-next-tomorrow = ዝቕጽል ግዜ፦ ጽባሕ
today-next-day = ዝቕጽል ግዜ፦ { $day }
today-free = ሎሚ መደብ የብልኩምን።
today-done = ንሎሚ ዝተረፈ መደብ የብልኩምን።
today-nothing-planned = ገና ሓድሽ ዝተመደበ የለን። ንኣማኻሪኹም ክትሓትቱ ትኽእሉ።
today-way = መገዲ ርኣዩ
today-bring = ሒዝኩም ምጹ፦
today-how = ኣብዚ ከምዚ ግበሩ
today-here = ኣብዚ ኣለኹ
today-leaving = ሕጂ እኸይድ ኣለኹ
today-cannot-come = ክመጽእ ኣይክእልን እየ
today-absence-change = ነቲ ዝበልኩምዎ ቀይሩ
today-after = ድሕሪኡ
today-whole-schedule = ምሉእ መደብ
today-week = ሰሙንኩም
today-hours-label = ሰዓታት ኣብዚ ሰሙን
today-hours-of = { $done } ካብ { $goal } ሰዓታት ኣብዚ ሰሙን
today-hours = ሰዓታት ኣብዚ ሰሙን፦ { $done }
today-attendance = ምህላውኩም

schedule-title = መደብኩም
schedule-this-week = እዚ ሰሙን
schedule-next-week = ዝመጽእ ሰሙን
schedule-week = ሰሙን { $number }
schedule-earlier-days = ዝሓለፉ መዓልታት ናይዚ ሰሙን
schedule-nothing = ዝተመደበ የለን።
schedule-nothing-more = ኣብዚ ሰሙን ዝተረፈ የለን።
schedule-other-weeks = ካልኦት ሰሙናት
schedule-earlier-weeks = ዝሓለፉ ሰሙናት
schedule-later-weeks = ዝመጹ ሰሙናት
schedule-to-this-week = ናብዚ ሰሙን

calendar-title = እቲ መደብ ኣብ ካለንደር ሞባይልኩም
calendar-name = መደበይ
calendar-how = ካለንደር ናይ ሞባይልኩም ንመደብኩም ከምጽኦ ይኽእል። ሽዑ ለውጢ ምስ ዝህሉ እውን ትርእይዎ።
calendar-make = ኣድራሻ ፍጠሩ
calendar-made = እቲ ኣድራሻ ተዳልዩ ኣሎ። ሕጂ ናብ ካለንደር ክትውስኽዎ ትኽእሉ።
calendar-add = ናብ ካለንደር ወስኹ
calendar-address = ኣድራሻ፦
calendar-secret = ነቲ ኣድራሻ ንእትኣምንዎ ሰብ ጥራይ ኣርእይዎ። እቲ ኣድራሻ ዘለዎ ሰብ መደብኩም ከንብብ ይኽእል።
calendar-renew = ሓድሽ ኣድራሻ ፍጠሩ
calendar-renew-hint = ነቲ ኣድራሻ ክትቅይርዎ ትደልዩ ዲኹም? እቲ ናይ ቅድም ሽዑንሽዑ ምስራሕ የቋርጽ።
