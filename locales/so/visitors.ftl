# Draft: not yet reviewed by a translator.
### Visitors who are on no list.

visitor-add = Qof aan liiska ku jirin
visitor-add-why = Qor erayo kooban oo aad qofka ku garato. Ha ka qorin wax caafimaad ah. Erayada waa la tirtirayaa marka aad sheegto qofka uu ahaa.
visitor-note = Yaa yimid?
visitor-time = Goorma?
visitor-save = Kaydi booqashada
visitor-waiting = Booqasho qof aan la aqoon
visitor-waiting-why = Dooro qofka uu ahaa. Haddii uusan magacu ku jirin, lataliyaha weydiiso inuu qofka meel halkan ka siiyo. Booqashadu waxay sugaysaa 30 maalmood.
visitor-who = Qofku waa
visitor-choose = Dooro qof
visitor-place = U calaamadee xaadir
visitor-off = Ka-qaybgale ma aha
visitor-note-empty = Erayo kooban ka qor qofka yimid.
visitor-note-long = Qor ugu badnaan { $most } xaraf.
visitor-time-bad = Qor waqti hore u soo maray, tusaale 09:15.
visitor-who-none = Dooro qofka uu ahaa.
visitor-gone = Booqashadan mar hore ayaa la dhammeeyay.
