# Draft: not yet reviewed by a translator.
### Messages that must have been understood before anything is decided.

notices-title = Farriin muhiim ah
notices-what = { $name } wuxuu u baahan yahay inuu ogaado inaad tan fahantay. Si deggan u akhri.
notices-open = Akhri oo ka jawaab
notices-help-is-known = Waxaad sheegtay inaad caawimaad rabto. Lataliyahaagu wuu og yahay, wuuna kula hadli doonaa.
notices-ask = Arrintan waxaad kala hadli kartaa { $name }.
notices-write = Qor farriin
notices-in-swedish = Ku tus Iswiidhish
notices-you-understood = Waxaad sheegtay inaad akhriday oo fahantay: { $at }
notices-understood = Waan akhriyay, waanan fahmay
notices-help = Ma fahmin, caawimaad baan rabaa
notices-new = Qor farriin muhiim ah
notices-no-by = Dooro qofka sharraxay.
notices-bad-day = Dooro maalin u dhaxaysa maalinta la diray iyo maanta.
notices-corrected-before = Safkaas mar hore ayaa la saxay. Sax safka cusub.
notices-state-unopened = Lama furin
notices-state-opened = La furay { $at }, jawaab ma jirto
notices-state-help = Wuxuu rabaa in fahamka laga caawiyo: { $at }
notices-state-helped = Waa la sharraxay, lama xaqiijin
notices-state-understood = La akhriyay lana fahmay { $at }
notices-confirmed = La akhriyay lana fahmay
notices-not-confirmed = Weli lama xaqiijin
notices-sent = La diray { $at }
notices-to-follow-up =
    { $count ->
        [one] Hal farriin oo muhiim ah ayaa ku sugaysa
       *[other] { $count } farriimo muhiim ah ayaa ku sugaya
    }
notices-all = Farriimo muhiim ah
notices-she-reads = Ka-qaybgaluhu wuxuu ku akhriyaa: { $language }
notices-saved = Waa la kaydiyay.
notices-happened = Waxa dhacay
notices-explain = Sharraxaad wadahadal ah
notices-nothing-yet = Weli waxba. Ka-qaybgaluhu ma arkin farriinta.
notices-correct = Sax
notices-is-corrected = Waa la saxay. Safka cusub ayaa jira.
notices-is-correction = Wuxuu saxayaa saf hore.
notices-when = Goorma
notices-event = Maxaa
notices-language = Luqad
notices-level = Heerka Iswiidhishka
notices-event-shown = App-ka ayay ka muuqatay
notices-event-opened = Ka-qaybgaluhu wuu furay farriinta
notices-event-played = Ka-qaybgaluhu wuu dhegaystay farriinta
notices-event-understood = Ka-qaybgaluhu wuxuu yiri: waan akhriyay, waanan fahmay
notices-event-help = Ka-qaybgaluhu wuxuu yiri: ma fahmin, caawimaad baan rabaa
notices-event-explained = La sharraxay { $day }. { $by }.
notices-by-interpreter = Turjubaan goobta jooga
notices-by-phone = Turjubaan telefoon ama shaashad
notices-by-colleague = Shaqaale luqadda ku hadla
notices-by-companion = Qof uu ka-qaybgaluhu keenay
notices-by-nobody = Lataliyaha keligiis, turjubaan la'aan
notices-correcting = Saf baad saxaysaa. Safkii hore wuu joogayaa.
notices-by = Yaa sharraxay, ereyada yaana?
notices-by-choose = Dooro
notices-on = Maalintee?
notices-explained-in = Luqaddee?
notices-explained-save = Kaydi
